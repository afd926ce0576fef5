import { createHash } from 'node:crypto';
import { combinedX, generator, isOnCurve, order, type Point } from './curve.ts';

/** GM/T 0009: who has no other identity signs as this. */
export const userId = '1234567812345678';

const bytesOf = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(64, '0'), 'hex');
const numberIn = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);

const curveWords = Buffer.from(
  'fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93',
  'hex',
);

/** What is signed for the data: SM3 over who signs and the data (GB/T 32918.2). */
const digestOf = (data: Uint8Array, { x, y }: Point): bigint => {
  const id = Buffer.from(userId);
  const length = Buffer.from([(id.length * 8) >> 8, (id.length * 8) & 0xff]);
  const signer = createHash('sm3')
    .update(Buffer.concat([length, id, curveWords, bytesOf(generator.x), bytesOf(generator.y), bytesOf(x), bytesOf(y)]))
    .digest();
  return numberIn(createHash('sm3').update(signer).update(data).digest());
};

const pointIn = (publicKey: string): Point | null => {
  if (!/^04[0-9a-f]{128}$/.test(publicKey)) return null;
  const point = { x: BigInt(`0x${publicKey.slice(2, 66)}`), y: BigInt(`0x${publicKey.slice(66)}`) };
  return isOnCurve(point) ? point : null;
};

const isInRange = (value: bigint): boolean => value >= 1n && value < order;

/** Whether the signature, r and s of 32 bytes each, is the key's for the data. Values outside 1 to n−1 are none. */
export const verifySm2 = (data: Uint8Array, signature: Uint8Array, publicKey: string): boolean => {
  const point = pointIn(publicKey);
  if (!point || signature.length !== 64) return false;
  const [r, s] = [numberIn(signature.subarray(0, 32)), numberIn(signature.subarray(32))];
  const t = (r + s) % order;
  if (!isInRange(r) || !isInRange(s) || t === 0n) return false;
  const x = combinedX(s, t, point);
  return x !== null && (digestOf(data, point) + x) % order === r;
};
