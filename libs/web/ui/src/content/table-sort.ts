export interface TableSort {
  columnId: string;
  direction: 'ascending' | 'descending';
}

export type SortValue = string | number | null;

// Å, ä and ö come last in Finnish and Swedish alike; names keep that order in English too.
const collator = new Intl.Collator('fi', { numeric: true, sensitivity: 'base' });

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(String(one), String(other));

/** Rows in order of one value. Equal rows keep their places; rows without the value stand last in both directions. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  direction: TableSort['direction'],
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const left = valueOf(one);
    const right = valueOf(other);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compare(left, right);
  });
}

/** Pressing a header sorts by it; pressing it again turns the order. */
export const nextSort = (current: TableSort | null, columnId: string): TableSort => ({
  columnId,
  direction: current?.columnId === columnId && current.direction === 'ascending' ? 'descending' : 'ascending',
});
