import { type BenchLine, isMet } from './bench-line.js';

const HEADS = ['benchmark', 'ours', 'peer', 'unit', 'ratio', 'aim', 'met', 'n'];
/** Markdown wants three signs between a table's head and its body. */
const SHORTEST_RULE = 3;
/** Columns of words stand left, columns of numbers right. */
const WORDS = new Set(['benchmark', 'unit', 'met']);

/** The lines as a table in Markdown, which is readable in a terminal too. */
export function table(lines: readonly BenchLine[]): string {
  const rows = [HEADS, ...lines.map(cells)];
  const widths = HEADS.map((_, column) =>
    Math.max(SHORTEST_RULE, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isWords = (column: number) => WORDS.has(HEADS[column] ?? '');
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (isWords(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    isWords(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [heads, ...body] = rows.map(line);
  return [heads, `| ${rule.join(' | ')} |`, ...body].join('\n');
}

function cells(line: BenchLine): string[] {
  const met = isMet(line);
  return [
    line.name,
    figure(line.ours),
    figure(line.peer),
    line.unit,
    `${line.ratio.toFixed(2)} ×`,
    line.aim === null ? '' : `≤ ${line.aim.toFixed(2)} ×`,
    met === null ? '' : met ? 'yes' : 'NO',
    String(line.n),
  ];
}

const figure = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
