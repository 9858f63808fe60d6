/** What an event may name, and what a screen may re-read by id after it. */
export const RECORD_KINDS = [
  'case',
  'board_row',
  'team_member',
  'status_event',
  'plan',
  'plan_item',
  'plan_text',
  'goal',
  'planned_service',
  'responsibility',
  'consultation',
  'consultation_message',
  'availability',
  'record_entry',
  'client_contact',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
