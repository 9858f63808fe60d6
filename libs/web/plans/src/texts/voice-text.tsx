import type { Voice } from '@rinnalla/domain';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { TextWriting, WritingNow, WrittenText } from '@rinnalla/web-session';
import { Button, Inline } from '@rinnalla/web-ui';
import type { RefObject } from 'react';
import { AuthorLine } from '../authors/author-line.js';
import { usePlanDesk } from '../data/plan-desk.js';
import type { PlanText } from '../data/plan-types.js';
import { CorrectionHistory } from '../lines/correction-history.js';
import { NewsMark } from '../news/news-mark.js';
import { planTexts } from '../i18n/plan-texts.js';
import { TextActs } from './text-acts.js';
import { usePlanTextEdit } from './use-plan-text-edit.js';
import styles from './voice-text.module.css';

export interface VoiceTextProps {
  item: number;
  voice: Voice;
  stored: PlanText | undefined;
}

/** What one voice says on one item: read, and written in place. */
export function VoiceText({ item, voice, stored }: VoiceTextProps) {
  const say = useTexts(planTexts);
  const { caseId, planId, mayWrite, team, onWriting } = usePlanDesk();
  const editing = usePlanTextEdit({ planId, item, voice }, stored);
  const place = `${planId}:${item}:${voice}`;
  return (
    <div className={styles.voice} data-voice={voice}>
      <div className={styles.top}>
        <h4>{say(`voice.${voice}`)}</h4>
        <WritingNow caseId={caseId} place={place} />
      </div>
      <TextWriting
        label={say('text.label', { item, voice: say(`voice.${voice}`) })}
        editing={editing}
        mayWrite={mayWrite}
        people={team}
        place={place}
        onWriting={onWriting}
      >
        {(opener) => (
          <StandingView item={item} voice={voice} stored={stored} opener={opener} onBegin={editing.begin} />
        )}
      </TextWriting>
    </div>
  );
}

interface StandingViewProps extends VoiceTextProps {
  opener: RefObject<HTMLButtonElement | null>;
  onBegin: () => void;
}

function StandingView({ item, voice, stored, opener, onBegin }: StandingViewProps) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const { mayWrite } = usePlanDesk();
  const isWritten = stored !== undefined && stored.body.trim() !== '';
  const act = isWritten ? common('edit') : say('text.write');
  return (
    <>
      <WrittenText body={stored?.body ?? ''} />
      {stored && (
        <div className={styles.foot}>
          <AuthorLine person={stored.updatedBy} at={stored.updatedAt} />
          <NewsMark record={stored} />
        </div>
      )}
      <Inline>
        {mayWrite && (
          <Button
            ref={opener}
            size="small"
            icon="edit"
            aria-label={say('text.actOn', { act, item, voice: say(`voice.${voice}`) })}
            onPress={onBegin}
          >
            {act}
          </Button>
        )}
        {stored && <TextActs stored={stored} />}
      </Inline>
      {stored && <CorrectionHistory corrections={stored.corrections} render={({ body }) => body} />}
    </>
  );
}
