import { addDays, chinaCalendar, localDate } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { plannedFaults } from './notice.ts';

const codes = (planned: object, today: string) =>
  plannedFaults(planned, { division: '530102', today, calendar: chinaCalendar }).map(({ path, code }) => `${path} ${code}`);

describe('C6 C9 the notice comes two working days before the work', () => {
  it.each([
    ['in a plain week', '2026-09-14', '2026-09-16'],
    ['over a weekend', '2026-09-11', '2026-09-15'],
    ['with a working Sunday', '2026-09-18', '2026-09-21'],
    ['given on a Saturday that is off', '2026-09-19', '2026-09-21'],
    ['over the seven days of National Day', '2026-09-30', '2026-10-09'],
    ['with a working Saturday', '2026-10-08', '2026-10-10'],
  ])('C6 C9 %s: from %s on the work begins on %s at the earliest', (_, today, earliest) => {
    expect(codes({ plannedFrom: earliest }, today)).toEqual([]);
    expect(codes({ plannedFrom: addDays(earliest, -1) }, today)).toEqual(['form.plannedFrom TOO_SOON']);
  });

  it('C6 C9 says in both languages which day is the earliest', () => {
    const [fault] = plannedFaults({ plannedFrom: '2026-10-01' }, { division: '530102', today: '2026-09-30', calendar: chinaCalendar });
    expect([fault?.zh, fault?.en]).toEqual([expect.stringContaining('2026-10-09'), expect.stringContaining('2026-10-09')]);
  });

  it('C6 C9 counts from the day as it is in China', () => {
    const earliestAt = (instant: string) => chinaCalendar.addWorkingDays(localDate(new Date(instant)), 2).date;
    expect([earliestAt('2026-09-14T15:59:59Z'), earliestAt('2026-09-14T16:00:00Z')]).toEqual(['2026-09-16', '2026-09-17']);
    expect(codes({ plannedFrom: '2026-09-16' }, localDate(new Date('2026-09-14T16:00:00Z')))).toEqual(['form.plannedFrom TOO_SOON']);
  });

  it('C6 C9 a draft may name no day', () => {
    expect(codes({}, '2026-09-14')).toEqual([]);
  });
});
