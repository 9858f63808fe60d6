import { useDraftedForm, type DraftedFormOptions, type FormValues } from '@rinnalla/web-session';
import type { ChangeOfRights } from '../data/administration-types.js';
import { usePreview } from './use-preview.js';

export interface PreviewedFormOptions<Field extends string> extends Omit<
  DraftedFormOptions<Field>,
  'onSubmit'
> {
  /** The change as it is written; null while something is missing. */
  changeOf: (values: FormValues<Field>, version: number) => ChangeOfRights | null;
  /** Called when the change was made. */
  onApplied: () => void;
}

/**
 * A form of a change of rights, previewed before it is sent. What is chosen is kept as a draft, and so is the change's id once it went
 * out: sent again after a reload, it is the same change.
 */
export function usePreviewedForm<Field extends string>({
  changeOf,
  onApplied,
  ...options
}: PreviewedFormOptions<Field>) {
  const preview = usePreview(onApplied);
  const form = useDraftedForm<Field>({
    ...options,
    onSubmit: async (values, version) => {
      const change = changeOf(values, version);
      return change !== null && preview.apply(change);
    },
  });
  // Somebody changed the person meanwhile: what is shown is no longer what would be done.
  if (form.overtaken && preview.previewed) preview.back();

  const show = (): void => {
    const isWhole = form.check();
    const change = changeOf(form.values, form.version);
    if (isWhole && change) void preview.preview(change, form.isUnanswered ? form.submit : null);
  };
  return { form, preview, show, apply: () => void form.submit() };
}

export type PreviewedForm<Field extends string> = ReturnType<typeof usePreviewedForm<Field>>;
