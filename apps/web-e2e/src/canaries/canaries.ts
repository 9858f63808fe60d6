import { makeTestHetu } from '@rinnalla/domain';

/** Words that stand nowhere else in the product or its demo: where one is found, a client's data has come. */
export const CANARIES = {
  hetu: makeTestHetu('1957-03-19', 983, 'U'),
  familyName: 'Kanarialintunen',
  givenNames: 'Viserrys Tirpuska',
  planText: 'Sininen kanaria nukkuu vasta aamulla',
  entry: 'Kotikäynnillä keltainen kanaria oli vaiti',
  question: 'Miksi vihreä kanaria ei laula?',
  street: 'Häkkikuja 77 Z',
  municipality: 'Orrelankylä',
  phone: '+358 40 9988 776',
} as const;
export type Canary = keyof typeof CANARIES;

const NAMES = Object.keys(CANARIES) as Canary[];

/** Which of them a text holds, as it stands or as a part of an address. */
export const canariesIn = (text: string, among: readonly Canary[] = NAMES): Canary[] =>
  among.filter((name) => {
    const canary = CANARIES[name];
    return [canary, encodeURIComponent(canary), encodeURI(canary), JSON.stringify(canary).slice(1, -1)].some(
      (form) => text.toLowerCase().includes(form.toLowerCase()),
    );
  });
