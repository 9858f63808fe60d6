import type { TownPerson } from '../src/testing/build-town.js';
import type { MutationName, Prepared } from './plan-mutations.js';
import { PlansDesk } from './plans-desk.js';

export interface Line {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly viewerMoves: string[];
}

/** A plan with one responsibility, proposed to the counsellor by the worker. */
export class ResponsibilitiesScene {
  private constructor(
    readonly desk: PlansDesk,
    readonly plan: Prepared,
  ) {}

  static async prepare(desk: PlansDesk): Promise<ResponsibilitiesScene> {
    return new ResponsibilitiesScene(desk, await desk.prepare());
  }

  move(person: TownPerson, name: MutationName, version: number, more: Record<string, unknown> = {}) {
    return this.desk.change(person, name, { id: this.plan.responsibilityId, version, ...more });
  }

  /** As a person's own case page shows it. */
  async seenBy(person: TownPerson) {
    const { caseId, responsibilityId } = this.plan;
    const answer = await (
      await this.desk.as(person)
    ).ask<{ case: { plans: { responsibilities: (Line & { isOverdue: boolean })[] }[] } }>(
      `query ($id: ID!) { case(id: $id) { plans { responsibilities { id status version viewerMoves isOverdue } } } }`,
      { id: caseId },
    );
    return answer.data?.case.plans[0]?.responsibilities.find((line) => line.id === responsibilityId);
  }
}
