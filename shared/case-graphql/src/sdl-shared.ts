/** The same in every service that gives files. */
export const fileTicket = `"下载凭证,短时有效 / Permission to fetch one file, for a short while"
type FileTicket @shareable {
  "下载地址 / Where to GET the bytes"
  url: String!
  "文件名 / Name of the file"
  fileName: String!
  "失效时间 / When the permission ends"
  expiresAt: DateTime!
}`;

/** Types that the cases of all subgraphs share, the same text in each. */
export const sharedTypes = `"列表页签 / Tab of a list (X1)"
enum CaseTab {
  "待办 / Waiting for the caller"
  WAITING
  "已办 / Decided by a stage of the caller"
  DONE
  "全部 / All"
  ALL
  "我发起的 / Initiated by the caller's organisation (X12)"
  MINE
}

"流程阶段(页签) / How far the review of a case is, as tabs (X12)"
enum CasePhase {
  "待发起 / To be initiated by the applicant"
  TO_INITIATE
  "流程中 / In progress"
  IN_PROGRESS
  "通过 / Passed"
  PASSED
  "终止 / Terminated without success"
  TERMINATED
}

"列表次序;无期限者总在最后,新的在前 / Order of a list; those without a time limit come last, newest first"
enum CaseOrder {
  "上报时间,新的在前 / Submitted, newest first"
  SUBMITTED_DESC
  "上报时间,旧的在前 / Submitted, oldest first"
  SUBMITTED_ASC
  "期限,先到者在前 / Time limit, earliest first"
  DUE_ASC
  "期限,后到者在前 / Time limit, latest first"
  DUE_DESC
  "标题,按字符顺序 / Title, in the order of its characters"
  TITLE_ASC
  "标题,逆字符顺序 / Title, in the reverse order of its characters"
  TITLE_DESC
}

"环节状态 / State of a stage"
enum CaseStageStatus {
  "已完成 / Done"
  DONE
  "办理中 / Open: it is decided now"
  OPEN
  "未开始 / Not yet begun"
  AHEAD
  "在此终止 / The review ended here without success"
  STOPPED
}

"流程的一个环节 / One stage of a review"
type CaseStage @shareable {
  "环节所在状态 / The state in which it is open"
  state: String!
  "环节名称 / Name of the stage"
  label: Label!
  "环节状态 / State of the stage"
  status: CaseStageStatus!
  "由谁办理;并行审核时为尚未办理的 / Who decides; side by side, those who have not yet"
  deciders: [Label!]!
  "办理单位代码,由主管机构办理的为空 / Code of the party of the case that decides; null for an authority"
  decidingOrg: String
  "办理人 / Who decided"
  decidedBy: String
  "办理时间 / When"
  decidedAt: DateTime
}

"流程进度 / Progress of a review"
type CaseProgress @shareable {
  "流程阶段 / How far it is"
  phase: CasePhase!
  "流程阶段名称 / The same by name"
  label: Label!
  "各环节,依次 / Its stages in order"
  stages: [CaseStage!]!
}

${fileTicket}

"系统出具的文书 / A paper that the system prints of a case"
type CasePrint @shareable {
  "文书名称 / What it is called"
  label: Label!
  "文件 / Its file"
  file: FileTicket!
}

"一方审核结果 / Verdict of one body"
type SeatVerdict @shareable {
  "审核方 / Seat"
  seat: String!
  "审核方名称 / Who sits there, by name"
  seatLabel: Label
  "结果 / Verdict"
  verdict: String!
  "结果名称 / The verdict in words"
  verdictLabel: Label
}

"应交附件 / Paper that a procedure knows"
type PaperOnList @shareable {
  "附件类别 / Kind"
  kind: String!
  "附件名称 / What kind of paper it is"
  label: Label!
  "是否必传:本单位查询或在办理事项中,按该单位是否来自省外 / Whether it is required: of the unit that asks, and of the applicant of a case"
  isRequired: Boolean!
  "是否仅省外企业必传 / Whether it is required only of units from another province"
  isOnlyOutOfProvince: Boolean!
  "应载明的内容 / What it must show"
  shows: Label!
  "样例下载地址(PDF),十分钟内有效 / Where its sample (a PDF) can be downloaded, for ten minutes"
  sampleUrl: String
}

"案件附件 / Paper of a case"
type CasePaper @shareable {
  "附件类别 / Kind"
  kind: String!
  "文件标识,保存时据此保留附件 / Id of the file, by which a paper is kept when the form is saved"
  fileId: ID!
  "附件名称 / What kind of paper it is"
  label: Label!
  "文件名 / Name of the file"
  name: String!
  "字节数 / Size in bytes"
  size: Int!
  "下载地址,短时有效 / Where to download it, for a short while"
  url: String!
  "是否已被后来收到的同类文书取代 / Whether a document of the kind that was received later takes its place"
  isReplaced: Boolean!
}`;

export const foreignUnit = `"单位 / Unit"
type Unit @key(fields: "uscc", resolvable: false) {
  "统一社会信用代码 / Unified social credit code"
  uscc: ID!
}`;

export const foreignCertificate = `"电子证照 / Electronic certificate"
type ElectronicCertificate @key(fields: "subjectId", resolvable: false) {
  "许可证、备案或登记的标识 / Id of the license, filing or registration"
  subjectId: ID!
}`;
