import { useRead } from '@rinnalla/web-graphql';
import { useFormats, usePersonLine, useTexts } from '@rinnalla/web-i18n';
import { PaperSheet, useMe } from '@rinnalla/web-session';
import { PrintHeader, PrintPart, RelativeTime, SummaryList } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { Assessment } from '../data/assessment-types.js';
import { PrintedAssessmentDocument } from '../data/assessment.documents.js';
import { Decided } from '../decisions/decided.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { AssessmentReadState } from '../page/assessment-read-state.js';
import { useParticipantName } from '../participants/participants.js';
import styles from './print.module.css';

export interface PrintedAssessmentProps {
  assessmentId: string;
  /** Back to the page of the case. */
  hrefOf: (caseId: string) => string;
}

/** An assessment as it goes on paper: whose, whole, signed by whom, and by whom printed and when. */
export function PrintedAssessment({ assessmentId, hrefOf }: PrintedAssessmentProps) {
  const say = useTexts(assessmentTexts);
  const { data, ...read } = useRead({ query: PrintedAssessmentDocument, variables: { id: assessmentId } });
  return (
    <PaperSheet
      backHref={data ? hrefOf(data.printAssessment.caseId) : null}
      backText={say('print.back')}
      printText={say('print.print')}
    >
      {data ? (
        <Paper assessment={data.printAssessment} />
      ) : (
        <AssessmentReadState {...read} headingLevel={1} />
      )}
    </PaperSheet>
  );
}

function Paper({ assessment }: { assessment: Assessment }) {
  const say = useTexts(assessmentTexts);
  const nameOf = useParticipantName();
  return (
    <>
      <PrintHeader title={say('print.title')} mark={say('print.confidential')}>
        <Facts assessment={assessment} />
      </PrintHeader>
      {assessment.sections.map(({ id, section, body }) => (
        <PrintPart key={id} title={say(`section.${section}.title`)}>
          <p className={styles.body}>{body.trim() === '' ? say('print.notSaid') : body}</p>
        </PrintPart>
      ))}
      {assessment.participants.length > 0 && (
        <PrintPart title={say('print.participants')}>
          <ul>
            {assessment.participants.map((participant) => (
              <li key={participant.id}>
                {nameOf(participant)}: {say(`participants.attendances.${participant.attendance}`)}
              </li>
            ))}
          </ul>
        </PrintPart>
      )}
      <PrintPart title={say('print.decisions')}>
        <Decided assessment={assessment} />
      </PrintPart>
    </>
  );
}

function Facts({ assessment }: { assessment: Assessment }) {
  const say = useTexts(assessmentTexts);
  const { day } = useFormats();
  const personLine = usePersonLine();
  const me = useMe();
  const [printedAt] = useState(() => new Date().toISOString());
  const { client, signedBy, signedAt, assessmentStatus: status } = assessment;
  return (
    <SummaryList
      items={[
        { id: 'client', term: say('print.client'), details: `${client.givenNames} ${client.familyName}` },
        { id: 'born', term: say('print.birthDate'), details: day(client.birthDate) },
        {
          id: 'pending',
          term: say('fact.pendingSince'),
          details: <RelativeTime value={assessment.pendingSince} format="exact" />,
        },
        {
          id: 'started',
          term: say('fact.startedOn'),
          details: assessment.startedOn === null ? say('fact.notStarted') : day(assessment.startedOn),
        },
        ...assessment.startCorrections.map(({ id, fromDay, toDay, reason, by }) => ({
          id,
          term: say('fact.startCorrected'),
          details: say('fact.correction', {
            from: day(fromDay),
            to: day(toDay),
            name: personLine(by),
            reason,
          }),
        })),
        { id: 'status', term: say('fact.status'), details: say(`status.${status}`) },
        {
          id: 'signed',
          term: say('fact.signed'),
          details:
            signedBy && signedAt !== null ? (
              <>
                {personLine(signedBy)} · <RelativeTime value={signedAt} format="exact" />
              </>
            ) : (
              say('print.notFinal')
            ),
        },
        { id: 'by', term: say('print.printedBy'), details: me.professional.name },
        {
          id: 'at',
          term: say('print.printedAt'),
          details: <RelativeTime value={printedAt} format="exact" />,
        },
      ]}
    />
  );
}
