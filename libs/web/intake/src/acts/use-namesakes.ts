import { useState } from 'react';
import type { ChangeOutcome, OpenAssessmentMutation } from '@rinnalla/web-graphql';

type Result = OpenAssessmentMutation['openAssessment'];
export type Namesake = Extract<Result, { __typename: 'NamesakesFound' }>['found'][number];

/**
 * Clients of the same name and day of birth that the server found instead of making new ones, and what is stated of each: the same
 * person, or another. Keyed by the place among the family; null: whom the contact is about.
 * @param recorded what the contact's recorder said of whom it is about: chosen beforehand, for whoever opens the assessment to judge
 */
export function useNamesakes(recorded: boolean | null) {
  const [found, setFound] = useState<readonly Namesake[]>([]);
  const [stated, setStated] = useState<ReadonlyMap<number | null, boolean>>(new Map());
  const [isTried, setTried] = useState(false);
  const forget = () => {
    setFound([]);
    setStated(new Map());
    setTried(false);
  };
  const recordedOf = (familyMember: number | null): boolean | null => {
    const one = familyMember === null ? found.find((namesake) => namesake.familyMember === null) : undefined;
    return one && (one.canBeSame || recorded === false) ? recorded : null;
  };
  /** Of several of the name, which by now there are, none is the same person by the name alone. */
  const isPossible = (familyMember: number | null, isSame: boolean | undefined): boolean =>
    isSame !== true || found.some((one) => one.familyMember === familyMember && one.canBeSame);
  const statedOf = (familyMember: number | null): boolean | null => {
    const said = stated.get(familyMember);
    return isPossible(familyMember, said) ? (said ?? recordedOf(familyMember)) : null;
  };
  return {
    found,
    isTried,
    forget,
    statedOf,
    state: (familyMember: number | null, isSame: boolean) =>
      setStated(new Map(stated).set(familyMember, isSame)),
    /** @returns whether it may be sent: asking again without a statement would only be another search */
    areStated: (): boolean => {
      setTried(true);
      return found.every(({ familyMember }) => statedOf(familyMember) !== null);
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
      // What was stated does not hold: it is asked anew.
      if (outcome.kind === 'answered' && outcome.result.__typename === 'PeopleUnclear') forget();
      return outcome;
    },
  };
}
