import { keeperOf } from '@anzhu/identifiers';
import type { TallyLine } from '@anzhu/store';
import { chartsOf, ownNotices, replyTime, standing } from './charts.ts';
import { type Count, countsOf, groupedBy } from './counts.ts';

const countyOf = (division: string, count: Count) => ({
  division,
  projects: count('construction', (status) => status === 'IN_CONSTRUCTION' || status === 'STOPPED'),
  stopped: count('construction', (status) => status === 'STOPPED'),
  overdueInspections: standing.overduePlans(count),
  openNotices: standing.openNotices(count),
  overdueNotices: standing.overdueNotices(count),
  suspensions: standing.suspensions(count),
  inspections: count('inspection'),
  hazards: count('hazard'),
  majorHazards: count('majorHazard'),
  replyTime: replyTime(count),
});

const supervisorOf = (supervisorId: string, count: Count) => ({
  supervisorId,
  overdueInspections: standing.overduePlans(count),
  ...ownNotices(count),
  inspections: count('made'),
  hazards: count('found'),
  replyTime: replyTime(count),
});

type OfSupervisor = ReturnType<typeof supervisorOf>;

/** Whom a count is told of; none where it is of no person, or of nobody on record. */
const personOf = ({ feature, values }: TallyLine): string | undefined =>
  ({ plan: values[2], answered: values[2], replyDays: values[1], made: values[1], found: values[1] })[feature];

const overdueOf = ({ overdueInspections, overdueNotices }: OfSupervisor): number => overdueInspections + overdueNotices;

const byUrgency = (a: OfSupervisor, b: OfSupervisor): number =>
  overdueOf(b) - overdueOf(a) || b.openNotices - a.openNotices || (a.supervisorId < b.supervisorId ? -1 : 1);

/** The dashboard of a region, of what is counted there at present and in a year: how it stands, and what was done. */
export const dashboardOf = (lines: readonly TallyLine[], year: number) => {
  const count = countsOf(lines);
  const each = <T>(of: (line: TallyLine) => string | undefined, told: (group: string, count: Count) => T): readonly T[] =>
    [...groupedBy(lines, of)].map(([group, own]) => told(group, countsOf(own)));
  return {
    year,
    ...chartsOf(count, year),
    replyTime: replyTime(count),
    counties: each(({ division }) => keeperOf(division), countyOf).toSorted((a, b) => (a.division < b.division ? -1 : 1)),
    bySupervisor: each(personOf, supervisorOf).toSorted(byUrgency),
  };
};
