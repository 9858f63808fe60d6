import type { Voice } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { Button, Inline } from '@rinnalla/web-ui';
import { useEffect, type RefObject } from 'react';
import { useFocusBack } from '@rinnalla/web-session';
import { AuthorLine } from '../authors/author-line.js';
import { usePlanDesk } from '../data/plan-desk.js';
import type { PlanText } from '../data/plan-types.js';
import { CorrectionHistory } from '../lines/correction-history.js';
import { NewsMark } from '../news/news-mark.js';
import { planTexts } from '../i18n/plan-texts.js';
import { TextActs } from './text-acts.js';
import { TextConflict } from './text-conflict.js';
import { TextEditor } from './text-editor.js';
import { useTextEdit } from './use-text-edit.js';
import styles from './voice-text.module.css';
import { WritingNow } from './writing-now.js';

export interface VoiceTextProps {
  item: number;
  voice: Voice;
  stored: PlanText | undefined;
}

/** What one voice says on one item: read, and written in place. */
export function VoiceText({ item, voice, stored }: VoiceTextProps) {
  const say = useTexts(planTexts);
  const { planId, onWriting } = usePlanDesk();
  const editing = useTextEdit({ planId, item, voice }, stored);
  const place = `${planId}:${item}:${voice}`;
  const isOpen = editing.edit !== null;

  const opener = useFocusBack(isOpen);

  useEffect(() => (isOpen ? () => onWriting(null) : undefined), [isOpen, onWriting]);

  return (
    <div className={styles.voice} data-voice={voice}>
      <div className={styles.top}>
        <h4>{say(`voice.${voice}`)}</h4>
        <WritingNow place={place} />
      </div>
      {editing.edit ? (
        <TextEditor
          label={say('text.label', { item, voice: say(`voice.${voice}`) })}
          editing={editing}
          stored={stored}
          onFocus={() => onWriting(place)}
        />
      ) : (
        <StandingView item={item} voice={voice} stored={stored} opener={opener} onBegin={editing.begin} />
      )}
      <TextConflict editing={editing} stored={stored} />
    </div>
  );
}

interface StandingViewProps extends VoiceTextProps {
  opener: RefObject<HTMLButtonElement | null>;
  onBegin: () => void;
}

function StandingView({ item, voice, stored, opener, onBegin }: StandingViewProps) {
  const say = useTexts(planTexts);
  const { mayWrite } = usePlanDesk();
  const isWritten = stored !== undefined && stored.body.trim() !== '';
  const act = say(isWritten ? 'text.edit' : 'text.write');
  return (
    <>
      {isWritten ? (
        <p className={styles.body}>{stored.body}</p>
      ) : (
        <p className={styles.empty}>{say('text.empty')}</p>
      )}
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
