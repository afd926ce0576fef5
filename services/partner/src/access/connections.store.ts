import { connect, type NatsConnection, RequestStrategy } from 'nats';
import { partnersAccount } from './partner.ts';

interface Connected {
  readonly cid: number;
  readonly authorized_user?: string;
  readonly account?: string;
}

interface Listed {
  readonly server?: { readonly id?: string };
  readonly data?: { readonly connections?: readonly Connected[] };
}

const isOf =
  (user: string) =>
  ({ authorized_user, account }: Connected): boolean =>
    authorized_user === user && account === partnersAccount;

const cutAll = async (system: NatsConnection, user: string): Promise<void> => {
  const asked = JSON.stringify({ auth: true, user });
  const options = { strategy: RequestStrategy.JitterTimer, maxWait: 2_000, jitter: 300 };
  let answers = 0;
  for await (const answer of await system.requestMany('$SYS.REQ.SERVER.PING.CONNZ', asked, options)) {
    if (answer instanceof Error) throw answer;
    answers += 1;
    const { server, data } = answer.json<Listed>();
    for (const { cid } of (data?.connections ?? []).filter(isOf(user))) {
      await system.request(`$SYS.REQ.SERVER.${server?.id}.KICK`, JSON.stringify({ cid }), { timeout: 2_000 });
    }
  }
  if (answers === 0) throw new Error('no server of the broker said who is connected');
};

interface Broker {
  readonly natsUrl: string;
  readonly systemPassword: string;
}

/** Cuts every connection of a partner, and of nobody of another account who is called the same, on all servers of the broker, as the broker's user `system`. */
export const cutConnections = async ({ natsUrl, systemPassword }: Broker, user: string): Promise<void> => {
  const login = { user: 'system', pass: systemPassword, name: 'partner-system', timeout: 2_000, reconnect: false };
  const system = await connect({ servers: natsUrl.split(','), ...login });
  try {
    await cutAll(system, user);
  } finally {
    await system.close();
  }
};
