import { useWords } from '../use-words.js';
import type { DomainWords } from '../words/domain-words.js';
import { useLocalName, type NamedLocally } from './local-name.js';

export interface PersonAtPost {
  readonly profession: keyof DomainWords['profession'];
  readonly unit: NamedLocally;
}

export interface NamedPerson extends PersonAtPost {
  readonly name: string;
}

/** What someone does, and where: "sairaanhoitaja, Mielenterveysyksikkö". */
export function usePost(): (person: PersonAtPost) => string {
  const words = useWords();
  const localName = useLocalName();
  return ({ profession, unit }) => `${words.profession[profession]}, ${localName(unit)}`;
}

/** Who someone is, as it stands beside everything they did: "Eero Korhonen, sairaanhoitaja, Mielenterveysyksikkö". */
export function usePersonLine(): (person: NamedPerson) => string {
  const post = usePost();
  return (person) => `${person.name}, ${post(person)}`;
}
