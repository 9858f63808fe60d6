import { INPUT_LIMITS } from '@rinnalla/contracts';
import {
  AUTHORITY_GROUND_LAW,
  type AuthorityAct,
  type AuthorityGround,
  isBlank,
  isReasonInWords,
} from '@rinnalla/domain';
import { lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { RadioGroup, TextArea } from '@rinnalla/web-ui';
import { sessionTexts } from '../i18n/session-texts.js';
import { orNull } from './field-faults.js';
import type { DraftedForm, FormFaults, FormValues } from './use-drafted-form.js';

export type GroundField = 'groundId' | 'groundReason';

/** What the fields of the ground are called. */
export function useGroundLabels(): FormValues<GroundField> {
  const say = useTexts(sessionTexts);
  return { groundId: say('ground.label'), groundReason: say('ground.reason') };
}

/** What is wrong, by the rules of the server. @param grounds what may be chosen; none: nothing is asked for */
export function groundFaults(
  { groundId, groundReason }: FormValues<GroundField>,
  grounds: readonly AuthorityGround[],
): FormFaults<GroundField> {
  if (grounds.length === 0) return {};
  const ground = grounds.find((known) => known === groundId);
  if (ground === undefined) return { groundId: 'required' };
  if (groundReason.length > INPUT_LIMITS.text) return { groundReason: 'tooLong' };
  if (ground === 'consent' || isReasonInWords(groundReason)) return {};
  return { groundReason: isBlank(groundReason) ? 'required' : 'short' };
}

/** The ground as it is sent. */
export function groundToSend(
  { groundId, groundReason }: FormValues<GroundField>,
  grounds: readonly AuthorityGround[],
) {
  const ground = grounds.find((known) => known === groundId) ?? null;
  return { ground, groundReason: ground === null ? null : orNull(groundReason) };
}

export interface AuthorityGroundFieldsProps {
  form: DraftedForm<GroundField>;
  act: AuthorityAct;
  grounds: readonly AuthorityGround[];
}

/** On what another authority is told of the client: consent first, else the law's own ground, each with its section, and why. */
export function AuthorityGroundFields({ form, act, grounds }: AuthorityGroundFieldsProps) {
  const say = useTexts(sessionTexts);
  const words = useWords();
  if (grounds.length === 0) return null;
  const { groundId } = form.values;
  const options = grounds.map((value) => ({
    value,
    label: words.authorityGround[value],
    description: lawText(
      words,
      (AUTHORITY_GROUND_LAW[act][value] ?? []).map((law) => `${law.act} ${law.section}`),
    ),
  }));
  return (
    <>
      <RadioGroup {...form.text('groundId')} label={say('ground.label')} isRequired options={options} />
      {groundId !== '' && (
        <TextArea
          {...form.text('groundReason')}
          label={say(groundId === 'consent' ? 'ground.how' : 'ground.reason')}
          isRequired={groundId !== 'consent'}
          onKeyDown={form.keys}
        />
      )}
    </>
  );
}
