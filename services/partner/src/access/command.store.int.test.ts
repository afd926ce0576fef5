import { testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandPartner } from './command.store.ts';
import { hashOf, partnersIn } from './partners.store.ts';

const secretIn = (text: string): string => /: ([\w-]{43})\n/.exec(text)?.[1] ?? '';

describe('security: npm run partner', () => {
  let connection: Connection;
  const run = (...args: readonly string[]): Promise<string> => commandPartner(connection, args);
  const stored = (_id = 'weather') => partnersIn(connection).findOne({ _id });
  beforeAll(async () => {
    ({ connection } = await testDatabase());
  });

  it('security: keeps the hash of a secret that it shows once', async () => {
    expect(await run('list')).toContain('No partners');
    const secret = secretIn(await run('add', 'weather', '--region', '530000', '--kind', 'license', '--from', '7', '--days', '30'));
    const partner = await stored();
    expect(partner?.secrets.map(({ hash }) => hash)).toEqual([hashOf(secret)]);
    expect(JSON.stringify(partner)).not.toContain(secret);
    expect(partner).toMatchObject({ regions: ['530000'], kinds: ['license'], start: { by: 'SEQUENCE', sequence: 7 } });
    expect(await run('list')).toMatch(/weather .*open → .*530000 {2}license/);
    expect(await run('lag', 'weather')).toMatch(/weather .*waiting —/);
  });

  it('security: says all that is wrong, and writes nothing', async () => {
    await expect(run('add', 'Bad', '--region', '53', '--kind', 'person')).rejects.toThrow(/lower-case[\s\S]*six digits[\s\S]*No kind/);
    await expect(run('add', 'weather')).rejects.toThrow('not free');
    for (const from of ['yesterday', '11/29', '-1', '0', '2026-11-29T08:00', '99999999999999999999', '12345-01-01T00:00:00Z'])
      await expect(run('add', 'x2', `--from=${from}`)).rejects.toThrow('--from');
    await expect(run('rotate', 'nobody')).rejects.toThrow('no such partner');
    expect(await partnersIn(connection).countDocuments()).toBe(1);
  });

  it('security: rotated the former secrets end in time, or at once, and never later than they would have', async () => {
    const [first] = (await stored())?.secrets ?? [];
    const second = hashOf(secretIn(await run('rotate', 'weather')));
    expect((await stored())?.secrets).toMatchObject([
      { hash: first?.hash, until: expect.any(Date) },
      { hash: second, until: null },
    ]);
    const third = hashOf(secretIn(await run('rotate', 'weather', '--overlap-hours', '0')));
    const after = (await stored())?.secrets ?? [];
    expect(after.map(({ hash }) => hash)).toEqual([first?.hash, second, third]);
    expect(after.map(({ until }) => until === null || until <= new Date())).toEqual([true, true, true]);
    expect(after.map(({ until }) => until === null)).toEqual([false, false, true]);
  });

  it('security: rotations at the same time each make a secret that lets in, and none undoes what another ended', async () => {
    await run('add', 'busy');
    const made = await Promise.all(['24', '0', '24', '0'].map((hours) => run('rotate', 'busy', '--overlap-hours', hours)));
    const secrets = (await stored('busy'))?.secrets ?? [];
    expect(secrets.map(({ hash }) => hash).slice(1)).toEqual(expect.arrayContaining(made.map((text) => hashOf(secretIn(text)))));
    expect(secrets.filter(({ until }) => until === null)).toHaveLength(1);
    expect(secrets[0]?.until?.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('reliability: a replay is another generation, from where it was asked', async () => {
    const before = (await stored())?.generation;
    await expect(run('replay', 'weather')).rejects.toThrow('Usage');
    await run('replay', 'weather', '--from', '2026-06-30T00:00:00Z');
    expect((await stored())?.generation).not.toBe(before);
    expect(await stored()).toMatchObject({ start: { by: 'TIME', time: new Date('2026-06-30T00:00:00Z') } });
  });

  it('security: of one that has expired nothing is changed: it is not let in by another secret either', async () => {
    await expect(run('add', 'short', '--days', '0')).rejects.toThrow('--days');
    await run('add', 'short', '--days', '1');
    await partnersIn(connection).updateOne({ _id: 'short' }, { $set: { expiresAt: new Date(), closedAt: new Date() } });
    for (const args of [
      ['rotate', 'short'],
      ['replay', 'short', '--from', 'all'],
    ])
      await expect(run(...args)).rejects.toThrow('expired');
    expect(await run('list')).toMatch(/short .*expired/);
    expect(await run('prolong', 'short', '--days', '30')).toContain('Access ends');
    expect(await run('list')).toMatch(/short .*open → /);
    expect(await stored('short')).toMatchObject({ closedAt: null, changes: [expect.any(String), expect.any(String)] });
    await partnersIn(connection).updateOne({ _id: 'short' }, { $set: { expiresAt: new Date() } });
    expect(await run('revoke', 'short')).toContain('Revoked');
  });

  it('security: revoked it has no secret, and nothing more is done for it', async () => {
    await run('revoke', 'weather');
    expect(await stored()).toMatchObject({ secrets: [], revokedAt: expect.any(Date) });
    await expect(run('replay', 'weather', '--from', 'all')).rejects.toThrow('revoked');
    expect(await run('list')).toContain('revoked');
    for (const args of [['dance', 'weather'], ['revoke', 'weather', 'other'], ['prolong', 'weather'], ['rotate']])
      await expect(run(...args)).rejects.toThrow('Usage');
    await expect(run('lag', 'wether')).rejects.toThrow('no such partner');
    await expect(run('prolong', 'weather', '--days', '9')).rejects.toThrow('revoked');
  });
});
