import {
  ClientEntity,
  ClientRelationshipEntity,
  NonDisclosureEntity,
  SpecialSupportEntity,
} from '@rinnalla/api-clients';
import type { DataKeys } from '@rinnalla/api-core';
import { calendarDay, makeTestHetu } from '@rinnalla/domain';
import type { CaseContent, ClientContent } from '../content/case-content.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import type { Rows } from './rows.js';

/** Of a non-disclosure for safety: nearly two years, as they are prolonged. */
const DAYS_LEFT = 600;

/**
 * The clients with their identity codes (900–999 only: nobody's), client relationships and special support. A relationship
 * begins with the client's first case and ends when the last has ended (SHL 34 §).
 * @throws Error for a client without a case
 */
export function buildClients(
  rows: Rows,
  time: DemoTime,
  keys: DataKeys,
  clients: Readonly<Record<string, ClientContent>>,
  cases: readonly CaseContent[],
): void {
  Object.entries(clients).forEach(([key, client], index) => {
    const id = demoId('client', key);
    const theirs = cases.filter((content) => content.clients.some((member) => member.client === key));
    const begun = beginningOf(theirs, time);
    if (!begun) throw new Error(`Client ${key} has no case`);
    const birthDate = time.bornYearsAgo(client.age, client.birthday);
    const hetu = makeTestHetu(birthDate, 900 + (index % 100));
    const made = { createdAt: begun.at, createdBy: demoId('person', begun.by) };
    rows.add(ClientEntity, {
      id,
      givenNames: client.givenNames,
      familyName: client.familyName,
      hetuCiphertext: keys.encrypt(hetu, `client.hetu_ciphertext:${id}`),
      hetuBlindIndex: keys.blindIndex(hetu),
      birthDate,
      contactLanguage: client.language,
      isNonDisclosed: client.isNonDisclosed ?? false,
      ...made,
    });
    const endedOn = endOf(theirs, time);
    rows.add(ClientRelationshipEntity, {
      id: demoId('client-relationship', key),
      clientId: id,
      openedOn: calendarDay(begun.at),
      endedOn: endedOn?.day ?? null,
      endReason: endedOn?.reason ?? null,
      ...made,
    });
    if (client.isNonDisclosed) {
      rows.add(NonDisclosureEntity, {
        id: demoId('non-disclosure', key),
        clientId: id,
        validFrom: calendarDay(begun.at),
        validUntil: time.day(DAYS_LEFT),
        toldBy: 'Väestötietojärjestelmä',
        ...made,
      });
    }
    if (client.specialSupport) {
      rows.add(SpecialSupportEntity, {
        id: demoId('special-support', key),
        clientId: id,
        validFrom: time.workday(-client.specialSupport.workdaysAgo),
        decidingDocument: client.specialSupport.document,
        ...made,
      });
    }
  });
}

function beginningOf(cases: readonly CaseContent[], time: DemoTime) {
  return cases
    .flatMap(({ timeline }) => timeline.slice(0, 1))
    .map((move) => ({ at: time.moment(move.when), by: move.by }))
    .sort((a, b) => a.at.getTime() - b.at.getTime())[0];
}

function endOf(cases: readonly CaseContent[], time: DemoTime): { day: string; reason: string | null } | null {
  const lasts = cases.map(({ timeline }) => timeline.at(-1));
  if (lasts.some((move) => move?.to !== 'ended')) return null;
  const last = lasts
    .filter((move) => move !== undefined)
    .sort((a, b) => time.moment(b.when).getTime() - time.moment(a.when).getTime())[0];
  return last ? { day: calendarDay(time.moment(last.when)), reason: last.reason ?? null } : null;
}
