import { beforeEach, describe, expect, it } from '@jest/globals';
import { createGraphqlClient, RecordsDocument, type GraphqlClient } from '@rinnalla/web-graphql';
import { FakeServer } from '@rinnalla/web-testing';
import {
  CaseConsultationsDocument,
  ConsultationDocument,
  ConsultationInboxDocument,
} from '../data/consultation-reads.documents.js';
import type { WholeConsultation } from '../data/consultation-types.js';
import {
  sampleConsultation,
  sampleMessage,
  samplePerson,
  sampleSubject,
} from '../testing/sample-consultation.js';
import { consultationKind } from './consultation-kind.js';
import { messageKind } from './message-kind.js';

const me = samplePerson('me', 'Eero Korhonen');
const subject = { ...sampleSubject, caseId: 'case-1', caseNumber: 'T-1' };

describe('a consultation that was read again', () => {
  let server: FakeServer;
  let client: GraphqlClient;

  beforeEach(() => {
    server = new FakeServer();
    client = createGraphqlClient({
      url: 'http://server/graphql',
      send: 'text',
      fetch: server.fetch,
      viewId: () => null,
      sessionLost: () => undefined,
    });
    client.kinds.register(consultationKind);
    client.kinds.register(messageKind);
  });

  const openInbox = async (parts: Partial<Record<'unclaimed' | 'mine' | 'waiting', WholeConsultation[]>>) => {
    const none = { unclaimed: [], mine: [], waiting: [] };
    server.answer('ConsultationInbox', () => ({
      __typename: 'Query',
      consultationInbox: { __typename: 'ConsultationInbox', ...none, ...parts },
    }));
    await client.urql.query(ConsultationInboxDocument, {}).toPromise();
  };
  const read = async (record: { __typename: string; id: string }, kind = 'consultation') => {
    server.answer('Records', () => ({ __typename: 'Query', records: [record] }));
    await client.urql
      .query(
        RecordsDocument,
        { refs: [{ kind: kind as 'consultation', id: record.id }] },
        { requestPolicy: 'network-only' },
      )
      .toPromise();
  };
  const inbox = () => {
    const data = client.urql.readQuery(ConsultationInboxDocument, {})?.data?.consultationInbox;
    const ids = (rows: { id: string }[] | undefined) => rows?.map(({ id }) => id);
    return [ids(data?.unclaimed), ids(data?.mine), ids(data?.waiting)];
  };

  it('comes in by urgency, and before those that have waited less', async () => {
    await openInbox({
      unclaimed: [
        sampleConsultation('urgent', { urgency: 'urgent' }),
        sampleConsultation('later', { askedAt: '2026-03-02T10:00:00.000Z' }),
      ],
    });
    await read(sampleConsultation('same-day', { urgency: 'same_day' }));
    await read(sampleConsultation('earlier', { askedAt: '2026-03-02T07:00:00.000Z' }));
    expect(inbox()).toEqual([['urgent', 'same-day', 'earlier', 'later'], [], []]);
  });

  it('comes in once, however often it is read', async () => {
    await openInbox({ unclaimed: [sampleConsultation('a')] });
    await read(sampleConsultation('a'));
    await read(sampleConsultation('a'));
    expect(inbox()).toEqual([['a'], [], []]);
  });

  it('moves to mine when I claim it, and leaves when I answer', async () => {
    await openInbox({ unclaimed: [sampleConsultation('a'), sampleConsultation('b')] });
    const claimed = { stage: 'claimed', viewerRole: 'claimant', claimedBy: me } as const;
    await read(sampleConsultation('a', claimed));
    expect(inbox()).toEqual([['b'], ['a'], []]);
    await read(sampleConsultation('a', { ...claimed, stage: 'answered' }));
    expect(inbox()).toEqual([['b'], [], []]);
  });

  it('leaves when another took it', async () => {
    await openInbox({ unclaimed: [sampleConsultation('a'), sampleConsultation('b')] });
    await read({ __typename: 'GoneRecord', id: 'a', kind: 'consultation' } as never);
    expect(inbox()).toEqual([['b'], [], []]);
  });

  it('comes first among what I asked when it takes a step, and leaves when I close it', async () => {
    const asked = { viewerRole: 'asker', askedBy: me } as const;
    await openInbox({
      waiting: [
        sampleConsultation('new', { ...asked, lastStepAt: '2026-03-02T12:00:00.000Z' }),
        sampleConsultation('old', asked),
      ],
    });
    await read(
      sampleConsultation('old', { ...asked, stage: 'answered', lastStepAt: '2026-03-02T13:00:00.000Z' }),
    );
    expect(inbox()).toEqual([[], [], ['old', 'new']]);
    await read(sampleConsultation('old', { ...asked, stage: 'closed' }));
    expect(inbox()).toEqual([[], [], ['new']]);
  });

  it('stands among those of its case for whoever may see the case, and leaves with the right', async () => {
    server.answer('CaseConsultations', () => ({
      __typename: 'Query',
      case: {
        __typename: 'Case',
        id: 'case-1',
        viewerCan: { __typename: 'CaseRights', askConsultation: true },
        consultations: [sampleConsultation('old', { subject, viewerRole: 'stranger' })],
      },
    }));
    const ofCase = () =>
      client.urql
        .readQuery(CaseConsultationsDocument, { caseId: 'case-1' })
        ?.data?.case.consultations.map(({ id }) => id);
    await client.urql.query(CaseConsultationsDocument, { caseId: 'case-1' }).toPromise();
    await read(
      sampleConsultation('new', { subject, viewerRole: 'stranger', askedAt: '2026-03-03T08:00:00.000Z' }),
    );
    await read(sampleConsultation('anonymous', { mode: 'anonymous', viewerRole: 'asker' }));
    expect(ofCase()).toEqual(['new', 'old']);
    await read({ __typename: 'GoneRecord', id: 'old', kind: 'consultation' } as never);
    expect(ofCase()).toEqual(['new']);
  });

  it('gets its messages in the order they were written', async () => {
    const first = sampleMessage('first', 'a', '2026-03-02T08:10:00.000Z');
    server.answer('Consultation', () => ({
      __typename: 'Query',
      consultation: sampleConsultation('a', { messages: [first] }),
    }));
    await client.urql.query(ConsultationDocument, { id: 'a' }).toPromise();
    await read(sampleMessage('third', 'a', '2026-03-02T08:30:00.000Z'), 'consultation_message');
    await read(sampleMessage('second', 'a', '2026-03-02T08:20:00.000Z'), 'consultation_message');
    await read(sampleMessage('elsewhere', 'b', '2026-03-02T08:20:00.000Z'), 'consultation_message');
    const thread = client.urql.readQuery(ConsultationDocument, { id: 'a' })?.data?.consultation.messages;
    expect(thread?.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });
});
