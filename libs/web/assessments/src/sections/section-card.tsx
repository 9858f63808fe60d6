import { ASSESSMENT_SECTIONS, OPEN_ASSESSMENT_STATUSES } from '@rinnalla/domain';
import { commonTexts, lawText, usePersonLine, useTexts, useWords } from '@rinnalla/web-i18n';
import { TextWriting, WritingNow, WrittenText } from '@rinnalla/web-session';
import { Button, Card, Inline, RelativeTime, StatusTag } from '@rinnalla/web-ui';
import { useId, useState, type RefObject } from 'react';
import { anchorOf, useAssessmentDesk } from '../data/assessment-desk.js';
import type { Section } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import styles from './section.module.css';
import { SectionHistory } from './section-history.js';
import { useSectionEdit } from './use-section-edit.js';

/** The version of the first saving: before it a section is empty. */
const FIRST_WRITTEN = 2;

/** One heading of the law: what it asks, whose words it holds, and the text, read and written in place. */
export function SectionCard({ section }: { section: Section }) {
  const say = useTexts(assessmentTexts);
  const titleId = useId();
  const { found, assessment, mayWrite, onWriting } = useAssessmentDesk();
  const editing = useSectionEdit(section);
  const words = useWords();
  const number = ASSESSMENT_SECTIONS.findIndex(({ key }) => key === section.section) + 1;
  const rule = ASSESSMENT_SECTIONS.find(({ key }) => key === section.section);
  const voice = rule?.voice ?? 'professional';
  const place = `${assessment.id}:${number}:${voice}`;
  const title = say(`section.${section.section}.title`);

  return (
    <Card>
      <section
        aria-labelledby={titleId}
        id={anchorOf(assessment.id, section.section)}
        tabIndex={-1}
        className={styles.section}
        data-voice={voice}
      >
        <div className={styles.top}>
          <h3 id={titleId}>{title}</h3>
          <WritingNow caseId={found.id} place={place} />
          {section.body.trim() === '' && <StatusTag>{say('text.unwritten')}</StatusTag>}
        </div>
        <p className={styles.help}>{say(`section.${section.section}.help`)}</p>
        <TextWriting
          label={title}
          editing={editing}
          mayWrite={mayWrite}
          savesWhenLeft
          people={found.team.map(({ professional }) => professional)}
          place={place}
          onWriting={onWriting}
        >
          {(opener) => <Standing section={section} title={title} opener={opener} onBegin={editing.begin} />}
        </TextWriting>
        {rule && (
          <p className={styles.law}>
            {say('labelled', {
              label: say('law'),
              value: lawText(words, [`${rule.law.act} ${rule.law.section}`]),
            })}
          </p>
        )}
      </section>
    </Card>
  );
}

interface StandingProps {
  section: Section;
  title: string;
  opener: RefObject<HTMLButtonElement | null>;
  onBegin: () => void;
}

function Standing({ section, title, opener, onBegin }: StandingProps) {
  const say = useTexts(assessmentTexts);
  const common = useTexts(commonTexts);
  const personLine = usePersonLine();
  const { mayWrite, assessment } = useAssessmentDesk();
  const [isHistory, setHistory] = useState(false);
  const isWritten = section.body.trim() !== '';
  const isOpen = OPEN_ASSESSMENT_STATUSES.includes(assessment.assessmentStatus);
  const act = isWritten ? common('edit') : say('text.write');
  return (
    <>
      <WrittenText body={section.body} empty={isOpen ? undefined : say('print.notSaid')} />
      {isWritten && (
        <p className={styles.foot}>
          {personLine(section.updatedBy)} · <RelativeTime value={section.updatedAt} format="relative" />
        </p>
      )}
      <Inline>
        {mayWrite && (
          <Button ref={opener} size="small" icon="edit" aria-label={`${act}: ${title}`} onPress={onBegin}>
            {act}
          </Button>
        )}
        {section.version > FIRST_WRITTEN && (
          <Button
            size="small"
            variant="quiet"
            aria-label={`${say('history.open')}: ${title}`}
            onPress={() => setHistory(true)}
          >
            {say('history.open')}
          </Button>
        )}
      </Inline>
      {isHistory && <SectionHistory section={section} title={title} onClose={() => setHistory(false)} />}
    </>
  );
}
