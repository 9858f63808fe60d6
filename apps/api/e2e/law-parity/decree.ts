import type { Answers } from './answers.js';
import type { Scenario } from './scenario.js';

/*
 * Who reads a case's assessments and decisions, from decree 457/2024 by hand and without a glance at the engine.
 */
type Documents = Readonly<Record<'assessment' | 'decision' | 'jointDecision', boolean>>;
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

/** 18 § 3 mom., 703/2023 53 § 1 mom.: health staff who deliver the joint service read the decisions about that very one. */
function deliversItsService(of: Scenario): boolean {
  const { delivers, madeIn, relations, tasks, serviceFunction } = of;
  const live = relations.filter(({ kind, when }) => kind !== 'consultation' && when === 'live');
  if (delivers !== 'joint service' || madeIn !== 'mielen asema' || live.length === 0) return false;
  const isPersonnel = live.some(({ mode }) => mode === 'M1');
  return (
    serviceFunction !== 'family_law' &&
    tasks.some(
      (held) =>
        held.when === 'live' &&
        (held.task === 'care_wide' || (held.task === 'care_limited' && own(held, serviceFunction))) &&
        (isPersonnel || held.place === 'here' || held.place === 'sister'),
    )
  );
}

/** 703/2023 59 §: by any client whose matter it is. */
const isDenied = (
  { denials, secondClient, serviceFunction }: Scenario,
  kind: 'assessment' | 'plan' | 'decision',
): boolean =>
  denials.some((denial) => {
    const isOfClient = denial.whose === 0 || secondClient !== 'left the case';
    if (denial.isWithdrawn || denial.register !== 'social' || !isOfClient) return false;
    if (denial.target === 'document') return denial.ofCase === kind && denial.isOfThisCase;
    return denial.target === 'controller' || denial.serviceFunction === serviceFunction;
  });

/** What the decree opens of the case to the reader of a scenario. */
export function byDecree(of: Scenario, code: Pick<Answers, 'caseKinds'>): Documents {
  const { register, tasks, relations, serviceFunction } = of;
  // 18 § 1 and 2 mom. give health staff plans and assessments in one breath, where no denial of the one parts them; 3 mom. only a
  // joint service's own decisions.
  if (register === 'health') {
    const jointDecision = deliversItsService(of) && !isDenied(of, 'decision');
    const { plan, assessment } = code.caseKinds;
    const asPlans = isDenied(of, 'plan') ? assessment : plan;
    return {
      assessment: asPlans === 'open' && !isDenied(of, 'assessment'),
      decision: false,
      jointDecision,
    };
  }
  const isRelated = relations.some(({ kind, when }) => kind !== 'consultation' && when === 'live');
  const live = tasks.filter(({ when }) => when === 'live');
  const here = live.filter(({ place }) => place === 'here');
  // 703/2023 9 §: no relation, no record.
  if (!isRelated && !here.some(({ task }) => WIDE.includes(task)))
    return { assessment: false, decision: false, jointDecision: false };
  const opens = (document: 0 | 1) =>
    (isRelated ? live : here).some((held) => SOCIAL[held.task]?.[document](held, serviceFunction) ?? false);
  return { assessment: opens(0), decision: opens(1), jointDecision: opens(1) };
}

/** The same, as the code answered. */
export const opennessOf = ({ caseKinds }: Pick<Answers, 'caseKinds'>): Documents => ({
  assessment: caseKinds.assessment === 'open',
  decision: caseKinds.decision === 'open',
  jointDecision: caseKinds.joint_decision === 'open',
});
