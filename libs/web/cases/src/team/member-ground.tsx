import { useFormats, useLocalName, useTexts, useWords } from '@rinnalla/web-i18n';
import type { TeamMember } from '../data/case-types.js';
import { teamTexts } from '../i18n/team-texts.js';
import styles from './case-team.module.css';

/** Under which legal mode a member sees the case, by which section, and what it rests on. */
export function MemberGround({ member: { legalMode, ground } }: { member: TeamMember }) {
  const say = useTexts(teamTexts);
  const words = useWords();
  const { day } = useFormats();
  const localName = useLocalName();
  const evidence = [
    ground.workTask && ([say('evidence.workTask'), words.workTask[ground.workTask]] as const),
    ground.jointUnit && ([say('evidence.jointUnit'), localName(ground.jointUnit)] as const),
    ground.permissionGivenOn && ([say('evidence.permission'), day(ground.permissionGivenOn)] as const),
    ground.assessedBy && ([say('evidence.assessedBy'), ground.assessedBy] as const),
    ground.justification && ([say('evidence.justification'), ground.justification] as const),
  ].filter((known) => typeof known === 'object' && known !== null);
  return (
    <div className={styles.ground}>
      <span>{words.legalMode[legalMode]}</span>
      <span className={styles.quiet}>{words.legalModeLaw[legalMode]}</span>
      {evidence.map(([label, value]) => (
        <span key={label} className={styles.quiet}>
          {say('labelled', { label, value })}
        </span>
      ))}
      {ground.isPermissionWithdrawn && <strong>{say('evidence.withdrawn')}</strong>}
    </div>
  );
}
