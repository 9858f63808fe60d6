import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type CaseParent, CaseType } from '@rinnalla/api-cases';
import { Db, type Load, type LoadMany, LoadRow, LoadRows, type ReadDb } from '@rinnalla/api-core';
import { allowedAssessmentMoves, ASSESSMENT_SECTION_KEYS, sectionsFor } from '@rinnalla/domain';
import { assessedClient, gapsOf } from './assessment-gaps.js';
import { AssessmentChange, AssessmentSectionSaved } from './assessment-results.types.js';
import { assessmentsById, assessmentSectionsById, signerProblems } from './assessment.loader.js';
import {
  AssessmentGapType,
  AssessmentMoveName,
  AssessmentParticipantType,
  AssessmentSectionType,
  AssessmentType,
  SignerProblemType,
} from './assessment.types.js';
import { AssessmentReads } from './queries/assessment-reads.js';

@Resolver(() => CaseType)
export class CaseAssessmentFields {
  constructor(private readonly reads: AssessmentReads) {}

  @ResolveField(() => [AssessmentType], {
    nullable: true,
    description: 'Newest first; null where the law keeps them from the viewer: see `masks`.',
  })
  async assessments(
    @Parent() parent: CaseParent,
    @LoadRows() load: LoadMany,
  ): Promise<AssessmentType[] | null> {
    const isMasked = parent.masks.some((mask) => mask.field === 'assessments');
    return isMasked ? null : load(this.reads.ofCases, parent.id);
  }
}

@Resolver(() => AssessmentType)
export class AssessmentFields {
  @ResolveField(() => [AssessmentSectionType], {
    description: 'Those asked of this client, and any other that was written; in the order of the form.',
  })
  sections(@Parent() assessment: AssessmentType, @Db() db: ReadDb): AssessmentSectionType[] {
    const asked = sectionsFor(assessedClient(assessment, db.now)).map(({ key }) => key);
    return ASSESSMENT_SECTION_KEYS.flatMap((key) =>
      assessment.texts.filter(({ section, body }) => section === key && (asked.includes(key) || body !== '')),
    );
  }

  @ResolveField(() => [AssessmentGapType], {
    description: 'Empty when it can be signed, and once it is closed.',
  })
  missing(@Parent() assessment: AssessmentType, @Db() db: ReadDb): AssessmentGapType[] {
    if (assessment.status === 'signed' || assessment.status === 'discontinued') return [];
    return gapsOf(assessment, db.now).map(({ what, law }) => ({ what, law: `${law.act} ${law.section}` }));
  }

  @ResolveField(() => [AssessmentMoveName], { description: 'Where it leads from here.' })
  moves(@Parent() { status }: AssessmentType): string[] {
    return allowedAssessmentMoves(status).map(({ move }) => move);
  }

  @ResolveField(() => SignerProblemType, {
    nullable: true,
    description: 'Null when the law lets the viewer sign it as it stands.',
  })
  signerProblem(@Parent() { id }: AssessmentType, @LoadRow() load: Load): Promise<SignerProblemType | null> {
    return load(signerProblems, id);
  }
}

@Resolver(() => AssessmentSectionType)
export class AssessmentSectionFields {
  constructor(private readonly reads: AssessmentReads) {}

  @ResolveField(() => AssessmentType, { description: 'For what the section changes on the whole.' })
  assessment(
    @Parent() { assessmentId }: AssessmentSectionType,
    @LoadRow() load: Load,
  ): Promise<AssessmentType | null> {
    return load(this.reads.ofParts, assessmentId);
  }
}

@Resolver(() => AssessmentParticipantType)
export class AssessmentParticipantFields {
  constructor(private readonly reads: AssessmentReads) {}

  @ResolveField(() => AssessmentType, { description: 'For where it stands on the whole.' })
  assessment(
    @Parent() { assessmentId }: AssessmentParticipantType,
    @LoadRow() load: Load,
  ): Promise<AssessmentType | null> {
    return load(this.reads.ofParts, assessmentId);
  }
}

@Resolver(() => AssessmentChange)
export class AssessmentChangeFields {
  constructor(private readonly reads: AssessmentReads) {}

  @ResolveField(() => AssessmentType)
  assessment(@Parent() { assessmentId }: AssessmentChange, @Db() db: ReadDb): Promise<AssessmentType> {
    return this.reads.one(db, assessmentsById, assessmentId);
  }
}

@Resolver(() => AssessmentSectionSaved)
export class AssessmentSectionSavedFields {
  constructor(private readonly reads: AssessmentReads) {}

  @ResolveField(() => AssessmentSectionType)
  section(@Parent() { sectionId }: AssessmentSectionSaved, @Db() db: ReadDb): Promise<AssessmentSectionType> {
    return this.reads.one(db, assessmentSectionsById, sectionId);
  }
}
