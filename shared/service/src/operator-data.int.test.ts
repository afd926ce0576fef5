import { isDivision } from '@anzhu/identifiers';
import { type CalendarChange, chinaCalendarData, tellableCalendar } from '@anzhu/kernel';
import { operatorData } from '@anzhu/store';
import { testDatabase, waitFor } from '@anzhu/testing';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followOperatorData } from './operator-data.ts';

const at = new Date('2026-11-28T00:00:00Z');
const county = { code: '653133', zh: '试验县', en: 'Trial County' };
const of2027 = { year: 2027, holidays: ['2027-01-01', '2027-01-04'], workdays: [] };

describe('what operators tell a service', () => {
  let connection: Awaited<ReturnType<typeof testDatabase>>['connection'];
  let running: Awaited<ReturnType<typeof follow>>;
  let counts: CalendarChange[];
  let isAway: boolean;

  const follow = async () => {
    const calendar = tellableCalendar(chinaCalendarData);
    const limits = async (change: CalendarChange) => {
      if (isAway) throw new Error('writes are held');
      return counts.push(change);
    };
    const { stop } = await followOperatorData({ connection, calendar, logger: pino({ level: 'silent' }), limits, everyMs: 20 });
    return { calendar, stop };
  };
  const tellCalendar = (years: readonly object[]) => operatorData(connection, 'calendar').tell(years, 'test', at);
  const counted = (times: number) => waitFor(() => counts.length === times, { what: `${times} counts` });

  beforeEach(async () => {
    ({ connection } = await testDatabase());
    counts = [];
    isAway = false;
    await operatorData(connection, 'divisions').tell({ added: [county], abolished: {} }, 'test', at);
    running = await follow();
  });
  afterEach(() => running.stop());

  it('inputs 34: a division entered before is known when the service serves, and unknown soon after it is taken back', async () => {
    expect(isDivision(county.code)).toBe(true);
    await operatorData(connection, 'divisions').tell({ added: [], abolished: {} }, 'test', at);
    await waitFor(() => !isDivision(county.code), { what: 'the division to be forgotten' });
  });

  it('inputs 41: limits are counted anew once for each change of the calendar, also after a restart', async () => {
    await counted(1);
    expect(counts[0]?.touches('2020-01-01', '2030-01-01')).toBe(false);
    await tellCalendar([of2027]);
    await counted(2);
    expect(running.calendar.addWorkingDays('2026-12-31', 1)).toEqual({ date: '2027-01-05', provisional: false });
    expect([counts[1]?.touches('2026-12-31', '2027-01-02'), counts[1]?.touches('2026-01-01', '2026-12-31')]).toEqual([true, false]);
    await running.stop();
    running = await follow();
    await tellCalendar([{ ...of2027, holidays: ['2027-01-01'] }]);
    await counted(3);
    expect(counts[2]?.touches('2027-01-01', '2027-01-02')).toBe(true);
  });

  it('inputs 41: what could not be counted is counted later', async () => {
    await counted(1);
    isAway = true;
    await tellCalendar([of2027]);
    await waitFor(() => !running.calendar.isWorkingDay('2027-01-04'), { what: 'the calendar' });
    isAway = false;
    await counted(2);
  });
});
