import type { CaseMoveRequirement, CaseStatus, EndReason } from '@rinnalla/domain';
import { INPUT_LIMITS } from '@rinnalla/contracts';

/** What the form holds while it is filled in. */
export interface MoveCaseValues {
  readonly to: CaseStatus | '';
  readonly reason: EndReason | '';
  readonly closingRecord: string;
}

export type MoveCaseField = keyof MoveCaseValues;
export type MoveCaseFault = 'required' | 'tooLong' | 'fillEither';

export const asksReason = (requires: CaseMoveRequirement | undefined): boolean =>
  requires === 'reason' || requires === 'reason_or_closing_record';

export const asksClosingRecord = (requires: CaseMoveRequirement | undefined): boolean =>
  requires === 'closing_record' || requires === 'reason_or_closing_record';

/** What is wrong with the form, field by field; the server asks the same. */
export function moveCaseFaults(
  { to, reason, closingRecord }: MoveCaseValues,
  requires: CaseMoveRequirement | undefined,
): Partial<Record<MoveCaseField, MoveCaseFault>> {
  if (to === '') return { to: 'required' };
  const isWritten = closingRecord.trim() !== '';
  if (asksClosingRecord(requires) && closingRecord.length > INPUT_LIMITS.text)
    return { closingRecord: 'tooLong' };
  switch (requires) {
    case 'reason':
      return reason === '' ? { reason: 'required' } : {};
    case 'closing_record':
      return isWritten ? {} : { closingRecord: 'required' };
    case 'reason_or_closing_record':
      return reason === '' && !isWritten ? { reason: 'fillEither' } : {};
    default:
      return {};
  }
}

/** What of the form goes with the move: only what the chosen status asks for. */
export const evidenceOf = (
  { reason, closingRecord }: MoveCaseValues,
  requires: CaseMoveRequirement | undefined,
) => ({
  reason: asksReason(requires) && reason !== '' ? reason : null,
  closingRecord: asksClosingRecord(requires) && closingRecord.trim() !== '' ? closingRecord.trim() : null,
});
