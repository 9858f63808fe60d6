import { lawText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { Chip, Inline, Section, SummaryList } from '@rinnalla/web-ui';
import type { Contact, ContactClock } from '../data/intake-types.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import { ClockTag } from '../queue/clock-tag.js';
import { actOf } from '../queue/leading-clocks.js';

/** Every clock that runs since the contact came: law and the county's own targets apart, each with what it rests on. */
export function ContactClocks({ contact: { clocks } }: { contact: Contact }) {
  const say = useTexts(intakeTexts);
  if (clocks.length === 0) return null;
  return (
    <Section title={say('detail.clocks')} headingLevel={3}>
      <SummaryList
        items={clocks.map((clock) => ({
          id: clock.id,
          term: say(actOf(clock)),
          details: <Standing clock={clock} />,
        }))}
      />
    </Section>
  );
}

function Standing({ clock }: { clock: ContactClock }) {
  const say = useTexts(intakeTexts);
  const words = useWords();
  const { day } = useFormats();
  const { basis, dueOn, wording, section, clockState } = clock;
  const isTarget = basis === 'county_target';
  return (
    <Inline>
      {dueOn === null ? (
        <span>
          {say(wording === 'immediately' ? 'clockWording.immediately' : 'clockWording.without_delay')}
        </span>
      ) : (
        <>
          <span>{day(dueOn)}</span>
          {clockState !== 'running' && <ClockTag clock={clock} />}
        </>
      )}
      <Chip tone={isTarget ? 'neutral' : 'info'}>
        {isTarget ? say('clockTarget') : lawText(words, [section])}
      </Chip>
    </Inline>
  );
}
