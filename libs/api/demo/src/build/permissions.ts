import { DisclosurePermissionEntity } from '@rinnalla/api-access';
import { calendarDay } from '@rinnalla/domain';
import type { CaseContent } from '../content/case-content.js';
import type { CountyStory } from '../content/county-story.js';
import { EXPERTISES } from '../content/expertises.js';
import { PEOPLE } from '../content/people.js';
import { WORKSPACES } from '../content/places.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import { permissionIdOf } from './ground.js';
import type { Rows } from './rows.js';

/**
 * The clients' disclosure permissions (703/2023 53 §): one wherever health care works on, or is asked about, a case of a workspace
 * that delivers no joint service. Given when the case was opened, for its service function.
 */
export function buildPermissions(rows: Rows, time: DemoTime, story: CountyStory): void {
  const askedAcross = new Set(
    story.consultations
      .filter(({ expertise }) => EXPERTISES[expertise].register === 'health')
      .map(({ about }) => about?.case),
  );
  for (const content of story.cases) {
    if (WORKSPACES[content.workspace].jointServiceId !== null) continue;
    const hasHealthTeam = content.team.some(({ person }) => PEOPLE[person].register === 'health');
    if (hasHealthTeam || askedAcross.has(content.key)) buildPermission(rows, time, content, story);
  }
}

function buildPermission(rows: Rows, time: DemoTime, content: CaseContent, { clients }: CountyStory): void {
  const subject = content.clients.find(({ role }) => role === 'subject') ?? content.clients[0];
  const [opening] = content.timeline;
  const client = subject && clients[subject.client];
  if (!client || !opening) return;
  const givenAt = time.moment(opening.when);
  const isMinor = client.age < 18;
  rows.add(DisclosurePermissionEntity, {
    id: permissionIdOf(content.key),
    clientId: demoId('client', subject.client),
    dataRegister: 'social',
    recipients: ['public_health_care'],
    recipientName: null,
    serviceFunctions: [content.serviceFunction],
    patientData: [],
    recordedFrom: null,
    recordedUntil: null,
    giver: isMinor ? 'guardian' : 'client',
    giverName: isMinor ? `Huoltaja ${client.familyName}` : `${client.givenNames} ${client.familyName}`,
    means: 'paper',
    givenOn: calendarDay(givenAt),
    createdAt: givenAt,
    createdBy: demoId('person', opening.by),
    withdrawnAt: null,
    withdrawnBy: null,
  });
}
