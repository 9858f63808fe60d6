import { parseHetu, SERVICE_FUNCTIONS } from '@rinnalla/domain';
import { useChange, type OpenAssessmentInput } from '@rinnalla/web-graphql';
import { commonTexts, useLocalName, useTexts, useWords, type Say } from '@rinnalla/web-i18n';
import { faultsBy, FormDialog, orNull, useDraftedForm, useMe, type FormValues } from '@rinnalla/web-session';
import { DateField, Select, TextField } from '@rinnalla/web-ui';
import { OpenAssessmentDocument } from '../data/intake-changes.documents.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ActDialogProps } from './act-dialog-props.js';
import { FamilyFields } from './family-fields.js';
import { isFaulty, readFamily, toSend } from './family.js';
import { NamesakeFields, type NamedPerson } from './namesake-fields.js';
import { useAct } from './use-act.js';
import { useNamesakes } from './use-namesakes.js';

/** Work tasks that open cases (457/2024 12, 13 §). */
const OPENING_TASKS = ['client_responsibility_wide', 'child_responsibility', 'service_arranging'] as const;

type Field = 'workspaceId' | 'serviceFunction' | 'topic' | 'birthDate' | 'family';

const labelled = (say: Say<typeof intakeTexts.dictionaries.fi>): FormValues<Field> => ({
  workspaceId: say('field.workspace'),
  serviceFunction: say('field.serviceFunction'),
  topic: say('field.topic'),
  birthDate: say('field.birthDate'),
  family: say('family.add'),
});

const rules = (asksBirthDate: boolean) =>
  faultsBy<Field>({
    workspaceId: { isRequired: true },
    serviceFunction: { isRequired: true },
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
  const namesakes = useNamesakes();
  const { make, refusal, isSending } = useAct({
    isSending: change.isSending,
    send: async (input: Omit<OpenAssessmentInput, 'mutationId'>) => namesakes.take(await change.send(input)),
  });
  const asksBirthDate = contact.birthDate === null && !contact.isKnownClient;
  const teams = useMe().workspaces.filter(({ tasks }) => OPENING_TASKS.some((task) => tasks.includes(task)));
  const form = useDraftedForm<Field>({
    draftKey: `contact:${contact.id}:assessment`,
    initial: {
      workspaceId: teams[0]?.workspace.id ?? '',
      serviceFunction: '',
      topic: '',
      birthDate: '',
      family: '',
    },
    labels: labelled(say),
    faultsOf: (values) => ({
      ...rules(asksBirthDate)(values),
      ...(isFaulty(values.family) && { family: 'required' }),
    }),
    onSubmit: async (values) => {
      const serviceFunction = SERVICE_FUNCTIONS.find((known) => known === values.serviceFunction);
      if (serviceFunction === undefined) return false;
      const { id: contactId, version } = contact;
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
        family: toSend(values.family, namesakes.statedOf),
      });
      if (isDone) onClose();
      return isDone;
    },
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
        {...form.choice('workspaceId')}
        label={say('field.workspace')}
        isRequired
        items={teams.map(({ workspace }) => ({
          id: workspace.id,
          name: localName(workspace),
        }))}
      />
      <Select
        {...form.choice('serviceFunction')}
        label={say('field.serviceFunction')}
        isRequired
        items={SERVICE_FUNCTIONS.map((id) => ({ id, name: words.serviceFunction[id] }))}
      />
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
