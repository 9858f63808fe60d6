import { CLIENT_DENIED, HOLDER_LOST_SIGHT, PERMISSION_WITHDRAWN } from '@rinnalla/contracts';
import { useTexts } from '@rinnalla/web-i18n';
import { consultationTexts } from '../i18n/consultation-texts.js';

/** The reason of a step: as somebody wrote it, or in the reader's language where the law itself took the step. */
export function useReasonWords(): (reason: string) => string {
  const say = useTexts(consultationTexts);
  return (reason) => {
    if (reason === PERMISSION_WITHDRAWN) return say('detail.permissionWithdrawn');
    if (reason === HOLDER_LOST_SIGHT) return say('detail.holderLostSight');
    return reason === CLIENT_DENIED ? say('detail.clientDenied') : reason;
  };
}
