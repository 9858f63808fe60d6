import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '@rinnalla/api-testing';
import type { HiddenEvent, LiveEvent, StreamName } from '@rinnalla/contracts';
import { AdministrationDesk } from './administration-desk.js';

const AT_ONCE_MS = 1_000;

describe('a change of rights, on open screens', () => {
  let desk: AdministrationDesk;
  beforeEach(async () => {
    desk = await AdministrationDesk.open();
  });
  afterEach(async () => {
    await desk.close();
  });

  /** Someone whose screen follows streams. */
  async function screenOf(who: 'lead' | 'neighbour' | 'nurse', streams: StreamName[]) {
    const person = await desk.signIn(who);
    const socket = await person.connect();
    const seen = { events: [] as (LiveEvent | HiddenEvent)[], revoked: [] as string[], isOut: false };
    socket.on('event', (event) => seen.events.push(event));
    socket.on('revoked', (names) => seen.revoked.push(...names));
    socket.on('signedOut', () => (seen.isOut = true));
    const watched = await socket.emitWithAck('watch', streams);
    return { person, socket, seen, watched };
  }
  const soon = async (isSo: () => boolean) => {
    const began = Date.now();
    await until(isSo);
    expect(Date.now() - began).toBeLessThan(AT_ONCE_MS);
  };
  const moveCaseA = async (version: number, to: string) => {
    const worker = await desk.signIn('worker');
    await worker.change('moveCase', 'MoveCaseInput', { caseId: desk.server.town.caseA, version, to }, '');
  };

  it('closes the board and the cases of an ended task within a second, and tells nothing of them after', async () => {
    const { caseA, workspaceA } = desk.server.town;
    const streams: StreamName[] = [`workspace:${workspaceA}`, `case:${caseA}`];
    const { seen, person, socket } = await screenOf('lead', streams);
    await desk.change(await desk.end('lead', 'client_responsibility_wide'));
    await soon(() => streams.every((stream) => seen.revoked.includes(stream)));
    seen.events.length = 0;
    await moveCaseA(1, 'service');
    const watched = await socket.emitWithAck('watch', streams);
    expect(watched.map(({ head }) => head)).toEqual([null, null]);
    expect(seen.events).toEqual([]);
    person.leave();
  });

  it('empties every place of an ended task: the queue of intake too', async () => {
    const { unitA, workspaceA } = desk.server.town;
    await desk.change(desk.give('neighbour', 'intake'));
    const queue: StreamName = `intake:${unitA}`;
    const { seen, person, socket, watched } = await screenOf('neighbour', [queue, `workspace:${workspaceA}`]);
    expect(watched[0]?.head).not.toBeNull();
    await desk.change(await desk.end('neighbour', 'intake'));
    await soon(() => seen.revoked.includes(queue));
    const again = await socket.emitWithAck('watch', [queue, `workspace:${workspaceA}`]);
    expect(again.map(({ head }) => head === null)).toEqual([true, false]);
    person.leave();
  });

  it('leaves a relation what it opens by itself: the screen joins anew', async () => {
    const { caseId } = await desk.server.town.addCase();
    await desk.change(desk.give('neighbour', 'client_responsibility_wide'));
    const worker = await desk.signIn('worker');
    await worker.change('addTeamMember', 'TeamInput', { caseId, professionalId: desk.people.neighbour }, '');
    const { seen, person, socket } = await screenOf('neighbour', [`case:${caseId}`]);
    await desk.change(await desk.end('neighbour', 'client_responsibility_wide'));
    await soon(() => seen.revoked.includes(`case:${caseId}`));
    const [watched] = await socket.emitWithAck('watch', [`case:${caseId}`]);
    expect(watched?.head).not.toBeNull();
    person.leave();
  });

  it('tells the person of new rights, who reads them by the live re-read; nobody else can', async () => {
    const { neighbour } = desk.people;
    const { seen, person } = await screenOf('neighbour', [`user:${neighbour}`]);
    await desk.change(desk.give('neighbour', 'management'));
    await soon(() => seen.events.length > 0);
    expect(seen.events[0]).toMatchObject({ refKind: 'rights', refId: neighbour, caseId: null });
    const read = `query ($id: ID!) { records(refs: [{ kind: rights, id: $id }]) { __typename ... on Me { workspaces { tasks } } } }`;
    const mine = await person.ask<{ records: object[] }>(read, { id: neighbour });
    expect(mine.data?.records).toEqual([
      { __typename: 'Me', workspaces: [{ tasks: ['service_arranging', 'management'] }] },
    ]);
    const theirs = await (await desk.signIn('worker')).ask<{ records: object[] }>(read, { id: neighbour });
    expect(theirs.data?.records).toEqual([{ __typename: 'GoneRecord' }]);
    person.leave();
  });

  it('shuts a disabled person out within a second, and lets nobody in under the name', async () => {
    const { seen, person } = await screenOf('nurse', [`user:${desk.people.nurse}`]);
    await desk.change({ disableProfessional: { professionalId: desk.people.nurse, version: 1 } });
    await soon(() => seen.isOut);
    const answer = await person.ask('{ me { id } }');
    expect(answer.errors[0]?.extensions['code']).toBe('NOT_SIGNED_IN');
    await expect(desk.signIn('nurse')).rejects.toThrow('could not sign in');
  });
});
