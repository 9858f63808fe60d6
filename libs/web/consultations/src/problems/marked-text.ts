import type { FoundIdentifier } from './problem.js';

export interface TextPart {
  readonly text: string;
  /** Null for what may stay. */
  readonly found: FoundIdentifier['kind'] | null;
  readonly start: number;
}

/** Cuts a text at the found places, in order. Places beyond the text, or inside an earlier one, are left out. */
export function markedParts(text: string, found: readonly FoundIdentifier[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end, kind } of found.toSorted((one, other) => one.start - other.start)) {
    if (start < at || end > text.length || start >= end) continue;
    if (start > at) parts.push({ text: text.slice(at, start), found: null, start: at });
    parts.push({ text: text.slice(start, end), found: kind, start });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), found: null, start: at });
  return parts;
}
