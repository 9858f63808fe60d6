import { useTexts } from '@rinnalla/web-i18n';
import { PageHeading, Stack, SubNav } from '@rinnalla/web-ui';
import type { ReactNode } from 'react';
import { FeedbackReminder } from '../feedback/desk/feedback-reminder.js';
import { administrationTexts } from '../i18n/administration-texts.js';

export const ADMIN_SECTIONS = ['places', 'people', 'feedback', 'settings'] as const;
export type AdminSection = (typeof ADMIN_SECTIONS)[number];

const adminPath = '/admin';
export const sectionPath = (section: AdminSection): string =>
  section === 'places' ? adminPath : `${adminPath}/${section}`;
export const personPath = (id: string): string => `${adminPath}/people/${id}`;

export interface AdminFrameProps {
  section: AdminSection;
  children: ReactNode;
}

/** The heading and the pages of administration. */
export function AdminFrame({ section, children }: AdminFrameProps) {
  const say = useTexts(administrationTexts);
  return (
    <>
      <PageHeading lead={say('lead')}>{say('title')}</PageHeading>
      <Stack>
        <SubNav
          label={say('sections.label')}
          entries={ADMIN_SECTIONS.map((id) => ({
            id,
            name: say(`sections.${id}`),
            href: sectionPath(id),
            isCurrent: id === section,
          }))}
        />
        {/* On its own page the feedback itself stands there. */}
        {section !== 'feedback' && <FeedbackReminder href={sectionPath('feedback')} />}
        {children}
      </Stack>
    </>
  );
}
