import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '@rinnalla/api-access';
import { type Batch, type Load, LoadRow } from '@rinnalla/api-core';
import { type CaseParent, CaseType } from '../case.types.js';
import { readableDocuments } from '../queries/readable-documents.js';
import { readRows } from '../rows-with-people.js';
import { CaseOpeningType } from './opening.types.js';

const OPENINGS = `SELECT o.case_id AS id, o.case_id AS "caseId", o.made_by AS "madeBy", o.purpose, o.is_urgent AS "isUrgent", o.measures,
  o.opened_at AS "openedAt", o.opened_by AS "openedBy" FROM case_opening o WHERE o.case_id = ANY ($1::uuid[])`;

@Resolver(() => CaseType)
export class CaseOpeningFields {
  /** Like the contacts that other cases came of, read by whoever may read the assessments. */
  private readonly ofCases: Batch<CaseOpeningType> = {
    read: async (db, caseIds) =>
      readableDocuments(db, this.access, await readRows<CaseOpeningType>(db, OPENINGS, [caseIds]), {
        action: 'assessment.read',
        purpose: 'case_work',
        fieldClasses: ['C0', 'C3'],
      }),
    idOf: ({ caseId }) => caseId,
  };

  constructor(private readonly access: Access) {}

  @ResolveField(() => CaseOpeningType, {
    nullable: true,
    description:
      'Null of a case that came of a contact, and where the law keeps assessments from the viewer.',
  })
  async opening(@Parent() { id, masks }: CaseParent, @LoadRow() load: Load): Promise<CaseOpeningType | null> {
    return masks.some(({ field }) => field === 'assessments') ? null : load(this.ofCases, id);
  }
}
