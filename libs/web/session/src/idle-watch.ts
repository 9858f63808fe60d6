/** How long before the screen locks it asks whether the person is still there. */
const WARNING_MS = 2 * 60_000;

const NOTE_EVERY_MS = 60_000;
const CHECK_EVERY_MS = 1_000;
/** What a person does. Neither what a screen does on its own nor a nudged mouse. */
const INPUTS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

export type Idleness =
  | { readonly kind: 'active' }
  | { readonly kind: 'warning'; readonly secondsLeft: number }
  | { readonly kind: 'over' };

export interface IdleListener {
  /** Input is worth telling the server: at most once a minute. */
  noteInput(): void;
  changed(idleness: Idleness): void;
}

/** Counts from the person's last input, in any of their tabs. Wall-clock time: a slept machine has been idle. */
export class IdleWatch {
  #lastInput = Date.now();
  #lastNote = 0;
  #told = 'active';
  #timer: ReturnType<typeof setInterval> | undefined;
  #channel: BroadcastChannel | null = null;

  /** @param limitMs how long without input before it is over; the county says */
  constructor(
    private readonly listener: IdleListener,
    private readonly limitMs: number,
  ) {}

  start(): void {
    this.#lastInput = Date.now();
    this.#lastNote = Date.now();
    this.#told = 'active';
    for (const input of INPUTS)
      window.addEventListener(input, this.#onInput, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#check);
    this.#timer = setInterval(this.#check, CHECK_EVERY_MS);
    this.#channel = openChannel(() => this.#count());
  }

  stop(): void {
    for (const input of INPUTS) window.removeEventListener(input, this.#onInput, { capture: true });
    document.removeEventListener('visibilitychange', this.#check);
    clearInterval(this.#timer);
    this.#channel?.close();
  }

  /** The person said that they are here. */
  readonly stay = (): void => {
    this.#count();
    this.#note();
  };

  readonly #onInput = (): void => {
    this.#check();
    // The warning is answered by its button, and what is over by signing in: not by a stray key.
    if (this.#told !== 'active') return;
    this.#count();
    if (Date.now() - this.#lastNote >= NOTE_EVERY_MS) this.#note();
  };

  #count(): void {
    if (this.#told === 'over') return;
    this.#lastInput = Date.now();
    this.#check();
  }

  #note(): void {
    this.#lastNote = Date.now();
    this.#channel?.postMessage('input');
    this.listener.noteInput();
  }

  readonly #check = (): void => {
    const left = this.#lastInput + this.limitMs - Date.now();
    if (left <= 0) this.#tell({ kind: 'over' });
    else if (left <= WARNING_MS) this.#tell({ kind: 'warning', secondsLeft: Math.ceil(left / 1_000) });
    else this.#tell({ kind: 'active' });
  };

  #tell(idleness: Idleness): void {
    const told = idleness.kind;
    if (told === this.#told && told !== 'warning') return;
    if (this.#told === 'over') return;
    this.#told = told;
    this.listener.changed(idleness);
  }
}

/** Input in one tab counts in the others; where tabs can't talk, each counts its own. */
function openChannel(onInput: () => void): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel('rinnalla.input');
  channel.onmessage = onInput;
  return channel;
}
