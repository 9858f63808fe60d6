export { CaseDisclosures, type CaseDisclosuresProps } from './named/page/case-disclosures.js';
export { DisclosedPage } from './named/page/disclosed-page.js';
export { Notices } from './named/page/notices.js';
export { DiscloseDialog, type DiscloseDialogProps } from './named/give/disclose-dialog.js';
export { AskDisclosureButton } from './named/requests/ask-disclosure-button.js';
export {
  AskDisclosureDialog,
  type AskDisclosureDialogProps,
} from './named/requests/ask-disclosure-dialog.js';
export { disclosureTexts } from './named/i18n/disclosure-texts.js';
export { OverrideBanners } from './overrides/banner/override-banners.js';
export { overrideTexts } from './overrides/i18n/override-texts.js';
export { PleadButton } from './overrides/plead/plead-button.js';
export {
  PleadOverrideDialog,
  type PleadOverrideDialogProps,
} from './overrides/plead/plead-override-dialog.js';
export { OverrideReviews } from './overrides/reviews/override-reviews.js';
export { ReviewsWaiting } from './overrides/reviews/reviews-waiting.js';
export { useReviewCounts, type ReviewCounts } from './overrides/reviews/use-review-counts.js';
export { CaseDeclarations, type CaseDeclarationsProps } from './permissions/case-declarations.js';
export {
  PrintedDeclarations,
  type PrintedDeclarationsProps,
} from './permissions/print/printed-declarations.js';
