import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '@rinnalla/api-testing';
import { type Changed, GIVEN } from './declarations-scene.js';
import { at, buildDecisions, type DecisionsScene, seen } from './decisions-scene.js';

const PAGE = `query ($id: ID!) { case(id: $id) { isDeliveredJointly decisions { id isOfJointService jointService { nameFi } }
  masks { field reason sections } viewerCan { trackDecisions } } }`;
interface Page {
  readonly case: {
    readonly isDeliveredJointly: boolean;
    readonly decisions:
      readonly { id: string; isOfJointService: boolean; jointService: { nameFi: string } | null }[] | null;
    readonly masks: readonly { field: string; reason: string; sections: string[] }[];
    readonly viewerCan: { readonly trackDecisions: boolean };
  };
}
const NOT_OF_HEALTH = { field: 'decisions', reason: 'work_task', sections: expect.any(Array) };

describe('decisions of a joint service, to the health care staff who deliver it (457/2024 18 § 3 mom.)', () => {
  let scene: DecisionsScene;
  beforeAll(async () => {
    scene = await buildDecisions();
  });
  beforeEach(async () => {
    await scene.owner.query(`UPDATE workspace SET joint_service_id = 'joint-service-1' WHERE id = $1`, [
      scene.server.town.workspaceA,
    ]);
    await scene.newCase();
    const professionalId = scene.server.town.people.nurse;
    await scene.people.lead.change(
      'addTeamMember',
      'TeamInput',
      { caseId: scene.caseId, professionalId },
      '',
    );
  });
  afterAll(() => scene.leave());

  const page = async (who: 'nurse' | 'worker') => {
    const { data } = await scene.people[who].ask<Page>(PAGE, { id: scene.caseId });
    return data?.case;
  };
  const told = async (who: 'nurse' | 'worker', id: string) => {
    const { data } = await scene.people[who].ask<{ records: { __typename: string }[] }>(
      'query ($r: [RecordRef!]!) { records(refs: $r) { __typename } }',
      { r: [{ kind: 'decision', id }] },
    );
    return data?.records[0]?.__typename;
  };

  it('are read by the nurse beside the one that stays masked, and each read is a disclosure by joint delivery', async () => {
    const other = await scene.prepare();
    expect(await page('nurse')).toMatchObject({
      isDeliveredJointly: true,
      decisions: null,
      masks: expect.arrayContaining([NOT_OF_HEALTH]),
    });
    const joint = await scene.prepare({ isOfJointService: true });
    expect(await page('nurse')).toMatchObject({
      decisions: [{ id: joint.id, isOfJointService: true, jointService: { nameFi: 'Tiimi A' } }],
      masks: expect.arrayContaining([NOT_OF_HEALTH]),
      viewerCan: { trackDecisions: false },
    });
    expect((await page('worker'))?.decisions?.map(({ id }) => id).sort()).toEqual(
      [other.id, joint.id].sort(),
    );
    expect((await page('worker'))?.masks).toEqual([]);
    expect([await told('nurse', joint.id), await told('nurse', other.id)]).toEqual([
      'Decision',
      'GoneRecord',
    ]);

    const { rows } = await scene.owner.query<{ mode: string; ground: string; clients: string[] }>(
      `SELECT legal_mode AS mode, ground, client_ids AS clients FROM disclosure_log
       WHERE recipient_id = $1 AND $2 = ANY (record_ids) AND 'C4' = ANY (field_classes)`,
      [scene.server.town.people.nurse, joint.id],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toEqual({ mode: 'M1', ground: 'relation:team_member/M1', clients: [scene.clientId] });
    }
  });

  it('are read, and nothing more: to track them is social welfare’s', async () => {
    const joint = await scene.prepare({ isOfJointService: true });
    expect(await scene.refusal('notifyDecision', at(joint, '2027-03-01'), 'nurse')).toBe('NOT_ALLOWED');
    const made = seen(await scene.send('recordDecisionMade', scene.made(joint)));
    expect(made).toMatchObject({ status: 'made' });
  });

  it('close when the service ends, or the workspace delivers another', async () => {
    const joint = await scene.prepare({ isOfJointService: true });
    const deliver = (service: string | null) =>
      scene.owner.query('UPDATE workspace SET joint_service_id = $2 WHERE id = $1', [
        scene.server.town.workspaceA,
        service,
      ]);
    await deliver('another-service');
    expect(await page('nurse')).toMatchObject({ decisions: null });
    expect(await told('nurse', joint.id)).toBe('GoneRecord');
    expect((await page('worker'))?.decisions).toMatchObject([{ isOfJointService: true, jointService: null }]);
    await deliver(null);
    expect(await page('nurse')).toBeUndefined();
  });

  it('close at once on an open screen when the client denies them', async () => {
    const joint = await scene.prepare({ isOfJointService: true });
    const socket = await scene.people.nurse.connect();
    await socket.emitWithAck('watch', [`case:${scene.caseId}`]);
    const taken: unknown[] = [];
    socket.on('revoked', (streams) => taken.push(streams));
    const { caseId, clientId } = scene;
    const denied = await scene.people.worker.change<Changed>(
      'recordDenial',
      'RecordDenialInput',
      { caseId, clientId, ...GIVEN, register: 'social', target: 'document', recordId: joint.id },
      '... on DenialChanged { lostSight }',
    );
    // Nobody loses the case; the nurse loses the decision, and reads the case anew.
    expect(denied.lostSight).toBe(0);
    await until(() => JSON.stringify(taken).includes(`case:${caseId}`), {
      waitingFor: 'the room to be emptied',
    });
    socket.disconnect();
    expect(await page('nurse')).toMatchObject({ decisions: null });
    expect(await told('nurse', joint.id)).toBe('GoneRecord');
  });

  it('are none where the case’s workspace delivers no joint service: refused with the section, nothing is saved', async () => {
    await scene.owner.query('UPDATE workspace SET joint_service_id = NULL WHERE id = $1', [
      scene.server.town.workspaceA,
    ]);
    const { caseId, clientId } = scene;
    const answer = await scene.send('prepareDecision', {
      ...{ caseId, clientId, service: 'home_care', topic: 'Kotihoito', isUrgent: false },
      isOfJointService: true,
    });
    expect(answer).toEqual({
      __typename: 'DecisionPreparationRefused',
      why: 'no_joint_service',
      section: '703/2023 46 §',
    });
    expect(await page('worker')).toMatchObject({ isDeliveredJointly: false, decisions: [] });
  });
});
