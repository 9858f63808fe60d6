import { expect } from '@jest/globals';
import { inflateSync } from 'node:zlib';

/** RFC 4180 read by hand: every cell quoted, quotes doubled, lines ended by CRLF. */
export function readCsv(text: string): string[][] {
  expect(text.endsWith('\r\n')).toBe(true);
  return text
    .slice(0, -2)
    .split('\r\n')
    .map((line) =>
      line
        .slice(1, -1)
        .split('","')
        .map((cell) => cell.replaceAll('""', '"')),
    );
}

/** The text of each page, as a reader of the document would find it: streams of text in the order of the pages. */
export function pagesOf(pdf: Buffer): string[] {
  const latin = pdf.toString('latin1');
  const pages: string[] = [];
  for (const match of latin.matchAll(/stream\n([\s\S]*?)\nendstream/g)) {
    let content: string;
    try {
      content = inflateSync(Buffer.from(match[1] ?? '', 'latin1')).toString('latin1');
    } catch {
      continue;
    }
    if (!content.includes(' Tf')) continue;
    const lines = [...content.matchAll(/\[([^\]]*)\] TJ/g)].map(([, parts]) =>
      [...(parts ?? '').matchAll(/<([0-9a-f]+)>/g)]
        .map(([, hex]) => Buffer.from(hex ?? '', 'hex').toString('latin1'))
        .join(''),
    );
    pages.push(lines.join(' ').replaceAll(/\s+/g, ' '));
  }
  return pages;
}
