/** What the registers of professionals (Suosikki, Terhikki) say of a right to practise, as days `YYYY-MM-DD`. */
export interface Licence {
  /** Last day in force; null where it has no end. */
  readonly validUntil: string | null;
  /** First day of a restriction put on it by the supervising authority; null: none. */
  readonly restrictedSince: string | null;
}

/** In force and unrestricted on this day (SHL 42 §; 817/2015 3 §). A restricted right lets nobody be leant on. */
export function isLicenceInForce({ validUntil, restrictedSince }: Licence, on: string): boolean {
  return (validUntil === null || validUntil >= on) && (restrictedSince === null || restrictedSince > on);
}
