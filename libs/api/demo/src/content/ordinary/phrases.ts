/*
 * What many plans say in much the same way: each audience has its own, and a case takes one of each by its key.
 */

export interface Phrases {
  /** Item 2, the professional's. */
  readonly measures: readonly string[];
  /** How long a planned service lasts. */
  readonly serviceDurations: readonly string[];
  /** Item 4. */
  readonly meetings: readonly string[];
  /** Item 5, the client's and the professional's. */
  readonly ownStrengths: readonly string[];
  readonly strengths: readonly string[];
  /** Item 7. */
  readonly duration: readonly string[];
  /** Item 9. */
  readonly ownFollowUp: readonly string[];
  readonly followUp: readonly string[];
  /** Item 10. */
  readonly ownSituation: readonly string[];
  readonly situation: readonly string[];
  /** Item 11. */
  readonly proposal: readonly string[];
  /** Next tasks of the team beside the topic's own. */
  readonly tasks: readonly string[];
  /** Notes of a rating that went as agreed, and of one that has not yet. */
  readonly reached: readonly string[];
  readonly notYet: readonly string[];
  /** Records of a case closed after follow-up. */
  readonly closing: readonly string[];
}
