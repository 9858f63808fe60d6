import { useTexts } from '@rinnalla/web-i18n';
import type { Line } from '../data/my-day-types.js';
import { myDayTexts } from '../i18n/my-day-texts.js';
import { Block } from './block.js';
import { LineItem } from './line-item.js';

/** Past its due day: the reader's own, and everyone's on cases the reader is the named worker of. */
export function Late({ lines }: { lines: readonly Line[] }) {
  const say = useTexts(myDayTexts);
  return (
    <Block
      title={say('late')}
      count={lines.length}
      empty={say('lateEmpty')}
      lines={lines.map((line) => (
        <LineItem key={line.id} line={line} />
      ))}
    />
  );
}
