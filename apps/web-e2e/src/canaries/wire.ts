import type { Page } from 'playwright-core';
import { canariesIn, type Canary } from './canaries.js';

interface Heard {
  readonly where: string;
  readonly text: string;
}

/** All that went between one browser and the server: addresses, frames of the live connection, and what was answered. */
export class Wire {
  readonly addresses: Heard[] = [];
  readonly frames: Heard[] = [];
  readonly answers: Heard[] = [];

  constructor(page: Page) {
    page.on('request', (request) => {
      this.addresses.push({ where: 'address', text: request.url() });
      const referer = request.headers()['referer'];
      if (referer !== undefined) this.addresses.push({ where: 'referer', text: referer });
    });
    page.on('framenavigated', (frame) => this.addresses.push({ where: 'page', text: frame.url() }));
    page.on('websocket', (socket) => {
      this.addresses.push({ where: 'live address', text: socket.url() });
      socket.on('framereceived', ({ payload }) =>
        this.frames.push({ where: 'heard', text: String(payload) }),
      );
      socket.on('framesent', ({ payload }) => this.frames.push({ where: 'said', text: String(payload) }));
    });
    page.on('response', (response) => {
      if (!response.url().endsWith('/graphql')) return;
      const { operationName = '' } = (response.request().postDataJSON() ?? {}) as { operationName?: string };
      response.text().then(
        (text) => this.answers.push({ where: operationName, text }),
        () => undefined,
      );
    });
  }

  /** Canaries among these, each with where it was. */
  static found(heard: readonly Heard[], among?: readonly Canary[]): string[] {
    return [
      ...new Set(
        heard.flatMap(({ where, text }) => canariesIn(text, among).map((canary) => `${canary} in ${where}`)),
      ),
    ];
  }
}
