import type { ReadDb } from '@rinnalla/api-core';
import type {
  DenialScope,
  LegalMode,
  PermissionScope,
  RelationKind,
  ServiceFunction,
} from '@rinnalla/domain';

/** A case with everything the access rule asks about it and its reader, as it stands in the tables. */
export interface CaseRow {
  readonly caseId: string;
  readonly workspaceId: string;
  readonly unitId: string;
  readonly status: string;
  readonly register: string;
  readonly serviceFunction: ServiceFunction;
  readonly version: number;
  readonly relations: readonly RelationKind[];
  /** Clients of the case: whose data a use of it is. */
  readonly clientIds: readonly string[];
  /**
   * Legal modes in force: of the reader's relations, and of overrides, also for clients whose part in the case has ended. A relation
   * of a joint service has none while the case's workspace delivers none.
   */
  readonly sharing: readonly {
    readonly mode: LegalMode;
    readonly permission: PermissionScope | null;
    readonly permissionId: string | null;
    /** Whose permission or override it is; null for a mode that binds no single client. */
    readonly clientId: string | null;
  }[];
  /** The joint service that the case's workspace delivers today; null where it delivers none (46 §). */
  readonly jointServiceId: string | null;
  /** Workspaces that deliver the joint service the case's own delivers, itself among them; none where it delivers none (46 §). */
  readonly jointWorkspaces: readonly string[];
  /** Live permissions of the clients, whoever they open something to. */
  readonly permitted: readonly {
    readonly id: string;
    readonly clientId: string;
    readonly scope: PermissionScope;
  }[];
  readonly denials: readonly (DenialScope & { readonly clientId: string })[];
  readonly hasStatedPurpose: boolean;
  /** Clients for whom the reader has confirmed a need under 26 §. */
  readonly confirmedFor: readonly string[];
}

const LIVE = 'mine.valid_from <= $3 AND (mine.valid_to IS NULL OR mine.valid_to > $3)';

const PERMISSION = `jsonb_build_object('dataRegister', d.data_register, 'recipients', d.recipients, 'serviceFunctions', d.service_functions,
  'patientData', d.patient_data, 'recordedFrom', d.recorded_from, 'recordedUntil', d.recorded_until)`;

const CASE_ROWS = `
  SELECT c.id AS "caseId", c.workspace_id AS "workspaceId", c.unit_id AS "unitId", c.status, c.register,
    c.service_function AS "serviceFunction", c.version, own.relations, whose.ids AS "clientIds",
    own.modes || pleaded.modes AS sharing, joint.service AS "jointServiceId", joint.workspaces AS "jointWorkspaces", given.permissions AS permitted, denied.scopes AS denials,
    EXISTS (SELECT 1 FROM purpose_statement p WHERE p.professional_id = $2 AND p.case_id = c.id AND p.subject = 'records'
      AND p.stated_at <= $3 AND p.valid_until > $3) AS "hasStatedPurpose",
    pleaded.confirmed AS "confirmedFor"
  FROM "case" c
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(cc.client_id ORDER BY cc.client_id) FILTER (WHERE cc.valid_to IS NULL), '{}') AS ids,
      coalesce(array_agg(cc.client_id), '{}') AS ever
    FROM case_client cc WHERE cc.case_id = c.id
  ) whose
  CROSS JOIN LATERAL (
    SELECT min(w.joint_service_id) AS service, coalesce(array_agg(same.id), '{}') AS workspaces
    FROM workspace w JOIN unit u ON u.id = w.unit_id AND u.is_joint_service_unit
    JOIN workspace same ON same.joint_service_id = w.joint_service_id
    WHERE w.id = c.workspace_id
  ) joint
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'clientId', d.client_id, 'scope', ${PERMISSION}) ORDER BY d.id), '[]') AS permissions
    FROM disclosure_permission d WHERE d.client_id = ANY (whose.ever) AND d.withdrawn_at IS NULL
  ) given
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(mine.kind), '{}') AS relations,
      coalesce(jsonb_agg(jsonb_build_object('mode', mine.legal_mode, 'clientId', permitted->'clientId', 'permissionId', permitted->'id',
        'permission', permitted->'scope'))
        FILTER (WHERE mine.kind <> 'consultation' AND (mine.legal_mode <> 'M1' OR cardinality(joint.workspaces) > 0)), '[]') AS modes
    FROM relation mine
    LEFT JOIN jsonb_array_elements(given.permissions) permitted
      ON mine.legal_mode = 'M2' AND permitted->>'id' = mine.evidence->>'permissionId'
    WHERE mine.case_id = c.id AND mine.professional_id = $2 AND ${LIVE}
  ) own
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('mode', CASE o.ground WHEN 'social_authority_need' THEN 'M4' ELSE 'M3' END,
        'clientId', o.client_id, 'permission', NULL, 'permissionId', NULL)) FILTER (WHERE o.ground <> 'confirmation_26'), '[]') AS modes,
      coalesce(array_agg(o.client_id) FILTER (WHERE o.ground = 'confirmation_26'), '{}') AS confirmed
    FROM override o
    WHERE o.professional_id = $2 AND o.client_id = ANY (whose.ever) AND o.ended_at IS NULL AND o.started_at <= $3 AND o.expires_at > $3
  ) pleaded
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('clientId', n.client_id, 'register', n.register, 'target', n.target,
      'serviceFunction', n.service_function, 'recordId', n.record_id,
      'kindOfCase', CASE WHEN n.record_case_id = c.id THEN n.record_kind END)), '[]') AS scopes
    FROM denial n WHERE n.client_id = ANY (whose.ever) AND n.withdrawn_at IS NULL
  ) denied
  WHERE c.id = ANY ($1::uuid[])`;

const LOCKED_CASE_ROWS = `${CASE_ROWS} FOR UPDATE OF c`;

/** @param lock takes the cases' rows for the rest of the transaction */
export async function caseRowsOf(
  db: ReadDb,
  caseIds: readonly string[],
  lock: 'lock' | 'no lock',
): Promise<CaseRow[]> {
  return db.query<CaseRow>(lock === 'lock' ? LOCKED_CASE_ROWS : CASE_ROWS, [
    caseIds,
    db.actor.professionalId,
    db.now,
  ]);
}
