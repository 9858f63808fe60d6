export { commonTexts } from './common/common-texts.js';
export { scopeTexts } from './declarations/scope-texts.js';
export {
  useGroundWords,
  type GroundPeriod,
  type GroundWords,
  type WordedGround,
} from './declarations/use-ground-words.js';
export {
  usePermissionWords,
  type PermissionWords,
  type WordedPermission,
} from './declarations/use-permission-words.js';
export { compareNames, formatsIn, nearnessOf, type Formats, type Nearness } from './formats.js';
export { keptTogether } from './kept-together.js';
export {
  InLanguage,
  LanguageProvider,
  useLanguage,
  type LanguageChoice,
  type LanguageProviderProps,
} from './language-provider.js';
export { asLanguage, firstLanguage, LANGUAGE_NAMES, LANGUAGES, LOCALES, type Language } from './languages.js';
export { useLocalName, type NamedLocally } from './people/local-name.js';
export { usePersonLine, usePost, type NamedPerson, type PersonAtPost } from './people/person-line.js';
export {
  defineTexts,
  sayIn,
  useTexts,
  type Dictionary,
  type Say,
  type TextName,
  type Texts,
} from './texts.js';
export { useDeadline, useFormats, type WordedDeadline } from './use-formats.js';
export {
  failureText,
  inputText,
  lawText,
  useWords,
  wordFor,
  wordsIn,
  type WordedFailure,
} from './use-words.js';
export { momentOf, wallTime, writtenMoment } from './written-moment.js';
export { INPUT_REASONS, type DomainWords, type DoorCode, type InputReason } from './words/domain-words.js';
