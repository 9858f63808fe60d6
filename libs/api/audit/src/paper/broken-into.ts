/** Where a line may end: after a space, a hyphen or a slash. */
const PIECE = /[^\s/-]*(?:[\s/-]+|$)/g;

/**
 * Breaks a text into lines that fit; what is itself too long is cut where it must be. Spaces stay at the ends of lines, so that read one
 * after another they are the text again.
 * @param widthOf how wide a text is, in the unit of `width`
 */
export function brokenInto(text: string, width: number, widthOf: (text: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const [piece] of paragraph.matchAll(PIECE)) {
      if (piece === '') break;
      if (widthOf((line + piece).trimEnd()) <= width) {
        line += piece;
        continue;
      }
      if (line !== '') lines.push(line);
      const cut = cutToFit(piece, width, widthOf);
      lines.push(...cut.slice(0, -1));
      line = cut.at(-1) ?? '';
    }
    return [...lines, line];
  });
}

/** A word in as few parts as fit; never none. */
function cutToFit(word: string, width: number, widthOf: (text: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf((part + letter).trimEnd()) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
