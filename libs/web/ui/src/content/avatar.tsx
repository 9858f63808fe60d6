import { classNames } from '../class-names.js';
import { initialsOf, shadeOf } from './initials.js';
import styles from './avatar.module.css';

export interface AvatarProps {
  name: string;
  /** Keeps the colour the same when the name changes; the name itself by default. */
  personId?: string;
  size?: 'small' | 'regular';
  /** Decoration beside a written name. Otherwise the avatar says the name itself. */
  isDecorative?: boolean;
}

const shades = ['shadeA', 'shadeB', 'shadeC', 'shadeD', 'shadeE'];

/** A person as two letters. No photographs: they would be one more thing to protect. */
export function Avatar({ name, personId = name, size = 'regular', isDecorative = false }: AvatarProps) {
  const shade = shades[shadeOf(personId, shades.length)] ?? 'shadeA';
  return (
    <span
      className={classNames(styles.avatar, styles[size], styles[shade])}
      {...(isDecorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      {initialsOf(name)}
    </span>
  );
}
