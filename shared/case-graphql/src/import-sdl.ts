/** Types of the imports of all processes. */
export const importTypes = `"导入方式 / How a file with faults is imported"
enum ImportMode {
  "有一行有误则全部不导入 / All rows or none"
  ALL_OR_NOTHING
  "导入无误的行 / The rows that are right"
  GOOD_ROWS
}

"批量导入的输入 / Input of a bulk import"
input ImportInput {
  "请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first report"
  requestId: UUID!
  "已上传的XLSX文件(按模板填写) / An uploaded XLSX file, the template filled in"
  fileId: ID!
  "导入方式,缺省为全部或不导入 / How a file with faults is imported: all rows or none unless said"
  mode: ImportMode
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
  "所建草稿的标识 / Id of the draft made of it"
  id: ID
  "全部错误 / All faults"
  faults: [ImportFault!]!
}

"批量导入报告 / Report of a bulk import"
type ImportReport @shareable {
  "所建草稿数 / Drafts made"
  created: Int!
  "有误的行数 / Rows with faults"
  refused: Int!
  "各行结果 / What became of each row"
  rows: [ImportedRow!]!
}

"批量导入结果 / Outcome of a bulk import"
union ImportResult = ImportReport | RequirementsNotMet`;

export const importTemplate = `extend type Query {
  "$zh批量导入模板(XLSX, X15) / Template of the bulk import of: $en, as XLSX (X15)"
  $template: FileTicket!
}

extend type Mutation {
  "批量导入$zh(X15): 每行成为一份草稿,报告逐行列明 / Bulk import of: $en (X15): each row becomes a draft; the report has a line for each"
  $import(input: ImportInput!): ImportResult!
}`;
