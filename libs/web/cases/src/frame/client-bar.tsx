import { useTexts, useWords } from '@rinnalla/web-i18n';
import { Button, PageHeading, StatusTag, Tooltip } from '@rinnalla/web-ui';
import type { ReactNode } from 'react';
import type { CaseOnPage } from '../data/case-types.js';
import { caseTexts } from '../i18n/case-texts.js';
import { statusTones } from '../status/status-tones.js';
import styles from './client-bar.module.css';
import { shownClients, type ShownClient } from './identity.js';
import { PresentNow } from './present-now.js';

export interface ClientBarProps {
  found: CaseOnPage;
  isHidden: boolean;
  onToggleHidden: () => void;
  nearestDue: ReactNode;
}

/** Stands over every page of a case and stays in view: nobody writes to the wrong client. */
export function ClientBar({ found, isHidden, onToggleHidden, nearestDue }: ClientBarProps) {
  const say = useTexts(caseTexts);
  const words = useWords();
  const clients = shownClients(found.clients);
  return (
    <section aria-label={say('bar.label')} className={styles.bar}>
      <div className={styles.identity}>
        <div className={styles.who}>
          <PageHeading>
            <Names clients={clients} isHidden={isHidden} />
          </PageHeading>
          {!isHidden && (
            <span className={styles.born}>
              {say('bar.born', { year: clients.map((client) => client.birthYear).join(', ') })}
            </span>
          )}
          {clients.some((client) => client.isNonDisclosed) && (
            <StatusTag tone="danger" icon="lock">
              {say('bar.nonDisclosed')}
            </StatusTag>
          )}
        </div>
        <div className={styles.now}>
          <PresentNow caseId={found.id} />
          <span className={styles.shield}>
            <Tooltip text={say('shield.key')}>
              <Button
                variant="quiet"
                size="small"
                icon="lock"
                aria-pressed={isHidden}
                onPress={onToggleHidden}
              >
                {say('shield.hide')}
              </Button>
            </Tooltip>
          </span>
        </div>
      </div>
      <dl className={styles.facts}>
        <Fact term={found.number}>{found.topic}</Fact>
        <Fact term={say('bar.status')}>
          <StatusTag tone={statusTones[found.caseStatus]}>{words.caseStatus[found.caseStatus]}</StatusTag>
        </Fact>
        <Fact term={say('bar.namedWorker')}>
          <NamedWorker team={found.team} />
        </Fact>
        <Fact term={say('bar.nearestDue')}>{nearestDue}</Fact>
      </dl>
    </section>
  );
}

function Names({ clients, isHidden }: { clients: readonly ShownClient[]; isHidden: boolean }) {
  const say = useTexts(caseTexts);
  if (!isHidden) return <>{clients.map((client) => client.name).join(', ')}</>;
  if (clients.length === 1) return <>{say('shield.client')}</>;
  return <>{clients.map((_, index) => say('shield.clientOf', { number: index + 1 })).join(', ')}</>;
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function NamedWorker({ team }: Pick<CaseOnPage, 'team'>) {
  const say = useTexts(caseTexts);
  const words = useWords();
  const named = team.find((member) => member.relation === 'named_worker');
  if (!named) return <StatusTag tone="warning">{say('bar.noNamedWorker')}</StatusTag>;
  const { name, profession } = named.professional;
  return (
    <>
      {name} <span className={styles.quiet}>{words.profession[profession]}</span>
    </>
  );
}
