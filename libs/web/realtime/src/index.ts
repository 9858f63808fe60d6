export type { Freshness } from './freshness.js';
export type { LineListener, LiveLine, LookedAt } from './live-line.js';
export { LiveProvider, useLive, type LiveProviderProps } from './live-provider.js';
export type { LiveView, ReadRecord } from './live-view.js';
export { Live, type LiveOptions } from './live.js';
export { SocketLine, type SocketLineOptions } from './socket-line.js';
export {
  StreamKeeper,
  type CaughtUp,
  type StreamCursor,
  type StreamSink,
  type StreamSource,
} from './stream-keeper.js';
export type { NumberedEvent } from './stream-position.js';
export { useFreshness, useLook, usePresence } from './use-live-state.js';
export { useLiveView } from './use-live-view.js';
export { useRereadWhenJoined } from './use-reread-when-joined.js';
export { useAskAgain } from './use-ask-again.js';
export { firstMoment, useAtMoment } from './use-at-moment.js';
export { useFreshRead, type FreshReadOptions } from './use-fresh-read.js';
