import { defineCases } from '@anzhu/casework';
import { divisionsIn, searchable } from '@anzhu/identifiers';
import { modelOf } from '@anzhu/register';
import { prepare } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { migrations } from '../../../../services/supervision/src/migrations.ts';
import { projectRegister } from '../../../../services/supervision/src/project/project.register.ts';
import { rectificationNoticeProcess } from '../../../../services/supervision/src/rectification-notice/rectification-notice.ts';
import { siteInspectionProcess } from '../../../../services/supervision/src/site-inspection/site-inspection.ts';
import { supervisionPlanProcess } from '../../../../services/supervision/src/supervision-plan/supervision-plan.ts';
import { supervisionSuspensionProcess } from '../../../../services/supervision/src/supervision-suspension/supervision-suspension.ts';
import { supervisorRegister } from '../../../../services/supervision/src/supervisor/supervisor.register.ts';
import { sayMigrated } from '../as-today.ts';
import { insert } from '../cranes/insert.ts';
import { connectTo } from '../system.ts';
import { inspectionsOf, noticesOf, planOf, projectOf, type Site, supervisorsOf, suspensionsOf } from './records.ts';

const batch = 500;

/** Each county in turn has a project. */
const counties = divisionsIn('53').filter((code) => !code.endsWith('00'));

const siteOf = (n: number): Site => ({ n, division: counties[n % counties.length] ?? '530102' });

/** The projects of Kunming's Wuhua district, among the first so many. */
export const sitesOfWuhua = (projects: number): readonly Site[] =>
  Array.from({ length: projects }, (_, n) => siteOf(n)).filter(({ division }) => division === '530102');

const define = (connection: Connection): void => {
  for (const register of [projectRegister, supervisorRegister]) modelOf(connection, register as never);
  for (const process of [siteInspectionProcess, rectificationNoticeProcess, supervisionPlanProcess, supervisionSuspensionProcess])
    defineCases(connection, process as never);
};

/** Fills the supervision service's database with so many projects of Yunnan, twenty inspections of each, their plans, notices and suspensions; builds indexes and counts. */
export const loadSupervision = async (uri: string, projects: number): Promise<void> => {
  const connection = await connectTo(uri, 'supervision');
  define(connection);
  await insert(connection, { supervisors: counties.flatMap(supervisorsOf).map((one) => ({ ...one, ...searchable(one.name) })) });
  for (let first = 0; first < projects; first += batch) {
    const sites = Array.from({ length: Math.min(batch, projects - first) }, (_, at) => siteOf(first + at));
    await insert(connection, {
      projects: sites.map(projectOf),
      supervision_plans: sites.map(planOf),
      site_inspections: sites.flatMap(inspectionsOf),
      rectification_notices: sites.flatMap(noticesOf),
      supervision_suspensions: sites.flatMap(suspensionsOf),
    });
  }
  await prepare(connection);
  await sayMigrated(connection, migrations);
  await connection.close();
};
