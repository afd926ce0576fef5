import { readFileSync } from 'node:fs';
import { type AnnouncedYear, chinaCalendarData } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import { announcedYear } from './announced-year.ts';
import { onStores, services } from './on-stores.ts';
import { toldText, toldToAll } from './told-to-all.ts';

const usage = `用法 / Usage:
  npm run calendar                 已知年份及暂定期限 / the years that are known, and limits that are provisional
  npm run calendar -- load FILE    载入一年的放假安排 (-: 标准输入), 并重新计算期限 / one year's arrangement, from standard input with -; limits are counted anew
  npm run calendar -- remove YEAR  撤去载入的年份 / takes a loaded year back
FILE: {"year": 2027, "days": [{"date": "2027-01-01", "isOffDay": true}, …]} (github.com/NateScarlet/holiday-cn)
`;

const provisionalIn = async (database: Connection): Promise<number> => {
  const collections = (await database.db?.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()) ?? [];
  const counts = collections.map(({ name }) =>
    database.collection(name).countDocuments({ isDueProvisional: true, dueAt: { $type: 'string' } }),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
};

const rowOf = ({ year, holidays, workdays }: AnnouncedYear): string =>
  `${year}: 载入 / loaded; 休息 / off ${holidays.length}, 调休上班 / weekends worked ${workdays.length}\n`;

const show = async (connection: Connection, years: readonly AnnouncedYear[]): Promise<string> => {
  const { publishedYears } = chinaCalendarData;
  const own = `${publishedYears.at(0)}–${publishedYears.at(-1)}: 随版本 / of the release\n`;
  const counts: string[] = [];
  for (const service of services) {
    counts.push(`${service.padEnd(12)} 暂定期限 / provisional limits: ${await provisionalIn(connection.useDb(service))}\n`);
  }
  return [own, ...years.map(rowOf), ...counts].join('');
};

const loaded = (file: string): AnnouncedYear => {
  const read = announcedYear(readFileSync(file === '-' ? process.stdin.fd : file, 'utf8'));
  if (read.ok) return read.value;
  throw new Error(`未载入 / Not loaded:\n  ${read.error.join('\n  ')}`);
};

const without = (years: readonly AnnouncedYear[], year: number): readonly AnnouncedYear[] => years.filter((one) => one.year !== year);

const execute = async (connection: Connection, [verb, what]: readonly string[]): Promise<string> => {
  const told = toldToAll<readonly AnnouncedYear[]>(connection, 'calendar');
  const years = (await told.read()) ?? [];
  if (verb === undefined) return show(connection, years);
  if (what === undefined || !['load', 'remove'].includes(verb)) return usage;
  if (verb === 'remove' && !years.some(({ year }) => String(year) === what)) throw new Error(`${what} 未载入 / is not loaded`);
  const year = verb === 'load' ? loaded(what) : undefined;
  const others = without(years, year?.year ?? Number(what));
  await told.tell([...others, ...(year ? [year] : [])].toSorted((a, b) => a.year - b.year));
  return `${year ? rowOf(year) : ''}${toldText}`;
};

await onStores((connection) => execute(connection, process.argv.slice(2)));
