import { useTexts } from '@rinnalla/web-i18n';
import { ReadState, type ReadStateProps } from '@rinnalla/web-session';
import { assessmentTexts } from '../i18n/assessment-texts.js';

/** Stands in the place of assessments until there are any. */
export function AssessmentReadState(props: ReadStateProps) {
  const say = useTexts(assessmentTexts);
  return (
    <ReadState loadingText={say('loading')} gone={{ title: say('gone'), text: say('goneText') }} {...props} />
  );
}
