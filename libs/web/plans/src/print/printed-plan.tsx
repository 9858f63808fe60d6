import { useRead, type PlanPrintQuery } from '@rinnalla/web-graphql';
import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { PlanPrintDocument } from '../data/plan.documents.js';
import { planTexts } from '../i18n/plan-texts.js';
import { Facts } from '../lines/facts.js';
import { useHearing } from '../signing/use-hearing.js';
import { PlanReadState } from '../states/plan-read-state.js';
import { PaperItems } from './paper-plan.js';
import styles from './print.module.css';

type Plan = PlanPrintQuery['printPlan'];

/** One client's plan on paper; its reading is logged as printing. */
export function PrintedPlan({ caseId, planId }: { caseId: string; planId: string }) {
  const { data, ...read } = useRead({ query: PlanPrintDocument, variables: { caseId, planId } });
  return data ? <Printed plan={data.printPlan} /> : <PlanReadState {...read} />;
}

/** What was withdrawn as wrong stays on the screen only. */
const standing = <Line extends { withdrawnAt: string | null }>(lines: readonly Line[]): Line[] =>
  lines.filter(({ withdrawnAt }) => withdrawnAt === null);

function Printed({ plan }: { plan: Plan }) {
  const say = useTexts(planTexts);
  const { day } = useFormats();
  const stateOf = usePlanState();
  const hearingOf = useHearing();
  const { client } = plan;
  const [last] = plan.signings;
  const hearing = last?.agreedOn === null ? hearingOf(last) : null;
  return (
    <article className={styles.plan}>
      <h2>
        {client.givenNames} {client.familyName}
      </h2>
      <Facts
        facts={[
          { id: 'born', term: say('print.born'), details: day(client.birthDate) },
          { id: 'state', term: say('print.state'), details: stateOf(plan) },
          ...(hearing === null ? [] : [{ id: 'hearing', term: hearing.term, details: hearing.words }]),
          {
            id: 'completeness',
            term: say('print.completeness'),
            details: say('completeness.value', { done: plan.completeness }),
          },
        ]}
      />
      <PaperItems
        plan={{
          ...plan,
          goals: standing(plan.goals),
          plannedServices: standing(plan.plannedServices),
          responsibilities: standing(plan.responsibilities),
        }}
      />
    </article>
  );
}

/** A draft, or signed, and whether it was changed since: nobody takes a paper for more than it is. */
function usePlanState() {
  const say = useTexts(planTexts);
  const { dayOf } = useFormats();
  return ({ signings: [last], isChangedSinceSigning }: Plan): string =>
    last === undefined
      ? say('signing.draft')
      : say(isChangedSinceSigning ? 'print.changedState' : 'print.signedState', {
          number: last.number,
          day: dayOf(last.signedAt),
        });
}
