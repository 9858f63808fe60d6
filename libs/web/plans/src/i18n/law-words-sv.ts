import type { fiItems } from './law-words-fi.js';

export const svItems: typeof fiItems = {
  need_for_support: {
    title: 'Bedömning av stödbehovet',
    help: 'Vad behöver klienten stöd med? Skriv klientens egen och den yrkesmässiga bedömningen var för sig.',
  },
  services_and_measures_needed: {
    title: 'Bedömning av den service och de åtgärder som behövs',
    help: 'Vilken service och vilka åtgärder behövs? Skriv bådas bedömningar.',
  },
  essential_services: {
    title: 'Nödvändig service, när den börjar och hur länge den varar',
    help: 'Den egna kontaktpersonens bedömning av service som är nödvändig för klientens hälsa eller utveckling.',
  },
  meeting_frequency: {
    title: 'Hur ofta man träffas',
    help: 'Hur ofta träffas klienten och den egna kontaktpersonen?',
  },
  strengths_and_resources: {
    title: 'Styrkor och resurser',
    help: 'Vad fungerar och vad hjälper? Skriv bådas syn.',
  },
  joint_goals: {
    title: 'Gemensamma mål',
    help: 'Vart strävar ni? Målen kommer man överens om tillsammans med klienten.',
  },
  duration_of_relationship: {
    title: 'Bedömning av klientrelationens varaktighet',
    help: 'Hur länge bedöms klientrelationen pågå?',
  },
  division_of_responsibilities: {
    title: 'Samarbetspartner och ansvarsfördelning',
    help: 'Vilka samarbetar och vem ansvarar för vad?',
  },
  follow_up_and_reassessment: {
    title: 'Uppföljning, uppnående av målen och omprövning',
    help: 'Hur följs framstegen upp och när omprövas planen?',
  },
  effect_of_life_situation: {
    title: 'Livssituationens, omvärldens och närmiljöns inverkan på funktionsförmågan',
    help: 'Hur påverkar livssituationen, omvärlden och närmiljön klientens funktionsförmåga?',
  },
  clients_own_proposal: {
    title: 'Klientens förslag till hur tjänsterna ska produceras och tillhandahållas',
    help: 'Hur vill klienten själv att servicen ordnas?',
  },
};
