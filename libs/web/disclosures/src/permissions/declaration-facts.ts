import { useFormats, usePermissionWords, useTexts, useWords } from '@rinnalla/web-i18n';
import type { SummaryItem } from '@rinnalla/web-ui';
import type { Denial, Permission } from './data/declaration-types.js';
import { permissionTexts } from './i18n/permission-texts.js';
import { useRecordName } from './record-words.js';

export interface DeclarationFacts {
  readonly ofPermission: (permission: Permission) => SummaryItem[];
  readonly ofDenial: (denial: Denial) => SummaryItem[];
  readonly deniedIn: (denial: Denial) => string;
}

/**
 * What a permission or denial says, fact by fact, on the screen as on paper.
 * @param hiddenRecord what a denied record is called that the reader may not see; on paper the reader is the client
 */
export function useDeclarationFacts(
  hiddenRecord: 'hiddenRecord' | 'printed.hiddenRecord' = 'hiddenRecord',
): DeclarationFacts {
  const say = useTexts(permissionTexts);
  const words = useWords();
  const { day, dayOf } = useFormats();
  const recordName = useRecordName();
  const { dataOf, recipientsOf, rangeOf } = usePermissionWords();
  const fact = (id: keyof typeof permissionTexts.dictionaries.fi.fact, details: string): SummaryItem => ({
    id,
    term: say(`fact.${id}`),
    details,
  });

  const giving = (declared: Permission | Denial): SummaryItem[] => [
    fact('giver', say('giverAs', { name: declared.giverName, role: say(`giver.${declared.giver}`) })),
    fact('givenOn', day(declared.givenOn)),
    fact('means', say(`means.${declared.means}`)),
    fact('recordedBy', say('personAt', { name: declared.recordedBy.name, day: dayOf(declared.recordedAt) })),
    ...(declared.withdrawnAt !== null && declared.withdrawnBy
      ? [
          fact(
            'withdrawnBy',
            say('personAt', { name: declared.withdrawnBy.name, day: dayOf(declared.withdrawnAt) }),
          ),
        ]
      : []),
  ];
  const deniedIn = ({ target, deniedFunction, record }: Denial): string => {
    if (deniedFunction !== null) return words.serviceFunction[deniedFunction];
    if (target !== 'document' && target !== 'service_event') return say(`target.${target}`);
    if (!record) return say(hiddenRecord);
    const { kind, occurredOn } = record;
    return say('personAt', { name: recordName(kind), day: day(occurredOn) });
  };
  return {
    deniedIn,
    ofPermission: (permission) => [
      fact('client', permission.clientName),
      fact('data', dataOf(permission)),
      fact('recipients', recipientsOf(permission)),
      fact('range', rangeOf(permission) ?? say('fact.noRange')),
      ...giving(permission),
    ],
    ofDenial: (denial) => [
      fact('client', denial.clientName),
      fact('denied', deniedIn(denial)),
      ...giving(denial),
    ],
  };
}
