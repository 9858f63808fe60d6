import { parseHetu, SERVICE_FUNCTIONS } from '@rinnalla/domain';
import { commonTexts, useLocalName, useTexts, useWords } from '@rinnalla/web-i18n';
import { FormDialog, orNull, type FormValues } from '@rinnalla/web-session';
import { DateField, Select, TextField } from '@rinnalla/web-ui';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ActDialogProps } from './act-dialog-props.js';
import { AnsweringField } from './answering-field.js';
import { FamilyFields } from './family-fields.js';
import { readFamily } from './family.js';
import { NamesakeFields, type NamedPerson } from './namesake-fields.js';
import { useAssessmentForm, type AssessmentField } from './use-assessment-form.js';

/** A case in assessment comes of the contact; the day of birth is asked only where nobody told it. */
export function AssessmentDialog({ contact, onClose }: ActDialogProps) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const localName = useLocalName();
  const { form, choosing, namesakes, refusal, isSending, asksBirthDate, teams, closed } = useAssessmentForm({
    contact,
    onClose,
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
  { family, birthDate }: FormValues<AssessmentField>,
  familyMember: number | null,
): NamedPerson {
  const member = familyMember === null ? undefined : readFamily(family)[familyMember];
  if (!member) return { ...contact, birthDate: contact.birthDate ?? orNull(birthDate) };
  const parsed = parseHetu(member.hetu);
  return { ...member, birthDate: parsed.kind === 'ok' ? parsed.birthDate : orNull(member.birthDate) };
}
