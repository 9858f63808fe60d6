import type { ReactNode } from 'react';
import { commonTexts, inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { TextArea, type TextAreaProps } from '@rinnalla/web-ui';

interface WritingFieldProps {
  id?: string;
  label: string;
  description?: ReactNode;
  value: string;
  onChange: (text: string) => void;
  /** Ctrl or Cmd with Enter; left out where the whole form listens. */
  onSend?: () => void;
  /** Focus came in. */
  onBegin?: () => void;
  limit: number;
  /** Takes focus when it appears, because the reader asked for it by key or button. */
  isFocused?: boolean;
  errorMessage?: string | undefined;
}

/** A text that is sent: grows, counts its characters when they run out, and sends with Ctrl+Enter. */
export function WritingField({
  value,
  limit,
  isFocused = false,
  errorMessage,
  onSend,
  onBegin,
  ...field
}: WritingFieldProps) {
  const sayCommon = useTexts(commonTexts);
  const words = useWords();
  const isTooLong = value.length > limit;
  const handleKeyDown: TextAreaProps['onKeyDown'] = (event) => {
    const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    // React Aria keeps key events to itself unless told otherwise; Esc must reach the dialog.
    if (!isSend || !onSend) return event.continuePropagation();
    event.preventDefault();
    onSend();
  };
  const isNearLimit = value.length > limit * 0.8;
  return (
    <TextArea
      {...field}
      value={value}
      onKeyDown={handleKeyDown}
      {...(onBegin && { onFocus: onBegin })}
      {...(isFocused && { textAreaRef: focusOnce })}
      errorMessage={isTooLong ? inputText(words, 'tooLong') : errorMessage}
      characterCount={
        isNearLimit
          ? { limit, describe: (used, most) => sayCommon('characters', { used, limit: most }) }
          : undefined
      }
    />
  );
}

/** Runs when the field is put on the page, not again. */
const focusOnce = (area: HTMLTextAreaElement | null): void => area?.focus();
