import type { CloudEvent } from '@anzhu/contracts';
import { testDatabase } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPublisher } from './public-subject.store.ts';
import { publishing } from './publishing.consumer.ts';

const uscc = '91530100MA0EXAMPX1';

describe('front-ends 1: a kind of event that becomes public later than others of its record', () => {
  let hear: (type: string, number: number, division?: string) => Promise<void>;
  let told: () => Promise<readonly string[]>;
  beforeAll(async () => {
    const { connection } = await testDatabase();
    const handlers = Object.values(publishing(createPublisher(connection))).flatMap((all) => all.flatMap((one) => one.handlers));
    hear = async (type, number, division) => {
      const data = { uscc, name: '示例', kinds: ['CONTRACTOR'], division, status: 'APPROVED', reason: '转包' };
      const event = { type, subject: uscc, eventnumber: number, recordversion: number, time: '2026-07-01T00:00:00Z' } as CloudEvent;
      for (const { definition, handle } of handlers)
        if (definition.type === type) await connection.transaction((session) => handle({ session, event, data }));
    };
    told = async () => {
      const found = await connection
        .collection('public_subjects')
        .findOne<{ outbox: { aggregate: string; number: number; data: object }[] }>({});
      return (found?.outbox ?? []).map(
        ({ aggregate, number, data }) => `${aggregate} ${number} ${(data as { division?: string }).division}`,
      );
    };
  });

  it('reliability: is told at the place of then, and the record stays where it is', async () => {
    await hear('enterprise.unit.registered.v1', 1, '530102');
    await hear('enterprise.unit.changed.v1', 3, '650102');
    await hear('enterprise.unit.approved.v1', 2, '530102');
    await hear('enterprise.blacklist.added.v1', 1);
    expect(await told()).toEqual(['unit 1 530102', 'place 1 530102', 'unit 2 650102', 'unit 3 530102', 'blacklist 1 650102']);
  });
});
