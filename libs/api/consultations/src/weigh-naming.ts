import {
  type CaseFacts,
  type ChosenGround,
  DATA_OF_A_CASE,
  documentOfCase,
  type WeighedGround,
  weighGround,
} from '@rinnalla/api-access';
import type { ReadDb, ViewerFacts } from '@rinnalla/api-core';
import {
  calendarDay,
  decideDocument,
  type DocumentKind,
  MASK_RULES,
  type MaskReason,
  type SharingGround,
} from '@rinnalla/domain';
import type { AskedExpertise } from './queries/expertise.js';

/** Somebody of the expertise, with the tasks that they could be told by. */
type Consultant = Pick<ViewerFacts, 'register' | 'profession' | 'tasks'>;

/** What of whom a consultation would tell, and to which expertise. */
export interface Naming {
  readonly expertise: AskedExpertise;
  readonly clientId: string;
  readonly kinds: readonly ToldKind[];
  readonly chosen: ChosenGround | null;
}
type ToldKind = Extract<DocumentKind, 'client_information' | 'plan'>;

/** A question tells who is a client; texts of the plan that go with it tell of the plan. */
export const kindsTold = (attached: readonly unknown[]): readonly ToldKind[] =>
  attached.length > 0 ? ['client_information', 'plan'] : ['client_information'];

/**
 * The ground on which this client may be named to the expertise. Across the registers the law of documents is asked towards that very
 * client, for somebody of the expertise (703/2023 53, 58, 59 §; 457/2024 18 §): where no ground could open it, none is offered; M1 holds
 * only where one of them has a task in the joint service (46 §). The policy `consultation_subject_asked` asks the same.
 * @returns the lawful ground, or what is missing; with no possible mode where only an anonymous question remains
 */
export async function weighNaming(db: ReadDb, facts: CaseFacts, naming: Naming): Promise<WeighedGround> {
  const { expertise, clientId, chosen } = naming;
  const ofClient = { ...facts, clientIds: [clientId] };
  const target = { register: expertise.register, unitId: null };
  if (expertise.register === DATA_OF_A_CASE) return weighGround(db, ofClient, target, chosen);
  const consultants = await consultantsOf(db, expertise.id);
  const closed = closedTo(consultants, ofClient, naming, 'M3', db.now);
  if (closed) return closedByLaw(ofClient, naming, closed);
  const deliversJointService = closedTo(consultants, ofClient, naming, 'M1', db.now) === null;
  return weighGround(db, ofClient, { ...target, deliversJointService }, chosen);
}

const consultantsOf = (db: ReadDb, expertiseId: string): Promise<Consultant[]> =>
  db.query<Consultant>('SELECT register, profession, tasks FROM app.consultants($1)', [expertiseId]);

/** What keeps everyone of the expertise from it under this mode, were its evidence shown; null when somebody may be told. */
function closedTo(
  consultants: readonly Consultant[],
  facts: CaseFacts,
  { clientId, kinds }: Naming,
  mode: 'M1' | 'M3',
  now: Date,
): MaskReason | null {
  const denials = facts.denials.filter((denial) => denial.clientId === clientId);
  let reason: MaskReason = 'work_task';
  for (const { register, profession, tasks } of consultants) {
    const standing = {
      register,
      profession,
      tasks,
      grounds: [groundOf(mode, tasks, facts)],
      denials,
      hasStatedPurpose: false,
      hasConfirmed: false,
    };
    const found = kinds
      .map((kind) => decideDocument(standing, documentOfCase(kind, facts, now), calendarDay(now)))
      .find((decision) => decision.kind === 'masked');
    if (!found) return null;
    // The law's questions come in an order: whoever got furthest tells what stands in the way.
    if (ORDER.indexOf(found.reason) > ORDER.indexOf(reason)) ({ reason } = found);
  }
  return reason;
}

const ORDER = Object.keys(MASK_RULES);

function groundOf(
  mode: 'M1' | 'M3',
  tasks: Consultant['tasks'],
  { jointWorkspaces }: CaseFacts,
): SharingGround {
  if (mode === 'M3') return { mode, permission: null };
  const inService = tasks.filter(
    ({ workspaceId }) => workspaceId !== null && jointWorkspaces.includes(workspaceId),
  );
  return { mode, permission: null, tasks: inService };
}

const closedByLaw = (facts: CaseFacts, { expertise }: Naming, reason: MaskReason): WeighedGround => ({
  kind: 'missing',
  missing: {
    __typename: 'LegalModeMissing',
    possibleModes: [],
    missingEvidence: [],
    sections: MASK_RULES[reason].law.map(({ act, section }) => `${act} ${section}`),
    caseId: facts.caseId,
    clientIds: facts.clientIds,
    targetRegister: expertise.register,
  },
});
