import { Injectable } from '@nestjs/common';
import { startContactClocks } from '@rinnalla/api-clocks';
import { type Actor, badInput, DataKeys, notAllowed, type Tx, UnitOfWork } from '@rinnalla/api-core';
import {
  calendarDay,
  type ContactChannel,
  type ContactMaker,
  type ContactPurpose,
  contradictsBirth,
  parseHetu,
  purposeOfReport,
  type StatedAge,
  UNOPENED_MINUTES,
} from '@rinnalla/domain';
import { type ContactPlace, publishContact } from '../contact.events.js';
import { countSearch, searchClient } from './find-client.js';
import { ContactEntity, ContactReporterEntity, ReporterReachEntity } from '../entities/contact.entity.js';
import { noteStep } from './contact-in-hand.js';
import { watchOf } from './watch-of.js';

export interface RecordContactInput {
  readonly mutationId: string;
  /** A unit whose queue, or whose emergency duty's queue, is the recorder's own. */
  readonly unitId: string;
  readonly isEmergencyDuty: boolean;
  readonly channel: ContactChannel;
  readonly madeBy: ContactMaker;
  readonly purpose: ContactPurpose;
  readonly hasConsent: boolean | null;
  readonly receivedAt: Date;
  readonly body: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly birthDate: string | null;
  readonly statedAge: StatedAge | null;
  readonly hetu: string | null;
  /**
   * Stated of a client of the same name and day of birth: this person, or another; null: not stated. Nobody is looked for by it, so that
   * recording tells nothing: whoever opens an assessment or joins the contact decides.
   */
  readonly isSamePerson: boolean | null;
  readonly contactLanguage: string;
  readonly hasHighestCareAllowance: boolean;
  readonly isDisabledPerson: boolean;
  readonly reporter: {
    readonly name: string;
    readonly reachedAt: string | null;
    readonly isSecret: boolean;
    readonly secrecyGround: string | null;
  } | null;
}

/** Writes down a contact or report as it came in (SHL 34, 35 §; LSL 25, 25 c §): who made it and why, for the clocks depend on both. */
@Injectable()
export class RecordContact {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: DataKeys,
  ) {}

  run(actor: Actor, input: RecordContactInput) {
    const { hetu, ...rest } = input;
    const remembered = { ...rest, hetu: hetu && this.keys.blindIndex(hetu).toString('base64') };
    return this.unitOfWork.run(
      actor,
      { operation: 'recordContact', mutationId: input.mutationId, input: remembered },
      async (tx) => {
        await requireIntake(tx);
        await requireOwnQueue(tx, input);
        this.check(tx, input);
        const id = tx.newId();
        const { clientId, birthDate } = await this.insert(tx, id, input);
        await noteStep(tx, { clientId }, { contactId: id, move: 'record', toStatus: 'received', note: null });
        await publishContact(tx, {
          contactId: id,
          version: 1,
          type: 'contact.recorded',
          change: 'created',
          places: [input],
        });
        await startContactClocks(tx, {
          ...input,
          contactId: id,
          birthDate,
          highestCareAllowance: input.hasHighestCareAllowance,
          disabledPerson: input.isDisabledPerson,
          specialSupportChild: false,
        });
        await passWhenClosed(tx, id, input);
        return { __typename: 'ContactChanged', contactId: id };
      },
    );
  }

  private check(tx: Tx, input: RecordContactInput): void {
    requireArrival(tx, input.receivedAt);
    if (input.birthDate !== null && input.birthDate > calendarDay(tx.now)) {
      throw badInput('input.birthDate', 'range');
    }
    requireReportsPurpose(input);
    // An identity code says itself who it is, and without a day of birth nobody has the same.
    if (input.isSamePerson !== null && (input.hetu !== null || input.birthDate === null)) {
      throw badInput('input.isSamePerson', 'notOnTheList');
    }
    // SHL 35 § 1 mom.: a professional's contact is made with the person's consent, or says that it is not.
    if (input.madeBy === 'professional' && input.hasConsent === null) {
      throw badInput('input.hasConsent', 'required', '1301/2014 35 §');
    }
    if (input.reporter?.isSecret && !input.reporter.secrecyGround) {
      throw badInput('input.reporter.secrecyGround', 'required');
    }
  }

  /** @returns the client it is about and the day of birth, where the identity code tells */
  private async insert(
    tx: Tx,
    id: string,
    input: RecordContactInput,
  ): Promise<{ clientId: string | null; birthDate: string | null }> {
    const { mutationId: _mutationId, hetu, reporter, ...told } = input;
    const parsed = hetu === null ? null : parseHetu(hetu);
    if (parsed?.kind === 'invalid') throw badInput('input.hetu', parsed.reason, '661/2009 11 §');
    const birthDate = parsed?.birthDate ?? told.birthDate;
    requireAgeAsBorn(told, birthDate);
    const knownToldFrom = parsed && (await countSearch(tx, this.keys, parsed.hetu));
    const clientId = parsed && (await searchClient(tx, this.keys, parsed.hetu));
    await tx.insert(ContactEntity, {
      ...told,
      id,
      birthDate,
      hetuCiphertext: parsed ? this.keys.encrypt(parsed.hetu, `contact.hetu_ciphertext:${id}`) : null,
      hetuBlindIndex: parsed ? this.keys.blindIndex(parsed.hetu) : null,
      status: 'received',
      statusSince: tx.now,
      clientId,
      knownToldFrom,
      queuedAt: tx.now,
      ...(await watchOf(tx, told)),
      createdAt: tx.now,
      createdBy: tx.actor.professionalId,
    });
    if (reporter) await insertReporter(tx, id, reporter);
    return { clientId, birthDate };
  }
}

async function insertReporter(
  tx: Tx,
  contactId: string,
  { reachedAt, ...reporter }: NonNullable<RecordContactInput['reporter']>,
): Promise<void> {
  await tx.insert(ContactReporterEntity, { contactId, ...reporter });
  if (reachedAt !== null) await tx.insert(ReporterReachEntity, { contactId, reachedAt });
}

/** What is known of the age is not said against: it would hide a child's clocks, or start an old person's. */
function requireAgeAsBorn(
  { statedAge, receivedAt }: Pick<RecordContactInput, 'statedAge' | 'receivedAt'>,
  birthDate: string | null,
): void {
  if (statedAge === null || birthDate === null) return;
  if (contradictsBirth(statedAge, birthDate, calendarDay(receivedAt))) {
    throw badInput('input.statedAge', 'range');
  }
}

/** @throws AppError BAD_INPUT for a time to come */
export function requireArrival(tx: Tx, receivedAt: Date): void {
  if (receivedAt > tx.now) throw badInput('input.receivedAt', 'range');
}

/** Outside office hours a contact goes at once to the emergency duty, which alone is there to open it (SHL 29, 36 §). */
async function passWhenClosed(tx: Tx, contactId: string, place: ContactPlace): Promise<void> {
  const [passed] = await tx.query<{ dutyUnitId: string | null }>(
    `SELECT app.pass_new_contact(id, $2) AS "dutyUnitId" FROM contact WHERE id = $1 AND passes_at <= app.now()`,
    [contactId, UNOPENED_MINUTES],
  );
  if (!passed?.dutyUnitId) return;
  await publishContact(tx, {
    contactId,
    version: 2,
    type: 'contact.passed_to_duty',
    change: 'changed',
    places: [place, { unitId: passed.dutyUnitId, isEmergencyDuty: true }],
  });
}

async function requireOwnQueue(tx: Tx, { unitId, isEmergencyDuty }: RecordContactInput): Promise<void> {
  const [place] = await tx.query(
    `SELECT 1 FROM app.intake_places() p WHERE p.unit_id = $1 AND p.is_emergency_duty = $2 AND app.is_my_queue($1, $2)`,
    [unitId, isEmergencyDuty],
  );
  if (!place) throw badInput('input.unitId', 'notOnTheList');
}

/** @throws AppError NOT_ALLOWED without the task of receiving contacts */
async function requireIntake(tx: Tx): Promise<void> {
  const { register, tasks } = await tx.facts();
  if (register !== 'social' || !tasks.some(({ task }) => task === 'intake')) throw notAllowed();
}

/** LSL 25, 25 c §: what came as a report is one, and starts its clocks. @throws AppError BAD_INPUT */
function requireReportsPurpose({ channel, purpose }: RecordContactInput): void {
  const report = purposeOfReport(channel);
  if (report === null || purpose === report.purpose) return;
  throw badInput('input.purpose', 'notOnTheList', `${report.law.act} ${report.law.section}`);
}
