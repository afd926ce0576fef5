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

"表单字段所指的记录 / What a field of a form refers to"
type FieldReference @shareable {
  "记录类别 / Kind of record: its type in the schema"
  kind: String!
  "按编号查找的接口,没有则为空 / The query that finds one by its number; null where there is none"
  findQuery: String
}

"字段的一个可选值 / One value a field may have"
type FieldChoice @shareable {
  "值 / Value"
  value: String!
  "名称 / Label"
  label: Label!
}

"表单的一个字段 / One field of a form"
type FieldDefinition @shareable {
  "表单内路径,如 keyStaff.name / Path within the form, such as keyStaff.name"
  path: String!
  "所在组的路径,最上层为空 / Path of the group it stands in; null at the top"
  parent: String
  "名称 / Label"
  label: Label!
  "类型:标量或枚举;组为其输入类型 / Type: a scalar or an enum; of a group its input type"
  type: String!
  "是否可有多项 / Whether it is a list"
  isList: Boolean!
  "是否为组 / Whether it is a group of fields"
  isGroup: Boolean!
  "上报时是否必填 / Whether it is required when the form is handed on"
  required: Boolean!
  "可选值,空表示不限 / Values to choose from; empty where any value of the type may be given"
  choices: [FieldChoice!]!
  "计量单位 / Unit of measure"
  unit: String
  "是否为个人信息(显示时掩码) / Whether it is personal data, shown masked"
  isPersonal: Boolean!
  "是否为已发生之日(不得晚于上报日) / Whether it is a day of what has happened, so not after the form is handed on"
  isPast: Boolean!
  "所指记录 / What it refers to"
  reference: FieldReference
}

"某地某流程的表单 / The form of a process, as a division has it"
type FormDefinition @shareable {
  "流程 / Process"
  process: ProcessInfo!
  "适用程序(区划前缀) / Procedure in force: division prefix or default"
  procedure: String!
  "表单输入类型名 / Input type of the form"
  inputType: String!
  "字段,依次 / Fields, in order"
  fields: [FieldDefinition!]!
  "应交的附件 / The papers its procedure knows"
  papers: [PaperOnList!]!
}

"表单检查结果:若此时上报会得到的提示 / What would be said if a form were handed on now"
type FormCheck @shareable {
  "全部错误 / All faults"
  faults: [Fault!]!
  "被其他数据阻止的原因 / Reasons why other data forbid it"
  reasons: [BlockReason!]!
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
  "是否为主管机构人员 / Whether the organisation is an authority"
  isAuthority: Boolean!
  "单位类别 / Kinds of the unit"
  unitKinds: [Named!]!
  "角色 / Roles"
  roles: [Named!]!
  "所在区划代码 / Division code"
  region: String!
}

"可新建的案件 / A case the caller may begin"
type Creatable @shareable {
  "流程 / Process"
  process: ProcessInfo!
  "新建接口名 / Name of the mutation that creates it"
  mutation: String!
  "输入类型名 / Type of the mutation's input"
  inputType: String!
}`;

const capitalised = (service: string): string => service.charAt(0).toUpperCase() + service.slice(1);

/** The type of a service's own part of the work. */
export const workTypeOf = (service: string): string => `${capitalised(service)}Work`;

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
type ${type} {
  "待我办理的流程及数量,不含为零者 / How much waits for the caller, by process; those with nothing are left out"
  counts: [ProcessWork!]!
  "我在某地可新建的案件;缺省为所在地 / What the caller may begin in a division, its own unless said"
  mayCreate(division: String): [Creatable!]!
  "某流程的案件列表: 页签(X1, X12)、条件与包含查询(X2),缺省新的在前,有期限条件的按期限 / Cases of a process, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one"
  cases(process: ID!, tab: CaseTab = ALL, phase: CasePhase, filter: CaseFilter, search: String, order: CaseOrder, first: Int = 20, after: String, offset: Int): CaseConnection
  "某流程在某地的表单;该地无此程序时为空 / The form of a process in a division; null where no procedure is in force"
  formDefinition(process: ID!, division: String!): FormDefinition
  "一个案件 / One case"
  case(process: ID!, id: ID!): Case
}

"各服务中的工作 / Work, service by service"
type Work {
  "${service} 服务;不可用时为空 / The ${service} service; null while it is not available"
  ${service}: ${type}
}

${rootSdl}`;
};
