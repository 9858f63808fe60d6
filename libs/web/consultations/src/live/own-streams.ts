import type { StreamName } from '@rinnalla/contracts';

/** Whose consultations: what is asked of the person's expertise, and what the person asked or has claimed. */
export interface Self {
  /** Id of the professional. */
  readonly id: string;
  readonly expertiseIds: readonly string[];
}

export const streamsOf = ({ id, expertiseIds }: Self): readonly StreamName[] => [
  `user:${id}`,
  ...expertiseIds.map((expertiseId) => `expertise:${expertiseId}` as const),
];
