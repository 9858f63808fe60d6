/** Two letters of a name: the first of its first word and the first of its last. Empty names give an empty text. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return '';
  const letters = words.length === 1 ? [first] : [first, last];
  return letters.map((word) => (Array.from(word)[0] ?? '').toLocaleUpperCase('fi')).join('');
}

/** A stable number from 0 to `count - 1` for a person, so that the same person always wears the same colour. */
export const shadeOf = (id: string, count: number): number =>
  Array.from(id).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9_973, 7) % count;
