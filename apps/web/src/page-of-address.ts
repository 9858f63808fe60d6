const PAGES: readonly (readonly [RegExp, () => Promise<unknown>])[] = [
  [/^\/$/, () => import('./pages/my-day-page.js')],
  [/^\/board\//, () => import('./pages/board-page.js')],
  [/^\/cases\//, () => import('./pages/case-page.js')],
];

/** Fetches the page that the address names, while it is still asked who is here. What fails is told by the page itself, later. */
export function preloadPage(path: string): void {
  const load = PAGES.find(([pattern]) => pattern.test(path))?.[1];
  load?.().catch(() => undefined);
}
