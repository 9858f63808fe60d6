import { findLimit, LIMIT_UNITS, writeLimit, type LimitUnit } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { Checkbox, RadioGroup, Section, Select, TextField } from '@rinnalla/web-ui';
import { useId } from 'react';
import type { Places } from '../data/administration-types.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import styles from './clock-parameters.module.css';

const ELDERLY_FROM = [75, 76] as const;

/** How the county reads what the law of clocks leaves open, as it is being written. */
export interface WrittenParameters {
  readonly evesCount: boolean;
  readonly elderlyFromAge: number;
  readonly start: WrittenTarget;
  readonly completion: WrittenTarget;
}

interface WrittenTarget {
  /** Empty: the county has no target. */
  readonly count: string;
  readonly unit: LimitUnit;
}

const writtenTarget = (target: string | null): WrittenTarget => {
  const limit = target === null ? null : findLimit(target);
  return limit ? { count: String(limit.count), unit: limit.unit } : { count: '', unit: 'wd' };
};

export const parametersOf = (county: Places['county']): WrittenParameters => ({
  evesCount: county.evesCount,
  elderlyFromAge: county.elderlyFromAge,
  start: writtenTarget(county.startTarget),
  completion: writtenTarget(county.completionTarget),
});

/** @returns the target as it is sent, null for none, `fault` where it is no whole number from 1 to 999 */
export function targetOf({ count, unit }: WrittenTarget): string | null | { readonly fault: 'range' } {
  if (count.trim() === '') return null;
  const limit = findLimit(`${count.trim()}${unit}`);
  return limit ? writeLimit(limit) : { fault: 'range' };
}

export const isFault = (target: ReturnType<typeof targetOf>): target is { readonly fault: 'range' } =>
  typeof target === 'object' && target !== null;

interface ClockParametersProps {
  value: WrittenParameters;
  onChange: (value: WrittenParameters) => void;
  /** Words for a target out of its range; shown from the first attempt on. */
  rangeFault: string | null;
}

export function ClockParameters({ value, onChange, rangeFault }: ClockParametersProps) {
  const say = useTexts(administrationTexts);
  return (
    <Section title={say('reckoning.clocks')} headingLevel={3} lead={say('reckoning.clocksHelp')}>
      <Checkbox isSelected={value.evesCount} onChange={(evesCount) => onChange({ ...value, evesCount })}>
        {say('reckoning.eves')}
      </Checkbox>
      <RadioGroup
        label={say('reckoning.elderly')}
        value={String(value.elderlyFromAge)}
        onChange={(age) => onChange({ ...value, elderlyFromAge: Number(age) })}
        options={ELDERLY_FROM.map((age) => ({ value: String(age), label: say(`reckoning.elderly${age}`) }))}
      />
      {(['start', 'completion'] as const).map((target) => (
        <TargetField
          key={target}
          label={say(`reckoning.${target}`)}
          value={value[target]}
          onChange={(next) => onChange({ ...value, [target]: next })}
          rangeFault={rangeFault}
        />
      ))}
    </Section>
  );
}

interface TargetFieldProps {
  label: string;
  value: WrittenTarget;
  onChange: (value: WrittenTarget) => void;
  rangeFault: string | null;
}

function TargetField({ label, value, onChange, rangeFault }: TargetFieldProps) {
  const say = useTexts(administrationTexts);
  const helpId = useId();
  const isFaulty = isFault(targetOf(value));
  return (
    <fieldset className={styles.target} aria-describedby={helpId}>
      <legend className={styles.legend}>{label}</legend>
      <p id={helpId} className={styles.help}>
        {say('reckoning.targetHelp')}
      </p>
      <TextField
        label={say('reckoning.count')}
        inputMode="numeric"
        value={value.count}
        onChange={(count) => onChange({ ...value, count })}
        errorMessage={isFaulty && rangeFault !== null ? rangeFault : undefined}
      />
      <Select
        label={say('reckoning.unit')}
        value={value.unit}
        onChange={(unit) =>
          onChange({ ...value, unit: LIMIT_UNITS.find((known) => known === unit) ?? value.unit })
        }
        items={LIMIT_UNITS.map((unit) => ({ id: unit, name: say(`reckoning.${unit}`) }))}
      />
    </fieldset>
  );
}
