import { useMemo } from 'react';
import { useMe } from '@rinnalla/web-session';
import type { Self } from '../live/own-streams.js';

/** The reader, as the inbox knows people. Stays the same object until their expertise changes. */
export function useSelf(): Self {
  const { professional, expertise } = useMe();
  const ids = expertise.map(({ id }) => id).join(' ');
  return useMemo(
    () => ({ id: professional.id, expertiseIds: ids.split(' ').filter((id) => id !== '') }),
    [professional.id, ids],
  );
}
