/** A change that went out, and was not answered as far as is known: it may have been made. */
export interface Unanswered {
  /** The mutation and its input, as text. */
  readonly change: string;
  readonly mutationId: string;
}

/** What a change is sent from and may be sent from again after a reload, such as a draft. */
export interface SendingPlace {
  /** What was sent from it last, while that has no answer. */
  readonly unanswered: Unanswered | null;
  /** Called before the change goes out; may fail only in silence. */
  readonly keep: (sent: Unanswered) => Promise<void>;
  /** The server answered: made, or refused. */
  readonly answered: () => void;
}

let place: SendingPlace | null = null;

/**
 * A change that `send` sends before it first waits for anything goes out from this place: under the id kept there, where the very same
 * was sent from it before and not answered.
 */
export function sendFrom<Result>(from: SendingPlace, send: () => Result): Result {
  const outer = place;
  place = from;
  try {
    return send();
  } finally {
    place = outer;
  }
}

/** What is being sent from; null outside of `sendFrom`. */
export const sendingPlace = (): SendingPlace | null => place;
