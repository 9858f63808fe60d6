import { useTexts } from '@rinnalla/web-i18n';
import { Button, InlineAlert, useAnnounce } from '@rinnalla/web-ui';
import { useEffect } from 'react';
import { sessionTexts } from '../i18n/session-texts.js';
import { useClearForm } from './use-clear-form.js';
import type { DraftedForm } from './use-drafted-form.js';

/** A field that stands otherwise than when the writing began. */
export interface ChangedField {
  readonly name: string;
  readonly label: string;
  /** What stands there now, in words; empty where nothing does. */
  readonly words: string;
}

/** The record was changed by somebody else while its drafted form was being written. */
export function FormOvertaken<Field extends string>({ form }: { form: DraftedForm<Field> }) {
  const clear = useClearForm(form);
  return form.overtaken && <OvertakenNotice id={form.id} {...form.overtaken} takeSaved={clear} />;
}

export interface OvertakenNoticeProps {
  /** Id of the form. */
  id: string;
  changed: readonly ChangedField[];
  /** Goes on with one's own words over what stands now. */
  keepOwn: () => void;
  takeSaved: () => void;
}

/** What stands now in a record that is being written over, and what the writer can do. */
export function OvertakenNotice({ id, changed, keepOwn, takeSaved }: OvertakenNoticeProps) {
  const say = useTexts(sessionTexts);
  const announce = useAnnounce();
  const title = say('form.overtaken.title');
  useEffect(() => announce(title), [announce, title]);
  return (
    <InlineAlert
      tone="warning"
      title={title}
      actions={
        <>
          <Button id={`${id}-overtaken`} size="small" onPress={keepOwn}>
            {say('form.overtaken.keepOwn')}
          </Button>
          <Button size="small" variant="quiet" onPress={takeSaved}>
            {say('form.overtaken.takeSaved')}
          </Button>
        </>
      }
    >
      {changed.map(({ name, label, words }) => (
        <p key={name}>
          {say('form.overtaken.savedNow')}, {label}:{' '}
          <strong>{words === '' ? say('form.overtaken.nothing') : words}</strong>
        </p>
      ))}
      <p>{say(changed.length === 0 ? 'form.overtaken.elsewhere' : 'form.overtaken.follows')}</p>
    </InlineAlert>
  );
}
