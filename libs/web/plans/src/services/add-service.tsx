import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { AddLine, loadedPart, useDraftedForm } from '@rinnalla/web-session';
import { showToast, useIdlePreload } from '@rinnalla/web-ui';
import { usePlanDesk } from '../data/plan-desk.js';
import { AddPlannedServiceDocument } from '../data/planned-service.documents.js';
import { planTexts } from '../i18n/plan-texts.js';
import { useRefusal } from '../lines/use-refusal.js';
import {
  EMPTY_SERVICE,
  serviceFaults,
  serviceInput,
  useServiceLabels,
  type ServiceField,
} from './service-form.js';

/** Fetched when the form is first opened: lists to choose from weigh much. */
const ServiceFields = loadedPart(() =>
  import('./service-fields.js').then((part) => part.ServiceFields<ServiceField>),
);

export function AddService() {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const { planId } = usePlanDesk();
  const { send, isSending } = useChange(AddPlannedServiceDocument);
  const { refusal, accept } = useRefusal();
  useIdlePreload(ServiceFields.preload);
  const form = useDraftedForm<ServiceField>({
    draftKey: `service:${planId}:new`,
    initial: EMPTY_SERVICE,
    labels: useServiceLabels(),
    faultsOf: serviceFaults,
    onSubmit: async (values) => {
      const service = serviceInput(values);
      if (!service) return false;
      const isDone = accept(await send({ planId, ...service }));
      if (isDone) showToast({ text: say('service.added') });
      return isDone;
    },
  });
  return (
    <AddLine
      label={say('service.add')}
      form={form}
      submitLabel={common('add')}
      isPending={isSending}
      refusal={refusal}
    >
      <ServiceFields form={form} />
    </AddLine>
  );
}
