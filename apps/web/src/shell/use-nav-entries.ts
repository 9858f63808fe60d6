import { useLanguage, useTexts } from '@rinnalla/web-i18n';
import { useMe, type Me } from '@rinnalla/web-session';
import type { NavEntry } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';

type MyWorkspace = Me['workspaces'][number];

/** Whoever only manages a workspace sees its numbers, never its clients (457/2024 24 §). */
export const seesOnlyCounts = ({ tasks }: MyWorkspace): boolean =>
  tasks.every((task) => task === 'management');

/** The pages of the rail and the phone's bar. */
export function useNavEntries(path: string): NavEntry[] {
  const say = useTexts(appTexts);
  const { language } = useLanguage();
  const { workspaces } = useMe();
  const boards = workspaces.map((mine): NavEntry => {
    const { id, nameFi, nameSv } = mine.workspace;
    const href = `/board/${id}`;
    const name = workspaces.length > 1 ? (language === 'sv' ? nameSv : nameFi) : say('nav.board');
    return { id: href, name, href, icon: 'board', isCurrent: path === href };
  });
  return [
    ...boards,
    {
      id: '/settings',
      name: say('nav.settings'),
      href: '/settings',
      icon: 'settings',
      isCurrent: path === '/settings',
    },
  ];
}
