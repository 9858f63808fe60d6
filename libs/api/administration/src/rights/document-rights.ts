import {
  decideDocument,
  DOCUMENT_KINDS,
  type DocumentKind,
  type Extent,
  type HeldTask,
  LEGAL_MODES,
  type LegalMode,
  PATIENT_DATA_SCOPES,
  type PermissionScope,
  type Register,
  REGISTER_OF_KIND,
  SERVICE_FUNCTIONS,
  type ServiceFunction,
} from '@rinnalla/domain';

/** What work tasks open: a kind of document, how far, under which legal mode, of which service functions, by which section. */
export interface DocumentRight {
  readonly kind: DocumentKind;
  readonly mode: LegalMode;
  readonly extent: Extent;
  readonly section: string;
  readonly serviceFunctions: readonly ServiceFunction[];
}

export interface TaskHolder {
  readonly register: Register;
  readonly profession: string;
}

const CROSSING: readonly LegalMode[] = LEGAL_MODES.filter((mode) => mode !== 'M8');

/**
 * The decree's table as it stands for this holder of these tasks: every kind, service function and mode asked of the one rule.
 * What a single client permits or denies is left out; it can only narrow this.
 * @param on the day, YYYY-MM-DD: which version of the decree
 */
export function documentRights(holder: TaskHolder, tasks: readonly HeldTask[], on: string): DocumentRight[] {
  const rights = new Map<string, DocumentRight & { serviceFunctions: ServiceFunction[] }>();
  for (const { kind, mode, serviceFunction } of cells(holder.register)) {
    const decision = decideDocument(
      standing(holder, tasks, kind, mode),
      document(kind, mode, serviceFunction, holder, on),
      on,
    );
    if (decision.kind === 'masked') continue;
    const { extent } = decision;
    const section = `${decision.row.law.act} ${decision.row.law.section}`;
    const key = rightKey({ kind, mode, extent, section });
    const right = rights.get(key) ?? { kind, mode, extent, section, serviceFunctions: [] };
    right.serviceFunctions.push(serviceFunction);
    rights.set(key, right);
  }
  return [...rights.values()];
}

/** Everything the decree can be asked for a reader of this register. */
const cells = (register: TaskHolder['register']) =>
  DOCUMENT_KINDS.flatMap((kind) =>
    modesFor(kind, register).flatMap((mode) =>
      SERVICE_FUNCTIONS.map((serviceFunction) => ({ kind, mode, serviceFunction })),
    ),
  );

const rightKey = ({ kind, mode, extent, section }: Omit<DocumentRight, 'serviceFunctions'>): string =>
  [kind, mode, extent, section].join('|');

const modesFor = (kind: DocumentKind, register: Register): readonly LegalMode[] =>
  REGISTER_OF_KIND[kind] === register ? ['M8'] : CROSSING;

function standing(holder: TaskHolder, tasks: readonly HeldTask[], kind: DocumentKind, mode: LegalMode) {
  return {
    ...holder,
    tasks,
    grounds: mode === 'M8' ? [] : [{ mode, permission: mode === 'M2' ? widestPermission(kind) : null }],
    denials: [],
    hasStatedPurpose: true,
    hasConfirmed: true,
  };
}

/** The most a client can permit: what the tasks open under it is what they open under M2 at all. */
const widestPermission = (kind: DocumentKind): PermissionScope => ({
  dataRegister: REGISTER_OF_KIND[kind],
  recipients: ['public_social_welfare', 'public_health_care'],
  serviceFunctions: SERVICE_FUNCTIONS,
  patientData: PATIENT_DATA_SCOPES,
  recordedFrom: null,
  recordedUntil: null,
});

function document(
  kind: DocumentKind,
  mode: LegalMode,
  serviceFunction: ServiceFunction,
  holder: TaskHolder,
  on: string,
) {
  return {
    kind,
    serviceFunction,
    recordedOn: on,
    recordId: null,
    authorProfession: holder.profession,
    speciality: null,
    isOfOwnJointService: mode === 'M1',
  };
}
