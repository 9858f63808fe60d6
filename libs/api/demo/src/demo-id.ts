import { createHash } from 'node:crypto';

/**
 * A UUID that follows from what it names, so that two seeds of two databases hold the same ids and a screenshot or a
 * bookmark stays true. In the layout of version 5.
 * @param kind what the thing is, e.g. `case`
 * @param key its name among its kind, e.g. `marko`
 */
export function demoId(kind: string, key: string): string {
  const bytes = createHash('sha256').update(`rinnalla.demo:${kind}:${key}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
