import { useRead, type SignedPlanPrintQuery } from '@rinnalla/web-graphql';
import { useFormats, usePersonLine, useTexts } from '@rinnalla/web-i18n';
import { PaperSheet, useSession } from '@rinnalla/web-session';
import { PrintHeader, RelativeTime } from '@rinnalla/web-ui';
import { useState } from 'react';
import { SignedPlanPrintDocument } from '../data/plan-signing.documents.js';
import { planTexts } from '../i18n/plan-texts.js';
import { Facts } from '../lines/facts.js';
import { useHearing } from '../signing/use-hearing.js';
import { PlanReadState } from '../states/plan-read-state.js';
import { PaperItems, type PaperPlan } from './paper-plan.js';
import styles from './print.module.css';

type Signed = SignedPlanPrintQuery['printSignedPlan'];

export interface PrintedSignedPlanProps {
  caseId: string;
  signingId: string;
  /** Back to the case. */
  caseHref: string;
}

/** A signed version of a plan in full, as it stood; its reading is logged as printing. */
export function PrintedSignedPlan({ caseId, signingId, caseHref }: PrintedSignedPlanProps) {
  const say = useTexts(planTexts);
  const { data, ...read } = useRead({ query: SignedPlanPrintDocument, variables: { caseId, signingId } });
  return (
    <PaperSheet backHref={caseHref} backText={say('print.back')} printText={say('print.print')}>
      {data ? <Paper signed={data.printSignedPlan} /> : <PlanReadState {...read} headingLevel={1} />}
    </PaperSheet>
  );
}

function Paper({ signed }: { signed: Signed }) {
  const say = useTexts(planTexts);
  const { day } = useFormats();
  const { client } = signed;
  return (
    <>
      <PrintHeader title={say('print.title')} mark={say('print.confidential')}>
        <SigningFacts signing={signed.signing} />
      </PrintHeader>
      <article className={styles.plan}>
        <h2>
          {client.givenNames} {client.familyName}
        </h2>
        <Facts facts={[{ id: 'born', term: say('print.born'), details: day(client.birthDate) }]} />
        <PaperItems plan={paperOf(signed)} />
      </article>
    </>
  );
}

function SigningFacts({ signing }: { signing: Signed['signing'] }) {
  const say = useTexts(planTexts);
  const hearingOf = useHearing();
  const personLine = usePersonLine();
  const { me } = useSession();
  const [printedAt] = useState(() => new Date().toISOString());
  const { number, signedAt, signedBy, profession, agreedOn, dissent } = signing;
  const hearing = hearingOf(signing);
  return (
    <Facts
      facts={[
        { id: 'version', term: say('print.ofVersion'), details: number },
        { id: 'signedBy', term: say('print.signedBy'), details: personLine({ ...signedBy, profession }) },
        {
          id: 'signedAt',
          term: say('print.signedAt'),
          details: <RelativeTime value={signedAt} format="exact" />,
        },
        { id: 'hearing', term: hearing.term, details: hearing.words },
        // Whoever was not heard is not said to agree.
        ...(dissent === null && agreedOn === null
          ? []
          : [
              {
                id: 'dissent',
                term: say('signing.dissent'),
                details: <span className={styles.body}>{dissent ?? say('print.noDissent')}</span>,
              },
            ]),
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

const named = <Part extends { lineId: string }>({ lineId: id, ...part }: Part) => ({ id, ...part });

/** Of a version that stands for ever nothing is late. */
const paperOf = (signed: Signed): PaperPlan => ({
  items: signed.items,
  texts: signed.texts.map(named),
  goals: signed.goals.map(named),
  plannedServices: signed.plannedServices.map(named),
  responsibilities: signed.responsibilities.map((line) => ({ ...named(line), isOverdue: false })),
});
