import { addDays, calendarDay } from '@rinnalla/domain';
import type { Step } from './step.js';

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

/** The officer's own work, which is told to nobody else: a client asks who has seen their data, and data went astray. */
export const AUDIT_STEPS: readonly Step[] = [
  {
    says: 'the data-protection officer records a request for the client’s report',
    by: 'kirsi',
    on: 'log reports',
    sends: 'OrderClientReport',
    input: async (desk) => ({
      clientId: (await desk.plan()).client.id,
      requestedOn: calendarDay(new Date()),
      language: 'fi',
    }),
    gives: 'ClientReportChanged',
  },
  {
    says: 'corrects the day of the request: the letter had come the week before',
    by: 'kirsi',
    on: 'log reports',
    sends: 'CorrectClientReportRequest',
    input: async (desk) => ({
      ...(await desk.county.waitingReport()),
      requestedOn: addDays(calendarDay(new Date()), -7),
      reason: 'Kirje oli leimattu kirjaamossa jo viikkoa aiemmin.',
    }),
    gives: 'ClientReportChanged',
  },
  {
    says: 'and notes that the client was given it',
    by: 'kirsi',
    on: 'log reports',
    sends: 'DeliverClientReport',
    input: async (desk) => ({ ...(await desk.county.waitingReport()) }),
    gives: 'ClientReportChanged',
  },
  {
    says: 'the officer records a breach that came to light an hour ago',
    by: 'kirsi',
    on: 'breaches',
    sends: 'RecordDataBreach',
    input: () => ({
      knownAt: hoursAgo(1),
      happened: 'Kirje meni väärään osoitteeseen.',
      concerned: 'Yhden asiakkaan päätös',
      peopleCount: 1,
    }),
    gives: 'DataBreachChanged',
  },
  {
    says: 'completes it, and finds that it had been known since yesterday',
    by: 'kirsi',
    on: 'breaches',
    sends: 'CorrectDataBreach',
    input: async (desk) => ({
      ...(await desk.county.latestBreach()),
      knownAt: hoursAgo(20),
      happened: 'Kirje meni väärään osoitteeseen.',
      concerned: 'Kahden asiakkaan päätökset',
      peopleCount: 2,
      measures: 'Kirjeet haettiin takaisin avaamattomina.',
      reason: 'Toinen kirje löytyi samasta nipusta.',
    }),
    gives: 'DataBreachChanged',
  },
  {
    says: 'judges that no notification is needed',
    by: 'kirsi',
    on: 'breaches',
    sends: 'JudgeDataBreach',
    input: async (desk) => ({
      ...(await desk.county.latestBreach()),
      reason: 'Kirjeet palautuivat avaamattomina.',
    }),
    gives: 'DataBreachChanged',
  },
  {
    says: 'takes that back',
    by: 'kirsi',
    on: 'breaches',
    sends: 'ReopenDataBreach',
    input: async (desk) => ({
      ...(await desk.county.latestBreach()),
      reason: 'Toinen kirjeistä olikin avattu.',
    }),
    gives: 'DataBreachChanged',
  },
  {
    says: 'notes that the people concerned were told',
    by: 'kirsi',
    on: 'breaches',
    sends: 'TellPeopleOfDataBreach',
    input: async (desk) => ({ ...(await desk.county.latestBreach()), toldOn: calendarDay(new Date()) }),
    gives: 'DataBreachChanged',
  },
  {
    says: 'and that the authority was notified',
    by: 'kirsi',
    on: 'breaches',
    sends: 'NotifyDataBreach',
    input: async (desk) => ({ ...(await desk.county.latestBreach()), notifiedAt: hoursAgo(0) }),
    gives: 'DataBreachChanged',
  },
];
