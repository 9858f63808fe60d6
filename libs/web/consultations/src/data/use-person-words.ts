import { usePost } from '@rinnalla/web-i18n';
import type { Person } from './consultation-types.js';

/** A professional with profession and unit, as every line and message shows its author. */
export function usePersonWords(): (person: Person) => { readonly name: string; readonly post: string } {
  const post = usePost();
  return (person) => ({ name: person.name, post: post(person) });
}
