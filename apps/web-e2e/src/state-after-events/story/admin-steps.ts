import type { Desk } from './desk.js';
import type { Step } from './step.js';

const NAMES = { nameFi: 'Uusi', nameSv: 'Ny' };

const step = (rest: Omit<Step, 'by' | 'on'>): Step => ({ by: 'petri', on: 'My day', ...rest });

const idIn = (result: Record<string, unknown>, field: string): string => {
  const record = result[field];
  if (typeof record !== 'object' || record === null || !('id' in record)) throw new Error(`No ${field}`);
  return String(record.id);
};

const ALL_DAY = [{ opens: '00:00', closes: '24:00' }];

/** What an administrator does: places come and go, people come and leave, and rights with their tasks. */
export const ADMIN_STEPS: readonly Step[] = [
  // Contacts that come in later would go to the emergency duty outside office hours, at whatever hour the story is told.
  step({
    says: 'the administrator opens the adults’ unit around the clock',
    sends: 'SaveOfficeHours',
    input: async (desk) => ({
      unitId: await desk.unitOf('aino'),
      version: 1,
      hours: {
        weekly: {
          mon: ALL_DAY,
          tue: ALL_DAY,
          wed: ALL_DAY,
          thu: ALL_DAY,
          fri: ALL_DAY,
          sat: ALL_DAY,
          sun: ALL_DAY,
        },
        opensOnHolidays: true,
        exceptions: [],
      },
    }),
    gives: 'UnitSaved',
  }),
  step({
    says: 'the administrator founds a unit',
    sends: 'SaveUnit',
    input: () => ({ ...NAMES, speciality: 'youth', isJointServiceUnit: false }),
    gives: 'UnitSaved',
    then: (desk, result) => (desk.newUnitId = idIn(result, 'unit')),
  }),
  step({
    says: 'and a workspace in it',
    sends: 'SaveWorkspace',
    input: ({ newUnitId }) => ({ ...NAMES, unitId: newUnitId }),
    gives: 'WorkspaceSaved',
  }),
  step({
    says: 'takes a newcomer into the staff',
    sends: 'AddProfessional',
    input: ({ newUnitId }) => ({
      login: 'uusi.tulija',
      givenName: 'Uusi',
      familyName: 'Tulija',
      profession: 'nurse',
      register: 'health',
      inOffice: false,
      unitId: newUnitId,
      languages: ['fi'],
    }),
    gives: 'ProfessionalAdded',
    then: (desk, result) => (desk.newPersonId = idIn(result, 'person')),
  }),
  step({
    says: 'gives Jussi one more work task: his own screens know of it',
    sends: 'ChangeRights',
    input: async (desk) => ({
      change: {
        giveWorkTask: {
          professionalId: await desk.professional('jussi'),
          task: 'management',
          workspaceId: desk.workspaceId,
          serviceFunctions: [],
          specialities: [],
        },
      },
    }),
    gives: 'RightsChanged',
  }),
  step({
    says: 'lets the newcomer, who has nothing in hand, leave',
    sends: 'MoveLeaver',
    input: ({ newPersonId }) => ({
      leave: { professionalId: newPersonId, version: 1, reason: 'Ei aloittanut', to: [] },
    }),
    gives: 'LeaverMoved',
  }),
  step({
    says: 'closes the workspace',
    sends: 'CloseWorkspace',
    input: async (desk) => ({ workspaceId: await workspaceOf(desk), version: 1 }),
    gives: 'WorkspaceSaved',
  }),
  step({
    says: 'and the unit',
    sends: 'CloseUnit',
    input: ({ newUnitId }) => ({ unitId: newUnitId, version: 1 }),
    gives: 'UnitSaved',
  }),
  step({
    says: 'keeps the county to half an hour',
    sends: 'SaveCountySettings',
    input: () => ({ idleMinutes: 30 }),
    gives: 'CountySettingsSaved',
  }),
];

async function workspaceOf({ newUnitId, sessions }: Desk): Promise<string> {
  const { administration } = await sessions.petri.ask<{
    administration: { units: { id: string; workspaces: { id: string }[] }[] };
  }>('{ administration { units { id workspaces { id } } } }');
  return administration.units.find(({ id }) => id === newUnitId)?.workspaces[0]?.id ?? '';
}
