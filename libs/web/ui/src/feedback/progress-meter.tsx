import { Label, Meter } from 'react-aria-components';
import { classNames } from '../class-names.js';
import styles from './progress-meter.module.css';

export interface ProgressMeterProps {
  label: string;
  /** How many are done, from 0 to `max`. Numbers outside are brought to the nearest end. */
  value: number;
  /** The parts of a client plan by default. */
  max?: number;
  /** The value in words: "4 / 11 valmiina". */
  valueText: string;
  isLabelHidden?: boolean;
}

/** How many parts of a known number are ready; one piece for each, so that it can be counted. */
export function ProgressMeter({
  label,
  value,
  max = 11,
  valueText,
  isLabelHidden = false,
}: ProgressMeterProps) {
  const done = Math.min(Math.max(Math.round(value), 0), max);
  return (
    <Meter
      value={done}
      minValue={0}
      maxValue={max}
      valueLabel={valueText}
      className={classNames(styles.meter)}
    >
      <div className={styles.words}>
        <Label className={classNames(isLabelHidden ? styles.hidden : styles.label)}>{label}</Label>
        <span className={styles.value}>{valueText}</span>
      </div>
      <div className={styles.pieces} aria-hidden="true">
        {Array.from({ length: max }, (_, index) => (
          <span key={index} className={classNames(styles.piece, index < done && styles.done)} />
        ))}
      </div>
    </Meter>
  );
}
