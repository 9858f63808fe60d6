import {
  addToList,
  placeInOrder,
  recordKind,
  removeFromList,
  type AnyRecordKind,
  type CachedRecord,
} from '@rinnalla/web-graphql';
import type { Cache, DataField } from '@urql/exchange-graphcache';

type PlanList = 'goals' | 'plannedServices' | 'responsibilities' | 'texts';

const asText = (value: DataField | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';

/** Orders lines by the fields the server orders them by, and equals by their key. */
const byFields = (cache: Cache, ...fields: readonly string[]) => {
  const orderOf = (key: string) =>
    [...fields.map((field) => asText(cache.resolve(key, field)).padStart(2, '0')), key].join(' ');
  return (one: string, other: string) => (orderOf(one) < orderOf(other) ? -1 : 1);
};

const placeLine = (field: PlanList, line: CachedRecord & { planId: string }, cache: Cache): void =>
  placeInOrder(
    cache,
    { parent: { __typename: 'Plan', id: line.planId }, field },
    line,
    byFields(cache, 'createdAt'),
  );

/** Plans stand in the order they were started in. Whose plan is started is no longer among those without. */
export const planKind = recordKind({
  kind: 'plan',
  typename: 'Plan',
  fragment: 'LivePlan',
  place: (plan, cache) => {
    const parent = { __typename: 'Case', id: plan.caseId };
    addToList(cache, { parent, field: 'plans' }, plan);
    removeFromList(cache, { parent, field: 'clientsWithoutPlan' }, plan.client);
  },
});

export const goalKind = recordKind({
  kind: 'goal',
  typename: 'Goal',
  fragment: 'LiveGoal',
  place: (goal, cache) => placeLine('goals', goal, cache),
});

export const plannedServiceKind = recordKind({
  kind: 'planned_service',
  typename: 'PlannedService',
  fragment: 'LivePlannedService',
  place: (service, cache) => placeLine('plannedServices', service, cache),
});

export const responsibilityKind = recordKind({
  kind: 'responsibility',
  typename: 'Responsibility',
  fragment: 'LiveResponsibility',
  place: (responsibility, cache) => placeLine('responsibilities', responsibility, cache),
});

export const planTextKind = recordKind({
  kind: 'plan_text',
  typename: 'PlanText',
  fragment: 'LivePlanText',
  place: (text, cache) =>
    placeInOrder(
      cache,
      { parent: { __typename: 'Plan', id: text.planId }, field: 'texts' },
      text,
      byFields(cache, 'item', 'voice'),
    ),
});

/** An item is read with its whole plan, which holds all eleven: it has no list to come into. */
export const planItemKind: AnyRecordKind = {
  kind: 'plan_item',
  typename: 'PlanItem',
  fragment: 'LivePlanItem',
};
