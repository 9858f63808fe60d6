import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { until } from '@rinnalla/api-testing';
import type { HiddenEvent, LiveEvent, StreamName, Viewer } from '@rinnalla/contracts';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

describe('the live door', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const TEAM = '... on TeamChanged { case { version team { id version professional { id } } } }';

  it('lets no one follow what is not theirs', async () => {
    const { town } = server;
    const streams: StreamName[] = [
      `case:${town.caseA}`,
      `workspace:${town.workspaceA}`,
      `user:${town.people.lead}`,
      `expertise:${town.expertise}`,
    ];
    const watchable = async (who: Parameters<typeof TestPerson.signIn>[1]) => {
      const person = await TestPerson.signIn(server, who);
      const socket = await person.connect();
      const answers = await socket.emitWithAck('watch', streams);
      person.leave();
      return answers.filter((answer) => answer.head !== null).map((answer) => answer.stream.split(':')[0]);
    };
    expect(await watchable('lead')).toEqual(['case', 'workspace', 'user']);
    expect(await watchable('counsellor')).toEqual(['case', 'workspace']);
    expect(await watchable('neighbour')).toEqual(['workspace']);
    expect(await watchable('nurse')).toEqual(['expertise']);
    expect(await watchable('stranger')).toEqual([]);
  });

  it('survives three thousand malformed frames', async () => {
    const person = await TestPerson.signIn(server, 'stranger');
    const junk: unknown[] = [
      null,
      7,
      'x',
      {},
      [],
      ['case:1'],
      { caseId: 5 },
      { caseId: 'x', writing: {} },
      new Array(99).fill('case:x'),
      () => 1,
    ];
    for (let socketNumber = 0; socketNumber < 15; socketNumber += 1) {
      const socket = await person.connect();
      for (let frame = 0; frame < 200; frame += 1) {
        const name = ['watch', 'unwatch', 'look', 'event', 'nonsense', 'disconnecting'][frame % 6] ?? 'watch';
        if (name !== 'disconnecting')
          (socket as { emit(name: string, ...frame: unknown[]): void }).emit(
            name,
            junk[frame % junk.length],
            junk[(frame * 7) % junk.length],
          );
      }
      socket.disconnect();
    }
    const after = await (await TestPerson.signIn(server, 'lead')).ask('{ me { id } }');
    expect(after.data).toEqual({ me: { id: server.town.people.lead } });
  });

  it('empties the rooms of one who leaves the team, within a second', async () => {
    const worker = await TestPerson.signIn(server, 'worker');
    const counsellor = await TestPerson.signIn(server, 'counsellor');
    const socket = await counsellor.connect();
    const stream = `case:${server.town.caseA}` as const;
    const seen: (LiveEvent | HiddenEvent)[] = [];
    const revoked: StreamName[] = [];
    socket.on('event', (event) => seen.push(event));
    socket.on('revoked', (streams) => revoked.push(...streams));
    await socket.emitWithAck('watch', [stream]);

    const before = await worker.ask<{
      case: { team: { id: string; version: number; professional: { id: string } }[] };
    }>('query ($id: ID!) { case(id: $id) { team { id version professional { id } } } }', {
      id: server.town.caseA,
    });
    const member = before.data?.case.team.find(
      (one) => one.professional.id === server.town.people.counsellor,
    );
    const ended = await worker.change(
      'endTeamMembership',
      'EndTeamMembershipInput',
      { caseId: server.town.caseA, teamMemberId: member?.id, version: member?.version },
      TEAM,
    );
    expect(ended.__typename).toBe('TeamChanged');
    await until(() => revoked.includes(stream), { timeoutMs: 1_500 });
    seen.length = 0;
    await worker.change(
      'moveCase',
      'MoveCaseInput',
      { caseId: server.town.caseA, version: 1, to: 'service' },
      '',
    );
    const catchUp = await counsellor.ask<{ eventsSince: { isReset: boolean; events: string[] }[] }>(
      'query ($s: [StreamCursor!]!) { eventsSince(streams: $s) { isReset events } }',
      { s: [{ stream, after: 0 }] },
    );
    expect(catchUp.data?.eventsSince[0]).toEqual({ isReset: true, events: [] });
    expect(seen).toEqual([]);
    counsellor.leave();
  });

  it('tells those who may see the case who is looking at it, and where they write', async () => {
    const lead = await TestPerson.signIn(server, 'lead');
    const worker = await TestPerson.signIn(server, 'worker');
    const leadSocket = await lead.connect();
    const workerSocket = await worker.connect();
    let viewers: Viewer[] = [];
    leadSocket.on('presence', (presence) => (viewers = presence.viewers));
    await leadSocket.emitWithAck('watch', [`workspace:${server.town.workspaceA}`]);
    const plan = '0190a0a0-0000-7000-8000-000000000005';
    workerSocket.emit('look', { caseId: server.town.caseA, writing: '5:client' });
    workerSocket.emit('look', { caseId: server.town.caseA, writing: `${plan}:5:client` });
    await until(() => viewers.length === 1);
    expect(viewers).toEqual([
      {
        professionalId: server.town.people.worker,
        name: 'worker Testinen',
        profession: 'social_worker',
        writing: `${plan}:5:client`,
      },
    ]);
    const lateSocket = await (await TestPerson.signIn(server, 'lead')).connect();
    let seenLate: Viewer[] = [];
    lateSocket.on('presence', (presence) => (seenLate = presence.viewers));
    await lateSocket.emitWithAck('watch', [`workspace:${server.town.workspaceA}`]);
    await until(() => seenLate.length === 1);
    lateSocket.disconnect();
    workerSocket.disconnect();
    await until(() => viewers.length === 0);
    lead.leave();
  });

  it('tells nobody of those who look once their own right to the case has ended, nor shows them there', async () => {
    const { workspaceA, people } = server.town;
    const { caseId } = await server.town.addCase();
    const [worker, counsellor] = await Promise.all([
      TestPerson.signIn(server, 'worker'),
      TestPerson.signIn(server, 'counsellor'),
    ]);
    await worker.change('addTeamMember', 'TeamInput', { caseId, professionalId: people.counsellor }, '');
    const [workerSocket, counsellorSocket] = await Promise.all([worker.connect(), counsellor.connect()]);
    const told: number[] = [];
    let viewers: Viewer[] = [];
    counsellorSocket.on('presence', (presence) => told.push(presence.viewers.length));
    workerSocket.on('presence', (presence) => (viewers = presence.viewers));
    await workerSocket.emitWithAck('watch', [`case:${caseId}`]);
    await counsellorSocket.emitWithAck('watch', [`workspace:${workspaceA}`]);
    counsellorSocket.emit('look', { caseId, writing: null });
    workerSocket.emit('look', { caseId, writing: null });
    await until(() => viewers.length === 2 && told.includes(2));
    const { data } = await worker.ask<{
      case: { team: { id: string; version: number; professional: { id: string } }[] };
    }>('query ($id: ID!) { case(id: $id) { team { id version professional { id } } } }', { id: caseId });
    const member = data?.case.team.find(({ professional }) => professional.id === people.counsellor);
    await worker.change(
      'endTeamMembership',
      'EndTeamMembershipInput',
      { caseId, teamMemberId: member?.id, version: member?.version },
      '',
    );
    await until(() => viewers.length === 1);
    told.length = 0;
    const plan = '0190a0a0-0000-7000-8000-000000000005';
    workerSocket.emit('look', { caseId, writing: `${plan}:5:client` });
    await until(() => viewers[0]?.writing !== null);
    counsellorSocket.emit('look', { caseId, writing: `${plan}:6:client` });
    await counsellorSocket.emitWithAck('watch', [`workspace:${workspaceA}`]);
    expect(told).toEqual([]);
    expect(viewers.map(({ professionalId }) => professionalId)).toEqual([people.worker]);
    worker.leave();
    counsellor.leave();
  });

  it('is out of the room of a stream that is refused when it is watched again', async () => {
    const { people } = server.town;
    const { caseId } = await server.town.addCase();
    const [worker, counsellor] = await Promise.all([
      TestPerson.signIn(server, 'worker'),
      TestPerson.signIn(server, 'counsellor'),
    ]);
    await worker.change('addTeamMember', 'TeamInput', { caseId, professionalId: people.counsellor }, '');
    const socket = await counsellor.connect();
    const seen: { seq: number }[] = [];
    socket.on('event', (event) => seen.push(event));
    const [first] = await socket.emitWithAck('watch', [`case:${caseId}`]);
    const head = first?.head ?? Number.NaN;
    expect(head).toEqual(expect.any(Number));
    // Ended behind the back of whoever sweeps the rooms.
    const owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    await owner.query('UPDATE relation SET valid_to = $3 WHERE case_id = $1 AND professional_id = $2', [
      caseId,
      people.counsellor,
      server.clock.now(),
    ]);
    await owner.end();
    expect(await socket.emitWithAck('watch', [`case:${caseId}`])).toEqual([
      { stream: `case:${caseId}`, head: null },
    ]);
    await worker.change('moveCase', 'MoveCaseInput', { caseId, version: 1, to: 'service' }, '');
    await socket.emitWithAck('watch', [`user:${people.counsellor}`]);
    // What was published before the first answer may have been told after it.
    expect(seen.filter(({ seq }) => !(seq <= head))).toEqual([]);
    worker.leave();
    counsellor.leave();
  });
});
