import { describe, expect, it } from '@jest/globals';
import { FrameReader, textFrame } from './frames.js';

/** A text message as a server sends it: not masked. */
function serverFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  if (payload.length < 126) return Buffer.concat([Buffer.from([0x81, payload.length]), payload]);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0x817e, 0);
  head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}

function readInPieces(bytes: Buffer, size: number): string[] {
  const texts: string[] = [];
  const reader = new FrameReader(
    (text) => texts.push(text),
    () => texts.push('(closed)'),
  );
  for (let from = 0; from < bytes.length; from += size) reader.read(bytes.subarray(from, from + size));
  return texts;
}

describe('websocket frames', () => {
  const messages = ['2', 'hyvää päivää', 'x'.repeat(125), 'y'.repeat(126), 'z'.repeat(40_000)];
  const stream = Buffer.concat(messages.map(serverFrame));

  it('are read whole, however the bytes arrive', () => {
    for (const size of [1, 2, 3, 127, 4_096, stream.length])
      expect(readInPieces(stream, size)).toEqual(messages);
  });

  it('that are not whole yet say nothing', () => {
    expect(readInPieces(serverFrame('abc').subarray(0, 4), 1)).toEqual([]);
  });

  it('of a closing server are told apart from messages', () => {
    expect(readInPieces(Buffer.concat([serverFrame('a'), Buffer.from([0x88, 0])]), 8)).toEqual([
      'a',
      '(closed)',
    ]);
  });

  it('of a client are masked and give the text back', () => {
    for (const text of ['40', 'ä'.repeat(300)]) {
      const frame = textFrame(text);
      expect(frame.readUInt8(0)).toBe(0x81);
      expect(frame.readUInt8(1) & 0x80).toBe(0x80);
      const start = (frame.readUInt8(1) & 0x7f) === 126 ? 4 : 2;
      const mask = frame.subarray(start, start + 4);
      const payload = frame.subarray(start + 4).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
      expect(Buffer.from(payload).toString()).toBe(text);
    }
  });
});
