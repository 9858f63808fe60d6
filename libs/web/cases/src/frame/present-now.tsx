import { useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { usePresence } from '@rinnalla/web-realtime';
import { useSession } from '@rinnalla/web-session';
import { PresenceStack } from '@rinnalla/web-ui';
import { caseTexts } from '../i18n/case-texts.js';

/** Who else looks at the case now, and what they write. */
export function PresentNow({ caseId }: { caseId: string }) {
  const say = useTexts(caseTexts);
  const words = useWords();
  const { me } = useSession();
  const others = usePresence(caseId).filter((viewer) => viewer.professionalId !== me.professional.id);
  return (
    <PresenceStack
      label={say('bar.present')}
      people={others.map(({ professionalId, name, profession, writing }) => ({
        id: professionalId,
        name,
        detail:
          writing === null
            ? wordFor(words.profession, profession)
            : say('bar.writingItem', { item: writing.split(':')[0] ?? '' }),
      }))}
    />
  );
}
