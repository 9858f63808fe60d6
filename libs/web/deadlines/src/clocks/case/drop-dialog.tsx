import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { showToast, TextArea } from '@rinnalla/web-ui';
import { useState } from 'react';
import { seenClockTexts } from '../../i18n/clocks/seen-clock-texts.js';
import { MarkClockNotApplicableDocument } from '../data/clock.documents.js';
import type { ClockOfCase } from '../data/clock-types.js';
import { useClockTexts } from '../parts/use-clock-texts.js';
import { useClockRefusal } from './use-clock-refusal.js';

const faultsOf = faultsBy<'reason'>({ reason: { isRequired: true, isReason: true, limit: 'text' } });

/** Asks why a time limit does not apply after all. */
export function DropDialog({ clock, onClose }: { clock: ClockOfCase; onClose: () => void }) {
  const say = useTexts(seenClockTexts);
  const common = useTexts(commonTexts);
  const texts = useClockTexts();
  const wordRefusal = useClockRefusal();
  const { send, isSending } = useChange(MarkClockNotApplicableDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useDraftedForm({
    draftKey: `clock:${clock.id}:drop`,
    version: clock.version,
    initial: { reason: '' },
    labels: { reason: say('drop.reason') },
    faultsOf,
    onSubmit: async ({ reason }, version) => {
      const refused = wordRefusal(await send({ id: clock.id, version, reason }));
      setRefusal(refused);
      if (refused !== null) return false;
      showToast({ text: say('drop.done') });
      onClose();
      return true;
    },
  });
  return (
    <FormDialog
      title={say('drop.title')}
      form={form}
      submitLabel={say('drop.submit')}
      pendingLabel={common('sending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{texts.rule(clock)}</p>
      <p>{say('drop.lead')}</p>
      <TextArea {...form.text('reason')} label={say('drop.reason')} isRequired onKeyDown={form.keys} />
    </FormDialog>
  );
}
