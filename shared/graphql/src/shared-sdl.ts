import { buttonSdl } from './button-sdl.ts';
import { withLabels } from './labels.ts';
import { nullableWhereItCrosses } from './nullable.ts';

/** Types all subgraphs share. One text, so that composition sees no differing descriptions. */
const sharedSdl = `"日期,YYYY-MM-DD,北京时间 / Date, YYYY-MM-DD, Asia/Shanghai"
scalar LocalDate @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

"时刻,ISO 8601,UTC / Instant, ISO 8601, UTC"
scalar DateTime @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

"通用唯一标识符 / Universally unique identifier"
scalar UUID @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc9562#section-4")

"双语文字 / A text in both languages"
type Label @shareable {
  "中文 / Chinese"
  zh: String!
  "英文 / English"
  en: String!
  "按 Accept-Language 选择的文字 / The text in the language of Accept-Language"
  text: String!
}

"一处输入错误 / One thing wrong with an input"
type Fault @shareable {
  "字段路径 / Path of the field"
  path: String!
  "错误代码 / Stable code"
  code: String!
  "中文说明 / In Chinese"
  zh: String!
  "英文说明 / In English"
  en: String!
  "按 Accept-Language 选择的文字 / The text in the language of Accept-Language"
  text: String!
}

"原因所指的记录 / A record a reason points at"
type BlockReference @shareable {
  "记录类别 / Kind of record"
  kind: String!
  "记录标识 / Its id"
  id: ID!
  "显示名称 / What to show for it"
  label: String!
}

"消除一个原因的办法 / What lifts a reason"
type Remedy @shareable {
  "业务,与 case(process:) 相同 / The process, as case(process:) knows it"
  process: ID!
  "该业务的操作 / The action of the process"
  action: String!
  "中文说明 / In Chinese"
  zh: String!
  "英文说明 / In English"
  en: String!
  "按 Accept-Language 选择的文字 / The text in the language of Accept-Language"
  text: String!
}

"被其他数据阻止的一个原因 / One reason why other data forbid it"
type BlockReason @shareable {
  "原因代码 / Stable code"
  code: String!
  "中文说明 / In Chinese"
  zh: String!
  "英文说明 / In English"
  en: String!
  "按 Accept-Language 选择的文字 / The text in the language of Accept-Language"
  text: String!
  "相关记录 / The records concerned"
  references: [BlockReference!]!
  "消除的办法;不能消除或未说明的为空 / What lifts it; null where nothing does, or it is not told"
  remedy: Remedy
  "仅作提示,不因此拒绝 / A warning: to be seen to, but nothing is refused for it"
  isWarning: Boolean!
}

"当前可办理的操作 / An action that is possible now"
type AllowedAction @shareable {
  "操作代码,与操作枚举相同 / The action, as the enums of actions spell it"
  action: String!
  "中文名称 / In Chinese"
  zh: String!
  "英文名称 / In English"
  en: String!
  "按 Accept-Language 选择的文字 / The text in the language of Accept-Language"
  text: String!
}

"当前状态或角色不允许此操作 / The present state or role does not allow the action"
type ActionNotAllowed @shareable {
  "当前状态 / Present state"
  state: String!
  "当前状态名称 / The same by name"
  stateLabel: Label!
  "所请求的操作,与操作枚举相同 / The action asked for, as the enums of actions spell it"
  action: String!
  "所请求的操作名称 / The same by name"
  actionLabel: Label!
  "可办理的操作 / The actions that are possible now"
  allowed: [AllowedAction!]!
  "中文说明 / In Chinese"
  zh: String!
  "英文说明 / In English"
  en: String!
  "按 Accept-Language 选择的文字 / The text in the language of Accept-Language"
  text: String!
}

"材料或字段不符合要求,一次列全 / Papers or fields do not meet the requirements, all named at once"
type RequirementsNotMet @shareable {
  "全部错误 / All faults"
  faults: [Fault!]!
  "此外由其他数据阻止的全部原因,不含取决于有误字段的 / What forbids it besides by other data, as far as that does not depend on what is at fault"
  reasons: [BlockReason!]!
}

"被其他数据阻止 / Forbidden by other data"
type Blocked @shareable {
  "全部原因 / All reasons"
  reasons: [BlockReason!]!
}

"一条操作记录 / One entry of the operation log"
type HistoryEntry @shareable {
  "序号,从1起逐条递增 / Number, one by one from 1"
  number: Int!
  "操作时间 / When"
  at: DateTime!
  "操作人标识;不告知读者由谁操作的为空字符串(如查看个人信息,审计员和本人可知) / Id of who acted; empty where the reader is not told who it was, such as of disclosures of personal data, which auditors and who it was are told"
  actorId: String!
  "操作人;不告知读者由谁操作的为“所在单位”或“主管机构” / Name of who acted; where the reader is not told, whether it was the employer or the authority"
  actorName: String!
  "操作角色 / Role in which"
  role: String!
  "操作角色名称 / The same by name"
  roleLabel: Label
  "操作代码,与操作枚举相同 / The action, as the enums of actions spell it"
  action: String!
  "操作名称 / Name of the action"
  label: Label!
  "操作前状态 / State before"
  from: String!
  "操作前状态名称,新建时为空 / The same by name; null where the case was opened"
  fromLabel: Label
  "操作后状态 / State after"
  to: String!
  "操作后状态名称 / The same by name"
  toLabel: Label
  "意见 / Opinion"
  opinion: String
  "同一人连续进行的次数(如保存草稿),一次为空 / How often the same person did so in a row, as saving a draft; null for once"
  times: Int
  "连续进行的首次时间,一次为空 / When first, of several in a row; null for once"
  firstAt: DateTime
}

"记录已被他人修改 / The record has changed in the meantime"
type VersionConflict @shareable {
  "当前版本 / Present version"
  currentVersion: Int!
  "此后的操作 / What has happened since"
  since: [HistoryEntry!]!
}

"分页信息 / Where a page stands"
type PageInfo @shareable {
  "是否有下一页 / Whether there is a next page"
  hasNextPage: Boolean!
  "末尾游标 / Cursor of the last entry"
  endCursor: String
  "是否有上一页 / Whether there is a previous page"
  hasPreviousPage: Boolean!
  "起始游标 / Cursor of the first entry"
  startCursor: String
}

"总数 / A total"
type Total @shareable {
  "数量 / Count"
  count: Int!
  "是否封顶(实际更多) / Whether the count is capped (there are more)"
  capped: Boolean!
}

"上传凭证 / Permission to upload one file"
type UploadTicket @shareable {
  "文件标识 / Id of the file"
  fileId: ID!
  "上传地址 / Where to PUT the bytes"
  url: String!
  "失效时间 / When the permission ends"
  expiresAt: DateTime!
}
`;

const header = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides"])
`;

/** The whole schema of a subgraph, as committed and served: the federation header, the shared types, its own, with words beside its codes, and with what an outage may leave out nullable. */
export const subgraphSdl = (...own: readonly string[]): string =>
  `${nullableWhereItCrosses(withLabels([header, sharedSdl, buttonSdl, ...own].map((part) => part.trim()).join('\n\n')))}\n`;
