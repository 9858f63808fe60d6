import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { FormDialog, useDraftedForm } from '@rinnalla/web-session';
import { showToast } from '@rinnalla/web-ui';
import type { PlannedService } from '../data/plan-types.js';
import { CorrectPlannedServiceDocument } from '../data/planned-service.documents.js';
import { planTexts } from '../i18n/plan-texts.js';
import { CorrectionReason } from '../lines/correction-reason.js';
import { useRefusal } from '../lines/use-refusal.js';
import { ServiceFields } from './service-fields.js';
import {
  findService,
  serviceCorrectionFaults,
  serviceInput,
  useServiceLabels,
  type ServiceField,
} from './service-form.js';

export function CorrectServiceDialog({ service, onClose }: { service: PlannedService; onClose: () => void }) {
  const say = useTexts(planTexts);
  const common = useTexts(commonTexts);
  const { send, isSending } = useChange(CorrectPlannedServiceDocument);
  const { refusal, accept } = useRefusal();
  const labels = useServiceLabels();
  const form = useDraftedForm<ServiceField | 'reason'>({
    draftKey: `correct:${service.id}`,
    version: service.version,
    initial: {
      service: service.service,
      description: service.description,
      startsOn: service.startsOn ?? '',
      duration: service.duration ?? '',
      provider: service.provider ?? '',
      clientProposal: service.clientProposal ?? '',
      reason: '',
    },
    labels: { ...labels, reason: say('line.reason') },
    choiceWords: {
      service: (value) => {
        const known = findService(value);
        return known ? say(`services.${known}`) : '';
      },
    },
    faultsOf: serviceCorrectionFaults,
    onSubmit: async (values, version) => {
      const corrected = serviceInput(values);
      if (!corrected) return false;
      const { id } = service;
      const isDone = accept(await send({ id, version, reason: values.reason.trim(), ...corrected }));
      if (isDone) {
        showToast({ text: say('line.done.corrected') });
        onClose();
      }
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('service.correct')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={say('line.saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <ServiceFields form={form} />
      <CorrectionReason {...form.text('reason')} onKeyDown={form.keys} />
    </FormDialog>
  );
}
