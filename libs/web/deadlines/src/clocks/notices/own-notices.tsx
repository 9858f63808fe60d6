import { type OpenNoticesQuery, useChange } from '@rinnalla/web-graphql';
import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import {
  Button,
  Card,
  InlineAlert,
  RelativeTime,
  Section,
  showToast,
  StatusTag,
  TextLink,
} from '@rinnalla/web-ui';
import { useState } from 'react';
import { noticeTexts } from '../../i18n/notices/notice-texts.js';
import { placeOf } from '../data/clock-paths.js';
import { SeeNoticesDocument } from '../data/notice.documents.js';
import { BasisTag, ClockStateTag } from '../parts/clock-state-tag.js';
import { useClockTexts } from '../parts/use-clock-texts.js';
import styles from './own-notices.module.css';
import { useNotices } from './use-notices.js';

type Notice = OpenNoticesQuery['openNotices'][number];

/** Where on the case it is looked into; its team where nothing is said. */
const PLACES: Partial<Record<Notice['kind'], string>> = {
  assessment_missing: 'assessment',
  contact_joined: 'assessment',
};
const TO_READ = { tone: 'info', icon: 'info' } as const;
const TO_MEND = { tone: 'danger', icon: 'warning' } as const;
/** How many are seen at first. */
const SEEN_AT_FIRST = 5;

/** What the reader is told of time limits, lawful pairs and joined contacts, the gravest first; nothing at all when there is nothing. */
export function OwnNotices() {
  const say = useTexts(noticeTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const { data, reread } = useNotices();
  const { send, isSending } = useChange(SeeNoticesDocument);
  const offlineReason = useOfflineReason();
  const [problem, setProblem] = useState<string | null>(null);
  const [isWhole, showWhole] = useState(false);
  const notices = data?.openNotices ?? [];
  if (notices.length === 0) return null;
  const see = async (ids: string[]) => {
    const outcome = await send({ ids });
    setProblem(outcome.kind === 'failed' ? failureText(words, outcome.failure) : null);
    if (outcome.kind === 'answered') showToast({ text: say('seen') });
    reread();
  };
  const shown = isWhole ? notices : notices.slice(0, SEEN_AT_FIRST);
  const rest = notices.length - shown.length;
  return (
    <Card>
      <Section
        title={`${say('title')}: ${String(notices.length)}`}
        actions={
          notices.length > 1 && (
            <Button
              size="small"
              variant="quiet"
              icon="check"
              isPending={isSending}
              pendingLabel={common('sending')}
              disabledReason={offlineReason}
              onPress={() => void see(notices.map(({ id }) => id))}
            >
              {say('seeAll')}
            </Button>
          )
        }
      >
        {problem !== null && (
          <InlineAlert tone="warning" title={say('failed')} isUrgent>
            {problem}
          </InlineAlert>
        )}
        <ul className={styles.list}>
          {shown.map((notice) => (
            <NoticeItem
              key={notice.id}
              notice={notice}
              disabledReason={offlineReason}
              onSee={() => void see([notice.id])}
            />
          ))}
        </ul>
        {rest > 0 && (
          <div>
            <Button size="small" variant="quiet" icon="chevron-down" onPress={() => showWhole(true)}>
              {`${common('showMore')}: ${String(rest)}`}
            </Button>
          </div>
        )}
      </Section>
    </Card>
  );
}

interface NoticeItemProps {
  notice: Notice;
  disabledReason: string | undefined;
  onSee: () => void;
}

function NoticeItem({ notice, disabledReason, onSee }: NoticeItemProps) {
  const say = useTexts(noticeTexts);
  const texts = useClockTexts();
  const { kind, at, caseNumber, clientNames, clock } = notice;
  const of = caseNumber ?? say('contact');
  const what = clock ? texts.rule(clock) : say(`kind.${kind}`);
  return (
    <li className={styles.notice}>
      <p className={styles.top}>
        <TextLink href={placeOfNotice(notice)}>{what}</TextLink>
        {clock ? (
          <span className={styles.tags}>
            <BasisTag basis={clock.basis} />
            <ClockStateTag state={clock.state} basis={clock.basis} />
          </span>
        ) : (
          <StatusTag {...(kind === 'contact_joined' ? TO_READ : TO_MEND)}>
            {say(PLACES[kind] === 'assessment' ? 'law36' : 'law42')}
          </StatusTag>
        )}
      </p>
      <p className={styles.meta}>
        <span>{[...clientNames, of].join(', ')}</span>
        {clock && <span>{`${say('due')}: ${texts.due(clock)}`}</span>}
        <span>
          {`${say('told')} `}
          <RelativeTime value={at} />
        </span>
      </p>
      <div>
        <Button
          size="small"
          variant="quiet"
          icon="check"
          disabledReason={disabledReason}
          onPress={onSee}
          aria-label={`${say('see')}: ${what}, ${of}`}
        >
          {say('see')}
        </Button>
      </div>
    </li>
  );
}

/** Where it is dealt with: at the clock, or on the page of the case that lacks what the law asks for. */
function placeOfNotice({ kind, caseId, contactId, clock }: Notice): string {
  const ofClock = clock && placeOf({ caseId, contactId });
  return ofClock ?? `/cases/${caseId ?? ''}/${PLACES[kind] ?? 'team'}`;
}
