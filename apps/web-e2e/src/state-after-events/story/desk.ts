import { addDays, calendarDay } from '@rinnalla/domain';
import { setTimeout as delay } from 'node:timers/promises';
import type { Person } from '../people.js';
import type { Session } from '../session.js';
import { CountyDesk } from './county-desk.js';
import {
  type Assessment,
  lastOf,
  type Line,
  type LineKind,
  type Member,
  type Papers,
  type Plan,
  PLAN,
  type RunningClock,
} from './looked-up.js';

/** What the steps of the story look up before they act, under the lead's eyes. */
export class Desk {
  newCaseId = '';
  newUnitId = '';
  newPersonId = '';
  /** The contact in question: the one written down last. */
  contactId = '';
  readonly consultationIds: string[] = [];
  readonly county: CountyDesk;

  constructor(
    readonly sessions: Readonly<Record<Person, Session>>,
    readonly caseId: string,
    readonly expertise: Readonly<Record<string, string>>,
    readonly workspaceId: string,
  ) {
    this.county = new CountyDesk(sessions);
  }

  async caseVersion(): Promise<{ id: string; version: number; team: readonly Member[] }> {
    const { case: found } = await this.#lead.ask<{
      case: { id: string; version: number; team: readonly Member[] };
    }>('query ($id: ID!) { case(id: $id) { id version team { id version professional { id } } } }', {
      id: this.caseId,
    });
    return found;
  }

  async plan(caseId = this.caseId): Promise<Plan> {
    const { case: found } = await this.#lead.ask<{ case: { plans: readonly Plan[] } }>(PLAN, { id: caseId });
    const [plan] = found.plans;
    if (!plan) throw new Error('The case has no plan');
    return plan;
  }

  /** The line written last. */
  async last(kind: LineKind): Promise<Line> {
    const line = (await this.plan())[kind].at(-1);
    if (!line) throw new Error(`No ${kind}`);
    return { id: line.id, version: line.version };
  }

  /** The last message of the consultation. */
  async message(): Promise<{ messageId: string; version: number }> {
    const { consultation } = await this.sessions.aino.ask<{
      consultation: { messages: readonly Line[] };
    }>('query ($id: ID!) { consultation(id: $id) { messages { id version } } }', { id: this.consultationId });
    const message = consultation.messages.at(-1);
    if (!message) throw new Error('No message');
    return { messageId: message.id, version: message.version };
  }

  /** The client of the case, as their papers say. */
  async client(): Promise<{ fullName: { givenNames: string; familyName: string }; birthDate: string }> {
    const { case: found } = await this.#lead.ask<{ case: { clients: readonly { client: Papers }[] } }>(
      'query ($id: ID!) { case(id: $id) { clients { client { givenNames familyName birthDate } } } }',
      { id: this.caseId },
    );
    const client = found.clients[0]?.client;
    if (!client) throw new Error('The case has no client');
    const { birthDate, ...fullName } = client;
    return { fullName, birthDate };
  }

  /** The request to join that waits for the lead. */
  async joinRequest(): Promise<string | undefined> {
    const { myDay } = await this.#lead.ask<{
      myDay: { waitingForMe: { joinRequests: readonly { id: string }[] } };
    }>('{ myDay { waitingForMe { joinRequests { id } } } }');
    return myDay.waitingForMe.joinRequests[0]?.id;
  }

  /** What the client of the case declared last. */
  async declared(kind: 'permissions' | 'denials'): Promise<Line> {
    const { case: found } = await this.#lead.ask<{
      case: { declarations: Record<typeof kind, (Line & { recordedAt: string })[]> };
    }>(
      `query ($id: ID!) { case(id: $id) { declarations {
         permissions { id version recordedAt } denials { id version recordedAt } } } }`,
      { id: this.caseId },
    );
    const latest = found.declarations[kind].toSorted((one, other) =>
      other.recordedAt.localeCompare(one.recordedAt),
    );
    const [declared] = latest;
    if (!declared) throw new Error(`No ${kind}`);
    return { id: declared.id, version: declared.version };
  }

  /** The override in force, its owner's. */
  async override(): Promise<Line> {
    const { case: found } = await this.sessions.kaisa.ask<{ case: { overrides: readonly Line[] } }>(
      'query ($id: ID!) { case(id: $id) { overrides { id version } } }',
      { id: this.caseId },
    );
    return lastOf(found.overrides);
  }

  async disclosed(kind: 'disclosures' | 'disclosureRequests'): Promise<Line> {
    const { case: found } = await this.sessions.aino.ask<{ case: Record<typeof kind, readonly Line[]> }>(
      'query ($id: ID!) { case(id: $id) { disclosures { id version } disclosureRequests { id version } } }',
      { id: this.caseId },
    );
    return lastOf(found[kind].slice(0, 1));
  }

  /** A social entry of the case's record. */
  async socialEntry(): Promise<string> {
    const { case: found } = await this.sessions.aino.ask<{
      case: { record: { entries: readonly { id: string; register: string; kind: string }[] } };
    }>('query ($id: ID!) { case(id: $id) { record { entries { id register kind } } } }', { id: this.caseId });
    const entry = found.record.entries.find(({ kind }) => kind === 'journal_entry');
    if (!entry) throw new Error('The case has no journal entry');
    return entry.id;
  }

  /** The proposed end of a case. */
  async ending(caseId = this.caseId): Promise<Line> {
    const { case: found } = await this.#lead.ask<{ case: { ending: Line | null } }>(
      'query ($id: ID!) { case(id: $id) { ending { id version } } }',
      { id: caseId },
    );
    if (!found.ending) throw new Error('No end is proposed');
    return { id: found.ending.id, version: found.ending.version };
  }

  async clientsOf(caseId: string): Promise<string[]> {
    const { case: found } = await this.sessions.aino.ask<{
      case: { clients: readonly { client: { id: string } }[] };
    }>('query ($id: ID!) { case(id: $id) { clients { client { id } } } }', { id: caseId });
    return found.clients.map(({ client }) => client.id);
  }

  /** The newest assessment of the new case. */
  async assessment(): Promise<Assessment> {
    const { case: found } = await this.sessions.aino.ask<{
      case: { assessments: readonly Assessment[] };
    }>(
      `query ($id: ID!) { case(id: $id) { assessments {
         id version sections { id version section } participants { id version } } } }`,
      { id: this.newCaseId },
    );
    const [newest] = found.assessments;
    if (!newest) throw new Error('The new case has no assessment');
    return newest;
  }

  async assessmentSection(section: string): Promise<Line> {
    return lastOf((await this.assessment()).sections.filter((one) => one.section === section));
  }

  async assessmentParticipant(): Promise<{ participantId: string; version: number }> {
    const { id, version } = lastOf((await this.assessment()).participants);
    return { participantId: id, version };
  }

  /** The open decision of the case. */
  async decision(): Promise<Line> {
    const { case: found } = await this.#lead.ask<{
      case: { decisions: readonly (Line & { leadsTo: readonly string[] })[] };
    }>('query ($id: ID!) { case(id: $id) { decisions { id version leadsTo } } }', { id: this.caseId });
    const open = found.decisions.find(({ leadsTo }) => leadsTo.length > 0);
    if (!open) throw new Error('No decision is open');
    return { id: open.id, version: open.version };
  }

  /** The entry written last to the case's record, as its writer sees it. */
  async entry(by: Person): Promise<Line> {
    const { case: found } = await this.sessions[by].ask<{
      case: { record: { entries: readonly (Line & { viewerCanCorrect: boolean })[] } };
    }>('query ($id: ID!) { case(id: $id) { record { entries { id version viewerCanCorrect } } } }', {
      id: this.caseId,
    });
    return lastOf(found.record.entries.filter((entry) => entry.viewerCanCorrect).slice(0, 1));
  }

  /** The contact in question, as this person may change it. */
  async contact(person: Person): Promise<{ contactId: string; version: number }> {
    const { contact } = await this.sessions[person].ask<{ contact: Line }>(
      'query ($id: ID!) { contact(id: $id) { id version } }',
      { id: this.contactId },
    );
    return { contactId: contact.id, version: contact.version };
  }

  /** A clock of the case that still runs, whose date the law lets be moved or not. */
  async openClock(isLike: (clock: RunningClock) => boolean): Promise<Line> {
    const isOpen = ({ metAt, notApplicableAt }: RunningClock) => metAt === null && notApplicableAt === null;
    return lastOf([await this.#clock((clock) => isOpen(clock) && isLike(clock))]);
  }

  /** The running clock of care, as somebody of health care sees it. */
  async careClock(by: Person): Promise<Line> {
    const { case: found } = await this.sessions[by].ask<{
      case: { clocks: readonly (Line & RunningClock & { register: string })[] };
    }>('query ($id: ID!) { case(id: $id) { clocks { id version register metAt notApplicableAt } } }', {
      id: this.caseId,
    });
    return lastOf(
      found.clocks.filter(
        ({ register, metAt, notApplicableAt }) =>
          register === 'health' && metAt === null && notApplicableAt === null,
      ),
    );
  }

  /** A clock whose day is corrected on the clock itself, and so many days from it. */
  async startToCorrect(caseId = this.caseId, days = -1): Promise<Line & { readonly startedOn: string }> {
    const clock = await this.#clock(({ isStartCorrectable }) => isStartCorrectable, caseId);
    return { ...lastOf([clock]), startedOn: addDays(calendarDay(new Date(clock.startedAt)), days) };
  }

  /** The first of the case's clocks, those that run before the rest. */
  async #clock(isLike: (clock: RunningClock) => boolean, caseId = this.caseId): Promise<Line & RunningClock> {
    const { case: found } = await this.#lead.ask<{ case: { clocks: readonly (Line & RunningClock)[] } }>(
      'query ($id: ID!) { case(id: $id) { clocks { id version startedAt metAt notApplicableAt isExtendable isStartCorrectable } } }',
      { id: caseId },
    );
    const clock = found.clocks.find(isLike);
    if (!clock) throw new Error('No such clock');
    return clock;
  }

  /** A clock of the case, whatever became of it. */
  async someClock(): Promise<string> {
    return (await this.#clock(() => true)).id;
  }

  /** What the person is told by the pass over all clocks, which comes each minute; none when it has not come yet. */
  async toldNotices(person: Person): Promise<string[]> {
    for (const until = Date.now() + PASS_MS; Date.now() < until; await delay(1_000)) {
      const { openNotices } = await this.sessions[person].ask<{ openNotices: readonly { id: string }[] }>(
        '{ openNotices { id } }',
      );
      if (openNotices.length > 0) return openNotices.map(({ id }) => id);
    }
    return [];
  }

  async unitOf(person: Person): Promise<string> {
    const { me } = await this.sessions[person].ask<{ me: { professional: { unit: { id: string } } } }>(
      '{ me { professional { unit { id } } } }',
    );
    return me.professional.unit.id;
  }

  async professional(person: Person): Promise<string> {
    const { me } = await this.sessions[person].ask<{ me: { id: string } }>('{ me { id } }');
    return me.id;
  }

  /** The consultation in question: the one asked last. */
  get consultationId(): string {
    return this.consultationIds.at(-1) ?? '';
  }

  get #lead(): Session {
    return this.sessions.niilo;
  }
}

/** Most of what one step may take. */
const PASS_MS = 45_000;
