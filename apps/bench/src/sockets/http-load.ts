import { Agent, request as httpRequest } from 'node:http';
import { machineTime } from './light-socket.js';

export interface Post {
  readonly url: string;
  readonly body: string;
  readonly cookie?: string;
  /** An answer shorter than this says nothing, however quick it was. */
  readonly leastCharacters?: number;
}

export interface Posted {
  readonly text: string;
  /** Milliseconds from sending to the last byte of the answer. */
  readonly took: number;
}

/** Connections that stay open, as a browser's or a proxy's do. */
export class HttpLoad {
  private readonly agent: Agent;

  constructor(private readonly connections: number) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** @throws Error unless the answer is whole and without errors */
  post({ url, body, cookie, leastCharacters = 0 }: Post): Promise<Posted> {
    const sentAt = machineTime();
    return new Promise((resolve, reject) => {
      const request = httpRequest(url, {
        agent: this.agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          accept: 'application/graphql-response+json, application/json',
          ...(cookie !== undefined && { cookie }),
        },
      });
      request.on('error', reject);
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const took = machineTime() - sentAt;
          const text = Buffer.concat(chunks).toString();
          const isWhole = text.length >= leastCharacters && !text.includes('"errors"');
          if (response.statusCode === 200 && isWhole) resolve({ text, took });
          else reject(new Error(`${url} answered ${String(response.statusCode)}: ${text.slice(0, 500)}`));
        });
      });
      request.end(body);
    });
  }

  /** Sends all of them, as many at a time as there are connections. @returns how long each took, in milliseconds */
  async run(posts: readonly Post[]): Promise<number[]> {
    const waiting = [...posts];
    const took: number[] = [];
    const sendRest = async () => {
      for (let post = waiting.shift(); post; post = waiting.shift()) took.push((await this.post(post)).took);
    };
    await Promise.all(Array.from({ length: this.connections }, sendRest));
    return took;
  }

  stop(): Promise<void> {
    this.agent.destroy();
    return Promise.resolve();
  }
}
