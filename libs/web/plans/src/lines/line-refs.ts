import type { PlanLineKind } from '@rinnalla/web-graphql';
import type { Correction } from '../data/plan-types.js';

/** As much of any line as correcting and withdrawing it needs. */
export interface LineRef {
  readonly kind: PlanLineKind;
  readonly id: string;
  readonly version: number;
  /** What it is called where it is spoken of. */
  readonly name: string;
}

/** The fields of a line before it was corrected, as the server kept them. */
export type OriginalFields = Readonly<Record<string, string>>;

/** Reads what was kept; only texts are shown. The one place where it is parsed: our own server wrote it. */
export function readOriginal({ original }: Pick<Correction, 'original'>): OriginalFields {
  const kept: unknown = JSON.parse(original);
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  );
}
