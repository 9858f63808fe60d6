export * from './housekeeping.js';
export * from './prepare-jobs.js';
export * from './run-jobs.js';
