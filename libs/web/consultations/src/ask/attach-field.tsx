import { useId } from 'react';
import { useFormats, useTexts } from '@rinnalla/web-i18n';
import { Checkbox, Stack } from '@rinnalla/web-ui';
import { usePlanTextName } from '../data/use-plan-text-name.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import styles from './ask.module.css';
import { attachedIn } from './ask-fields.js';
import type { AskForm, FilledText } from './use-ask-form.js';

/** Texts of the plan to send along; each leaves as a dated copy, the rest of the plan stays unseen. */
export function AttachField({ form }: { form: AskForm }) {
  const say = useTexts(consultationTexts);
  const titleId = useId();
  const hintId = useId();
  const { caseAsked, mode, texts, fields, change, ground } = form;
  if (!caseAsked || ground.offer === null) return null;
  if (mode === 'anonymous') return <p className={styles.note}>{say('ask.attachNotAnonymous')}</p>;
  const chosen = attachedIn(fields);
  const turn = (id: string, isOn: boolean) =>
    change({ attached: [...chosen.filter((other) => other !== id), ...(isOn ? [id] : [])].join(' ') });
  return (
    <div role="group" aria-labelledby={titleId} aria-describedby={hintId}>
      <Stack gap="tight">
        <p id={titleId} className={styles.label}>
          {say('ask.attach')}
        </p>
        <p id={hintId} className={styles.note}>
          {say(texts.length === 0 ? 'ask.attachNone' : 'ask.attachHint')}
        </p>
        {texts.map((text) => (
          <TextChoice
            key={text.id}
            text={text}
            isNamed={(caseAsked.plans?.length ?? 0) > 1}
            isSelected={chosen.includes(text.id)}
            onChange={(isOn) => turn(text.id, isOn)}
          />
        ))}
      </Stack>
    </div>
  );
}

interface TextChoiceProps {
  text: FilledText;
  /** Several clients have a plan here: each text says whose it is. */
  isNamed: boolean;
  isSelected: boolean;
  onChange: (isOn: boolean) => void;
}

function TextChoice({ text, isNamed, isSelected, onChange }: TextChoiceProps) {
  const nameOf = usePlanTextName();
  const { dayOf } = useFormats();
  const { client, body, updatedAt } = text;
  const whose = isNamed ? `${client.givenNames} ${client.familyName}: ` : '';
  return (
    <Checkbox
      isSelected={isSelected}
      onChange={onChange}
      description={<span className={styles.excerpt}>{`${dayOf(updatedAt)} – ${body}`}</span>}
    >
      {`${whose}${nameOf(text)}`}
    </Checkbox>
  );
}
