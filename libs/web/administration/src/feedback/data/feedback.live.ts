import type { LiveView } from '@rinnalla/web-realtime';

/** Feedback comes, and is answered, on the own streams of its sender and of administrators; what is shown is then read anew. */
export const feedbackView = (id: string, changed: () => void): LiveView => ({
  streams: [`user:${id}`],
  wants: ({ refKind }) => {
    if (refKind === 'accessibility_feedback') changed();
    return [];
  },
});
