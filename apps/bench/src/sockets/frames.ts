import { randomBytes } from 'node:crypto';

const TEXT = 0x1;
const CLOSE = 0x8;

/** A text message as a client sends it: masked, as RFC 6455 asks. */
export function textFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  if (payload.length > 65_535) throw new RangeError('The benchmark sends no frames this long');
  const isShort = payload.length < 126;
  const head = Buffer.alloc(isShort ? 2 : 4);
  head.writeUInt8(0x80 | TEXT, 0);
  head.writeUInt8(0x80 | (isShort ? payload.length : 126), 1);
  if (!isShort) head.writeUInt16BE(payload.length, 2);
  const mask = randomBytes(4);
  for (const [index, byte] of payload.entries()) payload[index] = byte ^ (mask[index % 4] ?? 0);
  return Buffer.concat([head, mask, payload]);
}

/** Cuts a server's byte stream into its text messages; what is not whole yet waits for the next bytes. */
export class FrameReader {
  private rest: Buffer = Buffer.alloc(0);

  constructor(
    private readonly onText: (text: string) => void,
    private readonly onClose: () => void,
  ) {}

  read(chunk: Buffer): void {
    this.rest = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    for (let frame = cut(this.rest); frame; frame = cut(this.rest)) {
      this.rest = this.rest.subarray(frame.end);
      if (frame.kind === TEXT) this.onText(frame.payload.toString('utf8'));
      if (frame.kind === CLOSE) this.onClose();
    }
  }
}

interface Frame {
  readonly kind: number;
  readonly payload: Buffer;
  readonly end: number;
}

/** The first whole frame. A server's frames are not masked, and ours are never split. */
function cut(bytes: Buffer): Frame | null {
  if (bytes.length < 2) return null;
  const short = bytes.readUInt8(1) & 0x7f;
  const start = short === 127 ? 10 : short === 126 ? 4 : 2;
  if (bytes.length < start) return null;
  const length =
    short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short;
  const end = start + length;
  if (bytes.length < end) return null;
  return { kind: bytes.readUInt8(0) & 0x0f, payload: bytes.subarray(start, end), end };
}
