import { beforeEach, describe, expect, it } from '@jest/globals';
import { USUAL_CHOICE, type BoardChoice } from './board-search.js';
import { BoardSheet } from './board-sheet.js';
import { changed, rowOf } from './testing/board-rows.js';

const now = new Date('2026-03-02T12:00:00Z');
const [a, b, c] = [rowOf('a'), rowOf('b'), rowOf('c')];

describe('the board’s sheet', () => {
  let sheet: BoardSheet;
  const standing = () => sheet.read().rows.map((row) => row.id);
  const waiting = () => [...sheet.read().waiting];
  const lay = (choice: Partial<BoardChoice> = {}, rows = [a, b, c]) =>
    sheet.lay({ ...USUAL_CHOICE, ...choice }, rows, null);

  beforeEach(() => {
    sheet = new BoardSheet(() => now);
    lay();
  });

  it('renews a row where it stands, and keeps waiting what would move it', () => {
    const update = sheet.renew([changed(c, { status: 'service' })]);
    expect(standing()).toEqual(['a', 'b', 'c']);
    expect(sheet.read().rows[2]?.status).toBe('service');
    expect(update.changed.map((row) => row.id)).toEqual(['c']);
    expect(waiting()).toEqual(['c']);
  });

  it('lets nothing wait when the change leaves the row in its place', () => {
    sheet.renew([changed(a)]);
    expect(waiting()).toEqual([]);
  });

  it('takes the same row read twice for no news', () => {
    expect(sheet.renew([{ ...b }]).changed).toEqual([]);
  });

  it.each([
    ['status', { sort: 'status' }, { status: 'service' }, ['a']],
    ['next due day', { sort: 'next_due' }, { nextDueOn: '2026-03-05' }, []],
    ['client’s name', { sort: 'client' }, { topic: 'Asuminen' }, []],
  ] as const)('knows by its %s whether a row is out of place', (_what, choice, about, expected) => {
    lay(choice);
    sheet.renew([changed(a, about)]);
    expect(waiting()).toEqual(expected);
  });

  it('keeps a new row waiting, if it belongs under the filter', () => {
    sheet.renew([rowOf('d'), rowOf('e', { status: 'ended' })]);
    expect(standing()).toEqual(['a', 'b', 'c']);
    expect(waiting()).toEqual(['d']);
  });

  it.each([
    ['status', { statuses: ['planning'] }, { status: 'service' }],
    ['named worker', { workerId: 'person-Aino Virtanen' }, { namedWorker: null }],
    ['words', { text: 'arjen' }, { topic: 'Asuminen' }],
    ['lateness', { isOverdue: true }, { nextDueOn: '2026-03-02' }],
  ] as const)('keeps a row that its %s filter lets go standing until asked', (_what, choice, about) => {
    lay(choice, [rowOf('a', { nextDueOn: '2026-03-01' })]);
    sheet.renew([changed(a, about)]);
    expect(standing()).toEqual(['a']);
    expect(waiting()).toEqual(['a']);
  });

  it('finds a client by the names in either order', () => {
    lay({ text: 'a asiakas' }, [a]);
    sheet.renew([changed(a)]);
    expect(waiting()).toEqual([]);
  });

  it('lets go at once what may no longer be seen', () => {
    sheet.renew([rowOf('d')]);
    sheet.drop(['b', 'd']);
    expect(standing()).toEqual(['a', 'c']);
    expect(waiting()).toEqual([]);
  });

  it('keeps a card in its column until the reader asks', () => {
    sheet.renew([changed(a, { status: 'service' })]);
    expect(sheet.read().placedUnder.get('a')).toBe('planning');
    lay({}, [changed(a, { status: 'service' }), b, c]);
    expect(sheet.read().placedUnder.get('a')).toBe('service');
  });

  it('shows after a reset what changed in place, and keeps the rest waiting', () => {
    const update = sheet.compare([changed(b), rowOf('d'), a], null);
    expect(standing()).toEqual(['a', 'b', 'c']);
    expect(update.changed.map((row) => row.id)).toEqual(['b']);
    expect(waiting().sort()).toEqual(['b', 'c', 'd']);
    expect(update.left).toEqual(['c']);
  });

  it('tells after a reset of what waited unseen and has left too', () => {
    sheet.renew([rowOf('d')]);
    expect(sheet.compare([a, b, c], null).left).toEqual(['d']);
  });

  it('adds a page under what stands, each row once', () => {
    sheet.renew([rowOf('d')]);
    sheet.append([c, rowOf('d')], 'cursor');
    expect(standing()).toEqual(['a', 'b', 'c', 'd']);
    expect(waiting()).toEqual([]);
    expect(sheet.read().next).toBe('cursor');
  });
});
