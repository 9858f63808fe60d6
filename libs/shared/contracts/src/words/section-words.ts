import type { Language } from './languages.js';

/** What a section names, as the law's own Finnish has it. */
const SECTION = /^(?<sections>.+?) §(?: (?<subsections>.+?) mom\.)?(?: (?<item>\d+) kohta)?$/;
const CHAPTER = /^(?<chapter>\d+) luku$/;
/** An article of an act of the Union. */
const ARTICLE = /^(?<article>\d+) art\.(?: (?<paragraph>\d+) kohta)?$/;

interface SectionParts {
  readonly sections?: string;
  readonly subsections?: string;
  readonly item?: string;
  readonly chapter?: string;
  readonly article?: string;
  readonly paragraph?: string;
}

function partsOf(section: string): SectionParts {
  for (const form of [SECTION, CHAPTER, ARTICLE]) {
    const groups = form.exec(section)?.groups;
    if (groups) return groups;
  }
  return {};
}

/** Several are told apart from one by a dash, a comma or an "and". */
const isSeveral = (numbers: string) => /[–,]| ja /.test(numbers);

const counted = (one: string, several: string, numbers: string) =>
  `${isSeveral(numbers) ? several : one} ${numbers.replace(/, | ja /, ' and ')}`;

function inSwedish(section: string): string {
  const { chapter, article, paragraph } = partsOf(section);
  if (chapter !== undefined) return `${chapter} kap.`;
  if (article !== undefined) return `artikel ${article}${paragraph === undefined ? '' : `.${paragraph}`}`;
  return section.replace(' ja ', ' och ').replace('kohta', 'punkten');
}

function inEnglish(section: string): string {
  const { sections, subsections, item, chapter, article, paragraph } = partsOf(section);
  if (chapter !== undefined) return `chapter ${chapter}`;
  if (article !== undefined) return `Article ${article}${paragraph === undefined ? '' : `(${paragraph})`}`;
  if (sections === undefined) return section;
  return [
    counted('section', 'sections', sections),
    ...(subsections === undefined ? [] : [counted('subsection', 'subsections', subsections)]),
    ...(item === undefined ? [] : [`item ${item}`]),
  ].join(', ');
}

/** A section as each language writes it: `53 § 5 ja 6 mom.`, `53 § 5 och 6 mom.`, `section 53, subsections 5 and 6`. */
export function sectionInWords(language: Language, section: string): string {
  if (language === 'sv') return inSwedish(section);
  return language === 'en' ? inEnglish(section) : section;
}

/** An act, by the name it goes by, with its sections: `Sosiaalihuoltolaki 36 §`, `Social Welfare Act, section 36`. */
export function actWithSections(language: Language, act: string, sections: readonly string[]): string {
  const words = sections.map((section) => sectionInWords(language, section)).join(', ');
  return `${act}${language === 'en' ? ',' : ''} ${words}`;
}
