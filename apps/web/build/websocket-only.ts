import type { Plugin } from 'vite';

const ALL_WAYS = /[\\/]engine\.io-client[\\/].*[\\/]transports[\\/]index\.js$/;

/** Engine.IO carries every way it could travel; we go by websocket alone, so the others stay out of the first load. */
export const websocketOnly = (): Plugin => ({
  name: 'rinnalla:websocket-only',
  transform: {
    filter: { id: /[\\/]engine\.io-client[\\/].*[\\/]transports[\\/](index|polling[\w.-]*)\.js$/ },
    handler: (code, id) =>
      ALL_WAYS.test(id)
        ? {
            code: `import { WS } from './websocket.js'; export const transports = { websocket: WS };`,
            map: null,
          }
        : // Still named by its index; only a listener for closing pages would keep it.
          { code, map: null, moduleSideEffects: false },
  },
});
