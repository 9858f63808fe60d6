import { useTexts } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, InlineAlert } from '@rinnalla/web-ui';
import { AuthorLine } from '../authors/author-line.js';
import { usePlanDesk } from '../data/plan-desk.js';
import type { PlanItem } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { NewsMark } from '../news/news-mark.js';
import { NotApplicableForm } from './not-applicable-form.js';
import { useMarkItem } from './use-mark-item.js';

/** That an item does not concern this client, and why; an item may be left out only with a reason. */
export function NotApplicable({ item }: { item: PlanItem }) {
  const { mayWrite } = usePlanDesk();
  if (item.notApplicableReason !== null) return <Marked item={item} reason={item.notApplicableReason} />;
  return mayWrite && item.state !== 'complete' ? <NotApplicableForm item={item} /> : null;
}

function Marked({ item, reason }: { item: PlanItem; reason: string }) {
  const say = useTexts(planTexts);
  const { mayWrite } = usePlanDesk();
  const marking = useMarkItem(item);
  const offlineReason = useOfflineReason();
  return (
    <>
      <InlineAlert
        tone="neutral"
        title={say('notApplicable.title')}
        actions={
          mayWrite && (
            <Button
              size="small"
              icon="undo"
              aria-label={say('notApplicable.undoItem', { item: item.number })}
              disabledReason={offlineReason}
              isPending={marking.isPending}
              pendingLabel={say('line.saving')}
              onPress={() => void marking.mark(null)}
            >
              {say('notApplicable.undo')}
            </Button>
          )
        }
      >
        <p>{reason}</p>
        {item.updatedBy && item.updatedAt !== null && (
          <AuthorLine person={item.updatedBy} at={item.updatedAt} />
        )}
        <NewsMark record={item} />
      </InlineAlert>
      {marking.refusal !== null && (
        <InlineAlert tone="danger" isUrgent>
          {marking.refusal}
        </InlineAlert>
      )}
    </>
  );
}
