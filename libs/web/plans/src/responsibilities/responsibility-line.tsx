import { useFormats, usePersonLine, useTexts, useWords } from '@rinnalla/web-i18n';
import { StatusTag } from '@rinnalla/web-ui';
import type { Responsibility } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { Facts, type Fact } from '../lines/facts.js';
import { LineFrame } from '../lines/line-frame.js';
import type { OriginalFields } from '../lines/line-refs.js';
import { useCorrectResponsibility } from './correct-responsibility.js';
import { DueTag } from './due-tag.js';
import { MoveButtons } from './move-buttons.js';
import { responsibilityTones } from './status-tones.js';

export interface ResponsibilityLineProps {
  line: Responsibility;
  /** Of the goal it serves, if any. */
  goalTitle: string | undefined;
}

/** Who does what by when, where it stands, and what the viewer may do about it. */
export function ResponsibilityLine({ line, goalTitle }: ResponsibilityLineProps) {
  const words = useWords();
  const correct = useCorrectResponsibility(line);
  return (
    <LineFrame
      kind="responsibility"
      name={line.what}
      line={line}
      tags={
        <>
          <StatusTag tone={responsibilityTones[line.responsibilityStatus]}>
            {words.responsibilityStatus[line.responsibilityStatus]}
          </StatusTag>
          <DueTag line={line} />
        </>
      }
      acts={<MoveButtons line={line} />}
      correct={correct}
      renderOriginal={(original) => <OriginalResponsibility original={original} />}
    >
      <LineFacts line={line} goalTitle={goalTitle} />
    </LineFrame>
  );
}

function LineFacts({ line, goalTitle }: ResponsibilityLineProps) {
  const say = useTexts(planTexts);
  const personLine = usePersonLine();
  const closing = line.declineReason ?? line.handOverReason;
  const facts: Fact[] = [
    { id: 'owner', term: say('responsibility.owner'), details: personLine(line.owner) },
    ...(goalTitle === undefined ? [] : [{ id: 'goal', term: say('goal.name'), details: goalTitle }]),
    ...(closing === null ? [] : [{ id: 'closing', term: say('line.whyReason'), details: closing }]),
  ];
  return <Facts facts={facts} />;
}

export function OriginalResponsibility({ original }: { original: OriginalFields }) {
  const say = useTexts(planTexts);
  const { day } = useFormats();
  const { what, dueOn } = original;
  const due = dueOn === undefined ? say('responsibility.noDue') : day(dueOn);
  return <>{[what, say('labelled', { label: say('responsibility.dueOn'), value: due })].join('\n')}</>;
}
