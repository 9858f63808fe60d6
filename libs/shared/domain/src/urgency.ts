export const URGENCIES = ['normal', 'same_day', 'urgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What the asker may pick. Acute danger is a choice, so that it can be met with a number to call, but never an urgency. */
export const URGENCY_CHOICES = [...URGENCIES, 'acute_danger'] as const;
export type UrgencyChoice = (typeof URGENCY_CHOICES)[number];

/** Whom to call when someone is in danger now: the emergency centre, and the social emergency duty (sosiaalipäivystys). */
export const ACUTE_DANGER_CALLS = ['112', 'social_emergency_duty'] as const;

export type UrgencyRoute =
  | { readonly kind: 'send'; readonly urgency: Urgency }
  | { readonly kind: 'call'; readonly calls: typeof ACUTE_DANGER_CALLS };

/** Acute danger sends nothing: a message that may wait for a reader must not take the place of a call. */
export function routeUrgency(choice: UrgencyChoice): UrgencyRoute {
  return choice === 'acute_danger'
    ? { kind: 'call', calls: ACUTE_DANGER_CALLS }
    : { kind: 'send', urgency: choice };
}
