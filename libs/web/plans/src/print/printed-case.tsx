import { useRead, type PrintedCaseQuery } from '@rinnalla/web-graphql';
import { useLocalName, usePersonLine, useTexts, useWords } from '@rinnalla/web-i18n';
import { useSession } from '@rinnalla/web-session';
import { Button, EmptyState, Inline, LinkButton, RelativeTime } from '@rinnalla/web-ui';
import { useState } from 'react';
import { PrintedCaseDocument } from '../data/plan.documents.js';
import { planTexts } from '../i18n/plan-texts.js';
import { Facts } from '../lines/facts.js';
import { PlanMask } from '../states/plan-mask.js';
import { PlanReadState } from '../states/plan-read-state.js';
import styles from './print.module.css';
import { PrintedPlan } from './printed-plan.js';
import { usePageMargin } from './use-page-margin.js';

export interface PrintedCaseProps {
  caseId: string;
  /** Back to the case. */
  caseHref: string;
}

/** The plans of a case as they go on paper: whose, whole, by whom printed and when. */
export function PrintedCase({ caseId, caseHref }: PrintedCaseProps) {
  const { data, ...read } = useRead({ query: PrintedCaseDocument, variables: { caseId } });
  return (
    <main className={styles.sheet}>
      <PrintActs caseHref={caseHref} />
      {data ? <Paper found={data.case} /> : <PlanReadState {...read} headingLevel={1} />}
    </main>
  );
}

function PrintActs({ caseHref }: Pick<PrintedCaseProps, 'caseHref'>) {
  const say = useTexts(planTexts);
  return (
    <div data-print="hidden">
      <Inline justify="between">
        <LinkButton href={caseHref} variant="quiet" icon="arrow-left">
          {say('print.back')}
        </LinkButton>
        <Button variant="primary" icon="print" onPress={() => window.print()}>
          {say('print.print')}
        </Button>
      </Inline>
    </div>
  );
}

function Paper({ found }: { found: PrintedCaseQuery['case'] }) {
  const say = useTexts(planTexts);
  usePageMargin(say('print.confidential'));
  return (
    <>
      <header className={styles.header}>
        <div className={styles.top}>
          <h1>{say('print.title')}</h1>
          <strong className={styles.confidential}>{say('print.confidential')}</strong>
        </div>
        <CaseFacts found={found} />
      </header>
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
