import { useTexts } from '@rinnalla/web-i18n';
import type { Line } from '../data/my-day-types.js';
import { myDayTexts } from '../i18n/my-day-texts.js';
import { Block } from './block.js';
import { LineItem } from './line-item.js';

/** Who promised what, and since when: coordinating means knowing what others owe. */
export function Promised({ lines }: { lines: readonly Line[] }) {
  const say = useTexts(myDayTexts);
  return (
    <Block
      title={say('promised')}
      count={lines.length}
      empty={say('promisedEmpty')}
      lines={lines.map((line) => (
        <LineItem key={line.id} line={line} />
      ))}
    />
  );
}
