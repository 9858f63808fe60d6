import { createHash } from 'node:crypto';

export const CASES_A_WORKSPACE = 150;

/** SQL for the id of the thing of this kind and key; the same as `scaleId` gives. In the layout of version 5. */
export const scaleIdSql = (kind: string, keySql: string) =>
  `overlay(overlay(md5('rinnalla.scale:${kind}:' || (${keySql})) PLACING '5' FROM 13) PLACING '8' FROM 17)::uuid`;

/** The id of a thing of the large set, e.g. `scaleId('person', '1/0')`: the lead of the first workspace. */
export function scaleId(kind: string, key: string | number): string {
  const hex = createHash('md5').update(`rinnalla.scale:${kind}:${key}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return parts.join('-');
}
