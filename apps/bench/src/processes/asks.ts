/** What a process of the benchmark can be asked, by name: one body in, one answer out. */
export type Asks = Readonly<Record<string, (body: never) => unknown>>;

export interface Question {
  readonly id: number;
  readonly name: string;
  readonly body: unknown;
}

export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  /** The words of what went wrong; there is no value then. */
  readonly failure?: string;
}
