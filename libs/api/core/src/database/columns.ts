import { Check, Column, type ColumnOptions, PrimaryColumn } from 'typeorm';

/*
 * Column kinds, each with its PostgreSQL type spelled out: what SWC leaves of `string | null` in the metadata is no type at all.
 */
export const Id = () => PrimaryColumn({ type: 'uuid' });
export const Uuid = (options: ColumnOptions = {}) => Column({ type: 'uuid', ...options });
export const Text = (options: ColumnOptions = {}) => Column({ type: 'text', ...options });
export const Whole = (options: ColumnOptions = {}) => Column({ type: 'integer', ...options });
export const Flag = (options: ColumnOptions = {}) => Column({ type: 'boolean', ...options });
/** A moment, with time zone. */
export const At = (options: ColumnOptions = {}) => Column({ type: 'timestamptz', ...options });
/** A calendar day, `YYYY-MM-DD`. */
export const Day = (options: ColumnOptions = {}) => Column({ type: 'date', ...options });
export const Bytes = (options: ColumnOptions = {}) => Column({ type: 'bytea', ...options });
export const Json = (options: ColumnOptions = {}) => Column({ type: 'jsonb', ...options });
export const TextList = (options: ColumnOptions = {}) => Column({ type: 'text', array: true, ...options });
export const UuidList = (options: ColumnOptions = {}) => Column({ type: 'uuid', array: true, ...options });
/** Starts at 1 and grows by one with each accepted change. */
export const Version = () => Column({ type: 'integer', default: 1 });

export const NULL = { nullable: true } as const;

/** A text column that holds one of a closed list; the database checks it too. */
export function OneOf(
  values: readonly string[],
  options: ColumnOptions & { name: string },
): PropertyDecorator {
  return (target, property) => {
    const { name: checkName, ...columnOptions } = options;
    Text(columnOptions)(target, property);
    const column = checkName.split('__')[1] ?? String(property);
    const list = values.map((value) => `'${value}'`).join(', ');
    Check(checkName, `"${column}" IN (${list})`)(target.constructor);
  };
}
