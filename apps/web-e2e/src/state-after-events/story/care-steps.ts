import { addDays, calendarDay } from '@rinnalla/domain';
import { newEntry } from './record-steps.js';
import type { Step } from './step.js';

const TODAY = calendarDay(new Date());

/** A time limit of care, which health staff of the team see come, turn and go, and social welfare never hears of. */
export const CARE_STEPS: readonly Step[] = [
  {
    says: 'the physiotherapist assesses the need of a visit',
    by: 'helmi',
    on: 'record',
    sends: 'AddRecordEntry',
    input: async (desk) => ({
      ...(await newEntry(desk, 'patient_entry', 'Kiireetön vastaanotto on tarpeen.')),
      careEvent: 'non_urgent_visit_needed',
    }),
    gives: 'RecordEntryChanged',
  },
  {
    says: 'the need was assessed long before, and the limit of three months is near',
    by: 'helmi',
    on: 'record',
    sends: 'CorrectRecordEntry',
    input: async (desk) => ({
      ...(await desk.entry('helmi')),
      reason: 'Arvio tehtiin jo syksyllä',
      occurredOn: addDays(TODAY, -85),
      body: 'Kiireetön vastaanotto on tarpeen.',
    }),
    gives: 'RecordEntryChanged',
  },
  {
    says: 'the visit was made',
    by: 'helmi',
    on: 'record',
    sends: 'AddRecordEntry',
    input: async (desk) => ({
      ...(await newEntry(desk, 'patient_entry', 'Vastaanottokäynti.')),
      careEvent: 'non_urgent_visit_made',
    }),
    gives: 'RecordEntryChanged',
  },
  {
    says: 'it was another patient’s visit, and the limit runs again',
    by: 'helmi',
    on: 'record',
    sends: 'WithdrawRecordEntry',
    input: async (desk) => ({ ...(await desk.entry('helmi')), reason: 'Toisen potilaan käynti' }),
    gives: 'RecordEntryChanged',
  },
  {
    says: 'the patient wants no visit, and the limit does not apply',
    by: 'helmi',
    on: 'clocks',
    sends: 'MarkClockNotApplicable',
    input: async (desk) => ({ ...(await desk.careClock('helmi')), reason: 'Potilas ei halua käyntiä.' }),
    gives: 'ClockChanged',
  },
];
