import { pageSdl } from '@anzhu/graphql';
import { attentionFilter, commonFields, dueFilters } from './sdl-templates.ts';

/** What front ends ask of any process by the same words: the same text in every subgraph. */
export const caseInterface = `"流程 / A process"
type ProcessInfo @shareable {
  "流程标识,如 equipment.ownership-filing / Its id, such as equipment.ownership-filing"
  id: ID!
  "验收项 / The acceptance row it serves"
  row: String!
  "流程名称 / Name of the process"
  label: Label!
  "案件类型名 / Type of its cases in the schema"
  type: String!
}

"审核意见是否必填 / Whether an action asks for an opinion"
enum OpinionNeed {
  "必填 / Required"
  REQUIRED
  "选填 / May be given"
  OPTIONAL
}

"我可办理的一项操作(按钮) / An action the caller may take now (a button)"
type Button @shareable {
  "操作代码,与操作枚举相同 / The action, as the enums of actions spell it"
  action: String!
  "按钮名称(按办理地) / Label, as its jurisdiction calls it"
  label: Label!
  "变更接口名 / Name of the mutation"
  mutation: String!
  "输入类型名 / Type of the mutation's input"
  inputType: String!
  "审核意见 / Whether it asks for an opinion"
  opinion: OpinionNeed!
  "另须填写 / What else it asks for"
  asks: [ButtonAsk!]!
  "是否使案件终止 / Whether it ends the case without success"
  isDestructive: Boolean!
  "是否为主要操作 / Whether it is the action that brings the case forward, or that something to attend to asks for"
  isPrimary: Boolean!
  "所启动的流程(新建案件),空为本案件的操作 / The process of which it begins a new case; null where it is an action of this case"
  begins: ProcessInfo
  "新建案件预填的表单项 / What the form of the new case begins with"
  prefill: [ButtonPrefill!]!
}

"预填的一项 / One field that is filled in beforehand"
type ButtonPrefill @shareable {
  "表单字段 / Field of the form"
  path: String!
  "值 / Value"
  value: String!
}

"案件所涉记录 / A record that a case names"
type CaseReference @shareable {
  "记录类别 / Kind of record: its type in the schema"
  kind: String!
  "记录标识 / Its id"
  id: ID!
  "记录名称,读取者不可见时为空 / What it is called; null where the reader does not see it"
  label: String
}

"字段所在的组 / The group a field stands in"
type CaseFieldGroup @shareable {
  "组名称 / Label"
  label: Label!
  "组内序号(重复组,从1起) / Number of the entry, from 1; null where the group does not repeat"
  number: Int
}

"表单的一项及其显示值 / One field of a form and what is shown of its value"
type CaseField @shareable {
  "表单内路径,如 keyStaff.0.name / Path within the form, such as keyStaff.0.name"
  path: String!
  "名称 / Label"
  label: Label!
  "所在组,最上层为空 / The group it stands in; null at the top"
  group: CaseFieldGroup
  "显示值(按 Accept-Language;个人信息已掩码),未填为空 / The value as shown, in the language of Accept-Language, personal data masked; null where there is none"
  value: String
  "所涉记录 / The record it names"
  reference: CaseReference
}

"案件(各流程共有) / A case, of whatever process"
interface Case {
${commonFields}
}

"案件查询条件(各流程共有) / Filter of cases of any process"
input CaseFilter {
  "上报时间起(含) / Submitted from (inclusive)"
  submittedFrom: DateTime
  "上报时间止(不含) / Submitted until (exclusive)"
  submittedUntil: DateTime
${dueFilters}
${attentionFilter}
}

${pageSdl({ type: 'Case', zh: '案件', en: 'Cases', isShared: true })}`;
