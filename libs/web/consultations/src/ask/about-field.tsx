import { useMemo, useState } from 'react';
import { useRead } from '@rinnalla/web-graphql';
import { commonTexts, useTexts, wordFor } from '@rinnalla/web-i18n';
import { useNothingFound } from '@rinnalla/web-session';
import { Picker, Select, Stack, SummaryList } from '@rinnalla/web-ui';
import { CasesToAskAboutDocument } from '../data/consultation-reads.documents.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { usePickerTexts } from '../moves/use-picker-texts.js';
import type { AskForm } from './use-ask-form.js';

/** Whom the question is about: known on a case's page, elsewhere searched among one's own, or nobody. */
export function AboutField({ form, isFromPage }: { form: AskForm; isFromPage: boolean }) {
  return (
    <Stack gap="tight">
      {!isFromPage && <CasePicker form={form} />}
      {isFromPage && <ClientOfCase form={form} />}
      <WhichClient form={form} />
    </Stack>
  );
}

function ClientOfCase({ form }: { form: AskForm }) {
  const say = useTexts(consultationTexts);
  const { caseAsked } = form;
  if (!caseAsked) return null;
  const names = caseAsked.clients.map(({ client }) => `${client.givenNames} ${client.familyName}`);
  return (
    <SummaryList
      items={[
        { id: 'client', term: say('ask.about'), details: names.join(', ') },
        { id: 'case', term: say('detail.case'), details: `${caseAsked.number}, ${caseAsked.topic}` },
      ]}
    />
  );
}

/** A case of several clients: one of them is the one asked about. */
function WhichClient({ form }: { form: AskForm }) {
  const say = useTexts(consultationTexts);
  const { caseAsked, mode, fields, change } = form;
  if (!caseAsked || caseAsked.clients.length < 2 || mode === 'anonymous') return null;
  const subject = caseAsked.clients.find(({ role }) => role === 'subject');
  return (
    <Select
      label={say('ask.which')}
      items={caseAsked.clients.map(({ client, role }) => ({
        id: client.id,
        name: `${client.givenNames} ${client.familyName}`,
        detail: wordFor(
          {
            subject: say('ask.roles.subject'),
            guardian: say('ask.roles.guardian'),
            sibling: say('ask.roles.sibling'),
            partner: say('ask.roles.partner'),
          },
          role,
        ),
      }))}
      value={fields.clientId === '' ? (subject?.client.id ?? null) : fields.clientId}
      onChange={(clientId) => change({ clientId })}
    />
  );
}

const SHORTEST_SEARCH = 2;

function CasePicker({ form }: { form: AskForm }) {
  const say = useTexts(consultationTexts);
  const sayCommon = useTexts(commonTexts);
  const [words, setWords] = useState('');
  const variables = useMemo(() => ({ text: words.trim() }), [words]);
  const isPaused = variables.text.length < SHORTEST_SEARCH;
  const { data, isLoading, failure } = useRead({ query: CasesToAskAboutDocument, variables, isPaused });
  const nothingFound = useNothingFound({ failure: isPaused ? null : failure });
  const texts = usePickerTexts('ask.noCase', 'ask.searchCase');
  const { caseAsked, fields, change } = form;
  const items = (isPaused ? [] : (data?.findCases ?? [])).map(({ id, number, clients }) => ({
    id,
    name: clients.map(({ name }) => name).join(', '),
    detail: number,
  }));
  const choose = (id: string | null) => change({ caseId: id ?? '', clientId: '', attached: '' });
  return (
    <Picker
      label={say('ask.pickCase')}
      labelHint={sayCommon('optional')}
      items={items}
      value={fields.caseId === '' ? null : fields.caseId}
      onChange={choose}
      texts={{ ...texts, nothingFound, clear: say('ask.clearCase') }}
      selectedItem={
        caseAsked && {
          id: caseAsked.id,
          detail: caseAsked.number,
          name: caseAsked.clients.map(({ client }) => `${client.familyName} ${client.givenNames}`).join(', '),
        }
      }
      onSearch={setWords}
      isLoading={!isPaused && isLoading}
    />
  );
}
