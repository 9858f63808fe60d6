import { useTexts } from '@rinnalla/web-i18n';
import { usePlanDesk } from '../data/plan-desk.js';
import type { PlanText } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { RareActs } from '../lines/rare-acts.js';

/** Withdrawing a text as wrong, for one written on the wrong client; correcting it is writing it anew. */
export function TextActs({ stored }: { stored: PlanText }) {
  const say = useTexts(planTexts);
  const { mayWrite } = usePlanDesk();
  const { id, version, item, voice, body } = stored;
  if (!mayWrite || body.trim() === '') return null;
  const name = say('text.label', { item, voice: say(`voice.${voice}`) });
  return <RareActs line={{ kind: 'plan_text', id, version, name }} />;
}
