/** Letters of our neighbours that the built-in fonts lack and that do not come apart into a letter and a mark. */
const WITHOUT_FONT: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ŋ: 'n',
  Ŋ: 'N',
  ŧ: 't',
  Ŧ: 'T',
  ł: 'l',
  Ł: 'L',
  ʒ: 'z',
  Ʒ: 'Z',
};

/** Windows-1252, what PDF's own fonts can show: Latin 1, and these beside it. */
const BESIDE_LATIN_1 = 'ŠšŽžŸŒœƒ€‚„…†‡‰‹›‘’“”•–—™ˆ˜';

/** Whatever is none of Latin 1 nor of those beside it. */
const NOT_SHOWN = new RegExp(`[^\\n\\u0020-\\u007e\\u00a0-\\u00ff${BESIDE_LATIN_1}]`, 'gu');

/** The text in letters that paper can show: marks that can't be are dropped, and the table in the other file keeps them all. */
export const printable = (text: string): string =>
  text.normalize('NFC').replaceAll(NOT_SHOWN, (letter) => {
    const plain = WITHOUT_FONT[letter] ?? letter.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '');
    return plain.search(NOT_SHOWN) === -1 ? plain : '?';
  });
