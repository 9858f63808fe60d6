import { useState } from 'react';
import type { ConsultationInboxQuery } from '@rinnalla/web-graphql';

/** As in the style sheet: from here on the list and what is open stand side by side. */
const SIDE_BY_SIDE = '(min-width: 1000px)';

/**
 * What stands open: that of the address, else what a glance shows. The first to be taken stands open beside the list when the page opens, so that taking it needs no choosing. It stays the same while
 * the list moves, and never opens over a list that has no room beside it.
 */
export function useGlance(
  inbox: ConsultationInboxQuery['consultationInbox'] | undefined,
  openId: string | null,
): string | null {
  const [firstId, setFirstId] = useState<string | null | undefined>();
  if (inbox && firstId === undefined) {
    const [first] = [...inbox.unclaimed, ...inbox.mine];
    setFirstId(first && window.matchMedia(SIDE_BY_SIDE).matches ? first.id : null);
  }
  return openId ?? firstId ?? null;
}
