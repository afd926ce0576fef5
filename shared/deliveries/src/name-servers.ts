import { type LookupAddress, type LookupAllOptions, promises } from 'node:dns';

/** Asks, as `dns.lookup` does, for all addresses of a name. */
export type Resolver = (
  host: string,
  options: LookupAllOptions,
  answer: (error: Error | null, addresses: LookupAddress[] | undefined) => void,
) => void;

const patience = { timeout: 1_500, tries: 2 };

/** Names of this machine, which no name server knows. */
const isLocal = (host: string): boolean => /(^|[.])localhost[.]?$/i.test(host);

/** Asks name servers themselves, for a few seconds: `dns.lookup` keeps one of four threads of the process for as long as a name server does not answer. */
export const askNameServers = (servers?: readonly string[]): Resolver => {
  const resolver = new promises.Resolver(patience);
  if (servers) resolver.setServers(servers);
  const found = async (host: string): Promise<LookupAddress[]> => {
    if (isLocal(host)) return [{ address: '127.0.0.1', family: 4 }];
    const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    const addresses = [
      ...(four.status === 'fulfilled' ? four.value.map((address) => ({ address, family: 4 })) : []),
      ...(six.status === 'fulfilled' ? six.value.map((address) => ({ address, family: 6 })) : []),
    ];
    if (addresses.length === 0 && four.status === 'rejected') throw four.reason;
    return addresses;
  };
  return (host, _options, answer) => {
    found(host).then(
      (addresses) => answer(null, addresses),
      (error: Error) => answer(error, undefined),
    );
  };
};
