import type { ChangeOutcome, DataBreachPartsFragment, NotifyDataBreachMutation } from '@rinnalla/web-graphql';

export type Breach = DataBreachPartsFragment;
export type BreachStep = Breach['history'][number];
export type BreachField = BreachStep['earlier'][number]['field'];

/** What every change of a breach may answer. */
export type BreachResult = NotifyDataBreachMutation['notifyDataBreach'];
export type BreachOutcome = ChangeOutcome<BreachResult>;
