import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Dialog, Section, Stack } from '@rinnalla/web-ui';
import type { CaseClient } from '../data/record-types.js';
import { useContacts } from '../data/use-record.js';
import { recordTexts } from '../i18n/record-texts.js';
import { RecordReadState } from '../states/record-read-state.js';
import { ProtectionPart } from '../protection/protection-part.js';
import { ClientContactPart } from './client-contact-part.js';

export interface ContactsDialogProps {
  caseId: string;
  /** Who the client is must not be read off the screen now. */
  isHidden: boolean;
  onClose: () => void;
}

/** Where the clients of a case live and are reached: read, and logged, only when asked for. */
export function ContactsDialog({ caseId, isHidden, onClose }: ContactsDialogProps) {
  const say = useTexts(recordTexts);
  const common = useTexts(commonTexts);
  return (
    <Dialog isOpen onOpenChange={onClose} title={say('contact.title')} closeLabel={common('close')}>
      {isHidden ? <p>{say('contact.shielded')}</p> : <Contacts caseId={caseId} />}
    </Dialog>
  );
}

function Contacts({ caseId }: { caseId: string }) {
  const say = useTexts(recordTexts);
  const { data, ...read } = useContacts(caseId);
  if (!data) return <RecordReadState {...read} loadingText={say('contact.loading')} />;
  return (
    <Stack>
      {data.case.clients.map((caseClient) => (
        <Section key={caseClient.id} title={nameOf(caseClient)} headingLevel={3}>
          <Stack>
            <ClientContactPart caseId={caseId} caseClient={caseClient} reread={read.reread} />
            <ProtectionPart
              caseId={caseId}
              caseClient={caseClient}
              mayWrite={data.case.viewerCan.writeEntry}
              reread={read.reread}
            />
          </Stack>
        </Section>
      ))}
    </Stack>
  );
}

const nameOf = ({ client }: CaseClient): string => `${client.givenNames} ${client.familyName}`;
