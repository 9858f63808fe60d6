import { useTexts } from '@rinnalla/web-i18n';
import { ReadState, type ReadStateProps } from '@rinnalla/web-session';
import { planTexts } from '../i18n/plan-texts.js';

/** Stands in the place of a plan until there is one. */
export function PlanReadState(props: ReadStateProps) {
  const say = useTexts(planTexts);
  return (
    <ReadState
      loadingText={say('plan.loading')}
      gone={{ title: say('plan.gone'), text: say('plan.goneText') }}
      {...props}
    />
  );
}
