import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useFreshness } from '@rinnalla/web-realtime';

/** Why what needs the server can't be done now; undefined while it can. */
export function useOfflineReason(): string | undefined {
  const common = useTexts(commonTexts);
  return useFreshness().state === 'offline' ? common('offlineAct') : undefined;
}
