import { useRead, type PrintedCaseQuery } from '@rinnalla/web-graphql';
import { useLocalName, usePersonLine, useTexts, useWords } from '@rinnalla/web-i18n';
import { PaperSheet, useSession } from '@rinnalla/web-session';
import { EmptyState, PrintHeader, RelativeTime } from '@rinnalla/web-ui';
import { useState } from 'react';
import { PrintedCaseDocument } from '../data/plan.documents.js';
import { planTexts } from '../i18n/plan-texts.js';
import { Facts } from '../lines/facts.js';
import { PlanMask } from '../states/plan-mask.js';
import { PlanReadState } from '../states/plan-read-state.js';
import { PrintedPlan } from './printed-plan.js';

export interface PrintedCaseProps {
  caseId: string;
  /** Back to the case. */
  caseHref: string;
}

/** The plans of a case as they go on paper: whose, whole, by whom printed and when. */
export function PrintedCase({ caseId, caseHref }: PrintedCaseProps) {
  const say = useTexts(planTexts);
  const { data, ...read } = useRead({ query: PrintedCaseDocument, variables: { caseId } });
  return (
    <PaperSheet backHref={caseHref} backText={say('print.back')} printText={say('print.print')}>
      {data ? <Paper found={data.case} /> : <PlanReadState {...read} headingLevel={1} />}
    </PaperSheet>
  );
}

function Paper({ found }: { found: PrintedCaseQuery['case'] }) {
  const say = useTexts(planTexts);
  return (
    <>
      <PrintHeader title={say('print.title')} mark={say('print.confidential')}>
        <CaseFacts found={found} />
      </PrintHeader>
      <PlanMask masks={found.masks} />
      {found.plans?.length === 0 && (
        <EmptyState title={say('print.noPlan')} icon="document" headingLevel={2} />
      )}
      {found.plans?.map((plan) => (
        <PrintedPlan key={plan.id} caseId={found.id} planId={plan.id} />
      ))}
    </>
  );
}

function CaseFacts({ found }: { found: PrintedCaseQuery['case'] }) {
  const say = useTexts(planTexts);
  const words = useWords();
  const personLine = usePersonLine();
  const localName = useLocalName();
  const { me } = useSession();
  const [printedAt] = useState(() => new Date().toISOString());
  const named = found.team.find((member) => member.relation === 'named_worker');
  return (
    <Facts
      facts={[
        { id: 'case', term: say('print.caseNumber'), details: `${found.number}, ${found.topic}` },
        { id: 'status', term: say('print.status'), details: words.caseStatus[found.status] },
        {
          id: 'function',
          term: say('print.serviceFunction'),
          details: words.serviceFunction[found.serviceFunction],
        },
        { id: 'unit', term: say('print.unit'), details: localName(found.workspace.unit) },
        { id: 'workspace', term: say('print.workspace'), details: localName(found.workspace) },
        {
          id: 'named',
          term: say('print.namedWorker'),
          details: named ? personLine(named.professional) : say('print.noNamedWorker'),
        },
        { id: 'by', term: say('print.printedBy'), details: personLine(me.professional) },
        {
          id: 'at',
          term: say('print.printedAt'),
          details: <RelativeTime value={printedAt} format="exact" />,
        },
      ]}
    />
  );
}
