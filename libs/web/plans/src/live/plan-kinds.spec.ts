import { beforeEach, describe, expect, it } from '@jest/globals';
import { createGraphqlClient, RecordsDocument, type GraphqlClient } from '@rinnalla/web-graphql';
import { FakeServer } from '@rinnalla/web-testing';
import { CasePlansDocument } from '../data/plan.documents.js';
import type { Goal, PlanText } from '../data/plan-types.js';
import { casePlans, goal, plan, planItems, planText } from '../testing/sample-plan.js';
import { planView } from './plan-views.js';

const at = (minute: number) => `2026-03-02T08:0${minute}:00.000Z`;

describe('live records of a plan', () => {
  let server: FakeServer;
  let client: GraphqlClient;

  beforeEach(() => {
    server = new FakeServer().answer('CasePlans', () =>
      casePlans([
        plan({ goals: [goal({ id: 'g-1', createdAt: at(1) }), goal({ id: 'g-3', createdAt: at(3) })] }),
      ]),
    );
    client = createGraphqlClient({
      url: 'http://server/graphql',
      send: 'text',
      fetch: server.fetch,
      viewId: () => null,
      sessionLost: () => undefined,
    });
    for (const kind of planView('case-1').kinds ?? []) client.kinds.register(kind);
  });

  const shown = async () => {
    const { data } = await client.urql
      .query(CasePlansDocument, { caseId: 'case-1' }, { requestPolicy: 'cache-first' })
      .toPromise();
    return data!.case.plans![0]!;
  };
  const read = async (record: Goal | PlanText, completeness = 1) => {
    const { __typename, id, caseId } = plan();
    const whole = {
      __typename,
      id,
      caseId,
      completeness,
      items: planItems('plan-1', { number: 6, state: 'complete' }),
    };
    server.answer('Records', () => ({ __typename: 'Query', records: [{ ...record, plan: whole }] }));
    await client.urql
      .query(RecordsDocument, { refs: [{ kind: 'goal', id: record.id }] }, { requestPolicy: 'network-only' })
      .toPromise();
  };

  it('come into their list where the server has them, however late they are read', async () => {
    await shown();
    await read(goal({ id: 'g-2', createdAt: at(2) }));
    await read(goal({ id: 'g-2', createdAt: at(2), title: 'Toisin' }));
    const { goals } = await shown();
    expect(goals.map(({ id, title }) => [id, title])).toEqual([
      ['g-1', 'Kävelen joka päivä'],
      ['g-2', 'Toisin'],
      ['g-3', 'Kävelen joka päivä'],
    ]);
    expect(server.sentOf('CasePlans')).toHaveLength(1);
  });

  it('put texts in the order of the law, the client’s voice first', async () => {
    await shown();
    await read(planText({ id: 't-10', item: 10 }));
    await read(planText({ id: 't-2p', item: 2, voice: 'professional' }));
    await read(planText({ id: 't-2c', item: 2, voice: 'client' }));
    expect((await shown()).texts.map(({ id }) => id)).toEqual(['t-2c', 't-2p', 't-10']);
  });

  it('bring what they change on the whole plan', async () => {
    await shown();
    await read(goal({ id: 'g-2', createdAt: at(2) }), 5);
    const { completeness, items } = await shown();
    expect(completeness).toBe(5);
    expect(items.find(({ number }) => number === 6)?.state).toBe('complete');
  });

  it('are wanted for their own case only', () => {
    const { wants } = planView('case-1');
    const event = {
      stream: 'case:case-1' as const,
      seq: 1,
      type: 'goal.added',
      change: 'created' as const,
      refKind: 'goal' as const,
      refId: 'g-1',
      caseId: 'case-1',
      version: 1,
      actorId: 'kaisa',
      mutationId: null,
      at: at(1),
    };
    expect(wants(event)).toEqual([{ kind: 'goal', id: 'g-1' }]);
    expect(wants({ ...event, caseId: 'case-2' })).toEqual([]);
    expect(wants({ ...event, refKind: 'consultation' })).toEqual([]);
  });
});
