/** What front ends are told of a form: its groups, fields, rules and papers. */
export const formDefinitionSdl = `"表单字段所指的记录 / What a field of a form refers to"
type FieldReference @shareable {
  "记录类别 / Kind of record: its type in the schema"
  kind: String!
  "按编号查找的接口,没有则为空 / The query that finds one by its number; null where there is none"
  findQuery: String
  "可选取的列表接口(按条件或包含查询),没有则为空 / The list in which one is chosen, by filter or search; null where there is none"
  listQuery: String
  "按标识读取的接口,填写的不是标识则为空 / The query that reads one by its id; null where the value is no id"
  readQuery: String
  "填写的是记录的哪个字段 / The field of the record that the value is, such as id or uscc"
  by: String!
  "是否也可填写尚未登记的 / Whether a value that names no record is taken too"
  isOpen: Boolean!
}

"可预填的来源 / Where a value stands already"
type FieldSource @shareable {
  "来源路径: 表单字段,其后可接所指记录的字段,如 craneId.model;或填表人,如 me.unit.uscc / A field of the form, behind which a field of the record it names may follow, such as craneId.model; or of who asks, such as me.unit.uscc"
  path: String!
  "仅在条件成立时;空表示总是 / Only where this condition holds; null: always"
  when: FieldCondition
}

"字段的一个可选值 / One value a field may have"
type FieldChoice @shareable {
  "值 / Value"
  value: String!
  "名称 / Label"
  label: Label!
}

"条件的比较 / How a condition compares"
enum ConditionOperator {
  "等于所列值之一 / The field has one of the values"
  IN
  "已填写 / The field is given"
  GIVEN
}

"由其他字段决定的条件;所依字段未填时既不成立也不被拒 / A condition on another field; while that is not given it neither holds nor forbids anything"
type FieldCondition @shareable {
  "所依字段的路径,列表中指同一项;指向记录的字段后可接其字段,如 craneId.category / Path of the field it goes by, within a list that of the same entry; behind a field that names a record, a field of that record, such as craneId.category"
  path: String!
  "比较 / How it compares"
  operator: ConditionOperator!
  "值;GIVEN 时为空 / The values; none with GIVEN"
  values: [FieldChoice!]!
}

"列表中须出现的值 / What the entries of a list must have between them"
type EntriesDemanded @shareable {
  "各项中的字段路径 / Path of the field in each entry"
  path: String!
  "每个值都须出现 / Each of these values occurs in some entry"
  values: [FieldChoice!]!
  "是否可说明理由后缺少(按钮会询问理由) / Whether some may be missing for a reason, for which the button asks"
  isExcusable: Boolean!
}

"表单中一同显示的一组字段 / Fields of a form that are shown together"
type FormGroup @shareable {
  "名称 / Label"
  label: Label!
  "最上层字段的路径,依次 / Paths of the fields at the top, in order"
  paths: [String!]!
}

"附件文件的要求 / What a file must be to be attached"
type UploadLimits @shareable {
  "可用的扩展名 / Extensions that are accepted"
  extensions: [String!]!
  "最大字节数 / Size in bytes at most"
  maxBytes: Int!
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
  "填写说明 / How it is filled in"
  help: Label
  "上报时是否必填 / Whether it is required when the form is handed on"
  required: Boolean!
  "任一条件成立时必填 / Required also where any of these conditions holds"
  requiredWhen: [FieldCondition!]!
  "仅在条件成立时填写,否则不显示、填写即被拒;空表示总是显示 / Shown and given only where this condition holds, and refused elsewhere; null: always shown"
  visibleWhen: FieldCondition
  "该地可选的值,空表示不限 / Values to choose from; empty where any value of the type may be given"
  choices: [FieldChoice!]!
  "计量单位 / Unit of measure"
  unit: String
  "是否为个人信息(显示时掩码) / Whether it is personal data, shown masked"
  isPersonal: Boolean!
  "整段文字的正则(ECMAScript);服务端接受的写法均能通过,含全角、小写和空格 / Regular expression (ECMAScript) for the whole text; whatever the server accepts passes, other widths, small letters and blanks too"
  pattern: String
  "文字最少字符数 / Characters of a text at least"
  minLength: Int
  "文字最多字符数,按保存后的文字计 / Characters (code points) of a text at most, counted as it is kept"
  maxLength: Int
  "是否为多行文字,可分段;否则不得换行 / Whether it is a text of several lines; otherwise a line break is refused"
  isMultiline: Boolean!
  "数值最小值 / Least value of a number"
  min: Float
  "数值最大值 / Greatest value of a number"
  max: Float
  "列表最少项数 / Entries of a list at least"
  minItems: Int
  "列表最多项数 / Entries of a list at most"
  maxItems: Int
  "列表中须出现的值 / What the entries of a list must have between them"
  everyOf: EntriesDemanded
  "最早日期 / The earliest day"
  earliest: DayBound
  "最晚日期 / The latest day"
  latest: DayBound
  "所指记录 / What it refers to"
  reference: FieldReference
  "虚构的示例,格式正确 / A made-up value in the right form"
  example: String
  "可预填的来源,依次取第一个已知的 / Where its value stands already: the first of them that is known"
  prefill: [FieldSource!]!
}

"某地某流程的表单 / The form of a process, as a division has it"
type FormDefinition @shareable {
  "流程 / Process"
  process: ProcessInfo!
  "检查表单的接口名,不可新建的为空 / Name of the query that checks the form; null where nobody may begin the process"
  checkQuery: String
  "决定受理地的表单字段,如工程;空为填表人所在地。受理地见检查结果,该地的表单另行查询 / The field that tells where it is received, such as the project; null: the place of who fills it in. A check says the place, of which the form is asked anew"
  placedBy: String
  "适用程序(区划前缀) / Procedure in force: division prefix or default"
  procedure: String!
  "表单输入类型名 / Input type of the form"
  inputType: String!
  "分组,依次;每个最上层字段属于一组 / Groups, in order; each field at the top stands in one"
  groups: [FormGroup!]!
  "字段,依次 / Fields, in order"
  fields: [FieldDefinition!]!
  "应交的附件 / The papers its procedure knows"
  papers: [PaperOnList!]!
  "附件文件的要求 / What files of papers must be"
  upload: UploadLimits!
}`;
