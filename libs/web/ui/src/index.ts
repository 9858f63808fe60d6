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
export { DataTable, type DataTableColumn, type DataTableProps } from './content/data-table.js';
export { Icon, type IconName, type IconProps } from './content/icon.js';
export type { SortValue, TableSort } from './content/table-sort.js';
export { VisuallyHidden, type VisuallyHiddenProps } from './content/visually-hidden.js';
export { EmptyState, type EmptyStateProps } from './feedback/empty-state.js';
export { InlineAlert, type InlineAlertProps } from './feedback/inline-alert.js';
export { Skeleton, type SkeletonProps } from './feedback/skeleton.js';
export { Chip, StatusTag, type StatusTagProps } from './feedback/status-tag.js';
export {
  showToast,
  toastDuration,
  ToastRegion,
  type ToastMessage,
  type ToastUndo,
} from './feedback/toast.js';
export type { Tone } from './feedback/tone.js';
export type { FieldTexts } from './fields/field-parts.js';
export { Picker, type PickerItem, type PickerProps, type PickerTexts } from './fields/picker.js';
export { SearchField, type SearchFieldProps } from './fields/search-field.js';
export { Select, type SelectItem, type SelectProps } from './fields/select.js';
export { TextArea, type CharacterCount, type TextAreaProps } from './fields/text-area.js';
export { TextField, type TextFieldProps } from './fields/text-field.js';
export { Nav, type NavEntry, type NavProps } from './navigation/nav.js';
export { ConfirmDialog, type ConfirmDialogProps } from './overlays/confirm-dialog.js';
export { Dialog, type DialogProps } from './overlays/dialog.js';
export { Drawer, type DrawerProps } from './overlays/drawer.js';
export { Menu, type MenuEntry, type MenuProps } from './overlays/menu.js';
export { Tooltip, type TooltipProps } from './overlays/tooltip.js';
export { FreshnessMark, type Freshness, type FreshnessMarkProps } from './realtime/freshness-mark.js';
export { LiveRegionProvider, useAnnounce, type Announce } from './realtime/live-region.js';
