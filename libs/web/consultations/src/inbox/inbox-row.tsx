import type { KeyboardEvent } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import { Inline, LinkRow, RelativeTime } from '@rinnalla/web-ui';
import { consultationPath } from '../data/consultation-paths.js';
import type { ConsultationInList } from '../data/consultation-types.js';
import { useExpertiseName } from '../data/expertise-name.js';
import { usePersonWords } from '../data/use-person-words.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import type { InboxGroup } from '../live/inbox-group.js';
import styles from './inbox.module.css';
import { rowLinkId } from './row-link-id.js';
import { StageTag, UrgencyTag } from './tags.js';
import { waitsForMe } from './waits-for-me.js';

interface InboxRowProps {
  consultation: ConsultationInList;
  group: InboxGroup;
  isOpen: boolean;
  isGone: boolean;
  onKeyDown: (event: KeyboardEvent, id: string) => void;
}

/** One consultation of the list: how urgent, how long it has waited, who asks what. */
export function InboxRow({ consultation, group, isOpen, isGone, onKeyDown }: InboxRowProps) {
  const say = useTexts(consultationTexts);
  const nameOf = useExpertiseName();
  const wordPerson = usePersonWords();
  const { id, stage, urgency, question, expertise, askedBy, askedAt, claimedBy, lastStepAt } = consultation;
  const other = group === 'waiting' ? claimedBy : askedBy;
  const person = other && !isGone && wordPerson(other);
  const reason = group === 'waiting' && !isGone ? waitsForMe(stage) : null;
  return (
    // What is gone keeps its link, and with it the focus: opening it tells why. Of what was asked it says nothing any more.
    <LinkRow
      linkId={rowLinkId(id)}
      href={consultationPath(id)}
      text={isGone ? say('inbox.taken') : question}
      isCurrent={isOpen}
      isGone={isGone}
      onKeyDown={(event) => onKeyDown(event, id)}
      top={
        <Inline>
          <strong>{nameOf(expertise)}</strong>
          <UrgencyTag urgency={urgency} />
          {group !== 'unclaimed' && <StageTag stage={stage} />}
        </Inline>
      }
      meta={
        <>
          {person && <span>{`${person.name}, ${person.post}`}</span>}
          <RelativeTime value={group === 'waiting' ? lastStepAt : askedAt} />
        </>
      }
    >
      {reason !== null && <p className={styles.notice}>{say(`inbox.${reason}`)}</p>}
    </LinkRow>
  );
}
