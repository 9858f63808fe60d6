import { NotLoaded } from './not-loaded.js';
import { partOf, type Load, type LoadedPart } from './part-of.js';

/**
 * A part of a page, fetched when it is first shown. Where it can't be fetched it says so in its own place, with a way on:
 * the rest of the page stands, with what was typed there.
 * @param load imports it
 */
export const loadedPart = <Props extends object>(load: Load<Props>): LoadedPart<Props> =>
  partOf(load, (retry) => <NotLoaded retry={retry} />);
