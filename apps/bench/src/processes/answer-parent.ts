import type { Answer, Asks, Question } from './asks.js';

/**
 * Turns this process into one that answers its parent, first of all that it is ready. It ends when the parent does, however
 * that ended: nothing of a run that was killed stays behind.
 * @param stop what is to be ended in good order before the process is
 */
export function answerParent(asks: Asks, stop: () => Promise<unknown> = () => Promise.resolve()): void {
  const send = (answer: Answer) => process.send?.(answer);
  process.once('SIGTERM', () => void stop().finally(() => process.exit(0)));
  process.on('disconnect', () => process.exit(0));
  process.on('message', ({ id, name, body }: Question) => {
    void answer(asks, name, body).then(
      (value) => send({ id, value }),
      (error: unknown) =>
        send({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  send({ id: 0 });
}

async function answer(asks: Asks, name: string, body: unknown): Promise<unknown> {
  const ask = asks[name];
  if (!ask) throw new Error(`This process can't be asked "${name}"`);
  return ask(body as never);
}
