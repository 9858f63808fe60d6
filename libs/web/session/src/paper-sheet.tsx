import { useRef, useState } from 'react';
import { InLanguage, type Language, useLanguage, useTexts } from '@rinnalla/web-i18n';
import { PrintSheet, type PrintSheetProps } from '@rinnalla/web-ui';
import { sessionTexts } from './i18n/session-texts.js';
import { LanguageRow } from './language-row.js';

export type PaperSheetProps = Omit<PrintSheetProps, 'choice' | 'lang'>;

/**
 * A page for paper in a language of its own: who it is for may read another than who prints it (kielilaki 423/2003 10 §). It opens in the
 * screen's.
 */
export function PaperSheet({ children, ...sheet }: PaperSheetProps) {
  const { language: ofScreen, prepare } = useLanguage();
  const say = useTexts(sessionTexts);
  const [chosen, setChosen] = useState<Language | null>(null);
  const wanted = useRef<Language>(null);
  const language = chosen ?? ofScreen;
  const choose = (next: Language) => {
    wanted.current = next;
    // Where it can't be fetched the paper stays as it is.
    prepare(next).then(
      () => {
        if (wanted.current === next) setChosen(next);
      },
      () => undefined,
    );
  };
  return (
    <PrintSheet
      {...sheet}
      lang={language}
      choice={<LanguageRow label={say('paperLanguage')} isLabelShown language={language} onChoose={choose} />}
    >
      <InLanguage language={language}>{children}</InLanguage>
    </PrintSheet>
  );
}
