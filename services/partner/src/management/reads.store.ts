import type { Subject } from '@anzhu/access';
import { ok } from '@anzhu/kernel';
import { countUpTo, type Page, type PageRequest, page } from '@anzhu/store';
import type { mongo } from 'mongoose';
import { hasEnded, type Partner } from '../access/partner.ts';
import { partnersIn } from '../access/partners.store.ts';
import type { Webhook } from '../webhooks/webhook.ts';
import { type WebhookDelivery, webhookDeliveriesIn, webhooksIn } from '../webhooks/webhooks.store.ts';
import { actsOf } from './acts.store.ts';
import type { ManagementDeps } from './keep.use-case.ts';
import { keeps, keptFilter } from './keeper.ts';

export interface DeliveriesAsked extends PageRequest {
  readonly state?: WebhookDelivery['state'] | null;
}

type DeliveriesOf = DeliveriesAsked & { readonly partner: string };

export const partnerState = (partner: Partner, at: Date): 'OPEN' | 'EXPIRED' | 'REVOKED' => {
  if (partner.revokedAt) return 'REVOKED';
  return hasEnded(partner, at) ? 'EXPIRED' : 'OPEN';
};

const none: Page<Partner> = { edges: [], hasNextPage: false, hasPreviousPage: false };
const everything = Number.MAX_SAFE_INTEGER - 1;

const untyped = (collection: unknown): mongo.Collection => collection as mongo.Collection;

const ofPartner = ({ partner, state }: DeliveriesOf) => ({ partner, ...(state && { state }) });

const partnerReads = ({ connection }: ManagementDeps) => {
  const partners = untyped(partnersIn(connection));
  return {
    list: async (subject: Subject, request: PageRequest) => {
      const filter = keptFilter(subject);
      return filter ? await page<Partner>(partners, { filter, sortBy: 'addedAt', page: request }) : ok(none);
    },
    total: async (subject: Subject, _: PageRequest, isExact: boolean) => {
      const filter = keptFilter(subject);
      return filter ? await countUpTo(partners, filter, isExact ? everything : undefined) : { count: 0, isCapped: false };
    },
    one: async (subject: Subject, name: string): Promise<Partner | null> => {
      const partner = await partnersIn(connection).findOne({ _id: name });
      return partner && keeps(subject, partner) ? partner : null;
    },
  };
};

/** Of partners that were found for the reader. */
const readsOfPartners = ({ connection }: ManagementDeps) => {
  const deliveries = untyped(webhookDeliveriesIn(connection));
  return {
    deliveries: (request: DeliveriesOf) =>
      page<WebhookDelivery>(deliveries, { filter: ofPartner(request), sortBy: 'lastAt', page: request }),
    countDeliveries: async (request: DeliveriesOf, isExact: boolean) => {
      const { count, isCapped } = await countUpTo(deliveries, ofPartner(request), isExact ? everything : undefined);
      return { count, capped: isCapped };
    },
    webhooksOf: async (names: readonly string[]): Promise<readonly (Webhook | null)[]> => {
      const found = await webhooksIn(connection)
        .find({ _id: { $in: [...names] } })
        .toArray();
      return names.map((name) => found.find(({ _id }) => _id === name) ?? null);
    },
    actsOf: async (names: readonly string[]) => {
      const acts = await actsOf(connection, names);
      return names.map((name) => acts.get(name) ?? []);
    },
  };
};

/** Pages and totals of what the keeper of partners reads. */
export const partnerLists = (deps: ManagementDeps) => ({ ...partnerReads(deps), ...readsOfPartners(deps) });
