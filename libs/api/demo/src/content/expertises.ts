import type { Register } from '@rinnalla/domain';

interface ExpertiseContent {
  readonly code: string;
  readonly nameFi: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly register: Register;
}

const expertise = (
  register: Register,
  code: string,
  nameFi: string,
  nameSv: string,
  nameEn: string,
): ExpertiseContent => ({ register, code, nameFi, nameSv, nameEn });

/** Fields of knowledge a consultation can be asked of. */
export const EXPERTISES = {
  mentalHealth: expertise('health', 'mental_health', 'Mielenterveys', 'Psykisk hälsa', 'Mental health'),
  substance: expertise(
    'health',
    'substance_use',
    'Päihteet ja riippuvuudet',
    'Missbruk och beroende',
    'Substance use',
  ),
  physiotherapy: expertise('health', 'physiotherapy', 'Fysioterapia', 'Fysioterapi', 'Physiotherapy'),
  occupationalTherapy: expertise(
    'health',
    'occupational_therapy',
    'Toimintaterapia',
    'Ergoterapi',
    'Occupational therapy',
  ),
  memory: expertise('health', 'memory_illness', 'Muistisairaudet', 'Minnessjukdomar', 'Memory illness'),
  medicine: expertise('health', 'general_medicine', 'Yleislääketiede', 'Allmänmedicin', 'General medicine'),
  rehabilitation: expertise(
    'social',
    'rehabilitation',
    'Kuntoutuksen ohjaus',
    'Rehabiliteringshandledning',
    'Rehabilitation guidance',
  ),
  migration: expertise(
    'social',
    'migration',
    'Maahanmuutto ja kotoutuminen',
    'Invandring och integration',
    'Migration and integration',
  ),
  beforeBirth: expertise(
    'social',
    'anticipatory_child_welfare',
    'Ennakollinen lastensuojelu',
    'Föregripande barnskydd',
    'Anticipatory child welfare',
  ),
  disability: expertise(
    'social',
    'disability_services',
    'Vammaispalvelut',
    'Funktionshinderservice',
    'Disability services',
  ),
  older: expertise(
    'social',
    'older_people',
    'Ikääntyneiden palvelut',
    'Äldreservice',
    'Services for older people',
  ),
  youth: expertise('social', 'youth', 'Nuoret ja jälkihuolto', 'Unga och eftervård', 'Youth and after-care'),
  money: expertise('social', 'finance_and_debt', 'Talous ja velat', 'Ekonomi och skulder', 'Money and debt'),
  familyWork: expertise('social', 'family_work', 'Perhetyö', 'Familjearbete', 'Family work'),
} as const;
export type ExpertiseKey = keyof typeof EXPERTISES;
