import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clerk, type NotificationService, notificationService, other } from '../../test/service.ts';

const asked =
  '{ notifications(first: 100) { edges { node { kind recordId process record { kind id } dueAt isSettled message { zh en } } } } }';

interface Node {
  readonly kind: string;
  readonly recordId: string;
  readonly record: object | null;
  readonly isSettled: boolean;
  readonly message: { readonly zh: string };
}

describe('papers of machines come to their end', () => {
  let service: NotificationService;
  let ticker: ReturnType<NotificationService['tick']>;

  const of = async (recordId: string, who = clerk): Promise<readonly Node[]> =>
    (await service.ask(who, asked)).data.notifications.edges
      .map(({ node }: { node: Node }) => node)
      .filter((node: Node) => node.recordId === recordId)
      .toReversed();
  const kindsOf = async (recordId: string, who = clerk) =>
    (await of(recordId, who)).map(({ kind, isSettled }) => `${kind}${isSettled ? ' settled' : ''}`);
  const told = (recordId: string, count: number, who = clerk) =>
    waitFor(async () => (await of(recordId, who)).length === count, { what: `${count} notifications of ${recordId}` });

  const goTo = (moment: string) => service.clock.advance({ ms: Date.parse(moment) - service.clock.now().getTime() });
  const filing = (type: string, number: number, own: object) =>
    service.hear('equipment', {
      ...{ type: `equipment.ownership-filing.${type}.v1`, number },
      data: {
        ...{ filingId: 'f', craneId: 'c', filingNumber: '云AA-T202600001', category: 'TOWER_CRANE', model: 'QTZ80', serialNumber: 'SN-1' },
        ...{ ownerUscc: clerk.org, ownerName: '云起租赁', ...own },
      },
    });
  const registration = (type: string, number: number, own: object = {}) =>
    service.hear('equipment', {
      ...{ type: `equipment.use-registration.${type}.v1`, number },
      data: {
        ...{ registrationId: 'r', installationId: 'i', craneId: 'c', projectId: 'p', registrationNumber: '云A-SY-000001' },
        ...{ userUscc: clerk.org, ...own },
      },
    });

  beforeAll(async () => {
    service = await notificationService('2026-03-02T02:00:00Z');
    ticker = service.tick();
  });
  afterAll(async () => {
    await ticker.stop();
    await service.stop();
  });

  it('coming 32: L1 the owner is warned of the end of a filing 90, 30 and 7 days before, once each, and told of it; an extension settles all', async () => {
    await filing('approved', 1, { filingId: 'life', validUntil: '2026-12-31' });
    for (const [at, count] of [
      ['10-02', 1],
      ['12-01', 2],
      ['12-24', 3],
    ] as const) {
      goTo(`2026-${at}T01:00:00Z`);
      await told('life', count);
    }
    goTo('2027-01-01T01:00:00Z');
    await told('life', 4);
    expect(await kindsOf('life')).toEqual([...Array(3).fill('FILING_EXPIRING settled'), 'FILING_EXPIRED']);
    const [first, , , last] = await of('life');
    expect(last?.record).toEqual({ kind: 'Crane', id: 'c' });
    expect([first?.message.zh, last?.message.zh]).toEqual([
      '产权备案云AA-T202600001有效期至2026-12-31,继续使用须先评估并办理延续',
      '产权备案云AA-T202600001已于2026-12-31到期,继续使用须先评估并办理延续',
    ]);
    expect(await of('life', other)).toEqual([]);
    await filing('extended', 2, { filingId: 'life', validUntil: '2028-12-31' });
    expect((await kindsOf('life')).every((kind) => kind.endsWith('settled'))).toBe(true);
  });

  it('coming 32: after an outage what was due meanwhile is one warning; of what has ended by then, the end alone', async () => {
    goTo('2027-01-02T02:00:00Z');
    await filing('approved', 1, { filingId: 'late', validUntil: '2027-06-30' });
    await filing('approved', 1, { filingId: 'over', validUntil: '2027-05-30' });
    goTo('2027-06-28T02:00:00Z');
    await told('late', 1);
    await told('over', 1);
    expect([await kindsOf('late'), await kindsOf('over')]).toEqual([['FILING_EXPIRING'], ['FILING_EXPIRED']]);
  });

  it('coming 32: L1 of a stream that is not heard to its end nothing is told, for an extension may stand behind', async () => {
    await filing('approved', 1, { filingId: 'behind', validUntil: '2027-06-29' });
    await filing('approved', 1, { filingId: 'stays', validUntil: '2027-06-29' });
    service.unheard.count = 2;
    goTo('2027-06-30T02:00:00Z');
    await pause(4_000);
    const tried = { 'timers.tried': { $exists: true } };
    expect(await service.connection.collection('endings').countDocuments(tried)).toBe(0);
    expect([await kindsOf('behind'), await kindsOf('stays')]).toEqual([[], []]);
    await filing('extended', 2, { filingId: 'behind', validUntil: '2029-12-31' });
    service.unheard.count = 0;
    goTo('2027-06-30T03:00:00Z');
    await told('stays', 1);
    expect([await kindsOf('behind'), await kindsOf('stays')]).toEqual([[], ['FILING_EXPIRED']]);
  });

  it.each([
    ['an event of it', (id: string) => ({ watermark: `equipment/ownership-filing/${id}`, data: { filingId: id } })],
    ['an event of what takes its place', (id: string) => ({ watermark: 'equipment/ownership-filing/n', data: { formerFilingId: id } })],
  ])('L1 coming 32: while %s waits for an operator its end is told to nobody, that of others is', async (what, letterOf) => {
    goTo('2027-06-29T02:00:00Z');
    const [held, free] = [`held by ${what}`, `beside ${what}`];
    for (const filingId of [held, free]) await filing('approved', 1, { filingId, validUntil: '2027-06-29' });
    const { watermark, data } = letterOf(held);
    const letters = service.connection.collection<{ _id: string }>('dead_letters');
    await letters.insertOne({ _id: `${watermark}/2`, watermark, number: 2, status: 'DEAD', event: { data } } as never);
    goTo('2027-06-30T04:00:00Z');
    await told(free, 1);
    expect([await kindsOf(held), await kindsOf(free)]).toEqual([[], ['FILING_EXPIRED']]);
    await letters.updateOne({ _id: `${watermark}/2` }, { $set: { status: 'DISCARDED' } });
    goTo('2027-06-30T05:00:00Z');
    await told(held, 1);
  });

  it('C2 C3 coming 32: the end of a filing that was cancelled, or has come into other hands, is nobody’s any more; that of the new one its owner’s', async () => {
    goTo('2027-07-01T02:00:00Z');
    for (const filingId of ['cancelled', 'former']) await filing('approved', 1, { filingId, validUntil: '2027-08-01' });
    await Promise.all(
      ['cancelled', 'former'].map((id) =>
        waitFor(async () => (await service.connection.collection('endings').findOne({ _id: id as never })) !== null, { what: id }),
      ),
    );
    goTo('2027-07-03T02:00:00Z');
    await Promise.all(['cancelled', 'former'].map((id) => told(id, 1)));
    await filing('cancelled', 2, { filingId: 'cancelled', validUntil: '2027-08-01' });
    await filing('changed', 1, { filingId: 'new', formerFilingId: 'former', ownerUscc: other.org, validUntil: '2027-08-01' });
    goTo('2027-07-26T02:00:00Z');
    await told('new', 1, other);
    expect([await kindsOf('cancelled'), await kindsOf('former')]).toEqual([['FILING_EXPIRING settled'], ['FILING_EXPIRING settled']]);
  });

  it('C8b C13 coming 32: the user is warned of the end of a use registration; an extension settles it, and its end forgets it', async () => {
    goTo('2027-09-01T02:00:00Z');
    await registration('approved', 1, { validUntil: '2027-12-31' });
    goTo('2027-12-02T02:00:00Z');
    await told('r', 1);
    expect(await of('r')).toMatchObject([
      { kind: 'USE_REGISTRATION_EXPIRING', process: 'equipment.use-registration', dueAt: '2027-12-31' },
    ]);
    await registration('renewed', 2, { validUntil: '2028-12-31' });
    expect(await kindsOf('r')).toEqual(['USE_REGISTRATION_EXPIRING settled']);
    await registration('ended', 3, { validUntil: '2028-12-31', ending: 'COMPLETED' });
    expect(await service.connection.collection('endings').countDocuments({ _id: 'r' as never })).toBe(0);
  });

  it('L2 coming 32: the user is told that an inspection is due, and that the machine is out of use; an inspection settles both and nothing else', async () => {
    const own = { registrationId: 's' };
    const due = (number: number, more: object) => registration('inspection-due', number, { ...own, ...more });
    await registration('approved', 1, { ...own, validUntil: '2028-02-01' });
    await due(2, { inspectionDue: '2028-01-20', warns: 'DUE_SOON' });
    await due(3, { inspectionDue: '2028-01-20', warns: 'OVERDUE' });
    goTo('2028-01-28T02:00:00Z');
    await told('s', 3);
    expect((await kindsOf('s')).toSorted()).toEqual(['INSPECTION_DUE', 'INSPECTION_OVERDUE', 'USE_REGISTRATION_EXPIRING']);
    await due(4, { inspectionDue: '2029-01-20' });
    expect((await kindsOf('s')).toSorted()).toEqual(['INSPECTION_DUE settled', 'INSPECTION_OVERDUE settled', 'USE_REGISTRATION_EXPIRING']);
  });

  const orders = (events: readonly string[]): string[][] =>
    events.length < 2
      ? [[...events]]
      : events.flatMap((one) => orders(events.filter((other) => other !== one)).map((rest) => [one, ...rest]));

  it.each([
    ['the owner of the present one alone', ['approved', 'changed'], false],
    ['the former owner, where a restore has undone the change', ['approved', 'changed', 'restored'], true],
  ] as const)('C2 C15 coming 32: of two filings, heard in any order, the end is told to %s', async (_, events, isFormers) => {
    goTo('2028-03-01T02:00:00Z');
    // What is told of one filing comes in its order.
    const all = orders(events).filter((order) => !isFormers || order.indexOf('restored') > order.indexOf('approved'));
    const pairs = all.map((order, at) => ({ order, former: `former-${isFormers}-${at}`, next: `next-${isFormers}-${at}` }));
    for (const { order, former, next } of pairs) {
      const told = {
        approved: () => filing('approved', 1, { filingId: former, validUntil: '2028-06-30' }),
        changed: () => filing('changed', 1, { filingId: next, formerFilingId: former, ownerUscc: other.org, validUntil: '2028-06-30' }),
        restored: () =>
          filing('extended', 2, { filingId: former, validUntil: '2028-06-30', undoneSuccessor: { filingId: next, version: 1 } }),
      };
      for (const one of order) await told[one as keyof typeof told]();
    }
    const endings = service.connection.collection<{ _id: string; told?: object }>('endings');
    const kept = await endings.find({ _id: { $in: pairs.map(({ former }) => former) } }).toArray();
    expect(kept.map((one) => one.told !== undefined)).toEqual(pairs.map(() => isFormers));
    goTo('2028-06-25T02:00:00Z');
    await Promise.all(pairs.map(({ next }) => told(next, 1, other)));
    for (const { former } of pairs)
      expect((await kindsOf(former)).filter((kind) => !kind.endsWith('settled'))).toEqual(isFormers ? ['FILING_EXPIRING'] : []);
  });
});
