import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, calendarDay, nextPermittedDay } from '@rinnalla/domain';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Product, startProduct } from '../harness/product.js';

const CHAINS = 4;
/** The first kill; each further one comes half as long again after the server was ready, so that a slow machine too gets through. */
const KILL_AFTER_MS = 500;
const LONGER = 1.5;
/** Before a server that is gone is asked again. */
const AGAIN_MS = 50;
const LEAST_KILLS = 3;
const TODAY = calendarDay(new Date());

type Result = { readonly __typename: string } & Record<string, unknown>;
interface Act {
  readonly cookie: string;
  readonly name: string;
  readonly type: string;
  readonly input: Record<string, unknown>;
  readonly fields: string;
  readonly answer: Result;
}

const CONTACT = '... on ContactChange { contact { id version } }';
const ASSESSMENT = '... on AssessmentChanged { assessment { id version status } }';
const DECISION = '... on DecisionChange { decision { id version } }';

describe('a server killed in the middle of any act from contact to end', () => {
  let product: Product;
  let duty: string;
  let lead: string;
  let queueUnit: string;
  let workspaceId: string;
  beforeAll(async () => {
    product = await startProduct();
    duty = await signIn('sari.koskinen');
    lead = await signIn('niilo.jarvinen');
    const queues = await ask<{ intakeQueues: { unit: { id: string }; isEmergencyDuty: boolean }[] }>(
      duty,
      '{ intakeQueues { unit { id } isEmergencyDuty } }',
    );
    // The social emergency duty never closes, whenever this is run.
    queueUnit = queues.intakeQueues.find(({ isEmergencyDuty }) => isEmergencyDuty)?.unit.id ?? '';
    const { me } = await ask<{ me: { workspaces: { workspace: { id: string } }[] } }>(
      lead,
      '{ me { workspaces { workspace { id } } } }',
    );
    workspaceId = me.workspaces[0]?.workspace.id ?? '';
  });
  afterAll(() => product.stop());

  async function signIn(login: string): Promise<string> {
    const response = await fetch(`${product.url}/auth/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: login }),
    });
    return response.headers.get('set-cookie')?.split(';')[0] ?? '';
  }
  async function ask<Data>(cookie: string, query: string, variables: object = {}): Promise<Data> {
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data | null; errors?: unknown };
    if (!data) throw new Refused(JSON.stringify(errors));
    return data;
  }
  const send = async ({ cookie, name, type, input, fields }: Omit<Act, 'answer'>): Promise<Result> => {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} } }`;
    const answer = (await ask<Record<string, Result>>(cookie, query, { input }))[name];
    if (!answer) throw new Refused(name);
    return answer;
  };

  /** Does each act until it is answered, always under its one mutation id, as the web does. */
  async function chain(acts: Act[]): Promise<string> {
    const act = async (cookie: string, name: string, type: string, input: object, fields: string) => {
      const asked = { cookie, name, type, fields, input: { mutationId: randomUUID(), ...input } };
      for (;;) {
        const answer = await send(asked).catch((error: unknown) => {
          if (!(error instanceof Refused)) return pause(AGAIN_MS, null);
          // Opening is a search for a newcomer, of which a minute has five.
          if (!error.message.includes('TOO_MANY_REQUESTS')) throw error;
          return pause(5_000, null);
        });
        if (answer === null) continue;
        acts.push({ ...asked, answer });
        return answer;
      }
    };
    const again = async <Data>(cookie: string, query: string, variables: object): Promise<Data> => {
      for (;;) {
        const data = await ask<Data>(cookie, query, variables).catch((error: unknown) => {
          if (error instanceof Refused) throw error;
          return pause(AGAIN_MS, null);
        });
        if (data !== null) return data;
      }
    };
    const of = (result: Result, what: string) => result[what] as { id: string; version: number };

    const recorded = await act(
      duty,
      'recordContact',
      'RecordContactInput',
      {
        ...{
          unitId: queueUnit,
          isEmergencyDuty: true,
          channel: 'phone',
          madeBy: 'client',
          purpose: 'to_get_services',
        },
        ...{ receivedAt: new Date().toISOString(), body: 'Kaipaa apua arkeen.', contactLanguage: 'fi' },
        ...{ givenNames: 'Testi', familyName: `Ketju${randomUUID().slice(0, 8)}` },
      },
      CONTACT,
    );
    const contactId = of(recorded, 'contact').id;
    const at = (result: Result) => ({ contactId, version: of(result, 'contact').version });
    const taken = await act(duty, 'takeContact', 'ContactVersionInput', at(recorded), CONTACT);
    const triage = { ...at(taken), move: 'triage_normal', note: 'Soitettu takaisin.' };
    const triaged = await act(duty, 'moveContact', 'MoveContactInput', triage, CONTACT);
    const opened = await act(
      duty,
      'openAssessment',
      'OpenAssessmentInput',
      {
        ...at(triaged),
        ...{ workspaceId, serviceFunction: 'working_age', topic: 'Arjen tuki', birthDate: '1985-05-05' },
      },
      '... on AssessmentOpened { caseId }',
    );
    const caseId = String(opened['caseId']);

    const { case: found } = await again<{
      case: { assessments: { id: string; version: number; sections: { id: string; version: number }[] }[] };
    }>(lead, 'query ($id: ID!) { case(id: $id) { assessments { id version sections { id version } } } }', {
      id: caseId,
    });
    const assessment = found.assessments[0];
    if (!assessment) throw new Error('No assessment was opened');
    const on = (version: number) => ({ assessmentId: assessment.id, version });
    const start = { ...on(assessment.version), startedOn: TODAY };
    const started = await act(lead, 'startAssessment', 'StartAssessmentInput', start, ASSESSMENT);
    for (const { id, version } of assessment.sections) {
      const section = { sectionId: id, version, body: 'Kirjattu.' };
      await act(lead, 'saveAssessmentSection', 'SaveAssessmentSectionInput', section, '');
    }
    const decide = {
      ...on(of(started, 'assessment').version),
      ...{
        needGrounds: ['everyday_life'],
        needDuration: 'temporary',
        needsSpecialSupport: false,
        makesPlan: false,
      },
      ...{ specialSupportReasons: 'Hakee palvelunsa itse.', noPlanReason: 'Tarve on lyhyt.' },
      ...{ relationshipContinues: true, needsNamedWorker: true },
    };
    const decided = await act(lead, 'decideAssessment', 'DecideAssessmentInput', decide, ASSESSMENT);
    const draft = on(of(decided, 'assessment').version);
    const complete = await act(lead, 'completeAssessmentDraft', 'AssessmentVersionInput', draft, ASSESSMENT);
    const toSign = on(of(complete, 'assessment').version);
    await act(lead, 'signAssessment', 'AssessmentVersionInput', toSign, ASSESSMENT);

    const { me } = await again<{ me: { professional: { id: string } } }>(
      lead,
      '{ me { professional { id } } }',
      {},
    );
    const worker = { caseId, professionalId: me.professional.id };
    await act(lead, 'nameWorker', 'NameWorkerInput', worker, '');
    const { case: whose } = await again<{ case: { clients: { client: { id: string } }[] } }>(
      lead,
      'query ($id: ID!) { case(id: $id) { clients { client { id } } } }',
      { id: caseId },
    );
    const preparing = {
      caseId,
      clientId: whose.clients[0]?.client.id,
      service: 'social_guidance',
      isUrgent: false,
    };
    const prepared = await act(
      lead,
      'prepareDecision',
      'PrepareDecisionInput',
      { ...preparing, topic: 'Sosiaaliohjaus', pendingOn: TODAY },
      DECISION,
    );
    const { case: timed } = await again<{
      case: { clocks: { id: string; version: number; ruleId: string }[] };
    }>(lead, 'query ($id: ID!) { case(id: $id) { clocks { id version ruleId } } }', { id: caseId });
    const clock = timed.clocks.find(({ ruleId }) => ruleId === 'R5-EXEC');
    const longer = {
      newDay: nextPermittedDay(addDays(TODAY, 200)),
      reason: 'Asiantuntijan lausunto puuttuu vielä.',
    };
    await act(
      lead,
      'extendClock',
      'ExtendClockInput',
      { id: clock?.id, version: clock?.version, ...longer },
      '',
    );
    const nothing = { ...of(prepared, 'decision'), on: TODAY, reason: 'client_withdrew' };
    await act(lead, 'endDecision', 'DecisionNotExecutedInput', nothing, '');
    const ending = { caseId, reason: 'need_met', closingRecord: 'Tarve päättyi, apua ei enää tarvita.' };
    await act(lead, 'proposeEnding', 'ProposeEndingInput', ending, '');
    const { case: ended } = await again<{ case: { ending: { id: string; version: number } } }>(
      lead,
      'query ($id: ID!) { case(id: $id) { ending { id version } } }',
      { id: caseId },
    );
    await act(lead, 'endCase', 'EndingInHandInput', ended.ending, '');
    return caseId;
  }

  it('leaves nothing half-saved, does nothing twice, and answers a repeated act the same', async () => {
    const acts: Act[] = [];
    const chains: PromiseSettledResult<string>[] = [];
    const over = new AbortController();
    let kills = 0;
    const killing = (async () => {
      for (let wait = KILL_AFTER_MS; !over.signal.aborted; wait *= LONGER) {
        await pause(wait, null, { signal: over.signal }).catch(() => null);
        if (over.signal.aborted) return;
        await product.process.kill9();
        await product.process.start();
        kills += 1;
      }
    })();
    // A quick machine is through between two kills.
    while (kills < LEAST_KILLS) {
      chains.push(...(await Promise.allSettled(Array.from({ length: CHAINS }, () => chain(acts)))));
    }
    over.abort();
    await killing;
    expect(chains.flatMap((one) => (one.status === 'rejected' ? String(one.reason) : []))).toEqual([]);

    for (const { answer, ...asked } of acts) {
      expect([asked.name, REFUSALS.test(answer.__typename)]).toEqual([asked.name, false]);
      // What is read back is as it stands now; what was done is the same.
      expect([asked.name, (await send({ ...asked, fields: '' })).__typename]).toEqual([
        asked.name,
        answer.__typename,
      ]);
    }
    for (const one of chains) {
      if (one.status === 'rejected') continue;
      const { case: stands } = await ask<{ case: Stands }>(lead, STANDS, { id: one.value });
      expect(stands.status).toBe('ended');
      expect(stands.assessments.map(({ status }) => status)).toEqual(['signed']);
      expect(stands.decisions.map(({ stages }) => stages.map(({ status }) => status))).toEqual([
        ['prepared', 'not_executed'],
      ]);
      const rules = stands.clocks.map(({ ruleId }) => ruleId);
      expect(rules.length).toBe(new Set(rules).size);
      for (const { ruleId, history } of stands.clocks) {
        const changes = history.map(({ change }) => change);
        expect([ruleId, changes.length]).toEqual([ruleId, new Set(changes).size]);
        expect(changes.includes('extended')).toBe(ruleId === 'R5-EXEC');
      }
    }
  }, 400_000);
});

/** The server answered, and said no: not a server that is gone. */
class Refused extends Error {}

const REFUSALS = /Refused|Stale|NotAllowed|Lacks|Incomplete|Missing|Blocked|Already/;

interface Stands {
  readonly status: string;
  readonly assessments: readonly { readonly status: string }[];
  readonly decisions: readonly { readonly stages: readonly { readonly status: string }[] }[];
  readonly clocks: readonly {
    readonly ruleId: string;
    readonly history: readonly { readonly change: string }[];
  }[];
}
const STANDS = `query ($id: ID!) { case(id: $id) { status assessments { status } decisions { stages { status } }
  clocks { ruleId history { change } } } }`;
