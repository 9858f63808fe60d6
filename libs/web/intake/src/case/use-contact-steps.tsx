import { useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import type { TimelineItem } from '@rinnalla/web-ui';
import { intakeTexts } from '../i18n/intake-texts.js';
import { arrivalOf, useContactsOfCase } from './use-contacts-of-case.js';

/** Contacts as steps of a case's timeline: when each was joined to it, or it was opened from one. What was said stands with the assessment. */
export function useContactSteps(caseId: string): TimelineItem[] {
  const say = useTexts(intakeTexts);
  const words = useWords();
  return useContactsOfCase(caseId).contacts.flatMap((contact): TimelineItem[] => {
    const arrival = arrivalOf(contact);
    if (!arrival) return [];
    const { by } = arrival;
    const told = [
      say(`channel.${contact.channel}`),
      words.contactMaker[contact.madeBy],
      words.contactPurpose[contact.purpose],
    ];
    return [
      {
        id: contact.id,
        at: arrival.at,
        actor: by ? `${by.name}, ${wordFor(words.profession, by.profession)}` : undefined,
        tone: 'info',
        icon: 'bell',
        title: say(arrival.contactMove === 'join_case' ? 'ofCase.joined' : 'ofCase.opened'),
        href: `/cases/${caseId}/assessment`,
        body: told.join(', '),
      },
    ];
  });
}
