import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { loadedDialog } from '@rinnalla/web-session';
import { useIdlePreload } from '@rinnalla/web-ui';
import type { PlannedService } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { Facts } from '../lines/facts.js';
import { LineFrame } from '../lines/line-frame.js';
import styles from '../lines/line.module.css';
import { findService } from './service-form.js';

const CorrectServiceDialog = loadedDialog(
  () => import('./correct-service-dialog.js').then((part) => part.CorrectServiceDialog),
  ({ onClose }) => onClose(),
);

/** One social service that the plan foresees. */
export function ServiceLine({ service }: { service: PlannedService }) {
  const say = useTexts(planTexts);
  const factsOf = useServiceFacts();
  const facts = factsOf(service);
  useIdlePreload(CorrectServiceDialog.preload);
  return (
    <LineFrame
      kind="planned_service"
      name={say(`services.${service.service}`)}
      line={service}
      correct={(close) => <CorrectServiceDialog service={service} onClose={close} />}
      renderOriginal={(original) => {
        const known = findService(original['service'] ?? '');
        return [
          known && say(`services.${known}`),
          original['description'],
          ...factsOf(original).map(({ term, details }) => say('labelled', { label: term, value: details })),
        ]
          .filter(Boolean)
          .join('\n');
      }}
    >
      {service.description !== '' && <p className={styles.body}>{service.description}</p>}
      <Facts facts={facts} />
    </LineFrame>
  );
}

type ServiceFacts = Partial<
  Record<'startsOn' | 'duration' | 'provider' | 'clientProposal', string | null | undefined>
>;

/** What is known of a service beyond its name, as labels and values. */
export function useServiceFacts() {
  const say = useTexts(planTexts);
  const { day } = useFormats();
  return ({ startsOn, ...rest }: ServiceFacts) =>
    [
      { id: 'startsOn', term: say('service.startsOn'), details: startsOn ? day(startsOn) : '' },
      { id: 'duration', term: say('service.duration'), details: rest.duration ?? '' },
      { id: 'provider', term: say('service.provider'), details: rest.provider ?? '' },
      { id: 'clientProposal', term: say('service.clientProposal'), details: rest.clientProposal ?? '' },
    ].filter(({ details }) => details !== '');
}
