/** What the law has one told of, loaded beside the first page. */
export { Notices } from '@rinnalla/web-disclosures';
