import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';

/** The "available now" switch. Everyone who shares an expertise with the person sees it turn. */
@Injectable()
export class SwitchAvailability {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: { mutationId: string; isAvailable: boolean }) {
    return this.unitOfWork.run(
      actor,
      { operation: 'switchAvailability', mutationId: input.mutationId, input },
      async (tx) => {
        await tx.query(
          `INSERT INTO availability (professional_id, is_available, since) VALUES ($1, $2, $3)
         ON CONFLICT (professional_id) DO UPDATE SET is_available = $2, since = $3`,
          [actor.professionalId, input.isAvailable, tx.now],
        );
        const { expertiseIds } = await tx.facts();
        tx.publish({
          streams: [`user:${actor.professionalId}`, ...expertiseIds.map((id) => `expertise:${id}` as const)],
          type: 'availability.switched',
          change: 'changed',
          refKind: 'availability',
          refId: actor.professionalId,
          caseId: null,
          version: 1,
        });
        return { __typename: 'AvailabilitySwitched', professionalId: actor.professionalId };
      },
    );
  }
}
