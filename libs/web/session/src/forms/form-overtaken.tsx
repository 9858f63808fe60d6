import { useTexts } from '@rinnalla/web-i18n';
import { Button, InlineAlert, useAnnounce } from '@rinnalla/web-ui';
import { useEffect } from 'react';
import { sessionTexts } from '../i18n/session-texts.js';
import type { DraftedForm } from './use-drafted-form.js';
import { useClearForm } from './use-clear-form.js';

/** The record was changed by somebody else while its form was being written: what stands now, and what the writer can do. */
export function FormOvertaken<Field extends string>({ form }: { form: DraftedForm<Field> }) {
  return form.overtaken && <Overtaken form={form} overtaken={form.overtaken} />;
}

interface OvertakenProps<Field extends string> {
  form: DraftedForm<Field>;
  overtaken: NonNullable<DraftedForm<Field>['overtaken']>;
}

function Overtaken<Field extends string>({ form, overtaken }: OvertakenProps<Field>) {
  const say = useTexts(sessionTexts);
  const announce = useAnnounce();
  const clear = useClearForm(form);
  const { changed, keepOwn } = overtaken;
  const title = say('form.overtaken.title');
  useEffect(() => announce(title), [announce, title]);
  return (
    <InlineAlert
      tone="warning"
      title={title}
      actions={
        <>
          <Button id={`${form.id}-overtaken`} size="small" onPress={keepOwn}>
            {say('form.overtaken.keepOwn')}
          </Button>
          <Button size="small" variant="quiet" onPress={clear}>
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
