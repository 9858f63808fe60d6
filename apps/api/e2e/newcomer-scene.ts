import { newId } from '@rinnalla/api-core';
import { makeTestHetu } from '@rinnalla/domain';
import { Client } from 'pg';
import { TestPerson, type GraphqlAnswer } from '../src/testing/test-person.js';
import { startTestServer } from '../src/testing/test-server.js';

export const FIND = `query Find($hetu: String, $fullName: FullNameInput, $birthDate: String) {
  findNewcomer(hetu: $hetu, fullName: $fullName, birthDate: $birthDate) { exists unitNameFi unitNameSv canAskToJoin } }`;
const MY_DAY = `{ myDay { waitingForMe { joinRequests {
  id caseNumber reason clientNames unitNameFi askedBy { id name } } } } }`;

interface Card {
  readonly exists: true;
  readonly unitNameFi: string | null;
  readonly canAskToJoin: boolean | null;
}
interface JoinRequest {
  readonly id: string;
  readonly reason: string;
}

/** The identity code of the client whom unit A of the town works with. */
export const HETU = makeTestHetu('1979-05-14', 900);
export const UNIT_A = { exists: true, unitNameFi: 'Yksikkö A', unitNameSv: 'Enhet A', canAskToJoin: true };
export const EXISTS = { exists: true, unitNameFi: null, unitNameSv: null, canAskToJoin: null };

export type NewcomerScene = Awaited<ReturnType<typeof buildNewcomerScene>>;

/** Someone of unit B who receives contacts, and whom unit A's worker and lead will hear of. */
export async function buildNewcomerScene() {
  const server = await startTestServer();
  const owner = new Client({ connectionString: server.database.ownerUrl });
  await owner.connect();
  await owner.query(
    `INSERT INTO work_task (id, professional_id, workspace_id, task, valid_from) VALUES ($1, $2, $3, 'intake', $4)`,
    [newId(server.clock.now()), server.town.people.stranger, server.town.workspaceB, server.clock.now()],
  );
  const receiver = await TestPerson.signIn(server, 'stranger');
  const worker = await TestPerson.signIn(server, 'worker');
  const find = (
    variables: Record<string, unknown>,
    by = receiver,
  ): Promise<GraphqlAnswer<{ findNewcomer: Card | null }>> => by.ask(FIND, variables);
  return {
    server,
    owner,
    receiver,
    worker,
    find,
    cardOf: async (variables: Record<string, unknown>) => (await find(variables)).data?.findNewcomer,
    faultOf: async (variables: Record<string, unknown>, by = receiver) =>
      (await find(variables, by)).errors[0]?.extensions,
    rows: async <Row extends object>(sql: string, values: unknown[] = []) =>
      (await owner.query<Row>(sql, values)).rows,
    waiting: async (person: TestPerson) => {
      const { data } = await person.ask<{ myDay: { waitingForMe: { joinRequests: JoinRequest[] } } }>(MY_DAY);
      return data?.myDay.waitingForMe.joinRequests;
    },
    askToJoin: (input: Record<string, unknown>) =>
      receiver.change('askToJoin', 'AskToJoinInput', input, '... on JoinAsked { isSent }'),
    stop: async () => {
      await owner.end();
      await server.stop();
    },
  };
}
