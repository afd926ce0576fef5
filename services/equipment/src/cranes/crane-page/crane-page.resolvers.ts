import { readQuery, type Subject } from '@anzhu/access';
import { type AboutRecord, type createCaseLog, createLists } from '@anzhu/casework';
import { connectionOf, connectionResolvers, type SubgraphContext } from '@anzhu/graphql';
import type { PageRequest } from '@anzhu/store';
import type { GraphQLResolveInfo } from 'graphql';
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

type AnyCases = Parameters<typeof createLists>[0];

/** The processes whose cases are about a crane itself; what is about one stay is shown with the stay. */
type Shown =
  | 'ownershipFilings'
  | 'ownershipChanges'
  | 'certificateReissues'
  | 'homeReissues'
  | 'deviceClaims'
  | 'filingCancellations'
  | 'filingExtensions'
  | 'safetyDeclarations'
  | 'useRegistrations'
  | 'crewChanges'
  | 'craneInspections'
  | 'defectReports'
  | 'returnsToUse'
  | 'maintenanceRecords';

interface PageDeps {
  readonly records: Records;
  readonly cases: Readonly<Record<Shown, unknown>>;
  /** The log of everything about a crane. */
  readonly log: ReturnType<typeof createCaseLog>;
}

/** The list of a process's cases about a crane: for the owner whatever was submitted, for others what they may read. */
const casesOf = (cases: unknown) => {
  const { list } = connectionResolvers(createLists(cases as AnyCases));
  return (...[crane, page, context, info]: readonly [Crane, PageRequest, SubgraphContext, GraphQLResolveInfo]) =>
    list(undefined, { ...page, about: aboutOf(crane, context.subject) }, context, info);
};

/** 设备页: everything about a crane in one query. */
export const cranePageResolvers = ({ records, cases, log }: PageDeps) => ({
  Crane: {
    ...stayFields(records),
    ownershipFilings: casesOf(cases.ownershipFilings),
    ownershipChanges: casesOf(cases.ownershipChanges),
    certificateReissues: casesOf(cases.certificateReissues),
    homeReissues: casesOf(cases.homeReissues),
    deviceClaims: casesOf(cases.deviceClaims),
    filingCancellations: casesOf(cases.filingCancellations),
    filingExtensions: casesOf(cases.filingExtensions),
    safetyDeclarations: casesOf(cases.safetyDeclarations),
    useRegistrations: casesOf(cases.useRegistrations),
    crewChanges: casesOf(cases.crewChanges),
    periodicInspections: casesOf(cases.craneInspections),
    defectReports: casesOf(cases.defectReports),
    returnsToUse: casesOf(cases.returnsToUse),
    maintenanceRecords: casesOf(cases.maintenanceRecords),
    log: async (crane: Crane, page: PageRequest, { subject }: SubgraphContext) =>
      connectionOf(await log(subject, aboutOf(crane, subject), page), page),
  },
  CraneUnit: { unit: ({ uscc }: { readonly uscc: string }) => ({ uscc }) },
});
