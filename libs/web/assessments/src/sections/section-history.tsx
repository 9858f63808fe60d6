import { useRead } from '@rinnalla/web-graphql';
import { commonTexts, useFormats, usePersonLine, useTexts } from '@rinnalla/web-i18n';
import { Dialog, Select, Stack, TextComparison } from '@rinnalla/web-ui';
import { useState } from 'react';
import { SectionVersionsDocument } from '../data/assessment.documents.js';
import type { Section } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { AssessmentReadState } from '../page/assessment-read-state.js';

interface SectionHistoryProps {
  section: Section;
  title: string;
  onClose: () => void;
}

/** What a section has said: who wrote it, when, and how it differs from what stands now. */
export function SectionHistory({ section, title, onClose }: SectionHistoryProps) {
  const say = useTexts(assessmentTexts);
  const common = useTexts(commonTexts);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={say('history.title', { section: title })}
      closeLabel={common('close')}
      size="wide"
    >
      {/* Somebody may save while the history is open: it is then read anew. */}
      <Versions key={section.version} section={section} />
    </Dialog>
  );
}

function Versions({ section }: { section: Section }) {
  const say = useTexts(assessmentTexts);
  const personLine = usePersonLine();
  const { dayOf, time } = useFormats();
  const read = useRead({
    query: SectionVersionsDocument,
    variables: { sectionId: section.id },
  });
  const [chosenId, setChosenId] = useState<string | null>(null);
  const versions = read.data?.assessmentSectionVersions ?? [];
  const [now, ...earlier] = versions;
  const chosen = earlier.find(({ id }) => id === chosenId) ?? earlier[0];
  if (!now || !chosen) return <AssessmentReadState {...read} loadingText={say('history.loading')} />;
  const textOf = (label: string, { body, by, at }: typeof now) => ({
    label,
    who: personLine(by),
    when: at,
    text: body === '' ? say('history.empty') : body,
  });
  return (
    <Stack>
      <p>{say('history.lead')}</p>
      <Select
        label={say('history.which')}
        items={earlier.map(({ id, at, by }) => ({ id, name: `${dayOf(at)}, ${time(at)} · ${by.name}` }))}
        value={chosen.id}
        onChange={(id) => setChosenId(id)}
      />
      <TextComparison
        one={textOf(say('history.then'), chosen)}
        other={textOf(say('history.now'), now)}
        differs={say('history.differs')}
      />
    </Stack>
  );
}
