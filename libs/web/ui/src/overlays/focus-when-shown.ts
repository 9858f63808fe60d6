/**
 * A ref for the element that takes focus when its dialog opens. The page does not scroll: a popover is measured before
 * it is in its place.
 */
export const focusWhenShown = (element: HTMLElement | null): void => element?.focus({ preventScroll: true });
