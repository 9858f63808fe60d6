export interface TextPiece {
  text: string;
  /** True when these words are not in the other text. */
  isOwn: boolean;
}

/** Above this many words a comparison would cost more than it tells; the whole text then counts as changed. */
const wordLimit = 1_500;

const splitWords = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? [];

/** For each pair of places, how many words the rest of the two texts share in order. */
function sharedTails(one: readonly string[], other: readonly string[]): Uint16Array[] {
  const tails = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const same = one[i]?.trim() === other[j]?.trim();
      const row = tails[i];
      const below = tails[i + 1];
      if (row && below) row[j] = same ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return tails;
}

const join = (words: ReadonlyArray<TextPiece>): TextPiece[] =>
  words.reduce<TextPiece[]>((pieces, word) => {
    const last = pieces.at(-1);
    if (last?.isOwn !== word.isOwn) return [...pieces, word];
    return [...pieces.slice(0, -1), { text: last.text + word.text, isOwn: word.isOwn }];
  }, []);

/** Splits both texts into what they share and what only one of them has. Spaces and line breaks do not count as changes. */
export function wordDifferences(one: string, other: string): { one: TextPiece[]; other: TextPiece[] } {
  const [left, right] = [splitWords(one), splitWords(other)];
  if (left.length > wordLimit || right.length > wordLimit) {
    const isOwn = one !== other;
    return { one: [{ text: one, isOwn }], other: [{ text: other, isOwn }] };
  }
  const tails = sharedTails(left, right);
  const pieces: { one: TextPiece[]; other: TextPiece[] } = { one: [], other: [] };
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const [mine = '', theirs = ''] = [left[i], right[j]];
    if (i < left.length && j < right.length && mine.trim() === theirs.trim()) {
      pieces.one.push({ text: mine, isOwn: false });
      pieces.other.push({ text: theirs, isOwn: false });
      i += 1;
      j += 1;
    } else if (
      j >= right.length ||
      (i < left.length && (tails[i + 1]?.[j] ?? 0) >= (tails[i]?.[j + 1] ?? 0))
    ) {
      pieces.one.push({ text: mine, isOwn: true });
      i += 1;
    } else {
      pieces.other.push({ text: theirs, isOwn: true });
      j += 1;
    }
  }
  return { one: join(pieces.one), other: join(pieces.other) };
}
