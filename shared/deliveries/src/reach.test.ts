import { expect, it } from 'vitest';
import { mayReach } from './reach.ts';

const inner = [
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '198.18.0.1',
  '::1',
  'fd12::1',
  '::ffff:10.0.0.1',
  '::ffff:0:10.0.0.1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
];
const nobody = ['0.0.0.0', '169.254.169.254', '224.0.0.1', '255.255.255.255', '::', 'fe80::1', 'ff02::1', '::ffff:169.254.169.254'];
const open = ['8.8.8.8', '114.114.114.114', '2400:3200::1'];

it('a configured partner may stand in the inner network, but is no segment-local address', () => {
  expect([...inner, ...open].filter((address) => !mayReach('CONFIGURED', address))).toEqual([]);
  expect(nobody.filter((address) => mayReach('CONFIGURED', address))).toEqual([]);
});

it('of what anyone may name, only public addresses are reached', () => {
  expect([...inner, ...nobody].filter((address) => mayReach('PUBLIC', address))).toEqual([]);
  expect(open.filter((address) => !mayReach('PUBLIC', address))).toEqual([]);
});

it('what is no address is not reached', () => {
  expect(['', 'localhost', '1.2.3', '0x7f000001'].filter((text) => mayReach('CONFIGURED', text))).toEqual([]);
});
