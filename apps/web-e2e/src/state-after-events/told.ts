import { FIELD_CLASS_TABLE, markOfField } from '@rinnalla/contracts';
import type { FieldClass } from '@rinnalla/domain';
import { type FragmentDefinitionNode, parse, type SelectionSetNode } from 'graphql';

/** One answer of the server to one of the web's own documents. */
export interface Answer {
  readonly viewId: string;
  readonly login: string;
  readonly operation: string;
  readonly query: string;
  readonly data: unknown;
}

/** A class of client data that an answer told, and by which field. */
export interface Told {
  readonly fieldClass: FieldClass;
  readonly field: string;
}

const CLASS_OF_ENTRY: Readonly<Record<string, FieldClass>> = { journal_entry: 'C5', patient_entry: 'C6' };

type Record_ = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Record_ => typeof value === 'object' && value !== null;

/** Interfaces by type, as far as marks are inherited: `Goal` has most of its marks from `PlanLine`. */
const INTERFACES = [
  'PlanLine',
  'SignedPart',
  'PlanChange',
  'CaseChange',
  'ConsultationChange',
  'ContactChange',
  'DecisionChange',
  'AssessmentChange',
  'ChangeMade',
];

/** Walks an answer along the document it was asked with. What is null or empty told nothing. */
export class Reading {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #root: SelectionSetNode | undefined;
  readonly told: Told[] = [];
  /** Root fields: what a command calls itself in the log. */
  readonly rootFields: string[] = [];

  constructor(
    { query, data }: Pick<Answer, 'query' | 'data'>,
    private readonly isAnonymous: (consultationId: unknown) => boolean,
  ) {
    const { definitions } = parse(query);
    this.#fragments = new Map(
      definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one]] : [])),
    );
    this.#root = definitions.find((one) => one.kind === 'OperationDefinition')?.selectionSet;
    if (!this.#root || !isRecord(data)) return;
    for (const [name, key] of this.#fieldsOf(this.#root)) {
      this.rootFields.push(name);
      this.#descend(data[key], this.#selectionOf(this.#root, key), null);
    }
  }

  #descend(value: unknown, selection: readonly SelectionSetNode[], parent: FieldClass | null): void {
    if (Array.isArray(value)) for (const one of value) this.#descend(one, selection, parent);
    else if (isRecord(value)) this.#readObject(value, selection, parent);
  }

  #readObject(value: Record_, selection: readonly SelectionSetNode[], parent: FieldClass | null): void {
    const type = value['__typename'];
    if (typeof type !== 'string' || this.#isOfNoClient(type, value)) return;
    for (const [name, key] of new Map(selection.flatMap((set) => this.#fieldsOf(set)))) {
      const one = value[key];
      if (name === '__typename' || one === null || one === undefined) continue;
      if (Array.isArray(one) && one.length === 0) continue;
      const told = this.#classOf(type, name, value, parent);
      const next = selection.flatMap((set) => this.#selectionOf(set, key));
      if (told && next.length === 0) this.told.push({ fieldClass: told, field: `${type}.${name}` });
      this.#descend(one, next, told ?? parent);
    }
  }

  /** An anonymous consultation has no client in any table, and so none in the log (703/2023 31 §). */
  #isOfNoClient(type: string, value: Record_): boolean {
    if (value['mode'] === 'anonymous') return true;
    return this.isAnonymous(type === 'Consultation' ? value['id'] : value['consultationId']);
  }

  #classOf(type: string, field: string, value: Record_, parent: FieldClass | null): FieldClass | null {
    const mark = markOfField({ name: type, interfaces: type in FIELD_CLASS_TABLE ? INTERFACES : [] }, field);
    if (mark === null) throw new Error(`${type}.${field} has no field class`);
    if (mark === 'none') return null;
    if (mark === 'parent') return parent;
    if (mark === 'address') return 'C1';
    return mark === 'entry' ? (CLASS_OF_ENTRY[String(value['entryKind'] ?? value['kind'])] ?? 'C7') : mark;
  }

  /** Names and keys of the fields of a selection, those of its fragments too; what does not apply is not in the answer. */
  #fieldsOf({ selections }: SelectionSetNode): [name: string, key: string][] {
    return selections.flatMap((one): [string, string][] => {
      if (one.kind === 'Field') return [[one.name.value, one.alias?.value ?? one.name.value]];
      const inner = one.kind === 'InlineFragment' ? one : this.#fragments.get(one.name.value);
      return inner ? this.#fieldsOf(inner.selectionSet) : [];
    });
  }

  #selectionOf({ selections }: SelectionSetNode, key: string): SelectionSetNode[] {
    return selections.flatMap((one): SelectionSetNode[] => {
      if (one.kind === 'Field') {
        return one.selectionSet && (one.alias?.value ?? one.name.value) === key ? [one.selectionSet] : [];
      }
      const inner = one.kind === 'InlineFragment' ? one : this.#fragments.get(one.name.value);
      return inner ? this.#selectionOf(inner.selectionSet, key) : [];
    });
  }
}
