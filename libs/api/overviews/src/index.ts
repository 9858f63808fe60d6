export * from './board/board-page.js';
export * from './board/board.types.js';
export * from './my-day/my-day.types.js';
export * from './overviews.module.js';
export * from './search/case-search.types.js';
