import { careDone, type Clock, type CareEvent, neededCare, type StartEvent } from '@rinnalla/domain';
import type { CaseContent, ClientContent } from '../content/case-content.js';
import type { CountyStory } from '../content/county-story.js';
import { ENTRIES, type EntryContent } from '../content/entries.js';
import { PEOPLE } from '../content/people.js';
import { WORKSPACES } from '../content/places.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import { buildClocks, type DemoClockEnd } from './clocks.js';
import type { Rows } from './rows.js';

/**
 * Time limits of care, as entries of the patient record tell of them: that a need was assessed, and that care was given.
 * @throws Error for an entry on a case or client that is not told
 */
export function buildClocksOfCare(rows: Rows, time: DemoTime, { cases, clients }: CountyStory): void {
  for (const entry of ENTRIES) {
    const care = entry.careEvent && neededCare(entry.careEvent);
    const content = cases.find(({ key }) => key === entry.case);
    const client = clients[entry.client];
    if (!care) continue;
    if (!content || !client) throw new Error(`Care of nobody: ${entry.key}`);
    buildClocks(rows, time, {
      key: `care/${entry.key}`,
      by: demoId('person', entry.by),
      isClientKnown: true,
      place: {
        ...{ caseId: demoId('case', content.key), contactId: null, clientId: demoId('client', entry.client) },
        unitId: demoId('unit', WORKSPACES[content.workspace].unit),
        workspaceId: demoId('workspace', content.workspace),
      },
      facts: { client: ageOf(client, time), events: [needOf(entry, care, time)] },
      endOf: (clock) => endOf(entry, clock, time),
      toldOf: {
        due_soon: [demoId('person', entry.by)],
        due_today: teamOf(content, entry),
        breached: teamOf(content, entry),
      },
    });
  }
}

const ageOf = (client: ClientContent, time: DemoTime) => ({
  ...{ birthDate: time.bornYearsAgo(client.age, client.birthday), statedAge: null },
  ...{ highestCareAllowance: false, disabledPerson: false, specialSupport: false, childProtection: false },
});

const needOf = (
  { key, when }: EntryContent,
  care: NonNullable<ReturnType<typeof neededCare>>,
  time: DemoTime,
): StartEvent => ({
  ...{ kind: 'treatment_need_assessed', care },
  ...{ id: demoId('record-entry', key), at: time.moment(when) },
});

/** Met by the first entry after it that tells of such care for the same client. */
function endOf(need: EntryContent, clock: Clock, time: DemoTime): DemoClockEnd | null {
  const given = ENTRIES.find(
    ({ client, careEvent, when }) =>
      client === need.client && isDone(careEvent, clock) && time.moment(when) > clock.startedAt,
  );
  return given ? { how: 'met', at: time.moment(given.when), by: demoId('person', given.by) } : null;
}

const isDone = (event: CareEvent | undefined, { kind }: Clock): boolean =>
  event !== undefined && careDone(event) === kind;

/** Health staff of the case who may read the entry. */
const teamOf = ({ team }: CaseContent, { by, speciality }: EntryContent): string[] =>
  [...new Set([by, ...team.map(({ person }) => person)])]
    .filter((person) => PEOPLE[person].register === 'health')
    .filter((person) => speciality === undefined || PEOPLE[person].specialities.includes(speciality))
    .map((person) => demoId('person', person));
