import { useState } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { loadedDialog, usePageKeys } from '@rinnalla/web-session';
import { Button, useIdlePreload } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import narrow from '../shell/narrow-words.module.css';

const PaletteDialog = loadedDialog(
  () => import('./palette-dialog.js').then((part) => part.PaletteDialog),
  ({ onOpenChange }) => onOpenChange(false),
);

/** Ctrl+K: one's own cases and every page, by a few letters. */
export function SearchPalette() {
  const say = useTexts(appTexts);
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const handleOpen = () => {
    setOpened(true);
    setOpen(true);
  };
  useIdlePreload(PaletteDialog.preload);
  useShortcut(handleOpen);
  return (
    <>
      <Button variant="secondary" size="small" icon="search" onPress={handleOpen}>
        <span className={narrow['words']}>{say('search.open')}</span>
      </Button>
      {wasOpened && <PaletteDialog isOpen={isOpen} onOpenChange={setOpen} />}
    </>
  );
}

function useShortcut(open: () => void): void {
  usePageKeys((event) => {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (event.key.toLowerCase() !== 'k' || !isCommand) return;
    event.preventDefault();
    open();
  });
}
