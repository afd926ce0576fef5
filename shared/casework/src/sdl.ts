import type { Bilingual } from '@anzhu/kernel';
import { asksOf, caseActionInputSdl, describe, papersOf, toSdl } from '@anzhu/workflow';
import { formSdl, type TypeRegistry } from './form-sdl.ts';
import { createMutation, listField, singleField } from './names.ts';
import type { Process } from './process.ts';

type AnyProcess = Process<never, never, never>;

const field = (description: Bilingual, declaration: string): string => `  ${describe(description)}\n  ${declaration}`;

const commonFields = (type: string): readonly string[] => [
  field({ zh: '标识', en: 'Id' }, 'id: ID!'),
  field({ zh: '版本,修改时须提供', en: 'Version, to be given with every change' }, 'version: Int!'),
  field({ zh: '状态', en: 'State' }, `state: ${type}State!`),
  field({ zh: '状态名称(按办理地)', en: 'Name of the state, as its jurisdiction calls it' }, 'stateLabel: Label!'),
  field({ zh: '适用程序(区划前缀)', en: 'Procedure in force: division prefix or default' }, 'procedure: String!'),
  field({ zh: '受理地区划代码', en: 'Division code of the receiving authority' }, 'division: String!'),
  field({ zh: '申请单位(主管机构创建的为空)', en: 'Applicant unit; null where an authority created the case' }, 'applicant: Unit'),
  field({ zh: '申请单位代码', en: 'Code of the applicant organisation' }, 'applicantOrg: String!'),
  field({ zh: '创建人', en: 'Who created it' }, 'applicantName: String!'),
  field({ zh: '标题', en: 'Title' }, 'title: String!'),
  field({ zh: '创建时间', en: 'Created' }, 'createdAt: DateTime!'),
  field({ zh: '最后修改时间', en: 'Last changed' }, 'updatedAt: DateTime!'),
  field({ zh: '上报时间', en: 'Submitted' }, 'submittedAt: DateTime'),
  field({ zh: '办理期限', en: 'Time limit of the present state' }, 'dueAt: LocalDate'),
  field({ zh: '期限是否暂定(节假日未公布)', en: 'Whether the limit is provisional (holidays not yet published)' }, 'isDueProvisional: Boolean!'),
  field({ zh: '是否超期', en: 'Whether the limit has passed' }, 'isOverdue: Boolean!'),
  field({ zh: '我可办理的操作', en: 'Actions the caller may take now' }, `availableActions: [${type}Action!]!`),
  field({ zh: '我可办理的操作及名称', en: 'The same with their labels, for buttons' }, 'buttons: [AllowedAction!]!'),
  field({ zh: '并行审核结果', en: 'Verdicts of bodies deciding side by side' }, 'verdicts: [SeatVerdict!]!'),
  field({ zh: '操作日志,新的在前(X6)', en: 'Operation log, newest first (X6); `before` continues it' }, 'history(first: Int = 50, before: Int): [HistoryEntry!]!'),
  field({ zh: '附件', en: 'Papers' }, 'papers: [CasePaper!]!'),
  field({ zh: '表单', en: 'Form' }, `form: ${type}Form!`),
];

const typeSdl = (process: AnyProcess): string => {
  const { type, zh, en, row } = process.workflow.process;
  const outcome = Object.entries(process.outcome as Record<string, Bilingual & { type: string }>).map(([name, ask]) => field(ask, `${name}: ${ask.type}`));
  return `${describe({ zh: `${zh}(${row})`, en: `${en} (${row})` })}\ntype ${type} @key(fields: "id") {\n${[...commonFields(type), ...outcome].join('\n')}\n}`;
};

const paperInput = (process: AnyProcess): { readonly sdl: readonly string[]; readonly field: readonly string[] } => {
  const { type, zh, en } = process.workflow.process;
  if (papersOf(process.workflow).length === 0) return { sdl: [], field: [] };
  const fields = [field({ zh: '附件类别', en: 'Kind of paper' }, `kind: ${type}Paper!`), field({ zh: '已上传文件', en: 'An uploaded file' }, 'fileId: ID!')];
  return {
    sdl: [`${describe({ zh: `${zh}的附件`, en: `Paper of: ${en}` })}\ninput ${type}PaperInput {\n${fields.join('\n')}\n}`],
    field: [field({ zh: '附件', en: 'Papers' }, `papers: [${type}PaperInput!]`)],
  };
};

const requestField = field({ zh: '请求编号(客户端生成的UUID)', en: 'Request id (UUID made by the client); a repeat returns the first answer' }, 'requestId: UUID!');

const openingAsks = (process: AnyProcess): readonly string[] => {
  if (!process.workflow.process.opensWith) return [];
  const asks = asksOf(process.workflow, process.workflow.process.opensWith).flatMap((ask) => {
    const definition = process.workflow.process.asks?.[ask];
    return definition ? [field(definition, `${ask}: ${definition.type}`)] : [];
  });
  return [field({ zh: '意见', en: 'Opinion' }, 'opinion: String'), ...asks];
};

const commandSdl = (process: AnyProcess): readonly string[] => {
  const { type, zh, en } = process.workflow.process;
  if (process.isPushed) return [];
  const paper = paperInput(process);
  const content = [field({ zh: '表单', en: 'Form' }, `form: ${type}FormInput!`), ...paper.field];
  const create = createMutation(type);
  const inputs = [
    `${describe({ zh: `新建${zh}的输入`, en: `Input of: create ${en}` })}\ninput Create${type}Input {\n${[requestField, ...content, ...openingAsks(process)].join('\n')}\n}`,
    `${describe({ zh: `保存${zh}的输入`, en: `Input of: save ${en}` })}\ninput Save${type}Input {\n${[requestField, field({ zh: '标识', en: 'Id' }, 'id: ID!'), field({ zh: '所依据的版本', en: 'Version the caller has seen' }, 'expectedVersion: Int!'), ...content].join('\n')}\n}`,
  ];
  const mutations = [
    field({ zh: `新建${zh}${process.workflow.process.opensWith ? '(保存后办结)' : '(暂存)'}`, en: `Create: ${en}${process.workflow.process.opensWith ? ' (saving completes it)' : ' (a draft)'}` }, `${create}(input: Create${type}Input!): ${type}Result!`),
    field({ zh: `保存${zh}表单`, en: `Save the form of: ${en}` }, `save${type}(input: Save${type}Input!): ${type}Result!`),
  ];
  return [...paper.sdl, ...(process.workflow.process.opensWith ? inputs.slice(0, 1) : inputs), `extend type Mutation {\n${(process.workflow.process.opensWith ? mutations.slice(0, 1) : mutations).join('\n')}\n}`];
};

const querySdl = (process: AnyProcess): readonly string[] => {
  const { type, zh, en } = process.workflow.process;
  const filters = Object.entries(process.filters ?? {}).map(([name, definition]) => field(definition, `${name}: ${definition.type}`));
  return [
    `${describe({ zh: `${zh}查询条件`, en: `Filter of: ${en}` })}\ninput ${type}Filter {\n${[
      field({ zh: '状态', en: 'States' }, `states: [${type}State!]`),
      field({ zh: '上报时间起(含)', en: 'Submitted from (inclusive)' }, 'submittedFrom: DateTime'),
      field({ zh: '上报时间止(不含)', en: 'Submitted until (exclusive)' }, 'submittedUntil: DateTime'),
      ...filters,
    ].join('\n')}\n}`,
    `${describe({ zh: `${zh}条目`, en: `Edge of: ${en}` })}\ntype ${type}Edge {\n${field({ zh: '游标', en: 'Cursor' }, 'cursor: String!')}\n${field({ zh: '条目', en: 'Entry' }, `node: ${type}!`)}\n}`,
    `${describe({ zh: `${zh}列表`, en: `Page of: ${en}` })}\ntype ${type}Connection {\n${[
      field({ zh: '条目', en: 'Entries' }, `edges: [${type}Edge!]!`),
      field({ zh: '分页信息', en: 'Where the page stands' }, 'pageInfo: PageInfo!'),
      field({ zh: '总数,缺省至多数到1000', en: 'Total, counted up to 1000 unless asked exactly' }, 'total(exact: Boolean = false): Total!'),
    ].join('\n')}\n}`,
    `extend type Query {\n${[
      field({ zh: `一项${zh}`, en: `One: ${en}` }, `${singleField(type)}(id: ID!): ${type}`),
      field(
        { zh: `${zh}列表: 页签(X1), 条件与包含查询(X2), 按上报时间倒序`, en: `List of: ${en}, by tab (X1), filter and contains-search (X2), newest first` },
        `${listField(type)}(tab: CaseTab = ALL, filter: ${type}Filter, search: String, first: Int = 20, after: String, offset: Int): ${type}Connection!`,
      ),
    ].join('\n')}\n}`,
  ];
};

const shared = [
  caseActionInputSdl,
  `"列表页签 / Tab of a list (X1)"
enum CaseTab {
  "待办 / Waiting for the caller"
  WAITING
  "已办 / Decided by a stage of the caller"
  DONE
  "全部 / Both"
  ALL
}`,
  `"一方审核结果 / Verdict of one body"
type SeatVerdict @shareable {
  "审核方 / Seat"
  seat: String!
  "结果 / Verdict"
  verdict: String!
}`,
  `"案件附件 / Paper of a case"
type CasePaper @shareable {
  "附件类别 / Kind"
  kind: String!
  "附件名称 / What kind of paper it is"
  label: Label!
  "文件名 / Name of the file"
  name: String!
  "字节数 / Size in bytes"
  size: Int!
  "下载地址,短时有效 / Where to download it, for a short while"
  url: String!
}`,
];

const foreignUnit = `"单位,由企业服务提供 / Unit, owned by the enterprise service"
type Unit @key(fields: "uscc", resolvable: false) {
  "统一社会信用代码 / Unified social credit code"
  uscc: ID!
}`;

interface SdlOptions {
  /** The service that owns units writes the type itself. */
  readonly ownsUnit?: true;
}

/** Everything in the schema that the tables and forms of a service's processes say. */
export const casesSdl = (processes: readonly unknown[], { ownsUnit }: SdlOptions = {}): string => {
  const registry: TypeRegistry = new Map();
  const own = (processes as readonly AnyProcess[]).flatMap((process) => {
    formSdl(`${process.workflow.process.type}Form`, process.form, registry);
    return [typeSdl(process), toSdl(process.workflow), ...commandSdl(process), ...querySdl(process)];
  });
  return [...shared, ...(ownsUnit ? [] : [foreignUnit]), ...registry.values(), ...own].join('\n\n');
};
