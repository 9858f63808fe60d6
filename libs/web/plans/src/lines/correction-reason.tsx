import { useTexts } from '@rinnalla/web-i18n';
import { TextArea, type TextAreaProps } from '@rinnalla/web-ui';
import { planTexts } from '../i18n/plan-texts.js';

/** Every correction says what was wrong; the original stays beneath it (703/2023 22 §). */
export function CorrectionReason(field: Omit<TextAreaProps, 'label' | 'description'>) {
  const say = useTexts(planTexts);
  return <TextArea label={say('line.reason')} description={say('line.correctText')} {...field} />;
}
