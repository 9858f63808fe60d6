import { Injectable } from '@nestjs/common';
import { type Actor, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { randomUUID } from 'node:crypto';
import type { RightsEffect } from '../rights/change-of-rights.js';
import { changeProfessional, type ChangeProfessionalInput } from './change-professional.js';
import { disableProfessional, type DisableProfessionalInput } from './disable-professional.js';
import { enableProfessional, type EnableProfessionalInput } from './enable-professional.js';
import { endWorkTask, type EndWorkTaskInput } from './end-work-task.js';
import { giveWorkTask, type GiveWorkTaskInput } from './give-work-task.js';
import { setExpertise, type SetExpertiseInput } from './set-expertise.js';

/** Exactly one change of one person's rights. */
export type ChangeOfRights =
  | { readonly giveWorkTask: GiveWorkTaskInput }
  | { readonly endWorkTask: EndWorkTaskInput }
  | { readonly setExpertise: SetExpertiseInput }
  | { readonly changeProfessional: ChangeProfessionalInput }
  | { readonly disableProfessional: DisableProfessionalInput }
  | { readonly enableProfessional: EnableProfessionalInput };

/** Makes a change of rights, or shows exactly what it would give and take. */
@Injectable()
export class ChangingRights {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  make(actor: Actor, mutationId: string, change: ChangeOfRights) {
    const [operation = ''] = Object.keys(change);
    return this.unitOfWork.run(actor, { operation, mutationId, input: change }, async (tx) => ({
      __typename: 'RightsChanged',
      ...(await carryOut(tx, change)),
    }));
  }

  /** The very same change in a transaction that is left without a trace: what it answers is what then applies. */
  preview(actor: Actor, change: ChangeOfRights) {
    const command = { operation: 'previewRights', mutationId: randomUUID(), input: change };
    return this.unitOfWork.run(actor, command, async (tx) =>
      refuse({ __typename: 'RightsPreview', ...(await carryOut(tx, change)) }),
    );
  }
}

function carryOut(tx: Tx, change: ChangeOfRights): Promise<RightsEffect> {
  if ('giveWorkTask' in change) return giveWorkTask(tx, change.giveWorkTask);
  if ('endWorkTask' in change) return endWorkTask(tx, change.endWorkTask);
  if ('setExpertise' in change) return setExpertise(tx, change.setExpertise);
  if ('changeProfessional' in change) return changeProfessional(tx, change.changeProfessional);
  if ('disableProfessional' in change) return disableProfessional(tx, change.disableProfessional);
  return enableProfessional(tx, change.enableProfessional);
}
