import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@rinnalla/api-testing';
import type { HiddenEvent, LiveEvent } from '@rinnalla/contracts';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';
import { TestPerson } from '../src/testing/test-person.js';

describe('the board, live', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.stop();
  });

  const MOVE = `... on CaseMoved { positions { stream seq } case { id status version } } ... on MoveNotAllowed { status allowed { to requires } }
    ... on StaleVersion { currentVersion }`;
  const BOARD = `query ($id: ID!) { board(workspaceId: $id) { next rows { id number status nextDueOn openConsultations version clients { name birthYear } namedWorker { name } lastChangeBy { name } } } }`;

  it('shows the lead every case, a member their own, others none', async () => {
    const rowsOf = async (person: Parameters<typeof TestPerson.signIn>[1]) => {
      const signedIn = await TestPerson.signIn(server, person);
      const answer = await signedIn.ask<{ board: { rows: { id: string }[] } }>(BOARD, {
        id: server.town.workspaceA,
      });
      return answer.errors[0]?.extensions['code'] ?? answer.data?.board.rows.map((row) => row.id);
    };
    expect(await rowsOf('lead')).toEqual([server.town.caseA]);
    expect(await rowsOf('counsellor')).toEqual([server.town.caseA]);
    expect(await rowsOf('neighbour')).toEqual([]);
    expect(await rowsOf('manager')).toBe('NOT_FOUND');
    expect(await rowsOf('stranger')).toBe('NOT_FOUND');
  });

  it('tells the watching lead of a move at once, by ids only, and a member outside the case only its number', async () => {
    const lead = await TestPerson.signIn(server, 'lead');
    const neighbour = await TestPerson.signIn(server, 'neighbour');
    const worker = await TestPerson.signIn(server, 'worker');
    const stream = `workspace:${server.town.workspaceA}` as const;
    const seen: Record<'lead' | 'neighbour', (LiveEvent | HiddenEvent)[]> = { lead: [], neighbour: [] };
    for (const [name, person] of [
      ['lead', lead],
      ['neighbour', neighbour],
    ] as const) {
      const socket = await person.connect();
      socket.on('event', (event) => seen[name].push(event));
      const [watched] = await socket.emitWithAck('watch', [stream]);
      expect(watched?.head).not.toBeNull();
    }
    const moved = await worker.change(
      'moveCase',
      'MoveCaseInput',
      { caseId: server.town.caseA, version: 1, to: 'service' },
      MOVE,
    );
    expect(moved).toMatchObject({ __typename: 'CaseMoved', case: { status: 'service', version: 2 } });

    await until(() => seen.lead.length === 2 && seen.neighbour.length === 2);
    expect(seen.lead[0]).toMatchObject({
      stream,
      type: 'case.moved',
      refKind: 'case',
      refId: server.town.caseA,
      version: 2,
    });
    expect(JSON.stringify(seen.lead)).not.toContain('Asiakas');
    expect(seen.neighbour).toEqual([
      { stream, seq: 1, hidden: true },
      { stream, seq: 2, hidden: true },
    ]);
    lead.leave();
    neighbour.leave();
  });

  it('answers a move that is not allowed and a stale version with typed results', async () => {
    const worker = await TestPerson.signIn(server, 'worker');
    const jump = await worker.change(
      'moveCase',
      'MoveCaseInput',
      { caseId: server.town.caseA, version: 2, to: 'pending' },
      MOVE,
    );
    expect(jump).toMatchObject({ __typename: 'MoveNotAllowed', status: 'service' });
    const stale = await worker.change(
      'moveCase',
      'MoveCaseInput',
      { caseId: server.town.caseA, version: 1, to: 'follow_up' },
      MOVE,
    );
    expect(stale).toMatchObject({ __typename: 'StaleVersion', currentVersion: 2 });
  });

  it('repeats the answer, not the change, for a repeated mutationId, and refuses it with other input', async () => {
    const worker = await TestPerson.signIn(server, 'worker');
    const input = {
      mutationId: '0190a0a0-0000-7000-8000-000000000001',
      caseId: server.town.caseA,
      version: 2,
      to: 'follow_up',
    };
    const first = await worker.change('moveCase', 'MoveCaseInput', input, MOVE);
    const again = await worker.change('moveCase', 'MoveCaseInput', input, MOVE);
    expect(again).toEqual(first);
    const other = await worker.ask(
      `mutation ($input: MoveCaseInput!) { moveCase(input: $input) { __typename } }`,
      {
        input: { ...input, to: 'planning' },
      },
    );
    expect(other.errors[0]?.extensions['code']).toBe('MUTATION_ID_REUSED');
  });
});
