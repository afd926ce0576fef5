import { askedRegion, edgeError, type SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import { faceLoaderOf, type Register } from '@anzhu/register';
import type { Store } from '@anzhu/store';
import { badUserInput, type EdgeRefusal } from '@anzhu/workflow';
import type { Model } from 'mongoose';
import type { Supervisor } from '../supervisor/supervisor.ts';
import { ofYear } from './counts.ts';
import { dashboardOf } from './dashboard.ts';

interface Deps {
  readonly store: Store;
  /** Whose counts it tells: projects, plans, notices, inspections, suspensions. */
  readonly counted: readonly Model<never>[];
  readonly supervisors: Register<Supervisor>;
}

interface Asked {
  readonly division?: string | null;
  readonly year?: number | null;
}

type Dashboard = ReturnType<typeof dashboardOf>;

const mostSupervisors = 500;

const refused = (refusal: unknown) => edgeError(refusal as EdgeRefusal);

const yearFault = { path: 'year', code: 'OUT_OF_RANGE', zh: '年份应在2000年至2100年之间', en: 'The year lies between 2000 and 2100' };
const firstFault = {
  path: 'first',
  code: 'OUT_OF_RANGE',
  zh: `应在1至${mostSupervisors}之间`,
  en: `must lie between 1 and ${mostSupervisors}`,
};
/** The dashboard, read from kept counts alone. */
export const dashboardResolvers = ({ store, counted }: Omit<Deps, 'supervisors'>) => ({
  Query: {
    supervisionDashboard: async (_: unknown, { division, year: asked }: Asked, { subject, now }: SubgraphContext) => {
      const { region, prefixes } = askedRegion(subject, division);
      const asOf = now();
      const year = asked ?? Number(localDate(asOf).slice(0, 4));
      if (year < 2000 || year > 2100) throw refused(badUserInput(yearFault));
      const lines = await Promise.all(counted.map((model) => store.tally(model, prefixes, ofYear(year))));
      return { asOf, division: region, ...dashboardOf(lines.flat(), year) };
    },
  },
  SupervisionDashboard: {
    supervisorCount: ({ bySupervisor }: Dashboard) => bySupervisor.length,
    supervisors: ({ bySupervisor }: Dashboard, { first }: { readonly first: number }) => {
      if (first < 1 || first > mostSupervisors) throw refused(badUserInput(firstFault));
      return bySupervisor.slice(0, first);
    },
  },
});

export const dashboardLoaders = ({ supervisors }: Pick<Deps, 'supervisors'>) => ({
  SupervisorDashboard: {
    supervisor: faceLoaderOf(supervisors).byId(({ supervisorId }: { readonly supervisorId: string }) => supervisorId),
  },
});
