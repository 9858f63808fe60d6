import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ERROR_CODES } from '@rinnalla/contracts';
import { commonTexts } from './common/common-texts.js';
import { compareNames, formatsIn, nearnessOf } from './formats.js';
import { LanguageProvider, useLanguage } from './language-provider.js';
import { LANGUAGES } from './languages.js';
import { expectWhole } from './testing.js';
import { defineTexts, sayIn, useTexts } from './texts.js';
import { useDeadline } from './use-formats.js';
import { failureText, useWords, wordFor, wordsIn } from './use-words.js';

describe('the texts', () => {
  it('say something in every language, with the same values', () => {
    expectWhole(commonTexts);
    for (const language of LANGUAGES)
      expectWhole(defineTexts({ fi: wordsIn('fi'), sv: wordsIn('sv'), en: wordsIn(language) }));
  });

  it('word every error code, and say what is wrong with an input', () => {
    const words = wordsIn('fi');
    for (const code of ERROR_CODES) expect(failureText(words, { code })).toMatch(/\.$/);
    expect(failureText(words, { code: 'BAD_INPUT', reason: 'checkCharacter' })).toBe(
      'Henkilötunnuksen tarkistusmerkki on väärä.',
    );
    expect(failureText(words, { code: 'BAD_INPUT', reason: 'not-a-known-reason' })).toBe(
      'Tarkista antamasi tiedot.',
    );
  });

  it('name the section that rules a faulty input', () => {
    const failure = { code: 'BAD_INPUT', reason: 'range', section: '1301/2014 45 § 3 mom.' } as const;
    for (const language of LANGUAGES)
      expect(failureText(wordsIn(language), failure).replaceAll('\u00a0', ' ')).toMatch(
        /(?: 45 § 3 mom\.| section 45, subsection 3)\)$/,
      );
  });

  it('show an unknown key rather than nothing', () => {
    expect(wordFor(wordsIn('sv').caseStatus, 'planning')).toBe('Under planering');
    expect(wordFor(wordsIn('sv').caseStatus, 'frozen')).toBe('frozen');
  });

  it('choose the plural by count', () => {
    const say = sayIn('fi', commonTexts);
    expect(say('fixThese', { count: 1 })).toBe('Korjaa tämä kohta');
    expect(say('fixThese', { count: 3 })).toBe('Korjaa nämä 3 kohtaa');
  });
});

describe('the formats', () => {
  it('write days and times as each language does in Finland', () => {
    const moment = '2026-12-24T12:30:00Z';
    expect(LANGUAGES.map((language) => formatsIn(language).day('2026-12-24'))).toEqual([
      '24.12.2026',
      '24.12.2026',
      '24 Dec 2026',
    ]);
    expect(LANGUAGES.map((language) => formatsIn(language).time(moment))).toEqual([
      '14.30',
      '14.30',
      '14:30',
    ]);
    expect(LANGUAGES.map((language) => formatsIn(language).moment(moment))).toEqual([
      '24.12.2026 klo\u00a014.30',
      '24.12.2026 kl.\u00a014.30',
      '24 Dec 2026, 14:30',
    ]);
    expect(formatsIn('fi').weekday('2026-12-14')).toBe('ma 14.12.');
  });

  it('take the day of a moment on the Finnish calendar', () => {
    expect(formatsIn('fi').dayOf('2026-12-23T22:30:00Z')).toBe('24.12.2026');
  });

  it('sort å, ä and ö last', () => {
    expect(['Öhman', 'Åberg', 'Zilliacus', 'Aalto'].toSorted(compareNames)).toEqual([
      'Aalto',
      'Zilliacus',
      'Åberg',
      'Öhman',
    ]);
  });

  it.each([
    ['2026-03-01', { kind: 'late', days: 2 }],
    ['2026-03-03', { kind: 'today' }],
    ['2026-03-04', { kind: 'tomorrow' }],
    ['2026-03-10', { kind: 'soon' }],
    ['2026-03-11', { kind: 'later' }],
  ])('call a deadline on %s %j', (dueOn, nearness) => {
    expect(nearnessOf(dueOn, new Date('2026-03-02T22:30:00Z'))).toEqual(nearness);
  });
});

describe('the language of the screen', () => {
  function Page() {
    const { choose, locale } = useLanguage();
    const say = useTexts(commonTexts);
    const words = useWords();
    const deadline = useDeadline();
    return (
      <>
        <p>{`${say('save')} ${words.caseStatus.pending} ${deadline('2026-03-01', new Date('2026-03-02T12:00:00Z')).text}`}</p>
        <p>{locale}</p>
        <button type="button" onClick={() => choose('sv')}>
          sv
        </button>
      </>
    );
  }

  it('switches everything at once, and tells the browser', async () => {
    render(
      <LanguageProvider first="fi">
        <Page />
      </LanguageProvider>,
    );
    expect(screen.getByText('Tallenna Vireillä Myöhässä 1 pv')).toBeVisible();
    expect(document.documentElement.lang).toBe('fi');
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByText('Spara Anhängigt Försenad 1 d')).toBeVisible();
    expect(screen.getByText('sv-FI')).toBeVisible();
    expect(document.documentElement.lang).toBe('sv');
  });
});
