/** What buttons say, of cases and of records. */
export const buttonSdl = `"日期的界限 / Bound of a day"
type DayBound @shareable {
  "所依日期字段的路径,空表示上报日 / Path of the day it goes by; null: the day the form is handed on"
  path: String
  "其后天数 / So many days after it"
  days: Int!
  "按工作日计的天数,此时 days 为自今日起的自然日数;空表示按自然日 / Counted in working days, which days says in natural days from today; null: natural days"
  workingDays: Int
}

"一个可选值 / One value to choose from"
type ButtonChoice @shareable {
  "值 / Value"
  value: String!
  "名称 / Label"
  label: Label!
  "选此值时是否须填写意见 / Whether whoever chooses it must state an opinion"
  needsOpinion: Boolean!
}

"操作所要求填写的一项 / One thing an action asks for beside the opinion: a field of its input"
type ButtonAsk @shareable {
  "输入字段名;其中又有字段的,以点分隔为路径 / Name of the field in the input; of a field within it the path, with dots"
  name: String!
  "名称 / Label"
  label: Label!
  "名称之外的填写说明,如范围、不填的含义;没有的为空 / How it is to be said, beside what the label says, such as its range and what leaving it empty means; null where there is no more to say"
  hint: Label
  "类型,与接口定义相同 / Type, as in the schema"
  type: String!
  "是否必填 / Whether it is required"
  required: Boolean!
  "可选值,空表示不限 / Values to choose from; empty where any value of the type may be given"
  choices: [ButtonChoice!]!
  "最早日期;所依路径为同一操作的另一项,空为办理日 / The earliest day; its path is another thing the action asks for, null the day of the action"
  earliest: DayBound
  "最晚日期 / The latest day, likewise"
  latest: DayBound
}

"我可对一项记录办理或在一个列表新增的操作(按钮) / An act on a record, or one that adds to a list, that the caller may take now (a button)"
type RecordButton @shareable {
  "按钮名称 / Label"
  label: Label!
  "变更接口名 / Name of the mutation"
  mutation: String!
  "输入类型名 / Type of the mutation's input"
  inputType: String!
  "输入中记录标识的字段名,不针对已有记录的为空 / Field of the input that takes the key of the record; null where it is about none"
  idField: String
  "输入是否须带所依据的版本 / Whether the input takes the version that the caller has seen"
  isVersioned: Boolean!
  "另须填写 / What it asks for"
  asks: [ButtonAsk!]!
  "是否使其失效或停止 / Whether it ends or stops something"
  isDestructive: Boolean!
}`;
