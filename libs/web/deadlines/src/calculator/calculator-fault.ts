/** Fields of the calculator that may hold what cannot be reckoned, in their order on the page. */
export const CALCULATOR_FIELDS = ['rule', 'count', 'start', 'at', 'closes'] as const;
export type CalculatorField = (typeof CALCULATOR_FIELDS)[number];

/** What is wrong with a field. `required` alone is no mistake yet: the field waits. */
export type CalculatorFault =
  | { readonly field: 'rule'; readonly reason: 'required' | 'unknown_rule' }
  | { readonly field: 'count'; readonly reason: 'required' | 'not_1_to_999' }
  | { readonly field: 'start'; readonly reason: 'required' | 'no_such_day' | 'not_1900_to_2100' }
  | { readonly field: 'at'; readonly reason: 'required' | 'not_a_time' }
  | { readonly field: 'closes'; readonly reason: 'required' | 'not_a_time' };

export type FaultReason = CalculatorFault['reason'];
