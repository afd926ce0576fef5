import { type Subject, type UnitKind, unitKinds } from '@anzhu/access';
import { type Cases, mayOpen, type OpenedCases, placeField } from '@anzhu/casework';
import { forAnyone, type SubgraphContext, workTypeOf } from '@anzhu/graphql';
import { divisionName } from '@anzhu/identifiers';
import { localDate } from '@anzhu/kernel';
import { openingAsks, variantFor } from '@anzhu/workflow';
import { type EndingList, endingsIn } from './endings.ts';
import { formDefinition } from './form-definition.ts';
import { meOf } from './me.ts';
import { createInput, createMutation } from './names.ts';
import { asksFromOutside } from './paper-list.ts';
import { processInfo, serviceOf } from './process-info.ts';
import { waitingCounts } from './waiting-counts.ts';
import { caseOf, memberLists, type OfProcess, processesOf } from './work-lists.ts';

type AnyCases = Cases<never, never, never>;
type Ctx = SubgraphContext;

/** Whoever acts for a unit of one kind and no other. */
const clerkOf = (kind: UnitKind): Subject => ({
  ...{ id: '', name: '', org: kind, orgKind: 'UNIT', region: '' },
  ...{ unitKinds: [kind], roles: ['UNIT_CLERK'] },
});

/** What a subject may begin in a division: each process with the procedure that holds there. */
const offered = (all: readonly AnyCases[], subject: Subject, division: string) =>
  all.flatMap(({ process }) => {
    const { workflow, isPushed } = process;
    const variant = variantFor(workflow, division);
    if (isPushed || !variant || process.isOffered?.(division) === false || !mayOpen(process, variant.code, subject)) return [];
    return [{ process, variant }];
  });

const creatable = (all: readonly AnyCases[], subject: Subject, division: string) =>
  offered(all, subject, division).map(({ process, variant }) => {
    const { type } = process.workflow.process;
    return {
      process: processInfo(process),
      mutation: createMutation(type),
      inputType: createInput(type),
      ...openingAsks({ workflow: process.workflow, variant }),
    };
  });

/** A division of each place that has procedures or openers of its own. */
const placesOf = (all: readonly AnyCases[]): readonly string[] => {
  const codes = all.flatMap(({ process: { workflow, opens } }) => [...workflow.variants.map(({ code }) => code), ...Object.keys(opens)]);
  return [...new Set(codes)]
    .filter((code) => code !== 'default')
    .map((code) => code.padEnd(6, '0'))
    .toSorted();
};

const elsewhere = (all: readonly AnyCases[], subject: Subject) => {
  if (subject.orgKind !== 'UNIT') return [];
  const placed = all.filter(({ process }) => placeField(process) !== null);
  const home = new Set(offered(placed, subject, subject.region).map(({ process }) => process));
  const there = placesOf(all).map((division) => ({
    ...{ division, divisionLabel: divisionName(division) },
    processes: offered(placed, subject, division).flatMap(({ process }) => (home.has(process) ? [] : [processInfo(process)])),
  }));
  return there.filter(({ processes }) => processes.length > 0);
};

const unitRules = (all: readonly AnyCases[], division: string) =>
  Object.entries(unitKinds).map(([kind, { zh, en }]) => ({
    kind: { code: kind, label: { zh, en } },
    processes: offered(all, clerkOf(kind as UnitKind), division).map(({ process }) => processInfo(process)),
  }));

interface In {
  readonly division?: string | null;
}

type Opened = readonly Pick<OpenedCases, 'cases'>[];

/** A service's own part, over all its processes alike. */
const partOf = (all: readonly AnyCases[], processes: ReturnType<typeof processesOf>, endings: readonly EndingList[]) => ({
  counts: (_: unknown, __: unknown, { subject, now }: Ctx) => waitingCounts(processes.each, subject, now()),
  endings: endingsIn(endings),
  mayCreate: (_: unknown, { division }: In, { subject }: Ctx) => creatable(all, subject, division ?? subject.region),
  mayCreateElsewhere: (_: unknown, __: unknown, { subject }: Ctx) => elsewhere(all, subject),
  unitRules: (_: unknown, { division }: In, { subject }: Ctx) => unitRules(all, division ?? subject.region),
  cases: memberLists(processes).list,
  formDefinition: async (_: unknown, { process, division }: OfProcess & { readonly division: string }, { now, subject }: Ctx) => {
    const { cases } = processes.of(process);
    const isOutside = await asksFromOutside(cases, subject, division);
    return formDefinition(cases, { division, today: localDate(now()), subject, isOutside });
  },
  case: caseOf(processes),
});

/** The resolvers of a service's part of the work. */
export const workResolvers = (opened: Opened, endings: readonly EndingList[] = []): Readonly<Record<string, object>> => {
  const all = opened.map(({ cases }) => cases);
  const processes = processesOf(all);
  const service = serviceOf(all.map(({ process }) => process));
  return {
    Query: {
      work: () => ({}),
      me: forAnyone((_: unknown, __: unknown, { subject }: Ctx) => meOf(subject)),
    },
    Work: { [service]: () => ({}) },
    [workTypeOf(service)]: partOf(all, processes, endings),
    CaseConnection: { total: memberLists(processes).total },
    Case: { resolveType: ({ __typename }: { readonly __typename: string }) => __typename },
  };
};
