import pg from 'pg';

export interface CommitTimes {
  /** When the statement that held this text came back committed, by `performance.now()`; undefined when none did. */
  of(text: string): number | undefined;
  stop(): void;
}

/** Notes when commits come back on connections of this process, whoever made them. Stands around `pg` until it is stopped. */
export function commitTimes(): CommitTimes {
  const committed: { readonly text: string; readonly at: number }[] = [];
  const { query } = pg.Client.prototype;
  Object.assign(pg.Client.prototype, {
    query(...given: unknown[]): unknown {
      const answer: unknown = Reflect.apply(query, this, given);
      const text = JSON.stringify(given.slice(0, 2));
      // A statement by itself commits itself.
      if (!(answer instanceof Object) || !('then' in answer) || !/COMMIT|end_sessions/.test(text))
        return answer;
      return (answer as Promise<unknown>).then((result) => {
        committed.push({ text, at: performance.now() });
        return result;
      });
    },
  });
  return {
    of: (text) => committed.find((one) => one.text.includes(text))?.at,
    stop: () => void Object.assign(pg.Client.prototype, { query }),
  };
}
