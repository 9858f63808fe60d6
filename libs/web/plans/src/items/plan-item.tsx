import { lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { Card, StatusTag } from '@rinnalla/web-ui';
import { useId } from 'react';
import type { Plan, PlanItem } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { VoiceText } from '../texts/voice-text.js';
import { ItemLines } from './item-lines.js';
import { itemAnchor, itemTones } from './item-tones.js';
import { NotApplicable } from './not-applicable.js';
import styles from './plan-item.module.css';

/** One item of SHL 39 §: what it asks, each voice apart, and the lines that put it to work. */
export function PlanItemSection({ plan, item }: { plan: Plan; item: PlanItem }) {
  const say = useTexts(planTexts);
  const words = useWords();
  const titleId = useId();
  const written = plan.texts.filter((text) => text.item === item.number);
  // Each voice the law asks for, and any that something was written in.
  const voices = (['client', 'professional'] as const).filter(
    (voice) => item.voices.includes(voice) || written.some((text) => text.voice === voice),
  );
  return (
    <Card>
      <section
        aria-labelledby={titleId}
        id={itemAnchor(plan.id, item.number)}
        tabIndex={-1}
        className={styles.item}
      >
        <div className={styles.top}>
          <h3 id={titleId}>
            {item.number}. {say(`items.${item.key}.title`)}
          </h3>
          <StatusTag tone={itemTones[item.state]}>{say(`state.${item.state}`)}</StatusTag>
        </div>
        <p className={styles.help}>{say(`items.${item.key}.help`)}</p>
        <NotApplicable item={item} />
        <div className={styles.voices}>
          {voices.map((voice) => (
            <VoiceText
              key={voice}
              item={item.number}
              voice={voice}
              stored={written.find((text) => text.voice === voice)}
            />
          ))}
        </div>
        <ItemLines plan={plan} itemKey={item.key} />
        <p className={styles.law}>
          {say('labelled', { label: say('plan.law'), value: lawText(words, [item.law]) })}
        </p>
      </section>
    </Card>
  );
}
