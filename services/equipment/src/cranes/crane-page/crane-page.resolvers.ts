import type { Subject } from '@anzhu/access';
import { pageLists } from '@anzhu/case-graphql';
import type { createCaseLog, OpenedCases } from '@anzhu/casework';
import { answeredAlike, connectionOf, emptyPage, type SubgraphContext } from '@anzhu/graphql';
import { ok, type Result } from '@anzhu/kernel';
import type { Page, PageRequest } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { Records } from '../../records.ts';
import type { Crane } from '../crane/crane.ts';
import { craneUnits } from './crane-units.ts';

const mostStays = 100;

interface Asked {
  readonly obj: Crane;
  readonly params: PageRequest;
}

const uncached = { cache: false } as const;

type PagesOf<T> = (subject: Subject, cranes: readonly Crane[], page: PageRequest) => Promise<Result<ReadonlyMap<string, Page<T>>, Refusal>>;

/** Loads the pages of all cranes of an answer at once. */
const pagesLoader = <T>(pagesOf: PagesOf<T>) => ({
  loader: (queries: readonly Asked[], { subject }: SubgraphContext) =>
    answeredAlike(queries, async (alike) => {
      const page = alike[0]?.params ?? {};
      const cranes = alike.map(({ obj }) => obj);
      const found = await pagesOf(subject, cranes, page);
      return cranes.map(({ _id }) => connectionOf(found.ok ? ok(found.value.get(_id) ?? emptyPage) : found, page));
    }),
  opts: uncached,
});

/** Loaders of the stays of cranes. */
const stayLoaders = ({ installations }: Records) => ({
  installations: pagesLoader(installations.ofCranes),
  standing: {
    loader: async (queries: readonly Asked[], { subject }: SubgraphContext) => {
      const stays = await installations.standingOf(queries.map(({ obj }) => obj._id));
      const readable = await installations.register.read.readable(subject, stays);
      return queries.map(({ obj }) => readable.find(({ craneId }) => craneId === obj._id) ?? null);
    },
    opts: uncached,
  },
});

/** Loader of who had to do with cranes. */
const unitsLoader = ({ installations }: Records) => ({
  units: {
    loader: async (queries: readonly Asked[], { subject }: SubgraphContext) => {
      const cranes = queries.map(({ obj }) => obj);
      const found = await installations.ofCranes(subject, cranes, { first: mostStays });
      const pages = found.ok ? found.value : new Map<string, never>();
      return cranes.map((crane) => craneUnits(crane, pages.get(crane._id)?.edges.map(({ node }) => node) ?? []));
    },
    opts: uncached,
  },
});

/** 设备页: everything about a crane in one query: its log, and the units that had to do with it. */
export const cranePageResolvers = {
  CraneUnit: { unit: ({ uscc }: { readonly uscc: string }) => ({ uscc }) },
};

interface PageDeps {
  readonly records: Records;
  readonly opened: readonly OpenedCases[];
  /** The log of everything about each of several cranes. */
  readonly log: ReturnType<typeof createCaseLog>;
}

/** The stays and logs of cranes, and of the cases about them those the reader may read: for all cranes of an answer at once. */
export const cranePageLoaders = ({ records, opened, log }: PageDeps) => ({
  Crane: {
    ...stayLoaders(records),
    ...unitsLoader(records),
    ...pageLists(opened, 'Crane'),
    log: pagesLoader((subject, cranes, page) =>
      log(
        subject,
        cranes.map(({ _id }) => _id),
        page,
      ),
    ),
  },
});
