import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon, type IconName } from '../content/icon.js';
import type { ButtonSize, ButtonVariant } from './button.js';
import styles from './button.module.css';
import { useLinkRenderer, type RenderLink } from './link-renderer.js';

export interface LinkButtonProps extends Omit<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'className' | 'style'
> {
  href: string;
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName | undefined;
  /** Draws the link through a router; otherwise the app's shared renderer or a plain anchor. */
  renderLink?: RenderLink;
}

/** A link that looks like a button: it goes to a place and changes nothing. */
export function LinkButton({
  children,
  variant = 'secondary',
  size = 'regular',
  icon,
  renderLink,
  ...anchor
}: LinkButtonProps) {
  const render = useLinkRenderer(renderLink);
  return render({
    ...anchor,
    className: classNames(styles.button, styles[variant], size === 'small' && styles.small),
    children: (
      <>
        {icon !== undefined && <Icon name={icon} />}
        <span>{children}</span>
      </>
    ),
  });
}
