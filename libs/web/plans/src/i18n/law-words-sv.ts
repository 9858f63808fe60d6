import type { fiItems, fiServices } from './law-words-fi.js';

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
    title: 'Livssituationens och omgivningens inverkan på funktionsförmågan',
    help: 'Hur påverkar livssituationen och omgivningen klientens funktionsförmåga?',
  },
  clients_own_proposal: {
    title: 'Klientens förslag till hur servicen produceras och genomförs',
    help: 'Hur vill klienten själv att servicen ordnas?',
  },
};

export const svServices: typeof fiServices = {
  social_work: 'Socialt arbete',
  social_guidance: 'Social handledning',
  social_rehabilitation: 'Social rehabilitering',
  family_work: 'Familjearbete',
  home_service_for_families: 'Hemservice för barnfamiljer',
  support_services: 'Stödtjänster',
  home_care: 'Hemvård',
  temporary_housing: 'Tillfälligt boende',
  family_group_home: 'Familjegrupphem',
  supported_housing: 'Stödboende',
  communal_housing: 'Gemenskapsboende',
  round_the_clock_housing: 'Serviceboende med heldygnsomsorg',
  institutional_care: 'Institutionsvård',
  mobility_support: 'Service som stöder rörlighet',
  substance_work: 'Missbruks- och beroendearbete',
  special_substance_services: 'Särskild service inom missbruks- och beroendearbete',
  day_centre: 'Dagcentralstjänster',
  mental_health_work: 'Mentalvårdsarbete',
  mental_health_services: 'Tjänster inom mentalvårdsarbete',
  child_guidance_and_family_counselling: 'Uppfostrings- och familjerådgivning',
  supervised_contact: 'Övervakning av umgänge mellan barn och förälder',
  family_carer_leave: 'Närståendevårdares ledighet',
  school_social_work: 'Kuratorstjänster i skolor och läroanstalter',
};
