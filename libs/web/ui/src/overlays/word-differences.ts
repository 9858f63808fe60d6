export interface TextPiece {
  text: string;
  /** True when these words are not in the other text. */
  isOwn: boolean;
}

/** Above this many words a comparison would cost more than it tells; the whole text then counts as changed. */
const wordLimit = 1_500;

const splitWords = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? [];

type Tails = readonly Uint16Array[];

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one.trim() === other.trim();

const tailAt = (tails: Tails, i: number, j: number): number => tails[i]?.[j] ?? 0;

/** For each pair of places, how many words the rest of the two texts share in order. */
function sharedTails(one: readonly string[], other: readonly string[]): Tails {
  const tails = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const shared = isSame(one[i], other[j])
        ? tailAt(tails, i + 1, j + 1) + 1
        : Math.max(tailAt(tails, i + 1, j), tailAt(tails, i, j + 1));
      tails[i]?.set([shared], j);
    }
  }
  return tails;
}

const join = (words: readonly TextPiece[]): TextPiece[] =>
  words.reduce<TextPiece[]>((pieces, word) => {
    const last = pieces.at(-1);
    if (last?.isOwn !== word.isOwn) return [...pieces, word];
    return [...pieces.slice(0, -1), { text: last.text + word.text, isOwn: word.isOwn }];
  }, []);

/** Walks both texts at once along the longest row of words that they share. */
function walk(left: readonly string[], right: readonly string[]): { one: TextPiece[]; other: TextPiece[] } {
  const tails = sharedTails(left, right);
  const pieces: { one: TextPiece[]; other: TextPiece[] } = { one: [], other: [] };
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const [mine = '', theirs = ''] = [left[i], right[j]];
    const isShared = isSame(left[i], right[j]);
    const takesLeft = isShared || j >= right.length || isLeftNext(tails, i, j, left.length);
    const takesRight = isShared || !takesLeft;
    if (takesLeft) pieces.one.push({ text: mine, isOwn: !isShared });
    if (takesRight) pieces.other.push({ text: theirs, isOwn: !isShared });
    i += Number(takesLeft);
    j += Number(takesRight);
  }
  return pieces;
}

const isLeftNext = (tails: Tails, i: number, j: number, leftLength: number): boolean =>
  i < leftLength && tailAt(tails, i + 1, j) >= tailAt(tails, i, j + 1);

/** Splits both texts into what they share and what only one of them has. Spaces and line breaks do not count as changes. */
export function wordDifferences(one: string, other: string): { one: TextPiece[]; other: TextPiece[] } {
  const [left, right] = [splitWords(one), splitWords(other)];
  if (left.length > wordLimit || right.length > wordLimit) {
    const isOwn = one !== other;
    return { one: [{ text: one, isOwn }], other: [{ text: other, isOwn }] };
  }
  const pieces = walk(left, right);
  return { one: join(pieces.one), other: join(pieces.other) };
}
