import { newId } from '@anzhu/kernel';
import { refusedButtons, subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PartnerService, partnerService } from '../../test/service.ts';
import type { Partner } from '../access/partner.ts';
import { partnersIn } from '../access/partners.store.ts';
import { inOrder, type Webhook } from '../webhooks/webhook.ts';
import { askedOf } from '../webhooks/webhook-asked.ts';
import { noteAttempt, webhooksIn } from '../webhooks/webhooks.store.ts';

const administrator = subject({
  ...{ id: 'admin', org: '530000-JZ', orgKind: 'AUTHORITY', unitKinds: [] },
  ...{ region: '530000', roles: ['PLATFORM_ADMIN'] },
});

const long = new Date('2026-01-01T00:00:00Z');
const later = '2199-01-01T00:00:00Z';

const states: Readonly<Record<string, Partial<Partner>>> = {
  OPEN: {},
  EXPIRED: { expiresAt: long },
  CLOSED: { expiresAt: long, closedAt: long },
  REVOKED: { revokedAt: long, closedAt: long, secrets: [] },
  RESTORED: { secrets: [{ hash: 'former', since: long, until: long }], webhook: null },
};

const inputs: Readonly<Record<string, readonly [type: string, own?: object]>> = {
  addPartner: ['AddPartnerInput', { regions: ['530000'] }],
  rotatePartnerSecret: ['PartnerSecretInput'],
  prolongPartner: ['ProlongPartnerInput', { expiresAt: later }],
  revokePartner: ['PartnerActInput'],
  replayPartner: ['PartnerReplayInput', { start: { by: 'ALL' } }],
  setPartnerWebhook: ['PartnerWebhookInput', { url: 'https://other.example/' }],
  rotatePartnerWebhookSecret: ['PartnerSecretInput'],
  enablePartnerWebhook: ['PartnerActInput'],
  disablePartnerWebhook: ['PartnerActInput'],
  replayPartnerWebhook: ['PartnerReplayInput', { start: { by: 'SEQUENCE', sequence: 4 } }],
  redeliverPartnerEvent: ['PartnerRedeliveryInput', { eventId: 'e1' }],
};

const whileOpen = ['done', 'PARTNER_ENDED', 'PARTNER_ENDED', 'PARTNER_ENDED', 'done'];

/** What comes of each act on a partner that is open, expired, closed, revoked, or was restored apart from the broker. */
const expected: Readonly<Record<keyof typeof inputs, readonly string[]>> = {
  addPartner: ['name', 'name', 'name', 'name', 'name'],
  rotatePartnerSecret: whileOpen,
  prolongPartner: ['done', 'done', 'done', 'PARTNER_REVOKED', 'done'],
  revokePartner: ['done', 'done', 'done', 'PARTNER_ENDED', 'done'],
  replayPartner: whileOpen,
  setPartnerWebhook: whileOpen,
  rotatePartnerWebhookSecret: whileOpen,
  enablePartnerWebhook: whileOpen,
  disablePartnerWebhook: whileOpen,
  replayPartnerWebhook: whileOpen,
  redeliverPartnerEvent: [...whileOpen.slice(0, 4), 'WEBHOOK_STOPPED'],
};

const cases = Object.entries(expected).flatMap(([act, outcomes]) =>
  Object.keys(states).map((state, at) => [act, state, String(outcomes[at])] as const),
);

describe('security: each act on a partner in each state', () => {
  let service: PartnerService;
  let count = 0;
  beforeAll(async () => {
    service = await partnerService();
  });
  afterAll(() => service.stop());

  const put = async (state: string): Promise<string> => {
    count += 1;
    const _id = `partner-${count}`;
    const webhook: Webhook = {
      ...{ _id, url: 'https://partner.example/', start: { by: 'ALL' }, generation: 'w', position: null, pending: null },
      ...{ ...inOrder, deliveredAt: null, setAt: long, secrets: [{ sealed: 'sealed', since: long, until: null }] },
      stopped: state === 'RESTORED' ? { because: 'RESTORED', at: long } : null,
    };
    const partner: Partner = {
      ...{ _id, regions: ['530000'], kinds: [], expiresAt: null, revokedAt: null, closedAt: null, changes: ['a'], addedAt: long },
      ...{ start: { by: 'ALL' }, generation: 'g', position: null, secrets: [{ hash: 'h', since: long, until: null }] },
      ...{ webhook: askedOf(webhook), ...states[state] },
    };
    await partnersIn(service.connection).insertOne(partner);
    await webhooksIn(service.connection).insertOne(webhook);
    const told = { partner: _id, eventId: 'e1', type: 'partner.license.issued.v1', subject: 'l1', sequence: 1 };
    await noteAttempt(service, told, { at: long, outcome: 'DELIVERED', failure: null, httpStatus: 204 });
    return _id;
  };
  const standing = async (_id: string) => ({
    partner: await partnersIn(service.connection).findOne({ _id }),
    webhook: await webhooksIn(service.connection).findOne({ _id }),
    asked: await service.connection.collection('webhook_deliveries').countDocuments({ partner: _id, askedAt: { $exists: true } }),
    acts: await service.connection.collection('partner_acts').countDocuments({ partner: _id }),
  });
  const ask = async (act: string, name: string) => {
    const [type = '', own] = inputs[act] ?? [];
    const input = { requestId: newId(), name, ...own };
    const query = `mutation ($input: ${type}!) { done: ${act}(input: $input) { __typename
      ... on RequirementsNotMet { faults { path } } ... on Blocked { reasons { code } } } }`;
    return (await service.ask(administrator, query, { input })).data.done;
  };

  it.each(cases)('security: %s of one that is %s: %s', async (act, state, outcome) => {
    const name = await put(state);
    const before = await standing(name);
    const { __typename, faults, reasons } = await ask(act, name);
    expect(__typename === 'PartnerKept' ? 'done' : (reasons?.[0].code ?? faults?.[0].path)).toBe(outcome);
    const after = await standing(name);
    if (outcome !== 'done') return expect(after).toEqual(before);
    expect(after.acts).toBe(1);
    const isResend = act === 'redeliverPartnerEvent';
    expect([after.asked, after.partner?.changes?.length]).toEqual(isResend ? [1, 1] : [0, 2]);
    const isOfWebhook = act.includes('Webhook');
    expect(after.partner?.webhook).toEqual(isOfWebhook && after.webhook ? askedOf(after.webhook) : before.partner?.webhook);
    return undefined;
  });

  const answers = Object.fromEntries(Object.entries(inputs).map(([act, [, own = {}]]) => [act, own]));

  it.each(Object.keys(states))('X12 security: one that is %s offers what is done when it is pressed, and nothing else', async (state) => {
    const name = await put(state);
    const at = Object.keys(states).indexOf(state);
    const { pressed, refused } = await refusedButtons(service, { who: administrator, at: `partner(name: "${name}")`, id: name, answers });
    expect(refused).toEqual([]);
    const possible = Object.entries(expected).flatMap(([act, outcomes]) => (outcomes[at] === 'done' ? [act] : []));
    const needless = state === 'RESTORED' ? 'disablePartnerWebhook' : 'enablePartnerWebhook';
    expect(pressed.toSorted()).toEqual(possible.filter((act) => act !== needless).toSorted());
  });

  it('security: an act and who did it are written together or not at all', async () => {
    const name = await put('OPEN');
    const acts = service.connection.collection('partner_acts');
    await acts.dropIndexes();
    await service.connection.db?.command({ collMod: 'partner_acts', validator: { actorId: 'nobody' } });
    const before = await standing(name);
    expect(await ask('revokePartner', name).catch(() => null)).toBeNull();
    await service.connection.db?.command({ collMod: 'partner_acts', validator: {} });
    expect(await standing(name)).toEqual(before);
  });

  it('security: the same request sent twice at once is done once, and answered twice', async () => {
    const name = await put('OPEN');
    const input = { requestId: newId(), name, overlapHours: 0 };
    const query = 'mutation ($input: PartnerSecretInput!) { done: rotatePartnerSecret(input: $input) { ... on PartnerKept { secret } } }';
    const answers = await Promise.all([1, 2, 3].map(async () => (await service.ask(administrator, query, { input })).data.done));
    expect(answers.filter(({ secret }) => secret !== null)).toHaveLength(1);
    expect((await standing(name)).partner?.secrets).toHaveLength(2);
    expect((await standing(name)).acts).toBe(1);
  });
});
