import { useEffect, useRef, useState } from 'react';
import { CASE_STATUSES } from '@rinnalla/domain';
import { compareNames, useTexts, useWords } from '@rinnalla/web-i18n';
import {
  Button,
  Checkbox,
  Disclosure,
  RadioGroup,
  SearchField,
  Select,
  type SelectItem,
  useIsNarrow,
} from '@rinnalla/web-ui';
import { isFiltered, USUAL_CHOICE, type BoardChoice } from '../board-search.js';
import { boardTexts } from '../i18n/board-texts.js';
import type { BoardRow } from '../row-order.js';
import { asStatus } from './as-status.js';
import styles from './board-filters.module.css';

export interface BoardFiltersProps {
  choice: BoardChoice;
  onChange: (changed: Partial<BoardChoice>) => void;
  /** Whose named workers can be chosen. */
  rows: readonly BoardRow[];
}

const EVERY = 'every';

export function BoardFilters(props: BoardFiltersProps) {
  const { choice, onChange } = props;
  const say = useTexts(boardTexts);
  const isNarrow = useIsNarrow();
  return (
    <div role="search" className={styles.filters} aria-label={say('filter.label')}>
      <div className={styles.row}>
        <div className={styles.text}>
          <TextFilter text={choice.text} onChange={(text) => onChange({ text })} />
        </div>
        {!isNarrow && <ChoiceFilters {...props} />}
        {!isNarrow && <ViewAndOverdue {...props} />}
      </div>
      {isNarrow && (
        <Disclosure
          title={say(isFiltered({ ...choice, text: '' }) ? 'filter.moreInUse' : 'filter.more')}
          headingLevel={2}
        >
          <div className={styles.row}>
            <ChoiceFilters {...props} />
            <ViewAndOverdue {...props} />
          </div>
        </Disclosure>
      )}
    </div>
  );
}

/** What is switched on and off, beside the fields where there is room. */
function ViewAndOverdue({ choice, onChange }: BoardFiltersProps) {
  const say = useTexts(boardTexts);
  return (
    <div className={styles.switches}>
      <Checkbox isSelected={choice.isOverdue} onChange={(isOverdue) => onChange({ isOverdue })}>
        {say('filter.overdue')}
      </Checkbox>
      {isFiltered(choice) && (
        <Button
          variant="quiet"
          size="small"
          icon="close"
          onPress={() => onChange({ ...USUAL_CHOICE, view: choice.view, sort: choice.sort })}
        >
          {say('filter.clear')}
        </Button>
      )}
      <div className={styles.view}>
        <ViewChoice view={choice.view} onChange={(view) => onChange({ view })} />
      </div>
    </div>
  );
}

function ChoiceFilters({ choice, onChange, rows }: BoardFiltersProps) {
  const say = useTexts(boardTexts);
  const words = useWords();
  const workers = useKnownWorkers(rows, say('filter.everyWorker'));
  const statuses: SelectItem[] = [
    { id: EVERY, name: say('filter.everyStatus') },
    ...CASE_STATUSES.map((status) => ({ id: status, name: words.caseStatus[status] })),
  ];
  return (
    <>
      <div className={styles.choice}>
        <Select
          label={say('filter.statuses')}
          items={statuses}
          value={choice.statuses[0] ?? EVERY}
          onChange={(id) => {
            const status = asStatus(id);
            onChange({ statuses: status ? [status] : [] });
          }}
        />
      </div>
      <div className={styles.choice}>
        <Select
          label={say('filter.worker')}
          items={workers}
          value={workers.some((worker) => worker.id === choice.workerId) ? choice.workerId : EVERY}
          onChange={(id) => onChange({ workerId: id === EVERY ? null : id })}
        />
      </div>
    </>
  );
}

type View = BoardChoice['view'];

function ViewChoice({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  const say = useTexts(boardTexts);
  return (
    <RadioGroup
      label={say('view.label')}
      isLabelHidden
      orientation="horizontal"
      value={view}
      onChange={(value) => onChange(value === 'columns' ? 'columns' : 'table')}
      options={[
        { value: 'table', label: say('view.table') },
        { value: 'columns', label: say('view.columns') },
      ]}
    />
  );
}

const TYPING_MS = 300;

/** Searches when the typing pauses, not at every letter. */
function TextFilter({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const say = useTexts(boardTexts);
  const [typed, setTyped] = useState({ text, of: text });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Changed from elsewhere: cleared, or by going back.
  if (typed.of !== text) setTyped({ text, of: text });

  const handleChange = (next: string) => {
    setTyped({ text: next, of: text });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(next), TYPING_MS);
  };
  return (
    <SearchField label={say('filter.text')} value={typed.text} onChange={handleChange} maxLength={100} />
  );
}

/** Everyone seen as a named worker since the board was opened: narrowing down to one must not hide the others. */
function useKnownWorkers(rows: readonly BoardRow[], everyone: string): SelectItem[] {
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const unknown = rows.flatMap(({ namedWorker }) =>
    namedWorker && !known.has(namedWorker.id) ? [namedWorker] : [],
  );
  if (unknown.length > 0)
    setKnown(new Map([...known, ...unknown.map(({ id, name }) => [id, name] as const)]));
  const workers = [...known].map(([id, name]) => ({ id, name }));
  return [
    { id: EVERY, name: everyone },
    ...workers.toSorted((one, other) => compareNames(one.name, other.name)),
  ];
}
