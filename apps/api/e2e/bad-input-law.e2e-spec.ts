import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withNonsense } from './nonsense/places.js';
import { WrongDesk } from './nonsense/wrong-desk.js';

/** No value at all stands there. */
const NOTHING = undefined;
const EARLY = '1899-12-31';

/** What is sent where, and as what it is refused: operation, place, value, reason, section; and where, if deeper than what was sent. */
const WRONG: readonly (readonly [string, string, unknown, string, string | null, string?])[] = [
  // Values that are on no list.
  ['statePurpose', 'input.purpose', 'curiosity', 'notOnTheList', '703/2023 9 §'],
  ['statePurpose', 'input.subject', 'everything', 'notOnTheList', '703/2023 9 §'],
  ['pleadOverride', 'input.ground', 'in_a_hurry', 'notOnTheList', '703/2023 53 §'],
  ['changeRights', 'input.change.giveWorkTask.task', 'caretaker', 'notOnTheList', '457/2024 9 §'],
  ['changeRights', 'input.change.giveWorkTask.serviceFunctions.0', 'pets', 'notOnTheList', '703/2023 37 §'],
  ['changeRights', 'input.change.giveWorkTask.specialities.0', 'surgery', 'notOnTheList', '703/2023 26 §'],
  ['previewRights', 'change.giveWorkTask.task', 'caretaker', 'notOnTheList', '457/2024 9 §'],
  ['addTeamMember', 'input.ground.mode', 'M9', 'notOnTheList', '703/2023 53 §'],
  ['addTeamMember', 'input.ground', { mode: 'M4' }, 'notOnTheList', '703/2023 53 §', 'input.ground.mode'],
  ['recordPermission', 'input.recipients.0', 'everyone', 'notOnTheList', '457/2024 25 §'],
  ['recordPermission', 'input.patientData.0', 'all', 'notOnTheList', '457/2024 25 §'],
  ['recordPermission', 'input.dataRegister', 'both', 'notOnTheList', '457/2024 25 §'],
  ['recordPermission', 'input.giver', 'neighbour', 'notOnTheList', '703/2023 58 §'],
  ['recordDenial', 'input.target', 'everything', 'notOnTheList', '703/2023 59 §'],
  ['recordContact', 'input.channel', 'telegraph', 'notOnTheList', '1301/2014 34 §'],
  ['recordContact', 'input.madeBy', 'robot', 'notOnTheList', '1301/2014 35 §'],
  ['discloseRecords', 'input.ground', 'wish', 'notOnTheList', '703/2023 56 §'],
  ['moveCase', 'input.to', 'archive', 'notOnTheList', '1301/2014 34 §'],
  ['inviteAuthority', 'input.authority', 'club', 'notOnTheList', '1301/2014 41 §'],
  ['correctDecisionDay', 'input.act', 'appealed', 'notOnTheList', '1301/2014 45 §'],
  ['discontinueAssessment', 'input.reason', 'bored', 'notOnTheList', '1301/2014 36 §'],
  ['proposeEnding', 'input.reason', 'bored', 'notOnTheList', '1301/2014 34 §'],
  ['saveWorkspace', 'input.defaultLegalMode', 'M0', 'notOnTheList', '703/2023 53 §'],
  // Days that cannot be.
  ['openCase', 'input.pendingOn', EARLY, 'range', '1301/2014 34 §'],
  ['openCaseAssessment', 'input.pendingSince', `${EARLY}T10:00:00Z`, 'range', '1301/2014 34 §'],
  ['recordContact', 'input.receivedAt', `${EARLY}T10:00:00Z`, 'range', '1301/2014 34 §'],
  ['startAssessment', 'input.startedOn', EARLY, 'range', '1301/2014 36 §'],
  ['correctAssessmentStart', 'input.startedOn', EARLY, 'range', '1301/2014 36 §'],
  ['prepareDecision', 'input.pendingOn', EARLY, 'range', '1301/2014 45 §'],
  ['prepareDecision', 'input.pendingOn', '2099-01-01', 'range', '1301/2014 45 §'],
  ['prepareDecision', 'input.needFoundOn', '2026-02-30', 'format', '1301/2014 45 § 3 mom.'],
  ['notifyDecision', 'input.on', EARLY, 'range', '1301/2014 45 §'],
  ['recordDecisionMade', 'input.on', '1.2.2026', 'format', '1301/2014 45 §'],
  ['endDecision', 'input.on', EARLY, 'range', '1301/2014 45 §'],
  ['recordContact', 'input.birthDate', EARLY, 'range', '661/2009 11 §'],
  ['recordContact', 'input.receivedAt', 'tomorrow', 'format', '1301/2014 34 §'],
  ['openAssessment', 'input.birthDate', EARLY, 'range', '661/2009 11 §'],
  ['findNewcomer', 'birthDate', EARLY, 'range', '661/2009 11 §', 'input.birthDate'],
  ['recordPermission', 'input.givenOn', EARLY, 'range', '703/2023 58 §'],
  ['recordPermission', 'input.recordedFrom', 'yesterday', 'format', '457/2024 25 §'],
  ['recordDenial', 'input.givenOn', '2026-13-01', 'format', '703/2023 58 §'],
  ['recordNonDisclosure', 'input.validFrom', EARLY, 'range', '661/2009 36 §'],
  ['addRecordEntry', 'input.occurredOn', '2099-01-01', 'range', '703/2023 37 §'],
  ['orderClientReport', 'input.requestedOn', '2099-01-01', 'range', '703/2023 11 §'],
  ['orderClientReport', 'input.requestedOn', EARLY, 'range', '703/2023 11 §'],
  ['correctClientReportRequest', 'input.requestedOn', EARLY, 'range', '703/2023 11 §'],
  ['recordDataBreach', 'input.knownAt', `${EARLY}T10:00:00Z`, 'range', '(EU) 2016/679 33 art. 1 kohta'],
  ['recordDataBreach', 'input.knownAt', '2099-01-01T10:00:00Z', 'range', '(EU) 2016/679 33 art. 1 kohta'],
  ['tellPeopleOfDataBreach', 'input.toldOn', EARLY, 'range', '(EU) 2016/679 34 art.'],
  ['extendClock', 'input.newDay', EARLY, 'range', '1301/2014 45 §'],
  // What the law asks for in words.
  [
    'recordContact',
    'input.reporter',
    { name: 'Naapuri', isSecret: true },
    'required',
    '621/1999 11 § 2 mom.',
    'input.reporter.secrecyGround',
  ],
  ['liftNonDisclosure', 'input.reason', '.', 'short', '661/2009 36 §'],
  ['judgeDataBreach', 'input.reason', '.', 'short', '(EU) 2016/679 33 art. 1 kohta'],
  ['pleadOverride', 'input.reason', '.', 'short', '703/2023 53 §'],
  ['withdrawRecordEntry', 'input.reason', '.', 'required', '703/2023 22 §'],
  [
    'addTeamMember',
    'input.ground',
    { mode: 'M3', incapacityReason: '.' },
    'required',
    '703/2023 53 § 5 mom.',
    'input.ground.incapacityReason',
  ],
  // Nothing where something must stand, and something of another kind.
  ['moveCase', 'input.to', NOTHING, 'required', '1301/2014 34 §'],
  ['pleadOverride', 'input.ground', null, 'required', '703/2023 53 §'],
  ['recordDenial', 'input.givenOn', NOTHING, 'required', '703/2023 58 §'],
  ['startAssessment', 'input.startedOn', 20_260_105, 'format', '1301/2014 36 §'],
  ['moveCase', 'input.version', 'one', 'format', null],
  ['moveCase', 'input.caseId', NOTHING, 'required', null],
  ['moveCase', 'input', 'service', 'format', null],
  ['moveCase', 'input', NOTHING, 'required', null],
  ['moveCase', 'input.hurry', true, 'unknownField', null],
];

describe('bad input is refused by its field, and by the section of law that rules it', () => {
  let desk: WrongDesk;
  beforeAll(async () => {
    desk = await WrongDesk.open();
  });
  afterAll(() => desk.stop());

  const footprint = async () =>
    (
      await desk.owner.query(
        'SELECT (SELECT count(*) FROM domain_event) AS events, (SELECT count(*) FROM idempotency) AS acts',
      )
    ).rows;
  const send = (name: string, place: string, value: unknown) => {
    const { query, variables } = desk.operation(name);
    const path = place.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    return desk.person.ask(query, withNonsense(variables, path, value) as Record<string, unknown>);
  };

  it.each(WRONG)('%s: %s = %j is %s (%s)', async (name, place, value, reason, section, field = place) => {
    const before = await footprint();
    const { errors, data } = await send(name, place, value);
    const told = { code: 'BAD_INPUT', field, reason, ...(section !== null && { section }) };
    expect(errors.map(({ extensions }) => extensions)).toEqual([told]);
    expect(errors[0]?.message).toMatch(new RegExp(`^${field.replaceAll('.', '\\.')}: .+\\.$`));
    // Neither names of the schema that were not asked for, nor guesses at them.
    expect(errors[0]?.message).not.toMatch(/Did you mean|enum|Input\b|Variable/);
    expect(Object.values(data ?? {}).filter((answer) => answer !== null)).toEqual([]);
    expect(await footprint()).toEqual(before);
  });

  it('tells of every fault at once, each by its own field, but of no more than ten', async () => {
    const { errors } = await send('moveCase', 'input', { mutationId: 7, version: 'x', to: 'archive' });
    expect(errors.map(({ extensions }) => extensions['field'])).toEqual(
      expect.arrayContaining(['input.caseId', 'input.version', 'input.to']),
    );
    const refs = Array.from({ length: 40 }, () => ({ kind: 'ghost', id: 'x' }));
    const many = await desk.person.ask(
      'query ($refs: [RecordRef!]!) { records(refs: $refs) { __typename } }',
      {
        refs,
      },
    );
    expect(many.errors).toHaveLength(10);
    expect(many.errors[9]?.extensions).toEqual({
      code: 'BAD_INPUT',
      field: 'refs.9.kind',
      reason: 'notOnTheList',
    });
  });

  it('repeats no name of a field that could be anything', async () => {
    const { errors } = await send('moveCase', 'input.<script>', 'x');
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_INPUT', field: 'input', reason: 'unknownField' });
  });
});
