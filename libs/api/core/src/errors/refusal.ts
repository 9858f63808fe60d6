/** A typed "no" that the screen can act on: `__typename` says which, the rest is its data. */
export interface TypedResult {
  readonly __typename: string;
}

/** Thrown inside a command to leave it without any change; the unit of work rolls back and answers with the result. */
export class Refusal extends Error {
  constructor(readonly result: TypedResult) {
    super(result.__typename);
    this.name = 'Refusal';
  }
}

export const refuse = <Result extends TypedResult>(result: Result): never => {
  throw new Refusal(result);
};
