export { useIdlePreload } from './use-idle-preload.js';
export { Button, type ButtonProps, type ButtonSize, type ButtonVariant } from './actions/button.js';
export { IconButton, type IconButtonProps } from './actions/icon-button.js';
export { LinkButton, type LinkButtonProps } from './actions/link-button.js';
export {
  LinkRendererProvider,
  useLinkRenderer,
  type LinkRendererProviderProps,
  type LinkRenderProps,
  type RenderLink,
} from './actions/link-renderer.js';
export { TextLink, type TextLinkProps } from './actions/text-link.js';
export { classNames } from './class-names.js';
export { Avatar, type AvatarProps } from './content/avatar.js';
export { DataTable, type DataTableColumn, type DataTableProps } from './content/data-table.js';
export { Icon, type IconName, type IconProps } from './content/icon.js';
export { exactTimeText, relativeTimeText } from './content/relative-time-text.js';
export { useMinuteClock } from './content/minute-clock.js';
export { LinkRow, LinkRows, type LinkRowProps, type LinkRowsProps } from './content/link-rows.js';
export { RelativeTime, type RelativeTimeProps } from './content/relative-time.js';
export { SummaryList, type SummaryItem, type SummaryListProps } from './content/summary-list.js';
export type { SortValue, TableSort } from './content/table-sort.js';
export { Timeline, type TimelineItem, type TimelineProps } from './content/timeline.js';
export { VisuallyHidden, type VisuallyHiddenProps } from './content/visually-hidden.js';
export { Banner, type BannerProps } from './feedback/banner.js';
export { DeadlineTag, type DeadlineTagProps } from './feedback/deadline-tag.js';
export { EmptyState, type EmptyStateProps } from './feedback/empty-state.js';
export { ErrorState, type ErrorStateProps } from './feedback/error-state.js';
export { InlineAlert, type InlineAlertProps } from './feedback/inline-alert.js';
export { MaskNote, type MaskNoteProps } from './feedback/mask-note.js';
export { ProgressMeter, type ProgressMeterProps } from './feedback/progress-meter.js';
export { Skeleton, type SkeletonProps } from './feedback/skeleton.js';
export { Chip, StatusTag, type StatusTagProps } from './feedback/status-tag.js';
export { ToastRegion } from './feedback/toast.js';
export { showToast, useIsToasting, type ToastMessage, type ToastUndo } from './feedback/toast-queue.js';
export type { Tone } from './feedback/tone.js';
export { Checkbox, type CheckboxProps } from './fields/checkbox.js';
export { DateField } from './fields/date-field-when-shown.js';
export type { DateFieldProps } from './fields/date-field.js';
export type { FieldTexts } from './fields/field-parts.js';
export { FormErrorSummary, type FormError, type FormErrorSummaryProps } from './fields/form-error-summary.js';
export { Picker, type PickerItem, type PickerProps, type PickerTexts } from './fields/picker.js';
export { RadioGroup, type RadioGroupProps, type RadioOption } from './fields/radio-group.js';
export { SearchField, type SearchFieldProps } from './fields/search-field.js';
export { Select, type SelectItem, type SelectProps } from './fields/select.js';
export { Switch, type SwitchProps } from './fields/switch.js';
export { TextArea, type CharacterCount, type TextAreaProps } from './fields/text-area.js';
export { TextField, type TextFieldProps } from './fields/text-field.js';
export { AppFrame, type AppFrameProps } from './layout/app-frame.js';
export { Card, type CardProps } from './layout/card.js';
export { Disclosure, type DisclosureProps } from './layout/disclosure.js';
export {
  PrintHeader,
  PrintPart,
  PrintSheet,
  type PrintHeaderProps,
  type PrintSheetProps,
} from './layout/print-sheet.js';
export { useFirstFieldFocus } from './layout/use-first-field-focus.js';
export { useIsNarrow } from './layout/use-is-narrow.js';
export { Section, type SectionProps } from './layout/section.js';
export { SplitPane, type SplitPaneProps } from './layout/split-pane.js';
export { FormLayout, Inline, Stack, type Gap, type InlineProps, type StackProps } from './layout/stack.js';
export { Nav, type NavEntry, type NavProps } from './navigation/nav.js';
export { PageHeading, type PageHeadingProps } from './navigation/page-heading.js';
export { RouteFocusProvider, type RouteFocusProviderProps } from './navigation/route-focus.js';
export { SkipLink, type SkipLinkProps } from './navigation/skip-link.js';
export { SubNav, type SubNavEntry, type SubNavProps } from './navigation/sub-nav.js';
export { Tabs, type TabItem, type TabsProps } from './navigation/tabs.js';
export {
  CommandPalette,
  type CommandPaletteProps,
  type PaletteGroup,
  type PaletteItem,
} from './overlays/command-palette.js';
export { ConfirmDialog, type ConfirmDialogProps } from './overlays/confirm-dialog.js';
export {
  ConflictDialog,
  type ConflictDialogProps,
  type ConflictResolution,
  type ConflictTexts,
} from './overlays/conflict-dialog.js';
export type { ConflictText } from './overlays/conflict-version.js';
export { TextComparison, type TextComparisonProps } from './overlays/text-comparison.js';
export { Dialog, type DialogProps } from './overlays/dialog.js';
export { Drawer, type DrawerProps } from './overlays/drawer.js';
export { Menu, type MenuEntry, type MenuProps } from './overlays/menu.js';
export { Tooltip, type TooltipProps } from './overlays/tooltip.js';
export { FreshnessMark, type Freshness, type FreshnessMarkProps } from './realtime/freshness-mark.js';
export { LiveRegionProvider, useAnnounce, type Announce } from './realtime/live-region.js';
export { NewItemsButton, type NewItemsButtonProps } from './realtime/new-items-button.js';
export { PresenceStack, type PresenceStackProps, type PresentPerson } from './realtime/presence-stack.js';
export { useRecentChanges, type RecentChanges } from './realtime/use-recent-changes.js';
export { Workshop } from './workshop/workshop.js';
