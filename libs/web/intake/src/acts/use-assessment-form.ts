import { OPENING_TASKS, SERVICE_FUNCTIONS } from '@rinnalla/domain';
import { useChange, type OpenAssessmentInput } from '@rinnalla/web-graphql';
import { useTexts, type Say } from '@rinnalla/web-i18n';
import { faultsBy, orNull, useDraftedForm, useMe, type FormValues } from '@rinnalla/web-session';
import { OpenAssessmentDocument } from '../data/intake-changes.documents.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ActDialogProps } from './act-dialog-props.js';
import { isFaulty, toSend } from './family.js';
import { useAct } from './use-act.js';
import { useNamesakes } from './use-namesakes.js';

export type AssessmentField =
  'workspaceId' | 'serviceFunction' | 'namedWorkerId' | 'topic' | 'birthDate' | 'family';

const labelled = (say: Say<typeof intakeTexts.dictionaries.fi>): FormValues<AssessmentField> => ({
  workspaceId: say('field.workspace'),
  serviceFunction: say('field.serviceFunction'),
  namedWorkerId: say('field.namedWorker'),
  topic: say('field.topic'),
  birthDate: say('field.birthDate'),
  family: say('family.add'),
});

const rules = (asksBirthDate: boolean, asksWorker: boolean) =>
  faultsBy<AssessmentField>({
    workspaceId: { isRequired: true },
    serviceFunction: { isRequired: true },
    namedWorkerId: { isRequired: asksWorker },
    topic: { isRequired: true, limit: 'line' },
    birthDate: { isRequired: asksBirthDate },
    family: {},
  });

/** The form that opens an assessment of a contact, and what it asks of this opener. */
export function useAssessmentForm({ contact, onClose }: ActDialogProps) {
  const say = useTexts(intakeTexts);
  const change = useChange(OpenAssessmentDocument);
  const namesakes = useNamesakes(contact.isSamePerson);
  const { make, refusal, isSending } = useAct({
    isSending: change.isSending,
    send: async (input: Omit<OpenAssessmentInput, 'mutationId'>) => namesakes.take(await change.send(input)),
  });
  const asksBirthDate = contact.birthDate === null && !contact.isKnownClient;
  const me = useMe();
  const teams = me.workspaces.filter(({ tasks }) => OPENING_TASKS.some((task) => tasks.includes(task)));
  /** What the opener's own work tasks close to them, or SHL 42 § all of it, is for a colleague to answer for. */
  const closedOf = (name: string) =>
    SERVICE_FUNCTIONS.find(
      (known) => known === name && (me.answeringRefusal !== null || !me.opensFunctions.includes(known)),
    );
  const form = useDraftedForm<AssessmentField>({
    draftKey: `contact:${contact.id}:assessment`,
    version: contact.version,
    initial: {
      workspaceId: teams[0]?.workspace.id ?? '',
      serviceFunction: '',
      namedWorkerId: '',
      topic: '',
      birthDate: '',
      family: '',
    },
    labels: labelled(say),
    faultsOf: (values) => ({
      ...rules(asksBirthDate, closedOf(values.serviceFunction) !== undefined)(values),
      ...(isFaulty(values.family) && { family: 'required' }),
    }),
    onSubmit: async (values, version) => {
      const serviceFunction = SERVICE_FUNCTIONS.find((known) => known === values.serviceFunction);
      if (serviceFunction === undefined || !namesakes.areStated()) return false;
      const isDone = await make({
        contactId: contact.id,
        version,
        workspaceId: values.workspaceId,
        serviceFunction,
        topic: values.topic,
        birthDate: asksBirthDate ? orNull(values.birthDate) : null,
        isSamePerson: namesakes.statedOf(null),
        namedWorkerId: closedOf(serviceFunction) ? orNull(values.namedWorkerId) : null,
        family: toSend(values.family, namesakes.statedOf),
      });
      if (isDone) onClose();
      return isDone;
    },
  });
  /** Whoever was chosen may not answer for what is now chosen. */
  const choosing = (field: 'workspaceId' | 'serviceFunction') => ({
    ...form.choice(field),
    onChange: (chosen: string | null) => form.setAll({ [field]: chosen ?? '', namedWorkerId: '' }),
  });
  return {
    form,
    choosing,
    namesakes,
    refusal,
    isSending,
    asksBirthDate,
    teams,
    /** The service function chosen, where a colleague must answer for it. */
    closed: closedOf(form.values.serviceFunction),
  };
}
