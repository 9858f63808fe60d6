import { useWords } from '@rinnalla/web-i18n';
import type { Urgency } from '@rinnalla/web-graphql';
import { StatusTag, type IconName, type Tone } from '@rinnalla/web-ui';
import type { Stage } from '../data/consultation-types.js';

const TONES: Readonly<Record<Stage, Tone>> = {
  requested: 'warning',
  claimed: 'info',
  more_info_asked: 'warning',
  answered: 'success',
  declined: 'neutral',
  closed: 'neutral',
  cancelled: 'neutral',
};

const ICONS: Readonly<Partial<Record<Stage, IconName>>> = {
  requested: 'clock',
  claimed: 'person',
  more_info_asked: 'help',
  answered: 'check',
};

export function StageTag({ stage }: { stage: Stage }) {
  return (
    <StatusTag tone={TONES[stage]} icon={ICONS[stage]}>
      {useWords().consultationStatus[stage]}
    </StatusTag>
  );
}

/** Normal urgency goes without saying. */
export function UrgencyTag({ urgency }: { urgency: Urgency }) {
  const words = useWords();
  if (urgency === 'normal') return null;
  return (
    <StatusTag tone={urgency === 'urgent' ? 'danger' : 'warning'} icon="warning">
      {words.urgency[urgency]}
    </StatusTag>
  );
}
