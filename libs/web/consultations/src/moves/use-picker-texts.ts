import { commonTexts, useTexts, type TextName } from '@rinnalla/web-i18n';
import type { PickerTexts } from '@rinnalla/web-ui';
import { consultationTexts } from '../i18n/consultation-texts.js';
import type { fi } from '../i18n/fi.js';

/** The words around a picker: what to choose, what to search by. */
export function usePickerTexts(placeholder: TextName<typeof fi>, search: TextName<typeof fi>): PickerTexts {
  const say = useTexts(consultationTexts);
  const sayCommon = useTexts(commonTexts);
  return {
    placeholder: say(placeholder),
    search: say(search),
    nothingFound: sayCommon('noMatches'),
    loading: sayCommon('loading'),
  };
}
