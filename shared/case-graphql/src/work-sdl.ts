import { workTypeOf } from '@anzhu/graphql';
import { formDefinitionSdl } from './form-definition-sdl.ts';

/** What every service says of its work by the same words. */
const workFields = `  "待我办理的流程及数量,不含为零者 / How much waits for the caller, by process; those with nothing are left out"
  counts: [ProcessWork!]!
  "本单位即将到期的事项及数量,不含为零者 / What of the caller's unit ends soon, by list; those with nothing are left out"
  endings: [EndingWork!]!
  "我在某地可新建的案件;缺省为所在地 / What the caller may begin in a division, its own unless said"
  mayCreate(division: String): [Creatable!]!
  "我在其他地区可新建、在所在地不可新建的业务,其受理地由所涉记录决定 / What the caller may begin elsewhere and not at home, where the records it is about tell the place"
  mayCreateElsewhere: [CreatableElsewhere!]!
  "各类单位在某地可新建的业务(企业规则, X11, X18);缺省为所在地 / What units of each kind may begin in a division, the caller's own unless said: the rules per kind of account (X11, X18)"
  unitRules(division: String): [UnitRule!]!
  "某流程的案件列表: 页签(X1, X12)、条件与包含查询(X2),缺省新的在前,有期限条件的按期限 / Cases of a process, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one"
  cases(process: ID!, tab: CaseTab = ALL, phase: CasePhase, filter: CaseFilter, search: String, order: CaseOrder, first: Int = 20, after: String, offset: Int): CaseConnection
  "某流程在某地的表单;该地无此程序时为空 / The form of a process in a division; null where no procedure is in force"
  formDefinition(process: ID!, division: String!): FormDefinition
  "一个案件 / One case"
  case(process: ID!, id: ID!): Case`;

/** What front ends ask of a service as a whole: the same text in every subgraph. */
export const sharedWork = `"某流程的待办 / Work of one process"
type ProcessWork @shareable {
  "流程 / Process"
  process: ProcessInfo!
  "待我办理数,至多数到1000 / Cases waiting for the caller, counted up to 1000"
  waiting: Int!
  "其中超期数(列表条件 overdue) / Of these, overdue: as the filter of lists has it"
  overdue: Int!
  "其中三日内到期数(列表条件 dueSoon) / Of these, due within three days: as the filter of lists has it"
  dueSoon: Int!
}

"某列表中即将到期的事项 / What ends soon, of one list"
type EndingWork @shareable {
  "列表,即查询名,以 within 查询 / The list, by the name of its query, which takes within"
  list: ID!
  "列表名称 / What it lists"
  label: Label!
  "几日内到期 / Within how many days"
  within: Int!
  "数量,至多数到1000 / How many end, counted up to 1000"
  ending: Int!
}

${formDefinitionSdl}

"表单检查结果:若此时上报会得到的提示 / What would be said if a form were handed on now"
type FormCheck @shareable {
  "全部错误 / All faults"
  faults: [Fault!]!
  "被其他数据阻止的原因 / Reasons why other data forbid it"
  reasons: [BlockReason!]!
  "受理地区划代码;尚不能确定的,或只能由您无权查看的记录确定的为空 / Division code of where it would be received; null while that cannot be told, and where only a record tells it that you may not read"
  division: String
}

"一个代码及其名称 / A code and what it is called"
type Named @shareable {
  "代码 / Code"
  code: String!
  "名称 / Label"
  label: Label!
}

"登录者 / Who is signed in"
type Me @shareable {
  "标识 / Id"
  id: ID!
  "姓名 / Name"
  name: String!
  "所属单位代码 / Code of the organisation acted for"
  org: String!
  "主管机构名称;单位为空 / Name of the authority; null for a unit"
  orgLabel: Label
  "所属单位;主管机构为空 / The unit; null for an authority"
  unit: Unit
  "是否为主管机构人员 / Whether the organisation is an authority"
  isAuthority: Boolean!
  "单位类别 / Kinds of the unit"
  unitKinds: [Named!]!
  "角色 / Roles"
  roles: [Named!]!
  "所在区划代码 / Division code"
  region: String!
  "所在区划名称 / The same by name"
  regionLabel: Label!
}

"一类单位可新建的业务 / What units of a kind may begin"
type UnitRule @shareable {
  "单位类型 / Kind of unit"
  kind: Named!
  "可新建的流程 / The processes they may begin"
  processes: [ProcessInfo!]!
}

"可新建的案件 / A case the caller may begin"
type Creatable @shareable {
  "流程 / Process"
  process: ProcessInfo!
  "新建接口名 / Name of the mutation that creates it"
  mutation: String!
  "输入类型名 / Type of the mutation's input"
  inputType: String!
  "意见是否必填,不要求意见的为空 / Whether it asks for an opinion; null where it takes none"
  opinion: OpinionNeed
  "表单之外另须填写 / What it asks for beside the form"
  asks: [ButtonAsk!]!
}

"在其他地区可新建的业务 / What may be begun in another place"
type CreatableElsewhere @shareable {
  "区划代码 / Division code"
  division: String!
  "区划名称 / The same by name"
  divisionLabel: Label!
  "流程 / Processes"
  processes: [ProcessInfo!]!
}

"一个服务中的工作(各服务共有) / Work in one service, whatever the service"
interface ServiceWork {
${workFields}
}`;

const rootSdl = `"查询 / Queries"
type Query {
  "我的工作:各服务待办、可新建的流程、案件 / The caller's work: what waits, what may be begun, cases, service by service"
  work: Work @shareable
  "登录者,未登录为空 / Who is signed in; null for nobody"
  me: Me @shareable
}`;

/** What a service adds to the work of all: its counts, lists and cases, by process. */
export const workSdl = (service: string): string => {
  const type = workTypeOf(service);
  return `"${service} 服务中的工作 / Work in the ${service} service"
type ${type} implements ServiceWork {
${workFields}
}

"各服务中的工作 / Work, service by service"
type Work {
  "${service} 服务;不可用时为空 / The ${service} service; null while it is not available"
  ${service}: ${type}
}

${rootSdl}`;
};
