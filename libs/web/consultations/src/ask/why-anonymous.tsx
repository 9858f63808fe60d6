import { lawText, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { InlineAlert } from '@rinnalla/web-ui';
import { consultationTexts } from '../i18n/consultation-texts.js';
import type { AskForm } from './use-ask-form.js';

const EVIDENCE = [
  'verifiedRelationship',
  'workTask',
  'jointServiceId',
  'jointUnitId',
  'permissionId',
  'incapacityReason',
  'assessedBy',
  'noLegalRepresentative',
] as const;

/** Why the client cannot be named: no client chosen, no right to the case, or no ground in law. */
export function WhyAnonymous({ form }: { form: AskForm }) {
  const say = useTexts(consultationTexts);
  const words = useWords();
  const { caseId, caseAsked, ground } = form;
  if (caseId === null) return <p>{say('ask.noCaseText')}</p>;
  if (caseAsked?.viewerCan.askConsultation === false)
    return (
      <InlineAlert tone="warning" title={say('ask.noGround')}>
        {say('ask.notYours')}
      </InlineAlert>
    );
  if (ground.offer?.kind !== 'anonymous_only') return null;
  const { missing, sections } = ground.offer;
  const evidenceWords = Object.fromEntries(
    EVIDENCE.map((name) => [name, say(`ask.missingEvidence.${name}`)]),
  );
  return (
    <InlineAlert tone="warning" title={say('ask.noGround')}>
      <p>{say('ask.noGroundText')}</p>
      {missing.length > 0 && (
        <p>{`${say('ask.missing')}: ${missing.map((name) => wordFor(evidenceWords, name)).join(', ')}`}</p>
      )}
      {sections.length > 0 && <p>{`${say('ask.law')}: ${lawText(words, [...new Set(sections)])}`}</p>}
    </InlineAlert>
  );
}
