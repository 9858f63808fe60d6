import { AccountEntity, WorkTaskEntity } from '@rinnalla/api-access';
import {
  AvailabilityEntity,
  CountyEntity,
  ExpertiseEntity,
  ProfessionalEntity,
  ProfessionalExpertiseEntity,
  UnitEntity,
  WorkspaceEntity,
} from '@rinnalla/api-organisation';
import { PROFESSION_RULES, WORK_TASKS } from '@rinnalla/domain';
import { EXPERTISES } from '../content/expertises.js';
import { INTAKE } from '../content/intake.js';
import { loginOf, PEOPLE, PERSON_KEYS, type PersonKey } from '../content/people.js';
import { COUNTY, UNITS, WORKSPACES } from '../content/places.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import type { Rows } from './rows.js';

/** How long everyone has been at work here. */
const WORKDAYS_AT_WORK = 400;
const MINUTE = 60_000;

/** The county with its units, workspaces and expertises. */
export function buildPlaces(rows: Rows): void {
  const countyId = demoId('county', 'county');
  rows.add(CountyEntity, { id: countyId, ...COUNTY });
  for (const [key, unit] of Object.entries(UNITS)) {
    rows.add(UnitEntity, { id: demoId('unit', key), countyId, ...unit });
  }
  for (const [key, { unit, ...workspace }] of Object.entries(WORKSPACES)) {
    rows.add(WorkspaceEntity, {
      id: demoId('workspace', key),
      unitId: demoId('unit', unit),
      defaultLegalMode: workspace.jointServiceId === null ? null : 'M1',
      ...workspace,
    });
  }
  for (const [key, expertise] of Object.entries(EXPERTISES)) {
    rows.add(ExpertiseEntity, { id: demoId('expertise', key), ...expertise });
  }
}

/**
 * The forty-two professionals with their tasks, expertise and local accounts. The order of their making is the order on the
 * sign-in page.
 * @param passwordHash argon2id, the same for all
 */
export function buildPeople(rows: Rows, time: DemoTime, passwordHash: string): void {
  const begun = time.moment([WORKDAYS_AT_WORK, '08:00']);
  PERSON_KEYS.forEach((key, index) => {
    buildPerson(rows, time, { key, index, createdAt: new Date(begun.getTime() + index * MINUTE) });
    rows.add(AccountEntity, { professionalId: demoId('person', key), passwordHash, changedAt: begun });
  });
}

function buildPerson(
  rows: Rows,
  time: DemoTime,
  { key, index, createdAt }: { key: PersonKey; index: number; createdAt: Date },
): void {
  const { tasks, countyTasks, specialities, expertise, isAvailable, unit, languages, ...person } =
    PEOPLE[key];
  const id = demoId('person', key);
  const isLicensed = PROFESSION_RULES[person.profession].licence !== 'none';
  rows.add(ProfessionalEntity, {
    id,
    ...person,
    login: loginOf(PEOPLE[key]),
    // Eleven digits as in the real registers, of a series that they do not give out.
    registrationNumber: isLicensed ? String(99_900_000_000 + (index + 1) * 101) : null,
    licenceValidUntil: isLicensed ? time.day(900 + index * 11) : null,
    licenceRestrictedSince: null,
    unitId: demoId('unit', unit),
    languages: [...languages],
    createdAt,
  });
  for (const [workspace, task] of Object.entries(tasks)) {
    if (!WORK_TASKS.some((known) => known === task)) continue;
    rows.add(WorkTaskEntity, {
      id: demoId('work-task', `${key}/${workspace}`),
      professionalId: id,
      workspaceId: demoId('workspace', workspace),
      task,
      specialities: [...specialities],
      validFrom: createdAt,
    });
  }
  for (const task of countyTasks) {
    rows.add(WorkTaskEntity, {
      id: demoId('work-task', `${key}/${task}`),
      professionalId: id,
      workspaceId: null,
      task,
      validFrom: createdAt,
    });
  }
  for (const [holder, workspace] of INTAKE) {
    if (holder !== key) continue;
    rows.add(WorkTaskEntity, {
      id: demoId('work-task', `${key}/${workspace}/intake`),
      professionalId: id,
      workspaceId: demoId('workspace', workspace),
      task: 'intake',
      validFrom: createdAt,
    });
  }
  for (const field of expertise) {
    rows.add(ProfessionalExpertiseEntity, { professionalId: id, expertiseId: demoId('expertise', field) });
  }
  if (isAvailable !== null) {
    const since = time.moment(isAvailable ? { minutesAgo: 95 } : [1, '16:00']);
    rows.add(AvailabilityEntity, { professionalId: id, isAvailable, since });
  }
}
