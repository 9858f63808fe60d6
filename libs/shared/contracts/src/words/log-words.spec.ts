import { describe, expect, it } from '@jest/globals';
import { groundInWords, groundPatterns, LANGUAGES, logWordsIn, operationInWords } from '../index.js';

describe('what the logs say in words', () => {
  it('tells a relation and the legal mode it rests on, each with its sections', () => {
    expect(groundInWords('fi', 'relation:team_member/M2:0197-some-permission')).toEqual({
      words: 'Asiakkaan asiaa hoitavan tiimin jäsen; asiakkaan luovutuslupa',
      law: [
        'Asiakastietolaki (703/2023) 9 §',
        'Asiakastietolaki (703/2023) 47 §',
        'Asiakastietolaki (703/2023) 53 § 2 mom.',
        'Asiakastietolaki (703/2023) 53 § 3 mom.',
      ],
    });
  });

  it('names a work task and the section of the decree', () => {
    expect(groundInWords('en', 'task:service_arranging')).toEqual({
      words: 'Work task: arranging services',
      law: ['Access Rights Decree (457/2024), section 13'],
    });
  });

  it('tells every ground of a case of several clients, each with its section', () => {
    const { words, law } = groundInWords('en', 'relation:team_member/M2:0197-one+0197-other+M3');
    expect(words).toBe(
      [groundInWords('en', 'relation:team_member/M2').words, logWordsIn('en').mode.M3].join('; '),
    );
    expect(law.join()).toContain('section 53, subsection 5');
    expect(law.join()).toContain('section 53, subsection 2');
  });

  it('leaves no ground unnamed, and shows no identifier of a record', () => {
    for (const ground of [
      '',
      'x',
      'relation:seer',
      'disclosure:0197-aa/M5:0197-aa',
      'override:own',
      'task:wizardry',
    ]) {
      for (const language of LANGUAGES) {
        const { words } = groundInWords(language, ground);
        expect(words).not.toBe('');
        expect(words).not.toContain('0197');
      }
    }
  });

  it('tells a change by its name, and a read by its purpose', () => {
    const words = logWordsIn('en');
    expect(operationInWords(words, 'moveCase', 'case_work')).toBe('Moved the case to another stage');
    expect(operationInWords(words, 'MoveCase', 'case_work')).toBe('Moved the case to another stage');
    expect(operationInWords(words, 'BoardPage', 'team_overview')).toBe('Saw the data in a list');
    expect(operationInWords(words, 'CaseOnScreen', 'case_work')).toBe('Viewed data');
    expect(operationInWords(words, 'somethingNew', 'case_work')).toBe('Recorded or changed data');
  });

  it('finds grounds by their words in any language, and by the section', () => {
    expect(groundPatterns('luovutuslupa')).toContain('%/M2%');
    expect(groundPatterns('named worker')).toContain('%named\\_worker%');
    for (const section of ['56 §', 'section 56'])
      expect(groundPatterns(section)).toEqual(expect.arrayContaining(['%/M5%', '%disclosure%']));
    expect(groundPatterns('50%')).toContain('%50\\%%');
  });
});
