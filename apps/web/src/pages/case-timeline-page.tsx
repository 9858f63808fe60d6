import { CaseTimeline as Moves, type CaseTimelineProps } from '@rinnalla/web-cases';
import { useContactSteps } from '@rinnalla/web-intake';

/** A page of a case, loaded with its tab: what happened in a case, and what came in of its clients. */
export function CaseTimeline(props: CaseTimelineProps) {
  return <Moves {...props} also={useContactSteps(props.caseId)} />;
}
