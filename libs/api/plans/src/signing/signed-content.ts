import { isBlank } from '@rinnalla/domain';
import { itemsOf, type PlanContents } from '../plan-contents.js';

interface Written {
  /** Which text or line of the living plan it was. */
  readonly lineId: string;
  /** ISO 8601. */
  readonly updatedAt: string;
  /** Id of the professional. */
  readonly updatedBy: string;
}

/** What stood in a plan when it was signed, and nothing that was withdrawn as wrong by then. Kept as it is: a field is only ever added. */
export interface SignedContent {
  readonly items: readonly {
    readonly number: number;
    readonly key: string;
    readonly law: string;
    readonly state: string;
    readonly notApplicableReason: string | null;
  }[];
  readonly texts: readonly (Written & {
    readonly item: number;
    readonly voice: string;
    readonly body: string;
  })[];
  readonly goals: readonly (Written & {
    readonly title: string;
    readonly description: string;
    readonly attainment: number | null;
  })[];
  readonly plannedServices: readonly (Written & {
    readonly service: string;
    readonly description: string;
    readonly provider: string | null;
    readonly startsOn: string | null;
    readonly duration: string | null;
    readonly clientProposal: string | null;
  })[];
  readonly responsibilities: readonly (Written & {
    readonly what: string;
    readonly dueOn: string | null;
    readonly status: string;
    /** Id of the professional. */
    readonly owner: string;
  })[];
}

interface Line {
  readonly id: string;
  readonly updatedAt: Date;
  readonly updatedBy: { readonly id: string };
}

const written = ({ id, updatedAt, updatedBy }: Line): Written => ({
  lineId: id,
  updatedAt: updatedAt.toISOString(),
  updatedBy: updatedBy.id,
});

const standing = <Row extends { readonly withdrawnAt: Date | null }>(lines: readonly Row[]): Row[] =>
  lines.filter(({ withdrawnAt }) => withdrawnAt === null);

/** A plan as it is signed: whole, and by value, so that nothing that becomes of its lines afterwards touches it. */
export function contentOf(contents: PlanContents): SignedContent {
  return {
    items: itemsOf(contents).map(({ number, key, law, state, notApplicableReason }) => ({
      ...{ number, key, law, state, notApplicableReason },
    })),
    texts: contents.texts
      .filter(({ body }) => !isBlank(body))
      .map((text) => ({ ...written(text), item: text.item, voice: text.voice, body: text.body })),
    goals: standing(contents.goals).map((goal) => ({
      ...written(goal),
      title: goal.title,
      description: goal.description,
      attainment: goal.attainment,
    })),
    plannedServices: standing(contents.plannedServices).map((line) => ({
      ...written(line),
      service: line.service,
      description: line.description,
      provider: line.provider,
      startsOn: line.startsOn,
      duration: line.duration,
      clientProposal: line.clientProposal,
    })),
    responsibilities: standing(contents.responsibilities).map((line) => ({
      ...written(line),
      what: line.what,
      dueOn: line.dueOn,
      status: line.status,
      owner: line.owner.id,
    })),
  };
}
