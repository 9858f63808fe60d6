import { useRead, type PrintedDeclarationsQuery } from '@rinnalla/web-graphql';
import { useLocalName, useTexts } from '@rinnalla/web-i18n';
import { PaperSheet, ReadState, useSession } from '@rinnalla/web-session';
import { PrintHeader, PrintPart, RelativeTime, SummaryList } from '@rinnalla/web-ui';
import { useState } from 'react';
import { PrintedDeclarationsDocument } from '../data/declarations.documents.js';
import { useDeclarationFacts } from '../declaration-facts.js';
import { permissionTexts } from '../i18n/permission-texts.js';
import styles from './printed-declarations.module.css';

export interface PrintedDeclarationsProps {
  caseId: string;
  /** Back to the case. */
  caseHref: string;
}

/** What the clients of a case permit and deny, as it goes to them on paper: with how to withdraw it (457/2024 25 §). */
export function PrintedDeclarations({ caseId, caseHref }: PrintedDeclarationsProps) {
  const say = useTexts(permissionTexts);
  const { data, failure, reread } = useRead({ query: PrintedDeclarationsDocument, variables: { caseId } });
  return (
    <PaperSheet backHref={caseHref} backText={say('printed.back')} printText={say('printed.print')}>
      {data && <Paper found={data} />}
      {!data && <ReadState failure={failure} reread={reread} loadingText={say('loading')} headingLevel={1} />}
    </PaperSheet>
  );
}

/** What holds now: the withdrawn is on the screen only. */
function Paper({ found }: { found: PrintedDeclarationsQuery }) {
  const say = useTexts(permissionTexts);
  const { ofPermission, ofDenial, deniedIn } = useDeclarationFacts('printed.hiddenRecord');
  const { permissions, denials } = found.printDeclarations;
  const [livePermissions, liveDenials] = [
    permissions.filter(({ withdrawnAt }) => withdrawnAt === null),
    denials.filter(({ withdrawnAt }) => withdrawnAt === null),
  ];
  return (
    <>
      <PrintHeader title={say('printed.title')} mark={say('printed.confidential')}>
        <PrintFacts found={found} />
      </PrintHeader>
      <PrintPart title={say('permissions.title')}>
        {livePermissions.length === 0 && <p>{say('permissions.empty')}</p>}
        {livePermissions.map((permission) => (
          <div key={permission.id} className={styles.one}>
            <h3>{say(`ofRegister.${permission.dataRegister}`)}</h3>
            <SummaryList items={ofPermission(permission)} />
          </div>
        ))}
      </PrintPart>
      <PrintPart title={say('denials.title')}>
        {liveDenials.length === 0 && <p>{say('denials.empty')}</p>}
        {liveDenials.map((denial) => (
          <div key={denial.id} className={styles.one}>
            <h3>{deniedIn(denial)}</h3>
            <SummaryList items={ofDenial(denial)} />
          </div>
        ))}
      </PrintPart>
      <PrintPart title={say('printed.howTitle')}>
        <p>{say('printed.how')}</p>
        <p className={styles.law}>{say('printed.law')}</p>
      </PrintPart>
    </>
  );
}

function PrintFacts({ found }: { found: PrintedDeclarationsQuery }) {
  const say = useTexts(permissionTexts);
  const localName = useLocalName();
  const { me } = useSession();
  const [printedAt] = useState(() => new Date().toISOString());
  const { number, workspace } = found.case;
  return (
    <SummaryList
      items={[
        { id: 'case', term: say('printed.case'), details: number },
        {
          id: 'workspace',
          term: say('printed.workspace'),
          details: localName(workspace),
        },
        { id: 'by', term: say('printed.printedBy'), details: me.professional.name },
        {
          id: 'at',
          term: say('printed.printedAt'),
          details: <RelativeTime value={printedAt} format="exact" />,
        },
      ]}
    />
  );
}
