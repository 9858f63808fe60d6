import { OPENING_TASKS, parseHetu, SERVICE_FUNCTIONS } from '@rinnalla/domain';
import { useChange, type OpenAssessmentInput } from '@rinnalla/web-graphql';
import { commonTexts, useLocalName, useTexts, useWords, type Say } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, orNull, useDraftedForm, useMe, type FormValues } from '@rinnalla/web-session';
import { DateField, Select, TextField } from '@rinnalla/web-ui';
import { OpenAssessmentDocument } from '../data/intake-changes.documents.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ActDialogProps } from './act-dialog-props.js';
import { AnsweringField } from './answering-field.js';
import { FamilyFields } from './family-fields.js';
import { isFaulty, readFamily, toSend } from './family.js';
import { NamesakeFields, type NamedPerson } from './namesake-fields.js';
import { useAct } from './use-act.js';
import { useNamesakes } from './use-namesakes.js';

type Field = 'workspaceId' | 'serviceFunction' | 'namedWorkerId' | 'topic' | 'birthDate' | 'family';

const labelled = (say: Say<typeof intakeTexts.dictionaries.fi>): FormValues<Field> => ({
  workspaceId: say('field.workspace'),
  serviceFunction: say('field.serviceFunction'),
  namedWorkerId: say('field.namedWorker'),
  topic: say('field.topic'),
  birthDate: say('field.birthDate'),
  family: say('family.add'),
});

const rules = (asksBirthDate: boolean, asksWorker: boolean) =>
  faultsBy<Field>({
    workspaceId: { isRequired: true },
    serviceFunction: { isRequired: true },
    namedWorkerId: { isRequired: asksWorker },
    topic: { isRequired: true, limit: 'line' },
    birthDate: { isRequired: asksBirthDate },
    family: {},
  });

/** A case in assessment comes of the contact; the day of birth is asked only where nobody told it. */
export function AssessmentDialog({ contact, onClose }: ActDialogProps) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const localName = useLocalName();
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
  const form = useDraftedForm<Field>({
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
      if (serviceFunction === undefined) return false;
      const { id: contactId } = contact;
      const { workspaceId, topic } = values;
      if (!namesakes.areStated()) return false;
      const birthDate = asksBirthDate ? orNull(values.birthDate) : null;
      const isDone = await make({
        contactId,
        version,
        workspaceId,
        serviceFunction,
        topic,
        birthDate,
        isSamePerson: namesakes.statedOf(null),
        namedWorkerId: closedOf(serviceFunction) ? orNull(values.namedWorkerId) : null,
        family: toSend(values.family, namesakes.statedOf),
      });
      if (isDone) onClose();
      return isDone;
    },
  });
  const closed = closedOf(form.values.serviceFunction);
  /** Whoever was chosen may not answer for what is now chosen. */
  const choosing = (field: 'workspaceId' | 'serviceFunction') => ({
    ...form.choice(field),
    onChange: (chosen: string | null) => form.setAll({ [field]: chosen ?? '', namedWorkerId: '' }),
  });
  return (
    <FormDialog
      title={say('act.open_assessment')}
      form={form}
      submitLabel={say('act.open_assessment')}
      pendingLabel={common('sending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <Select
        {...choosing('workspaceId')}
        label={say('field.workspace')}
        isRequired
        items={teams.map(({ workspace }) => ({
          id: workspace.id,
          name: localName(workspace),
        }))}
      />
      <Select
        {...choosing('serviceFunction')}
        label={say('field.serviceFunction')}
        isRequired
        items={SERVICE_FUNCTIONS.map((id) => ({ id, name: words.serviceFunction[id] }))}
      />
      {closed && (
        <AnsweringField
          workspaceId={form.values.workspaceId}
          serviceFunction={closed}
          field={form.choice('namedWorkerId')}
        />
      )}
      <TextField {...form.text('topic')} label={say('field.topic')} isRequired autoComplete="off" />
      {asksBirthDate && <DateField {...form.choice('birthDate')} label={say('field.birthDate')} isRequired />}
      <FamilyFields
        value={form.values.family}
        onChange={(family) => {
          namesakes.forget();
          form.set('family', family);
        }}
        familyName={contact.familyName}
        isTried={form.attempt > 0}
      />
      {namesakes.found.map((namesake) => (
        <NamesakeFields
          key={namesake.familyMember}
          namesake={namesake}
          person={personOf(contact, form.values, namesake.familyMember)}
          recorded={namesake.familyMember === null ? contact.isSamePerson : null}
          stated={namesakes.statedOf(namesake.familyMember)}
          onState={(isSame) => namesakes.state(namesake.familyMember, isSame)}
          isTried={namesakes.isTried}
        />
      ))}
    </FormDialog>
  );
}

/** Whom a client of the same name was found of. */
function personOf(
  contact: ActDialogProps['contact'],
  { family, birthDate }: FormValues<Field>,
  familyMember: number | null,
): NamedPerson {
  const member = familyMember === null ? undefined : readFamily(family)[familyMember];
  if (!member) return { ...contact, birthDate: contact.birthDate ?? orNull(birthDate) };
  const parsed = parseHetu(member.hetu);
  return { ...member, birthDate: parsed.kind === 'ok' ? parsed.birthDate : orNull(member.birthDate) };
}
