/** One person of the demo for every standing the rules know, and a few whose sight the story changes. */
export const PEOPLE = {
  /** Named worker of the case; asks the consultations. */
  aino: 'aino.virtanen',
  /** Her work pair. */
  kaisa: 'kaisa.laine',
  /** Of the team, health register, another unit. */
  helmi: 'helmi.makinen',
  /** Wide client responsibility in the workspace. */
  niilo: 'niilo.jarvinen',
  /** Works in the workspace, not on the case until the story lets him in. */
  jussi: 'jussi.rantanen',
  /** Management: numbers only. */
  tuula: 'tuula.heikkinen',
  /** Administration: no clients of her own. */
  leena: 'leena.ahola',
  /** Both expertises that the story asks. */
  eero: 'eero.korhonen',
  /** The same two. */
  hanna: 'hanna.lehtonen',
  /** Only the expertise asked first. */
  ville: 'ville.tuominen',
  /** Data-protection officer: no clients, but every override to review. */
  kirsi: 'kirsi.salonen',
  /** Administrator: places, people and rights, and no client. */
  petri: 'petri.aalto',
  /** Another unit, another field. */
  amira: 'amira.hassan',
} as const;
export type Person = keyof typeof PEOPLE;
