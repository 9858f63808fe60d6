import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@rinnalla/api-core';
import { LEGAL_MODES, PROTECTED_SPECIALITIES, RELATION_KINDS, SERVICE_FUNCTIONS } from '@rinnalla/domain';

export const LegalMode = enumOf(LEGAL_MODES);
export const ProtectedSpeciality = enumOf(PROTECTED_SPECIALITIES);
export const RelationKind = enumOf(RELATION_KINDS);
export const ServiceFunction = enumOf(SERVICE_FUNCTIONS);
registerEnumType(LegalMode, { name: 'LegalMode', description: 'Legal mode of sharing, 703/2023 46–56 §.' });
registerEnumType(ProtectedSpeciality, {
  name: 'ProtectedSpeciality',
  description: 'Services whose patient entries are specially protected, 703/2023 26 §.',
});
registerEnumType(RelationKind, { name: 'RelationKind' });
registerEnumType(ServiceFunction, { name: 'ServiceFunction', description: 'Palvelutehtävä, 703/2023 37 §.' });
