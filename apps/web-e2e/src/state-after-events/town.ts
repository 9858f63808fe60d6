import { documentNamed } from './documents.js';
import { casePages, consultationPage, overviewPages, type Page, type SeenUnit } from './pages.js';
import { PEOPLE, type Person } from './people.js';
import { Session } from './session.js';
import { Desk } from './story/desk.js';
import type { Step } from './story/step.js';
import { Viewer } from './viewer.js';

interface Me {
  readonly id: string;
  readonly expertise: readonly { readonly id: string; readonly code: string }[];
  readonly workspaces: readonly {
    readonly tasks: readonly string[];
    readonly workspace: { readonly id: string; readonly unit: { readonly id: string } };
  }[];
}

const NAMES = Object.keys(PEOPLE) as Person[];

/** Everyone of the story at work at once, on every page they may open. */
export class Town {
  constructor(
    private readonly viewers: Readonly<Record<Person, Viewer>>,
    private readonly people: Readonly<Record<Person, Me>>,
    readonly desk: Desk,
  ) {}

  /** Everyone opens what they may see and have not open yet. */
  async openMore(): Promise<void> {
    await Promise.all(NAMES.map((name) => this.viewers[name].open(this.#pagesOf(name))));
  }

  /** Lets a step happen, and everyone hear of it. @returns what it gave */
  async tell(step: Step): Promise<string> {
    const input = await step.input(this.desk);
    // What time itself does meanwhile, the pass over all clocks, is none of the step's.
    await Promise.all(Object.values(this.viewers).map((viewer) => viewer.settle()));
    for (const viewer of Object.values(this.viewers)) viewer.forget();
    const result = await this.viewers[step.by].tab(this.#pageOf(step)).change(step.sends, input);
    step.then?.(this.desk, result);
    await Promise.all(Object.values(this.viewers).map((viewer) => viewer.settle()));
    return result.__typename;
  }

  /** Lets a step happen before one more pair of eyes. @returns what these then find fault with */
  async tellBefore(watcher: Viewer, pages: readonly Page[], step: Step): Promise<string[]> {
    await watcher.open(pages);
    await this.tell(step);
    await watcher.settle();
    const faults = await watcher.faults();
    watcher.close();
    return faults;
  }

  /** A second desk of someone, every page open on it, that hears nothing until it wakes. */
  async asleep(name: Person): Promise<Viewer> {
    const viewer = new Viewer(this.desk.sessions[name]);
    await viewer.open(this.#pagesOf(name));
    viewer.sleep();
    return viewer;
  }

  /** Asks what no page keeps open: search, prints, what a form asks. */
  async askBeside(by: Person, query: string, variables: object): Promise<unknown> {
    const { urql } = this.viewers[by].tab('My day').client;
    const answer = await urql
      .query<unknown>(documentNamed(query), variables, { requestPolicy: 'network-only' })
      .toPromise();
    if (answer.error) throw new Error(`${query} by ${by}: ${answer.error.message}`);
    return answer.data;
  }

  async faults(): Promise<string[]> {
    const faults = await Promise.all(Object.values(this.viewers).map((viewer) => viewer.faults()));
    return faults.flat();
  }

  pages(): Record<string, readonly string[]> {
    return Object.fromEntries(NAMES.map((name) => [name, this.viewers[name].pages]));
  }

  close(): void {
    for (const viewer of Object.values(this.viewers)) viewer.close();
  }

  /** A move on a consultation is made on the one asked last. */
  #pageOf({ on }: Step): string {
    return on === 'consultation' ? `consultation ${String(this.desk.consultationIds.length)}` : on;
  }

  #pagesOf(name: Person): Page[] {
    const { id, expertise, workspaces } = this.people[name];
    const self = { id, expertiseIds: expertise.map((one) => one.id) };
    const { caseId, newCaseId, consultationIds } = this.desk;
    return [
      ...overviewPages(
        self,
        workspaces.map(({ workspace }) => workspace.id),
        unitSeenBy(this.people[name]),
      ),
      ...casePages('', self, caseId),
      ...(newCaseId === '' ? [] : casePages('new ', self, newCaseId)),
      ...consultationIds.map((consultation, place) =>
        consultationPage(`consultation ${String(place + 1)}`, self, consultation),
      ),
    ];
  }
}

export async function openTown(url: string): Promise<Town> {
  const sessions = await forEach((name) => Session.open(url, PEOPLE[name]));
  const people = await forEach(async (name) => (await sessions[name].ask<{ me: Me }>(ME)).me);
  const workspaceId = people.niilo.workspaces[0]?.workspace.id ?? '';
  const { board } = await sessions.niilo.ask<{ board: { rows: { id: string }[] } }>(MARKO, { workspaceId });
  const expertise = Object.fromEntries(
    Object.values(people).flatMap((me) => me.expertise.map(({ code, id }) => [code, id])),
  );
  const desk = new Desk(sessions, board.rows[0]?.id ?? '', expertise, workspaceId);
  const viewers = await forEach((name) => Promise.resolve(new Viewer(sessions[name])));
  const town = new Town(viewers, people, desk);
  await town.openMore();
  return town;
}

async function forEach<Value>(get: (name: Person) => Promise<Value>): Promise<Record<Person, Value>> {
  const entries = await Promise.all(NAMES.map(async (name) => [name, await get(name)] as const));
  return Object.fromEntries(entries) as Record<Person, Value>;
}

/** The unit whose deadlines open first; none for whoever is told numbers only. */
function unitSeenBy({ workspaces }: Me): SeenUnit | null {
  const working = workspaces.filter(({ tasks }) => tasks.some((task) => task !== 'management'));
  const unitId = working[0]?.workspace.unit.id;
  if (unitId === undefined) return null;
  const ofUnit = working.filter(({ workspace }) => workspace.unit.id === unitId);
  return {
    unitId,
    workspaceIds: ofUnit.map(({ workspace }) => workspace.id),
    queueId: ofUnit.some(({ tasks }) => tasks.includes('intake')) ? unitId : null,
  };
}

const ME = '{ me { id expertise { id code } workspaces { tasks workspace { id unit { id } } } } }';
const MARKO =
  'query ($workspaceId: ID!) { board(workspaceId: $workspaceId, filter: { text: "Kettula" }) { rows { id } } }';
