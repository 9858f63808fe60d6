import type { ResponsibilityMoveName } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { showToast } from '@rinnalla/web-ui';
import type { Responsibility } from '../data/plan-types.js';
import {
  AcceptResponsibilityDocument,
  CompleteResponsibilityDocument,
  StartResponsibilityDocument,
} from '../data/responsibility.documents.js';
import { planTexts } from '../i18n/plan-texts.js';
import { useRefusal } from '../lines/use-refusal.js';

/** The moves that ask for nothing more. */
export const PLAIN_MOVES = [
  'accept',
  'start',
  'complete',
] as const satisfies readonly ResponsibilityMoveName[];
export type PlainMove = (typeof PLAIN_MOVES)[number];

/** Makes the moves of a responsibility that ask for nothing more than a press. */
export function usePlainMoves({ id, version }: Responsibility) {
  const say = useTexts(planTexts);
  const { refusal, accept } = useRefusal();
  const changes = {
    accept: useChange(AcceptResponsibilityDocument),
    start: useChange(StartResponsibilityDocument),
    complete: useChange(CompleteResponsibilityDocument),
  };
  const move = async (name: PlainMove): Promise<void> => {
    if (accept(await changes[name].send({ id, version }))) {
      showToast({ text: say(`responsibility.done.${name}`) });
    }
  };
  return { move, refusal, isMoving: (name: PlainMove) => changes[name].isSending };
}
