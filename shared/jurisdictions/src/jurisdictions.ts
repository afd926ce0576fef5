import { guangxi } from './data/guangxi.ts';
import { innerMongolia } from './data/inner-mongolia.ts';
import { national } from './data/national.ts';
import { shaanxi } from './data/shaanxi.ts';
import { xinjiang } from './data/xinjiang.ts';
import { yunnan } from './data/yunnan.ts';
import { zhongshan } from './data/zhongshan.ts';
import { jurisdictionFaults } from './faults.ts';
import { type Deviation, type Jurisdiction, over } from './jurisdiction.ts';

const checked = (all: readonly Jurisdiction[]): readonly Jurisdiction[] => {
  const faults = jurisdictionFaults(all);
  if (faults.length > 0) throw new Error(`Jurisdictions: ${faults.join('; ')}`);
  return all;
};

const deviations: readonly Deviation[] = [yunnan, xinjiang, innerMongolia, zhongshan, guangxi, shaanxi];

/** Every jurisdiction, the national rules first; a process whose data have a fault does not start. */
export const jurisdictions: readonly Jurisdiction[] = checked([national, ...deviations.map((own) => over(national, own))]);

const byCode = new Map(jurisdictions.map((jurisdiction) => [jurisdiction.code, jurisdiction]));

/** The jurisdiction of a division: the longest prefix, else the national rules. */
export const jurisdictionOf = (division: string): Jurisdiction => {
  const prefixes = [6, 4, 2].map((length) => division.slice(0, length));
  const code = prefixes.find((prefix) => byCode.has(prefix));
  return (code && byCode.get(code)) || national;
};
