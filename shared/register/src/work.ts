import { type SubgraphContext, workTypeOf } from '@anzhu/graphql';
import type { Register } from './open.ts';

type Listed = Pick<Register<never>, 'definition' | 'lists'>;

const countsField = `  "待我办理的列表及数量,不含为零者 / How much waits for the caller, by list; those with nothing are left out"
  counts: [ListWork!]!`;

/** What front ends ask of any such service: the same text in every subgraph. */
const sharedSdl = `"列表的一个筛选条件 / One condition of a list's filter"
type ListWorkFilter @shareable {
  "筛选项,即查询参数 filter 的成员 / The member of the query's filter"
  name: String!
  "筛选值 / Its value"
  value: String!
}

"某列表的待办 / Work in one list"
type ListWork @shareable {
  "列表,即查询名 / The list, by the name of its query"
  list: ID!
  "列表名称 / What it lists"
  label: Label!
  "待办所在页签 / The tab in which it waits"
  tab: String!
  "页签名称 / The tab, by name"
  tabLabel: Label!
  "页签中计数所用的筛选,按此查询即所计各件 / The filter by which it is counted within the tab: the list asked with it is what was counted"
  filter: [ListWorkFilter!]!
  "待我办理数,至多数到1000 / How much waits for the caller, counted up to 1000"
  waiting: Int!
}

"没有流程、只有列表的服务中的工作 / Work in one service that has lists and no processes, whatever the service"
interface ListsWork {
${countsField}
}`;

/** What a service that has registers and no processes adds to the work of all: how much waits in its lists. */
export const registerWorkSdl = (service: string): string => {
  const type = workTypeOf(service);
  return `${sharedSdl}

"${service} 服务中的工作 / Work in the ${service} service"
type ${type} implements ListsWork {
${countsField}
}

"各服务中的工作 / Work, service by service"
type Work {
  "${service} 服务;不可用时为空 / The ${service} service; null while it is not available"
  ${service}: ${type}
}

"查询 / Queries"
type Query {
  "我的工作:各服务待办、可新建的流程、案件 / The caller's work: what waits, what may be begun, cases, service by service"
  work: Work @shareable
}`;
};

const counted = async ({ definition, lists }: Listed, { subject }: SubgraphContext) => {
  const listed = definition.lists;
  const waiting = listed?.waitsFor?.(subject);
  const tab = waiting && listed?.tabs?.[waiting.tab];
  if (!(waiting && tab)) return [];
  const { count } = await lists.total(subject, waiting, false);
  const { zh, en } = definition;
  const tabLabel = { zh: tab.zh, en: tab.en };
  const filter = Object.entries(waiting.filter ?? {}).map(([name, value]) => ({ name, value: String(value) }));
  return count > 0 ? [{ list: listed.name, label: { zh, en }, tab: waiting.tab, tabLabel, filter, waiting: count }] : [];
};

/** The resolvers of what `registerWorkSdl` declares. */
export const registerWorkResolvers = (service: string, registers: readonly unknown[]): Readonly<Record<string, object>> => ({
  Query: { work: () => ({}) },
  Work: { [service]: () => ({}) },
  [workTypeOf(service)]: {
    counts: async (_: unknown, __: unknown, context: SubgraphContext) => {
      const all: Awaited<ReturnType<typeof counted>>[] = [];
      for (const register of registers as readonly Listed[]) all.push(await counted(register, context));
      return all.flat();
    },
  },
});
