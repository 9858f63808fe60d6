import { PSYCHOSOCIAL_SUPPORT_SERVICE, SOCIAL_SERVICES } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useLocalName, useTexts } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, orNull, useDraftedForm } from '@rinnalla/web-session';
import { DateField, RadioGroup, Select, TextField } from '@rinnalla/web-ui';
import type { CaseWithDecisions } from '../data/decision-types.js';
import { PrepareDecisionDocument } from '../data/decisions.documents.js';
import { decisionTexts } from '../i18n/decision-texts.js';
import { useDecisionAct } from './use-decision-act.js';

type Field = 'clientId' | 'service' | 'topic' | 'urgency' | 'pendingOn' | 'needFoundOn' | 'joint';

const faultsOf = faultsBy<Field>({
  clientId: { isRequired: true },
  service: { isRequired: true },
  topic: { isRequired: true, limit: 'line' },
  urgency: { isRequired: true },
  pendingOn: {},
  needFoundOn: {},
  joint: { isRequired: true },
});

export interface PrepareDialogProps {
  found: CaseWithDecisions;
  isHidden: boolean;
  onClose: () => void;
}

/** The only service that psychosocial support is arranged as, whose month is counted from the day of the need (SHL 25 a, 45 §). */
const isOfSupport = (service: string): boolean => service === PSYCHOSOCIAL_SUPPORT_SERVICE;

/** Starts tracking a decision that is being prepared. */
export function PrepareDialog({ found, isHidden, onClose }: PrepareDialogProps) {
  const say = useTexts(decisionTexts);
  const common = useTexts(commonTexts);
  const localName = useLocalName();
  const { send, isSending } = useChange(PrepareDecisionDocument);
  const { make, refusal } = useDecisionAct(onClose);
  const clients = found.clients.map(({ client }, index) => ({
    value: client.id,
    label: isHidden
      ? `${say('fact.client')} ${String(index + 1)}`
      : `${client.givenNames} ${client.familyName}`,
  }));
  const form = useDraftedForm<Field>({
    draftKey: `case:${found.id}:decision`,
    initial: {
      clientId: clients.length === 1 ? (clients[0]?.value ?? '') : '',
      service: '',
      topic: '',
      urgency: 'normal',
      pendingOn: '',
      needFoundOn: '',
      joint: 'no',
    },
    labels: {
      clientId: say('field.client'),
      service: say('field.service'),
      topic: say('field.topic'),
      urgency: say('field.urgency'),
      pendingOn: say('field.pendingOn'),
      needFoundOn: say('field.needFoundOn'),
      joint: say('field.joint'),
    },
    faultsOf,
    onSubmit: async ({ clientId, service, topic, urgency, pendingOn, needFoundOn, joint }) => {
      const chosen = SOCIAL_SERVICES.find((one) => one === service);
      if (!chosen) return false;
      return make(
        send({
          caseId: found.id,
          clientId,
          service: chosen,
          topic,
          isUrgent: urgency === 'urgent',
          pendingOn: orNull(pendingOn),
          needFoundOn: isOfSupport(service) ? orNull(needFoundOn) : null,
          isOfJointService: found.isDeliveredJointly && joint === 'yes',
        }),
      );
    },
  });
  return (
    <FormDialog
      title={say('act.prepare')}
      form={form}
      submitLabel={common('save')}
      pendingLabel={common('saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      {clients.length > 1 && (
        <RadioGroup {...form.text('clientId')} label={say('field.client')} options={clients} isRequired />
      )}
      <Select
        {...form.choice('service')}
        label={say('field.service')}
        placeholder={say('field.pickService')}
        items={SOCIAL_SERVICES.map((id) => ({ id, name: say(`services.${id}`) }))}
        isRequired
      />
      <TextField {...form.text('topic')} label={say('field.topic')} isRequired />
      <RadioGroup
        {...form.text('urgency')}
        label={say('field.urgency')}
        options={[
          { value: 'normal', label: say('field.normal') },
          { value: 'urgent', label: say('field.urgent') },
        ]}
        isRequired
      />
      <DateField
        {...form.choice('pendingOn')}
        label={say('field.pendingOn')}
        description={say('field.pendingOnHelp')}
      />
      {isOfSupport(form.values.service) && (
        <DateField
          {...form.choice('needFoundOn')}
          label={say('field.needFoundOn')}
          description={say('field.needFoundOnHelp')}
        />
      )}
      {found.isDeliveredJointly && (
        <RadioGroup
          {...form.text('joint')}
          label={say('field.joint')}
          options={[
            { value: 'no', label: say('field.jointNo') },
            { value: 'yes', label: say('field.jointYes', { service: localName(found.workspace) }) },
          ]}
          isRequired
        />
      )}
    </FormDialog>
  );
}
