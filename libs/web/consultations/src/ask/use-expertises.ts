import { useMemo } from 'react';
import { useRead } from '@rinnalla/web-graphql';
import { useLanguage } from '@rinnalla/web-i18n';
import { ExpertisesDocument } from '../data/consultation-reads.documents.js';
import { expertiseNameIn } from '../data/expertise-name.js';
import { useSelf } from '../data/use-self.js';
import { inAskingOrder } from './expertise-order.js';
import { lastUsedExpertise } from './last-used-expertise.js';

const NONE = {};

/** Whom one can ask, in the order they are likely wanted. */
export function useExpertises() {
  const { id: myId } = useSelf();
  const { language } = useLanguage();
  const read = useRead({ query: ExpertisesDocument, variables: NONE });
  const lastUsedId = lastUsedExpertise(myId);
  const expertises = useMemo(
    () =>
      inAskingOrder(
        (read.data?.expertises ?? []).map((expertise) => ({
          id: expertise.id,
          name: expertiseNameIn(language, expertise),
          available: expertise.availability
            .filter(({ isAvailable, professional }) => isAvailable && professional.id !== myId)
            .map(({ professional }) => professional.name),
        })),
        lastUsedId,
      ),
    [read.data, language, lastUsedId, myId],
  );
  return { ...read, expertises, lastUsedId };
}
