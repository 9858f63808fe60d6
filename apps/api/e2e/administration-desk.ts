import { Client } from 'pg';
import type { TownPerson } from '../src/testing/build-town.js';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestServer, type TestServer } from '../src/testing/test-server.js';

export interface Refused {
  readonly __typename: string;
  readonly fault?: string;
  readonly section?: string;
}

export interface Difference {
  readonly casesGained: number;
  readonly casesLost: number;
  readonly alarmsRaised: number;
  readonly alarmsEnded: number;
  readonly expertiseGained: { readonly code: string }[];
  readonly expertiseLost: { readonly code: string }[];
  readonly places: {
    readonly workspace: { readonly id: string } | null;
    readonly documentsGained: readonly object[];
    readonly documentsLost: readonly object[];
    readonly operationsGained: readonly { readonly operation: string; readonly reach: string }[];
    readonly operationsLost: readonly { readonly operation: string; readonly reach: string }[];
  }[];
}

export interface Task {
  readonly id: string;
  readonly task: string;
  readonly version: number;
  readonly isInForce: boolean;
}

const RIGHT = 'kind mode extent section serviceFunctions';
const DIFFERENCE = `difference { casesGained casesLost alarmsRaised alarmsEnded expertiseGained { code } expertiseLost { code }
  places { workspace { id } documentsGained { ${RIGHT} } documentsLost { ${RIGHT} }
    operationsGained { operation reach } operationsLost { operation reach } } }`;
const REFUSED = '... on RightsRefused { fault section } ... on ChangedMeanwhile { currentVersion }';

/** An administrator at work, with the town's owner beside, who looks into the tables. */
export class AdministrationDesk {
  private constructor(
    readonly server: TestServer,
    readonly owner: Client,
    readonly admin: TestPerson,
  ) {}

  static async open(): Promise<AdministrationDesk> {
    const server = await startTestServer();
    const owner = new Client({ connectionString: server.database.ownerUrl });
    await owner.connect();
    return new AdministrationDesk(server, owner, await TestPerson.signIn(server, 'admin'));
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.server.stop();
  }

  get people() {
    return this.server.town.people;
  }

  signIn(as: TownPerson): Promise<TestPerson> {
    return TestPerson.signIn(this.server, as);
  }

  /** Makes a change of rights. @returns the difference, or the refusal */
  change(change: Record<string, unknown>, by: TestPerson = this.admin) {
    return by.change<Refused & { difference: Difference; person: { tasks: Task[]; version: number } }>(
      'changeRights',
      'ChangeRightsInput',
      { change },
      `... on RightsChanged { person { version tasks { id task version isInForce } } ${DIFFERENCE} } ${REFUSED}`,
    );
  }

  async preview(change: Record<string, unknown>, by: TestPerson = this.admin) {
    const answer = await by.ask<{ previewRights: Refused & { difference: Difference } }>(
      `query ($change: RightsChangeInput!) { previewRights(change: $change) { __typename
         ... on RightsPreview { ${DIFFERENCE} } ${REFUSED} } }`,
      { change },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.previewRights;
  }

  give(person: TownPerson, task: string, more: Record<string, unknown> = {}) {
    return {
      giveWorkTask: {
        professionalId: this.people[person],
        task,
        workspaceId: this.server.town.workspaceA,
        serviceFunctions: ['working_age'],
        specialities: [],
        ...more,
      },
    };
  }

  async tasksOf(person: TownPerson): Promise<Task[]> {
    const found = await this.person(person);
    return found.tasks;
  }

  async person(person: TownPerson) {
    const answer = await this.admin.ask<{ administration: { person: { version: number; tasks: Task[] } } }>(
      'query ($id: ID!) { administration { person(id: $id) { version tasks { id task version isInForce } } } }',
      { id: this.people[person] },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.administration.person;
  }

  async end(person: TownPerson, task: string) {
    const held = (await this.tasksOf(person)).find((one) => one.task === task && one.isInForce);
    return { endWorkTask: { taskId: held?.id ?? '', version: held?.version ?? 1 } };
  }

  async rightsLog() {
    const { rows } = await this.owner.query<{
      kind: string;
      professional_id: string | null;
      changed_by: string;
      before: Record<string, unknown> | null;
      after: Record<string, unknown> | null;
    }>('SELECT kind, professional_id, changed_by, before, after FROM rights_change ORDER BY at, id');
    return rows;
  }
}
