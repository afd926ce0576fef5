import { answer, connectionResolvers, resolversReading, type SubgraphContext, workTypeOf } from '@anzhu/graphql';
import type { HistoryEntry } from '@anzhu/workflow';
import type { Delivery } from './delivery.ts';
import type { DeliveryLog } from './delivery-log.ts';
import { stateWords } from './delivery-words.ts';
import { resendMutation } from './log-sdl.ts';
import type { ResendInput } from './resend.ts';

type Ctx = SubgraphContext;
type Asked<P> = readonly { readonly obj: P }[];

const uncached = { cache: false } as const;

const inWords = (entry: HistoryEntry) => ({
  ...entry,
  fromLabel: stateWords[entry.from as Delivery['state']],
  toLabel: stateWords[entry.to as Delivery['state']],
});

/** Resolvers of what `deliveriesSdl` declares. */
export const deliveryResolvers = (service: string, log: DeliveryLog): Readonly<Record<string, object>> => {
  const { list, total } = connectionResolvers(log);
  return {
    [workTypeOf(service)]: { deliveries: list },
    DeliveryConnection: { total },
    Delivery: {
      id: ({ _id }: Delivery) => _id,
      targetLabel: (delivery: Delivery) => log.targetOf(delivery) ?? { zh: delivery.target, en: delivery.target },
      content: (delivery: Delivery) => log.targetOf(delivery)?.told(delivery.payload as never) ?? [],
      attempts: ({ attempts = [] }: Delivery) => attempts.toReversed(),
      history: ({ history = [] }: Delivery) => history.toReversed().map(inWords),
    },
    Mutation: {
      [resendMutation(service)]: (_: unknown, { input }: { readonly input: ResendInput }, { subject }: Ctx) =>
        answer('Delivery', log.resend(subject, input)),
    },
  };
};

const { loads } = resolversReading<{ readonly _id: string }>();

/** A loader of what one target was sent about records that were found for the reader; null for units. */
export const deliveriesAbout = (log: DeliveryLog, target: string) => ({
  loader: loads(['_id'], async (queries, { subject }: Ctx): Promise<readonly (readonly Delivery[] | null)[]> => {
    const ids = queries.map(({ obj }) => obj._id);
    const found = await log.about(subject, target, ids);
    return ids.map((id) => found?.filter(({ key }) => key === id) ?? null);
  }),
  opts: uncached,
});

/** Loaders of what `deliveriesSdl` declares. */
export const deliveryLoaders = (log: DeliveryLog): Readonly<Record<string, object>> => ({
  Delivery: {
    isResendable: {
      loader: (queries: Asked<Delivery>, { subject }: Ctx) =>
        log.resendable(
          subject,
          queries.map(({ obj }) => obj),
        ),
      opts: uncached,
    },
  },
});
