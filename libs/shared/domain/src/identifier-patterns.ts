import { type TextSpan } from './known-names.js';

const NO_DIGIT_OR_LETTER_BEFORE = String.raw`(?<![\p{L}\d])`;
const NO_DIGIT_OR_LETTER_AFTER = String.raw`(?![\p{L}\d])`;

/** Typed in haste: any dash, spaces around the separator, a wrong check character. */
const HETU = new RegExp(
  String.raw`${NO_DIGIT_OR_LETTER_BEFORE}\d{6}[ \u00a0]?[-+\u2010-\u2015\u2212A-FU-Y][ \u00a0]?\d{3}[0-9A-Z]${NO_DIGIT_OR_LETTER_AFTER}`,
  'giu',
);
/** Without its separator: only where the first six digits can be a date, and it does not begin like a mobile number. */
const HETU_WITHOUT_SEPARATOR = new RegExp(
  String.raw`${NO_DIGIT_OR_LETTER_BEFORE}(?!0(?:4|50)\d+${NO_DIGIT_OR_LETTER_AFTER})(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}\d{3}[0-9A-FHJ-NPR-Y]${NO_DIGIT_OR_LETTER_AFTER}`,
  'giu',
);

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@| ?\(at\) ?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/giu;

/** Not inside another number, nor a date such as 02-03-2026. */
const PHONE_START = String.raw`(?<![\p{L}\d])(?<!\d[-.,/:])(?!\d\d-\d\d-\d{4}(?!\d))`;
const PHONES = [
  // +358 40 123 4567, +358 (0)40 1234567, 00358 9 310 1691, +46 70 123 45 67
  new RegExp(
    String.raw`${PHONE_START}(?:\+|00(?=358))\d{1,3}[ \u00a0-]?(?:\(0\)[ \u00a0]?)?(?:[ \u00a0.-]?\d){5,12}(?!\d)`,
    'gu',
  ),
  // 040 123 4567, 050-1234567, 0400.123456, 0457 123 4567, and the service numbers 010, 020, 029, 0600, 0800
  new RegExp(
    String.raw`${PHONE_START}\(?0(?:4\d{1,2}|50|[126789]0|29|73|75)\)?(?:[ \u00a0.-]?\d){5,9}(?!\d)`,
    'gu',
  ),
];
/** (09) 310 1691, 09-3101691, 013 123 456: a group of three or more digits tells it from hours such as 08-16 09-15. */
const LANDLINE = new RegExp(
  String.raw`${PHONE_START}(?:\(0(?:[235689]|1[3-9])\)|0(?:[235689]|1[3-9]))(?:[ \u00a0-]?\d){5,9}(?!\d)`,
  'gu',
);
const LONG_GROUP = /\d{3}/;

const STREET_ENDINGS = [
  'kat(?:u|ua)|kadu(?:n|lla|lle|lta|ssa|sta)',
  'tie(?:n|tä|llä|lle|ltä|ssä|stä)?',
  'pol(?:ku|kua|un|ulla|ulle|ulta|ussa|usta)',
  'kuja(?:a|n|lla|lle|lta|ssa|sta)?',
  'väylä(?:ä|n|llä|lle|ltä|ssä|stä)?',
  'raitti(?:a)?|raiti(?:n|lla|lle|lta)',
  'kaari|kaare(?:n|lla|lle|lta)',
  'bulevardi(?:a|n|lla|lle|lta)?',
  'esplanadi(?:a|n|lla|lle|lta)?',
  'väg|vägen|gata|gatan|stig|stigen|gränd|gränden',
].join('|');
/** The house, its stair and flat: `12`, `12 B`, `12 b 34`. Not a span of time or a sum after the word for a street. */
const NOT_A_HOUSE = String.raw`(?:vuo[tdsr]|viikk|kuuka|päivä|ker(?:taa|ran)|tunt|tunn|metri|euro|prosent|månad|veck|dagar|gång|timm|€|%|(?:v|vk|kk|pv|h|min|m|km|eur|år)(?!\p{L}))`;
const HOUSE = String.raw`[ \u00a0]\d{1,4}(?!\d)(?![.,]\d)(?!\s*${NOT_A_HOUSE})(?:[ \u00a0]?[a-z]${NO_DIGIT_OR_LETTER_AFTER}(?:[ \u00a0]?\d{1,4}(?!\d))?)?`;
const STREETS = [
  // Mannerheimintie 12 B 34, Strandvägen 3, rantakatu 5
  new RegExp(String.raw`(?<!\p{L})\p{L}[\p{L}\p{M}-]{1,40}?(?:${STREET_ENDINGS})${HOUSE}`, 'giu'),
  // Aleksis Kiven katu 5: the street's own word stands apart, after a genitive.
  new RegExp(
    String.raw`(?<!\p{L})(?:\p{Lu}[\p{L}\p{M}-]{1,30} ){0,2}\p{Lu}[\p{L}\p{M}-]{1,30}(?:n|s) (?:${STREET_ENDINGS})${HOUSE}`,
    'gu',
  ),
];
/** Words of our own trade that end like streets: a service path, a care path, a numbered highway. */
const NO_STREET =
  /^(?:palvelu|hoito|kuntoutus|asiakas|oppimis|koulutus|ura|työllisyys|toipumis|potilas|tuki)(?:pol|väyl)\p{L}* \d|^(?:valta|kanta|seutu|moottori)tie\p{L}{0,3} \d/iu;

export function findHetus(text: string): readonly TextSpan[] {
  return [...spansOf(text, HETU), ...spansOf(text, HETU_WITHOUT_SEPARATOR)];
}

export function findEmails(text: string): readonly TextSpan[] {
  return spansOf(text, EMAIL);
}

export function findPhones(text: string): readonly TextSpan[] {
  const landlines = spansOf(text, LANDLINE).filter(({ start, end }) =>
    text
      .slice(start, end)
      .replace(/^\(?0\d{1,2}\)?/, '')
      .match(LONG_GROUP),
  );
  return [...PHONES.flatMap((pattern) => spansOf(text, pattern)), ...landlines];
}

export function findAddresses(text: string, municipalities: readonly string[]): readonly TextSpan[] {
  const streets = STREETS.flatMap((pattern) => spansOf(text, pattern)).filter(
    ({ start, end }) => !NO_STREET.test(text.slice(start, end)),
  );
  return [...streets, ...findPostalAddresses(text, municipalities)];
}

/** 00100 Helsinki, 90100 Oulussa. */
function findPostalAddresses(text: string, municipalities: readonly string[]): readonly TextSpan[] {
  const stems = municipalities
    .map((name) => name.trim().toLowerCase().slice(0, -1))
    .filter((stem) => stem.length > 1);
  return spansOf(text, /(?<![\p{L}\d])\d{5}[ \u00a0]\p{L}[\p{L}\p{M}-]*/giu).filter(({ start, end }) => {
    const place = text.slice(start + 6, end).toLowerCase();
    return stems.some((stem) => place.startsWith(stem));
  });
}

function spansOf(text: string, pattern: RegExp): readonly TextSpan[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
