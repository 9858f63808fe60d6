import type { ConsultationGroundQuery, LegalMode } from '@rinnalla/web-graphql';

export type Ground = ConsultationGroundQuery['consultationGround'];

/** Modes whose evidence a person can show in the form; the others follow from where the work is done, or do not. */
export const CHOOSABLE_MODES = ['M2', 'M3'] as const;
export type ChoosableMode = (typeof CHOOSABLE_MODES)[number];

/** Whether the client may be named to the expertise, and on what ground. */
export type GroundOffer =
  | { readonly kind: 'derived'; readonly mode: LegalMode }
  | {
      readonly kind: 'choose';
      readonly modes: readonly ChoosableMode[];
      /** The clients' permissions in force that M2 could rest on. */
      readonly permissions: Ground['permissions'];
    }
  | {
      readonly kind: 'anonymous_only';
      readonly missing: readonly string[];
      readonly sections: readonly string[];
    };

export function groundOffer(ground: Ground): GroundOffer {
  const { derived, modes, missingEvidence, sections, permissions } = ground;
  if (derived !== null) return { kind: 'derived', mode: derived };
  const choosable = CHOOSABLE_MODES.filter((mode) => modes.includes(mode));
  if (choosable.length > 0) return { kind: 'choose', modes: choosable, permissions };
  return { kind: 'anonymous_only', missing: missingEvidence, sections };
}
