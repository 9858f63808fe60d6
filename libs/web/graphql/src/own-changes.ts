import type { OperationResult } from '@urql/core';
import type { RecordKinds, RecordRef } from './record-kinds.js';
import { recordsIn } from './record-updates.js';

interface OwnChange {
  readonly held: Set<string>;
  isAnswered: boolean;
  readonly waiting: (() => void)[];
}

/** How many answered changes are remembered: their events come within a second or so. */
const REMEMBERED = 200;

/** The changes this screen sent itself. Their events say nothing new where the answer already held the record. */
export class OwnChanges {
  readonly #changes = new Map<string, OwnChange>();

  constructor(private readonly kinds: RecordKinds) {}

  begin(mutationId: string): void {
    this.#changes.set(mutationId, { held: new Set(), isAnswered: false, waiting: [] });
    const [oldest] = this.#changes.keys();
    if (this.#changes.size > REMEMBERED && oldest !== undefined) this.answered(oldest);
    if (this.#changes.size > REMEMBERED && oldest !== undefined) this.#changes.delete(oldest);
  }

  /** Notes what the answer held; without a result the change failed, and its events, if any, are read. */
  answered(mutationId: string, result?: OperationResult): void {
    const change = this.#changes.get(mutationId);
    if (!change) return;
    if (result) for (const ref of this.#heldBy(result)) change.held.add(keyOf(ref));
    change.isAnswered = true;
    for (const go of change.waiting.splice(0)) go();
  }

  /** Resolves when the change has its answer; at once when it is none of ours. */
  whenAnswered(mutationId: string | null): Promise<void> | null {
    const change = mutationId === null ? undefined : this.#changes.get(mutationId);
    if (!change || change.isAnswered) return null;
    return new Promise((resolve) => change.waiting.push(resolve));
  }

  holds(mutationId: string | null, ref: RecordRef): boolean {
    return mutationId !== null && this.#changes.get(mutationId)?.held.has(keyOf(ref)) === true;
  }

  #heldBy({ data, operation }: OperationResult): RecordRef[] {
    const fragments = new Set(
      operation.query.definitions.flatMap((definition) =>
        definition.kind === 'FragmentDefinition' ? [definition.name.value] : [],
      ),
    );
    return [...recordsIn(data)].flatMap((record) => {
      const definition = this.kinds.byTypename(record.__typename);
      return definition && fragments.has(definition.fragment)
        ? [{ kind: definition.kind, id: record.id }]
        : [];
    });
  }
}

const keyOf = ({ kind, id }: RecordRef) => `${kind}:${id}`;
