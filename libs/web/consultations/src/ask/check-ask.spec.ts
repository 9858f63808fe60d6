import { describe, expect, it } from '@jest/globals';
import { EMPTY_ASK, YES, type AskFields } from './ask-fields.js';
import { checkAsk, modeIn, type AskContext } from './check-ask.js';
import { inAskingOrder } from './expertise-order.js';
import { groundOffer, type Ground } from './ground-offer.js';

const filled: AskFields = { ...EMPTY_ASK, expertiseId: 'mental', question: 'Miten uni korjataan?' };
const derived: AskContext = {
  caseId: 'case-1',
  offer: { kind: 'derived', mode: 'M1' },
  texts: [
    { id: 't1', planId: 'plan-1', item: 1, voice: 'client' },
    { id: 't2', planId: 'plan-1', item: 5, voice: 'professional' },
  ],
};
const permission: Ground['permissions'][number] = {
  __typename: 'PermissionChoice',
  id: 'permission-1',
  recipients: ['public_health_care'],
  recipientName: null,
  serviceFunctions: ['working_age'],
  patientData: [],
  recordedFrom: null,
  recordedUntil: null,
  givenOn: '2026-01-05',
  giverName: 'Testi Asiakas',
};
const choose: AskContext = {
  ...derived,
  offer: { kind: 'choose', modes: ['M2', 'M3'], permissions: [permission] },
};
const onlyAnonymous: AskContext = {
  ...derived,
  offer: { kind: 'anonymous_only', missing: ['workTask'], sections: [] },
};

const ground = (about: Partial<Ground>): Ground => ({
  __typename: 'ConsultationGround',
  derived: null,
  modes: [],
  missingEvidence: [],
  sections: [],
  permissions: [],
  ...about,
});

const lacking = (fields: AskFields, context: AskContext) => {
  const check = checkAsk(fields, context);
  return check.kind === 'lacking' ? check.errors.map(([field]) => field) : check.kind;
};

describe('asking with the client named', () => {
  it('sends the case and only the texts chosen', () => {
    expect(checkAsk({ ...filled, attached: 't2 gone' }, derived)).toEqual({
      kind: 'ready',
      input: {
        expertiseId: 'mental',
        question: 'Miten uni korjataan?',
        urgency: 'normal',
        mode: 'identified',
        caseId: 'case-1',
        attach: [{ planId: 'plan-1', item: 5, voice: 'professional' }],
      },
    });
  });

  it('needs an expertise and a question', () => {
    expect(lacking(EMPTY_ASK, derived)).toEqual(['expertiseId', 'question']);
    expect(lacking({ ...filled, question: ' \n ' }, derived)).toEqual(['question']);
    expect(lacking({ ...filled, question: 'x'.repeat(20_001) }, derived)).toEqual(['question']);
  });

  it('needs the ground and its evidence where a person must point to it', () => {
    expect(lacking(filled, choose)).toEqual(['ground']);
    expect(lacking({ ...filled, ground: 'M2' }, choose)).toEqual(['permissionId']);
    expect(lacking({ ...filled, ground: 'M2', permissionId: 'withdrawn' }, choose)).toEqual(['permissionId']);
    expect(lacking({ ...filled, ground: 'M3' }, choose)).toEqual([
      'incapacityReason',
      'assessedBy',
      'noRepresentative',
    ]);
    expect(checkAsk({ ...filled, ground: 'M2', permissionId: 'permission-1' }, choose)).toMatchObject({
      kind: 'ready',
      input: { ground: { mode: 'M2', permissionId: 'permission-1' } },
    });
  });
});

describe('asking without a name', () => {
  it('sends no key of case or client, whatever was filled in before', () => {
    const fields = {
      ...filled,
      mode: 'anonymous',
      confirmed: YES,
      attached: 't1',
      clientId: 'c',
      ground: 'M2',
    };
    expect(checkAsk(fields, choose)).toEqual({
      kind: 'ready',
      input: {
        expertiseId: 'mental',
        question: 'Miten uni korjataan?',
        urgency: 'normal',
        mode: 'anonymous',
        attach: [],
        confirmNoIdentifiers: true,
      },
    });
  });

  it('needs the confirmation', () => {
    expect(lacking({ ...filled, mode: 'anonymous' }, derived)).toEqual(['confirmed']);
  });

  it('is all there is without a case or a ground', () => {
    expect(modeIn(filled, { ...derived, caseId: null })).toBe('anonymous');
    expect(modeIn({ ...filled, mode: 'identified' }, onlyAnonymous)).toBe('anonymous');
    expect(modeIn(filled, derived)).toBe('identified');
  });
});

describe('acute danger', () => {
  it('is never sent, however complete the form', () => {
    expect(checkAsk({ ...filled, urgency: 'acute_danger' }, derived)).toEqual({ kind: 'call' });
  });
});

describe('what the law offers', () => {
  it('is told where it follows from the work', () => {
    expect(groundOffer(ground({ derived: 'M1', modes: ['M1', 'M2', 'M3'] }))).toEqual({
      kind: 'derived',
      mode: 'M1',
    });
  });

  it('is chosen among those whose evidence a person can show', () => {
    expect(groundOffer(ground({ modes: ['M1', 'M2', 'M3'], missingEvidence: ['jointServiceId'] }))).toEqual({
      kind: 'choose',
      modes: ['M2', 'M3'],
      permissions: [],
    });
  });

  it('is nothing but anonymity where no evidence could help', () => {
    const found = groundOffer(
      ground({ modes: ['M8'], missingEvidence: ['workTask'], sections: ['703/2023 9 §'] }),
    );
    expect(found).toEqual({ kind: 'anonymous_only', missing: ['workTask'], sections: ['703/2023 9 §'] });
  });
});

describe('whom to ask', () => {
  it('begins with the last asked, then those who are there, then by name', () => {
    const expertises = [
      { id: 'z', name: 'Äidit', available: [] },
      { id: 'a', name: 'Arki', available: [] },
      { id: 'm', name: 'Mieli', available: ['Eero'] },
      { id: 'l', name: 'Lapset', available: [] },
    ];
    expect(inAskingOrder(expertises, 'l').map(({ id }) => id)).toEqual(['l', 'm', 'a', 'z']);
    expect(inAskingOrder(expertises, null).map(({ id }) => id)).toEqual(['m', 'a', 'l', 'z']);
  });
});
