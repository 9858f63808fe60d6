import { CASE_STATUSES } from '@rinnalla/domain';
import { useTexts, useWords } from '@rinnalla/web-i18n';
import type { BoardChoice } from '../board-search.js';
import { CaseStatusTag } from '../case-status-tag.js';
import { boardTexts } from '../i18n/board-texts.js';
import { Clients, LastChange, Matter, NextDue, Present } from '../row-parts.js';
import type { BoardRow } from '../row-order.js';
import styles from './board-columns.module.css';

export interface BoardColumnsProps {
  rows: readonly BoardRow[];
  /** The status each row stands under until the reader asks for it to move. */
  placedUnder: ReadonlyMap<string, string>;
  statuses: BoardChoice['statuses'];
  changes: ReadonlyMap<string, string>;
  isBusy: boolean;
  caseHref: (caseId: string) => string;
}

/** The cases side by side by their status; under each other where there is no room. */
export function BoardColumns({ rows, placedUnder, statuses, changes, isBusy, caseHref }: BoardColumnsProps) {
  const say = useTexts(boardTexts);
  const words = useWords();
  const shown = statuses.length > 0 ? statuses : CASE_STATUSES.filter((status) => status !== 'ended');
  return (
    <div className={styles.scroller} role="group" aria-label={say('view.columns')} aria-busy={isBusy}>
      {shown.map((status) => {
        const cards = rows.filter((row) => placedUnder.get(row.id) === status);
        return (
          <section key={status} className={styles.column} aria-label={words.caseStatus[status]}>
            <h2 className={styles.title}>
              {words.caseStatus[status]} <span className={styles.count}>{cards.length}</span>
            </h2>
            {cards.length === 0 && <p className={styles.empty}>{say('columnEmpty')}</p>}
            <ul className={styles.cards}>
              {cards.map((row) => (
                <Card
                  key={row.id}
                  row={row}
                  href={caseHref(row.id)}
                  change={changes.get(row.id)}
                  hasMoved={row.status !== status}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface CardProps {
  row: BoardRow;
  href: string;
  change: string | undefined;
  hasMoved: boolean;
}

function Card({ row, href, change, hasMoved }: CardProps) {
  const say = useTexts(boardTexts);
  return (
    <li className={styles.card} data-changed={change !== undefined || undefined}>
      <Clients row={row} href={href} />
      <div>
        <Matter row={row} />
      </div>
      {hasMoved && <CaseStatusTag status={row.status} />}
      <dl className={styles.facts}>
        <dt>{say('column.worker')}</dt>
        <dd>{row.namedWorker?.name ?? say('noWorker')}</dd>
        {row.openConsultations > 0 && (
          <>
            <dt>{say('column.consultations')}</dt>
            <dd>{row.openConsultations}</dd>
          </>
        )}
      </dl>
      {(row.nextDueOn !== null || row.nextClock) && <NextDue row={row} />}
      <div className={styles.foot}>
        <span>
          <LastChange row={row} />
        </span>
        <Present row={row} />
      </div>
      {change !== undefined && <p className={styles.change}>{change}</p>}
    </li>
  );
}
