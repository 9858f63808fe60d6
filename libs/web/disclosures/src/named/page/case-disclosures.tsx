import type { DisclosurePartsFragment, DisclosureRequestPartsFragment } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { useFreshRead } from '@rinnalla/web-realtime';
import { ReadState, useMe } from '@rinnalla/web-session';
import { Button, Card, Inline, Section, Stack } from '@rinnalla/web-ui';
import { useState } from 'react';
import { caseDisclosuresView } from '../../sharing/sharing-view.js';
import { CaseDisclosuresDocument } from '../data/disclosure.documents.js';
import { DiscloseDialog } from '../give/disclose-dialog.js';
import { disclosureTexts } from '../i18n/disclosure-texts.js';
import { AskDisclosureDialog } from '../requests/ask-disclosure-dialog.js';
import { DisclosureItem } from './disclosure-item.js';
import { RequestItem } from './request-item.js';

export interface CaseDisclosuresProps {
  caseId: string;
  clients: readonly { readonly id: string; readonly name: string }[];
}

/** Whom others ask, and who so have nobody to ask. */
const HOLDERS = ['named_worker', 'work_pair'] as const;

/** What holders disclosed of a case under 56 §, what is asked of them, and the ways to do either. */
export function CaseDisclosures({ caseId, clients }: CaseDisclosuresProps) {
  const say = useTexts(disclosureTexts);
  const { professional } = useMe();
  const { data, ...read } = useFreshRead({
    query: CaseDisclosuresDocument,
    variables: { caseId },
    of: caseId,
    viewOf: caseDisclosuresView,
  });
  if (!data) return <ReadState {...read} />;
  const { disclosures, disclosureRequests, team } = data.case;
  const isHolder = team.some(
    ({ kind, professional: { id } }) => HOLDERS.some((one) => one === kind) && id === professional.id,
  );
  return (
    <Card>
      <Section
        title={say('list.title')}
        actions={
          <Acts
            caseId={caseId}
            clients={clients}
            mayGive={professional.register === 'social'}
            mayAsk={!isHolder}
          />
        }
      >
        <Stack>
          {disclosures.length === 0 && <p>{say('list.none')}</p>}
          <Items disclosures={disclosures} onChanged={read.reread} />
          <Requests requests={disclosureRequests} clients={clients} />
        </Stack>
      </Section>
    </Card>
  );
}

interface ItemsProps {
  disclosures: readonly DisclosurePartsFragment[];
  onChanged: () => void;
}

function Items({ disclosures, onChanged }: ItemsProps) {
  return disclosures.map((disclosure) => (
    <DisclosureItem key={disclosure.id} disclosure={disclosure} onChanged={onChanged} />
  ));
}

interface RequestsProps extends Pick<CaseDisclosuresProps, 'clients'> {
  requests: readonly DisclosureRequestPartsFragment[];
}

function Requests({ requests, clients }: RequestsProps) {
  const say = useTexts(disclosureTexts);
  if (requests.length === 0) return null;
  return (
    <Section title={say('request.title')} headingLevel={3}>
      <Stack>
        {requests.map((request) => (
          <RequestItem key={request.id} request={request} clients={clients} />
        ))}
      </Stack>
    </Section>
  );
}

function Acts({ mayGive, mayAsk, ...of }: CaseDisclosuresProps & { mayGive: boolean; mayAsk: boolean }) {
  const say = useTexts(disclosureTexts);
  const [opened, setOpened] = useState<'give' | 'ask' | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <Inline>
        {mayGive && (
          <Button size="small" onPress={() => setOpened('give')}>
            {say('give.open')}
          </Button>
        )}
        {mayAsk && (
          <Button size="small" variant="quiet" onPress={() => setOpened('ask')}>
            {say('request.ask')}
          </Button>
        )}
      </Inline>
      {opened === 'give' && <DiscloseDialog {...of} onClose={close} />}
      {opened === 'ask' && <AskDisclosureDialog about={{ caseId: of.caseId }} onClose={close} />}
    </>
  );
}
