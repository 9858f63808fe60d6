import { lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { MaskNote, Section, Stack, Tabs } from '@rinnalla/web-ui';
import { useMemo, useState } from 'react';
import { AssessmentDeskProvider, type AssessmentDesk } from '../data/assessment-desk.js';
import type { Assessment, CaseOnPage } from '../data/assessment-types.js';
import { useAssessments } from '../data/use-assessments.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { AssessmentView } from './assessment-view.js';
import { OpenAssessment } from './open-assessment.js';
import { AssessmentReadState } from './assessment-read-state.js';

export interface CaseAssessmentsProps {
  caseId: string;
  /** Client names must not be read off the screen now. */
  isHidden: boolean;
  /** Tells colleagues which section is being written; the same function between renders. */
  onWriting: (place: string | null) => void;
  /** Where an assessment is printed from. */
  printHref: (assessmentId: string) => string;
}

/** The assessments of service need of a case: the newest of each client first, and those before it to look back at. */
export function CaseAssessments(props: CaseAssessmentsProps) {
  const say = useTexts(assessmentTexts);
  const { found, ...read } = useAssessments(props.caseId);
  if (!found) return <AssessmentReadState {...read} />;
  const isMasked = found.assessments === null;
  return (
    <Section
      title={say('title')}
      lead={found.viewerCan.writeAssessment || isMasked ? undefined : say('readOnly')}
    >
      <Stack>
        <Masked masks={found.masks} />
        <Assessments {...props} found={found} />
        {found.viewerCan.writeAssessment && <OpenAssessment found={found} isHidden={props.isHidden} />}
      </Stack>
    </Section>
  );
}

function Masked({ masks }: Pick<CaseOnPage, 'masks'>) {
  const say = useTexts(assessmentTexts);
  const words = useWords();
  const mask = masks.find(({ field }) => field === 'assessments');
  if (!mask) return null;
  return (
    <MaskNote title={say('masked')} law={lawText(words, mask.sections)}>
      {words.maskReason[mask.reason]}
      {mask.remedy === 'ask_permission' && ` ${say('askPermission')}`}
    </MaskNote>
  );
}

type PageProps = CaseAssessmentsProps & { found: CaseOnPage };

function Assessments({ found, isHidden, ...props }: PageProps) {
  const say = useTexts(assessmentTexts);
  const [selected, setSelected] = useState<string | null>(null);
  const assessments = found.assessments ?? [];
  const [first, ...others] = assessments;
  if (!first) return null;
  if (others.length === 0) return <OnDesk {...props} found={found} assessment={first} />;
  const current = assessments.find(({ id }) => id === selected) ?? first;
  return (
    <Tabs
      label={say('which')}
      selected={current.id}
      onSelect={setSelected}
      tabs={assessments.map((assessment, index) => ({
        id: assessment.id,
        name: say('ofClient', {
          client: isHidden
            ? say('hiddenClient', { number: index + 1 })
            : `${assessment.client.givenNames} ${assessment.client.familyName}`,
          status: say(`status.${assessment.assessmentStatus}`),
        }),
        content: <OnDesk {...props} found={found} assessment={assessment} />,
      }))}
    />
  );
}

function OnDesk({
  found,
  assessment,
  onWriting,
  printHref,
}: Omit<PageProps, 'isHidden' | 'caseId'> & { assessment: Assessment }) {
  const { assessmentStatus: status } = assessment;
  const mayWrite = found.viewerCan.writeAssessment && (status === 'started' || status === 'draft_complete');
  const desk = useMemo<AssessmentDesk>(
    () => ({ found, assessment, mayWrite, onWriting }),
    [found, assessment, mayWrite, onWriting],
  );
  return (
    <AssessmentDeskProvider value={desk}>
      <AssessmentView printHref={printHref(assessment.id)} />
    </AssessmentDeskProvider>
  );
}
