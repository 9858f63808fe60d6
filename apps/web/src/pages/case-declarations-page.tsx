/** A page of a case, loaded with its tab: what its clients permit and deny. */
export { CaseDeclarations } from '@rinnalla/web-disclosures';
