import { createECDH } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { userId, verifySm2 } from './verify-sm2.ts';

/** In hexadecimal; the public one as 04‖x‖y. */
export interface Sm2Keys {
  readonly privateKey: string;
  readonly publicKey: string;
}

/** Keys of OpenSSL, whose arithmetic is faster than the library's and whose chance is that of the system. */
export const newSm2Keys = (): Sm2Keys => {
  const keys = createECDH('SM2');
  const publicKey = keys.generateKeys('hex');
  return { privateKey: keys.getPrivateKey('hex').padStart(64, '0'), publicKey };
};

/** A point that one signature is made with, and no other. */
const onePoint = () => {
  const keys = newSm2Keys();
  return { ...keys, k: BigInt(`0x${keys.privateKey}`), x1: BigInt(`0x${keys.publicKey.slice(2, 66)}`) };
};

const mostTries = 3;

/** A signature, r and s of 32 bytes each, that the second implementation has found good: the first one lets some pass that others refuse. */
export const signSm2 = (data: Uint8Array, { privateKey, publicKey }: Sm2Keys): Uint8Array => {
  for (let tried = 0; tried < mostTries; tried += 1) {
    const signed = sm2.doSignature(data, privateKey, { hash: true, publicKey, userId, pointPool: [onePoint()] });
    const signature = Buffer.from(signed, 'hex');
    if (verifySm2(data, signature, publicKey)) return signature;
  }
  throw new Error('The signatures made with SM2 do not verify.');
};
