import { useTexts } from '@rinnalla/web-i18n';
import { Card, Section, Stack } from '@rinnalla/web-ui';
import { useAssessmentDesk } from '../data/assessment-desk.js';
import { Decided } from '../decisions/decided.js';
import { DecisionsForm } from '../decisions/decisions-form.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { Participants } from '../participants/participants.js';
import { SectionCard } from '../sections/section-card.js';
import { AssessmentHead } from './assessment-head.js';
import styles from './assessment.module.css';
import { Missing } from './missing.js';

/** One assessment: where it stands, what is written in it, what it comes to, who takes part, and what is still missing. */
export function AssessmentView({ printHref }: { printHref: string }) {
  const say = useTexts(assessmentTexts);
  const { assessment, mayWrite } = useAssessmentDesk();
  const isOpen =
    assessment.assessmentStatus === 'started' || assessment.assessmentStatus === 'draft_complete';
  const isBegun = assessment.assessmentStatus !== 'pending';
  return (
    <Stack>
      <AssessmentHead printHref={printHref} />
      {isBegun && (
        <div className={styles.page}>
          {isOpen && (
            <aside aria-label={say('missing.title')} className={styles.aside}>
              <Card>
                <Missing />
              </Card>
            </aside>
          )}
          <div className={styles.parts}>
            {assessment.sections.map((section) => (
              <SectionCard key={section.id} section={section} />
            ))}
            <Participants />
            {mayWrite ? (
              <DecisionsForm key={assessment.id} />
            ) : (
              <Section title={say('decisions.title')} headingLevel={3}>
                <Card>
                  <Decided assessment={assessment} />
                </Card>
              </Section>
            )}
          </div>
        </div>
      )}
    </Stack>
  );
}
