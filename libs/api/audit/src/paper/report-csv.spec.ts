import { describe, expect, it } from '@jest/globals';
import { printable } from './printable.js';
import { reportCsv } from './report-csv.js';
import { type LoggedRow, reportLines } from './report-lines.js';
import { reportTextsIn } from './report-texts.js';

const row = (patch: Partial<LoggedRow> = {}): LoggedRow => ({
  log: 'usage',
  at: new Date('2026-03-29T00:59:59Z'),
  operation: 'CaseOnScreen',
  purpose: 'case_work',
  ground: 'relation:team_member',
  register: 'health',
  fieldClasses: ['C2', 'C1'],
  records: 3,
  person: { id: '1', name: 'Áile Ŋ', profession: 'nurse', unitNameFi: 'Yksikkö', unitNameSv: 'Enhet' },
  giver: null,
  ...patch,
});

describe('the report as a table', () => {
  it('tells Finnish time on both sides of the change of time', () => {
    const times = [row(), row({ at: new Date('2026-03-29T01:00:00Z') })].map(
      (one) => reportLines([one], 'fi')[0]?.time,
    );
    expect(times).toEqual(['29.3.2026 02.59.59', '29.3.2026 04.00.00']);
  });

  it('words everything in the language of the report', () => {
    expect(reportLines([row()], 'sv')[0]).toMatchObject({
      profession: 'Sjukskötare',
      unit: 'Enhet',
      operation: 'Läste uppgifter',
      purpose: 'Handläggning av ärendet',
      ground: 'Medlem i teamet som sköter klientens ärende',
      register: 'Hälso- och sjukvård',
      data: 'person- och kontaktuppgifter, klientplan',
    });
  });

  it('keeps a row of someone who is no longer known', () => {
    const lines = reportLines([row({ person: null, purpose: 'of another time', ground: '' })], 'fi');
    expect(lines[0]).toMatchObject({
      person: '',
      profession: '',
      purpose: 'of another time',
      ground: 'Muu peruste',
    });
  });

  it.each(['=1+1', '+358', '-2', '@SUM(A1)', '\tx', '\rx'])('lets %j be no formula', (name) => {
    const csv = reportCsv(reportLines([row({ person: { ...person, name } })], 'en'), reportTextsIn('en'));
    expect(csv).toContain(`"'${name}"`);
  });
  const person = { id: '1', name: '', profession: 'nurse', unitNameFi: '', unitNameSv: '' };

  it('doubles quotes, and keeps commas and lines inside a cell', () => {
    const name = 'Matti "Masa", Oy\nAb';
    const csv = reportCsv(reportLines([row({ person: { ...person, name } })], 'fi'), reportTextsIn('fi'));
    expect(csv).toContain('"Matti ""Masa"", Oy\nAb"');
    expect(csv.endsWith('\r\n')).toBe(true);
  });
});

describe('what paper can show', () => {
  it('keeps Finnish and Swedish letters, and gives the others as near as it can', () => {
    expect(printable('Åke Öhman–Žukov “x”')).toBe('Åke Öhman–Žukov “x”');
    expect(printable('Áile Đuoŋŋá Łukasz Nguyễn')).toBe('Áile Duonná Lukasz Nguyen');
    expect(printable('李')).toBe('?');
  });
});
