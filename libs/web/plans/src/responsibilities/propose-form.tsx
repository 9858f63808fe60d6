import { useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { AddLine, faultsBy, loadedPart, orNull, useDraftedForm, useSession } from '@rinnalla/web-session';
import { showToast, TextField, useIdlePreload } from '@rinnalla/web-ui';
import { usePlanDesk } from '../data/plan-desk.js';
import { ProposeResponsibilityDocument } from '../data/responsibility.documents.js';
import { planTexts } from '../i18n/plan-texts.js';
import { useRefusal } from '../lines/use-refusal.js';
import type { ProposeField, ProposeFieldsProps } from './propose-fields.js';

/** Fetched when the form is first opened: lists to choose from weigh much. */
const ProposeFields = loadedPart(() => import('./propose-fields.js').then((part) => part.ProposeFields));

const EMPTY = { what: '', ownerId: '', dueOn: '', goalId: '' };
const faultsOf = faultsBy<ProposeField>({
  what: { isRequired: true, limit: 'line' },
  ownerId: { isRequired: true },
  dueOn: {},
  goalId: {},
});

export interface ProposeFormProps extends Pick<ProposeFieldsProps, 'goals'> {
  /** Names the form where a case has several plans. */
  label?: string | undefined;
}

/** Proposes a responsibility to someone of the team: what, who, by when. */
export function ProposeForm({ goals, label }: ProposeFormProps) {
  const say = useTexts(planTexts);
  const { planId } = usePlanDesk();
  const { me } = useSession();
  const { send, isSending } = useChange(ProposeResponsibilityDocument);
  const { refusal, accept } = useRefusal();
  useIdlePreload(ProposeFields.preload);
  const form = useDraftedForm<ProposeField>({
    draftKey: `responsibility:${planId}:new`,
    initial: EMPTY,
    labels: {
      what: say('responsibility.what'),
      ownerId: say('responsibility.owner'),
      dueOn: say('responsibility.dueOn'),
      goalId: say('responsibility.goal'),
    },
    faultsOf,
    onSubmit: async ({ what, ownerId, dueOn, goalId }) => {
      const isDone = accept(
        await send({ planId, what: what.trim(), ownerId, dueOn: orNull(dueOn), goalId: orNull(goalId) }),
      );
      const isOwn = ownerId === me.professional.id;
      if (isDone) showToast({ text: say(isOwn ? 'responsibility.acceptedOwn' : 'responsibility.proposed') });
      return isDone;
    },
  });
  return (
    <AddLine
      label={label ?? say('responsibility.add')}
      form={form}
      submitLabel={say('responsibility.propose')}
      isPending={isSending}
      refusal={refusal}
    >
      <TextField label={say('responsibility.what')} {...form.text('what')} />
      <ProposeFields form={form} goals={goals} />
    </AddLine>
  );
}
