import { type CalendarChange, calendarOf, chinaCalendarData, newId, withYears } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, he, made, openDesk, submitted } from '../test/desk.ts';
import { recountLimits } from './index.ts';

const known = { holidays: ['2027-01-01', '2027-01-04', '2027-01-05'], workdays: [] };
const of2027 = calendarOf(withYears(chinaCalendarData, [{ year: 2027, ...known }]));
const change = (touched: string): CalendarChange => ({
  calendar: of2027,
  touches: (from, to) => from.slice(0, 4) <= touched && touched <= to.slice(0, 4),
});

describe('limits under a changed calendar', () => {
  let desk: Desk;
  const found = (id: string) => desk.store.find(desk.passes.model, id);
  const recount = (touched = '2027') => recountLimits([desk.passes as never], change(touched));

  const at = (instant: string) => desk.clock.advance({ ms: Date.parse(instant) - desk.clock.now().getTime() });

  beforeAll(async () => {
    desk = await openDesk();
  });

  it('inputs 41: a provisional limit is counted anew when the year is announced, firm from then on, and the log says so', async () => {
    at('2026-12-31T02:00:00Z');
    const { _id, dueAt, isDueProvisional, version } = await submitted(desk);
    expect([dueAt, isDueProvisional]).toEqual(['2027-01-05', true]);
    expect(await recount()).toBe(1);
    const after = await found(_id);
    expect(after).toMatchObject({ dueAt: '2027-01-07', isDueProvisional: false, version: version + 1, state: 'SUBMITTED' });
    expect(after?.history.at(-1)).toMatchObject({
      ...{ action: 'recountLimit', role: 'SYSTEM', from: 'SUBMITTED', to: 'SUBMITTED' },
      label: { zh: '按公布的节假日重新计算期限: 2027-01-05改为2027-01-07' },
    });
    expect(await recount()).toBe(0);
    expect((await found(_id))?.version).toBe(version + 1);
  });

  it('inputs 41: a limit that was wrongly announced is counted anew from the day on which the state was entered', async () => {
    at('2026-12-31T02:00:00Z');
    const { _id } = await submitted(desk, { holder: '王五' });
    await desk.connection.collection('passes').updateOne({ _id: _id as never }, { $set: { dueAt: '2027-01-04', isDueProvisional: false } });
    expect(await recount('2031')).toBe(0);
    expect(await recount()).toBe(1);
    expect(await found(_id)).toMatchObject({ dueAt: '2027-01-07', isDueProvisional: false });
  });

  it('inputs 41: a limit of an announced year, and a case without one, stay as they are', async () => {
    at('2026-09-30T02:00:00Z');
    const firm = await submitted(desk, { holder: '赵六' });
    const decided = await submitted(desk, { holder: '钱七' });
    const approve = { requestId: newId(), id: decided._id, expectedVersion: decided.version, action: 'approve' };
    const issued = made(await desk.passes.act(he, approve));
    expect(await recount()).toBe(0);
    expect([(await found(firm._id))?.version, (await found(issued._id))?.version]).toEqual([firm.version, issued.version]);
  });

  it('inputs 41: what hangs on the limit moves with it', async () => {
    at('2026-12-31T02:00:00Z');
    const { _id } = await submitted(desk, { holder: '孙八' });
    const limitMoved = (_: unknown, dueAt: string) => ({ timers: [{ name: 'expire', at: new Date(`${dueAt}T16:00:00Z`) }] });
    const timed = { ...desk.passes, process: { ...desk.passes.process, limitMoved } };
    expect(await recountLimits([timed as never], change('2027'))).toBe(1);
    expect(await found(_id)).toMatchObject({ timers: [{ name: 'expire', at: new Date('2027-01-07T16:00:00Z') }] });
  });
});
