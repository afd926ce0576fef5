import { BlockList, isIP } from 'node:net';

/** Whom a request may reach: a partner an operator configured, also within the authority's network; or only what is public. */
export type Reach = 'CONFIGURED' | 'PUBLIC';

const listOf = (subnets: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [network = '', bits] = subnet.split('/');
    list.addSubnet(network, Number(bits), network.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
};

/** The machine's own network segment (where clouds keep their credentials), and what is no single machine. */
const neverASystem = [
  '0.0.0.0/8',
  '169.254.0.0/16',
  '224.0.0.0/4',
  '255.255.255.255/32',
  '::/128',
  'fe80::/10',
  'ff00::/8',
  'fd00:ec2::/32',
];

const notPublic = [
  ...neverASystem,
  ...['10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '240.0.0.0/4'],
  ...[
    '::1/128',
    '::/96',
    '::ffff:0:0:0/96',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '100::/64',
    '2001::/23',
    '2001:db8::/32',
    '2002::/16',
    'fc00::/7',
    'fec0::/10',
  ],
];

const refused: Readonly<Record<Reach, BlockList>> = { CONFIGURED: listOf(neverASystem), PUBLIC: listOf(notPublic) };

/** Whether an address, in whatever form, may be connected to; what is no address may not. */
export const mayReach = (reach: Reach, address: string): boolean => {
  const version = isIP(address);
  if (version === 0) return false;
  return !refused[reach].check(address, version === 4 ? 'ipv4' : 'ipv6');
};
