import { chinaCalendar, err, ok } from '@anzhu/kernel';
import { blocked } from '@anzhu/workflow';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../test/desk.ts';
import { type Pass, passProcess } from '../test/pass.ts';
import { type Cases, createCases, expectTaken, ifOffered, timersOf } from './index.ts';

const unnamed = { zh: '', en: '' };
const notOffered = {
  code: 'ACTION_NOT_ALLOWED',
  ...{ state: 'A', stateLabel: unnamed, action: 'b', actionLabel: unnamed, allowed: [], ...unnamed },
} as const;
const barred = blocked({ code: 'CLOSED', zh: '已关闭', en: 'Closed' });

describe('an action of the platform', () => {
  it('reliability: is nothing to do where it is no longer offered; any other refusal throws and is seen', () => {
    expect(ifOffered(err(notOffered))).toEqual(ok(null));
    expect(ifOffered(err(barred))).toEqual(err(barred));
    expect(() => expectTaken(err(notOffered))).not.toThrow();
    expect(() => expectTaken(err(barred))).toThrow('CLOSED');
    expect(() => expectTaken(err({ code: 'NOT_FOUND' }))).toThrow('NOT_FOUND');
  });
});

describe('timers of cases', () => {
  let desk: Desk;
  let cases: Cases<Pass['form'], Pass['outcome'], { readonly isBarred: boolean }>;
  let isBarred = false;
  const at = new Date('2026-09-30T01:00:00Z');
  const timer = { name: 'expire', at };

  beforeAll(async () => {
    desk = await openDesk();
    const { store } = desk;
    const { files, secrets } = desk.passes;
    const guards = { expire: () => (isBarred ? [{ code: 'CLOSED', zh: '已关闭', en: 'Closed' }] : []) };
    const process = { ...passProcess, collection: 'timed_passes', guards, requirements: () => [], effects: {}, numbers: {} } as never;
    cases = createCases({
      store,
      files,
      secrets,
      calendar: chinaCalendar,
      references: desk.passes.references,
      process,
      loadFacts: async () => ({ isBarred }),
    });
  });

  const resting = async (id: string, state: string) => {
    const own = { variant: 'default', tableVersion: 1, state, division: '530102', form: {}, verdicts: {}, papers: [], outcome: {} };
    const parties = { applicant: 'U', parties: {}, partyOrgs: [], assigned: {}, stagesDecided: [], lastDecidedBy: null };
    const timers = [timer, { name: 'expire', at: new Date('2027-01-01T00:00:00Z') }];
    await desk.store.insert(cases.model, { _id: id, ...own, ...parties } as never, { timers });
    return id;
  };
  const found = (id: string) => desk.store.find(cases.model, id);

  it('reliability: one that comes in time is taken', async () => {
    await timersOf(cases)(await resting('in-time', 'ISSUED'), timer);
    expect(await found('in-time')).toMatchObject({ state: 'EXPIRED', timers: [] });
  });

  it('reliability: one that comes late changes nothing and is dropped, that one alone', async () => {
    await timersOf(cases)(await resting('late', 'SUBMITTED'), timer);
    expect(await found('late')).toMatchObject({ state: 'SUBMITTED', history: [], timers: [{ at: new Date('2027-01-01T00:00:00Z') }] });
    await timersOf(cases)('late', timer);
    expect(await found('late')).toMatchObject({ timers: [{ name: 'expire' }] });
  });

  it('reliability: one that is blocked throws and stays, unless something else is to be done then', async () => {
    isBarred = true;
    const id = await resting('blocked', 'ISSUED');
    await expect(timersOf(cases)(id, timer)).rejects.toThrow('CLOSED');
    expect((await found(id))?.timers).toHaveLength(2);
    const whenBlocked = () => ({ action: 'renew' });
    await timersOf({ ...cases, process: { ...cases.process, timers: { expire: { whenBlocked } } } })(id, timer);
    expect(await found(id)).toMatchObject({ state: 'ISSUED', timers: [{ at: new Date('2027-01-01T00:00:00Z') }] });
  });
});
