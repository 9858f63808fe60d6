import type { Viewer } from '@rinnalla/contracts';

const NOBODY: readonly Viewer[] = [];

/** Who looks at which case, as last told. Forgotten when the connection breaks: presence is of now or of no use. */
export class PresenceBoard {
  readonly #cases = new Map<string, readonly Viewer[]>();
  readonly #listeners = new Set<() => void>();

  /** Stable between changes, as `useSyncExternalStore` asks. */
  readonly at = (caseId: string): readonly Viewer[] => this.#cases.get(caseId) ?? NOBODY;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  told({ caseId, viewers }: { readonly caseId: string; readonly viewers: readonly Viewer[] }): void {
    if (viewers.length === 0) this.#cases.delete(caseId);
    else this.#cases.set(caseId, viewers);
    this.#tell();
  }

  forget(): void {
    if (this.#cases.size === 0) return;
    this.#cases.clear();
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
