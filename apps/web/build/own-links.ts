import type { Plugin } from 'vite';

const ROUTERS_LINK = /import \{ Link \} from ["']\.\/link\.js["'];/;

/** The router hangs a link of its own on every route; ours are drawn by `AppLink`, so that one stays out of the first load. */
export const ownLinks = (): Plugin => ({
  name: 'rinnalla:own-links',
  transform: {
    filter: { id: /[\\/]@tanstack[\\/]react-router[\\/].*[\\/]route\.js$/, code: ROUTERS_LINK },
    handler: (code) => ({ code: code.replace(ROUTERS_LINK, 'const Link = undefined;'), map: null }),
  },
});
