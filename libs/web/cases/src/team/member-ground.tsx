import { useGroundWords, useWords } from '@rinnalla/web-i18n';
import type { TeamMember } from '../data/case-types.js';
import styles from './case-team.module.css';

/** Under which legal mode a member sees the case, by which section, and what it rests on. */
export function MemberGround({ member }: { member: TeamMember }) {
  const words = useWords();
  const { linesOf, warningOf } = useGroundWords();
  const { legalMode, ground, joinedAt, until } = member;
  const warning = warningOf(ground);
  return (
    <div className={styles.ground}>
      <span>{words.legalMode[legalMode]}</span>
      <span className={styles.quiet}>{words.legalModeLaw[legalMode]}</span>
      {linesOf(ground, { since: joinedAt, until }).map((line) => (
        <span key={line} className={styles.quiet}>
          {line}
        </span>
      ))}
      {warning !== null && <strong>{warning}</strong>}
    </div>
  );
}
