import { useRead, type PlanPrintQuery } from '@rinnalla/web-graphql';
import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { AuthorLine } from '../authors/author-line.js';
import { PlanPrintDocument } from '../data/plan.documents.js';
import { planTexts } from '../i18n/plan-texts.js';
import { Facts } from '../lines/facts.js';
import { PlanReadState } from '../states/plan-read-state.js';
import styles from './print.module.css';
import { PrintedLines } from './printed-lines.js';

type Plan = PlanPrintQuery['printPlan'];
type Item = Plan['items'][number];

/** One client's plan on paper; its reading is logged as printing. */
export function PrintedPlan({ caseId, planId }: { caseId: string; planId: string }) {
  const { data, ...read } = useRead({ query: PlanPrintDocument, variables: { caseId, planId } });
  return data ? <Printed plan={data.printPlan} /> : <PlanReadState {...read} />;
}

function Printed({ plan }: { plan: Plan }) {
  const say = useTexts(planTexts);
  const { day } = useFormats();
  const { client } = plan;
  return (
    <article className={styles.plan}>
      <h2>
        {client.givenNames} {client.familyName}
      </h2>
      <Facts
        facts={[
          { id: 'born', term: say('print.born'), details: day(client.birthDate) },
          {
            id: 'completeness',
            term: say('print.completeness'),
            details: say('completeness.value', { done: plan.completeness }),
          },
        ]}
      />
      {plan.items.map((item) => (
        <PrintedItem key={item.number} plan={plan} item={item} />
      ))}
    </article>
  );
}

function PrintedItem({ plan, item }: { plan: Plan; item: Item }) {
  const say = useTexts(planTexts);
  const texts = plan.texts.filter((text) => text.item === item.number && text.body.trim() !== '');
  return (
    <section className={styles.item}>
      <h3>
        {item.number}. {say(`items.${item.key}.title`)}
      </h3>
      {item.notApplicableReason !== null && (
        <p>{say('labelled', { label: say('notApplicable.title'), value: item.notApplicableReason })}</p>
      )}
      {texts.map((text) => (
        <div key={text.id} className={styles.text}>
          <h4>{say(`voice.${text.voice}`)}</h4>
          <p className={styles.body}>{text.body}</p>
          <AuthorLine person={text.updatedBy} at={text.updatedAt} isExact />
        </div>
      ))}
      <PrintedLines plan={plan} itemKey={item.key} />
      {item.state === 'empty' && <p className={styles.nothing}>{say('print.nothing')}</p>}
    </section>
  );
}
