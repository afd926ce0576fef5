import { type CaseRecord, type Cases, createLists, type ListRequest } from '@anzhu/casework';
import { connectionOf, edgeError, type SubgraphContext, storedFields } from '@anzhu/graphql';
import { ok } from '@anzhu/kernel';
import type { GraphQLResolveInfo } from 'graphql';

type AnyCases = Cases<never, never, never>;
type Ctx = SubgraphContext;

export interface OfProcess {
  readonly process: string;
}

type ListAsked = OfProcess & ListRequest;

const noProcess = () =>
  edgeError({ code: 'BAD_USER_INPUT', faults: [{ path: 'process', code: 'UNKNOWN', zh: '没有此流程', en: 'There is no such process' }] });

/** A case as a member of the interface. */
const typed = ({ process }: Pick<AnyCases, 'process'>) => {
  const { type } = process.workflow.process;
  return (record: CaseRecord) => ({ ...record, __typename: type });
};

/** The processes of a service by their ids; one it has not is refused by name. */
export const processesOf = (all: readonly AnyCases[]) => {
  const byId = new Map(
    all.map((cases) => [cases.process.workflow.process.id, { cases, lists: createLists(cases), asMember: typed(cases) }]),
  );
  return {
    each: [...byId.values()],
    of: (process: string) => {
      const found = byId.get(process);
      if (!found) throw noProcess();
      return found;
    },
  };
};

type Processes = ReturnType<typeof processesOf>;

/** A list of a process's cases, as members of the interface; it reads no more of them than is selected. */
export const listOf =
  ({ of }: Processes) =>
  async (...[, { process, ...request }, { subject }, info]: readonly [unknown, ListAsked, Ctx, GraphQLResolveInfo]) => {
    const { cases, lists, asMember } = of(process);
    const found = await lists.list(subject, request, storedFields(info, cases.process.workflow.process.type));
    if (!found.ok) return connectionOf(found, { process, ...request });
    const edges = found.value.edges.map(({ cursor, node }) => ({ cursor, node: asMember(node) }));
    return connectionOf(ok({ ...found.value, edges }), { process, ...request });
  };

export const totalOf =
  ({ of }: Processes) =>
  async ({ request }: { readonly request: ListAsked }, { exact = false }: { readonly exact?: boolean }, { subject }: Ctx) => {
    const { process, ...rest } = request;
    const { count, isCapped } = await of(process).lists.total(subject, rest, exact);
    return { count, capped: isCapped };
  };

/** One case, for who may read it. */
export const caseOf =
  ({ of }: Processes) =>
  async (_: unknown, { process, id }: OfProcess & { readonly id: string }, { subject }: Ctx) => {
    const { cases, asMember } = of(process);
    const found = await cases.load(subject, id);
    return found.ok ? asMember(found.value) : null;
  };
