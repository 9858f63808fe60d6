import type { ViewerFacts } from '@rinnalla/api-core';

/** Is this clock one of a contact in a queue that the reader receives? For a clock named `on`; a case's is not. */
export function ofOwnQueue(on: string, { tasks }: ViewerFacts): string {
  if (!tasks.some(({ task }) => task === 'intake')) return 'false';
  return `(${on}.case_id IS NULL AND CASE WHEN ${on}.is_emergency_duty THEN (SELECT app.is_on_emergency_duty())
    ELSE ${on}.unit_id = ANY ((SELECT app.intake_units())::uuid[]) END)`;
}
