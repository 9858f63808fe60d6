import type { Move } from '../data/consultation-types.js';

export type InboxAct =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'claim' | 'reply' | 'answer'; readonly id: string };

interface RowWithMoves {
  readonly id: string;
  readonly myMoves: readonly Move[];
}

/**
 * What a single letter does while a row of the list has focus: j and k move, c claims, r writes a message, e answers. Null where it
 * does nothing, such as a claim of what is claimed.
 * @param rows those that can be reached, in the order they are seen
 */
export function inboxActOf(key: string, rows: readonly RowWithMoves[], currentId: string): InboxAct | null {
  const place = rows.findIndex(({ id }) => id === currentId);
  const current = rows[place];
  if (!current) return null;
  switch (key) {
    case 'j':
      return focusOn(rows[place + 1]);
    case 'k':
      return focusOn(rows[place - 1]);
    case 'c':
      return current.myMoves.includes('claim') ? { kind: 'claim', id: currentId } : null;
    case 'r':
      return { kind: 'reply', id: currentId };
    case 'e':
      return current.myMoves.includes('answer') ? { kind: 'answer', id: currentId } : null;
    default:
      return null;
  }
}

const focusOn = (row: RowWithMoves | undefined): InboxAct | null =>
  row ? { kind: 'focus', id: row.id } : null;
