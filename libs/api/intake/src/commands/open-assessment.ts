import { Injectable } from '@nestjs/common';
import { insertAssessment } from '@rinnalla/api-assessments';
import { checkPairOf, insertCase, publishOpened, requireOpening } from '@rinnalla/api-cases';
import { adoptContactClocks } from '@rinnalla/api-clocks';
import { type Actor, DataKeys, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { calendarDay, type ServiceFunction } from '@rinnalla/domain';
import { clocksOfContact, contactInHand, type ContactInHand } from './contact-in-hand.js';
import { type FamilyMember, joinFamily, tellOfMember } from './family-of.js';
import { identifyPeople, keepHetu, makeClient } from './identify-people.js';
import { requireMove, settle } from './move-contact.js';
import type { ContactVersionInput } from './take-contact.js';

export interface OpenAssessmentInput extends ContactVersionInput {
  readonly workspaceId: string;
  readonly serviceFunction: ServiceFunction;
  readonly topic: string;
  /** Where the contact did not tell it: no one becomes a client without a day of birth. */
  readonly birthDate: string | null;
  /** Stated of a client of the same name and day of birth; null: not stated. */
  readonly isSamePerson: boolean | null;
  /** Who answers for the case, where the opener's own work tasks close its assessments to them; null: the opener. */
  readonly namedWorkerId: string | null;
  /** Others of the family that the contact was about. */
  readonly family: readonly FamilyMember[];
}

interface Told {
  readonly givenNames: string;
  readonly familyName: string;
  readonly birthDate: string | null;
  readonly hetuCiphertext: Buffer | null;
  readonly contactLanguage: string;
}

/**
 * Opens an assessment of service need from a contact (SHL 36 §): the person becomes a client where they were none, and a case begins in
 * the status assessment, in the same transaction. Whoever judges contacts of every kind may open one that is not theirs to read: then a
 * colleague whose work task it belongs to answers for it from the start.
 */
@Injectable()
export class OpenAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: DataKeys,
  ) {}

  run(actor: Actor, input: OpenAssessmentInput) {
    const family = input.family.map(({ hetu, ...member }) => ({
      ...member,
      hetu: hetu && this.keys.blindIndex(hetu).toString('base64'),
    }));
    return this.unitOfWork.run(
      actor,
      { operation: 'openAssessment', mutationId: input.mutationId, input: { ...input, family } },
      async (tx) => {
        const contact = await contactInHand(tx, input.contactId, input.version);
        const toStatus = requireMove(contact, 'open_assessment', input.workspaceId);
        const opening = await requireOpening(tx, input);
        const people = await this.peopleOf(tx, contact, input);
        const { parties, namesakes, unclear } = await identifyPeople(tx, this.keys, people);
        if (unclear.length > 0) return { __typename: 'PeopleUnclear', people: unclear };
        if (namesakes.length > 0) return { __typename: 'NamesakesFound', found: namesakes };
        const [first, ...others] = parties;
        if (!first) throw new Error('An assessment of nobody');
        const clientId = await makeClient(tx, this.keys, first);
        const caseId = await insertCase(tx, input, { ...opening, clientId, status: 'assessment' });
        await keepHetu(tx, this.keys, first);
        await settle(tx, contact, { move: 'open_assessment', toStatus, note: null }, { clientId, caseId });
        const siblingIds = await joinFamily(tx, this.keys, {
          contactId: contact.id,
          caseId,
          clientId,
          family: input.family.flatMap(({ role }, place) => {
            const party = others[place];
            return party ? [{ role, party }] : [];
          }),
        });
        // Each child is assessed as itself (SHL 36 § 3 mom., LSL 26 §).
        for (const child of [clientId, ...siblingIds]) {
          await insertAssessment(tx, { caseId, clientId: child, pendingSince: contact.receivedAt });
        }
        await checkPairOf(tx, caseId);
        await adoptContactClocks(tx, await clocksOfContact(tx, contact.id), { caseId, clientId, siblingIds });
        publishOpened(tx, { caseId, workspaceId: input.workspaceId }, opening);
        return { __typename: 'AssessmentOpened', contactId: contact.id, caseId };
      },
    );
  }

  /** Whom the contact is about, then the family in the order it was told. */
  private async peopleOf(tx: Tx, contact: ContactInHand, input: OpenAssessmentInput) {
    const { birthDate, isSamePerson } = input;
    const [told] = await tx.query<Told>(
      `SELECT given_names AS "givenNames", family_name AS "familyName", birth_date::text AS "birthDate",
         hetu_ciphertext AS "hetuCiphertext", contact_language AS "contactLanguage" FROM contact WHERE id = $1`,
      [contact.id],
    );
    if (!told) throw new Error('A contact in hand has no row');
    const { hetuCiphertext, ...about } = told;
    const hetu = hetuCiphertext && this.keys.decrypt(hetuCiphertext, `contact.hetu_ciphertext:${contact.id}`);
    const first = { ...about, hetu, birthDate: told.birthDate ?? birthDate, isSamePerson };
    return [
      { person: first, familyMember: null, clientId: contact.clientId },
      ...input.family.map((member, place) => ({
        person: tellOfMember(member, {
          place,
          contactLanguage: told.contactLanguage,
          on: calendarDay(tx.now),
        }),
        familyMember: place,
        clientId: null,
      })),
    ];
  }
}
