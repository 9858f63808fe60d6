import type { SocialService } from '@rinnalla/domain';

/** What an ordinary case is about, in both voices, with what was agreed on. */
export interface TopicContent {
  /** The board's few words. */
  readonly topic: string;
  /** Item 1 in the client's own words. */
  readonly ownNeed: string;
  /** Item 1 as the professional sees it. */
  readonly need: string;
  readonly goal: string;
  /** What "as agreed" means for the goal. */
  readonly agreed: string;
  readonly service: SocialService;
  readonly serviceText: string;
  /** Somebody's next task. */
  readonly task: string;
  /** How old its client is, where it matters. */
  readonly ages?: readonly [youngest: number, oldest: number];
}

/** In the order a person would tell it. */
export const topic = (
  words: string,
  voices: readonly [ownNeed: string, need: string],
  goal: readonly [goal: string, agreed: string],
  service: readonly [service: SocialService, text: string],
  task: string,
): TopicContent => ({
  topic: words,
  ownNeed: voices[0],
  need: voices[1],
  goal: goal[0],
  agreed: goal[1],
  service: service[0],
  serviceText: service[1],
  task,
});

/** A topic of clients of this age only. */
export const aged = (youngest: number, oldest: number, of: TopicContent): TopicContent => ({
  ...of,
  ages: [youngest, oldest],
});
