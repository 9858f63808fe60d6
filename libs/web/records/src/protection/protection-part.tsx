import { useTexts } from '@rinnalla/web-i18n';
import { Button, Inline, Section, Stack } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { CaseClient } from '../data/record-types.js';
import { recordTexts } from '../i18n/record-texts.js';
import { LiftForm } from './lift-form.js';
import { ProtectionForm } from './protection-form.js';
import { ProtectionInForce, ProtectionsBefore } from './protection-lines.js';

export interface ProtectionPartProps {
  caseId: string;
  caseClient: CaseClient;
  mayWrite: boolean;
  reread: () => void;
}

/** A client's non-disclosure for safety: whether there is one, since when and by whose word, and what one may do about it. */
export function ProtectionPart({ caseId, caseClient, mayWrite, reread }: ProtectionPartProps) {
  const say = useTexts(recordTexts);
  const [isOpen, setOpen] = useState<'record' | 'lift' | null>(null);
  const { client, nonDisclosures } = caseClient;
  const inForce = nonDisclosures.find(({ ended }) => ended === null) ?? null;
  const close = () => setOpen(null);
  const done = () => {
    close();
    reread();
  };
  const about = { caseId, clientId: client.id, onDone: done, onCancel: close };
  return (
    <Section title={say('protection.title')} headingLevel={4}>
      <Stack gap="tight">
        <ProtectionInForce isProtected={client.isNonDisclosed} inForce={inForce} />
        {isOpen === 'record' && <ProtectionForm {...about} inForce={inForce} />}
        {isOpen === 'lift' && inForce && <LiftForm {...about} id={inForce.id} />}
        {isOpen === null && mayWrite && (
          <Inline>
            <Button size="small" icon="lock" onPress={() => setOpen('record')}>
              {say(inForce ? 'protection.change' : 'protection.record')}
            </Button>
            {inForce && (
              <Button size="small" variant="quiet" onPress={() => setOpen('lift')}>
                {say('protection.lift')}
              </Button>
            )}
          </Inline>
        )}
        <ProtectionsBefore protections={nonDisclosures.filter(({ ended }) => ended !== null)} />
      </Stack>
    </Section>
  );
}
