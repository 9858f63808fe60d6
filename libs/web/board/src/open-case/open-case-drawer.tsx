import { useId, type SyntheticEvent } from 'react';
import { NAMED_WORKER_LAW, parseHetu, SERVICE_FUNCTIONS } from '@rinnalla/domain';
import { commonTexts, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useFreshness } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import {
  Button,
  Checkbox,
  Drawer,
  FormErrorSummary,
  FormLayout,
  InlineAlert,
  Select,
  showToast,
  Stack,
  TextField,
} from '@rinnalla/web-ui';
import { openCaseTexts } from '../i18n/open-case-texts.js';
import { NewcomerCard } from '../newcomer/newcomer-card.js';
import type { PersonSought } from '../newcomer/person-sought.js';
import { CONTACT_LANGUAGES, type OpenCaseFieldName } from './open-case-fields.js';
import { ToldFields } from './told-fields.js';
import { useOpenCase, type OpenCaseForm } from './use-open-case.js';

export interface OpenCaseDrawerProps {
  workspaceId: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onOpened: (caseId: string) => void;
}

/** Opens a case for a client (SHL 34 §). */
export function OpenCaseDrawer({ isOpen, onOpenChange, ...rest }: OpenCaseDrawerProps) {
  const say = useTexts(openCaseTexts);
  const common = useTexts(commonTexts);
  const formId = useId();
  return (
    <Drawer
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={say('openCase.title')}
      closeLabel={common('close')}
    >
      <Content {...rest} formId={formId} onClose={() => onOpenChange(false)} />
    </Drawer>
  );
}

type ContentProps = Pick<OpenCaseDrawerProps, 'workspaceId' | 'onOpened'> & {
  formId: string;
  onClose: () => void;
};

function Content({ workspaceId, onOpened, formId, onClose }: ContentProps) {
  const say = useTexts(openCaseTexts);
  const common = useTexts(commonTexts);
  const isOffline = useFreshness().state === 'offline';
  const form = useOpenCase(workspaceId, ({ id, number }) => {
    onClose();
    showToast({ text: say('openCase.opened', { number }) });
    onOpened(id);
  });
  const fieldId = (name: OpenCaseFieldName) => `${formId}-${name}`;
  const faults = [...form.errors].map(([name, message]) => ({ fieldId: fieldId(name), message }));
  const handleSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!form.isSending && !isOffline) void form.submit();
  };
  return (
    <Stack>
      <form id={formId} onSubmit={handleSubmit} noValidate>
        <FormLayout>
          <p>{say('openCase.lead')}</p>
          <NotNameable />
          <FormErrorSummary
            title={common('fixThese', { count: faults.length })}
            errors={faults}
            attempt={form.attempt}
            headingLevel={3}
          />
          {form.refusal !== null && (
            <InlineAlert tone="danger" title={say('openCase.failed')} isUrgent>
              {form.refusal}
            </InlineAlert>
          )}
          {form.isRestored && <InlineAlert>{say('openCase.draft')}</InlineAlert>}
          <Fields form={form} fieldId={fieldId} />
          <ToldFields form={form} fieldId={fieldId} />
          {/* Stated before a reload, it is shown as it was stated. */}
          {(form.hasNamesake || form.fields.isAnotherPerson) && (
            <Checkbox isSelected={form.fields.isAnotherPerson} onChange={form.stateAnother}>
              {say('openCase.anotherPerson')}
            </Checkbox>
          )}
          <div>
            <Button
              type="submit"
              variant="primary"
              isPending={form.isSending}
              pendingLabel={say('openCase.pending')}
              disabledReason={isOffline ? common('offlineAct') : undefined}
            >
              {say('openCase.submit')}
            </Button>
          </div>
        </FormLayout>
      </form>
      {form.card && (
        <NewcomerCard
          card={form.card}
          person={form.hasNamesake ? namesakeOf(form.fields) : { hetu: form.fields.hetu }}
        />
      )}
    </Stack>
  );
}

/** Found by the name and the day of birth, which the identity code tells. */
function namesakeOf({ hetu, givenNames, familyName }: OpenCaseForm['fields']): PersonSought {
  const parsed = parseHetu(hetu);
  return parsed.kind === 'ok'
    ? { fullName: { givenNames, familyName }, birthDate: parsed.birthDate }
    : { hetu };
}

/** Told before anything is typed: the law lets the reader be nobody's named worker (SHL 42 § 2 mom.). */
function NotNameable() {
  const say = useTexts(openCaseTexts);
  const words = useWords();
  const { answeringRefusal } = useMe();
  if (answeringRefusal === null) return null;
  const { act, section } = NAMED_WORKER_LAW[answeringRefusal];
  const law = lawText(words, [`${act} ${section}`]);
  return (
    <InlineAlert tone="warning">
      {say('openCase.notNamed', { why: words.namedWorkerRefusal[answeringRefusal], law })}
    </InlineAlert>
  );
}

export interface FieldsProps {
  form: OpenCaseForm;
  fieldId: (name: OpenCaseFieldName) => string;
}

function Fields({ form: { fields, change, errors }, fieldId }: FieldsProps) {
  const say = useTexts(openCaseTexts);
  const words = useWords();
  const { opensFunctions } = useMe();
  const shared = (name: OpenCaseFieldName) => ({
    id: fieldId(name),
    isRequired: true,
    ...(errors.has(name) && { errorMessage: errors.get(name) }),
  });
  return (
    <>
      <TextField
        {...shared('hetu')}
        label={say('openCase.hetu')}
        description={say('openCase.hetuHint')}
        width="short"
        autoComplete="off"
        spellCheck="false"
        maxLength={30}
        value={fields.hetu}
        onChange={(hetu) => change({ hetu })}
      />
      <TextField
        {...shared('familyName')}
        label={say('openCase.familyName')}
        autoComplete="off"
        value={fields.familyName}
        onChange={(familyName) => change({ familyName })}
      />
      <TextField
        {...shared('givenNames')}
        label={say('openCase.givenNames')}
        autoComplete="off"
        value={fields.givenNames}
        onChange={(givenNames) => change({ givenNames })}
      />
      <Select
        {...shared('contactLanguage')}
        label={say('openCase.contactLanguage')}
        width="short"
        items={CONTACT_LANGUAGES.map((id) => ({ id, name: words.contactLanguage[id] }))}
        value={fields.contactLanguage}
        onChange={(id) =>
          change({ contactLanguage: CONTACT_LANGUAGES.find((language) => language === id) ?? 'fi' })
        }
      />
      <Select
        {...shared('serviceFunction')}
        label={say('openCase.serviceFunction')}
        placeholder={say('openCase.choose')}
        description={opensFunctions.length < SERVICE_FUNCTIONS.length && say('openCase.ownFunctions')}
        items={SERVICE_FUNCTIONS.filter((one) => opensFunctions.includes(one)).map((id) => ({
          id,
          name: words.serviceFunction[id],
        }))}
        value={fields.serviceFunction}
        onChange={(id) =>
          change({ serviceFunction: SERVICE_FUNCTIONS.find((known) => known === id) ?? null })
        }
      />
      <TextField
        {...shared('topic')}
        label={say('openCase.topic')}
        description={say('openCase.topicHint')}
        autoComplete="off"
        value={fields.topic}
        onChange={(topic) => change({ topic })}
      />
    </>
  );
}
