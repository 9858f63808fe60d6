import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * A proxy as thin as can be before several nodes: each new connection goes to the first node in `order` that takes it. Broken
 * connections are the browser's to make anew, as behind any proxy.
 */
export class FrontDoor {
  private server: Server | null = null;
  private readonly open = new Set<Socket>();

  constructor(private readonly order: readonly number[]) {}

  async start(): Promise<number> {
    const server = createServer((socket) => {
      this.open.add(socket);
      socket.on('close', () => this.open.delete(socket));
      socket.on('error', () => socket.destroy());
      this.forward(socket, [...this.order]);
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (!address || typeof address === 'string') throw new Error('The front door has no port');
    return address.port;
  }

  async stop(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  private forward(socket: Socket, ports: number[]): void {
    const port = ports.shift();
    if (port === undefined) {
      socket.destroy();
      return;
    }
    const node = connect(port, '127.0.0.1');
    let isThrough = false;
    node.once('connect', () => {
      isThrough = true;
      socket.pipe(node);
      node.pipe(socket);
    });
    node.on('error', () => (isThrough ? socket.destroy() : this.forward(socket, ports)));
    node.on('close', () => isThrough && socket.destroy());
    socket.on('close', () => node.destroy());
  }
}
