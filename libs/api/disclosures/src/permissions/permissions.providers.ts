import { RecordDenial } from '../denials/record-denial.js';
import { WithdrawDenial } from '../denials/withdraw-denial.js';
import {
  CaseDeclarationsField,
  CaseDeclarationsFields,
  DenialChangedFields,
  DenialFields,
  DisclosurePermissionFields,
  PermissionChangedFields,
} from './declaration-fields.resolver.js';
import { DeclarationMutations, DeclarationQueries } from './declaration.resolver.js';
import { RecordPermission } from './record-permission.js';
import { WithdrawPermission } from './withdraw-permission.js';

/** What clients permit and deny. */
export const PERMISSION_PROVIDERS = [
  DeclarationQueries,
  DeclarationMutations,
  CaseDeclarationsField,
  CaseDeclarationsFields,
  DisclosurePermissionFields,
  DenialFields,
  PermissionChangedFields,
  DenialChangedFields,
  RecordPermission,
  WithdrawPermission,
  RecordDenial,
  WithdrawDenial,
];
