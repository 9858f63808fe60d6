// Any version: PostgreSQL's uuid type does not look at the version digit either.
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for the canonical 8-4-4-4-12 form, in either letter case. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
