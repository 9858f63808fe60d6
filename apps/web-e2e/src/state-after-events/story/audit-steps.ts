import { calendarDay } from '@rinnalla/domain';
import type { Step } from './step.js';

/** The client asks who has seen their data: the officer's own work, which is told to nobody else. */
export const AUDIT_STEPS: readonly Step[] = [
  {
    says: 'the data-protection officer records a request for the client’s report',
    by: 'kirsi',
    on: 'overrides',
    sends: 'OrderClientReport',
    input: async (desk) => ({
      clientId: (await desk.plan()).client.id,
      requestedOn: calendarDay(new Date()),
      language: 'fi',
    }),
    gives: 'ClientReportChanged',
  },
  {
    says: 'and notes that the client was given it',
    by: 'kirsi',
    on: 'overrides',
    sends: 'DeliverClientReport',
    input: async (desk) => ({ ...(await desk.waitingReport()) }),
    gives: 'ClientReportChanged',
  },
];
