import { useTexts } from '@rinnalla/web-i18n';
import { Inline, StatusTag } from '@rinnalla/web-ui';
import type { ReactNode } from 'react';
import { AuthorLine } from '../authors/author-line.js';
import { usePlanDesk } from '../data/plan-desk.js';
import type { Goal } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { NewsMark } from '../news/news-mark.js';
import { CorrectionHistory } from './correction-history.js';
import type { LineRef, OriginalFields } from './line-refs.js';
import styles from './line.module.css';
import { RareActs, type RareActsProps } from './rare-acts.js';

type CommonFields = Pick<
  Goal,
  | 'id'
  | 'version'
  | 'createdAt'
  | 'createdBy'
  | 'updatedAt'
  | 'updatedBy'
  | 'withdrawnAt'
  | 'withdrawnReason'
  | 'corrections'
>;

export interface LineFrameProps {
  kind: LineRef['kind'];
  name: string;
  line: CommonFields;
  tags?: ReactNode;
  children?: ReactNode;
  /** The acts on the line that are always seen. */
  acts?: ReactNode;
  correct?: RareActsProps['correct'];
  renderOriginal: (original: OriginalFields) => ReactNode;
}

/** One line of a plan: what it says, who wrote it, what can be done; a withdrawn one stays, struck through. */
export function LineFrame({
  kind,
  name,
  line,
  tags,
  children,
  acts,
  correct,
  renderOriginal,
}: LineFrameProps) {
  const say = useTexts(planTexts);
  const { mayWrite } = usePlanDesk();
  const isWithdrawn = line.withdrawnAt !== null;
  return (
    <li className={styles.line} data-withdrawn={isWithdrawn} id={line.id} tabIndex={-1}>
      <div className={styles.top}>
        <div className={styles.name}>{isWithdrawn ? <del>{name}</del> : name}</div>
        <Inline>
          {isWithdrawn ? <StatusTag>{say('line.withdrawn')}</StatusTag> : tags}
          <NewsMark record={line} />
        </Inline>
      </div>
      {isWithdrawn ? (
        <>
          {children !== undefined && <del className={styles.original}>{children}</del>}
          {line.withdrawnReason !== null && (
            <p>{say('labelled', { label: say('line.whyReason'), value: line.withdrawnReason })}</p>
          )}
        </>
      ) : (
        children
      )}
      <Authors line={line} />
      {!isWithdrawn && mayWrite && (
        <Inline>
          {acts}
          <RareActs line={{ kind, id: line.id, version: line.version, name }} correct={correct} />
        </Inline>
      )}
      <CorrectionHistory corrections={line.corrections} render={renderOriginal} />
    </li>
  );
}

function Authors({ line }: { line: CommonFields }) {
  const say = useTexts(planTexts);
  return (
    <div>
      <AuthorLine label={say('line.by')} person={line.createdBy} at={line.createdAt} />
      {line.updatedAt !== line.createdAt && (
        <AuthorLine label={say('line.changedBy')} person={line.updatedBy} at={line.updatedAt} />
      )}
    </div>
  );
}
