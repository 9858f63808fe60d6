import { useTexts } from '@rinnalla/web-i18n';
import { ErrorState } from '@rinnalla/web-ui';
import { sessionTexts } from '../i18n/session-texts.js';
import { WaysOn } from './ways-on.js';

export interface NotLoadedProps {
  onRetry: () => void;
}

/** Stands in the place of a part that could not be fetched. */
export function NotLoaded({ onRetry }: NotLoadedProps) {
  const say = useTexts(sessionTexts);
  return (
    <ErrorState title={say('notLoaded.title')} action={<WaysOn onRetry={onRetry} />}>
      {say('notLoaded.text')}
    </ErrorState>
  );
}
