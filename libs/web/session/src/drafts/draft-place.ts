import { createContext, useContext } from 'react';

/** What record a text was typed on. Sealed with the text: the way back to it once the record may be seen no more. */
export interface DraftPlace {
  /** `case:{id}` or `consultation:{id}`. */
  readonly record: string;
  /** What the reader knows it by, such as a case's number; empty where that is not known. No client's name. */
  readonly name: string;
}

const PlaceContext = createContext<DraftPlace | null>(null);

/** Stands around a record's page: what is half-typed within it belongs to it. Keep the value the same between renders. */
export const DraftPlaceProvider = PlaceContext.Provider;

export const useDraftPlace = (): DraftPlace | null => useContext(PlaceContext);
