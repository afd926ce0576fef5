import { type NatsConnection, RequestStrategy } from 'nats';

interface Listed {
  readonly server?: { readonly id?: string };
  readonly data?: { readonly connections?: readonly { readonly cid: number; readonly authorized_user?: string }[] };
}

/** Cuts every connection of a user, on all servers of the broker; answers how many there were. Needs the broker's system user. */
export const cutConnections = async (system: NatsConnection, user: string): Promise<number> => {
  const asked = JSON.stringify({ auth: true, user });
  const options = { strategy: RequestStrategy.JitterTimer, maxWait: 2_000, jitter: 300 };
  let cut = 0;
  for await (const answer of await system.requestMany('$SYS.REQ.SERVER.PING.CONNZ', asked, options)) {
    if (answer instanceof Error) throw answer;
    const { server, data } = answer.json<Listed>();
    for (const { cid, authorized_user } of data?.connections ?? []) {
      if (authorized_user !== user) continue;
      await system.request(`$SYS.REQ.SERVER.${server?.id}.KICK`, JSON.stringify({ cid }), { timeout: 2_000 });
      cut += 1;
    }
  }
  return cut;
};
