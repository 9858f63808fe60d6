/** How a word must go on after the stem to be a form of the name. */
export type StemKind = 'vowel' | 'consonant' | 'strong' | 'weak' | 'partitive';

export interface NameStem {
  readonly stem: string;
  readonly kind: StemKind;
}

const LOCAL_CASES = 'lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|ksi|tta|ttä';
/** Cases before which a syllable is closed, and a consonant in it weak. */
const WEAK_CASES = `n|t|i?(?:${LOCAL_CASES})`;
const STRONG_CASES = `${WEAK_CASES}|a|ä|ta|tä|na|nä|[aeiouyåäö]n|h[aeiouyäö]n|seen|ien|jen|ja|jä`;
const CLITIC = '(?:kin|kaan|kään|ko|kö|han|hän|pa|pä)?';

/** `s` is the Swedish genitive. */
const ENDINGS: Readonly<Record<StemKind, RegExp>> = {
  vowel: new RegExp(`^(?:${STRONG_CASES}|s)?${CLITIC}$`),
  consonant: new RegExp(`^s?${CLITIC}$`),
  strong: new RegExp(`^(?:${STRONG_CASES})${CLITIC}$`),
  weak: new RegExp(`^(?:${WEAK_CASES})${CLITIC}$`),
  partitive: new RegExp(`^(?:ta|tä|ia|iä|i(?:${LOCAL_CASES}))${CLITIC}$`),
};

/** Consonant gradation at the last syllable: Pekka – Pekan, Lahti – Lahden, Lampi – Lammen. */
const WEAK_GRADES: ReadonlyMap<string, string> = new Map([
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['mp', 'mm'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['ht', 'hd'],
  ['lk', 'l'],
  ['rk', 'r'],
  ['lp', 'lv'],
  ['rp', 'rv'],
]);
const SINGLE_WEAK_GRADES: ReadonlyMap<string, string> = new Map([
  ['k', ''],
  ['p', 'v'],
  ['t', 'd'],
]);

/** Nouns that surnames end in and whose i turns into e: Mäki – Mäen, Niemi – Niemen. First names keep theirs: Matti – Matin. */
const I_TO_E =
  /(?:mäki|niemi|lahti|joki|koski|saari|järvi|lampi|vuori|lehti|kivi|nurmi|hirvi|tammi|salmi|kuusi|tuomi|talvi|tähti|suomi|susi)$/;

/** True when the rest of a word, after the stem, makes it a form of the name. */
export function isEnding(kind: StemKind, rest: string): boolean {
  return ENDINGS[kind].test(rest);
}

/**
 * Stems of one part of a name (lower case, NFC) as Finnish inflects it. Heuristics, not grammar: they may give stems that no real
 * form has, but must not miss the common ones.
 */
export function nameStems(part: string): readonly NameStem[] {
  if (part.length > 4 && part.endsWith('nen')) return nenStems(part);
  return /[aeiouyåäö]$/.test(part) ? vowelStems(part) : consonantStems(part);
}

/** Virtanen – Virtasen, Virtaselle, Virtasta. */
function nenStems(part: string): NameStem[] {
  const root = part.slice(0, -3);
  return [
    { stem: part, kind: 'consonant' },
    { stem: `${root}se`, kind: 'strong' },
    { stem: `${root}s`, kind: 'partitive' },
  ];
}

function vowelStems(part: string): NameStem[] {
  const stems: NameStem[] = [{ stem: part, kind: 'vowel' }];
  const weak = weaken(part);
  if (weak !== null) stems.push({ stem: weak, kind: 'weak' });
  if (I_TO_E.test(part)) {
    stems.push(
      { stem: `${part.slice(0, -1)}e`, kind: 'strong' },
      { stem: part.slice(0, -1), kind: 'partitive' },
    );
    if (weak !== null) stems.push({ stem: `${weak.slice(0, -1)}e`, kind: 'weak' });
    // Kuusi – Kuusen is covered above; Susi – Suden is not.
    if (part.endsWith('susi')) stems.push({ stem: `${part.slice(0, -2)}de`, kind: 'weak' });
  }
  // Laine – Laineen, Rinne – Rinteen.
  if (part.endsWith('e')) stems.push({ stem: `${part}e`, kind: 'strong' });
  if (part.endsWith('nne')) stems.push({ stem: `${part.slice(0, -3)}ntee`, kind: 'strong' });
  return stems;
}

function consonantStems(part: string): NameStem[] {
  const stems: NameStem[] = [
    { stem: part, kind: 'consonant' },
    { stem: `${part}i`, kind: 'strong' },
  ];
  if (!/[aeiouyäö]s$/.test(part)) return stems;
  const root = part.slice(0, -1);
  const vowel = root.slice(-1);
  // Markus – Markuksen – Markusta; Kangas – Kankaan.
  stems.push(
    { stem: `${root}kse`, kind: 'strong' },
    { stem: part, kind: 'partitive' },
    { stem: `${root}${vowel}`.replace(/ng(.)\1$/, 'nk$1$1'), kind: 'strong' },
  );
  return stems;
}

/** The weak grade, or null when there is none or it is too short to tell from other words. */
function weaken(part: string): string | null {
  const vowel = part.slice(-1);
  const double = WEAK_GRADES.get(part.slice(-3, -1));
  if (double !== undefined) return `${part.slice(0, -3)}${double}${vowel}`;
  const single = SINGLE_WEAK_GRADES.get(part.slice(-2, -1));
  if (single === undefined || !/[aeiouyäö]..$/.test(part)) return null;
  const weak = `${part.slice(0, -2)}${single}${vowel}`;
  return weak.length < 3 ? null : weak;
}
