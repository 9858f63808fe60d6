import { lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { MaskNote, Section } from '@rinnalla/web-ui';
import type { Contact } from '../data/intake-types.js';
import { intakeTexts } from '../i18n/intake-texts.js';

export interface ReporterProps {
  contact: Pick<Contact, 'reporter' | 'masks'>;
  /** Read on the case that came of it. */
  isOnCase: boolean;
}

/** Who reported; a secret one is shown to whoever wrote the name down and whoever handles the contact. */
export function Reporter({ contact: { reporter, masks }, isOnCase }: ReporterProps) {
  const say = useTexts(intakeTexts);
  const words = useWords();
  const mask = masks.find(({ field }) => field === 'reporter');
  if (mask)
    return (
      <MaskNote title={say('detail.secret')} law={lawText(words, mask.sections)}>
        {words.maskReason[mask.reason]}
      </MaskNote>
    );
  if (reporter === null) return null;
  const hidden = masks.find(({ field }) => field === 'reachedAt');
  return (
    <Section title={say('detail.reporter')} headingLevel={3}>
      <p>{[reporter.name, reporter.reachedAt].filter((told) => told !== null).join(', ')}</p>
      {hidden && (
        <MaskNote title={say('detail.reachHidden')} law={lawText(words, hidden.sections)}>
          {say(isOnCase ? 'detail.reachOnceStated' : 'detail.reachOnceTaken')}
        </MaskNote>
      )}
      {reporter.isSecret && <p>{`${say('detail.secret')}: ${reporter.secrecyGround ?? ''}`}</p>}
    </Section>
  );
}
