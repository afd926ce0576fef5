import { randomBytes } from 'node:crypto';
import { syntheticCitizenId } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { createPersonalData } from './index.ts';

const key = () => randomBytes(32).toString('base64');
const [older, newer, personRefKey] = [key(), key(), key()];
const citizen = syntheticCitizenId(7);
const made = (keyRing: string, refKey = personRefKey) => createPersonalData({ keyRing, personRefKey: refKey });

describe('personal data', () => {
  const box = made(`k1:${older}`);

  it('opens what it sealed, and two seals of one number differ', () => {
    const [one, other] = [box.seal('citizenId', citizen), box.seal('citizenId', citizen)];
    expect(box.open(one.sealed)).toBe(citizen);
    expect(one.sealed).not.toBe(other.sealed);
    expect(one.ref).toBe(other.ref);
    expect(JSON.stringify(one)).not.toContain(citizen.slice(6, 14));
  });

  it('masks an identity number and a telephone number', () => {
    expect(box.seal('citizenId', '11010519491231002x').masked).toBe('11**************2X');
    expect(box.seal('phone', '13888001234').masked).toBe('*******1234');
    expect(box.seal('phone', '12345').masked).toBe('*****');
  });

  it('gives one reference to a number however it was typed, the same in a service with other sealing keys', () => {
    const other = made(`x:${newer}`);
    expect(other.refOf('citizenId', ' １１0105194912310０2x ')).toBe(box.seal('citizenId', '11010519491231002X').ref);
    const old = box.seal('citizenId', '110105491231002');
    expect([old.ref, box.open(old.sealed)]).toEqual([box.refOf('citizenId', '11010519491231002X'), '11010519491231002X']);
    expect(other.refOf('phone', '0871—6512 3456')).toBe(box.refOf('phone', '087165123456'));
  });

  it('keeps references of identity numbers and telephones apart, and those of other keys', () => {
    expect(box.refOf('phone', citizen)).not.toBe(box.refOf('citizenId', citizen));
    expect(made(`k1:${older}`, key()).refOf('citizenId', citizen)).not.toBe(box.refOf('citizenId', citizen));
  });

  it('seals with the first key of the ring and opens with all', () => {
    const rotated = made(`k2:${newer},k1:${older}`);
    const { sealed } = box.seal('citizenId', citizen);
    expect(rotated.open(sealed)).toBe(citizen);
    expect(rotated.seal('phone', '13888001234').sealed).toMatch(/^k2\./);
    expect(() => box.open(rotated.seal('phone', '13888001234').sealed)).toThrow('sealed with key "k2", which is not on the key ring');
  });

  it('refuses what was altered', () => {
    const { sealed } = box.seal('citizenId', citizen);
    const [id, text = ''] = sealed.split('.');
    const bytes = Buffer.from(text, 'base64url');
    for (const at of [0, 12, bytes.length - 1]) {
      const altered = Buffer.from(bytes);
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
      expect(() => box.open(`${id}.${altered.toString('base64url')}`)).toThrow();
    }
    expect(() => box.open(`${id}.${bytes.subarray(0, 20).toString('base64url')}`)).toThrow();
  });

  it.each([
    ['no ring', '', personRefKey, 'Entry 1 of the personal data key ring is not of the form id:base64.'],
    [
      'a short key',
      `a:${randomBytes(16).toString('base64')}`,
      personRefKey,
      'Key "a" of the personal data key ring has 16 bytes instead of 32.',
    ],
    ['one id twice', `a:${older},a:${newer}`, personRefKey, 'Two keys of the personal data key ring have the same id.'],
    ['a short reference key', `a:${older}`, 'c2hvcnQ=', 'The person reference key has 5 bytes instead of at least 32.'],
  ])('refuses to begin with %s', (_what, ring, refKey, message) => {
    expect(() => made(ring, refKey)).toThrow(message);
  });
});
