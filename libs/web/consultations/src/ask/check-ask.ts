import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isBlank, isSaid } from '@rinnalla/domain';
import type { AskConsultationInput, AttachInput, ChosenGroundInput } from '@rinnalla/web-graphql';
import { attachedIn, urgencyIn, YES, type AskField, type AskFields } from './ask-fields.js';
import { CHOOSABLE_MODES, type GroundOffer } from './ground-offer.js';

/** A plan text that can travel along. */
export interface AttachableText extends AttachInput {
  readonly id: string;
}

export interface AskContext {
  /** The case asked about; null when none is. */
  readonly caseId: string | null;
  /** Null while it is not known yet, or where there is no case. */
  readonly offer: GroundOffer | null;
  readonly texts: readonly AttachableText[];
}

export type AskError =
  | 'needExpertise'
  | 'needQuestion'
  | 'tooLong'
  | 'needConfirm'
  | 'needGround'
  | 'needEvidence'
  | 'needRepresentative';

/** Which fields must be mended, or what is to be sent. */
export type AskCheck =
  | { readonly kind: 'ready'; readonly input: Omit<AskConsultationInput, 'mutationId'> }
  | { readonly kind: 'call' }
  | { readonly kind: 'lacking'; readonly errors: readonly (readonly [AskField, AskError])[] };

/** Identified is offered first wherever the law allows it: it is the one that follows the client. */
export function modeIn({ mode }: AskFields, { caseId, offer }: AskContext): 'identified' | 'anonymous' {
  if (caseId === null || offer?.kind === 'anonymous_only') return 'anonymous';
  return mode === 'anonymous' ? 'anonymous' : 'identified';
}

/** Checks the form as the server will, and makes of it what is sent. Acute danger is met with a call: nothing is sent. */
export function checkAsk(fields: AskFields, context: AskContext): AskCheck {
  const urgency = urgencyIn(fields);
  if (urgency === 'acute_danger') return { kind: 'call' };
  const isAnonymous = modeIn(fields, context) === 'anonymous';
  const errors = [
    ...errorsOf(fields),
    ...(isAnonymous ? anonymousErrors(fields) : groundErrors(fields, context)),
  ];
  if (errors.length > 0) return { kind: 'lacking', errors };
  const { expertiseId, question, clientId } = fields;
  const shared = { expertiseId, question, urgency };
  if (isAnonymous)
    return {
      kind: 'ready',
      input: { ...shared, mode: 'anonymous', attach: [], confirmNoIdentifiers: true },
    };
  const ground = groundIn(fields, context);
  return {
    kind: 'ready',
    input: {
      ...shared,
      mode: 'identified',
      caseId: context.caseId,
      attach: attachmentsIn(fields, context),
      ...(clientId !== '' && { clientId }),
      ...(ground && { ground }),
    },
  };
}

type Found = readonly [AskField, AskError];

function errorsOf({ expertiseId, question }: AskFields): Found[] {
  const errors: Found[] = [];
  if (expertiseId === '') errors.push(['expertiseId', 'needExpertise']);
  if (isBlank(question)) errors.push(['question', 'needQuestion']);
  if (question.length > INPUT_LIMITS.text) errors.push(['question', 'tooLong']);
  return errors;
}

const anonymousErrors = ({ confirmed }: AskFields): Found[] =>
  confirmed === YES ? [] : [['confirmed', 'needConfirm']];

function groundErrors(fields: AskFields, { offer }: AskContext): Found[] {
  if (offer?.kind !== 'choose') return [];
  switch (chosenIn(fields, offer.modes)) {
    case 'M2':
      // One chosen in a draft may have been withdrawn since.
      return offer.permissions.some(({ id }) => id === fields.permissionId)
        ? []
        : [['permissionId', 'needEvidence']];
    case 'M3':
      return incapacityErrors(fields);
    case undefined:
      return [['ground', 'needGround']];
  }
}

function incapacityErrors({ incapacityReason, assessedBy, noRepresentative }: AskFields): Found[] {
  const errors: Found[] = [];
  if (!isSaid(incapacityReason)) errors.push(['incapacityReason', 'needEvidence']);
  if (isBlank(assessedBy)) errors.push(['assessedBy', 'needEvidence']);
  if (noRepresentative !== YES) errors.push(['noRepresentative', 'needRepresentative']);
  return errors;
}

const chosenIn = ({ ground }: AskFields, modes: readonly (typeof CHOOSABLE_MODES)[number][]) =>
  modes.find((mode) => mode === ground);

function groundIn(fields: AskFields, { offer }: AskContext): ChosenGroundInput | null {
  if (offer?.kind !== 'choose') return null;
  const mode = chosenIn(fields, offer.modes);
  if (mode === undefined) return null;
  const { permissionId, incapacityReason, assessedBy } = fields;
  return mode === 'M2'
    ? { mode, permissionId }
    : { mode, incapacityReason, assessedBy, noLegalRepresentative: true };
}

function attachmentsIn(fields: AskFields, { texts }: AskContext): AttachInput[] {
  const chosen = attachedIn(fields);
  return texts
    .filter(({ id }) => chosen.includes(id))
    .map(({ planId, item, voice }) => ({ planId, item, voice }));
}
