import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import type { ReadRecord } from '@rinnalla/web-realtime';
import { useSession } from '@rinnalla/web-session';
import { useAnnounce, useRecentChanges } from '@rinnalla/web-ui';
import { useCallback } from 'react';
import type { Author } from '../data/plan-types.js';
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

/** A plan itself is read anew when it was signed. */
const signerOf = (record: ReadRecord): Author[] =>
  record.__typename === 'Plan' ? record.signings.slice(0, 1).map(({ signedBy }) => signedBy) : [];

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
      const signer = records.flatMap(signerOf).find(({ id }) => id !== viewerId);
      if (signer) announce(say('signing.byColleague', { name: signer.name }));
    },
    [viewerId, mark, announce, say, common],
  );
  return { justChanged: changes, onRead };
}
