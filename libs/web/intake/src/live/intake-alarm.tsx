import { useTexts } from '@rinnalla/web-i18n';
import { InlineAlert, TextLink, useIsNarrow } from '@rinnalla/web-ui';
import { intakePath } from '../data/intake-paths.js';
import { intakeFrameTexts } from '../i18n/intake-frame-texts.js';
import styles from './intake-alarm.module.css';
import { useIntakeCounts } from './intake-counts.js';

/**
 * Stands above every page of those who receive contacts for as long as one has been left unopened too long: urgency is to be assessed
 * at once (1301/2014 36 §). It names nobody: screens are seen by whoever passes by.
 */
export function IntakeAlarm() {
  const say = useTexts(intakeFrameTexts);
  const isNarrow = useIsNarrow();
  const { alerted } = useIntakeCounts();
  if (alerted === 0) return null;
  return (
    <section aria-label={say('alarm')} className={styles.alarm} data-print="hidden">
      <InlineAlert
        tone="danger"
        isSlim
        title={say(isNarrow ? 'alertedShort' : 'alerted', { count: alerted })}
      >
        <TextLink href={intakePath}>{say('openQueue')}</TextLink>
      </InlineAlert>
    </section>
  );
}
