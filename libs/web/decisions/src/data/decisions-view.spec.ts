import { describe, expect, it } from '@jest/globals';
import { createGraphqlClient, RecordsDocument } from '@rinnalla/web-graphql';
import { FakeServer } from '@rinnalla/web-testing';
import { caseWith, sampleDecision } from '../testing/sample-decision.js';
import { CaseDecisionsDocument } from './decisions.documents.js';
import { decisionsView } from './decisions-view.js';

describe('a decision that comes live', () => {
  it.each([
    ['2026-03-01', ['new', 'of-february', 'of-january']],
    ['2026-02-01', ['new', 'of-february', 'of-january']],
    ['2026-01-20', ['of-february', 'new', 'of-january']],
    ['2025-12-01', ['of-february', 'of-january', 'new']],
  ])('that was pending from %s stands where the server has it', async (pendingOn, order) => {
    const server = new FakeServer()
      .answer('CaseDecisions', () => ({
        case: caseWith([
          sampleDecision({ id: 'of-february', pendingOn: '2026-02-01' }),
          sampleDecision({ id: 'of-january', pendingOn: '2026-01-10' }),
        ]),
      }))
      .answer('Records', () => ({
        __typename: 'Query',
        records: [sampleDecision({ id: 'new', pendingOn })],
      }));
    const { urql, kinds } = createGraphqlClient({
      url: 'http://server/graphql',
      send: 'text',
      fetch: server.fetch,
      viewId: () => null,
      sessionLost: () => undefined,
    });
    for (const kind of decisionsView('case-1', () => undefined).kinds ?? []) kinds.register(kind);
    const shown = async () => {
      const { data } = await urql
        .query(CaseDecisionsDocument, { caseId: 'case-1' }, { requestPolicy: 'cache-first' })
        .toPromise();
      return data!.case.decisions!.map(({ id }) => id);
    };

    await shown();
    await urql
      .query(RecordsDocument, { refs: [{ kind: 'decision', id: 'new' }] }, { requestPolicy: 'network-only' })
      .toPromise();
    expect(await shown()).toEqual(order);
  });
});
