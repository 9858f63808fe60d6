import { AssessmentParticipantEntity } from '@rinnalla/api-assessments';
import { type Attendance, inviteGrounds } from '@rinnalla/domain';
import { numberFor } from '../choice.js';
import { ATTENDANCE_NOTES, AUTHORITIES } from '../content/assessments.js';
import { demoId } from '../demo-id.js';
import type { Assessed } from './assessment-ways.js';
import type { Rows } from './rows.js';

const MINUTE = 60_000;

/** On one in three, another authority (SHL 41 §) and the colleague who works on the case; nobody on what was broken off. */
export function buildParticipants(rows: Rows, assessed: Assessed): void {
  const { key, ofCase, pair, status } = assessed;
  if (status === 'discontinued' || numberFor(`${key}/participants`, 3) !== 0) return;
  const [authority, authorityName] = AUTHORITIES[ofCase.serviceFunction];
  const ground = inviteGrounds(authority).includes('consent') ? 'consent' : null;
  addOne(rows, assessed, { authority, authorityName, ground }, authorityAttendance(assessed));
  if (pair === null || pair === assessed.author) return;
  addOne(
    rows,
    assessed,
    { professionalId: demoId('person', pair) },
    status === 'started' ? 'invited' : 'took_part',
  );
}

function authorityAttendance({ key, status }: Assessed): Attendance {
  if (status === 'started') return 'invited';
  return numberFor(`${key}/attendance`, 3) === 0 ? 'stayed_away' : 'took_part';
}

function addOne(
  rows: Rows,
  { key, ofCase, author, startedAt, writtenUntil }: Assessed,
  who: Partial<AssessmentParticipantEntity>,
  attendance: Attendance,
): void {
  const before = (minutes: number, left: number) =>
    new Date(Math.min(startedAt.getTime() + minutes * MINUTE, writtenUntil.getTime() - left * MINUTE));
  rows.add(AssessmentParticipantEntity, {
    id: demoId('assessment-participant', `${key}/${who.authority ?? 'colleague'}`),
    assessmentId: demoId('assessment', key),
    caseId: demoId('case', ofCase.key),
    ...who,
    invitedAt: before(5, 20),
    invitedBy: demoId('person', author),
    attendance,
    version: attendance === 'invited' ? 1 : 2,
    ...(attendance !== 'invited' && {
      attendanceNote: ATTENDANCE_NOTES[attendance],
      attendanceAt: before(90, 1),
      attendanceBy: demoId('person', author),
    }),
  });
}
