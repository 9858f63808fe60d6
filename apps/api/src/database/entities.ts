import { ACCESS_ENTITIES } from '@rinnalla/api-access';
import { ADMINISTRATION_ENTITIES } from '@rinnalla/api-administration';
import { ASSESSMENT_ENTITIES } from '@rinnalla/api-assessments';
import { AUDIT_ENTITIES } from '@rinnalla/api-audit';
import { CASES_ENTITIES } from '@rinnalla/api-cases';
import { CLIENTS_ENTITIES } from '@rinnalla/api-clients';
import { CLOCK_ENTITIES } from '@rinnalla/api-clocks';
import { CONSULTATIONS_ENTITIES } from '@rinnalla/api-consultations';
import { DECISION_ENTITIES } from '@rinnalla/api-decisions';
import { ORGANISATION_ENTITIES } from '@rinnalla/api-organisation';
import { DISCLOSURES_ENTITIES } from '@rinnalla/api-disclosures';
import { INTAKE_ENTITIES } from '@rinnalla/api-intake';
import { PLANS_ENTITIES } from '@rinnalla/api-plans';
import { RECORDS_ENTITIES } from '@rinnalla/api-records';

/** Every table that has an entity; the event, log and idempotency tables are only reached through SQL functions. */
export const ENTITIES = [
  ...ORGANISATION_ENTITIES,
  ...ACCESS_ENTITIES,
  ...CLIENTS_ENTITIES,
  ...CLOCK_ENTITIES,
  ...CASES_ENTITIES,
  ...ASSESSMENT_ENTITIES,
  ...DECISION_ENTITIES,
  ...PLANS_ENTITIES,
  ...CONSULTATIONS_ENTITIES,
  ...RECORDS_ENTITIES,
  ...INTAKE_ENTITIES,
  ...DISCLOSURES_ENTITIES,
  ...AUDIT_ENTITIES,
  ...ADMINISTRATION_ENTITIES,
];
