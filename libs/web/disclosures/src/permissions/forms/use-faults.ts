import { lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import type { FormError } from '@rinnalla/web-ui';
import { useState } from 'react';
import { permissionTexts } from '../i18n/permission-texts.js';
import type { fi } from '../i18n/fi.js';
import type { Fault } from './giving-values.js';

/** Fields that can be at fault, of either form: each has its words. */
export type FaultField = keyof (typeof fi)['fault'];

/** Faults of a form in words, shown from the first try on; what the server found at fault stands until the form is sent again. */
export function useFaults<Field extends FaultField>(id: string, found: readonly Fault<Field>[]) {
  const say = useTexts(permissionTexts);
  const words = useWords();
  const [attempt, setAttempt] = useState(0);
  const [told, setTold] = useState<Fault<FaultField> | null>(null);
  const faults: readonly Fault<FaultField>[] = attempt === 0 ? [] : [...found, ...(told ? [told] : [])];
  const wordsOf = ({ field, section }: Fault<FaultField>) => {
    const fault = say(`fault.${field}`);
    return section === null ? fault : say('withSection', { fault, section: lawText(words, [section]) });
  };
  const errors: FormError[] = faults.map((fault) => ({
    fieldId: `${id}-${fault.field}`,
    message: wordsOf(fault),
  }));
  return {
    errors,
    attempt,
    errorOf: (field: Field): string | undefined => {
      const fault = faults.find((one) => one.field === field);
      return fault && wordsOf(fault);
    },
    /** @returns whether the form may be sent */
    tryToSend: (): boolean => {
      setTold(null);
      setAttempt(attempt + 1);
      return found.length === 0;
    },
    tell: (fault: Fault<FaultField> | null) => {
      setTold(fault);
      setAttempt(attempt + 2);
    },
  };
}
