import { useEffect } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { Card, Stack } from '@rinnalla/web-ui';
import { DemoEntrance } from './demo-entrance.js';
import { EntrancePage } from './entrance-page.js';
import { sessionTexts } from './i18n/session-texts.js';
import { SignInForm } from './sign-in-form.js';
import styles from './sign-in-page.module.css';

export function SignInPage() {
  const say = useTexts(sessionTexts);
  const title = say('signIn.title');
  useEffect(() => {
    document.title = `${title} - Rinnalla`;
  }, [title]);
  return (
    <EntrancePage>
      <div className={styles.form}>
        <Card>
          <Stack>
            <h1>{title}</h1>
            <SignInForm />
          </Stack>
        </Card>
      </div>
      <DemoEntrance />
    </EntrancePage>
  );
}
