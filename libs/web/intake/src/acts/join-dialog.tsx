import { useState } from 'react';
import { useChange, useRead, type IntakeFindCasesQuery } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import {
  faultsBy,
  FormDialog,
  orNull,
  useDraftedForm,
  useNothingFound,
  type DraftedForm,
} from '@rinnalla/web-session';
import { InlineAlert, RadioGroup, TextField } from '@rinnalla/web-ui';
import { JoinContactToCaseDocument } from '../data/intake-changes.documents.js';
import { IntakeFindCasesDocument } from '../data/intake.documents.js';
import type { Contact } from '../data/intake-types.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import type { ActDialogProps } from './act-dialog-props.js';
import { useAct } from './use-act.js';

type Field = 'caseId' | 'clientId' | 'identifiedBy';
type Clients = IntakeFindCasesQuery['findCases'][number]['clients'];

const SHORTEST = 2;
const describe = ({ name, birthYear }: Clients[number]) => `${name}, ${String(birthYear)}`;

/** Of the case's clients those that the contact may be about, by what it tells. */
const possible = ({ birthDate }: Contact, clients: Clients): Clients =>
  clients.filter(({ birthYear }) => birthDate === null || birthDate.startsWith(String(birthYear)));

/** To an open case of the same person, among the cases that the reader may see. Who it is must be said where the contact does not tell. */
export function JoinDialog({ contact, onClose }: ActDialogProps) {
  const say = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const { make, refusal, isSending } = useAct(useChange(JoinContactToCaseDocument));
  const [text, setText] = useState(contact.familyName);
  const searched = text.trim();
  const isTooShort = searched.length < SHORTEST;
  const search = useRead({
    query: IntakeFindCasesDocument,
    variables: { text: searched },
    isPaused: isTooShort,
  });
  const found = isTooShort ? [] : (search.data?.findCases ?? []);
  const nothingFound = useNothingFound(search);
  const askedOf = (caseId: string) => {
    if (contact.isKnownClient) return null;
    const clients = possible(contact, found.find(({ id }) => id === caseId)?.clients ?? []);
    const isUnclear = contact.birthDate === null || contact.isSamePerson === false;
    const isToStated = clients.length > 1 || (clients.length === 1 && isUnclear);
    return isToStated ? clients : null;
  };
  const form = useDraftedForm<Field>({
    draftKey: `contact:${contact.id}:join`,
    version: contact.version,
    initial: { caseId: '', clientId: '', identifiedBy: '' },
    labels: {
      caseId: say('field.case'),
      clientId: say('field.person'),
      identifiedBy: say('field.identifiedBy'),
    },
    faultsOf: (values) => {
      const clients = askedOf(values.caseId);
      return faultsBy<keyof typeof values>({
        caseId: { isRequired: true },
        clientId: { isRequired: clients !== null && clients.length > 1 },
        identifiedBy: { isRequired: clients !== null, limit: 'line' },
      })(values);
    },
    onSubmit: async ({ caseId, clientId, identifiedBy }, version) => {
      const clients = askedOf(caseId);
      const [only, ...others] = clients ?? [];
      const isDone = await make({
        contactId: contact.id,
        version,
        caseId,
        clientId: clients === null ? null : others.length > 0 ? orNull(clientId) : (only?.id ?? null),
        identifiedBy: clients === null ? null : orNull(identifiedBy),
      });
      if (isDone) onClose();
      return isDone;
    },
  });
  const asked = askedOf(form.values.caseId);
  return (
    <FormDialog
      title={say('act.join_case')}
      form={form}
      submitLabel={say('act.join_case')}
      pendingLabel={common('sending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <TextField value={text} onChange={setText} label={say('field.search')} autoComplete="off" />
      <RadioGroup
        {...form.text('caseId')}
        label={say('field.case')}
        isRequired
        description={found.length > 0 || isTooShort ? undefined : nothingFound}
        options={found.map(({ id, number, topic, clients }) => ({
          value: id,
          label: `${number} ${topic}`,
          description: clients.map(describe).join('; '),
        }))}
      />
      {asked && <IdentifyFields form={form} asked={asked} isAnother={contact.isSamePerson === false} />}
    </FormDialog>
  );
}

interface IdentifyFieldsProps {
  form: DraftedForm<Field>;
  asked: Clients;
  /** Whoever recorded the contact said that it is not whom it seems to be. */
  isAnother: boolean;
}

/** Which client of the case the contact is about, and how that was found out. */
function IdentifyFields({ form, asked, isAnother }: IdentifyFieldsProps) {
  const say = useTexts(intakeTexts);
  return (
    <>
      <InlineAlert tone="warning" title={say('identify.title')}>
        {asked.length === 1
          ? say(isAnother ? 'identify.another' : 'identify.one', { name: asked.map(describe).join() })
          : say('identify.several')}
      </InlineAlert>
      {asked.length > 1 && (
        <RadioGroup
          {...form.text('clientId')}
          label={say('field.person')}
          isRequired
          options={asked.map((client) => ({ value: client.id, label: describe(client) }))}
        />
      )}
      <TextField
        {...form.text('identifiedBy')}
        label={say('field.identifiedBy')}
        isRequired
        autoComplete="off"
      />
    </>
  );
}
