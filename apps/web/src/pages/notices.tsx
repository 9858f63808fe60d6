/** What the law has one told of, loaded beside the first page. */
export { Notices, ReviewsWaiting } from '@rinnalla/web-disclosures';
