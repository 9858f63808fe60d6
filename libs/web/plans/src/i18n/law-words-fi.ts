import type { PlanItemKey } from '@rinnalla/domain';

export interface ItemWords {
  title: string;
  help: string;
}

/** The eleven items as SHL 39 § names them, shortened, and what to write in each. */
export const fiItems: Record<PlanItemKey, ItemWords> = {
  need_for_support: {
    title: 'Arvio tuen tarpeesta',
    help: 'Mihin asiakas tarvitsee tukea? Kirjaa asiakkaan oma arvio ja ammattilaisen arvio erikseen.',
  },
  services_and_measures_needed: {
    title: 'Arvio tarvittavista palveluista ja toimenpiteistä',
    help: 'Mitä palveluja ja toimia tarvitaan? Kirjaa molempien arviot.',
  },
  essential_services: {
    title: 'Välttämättömät palvelut, niiden alkaminen ja kesto',
    help: 'Omatyöntekijän arvio palveluista, jotka ovat välttämättömiä asiakkaan terveydelle tai kehitykselle.',
  },
  meeting_frequency: {
    title: 'Kuinka usein tavataan',
    help: 'Miten usein asiakas ja omatyöntekijä tapaavat?',
  },
  strengths_and_resources: {
    title: 'Vahvuudet ja voimavarat',
    help: 'Mikä toimii ja mikä auttaa? Kirjaa molempien näkemykset.',
  },
  joint_goals: {
    title: 'Yhdessä asetetut tavoitteet',
    help: 'Mihin pyritään? Tavoitteet sovitaan yhdessä asiakkaan kanssa.',
  },
  duration_of_relationship: {
    title: 'Arvio asiakkuuden kestosta',
    help: 'Kuinka kauan asiakkuus arviolta kestää?',
  },
  division_of_responsibilities: {
    title: 'Yhteistyötahot ja vastuiden jakautuminen',
    help: 'Ketkä tekevät yhteistyötä ja kuka vastaa mistäkin?',
  },
  follow_up_and_reassessment: {
    title: 'Seuranta, tavoitteiden saavuttaminen ja uudelleenarviointi',
    help: 'Miten etenemistä seurataan ja milloin suunnitelma arvioidaan uudelleen?',
  },
  effect_of_life_situation: {
    title: 'Elämäntilanteen ja toimintaympäristön vaikutus toimintakykyyn',
    help: 'Miten elämäntilanne ja ympäristö vaikuttavat asiakkaan toimintakykyyn?',
  },
  clients_own_proposal: {
    title: 'Asiakkaan ehdotus palvelujen tuottamisesta ja toteuttamisesta',
    help: 'Miten asiakas itse haluaa palvelut järjestettävän?',
  },
};
