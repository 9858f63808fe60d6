import { useTexts } from '@rinnalla/web-i18n';
import { faultsBy, InlineForm, useDraftedForm } from '@rinnalla/web-session';
import { Button, TextField } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { PlanItem } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { useMarkItem } from './use-mark-item.js';

const faultsOf = faultsBy<'reason'>({ reason: { isSaid: true, limit: 'line' } });

/** Says why an item does not concern this client. */
export function NotApplicableForm({ item }: { item: PlanItem }) {
  const say = useTexts(planTexts);
  const [isOpened, setOpened] = useState<boolean | null>(null);
  const marking = useMarkItem(item);
  const form = useDraftedForm({
    draftKey: `not-applicable:${item.planId}:${item.number}`,
    initial: { reason: '' },
    labels: { reason: say('notApplicable.reason') },
    faultsOf,
    onSubmit: ({ reason }) => marking.mark(reason.trim()),
  });
  if (!(isOpened ?? form.hasDraft)) {
    return (
      <div>
        <Button
          size="small"
          variant="quiet"
          aria-label={say('notApplicable.markItem', { item: item.number })}
          onPress={() => setOpened(true)}
        >
          {say('notApplicable.mark')}
        </Button>
      </div>
    );
  }
  return (
    <InlineForm
      label={say('notApplicable.markItem', { item: item.number })}
      form={form}
      submitLabel={say('notApplicable.save')}
      pendingLabel={say('line.saving')}
      isPending={marking.isPending}
      refusal={marking.refusal}
      onCancel={() => setOpened(false)}
    >
      <TextField label={say('notApplicable.reason')} {...form.text('reason')} />
    </InlineForm>
  );
}
