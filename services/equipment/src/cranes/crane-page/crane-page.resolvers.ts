import type { Subject } from '@anzhu/access';
import { pageLists } from '@anzhu/case-graphql';
import type { createCaseLog, OpenedCases } from '@anzhu/casework';
import { connectionOf, type SubgraphContext } from '@anzhu/graphql';
import type { PageRequest } from '@anzhu/store';
import type { Records } from '../../records.ts';
import type { Installation } from '../../sites/installation/installation.ts';
import type { Crane } from '../crane/crane.ts';
import { craneUnits } from './crane-units.ts';

const mostStays = 100;

const stayFields = ({ installations }: Records) => {
  const all = async (crane: Crane, subject: Subject): Promise<readonly Installation[]> => {
    const found = await installations.ofCrane(subject, crane, { first: mostStays });
    return found.ok ? found.value.edges.map(({ node }) => node) : [];
  };
  return {
    installations: async (crane: Crane, page: PageRequest, { subject }: SubgraphContext) =>
      connectionOf(await installations.ofCrane(subject, crane, page), page),
    standing: async ({ _id }: Crane, _: unknown, { subject }: SubgraphContext) => {
      const stay = await installations.standing(_id);
      return stay && ((await installations.register.read.readable(subject, [stay]))[0] ?? null);
    },
    units: async (crane: Crane, _: unknown, { subject }: SubgraphContext) => craneUnits(crane, await all(crane, subject)),
  };
};

interface PageDeps {
  readonly records: Records;
  readonly opened: readonly OpenedCases[];
  /** The log of everything about a crane. */
  readonly log: ReturnType<typeof createCaseLog>;
}

/** 设备页: everything about a crane in one query: its stays, and of the cases about it those the reader may read. */
export const cranePageResolvers = ({ records, opened, log }: PageDeps) => ({
  Crane: {
    ...stayFields(records),
    ...pageLists<Crane>(opened, 'Crane'),
    log: async (crane: Crane, page: PageRequest, { subject }: SubgraphContext) => connectionOf(await log(subject, crane._id, page), page),
  },
  CraneUnit: { unit: ({ uscc }: { readonly uscc: string }) => ({ uscc }) },
});
