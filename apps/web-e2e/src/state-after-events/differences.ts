/** Fields that may differ between a screen and the server, each for a reason of its nature. */
const BY_NATURE: Readonly<Record<string, string>> = {
  __typename: 'says nothing of the state',
  seenAt:
    'the viewer’s own looking: the page marks what is new against the look before this one, so it must not renew',
  screenLanguage: 'read at sign-in: the language of an open screen is that screen’s own',
};

/** Where what is shown and what is so part, in words; empty when they agree. */
export function differences(shown: unknown, server: unknown, at = ''): string[] {
  if (Array.isArray(shown) && Array.isArray(server)) {
    const length = Math.max(shown.length, server.length);
    return Array.from({ length }, (_, place) =>
      differences(shown[place], server[place], `${at}[${String(place)}]`),
    ).flat();
  }
  if (isRecord(shown) && isRecord(server)) {
    const fields = new Set([...Object.keys(shown), ...Object.keys(server)]);
    return [...fields]
      .filter((field) => !(field in BY_NATURE))
      .flatMap((field) => differences(shown[field], server[field], at === '' ? field : `${at}.${field}`));
  }
  return Object.is(shown, server) ? [] : [`${at}: shown ${brief(shown)}, is ${brief(server)}`];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const brief = (value: unknown): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120);
