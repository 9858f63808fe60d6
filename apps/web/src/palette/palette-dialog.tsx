import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { consultationFrameTexts, useAsk } from '@rinnalla/web-consultations';
import { calculatorPath, deadlineFrameTexts } from '@rinnalla/web-deadlines';
import { commonTexts, failureText, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { useFindCases, type CasesFound } from '@rinnalla/web-my-day';
import { loadedDialog, useMe } from '@rinnalla/web-session';
import { CommandPalette, type PaletteGroup, type PaletteItem } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';
import { useNavEntries } from '../shell/use-nav-entries.js';

const NewcomerDialog = loadedDialog(
  () => import('./newcomer-dialog.js').then((part) => part.NewcomerDialog),
  ({ onOpenChange }) => onOpenChange(false),
);

export interface PaletteDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** One's own cases, every page, and what can be done from any of them. Loaded when it is first opened. */
export function PaletteDialog({ isOpen, onOpenChange }: PaletteDialogProps) {
  const say = useTexts(appTexts);
  const common = useTexts(commonTexts);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [isFinding, setFinding] = useState(false);
  const { groups, isSearching, failure } = usePaletteGroups(typed);
  const words = useWords();
  const ask = useAsk();

  const handleAction = (id: string) => {
    if (id === ASK) ask.open();
    else if (id === NEWCOMER) setFinding(true);
    else void navigate({ href: id });
  };
  const handleOpenChange = (next: boolean) => {
    onOpenChange(next);
    if (!next) setTyped('');
  };
  return (
    <>
      <CommandPalette
        isOpen={isOpen}
        onOpenChange={handleOpenChange}
        label={say('search.label')}
        searchLabel={say('search.field')}
        words={typed}
        onWordsChange={setTyped}
        groups={groups}
        onAction={handleAction}
        nothingFound={
          failure
            ? failureText(words, failure)
            : say(typed.trim().length < 2 ? 'search.type' : 'search.nothing')
        }
        isLoading={isSearching}
        loadingText={common('loading')}
      />
      {isFinding && <NewcomerDialog isOpen onOpenChange={setFinding} />}
    </>
  );
}

function usePaletteGroups(typed: string): Omit<CasesFound, 'found'> & { groups: readonly PaletteGroup[] } {
  const say = useTexts(appTexts);
  const words = useWords();
  const pages = useNavEntries('');
  const sayDeadlines = useTexts(deadlineFrameTexts);
  const calculator = { name: sayDeadlines('calculator'), href: calculatorPath, icon: 'calendar' as const };
  const { found, ...search } = useFindCases(typed);
  const acts = useActs();
  const text = typed.trim().toLowerCase();
  const fits = ({ name }: { name: string }) => name.toLowerCase().includes(text);
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
      items: [...pages, calculator].filter(fits).map(({ href, name, icon }) => ({ id: href, name, icon })),
    },
    { id: 'acts', title: say('search.acts'), items: acts.filter(fits) },
  ];
  return { groups, ...search };
}

/** Id of the act that asks for a consultation. Whatever is no act's id is an address. */
const ASK = 'ask';
/** Id of the act that finds whether somebody is a client already. */
const NEWCOMER = 'newcomer';

/** What can be done from any page. */
function useActs(): PaletteItem[] {
  const say = useTexts(appTexts);
  const sayConsultation = useTexts(consultationFrameTexts);
  const { mayAsk } = useAsk();
  const receives = useMe().workspaces.some(({ tasks }) => tasks.includes('intake'));
  return [
    ...(mayAsk ? [{ id: ASK, name: sayConsultation('ask'), icon: 'consultation' as const }] : []),
    ...(receives ? [{ id: NEWCOMER, name: say('search.newcomer'), icon: 'search' as const }] : []),
  ];
}
