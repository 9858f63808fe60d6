/** Brings an element of the page into view and puts the focus on it. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
