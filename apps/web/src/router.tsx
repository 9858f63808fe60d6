import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { readCalculatorSearch, readDeadlineSearch } from '@rinnalla/web-deadlines';
import { readBoardSearch } from './pages/board-search.js';
import { readLogSearch } from './pages/log-search.js';
import { ErrorPage } from './pages/error-page.js';
import { NotFoundPage } from './pages/not-found-page.js';
import { Shell } from './shell/shell.js';

const root = createRootRoute({ component: Outlet });

/** Pages inside the frame of navigation and top bar. */
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/my-day-page.js'), 'HomePage'),
});

/** One route for the list and what is open beside it: opening a consultation leaves the list standing. */
const consultations = createRoute({
  getParentRoute: () => shell,
  path: '/consultations/{-$consultationId}',
  component: lazyRouteComponent(() => import('./pages/consultations-page.js'), 'InboxPage'),
});

/** One route for the queues and the contact that is open beside them. */
const intake = createRoute({
  getParentRoute: () => shell,
  path: '/intake/{-$contactId}',
  component: lazyRouteComponent(() => import('./pages/intake-page.js'), 'ContactsPage'),
});

const board = createRoute({
  getParentRoute: () => shell,
  path: '/board/$workspaceId',
  validateSearch: readBoardSearch,
  component: lazyRouteComponent(() => import('./pages/board-page.js'), 'BoardPage'),
});

const caseRoute = createRoute({
  getParentRoute: () => shell,
  path: '/cases/$caseId/{-$tab}',
  component: lazyRouteComponent(() => import('./pages/case-page.js'), 'CasePage'),
});

const deadlines = createRoute({
  getParentRoute: () => shell,
  path: '/deadlines',
  validateSearch: readDeadlineSearch,
  component: lazyRouteComponent(() => import('./pages/deadlines-page.js'), 'UnitDeadlinesPage'),
});

const calculator = createRoute({
  getParentRoute: () => shell,
  path: '/deadlines/calculator',
  validateSearch: readCalculatorSearch,
  component: lazyRouteComponent(() => import('./pages/calculator-page.js'), 'CalculatorPage'),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings-page.js'), 'SettingsPage'),
});

const dataProtection = createRoute({
  getParentRoute: () => shell,
  path: '/data-protection/{-$tab}',
  validateSearch: readLogSearch,
  component: lazyRouteComponent(() => import('./pages/data-protection-page.js'), 'DataProtectionPage'),
});

const overrideReviews = createRoute({
  getParentRoute: () => shell,
  path: '/data-protection/overrides',
  component: lazyRouteComponent(() => import('./pages/override-reviews-page.js'), 'OverrideReviewsPage'),
});

const disclosed = createRoute({
  getParentRoute: () => shell,
  path: '/disclosed/$disclosureId',
  component: lazyRouteComponent(() => import('./pages/disclosed-page.js'), 'DisclosedRecordsPage'),
});

const admin = createRoute({
  getParentRoute: () => shell,
  path: '/admin/{-$section}',
  component: lazyRouteComponent(() => import('./pages/admin-page.js'), 'AdminPage'),
});

const adminPerson = createRoute({
  getParentRoute: () => shell,
  path: '/admin/people/$personId',
  component: lazyRouteComponent(() => import('./pages/admin-person-page.js'), 'AdminPersonPage'),
});

/** Any other address, inside the frame like every page. */
const unknown = createRoute({ getParentRoute: () => shell, path: '$', component: NotFoundPage });

/** Every component in every state; draws its own frame. */
const workshop = createRoute({
  getParentRoute: () => root,
  path: '/ui',
  component: lazyRouteComponent(() => import('./pages/workshop-page.js'), 'WorkshopPage'),
});

/** On paper there is no navigation. */
const printCase = createRoute({
  getParentRoute: () => root,
  path: '/print/cases/$caseId',
  component: lazyRouteComponent(() => import('./pages/print-case-page.js'), 'PrintCasePage'),
});

const printAssessment = createRoute({
  getParentRoute: () => root,
  path: '/print/assessments/$assessmentId',
  component: lazyRouteComponent(() => import('./pages/print-assessment-page.js'), 'PrintAssessmentPage'),
});

const printDeclarations = createRoute({
  getParentRoute: () => root,
  path: '/print/cases/$caseId/declarations',
  component: lazyRouteComponent(() => import('./pages/print-declarations-page.js'), 'PrintDeclarationsPage'),
});

const printClock = createRoute({
  getParentRoute: () => root,
  path: '/print/clocks/$clockId',
  component: lazyRouteComponent(() => import('./pages/print-clock-page.js'), 'PrintClockPage'),
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
    dataProtection,
    overrideReviews,
    disclosed,
    unknown,
  ]),
  printCase,
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
