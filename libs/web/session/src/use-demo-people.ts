import { useEffect, useState } from 'react';
import { useEntrance } from './entrance-context.js';
import type { DemoPerson } from './session-doors.js';

/** The people a demo can be entered as; empty where there is no demo. */
export function useDemoPeople(): readonly DemoPerson[] {
  const { doors } = useEntrance();
  const [people, setPeople] = useState<readonly DemoPerson[]>([]);
  useEffect(() => {
    let isOpen = true;
    void doors.demoPeople().then((found) => {
      if (isOpen) setPeople(found);
    });
    return () => {
      isOpen = false;
    };
  }, [doors]);
  return people;
}
