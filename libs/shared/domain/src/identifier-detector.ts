import { findKnownNames } from './known-names.js';
import { findAddresses, findEmails, findHetus, findPhones } from './identifier-patterns.js';

/** In the order in which they claim a stretch of text that could be several things. */
export const IDENTIFIER_KINDS = ['hetu', 'email', 'phone', 'address', 'name'] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

export interface DetectedIdentifier {
  readonly kind: IdentifierKind;
  /** Offsets in UTF-16 code units, as `String.slice` takes them; `end` is the first one after. */
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
}

export interface DetectorContext {
  /** Full names of the asker's own clients, in any order of parts. */
  readonly knownNames: readonly string[];
  /** With these, a postal code with its municipality counts as an address. */
  readonly municipalities?: readonly string[];
}

/** Does it hold what looks like a personal identity code, a mistyped one too? */
export const holdsIdentityCode = (text: string): boolean => findHetus(text).length > 0;

/**
 * What in a text could tell who the client is, before it is sent without a name (703/2023 31 §): personal identity codes, also mistyped
 * ones, e-mail and street addresses, phone numbers, and the names of the asker's own clients. In order of place, never overlapping.
 * Finding nothing proves nothing: a rare situation in a small place tells too, and only a person can judge that.
 */
export function detectIdentifiers(text: string, context: DetectorContext): readonly DetectedIdentifier[] {
  const spans = {
    hetu: findHetus(text),
    email: findEmails(text),
    phone: findPhones(text),
    address: findAddresses(text, context.municipalities ?? []),
    name: findKnownNames(text, context.knownNames),
  };
  const found: DetectedIdentifier[] = [];
  for (const kind of IDENTIFIER_KINDS) {
    for (const { start, end } of spans[kind]) {
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind, start, end, excerpt: text.slice(start, end) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
