import { CLOCK_RULES, type ClockBasis } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { Picker } from '@rinnalla/web-ui';
import { calculatorTexts } from '../../i18n/calculator-texts.js';
import { useClockWords } from '../../i18n/clock-words/clock-words.js';
import { useLimitWords } from '../limit-words.js';

interface RulePickerProps {
  basis: ClockBasis;
  value: string;
  onChange: (rule: string) => void;
  errorMessage: string | undefined;
}

/** Rules of one basis: what the law sets and what the county aims at never stand in one list. */
export function RulePicker({ basis, value, onChange, errorMessage }: RulePickerProps) {
  const say = useTexts(calculatorTexts);
  const words = useClockWords();
  const limitOf = useLimitWords();
  // A rule whose law has changed has a row for each version; it is chosen once.
  const rules = CLOCK_RULES.filter(
    (rule, index) => rule.basis === basis && CLOCK_RULES.findLastIndex(({ id }) => id === rule.id) === index,
  );
  const items = rules.map((rule) => ({
    id: rule.id,
    name: words.rule(rule.id),
    detail: `${limitOf(rule.limit)}. ${words.law(rule.law)}`,
  }));
  return (
    <Picker
      label={say(`rule.${basis}`)}
      items={items}
      value={items.some(({ id }) => id === value) ? value : null}
      onChange={(id) => onChange(id ?? '')}
      texts={{
        placeholder: say('rule.placeholder'),
        search: say('rule.search'),
        nothingFound: say('rule.none'),
      }}
      errorMessage={errorMessage}
    />
  );
}
