import { input } from '@rinnalla/api-core';
import { holdsIdentityCode, isSaid } from '@rinnalla/domain';
import { z } from 'zod';

/** Nothing of a client belongs here; an identity code never does. */
const NO_CODE = { error: 'identityCode' };
const isFreeOfCodes = (text: string): boolean => !holdsIdentityCode(text);

/** Words that say something: a mark in their place does not. */
const words = input.filledText.refine(isSaid, { error: 'required' }).refine(isFreeOfCodes, NO_CODE);

export const sendFeedback = z.object({
  mutationId: input.id,
  body: words,
  page: input.line.refine(isFreeOfCodes, NO_CODE).nullish(),
  // A telephone number, written in one, can look like a code: it may stand where people tell how to reach them.
  answerWish: input.line.nullish(),
});

export const recordFeedback = sendFeedback.extend({
  sender: input.saidLine,
  receivedOn: input.day,
});

export const answerFeedback = z.object({
  mutationId: input.id,
  id: input.id,
  version: input.version,
  answer: words,
});

export const correctFeedbackArrival = z.object({
  mutationId: input.id,
  id: input.id,
  version: input.version,
  receivedOn: input.day,
  reason: input.reason.refine(isFreeOfCodes, NO_CODE),
});

export const ownPage = z.object({ first: input.page, after: z.string().max(200).nullable() });
export const countyPage = ownPage.extend({ isAnswered: z.boolean() });
