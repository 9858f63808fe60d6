import { FIRST_RECKONABLE_DAY, LAST_RECKONABLE_DAY, LIMIT_UNITS } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { DateField, FormLayout, RadioGroup, Select, TextField } from '@rinnalla/web-ui';
import { calculatorTexts } from '../../i18n/calculator-texts.js';
import { RECKONED_BASES, type CalculatorChoice } from '../calculator-choice.js';
import type { CalculatorField } from '../calculator-fault.js';
import type { Calculator } from '../use-calculator.js';
import styles from './calculator-form.module.css';
import { RulePicker } from './rule-picker.js';
import { RuleTerms } from './rule-terms.js';

/** Which limit, from when, and what the reckoning depends on. Answers at every change: there is nothing to send. */
export function CalculatorForm({ calculator }: { calculator: Calculator }) {
  const say = useTexts(calculatorTexts);
  const { choice, change, leave } = calculator;
  const errorOf = useFieldErrors(calculator);
  return (
    <FormLayout>
      <RadioGroup
        label={say('basis.label')}
        value={choice.basis}
        onChange={(value) => change(basisChange(value))}
        options={RECKONED_BASES.map((value) => ({ value, label: say(`basis.${value}`) }))}
      />
      {choice.basis === 'free' ? (
        <FreeLimit calculator={calculator} />
      ) : (
        <RulePicker
          key={choice.basis}
          basis={choice.basis}
          value={choice.rule}
          onChange={(rule) => change({ rule })}
          errorMessage={errorOf('rule')}
        />
      )}
      <DateField
        label={say('start')}
        description={say('startHint')}
        value={choice.start === '' ? null : choice.start}
        onChange={(start) => change({ start: start ?? '' })}
        onBlur={() => leave('start')}
        minValue={FIRST_RECKONABLE_DAY}
        maxValue={LAST_RECKONABLE_DAY}
        errorMessage={errorOf('start')}
      />
      <RuleTerms calculator={calculator} errorOf={errorOf} />
    </FormLayout>
  );
}

/** A rule of law is no rule of the county's: the choice of one does not follow to the other. */
function basisChange(value: string): Partial<CalculatorChoice> {
  return { basis: RECKONED_BASES.find((basis) => basis === value) ?? 'statutory', rule: '' };
}

function FreeLimit({ calculator }: { calculator: Calculator }) {
  const say = useTexts(calculatorTexts);
  const { choice, change, leave } = calculator;
  const errorOf = useFieldErrors(calculator);
  return (
    <div className={styles.limit}>
      <TextField
        label={say('count')}
        description={say('countHint')}
        width="short"
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={choice.count}
        onChange={(count) => change({ count: count.trim() })}
        onBlur={() => leave('count')}
        errorMessage={errorOf('count')}
      />
      <Select
        label={say('unit')}
        width="short"
        items={LIMIT_UNITS.map((id) => ({ id, name: say(`units.${id}`) }))}
        value={choice.unit}
        onChange={(id) => change({ unit: LIMIT_UNITS.find((unit) => unit === id) ?? choice.unit })}
      />
    </div>
  );
}

/** The words beside a faulty field; undefined when nothing is wrong, or when the reader is still in it. */
function useFieldErrors({ choice, faultOf }: Calculator): (field: CalculatorField) => string | undefined {
  const say = useTexts(calculatorTexts);
  return (field) => {
    const reason = faultOf(field);
    return reason === null ? undefined : say(`fault.${reason}`, { written: choice[field] });
  };
}
