import { useTexts } from '@rinnalla/web-i18n';
import { ReadState, type ReadStateProps } from '@rinnalla/web-session';
import { recordTexts } from '../i18n/record-texts.js';

/** Stands in the place of a record until there is one. */
export function RecordReadState(props: ReadStateProps) {
  const say = useTexts(recordTexts);
  return <ReadState gone={{ title: say('gone'), text: say('goneText') }} {...props} />;
}
