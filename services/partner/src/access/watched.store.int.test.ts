import { queriesDuring, testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { watchedWebhooks } from '../webhooks/watched-webhooks.store.ts';
import { inOrder, type Webhook } from '../webhooks/webhook.ts';
import { webhooksIn } from '../webhooks/webhooks.store.ts';
import type { Partner } from './partner.ts';
import { partnersIn } from './partners.store.ts';
import { watchedPartners } from './watched.store.ts';

const now = new Date('2026-06-30T12:00:00Z');
const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
const stalled = (pending: number, hours: number) => ({
  ...{ generation: 'g', sequence: 1, pending, activeAt: null, checkedAt: now },
  stalledSince: ago(hours),
});

const partners: Readonly<Record<string, Partial<Partner>>> = {
  fine: {},
  slow: { position: stalled(3, 0.5) },
  behind: { position: stalled(7, 2) },
  ending: { expiresAt: ago(-24) },
  expired: { expiresAt: ago(1), position: stalled(90, 2) },
  revoked: { revokedAt: ago(1), secrets: [], closedAt: now, position: stalled(90, 2) },
  keyless: { secrets: [{ hash: 'h', since: ago(9), until: ago(8) }] },
};

const webhooks: Readonly<Record<string, Partial<Webhook>>> = {
  fine: { pending: 2, passedOver: 1, failingSince: ago(48), pausedMs: 47.5 * 3_600_000 },
  slow: { pending: 4, failingSince: ago(0.5), passedOver: 2, askedUntil: ago(-0.5), pausedMs: 3_600_000 },
  behind: { pending: 9, failingSince: ago(2), askedUntil: ago(0.5) },
  ending: { pending: 50, stopped: { because: 'OPERATOR', at: now }, askedUntil: ago(-0.5) },
  keyless: { pending: 60, stopped: { because: 'RESTORED', at: now } },
  expired: { pending: 70, stopped: { because: 'GONE', at: now }, passedOver: 8 },
  revoked: { pending: 80, failingSince: ago(2) },
};

describe('reliability: what is watched of partners and their webhooks', () => {
  let connection: Connection;
  beforeAll(async () => {
    ({ connection } = await testDatabase());
    const partner: Omit<Partner, '_id'> = {
      ...{ regions: [], kinds: [], expiresAt: null, revokedAt: null, closedAt: null, start: { by: 'ALL' }, generation: 'g' },
      ...{ position: null, addedAt: ago(9), secrets: [{ hash: 'h', since: ago(9), until: null }] },
    };
    const webhook: Omit<Webhook, '_id'> = {
      ...{ url: 'https://partner.example/', secrets: [], start: { by: 'ALL' }, generation: 'w', position: null, pending: null },
      ...{ ...inOrder, deliveredAt: null, setAt: ago(9) },
    };
    await partnersIn(connection).insertMany(Object.entries(partners).map(([_id, own]) => ({ ...partner, ...own, _id })));
    await webhooksIn(connection).insertMany(Object.entries(webhooks).map(([_id, own]) => ({ ...webhook, ...own, _id })));
  });
  const clock = () => now;
  const both = () => [watchedPartners({ connection, nowhere: async () => 0, clock }), watchedWebhooks(connection, clock)] as const;

  it('reliability: says of whom an operator should take care', async () => {
    const [ofPartners, ofWebhooks] = both();
    const told = (await ofPartners.warnings()).map((words) => /partner (\w+)/.exec(words)?.[1]);
    expect(told).toEqual(['behind', 'ending', 'expired', 'keyless']);
    const toldOfWebhooks = (await ofWebhooks.warnings()).map((words) => /partner (\w+)/.exec(words)?.[1]);
    expect(toldOfWebhooks).toEqual(['behind', 'keyless']);
  });

  it('performance: counts all figures of a reading by one question each, without whom access has ended', async () => {
    const [ofPartners, ofWebhooks] = both();
    const read = async (gauges: readonly { readonly name: string; readonly value: () => Promise<number> }[]) =>
      Object.fromEntries(await Promise.all(gauges.map(async ({ name, value }) => [name, await value()])));
    let figures: object = {};
    const asked = await queriesDuring(connection, async () => {
      figures = { ...(await read(ofPartners.gauges)), ...(await read(ofWebhooks.gauges)) };
    });
    expect(figures).toEqual({
      ...{ anzhu_partner_records_nowhere: 0, anzhu_partner_pending_max: 7, anzhu_partners_behind: 1 },
      ...{ anzhu_webhook_pending_max: 9, anzhu_webhook_messages_passed_over: 3, anzhu_webhooks_failing: 2 },
      anzhu_webhooks_paused: 1,
    });
    expect(asked).toHaveLength(2);
  });
});
