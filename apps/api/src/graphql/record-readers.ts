import { Injectable, type Type } from '@nestjs/common';
import type { CaseAction, FieldClass } from '@rinnalla/domain';
import { Access } from '@rinnalla/api-access';
import {
  AssessmentParticipantType,
  assessmentParticipantsById,
  assessmentsById,
  assessmentSectionsById,
  AssessmentSectionType,
  AssessmentType,
} from '@rinnalla/api-assessments';
import type { Batch, ReadDb } from '@rinnalla/api-core';
import {
  CaseType,
  caseView,
  StatusEventType,
  statusEventsById,
  TeamMemberType,
  teamMembersById,
} from '@rinnalla/api-cases';
import { ClockReads, ClockType, noticeRecords, NoticeType } from '@rinnalla/api-clocks';
import {
  ConsultationMessageType,
  consultationRecords,
  ConsultationType,
  messageRecords,
} from '@rinnalla/api-consultations';
import { DecisionReads, DecisionType } from '@rinnalla/api-decisions';
import {
  DeclarationReads,
  DenialType,
  DisclosurePermissionType,
  disclosureRecords,
  disclosureRequestRecords,
  DisclosureRequestType,
  DisclosureType,
  overrideRecords,
  OverrideType,
} from '@rinnalla/api-disclosures';
import { availabilityById, AvailabilityType, MeType, myself } from '@rinnalla/api-organisation';
import { boardRows, BoardRowType } from '@rinnalla/api-overviews';
import {
  goalsById,
  GoalType,
  planItemsById,
  PlanItemType,
  plannedServicesById,
  PlannedServiceType,
  plansById,
  planTextsById,
  PlanTextType,
  PlanType,
  responsibilitiesById,
  ResponsibilityType,
} from '@rinnalla/api-plans';
import { CaseRecords, ClientContacts, ClientContactType, RecordEntryType } from '@rinnalla/api-records';
import { ContactReads, ContactType } from '@rinnalla/api-intake';
import type { RecordKind } from '@rinnalla/contracts';

interface Ref {
  readonly kind: RecordKind;
  readonly id: string;
}

interface Row {
  readonly id: string;
}
type ReadKind = (db: ReadDb, ids: readonly string[]) => Promise<readonly Row[]>;

export const RECORD_TYPES: readonly Type<unknown>[] = [
  CaseType,
  BoardRowType,
  TeamMemberType,
  StatusEventType,
  DecisionType,
  PlanType,
  PlanItemType,
  PlanTextType,
  GoalType,
  PlannedServiceType,
  ResponsibilityType,
  AssessmentType,
  AssessmentSectionType,
  AssessmentParticipantType,
  ConsultationType,
  ConsultationMessageType,
  AvailabilityType,
  ContactType,
  ClockType,
  NoticeType,
  MeType,
  RecordEntryType,
  ClientContactType,
  DisclosurePermissionType,
  DenialType,
  OverrideType,
  DisclosureType,
  DisclosureRequestType,
];

/** Reads what events name. Each kind is read in one statement; what belongs to a case passes the access engine besides. */
@Injectable()
export class RecordReaders {
  private readonly kinds: Partial<Record<RecordKind, { readonly typename: string; readonly read: ReadKind }>>;

  constructor(
    private readonly access: Access,
    clocks: ClockReads,
    decisions: DecisionReads,
    entries: CaseRecords,
    contacts: ClientContacts,
    declarations: DeclarationReads,
  ) {
    const intake = new ContactReads(this.access);
    this.kinds = {
      case: { typename: 'Case', read: (db, ids) => this.cases(db, ids) },
      board_row: { typename: 'BoardRow', read: boardRows },
      team_member: { typename: 'TeamMember', read: this.ofCases(teamMembersById, 'case.read', ['C0']) },
      status_event: { typename: 'StatusEvent', read: this.ofCases(statusEventsById, 'case.read', ['C0']) },
      plan: { typename: 'Plan', read: this.ofCases(plansById, 'plan.read', ['C1', 'C2']) },
      plan_item: { typename: 'PlanItem', read: this.ofCases(planItemsById, 'plan.read') },
      plan_text: { typename: 'PlanText', read: this.ofCases(planTextsById, 'plan.read') },
      goal: { typename: 'Goal', read: this.ofCases(goalsById, 'plan.read') },
      planned_service: { typename: 'PlannedService', read: this.ofCases(plannedServicesById, 'plan.read') },
      responsibility: { typename: 'Responsibility', read: this.ofCases(responsibilitiesById, 'plan.read') },
      decision: { typename: 'Decision', read: (db, ids) => decisions.byIds(db, ids, 'live_update') },
      assessment: {
        typename: 'Assessment',
        read: this.ofCases(assessmentsById, 'assessment.read', ['C0', 'C1', 'C3']),
      },
      assessment_section: {
        typename: 'AssessmentSection',
        read: this.ofCases(assessmentSectionsById, 'assessment.read', ['C0', 'C3']),
      },
      assessment_participant: {
        typename: 'AssessmentParticipant',
        read: this.ofCases(assessmentParticipantsById, 'assessment.read', ['C0', 'C3']),
      },
      consultation: {
        typename: 'Consultation',
        read: (db, ids) => consultationRecords(db, ids, 'live_update'),
      },
      consultation_message: {
        typename: 'ConsultationMessage',
        read: (db, ids) => messageRecords(db, ids, 'live_update'),
      },
      contact: {
        typename: 'Contact',
        read: (db, ids) => intake.byIds(db, ids, 'live_update'),
      },
      clock: { typename: 'Clock', read: (db, ids) => clocks.byIds(db, ids, 'live_update') },
      notice: { typename: 'Notice', read: noticeRecords },
      availability: { typename: 'Availability', read: (db, ids) => availabilityById.read(db, ids) },
      rights: { typename: 'Me', read: ownRights },
      record_entry: { typename: 'RecordEntry', read: (db, ids) => entries.byIds(db, ids, 'live_update') },
      client_contact: {
        typename: 'ClientContact',
        read: (db, ids) => contacts.byClients(db, ids, 'live_update'),
      },
      override: { typename: 'Override', read: overrideRecords },
      disclosure: { typename: 'Disclosure', read: disclosureRecords },
      disclosure_request: { typename: 'DisclosureRequest', read: disclosureRequestRecords },
      disclosure_permission: {
        typename: 'DisclosurePermission',
        read: (db, ids) => declarations.permissionRecords(db, ids),
      },
      denial: { typename: 'Denial', read: (db, ids) => declarations.denialRecords(db, ids) },
    };
  }

  async read(db: ReadDb, refs: readonly Ref[]): Promise<object[]> {
    const found = new Map<string, object>();
    for (const [kind, group] of Map.groupBy(refs, (ref) => ref.kind)) {
      const reader = this.kinds[kind];
      if (!reader) continue;
      const ids = [...new Set(group.map((ref) => ref.id))];
      for (const row of await reader.read(db, ids)) {
        found.set(`${kind}:${row.id}`, { ...row, __typename: reader.typename });
      }
    }
    return refs.map(({ kind, id }) => found.get(`${kind}:${id}`) ?? { __typename: 'GoneRecord', kind, id });
  }

  private async cases(db: ReadDb, ids: readonly string[]): Promise<CaseType[]> {
    const readable = await this.access.readableCases(db, ids);
    const views: CaseType[] = [];
    for (const id of readable.keys()) views.push(await caseView(db, this.access, id, 'live_update'));
    return views;
  }

  /** Rows that belong to a case: those of readable cases, their use logged for the cases' clients. */
  private ofCases<OfCase extends Row & { readonly caseId: string }>(
    batch: Batch<OfCase>,
    action: CaseAction,
    fieldClasses: readonly FieldClass[] = ['C2'],
  ): ReadKind {
    return async (db, ids) => {
      const rows = await batch.read(db, ids);
      const caseIds = [...new Set(rows.map((row) => row.caseId))];
      const readable = await this.access.readableCases(db, caseIds, action);
      const allowed = rows.filter((row) => readable.has(row.caseId));
      for (const facts of readable.values()) {
        db.recordUse({
          purpose: 'live_update',
          basis: facts.basis,
          clientIds: facts.clientIds,
          recordIds: allowed.filter((row) => row.caseId === facts.caseId).map((row) => row.id),
          fieldClasses,
        });
      }
      return allowed;
    };
  }
}

/** One's own work tasks; nobody else's come this way. */
async function ownRights(db: ReadDb, ids: readonly string[]): Promise<readonly Row[]> {
  return ids.includes(db.actor.professionalId) ? [await myself(db)] : [];
}
