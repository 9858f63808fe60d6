import type { DataBreachPartsFragment, NotifyDataBreachMutation } from '@rinnalla/web-graphql';

export type Breach = DataBreachPartsFragment;
export type BreachStep = Breach['history'][number];

/** What every change of a breach may answer. */
export type BreachResult = NotifyDataBreachMutation['notifyDataBreach'];
