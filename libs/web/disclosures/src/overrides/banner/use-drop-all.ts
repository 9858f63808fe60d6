import { useGraphql } from '@rinnalla/web-graphql';
import { useCallback } from 'react';

/** A right came or went: nothing from the cache is shown any more before the server has said so again. */
export function useDropAll(): () => void {
  const client = useGraphql();
  return useCallback(() => {
    client.distrustCache();
    client.shown.rereadAll();
  }, [client]);
}
