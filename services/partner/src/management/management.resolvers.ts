import type { Subject } from '@anzhu/access';
import { answer, buttonLoaders, connectionOf, connectionResolvers, type SubgraphContext } from '@anzhu/graphql';
import { divisionName } from '@anzhu/identifiers';
import type { Partner } from '../access/partner.ts';
import { nextSendAt, signingSecrets, stateOf, type Webhook } from '../webhooks/webhook.ts';
import type { WebhookDelivery } from '../webhooks/webhooks.store.ts';
import { actionWords, type PartnerAct } from './acts.store.ts';
import { type ActInput, actOnPartner, addPartner, type Kept, type ManagementDeps, type PartnerActName } from './keep.use-case.ts';
import { partnerButtons } from './partner-buttons.use-case.ts';
import type { AddInput } from './partner-input.ts';
import { type DeliveriesAsked, partnerLists, partnerState } from './reads.store.ts';

type Ctx = SubgraphContext;
type Input<T> = { readonly input: T };
type Asked = readonly { readonly obj: Partner }[];

const uncached = { cache: false } as const;

const mutationsOf = (deps: ManagementDeps) => {
  const doing =
    (act: PartnerActName) =>
    (_: unknown, { input }: Input<ActInput>, { subject }: Ctx) =>
      answer('PartnerKept', actOnPartner(deps, subject, [act, input]));
  return {
    addPartner: (_: unknown, { input }: Input<AddInput>, { subject }: Ctx) => answer('PartnerKept', addPartner(deps, subject, input)),
    rotatePartnerSecret: doing('rotate'),
    prolongPartner: doing('prolong'),
    revokePartner: doing('revoke'),
    replayPartner: doing('replay'),
    setPartnerWebhook: doing('setWebhook'),
    rotatePartnerWebhookSecret: doing('rotateWebhook'),
    enablePartnerWebhook: doing('enableWebhook'),
    disablePartnerWebhook: doing('disableWebhook'),
    replayPartnerWebhook: doing('replayWebhook'),
    redeliverPartnerEvent: doing('redeliver'),
  };
};

const webhookFields = (deps: ManagementDeps) => ({
  state: (webhook: Webhook) => stateOf(webhook, deps.clock()),
  stop: ({ stopped }: Webhook) => stopped?.because ?? null,
  stoppedAt: ({ stopped }: Webhook) => stopped?.at ?? null,
  sequence: ({ position, generation }: Webhook) => (position?.generation === generation ? position.sequence : null),
  nextAt: (webhook: Webhook) => nextSendAt(webhook, deps.clock()),
  failure: ({ lastFailure }: Webhook) => lastFailure?.failure ?? null,
  httpStatus: ({ lastFailure }: Webhook) => lastFailure?.httpStatus ?? null,
  secrets: (webhook: Webhook) => signingSecrets(webhook, deps.clock()),
  deliveries: async ({ _id }: Webhook, asked: DeliveriesAsked) => {
    const request = { ...asked, partner: _id };
    return connectionOf(await partnerLists(deps).deliveries(request), request);
  },
});

interface DeliveriesTotal {
  readonly request: DeliveriesAsked & { readonly partner: string };
}

const deliveryFields = (deps: ManagementDeps) => ({
  PartnerDeliveryConnection: {
    total: ({ request }: DeliveriesTotal, { exact = false }: { readonly exact?: boolean }) =>
      partnerLists(deps).countDeliveries(request, exact),
  },
  PartnerDelivery: {
    attempts: ({ attempts }: WebhookDelivery) => attempts.toReversed(),
    isAsked: ({ askedAt }: WebhookDelivery) => askedAt !== undefined,
  },
});

/** Translates the part of the schema about partners and their webhooks. */
export const managementResolvers = (deps: ManagementDeps) => {
  const lists = partnerLists(deps);
  const { list, total } = connectionResolvers(lists);
  return {
    Query: {
      partners: list,
      partner: (_: unknown, { name }: { readonly name: string }, { subject }: Ctx) => lists.one(subject, name),
    },
    Mutation: mutationsOf(deps),
    PartnerConnection: { total },
    Partner: {
      name: ({ _id }: Partner) => _id,
      state: (partner: Partner) => partnerState(partner, deps.clock()),
      regionsLabels: ({ regions }: Partner) => regions.map(divisionName),
      consumer: ({ position, generation }: Partner) => (position?.generation === generation ? position : null),
    },
    PartnerKept: { partner: ({ partner }: Kept) => partner },
    PartnerWebhook: webhookFields(deps),
    ...deliveryFields(deps),
    PartnerAct: { actionLabel: ({ action }: PartnerAct) => actionWords[action] },
  };
};

/** Webhooks and acts of partners that were found for their keeper. */
export const managementLoaders = (deps: ManagementDeps) => {
  const lists = partnerLists(deps);
  const loading = <T>(load: (names: readonly string[], subject: Subject) => Promise<readonly T[]>) => ({
    loader: (queries: Asked, { subject }: Ctx) =>
      load(
        queries.map(({ obj }) => obj._id),
        subject,
      ),
    opts: uncached,
  });
  const buttons = buttonLoaders('Partner', partnerButtons.Partner, (partners) => lists.webhooksOf(partners.map(({ _id }) => _id)));
  return { Partner: { webhook: loading(lists.webhooksOf), acts: loading(lists.actsOf), ...buttons['Partner'] } };
};
