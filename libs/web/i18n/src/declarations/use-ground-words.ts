import type { WorkTask } from '@rinnalla/domain';
import { useLocalName, type NamedLocally } from '../people/local-name.js';
import { useTexts } from '../texts.js';
import { useFormats } from '../use-formats.js';
import { useWords } from '../use-words.js';
import { scopeTexts } from './scope-texts.js';

/** The evidence of a legal mode, as any of the server's answers tells it. */
export interface WordedGround {
  readonly isRelationshipVerified: boolean;
  readonly workTask: WorkTask | null;
  readonly jointService: string | null;
  readonly jointUnit: NamedLocally | null;
  readonly permissionGivenOn: string | null;
  readonly permissionGivenBy: string | null;
  readonly isPermissionWithdrawn: boolean;
  readonly incapacityReason: string | null;
  readonly assessedBy: string | null;
  readonly noLegalRepresentative: boolean | null;
  readonly justification: string | null;
}

/** Moments, ISO 8601; `until` null: it ends when somebody ends it. */
export interface GroundPeriod {
  readonly since: string;
  readonly until: string | null;
}

export interface GroundWords {
  /** One line for each piece of evidence, labelled; the period stands with a joint service, whose evidence it is. */
  readonly linesOf: (ground: WordedGround, period: GroundPeriod) => readonly string[];
  /** Said of a permission that does not live any more; null of any other ground. */
  readonly warningOf: (ground: WordedGround) => string | null;
}

/** Words what a legal mode rests on, the same in the team and in a consultation (703/2023 9, 46, 47, 53 §). */
export function useGroundWords(): GroundWords {
  const say = useTexts(scopeTexts);
  const words = useWords();
  const { day, dayOf } = useFormats();
  const localName = useLocalName();

  const periodOf = ({ since, until }: GroundPeriod) =>
    until === null
      ? say('ground.since', { from: dayOf(since) })
      : say('ground.between', { from: dayOf(since), until: dayOf(until) });
  const permissionOf = ({ permissionGivenOn, permissionGivenBy }: WordedGround) =>
    permissionGivenOn &&
    (permissionGivenBy === null
      ? say('ground.permissionDay', { day: day(permissionGivenOn) })
      : say('ground.permissionOf', { day: day(permissionGivenOn), name: permissionGivenBy }));
  const linesOf = (ground: WordedGround, period: GroundPeriod) =>
    [
      [say('ground.relationship'), ground.isRelationshipVerified && say('ground.isVerified')] as const,
      [say('ground.workTask'), ground.workTask && words.workTask[ground.workTask]] as const,
      [say('ground.jointService'), ground.jointService] as const,
      [say('ground.jointUnit'), ground.jointUnit && localName(ground.jointUnit)] as const,
      [say('ground.period'), ground.jointService !== null && periodOf(period)] as const,
      [say('ground.permission'), permissionOf(ground)] as const,
      [say('ground.incapacity'), ground.incapacityReason] as const,
      [say('ground.assessedBy'), ground.assessedBy] as const,
      [
        say('ground.representative'),
        ground.noLegalRepresentative === true && say('ground.noRepresentative'),
      ] as const,
      [say('ground.justification'), ground.justification] as const,
    ].flatMap(([label, value]) =>
      typeof value === 'string' && value !== '' ? [say('ground.labelled', { label, value })] : [],
    );
  const warningOf = ({ isPermissionWithdrawn }: WordedGround) =>
    isPermissionWithdrawn ? say('ground.isWithdrawn') : null;
  return { linesOf, warningOf };
}
