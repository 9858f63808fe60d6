import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Dialog, Stack, Switch } from '@rinnalla/web-ui';
import { consultationTexts } from '../i18n/consultation-texts.js';
import styles from './inbox.module.css';

interface KeysDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  areLettersOn: boolean;
  onTurnLetters: (isOn: boolean) => void;
}

const KEYS = [
  ['j, k', 'next'],
  ['Enter', 'enter'],
  ['c', 'claim'],
  ['r', 'reply'],
  ['e', 'answer'],
  ['Ctrl + Enter', 'sendKey'],
  ['Esc', 'back'],
  ['n', 'ask'],
] as const;

/** Which keys do what in the inbox, and the switch for single letters. */
export function KeysDialog({ areLettersOn, onTurnLetters, ...dialog }: KeysDialogProps) {
  const say = useTexts(consultationTexts);
  const sayCommon = useTexts(commonTexts);
  return (
    <Dialog {...dialog} title={say('keys.title')} closeLabel={sayCommon('close')} isDismissable>
      <Stack>
        <Switch isSelected={areLettersOn} onChange={onTurnLetters}>
          {say('keys.letters')}
        </Switch>
        <p>{say('keys.note')}</p>
        <dl className={styles.keys}>
          {KEYS.map(([key, act]) => (
            <KeyLine key={key} name={key} act={say(`keys.${act}`)} />
          ))}
        </dl>
      </Stack>
    </Dialog>
  );
}

function KeyLine({ name, act }: { name: string; act: string }) {
  return (
    <>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{act}</dd>
    </>
  );
}
