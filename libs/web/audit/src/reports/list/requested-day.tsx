import type { ClientReportRowFragment } from '@rinnalla/web-graphql';
import { commonTexts, useFormats, useTexts } from '@rinnalla/web-i18n';
import { Button, Dialog, Timeline } from '@rinnalla/web-ui';
import { useState } from 'react';
import styles from '../../search/log.module.css';
import { requestTexts } from '../i18n/request-texts.js';
import listStyles from './report-list.module.css';

type Correction = ClientReportRowFragment['corrections'][number];

/** The day of the request as it stands; where it was corrected, the one that stood before, and the whole history a press away. */
export function RequestedDay({ report }: { report: ClientReportRowFragment }) {
  const say = useTexts(requestTexts);
  const { day } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const { requestedOn, corrections, client } = report;
  const latest = corrections.at(-1);
  if (!latest) return day(requestedOn);
  return (
    <>
      {day(requestedOn)}
      <span className={styles.detail}>{say('was', { day: day(latest.requestedBefore) })}</span>
      <div className={listStyles.history}>
        <Button
          size="small"
          variant="quiet"
          aria-label={say('history.openOf', { name: client.name })}
          onPress={() => setOpen(true)}
        >
          {say('history.open')}
        </Button>
      </div>
      {isOpen && (
        <RequestHistory corrections={corrections} name={client.name} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

interface RequestHistoryProps {
  corrections: readonly Correction[];
  name: string;
  onClose: () => void;
}

/** Everything that stood before, by whom it was corrected and why, the latest first: nothing of it is ever deleted. */
function RequestHistory({ corrections, name, onClose }: RequestHistoryProps) {
  const say = useTexts(requestTexts);
  const common = useTexts(commonTexts);
  const { day } = useFormats();
  const title = say('history.title', { name });
  return (
    <Dialog isOpen onOpenChange={onClose} title={title} closeLabel={common('close')} isDismissable>
      <Timeline
        label={title}
        items={corrections.toReversed().map((correction) => ({
          id: correction.id,
          at: correction.at,
          title: say('history.corrected', {
            before: day(correction.requestedBefore),
            after: day(correction.requestedAfter),
          }),
          actor: correction.by?.name ?? say('history.unknown'),
          icon: 'edit' as const,
          tone: 'info' as const,
          body: <Details correction={correction} />,
        }))}
      />
    </Dialog>
  );
}

function Details({ correction }: { correction: Correction }) {
  const say = useTexts(requestTexts);
  const { day } = useFormats();
  const { reason, dueBefore, dueAfter, fromBefore, fromAfter } = correction;
  return (
    <>
      <p className={styles.written}>{say('history.reason', { reason })}</p>
      {dueBefore !== dueAfter && (
        <p>{say('history.due', { before: day(dueBefore), after: day(dueAfter) })}</p>
      )}
      {fromBefore !== fromAfter && (
        <p>{say('history.from', { before: day(fromBefore), after: day(fromAfter) })}</p>
      )}
    </>
  );
}
