import { commonTexts, useDeadline, useTexts } from '@rinnalla/web-i18n';
import { DeadlineTag } from '@rinnalla/web-ui';
import { useResponsibilities } from '../data/use-plans.js';
import { planTexts } from '../i18n/plan-texts.js';
import { isOpenLine, nearestDue } from './open-responsibilities.js';

export interface NearestDueProps {
  caseId: string;
  /** A time limit stands before it: this one says what it is, and nothing where there is none. */
  isBeside?: boolean;
}

/** The nearest due day of a case's open responsibilities. */
export function NearestDue({ caseId, isBeside = false }: NearestDueProps) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const worded = useDeadline();
  const { data } = useResponsibilities(caseId);
  if (!data) return <span aria-hidden="true">…</span>;
  const nearest = nearestDue((data.case.plans ?? []).flatMap((plan) => plan.responsibilities));
  if (!nearest?.dueOn) return isBeside ? null : <span>{common('deadline.none')}</span>;
  return (
    <>
      {isBeside && <span>{say('responsibility.one')}</span>}
      <DeadlineTag {...worded(nearest.dueOn)} />
    </>
  );
}

/** How many responsibilities of a case somebody still owes; undefined until it is known. */
export function useOpenResponsibilities(caseId: string): number | undefined {
  const { data } = useResponsibilities(caseId);
  return data?.case.plans?.flatMap((plan) => plan.responsibilities).filter(isOpenLine).length;
}
