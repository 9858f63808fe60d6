import { URGENCY_CHOICES, type UrgencyChoice } from '@rinnalla/domain';

/** The form as it is kept: texts only, so that a half-filled one can be sealed away. */
export const EMPTY_ASK = {
  expertiseId: '',
  urgency: 'normal',
  question: '',
  /** `identified`, `anonymous`, or empty for what is offered first. */
  mode: '',
  /** `M2` or `M3`, where a person must point to the ground. */
  ground: '',
  permissionId: '',
  incapacityReason: '',
  assessedBy: '',
  noRepresentative: '',
  confirmed: '',
  /** Ids of plan texts, parted by spaces. */
  attached: '',
  /** Chosen on a page that is no case's. */
  caseId: '',
  clientId: '',
};

export type AskField = keyof typeof EMPTY_ASK;
export type AskFields = Readonly<Record<AskField, string>>;

/** How a ticked box is kept. */
export const YES = 'yes';

export const urgencyIn = ({ urgency }: AskFields): UrgencyChoice =>
  URGENCY_CHOICES.find((choice) => choice === urgency) ?? 'normal';

export const attachedIn = ({ attached }: AskFields): readonly string[] =>
  attached.split(' ').filter((id) => id !== '');
