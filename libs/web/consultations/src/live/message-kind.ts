import { placeInOrder, recordKind, removeFromList, textOf } from '@rinnalla/web-graphql';

/** Keeps a message in its thread, oldest first. */
export const messageKind = recordKind({
  kind: 'consultation_message',
  typename: 'ConsultationMessage',
  fragment: 'LiveConsultationMessage',
  place: (message, cache) => {
    const thread = {
      parent: { __typename: 'Consultation', id: message.consultationId },
      field: 'messages',
    };
    placeInOrder(cache, thread, message, (one, other) =>
      textOf(cache, one, 'createdAt').localeCompare(textOf(cache, other, 'createdAt')),
    );
  },
  remove: ({ id }, cache) => {
    const gone = { __typename: 'ConsultationMessage', id };
    const consultationId = cache.resolve(gone, 'consultationId');
    if (typeof consultationId !== 'string') return;
    const parent = { __typename: 'Consultation', id: consultationId };
    removeFromList(cache, { parent, field: 'messages' }, gone);
    cache.invalidate(gone);
  },
});
