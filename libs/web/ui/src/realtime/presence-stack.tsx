import { useId } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Avatar } from '../content/avatar.js';
import { VisuallyHidden } from '../content/visually-hidden.js';
import { optionStyles } from '../fields/option-list.js';
import styles from './presence-stack.module.css';

export interface PresentPerson {
  id: string;
  name: string;
  /** What they do here: "muokkaa tavoitteita". */
  detail?: string | undefined;
}

export interface PresenceStackProps {
  /** "Paikalla nyt". */
  label: string;
  people: readonly PresentPerson[];
}

const seen = 4;

/** Who is here: at most four avatars and "+n", and all of them by name on a press. Not announced by itself. */
export function PresenceStack({ label, people }: PresenceStackProps) {
  const titleId = useId();
  if (people.length === 0) return null;
  const others = people.length - seen;
  const names = people.map((person) => person.name).join(', ');
  return (
    <DialogTrigger>
      <Button className={classNames(styles.stack)}>
        <VisuallyHidden>
          {label}: {names}
        </VisuallyHidden>
        {people.slice(0, seen).map((person) => (
          <span key={person.id} className={styles.person}>
            <Avatar name={person.name} personId={person.id} isDecorative />
          </span>
        ))}
        {others > 0 && (
          <span className={styles.more} aria-hidden="true">
            +{others}
          </span>
        )}
      </Button>
      <Popover
        aria-labelledby={titleId}
        className={classNames(optionStyles.popover, styles.popover)}
        placement="bottom end"
        offset={4}
      >
        <div className={styles.content}>
          <p id={titleId} className={styles.title}>
            {label}
          </p>
          <ul className={styles.list}>
            {people.map((person) => (
              <li key={person.id} className={styles.row}>
                <Avatar name={person.name} personId={person.id} size="small" isDecorative />
                <span>
                  {person.name}
                  {person.detail !== undefined && <span className={styles.detail}>{person.detail}</span>}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </Popover>
    </DialogTrigger>
  );
}
