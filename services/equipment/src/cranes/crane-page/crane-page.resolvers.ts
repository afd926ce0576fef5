import { readQuery, type Subject } from '@anzhu/access';
import { pageLists } from '@anzhu/case-graphql';
import type { AboutRecord, createCaseLog, OpenedCases } from '@anzhu/casework';
import { connectionOf, type SubgraphContext } from '@anzhu/graphql';
import type { PageRequest } from '@anzhu/store';
import type { Records } from '../../records.ts';
import type { Installation } from '../../sites/installation/installation.ts';
import type { Crane } from '../crane/crane.ts';
import { isOwners } from '../crane/crane-reader.store.ts';
import { craneUnits } from './crane-units.ts';

const aboutOf = (crane: Crane, subject: Subject): AboutRecord => ({ id: crane._id, seesAll: isOwners(subject, crane) });

/** The stays the subject sees on the page of a crane; none where it may read nothing. */
const staysQuery = (crane: Crane, subject: Subject): Readonly<Record<string, unknown>> | undefined => {
  const scope = isOwners(subject, crane) ? {} : readQuery(subject, 'partyOrgs');
  return scope && { craneId: crane._id, ...scope };
};

const nothing = { ok: true, value: { edges: [], hasNextPage: false, hasPreviousPage: false } } as const;
const mostStays = 100;

const stayFields = ({ installations }: Records) => {
  const some = async (crane: Crane, subject: Subject, more: object): Promise<readonly Installation[]> => {
    const query = staysQuery(crane, subject);
    return query ? installations.list({ ...query, ...more }, mostStays) : [];
  };
  return {
    installations: async (crane: Crane, page: PageRequest, { subject }: SubgraphContext) => {
      const query = staysQuery(crane, subject);
      return connectionOf(query ? await installations.page(query, page) : nothing, page);
    },
    standing: async (crane: Crane, _: unknown, { subject }: SubgraphContext) =>
      (await some(crane, subject, { isStanding: true }))[0] ?? null,
    units: async (crane: Crane, _: unknown, { subject }: SubgraphContext) => craneUnits(crane, await some(crane, subject, {})),
  };
};

interface PageDeps {
  readonly records: Records;
  readonly opened: readonly OpenedCases[];
  /** The log of everything about a crane. */
  readonly log: ReturnType<typeof createCaseLog>;
}

/** 设备页: everything about a crane in one query; for the owner whatever was submitted, for others what they may read. */
export const cranePageResolvers = ({ records, opened, log }: PageDeps) => ({
  Crane: {
    ...stayFields(records),
    ...pageLists(opened, 'Crane', aboutOf),
    log: async (crane: Crane, page: PageRequest, { subject }: SubgraphContext) =>
      connectionOf(await log(subject, aboutOf(crane, subject), page), page),
  },
  CraneUnit: { unit: ({ uscc }: { readonly uscc: string }) => ({ uscc }) },
});
