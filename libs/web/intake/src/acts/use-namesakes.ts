import { useState } from 'react';
import type { ChangeOutcome, OpenAssessmentMutation } from '@rinnalla/web-graphql';

type Result = OpenAssessmentMutation['openAssessment'];
export type Namesake = Extract<Result, { __typename: 'NamesakesFound' }>['found'][number];

/**
 * Clients of the same name and day of birth that the server found instead of making new ones, and what is stated of each: the same
 * person, or another. Keyed by the place among the family; null: whom the contact is about.
 */
export function useNamesakes() {
  const [found, setFound] = useState<readonly Namesake[]>([]);
  const [stated, setStated] = useState<ReadonlyMap<number | null, boolean>>(new Map());
  const [isTried, setTried] = useState(false);
  const forget = () => {
    setFound([]);
    setStated(new Map());
    setTried(false);
  };
  return {
    found,
    isTried,
    forget,
    statedOf: (familyMember: number | null): boolean | null => stated.get(familyMember) ?? null,
    state: (familyMember: number | null, isSame: boolean) =>
      setStated(new Map(stated).set(familyMember, isSame)),
    /** @returns whether it may be sent: asking again without a statement would only be another search */
    areStated: (): boolean => {
      setTried(true);
      return found.every(({ familyMember }) => stated.has(familyMember));
    },
    take: (outcome: ChangeOutcome<Result>): ChangeOutcome<Result> => {
      if (outcome.kind === 'answered' && outcome.result.__typename === 'NamesakesFound') {
        const others = outcome.result.found;
        setFound([
          ...found.filter((one) => others.every(({ familyMember }) => familyMember !== one.familyMember)),
          ...others,
        ]);
        setTried(false);
      }
      return outcome;
    },
  };
}
