import { useTexts } from '@rinnalla/web-i18n';
import { ReadState } from '@rinnalla/web-session';
import { Button, EmptyState, Inline, LinkButton, Section } from '@rinnalla/web-ui';
import { useState, type ReactNode } from 'react';
import {
  declarersOf,
  type CaseWithDeclarations,
  type Denial,
  type Permission,
} from './data/declaration-types.js';
import { useDeclarations } from './data/use-declarations.js';
import { DeclarationCard } from './declaration-card.js';
import { useDeclarationFacts } from './declaration-facts.js';
import { DenialForm } from './forms/denial-form.js';
import { PermissionForm } from './forms/permission-form.js';
import { permissionTexts } from './i18n/permission-texts.js';
import styles from './case-declarations.module.css';
import { WithdrawDenial, WithdrawPermission } from './withdraw-dialog.js';

export interface CaseDeclarationsProps {
  caseId: string;
  /** Where they are printed for the client. */
  printHref: string;
}

/** What the clients of a case permit and deny (703/2023 53, 58, 59 §). */
export function CaseDeclarations({ caseId, printHref }: CaseDeclarationsProps) {
  const say = useTexts(permissionTexts);
  const { found, failure, reread } = useDeclarations(caseId);
  if (found) return <Found found={found} printHref={printHref} />;
  return <ReadState failure={failure} reread={reread} loadingText={say('loading')} />;
}

type Open =
  | { readonly kind: 'permission' | 'denial' }
  | { readonly kind: 'withdraw_permission'; readonly declared: Permission }
  | { readonly kind: 'withdraw_denial'; readonly declared: Denial };

interface FoundProps {
  found: CaseWithDeclarations;
  printHref: string;
}

function Found({ found, printHref }: FoundProps) {
  const say = useTexts(permissionTexts);
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <Section
      title={say('title')}
      lead={say('lead')}
      actions={
        <LinkButton href={printHref} icon="print" variant="quiet">
          {say('print')}
        </LinkButton>
      }
    >
      {!found.viewerCan.recordPermission && <p>{say('cannotRecord')}</p>}
      <Permissions found={found} onOpen={setOpen} />
      <Denials found={found} onOpen={setOpen} />
      {open && <OpenDialog found={found} open={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}

interface ListProps {
  found: CaseWithDeclarations;
  onOpen: (open: Open) => void;
}

function Permissions({ found, onOpen }: ListProps) {
  const say = useTexts(permissionTexts);
  const { ofPermission } = useDeclarationFacts();
  const impact = ({ peopleResting: count }: Permission) =>
    count === 0 ? say('permissions.restingNone') : say('permissions.resting', { count });
  return (
    <List name="permissions" found={found} onAdd={() => onOpen({ kind: 'permission' })}>
      {found.declarations.permissions.map((declared) => (
        <DeclarationCard
          key={declared.id}
          name={say(`ofRegister.${declared.dataRegister}`)}
          isWithdrawn={declared.withdrawnAt !== null}
          facts={
            declared.withdrawnAt === null
              ? [
                  ...ofPermission(declared),
                  { id: 'people', term: say('fact.people'), details: impact(declared) },
                ]
              : ofPermission(declared)
          }
          onWithdraw={
            found.viewerCan.recordPermission && declared.withdrawnAt === null
              ? () => onOpen({ kind: 'withdraw_permission', declared })
              : null
          }
        />
      ))}
    </List>
  );
}

function Denials({ found, onOpen }: ListProps) {
  const { ofDenial, deniedIn } = useDeclarationFacts();
  return (
    <List name="denials" found={found} onAdd={() => onOpen({ kind: 'denial' })}>
      {found.declarations.denials.map((declared) => (
        <DeclarationCard
          key={declared.id}
          name={deniedIn(declared)}
          isWithdrawn={declared.withdrawnAt !== null}
          facts={ofDenial(declared)}
          onWithdraw={
            found.viewerCan.recordPermission && declared.withdrawnAt === null
              ? () => onOpen({ kind: 'withdraw_denial', declared })
              : null
          }
        />
      ))}
    </List>
  );
}

interface DeclarationListProps {
  name: 'permissions' | 'denials';
  found: CaseWithDeclarations;
  onAdd: () => void;
  children: ReactNode[];
}

function List({ name, found, onAdd, children }: DeclarationListProps) {
  const say = useTexts(permissionTexts);
  return (
    <Section title={say(`${name}.title`)} lead={say(`${name}.lead`)} headingLevel={3}>
      {found.viewerCan.recordPermission && (
        <Inline>
          <Button icon="plus" onPress={onAdd}>
            {say(`${name}.add`)}
          </Button>
        </Inline>
      )}
      {children.length === 0 ? (
        <EmptyState title={say(`${name}.empty`)} icon="document" headingLevel={4}>
          {say(`${name}.emptyText`)}
        </EmptyState>
      ) : (
        <ul className={styles.list}>{children}</ul>
      )}
    </Section>
  );
}

function OpenDialog({
  found,
  open,
  onClose,
}: {
  found: CaseWithDeclarations;
  open: Open;
  onClose: () => void;
}) {
  const shared = { caseId: found.id, onClose };
  switch (open.kind) {
    case 'permission':
      return <PermissionForm {...shared} declarers={declarersOf(found)} />;
    case 'denial':
      return <DenialForm {...shared} declarers={declarersOf(found)} />;
    case 'withdraw_permission':
      return <WithdrawPermission {...shared} declared={open.declared} />;
    case 'withdraw_denial':
      return <WithdrawDenial {...shared} declared={open.declared} />;
  }
}
