import { useState } from 'react';
import { loadedPart } from '@rinnalla/web-session';
import { useIdlePreload, useIsToasting } from '@rinnalla/web-ui';

/** Nobody is told anything before they have done something: it need not come before the page. */
const ToastRegion = loadedPart(() => import('./toast-region.js').then((part) => part.ToastRegion));

/** Where toasts are told. Once there it stays: it gives focus back when the last of them is gone. */
export function Toasts() {
  const isToasting = useIsToasting();
  const [wasWanted, setWanted] = useState(false);
  useIdlePreload(ToastRegion.preload);
  if (isToasting && !wasWanted) setWanted(true);
  return wasWanted && <ToastRegion />;
}
