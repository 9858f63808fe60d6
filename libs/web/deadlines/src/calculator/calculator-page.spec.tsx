import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '@rinnalla/web-i18n';
import { openDesk } from '@rinnalla/web-testing';
import { CalculatorPage } from './calculator-page.js';
import type { CalculatorSearch } from './calculator-search.js';

describe('the deadline calculator', () => {
  let written: CalculatorSearch[];
  beforeEach(() => {
    written = [];
    jest.useFakeTimers({ now: new Date('2026-12-22T08:00:00Z'), advanceTimers: true });
  });
  afterEach(() => void jest.useRealTimers());

  const open = async (search: CalculatorSearch, language: Language = 'fi') => {
    const desk = openDesk(<CalculatorPage search={search} onSearch={(next) => written.push(next)} />, {
      language,
    });
    await screen.findAllByRole('spinbutton');
    return desk;
  };
  const user = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const cell = (words: RegExp) => screen.getByRole('cell', { name: words });

  it('shows when a statutory limit ends, from which event, by which section and how it stands now', async () => {
    await open({ rule: 'R1-OVER75', start: '2026-12-16' });
    expect(screen.getByText('Lakisääteinen määräaika päättyy')).toBeVisible();
    expect(screen.getByText('ma 28.12.2026 klo 16.15')).toBeVisible();
    expect(screen.getByText('Aikaa 6 päivää')).toBeVisible();
    expect(screen.getByText('ke 16.12.2026, ei lasketa mukaan')).toBeVisible();
    expect(screen.getByText('Sosiaalihuoltolaki (1301/2014) 36 § 2 mom. 1 kohta')).toBeVisible();
    expect(screen.getByText('Henkilö itse. Palvelujen saamiseksi')).toBeVisible();
  });

  it('says of each day in a real calendar what it is to the reckoning, and marks today', async () => {
    await open({ rule: 'R1-OVER75', start: '2026-12-15' });
    const month = screen.getByRole('table', { name: 'joulukuu 2026' });
    expect(within(month).getAllByRole('columnheader')).toHaveLength(7);
    expect(cell(/^15.*Tapahtumapäivä, ei lasketa/)).toBeVisible();
    expect(cell(/^16.*Lasketaan 1\/7/)).toBeVisible();
    expect(cell(/^20.*Ei lasketa: sunnuntai/)).toBeVisible();
    expect(cell(/^24.*Lasketaan 7\/7\. Ei voi päättyä, siirtyy: jouluaatto/)).toBeVisible();
    expect(cell(/^28.*Määräaika päättyy/)).toBeVisible();
    expect(cell(/Tänään/)).toHaveAttribute('aria-current', 'date');
    expect(cell(/Tänään/)).toHaveTextContent(/^22/);
  });

  it('says the same in a list, with the sections that move the end', async () => {
    await open({ rule: 'R1-OVER75', start: '2026-12-15' });
    const lines = within(screen.getByRole('region', { name: 'Sama luettelona' })).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent?.replaceAll('\u00a0', ' '))).toEqual([
      'ti 15.12.2026Tapahtumapäivä, ei lasketa (Laki säädettyjen määräaikain laskemisesta (150/1930) 2 §)',
      'ke 16.12.2026Lasketaan 1/7',
      'to 17.12.2026Lasketaan 2/7',
      'pe 18.12.2026Lasketaan 3/7',
      'la 19.12.2026Ei lasketa: lauantai',
      'su 20.12.2026Ei lasketa: sunnuntai',
      'ma 21.12.2026Lasketaan 4/7',
      'ti 22.12.2026Lasketaan 5/7Tänään',
      'ke 23.12.2026Lasketaan 6/7',
      expect.stringContaining('Lasketaan 7/7. Ei voi päättyä, siirtyy: jouluaatto'),
      expect.stringContaining('Ei voi päättyä, siirtyy: joulupäivä'),
      expect.stringContaining('Ei voi päättyä, siirtyy: tapaninpäivä'),
      expect.stringContaining('Ei voi päättyä, siirtyy: sunnuntai'),
      'ma 28.12.2026Määräaika päättyy',
    ]);
  });

  it('shows of months only the first, the end and the names of those between', async () => {
    await open({ rule: 'R5-EXEC', start: '2025-11-30' });
    expect(screen.getAllByRole('table').map((table) => table.querySelector('caption')?.textContent)).toEqual([
      'marraskuu 2025',
      'helmikuu 2026',
      'maaliskuu 2026',
    ]);
    expect(screen.getByText('Väliin jää joulukuu 2025 – tammikuu 2026. Ne kuluvat kokonaan.')).toBeVisible();
    expect(cell(/^28.*3\/3 kuukautta täynnä\. Ei voi päättyä, siirtyy: lauantai/)).toBeVisible();
    expect(screen.getByText('Päättyi 295 päivää sitten')).toBeVisible();
  });

  it('never calls a target a time limit of law, nor puts both in one list', async () => {
    await open({ rule: 'R4-TARGET-START', start: '2026-12-16' });
    expect(screen.getByText('Hyvinvointialueen tavoite päättyy')).toBeVisible();
    expect(screen.queryByText('Lakisääteinen määräaika päättyy')).not.toBeInTheDocument();
    await user().click(screen.getByRole('button', { name: /^Hyvinvointialueen tavoite/ }));
    const list = within(await screen.findByRole('listbox'));
    expect(list.getAllByRole('option')).toHaveLength(2);
  });

  it('asks who made a contact and why, and says when it starts nothing', async () => {
    await open({ rule: 'R1-OVER75', start: '2026-12-16', by: 'professional' });
    expect(screen.getByText('Määräaika ei ala tästä yhteydenotosta')).toBeVisible();
    expect(screen.queryByText(/klo 16.15/)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Kuka otti yhteyttä/ })).toHaveTextContent('Ammattilainen');
  });

  it('works by keyboard alone, and writes every step into the address', async () => {
    await open({});
    const typist = user();
    await typist.tab();
    await typist.keyboard('{ArrowDown}{ArrowDown}');
    await typist.tab();
    await typist.keyboard('3');
    expect(screen.getByRole('textbox', { name: 'Pituus' })).toHaveValue('3');
    await typist.tab();
    await typist.tab();
    await typist.keyboard('16122026');
    expect(await screen.findByText('ma 21.12.2026 klo 16.15')).toBeVisible();
    expect(await screen.findByText('Määräaika päättyy: ma 21.12.2026 klo 16.15')).toBeInTheDocument();
    expect(written.at(-1)).toEqual({ limit: '3wd', start: '2026-12-16' });
  });

  it('says beside each field what is wrong with a link', async () => {
    await open({ limit: '0wd', start: '2025-02-29', closes: '99:99' });
    expect(screen.getByText('Pituus on kokonaisluku 1–999.')).toBeVisible();
    expect(await screen.findByText('Päivää 2025-02-29 ei ole kalenterissa.')).toBeVisible();
    expect(screen.getByText('Kirjoita kellonaika, esimerkiksi 16.15.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Pituus' })).toBeInvalid();
    expect(screen.getByText('Korjaa merkityt kohdat. Tulos näkyy sitten tässä.')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('starts from nothing when it is cleared, and when it is asked for anew', async () => {
    const desk = await open({ rule: 'R1-OVER75', start: '2026-12-16' });
    desk.rerender(<CalculatorPage search={{}} onSearch={(next) => written.push(next)} />);
    expect(screen.queryByText('ma 28.12.2026 klo 16.15')).not.toBeInTheDocument();
    desk.rerender(<CalculatorPage search={{}} onSearch={(next) => written.push(next)} />);
    await user().click(screen.getByRole('radio', { name: 'Vapaa määräaika' }));
    expect(written.at(-1)).toEqual({ basis: 'free' });
    await user().click(screen.getByRole('button', { name: 'Tyhjennä' }));
    expect(written.at(-1)).toEqual({});
    expect(screen.getByRole('radio', { name: 'Lakisääteinen määräaika' })).toBeChecked();
  });

  it('is patient with a field that is being written', async () => {
    await open({ start: '2026-12-16', basis: 'free' });
    const typist = user();
    await typist.type(screen.getByRole('textbox', { name: 'Pituus' }), '0');
    expect(screen.queryByText('Pituus on kokonaisluku 1–999.')).not.toBeInTheDocument();
    await typist.tab();
    expect(screen.getByText('Pituus on kokonaisluku 1–999.')).toBeVisible();
  });

  it.each([
    ['sv', 'mån 28.12.2026 kl. 16.15', 'Den lagstadgade tidsfristen går ut'],
    ['en', 'Mon, 28 Dec 2026 at 16:15', 'The statutory time limit ends'],
  ] as const)('speaks %s', async (language, moment, label) => {
    await open({ rule: 'R1-OVER75', start: '2026-12-16' }, language);
    expect(screen.getByText(moment)).toBeVisible();
    expect(screen.getByText(label)).toBeVisible();
  });

  it('asks the server nothing', async () => {
    const { server } = await open({ rule: 'R1-OVER75', start: '2026-12-16' });
    expect(server.sent).toEqual([]);
  });
});
