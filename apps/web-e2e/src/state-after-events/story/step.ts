import type { Person } from '../people.js';
import type { Desk } from './desk.js';

type Input = Readonly<Record<string, unknown>>;
type Result = Record<string, unknown> & { readonly __typename: string };

/** One mutation of the web, as one person sends it in the course of the story. */
export interface Step {
  /** What happens, as the test's name says it. */
  readonly says: string;
  readonly by: Person;
  /** The page it is done on. */
  readonly on: string;
  /** Name of the web's own mutation document. */
  readonly sends: string;
  readonly input: (desk: Desk) => Input | Promise<Input>;
  /** The result that the story goes on from. */
  readonly gives: string;
  /** Notes what later steps need. */
  readonly then?: (desk: Desk, result: Result) => void;
  /** Somebody may see more than before: everyone opens what they can. */
  readonly opensMore?: true;
}
