import { useMemo } from 'react';
import { commonTexts } from './common/common-texts.js';
import { formatsIn, nearnessOf, type Formats } from './formats.js';
import { useLanguage } from './language-provider.js';
import { useTexts } from './texts.js';

/** Days, times, numbers and lists in the language of the screen. */
export function useFormats(): Formats {
  const { language } = useLanguage();
  return useMemo(() => formatsIn(language), [language]);
}

/** What `DeadlineTag` shows. */
export interface WordedDeadline {
  readonly tone: 'danger' | 'warning' | 'info' | 'neutral';
  readonly text: string;
}

/** Words a due day (`YYYY-MM-DD`) as of now: "Myöhässä 2 pv", "Tänään", "Huomenna", "ma 14.12.". */
export function useDeadline(): (dueOn: string, now?: Date) => WordedDeadline {
  const say = useTexts(commonTexts);
  const { weekday, day } = useFormats();
  return (dueOn, now = new Date()) => {
    const nearness = nearnessOf(dueOn, now);
    switch (nearness.kind) {
      case 'late':
        return { tone: 'danger', text: say('deadline.late', { count: nearness.days }) };
      case 'today':
        return { tone: 'warning', text: say('deadline.today') };
      case 'tomorrow':
        return { tone: 'warning', text: say('deadline.tomorrow') };
      case 'soon':
        return { tone: 'info', text: weekday(dueOn) };
      case 'later':
        return { tone: 'neutral', text: day(dueOn) };
    }
  };
}
