import PDFDocument from 'pdfkit';
import { brokenInto } from './broken-into.js';
import { printable } from './printable.js';

const MARGIN = 40;
const PADDING = 4;
const TEXT = 9;
const INK = '#1a1a1a';
const LINE = '#8a8a8a';
const SHADE = '#eef1f4';
const REGULAR = 'Helvetica';
const BOLD = 'Helvetica-Bold';

export interface Column {
  readonly title: string;
  /** In points; the page is 762 wide between its margins. */
  readonly width: number;
}

/** A tagged A4 document that lies on its side: headings, paragraphs and tables that run over pages, each page numbered at the end. */
export class Sheet {
  private readonly paper: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly bytes: Promise<Buffer>;
  private readonly lines = new Map<string, readonly string[]>();

  constructor(title: string, language: string, madeAt: Date) {
    this.paper = new PDFDocument({
      size: 'A4',
      layout: 'landscape',
      margin: MARGIN,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: language,
      info: { Title: title, CreationDate: madeAt },
    });
    this.root = this.paper.struct('Document');
    this.paper.addStructure(this.root);
    const chunks: Buffer[] = [];
    this.bytes = new Promise((resolve, reject) => {
      this.paper.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.paper.on('end', () => resolve(Buffer.concat(chunks)));
      this.paper.on('error', reject);
    });
  }

  heading(text: string, level: 1 | 2): void {
    this.keepTogether(level === 1 ? 40 : 60);
    this.element(`H${String(level)}`, () =>
      this.paper
        .font(BOLD)
        .fontSize(level === 1 ? 18 : 13)
        .fillColor(INK)
        .text(printable(text), MARGIN),
    );
    this.paper.moveDown(0.4);
  }

  paragraph(text: string): void {
    this.keepTogether(30);
    this.element('P', () =>
      this.paper.font(REGULAR).fontSize(10).fillColor(INK).text(printable(text), MARGIN),
    );
    this.paper.moveDown(0.5);
  }

  /** Facts one under another, each with its name. */
  facts(facts: readonly (readonly [name: string, value: string])[]): void {
    for (const [name, value] of facts) {
      this.element('P', () => {
        this.paper
          .font(BOLD)
          .fontSize(10)
          .fillColor(INK)
          .text(`${printable(name)}: `, MARGIN, undefined, { continued: true });
        this.paper.font(REGULAR).text(printable(value));
      });
    }
    this.paper.moveDown(0.8);
  }

  /** A table whose header stands on each page it runs over. */
  table(columns: readonly Column[], rows: readonly (readonly string[])[]): void {
    const table = this.paper.struct('Table');
    this.root.add(table);
    this.row(
      table,
      columns,
      columns.map(({ title }) => title),
      true,
    );
    for (const row of rows) {
      if (this.paper.y + this.heightOf(columns, row, REGULAR) > this.bottom) {
        this.paper.addPage();
        this.row(
          table,
          columns,
          columns.map(({ title }) => title),
          true,
        );
      }
      this.row(table, columns, row, false);
    }
    table.end();
    this.paper.moveDown(1);
  }

  newPage(): void {
    this.paper.addPage();
  }

  /** Numbers the pages and ends the document. @param pageWord `Page` in the language of it */
  async end(pageWord: string): Promise<Buffer> {
    this.root.end();
    const { start, count } = this.paper.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.paper.switchToPage(page);
      // Below the margin, where text would otherwise begin a new page.
      this.paper.page.margins.bottom = 0;
      this.paper.markContent('Artifact', { type: 'Pagination' });
      this.paper
        .font(REGULAR)
        .fontSize(8)
        .fillColor(INK)
        .text(
          printable(`${pageWord} ${String(page + 1)} / ${String(count)}`),
          MARGIN,
          this.paper.page.height - MARGIN + 10,
          {
            align: 'right',
            lineBreak: false,
            width: this.width,
          },
        );
      this.paper.endMarkedContent();
    }
    this.paper.end();
    return this.bytes;
  }

  private row(
    table: PDFKit.PDFStructureElement,
    columns: readonly Column[],
    cells: readonly string[],
    isHeader: boolean,
  ): void {
    const font = isHeader ? BOLD : REGULAR;
    const lines = columns.map(({ width }, index) => this.linesOf(cells[index] ?? '', width, font));
    const lineHeight = this.lineHeight(font);
    const height = this.heightOf(columns, cells, font);
    const { y } = this.paper;
    this.decoration(() => {
      if (isHeader) this.paper.rect(MARGIN, y, this.width, height).fill(SHADE);
      this.paper
        .moveTo(MARGIN, y + height)
        .lineTo(MARGIN + this.width, y + height)
        .lineWidth(0.5)
        .stroke(LINE);
    });
    const row = this.paper.struct('TR');
    table.add(row);
    let x = MARGIN;
    columns.forEach(({ width }, index) => {
      const left = x + PADDING;
      row.add(
        this.paper.struct(isHeader ? 'TH' : 'TD', {}, () => {
          this.paper.font(font).fontSize(TEXT).fillColor(INK);
          lines[index]?.forEach((line, place) => {
            this.paper.text(line, left, y + PADDING + place * lineHeight, { lineBreak: false });
          });
        }),
      );
      x += width;
    });
    row.end();
    this.paper.x = MARGIN;
    this.paper.y = y + height;
  }

  private heightOf(columns: readonly Column[], cells: readonly string[], font: string): number {
    const lines = columns.map(({ width }, index) => this.linesOf(cells[index] ?? '', width, font).length);
    return Math.max(...lines) * this.lineHeight(font) + 2 * PADDING;
  }

  private lineHeight(font: string): number {
    return this.paper.font(font).fontSize(TEXT).currentLineHeight(true);
  }

  /** Broken into lines once: the same people, purposes and grounds stand on most rows. */
  private linesOf(cell: string, width: number, font: string): readonly string[] {
    const key = `${font} ${String(width)} ${cell}`;
    const known = this.lines.get(key);
    if (known) return known;
    this.paper.font(font).fontSize(TEXT);
    const lines = brokenInto(printable(cell), width - 2 * PADDING, (text) => this.paper.widthOfString(text));
    this.lines.set(key, lines);
    return lines;
  }

  private element(tag: string, draw: () => void): void {
    const element = this.paper.struct(tag, {}, draw);
    this.root.add(element);
    element.end();
  }

  /** Lines and shades: nothing a reader by ear needs. */
  private decoration(draw: () => void): void {
    this.paper.markContent('Artifact', { type: 'Layout' });
    draw();
    this.paper.endMarkedContent();
  }

  private keepTogether(height: number): void {
    if (this.paper.y + height > this.bottom) this.paper.addPage();
  }

  private get width(): number {
    return this.paper.page.width - 2 * MARGIN;
  }

  private get bottom(): number {
    return this.paper.page.height - MARGIN;
  }
}
