import type { Subject } from '@anzhu/access';
import { type CaseRecord, type Cases, createLists, type ListRequest, mayOpen, type OpenedCases } from '@anzhu/casework';
import { connectionOf, edgeError, type SubgraphContext, storedFields } from '@anzhu/graphql';
import { ok } from '@anzhu/kernel';
import { variantFor } from '@anzhu/workflow';
import type { GraphQLResolveInfo } from 'graphql';
import { formFields } from './form-definition.ts';
import { createMutation } from './names.ts';
import { paperList } from './paper-list.ts';
import { processInfo, serviceOf } from './process-info.ts';
import { waitingCounts } from './waiting-counts.ts';
import { workTypeOf } from './work-sdl.ts';

type AnyCases = Cases<never, never, never>;
type Ctx = SubgraphContext;

interface OfProcess {
  readonly process: string;
}

type ListAsked = OfProcess & ListRequest;

const noProcess = () =>
  edgeError({ code: 'BAD_USER_INPUT', faults: [{ path: 'process', code: 'UNKNOWN', zh: '没有此流程', en: 'There is no such process' }] });

const asked = (subject: Subject): Subject => {
  if (subject.org === '') throw edgeError({ code: 'UNAUTHENTICATED' });
  return subject;
};

/** A case as a member of the interface. */
const typed = ({ process }: Pick<AnyCases, 'process'>) => {
  const { type } = process.workflow.process;
  return (record: CaseRecord) => ({ ...record, __typename: type });
};

/** What a subject may begin in a division: each process by the procedure that holds there. */
const creatable = (all: readonly AnyCases[], subject: Subject, division: string) =>
  all.flatMap(({ process }) => {
    const { workflow, isPushed } = process;
    const variant = variantFor(workflow, division);
    if (isPushed || !variant || !mayOpen(process, variant.code, subject)) return [];
    const { type } = workflow.process;
    return [{ process: processInfo(process), mutation: createMutation(type), inputType: `Create${type}Input` }];
  });

const formDefinition = ({ process, references, files }: AnyCases, division: string) => {
  const variant = variantFor(process.workflow, division);
  return variant
    ? {
        process: processInfo(process),
        procedure: variant.code,
        inputType: `${process.workflow.process.type}FormInput`,
        fields: formFields(process, references),
        papers: paperList(process.workflow, variant, files),
      }
    : null;
};

const listsByProcess = (all: readonly AnyCases[]) =>
  new Map(all.map((cases) => [cases.process.workflow.process.id, { cases, lists: createLists(cases), typed: typed(cases) }]));

/** The resolvers of a service's part of the work, over all its processes alike. */
export const workResolvers = (opened: readonly Pick<OpenedCases, 'cases'>[]): Readonly<Record<string, object>> => {
  const all = opened.map(({ cases }) => cases);
  const byProcess = listsByProcess(all);
  const service = serviceOf(all.map(({ process }) => process));
  const of = (process: string) => {
    const found = byProcess.get(process);
    if (!found) throw noProcess();
    return found;
  };
  const cases = async (_: unknown, { process, ...request }: ListAsked, { subject }: Ctx, info: GraphQLResolveInfo) => {
    const { cases: own, lists, typed: as } = of(process);
    const fields = storedFields(info, own.process.workflow.process.type);
    const found = await lists.list(subject, request, fields);
    const page = found.ok
      ? ok({ ...found.value, edges: found.value.edges.map(({ cursor, node }) => ({ cursor, node: as(node) })) })
      : found;
    return connectionOf(page, { process, ...request });
  };
  const total = async ({ request }: { readonly request: ListAsked }, { exact = false }: { readonly exact?: boolean }, { subject }: Ctx) => {
    const { process, ...rest } = request;
    const { count, isCapped } = await of(process).lists.total(subject, rest, exact);
    return { count, capped: isCapped };
  };
  return {
    Query: { work: (_: unknown, __: unknown, { subject }: Ctx) => asked(subject) && {} },
    Work: { [service]: () => ({}) },
    [workTypeOf(service)]: {
      counts: (_: unknown, __: unknown, { subject, now }: Ctx) => waitingCounts([...byProcess.values()], subject, now()),
      mayCreate: (_: unknown, { division }: { readonly division?: string }, { subject }: Ctx) =>
        creatable(all, subject, division ?? subject.region),
      cases,
      formDefinition: (_: unknown, { process, division }: OfProcess & { readonly division: string }) =>
        formDefinition(of(process).cases, division),
      case: async (_: unknown, { process, id }: OfProcess & { readonly id: string }, { subject }: Ctx) => {
        const { cases: own, typed: as } = of(process);
        const found = await own.load(subject, id);
        return found.ok ? as(found.value) : null;
      },
    },
    CaseConnection: { total },
    Case: { resolveType: ({ __typename }: { readonly __typename: string }) => __typename },
  };
};
