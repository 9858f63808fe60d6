import type { ConsultationInboxQuery } from '@rinnalla/web-graphql';

/** What to open after answering: what is already claimed comes before what anyone could take. Null when all is done. */
export function nextToAnswer(
  inbox: ConsultationInboxQuery['consultationInbox'] | undefined,
  doneId: string,
): string | null {
  if (!inbox) return null;
  const [next] = [...inbox.mine, ...inbox.unclaimed].filter(({ id }) => id !== doneId);
  return next?.id ?? null;
}
