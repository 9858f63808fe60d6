import type { TestPerson } from '../../src/testing/test-person.js';

/** Sends a change in a person's name. @returns the id of the record that it made or changed */
export async function made(
  person: TestPerson,
  name: string,
  type: string,
  input: Record<string, unknown>,
  fields: string,
) {
  const result = await person.change<Record<string, { id: string }> & { __typename: string }>(
    name,
    type,
    input,
    fields,
  );
  const record = Object.values(result).find((value) => typeof value === 'object');
  if (!record) throw new Error(`${name} answered ${JSON.stringify(result)}`);
  return record.id;
}
