import { pageSdl } from '@anzhu/graphql';

/** The schema texts that every process fills with its own words: `$Type`, `$zh`, `$en` … */

/** What every case has, whatever its process: the fields of the interface. */
export const commonFields = `  "标识 / Id"
  id: ID!
  "流程 / Its process"
  process: ProcessInfo!
  "版本,修改时须提供 / Version, to be given with every change"
  version: Int!
  "标题 / Title"
  title: String!
  "流程阶段 / How far the review is"
  phase: CasePhase!
  "状态名称(按办理地) / Name of the state, as its jurisdiction calls it"
  stateLabel: Label!
  "适用程序(区划前缀) / Procedure in force: division prefix or default"
  procedure: String!
  "受理地区划代码 / Division code of the receiving authority"
  division: String!
  "受理地区名称 / The same by name"
  divisionLabel: Label!
  "申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case"
  applicant: Unit
  "申请单位代码 / Code of the applicant organisation"
  applicantOrg: String!
  "创建人 / Who created it"
  applicantName: String!
  "流程进度 / How far the review is, and who decides (X12)"
  progress: CaseProgress!
  "流程发起人,发起前为空 / Who initiated the review; null before"
  initiator: String
  "我现在可否修改表单:以 save 加类型名的变更接口保存 / Whether the caller may change its form now: saved by the mutation named save and its type"
  isEditable: Boolean!
  "是否对内(仅主管机构可见) / Whether the authorities alone see it"
  isInternal: Boolean!
  "创建时间 / Created"
  createdAt: DateTime!
  "最后修改时间 / Last changed"
  updatedAt: DateTime!
  "上报时间 / Submitted"
  submittedAt: DateTime
  "办理期限 / Time limit of the present state"
  dueAt: LocalDate
  "期限是否暂定(节假日未公布) / Whether the limit is provisional (holidays not yet published)"
  isDueProvisional: Boolean!
  "是否超期 / Whether the limit has passed"
  isOverdue: Boolean!
  "距办理期限的工作日数,逾期为负;补正期间期限中止,为届时所余 / Working days until the limit, less than none once it has passed; while it rests, such as during a correction, those it has left"
  limitDaysLeft: Int
  "我可办理的操作 / What the caller may do now, with all that each action asks for"
  buttons: [Button!]!
  "须注意事项 / What needs attention about it"
  attention: [Label!]!
  "审核时须核实的事项 / What whoever decides should look into"
  reviewNotes: [BlockReason!]!
  "并行审核结果 / Verdicts of bodies deciding side by side"
  verdicts: [SeatVerdict!]!
  "操作日志,新的在前(X6) / Operation log, newest first (X6); \`before\` continues it"
  history(first: Int = 50, before: Int): [HistoryEntry!]!
  "附件 / Papers"
  papers: [CasePaper!]!
  "系统出具的文书,十分钟内按地址下载;尚无的不列 / The papers that the system prints of it, to be fetched within ten minutes; what there is not yet is left out"
  prints: [CasePrint!]!
  "所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null"
  electronicCertificate: ElectronicCertificate
  "按适用程序应交的附件(X16) / The papers its procedure knows (X16)"
  paperList: [PaperOnList!]!
  "表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order"
  fields: [CaseField!]!
  "办理结果各项及其显示值:编号、有效期等,未决定的不列 / What was decided, field by field, such as the number given and its validity; what is not decided is left out"
  decided: [CaseField!]!`;

/** The condition of lists of cases that may have flags. */
export const attentionFilter = `  "有无须注意事项 / Whether something about it needs attention"
  needsAttention: Boolean`;

/** Conditions on time limits; the counts of what waits go by the same. */
export const dueFilters = `  "是否超期 / Whether the limit has passed"
  overdue: Boolean
  "是否三日内到期 / Whether it is due within three days, and not overdue"
  dueSoon: Boolean
  "期限止(含) / Due until that day (inclusive)"
  dueUntil: LocalDate`;

export const typeTemplate = `$about
type $Type implements Case {
${commonFields}
  "状态 / State"
  state: $TypeState!
  "我可办理的操作代码 / Actions the caller may take now"
  availableActions: [$TypeAction!]!
  "表单 / Form"
  form: $TypeForm!
  "申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null"
  successorForm: $TypeForm
$outcome
}`;

export const paperTemplate = `"$zh的附件 / Paper of: $en"
input $TypePaperInput {
  "附件类别 / Kind of paper"
  kind: $TypePaper!
  "已上传文件 / An uploaded file"
  fileId: ID!
}`;

export const createTemplate = `"新建$zh的输入 / Input of: create $en"
input Create$TypeInput {
  "请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer"
  requestId: UUID!
  "表单 / Form"
  form: $TypeFormInput!
$papers
$asks
}`;

export const createsTemplate = `extend type Mutation {
  "新建$zh(保存后办结) / Create: $en (saving completes it)"
  $create(input: Create$TypeInput!): $TypeResult!
}`;

export const saveTemplate = `"保存$zh的输入 / Input of: save $en"
input Save$TypeInput {
  "请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer"
  requestId: UUID!
  "标识 / Id"
  id: ID!
  "所依据的版本 / Version the caller has seen"
  expectedVersion: Int!
  "表单 / Form"
  form: $TypeFormInput!
$papers
}

extend type Mutation {
  "新建$zh(暂存) / Create: $en (a draft)"
  $create(input: Create$TypeInput!): $TypeResult!
  "保存$zh表单 / Save the form of: $en"
  $save(input: Save$TypeInput!): $TypeResult!
}`;

export const connectionTemplate = `"$zh查询条件 / Filter of: $en"
input $TypeFilter {
  "状态 / States"
  states: [$TypeState!]
  "上报时间起(含) / Submitted from (inclusive)"
  submittedFrom: DateTime
  "上报时间止(不含) / Submitted until (exclusive)"
  submittedUntil: DateTime
${dueFilters}
$filters
}

${pageSdl({ type: '$Type', zh: '$zh', en: '$en' })}

extend type Query {
  "一项$zh / One: $en"
  $one(id: ID!): $Type
  "$zh列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: $en, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one"
  $list(tab: CaseTab = ALL, phase: CasePhase, filter: $TypeFilter, search: String, order: CaseOrder, first: Int = 20, after: String, offset: Int): $TypeConnection!
  "导出$zh列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: $en, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway"
  $export(tab: CaseTab = ALL, phase: CasePhase, filter: $TypeFilter, search: String): FileTicket!
}`;

export const papersTemplate = `extend type Query {
  "$zh在某地应交的附件及样例(X16) / Papers of: $en, as a division demands them, with samples (X16)"
  $paperList(division: String!): [PaperOnList!]!
}`;

export const checkTemplate = `extend type Query {
  "检查$zh表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: $en, as if it were handed on now; nothing is written"
  check$Type(form: $TypeFormInput!$papersArgument): FormCheck!
}`;
