import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { makeTestHetu } from '@rinnalla/domain';
import { buildIntake, type IntakeScene } from './intake-scene.js';

/** Wednesday of an ordinary week. */
const MORNING = '2027-01-13T09:00:00+02:00';
const REPORT = {
  channel: 'child_protection_report',
  madeBy: 'other_person',
  purpose: 'child_protection_report',
  givenNames: 'Esikoinen',
  familyName: 'Perhe',
  birthDate: '2015-05-05',
  receivedAt: MORNING,
};
const SIBLING = { role: 'sibling', givenNames: 'Kuopus', familyName: 'Perhe', birthDate: '2019-06-06' };
const MOTHER = {
  role: 'guardian',
  givenNames: 'Äiti',
  familyName: 'Perhe',
  hetu: makeTestHetu('1988-02-03', 950),
};

describe('a contact about several of one family', () => {
  let scene: IntakeScene;
  beforeAll(async () => {
    scene = await buildIntake(MORNING);
  });
  // Each test has its own hour of searches.
  beforeEach(async () => {
    await scene.owner.query('DELETE FROM newcomer_turn');
  });
  afterAll(async () => {
    await scene.leave();
  });

  const open = (contact: { contactId: string; version: number }, family: object[]) => ({
    ...contact,
    workspaceId: scene.server.town.workspaceA,
    serviceFunction: 'child_welfare',
    topic: 'Lastensuojeluilmoitus',
    birthDate: null,
    family,
  });

  it('becomes one case, with each child’s clocks and assessment its own, and none of the guardian’s', async () => {
    const contact = await scene.triaged(REPORT);
    const opened = await scene.move('neighbour', 'openAssessment', open(contact, [SIBLING, MOTHER]));
    expect(opened.__typename).toBe('AssessmentOpened');
    const { rows } = await scene.owner.query<{
      name: string;
      role: string;
      clocks: string[];
      assessments: number;
    }>(
      `SELECT cl.given_names AS name, cc.role,
         (SELECT array_agg(k.rule_id || ' ' || coalesce(k.due_day::text, '-') || CASE WHEN k.closed_at IS NULL THEN '' ELSE ' over' END
            ORDER BY k.rule_id) FROM clock k WHERE k.case_id = cc.case_id AND k.client_id = cl.id) AS clocks,
         (SELECT count(*)::int FROM assessment a WHERE a.case_id = cc.case_id AND a.client_id = cl.id) AS assessments
       FROM case_client cc JOIN client cl ON cl.id = cc.client_id WHERE cc.case_id = $1 ORDER BY cc.role DESC, cl.birth_date`,
      [opened['caseId']],
    );
    const own = ['R3-DONE 2027-04-13', 'R3-START 2027-01-22'];
    expect(rows).toEqual([
      { name: 'Esikoinen', role: 'subject', clocks: ['R0-URGENT - over', ...own], assessments: 1 },
      { name: 'Kuopus', role: 'sibling', clocks: own, assessments: 1 },
      { name: 'Äiti', role: 'guardian', clocks: null, assessments: 0 },
    ]);
  });

  it('is over for each child by itself, and the case goes on with the last of them', async () => {
    const contact = await scene.triaged({ ...REPORT, givenNames: 'Ensimmäinen' });
    const opened = await scene.move(
      'neighbour',
      'openAssessment',
      open(contact, [{ ...SIBLING, isSamePerson: false }]),
    );
    const caseId = opened['caseId'] as string;
    const discontinue = async (name: string) => {
      const { rows } = await scene.owner.query<{ id: string; version: number }>(
        `SELECT a.id, a.version FROM assessment a JOIN client cl ON cl.id = a.client_id WHERE a.case_id = $1 AND cl.given_names = $2`,
        [caseId, name],
      );
      scene.server.clock.advance({ seconds: 1 });
      const answer = await scene.people.lead.change<{ __typename: string }>(
        'discontinueAssessment',
        'DiscontinueAssessmentInput',
        {
          assessmentId: rows[0]?.id,
          version: rows[0]?.version,
          reason: 'moved_away',
          note: 'Perhe muutti toiselle alueelle.',
        },
        '',
      );
      expect(answer.__typename).toBe('AssessmentChanged');
    };
    const stands = async () => {
      const { rows } = await scene.owner.query<{ line: string }>(
        `SELECT cl.given_names || ' ' || count(*) FILTER (WHERE k.closed_at IS NULL) || ' of ' || count(*) || ', ' || c.status AS line
         FROM clock k JOIN client cl ON cl.id = k.client_id JOIN "case" c ON c.id = k.case_id
         WHERE k.case_id = $1 AND k.rule_id LIKE 'R3-%' GROUP BY cl.given_names, c.status ORDER BY 1`,
        [caseId],
      );
      return rows.map(({ line }) => line);
    };
    expect(await stands()).toEqual(['Ensimmäinen 2 of 2, assessment', 'Kuopus 2 of 2, assessment']);
    await discontinue('Ensimmäinen');
    expect(await stands()).toEqual(['Ensimmäinen 0 of 2, assessment', 'Kuopus 2 of 2, assessment']);
    await discontinue('Kuopus');
    expect((await stands()).map((line) => line.replace(/, .*/u, ''))).toEqual([
      'Ensimmäinen 0 of 2',
      'Kuopus 0 of 2',
    ]);
  });

  it('gives each child the time limits of a child-protection report, in whatever function the case is handled (LSL 26 §)', async () => {
    const contact = await scene.triaged({ ...REPORT, givenNames: 'Viides' });
    const opened = await scene.move('neighbour', 'openAssessment', {
      ...open(contact, [{ ...SIBLING, isSamePerson: false }]),
      serviceFunction: 'families_with_children',
      topic: 'Huoli lapsista',
    });
    const { rows } = await scene.owner.query<{ name: string; rules: string[] }>(
      `SELECT cl.given_names AS name, array_agg(k.rule_id || ' ' || k.due_day ORDER BY k.rule_id) FILTER (WHERE k.due_day IS NOT NULL) AS rules
       FROM case_client cc JOIN client cl ON cl.id = cc.client_id JOIN clock k ON k.case_id = cc.case_id AND k.client_id = cl.id
       WHERE cc.case_id = $1 GROUP BY cl.given_names ORDER BY 1`,
      [opened['caseId']],
    );
    const ofChild = ['R3-DONE 2027-04-13', 'R3-START 2027-01-22'];
    expect(rows).toEqual([
      { name: 'Kuopus', rules: ofChild },
      { name: 'Viides', rules: ofChild },
    ]);
  });

  it('counts the time of a child known to need special support from the very contact (SHL 36 § 3 mom.)', async () => {
    const told = {
      channel: 'phone',
      madeBy: 'close_person',
      purpose: 'to_get_services',
      givenNames: 'Tuttu',
      familyName: 'Lapsi',
      hetu: makeTestHetu('2016-05-05', 960),
      receivedAt: MORNING,
    };
    const rulesOf = async (contactId: string) =>
      (
        await scene.owner.query<{ rule: string }>(
          `SELECT rule_id || ' ' || due_day AS rule FROM clock WHERE contact_id = $1 AND rule_id LIKE 'R2-%' ORDER BY 1`,
          [contactId],
        )
      ).rows.map(({ rule }) => rule);
    const first = await scene.triaged(told);
    expect(await rulesOf(first.contactId)).toEqual([]);
    const opened = await scene.move('neighbour', 'openAssessment', {
      ...open(first, []),
      serviceFunction: 'families_with_children',
    });
    await scene.owner.query(
      `INSERT INTO special_support (id, client_id, valid_from, deciding_document, created_at, created_by)
       SELECT gen_random_uuid(), client_id, '2026-01-01', 'Palvelutarpeen arviointi', now(), $2 FROM case_client WHERE case_id = $1`,
      [opened['caseId'], scene.server.town.people.worker],
    );
    expect(await rulesOf(await scene.recorded(told))).toEqual(['R2-DONE 2027-04-13', 'R2-START 2027-01-22']);
    const another = { ...told, hetu: makeTestHetu('2016-05-05', 961), givenNames: 'Vieras' };
    expect(await rulesOf(await scene.recorded(another))).toEqual([]);
  });

  it('knows those who are clients already by their identity codes, which are nowhere to be read', async () => {
    const contact = await scene.triaged({ ...REPORT, givenNames: 'Toinen' });
    const opened = await scene.move('neighbour', 'openAssessment', open(contact, [MOTHER]));
    const { rows } = await scene.owner.query<{ cases: number }>(
      `SELECT count(DISTINCT cc.case_id)::int AS cases FROM case_client cc JOIN client cl ON cl.id = cc.client_id AND cl.given_names = 'Äiti'`,
    );
    expect([opened.__typename, rows[0]?.cases]).toEqual(['AssessmentOpened', 2]);
    const { rows: told } = await scene.owner.query<{ said: string }>(
      `SELECT (SELECT string_agg(t::text, ' ') FROM idempotency t) || (SELECT string_agg(u::text, ' ') FROM usage_log u)
         || (SELECT string_agg(c::text, ' ') FROM client c) AS said`,
    );
    expect(told[0]?.said).not.toContain(MOTHER.hetu);
  });

  it.each<[string, string, object]>([
    ['0.hetu', 'checkCharacter', { ...MOTHER, hetu: '030288-950A' }],
    ['0.hetu', 'format', { ...MOTHER, hetu: 'äiti' }],
    ['0.birthDate', 'required', { ...SIBLING, birthDate: null }],
    ['0.birthDate', 'range', { ...SIBLING, birthDate: '2030-01-01' }],
    ['0.familyName', 'required', { ...SIBLING, familyName: ' ' }],
  ])('names family.%s when it is wrong (%s), and opens nothing', async (field, reason, member) => {
    const contact = await scene.triaged(REPORT);
    const answer = await scene.people.neighbour.ask(
      'mutation ($input: OpenAssessmentInput!) { openAssessment(input: $input) { __typename } }',
      { input: { mutationId: crypto.randomUUID(), ...open(contact, [member]) } },
    );
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      field: `input.family.${field}`,
      reason,
    });
    expect(await scene.see('neighbour', contact.contactId)).toMatchObject({
      status: 'triaged_normal',
      caseId: null,
    });
  });

  it('shares a child’s matter with children alone: an adult’s is a case of their own (LSL 6 §)', async () => {
    const contact = await scene.triaged({ ...REPORT, givenNames: 'Kahdeksas' });
    const grown = { ...SIBLING, givenNames: 'Täysikäinen', birthDate: '2009-01-13' };
    const ask = (family: object[]) =>
      scene.people.neighbour.ask(
        'mutation ($input: OpenAssessmentInput!) { openAssessment(input: $input) { __typename } }',
        { input: { mutationId: randomUUID(), ...open(contact, family) } },
      );
    const refused = async (family: object[]) => (await ask(family)).errors[0]?.extensions;
    expect(await refused([SIBLING, grown])).toMatchObject({
      ...{
        code: 'BAD_INPUT',
        field: 'input.family.1.birthDate',
        reason: 'notChild',
        section: '417/2007 6 §',
      },
    });
    expect(await refused([{ ...MOTHER, role: 'sibling' }])).toMatchObject({
      ...{ field: 'input.family.0.hetu', reason: 'notChild' },
    });
    expect(await scene.see('neighbour', contact.contactId)).toMatchObject({ caseId: null });
    // Eighteen tomorrow.
    const opened = await scene.move(
      'neighbour',
      'openAssessment',
      open(contact, [{ ...grown, birthDate: '2009-01-14' }]),
    );
    expect(opened.__typename).toBe('AssessmentOpened');
  });

  it('has nobody twice', async () => {
    const contact = await scene.triaged(REPORT);
    expect(await scene.refusal('neighbour', 'openAssessment', open(contact, [MOTHER, MOTHER]))).toBe(
      'BAD_INPUT input.family.1.hetu',
    );
  });
});
