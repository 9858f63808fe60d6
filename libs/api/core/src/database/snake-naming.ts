import { DefaultNamingStrategy, type Table } from 'typeorm';

const snake = (name: string) => name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
const nameOf = (table: Table | string) =>
  (typeof table === 'string' ? table : table.name).replace(/^public\./, '');
const join = (table: Table | string, columns: readonly string[], ending: string) =>
  `${nameOf(table)}__${columns.join('_')}__${ending}`;

/** Columns are the property names in snake_case; keys and indexes have names a person can read in an error. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snake(propertyName);
  }
  override primaryKeyName(table: Table | string): string {
    return `${nameOf(table)}__pk`;
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return join(table, columns, 'fk');
  }
  override indexName(table: Table | string, columns: string[]): string {
    return join(table, columns, 'idx');
  }
}
