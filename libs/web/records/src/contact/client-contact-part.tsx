import { lawText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { Button, InlineAlert, MaskNote, Stack, SummaryList } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { CaseClient } from '../data/record-types.js';
import { recordTexts } from '../i18n/record-texts.js';
import { useUntil } from '../live/use-until.js';
import { ContactForm } from './contact-form.js';
import { ContactReason } from './contact-reason.js';

export interface ClientContactPartProps {
  caseId: string;
  caseClient: CaseClient;
  reread: () => void;
}

/** One client's contact, or why it is not shown; under non-disclosure it is dropped when the stated reason's time is over. */
export function ClientContactPart({ caseId, caseClient, reread }: ClientContactPartProps) {
  const say = useTexts(recordTexts);
  const { time } = useFormats();
  const [isEditing, setEditing] = useState(false);
  const { client, contact, contactPurpose } = caseClient;
  const holds = useUntil(contactPurpose?.validUntil ?? null, reread);
  const mask = caseClient.masks.find(({ field }) => field === 'contact');
  if (mask) return <MaskedContact caseId={caseId} mask={mask} onStated={reread} />;
  // Of the family of somebody under non-disclosure too.
  if (contactPurpose && !holds) return <InlineAlert>{say('purpose.over')}</InlineAlert>;
  if (isEditing)
    return (
      <ContactForm
        caseId={caseId}
        clientId={client.id}
        contact={contact}
        onDone={() => {
          setEditing(false);
          reread();
        }}
        onCancel={() => setEditing(false)}
      />
    );
  return (
    <Stack gap="tight">
      {contactPurpose && (
        <InlineAlert tone="warning">
          {say('contact.holds', { time: time(contactPurpose.validUntil) })}
        </InlineAlert>
      )}
      {contact ? <ContactList contact={contact} /> : <p>{say('contact.none')}</p>}
      <div>
        <Button size="small" icon="edit" onPress={() => setEditing(true)}>
          {say('contact.edit')}
        </Button>
      </div>
    </Stack>
  );
}

function ContactList({ contact }: { contact: NonNullable<CaseClient['contact']> }) {
  const say = useTexts(recordTexts);
  const place = [contact.postalCode, contact.municipality].filter((part) => part !== null).join(' ');
  const items = [
    { id: 'street', term: say('contact.street'), details: contact.street ?? '' },
    { id: 'place', term: say('contact.municipality'), details: place },
    { id: 'phone', term: say('contact.phone'), details: contact.phone ?? '' },
  ].filter(({ details }) => details !== '');
  if (items.length === 0) return <p>{say('contact.none')}</p>;
  return <SummaryList items={items} layout="stacked" />;
}

interface MaskedContactProps {
  caseId: string;
  mask: CaseClient['masks'][number];
  onStated: () => void;
}

function MaskedContact({ caseId, mask, onStated }: MaskedContactProps) {
  const say = useTexts(recordTexts);
  const words = useWords();
  const [isStating, setStating] = useState(false);
  if (isStating)
    return <ContactReason caseId={caseId} onStated={onStated} onCancel={() => setStating(false)} />;
  return (
    <MaskNote
      title={say('contact.hidden')}
      law={lawText(words, mask.sections)}
      action={
        <Button size="small" onPress={() => setStating(true)}>
          {say('contact.showWithReason')}
        </Button>
      }
    >
      {words.maskReason[mask.reason]}
    </MaskNote>
  );
}
