import { type Language, LANGUAGE_NAMES, LANGUAGES } from '@rinnalla/web-i18n';
import { Button, Inline } from '@rinnalla/web-ui';

export interface LanguageRowProps {
  label: string;
  /** Whether the label is seen too: beside other things one asks what the languages are for. */
  isLabelShown?: boolean;
  language: Language;
  onChoose: (language: Language) => void;
}

/** The languages side by side, each in its own name: no menu to load, nothing to open. */
export function LanguageRow({ label, isLabelShown = false, language, onChoose }: LanguageRowProps) {
  return (
    <div role="group" aria-label={label}>
      <Inline>
        {isLabelShown && <span aria-hidden>{label}</span>}
        {LANGUAGES.map((id) => (
          <span key={id} lang={id}>
            <Button
              size="small"
              variant={id === language ? 'secondary' : 'quiet'}
              aria-pressed={id === language}
              onPress={() => onChoose(id)}
            >
              {LANGUAGE_NAMES[id]}
            </Button>
          </span>
        ))}
      </Inline>
    </div>
  );
}
