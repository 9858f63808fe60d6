export type LineKind = 'goals' | 'plannedServices' | 'responsibilities';

export interface Line {
  readonly id: string;
  readonly version: number;
}

export interface Plan extends Record<LineKind, readonly Line[]> {
  readonly id: string;
  readonly client: { readonly id: string };
  /** Its signed versions, newest first. */
  readonly signings: readonly { readonly id: string }[];
  readonly items: readonly { readonly number: number; readonly version: number }[];
  readonly texts: readonly (Line & { readonly item: number; readonly voice: string })[];
}

export function lastOf(lines: readonly Line[]): Line {
  const line = lines.at(-1);
  if (!line) throw new Error('Nothing of the kind');
  return { id: line.id, version: line.version };
}

export interface Assessment extends Line {
  readonly sections: readonly (Line & { readonly section: string })[];
  readonly participants: readonly Line[];
}

export interface RunningClock {
  readonly startedAt: string;
  readonly metAt: string | null;
  readonly notApplicableAt: string | null;
  readonly isExtendable: boolean;
  readonly isStartCorrectable: boolean;
}

export interface Papers {
  readonly givenNames: string;
  readonly familyName: string;
  readonly birthDate: string;
}

export interface Member extends Line {
  readonly professional: { readonly id: string };
}

export const PLAN = `query ($id: ID!) { case(id: $id) { plans {
  id client { id } signings { id } items { number version } texts { id item voice version }
  goals { id version } plannedServices { id version } responsibilities { id version }
} } }`;
