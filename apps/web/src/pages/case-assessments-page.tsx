import { CaseAssessments as Assessments, type CaseAssessmentsProps } from '@rinnalla/web-assessments';
import { ContactsOfCase } from '@rinnalla/web-intake';
import { Stack } from '@rinnalla/web-ui';

/** A page of a case, loaded with its tab: what was reported, and the assessments of service need. */
export function CaseAssessments(props: CaseAssessmentsProps) {
  return (
    <Stack gap="loose">
      <ContactsOfCase caseId={props.caseId} isHidden={props.isHidden} />
      <Assessments {...props} />
    </Stack>
  );
}
