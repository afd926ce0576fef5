import { describe, expect, it } from 'vitest';
import { isRecentEnough, outOfLine } from '../bin/bootstrap.mjs';

const lock = {
  packages: {
    '': { version: '0.0.0' },
    'gateway/node_modules/undici': { version: '7.0.0' },
    'node_modules/@anzhu/kernel': { resolved: 'shared/kernel', link: true },
    'node_modules/nats': { version: '2.29.3' },
    'node_modules/turbo-windows': { version: '2.0.0', optional: true },
    'shared/kernel': { version: '0.0.0' },
  },
};
const { 'node_modules/turbo-windows': _, ...onThisMachine } = lock.packages;

describe('bootstrap', () => {
  it('finds nothing to do when all is installed but what is for other machines', () => {
    expect(outOfLine(lock, { packages: onThisMachine })).toEqual([]);
  });

  it('installs on a fresh clone', () => {
    expect(outOfLine(lock, undefined)).toEqual(['gateway/node_modules/undici', 'node_modules/@anzhu/kernel', 'node_modules/nats']);
  });

  it.each([
    ['another version', { 'node_modules/nats': { version: '2.29.2' } }, 'node_modules/nats'],
    ['a link to another place', { 'node_modules/@anzhu/kernel': { resolved: 'shared/core', link: true } }, 'node_modules/@anzhu/kernel'],
    ['another version of what is optional', { 'node_modules/turbo-windows': { version: '1.0.0' } }, 'node_modules/turbo-windows'],
  ])('installs when there is %s', (_what, change, path) => {
    expect(outOfLine(lock, { packages: { ...onThisMachine, ...change } })).toEqual([path]);
  });

  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['20.18.9', false],
    ['18.20.0', false],
  ])('tells whether Node %s will do: %s', (version, enough) => {
    expect(isRecentEnough(version, '>=20.19.0')).toBe(enough);
  });
});
