export const COUNTY = {
  nameFi: 'Järvi-Suomen hyvinvointialue',
  nameSv: 'Insjöfinlands välfärdsområde',
} as const;

/** The eight regional units of the invented county, each with what it knows best and shares with the others. */
export const UNITS = {
  adults: {
    nameFi: 'Kaislarannan aikuispalvelut',
    nameSv: 'Vasstrands vuxenservice',
    speciality: 'working_age',
    isJointServiceUnit: true,
  },
  mind: {
    nameFi: 'Hauenkosken mielenterveys- ja päihdepalvelut',
    nameSv: 'Gäddforsens mentalvårds- och beroendeservice',
    speciality: 'mental_health_substance',
    isJointServiceUnit: true,
  },
  rehabilitation: {
    nameFi: 'Siikaniemen kuntoutuspalvelut',
    nameSv: 'Siknäs rehabiliteringsservice',
    speciality: 'rehabilitation',
    isJointServiceUnit: true,
  },
  disability: {
    nameFi: 'Lummelahden vammaispalvelut',
    nameSv: 'Näckrosvikens funktionshinderservice',
    speciality: 'disability',
    isJointServiceUnit: false,
  },
  older: {
    nameFi: 'Pihlajaselän ikääntyneiden palvelut',
    nameSv: 'Rönnfjärdens äldreservice',
    speciality: 'older_people',
    isJointServiceUnit: true,
  },
  youth: {
    nameFi: 'Myllysaaren nuorten palvelut',
    nameSv: 'Kvarnholmens ungdomsservice',
    speciality: 'youth',
    isJointServiceUnit: false,
  },
  families: {
    nameFi: 'Ahvenlammen perheiden palvelut',
    nameSv: 'Abborrtjärns familjeservice',
    speciality: 'anticipatory_child_welfare',
    isJointServiceUnit: false,
  },
  migration: {
    nameFi: 'Vellamonrannan maahanmuuttopalvelut',
    nameSv: 'Vellamostrands invandrarservice',
    speciality: 'migration',
    isJointServiceUnit: false,
  },
} as const;
export type UnitKey = keyof typeof UNITS;

export interface WorkspaceContent {
  readonly unit: UnitKey;
  readonly nameFi: string;
  readonly nameSv: string;
  /** Identifier of the joint service that the workspace delivers: the evidence of legal mode M1. */
  readonly jointServiceId: string | null;
  readonly isEmergencyDuty?: true;
}

/** Where the teams work. */
export const WORKSPACES = {
  adultTeam: {
    unit: 'adults',
    nameFi: 'Moniammatillinen aikuistiimi',
    nameSv: 'Sektorsövergripande vuxenteamet',
    jointServiceId: 'yhteispalvelu-aikuiset',
  },
  employment: {
    unit: 'adults',
    nameFi: 'Työllistymisen tuki',
    nameSv: 'Sysselsättningsstödet',
    jointServiceId: null,
  },
  emergencyDuty: {
    unit: 'adults',
    nameFi: 'Sosiaalipäivystys',
    nameSv: 'Socialjouren',
    jointServiceId: null,
    isEmergencyDuty: true,
  },
  mindTeam: {
    unit: 'mind',
    nameFi: 'Mielenterveys- ja päihdetiimi',
    nameSv: 'Mentalvårds- och beroendeteamet',
    jointServiceId: 'yhteispalvelu-mielenterveys-ja-paihde',
  },
  housing: { unit: 'mind', nameFi: 'Tuettu asuminen', nameSv: 'Stödboendet', jointServiceId: null },
  rehabTeam: {
    unit: 'rehabilitation',
    nameFi: 'Kuntoutustyöryhmä',
    nameSv: 'Rehabiliteringsteamet',
    jointServiceId: 'yhteispalvelu-kuntoutus',
  },
  disabilityTeam: {
    unit: 'disability',
    nameFi: 'Vammaispalvelutiimi',
    nameSv: 'Funktionshinderteamet',
    jointServiceId: null,
  },
  homeSupport: {
    unit: 'older',
    nameFi: 'Kotona asumisen tuki',
    nameSv: 'Stöd för boende hemma',
    jointServiceId: 'yhteispalvelu-ikaantyneet',
  },
  carers: { unit: 'older', nameFi: 'Omaishoidon tuki', nameSv: 'Närståendevården', jointServiceId: null },
  youthTeam: { unit: 'youth', nameFi: 'Nuorten tiimi', nameSv: 'Ungdomsteamet', jointServiceId: null },
  aftercare: { unit: 'youth', nameFi: 'Jälkihuolto', nameSv: 'Eftervården', jointServiceId: null },
  beforeBirth: {
    unit: 'families',
    nameFi: 'Ennakollinen lastensuojelu',
    nameSv: 'Föregripande barnskyddet',
    jointServiceId: null,
  },
  earlyFamily: {
    unit: 'families',
    nameFi: 'Perheiden varhainen tuki',
    nameSv: 'Tidigt stöd för familjer',
    jointServiceId: null,
  },
  integration: {
    unit: 'migration',
    nameFi: 'Kotoutumisen tuki',
    nameSv: 'Integrationsstödet',
    jointServiceId: null,
  },
} as const satisfies Record<string, WorkspaceContent>;
export type WorkspaceKey = keyof typeof WORKSPACES;
