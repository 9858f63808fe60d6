import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TownPerson } from '../src/testing/build-town.js';
import { asReader } from './as-reader.js';
import { buildIntake, type IntakeScene, type Result } from './intake-scene.js';
import { BORN, joiningIn, type JoiningScene } from './joining-scene.js';

describe('a contact that was joined to a case', () => {
  let scene: IntakeScene;
  let inHand: JoiningScene['inHand'];
  let join: JoiningScene['join'];
  beforeAll(async () => {
    scene = await buildIntake();
    ({ inHand, join } = joiningIn(scene));
  });
  afterAll(async () => {
    await scene.leave();
  });
  const aCase = () => scene.server.town.addCase();

  describe('on the case', () => {
    const told = async (who: TownPerson, caseId: string) => {
      const answer = await scene.people[who].ask<{ case: { contacts: Result[] | null } }>(
        `query CaseContacts($id: ID!) { case(id: $id) { contacts { id receivedAt body madeBy purpose caseId reporter { name } masks { field }
           steps { move note by { id } } } } }`,
        { id: caseId },
      );
      return answer.data ? answer.data.case.contacts : answer.errors[0]?.extensions['code'];
    };
    const loggedAs = async (who: TownPerson, contactId: string) => {
      const { rows } = await scene.owner.query<{ line: string }>(
        `SELECT DISTINCT basis || ' ' || (client_ids @> ARRAY(SELECT client_id FROM contact WHERE id = $2)) AS line FROM usage_log
         WHERE professional_id = $1 AND operation = 'CaseContacts' AND $2 = ANY (record_ids)`,
        [scene.server.town.people[who], contactId],
      );
      return rows.map(({ line }) => line);
    };

    it('tells what was reported, when and why, to whom its assessments are open', async () => {
      const { caseA } = scene.server.town;
      const reporter = { name: 'Naapuri Nieminen', isSecret: true, secrecyGround: 'Pelkää.' };
      const contactId = await join(caseA, { madeBy: 'other_person', purpose: 'report_of_need', reporter });
      const contact = {
        id: contactId,
        body: 'Kaipaa apua arkeen.',
        madeBy: 'other_person',
        purpose: 'report_of_need',
        caseId: caseA,
      };
      // Who wrote the name down, and who handles the contact, know the reporter; nobody else.
      const { worker } = scene.server.town.people;
      expect(await told('worker', caseA)).toMatchObject([
        {
          ...contact,
          reporter: { name: reporter.name },
          masks: [],
          steps: [{ move: 'join_case', by: { id: worker } }, {}, {}, {}],
        },
      ]);
      expect(await told('lead', caseA)).toMatchObject([
        { ...contact, reporter: null, masks: [{ field: 'reporter' }] },
      ]);
      expect(await loggedAs('worker', contactId)).toEqual(['relation:named_worker true']);
      expect(await loggedAs('lead', contactId)).toEqual(['task:client_responsibility_wide true']);
      expect(await told('neighbour', caseA)).toBe('NOT_FOUND');
    });

    it('keeps how a reporter is reached from those who work with a protected client, until they say why (661/2009 37 §)', async () => {
      const { caseId } = await aCase();
      const reporter = { name: 'Mummo Maija', reachedAt: 'Kanarialinnunkuja 77' };
      const contactId = await join(caseId, {
        ...{ madeBy: 'close_person', purpose: 'report_of_need', reporter },
      });
      const reach = async (who: TownPerson) => {
        const answer = await scene.people[who].ask<{
          case: { contacts: { reporter: { reachedAt: string | null }; masks: { field: string }[] }[] };
        }>(
          'query ($id: ID!) { case(id: $id) { contacts { reporter { name reachedAt } masks { field reason } } } }',
          { id: caseId },
        );
        return answer.data?.case.contacts[0];
      };
      const open = { reporter, masks: [] };
      const hidden = {
        reporter: { name: reporter.name, reachedAt: null },
        masks: [{ field: 'reachedAt', reason: 'non_disclosure' }],
      };
      expect(await reach('lead')).toEqual(open);
      // A child of the family is under non-disclosure: the grandmother's address tells where.
      const child = await aCase();
      await scene.owner.query('UPDATE client SET is_non_disclosed = true WHERE id = $1', [child.clientId]);
      await scene.owner.query('UPDATE case_client SET case_id = $1 WHERE case_id = $2', [
        caseId,
        child.caseId,
      ]);
      expect(await reach('lead')).toEqual(hidden);
      const rows = () =>
        asReader(scene, 'lead', 'SELECT reached_at FROM reporter_reach WHERE contact_id = $1', contactId);
      expect(await rows()).toEqual([]);
      expect(await reach('worker')).toEqual(open);
      await scene.people.lead.change(
        ...(['statePurpose', 'StatePurposeInput'] as const),
        {
          caseId,
          subject: 'protected_contact',
          purpose: 'contacting_client',
          reason: 'Lapsesta on sovittava mummon kanssa tänään.',
        },
        '',
      );
      expect(await reach('lead')).toEqual(open);
      expect(await rows()).toEqual([{ reached_at: reporter.reachedAt }]);
    });

    it('tells of the contact that its assessment was opened from', async () => {
      const opened = await scene.move('neighbour', 'openAssessment', {
        ...(await scene.triaged({ birthDate: '1990-01-01' })),
        workspaceId: scene.server.town.workspaceA,
        serviceFunction: 'working_age',
        topic: 'Arki',
      });
      expect(await told('lead', String(opened['caseId']))).toMatchObject([
        { body: 'Kaipaa apua arkeen.', steps: [{ move: 'open_assessment' }, {}, {}, {}] },
      ]);
    });

    it('keeps it from whom its assessments are closed to', async () => {
      const { caseId } = await scene.server.town.addCase({ serviceFunction: 'child_welfare' });
      await join(caseId);
      const { rows } = await scene.owner.query('SELECT 1 FROM contact WHERE case_id = $1', [caseId]);
      expect(rows).toHaveLength(1);
      expect(await told('worker', caseId)).toBeNull();
    });

    it('is re-read by whoever looks at it when a contact comes', async () => {
      const { caseId } = await aCase();
      const contactId = await join(caseId);
      const { rows } = await scene.owner.query<{ streams: string[] }>(
        `SELECT array_agg(DISTINCT split_part(e.stream, ':', 1) ORDER BY split_part(e.stream, ':', 1)) AS streams
         FROM domain_event e WHERE e.ref_id = $1 AND e.type = 'case.contactJoined'`,
        [contactId],
      );
      expect(rows[0]?.streams).toEqual(['case', 'workspace']);
      const read = await scene.people.lead.ask<{ records: { id: string }[] }>(
        'query ($refs: [RecordRef!]!) { records(refs: $refs) { ... on Contact { id body } } }',
        { refs: [{ kind: 'contact', id: contactId }] },
      );
      expect(read.data?.records).toEqual([{ id: contactId, body: 'Kaipaa apua arkeen.' }]);
    });
  });

  describe('who is told', () => {
    const noticed = async (caseId: string) => {
      const { rows } = await scene.owner.query<{ line: string }>(
        `SELECT p.login || CASE WHEN n.over_at IS NULL THEN '' ELSE ' over' END AS line FROM notice n
         JOIN professional p ON p.id = n.recipient_id WHERE n.case_id = $1 AND n.kind = 'contact_joined' ORDER BY n.at, n.over_at`,
        [caseId],
      );
      return rows.map(({ line }) => line);
    };
    /** The lead, who may see all cases, takes and joins it. */
    const joinedByLead = async (caseId: string) => {
      const contact = await inHand({ birthDate: BORN });
      await scene.owner.query('UPDATE contact SET taken_by = $2 WHERE id = $1', [
        contact.contactId,
        scene.server.town.people.lead,
      ]);
      await scene.owner.query(
        `INSERT INTO work_task (id, professional_id, workspace_id, task, valid_from)
         SELECT gen_random_uuid(), $1, $2, 'intake', $3 WHERE NOT EXISTS (
           SELECT 1 FROM work_task WHERE professional_id = $1 AND task = 'intake')`,
        [scene.server.town.people.lead, scene.server.town.workspaceA, scene.server.clock.now()],
      );
      return scene.move('lead', 'joinContactToCase', { ...contact, caseId });
    };

    it('is the named worker, of each contact anew, and not one who joined it oneself', async () => {
      const { caseId } = await aCase();
      await join(caseId);
      expect(await noticed(caseId)).toEqual([]);
      await joinedByLead(caseId);
      expect(await noticed(caseId)).toEqual(['worker']);
      await joinedByLead(caseId);
      expect(await noticed(caseId)).toEqual(['worker over', 'worker']);
      const { openNotices } =
        (
          await scene.people.worker.ask<{ openNotices: { kind: string; caseId: string }[] }>(
            '{ openNotices { kind caseId } }',
          )
        ).data ?? {};
      expect(openNotices?.filter((notice) => notice.caseId === caseId)).toEqual([
        { kind: 'contact_joined', caseId },
      ]);
    });

    it('is the lead where nobody is the named worker', async () => {
      const { caseId } = await aCase();
      await scene.owner.query(
        `UPDATE relation SET kind = 'team_member' WHERE case_id = $1 AND professional_id = $2`,
        [caseId, scene.server.town.people.worker],
      );
      await join(caseId);
      expect(await noticed(caseId)).toEqual(['lead']);
    });
  });
});
