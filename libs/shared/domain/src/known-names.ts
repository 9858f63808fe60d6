import { EVERYDAY_FORMS, NAME_HOMOGRAPHS } from './name-homographs.js';
import { isEnding, nameStems, type StemKind } from './name-stems.js';

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

interface IndexedStem {
  readonly kind: StemKind;
  /** Which of the known names the stem is of. */
  readonly owner: number;
  readonly isOrdinaryWord: boolean;
}

type NameIndex = ReadonlyMap<string, readonly IndexedStem[]>;

interface Word extends TextSpan {
  readonly isCapitalised: boolean;
  readonly startsSentence: boolean;
  readonly isEveryday: boolean;
  readonly matches: readonly IndexedStem[];
}

/** Combining marks too: text pasted from some systems spells ä as two characters. */
const WORD = /[\p{L}\p{M}]+/gu;
const PARTICLES = new Set([
  'af',
  'al',
  'bin',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'el',
  'la',
  'van',
  'von',
  'zu',
]);

/**
 * Where these people's names stand in the text, in Finnish cases too (Virtasen, Markolle), in any letter case. Parts that stand side
 * by side come as one span. A part that is also an ordinary word counts only when a capital letter or the person's other name beside
 * it says that a person is meant.
 */
export function findKnownNames(text: string, knownNames: readonly string[]): readonly TextSpan[] {
  const index = indexNames(knownNames);
  if (index.size === 0) return [];
  const words = [...text.matchAll(WORD)].map((match) => readWord(text, match[0], match.index, index));
  return joinNeighbours(
    words.filter((word, position) => isName(word, words[position - 1], words[position + 1], text)),
    text,
  );
}

function indexNames(knownNames: readonly string[]): NameIndex {
  const index = new Map<string, IndexedStem[]>();
  for (const [owner, name] of knownNames.entries()) {
    for (const part of name.match(WORD) ?? []) indexPart(index, foldCase(part), owner);
  }
  return index;
}

function indexPart(index: Map<string, IndexedStem[]>, part: string, owner: number): void {
  if (part.length < 2 || PARTICLES.has(part)) return;
  // Two letters are a name only as they stand: inflected they are too like other words.
  const stems = part.length === 2 ? [{ stem: part, kind: 'consonant' } as const] : nameStems(part);
  for (const { stem, kind } of stems) {
    const isOrdinaryWord = part.length === 2 || kind === 'partitive' || NAME_HOMOGRAPHS.has(part);
    const entries = index.get(stem) ?? [];
    entries.push({ kind, owner, isOrdinaryWord });
    index.set(stem, entries);
  }
}

function readWord(text: string, written: string, start: number, index: NameIndex): Word {
  const word = foldCase(written);
  return {
    start,
    end: start + written.length,
    isCapitalised: /^\p{Lu}/u.test(written),
    startsSentence: /(?:^|[.!?:\n•])\s*$/.test(text.slice(Math.max(0, start - 4), start)),
    isEveryday: EVERYDAY_FORMS.has(word),
    matches: matchesOf(word, index),
  };
}

function matchesOf(word: string, index: NameIndex): readonly IndexedStem[] {
  const matches: IndexedStem[] = [];
  for (let length = 2; length <= word.length; length += 1) {
    const rest = word.slice(length);
    for (const entry of index.get(word.slice(0, length)) ?? []) {
      if (isEnding(entry.kind, rest)) matches.push(entry);
    }
  }
  return matches;
}

function isName(word: Word, before: Word | undefined, after: Word | undefined, text: string): boolean {
  if (word.matches.length === 0) return false;
  if (isTellingAlone(word)) return true;
  return [before, after].some(
    (other) => other !== undefined && isBeside(word, other, text) && isKin(word, other),
  );
}

function isTellingAlone(word: Word): boolean {
  if (word.isEveryday) return word.isCapitalised && !word.startsSentence;
  return word.isCapitalised || word.matches.some((match) => !match.isOrdinaryWord);
}

/** The other word is another part of the same person's name, and at most one of the two could as well be an everyday word. */
function isKin(word: Word, other: Word): boolean {
  if (other.isEveryday || (word.isEveryday && !isTellingAlone(other))) return false;
  return other.matches.some((match) => word.matches.some((own) => own.owner === match.owner));
}

function isBeside(one: TextSpan, other: TextSpan, text: string): boolean {
  const gap = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return /^[\s\-,]{1,3}$/.test(gap);
}

function joinNeighbours(spans: readonly TextSpan[], text: string): readonly TextSpan[] {
  const joined: TextSpan[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last !== undefined && /^[ \-\u00a0]$/.test(text.slice(last.end, start))) {
      joined[joined.length - 1] = { start: last.start, end };
    } else joined.push({ start, end });
  }
  return joined;
}

function foldCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
