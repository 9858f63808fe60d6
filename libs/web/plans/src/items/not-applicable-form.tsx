import { useTexts } from '@rinnalla/web-i18n';
import { AddLine, faultsBy, useDraftedForm } from '@rinnalla/web-session';
import { TextField } from '@rinnalla/web-ui';
import type { PlanItem } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { useMarkItem } from './use-mark-item.js';

const faultsOf = faultsBy<'reason'>({ reason: { isSaid: true, limit: 'line' } });

/** Says why an item does not concern this client. */
export function NotApplicableForm({ item }: { item: PlanItem }) {
  const say = useTexts(planTexts);
  const marking = useMarkItem(item);
  const form = useDraftedForm({
    draftKey: `not-applicable:${item.planId}:${item.number}`,
    initial: { reason: '' },
    labels: { reason: say('notApplicable.reason') },
    faultsOf,
    onSubmit: ({ reason }) => marking.mark(reason.trim()),
  });
  return (
    <AddLine
      label={say('notApplicable.markItem', { item: item.number })}
      shownLabel={say('notApplicable.mark')}
      variant="quiet"
      form={form}
      submitLabel={say('notApplicable.save')}
      isPending={marking.isPending}
      refusal={marking.refusal}
    >
      <TextField label={say('notApplicable.reason')} {...form.text('reason')} />
    </AddLine>
  );
}
