import { Injectable } from '@nestjs/common';
import { AccountEntity } from '@rinnalla/api-access';
import { type Actor, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { ProfessionalEntity } from '@rinnalla/api-organisation';
import { hash } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';
import { tellOfStaff } from '../administration.events.js';
import { administer } from '../administrator.js';
import { checkPersonData, type PersonData } from '../person-data.js';
import { refuseRights } from '../rights/change-of-rights.js';
import { rightsFault } from '../rights/rights-faults.js';
import { logRights } from '../rights-log.js';

export interface AddProfessionalInput extends PersonData {
  readonly mutationId: string;
  readonly login: string;
}

/** Without those that look alike on paper. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const PASSWORD_SIGNS = 20;

/** Takes a person into the county's staff. They have no rights until work tasks are given. */
@Injectable()
export class AddProfessional {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The first password is told once: it is in the answer to the call that made the person, and kept nowhere, not even for a repeat. */
  async run(actor: Actor, input: AddProfessionalInput) {
    const firstPassword = Array.from(
      { length: PASSWORD_SIGNS },
      () => SIGNS[randomInt(SIGNS.length)] ?? '',
    ).join('');
    const passwordHash = await hash(firstPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    const made = { now: false };
    const result = await this.unitOfWork.run(
      actor,
      { operation: 'addProfessional', mutationId: input.mutationId, input },
      async (tx) => {
        const professionalId = await addPerson(tx, input, passwordHash);
        made.now = true;
        return { __typename: 'ProfessionalAdded', professionalId };
      },
    );
    return result.__typename === 'ProfessionalAdded'
      ? { ...result, firstPassword: made.now ? firstPassword : null }
      : result;
  }
}

async function addPerson(
  tx: Tx,
  { mutationId: _mutationId, login, ...data }: AddProfessionalInput,
  passwordHash: string,
): Promise<string> {
  await administer(tx);
  await checkPersonData(tx, data);
  const [taken] = await tx.query('SELECT 1 FROM professional WHERE login = $1', [login.toLowerCase()]);
  if (taken) refuseRights(rightsFault('login_taken'));
  const id = tx.newId();
  await tx.insert(ProfessionalEntity, {
    ...data,
    languages: [...data.languages],
    id,
    login: login.toLowerCase(),
    createdAt: tx.now,
  });
  await tx.insert(AccountEntity, { professionalId: id, passwordHash, changedAt: tx.now });
  await logRights(tx, { kind: 'professional.added', professionalId: id, before: null, after: data });
  await tellOfStaff(tx, { type: 'professional.added', professionalId: id, touchesRights: false });
  return id;
}
