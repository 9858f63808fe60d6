import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useFreshness } from '@rinnalla/web-realtime';

/** Why what needs the server cannot be done now, or undefined when it can. */
export function useOfflineReason(): string | undefined {
  const say = useTexts(commonTexts);
  const { state } = useFreshness();
  return state === 'offline' ? say('offlineAct') : undefined;
}
