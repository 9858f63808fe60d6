import type { Clock, ClockClient, ClockTurn, StartEvent } from '@rinnalla/domain';
import type { CaseContent, ClientContent, StatusMoveContent } from '../content/case-content.js';
import { PEOPLE, PERSON_KEYS, type PersonKey } from '../content/people.js';
import { WORKSPACES, type WorkspaceKey } from '../content/places.js';
import { numberFor } from '../choice.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import { isSignedAtEnd } from './assessment-ways.js';
import { buildClocks, type DemoClockEnd } from './clocks.js';
import { nextSigning, signingsOf } from './plan-signings.js';
import type { Rows } from './rows.js';

/** A matter of child welfare or of the old begins with a contact of the client's side more often than not. */
const BY_CLIENTS_SIDE = { madeBy: 'close_person', purpose: 'to_get_services' } as const;

/** Each client's clocks on each case, started with the case and met as its timeline tells. */
export function buildClocksOfCases(
  rows: Rows,
  time: DemoTime,
  clients: Readonly<Record<string, ClientContent>>,
  cases: readonly CaseContent[],
): void {
  for (const content of cases) {
    const [first] = content.timeline;
    if (!first) continue;
    for (const { client, role } of content.clients) {
      const known = clients[client];
      if (!known || (role !== 'subject' && role !== 'sibling')) continue;
      buildClocks(rows, time, {
        key: `${content.key}/${client}`,
        by: demoId('person', first.by),
        place: {
          caseId: demoId('case', content.key),
          contactId: null,
          clientId: demoId('client', client),
          unitId: demoId('unit', WORKSPACES[content.workspace].unit),
          workspaceId: demoId('workspace', content.workspace),
        },
        facts: {
          client: factsOf(known, content, time),
          events: [...startsOf(content, first, time), ...signingsOf(content, client, time)],
        },
        endOf: (clock) =>
          clock.kind === 'plan_reviewed'
            ? reviewOf(clock, content, client, time)
            : endOf(clock, content, time),
        toldOf: ladderOf(content),
      });
    }
  }
}

function factsOf(client: ClientContent, content: CaseContent, time: DemoTime): ClockClient {
  return {
    birthDate: time.bornYearsAgo(client.age, client.birthday),
    statedAge: null,
    // One in two of those who still wait, so that a board shows a limit of the law near and late.
    highestCareAllowance: numberFor(`${content.key}/allowance`, content.timeline.length === 1 ? 2 : 6) === 0,
    disabledPerson: content.serviceFunction === 'disability',
    specialSupport: client.specialSupport !== undefined,
    childProtection: content.serviceFunction === 'child_welfare',
  };
}

function startsOf(content: CaseContent, first: StatusMoveContent, time: DemoTime): StartEvent[] {
  const at = time.moment(first.when);
  const id = demoId('case', content.key);
  return [
    { kind: 'contact', id, at, ...BY_CLIENTS_SIDE },
    { kind: 'pending', id, at },
  ];
}

/** A plan is reviewed by the next signing of it, and by none after the end of the case. */
function reviewOf(clock: Clock, content: CaseContent, client: string, time: DemoTime): DemoClockEnd | null {
  const plan = content.plans.find((one) => one.client === client);
  const next = nextSigning(plan, clock.startedAt, time);
  if (next) return { how: 'met', at: time.moment(next.when), by: demoId('person', next.by) };
  const ended = content.timeline.find(({ to }) => to === 'ended');
  if (!ended) return null;
  const end = { at: time.moment(ended.when), by: demoId('person', ended.by) };
  return { how: 'not_applicable', reason: 'Asiakkuus päättyi.', ...end };
}

/** An assessment starts when the case comes to be assessed, and is complete when it is signed; one broken off needs neither. */
function endOf(clock: Clock, content: CaseContent, time: DemoTime): DemoClockEnd | null {
  const { timeline } = content;
  const completedAt = isSignedAtEnd(content) ? 'ended' : 'planning';
  const met = timeline.find(({ to }) =>
    clock.kind === 'assessment_started' ? to === 'assessment' : to === completedAt,
  );
  const ended = timeline.find(({ to }) => to === 'ended');
  const done = met ?? ended;
  if (!done) return null;
  const end = { at: time.moment(done.when), by: demoId('person', done.by) };
  return met
    ? { how: 'met', ...end }
    : { how: 'not_applicable', reason: done.closingRecord ?? 'Palvelun tarvetta ei ollut.', ...end };
}

/** Who is told of each turn of a case's clocks. */
export function ladderOf({
  namedWorker,
  team,
  workspace,
}: CaseContent): Record<ClockTurn, readonly string[]> {
  const ids = (people: readonly (PersonKey | null)[]) =>
    people.flatMap((person) => (person === null ? [] : [demoId('person', person)]));
  const named = ids([namedWorker]);
  const pair = ids(team.flatMap(({ person, kind }) => (kind === 'work_pair' ? [person] : [])));
  return {
    due_soon: named,
    due_today: [...named, ...pair],
    breached: [...named, ...pair, ...ids(leadsIn(workspace))],
  };
}

const leadsIn = (workspace: WorkspaceKey): PersonKey[] =>
  PERSON_KEYS.filter((key) => PEOPLE[key].tasks[workspace] === 'client_responsibility_wide');
