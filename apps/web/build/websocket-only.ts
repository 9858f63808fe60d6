import type { Plugin } from 'vite';

/** Engine.IO carries every way it could travel; we go by websocket alone, so the others stay out of the first load. */
export const websocketOnly = (): Plugin => ({
  name: 'rinnalla:websocket-only',
  transform: {
    filter: { id: /[\\/]engine\.io-client[\\/].*[\\/]transports[\\/]index\.js$/ },
    handler: () => ({
      code: `import { WS } from './websocket.js'; export const transports = { websocket: WS };`,
      map: null,
    }),
  },
});
