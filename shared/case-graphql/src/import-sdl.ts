import { pageSdl } from '@anzhu/graphql';
import { cancelImportMutation, importField, importsField } from './names.ts';

/** Types of the imports of all services, the same text in each. */
const importTypes = `"导入方式 / How a file with faults is imported"
enum ImportMode {
  "有一行有误则全部不导入 / All rows or none"
  ALL_OR_NOTHING
  "导入无误的行 / The rows that are right"
  GOOD_ROWS
}

"导入状态 / How far an import is"
enum ImportState {
  "等待中 / Waiting for its turn"
  WAITING
  "导入中 / Running"
  RUNNING
  "已完成: 各行已导入或列明错误 / Done: each row was taken, or told with its faults"
  DONE
  "已取消: 已导入的行保留 / Cancelled: the rows that were taken stay"
  CANCELLED
  "已中止: 原因见 faults,已导入的行保留 / Stopped: why is said in faults; the rows that were taken stay"
  STOPPED
}

"批量导入的输入 / Input of a bulk import"
input ImportInput {
  "请求编号(客户端生成的UUID),重复提交返回同一导入 / Request id (UUID made by the client); a repeat returns the same import"
  requestId: UUID!
  "已上传的XLSX文件(按模板填写) / An uploaded XLSX file, the template filled in"
  fileId: ID!
  "导入方式,缺省为全部或不导入 / How a file with faults is imported: all rows or none unless said"
  mode: ImportMode
}

"取消导入的输入 / Input for cancelling an import"
input CancelImportInput {
  "请求编号(客户端生成的UUID) / Request id (UUID made by the client)"
  requestId: UUID!
  "导入标识 / Id of the import"
  id: ID!
}

"导入行的一处错误 / One thing wrong with a row"
type ImportFault @shareable {
  "列(如 D),不属某列的为空 / Column such as D; null where it concerns none"
  column: String
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

"一行的导入结果 / What became of a row"
type ImportedRow @shareable {
  "行号(表格所示) / Number of the row, as the sheet shows it"
  row: Int!
  "所建记录(草稿)的标识,未导入的为空 / Id of the record (draft) made of it; null where it was not taken"
  id: ID
  "全部错误 / All faults"
  faults: [ImportFault!]!
}

"一次批量导入,在后台办理 / A bulk import: begun, it runs after the answer"
type ImportJob @shareable {
  "标识 / Id"
  id: ID!
  "导入何种业务 / What is imported"
  kindLabel: Label!
  "状态 / How far it is"
  state: ImportState!
  "状态名称 / The same by name"
  stateLabel: Label!
  "导入方式 / How a file with faults is imported"
  mode: ImportMode!
  "文件名 / Name of the file"
  fileName: String!
  "发起人 / Who began it"
  begunBy: String!
  "发起时间 / When it was begun"
  begunAt: DateTime!
  "结束时间,未结束为空 / When it ended; null until then"
  endedAt: DateTime
  "报告保留至,未结束为空 / Until when it can be looked at; null until it has ended"
  keptUntil: DateTime
  "总行数,文件读出前为空 / Rows of the file; null until it was read"
  total: Int
  "已处理行数 / Rows looked at so far"
  read: Int!
  "已导入行数 / Rows taken"
  taken: Int!
  "有误的行数 / Rows with faults"
  refused: Int!
  "中止原因 / Why it was stopped"
  faults: [Fault!]!
  "我可办理的操作 / What the caller may do with it now"
  buttons: [RecordButton!]!
  "我可否取消 / Whether the caller may cancel it"
  mayCancel: Boolean!
  "逐行报告: 自某行之后,每次1至200行;可只列有误的行 / Report by rows: those after a row, 1 to 200 at a time, or only those with faults"
  rows(first: Int = 50, afterRow: Int = 0, refusedOnly: Boolean = false): [ImportedRow!]!
}

${pageSdl({ type: 'ImportJob', zh: '批量导入', en: 'Bulk imports', isShared: true })}

"批量导入的结果 / Outcome of beginning or cancelling a bulk import"
union ImportResult = ImportJob | RequirementsNotMet | Blocked`;

/** The types, and a service's own imports. */
export const importSdl = (service: string): string => `${importTypes}

extend type Query {
  "本单位的批量导入(X15),审计员查辖区内主管部门的,新的在前 / The bulk imports (X15) of the caller's organisation, for auditors those of the authorities of their region, newest first"
  ${importsField(service)}(first: Int = 20, after: String, offset: Int): ImportJobConnection!
  "本单位的一次批量导入(X15),审计员查辖区内主管部门的 / One bulk import (X15) of the caller's organisation, for auditors of an authority of their region"
  ${importField(service)}(id: ID!): ImportJob
}

extend type Mutation {
  "取消本人发起的批量导入(X15),已导入的行保留 / Cancel a bulk import (X15) that the caller began; the rows that were taken stay"
  ${cancelImportMutation(service)}(input: CancelImportInput!): ImportResult!
}`;

/** The fields of an import, with what becomes of each row in words. */
const templateOf = (eachZh: string, eachEn: string): string => `extend type Query {
  "$zh批量导入模板(XLSX, X15) / Template of the bulk import of: $en, as XLSX (X15)"
  $template: FileTicket!
}

extend type Mutation {
  "批量导入$zh(X15): 立即返回,随后逐行${eachZh},进度与报告见所返回的导入 / Bulk import of: $en (X15): answers at once; then each row ${eachEn}, and the import tells its progress and its report"
  $import(input: ImportInput!): ImportResult!
}`;

export const importTemplate = templateOf('导入为草稿', 'becomes a draft');
export const recordImportTemplate = templateOf('登记', 'is put on record');
