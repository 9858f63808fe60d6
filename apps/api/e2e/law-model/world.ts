/** Everything the law asks about, as plain facts: what the commands of the random run did to a small town. */
export interface Person {
  readonly id: string;
  readonly login: string;
  readonly register: 'social' | 'health';
  readonly profession: string;
  readonly hasExpertise: boolean;
  isDisabled: boolean;
}

export interface Task {
  readonly id: string;
  readonly person: string;
  readonly task: string;
  readonly workspace: string;
  readonly functions: readonly string[];
  readonly specialities: readonly string[];
  isLive: boolean;
}

export interface Case {
  readonly id: string;
  readonly number: string;
  readonly workspace: string;
  readonly serviceFunction: string;
  readonly clients: readonly string[];
}

/** Documents of a whole case, each with its rows. */
export interface CaseDocuments {
  readonly plan: string;
  readonly planSigning: string;
  readonly assessment: string;
  readonly section: string;
  readonly sectionVersion: string;
  readonly participant: string;
  readonly decision: string;
  readonly decisionStep: string;
  /** Made in a joint service, as is its step. */
  readonly jointDecision: string;
  readonly jointDecisionStep: string;
}

export interface Entry {
  readonly id: string;
  readonly caseId: string;
  readonly client: string;
  readonly kind: string;
  readonly serviceFunction: string;
  readonly authorProfession: string;
  readonly speciality: string | null;
}

export interface Relation {
  readonly id: string;
  readonly person: string;
  readonly caseId: string;
  readonly kind: string;
  readonly mode: string;
  readonly permission: string | null;
  readonly version: number;
}

export interface Permission {
  readonly id: string;
  readonly client: string;
  readonly register: 'social' | 'health';
  readonly functions: readonly string[];
  readonly patientData: readonly string[];
  readonly isRangeOver: boolean;
  isLive: boolean;
}

export interface Denial {
  readonly id: string;
  readonly client: string;
  readonly register: 'social' | 'health';
  readonly target: string;
  readonly serviceFunction: string | null;
  readonly record: string | null;
  /** Where the record is a document of a whole case. */
  readonly ofCase: { readonly caseId: string; readonly kind: keyof CaseDocuments } | null;
  isLive: boolean;
}

export interface Override {
  readonly id: string;
  readonly person: string;
  readonly client: string;
  readonly ground: string;
  readonly until: number;
  isEnded: boolean;
}

export interface Purpose {
  readonly person: string;
  readonly caseId: string;
  readonly until: number;
}

export interface Consultation {
  readonly id: string;
  readonly caseId: string | null;
  /** Whom it names, on what ground; null where it names nobody. */
  readonly client: string | null;
  readonly mode: 'M1' | 'M3' | null;
  readonly asker: string;
  status: string;
  claimant: string | null;
}

export class World {
  now = 0;
  people: Person[] = [];
  tasks: Task[] = [];
  cases: Case[] = [];
  entries: Entry[] = [];
  /** Live ones, of cases; what a consultation opens follows from its status. */
  relations: Relation[] = [];
  /** Ended ones: what a model that forgets to end them would still count. */
  ended: Relation[] = [];
  permissions: Permission[] = [];
  denials: Denial[] = [];
  overrides: Override[] = [];
  purposes: Purpose[] = [];
  consultations: Consultation[] = [];
  /** By case. */
  readonly documents = new Map<string, CaseDocuments>();
  /** Workspace to the joint service it delivers. */
  readonly jointServices = new Map<string, string>();
}
