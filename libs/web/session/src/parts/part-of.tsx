import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { LoadBoundary, PartNotLoaded } from './load-boundary.js';

/** Imports a part. */
export type Load<Props> = () => Promise<ComponentType<Props>>;

export interface LoadedPart<Props> {
  (props: Props): ReactNode;
  /** Fetches it before it is needed. One that fails here is fetched again when it is shown, and tells then. */
  readonly preload: () => Promise<void>;
}

/** @param failed what stands in its place where it can't be fetched */
export function partOf<Props extends object>(
  load: Load<Props>,
  failed: (retry: () => void, props: Props) => ReactNode,
): LoadedPart<Props> {
  const begin = () =>
    lazy(() =>
      load().then(
        (part) => ({ default: part }),
        (cause: unknown) => {
          throw new PartNotLoaded('A part of the program could not be loaded', { cause });
        },
      ),
    );
  // Shared by all its places. React remembers a failure for good, so each try is a new one.
  let latest = begin();

  function Part(props: Props) {
    const [Loaded, setLoaded] = useState(() => latest);
    const handleRetry = () => {
      latest = begin();
      setLoaded(() => latest);
    };
    return (
      <LoadBoundary failed={(retry) => failed(retry, props)} onRetry={handleRetry}>
        <Suspense>
          <Loaded {...props} />
        </Suspense>
      </LoadBoundary>
    );
  }
  return Object.assign(Part, { preload: () => load().then(ignore, ignore) });
}

const ignore = () => undefined;
