import { useNavigate } from '@tanstack/react-router';
import { useTexts, useWords } from '@rinnalla/web-i18n';
import { useMe, useSignOut } from '@rinnalla/web-session';
import { Button, Menu } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import narrow from './narrow-words.module.css';

/** Who I am here, and what concerns only me. */
export function OwnMenu() {
  const say = useTexts(appTexts);
  const words = useWords();
  const navigate = useNavigate();
  const { professional } = useMe();
  const signOut = useSignOut();
  const profession = words.profession[professional.profession];
  const handleAction = (id: string) => {
    if (id === 'sign-out') signOut.start();
    else void navigate({ to: '/settings' });
  };
  return (
    <>
      <Menu
        label={say('own.menu')}
        entries={[
          {
            id: 'settings',
            name: say('own.settings'),
            detail: `${professional.name}, ${profession}`,
            icon: 'settings',
          },
          { id: 'sign-out', name: say('own.signOut'), icon: 'lock' },
        ]}
        onAction={handleAction}
        trigger={
          <Button variant="quiet" size="small" icon="person">
            <span className={narrow['words']}>{professional.name}</span>
          </Button>
        }
      />
      {signOut.dialog}
    </>
  );
}
