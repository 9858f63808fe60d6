/** The log search's part of an address, as it stands: the page itself reads what makes sense of it. */
export type LogSearchParams = Readonly<
  Partial<Record<'log' | 'from' | 'to' | 'client' | 'person' | 'purpose' | 'ground' | 'register', string>>
>;

const NAMES = ['log', 'from', 'to', 'client', 'person', 'purpose', 'ground', 'register'] as const;

export const readLogSearch = (search: Record<string, unknown>): LogSearchParams =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = search[name];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );
