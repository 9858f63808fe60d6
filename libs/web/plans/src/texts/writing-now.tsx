import { useTexts } from '@rinnalla/web-i18n';
import { usePresence } from '@rinnalla/web-realtime';
import { useSession } from '@rinnalla/web-session';
import { Icon } from '@rinnalla/web-ui';
import { usePlanDesk } from '../data/plan-desk.js';
import { planTexts } from '../i18n/plan-texts.js';
import styles from './voice-text.module.css';

/** Which colleagues write this text now. Seen, not announced: it comes and goes. */
export function WritingNow({ place }: { place: string }) {
  const say = useTexts(planTexts);
  const { caseId } = usePlanDesk();
  const { me } = useSession();
  const names = usePresence(caseId)
    .filter(({ writing, professionalId }) => writing === place && professionalId !== me.professional.id)
    .map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <p className={styles.writing}>
      <Icon name="edit" size="small" />
      <span>{say('labelled', { label: say('text.writingNow'), value: names.join(', ') })}</span>
    </p>
  );
}
