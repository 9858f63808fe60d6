import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AdministrationDesk, type Refused } from './administration-desk.js';
import { ALWAYS_OPEN, INPUTS, type SeenContact } from './intake-scene.js';

interface Line {
  readonly duty: string;
  readonly outcome: string;
  readonly leavesNobody: boolean;
}
type Moved = Refused & { plan: { lines: Line[] } };

const MINUTE = 60_000;
const REASON = 'Siirtyi toisiin tehtäviin';

describe('contacts that a leaver has in hand (1301/2014 36 § 1 mom.)', () => {
  let desk: AdministrationDesk;
  beforeEach(async () => {
    desk = await AdministrationDesk.open();
    await desk.owner.query('UPDATE unit SET office_hours = $1', [JSON.stringify(ALWAYS_OPEN)]);
    await receives('worker');
  });
  afterEach(async () => {
    await desk.close();
  });

  const receives = (who: 'worker' | 'neighbour') =>
    desk.owner.query(
      `INSERT INTO work_task (id, professional_id, workspace_id, task, valid_from) VALUES ($1, $2, $3, 'intake', $4)`,
      [randomUUID(), desk.people[who], desk.server.town.workspaceA, desk.server.clock.now()],
    );

  async function change(
    who: 'worker' | 'neighbour',
    name: 'recordContact' | 'takeContact' | 'moveContact',
    input: Record<string, unknown>,
  ) {
    desk.server.clock.advance({ seconds: 1 });
    const person = await desk.signIn(who);
    const { contact } = await person.change<Refused & { contact: SeenContact }>(
      name,
      INPUTS[name],
      input,
      '... on ContactChange { contact { id version } }',
    );
    return { contactId: contact.id, version: contact.version };
  }

  /** Written down, taken and, where so asked, judged by the worker. */
  async function inHand({ isJudged }: { isJudged: boolean }): Promise<string> {
    const recorded = await change('worker', 'recordContact', {
      unitId: desk.server.town.unitA,
      channel: 'phone',
      madeBy: 'client',
      purpose: 'to_get_services',
      receivedAt: desk.server.clock.now().toISOString(),
      body: 'Kaipaa apua arkeen.',
      givenNames: 'Uusi',
      familyName: 'Ihminen',
      contactLanguage: 'fi',
    });
    const taken = await change('worker', 'takeContact', recorded);
    if (isJudged)
      await change('worker', 'moveContact', { ...taken, move: 'triage_normal', note: 'Soitettu takaisin.' });
    return recorded.contactId;
  }

  const leave = () => ({
    professionalId: desk.people.worker,
    version: 1,
    reason: REASON,
    to: [{ recipientId: desk.people.neighbour }],
  });
  const move = () =>
    desk.admin.change<Moved>(
      'moveLeaver',
      'MoveLeaverInput',
      { leave: leave() },
      '... on LeaverMoved { plan { lines { duty outcome leavesNobody } } } ... on RightsRefused { fault section }',
    );
  const contactLines = ({ plan }: Moved) => plan.lines.filter(({ duty }) => duty === 'contact');

  it('go back to their queue, which is told; what nobody judged is unopened again and watched', async () => {
    await receives('neighbour');
    const unjudged = await inHand({ isJudged: false });
    const judged = await inHand({ isJudged: true });
    const moved = await move();
    expect(moved.__typename).toBe('LeaverMoved');
    expect(contactLines(moved)).toEqual([
      { duty: 'contact', outcome: 'released', leavesNobody: false },
      { duty: 'contact', outcome: 'released', leavesNobody: false },
    ]);

    const now = desk.server.clock.now();
    const rows = await desk.owner.query(
      'SELECT id, taken_by, opened_at IS NULL AS unopened, alert_at FROM contact ORDER BY created_at',
    );
    expect(rows.rows).toEqual([
      { id: unjudged, taken_by: null, unopened: true, alert_at: new Date(now.getTime() + 15 * MINUTE) },
      expect.objectContaining({ id: judged, taken_by: null, unopened: false }),
    ]);
    const told = await desk.owner.query<{ ref_id: string }>(
      `SELECT ref_id FROM domain_event WHERE stream = $1 AND type = 'contact.released' ORDER BY seq`,
      [`intake:${desk.server.town.unitA}`],
    );
    expect(told.rows.map(({ ref_id }) => ref_id)).toEqual([unjudged, judged]);

    const neighbour = await desk.signIn('neighbour');
    const seen = await neighbour.ask<{ contact: SeenContact }>(
      'query ($id: ID!) { contact(id: $id) { id version takenBy { id } steps { move note } } }',
      { id: judged },
    );
    expect(seen.data?.contact).toMatchObject({ takenBy: null });
    expect(seen.data?.contact['steps']).toContainEqual({ move: 'release', note: REASON });
    const taken = await change('neighbour', 'takeContact', { contactId: judged, version: 4 });
    expect(taken.version).toBe(5);
  });

  it('are said to be left to nobody where no one else receives the queue', async () => {
    await inHand({ isJudged: false });
    expect(contactLines(await move())).toEqual([
      { duty: 'contact', outcome: 'released', leavesNobody: true },
    ]);
  });

  it('are told of without anything of whom they are about', async () => {
    await inHand({ isJudged: true });
    const preview = await desk.admin.ask<{ previewLeave: Moved }>(
      `query ($leave: LeaveInputType!) { previewLeave(leave: $leave) { __typename ... on LeavePreview {
        plan { lines { id duty caseNumber recipient { id } } } } } }`,
      { leave: leave() },
    );
    expect(JSON.stringify(preview.data)).toContain('"duty":"contact"');
    expect(JSON.stringify(preview.data)).not.toContain('Ihminen');
  });
});
