import { ASSESSMENT_SECTIONS, OPEN_ASSESSMENT_STATUSES } from '@rinnalla/domain';
import { usePersonLine, useTexts } from '@rinnalla/web-i18n';
import { usePresence } from '@rinnalla/web-realtime';
import { useFocusBack, useMe } from '@rinnalla/web-session';
import { Button, Card, Icon, RelativeTime, StatusTag } from '@rinnalla/web-ui';
import { useEffect, useId, type RefObject } from 'react';
import { anchorOf, useAssessmentDesk } from '../data/assessment-desk.js';
import type { Section } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { SectionConflict } from './section-conflict.js';
import { SectionEditor } from './section-editor.js';
import styles from './section.module.css';
import { useSectionEdit } from './use-section-edit.js';

/** One heading of the law: what it asks, whose words it holds, and the text, read and written in place. */
export function SectionCard({ section }: { section: Section }) {
  const say = useTexts(assessmentTexts);
  const titleId = useId();
  const { assessment, mayWrite, onWriting } = useAssessmentDesk();
  const editing = useSectionEdit(section);
  const number = ASSESSMENT_SECTIONS.findIndex(({ key }) => key === section.section) + 1;
  const rule = ASSESSMENT_SECTIONS.find(({ key }) => key === section.section);
  const voice = rule?.voice ?? 'professional';
  const place = `${assessment.id}:${number}:${voice}`;
  const isOpen = editing.edit !== null && mayWrite;
  const title = say(`section.${section.section}.title`);
  const opener = useFocusBack(isOpen);
  useEffect(() => (isOpen ? () => onWriting(null) : undefined), [isOpen, onWriting]);

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
          <WritingNow place={place} />
          {section.body.trim() === '' && <StatusTag>{say('text.unwritten')}</StatusTag>}
        </div>
        <p className={styles.help}>{say(`section.${section.section}.help`)}</p>
        {isOpen ? (
          <SectionEditor label={title} editing={editing} section={section} onFocus={() => onWriting(place)} />
        ) : (
          <Standing section={section} title={title} opener={opener} onBegin={editing.begin} />
        )}
        {rule && (
          <p className={styles.law}>
            {say('labelled', { label: say('law'), value: `${rule.law.act} ${rule.law.section}` })}
          </p>
        )}
        <SectionConflict editing={editing} section={section} />
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
  const personLine = usePersonLine();
  const { mayWrite, assessment } = useAssessmentDesk();
  const isWritten = section.body.trim() !== '';
  const act = say(isWritten ? 'text.edit' : 'text.write');
  return (
    <>
      {isWritten ? (
        <p className={styles.body}>{section.body}</p>
      ) : (
        <p className={styles.empty}>
          {say(
            OPEN_ASSESSMENT_STATUSES.includes(assessment.assessmentStatus) ? 'text.empty' : 'print.notSaid',
          )}
        </p>
      )}
      {isWritten && (
        <p className={styles.foot}>
          {personLine(section.updatedBy)} · <RelativeTime value={section.updatedAt} format="relative" />
        </p>
      )}
      {mayWrite && (
        <div>
          <Button ref={opener} size="small" icon="edit" aria-label={`${act}: ${title}`} onPress={onBegin}>
            {act}
          </Button>
        </div>
      )}
    </>
  );
}

/** Which colleagues write this section now. Seen, not announced: it comes and goes. */
function WritingNow({ place }: { place: string }) {
  const say = useTexts(assessmentTexts);
  const { found } = useAssessmentDesk();
  const { id } = useMe().professional;
  const names = usePresence(found.id)
    .filter(({ writing, professionalId }) => writing === place && professionalId !== id)
    .map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <p className={styles.writing}>
      <Icon name="edit" size="small" />
      <span>{say('labelled', { label: say('text.writingNow'), value: names.join(', ') })}</span>
    </p>
  );
}
