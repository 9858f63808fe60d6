import { auditFrameTexts, dataProtectionPath } from '@rinnalla/web-audit';
import {
  consultationsPath,
  consultationFrameTexts,
  useConsultationCounts,
} from '@rinnalla/web-consultations';
import { deadlineFrameTexts, deadlinesPath, useNoticeCount } from '@rinnalla/web-deadlines';
import { useReviewCounts } from '@rinnalla/web-disclosures';
import { type Say, useLanguage, useTexts } from '@rinnalla/web-i18n';
import { intakeFrameTexts, intakePath, type IntakeCounts, useIntakeCounts } from '@rinnalla/web-intake';
import { myDayFrameTexts } from '@rinnalla/web-my-day';
import { useMe, type Me } from '@rinnalla/web-session';
import type { NavEntry } from '@rinnalla/web-ui';
import { appTexts } from '../i18n/app-texts.js';

type MyWorkspace = Me['workspaces'][number];

/** Whoever only manages a workspace sees its numbers, never its clients (457/2024 24 §). */
export const seesOnlyCounts = ({ tasks }: MyWorkspace): boolean =>
  tasks.every((task) => task === 'management');

/** Whoever is given the county's administration: its pages are theirs alone. */
export const useIsAdministrator = (): boolean => useMe().countyTasks.includes('system_administration');

/** The pages of the rail and the phone's bar. */
export function useNavEntries(path: string): NavEntry[] {
  const say = useTexts(appTexts);
  const sayConsultation = useTexts(consultationFrameTexts);
  const sayMyDay = useTexts(myDayFrameTexts);
  const { toAnswer } = useConsultationCounts();
  const sayAudit = useTexts(auditFrameTexts);
  const reviews = useReviewCounts();
  const sayIntake = useTexts(intakeFrameTexts);
  const intake = useIntakeCounts();
  const sayDeadlines = useTexts(deadlineFrameTexts);
  const notices = useNoticeCount();
  const { language } = useLanguage();
  const { workspaces } = useMe();
  const isAdministrator = useIsAdministrator();
  const boards = workspaces.map((mine): NavEntry => {
    const { id, nameFi, nameSv } = mine.workspace;
    const href = `/board/${id}`;
    const name = workspaces.length > 1 ? (language === 'sv' ? nameSv : nameFi) : say('nav.board');
    return { id: href, name, href, icon: 'board', isCurrent: path === href };
  });
  return [
    {
      id: '/',
      name: sayMyDay('title'),
      href: '/',
      icon: 'home',
      isCurrent: path === '/',
      count: notices,
      countWords: sayDeadlines('notices', { count: notices }),
    },
    ...boards,
    {
      id: consultationsPath,
      name: sayConsultation('title'),
      href: consultationsPath,
      icon: 'consultation',
      isCurrent: path.startsWith(consultationsPath),
      count: toAnswer,
      countWords: sayConsultation('news.open', { count: toAnswer }),
    },
    ...(intake.receives ? [intakeEntry(path, intake, sayIntake)] : []),
    ...(workspaces.length > 0 ? [deadlinesEntry(path, sayDeadlines('deadlines'))] : []),
    ...(reviews.isOfficer
      ? [auditEntry(path, sayAudit('title')), reviewsEntry(path, reviews.waiting, say)]
      : []),
    ...(isAdministrator
      ? [
          {
            id: '/admin',
            name: say('nav.administration'),
            href: '/admin',
            icon: 'people' as const,
            isCurrent: path.startsWith('/admin'),
          },
        ]
      : []),
    {
      id: '/settings',
      name: say('nav.settings'),
      href: '/settings',
      icon: 'settings',
      isCurrent: path === '/settings',
    },
  ];
}

/** The queues of those who receive contacts, with how many nobody has opened; in red when one was left too long. */
const intakeEntry = (
  path: string,
  { unread, alerted }: IntakeCounts,
  say: Say<typeof intakeFrameTexts.dictionaries.fi>,
): NavEntry => {
  const words = say('unread', { count: unread });
  return {
    id: intakePath,
    name: say('title'),
    href: intakePath,
    icon: 'inbox',
    isCurrent: path.startsWith(intakePath),
    count: unread,
    countWords: alerted > 0 ? say('alertedOfThem', { unread: words, alerted: String(alerted) }) : words,
    isPressing: alerted > 0,
  };
};

/** Deadlines of the units in which one holds a task; whoever only manages is told numbers there. */
const deadlinesEntry = (path: string, name: string): NavEntry => ({
  id: deadlinesPath,
  name,
  href: deadlinesPath,
  icon: 'clock',
  isCurrent: path === deadlinesPath,
});

/** The logs, for whoever supervises them. */
const auditEntry = (path: string, name: string): NavEntry => ({
  id: dataProtectionPath,
  name,
  href: dataProtectionPath,
  icon: 'document',
  isCurrent: path.startsWith(dataProtectionPath) && path !== REVIEWS,
});

export const REVIEWS = '/data-protection/overrides';

/** The data-protection officer's queue, with how much waits in it. */
const reviewsEntry = (
  path: string,
  waiting: number,
  say: Say<typeof appTexts.dictionaries.fi>,
): NavEntry => ({
  id: REVIEWS,
  name: say('nav.overrides'),
  href: REVIEWS,
  icon: 'lock',
  isCurrent: path === REVIEWS,
  count: waiting,
  countWords: say('nav.overridesWaiting', { count: waiting }),
});
