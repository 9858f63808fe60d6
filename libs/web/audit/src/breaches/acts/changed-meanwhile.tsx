import { useTexts } from '@rinnalla/web-i18n';
import { InlineAlert } from '@rinnalla/web-ui';
import type { Breach } from '../data/breach-types.js';
import { breachTexts } from '../i18n/breach-texts.js';
import { useEarlierValue } from '../list/breach-history.js';

const FIELDS = ['knownAt', 'happened', 'concerned', 'peopleCount', 'consequences', 'measures'] as const;

/** What another officer made otherwise since the form was opened, as it stands now. */
export function ChangedMeanwhile({ from, to }: { from: Breach; to: Breach }) {
  const say = useTexts(breachTexts);
  const valueOf = useEarlierValue();
  const changed = FIELDS.filter((field) => from[field] !== to[field]);
  if (changed.length === 0) return null;
  return (
    <InlineAlert tone="warning" title={say('changed')}>
      {changed.map((field) => (
        <p key={field}>
          {say('changedTo', {
            field: say(`field.${field}`),
            value: valueOf({
              __typename: 'DataBreachEarlier',
              field,
              value: to[field] === null ? null : String(to[field]),
            }),
          })}
        </p>
      ))}
    </InlineAlert>
  );
}
