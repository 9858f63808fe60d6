import { z } from 'zod';

/** Unset and empty mean the same: null. */
const optional = z
  .string()
  .default('')
  .transform((value) => value || null);
const onOff = optional.pipe(z.enum(['on', 'off']).nullable());

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: optional,
  OWNER_DATABASE_URL: optional,
  JOBS_DATABASE_URL: optional,
  REDIS_URL: optional,
  DATA_KEY_FILE: optional,
  DEMO: onOff,
  PUBLIC_URL: optional,
});

export interface Configuration {
  readonly isProduction: boolean;
  readonly port: number;
  readonly dataDir: string;
  /** Connections of the three roles, or null when the embedded database is to be started. */
  readonly database: { readonly app: string; readonly owner: string | null; readonly jobs: string } | null;
  readonly redisUrl: string | null;
  readonly dataKeyFile: string | null;
  readonly isDemo: boolean;
  /** Where browsers reach the product; decides the cookie's name and the accepted Origin. Null: http on localhost. */
  readonly publicUrl: string | null;
}

/**
 * Reads and checks every switch in one place.
 * @throws Error that names the switch and says what to do
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration can't be used:\n  ${faults.join('\n  ')}`);
  }
  return checked(parsed.data);
}

/** What no single switch can tell: which of them need each other. */
function checked(switches: z.output<typeof schema>): Configuration {
  const { DATABASE_URL: app, JOBS_DATABASE_URL: jobs } = switches;
  if (app && !jobs) {
    throw new Error(
      'JOBS_DATABASE_URL: set it along with DATABASE_URL; events are relayed under the jobs role',
    );
  }
  const isProduction = switches.NODE_ENV === 'production';
  if (isProduction && !switches.DATA_KEY_FILE) {
    throw new Error(
      'DATA_KEY_FILE: name a file with 32 random bytes in hex (openssl rand -hex 32); production makes none',
    );
  }
  return {
    isProduction,
    port: switches.PORT,
    dataDir: switches.DATA_DIR,
    database: app && jobs ? { app, owner: switches.OWNER_DATABASE_URL, jobs } : null,
    redisUrl: switches.REDIS_URL,
    dataKeyFile: switches.DATA_KEY_FILE,
    isDemo: switches.DEMO ? switches.DEMO === 'on' : !app,
    publicUrl: switches.PUBLIC_URL,
  };
}
