import { hash } from '@node-rs/argon2';
import { DataSource, type EntityManager } from 'typeorm';
import { DEMO_PASSWORD, type SeedOptions } from '../seed-demo.js';
import { insertScaleAssessments } from './scale-assessments.js';
import { insertScaleCases, insertScaleClients, prepareScaleCases } from './scale-cases.js';
import { insertScaleClocks, insertScaleContacts } from './scale-clocks.js';
import { insertScaleConsultations } from './scale-consultations.js';
import { scaleId } from './scale-ids.js';
import { insertScalePlans } from './scale-plans.js';
import { insertScalePlaces } from './scale-places.js';

export interface ScaleOptions extends SeedOptions {
  /** How many clients, each with a case. */
  readonly clients: number;
  /** One case in so many has a written plan; 20 when not given. */
  readonly writtenPlanEvery?: number;
}

/** Where benchmarks begin: the first workspace of the large set. */
export interface ScaleLandmarks {
  readonly leadId: string;
  readonly leadLogin: string;
  readonly workspaceId: string;
  /** Named worker of the case with the full plan. */
  readonly namedWorkerId: string;
  /** The case of this workspace whose plan has the most texts: both voices on all eleven items, given 60 clients or more. */
  readonly caseIdWithFullPlan: string;
  readonly nurseId: string;
  readonly nurseLogin: string;
}

/**
 * Fills a migrated database with a large set that is the same every time: about 150 cases a workspace, eight units, a team of nine
 * in each workspace. Bulk SQL in one transaction; may stand beside the demo. Where it already is, only the landmarks are answered.
 */
export async function seedScale({
  ownerUrl,
  keys,
  now,
  clients,
  writtenPlanEvery = 20,
}: ScaleOptions): Promise<ScaleLandmarks> {
  if (!Number.isSafeInteger(clients) || clients < 1)
    throw new RangeError(`Not a number of clients: ${clients}`);
  const dataSource = await new DataSource({ type: 'postgres', url: ownerUrl }).initialize();
  try {
    await dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('rinnalla.demo'))`);
      if (await isSeeded(manager)) return;
      const passwordHash = await hash(DEMO_PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
      await insertScalePlaces(manager, { clients, now, passwordHash });
      await prepareScaleCases(manager, clients, now);
      await insertScaleClients(manager, keys, clients);
      await insertScaleCases(manager);
      await insertScaleAssessments(manager);
      await insertScaleClocks(manager, now);
      await insertScaleContacts(manager, { clients, now });
      await insertScalePlans(manager, { writtenPlanEvery });
      await insertScaleConsultations(manager);
    });
    await dataSource.query('ANALYZE');
    return await landmarks(dataSource.manager);
  } finally {
    await dataSource.destroy();
  }
}

async function isSeeded(manager: EntityManager): Promise<boolean> {
  const found = await manager.query<unknown[]>('SELECT 1 FROM professional WHERE id = $1', [
    scaleId('person', '1/0'),
  ]);
  return found.length > 0;
}

/** @throws Error when no case of the first workspace has a written plan */
async function landmarks(manager: EntityManager): Promise<ScaleLandmarks> {
  const workspaceId = scaleId('workspace', 1);
  const [full] = await manager.query<{ caseId: string; namedWorkerId: string }[]>(
    `SELECT c.id AS "caseId", c.created_by AS "namedWorkerId" FROM "case" c
     WHERE c.workspace_id = $1 AND EXISTS (SELECT 1 FROM plan_text t WHERE t.case_id = c.id)
     ORDER BY (SELECT count(*) FROM plan_text t WHERE t.case_id = c.id) DESC,
       (SELECT count(*) FROM responsibility r WHERE r.case_id = c.id) DESC, c.id LIMIT 1`,
    [workspaceId],
  );
  if (!full) throw new Error('No case of the first workspace has a written plan: seed more clients');
  return {
    leadId: scaleId('person', '1/0'),
    leadLogin: 'scale.1.0',
    workspaceId,
    namedWorkerId: full.namedWorkerId,
    caseIdWithFullPlan: full.caseId,
    nurseId: scaleId('person', '1/6'),
    nurseLogin: 'scale.1.6',
  };
}
