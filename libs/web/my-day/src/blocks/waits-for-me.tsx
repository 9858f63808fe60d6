import { useLanguage, useTexts, wordFor } from '@rinnalla/web-i18n';
import { RelativeTime, TextLink } from '@rinnalla/web-ui';
import type { MyDayData, WaitingConsultation } from '../data/my-day-types.js';
import { consultationPath, inboxPath } from '../data/paths.js';
import { myDayTexts } from '../i18n/my-day-texts.js';
import { ProposalActs } from '../proposals/proposal-acts.js';
import { Block } from './block.js';
import styles from './block.module.css';
import { JoinRequestItem } from './join-request-item.js';
import { LineItem } from './line-item.js';

interface WaitsForMeProps {
  waiting: MyDayData['waitingForMe'];
  onChanged: () => void;
}

/** Proposals to accept or decline in place, consultations to close or to tell more of, and requests nobody has taken. */
export function WaitsForMe({ waiting, onChanged }: WaitsForMeProps) {
  const say = useTexts(myDayTexts);
  const { responsibilities, consultations, joinRequests, unclaimed } = waiting;
  const count = responsibilities.length + consultations.length + joinRequests.length + unclaimed;
  const lines = [
    ...(unclaimed > 0 ? [<UnclaimedItem key="unclaimed" count={unclaimed} />] : []),
    ...joinRequests.map((request) => (
      <JoinRequestItem key={request.id} request={request} onChanged={onChanged} />
    )),
    ...responsibilities.map((line) => (
      <LineItem key={line.id} line={line} acts={<ProposalActs line={line} onChanged={onChanged} />} />
    )),
    ...consultations.map((consultation) => (
      <ConsultationItem key={consultation.id} consultation={consultation} />
    )),
  ];
  return <Block title={say('waitsForMe')} count={count} empty={say('waitsForMeEmpty')} lines={lines} />;
}

function UnclaimedItem({ count }: { count: number }) {
  const say = useTexts(myDayTexts);
  return (
    <li className={styles.line}>
      <p className={styles.top}>
        <TextLink href={inboxPath}>{say('unclaimed')}</TextLink>
        <strong>{count}</strong>
      </p>
    </li>
  );
}

function ConsultationItem({ consultation }: { consultation: WaitingConsultation }) {
  const say = useTexts(myDayTexts);
  const { language } = useLanguage();
  const { id, status, question, clientName, expertiseNameFi, expertiseNameSv, expertiseNameEn, lastStepAt } =
    consultation;
  const expertise = { fi: expertiseNameFi, sv: expertiseNameSv, en: expertiseNameEn }[language];
  const why = {
    answered: say('consultation.answered'),
    more_info_asked: say('consultation.more_info_asked'),
    declined: say('consultation.declined'),
  };
  return (
    <li className={styles.line}>
      <p className={styles.top}>
        <TextLink href={consultationPath(id)}>{wordFor(why, status)}</TextLink>
        <RelativeTime value={lastStepAt} />
      </p>
      <p className={styles.question}>{question}</p>
      <p className={styles.meta}>
        <span>{`${say('expertise')}: ${expertise}`}</span>
        <span>{clientName === null ? say('anonymous') : `${say('client')}: ${clientName}`}</span>
      </p>
    </li>
  );
}
