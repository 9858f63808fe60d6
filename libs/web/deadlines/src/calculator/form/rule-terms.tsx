import { CLOCK_RULES, CONTACT_MAKERS, CONTACT_PURPOSES } from '@rinnalla/domain';
import { useTexts, useWords } from '@rinnalla/web-i18n';
import { Checkbox, Select, TextField } from '@rinnalla/web-ui';
import { calculatorTexts } from '../../i18n/calculator-texts.js';
import type { CalculatorField } from '../calculator-fault.js';
import type { Calculator } from '../use-calculator.js';
import { chosenLimit } from '../work-out.js';

interface RuleTermsProps {
  calculator: Calculator;
  errorOf: (field: CalculatorField) => string | undefined;
}

/** What only some limits ask: who made a contact and why, the hour, the eves, the unit's hours. */
export function RuleTerms({ calculator, errorOf }: RuleTermsProps) {
  const say = useTexts(calculatorTexts);
  const { choice, change, leave } = calculator;
  const rule = CLOCK_RULES.find(({ id }) => id === choice.rule);
  const limit = chosenLimit(choice);
  return (
    <>
      {rule?.limit.kind === 'hours' && (
        <TextField
          label={say('at')}
          description={say('atHint')}
          width="short"
          autoComplete="off"
          value={choice.at}
          onChange={(at) => change({ at })}
          onBlur={() => leave('at')}
          errorMessage={errorOf('at')}
        />
      )}
      {rule !== undefined && rule.contact !== null && <ContactTerms calculator={calculator} />}
      {limit?.unit === 'wd' && (
        <Checkbox
          description={say('evesHint')}
          isSelected={choice.evesCount}
          onChange={(evesCount) => change({ evesCount })}
        >
          {say('eves')}
        </Checkbox>
      )}
      {(limit !== null || choice.basis === 'free') && (
        <TextField
          label={say('closes')}
          description={say('closesHint')}
          width="short"
          autoComplete="off"
          value={choice.closes}
          onChange={(closes) => change({ closes })}
          onBlur={() => leave('closes')}
          errorMessage={errorOf('closes')}
        />
      )}
    </>
  );
}

function ContactTerms({ calculator: { choice, change } }: { calculator: Calculator }) {
  const say = useTexts(calculatorTexts);
  const words = useWords();
  return (
    <>
      <Select
        label={say('madeBy')}
        items={CONTACT_MAKERS.map((id) => ({ id, name: words.contactMaker[id] }))}
        value={choice.madeBy}
        onChange={(id) => change({ madeBy: CONTACT_MAKERS.find((maker) => maker === id) ?? choice.madeBy })}
      />
      <Select
        label={say('purpose')}
        items={CONTACT_PURPOSES.map((id) => ({ id, name: words.contactPurpose[id] }))}
        value={choice.purpose}
        onChange={(id) =>
          change({ purpose: CONTACT_PURPOSES.find((known) => known === id) ?? choice.purpose })
        }
      />
    </>
  );
}
