import { deriveId } from '@anzhu/kernel';
import { placeIn } from '../../infra/local/src/places/places.ts';
import { registrationPush } from '../../services/supervision/src/supervision-registration/supervision-registration.sample.ts';
import { registrationOf } from '../crane-blocks-completion/queries.ts';
import type { Stage } from '../harness/stage.ts';
import { machineSecret } from '../harness/system.ts';

export const quality = 'wuhua-quality-supervisor';
export const safety = 'wuhua-safety-supervisor';

interface Faults {
  readonly seed: number;
  readonly share: number;
}

interface Reply {
  readonly status: number;
  readonly body: { readonly registrationId?: string; readonly state?: string };
}

/** What the simulator tells of a batch. */
export interface Pushed {
  readonly sent: readonly { readonly number: string; readonly reply: Reply | null }[];
  readonly repeated: readonly number[];
  readonly garbageTaken: readonly unknown[];
  readonly done: Readonly<Record<string, number>>;
}

interface Undelivered {
  readonly id: string;
  readonly key: string;
  readonly isResendable: boolean;
}

/** The simulator of the permit-reform system, and the officials who deal with what it sends, over one stage. */
export const exchangeOf = (stage: Stage, faults: Faults) => {
  const { client, system, world } = stage;
  const simulator = async (path: string, body?: object): Promise<unknown> => {
    const sent = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return (await fetch(system.receiverUrl + path, sent)).json();
  };
  const machine = () => {
    const { machine: id } = placeIn(world.division);
    return client.tokens.machine(id, machineSecret(system, id));
  };
  /** Project `n`, as it was pushed first or as it was corrected. */
  const pushOf = (n: number, correction = '') => ({
    requestId: deriveId('exchange', String(faults.seed), String(n), correction),
    form: { ...registrationPush(world, n), ...(correction && { section: correction }) },
  });
  return {
    simulator,
    goWrong: (share: number) => simulator('/faults', { ...faults, share }),
    push: async (numbers: readonly number[], correction?: string): Promise<Pushed> =>
      (await simulator('/pushes', {
        ...{ ...faults, url: system.baseUrl, token: await machine() },
        pushes: numbers.map((n) => pushOf(n, correction)),
      })) as Pushed,
    review: async (who: string, id: string, verdict: string): Promise<unknown> => {
      const { version } = await registrationOf(client, who, id);
      return client.act(who, 'reviewSupervisionRegistration', { id, expectedVersion: version, verdict, opinion: '意见' });
    },
    casesUnder: async (registrationNumber: string) => {
      const query = `query ($n: String!) { answer: supervisionRegistrations(filter: { registrationNumber: $n }) { edges { node { id state form { section } } } } }`;
      const { data } = await client.ask(quality, query, { n: registrationNumber });
      const found = data?.['answer'] as {
        readonly edges: readonly { readonly node: { id: string; state: string; form: { section: string } } }[];
      };
      return found.edges.map(({ node }) => node);
    },
    undelivered: async (): Promise<readonly Undelivered[]> => {
      const query =
        '{ work { supervision { deliveries(first: 100, filter: { states: [WAITING, REFUSED] }) { edges { node { id key isResendable } } } } } }';
      const { data } = await client.ask(quality, query);
      const work = data?.['work'] as { supervision: { deliveries: { edges: readonly { node: Undelivered }[] } } };
      return work.supervision.deliveries.edges.map(({ node }) => node);
    },
    resend: (id: string) => client.act(quality, 'resendSupervisionDelivery', { id }),
  };
};

export type Exchange = ReturnType<typeof exchangeOf>;
