import { useTexts } from '@rinnalla/web-i18n';
import { Button, Inline, PageHeading, Section, showToast } from '@rinnalla/web-ui';
import { calculatorTexts } from '../i18n/calculator-texts.js';
import { deadlineFrameTexts } from '../i18n/deadline-frame-texts.js';
import type { CalculatorSearch } from './calculator-search.js';
import styles from './calculator-page.module.css';
import { CalculatorForm } from './form/calculator-form.js';
import { Result } from './result/result.js';
import { useCalculator } from './use-calculator.js';
import { useNow } from './use-now.js';
import { useSpokenDue } from './use-spoken-due.js';

export interface CalculatorPageProps {
  search: CalculatorSearch;
  /** Writes the choice into the address, so that the reckoning can be sent to a colleague. */
  onSearch: (search: CalculatorSearch) => void;
}

/** Tries out a time limit: rule, start, and the reckoning shown day by day. Asks the server nothing, and keeps nothing. */
export function CalculatorPage({ search, onSearch }: CalculatorPageProps) {
  const say = useTexts(calculatorTexts);
  const sayFrame = useTexts(deadlineFrameTexts);
  const calculator = useCalculator(search, onSearch);
  const now = useNow();
  useSpokenDue(calculator.outcome);
  return (
    <>
      <PageHeading lead={say('lead')}>{sayFrame('calculator')}</PageHeading>
      <div className={styles.columns}>
        <div data-print="hidden">
          <Section title={say('ask')}>
            <CalculatorForm calculator={calculator} />
            <Inline>
              <Button variant="quiet" onPress={calculator.clear}>
                {say('clear')}
              </Button>
            </Inline>
          </Section>
        </div>
        <Section title={say('result')} actions={calculator.outcome.kind !== 'unready' && <ResultActs />}>
          <Result
            choice={calculator.choice}
            outcome={calculator.outcome}
            now={now}
            hasFault={calculator.hasFault}
          />
        </Section>
      </div>
    </>
  );
}

function ResultActs() {
  const say = useTexts(calculatorTexts);
  const handleCopy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      showToast({ text: say('copied') });
    } catch {
      // The browser may forbid it; the address bar says the same.
      showToast({ text: say('notCopied'), tone: 'warning' });
    }
  };
  return (
    <Inline>
      <Button size="small" onPress={() => void handleCopy()}>
        {say('copyLink')}
      </Button>
      <Button size="small" onPress={() => window.print()}>
        {say('print')}
      </Button>
    </Inline>
  );
}
