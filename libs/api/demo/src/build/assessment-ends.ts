import { NEED_DURATIONS, type NeedGround } from '@rinnalla/domain';
import { choose } from '../choice.js';
import {
  DISCONTINUE_NOTES,
  GROUND_OF_FUNCTION,
  GROUNDS_IN_TOPIC,
  SPECIAL_SUPPORT_REASON,
} from '../content/assessments.js';
import { demoId } from '../demo-id.js';
import type { Assessed } from './assessment-ways.js';

const MINUTE = 60_000;

/** What the assessment comes to: nothing yet while it is being written. */
export function decisionsOf(assessed: Assessed) {
  const { status, specialSupport, continues, author, writtenUntil, startedAt } = assessed;
  if (status !== 'draft_complete' && status !== 'signed') return {};
  const wanted = startedAt.getTime() + 120 * MINUTE;
  return {
    needsSpecialSupport: specialSupport,
    specialSupportReasons: specialSupport ? SPECIAL_SUPPORT_REASON : null,
    relationshipContinues: continues,
    ...(continues && needOf(assessed)),
    decidedAt: new Date(Math.min(wanted, writtenUntil.getTime() - 2 * MINUTE)),
    decidedBy: demoId('person', author),
  };
}

const needOf = ({ key, ofCase }: Assessed) => ({
  needGrounds: groundsOf(ofCase),
  needDuration: choose(`${key}/duration`, NEED_DURATIONS),
  needsNamedWorker: true,
  makesPlan: true,
});

function groundsOf({ topic, serviceFunction }: Assessed['ofCase']): NeedGround[] {
  const told = GROUNDS_IN_TOPIC.flatMap(([words, ground]) => (words.test(topic) ? [ground] : []));
  const ofFunction = GROUND_OF_FUNCTION[serviceFunction];
  return told.length > 0 && serviceFunction === 'working_age' ? told : [...new Set([ofFunction, ...told])];
}

export function endOf({ status, endedAt, signer, author, discontinued }: Assessed) {
  if (status === 'signed') return { signedAt: endedAt, signedBy: demoId('person', signer) };
  if (discontinued === null) return {};
  return {
    discontinuedAt: endedAt,
    discontinuedBy: demoId('person', author),
    discontinueReason: discontinued,
    discontinueNote: DISCONTINUE_NOTES[discontinued] ?? '',
  };
}
