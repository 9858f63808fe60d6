import { useEffect, useRef } from 'react';
import { commonTexts, failureText, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { InlineAlert } from '@rinnalla/web-ui';
import { usePersonWords } from '../data/use-person-words.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { FoundPlaces } from './found-places.js';
import type { Problem } from './problem.js';

interface ProblemAlertProps {
  problem: Problem | null;
  /** The text that was to be sent: the places found in it are marked. */
  text?: string;
}

/** Why nothing was sent, and what to do. Speaks at once: the reader believes it was sent. */
export function ProblemAlert({ problem, text = '' }: ProblemAlertProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  if (problem === null) return null;
  return (
    <div ref={place}>
      <Alert problem={problem} text={text} />
    </div>
  );
}

function Alert({ problem, text }: { problem: Problem; text: string }) {
  const say = useTexts(consultationTexts);
  const words = useWords();
  switch (problem.kind) {
    case 'already_claimed':
      return <AlreadyClaimed problem={problem} />;
    case 'moved_on':
      return <MovedOn problem={problem} />;
    case 'stale':
      return (
        <InlineAlert tone="warning" isUrgent>
          {say('problem.stale')}
        </InlineAlert>
      );
    case 'no_ground':
      return (
        <InlineAlert tone="danger" title={say('problem.noGround')} isUrgent>
          {say('problem.noGroundText')}
          {problem.sections.length > 0 && ` ${say('problem.law')}: ${lawText(words, problem.sections)}`}
        </InlineAlert>
      );
    case 'identifiers':
      return (
        <InlineAlert tone="danger" title={say('problem.identifiers')} isUrgent>
          <p>{say('problem.identifiersText')}</p>
          <FoundPlaces text={text} found={problem.found} />
        </InlineAlert>
      );
    case 'danger':
      return (
        <InlineAlert tone="danger" isUrgent>
          {say('ask.dangerNotSent')}
        </InlineAlert>
      );
    case 'failed':
      return <Failed problem={problem} />;
  }
}

function AlreadyClaimed({ problem }: { problem: Extract<Problem, { kind: 'already_claimed' }> }) {
  const say = useTexts(consultationTexts);
  const { name, post } = usePersonWords()(problem.by);
  return (
    <InlineAlert tone="warning" title={say('problem.alreadyClaimed')} isUrgent>
      {`${say('problem.claimedBy')}: ${name}, ${post}`}
    </InlineAlert>
  );
}

function MovedOn({ problem }: { problem: Extract<Problem, { kind: 'moved_on' }> }) {
  const say = useTexts(consultationTexts);
  const words = useWords();
  return (
    <InlineAlert tone="warning" title={say('problem.moved')} isUrgent>
      {`${say('problem.status')}: ${words.consultationStatus[problem.status]}`}
    </InlineAlert>
  );
}

function Failed({ problem }: { problem: Extract<Problem, { kind: 'failed' }> }) {
  const say = useTexts(consultationTexts);
  const sayCommon = useTexts(commonTexts);
  const { failure } = problem;
  return (
    <InlineAlert tone="danger" title={say('problem.failed')} isUrgent>
      <p>{failureText(useWords(), failure)}</p>
      {failure.errorId !== undefined && <p>{sayCommon('supportCode', { code: failure.errorId })}</p>}
    </InlineAlert>
  );
}
