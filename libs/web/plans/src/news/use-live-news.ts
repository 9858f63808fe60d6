import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import type { ReadRecord } from '@rinnalla/web-realtime';
import { useSession } from '@rinnalla/web-session';
import { useAnnounce, useRecentChanges } from '@rinnalla/web-ui';
import { useCallback } from 'react';
import { planTexts } from '../i18n/plan-texts.js';

interface ChangedLine {
  readonly id: string;
  readonly by: { readonly id: string; readonly name: string };
}

/** The plan's lines among what was just read, and who changed each. */
function changedLines(records: readonly ReadRecord[]): ChangedLine[] {
  return records.flatMap((record) => {
    switch (record.__typename) {
      case 'PlanText':
      case 'Goal':
      case 'PlannedService':
      case 'Responsibility':
        return [{ id: record.id, by: record.updatedBy }];
      default:
        return [];
    }
  });
}

/** Marks what colleagues change while the plan is open, and says so once; focus and scroll stay where they are. */
export function useLiveNews() {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const announce = useAnnounce();
  const { me } = useSession();
  const { changes, mark } = useRecentChanges();
  const viewerId = me.professional.id;

  const onRead = useCallback(
    (records: readonly ReadRecord[]) => {
      const others = changedLines(records).filter(({ by }) => by.id !== viewerId);
      for (const { id, by } of others) mark(id, `${common('changedNow')}, ${by.name}`);
      const last = others.at(-1);
      if (last) announce(say('news.changedNow', { name: last.by.name }));
    },
    [viewerId, mark, announce, say, common],
  );
  return { justChanged: changes, onRead };
}
