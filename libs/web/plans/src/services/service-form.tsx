import { isCalendarDay, SOCIAL_SERVICES, type SocialService } from '@rinnalla/domain';
import { commonTexts, compareNames, useTexts } from '@rinnalla/web-i18n';
import { type DraftedForm, faultsBy, type FormValues, orNull } from '@rinnalla/web-session';
import { DateField, Picker, TextArea, TextField } from '@rinnalla/web-ui';
import { planTexts } from '../i18n/plan-texts.js';

export type ServiceField =
  'service' | 'description' | 'startsOn' | 'duration' | 'provider' | 'clientProposal';

const RULES = {
  service: { isRequired: true },
  description: { limit: 'text' },
  startsOn: {},
  duration: { limit: 'line' },
  provider: { limit: 'line' },
  clientProposal: { limit: 'text' },
} as const;

export const EMPTY_SERVICE: FormValues<ServiceField> = {
  service: '',
  description: '',
  startsOn: '',
  duration: '',
  provider: '',
  clientProposal: '',
};

export const serviceFaults = faultsBy<ServiceField>(RULES);
export const serviceCorrectionFaults = faultsBy<ServiceField | 'reason'>({
  ...RULES,
  reason: { isRequired: true, limit: 'line' },
});

export const findService = (text: string): SocialService | null =>
  SOCIAL_SERVICES.find((service) => service === text) ?? null;

/** The form's values as they are sent; null while no service is chosen. */
export function serviceInput(values: FormValues<ServiceField>) {
  const service = findService(values.service);
  if (!service) return null;
  return {
    service,
    description: values.description.trim(),
    startsOn: isCalendarDay(values.startsOn) ? values.startsOn : null,
    duration: orNull(values.duration),
    provider: orNull(values.provider),
    clientProposal: orNull(values.clientProposal),
  };
}

export function useServiceLabels(): FormValues<ServiceField> {
  const say = useTexts(planTexts);
  return {
    service: say('service.service'),
    description: say('service.description'),
    startsOn: say('service.startsOn'),
    duration: say('service.duration'),
    provider: say('service.provider'),
    clientProposal: say('service.clientProposal'),
  };
}

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
