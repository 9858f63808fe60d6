import type { Answers } from './answers.js';
import type { Scenario } from './scenario.js';

/*
 * Who reads a case's assessments and decisions, from decree 457/2024 by hand and without a glance at the engine.
 */
type Documents = Readonly<Record<'assessment' | 'decision', boolean>>;
type Held = Scenario['tasks'][number];
type Reach = (held: Held, serviceFunction: string) => boolean;

const ARRANGED_BY_ALL = ['families_with_children', 'working_age', 'older_people'];
const all: Reach = () => true;
const own: Reach = (held, serviceFunction) => held.serviceFunctions.some((one) => one === serviceFunction);
const none: Reach = () => false;
const arranged: Reach = (held, serviceFunction) =>
  ARRANGED_BY_ALL.includes(serviceFunction) || own(held, serviceFunction);

/** Social staff in their own register: assessments, decisions. */
const SOCIAL: Readonly<Partial<Record<Held['task'], readonly [assessment: Reach, decision: Reach]>>> = {
  // 12 § 1 and 2 mom.
  client_responsibility_wide: [all, all],
  child_responsibility: [all, all],
  // 13 §
  service_arranging: [arranged, arranged],
  // 15 §: whoever mediates reads the mediation alone.
  service_delivery: [own, own],
  mediation: [none, none],
  // 16 §
  private_service: [own, none],
  // 17 §
  administration: [all, all],
};
/** 12 §: in their own workspace for every client, related or not. */
const WIDE: readonly string[] = ['client_responsibility_wide', 'child_responsibility'];

/** 703/2023 59 §: aimed at this case's plan, or at its assessment, and at nothing else. */
const isOfOneAlone = ({ target, ofCase, isOfThisCase, isWithdrawn }: Scenario['denials'][number]) =>
  target === 'document' && (ofCase === 'plan' || ofCase === 'assessment') && isOfThisCase && !isWithdrawn;

/** What the decree opens of the case to the reader of a scenario. */
export function byDecree(
  { register, tasks, relations, serviceFunction, denials }: Scenario,
  code: Pick<Answers, 'caseKinds'>,
): Documents {
  // 18 § 1 and 2 mom. give health staff plans and assessments in one breath, 3 mom. only a joint service's own decisions: none here is.
  // Where one of the two is denied alone, the other says nothing of it; SQL and row-level security are asked all the same.
  if (register === 'health') {
    const { plan, assessment } = code.caseKinds;
    const said = denials.some(isOfOneAlone) ? assessment : plan;
    return { assessment: said === 'open', decision: false };
  }
  const isRelated = relations.some(({ kind, when }) => kind !== 'consultation' && when === 'live');
  const live = tasks.filter(({ when }) => when === 'live');
  const here = live.filter(({ place }) => place === 'here');
  // 703/2023 9 §: no relation, no record.
  if (!isRelated && !here.some(({ task }) => WIDE.includes(task)))
    return { assessment: false, decision: false };
  const opens = (document: 0 | 1) =>
    (isRelated ? live : here).some((held) => SOCIAL[held.task]?.[document](held, serviceFunction) ?? false);
  return { assessment: opens(0), decision: opens(1) };
}

/** The same, as the code answered. */
export const opennessOf = ({ caseKinds }: Pick<Answers, 'caseKinds'>): Documents => ({
  assessment: caseKinds.assessment === 'open',
  decision: caseKinds.decision === 'open',
});
