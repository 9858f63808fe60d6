export * from './board/board-page.js';
export * from './board/board.types.js';
export * from './overviews.module.js';
