import { useId, useState, type SyntheticEvent } from 'react';
import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { Button, FormLayout, InlineAlert, TextField } from '@rinnalla/web-ui';
import { useEntrance } from './entrance-context.js';
import { sessionTexts } from './i18n/session-texts.js';

/** User name and password. What was typed stays after a refusal. `isSecondary`: there is a nearer way in beside it. */
export function SignInForm({ isSecondary = false }: { isSecondary?: boolean }) {
  const say = useTexts(sessionTexts);
  const words = useWords();
  const { doors, enter } = useEntrance();
  const ids = { login: useId(), password: useId() };
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [isPending, setPending] = useState(false);
  const [hasTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const submit = async () => {
    setTried(true);
    setRefusal(null);
    const missing = login.trim() === '' ? ids.login : password === '' ? ids.password : null;
    if (missing !== null) return document.getElementById(missing)?.focus();
    setPending(true);
    const entry = await enter(doors.signIn(login.trim(), password));
    setPending(false);
    if (entry.kind === 'refused') setRefusal(failureText(words, entry));
  };
  const handleSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isPending) void submit();
  };

  return (
    <form onSubmit={handleSubmit} noValidate>
      <FormLayout>
        {refusal !== null && (
          <InlineAlert tone="danger" title={say('signIn.failed')} isUrgent>
            {refusal}
          </InlineAlert>
        )}
        <TextField
          id={ids.login}
          label={say('signIn.login')}
          name="username"
          autoComplete="username"
          value={login}
          onChange={setLogin}
          isRequired
          {...(hasTried && login.trim() === '' && { errorMessage: say('signIn.loginMissing') })}
        />
        <TextField
          id={ids.password}
          label={say('signIn.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          isRequired
          {...(hasTried && password === '' && { errorMessage: say('signIn.passwordMissing') })}
        />
        <div>
          <Button
            type="submit"
            variant={isSecondary ? 'secondary' : 'primary'}
            isPending={isPending}
            pendingLabel={say('signIn.pending')}
          >
            {say('signIn.submit')}
          </Button>
        </div>
      </FormLayout>
    </form>
  );
}
