import { useTexts } from '@rinnalla/web-i18n';
import { StatusTag } from '@rinnalla/web-ui';
import { AuthorLine } from '../authors/author-line.js';
import { planTexts } from '../i18n/plan-texts.js';
import type { LaterWithdrawal } from './paper-plan.js';
import styles from './print.module.css';

/** Says beside a part of a signed version that it was withdrawn as wrong afterwards, when and by whom; the part stays as it was. */
export function WithdrawnLater({ withdrawal }: { withdrawal: LaterWithdrawal | null | undefined }) {
  const say = useTexts(planTexts);
  if (!withdrawal) return null;
  return (
    <div className={styles.withdrawn}>
      <StatusTag tone="warning">{say('print.laterWithdrawn')}</StatusTag>
      <AuthorLine person={withdrawal.by} at={withdrawal.at} isExact />
    </div>
  );
}
