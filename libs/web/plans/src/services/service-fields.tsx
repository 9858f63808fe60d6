import { SOCIAL_SERVICES } from '@rinnalla/domain';
import { commonTexts, compareNames, useTexts } from '@rinnalla/web-i18n';
import type { DraftedForm } from '@rinnalla/web-session';
import { DateField, Picker, TextArea, TextField } from '@rinnalla/web-ui';
import { planTexts } from '../i18n/plan-texts.js';
import { useServiceLabels, type ServiceField } from './service-form.js';

/** What a planned service is, from when, how long, by whom, and as the client would have it. */
export function ServiceFields<Field extends string>({ form }: { form: DraftedForm<Field | ServiceField> }) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const labels = useServiceLabels();
  const optional = common('optional');
  const services = SOCIAL_SERVICES.map((id) => ({ id, name: say(`services.${id}`) }));
  return (
    <>
      <Picker
        label={labels.service}
        items={services.toSorted((one, other) => compareNames(one.name, other.name))}
        {...form.choice('service')}
        texts={{
          placeholder: say('service.pick'),
          search: say('service.search'),
          nothingFound: common('noMatches'),
        }}
      />
      <TextArea
        label={labels.description}
        labelHint={optional}
        minRows={2}
        {...form.text('description')}
        onKeyDown={form.keys}
      />
      <DateField label={labels.startsOn} labelHint={optional} {...form.choice('startsOn')} />
      <TextField
        label={labels.duration}
        labelHint={optional}
        description={say('service.durationHelp')}
        {...form.text('duration')}
      />
      <TextField label={labels.provider} labelHint={optional} {...form.text('provider')} />
      <TextArea
        label={labels.clientProposal}
        labelHint={optional}
        minRows={2}
        {...form.text('clientProposal')}
        onKeyDown={form.keys}
      />
    </>
  );
}
