import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { LoadBoundary, PartNotLoaded } from './load-boundary.js';

/** Imports a part. */
export type Load<Props> = () => Promise<ComponentType<Props>>;

export interface LoadedPart<Props> {
  (props: Props): ReactNode;
  /** Fetches it before it is needed, where there is a connection. What fails here is told when it is shown. */
  readonly preload: () => Promise<void>;
}

/** @param failed what stands in its place where it can't be fetched; without `retry` where only loading the page again helps */
export function partOf<Props extends object>(
  load: Load<Props>,
  failed: (retry: (() => void) | null, props: Props) => ReactNode,
): LoadedPart<Props> {
  let isThere = false;
  const fetchPart = async () => {
    // Without a connection nothing is asked for: the browser would remember that it failed.
    if (!isThere && !navigator.onLine) throw new PartNotLoaded(true);
    const part = await load().catch((cause: unknown) => {
      throw new PartNotLoaded(false, { cause });
    });
    isThere = true;
    return part;
  };
  const begin = () =>
    lazy(() =>
      fetchPart().then(
        (part) => ({ default: part }),
        (error: unknown) => {
          // React, too, remembers a failure for good: whoever asks again begins anew.
          latest = begin();
          throw error;
        },
      ),
    );
  /** Shared by all places of the part. */
  let latest = begin();

  function Part(props: Props) {
    const [Loaded, setLoaded] = useState(() => latest);
    return (
      <LoadBoundary failed={(retry) => failed(retry, props)} onRetry={() => setLoaded(() => latest)}>
        <Suspense>
          <Loaded {...props} />
        </Suspense>
      </LoadBoundary>
    );
  }
  return Object.assign(Part, { preload: () => fetchPart().then(ignore, ignore) });
}

const ignore = () => undefined;
