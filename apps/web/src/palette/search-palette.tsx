import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useCaseSearch } from '@rinnalla/web-board';
import { commonTexts, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { useMe } from '@rinnalla/web-session';
import { Button, CommandPalette, type PaletteGroup } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import { seesOnlyCounts, useNavEntries } from '../shell/use-nav-entries.js';

/** Ctrl+K: one's own cases and every page, by a few letters. */
export function SearchPalette() {
  const say = useTexts(appTexts);
  const common = useTexts(commonTexts);
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const { groups, isSearching } = usePaletteGroups(typed);
  useShortcut(() => setOpen(true));

  const handleOpenChange = (next: boolean) => {
    setOpen(next);
    if (!next) setTyped('');
  };
  return (
    <>
      <Button variant="secondary" size="small" icon="search" onPress={() => setOpen(true)}>
        {say('search.open')}
      </Button>
      <CommandPalette
        isOpen={isOpen}
        onOpenChange={handleOpenChange}
        label={say('search.label')}
        searchLabel={say('search.field')}
        words={typed}
        onWordsChange={setTyped}
        groups={groups}
        onAction={(href) => void navigate({ href })}
        nothingFound={typed.trim().length < 2 ? say('search.type') : say('search.nothing')}
        isLoading={isSearching}
        loadingText={common('loading')}
      />
    </>
  );
}

function usePaletteGroups(typed: string): { groups: readonly PaletteGroup[]; isSearching: boolean } {
  const say = useTexts(appTexts);
  const words = useWords();
  const { workspaces } = useMe();
  const pages = useNavEntries('');
  const boards = useMemo(
    () => workspaces.filter((mine) => !seesOnlyCounts(mine)).map((mine) => mine.workspace.id),
    [workspaces],
  );
  const { found, isSearching } = useCaseSearch(boards, typed);
  const text = typed.trim().toLowerCase();
  const groups = [
    {
      id: 'cases',
      title: say('search.cases'),
      items: found.map((row) => ({
        id: `/cases/${row.id}`,
        name: row.clients.map((client) => `${client.name}, ${String(client.birthYear)}`).join('; '),
        detail: `${row.number}, ${row.topic}, ${wordFor(words.caseStatus, row.status)}`,
        icon: 'case' as const,
      })),
    },
    {
      id: 'pages',
      title: say('search.pages'),
      items: pages
        .filter(({ name }) => name.toLowerCase().includes(text))
        .map(({ href, name, icon }) => ({ id: href, name, icon })),
    },
  ];
  return { groups, isSearching };
}

function useShortcut(open: () => void): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  });
}
