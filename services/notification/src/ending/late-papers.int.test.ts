import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clerk, type Heard, type NotificationService, notificationService } from '../../test/service.ts';

const asked = '{ notifications(first: 100) { edges { node { kind recordId dueAt isSettled } } } }';

interface Node {
  readonly kind: string;
  readonly recordId: string;
  readonly dueAt: string;
  readonly isSettled: boolean;
}

/** What is said of a registration one after the other, and until when it is valid then. */
const stories = [
  ['approved 2028-12-01', 'corrected 2028-12-01'],
  ['approved 2028-12-01', 'corrected 2028-12-01', 'renewed 2029-03-31'],
  ['approved 2028-12-01', 'renewed 2029-03-31', 'corrected 2029-03-31'],
  ['approved 2028-12-01', 'corrected 2028-12-01', 'ended 2028-12-01'],
  ['approved 2028-12-01', 'corrected 2028-12-01', 'renewed 2029-03-31', 'ended 2029-03-31'],
];
const typeOf = (told: string): string => `equipment.use-registration.${told.split(' ')[0]}.v1`;
const cases = stories.flatMap((story) => story.map((late) => ({ late, of: story.join(), story, id: `${story.join()} without ${late}` })));

describe('what is told of a paper before a follower of it handles that', () => {
  let service: NotificationService;
  let ticker: ReturnType<NotificationService['tick']>;

  const heardOf = (registrationId: string, story: readonly string[]): readonly Heard[] =>
    story.map((told, at) => ({
      ...{ type: typeOf(told), number: at + 1, time: '2028-07-01T02:00:00Z' },
      data: {
        ...{ registrationId, installationId: 'i', craneId: 'c', projectId: 'p', registrationNumber: '云A-SY-000001', ending: 'COMPLETED' },
        ...{ userUscc: clerk.org, validUntil: told.split(' ')[1] },
      },
    }));
  const goTo = async (moment: string): Promise<void> => {
    service.clock.advance({ ms: Date.parse(moment) - service.clock.now().getTime() });
    const due = { timers: { $elemMatch: { at: { $lte: new Date(moment) } } } };
    await waitFor(async () => (await service.connection.collection('endings').countDocuments(due)) === 0, { what: 'all that is due' });
  };
  const openOf = async (id: string): Promise<readonly string[]> =>
    (await service.ask(clerk, asked)).data.notifications.edges
      .map(({ node }: { node: Node }) => node)
      .filter((node: Node) => node.recordId === id && !node.isSettled)
      .map(({ kind, dueAt }: Node) => `${kind} ${dueAt}`);
  const endingOf = async (id: string) =>
    await service.connection.collection('endings').findOne({ _id: id as never }, { projection: { _id: 0, timers: 1, 'told.dueAt': 1 } });

  beforeAll(async () => {
    service = await notificationService('2028-07-01T02:00:00Z');
    ticker = service.tick();
  });
  afterAll(async () => {
    await ticker.stop();
    await service.stop();
  });

  it.each(cases)(
    'reliability: C13 coming 32: $late, of $of, that is told late comes to what it comes to in order',
    async ({ story, late, id }) => {
      const [ordered, joined] = [`${id}, in order`, id];
      for (const heard of heardOf(ordered, story)) await service.hear('equipment', heard);
      for (const heard of heardOf(joined, story)) if (heard.type !== typeOf(late)) await service.hear('equipment', heard);
      await goTo('2029-01-05T02:00:00Z');
      await service.join('equipment', typeOf(late), heardOf(joined, story));
      for (const moment of ['2029-01-05T03:00:00Z', '2029-03-26T02:00:00Z']) {
        await goTo(moment);
        expect([await openOf(joined), await endingOf(joined)]).toEqual([await openOf(ordered), await endingOf(ordered)]);
      }
      service.clock.advance({ ms: Date.parse('2028-07-01T02:00:00Z') - service.clock.now().getTime() });
    },
  );
});
