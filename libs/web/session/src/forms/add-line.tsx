import { useTexts } from '@rinnalla/web-i18n';
import { Button } from '@rinnalla/web-ui';
import { useState, type ReactNode } from 'react';
import { sessionTexts } from '../i18n/session-texts.js';
import { InlineForm } from './inline-form.js';
import type { DraftedForm } from './use-drafted-form.js';

export interface AddLineProps<Field extends string> {
  /** Names the button and the form it opens. */
  label: string;
  form: DraftedForm<Field>;
  submitLabel: string;
  isPending: boolean;
  refusal: ReactNode;
  children: ReactNode;
}

/** A button that opens a form in its own place; open by itself where something half-filled was found. */
export function AddLine<Field extends string>({ label, form, ...rest }: AddLineProps<Field>) {
  const say = useTexts(sessionTexts);
  const [isOpened, setOpened] = useState<boolean | null>(null);
  if (!(isOpened ?? form.hasDraft)) {
    return (
      <div>
        <Button size="small" icon="plus" onPress={() => setOpened(true)}>
          {label}
        </Button>
      </div>
    );
  }
  return (
    <InlineForm
      {...rest}
      label={label}
      form={form}
      pendingLabel={say('form.saving')}
      onCancel={() => setOpened(false)}
    />
  );
}
