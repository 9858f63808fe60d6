import { isCalendarDay, SOCIAL_SERVICES, type SocialService } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { faultsBy, type FormValues, orNull } from '@rinnalla/web-session';
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
