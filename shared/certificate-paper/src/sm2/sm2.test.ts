import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sm2 } from 'sm-crypto-v2';
import { describe, expect, it } from 'vitest';
import { saidByOpenssl } from '../../test/said-by.ts';
import { order } from './curve.ts';
import { fromDer, toDer } from './der.ts';
import { newSm2Keys, signSm2 } from './sign-sm2.ts';
import { userId, verifySm2 } from './verify-sm2.ts';

const keys = newSm2Keys();
const data = Buffer.from('建筑起重机械使用登记证');
const bytesOf = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(64, '0'), 'hex');
const numberIn = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);

const spkiOf = (publicKey: string): string =>
  `-----BEGIN PUBLIC KEY-----\n${Buffer.from(`3059301306072a8648ce3d020106082a811ccf5501822d034200${publicKey}`, 'hex').toString('base64')}\n-----END PUBLIC KEY-----\n`;

/** What OpenSSL says; null where there is none. */
const opensslSays = (signature: Uint8Array, id: string): boolean | null => {
  const folder = mkdtempSync(join(tmpdir(), 'anzhu-sm2-'));
  const [key, signed, given] = ['key.pem', 'signature', 'data'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(key, spkiOf(keys.publicKey));
  writeFileSync(signed, toDer(signature));
  writeFileSync(given, data);
  const asked = [
    '-verify',
    '-pubin',
    '-inkey',
    key,
    '-in',
    given,
    '-rawin',
    '-digest',
    'sm3',
    '-sigfile',
    signed,
    '-pkeyopt',
    `distid:${id}`,
  ];
  const said = saidByOpenssl('pkeyutl', ...asked);
  return said === null ? null : said.includes('Signature Verified Successfully');
};

describe('K8 signatures of SM2 with SM3', () => {
  it('K8 what is signed verifies by our own reckoning and by the library, and for nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (one, other) => {
        const signature = signSm2(one, keys);
        expect(verifySm2(one, signature, keys.publicKey)).toBe(true);
        expect(sm2.doVerifySignature(one, Buffer.from(signature).toString('hex'), keys.publicKey, { hash: true, userId })).toBe(true);
        expect(verifySm2(other, signature, keys.publicKey)).toBe(Buffer.from(one).equals(other));
        expect(verifySm2(one, signature, newSm2Keys().publicKey)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('K8 OpenSSL agrees, and refuses the signature under another user id', (context) => {
    const signature = signSm2(data, keys);
    const says = opensslSays(signature, userId);
    if (says === null) return context.skip('OpenSSL 3 is not installed.');
    expect([says, opensslSays(signature, 'somebody else')]).toEqual([true, false]);
  });

  it('K8 takes the example of the standard (GB/T 32918.5)', () => {
    const publicKey =
      '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13';
    const signature =
      'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa';
    expect(verifySm2(Buffer.from('message digest'), Buffer.from(signature, 'hex'), publicKey)).toBe(true);
  });

  it.each<readonly [string, (r: bigint, s: bigint) => readonly [bigint, bigint]]>([
    ['an s that is larger by the order', (r, s) => [r, s + order]],
    ['an r that is larger by the order', (r, s) => [r + order, s]],
    ['an r of nothing', (_, s) => [0n, s]],
    ['an s of nothing', (r) => [r, 0n]],
    ['an r that is the order', (_, s) => [order, s]],
    ['the other s', (r, s) => [r, order - s]],
    ['an r and s that make nothing together', (r) => [r, order - r]],
  ])('K8 refuses %s', (_, change) => {
    const signature = signSm2(data, keys);
    const [r, s] = change(numberIn(signature.subarray(0, 32)), numberIn(signature.subarray(32)));
    const changed = Buffer.concat([bytesOf(r), bytesOf(s)].map((one) => one.subarray(-32)));
    expect(verifySm2(data, changed, keys.publicKey)).toBe(false);
    expect(verifySm2(data, Buffer.concat([bytesOf(r), bytesOf(s)]), keys.publicKey)).toBe(false);
  });

  it('K8 refuses keys that are no point of the curve', () => {
    const signature = signSm2(data, keys);
    for (const publicKey of [
      '',
      `04${'0'.repeat(128)}`,
      keys.publicKey.toUpperCase(),
      keys.publicKey.slice(0, -2),
      `${keys.publicKey.slice(0, -1)}${keys.publicKey.endsWith('0') ? '1' : '0'}`,
    ])
      expect(verifySm2(data, signature, publicKey)).toBe(false);
  });

  it('K8 writes r and s in DER the one way, with leading zeros and high bits', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), fc.nat(40), fc.nat(40), (bytes, zeros, others) => {
        const signature = Buffer.from(bytes)
          .fill(0, 0, Math.min(zeros, 31))
          .fill(0, 32, 32 + Math.min(others, 31));
        const der = toDer(signature);
        expect(Buffer.from(fromDer(der) ?? [])).toEqual(signature);
        for (let at = 0; at < der.length; at += 1)
          expect(Buffer.from(fromDer(Buffer.from(der).fill((der[at] ?? 0) ^ 1, at, at + 1)) ?? []).equals(signature)).toBe(false);
        expect(fromDer(Buffer.concat([der, Buffer.from([0])]))).toBe(null);
      }),
    );
  });

  it('K8 the digest of OpenSSL is SM3 (GB/T 32905)', () => {
    expect(createHash('sm3').update('abc').digest('hex')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  });
});
