const NO_BREAK = '\u00a0';

/** A word that leads a time or a section, and its number or the place of one: `klo 16.15`, `kl. {{time}}`, `section 34`. */
const LED = /(?<=\b(?:klo|kl\.|sections?|subsections?|item|chapter|article|artikel)) (?=\d|\{\{)/gi;

/** A number, or the place of one, and the sign that it belongs to: `34 §`, `49 c §`, `2 mom.`, `1 kohta`. */
const SIGNED = /(?<=\d|\}\}|\d [a-z]) (?=§|(?:mom|kohta|punkten|kap|luku|art)\b)|(?<=\d) (?=[a-z] §)/g;

/** Puts no-break spaces where a line must not end: between "klo" and the time, between a number and its "§". */
export const keptTogether = (text: string): string => text.replace(LED, NO_BREAK).replace(SIGNED, NO_BREAK);
