import { createHash, randomUUID } from 'node:crypto';

const namespace = Buffer.from('8f1c6f0e5d3b4c0b9a67a1c2b3d4e5f6', 'hex');

const format = (bytes: Buffer): string => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** A UUID (version 5) that depends on the parts alone: the same parts give the same id on every machine. */
export const deriveId = (...parts: readonly [string, ...string[]]): string => {
  const bytes = createHash('sha1').update(namespace).update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return format(bytes);
};

/** A random UUID, for what need not be repeatable. */
// eslint-disable-next-line no-restricted-syntax -- the one place where chance enters
export const newId = (): string => randomUUID();

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(text);

/** The id of an aggregate's event of this number. */
export const eventId = (aggregate: string, aggregateId: string, number: number): string =>
  deriveId('event', aggregate, aggregateId, String(number));
