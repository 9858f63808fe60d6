/** Overrides in force on a case, loaded beside its page. */
export { OverrideBanners } from '@rinnalla/web-disclosures';
