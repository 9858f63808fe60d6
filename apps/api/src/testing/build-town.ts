import { newId, SnakeNaming, type DataKeys } from '@rinnalla/api-core';
import {
  makeTestHetu,
  WORK_TASK_RULES,
  type Profession,
  type RelationKind,
  type WorkTask,
} from '@rinnalla/domain';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { RelationEntity, WorkTaskEntity } from '@rinnalla/api-access';
import { AssessmentEntity } from '@rinnalla/api-assessments';
import { CaseClientEntity, CaseEntity } from '@rinnalla/api-cases';
import { ClientEntity } from '@rinnalla/api-clients';
import {
  CountyEntity,
  ExpertiseEntity,
  ProfessionalEntity,
  ProfessionalExpertiseEntity,
  UnitEntity,
  WorkspaceEntity,
} from '@rinnalla/api-organisation';
import { ENTITIES } from '../database/entities.js';

/** Who is who in the town: two units with a workspace each, one person for every standing the rules know. */
export const TOWN_PEOPLE = {
  /** Wide client responsibility in workspace A. */
  lead: {
    profession: 'lead_social_worker',
    register: 'social',
    unit: 'a',
    task: 'client_responsibility_wide',
  },
  /** Named worker of case A. */
  worker: { profession: 'social_worker', register: 'social', unit: 'a', task: 'service_arranging' },
  /** Team member of case A. */
  counsellor: { profession: 'social_counsellor', register: 'social', unit: 'a', task: 'service_delivery' },
  /** Works in workspace A, has no relation to its cases. */
  neighbour: { profession: 'social_worker', register: 'social', unit: 'a', task: 'service_arranging' },
  manager: { profession: 'manager', register: 'social', unit: 'a', task: 'management' },
  /** Consulting nurse of the other unit. */
  nurse: { profession: 'nurse', register: 'health', unit: 'b', task: 'care_wide' },
  /** A second holder of the nurse's expertise. */
  colleagueNurse: { profession: 'nurse', register: 'health', unit: 'b', task: 'care_wide' },
  /** Wide client responsibility in workspace B only. */
  stranger: {
    profession: 'social_worker',
    register: 'social',
    unit: 'b',
    task: 'client_responsibility_wide',
  },
  /** System administration of the whole county, and no client's worker. */
  admin: { profession: 'administrator', register: 'social', unit: 'a', task: 'system_administration' },
  /** Data-protection officer of the whole county. */
  dpo: { profession: 'administrator', register: 'social', unit: 'a', task: 'data_protection' },
} as const satisfies Record<
  string,
  { profession: Profession; register: string; unit: 'a' | 'b'; task: WorkTask }
>;

export type TownPerson = keyof typeof TOWN_PEOPLE;

export interface Town {
  readonly people: Readonly<Record<TownPerson, string>>;
  readonly workspaceA: string;
  readonly workspaceB: string;
  readonly unitA: string;
  readonly unitB: string;
  /** Mental-health nursing, held by the two nurses. */
  readonly expertise: string;
  /** A case of workspace A, in the status planning, with its named worker and a team member. */
  readonly caseA: string;
  readonly clientA: string;
  /** A case of workspace B. */
  readonly caseB: string;
  readonly clientB: string;
  /** Adds one more case of workspace A, named worker `worker`. */
  addCase(patch?: Partial<CaseEntity>): Promise<{ caseId: string; clientId: string }>;
}

/** Statuses that a case comes to from its assessment. */
const ASSESSED: readonly string[] = ['planning', 'service', 'follow_up'];

/** Builds the town as the owner of the database, who no row security binds. Workspace A delivers a joint service (M1). */
export async function buildTown(ownerUrl: string, keys: DataKeys, now: Date): Promise<Town> {
  const dataSource = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    entities: ENTITIES,
    namingStrategy: new SnakeNaming(),
  }).initialize();
  const insert = async <Row extends ObjectLiteral>(entity: EntityTarget<Row>, row: Partial<Row>) => {
    await dataSource.getRepository(entity).insert(row);
  };
  const id = () => newId(now);
  const ids = { county: id(), unitA: id(), unitB: id(), workspaceA: id(), workspaceB: id(), expertise: id() };
  const people = Object.fromEntries(Object.keys(TOWN_PEOPLE).map((name) => [name, id()])) as Record<
    TownPerson,
    string
  >;

  await insert(CountyEntity, { id: ids.county, nameFi: 'Koealue', nameSv: 'Testområdet' });
  for (const [unit, workspace, letter] of [
    [ids.unitA, ids.workspaceA, 'A'],
    [ids.unitB, ids.workspaceB, 'B'],
  ] as const) {
    await insert(UnitEntity, {
      id: unit,
      countyId: ids.county,
      nameFi: `Yksikkö ${letter}`,
      nameSv: `Enhet ${letter}`,
      speciality: 'working_age',
      isJointServiceUnit: letter === 'A',
    });
    await insert(WorkspaceEntity, {
      id: workspace,
      unitId: unit,
      nameFi: `Tiimi ${letter}`,
      nameSv: `Team ${letter}`,
      defaultLegalMode: letter === 'A' ? 'M1' : null,
      jointServiceId: letter === 'A' ? 'joint-service-1' : null,
    });
  }
  await insert(ExpertiseEntity, {
    id: ids.expertise,
    code: 'mental_health',
    nameFi: 'Mielenterveys',
    nameSv: 'Mental hälsa',
    nameEn: 'Mental health',
    register: 'health',
  });
  for (const [name, person] of Object.entries(TOWN_PEOPLE) as [
    TownPerson,
    (typeof TOWN_PEOPLE)[TownPerson],
  ][]) {
    const isA = person.unit === 'a';
    const isCountyWide = WORK_TASK_RULES[person.task].given === 'county';
    await insert(ProfessionalEntity, {
      id: people[name],
      login: name.toLowerCase(),
      givenName: name,
      familyName: 'Testinen',
      profession: person.profession,
      register: person.register,
      inOffice: true,
      unitId: isA ? ids.unitA : ids.unitB,
      languages: ['fi'],
      createdAt: now,
    });
    await insert(WorkTaskEntity, {
      id: id(),
      professionalId: people[name],
      workspaceId: isCountyWide ? null : isA ? ids.workspaceA : ids.workspaceB,
      task: person.task,
      serviceFunctions: isCountyWide ? [] : ['working_age'],
      validFrom: now,
    });
  }
  for (const professionalId of [people.nurse, people.colleagueNurse]) {
    await insert(ProfessionalExpertiseEntity, { professionalId, expertiseId: ids.expertise });
  }
  await dataSource.query('INSERT INTO demo_mark (seeded_at) VALUES ($1)', [now]);

  let number = 900;
  const addCase = async (
    workspace: 'A' | 'B',
    team: [TownPerson, RelationKind][],
    patch: Partial<CaseEntity>,
  ) => {
    const caseId = patch.id ?? id();
    const clientId = id();
    const hetu = makeTestHetu('1979-05-14', number);
    const by = people.worker;
    await insert(ClientEntity, {
      id: clientId,
      givenNames: 'Testi',
      familyName: `Asiakas${String(number)}`,
      hetuCiphertext: keys.encrypt(hetu, `client.hetu_ciphertext:${clientId}`),
      hetuBlindIndex: keys.blindIndex(hetu),
      birthDate: '1979-05-14',
      contactLanguage: 'fi',
      createdAt: now,
      createdBy: by,
    });
    await insert(CaseEntity, {
      number: `T-${String(number)}`,
      register: 'social',
      serviceFunction: 'working_age',
      unitId: workspace === 'A' ? ids.unitA : ids.unitB,
      workspaceId: workspace === 'A' ? ids.workspaceA : ids.workspaceB,
      topic: 'Arjen tuki',
      status: 'planning',
      statusSince: now,
      lastChangeAt: now,
      lastChangeBy: by,
      createdAt: now,
      createdBy: by,
      ...patch,
      id: caseId,
    });
    number += 1;
    await insert(CaseClientEntity, {
      id: id(),
      caseId,
      clientId,
      role: 'subject',
      validFrom: now.toISOString().slice(0, 10),
    });
    // What is planned or served was assessed before (SHL 36 §).
    if (ASSESSED.includes(patch.status ?? 'planning')) {
      await insert(AssessmentEntity, {
        id: id(),
        caseId,
        clientId,
        register: 'social',
        serviceFunction: patch.serviceFunction ?? 'working_age',
        status: 'signed',
        pendingSince: now,
        startedOn: now.toISOString().slice(0, 10),
        relationshipContinues: true,
        signedAt: now,
        signedBy: by,
        createdAt: now,
        createdBy: by,
      });
    }
    for (const [person, kind] of team) {
      await insert(RelationEntity, {
        id: id(),
        professionalId: people[person],
        kind,
        caseId,
        legalMode: 'M8',
        evidence: { verifiedRelationship: true },
        purpose: 'case_work',
        validFrom: now,
        createdBy: by,
      });
    }
    return { caseId, clientId };
  };
  const a = await addCase(
    'A',
    [
      ['worker', 'named_worker'],
      ['counsellor', 'team_member'],
    ],
    {},
  );
  const b = await addCase('B', [['stranger', 'named_worker']], {});
  return {
    ...ids,
    people,
    caseA: a.caseId,
    clientA: a.clientId,
    caseB: b.caseId,
    clientB: b.clientId,
    addCase: (patch = {}) => addCase('A', [['worker', 'named_worker']], patch),
  };
}
