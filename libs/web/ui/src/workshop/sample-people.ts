export interface SamplePerson {
  id: string;
  name: string;
  detail: string;
}

/** The invented people of the demo; no real person. */
export const people: readonly SamplePerson[] = [
  { id: 'aino', name: 'Aino Virtanen', detail: 'sosiaalityöntekijä' },
  { id: 'eero', name: 'Eero Korhonen', detail: 'konsultoiva sairaanhoitaja' },
  { id: 'helmi', name: 'Helmi Mäkinen', detail: 'fysioterapeutti' },
  { id: 'ilmari', name: 'Ilmari Nieminen', detail: 'toimintaterapeutti' },
  { id: 'kaisa', name: 'Kaisa Laine', detail: 'sosiaaliohjaaja' },
  { id: 'maria', name: 'Maria Lindqvist', detail: 'kuntoutusohjaaja' },
  { id: 'niilo', name: 'Niilo Järvinen', detail: 'johtava sosiaalityöntekijä' },
];
