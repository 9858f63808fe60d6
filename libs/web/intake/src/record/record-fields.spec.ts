import { describe, expect, it } from '@jest/globals';
import { namedIn } from './person-sought.js';
import {
  ANOTHER_PERSON,
  asksReporter,
  faultsOf,
  makerOf,
  purposeOf,
  purposesOf,
  SAME_PERSON,
  sanely,
  toSend,
  UNSURE,
  YES,
  type RecordValues,
} from './record-fields.js';

const QUEUE = {
  __typename: 'IntakeQueue' as const,
  streamId: 'unit',
  isEmergencyDuty: false,
  unit: { __typename: 'Unit' as const, id: 'unit', nameFi: 'Yksikkö', nameSv: 'Enhet' },
  open: [],
  waiting: [],
  dealtWith: [],
};
/** Half past nine in Finland. */
const NOW = new Date('2026-12-16T07:30:00Z');
const values = (patch: Partial<RecordValues> = {}): RecordValues => ({
  ...sanely(NOW, QUEUE, 'phone'),
  madeBy: 'client',
  purpose: 'to_get_services',
  body: 'Apua.',
  familyName: 'Koivula',
  givenNames: 'Aapo',
  ...patch,
});

describe('the form of a contact', () => {
  it.each([
    ['phone', '', ''],
    ['message', '', ''],
    ['professional', 'professional', ''],
    ['child_protection_report', '', 'child_protection_report'],
    ['anticipatory_report', '', 'anticipatory_report'],
  ])(
    'takes from the channel %s no more than it says itself of who made it (%j) and why (%j)',
    (channel, maker, purpose) => {
      const untold = values({ channel, madeBy: '', purpose: '' });
      expect([makerOf(untold), purposeOf(untold)]).toEqual([maker, purpose]);
      expect(faultsOf({ ...untold, consent: 'no' })).toEqual({
        ...(maker === '' && { madeBy: 'required' }),
        ...(purpose === '' && { purpose: 'required' }),
      });
      const told = values({ channel, madeBy: 'close_person', purpose: 'advice' });
      expect([makerOf(told), purposeOf(told)]).toEqual(['close_person', purpose || 'advice']);
    },
  );

  it('offers of a report no purpose that contradicts it, and sends none (LSL 25, 25 c §)', () => {
    expect(purposesOf('phone')).toContain('advice');
    for (const channel of ['child_protection_report', 'anticipatory_report']) {
      expect(purposesOf(channel)).toEqual([channel]);
      const told = values({ channel, madeBy: 'other_person', purpose: 'report_of_need' });
      expect(toSend(told, [QUEUE])).toMatchObject({ channel, purpose: channel });
    }
  });

  it('needs little of a call: what was told and by whom', () => {
    expect(faultsOf(values())).toEqual({});
    expect(faultsOf(values({ channel: '', body: '', familyName: ' ' }))).toEqual({
      channel: 'required',
      body: 'required',
      familyName: 'required',
    });
    expect(faultsOf(values({ receivedTime: 'aamulla' }))).toEqual({ receivedTime: 'format' });
    expect(faultsOf(values({ receivedTime: ' ' }))).toEqual({ receivedTime: 'required' });
  });

  it('asks a professional’s consent, and the ground of a secret reporter', () => {
    expect(asksReporter(values())).toBe(false);
    expect(faultsOf(values({ channel: 'professional', madeBy: '' }))).toEqual({ consent: 'required' });
    const secret = values({ madeBy: 'other_person', isSecret: YES });
    expect(faultsOf(secret)).toEqual({ reporterName: 'required', secrecyGround: 'required' });
  });

  it('is sent with the time of Finland, and a reporter only where there is one', () => {
    expect(toSend(values({ receivedTime: '8.05' }), [QUEUE])).toMatchObject({
      unitId: 'unit',
      madeBy: 'client',
      purpose: 'to_get_services',
      receivedAt: '2026-12-16T06:05:00.000Z',
      hasConsent: null,
      reporter: null,
    });
    const report = values({ madeBy: 'other_person', reporterName: 'Naapuri', consent: 'no' });
    expect(toSend(report, [QUEUE])).toMatchObject({
      madeBy: 'other_person',
      hasConsent: false,
      reporter: { name: 'Naapuri', reachedAt: null, isSecret: false, secrecyGround: null },
    });
    expect(toSend(values({ queue: 'elsewhere' }), [QUEUE])).toBeNull();
  });

  it('says of a namesake only what was said of the very person it tells of', () => {
    const born = { birthDate: '1979-05-14' };
    const about = (patch: Partial<RecordValues>) => ({ ...born, statedOf: namedIn(values(born)), ...patch });
    const stated = (patch: Partial<RecordValues>) => toSend(values(about(patch)), [QUEUE])?.isSamePerson;
    expect(stated({ isSamePerson: SAME_PERSON })).toBe(true);
    expect(stated({ isSamePerson: ANOTHER_PERSON })).toBe(false);
    expect(stated({ isSamePerson: UNSURE })).toBeNull();
    expect(stated({ isSamePerson: '', statedOf: '' })).toBeNull();
    expect(stated({ isSamePerson: SAME_PERSON, givenNames: 'Eemeli' })).toBeNull();
    expect(stated({ isSamePerson: SAME_PERSON, birthDate: '' })).toBeNull();
    expect(stated({ isSamePerson: SAME_PERSON, hetu: '140579-900X' })).toBeNull();
  });
});
