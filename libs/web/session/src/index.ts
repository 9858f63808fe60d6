export { useDraft, type DraftHandle } from './drafts/use-draft.js';
export { DraftPlaceProvider, useDraftPlace, type DraftPlace } from './drafts/draft-place.js';
export { Drafts, type Draft, type DraftFields } from './drafts/drafts.js';
export { UnsentDrafts, UnsentOf } from './drafts/unsent-drafts.js';
export { LanguageMenu, type LanguageMenuProps } from './language-menu.js';
export { PaperSheet, type PaperSheetProps } from './paper-sheet.js';
export { SessionContext, useSession, type Me, type Session } from './session-context.js';
export { SessionDoors, type DemoPerson, type Entry } from './session-doors.js';
export { SwitchAvailabilityDocument } from './session.documents.js';
export { ownView } from './session.live.js';
export { SessionProvider, type SessionProviderProps } from './session-provider.js';
export { SignInPage } from './sign-in-page.js';
export { useKeepLanguage, usePersonsLanguage } from './use-choose-language.js';
export { useMe } from './use-me.js';
export { useOwnFreshRead } from './use-own-fresh-read.js';
export type { CreateClient } from './use-session-control.js';
export { useSignOut, type SignOut } from './use-sign-out.js';
export {
  AuthorityGroundFields,
  type AuthorityGroundFieldsProps,
  type GroundField,
  groundFaults,
  groundToSend,
  useGroundLabels,
} from './forms/authority-ground-fields.js';
export { AddLine, type AddLineProps } from './forms/add-line.js';
export { faultsBy, orNull, type FieldRule } from './forms/field-faults.js';
export { OvertakenNotice, type ChangedField, type OvertakenNoticeProps } from './forms/form-overtaken.js';
export { changedFields, type Standing, type Writing, writingOn } from './forms/form-writing.js';
export { FormDialog, type FormDialogProps } from './forms/form-dialog.js';
export { FormNotices, InlineForm, type InlineFormProps } from './forms/inline-form.js';
export {
  useDraftedForm,
  type DraftedForm,
  type DraftedFormOptions,
  type FormFaults,
  type FormValues,
  type ToldFault,
} from './forms/use-drafted-form.js';
export { useReasonAbout, type ReasonAboutOptions } from './forms/use-reason-about.js';
export { ColleaguePicker, type ColleaguePickerProps } from './people/colleague-picker.js';
export { loadedDialog } from './parts/loaded-dialog.js';
export { loadedPart } from './parts/loaded-part.js';
export type { LoadedPart } from './parts/part-of.js';
export { useOfflineReason } from './forms/use-offline-reason.js';
export { theirTextOf, type StandingText, type TheirText } from './writing/text-edit.js';
export {
  useTextEdit,
  type SavingOutcome,
  type TextEditing,
  type TextPlace,
  type Writer,
} from './writing/use-text-edit.js';
export { TextWriting, type TextWritingProps } from './writing/text-writing.js';
export { WritingNow, type WritingNowProps } from './writing/writing-now.js';
export { WrittenText, type WrittenTextProps } from './writing/written-text.js';
export { ReadState, type ReadStateProps } from './states/read-state.js';
export { useNothingFound } from './states/use-nothing-found.js';
export { usePageKeys } from './use-page-keys.js';
export { TimeLimitTag, type TimeLimitState } from './states/time-limit-tag.js';
export { Unreadable, type UnreadableProps } from './states/unreadable.js';
export { useFocusBack } from './writing/use-focus-back.js';
