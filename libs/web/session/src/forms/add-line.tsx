import { useTexts } from '@rinnalla/web-i18n';
import { Button } from '@rinnalla/web-ui';
import { useState, type ReactNode } from 'react';
import { sessionTexts } from '../i18n/session-texts.js';
import { InlineForm } from './inline-form.js';
import type { DraftedForm } from './use-drafted-form.js';

export interface AddLineProps<Field extends string> {
  /** Names the button and the form it opens. */
  label: string;
  /** What the button shows, where its place says the rest of `label`. */
  shownLabel?: string;
  variant?: 'secondary' | 'quiet';
  form: DraftedForm<Field>;
  submitLabel: string;
  isPending: boolean;
  refusal: ReactNode;
  children: ReactNode;
}

/**
 * A button that opens a form in its own place; open by itself where something half-filled was found. Writing begins in the first field of
 * a form that was asked for, and goes back to the button when it is put aside.
 */
export function AddLine<Field extends string>({
  label,
  shownLabel,
  variant = 'secondary',
  form,
  ...rest
}: AddLineProps<Field>) {
  const say = useTexts(sessionTexts);
  const [isOpened, setOpened] = useState<boolean | null>(null);
  const isPutAside = isOpened === false;
  if (!(isOpened ?? form.hasDraft)) {
    return (
      <div>
        <Button
          size="small"
          variant={variant}
          {...(variant === 'secondary' && { icon: 'plus' })}
          {...(shownLabel !== undefined && { 'aria-label': label })}
          {...(isPutAside && { ref: focusBack })}
          onPress={() => setOpened(true)}
        >
          {shownLabel ?? label}
        </Button>
      </div>
    );
  }
  return (
    <InlineForm
      {...rest}
      label={label}
      form={form}
      takesFocus={isOpened === true}
      pendingLabel={say('form.saving')}
      onCancel={() => setOpened(false)}
    />
  );
}

const focusBack = (button: HTMLButtonElement | null): void => button?.focus();
