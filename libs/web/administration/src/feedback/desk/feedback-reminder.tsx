import { useTexts } from '@rinnalla/web-i18n';
import { useAtMoment } from '@rinnalla/web-realtime';
import { useOwnFreshRead } from '@rinnalla/web-session';
import { Inline, InlineAlert, TextLink } from '@rinnalla/web-ui';
import { FeedbackCountsDocument } from '../data/feedback-desk.documents.js';
import { feedbackView } from '../data/feedback.live.js';
import { feedbackDeskTexts } from '../i18n/desk-texts.js';

const NONE = {};
/** The gravest first. */
const PRESSING = ['breached', 'dueToday', 'dueSoon'] as const;
const TONES = { breached: 'danger', dueToday: 'warning', dueSoon: 'info' } as const;

/** Reminds administrators of feedback whose day is near, here or past; nothing at all while there is none. */
export function FeedbackReminder({ href }: { href: string }) {
  const say = useTexts(feedbackDeskTexts);
  const { data, reread } = useOwnFreshRead({
    viewOf: feedbackView,
    gatherMs: 0,
    query: FeedbackCountsDocument,
    variables: NONE,
  });
  const counts = data?.accessibilityFeedbackCounts;
  useAtMoment(counts?.turnsAt ?? null, reread);
  const pressing = PRESSING.filter((state) => (counts?.[state] ?? 0) > 0);
  const [gravest] = pressing;
  if (!counts || !gravest) return null;
  return (
    <InlineAlert
      tone={TONES[gravest]}
      title={say('reminder.title')}
      actions={<TextLink href={href}>{say('reminder.open')}</TextLink>}
    >
      <Inline gap="regular">
        {pressing.map((state) => (
          <span key={state}>{say(`reminder.${state}`, { count: counts[state] })}</span>
        ))}
      </Inline>
    </InlineAlert>
  );
}
