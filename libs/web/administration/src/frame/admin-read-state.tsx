import { useTexts } from '@rinnalla/web-i18n';
import { ReadState, type ReadStateProps } from '@rinnalla/web-session';
import { administrationTexts } from '../i18n/administration-texts.js';

/** Stands where something of the administration will be. */
export function AdminReadState(props: ReadStateProps) {
  const say = useTexts(administrationTexts);
  return (
    <ReadState
      shape="rows"
      loadingText={say('states.loading')}
      gone={{ title: say('states.gone'), text: say('states.goneText') }}
      {...props}
    />
  );
}
