import { useMemo, useState } from 'react';
import { choiceOf, searchOf, USUAL_CHOICE, type CalculatorChoice } from './calculator-choice.js';
import type { CalculatorSearch } from './calculator-search.js';
import { CALCULATOR_FIELDS, type CalculatorField, type FaultReason } from './calculator-fault.js';
import { workOut, type Outcome } from './work-out.js';

export interface Calculator {
  readonly choice: CalculatorChoice;
  readonly outcome: Outcome;
  readonly change: (changed: Partial<CalculatorChoice>) => void;
  readonly clear: () => void;
  /** The reader has gone on from a field: from now on it says what is wrong. */
  readonly leave: (field: CalculatorField) => void;
  readonly hasFault: boolean;
  readonly faultOf: (field: CalculatorField) => FaultReason | null;
}

/**
 * What stands in the fields and what it gives. The address is read when the page opens and written at every change: a field that waited
 * for the router would lose letters of a fast typist.
 */
export function useCalculator(
  search: CalculatorSearch,
  onSearch: (search: CalculatorSearch) => void,
): Calculator {
  const [choice, setChoice] = useState(() => choiceOf(search));
  const [left, setLeft] = useState<readonly CalculatorField[]>(() => writtenFields(choice));
  const [wasBare, setBare] = useState(isBare(search));
  const outcome = useMemo(() => workOut(choice), [choice]);

  const take = (next: CalculatorChoice) => {
    setChoice(next);
    onSearch(searchOf(next));
  };
  // The page was asked for anew, as from the palette.
  if (wasBare !== isBare(search)) {
    setBare(isBare(search));
    if (!wasBare) setChoice(USUAL_CHOICE);
  }
  const faultOf = (field: CalculatorField) => (left.includes(field) ? findFault(outcome, field) : null);
  return {
    choice,
    outcome,
    change: (changed) => take({ ...choice, ...changed }),
    clear: () => {
      setLeft([]);
      take(USUAL_CHOICE);
    },
    leave: (field) => setLeft((before) => (before.includes(field) ? before : [...before, field])),
    hasFault: CALCULATOR_FIELDS.some((field) => faultOf(field) !== null),
    faultOf,
  };
}

const isBare = (search: CalculatorSearch): boolean => Object.keys(search).length === 0;

/** A link may bring faults with it; they are said at once. */
const writtenFields = (choice: CalculatorChoice): readonly CalculatorField[] =>
  CALCULATOR_FIELDS.filter((field) => choice[field] !== '');

/** An empty field waits, and is no mistake; but hours of a unit that are wiped away leave nothing to reckon by. */
function findFault(outcome: Outcome, field: CalculatorField): FaultReason | null {
  if (outcome.kind !== 'unready') return null;
  const reason = outcome.faults.find((fault) => fault.field === field)?.reason ?? null;
  return reason === 'required' && field !== 'closes' ? null : reason;
}
