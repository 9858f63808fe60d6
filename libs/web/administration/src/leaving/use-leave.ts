import { failureOf, useChange, useGraphql } from '@rinnalla/web-graphql';
import { isBlank } from '@rinnalla/domain';
import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { showToast, type PickerItem } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { LeavePlan, StaffMember } from '../data/administration-types.js';
import { MoveLeaverDocument, PreviewLeaveDocument } from '../data/leave.documents.js';
import { useRefusal } from '../frame/use-refusal.js';
import { administrationTexts } from '../i18n/administration-texts.js';

/** `all`, the id of a workspace, or `expertise`: to whom. */
type Heirs = ReadonlyMap<string, PickerItem>;

const sharesOf = (heirs: Heirs) =>
  [...heirs].map(([key, { id: recipientId }]) => ({
    recipientId,
    duty: key === 'expertise' ? ('expertise' as const) : null,
    workspaceId: key === 'all' || key === 'expertise' ? null : key,
    caseId: null,
  }));

/** A leaver's move in two steps: what is shown is what is then done. A change of the choices takes the plan away. */
export function useLeave(person: StaffMember, onMoved: () => void) {
  const say = useTexts(administrationTexts);
  const words = useWords();
  const { urql } = useGraphql();
  const { send, isSending } = useChange(MoveLeaverDocument);
  const { refusal, setRefusal, accept } = useRefusal();
  const [heirs, setHeirs] = useState<Heirs>(new Map());
  const [reason, setReasonText] = useState('');
  const [isTried, setTried] = useState(false);
  const [plan, setPlan] = useState<LeavePlan | null>(null);
  const [isPreviewing, setPreviewing] = useState(false);

  const leave = {
    professionalId: person.id,
    version: person.version,
    reason: reason.trim(),
    to: sharesOf(heirs),
  };
  const isReasonMissing = isBlank(reason);

  const preview = async (): Promise<void> => {
    setTried(true);
    if (isReasonMissing) return;
    setPreviewing(true);
    const { data, error } = await urql
      .query(PreviewLeaveDocument, { leave }, { requestPolicy: 'network-only' })
      .toPromise();
    setPreviewing(false);
    if (error || !data)
      return setRefusal(failureText(words, error ? failureOf(error) : { code: 'INTERNAL' }));
    const result = accept({ kind: 'answered', result: data.previewLeave });
    setPlan(result?.plan ?? null);
  };

  const move = async (): Promise<void> => {
    const result = accept(await send({ leave }));
    if (!result) return;
    // Somebody took on more, or left, since the preview.
    if (result.__typename === 'LeaveBlocked') return setPlan(result.plan);
    showToast({ text: say('leave.moved') });
    onMoved();
  };

  return {
    heirs,
    choose: (key: string, heir: PickerItem | null) => {
      setHeirs(new Map([...heirs].filter(([known]) => known !== key).concat(heir ? [[key, heir]] : [])));
      setPlan(null);
    },
    reason,
    setReason: (text: string) => {
      setReasonText(text);
      setPlan(null);
    },
    reasonFault: isTried && isReasonMissing ? words.inputReason.required : undefined,
    plan,
    preview,
    move,
    refusal,
    isPreviewing,
    isMoving: isSending,
  };
}

export type Leave = ReturnType<typeof useLeave>;
