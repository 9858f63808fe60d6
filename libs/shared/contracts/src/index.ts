export * from './error-codes.js';
export * from './input-limits.js';
export * from './live-events.js';
export * from './reading-purposes.js';
export * from './record-kinds.js';
export * from './usage-purposes.js';
