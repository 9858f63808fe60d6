import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';

/** The language of one's own screens; kept with the person, so that it follows to the next device. */
@Injectable()
export class ChooseLanguage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: { mutationId: string; language: string }) {
    return this.unitOfWork.run(
      actor,
      { operation: 'chooseLanguage', mutationId: input.mutationId, input },
      async (tx) => {
        await tx.query('SELECT app.choose_language($1)', [input.language]);
        return { __typename: 'LanguageChosen', language: input.language };
      },
    );
  }
}
