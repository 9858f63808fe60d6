import { z } from 'zod';

/** Unset and empty mean the same. */
const optional = z
  .string()
  .optional()
  .transform((value) => (value === '' ? undefined : value));
const onOff = optional.pipe(z.enum(['on', 'off']).optional());

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
  const switches = parsed.data;
  if (switches.DATABASE_URL && !switches.JOBS_DATABASE_URL) {
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
    database:
      switches.DATABASE_URL && switches.JOBS_DATABASE_URL
        ? {
            app: switches.DATABASE_URL,
            owner: switches.OWNER_DATABASE_URL ?? null,
            jobs: switches.JOBS_DATABASE_URL,
          }
        : null,
    redisUrl: switches.REDIS_URL ?? null,
    dataKeyFile: switches.DATA_KEY_FILE ?? null,
    isDemo: switches.DEMO ? switches.DEMO === 'on' : !switches.DATABASE_URL,
    publicUrl: switches.PUBLIC_URL ?? null,
  };
}
