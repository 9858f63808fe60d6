import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { readCalculatorSearch, readDeadlineSearch } from '@rinnalla/web-deadlines';
import { loadedPart } from '@rinnalla/web-session';
import { readAccessibilitySearch } from './pages/accessibility-search.js';
import { readBoardSearch } from './pages/board-search.js';
import { readLogSearch } from './pages/log-search.js';
import { ErrorPage } from './pages/error-page.js';
import { NotFoundPage } from './pages/not-found-page.js';
import { Shell } from './shell/shell.js';

/**
 * A page, fetched when somebody goes there. The router's types come of its routes, and those of the pages of the router: so nothing of a
 * page's own type is asked here.
 */
const page = <File extends Record<string, unknown>>(load: () => Promise<File>, name: keyof File & string) =>
  loadedPart(async () => {
    const drawn = (await load())[name];
    if (!isComponent(drawn)) throw new TypeError(`No page ${name}`);
    return drawn;
  });

const isComponent = (value: unknown): value is ComponentType => typeof value === 'function';

const root = createRootRoute({ component: Outlet });

/** Pages inside the frame of navigation and top bar. */
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: page(() => import('./pages/my-day-page.js'), 'HomePage'),
});

/** One route for the list and what is open beside it: opening a consultation leaves the list standing. */
const consultations = createRoute({
  getParentRoute: () => shell,
  path: '/consultations/{-$consultationId}',
  component: page(() => import('./pages/consultations-page.js'), 'InboxPage'),
});

/** One route for the queues and the contact that is open beside them. */
const intake = createRoute({
  getParentRoute: () => shell,
  path: '/intake/{-$contactId}',
  component: page(() => import('./pages/intake-page.js'), 'ContactsPage'),
});

const board = createRoute({
  getParentRoute: () => shell,
  path: '/board/$workspaceId',
  validateSearch: readBoardSearch,
  component: page(() => import('./pages/board-page.js'), 'BoardPage'),
});

const caseRoute = createRoute({
  getParentRoute: () => shell,
  path: '/cases/$caseId/{-$tab}',
  component: page(() => import('./pages/case-page.js'), 'CasePage'),
});

const deadlines = createRoute({
  getParentRoute: () => shell,
  path: '/deadlines',
  validateSearch: readDeadlineSearch,
  component: page(() => import('./pages/deadlines-page.js'), 'UnitDeadlinesPage'),
});

const calculator = createRoute({
  getParentRoute: () => shell,
  path: '/deadlines/calculator',
  validateSearch: readCalculatorSearch,
  component: page(() => import('./pages/calculator-page.js'), 'CalculatorPage'),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: page(() => import('./pages/settings-page.js'), 'SettingsPage'),
});

const accessibility = createRoute({
  getParentRoute: () => shell,
  path: '/accessibility',
  validateSearch: readAccessibilitySearch,
  component: page(() => import('./pages/accessibility-page.js'), 'AccessibilityPage'),
});

const dataProtection = createRoute({
  getParentRoute: () => shell,
  path: '/data-protection/{-$tab}',
  validateSearch: readLogSearch,
  component: page(() => import('./pages/data-protection-page.js'), 'DataProtectionPage'),
});

const overrideReviews = createRoute({
  getParentRoute: () => shell,
  path: '/data-protection/overrides',
  component: page(() => import('./pages/override-reviews-page.js'), 'OverrideReviewsPage'),
});

const disclosed = createRoute({
  getParentRoute: () => shell,
  path: '/disclosed/$disclosureId',
  component: page(() => import('./pages/disclosed-page.js'), 'DisclosedRecordsPage'),
});

const admin = createRoute({
  getParentRoute: () => shell,
  path: '/admin/{-$section}',
  component: page(() => import('./pages/admin-page.js'), 'AdminPage'),
});

const adminPerson = createRoute({
  getParentRoute: () => shell,
  path: '/admin/people/$personId',
  component: page(() => import('./pages/admin-person-page.js'), 'AdminPersonPage'),
});

/** Any other address, inside the frame like every page. */
const unknown = createRoute({ getParentRoute: () => shell, path: '$', component: NotFoundPage });

/** Every component in every state; draws its own frame. */
const workshop = createRoute({
  getParentRoute: () => root,
  path: '/ui',
  component: page(() => import('./pages/workshop-page.js'), 'WorkshopPage'),
});

/** On paper there is no navigation. */
const printCase = createRoute({
  getParentRoute: () => root,
  path: '/print/cases/$caseId',
  component: page(() => import('./pages/print-case-page.js'), 'PrintCasePage'),
});

const printSignedPlan = createRoute({
  getParentRoute: () => root,
  path: '/print/cases/$caseId/plans/$signingId',
  component: page(() => import('./pages/print-signed-plan-page.js'), 'PrintSignedPlanPage'),
});

const printAssessment = createRoute({
  getParentRoute: () => root,
  path: '/print/assessments/$assessmentId',
  component: page(() => import('./pages/print-assessment-page.js'), 'PrintAssessmentPage'),
});

const printDeclarations = createRoute({
  getParentRoute: () => root,
  path: '/print/cases/$caseId/declarations',
  component: page(() => import('./pages/print-declarations-page.js'), 'PrintDeclarationsPage'),
});

const printClock = createRoute({
  getParentRoute: () => root,
  path: '/print/clocks/$clockId',
  component: page(() => import('./pages/print-clock-page.js'), 'PrintClockPage'),
});

const routeTree = root.addChildren([
  shell.addChildren([
    home,
    board,
    consultations,
    intake,
    caseRoute,
    deadlines,
    calculator,
    admin,
    adminPerson,
    settings,
    accessibility,
    dataProtection,
    overrideReviews,
    disclosed,
    unknown,
  ]),
  printCase,
  printSignedPlan,
  printDeclarations,
  printAssessment,
  printClock,
  workshop,
]);

export function createAppRouter() {
  return createRouter({
    routeTree,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: ErrorPage,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
