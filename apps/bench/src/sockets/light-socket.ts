import { randomBytes } from 'node:crypto';
import { get } from 'node:http';
import type { Socket } from 'node:net';
import { FrameReader, textFrame } from './frames.js';

export interface LightSocketOptions {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  readonly cookie?: string;
  /** Every Socket.IO message, as the text it came as, and when (milliseconds of the machine's clock). */
  readonly onMessage: (text: string, at: number) => void;
}

/** Milliseconds on the clock that all processes of this machine share. */
export const machineTime = (): number => Number(process.hrtime.bigint()) / 1e6;

/** Engine.IO and Socket.IO say by their first digits what a message is. */
const [OPEN, PING, CONNECTED, REFUSED] = ['0', '2', '40', '44'];

/**
 * A Socket.IO client of the least possible work: a thousand real ones in one process would be what is measured. It reads nothing but
 * the beginning of a message.
 */
export class LightSocket {
  private constructor(private readonly socket: Socket) {}

  /** @throws when the server refuses the connection or the sign-in */
  static async connect({ url, cookie, onMessage }: LightSocketOptions): Promise<LightSocket> {
    const { socket, head } = await upgraded(url, cookie);
    socket.setNoDelay(true);
    const light = new LightSocket(socket);
    const joined = Promise.withResolvers<undefined>();
    const reader = new FrameReader(
      (text) => {
        if (text.startsWith(OPEN)) light.send('40');
        else if (text === PING) light.send('3');
        else if (text.startsWith(CONNECTED)) joined.resolve(undefined);
        else if (text.startsWith(REFUSED)) joined.reject(new Error(`Refused: ${text}`));
        else onMessage(text, machineTime());
      },
      () => socket.destroy(),
    );
    reader.read(head);
    socket.on('data', (chunk) => reader.read(chunk));
    socket.on('error', joined.reject);
    socket.on('close', () => joined.reject(new Error('The server closed the connection')));
    await joined.promise;
    return light;
  }

  /** One message of Socket.IO, as it goes over the wire. */
  send(text: string): void {
    this.socket.write(textFrame(text));
  }

  close(): void {
    this.socket.destroy();
  }
}

/** The connection, and what the server has already said on it. */
interface Upgraded {
  readonly socket: Socket;
  readonly head: Buffer;
}

function upgraded(url: string, cookie: string | undefined): Promise<Upgraded> {
  return new Promise((resolve, reject) => {
    const request = get(`${url}/live/?EIO=4&transport=websocket`, {
      agent: false,
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': randomBytes(16).toString('base64'),
        ...(cookie !== undefined && { cookie }),
      },
    });
    request.on('upgrade', (_response, socket, head) => resolve({ socket, head }));
    request.on('response', (response) => {
      response.resume();
      reject(new Error(`No websocket: ${String(response.statusCode)}`));
    });
    request.on('error', reject);
  });
}
