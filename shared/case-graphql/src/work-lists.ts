import { type CaseRecord, type Cases, createLists, type ListRequest } from '@anzhu/casework';
import { connectionResolvers, edgeError, type SubgraphContext } from '@anzhu/graphql';
import { ok } from '@anzhu/kernel';

type AnyCases = Cases<never, never, never>;

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

/** Lists of any process's cases, as members of the interface; they read no more of them than is selected. */
export const memberLists = ({ of }: Processes) =>
  connectionResolvers({
    typeOf: ({ process }: ListAsked) => of(process).cases.process.workflow.process.type,
    list: async (subject, { process, ...request }: ListAsked, fields) => {
      const { lists, asMember } = of(process);
      const found = await lists.list(subject, request, fields);
      if (!found.ok) return found;
      const edges = found.value.edges.map(({ cursor, node }) => ({ cursor, node: asMember(node) }));
      return ok({ ...found.value, edges });
    },
    total: (subject, { process, ...request }: ListAsked, isExact) => of(process).lists.total(subject, request, isExact),
  });

/** One case, for who may read it. */
export const caseOf =
  ({ of }: Processes) =>
  async (_: unknown, { process, id }: OfProcess & { readonly id: string }, { subject }: SubgraphContext) => {
    const { cases, asMember } = of(process);
    const found = await cases.load(subject, id);
    return found.ok ? asMember(found.value) : null;
  };
