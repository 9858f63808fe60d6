/** Milliseconds between two spoken messages: more often, and a listener can do nothing else. */
export const announcementGap = 5_000;

/** Lets the first message through at once, then keeps only the newest until the gap has passed. */
export class AnnouncementBuffer {
  #waiting: string | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #speak: (message: string) => void;

  constructor(speak: (message: string) => void) {
    this.#speak = speak;
  }

  readonly announce = (message: string): void => {
    if (this.#timer !== null) {
      this.#waiting = message;
      return;
    }
    this.#say(message);
  };

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waiting = null;
  }

  #say(message: string): void {
    this.#speak(message);
    this.#timer = setTimeout(() => this.#release(), announcementGap);
  }

  #release(): void {
    this.#timer = null;
    const message = this.#waiting;
    this.#waiting = null;
    if (message !== null) this.#say(message);
  }
}
