import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTexts, useWords } from '@rinnalla/web-i18n';
import { Avatar, Button, Stack } from '@rinnalla/web-ui';
import { useEntrance } from '../entrance-context.js';
import { sessionTexts } from '../i18n/session-texts.js';
import type { Me } from '../session-context.js';
import { SignInForm } from '../sign-in-form.js';
import { useDemoPeople } from '../use-demo-people.js';
import styles from './lock-screen.module.css';

interface LockScreenProps {
  me: Me;
  /** Gives the locked session up, for someone else to sign in. */
  onLeave: () => void;
}

/** Covers everything, open dialogs too, and cannot be closed: only signing in takes it away. The page behind stays as it was. */
export function LockScreen({ me, onLeave }: LockScreenProps) {
  const say = useTexts(sessionTexts);
  const { doors, enter } = useEntrance();
  // People of a demo go in without a password.
  const demoPerson = useDemoPeople().find((person) => person.id === me.id);
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className={styles.cover ?? ''}>
      <Modal className={styles.sheet ?? ''}>
        <Dialog role="alertdialog" className={styles.dialog ?? ''}>
          <Stack>
            <Heading slot="title" level={2}>
              {say('lock.title')}
            </Heading>
            <p>{say('lock.text')}</p>
            <LockedPerson me={me} />
            {demoPerson && (
              <div>
                <Button variant="primary" onPress={() => void enter(doors.signInToDemo(demoPerson.login))}>
                  {say('lock.continueAs')}
                </Button>
              </div>
            )}
            <SignInForm isSecondary={demoPerson !== undefined} />
            <div>
              <Button variant="quiet" onPress={onLeave}>
                {say('lock.other')}
              </Button>
            </div>
          </Stack>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function LockedPerson({ me }: { me: Me }) {
  const say = useTexts(sessionTexts);
  const words = useWords();
  const { name, profession } = me.professional;
  return (
    <div className={styles.person}>
      <Avatar name={name} personId={me.id} isDecorative />
      <dl className={styles.words}>
        <dt className={styles.label}>{say('lock.who')}</dt>
        <dd className={styles.name}>
          {name}, {words.profession[profession]}
        </dd>
      </dl>
    </div>
  );
}
