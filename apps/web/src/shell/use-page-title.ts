import { useEffect } from 'react';
import { useConsultationCounts } from '@rinnalla/web-consultations';
import { useIntakeCounts } from '@rinnalla/web-intake';

/**
 * Names the tab: `Taulu - Rinnalla`, with what waits in front: `(3) Taulu - Rinnalla`. Never a client's name: tabs are seen by
 * whoever passes by.
 */
export function usePageTitle(subject: string): void {
  const { toAnswer } = useConsultationCounts();
  const waiting = toAnswer + useIntakeCounts().alerted;
  useEffect(() => {
    const count = waiting > 0 ? `(${String(waiting)}) ` : '';
    document.title = `${count}${subject} - Rinnalla`;
  }, [subject, waiting]);
}
