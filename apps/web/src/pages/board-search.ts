import { choiceOf, searchOf, type BoardSearch } from '@rinnalla/web-board';

/** Reads the board's part of an address; what makes no sense falls away. */
export const readBoardSearch = (search: Record<string, unknown>): BoardSearch => searchOf(choiceOf(search));
