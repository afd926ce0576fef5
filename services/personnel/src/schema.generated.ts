import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseRecord } from '@anzhu/casework';
import type { Person as PersonRecord } from './person/person.ts';
import type { Qualification as QualificationRecord } from './qualification/qualification.ts';
import type { SubgraphContext } from '@anzhu/graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 时刻,ISO 8601,UTC / Instant, ISO 8601, UTC */
  DateTime: { input: Date; output: Date; }
  /** 日期,YYYY-MM-DD,北京时间 / Date, YYYY-MM-DD, Asia/Shanghai */
  LocalDate: { input: string; output: string; }
  /** 通用唯一标识符 / Universally unique identifier */
  UUID: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** 当前状态或角色不允许此操作 / The present state or role does not allow the action */
export type ActionNotAllowed = {
  readonly __typename?: 'ActionNotAllowed';
  /** 所请求的操作,与操作枚举相同 / The action asked for, as the enums of actions spell it */
  readonly action: Scalars['String']['output'];
  /** 所请求的操作名称 / The same by name */
  readonly actionLabel: Label;
  /** 可办理的操作 / The actions that are possible now */
  readonly allowed: ReadonlyArray<AllowedAction>;
  /** 英文说明 / In English */
  readonly en: Scalars['String']['output'];
  /** 当前状态 / Present state */
  readonly state: Scalars['String']['output'];
  /** 当前状态名称 / The same by name */
  readonly stateLabel: Label;
  /** 按 Accept-Language 选择的文字 / The text in the language of Accept-Language */
  readonly text: Scalars['String']['output'];
  /** 中文说明 / In Chinese */
  readonly zh: Scalars['String']['output'];
};

/** 当前可办理的操作 / An action that is possible now */
export type AllowedAction = {
  readonly __typename?: 'AllowedAction';
  /** 操作代码,与操作枚举相同 / The action, as the enums of actions spell it */
  readonly action: Scalars['String']['output'];
  /** 英文名称 / In English */
  readonly en: Scalars['String']['output'];
  /** 按 Accept-Language 选择的文字 / The text in the language of Accept-Language */
  readonly text: Scalars['String']['output'];
  /** 中文名称 / In Chinese */
  readonly zh: Scalars['String']['output'];
};

/** 被其他数据阻止的一个原因 / One reason why other data forbid it */
export type BlockReason = {
  readonly __typename?: 'BlockReason';
  /** 原因代码 / Stable code */
  readonly code: Scalars['String']['output'];
  /** 英文说明 / In English */
  readonly en: Scalars['String']['output'];
  /** 仅作提示,不因此拒绝 / A warning: to be seen to, but nothing is refused for it */
  readonly isWarning: Scalars['Boolean']['output'];
  /** 相关记录 / The records concerned */
  readonly references: ReadonlyArray<BlockReference>;
  /** 消除的办法;不能消除或未说明的为空 / What lifts it; null where nothing does, or it is not told */
  readonly remedy: Maybe<Remedy>;
  /** 按 Accept-Language 选择的文字 / The text in the language of Accept-Language */
  readonly text: Scalars['String']['output'];
  /** 中文说明 / In Chinese */
  readonly zh: Scalars['String']['output'];
};

/** 原因所指的记录 / A record a reason points at */
export type BlockReference = {
  readonly __typename?: 'BlockReference';
  /** 记录标识 / Its id */
  readonly id: Scalars['ID']['output'];
  /** 记录类别 / Kind of record */
  readonly kind: Scalars['String']['output'];
  /** 显示名称 / What to show for it */
  readonly label: Scalars['String']['output'];
};

/** 被其他数据阻止 / Forbidden by other data */
export type Blocked = {
  readonly __typename?: 'Blocked';
  /** 全部原因 / All reasons */
  readonly reasons: ReadonlyArray<BlockReason>;
};

/** 我可办理的一项操作(按钮) / An action the caller may take now (a button) */
export type Button = {
  readonly __typename?: 'Button';
  /** 操作代码,与操作枚举相同 / The action, as the enums of actions spell it */
  readonly action: Scalars['String']['output'];
  /** 另须填写 / What else it asks for */
  readonly asks: ReadonlyArray<ButtonAsk>;
  /** 所启动的流程(新建案件),空为本案件的操作 / The process of which it begins a new case; null where it is an action of this case */
  readonly begins: Maybe<ProcessInfo>;
  /** 输入类型名 / Type of the mutation's input */
  readonly inputType: Scalars['String']['output'];
  /** 是否使案件终止 / Whether it ends the case without success */
  readonly isDestructive: Scalars['Boolean']['output'];
  /** 是否为主要操作 / Whether it is the action that brings the case forward, or that something to attend to asks for */
  readonly isPrimary: Scalars['Boolean']['output'];
  /** 按钮名称(按办理地) / Label, as its jurisdiction calls it */
  readonly label: Label;
  /** 变更接口名 / Name of the mutation */
  readonly mutation: Scalars['String']['output'];
  /** 审核意见 / Whether it asks for an opinion */
  readonly opinion: OpinionNeed;
  /** 新建案件预填的表单项 / What the form of the new case begins with */
  readonly prefill: ReadonlyArray<ButtonPrefill>;
};

/** 操作所要求填写的一项 / One thing an action asks for beside the opinion: a field of its input */
export type ButtonAsk = {
  readonly __typename?: 'ButtonAsk';
  /** 可选值,空表示不限 / Values to choose from; empty where any value of the type may be given */
  readonly choices: ReadonlyArray<ButtonChoice>;
  /** 最早日期;所依路径为同一操作的另一项,空为办理日 / The earliest day; its path is another thing the action asks for, null the day of the action */
  readonly earliest: Maybe<DayBound>;
  /** 名称之外的填写说明,如范围、不填的含义;没有的为空 / How it is to be said, beside what the label says, such as its range and what leaving it empty means; null where there is no more to say */
  readonly hint: Maybe<Label>;
  /** 名称 / Label */
  readonly label: Label;
  /** 最晚日期 / The latest day, likewise */
  readonly latest: Maybe<DayBound>;
  /** 输入字段名;其中又有字段的,以点分隔为路径 / Name of the field in the input; of a field within it the path, with dots */
  readonly name: Scalars['String']['output'];
  /** 是否必填 / Whether it is required */
  readonly required: Scalars['Boolean']['output'];
  /** 类型,与接口定义相同 / Type, as in the schema */
  readonly type: Scalars['String']['output'];
};

/** 一个可选值 / One value to choose from */
export type ButtonChoice = {
  readonly __typename?: 'ButtonChoice';
  /** 名称 / Label */
  readonly label: Label;
  /** 选此值时是否须填写意见 / Whether whoever chooses it must state an opinion */
  readonly needsOpinion: Scalars['Boolean']['output'];
  /** 值 / Value */
  readonly value: Scalars['String']['output'];
};

/** 预填的一项 / One field that is filled in beforehand */
export type ButtonPrefill = {
  readonly __typename?: 'ButtonPrefill';
  /** 表单字段 / Field of the form */
  readonly path: Scalars['String']['output'];
  /** 值 / Value */
  readonly value: Scalars['String']['output'];
};

/** 取消导入的输入 / Input for cancelling an import */
export type CancelImportInput = {
  /** 导入标识 / Id of the import */
  readonly id: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client) */
  readonly requestId: Scalars['UUID']['input'];
};

/** 案件(各流程共有) / A case, of whatever process */
export type Case = {
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 创建时间 / Created */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 办理结果各项及其显示值:编号、有效期等,未决定的不列 / What was decided, field by field, such as the number given and its validity; what is not decided is left out */
  readonly decided: ReadonlyArray<CaseField>;
  /** 受理地区划代码 / Division code of the receiving authority */
  readonly division: Scalars['String']['output'];
  /** 受理地区名称 / The same by name */
  readonly divisionLabel: Label;
  /** 办理期限 / Time limit of the present state */
  readonly dueAt: Maybe<Scalars['LocalDate']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 期限是否暂定(节假日未公布) / Whether the limit is provisional (holidays not yet published) */
  readonly isDueProvisional: Scalars['Boolean']['output'];
  /** 我现在可否修改表单:以 save 加类型名的变更接口保存 / Whether the caller may change its form now: saved by the mutation named save and its type */
  readonly isEditable: Scalars['Boolean']['output'];
  /** 是否对内(仅主管机构可见) / Whether the authorities alone see it */
  readonly isInternal: Scalars['Boolean']['output'];
  /** 是否超期 / Whether the limit has passed */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** 距办理期限的工作日数,逾期为负;补正期间期限中止,为届时所余 / Working days until the limit, less than none once it has passed; while it rests, such as during a correction, those it has left */
  readonly limitDaysLeft: Maybe<Scalars['Int']['output']>;
  /** 按适用程序应交的附件(X16) / The papers its procedure knows (X16) */
  readonly paperList: ReadonlyArray<PaperOnList>;
  /** 附件 / Papers */
  readonly papers: ReadonlyArray<CasePaper>;
  /** 流程阶段 / How far the review is */
  readonly phase: CasePhase;
  /** 系统出具的文书,十分钟内按地址下载;尚无的不列 / The papers that the system prints of it, to be fetched within ten minutes; what there is not yet is left out */
  readonly prints: ReadonlyArray<CasePrint>;
  /** 适用程序(区划前缀) / Procedure in force: division prefix or default */
  readonly procedure: Scalars['String']['output'];
  /** 流程 / Its process */
  readonly process: ProcessInfo;
  /** 流程进度 / How far the review is, and who decides (X12) */
  readonly progress: CaseProgress;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 案件(各流程共有) / A case, of whatever process */
export type CaseHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 办理操作的输入 / Input of an action on a case */
export type CaseActionInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 案件列表 / Page of: Cases */
export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 案件列表 / Page of: Cases */
export type CaseConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 案件条目 / Edge of: Cases */
export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: Case;
};

/** 表单的一项及其显示值 / One field of a form and what is shown of its value */
export type CaseField = {
  readonly __typename?: 'CaseField';
  /** 所在组,最上层为空 / The group it stands in; null at the top */
  readonly group: Maybe<CaseFieldGroup>;
  /** 名称 / Label */
  readonly label: Label;
  /** 表单内路径,如 keyStaff.0.name / Path within the form, such as keyStaff.0.name */
  readonly path: Scalars['String']['output'];
  /** 所涉记录 / The record it names */
  readonly reference: Maybe<CaseReference>;
  /** 显示值(按 Accept-Language;个人信息已掩码),未填为空 / The value as shown, in the language of Accept-Language, personal data masked; null where there is none */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** 字段所在的组 / The group a field stands in */
export type CaseFieldGroup = {
  readonly __typename?: 'CaseFieldGroup';
  /** 组名称 / Label */
  readonly label: Label;
  /** 组内序号(重复组,从1起) / Number of the entry, from 1; null where the group does not repeat */
  readonly number: Maybe<Scalars['Int']['output']>;
};

/** 案件查询条件(各流程共有) / Filter of cases of any process */
export type CaseFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 有无须注意事项 / Whether something about it needs attention */
  readonly needsAttention?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 列表次序;无期限者总在最后,新的在前 / Order of a list; those without a time limit come last, newest first */
export type CaseOrder =
  /** 期限,先到者在前 / Time limit, earliest first */
  | 'DUE_ASC'
  /** 期限,后到者在前 / Time limit, latest first */
  | 'DUE_DESC'
  /** 上报时间,旧的在前 / Submitted, oldest first */
  | 'SUBMITTED_ASC'
  /** 上报时间,新的在前 / Submitted, newest first */
  | 'SUBMITTED_DESC'
  /** 标题,按字符顺序 / Title, in the order of its characters */
  | 'TITLE_ASC'
  /** 标题,逆字符顺序 / Title, in the reverse order of its characters */
  | 'TITLE_DESC';

/** 案件附件 / Paper of a case */
export type CasePaper = {
  readonly __typename?: 'CasePaper';
  /** 文件标识,保存时据此保留附件 / Id of the file, by which a paper is kept when the form is saved */
  readonly fileId: Scalars['ID']['output'];
  /** 是否已被后来收到的同类文书取代 / Whether a document of the kind that was received later takes its place */
  readonly isReplaced: Scalars['Boolean']['output'];
  /** 附件类别 / Kind */
  readonly kind: Scalars['String']['output'];
  /** 附件名称 / What kind of paper it is */
  readonly label: Label;
  /** 文件名 / Name of the file */
  readonly name: Scalars['String']['output'];
  /** 字节数 / Size in bytes */
  readonly size: Scalars['Int']['output'];
  /** 下载地址,短时有效 / Where to download it, for a short while */
  readonly url: Scalars['String']['output'];
};

/** 流程阶段(页签) / How far the review of a case is, as tabs (X12) */
export type CasePhase =
  /** 流程中 / In progress */
  | 'IN_PROGRESS'
  /** 通过 / Passed */
  | 'PASSED'
  /** 终止 / Terminated without success */
  | 'TERMINATED'
  /** 待发起 / To be initiated by the applicant */
  | 'TO_INITIATE';

/** 系统出具的文书 / A paper that the system prints of a case */
export type CasePrint = {
  readonly __typename?: 'CasePrint';
  /** 文件 / Its file */
  readonly file: FileTicket;
  /** 文书名称 / What it is called */
  readonly label: Label;
};

/** 流程进度 / Progress of a review */
export type CaseProgress = {
  readonly __typename?: 'CaseProgress';
  /** 流程阶段名称 / The same by name */
  readonly label: Label;
  /** 流程阶段 / How far it is */
  readonly phase: CasePhase;
  /** 各环节,依次 / Its stages in order */
  readonly stages: ReadonlyArray<CaseStage>;
};

/** 案件所涉记录 / A record that a case names */
export type CaseReference = {
  readonly __typename?: 'CaseReference';
  /** 记录标识 / Its id */
  readonly id: Scalars['ID']['output'];
  /** 记录类别 / Kind of record: its type in the schema */
  readonly kind: Scalars['String']['output'];
  /** 记录名称,读取者不可见时为空 / What it is called; null where the reader does not see it */
  readonly label: Maybe<Scalars['String']['output']>;
};

/** 流程的一个环节 / One stage of a review */
export type CaseStage = {
  readonly __typename?: 'CaseStage';
  /** 办理时间 / When */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** 办理人 / Who decided */
  readonly decidedBy: Maybe<Scalars['String']['output']>;
  /** 由谁办理;并行审核时为尚未办理的 / Who decides; side by side, those who have not yet */
  readonly deciders: ReadonlyArray<Label>;
  /** 办理单位代码,由主管机构办理的为空 / Code of the party of the case that decides; null for an authority */
  readonly decidingOrg: Maybe<Scalars['String']['output']>;
  /** 环节名称 / Name of the stage */
  readonly label: Label;
  /** 环节所在状态 / The state in which it is open */
  readonly state: Scalars['String']['output'];
  /** 环节状态 / State of the stage */
  readonly status: CaseStageStatus;
};

/** 环节状态 / State of a stage */
export type CaseStageStatus =
  /** 未开始 / Not yet begun */
  | 'AHEAD'
  /** 已完成 / Done */
  | 'DONE'
  /** 办理中 / Open: it is decided now */
  | 'OPEN'
  /** 在此终止 / The review ended here without success */
  | 'STOPPED';

/** 列表页签 / Tab of a list (X1) */
export type CaseTab =
  /** 全部 / All */
  | 'ALL'
  /** 已办 / Decided by a stage of the caller */
  | 'DONE'
  /** 我发起的 / Initiated by the caller's organisation (X12) */
  | 'MINE'
  /** 待办 / Waiting for the caller */
  | 'WAITING';

/** 变更人员的输入,未填的不变 / Input of changing a person; what is not given stays */
export type ChangePersonInput = {
  /** 是否在职 / Whether employed */
  readonly employed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 离职原因 / Reason for leaving */
  readonly leavingReason?: InputMaybe<Scalars['String']['input']>;
  /** 姓名,改后仍可按原姓名查到 / Name; the person is found by the former one too */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 原登记姓名有误(更正),否则为改名 / Whether the name on file was a mistake; else the person was renamed today */
  readonly nameWasWrong?: InputMaybe<Scalars['Boolean']['input']>;
  /** 人员标识 / Id of the person */
  readonly personId: Scalars['ID']['input'];
  /** 联系电话 / Phone */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 新单位统一社会信用代码(主管部门办理) / Unified social credit code of the new employer, given by an authority */
  readonly uscc?: InputMaybe<Scalars['ID']['input']>;
};

/** 条件的比较 / How a condition compares */
export type ConditionOperator =
  /** 已填写 / The field is given */
  | 'GIVEN'
  /** 等于所列值之一 / The field has one of the values */
  | 'IN';

/** 设备类别 / Class of crane */
export type CraneCategory =
  /** 施工升降机 / Construction hoist */
  | 'CONSTRUCTION_HOIST'
  /** 门式起重机 / Gantry crane */
  | 'GANTRY_CRANE'
  /** 物料提升机 / Material hoist */
  | 'MATERIAL_HOIST'
  /** 塔式起重机 / Tower crane */
  | 'TOWER_CRANE';

/** 可新建的案件 / A case the caller may begin */
export type Creatable = {
  readonly __typename?: 'Creatable';
  /** 表单之外另须填写 / What it asks for beside the form */
  readonly asks: ReadonlyArray<ButtonAsk>;
  /** 输入类型名 / Type of the mutation's input */
  readonly inputType: Scalars['String']['output'];
  /** 新建接口名 / Name of the mutation that creates it */
  readonly mutation: Scalars['String']['output'];
  /** 意见是否必填,不要求意见的为空 / Whether it asks for an opinion; null where it takes none */
  readonly opinion: Maybe<OpinionNeed>;
  /** 流程 / Process */
  readonly process: ProcessInfo;
};

/** 在其他地区可新建的业务 / What may be begun in another place */
export type CreatableElsewhere = {
  readonly __typename?: 'CreatableElsewhere';
  /** 区划代码 / Division code */
  readonly division: Scalars['String']['output'];
  /** 区划名称 / The same by name */
  readonly divisionLabel: Label;
  /** 流程 / Processes */
  readonly processes: ReadonlyArray<ProcessInfo>;
};

/** 新建人员单位变更的输入 / Input of: create Change of employer */
export type CreateEmployerChangeInput = {
  /** 表单 / Form */
  readonly form: EmployerChangeFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<EmployerChangePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建项目主要管理人员变更的输入 / Input of: create Change of key staff */
export type CreateKeyStaffChangeInput = {
  /** 表单 / Form */
  readonly form: KeyStaffChangeFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<KeyStaffChangePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建人员姓名删除的输入 / Input of: create Erasure of the names of a person */
export type CreateNameErasureInput = {
  /** 表单 / Form */
  readonly form: NameErasureFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<NameErasurePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建人员信息合并的输入 / Input of: create Merge of two records of a person */
export type CreatePersonMergeInput = {
  /** 表单 / Form */
  readonly form: PersonMergeFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<PersonMergePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建特种工人登记的输入 / Input of: create Registration of a special worker */
export type CreateSpecialWorkerRegistrationInput = {
  /** 表单 / Form */
  readonly form: SpecialWorkerRegistrationFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<SpecialWorkerRegistrationPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建人员解锁申请的输入 / Input of: create Unlock request */
export type CreateUnlockRequestInput = {
  /** 表单 / Form */
  readonly form: UnlockRequestFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<UnlockRequestPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 日期的界限 / Bound of a day */
export type DayBound = {
  readonly __typename?: 'DayBound';
  /** 其后天数 / So many days after it */
  readonly days: Scalars['Int']['output'];
  /** 所依日期字段的路径,空表示上报日 / Path of the day it goes by; null: the day the form is handed on */
  readonly path: Maybe<Scalars['String']['output']>;
  /** 按工作日计的天数,此时 days 为自今日起的自然日数;空表示按自然日 / Counted in working days, which days says in natural days from today; null: natural days */
  readonly workingDays: Maybe<Scalars['Int']['output']>;
};

/** 重点人员清单类型 (P5) / Kind of a duty roster (P5) */
export type DutyList =
  /** 拆卸告知: 1110至1113 / Of a dismantling notice: 1110 to 1113 */
  | 'DISMANTLING'
  /** 安装告知: 1103至1105 / Of an installation notice: 1103 to 1105 */
  | 'INSTALLATION'
  /** 使用登记: 1106至1109 / Of a use registration: 1106 to 1109 */
  | 'USE';

/** 重点人员清单的一行 / A row of a duty roster */
export type DutyRosterRow = {
  /** 职务代码 / Duty code */
  readonly dutyCode: Scalars['String']['input'];
  /** 人员标识 / Id of the person */
  readonly personId: Scalars['ID']['input'];
};

/** 电子证照 / Electronic certificate */
export type ElectronicCertificate = {
  readonly __typename?: 'ElectronicCertificate';
  /** 许可证、备案或登记的标识 / Id of the license, filing or registration */
  readonly subjectId: Scalars['ID']['output'];
};

/** 人员单位变更(P5) / Change of employer (P5) */
export type EmployerChange = Case & {
  readonly __typename?: 'EmployerChange';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<EmployerChangeAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 变更日期 / Changed on */
  readonly changedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 创建时间 / Created */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 办理结果各项及其显示值:编号、有效期等,未决定的不列 / What was decided, field by field, such as the number given and its validity; what is not decided is left out */
  readonly decided: ReadonlyArray<CaseField>;
  /** 受理地区划代码 / Division code of the receiving authority */
  readonly division: Scalars['String']['output'];
  /** 受理地区名称 / The same by name */
  readonly divisionLabel: Label;
  /** 办理期限 / Time limit of the present state */
  readonly dueAt: Maybe<Scalars['LocalDate']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 表单 / Form */
  readonly form: EmployerChangeForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 期限是否暂定(节假日未公布) / Whether the limit is provisional (holidays not yet published) */
  readonly isDueProvisional: Scalars['Boolean']['output'];
  /** 我现在可否修改表单:以 save 加类型名的变更接口保存 / Whether the caller may change its form now: saved by the mutation named save and its type */
  readonly isEditable: Scalars['Boolean']['output'];
  /** 是否对内(仅主管机构可见) / Whether the authorities alone see it */
  readonly isInternal: Scalars['Boolean']['output'];
  /** 是否超期 / Whether the limit has passed */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** 距办理期限的工作日数,逾期为负;补正期间期限中止,为届时所余 / Working days until the limit, less than none once it has passed; while it rests, such as during a correction, those it has left */
  readonly limitDaysLeft: Maybe<Scalars['Int']['output']>;
  /** 按适用程序应交的附件(X16) / The papers its procedure knows (X16) */
  readonly paperList: ReadonlyArray<PaperOnList>;
  /** 附件 / Papers */
  readonly papers: ReadonlyArray<CasePaper>;
  /** 人员,变更后可见 / The person, once it works for the unit */
  readonly person: Maybe<Person>;
  /** 人员标识 / Id of the person */
  readonly personId: Maybe<Scalars['String']['output']>;
  /** 流程阶段 / How far the review is */
  readonly phase: CasePhase;
  /** 系统出具的文书,十分钟内按地址下载;尚无的不列 / The papers that the system prints of it, to be fetched within ten minutes; what there is not yet is left out */
  readonly prints: ReadonlyArray<CasePrint>;
  /** 适用程序(区划前缀) / Procedure in force: division prefix or default */
  readonly procedure: Scalars['String']['output'];
  /** 流程 / Its process */
  readonly process: ProcessInfo;
  /** 流程进度 / How far the review is, and who decides (X12) */
  readonly progress: CaseProgress;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: EmployerChangeState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<EmployerChangeForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 人员单位变更(P5) / Change of employer (P5) */
export type EmployerChangeHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 人员单位变更操作 / Actions of Change of employer */
export type EmployerChangeAction =
  /** 准予变更 / Order the change */
  | 'APPROVE'
  /** 确认离职 / Confirm the leaving */
  | 'CONFIRM'
  /** 期满未变更 / Lapse */
  | 'LAPSE'
  /** 提出异议 / Object */
  | 'OBJECT'
  /** 期满仍被工程锁定,转主管部门 / To the authority: the person is still held to a project */
  | 'POSTPONE'
  /** 不予变更 / Refuse */
  | 'REFUSE'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 期满生效 / Take effect at the end of the time */
  | 'TAKE_EFFECT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 人员单位变更列表 / Page of: Change of employer */
export type EmployerChangeConnection = {
  readonly __typename?: 'EmployerChangeConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<EmployerChangeEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 人员单位变更列表 / Page of: Change of employer */
export type EmployerChangeConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 人员单位变更条目 / Edge of: Change of employer */
export type EmployerChangeEdge = {
  readonly __typename?: 'EmployerChangeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: EmployerChange;
};

/** 人员单位变更查询条件 / Filter of: Change of employer */
export type EmployerChangeFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<EmployerChangeState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** EmployerChangeForm / EmployerChangeForm */
export type EmployerChangeForm = {
  readonly __typename?: 'EmployerChangeForm';
  /** 身份证号码 / ID number */
  readonly idNumber: Maybe<Scalars['String']['output']>;
  /** 姓名 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 变更原因 / Reason of the change */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** EmployerChangeForm的输入 / Input of: EmployerChangeForm */
export type EmployerChangeFormInput = {
  /** 身份证号码: 18位,末位为数字或X(旧号码为15位数字) / ID number: 18 characters, the last a digit or X (an old number has 15 digits) */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** 姓名 / Name */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 变更原因 / Reason of the change */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 人员单位变更附件 / Papers of Change of employer */
export type EmployerChangePaper =
  /** 劳动合同 / Labor contract */
  | 'LABOR_CONTRACT';

/** 人员单位变更的附件 / Paper of: Change of employer */
export type EmployerChangePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: EmployerChangePaper;
};

/** 人员单位变更办理结果 / Outcome of an action on Change of employer */
export type EmployerChangeResult = ActionNotAllowed | Blocked | EmployerChange | RequirementsNotMet | VersionConflict;

/** 人员单位变更状态 / States of Change of employer */
export type EmployerChangeState =
  /** 已变更 / Changed */
  | 'CHANGED'
  /** 暂存 / Draft */
  | 'DRAFT'
  /** 待主管部门决定 / With the authority */
  | 'OBJECTED'
  /** 不予变更 / Refused */
  | 'REFUSED'
  /** 待原单位确认 / With the former employer */
  | 'REQUESTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 任职经历 / A spell of work for a unit */
export type Employment = {
  readonly __typename?: 'Employment';
  /** 单位 / Unit */
  readonly employer: Maybe<Unit>;
  /** 入职日期,无记录的为空 / From; null where it is not on record */
  readonly from: Maybe<Scalars['LocalDate']['output']>;
  /** 是否已离职 / Whether it is over */
  readonly isOver: Scalars['Boolean']['output'];
  /** 离职原因 / Reason for leaving */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 离职日期,在职的或无记录的为空 / Until; null while it goes on, or where it is not on record */
  readonly until: Maybe<Scalars['LocalDate']['output']>;
};

/** 某列表中即将到期的事项 / What ends soon, of one list */
export type EndingWork = {
  readonly __typename?: 'EndingWork';
  /** 数量,至多数到1000 / How many end, counted up to 1000 */
  readonly ending: Scalars['Int']['output'];
  /** 列表名称 / What it lists */
  readonly label: Label;
  /** 列表,即查询名,以 within 查询 / The list, by the name of its query, which takes within */
  readonly list: Scalars['ID']['output'];
  /** 几日内到期 / Within how many days */
  readonly within: Scalars['Int']['output'];
};

/** 列表中须出现的值 / What the entries of a list must have between them */
export type EntriesDemanded = {
  readonly __typename?: 'EntriesDemanded';
  /** 是否可说明理由后缺少(按钮会询问理由) / Whether some may be missing for a reason, for which the button asks */
  readonly isExcusable: Scalars['Boolean']['output'];
  /** 各项中的字段路径 / Path of the field in each entry */
  readonly path: Scalars['String']['output'];
  /** 每个值都须出现 / Each of these values occurs in some entry */
  readonly values: ReadonlyArray<FieldChoice>;
};

/** 一处输入错误 / One thing wrong with an input */
export type Fault = {
  readonly __typename?: 'Fault';
  /** 错误代码 / Stable code */
  readonly code: Scalars['String']['output'];
  /** 英文说明 / In English */
  readonly en: Scalars['String']['output'];
  /** 字段路径 / Path of the field */
  readonly path: Scalars['String']['output'];
  /** 按 Accept-Language 选择的文字 / The text in the language of Accept-Language */
  readonly text: Scalars['String']['output'];
  /** 中文说明 / In Chinese */
  readonly zh: Scalars['String']['output'];
};

/** 字段的一个可选值 / One value a field may have */
export type FieldChoice = {
  readonly __typename?: 'FieldChoice';
  /** 名称 / Label */
  readonly label: Label;
  /** 值 / Value */
  readonly value: Scalars['String']['output'];
};

/** 由其他字段决定的条件;所依字段未填时既不成立也不被拒 / A condition on another field; while that is not given it neither holds nor forbids anything */
export type FieldCondition = {
  readonly __typename?: 'FieldCondition';
  /** 比较 / How it compares */
  readonly operator: ConditionOperator;
  /** 所依字段的路径,列表中指同一项;指向记录的字段后可接其字段,如 craneId.category / Path of the field it goes by, within a list that of the same entry; behind a field that names a record, a field of that record, such as craneId.category */
  readonly path: Scalars['String']['output'];
  /** 值;GIVEN 时为空 / The values; none with GIVEN */
  readonly values: ReadonlyArray<FieldChoice>;
};

/** 表单的一个字段 / One field of a form */
export type FieldDefinition = {
  readonly __typename?: 'FieldDefinition';
  /** 该地可选的值,空表示不限 / Values to choose from; empty where any value of the type may be given */
  readonly choices: ReadonlyArray<FieldChoice>;
  /** 最早日期 / The earliest day */
  readonly earliest: Maybe<DayBound>;
  /** 列表中须出现的值 / What the entries of a list must have between them */
  readonly everyOf: Maybe<EntriesDemanded>;
  /** 虚构的示例,格式正确 / A made-up value in the right form */
  readonly example: Maybe<Scalars['String']['output']>;
  /** 填写说明 / How it is filled in */
  readonly help: Maybe<Label>;
  /** 是否为组 / Whether it is a group of fields */
  readonly isGroup: Scalars['Boolean']['output'];
  /** 是否可有多项 / Whether it is a list */
  readonly isList: Scalars['Boolean']['output'];
  /** 是否为多行文字,可分段;否则不得换行 / Whether it is a text of several lines; otherwise a line break is refused */
  readonly isMultiline: Scalars['Boolean']['output'];
  /** 是否为个人信息(显示时掩码) / Whether it is personal data, shown masked */
  readonly isPersonal: Scalars['Boolean']['output'];
  /** 名称 / Label */
  readonly label: Label;
  /** 最晚日期 / The latest day */
  readonly latest: Maybe<DayBound>;
  /** 数值最大值 / Greatest value of a number */
  readonly max: Maybe<Scalars['Float']['output']>;
  /** 列表最多项数 / Entries of a list at most */
  readonly maxItems: Maybe<Scalars['Int']['output']>;
  /** 文字最多字符数,按保存后的文字计 / Characters (code points) of a text at most, counted as it is kept */
  readonly maxLength: Maybe<Scalars['Int']['output']>;
  /** 数值最小值 / Least value of a number */
  readonly min: Maybe<Scalars['Float']['output']>;
  /** 列表最少项数 / Entries of a list at least */
  readonly minItems: Maybe<Scalars['Int']['output']>;
  /** 文字最少字符数 / Characters of a text at least */
  readonly minLength: Maybe<Scalars['Int']['output']>;
  /** 所在组的路径,最上层为空 / Path of the group it stands in; null at the top */
  readonly parent: Maybe<Scalars['String']['output']>;
  /** 表单内路径,如 keyStaff.name / Path within the form, such as keyStaff.name */
  readonly path: Scalars['String']['output'];
  /** 整段文字的正则(ECMAScript);服务端接受的写法均能通过,含全角、小写和空格 / Regular expression (ECMAScript) for the whole text; whatever the server accepts passes, other widths, small letters and blanks too */
  readonly pattern: Maybe<Scalars['String']['output']>;
  /** 可预填的来源,依次取第一个已知的 / Where its value stands already: the first of them that is known */
  readonly prefill: ReadonlyArray<FieldSource>;
  /** 所指记录 / What it refers to */
  readonly reference: Maybe<FieldReference>;
  /** 上报时是否必填 / Whether it is required when the form is handed on */
  readonly required: Scalars['Boolean']['output'];
  /** 任一条件成立时必填 / Required also where any of these conditions holds */
  readonly requiredWhen: ReadonlyArray<FieldCondition>;
  /** 类型:标量或枚举;组为其输入类型 / Type: a scalar or an enum; of a group its input type */
  readonly type: Scalars['String']['output'];
  /** 计量单位 / Unit of measure */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** 仅在条件成立时填写,否则不显示、填写即被拒;空表示总是显示 / Shown and given only where this condition holds, and refused elsewhere; null: always shown */
  readonly visibleWhen: Maybe<FieldCondition>;
};

/** 表单字段所指的记录 / What a field of a form refers to */
export type FieldReference = {
  readonly __typename?: 'FieldReference';
  /** 填写的是记录的哪个字段 / The field of the record that the value is, such as id or uscc */
  readonly by: Scalars['String']['output'];
  /** 按编号查找的接口,没有则为空 / The query that finds one by its number; null where there is none */
  readonly findQuery: Maybe<Scalars['String']['output']>;
  /** 是否也可填写尚未登记的 / Whether a value that names no record is taken too */
  readonly isOpen: Scalars['Boolean']['output'];
  /** 记录类别 / Kind of record: its type in the schema */
  readonly kind: Scalars['String']['output'];
  /** 可选取的列表接口(按条件或包含查询),没有则为空 / The list in which one is chosen, by filter or search; null where there is none */
  readonly listQuery: Maybe<Scalars['String']['output']>;
  /** 按标识读取的接口,填写的不是标识则为空 / The query that reads one by its id; null where the value is no id */
  readonly readQuery: Maybe<Scalars['String']['output']>;
};

/** 可预填的来源 / Where a value stands already */
export type FieldSource = {
  readonly __typename?: 'FieldSource';
  /** 来源路径: 表单字段,其后可接所指记录的字段,如 craneId.model;或填表人,如 me.unit.uscc / A field of the form, behind which a field of the record it names may follow, such as craneId.model; or of who asks, such as me.unit.uscc */
  readonly path: Scalars['String']['output'];
  /** 仅在条件成立时;空表示总是 / Only where this condition holds; null: always */
  readonly when: Maybe<FieldCondition>;
};

/** 下载凭证,短时有效 / Permission to fetch one file, for a short while */
export type FileTicket = {
  readonly __typename?: 'FileTicket';
  /** 失效时间 / When the permission ends */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** 文件名 / Name of the file */
  readonly fileName: Scalars['String']['output'];
  /** 下载地址 / Where to GET the bytes */
  readonly url: Scalars['String']['output'];
};

/** 表单检查结果:若此时上报会得到的提示 / What would be said if a form were handed on now */
export type FormCheck = {
  readonly __typename?: 'FormCheck';
  /** 受理地区划代码;尚不能确定的,或只能由您无权查看的记录确定的为空 / Division code of where it would be received; null while that cannot be told, and where only a record tells it that you may not read */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 全部错误 / All faults */
  readonly faults: ReadonlyArray<Fault>;
  /** 被其他数据阻止的原因 / Reasons why other data forbid it */
  readonly reasons: ReadonlyArray<BlockReason>;
};

/** 某地某流程的表单 / The form of a process, as a division has it */
export type FormDefinition = {
  readonly __typename?: 'FormDefinition';
  /** 检查表单的接口名,不可新建的为空 / Name of the query that checks the form; null where nobody may begin the process */
  readonly checkQuery: Maybe<Scalars['String']['output']>;
  /** 字段,依次 / Fields, in order */
  readonly fields: ReadonlyArray<FieldDefinition>;
  /** 分组,依次;每个最上层字段属于一组 / Groups, in order; each field at the top stands in one */
  readonly groups: ReadonlyArray<FormGroup>;
  /** 表单输入类型名 / Input type of the form */
  readonly inputType: Scalars['String']['output'];
  /** 应交的附件 / The papers its procedure knows */
  readonly papers: ReadonlyArray<PaperOnList>;
  /** 决定受理地的表单字段,如工程;空为填表人所在地。受理地见检查结果,该地的表单另行查询 / The field that tells where it is received, such as the project; null: the place of who fills it in. A check says the place, of which the form is asked anew */
  readonly placedBy: Maybe<Scalars['String']['output']>;
  /** 适用程序(区划前缀) / Procedure in force: division prefix or default */
  readonly procedure: Scalars['String']['output'];
  /** 流程 / Process */
  readonly process: ProcessInfo;
  /** 附件文件的要求 / What files of papers must be */
  readonly upload: UploadLimits;
};

/** 表单中一同显示的一组字段 / Fields of a form that are shown together */
export type FormGroup = {
  readonly __typename?: 'FormGroup';
  /** 名称 / Label */
  readonly label: Label;
  /** 最上层字段的路径,依次 / Paths of the fields at the top, in order */
  readonly paths: ReadonlyArray<Scalars['String']['output']>;
};

/** 编号或名称的以往值 / A former value of a number or name */
export type FormerValue = {
  readonly __typename?: 'FormerValue';
  /** 属性 / The attribute */
  readonly attribute: Scalars['String']['output'];
  /** 自何日起,未知为空 / From which day, where that is on record */
  readonly from: Maybe<Scalars['LocalDate']['output']>;
  /** 是否为已更正的错误 / Whether it was a mistake that was corrected */
  readonly isMistake: Scalars['Boolean']['output'];
  /** 属性名称 / Its name */
  readonly label: Label;
  /** 至何日止 / Until which day */
  readonly until: Maybe<Scalars['LocalDate']['output']>;
  /** 值 / Value */
  readonly value: Scalars['String']['output'];
};

/** 可担任某一角色的人员的一页 / Some of a unit's people who are free for a role */
export type FreePersons = {
  readonly __typename?: 'FreePersons';
  /** 续查时填入after的人员标识;查完为空 / What `after` is to go on with; null where the list is at its end */
  readonly goOnAfter: Maybe<Scalars['ID']['output']>;
  /** 人员 / The persons */
  readonly persons: ReadonlyArray<Person>;
};

/** 一条操作记录 / One entry of the operation log */
export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  /** 操作代码,与操作枚举相同 / The action, as the enums of actions spell it */
  readonly action: Scalars['String']['output'];
  /** 操作人标识;不告知读者由谁操作的为空字符串(如查看个人信息,审计员和本人可知) / Id of who acted; empty where the reader is not told who it was, such as of disclosures of personal data, which auditors and who it was are told */
  readonly actorId: Scalars['String']['output'];
  /** 操作人;不告知读者由谁操作的为“所在单位”或“主管机构” / Name of who acted; where the reader is not told, whether it was the employer or the authority */
  readonly actorName: Scalars['String']['output'];
  /** 操作时间 / When */
  readonly at: Scalars['DateTime']['output'];
  /** 连续进行的首次时间,一次为空 / When first, of several in a row; null for once */
  readonly firstAt: Maybe<Scalars['DateTime']['output']>;
  /** 操作前状态 / State before */
  readonly from: Scalars['String']['output'];
  /** 操作前状态名称,新建时为空 / The same by name; null where the case was opened */
  readonly fromLabel: Maybe<Label>;
  /** 操作名称 / Name of the action */
  readonly label: Label;
  /** 序号,从1起逐条递增 / Number, one by one from 1 */
  readonly number: Scalars['Int']['output'];
  /** 意见 / Opinion */
  readonly opinion: Maybe<Scalars['String']['output']>;
  /** 操作角色 / Role in which */
  readonly role: Scalars['String']['output'];
  /** 操作角色名称 / The same by name */
  readonly roleLabel: Maybe<Label>;
  /** 同一人连续进行的次数(如保存草稿),一次为空 / How often the same person did so in a row, as saving a draft; null for once */
  readonly times: Maybe<Scalars['Int']['output']>;
  /** 操作后状态 / State after */
  readonly to: Scalars['String']['output'];
  /** 操作后状态名称 / The same by name */
  readonly toLabel: Maybe<Label>;
};

/** 导入行的一处错误 / One thing wrong with a row */
export type ImportFault = {
  readonly __typename?: 'ImportFault';
  /** 错误代码 / Stable code */
  readonly code: Scalars['String']['output'];
  /** 列(如 D),不属某列的为空 / Column such as D; null where it concerns none */
  readonly column: Maybe<Scalars['String']['output']>;
  /** 英文说明 / In English */
  readonly en: Scalars['String']['output'];
  /** 字段路径 / Path of the field */
  readonly path: Scalars['String']['output'];
  /** 按 Accept-Language 选择的文字 / The text in the language of Accept-Language */
  readonly text: Scalars['String']['output'];
  /** 中文说明 / In Chinese */
  readonly zh: Scalars['String']['output'];
};

/** 批量导入的输入 / Input of a bulk import */
export type ImportInput = {
  /** 已上传的XLSX文件(按模板填写) / An uploaded XLSX file, the template filled in */
  readonly fileId: Scalars['ID']['input'];
  /** 导入方式,缺省为全部或不导入 / How a file with faults is imported: all rows or none unless said */
  readonly mode?: InputMaybe<ImportMode>;
  /** 请求编号(客户端生成的UUID),重复提交返回同一导入 / Request id (UUID made by the client); a repeat returns the same import */
  readonly requestId: Scalars['UUID']['input'];
};

/** 一次批量导入,在后台办理 / A bulk import: begun, it runs after the answer */
export type ImportJob = {
  readonly __typename?: 'ImportJob';
  /** 发起时间 / When it was begun */
  readonly begunAt: Scalars['DateTime']['output'];
  /** 发起人 / Who began it */
  readonly begunBy: Scalars['String']['output'];
  /** 我可办理的操作 / What the caller may do with it now */
  readonly buttons: ReadonlyArray<RecordButton>;
  /** 结束时间,未结束为空 / When it ended; null until then */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** 中止原因 / Why it was stopped */
  readonly faults: ReadonlyArray<Fault>;
  /** 文件名 / Name of the file */
  readonly fileName: Scalars['String']['output'];
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 报告保留至,未结束为空 / Until when it can be looked at; null until it has ended */
  readonly keptUntil: Maybe<Scalars['DateTime']['output']>;
  /** 导入何种业务 / What is imported */
  readonly kindLabel: Label;
  /** 我可否取消 / Whether the caller may cancel it */
  readonly mayCancel: Scalars['Boolean']['output'];
  /** 导入方式 / How a file with faults is imported */
  readonly mode: ImportMode;
  /** 已处理行数 / Rows looked at so far */
  readonly read: Scalars['Int']['output'];
  /** 有误的行数 / Rows with faults */
  readonly refused: Scalars['Int']['output'];
  /** 逐行报告: 自某行之后,每次1至200行;可只列有误的行 / Report by rows: those after a row, 1 to 200 at a time, or only those with faults */
  readonly rows: ReadonlyArray<ImportedRow>;
  /** 状态 / How far it is */
  readonly state: ImportState;
  /** 状态名称 / The same by name */
  readonly stateLabel: Label;
  /** 已导入行数 / Rows taken */
  readonly taken: Scalars['Int']['output'];
  /** 总行数,文件读出前为空 / Rows of the file; null until it was read */
  readonly total: Maybe<Scalars['Int']['output']>;
};


/** 一次批量导入,在后台办理 / A bulk import: begun, it runs after the answer */
export type ImportJobRowsArgs = {
  afterRow?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  refusedOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 批量导入列表 / Page of: Bulk imports */
export type ImportJobConnection = {
  readonly __typename?: 'ImportJobConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<ImportJobEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 批量导入列表 / Page of: Bulk imports */
export type ImportJobConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 批量导入条目 / Edge of: Bulk imports */
export type ImportJobEdge = {
  readonly __typename?: 'ImportJobEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: ImportJob;
};

/** 导入方式 / How a file with faults is imported */
export type ImportMode =
  /** 有一行有误则全部不导入 / All rows or none */
  | 'ALL_OR_NOTHING'
  /** 导入无误的行 / The rows that are right */
  | 'GOOD_ROWS';

/** 批量导入的结果 / Outcome of beginning or cancelling a bulk import */
export type ImportResult = Blocked | ImportJob | RequirementsNotMet;

/** 导入状态 / How far an import is */
export type ImportState =
  /** 已取消: 已导入的行保留 / Cancelled: the rows that were taken stay */
  | 'CANCELLED'
  /** 已完成: 各行已导入或列明错误 / Done: each row was taken, or told with its faults */
  | 'DONE'
  /** 导入中 / Running */
  | 'RUNNING'
  /** 已中止: 原因见 faults,已导入的行保留 / Stopped: why is said in faults; the rows that were taken stay */
  | 'STOPPED'
  /** 等待中 / Waiting for its turn */
  | 'WAITING';

/** 一行的导入结果 / What became of a row */
export type ImportedRow = {
  readonly __typename?: 'ImportedRow';
  /** 全部错误 / All faults */
  readonly faults: ReadonlyArray<ImportFault>;
  /** 所建记录(草稿)的标识,未导入的为空 / Id of the record (draft) made of it; null where it was not taken */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** 行号(表格所示) / Number of the row, as the sheet shows it */
  readonly row: Scalars['Int']['output'];
};

/** 项目主要管理人员及其锁定状态 / A key person of a project with the state of the lock */
export type KeyPerson = {
  readonly __typename?: 'KeyPerson';
  /** 所在单位 / Employer */
  readonly employer: Maybe<Unit>;
  /** 任项目总监而未持有效的注册监理工程师,不符合 GB/T 50319 (本地允许监理员担任时) / Chief without a registration as supervision engineer in force, which GB/T 50319 asks for, where a supervision worker is taken */
  readonly isBelowStandard: Scalars['Boolean']['output'];
  /** 锁定状态 / State of the lock */
  readonly lockState: LockState;
  /** 姓名 / Name */
  readonly name: Scalars['String']['output'];
  /** 人员,无权查看者为空 / The person; null for who may not read it */
  readonly person: Maybe<Person>;
  /** 人员标识,变更时据以填报变更前人员 / Id of the person, by which a change of key staff names who leaves */
  readonly personId: Scalars['ID']['output'];
  /** 角色 / Role */
  readonly role: LockRole;
  /** 锁定日期 / Locked since */
  readonly since: Scalars['LocalDate']['output'];
};

/** 项目主要管理人员变更(P3) / Change of key staff (P3) */
export type KeyStaffChange = Case & {
  readonly __typename?: 'KeyStaffChange';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<KeyStaffChangeAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 创建时间 / Created */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 办理结果各项及其显示值:编号、有效期等,未决定的不列 / What was decided, field by field, such as the number given and its validity; what is not decided is left out */
  readonly decided: ReadonlyArray<CaseField>;
  /** 受理地区划代码 / Division code of the receiving authority */
  readonly division: Scalars['String']['output'];
  /** 受理地区名称 / The same by name */
  readonly divisionLabel: Label;
  /** 办理期限 / Time limit of the present state */
  readonly dueAt: Maybe<Scalars['LocalDate']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 表单 / Form */
  readonly form: KeyStaffChangeForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 变更后人员 / Person who takes it over */
  readonly incoming: Maybe<Person>;
  /** 变更后人员的公开信息 / Person who takes it over: its face, what others see of it */
  readonly incomingFace: Maybe<PersonFace>;
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 期限是否暂定(节假日未公布) / Whether the limit is provisional (holidays not yet published) */
  readonly isDueProvisional: Scalars['Boolean']['output'];
  /** 我现在可否修改表单:以 save 加类型名的变更接口保存 / Whether the caller may change its form now: saved by the mutation named save and its type */
  readonly isEditable: Scalars['Boolean']['output'];
  /** 是否对内(仅主管机构可见) / Whether the authorities alone see it */
  readonly isInternal: Scalars['Boolean']['output'];
  /** 是否超期 / Whether the limit has passed */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** 距办理期限的工作日数,逾期为负;补正期间期限中止,为届时所余 / Working days until the limit, less than none once it has passed; while it rests, such as during a correction, those it has left */
  readonly limitDaysLeft: Maybe<Scalars['Int']['output']>;
  /** 变更前人员 / Person who leaves the role */
  readonly outgoing: Maybe<Person>;
  /** 变更前人员的公开信息 / Person who leaves the role: its face, what others see of it */
  readonly outgoingFace: Maybe<PersonFace>;
  /** 按适用程序应交的附件(X16) / The papers its procedure knows (X16) */
  readonly paperList: ReadonlyArray<PaperOnList>;
  /** 附件 / Papers */
  readonly papers: ReadonlyArray<CasePaper>;
  /** 流程阶段 / How far the review is */
  readonly phase: CasePhase;
  /** 系统出具的文书,十分钟内按地址下载;尚无的不列 / The papers that the system prints of it, to be fetched within ten minutes; what there is not yet is left out */
  readonly prints: ReadonlyArray<CasePrint>;
  /** 适用程序(区划前缀) / Procedure in force: division prefix or default */
  readonly procedure: Scalars['String']['output'];
  /** 流程 / Its process */
  readonly process: ProcessInfo;
  /** 流程进度 / How far the review is, and who decides (X12) */
  readonly progress: CaseProgress;
  /** 工程 / Project */
  readonly project: Maybe<Project>;
  /** 工程的公开信息 / Project: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 任职说明 / Where else the new person stands */
  readonly standing: Maybe<Scalars['String']['output']>;
  /** 状态 / State */
  readonly state: KeyStaffChangeState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<KeyStaffChangeForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
  /** 任职资格提示 / What of the new person does not meet the standard */
  readonly warning: Maybe<Scalars['String']['output']>;
};


/** 项目主要管理人员变更(P3) / Change of key staff (P3) */
export type KeyStaffChangeHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 项目主要管理人员变更操作 / Actions of Change of key staff */
export type KeyStaffChangeAction =
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 项目主要管理人员变更列表 / Page of: Change of key staff */
export type KeyStaffChangeConnection = {
  readonly __typename?: 'KeyStaffChangeConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<KeyStaffChangeEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 项目主要管理人员变更列表 / Page of: Change of key staff */
export type KeyStaffChangeConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 项目主要管理人员变更条目 / Edge of: Change of key staff */
export type KeyStaffChangeEdge = {
  readonly __typename?: 'KeyStaffChangeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: KeyStaffChange;
};

/** 项目主要管理人员变更查询条件 / Filter of: Change of key staff */
export type KeyStaffChangeFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<KeyStaffChangeState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** KeyStaffChangeForm / KeyStaffChangeForm */
export type KeyStaffChangeForm = {
  readonly __typename?: 'KeyStaffChangeForm';
  /** 变更后人员 / Person who takes it over */
  readonly incomingId: Maybe<Scalars['ID']['output']>;
  /** 变更前人员 / Person who leaves the role */
  readonly outgoingId: Maybe<Scalars['ID']['output']>;
  /** 工程 / Project */
  readonly projectId: Maybe<Scalars['ID']['output']>;
  /** 变更原因 / Reason of the change */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 变更类型 / Role that changes hands */
  readonly role: Maybe<LockRole>;
};

/** KeyStaffChangeForm的输入 / Input of: KeyStaffChangeForm */
export type KeyStaffChangeFormInput = {
  /** 变更后人员 / Person who takes it over */
  readonly incomingId?: InputMaybe<Scalars['ID']['input']>;
  /** 变更前人员 / Person who leaves the role */
  readonly outgoingId?: InputMaybe<Scalars['ID']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 变更原因 / Reason of the change */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 变更类型 / Role that changes hands */
  readonly role?: InputMaybe<LockRole>;
};

/** 项目主要管理人员变更附件 / Papers of Change of key staff */
export type KeyStaffChangePaper =
  /** 变更附件 / Evidence of the change */
  | 'CHANGE_EVIDENCE';

/** 项目主要管理人员变更的附件 / Paper of: Change of key staff */
export type KeyStaffChangePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: KeyStaffChangePaper;
};

/** 项目主要管理人员变更办理结果 / Outcome of an action on Change of key staff */
export type KeyStaffChangeResult = ActionNotAllowed | Blocked | KeyStaffChange | RequirementsNotMet | VersionConflict;

/** 项目主要管理人员变更状态 / States of Change of key staff */
export type KeyStaffChangeState =
  /** 审核通过 / Approved */
  | 'APPROVED'
  /** 暂存 / Draft */
  | 'DRAFT'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 双语文字 / A text in both languages */
export type Label = {
  readonly __typename?: 'Label';
  /** 英文 / English */
  readonly en: Scalars['String']['output'];
  /** 按 Accept-Language 选择的文字 / The text in the language of Accept-Language */
  readonly text: Scalars['String']['output'];
  /** 中文 / Chinese */
  readonly zh: Scalars['String']['output'];
};

/** 原因 / By what */
export type LockCause =
  /** 合同登记编号变更 / Change of the contract registration number */
  | 'CONTRACT_NUMBER'
  /** 项目主要管理人员变更 / Change of key staff */
  | 'KEY_STAFF_CHANGE'
  /** 人员信息合并或撤销合并 / Records of a person merged or separated */
  | 'PERSON_MERGE'
  /** 工程完工或作废 / The project is completed or void */
  | 'PROJECT_OVER'
  /** 工程报监 / Registration of the project */
  | 'REGISTRATION'
  /** 中止监督或恢复监督 / Supervision suspended or resumed */
  | 'STOP'
  /** 人员解锁申请 / Unlock request */
  | 'UNLOCK_REQUEST';

/** 锁定历史记录 / Entry of the history of locks */
export type LockEntry = {
  readonly __typename?: 'LockEntry';
  /** 所依据业务的标识 / Id of the case that it was */
  readonly caseId: Maybe<Scalars['ID']['output']>;
  /** 原因 / By what */
  readonly cause: Maybe<LockCause>;
  /** 合同登记编号,无则为工程标识 / Contract registration number, else the project id */
  readonly contractKey: Maybe<Scalars['String']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 所依据的人员变更 / The change of key staff that it was */
  readonly keyStaffChange: Maybe<KeyStaffChange>;
  /** 锁定变化 / What befell the lock */
  readonly kind: Maybe<LockEntryKind>;
  /** 日期 / Day */
  readonly on: Maybe<Scalars['LocalDate']['output']>;
  /** 人员,无权查看者为空 / The person; null for who may not read it */
  readonly person: Maybe<Person>;
  /** 工程 / Project */
  readonly project: Maybe<Project>;
  /** 锁定角色 / Role */
  readonly role: Maybe<LockRole>;
  /** 所依据的解锁申请 / The unlock request that it was */
  readonly unlockRequest: Maybe<UnlockRequest>;
};

/** 锁定历史记录列表 / Page of: Entry of the history of locks */
export type LockEntryConnection = {
  readonly __typename?: 'LockEntryConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<LockEntryEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 锁定历史记录列表 / Page of: Entry of the history of locks */
export type LockEntryConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 锁定历史记录条目 / Edge of: Entry of the history of locks */
export type LockEntryEdge = {
  readonly __typename?: 'LockEntryEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: LockEntry;
};

/** 锁定历史记录的公开信息 / Entry of the history of locks: what others see of it */
export type LockEntryFace = {
  readonly __typename?: 'LockEntryFace';
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 锁定变化 / What befell the lock */
  readonly kind: Maybe<LockEntryKind>;
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly lockEntry: Maybe<LockEntry>;
  /** 日期 / Day */
  readonly on: Maybe<Scalars['LocalDate']['output']>;
  /** 锁定角色 / Role */
  readonly role: Maybe<LockRole>;
};

/** 锁定历史记录查询条件 / Filter of: Entry of the history of locks */
export type LockEntryFilter = {
  /** 锁定变化 / What befell the lock */
  readonly kind?: InputMaybe<LockEntryKind>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** 锁定变化 / What befell the lock */
export type LockEntryKind =
  /** 锁定 / Locked */
  | 'ADDED'
  /** 已复工(恢复计数) / Work is resumed: it counts again */
  | 'COUNTED'
  /** 解锁(不再计数) / Exempted from the count */
  | 'EXEMPTED'
  /** 解锁终止(恢复计数) / The exemption ended: it counts again */
  | 'EXEMPTION_ENDED'
  /** 按新合同登记编号计数 / Counted by another contract */
  | 'RECOUNTED'
  /** 解除锁定 / Released */
  | 'RELEASED'
  /** 停工满120日(暂不计数) / Stopped for 120 days: not counted meanwhile */
  | 'RESTED';

/** 解锁 / Why a lock does not count though its project runs (P2) */
export type LockExemption = {
  readonly __typename?: 'LockExemption';
  /** 解锁情形 / Ground */
  readonly ground: UnlockGround;
  /** 所依据的解锁申请 / The unlock request, with reason and approver */
  readonly request: Maybe<UnlockRequest>;
  /** 解锁日期 / Since */
  readonly since: Scalars['LocalDate']['output'];
  /** 解锁截止日期,没有的为空 / Last day; null where it has none */
  readonly until: Maybe<Scalars['LocalDate']['output']>;
};

/** 变更类型 / Role that changes hands */
export type LockRole =
  /** 项目总监 / Chief supervision engineer */
  | 'CHIEF_SUPERVISION_ENGINEER'
  /** 项目经理 / Project manager */
  | 'PROJECT_MANAGER'
  /** 安全员 / Safety officer */
  | 'SAFETY_OFFICER';

/** 锁定状态 / What a lock is now */
export type LockState =
  /** 恢复计数后超过上限,应更换人员 / Counted again beyond the limit: the person is to be replaced */
  | 'BEYOND_LIMIT'
  /** 锁定,计入上限 / It counts */
  | 'COUNTED'
  /** 已解锁,不计数 / Exempt: not counted */
  | 'EXEMPT'
  /** 停工满120日,暂不计数 / Its project rests: not counted meanwhile */
  | 'RESTING';

/** 长期停工对锁定的影响 / What a long stop does to a lock */
export type LockStop =
  /** 停工满120日,暂不计数 / Stopped for 120 days: not counted meanwhile */
  | 'RESTING'
  /** 已复工或解锁终止,恢复计数后超过上限,应更换人员 / Counted again beyond the limit, since work resumed or an exemption ended: the person is to be replaced */
  | 'RESUMED';

/** 登录者 / Who is signed in */
export type Me = {
  readonly __typename?: 'Me';
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 是否为主管机构人员 / Whether the organisation is an authority */
  readonly isAuthority: Scalars['Boolean']['output'];
  /** 姓名 / Name */
  readonly name: Scalars['String']['output'];
  /** 所属单位代码 / Code of the organisation acted for */
  readonly org: Scalars['String']['output'];
  /** 主管机构名称;单位为空 / Name of the authority; null for a unit */
  readonly orgLabel: Maybe<Label>;
  /** 所在区划代码 / Division code */
  readonly region: Scalars['String']['output'];
  /** 所在区划名称 / The same by name */
  readonly regionLabel: Label;
  /** 角色 / Roles */
  readonly roles: ReadonlyArray<Named>;
  /** 所属单位;主管机构为空 / The unit; null for an authority */
  readonly unit: Maybe<Unit>;
  /** 单位类别 / Kinds of the unit */
  readonly unitKinds: ReadonlyArray<Named>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 人员单位变更:准予变更 / Change of employer: Order the change */
  readonly approveEmployerChange: Maybe<EmployerChangeResult>;
  /** 项目主要管理人员变更:审核通过 / Change of key staff: Approve */
  readonly approveKeyStaffChange: Maybe<KeyStaffChangeResult>;
  /** 特种工人登记:通过 / Registration of a special worker: Approve */
  readonly approveSpecialWorkerRegistration: Maybe<SpecialWorkerRegistrationResult>;
  /** 人员解锁申请:审核通过 / Unlock request: Approve */
  readonly approveUnlockRequest: Maybe<UnlockRequestResult>;
  /** 取消本人发起的批量导入(X15),已导入的行保留 / Cancel a bulk import (X15) that the caller began; the rows that were taken stay */
  readonly cancelPersonnelImport: Maybe<ImportResult>;
  /** 变更人员 / Change a person */
  readonly changePerson: Maybe<PersonResult>;
  /** 人员单位变更:确认离职 / Change of employer: Confirm the leaving */
  readonly confirmEmployerChange: Maybe<EmployerChangeResult>;
  /** 新建人员单位变更(暂存) / Create: Change of employer (a draft) */
  readonly createEmployerChange: Maybe<EmployerChangeResult>;
  /** 新建项目主要管理人员变更(暂存) / Create: Change of key staff (a draft) */
  readonly createKeyStaffChange: Maybe<KeyStaffChangeResult>;
  /** 新建人员姓名删除(暂存) / Create: Erasure of the names of a person (a draft) */
  readonly createNameErasure: Maybe<NameErasureResult>;
  /** 新建人员信息合并(暂存) / Create: Merge of two records of a person (a draft) */
  readonly createPersonMerge: Maybe<PersonMergeResult>;
  /** 新建特种工人登记(暂存) / Create: Registration of a special worker (a draft) */
  readonly createSpecialWorkerRegistration: Maybe<SpecialWorkerRegistrationResult>;
  /** 新建人员解锁申请(暂存) / Create: Unlock request (a draft) */
  readonly createUnlockRequest: Maybe<UnlockRequestResult>;
  /** 人员姓名删除:确认删除姓名 / Erasure of the names of a person: Erase the names */
  readonly eraseNamesNameErasure: Maybe<NameErasureResult>;
  /** 批量导入人员资格证书(X15): 立即返回,随后逐行登记,进度与报告见所返回的导入 / Bulk import of: Qualification of a person (X15): answers at once; then each row is put on record, and the import tells its progress and its report */
  readonly importQualifications: Maybe<ImportResult>;
  /** 批量导入特种工人登记(X15): 立即返回,随后逐行导入为草稿,进度与报告见所返回的导入 / Bulk import of: Registration of a special worker (X15): answers at once; then each row becomes a draft, and the import tells its progress and its report */
  readonly importSpecialWorkerRegistrations: Maybe<ImportResult>;
  /** 人员信息合并:确认合并 / Merge of two records of a person: Confirm the merge */
  readonly mergePersonMerge: Maybe<PersonMergeResult>;
  /** 人员单位变更:提出异议 / Change of employer: Object */
  readonly objectEmployerChange: Maybe<EmployerChangeResult>;
  /** 人员姓名删除:提出删除 / Erasure of the names of a person: Propose */
  readonly proposeNameErasure: Maybe<NameErasureResult>;
  /** 人员信息合并:提出合并 / Merge of two records of a person: Propose */
  readonly proposePersonMerge: Maybe<PersonMergeResult>;
  /** 登记资格证书(审核人),或延长其有效期 / Record a qualification, or let its validity go on (examiner) */
  readonly recordQualification: Maybe<QualificationResult>;
  /** 人员单位变更:不予变更 / Change of employer: Refuse */
  readonly refuseEmployerChange: Maybe<EmployerChangeResult>;
  /** 人员姓名删除:不予删除 / Erasure of the names of a person: Refuse */
  readonly refuseNameErasure: Maybe<NameErasureResult>;
  /** 人员信息合并:不予合并 / Merge of two records of a person: Refuse */
  readonly refusePersonMerge: Maybe<PersonMergeResult>;
  /** 登记人员: 单位登记本单位人员,或由主管部门登记 / Register a person: a unit its own, or an authority */
  readonly registerPerson: Maybe<PersonResult>;
  /** 项目主要管理人员变更:退回 / Change of key staff: Return for correction */
  readonly returnForCorrectionKeyStaffChange: Maybe<KeyStaffChangeResult>;
  /** 特种工人登记:退回 / Registration of a special worker: Return for correction */
  readonly returnForCorrectionSpecialWorkerRegistration: Maybe<SpecialWorkerRegistrationResult>;
  /** 人员解锁申请:退回 / Unlock request: Return for correction */
  readonly returnForCorrectionUnlockRequest: Maybe<UnlockRequestResult>;
  /** 查看身份证号码和电话,记录查看人与原因,每小时次数有限 / Show ID number and phone; who asks and why is recorded, and how often within an hour is limited */
  readonly revealPersonalData: Maybe<PersonalDataResult>;
  /** 人员解锁申请:撤销解锁 / Unlock request: Revoke the exemption */
  readonly revokeUnlockRequest: Maybe<UnlockRequestResult>;
  /** 保存人员单位变更表单 / Save the form of: Change of employer */
  readonly saveEmployerChange: Maybe<EmployerChangeResult>;
  /** 保存项目主要管理人员变更表单 / Save the form of: Change of key staff */
  readonly saveKeyStaffChange: Maybe<KeyStaffChangeResult>;
  /** 保存人员姓名删除表单 / Save the form of: Erasure of the names of a person */
  readonly saveNameErasure: Maybe<NameErasureResult>;
  /** 保存人员信息合并表单 / Save the form of: Merge of two records of a person */
  readonly savePersonMerge: Maybe<PersonMergeResult>;
  /** 保存特种工人登记表单 / Save the form of: Registration of a special worker */
  readonly saveSpecialWorkerRegistration: Maybe<SpecialWorkerRegistrationResult>;
  /** 保存人员解锁申请表单 / Save the form of: Unlock request */
  readonly saveUnlockRequest: Maybe<UnlockRequestResult>;
  /** 人员信息合并:撤销合并 / Merge of two records of a person: Separate again */
  readonly separatePersonMerge: Maybe<PersonMergeResult>;
  /** 暂扣、吊销、注销资格证书或恢复其有效(发证机关的审核人) / Suspend, revoke or cancel a qualification, or make it valid again (examiner of the issuing authority) */
  readonly setQualificationStatus: Maybe<QualificationResult>;
  /** 人员单位变更:上报 / Change of employer: Submit */
  readonly submitEmployerChange: Maybe<EmployerChangeResult>;
  /** 项目主要管理人员变更:上报 / Change of key staff: Submit */
  readonly submitKeyStaffChange: Maybe<KeyStaffChangeResult>;
  /** 特种工人登记:发起审批 / Registration of a special worker: Submit */
  readonly submitSpecialWorkerRegistration: Maybe<SpecialWorkerRegistrationResult>;
  /** 人员解锁申请:上报 / Unlock request: Submit */
  readonly submitUnlockRequest: Maybe<UnlockRequestResult>;
  /** 人员单位变更:撤销 / Change of employer: Withdraw */
  readonly withdrawEmployerChange: Maybe<EmployerChangeResult>;
  /** 项目主要管理人员变更:撤销 / Change of key staff: Withdraw */
  readonly withdrawKeyStaffChange: Maybe<KeyStaffChangeResult>;
  /** 人员姓名删除:撤销 / Erasure of the names of a person: Withdraw */
  readonly withdrawNameErasure: Maybe<NameErasureResult>;
  /** 人员信息合并:撤销 / Merge of two records of a person: Withdraw */
  readonly withdrawPersonMerge: Maybe<PersonMergeResult>;
  /** 特种工人登记:撤销 / Registration of a special worker: Withdraw */
  readonly withdrawSpecialWorkerRegistration: Maybe<SpecialWorkerRegistrationResult>;
  /** 人员解锁申请:撤销 / Unlock request: Withdraw */
  readonly withdrawUnlockRequest: Maybe<UnlockRequestResult>;
};


export type MutationApproveEmployerChangeArgs = {
  input: CaseActionInput;
};


export type MutationApproveKeyStaffChangeArgs = {
  input: CaseActionInput;
};


export type MutationApproveSpecialWorkerRegistrationArgs = {
  input: CaseActionInput;
};


export type MutationApproveUnlockRequestArgs = {
  input: CaseActionInput;
};


export type MutationCancelPersonnelImportArgs = {
  input: CancelImportInput;
};


export type MutationChangePersonArgs = {
  input: ChangePersonInput;
};


export type MutationConfirmEmployerChangeArgs = {
  input: CaseActionInput;
};


export type MutationCreateEmployerChangeArgs = {
  input: CreateEmployerChangeInput;
};


export type MutationCreateKeyStaffChangeArgs = {
  input: CreateKeyStaffChangeInput;
};


export type MutationCreateNameErasureArgs = {
  input: CreateNameErasureInput;
};


export type MutationCreatePersonMergeArgs = {
  input: CreatePersonMergeInput;
};


export type MutationCreateSpecialWorkerRegistrationArgs = {
  input: CreateSpecialWorkerRegistrationInput;
};


export type MutationCreateUnlockRequestArgs = {
  input: CreateUnlockRequestInput;
};


export type MutationEraseNamesNameErasureArgs = {
  input: CaseActionInput;
};


export type MutationImportQualificationsArgs = {
  input: ImportInput;
};


export type MutationImportSpecialWorkerRegistrationsArgs = {
  input: ImportInput;
};


export type MutationMergePersonMergeArgs = {
  input: CaseActionInput;
};


export type MutationObjectEmployerChangeArgs = {
  input: CaseActionInput;
};


export type MutationProposeNameErasureArgs = {
  input: CaseActionInput;
};


export type MutationProposePersonMergeArgs = {
  input: CaseActionInput;
};


export type MutationRecordQualificationArgs = {
  input: RecordQualificationInput;
};


export type MutationRefuseEmployerChangeArgs = {
  input: CaseActionInput;
};


export type MutationRefuseNameErasureArgs = {
  input: CaseActionInput;
};


export type MutationRefusePersonMergeArgs = {
  input: CaseActionInput;
};


export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


export type MutationReturnForCorrectionKeyStaffChangeArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionSpecialWorkerRegistrationArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionUnlockRequestArgs = {
  input: CaseActionInput;
};


export type MutationRevealPersonalDataArgs = {
  input: RevealPersonalDataInput;
};


export type MutationRevokeUnlockRequestArgs = {
  input: CaseActionInput;
};


export type MutationSaveEmployerChangeArgs = {
  input: SaveEmployerChangeInput;
};


export type MutationSaveKeyStaffChangeArgs = {
  input: SaveKeyStaffChangeInput;
};


export type MutationSaveNameErasureArgs = {
  input: SaveNameErasureInput;
};


export type MutationSavePersonMergeArgs = {
  input: SavePersonMergeInput;
};


export type MutationSaveSpecialWorkerRegistrationArgs = {
  input: SaveSpecialWorkerRegistrationInput;
};


export type MutationSaveUnlockRequestArgs = {
  input: SaveUnlockRequestInput;
};


export type MutationSeparatePersonMergeArgs = {
  input: CaseActionInput;
};


export type MutationSetQualificationStatusArgs = {
  input: SetQualificationStatusInput;
};


export type MutationSubmitEmployerChangeArgs = {
  input: CaseActionInput;
};


export type MutationSubmitKeyStaffChangeArgs = {
  input: CaseActionInput;
};


export type MutationSubmitSpecialWorkerRegistrationArgs = {
  input: CaseActionInput;
};


export type MutationSubmitUnlockRequestArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawEmployerChangeArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawKeyStaffChangeArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawNameErasureArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawPersonMergeArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawSpecialWorkerRegistrationArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawUnlockRequestArgs = {
  input: CaseActionInput;
};

/** 人员姓名删除(P5) / Erasure of the names of a person (P5) */
export type NameErasure = Case & {
  readonly __typename?: 'NameErasure';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<NameErasureAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 创建时间 / Created */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 办理结果各项及其显示值:编号、有效期等,未决定的不列 / What was decided, field by field, such as the number given and its validity; what is not decided is left out */
  readonly decided: ReadonlyArray<CaseField>;
  /** 受理地区划代码 / Division code of the receiving authority */
  readonly division: Scalars['String']['output'];
  /** 受理地区名称 / The same by name */
  readonly divisionLabel: Label;
  /** 办理期限 / Time limit of the present state */
  readonly dueAt: Maybe<Scalars['LocalDate']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 表单 / Form */
  readonly form: NameErasureForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 期限是否暂定(节假日未公布) / Whether the limit is provisional (holidays not yet published) */
  readonly isDueProvisional: Scalars['Boolean']['output'];
  /** 我现在可否修改表单:以 save 加类型名的变更接口保存 / Whether the caller may change its form now: saved by the mutation named save and its type */
  readonly isEditable: Scalars['Boolean']['output'];
  /** 是否对内(仅主管机构可见) / Whether the authorities alone see it */
  readonly isInternal: Scalars['Boolean']['output'];
  /** 是否超期 / Whether the limit has passed */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** 距办理期限的工作日数,逾期为负;补正期间期限中止,为届时所余 / Working days until the limit, less than none once it has passed; while it rests, such as during a correction, those it has left */
  readonly limitDaysLeft: Maybe<Scalars['Int']['output']>;
  /** 按适用程序应交的附件(X16) / The papers its procedure knows (X16) */
  readonly paperList: ReadonlyArray<PaperOnList>;
  /** 附件 / Papers */
  readonly papers: ReadonlyArray<CasePaper>;
  /** 人员 / The person */
  readonly person: Maybe<Person>;
  /** 人员的公开信息 / Person: its face, what others see of it */
  readonly personFace: Maybe<PersonFace>;
  /** 流程阶段 / How far the review is */
  readonly phase: CasePhase;
  /** 系统出具的文书,十分钟内按地址下载;尚无的不列 / The papers that the system prints of it, to be fetched within ten minutes; what there is not yet is left out */
  readonly prints: ReadonlyArray<CasePrint>;
  /** 适用程序(区划前缀) / Procedure in force: division prefix or default */
  readonly procedure: Scalars['String']['output'];
  /** 流程 / Its process */
  readonly process: ProcessInfo;
  /** 流程进度 / How far the review is, and who decides (X12) */
  readonly progress: CaseProgress;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: NameErasureState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<NameErasureForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 人员姓名删除(P5) / Erasure of the names of a person (P5) */
export type NameErasureHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 人员姓名删除操作 / Actions of Erasure of the names of a person */
export type NameErasureAction =
  /** 确认删除姓名 / Erase the names */
  | 'ERASE_NAMES'
  /** 提出删除 / Propose */
  | 'PROPOSE'
  /** 不予删除 / Refuse */
  | 'REFUSE'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 人员姓名删除列表 / Page of: Erasure of the names of a person */
export type NameErasureConnection = {
  readonly __typename?: 'NameErasureConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<NameErasureEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 人员姓名删除列表 / Page of: Erasure of the names of a person */
export type NameErasureConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 人员姓名删除条目 / Edge of: Erasure of the names of a person */
export type NameErasureEdge = {
  readonly __typename?: 'NameErasureEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: NameErasure;
};

/** 人员姓名删除查询条件 / Filter of: Erasure of the names of a person */
export type NameErasureFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 人员 / Person */
  readonly personId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<NameErasureState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** NameErasureForm / NameErasureForm */
export type NameErasureForm = {
  readonly __typename?: 'NameErasureForm';
  /** 删除依据 / Ground */
  readonly ground: Maybe<NameErasureGround>;
  /** 人员 / Person */
  readonly personId: Maybe<Scalars['ID']['output']>;
  /** 删除理由 / Reason */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** NameErasureForm的输入 / Input of: NameErasureForm */
export type NameErasureFormInput = {
  /** 删除依据 / Ground */
  readonly ground?: InputMaybe<NameErasureGround>;
  /** 人员 / Person */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** 删除理由 / Reason */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 删除依据 / Ground */
export type NameErasureGround =
  /** 处理目的已实现或无法实现 / The purpose of keeping it is reached or out of reach */
  | 'NO_PURPOSE'
  /** 保存期限已届满 / The time for which it is kept is over */
  | 'PERIOD_OVER'
  /** 本人请求删除(个人信息保护法第四十七条) / The person asks for it (PIPL, article 47) */
  | 'REQUEST'
  /** 违法或错误登记 / It was put on record unlawfully or by mistake */
  | 'UNLAWFUL';

/** 人员姓名删除附件 / Papers of Erasure of the names of a person */
export type NameErasurePaper =
  /** 本人申请或其他依据 / Request of the person, or another ground */
  | 'ERASURE_GROUND';

/** 人员姓名删除的附件 / Paper of: Erasure of the names of a person */
export type NameErasurePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: NameErasurePaper;
};

/** 人员姓名删除办理结果 / Outcome of an action on Erasure of the names of a person */
export type NameErasureResult = ActionNotAllowed | Blocked | NameErasure | RequirementsNotMet | VersionConflict;

/** 人员姓名删除状态 / States of Erasure of the names of a person */
export type NameErasureState =
  /** 暂存 / Draft */
  | 'DRAFT'
  /** 已删除 / Erased */
  | 'ERASED'
  /** 待确认 / Proposed */
  | 'PROPOSED'
  /** 不予删除 / Refused */
  | 'REFUSED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 一个代码及其名称 / A code and what it is called */
export type Named = {
  readonly __typename?: 'Named';
  /** 代码 / Code */
  readonly code: Scalars['String']['output'];
  /** 名称 / Label */
  readonly label: Label;
};

/** 审核意见是否必填 / Whether an action asks for an opinion */
export type OpinionNeed =
  /** 选填 / May be given */
  | 'OPTIONAL'
  /** 必填 / Required */
  | 'REQUIRED';

/** 分页信息 / Where a page stands */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** 末尾游标 / Cursor of the last entry */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** 是否有下一页 / Whether there is a next page */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** 是否有上一页 / Whether there is a previous page */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** 起始游标 / Cursor of the first entry */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** 应交附件 / Paper that a procedure knows */
export type PaperOnList = {
  readonly __typename?: 'PaperOnList';
  /** 是否仅省外企业必传 / Whether it is required only of units from another province */
  readonly isOnlyOutOfProvince: Scalars['Boolean']['output'];
  /** 是否必传:本单位查询或在办理事项中,按该单位是否来自省外 / Whether it is required: of the unit that asks, and of the applicant of a case */
  readonly isRequired: Scalars['Boolean']['output'];
  /** 附件类别 / Kind */
  readonly kind: Scalars['String']['output'];
  /** 附件名称 / What kind of paper it is */
  readonly label: Label;
  /** 样例下载地址(PDF),十分钟内有效 / Where its sample (a PDF) can be downloaded, for ten minutes */
  readonly sampleUrl: Maybe<Scalars['String']['output']>;
  /** 应载明的内容 / What it must show */
  readonly shows: Label;
};

/** 人员 / Person */
export type Person = {
  readonly __typename?: 'Person';
  /** 我可办理的操作 / What the caller may do with it now, with all that each act asks for */
  readonly buttons: Maybe<ReadonlyArray<RecordButton>>;
  /** 所在单位 / Employer */
  readonly employer: Maybe<Unit>;
  /** 任职经历,旧的在前;单位只见本单位的 / Spells of work, oldest first; a unit is told those for itself alone */
  readonly employments: Maybe<ReadonlyArray<Employment>>;
  /** 编号和名称的以往值,旧的在前 / Former values of its numbers and names, oldest first */
  readonly formerValues: Maybe<ReadonlyArray<FormerValue>>;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: Maybe<ReadonlyArray<HistoryEntry>>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 是否在职 / Whether employed there */
  readonly isEmployed: Maybe<Scalars['Boolean']['output']>;
  /** 某角色是否锁定 / Whether the person is locked in a role */
  readonly isLocked: Maybe<Scalars['Boolean']['output']>;
  /** 离职原因 / Reason for leaving */
  readonly leavingReason: Maybe<Scalars['String']['output']>;
  /** 锁定历史,新的在前;before 为续查的记录标识 / History of the locks, newest first; `before`, the id of an entry, continues it */
  readonly lockHistory: Maybe<ReadonlyArray<LockEntry>>;
  /** 已锁定(达到上限)的角色 / Roles in which the limit is reached */
  readonly lockedRoles: Maybe<ReadonlyArray<LockRole>>;
  /** 锁定记录 / Locks */
  readonly locks: Maybe<ReadonlyArray<PersonLock>>;
  /** 身份证号码(掩码) / ID number, masked */
  readonly maskedIdNumber: Maybe<Scalars['String']['output']>;
  /** 联系电话(掩码) / Phone, masked */
  readonly maskedPhone: Maybe<Scalars['String']['output']>;
  /** 已并入的人员记录,未合并的为空 / The record into which this one was merged; null where it was not */
  readonly mergedInto: Maybe<Person>;
  /** 并入本记录的人员记录,其经历和日志仍在其中 / Records that were merged into this one, with their own spells and logs */
  readonly mergedPersons: Maybe<ReadonlyArray<Person>>;
  /** 姓名 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 姓名删除日期,未删除的为空 / Day on which the name was erased; null where it was not */
  readonly namesErasedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 资格证书 / Qualifications */
  readonly qualifications: Maybe<ReadonlyArray<Qualification>>;
  /** 版本 / Version */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/** 人员 / Person */
export type PersonHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 人员 / Person */
export type PersonIsLockedArgs = {
  role: LockRole;
};


/** 人员 / Person */
export type PersonLockHistoryArgs = {
  before?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 人员列表 / Page of: Person */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** 我可办理的操作 / What the caller may do with it now, with all that each act asks for */
  readonly buttons: ReadonlyArray<RecordButton>;
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 人员列表 / Page of: Person */
export type PersonConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 个人信息查看记录 / Disclosure of personal data */
export type PersonDisclosure = {
  readonly __typename?: 'PersonDisclosure';
  /** 查看人标识 / Id of who was shown them */
  readonly by: Maybe<Scalars['String']['output']>;
  /** 查看人 / Who was shown them */
  readonly byName: Maybe<Scalars['String']['output']>;
  /** 查看人所在单位或机构 / Unit or authority of who was shown them */
  readonly byOrg: Maybe<Scalars['String']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 被查看的人员,已不在本辖区的为空 / The person; null where it is of another jurisdiction now */
  readonly person: Maybe<Person>;
  /** 查看原因 / Why */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 查看时间 / When */
  readonly revealedAt: Maybe<Scalars['DateTime']['output']>;
  /** 被查看人当时所在单位统一社会信用代码 / USCC of the person’s employer then */
  readonly uscc: Maybe<Scalars['String']['output']>;
};

/** 个人信息查看记录列表 / Page of: Disclosure of personal data */
export type PersonDisclosureConnection = {
  readonly __typename?: 'PersonDisclosureConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<PersonDisclosureEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 个人信息查看记录列表 / Page of: Disclosure of personal data */
export type PersonDisclosureConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 个人信息查看记录条目 / Edge of: Disclosure of personal data */
export type PersonDisclosureEdge = {
  readonly __typename?: 'PersonDisclosureEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: PersonDisclosure;
};

/** 个人信息查看记录的公开信息 / Disclosure of personal data: what others see of it */
export type PersonDisclosureFace = {
  readonly __typename?: 'PersonDisclosureFace';
  /** 查看人 / Who was shown them */
  readonly byName: Maybe<Scalars['String']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly personDisclosure: Maybe<PersonDisclosure>;
  /** 查看时间 / When */
  readonly revealedAt: Maybe<Scalars['DateTime']['output']>;
};

/** 个人信息查看记录查询条件 / Filter of: Disclosure of personal data */
export type PersonDisclosureFilter = {
  /** 查看人标识 / Id of who was shown them */
  readonly by?: InputMaybe<Scalars['ID']['input']>;
  /** 查看人所在单位或机构 / Unit or authority of who was shown them */
  readonly byOrg?: InputMaybe<Scalars['ID']['input']>;
  /** 被查看人标识 / Id of the person */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

/** 人员条目 / Edge of: Person */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: Person;
};

/** 人员的公开信息 / Person: what others see of it */
export type PersonFace = {
  readonly __typename?: 'PersonFace';
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 身份证号码(掩码) / ID number, masked */
  readonly maskedIdNumber: Maybe<Scalars['String']['output']>;
  /** 姓名 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly person: Maybe<Person>;
};

/** 人员查询条件 / Filter of: Person */
export type PersonFilter = {
  /** 是否在职 / Whether employed */
  readonly employed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 在该角色上已锁定 / Locked in this role */
  readonly lockedAs?: InputMaybe<LockRole>;
  /** 所在单位统一社会信用代码 / USCC of the employer */
  readonly uscc?: InputMaybe<Scalars['ID']['input']>;
};

/** 人员锁定 / What holds a person to a project (P1) */
export type PersonLock = {
  readonly __typename?: 'PersonLock';
  /** 合同登记编号,无则为工程标识;同一合同只计一次 / Contract registration number, else the project id; one contract counts once */
  readonly contractKey: Scalars['String']['output'];
  /** 解锁,没有的为空 / The exemption by which it does not count; null where there is none */
  readonly exemption: Maybe<LockExemption>;
  /** 锁定标识 / Id of the lock */
  readonly id: Scalars['ID']['output'];
  /** 是否已解锁(不再计数) / Whether it was unlocked and no longer counts */
  readonly isExempt: Scalars['Boolean']['output'];
  /** 工程 / Project */
  readonly project: Maybe<Project>;
  /** 省级区划代码 / Province */
  readonly province: Scalars['String']['output'];
  /** 角色 / Role */
  readonly role: LockRole;
  /** 锁定日期 / Since */
  readonly since: Scalars['LocalDate']['output'];
  /** 所在工程长期停工的影响,未停工的为空 / What a long stop of the project does to it; null where there was none */
  readonly stop: Maybe<LockStop>;
};

/** 人员信息合并(P5) / Merge of two records of a person (P5) */
export type PersonMerge = Case & {
  readonly __typename?: 'PersonMerge';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<PersonMergeAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 创建时间 / Created */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 办理结果各项及其显示值:编号、有效期等,未决定的不列 / What was decided, field by field, such as the number given and its validity; what is not decided is left out */
  readonly decided: ReadonlyArray<CaseField>;
  /** 受理地区划代码 / Division code of the receiving authority */
  readonly division: Scalars['String']['output'];
  /** 受理地区名称 / The same by name */
  readonly divisionLabel: Label;
  /** 办理期限 / Time limit of the present state */
  readonly dueAt: Maybe<Scalars['LocalDate']['output']>;
  /** 并入的人员记录 / The record that is merged into it */
  readonly duplicate: Maybe<Person>;
  /** 并入的人员记录的公开信息 / Record that is merged into it: its face, what others see of it */
  readonly duplicateFace: Maybe<PersonFace>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 表单 / Form */
  readonly form: PersonMergeForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 期限是否暂定(节假日未公布) / Whether the limit is provisional (holidays not yet published) */
  readonly isDueProvisional: Scalars['Boolean']['output'];
  /** 我现在可否修改表单:以 save 加类型名的变更接口保存 / Whether the caller may change its form now: saved by the mutation named save and its type */
  readonly isEditable: Scalars['Boolean']['output'];
  /** 是否对内(仅主管机构可见) / Whether the authorities alone see it */
  readonly isInternal: Scalars['Boolean']['output'];
  /** 是否超期 / Whether the limit has passed */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** 保留的人员记录 / The record that stays */
  readonly kept: Maybe<Person>;
  /** 保留的人员记录的公开信息 / Record that stays: its face, what others see of it */
  readonly keptFace: Maybe<PersonFace>;
  /** 距办理期限的工作日数,逾期为负;补正期间期限中止,为届时所余 / Working days until the limit, less than none once it has passed; while it rests, such as during a correction, those it has left */
  readonly limitDaysLeft: Maybe<Scalars['Int']['output']>;
  /** 按适用程序应交的附件(X16) / The papers its procedure knows (X16) */
  readonly paperList: ReadonlyArray<PaperOnList>;
  /** 附件 / Papers */
  readonly papers: ReadonlyArray<CasePaper>;
  /** 流程阶段 / How far the review is */
  readonly phase: CasePhase;
  /** 系统出具的文书,十分钟内按地址下载;尚无的不列 / The papers that the system prints of it, to be fetched within ten minutes; what there is not yet is left out */
  readonly prints: ReadonlyArray<CasePrint>;
  /** 适用程序(区划前缀) / Procedure in force: division prefix or default */
  readonly procedure: Scalars['String']['output'];
  /** 流程 / Its process */
  readonly process: ProcessInfo;
  /** 流程进度 / How far the review is, and who decides (X12) */
  readonly progress: CaseProgress;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: PersonMergeState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<PersonMergeForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 人员信息合并(P5) / Merge of two records of a person (P5) */
export type PersonMergeHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 人员信息合并操作 / Actions of Merge of two records of a person */
export type PersonMergeAction =
  /** 确认合并 / Confirm the merge */
  | 'MERGE'
  /** 提出合并 / Propose */
  | 'PROPOSE'
  /** 不予合并 / Refuse */
  | 'REFUSE'
  /** 撤销合并 / Separate again */
  | 'SEPARATE'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 人员信息合并列表 / Page of: Merge of two records of a person */
export type PersonMergeConnection = {
  readonly __typename?: 'PersonMergeConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<PersonMergeEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 人员信息合并列表 / Page of: Merge of two records of a person */
export type PersonMergeConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 人员信息合并条目 / Edge of: Merge of two records of a person */
export type PersonMergeEdge = {
  readonly __typename?: 'PersonMergeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: PersonMerge;
};

/** 人员信息合并查询条件 / Filter of: Merge of two records of a person */
export type PersonMergeFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 并入的人员记录 / Record that is merged */
  readonly duplicateId?: InputMaybe<Scalars['String']['input']>;
  /** 保留的人员记录 / Record that stays */
  readonly keptId?: InputMaybe<Scalars['String']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<PersonMergeState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** PersonMergeForm / PersonMergeForm */
export type PersonMergeForm = {
  readonly __typename?: 'PersonMergeForm';
  /** 并入的人员记录 / Record that is merged into it */
  readonly duplicateId: Maybe<Scalars['ID']['output']>;
  /** 保留的人员记录 / Record that stays */
  readonly keptId: Maybe<Scalars['ID']['output']>;
  /** 合并原因 / Reason of the merge */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** PersonMergeForm的输入 / Input of: PersonMergeForm */
export type PersonMergeFormInput = {
  /** 并入的人员记录 / Record that is merged into it */
  readonly duplicateId?: InputMaybe<Scalars['ID']['input']>;
  /** 保留的人员记录 / Record that stays */
  readonly keptId?: InputMaybe<Scalars['ID']['input']>;
  /** 合并原因 / Reason of the merge */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 人员信息合并附件 / Papers of Merge of two records of a person */
export type PersonMergePaper =
  /** 同一人的证明材料 / Evidence that both are one person */
  | 'IDENTITY_EVIDENCE';

/** 人员信息合并的附件 / Paper of: Merge of two records of a person */
export type PersonMergePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: PersonMergePaper;
};

/** 人员信息合并办理结果 / Outcome of an action on Merge of two records of a person */
export type PersonMergeResult = ActionNotAllowed | Blocked | PersonMerge | RequirementsNotMet | VersionConflict;

/** 人员信息合并状态 / States of Merge of two records of a person */
export type PersonMergeState =
  /** 暂存 / Draft */
  | 'DRAFT'
  /** 已合并 / Merged */
  | 'MERGED'
  /** 待确认 / Proposed */
  | 'PROPOSED'
  /** 不予合并 / Refused */
  | 'REFUSED'
  /** 已撤销合并 / Separated again */
  | 'SEPARATED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 登记或变更人员的结果 / Outcome of registering or changing a person */
export type PersonResult = Blocked | Person | RequirementsNotMet | VersionConflict;

/** 个人信息明文 / Personal data in plain */
export type PersonalData = {
  readonly __typename?: 'PersonalData';
  /** 身份证号码 / ID number */
  readonly idNumber: Scalars['String']['output'];
  /** 人员 / The person */
  readonly person: Person;
  /** 联系电话 / Phone */
  readonly phone: Maybe<Scalars['String']['output']>;
};

/** 查看个人信息的结果 / Outcome of revealing personal data */
export type PersonalDataResult = PersonalData | VersionConflict;

/** personnel 服务中的工作 / Work in the personnel service */
export type PersonnelWork = ServiceWork & {
  readonly __typename?: 'PersonnelWork';
  /** 一个案件 / One case */
  readonly case: Maybe<Case>;
  /** 某流程的案件列表: 页签(X1, X12)、条件与包含查询(X2),缺省新的在前,有期限条件的按期限 / Cases of a process, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly cases: Maybe<CaseConnection>;
  /** 待我办理的流程及数量,不含为零者 / How much waits for the caller, by process; those with nothing are left out */
  readonly counts: ReadonlyArray<ProcessWork>;
  /** 本单位即将到期的事项及数量,不含为零者 / What of the caller's unit ends soon, by list; those with nothing are left out */
  readonly endings: ReadonlyArray<EndingWork>;
  /** 某流程在某地的表单;该地无此程序时为空 / The form of a process in a division; null where no procedure is in force */
  readonly formDefinition: Maybe<FormDefinition>;
  /** 我在某地可新建的案件;缺省为所在地 / What the caller may begin in a division, its own unless said */
  readonly mayCreate: ReadonlyArray<Creatable>;
  /** 我在其他地区可新建、在所在地不可新建的业务,其受理地由所涉记录决定 / What the caller may begin elsewhere and not at home, where the records it is about tell the place */
  readonly mayCreateElsewhere: ReadonlyArray<CreatableElsewhere>;
  /** 申请上传附件,再向所给地址 PUT 文件内容;申请本身不写入任何内容 / Ask to upload a paper; then PUT its bytes to the address given. Asking writes nothing */
  readonly requestUpload: Maybe<UploadTicket>;
  /** 各类单位在某地可新建的业务(企业规则, X11, X18);缺省为所在地 / What units of each kind may begin in a division, the caller's own unless said: the rules per kind of account (X11, X18) */
  readonly unitRules: ReadonlyArray<UnitRule>;
};


/** personnel 服务中的工作 / Work in the personnel service */
export type PersonnelWorkCaseArgs = {
  id: Scalars['ID']['input'];
  process: Scalars['ID']['input'];
};


/** personnel 服务中的工作 / Work in the personnel service */
export type PersonnelWorkCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  process: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** personnel 服务中的工作 / Work in the personnel service */
export type PersonnelWorkFormDefinitionArgs = {
  division: Scalars['String']['input'];
  process: Scalars['ID']['input'];
};


/** personnel 服务中的工作 / Work in the personnel service */
export type PersonnelWorkMayCreateArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
};


/** personnel 服务中的工作 / Work in the personnel service */
export type PersonnelWorkRequestUploadArgs = {
  input: UploadInput;
};


/** personnel 服务中的工作 / Work in the personnel service */
export type PersonnelWorkUnitRulesArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
};

/** 流程 / A process */
export type ProcessInfo = {
  readonly __typename?: 'ProcessInfo';
  /** 流程标识,如 equipment.ownership-filing / Its id, such as equipment.ownership-filing */
  readonly id: Scalars['ID']['output'];
  /** 流程名称 / Name of the process */
  readonly label: Label;
  /** 验收项 / The acceptance row it serves */
  readonly row: Scalars['String']['output'];
  /** 案件类型名 / Type of its cases in the schema */
  readonly type: Scalars['String']['output'];
};

/** 某流程的待办 / Work of one process */
export type ProcessWork = {
  readonly __typename?: 'ProcessWork';
  /** 其中三日内到期数(列表条件 dueSoon) / Of these, due within three days: as the filter of lists has it */
  readonly dueSoon: Scalars['Int']['output'];
  /** 其中超期数(列表条件 overdue) / Of these, overdue: as the filter of lists has it */
  readonly overdue: Scalars['Int']['output'];
  /** 流程 / Process */
  readonly process: ProcessInfo;
  /** 待我办理数,至多数到1000 / Cases waiting for the caller, counted up to 1000 */
  readonly waiting: Scalars['Int']['output'];
};

/** 工程 / Project */
export type Project = {
  readonly __typename?: 'Project';
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 锁定的主要管理人员(P1),无权查看工程者为空 / The key persons locked by it (P1); null for who may not read the project */
  readonly keyPersonnel: Maybe<ReadonlyArray<KeyPerson>>;
};

/** 工程的公开信息 / Project: what others see of it */
export type ProjectFace = {
  readonly __typename?: 'ProjectFace';
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
};

/** 人员资格证书 / Qualification of a person */
export type Qualification = {
  readonly __typename?: 'Qualification';
  /** 我可办理的操作 / What the caller may do with it now, with all that each act asks for */
  readonly buttons: Maybe<ReadonlyArray<RecordButton>>;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: Maybe<ReadonlyArray<HistoryEntry>>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 发证日期 / Date of issue */
  readonly issuedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 发证单位 / Who issued it */
  readonly issuer: Maybe<Scalars['String']['output']>;
  /** 证书类型 / Kind of qualification */
  readonly kind: Maybe<QualificationKind>;
  /** 证书类型名称 / Name of the kind */
  readonly kindLabel: Maybe<Label>;
  /** 证书编号 / Number */
  readonly number: Maybe<Scalars['String']['output']>;
  /** 持证人,无权查看者为空 / Who holds it; null for those who may not read the person */
  readonly person: Maybe<Person>;
  /** 证书来源 / Where it is known from */
  readonly source: Maybe<QualificationSource>;
  /** 资格证书状态 / State of a qualification */
  readonly status: Maybe<QualificationStatus>;
  /** 暂扣、吊销或注销原因 / Why it is suspended, revoked or cancelled */
  readonly statusReason: Maybe<Scalars['String']['output']>;
  /** 暂扣、吊销或注销日期 / Since when it is suspended, revoked or cancelled */
  readonly statusSince: Maybe<Scalars['LocalDate']['output']>;
  /** 有效期至(含当日) / Valid until the end of this day */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 版本 / Version */
  readonly version: Maybe<Scalars['Int']['output']>;
  /** 特种作业工种代码,01至11 / Code of the special operation, 01 to 11 */
  readonly workCode: Maybe<Scalars['String']['output']>;
  /** 特种作业工种名称 / Name of the special operation */
  readonly workLabel: Maybe<Label>;
};


/** 人员资格证书 / Qualification of a person */
export type QualificationHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 发证机关可作出的处理 / What the issuer may make of a qualification */
export type QualificationAct =
  /** 注销 / Cancelled */
  | 'CANCELLED'
  /** 吊销 / Revoked */
  | 'REVOKED'
  /** 暂扣 / Suspended */
  | 'SUSPENDED'
  /** 恢复有效 / Valid again */
  | 'VALID';

/** 人员资格证书列表 / Page of: Qualification of a person */
export type QualificationConnection = {
  readonly __typename?: 'QualificationConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<QualificationEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 人员资格证书列表 / Page of: Qualification of a person */
export type QualificationConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 人员资格证书条目 / Edge of: Qualification of a person */
export type QualificationEdge = {
  readonly __typename?: 'QualificationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: Qualification;
};

/** 证书类型 / Kind of qualification */
export type QualificationKind =
  /** 注册建造师 / Registered constructor */
  | 'CONSTRUCTOR'
  /** 机械员岗位证书 / Certificate of the post of a mechanic */
  | 'MECHANIC'
  /** 安全生产考核合格证书A证 / Safety certificate A, principal in charge */
  | 'SAFETY_CERTIFICATE_A'
  /** 安全生产考核合格证书B证 / Safety certificate B, project leader */
  | 'SAFETY_CERTIFICATE_B'
  /** 安全生产考核合格证书C1证(机械) / Safety certificate C1, safety officer for machinery */
  | 'SAFETY_CERTIFICATE_C1'
  /** 安全生产考核合格证书C2证(土建) / Safety certificate C2, safety officer for civil works */
  | 'SAFETY_CERTIFICATE_C2'
  /** 安全生产考核合格证书C3证(综合) / Safety certificate C3, safety officer for all works */
  | 'SAFETY_CERTIFICATE_C3'
  /** 建筑施工特种作业操作资格证 / Certificate of special operations */
  | 'SPECIAL_OPERATION'
  /** 注册监理工程师 / Registered supervision engineer */
  | 'SUPERVISION_ENGINEER'
  /** 监理员 / Supervision worker */
  | 'SUPERVISION_WORKER';

/** 登记或处理资格证书的结果 / Outcome of recording a qualification or setting its status */
export type QualificationResult = Blocked | Qualification | RequirementsNotMet | VersionConflict;

/** 证书来源 / Where it is known from */
export type QualificationSource =
  /** 全国工程质量安全监管信息平台 / National platform of quality and safety supervision */
  | 'NATIONAL_PLATFORM'
  /** 纸质证书 / Paper certificate */
  | 'PAPER'
  /** 省级平台 / Platform of the province */
  | 'PROVINCE_PLATFORM'
  /** 特种工人审批 / Review of a special worker */
  | 'SPECIAL_WORKER_REVIEW';

/** 资格证书状态 / State of a qualification */
export type QualificationStatus =
  /** 注销 / Cancelled */
  | 'CANCELLED'
  /** 过期 / Expired */
  | 'EXPIRED'
  /** 吊销 / Revoked */
  | 'REVOKED'
  /** 暂扣 / Suspended */
  | 'SUSPENDED'
  /** 有效 / Valid */
  | 'VALID';

/** 查询 / Queries */
export type Query = {
  readonly __typename?: 'Query';
  /** 核对本单位人员的重点人员清单(P5),列出全部不符之处,没有则为空;至多50行 / Checks a duty roster of the unit's own people (P5): everything that is wrong with it, none where nothing is; at most 50 rows */
  readonly checkDutyRoster: Maybe<ReadonlyArray<Fault>>;
  /** 检查人员单位变更表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Change of employer, as if it were handed on now; nothing is written */
  readonly checkEmployerChange: Maybe<FormCheck>;
  /** 检查项目主要管理人员变更表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Change of key staff, as if it were handed on now; nothing is written */
  readonly checkKeyStaffChange: Maybe<FormCheck>;
  /** 检查人员姓名删除表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Erasure of the names of a person, as if it were handed on now; nothing is written */
  readonly checkNameErasure: Maybe<FormCheck>;
  /** 检查人员信息合并表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Merge of two records of a person, as if it were handed on now; nothing is written */
  readonly checkPersonMerge: Maybe<FormCheck>;
  /** 检查特种工人登记表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Registration of a special worker, as if it were handed on now; nothing is written */
  readonly checkSpecialWorkerRegistration: Maybe<FormCheck>;
  /** 检查人员解锁申请表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Unlock request, as if it were handed on now; nothing is written */
  readonly checkUnlockRequest: Maybe<FormCheck>;
  /** 一项人员单位变更 / One: Change of employer */
  readonly employerChange: Maybe<EmployerChange>;
  /** 导出人员单位变更列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Change of employer, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly employerChangeExport: Maybe<FileTicket>;
  /** 人员单位变更在某地应交的附件及样例(X16) / Papers of: Change of employer, as a division demands them, with samples (X16) */
  readonly employerChangePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 人员单位变更列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Change of employer, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly employerChanges: Maybe<EmployerChangeConnection>;
  /** 即将到期的资格证书: 单位查本单位在职人员的,主管部门查辖区内的,先到期的在前(P7, X12) / Qualifications that end soon: a unit those of its people, an authority those of its region, the first to end first (P7, X12) */
  readonly expiringQualifications: Maybe<QualificationConnection>;
  /** 导出锁定历史记录列表(XLSX, X15),范围与条件同列表 / Export of the list of: Entry of the history of locks, as XLSX (X15), within the same scope and conditions */
  readonly exportLockEntries: Maybe<FileTicket>;
  /** 导出个人信息查看记录列表(XLSX, X15),范围与条件同列表 / Export of the list of: Disclosure of personal data, as XLSX (X15), within the same scope and conditions */
  readonly exportPersonDisclosures: Maybe<FileTicket>;
  /** 导出人员列表(XLSX, X15),范围与条件同列表 / Export of the list of: Person, as XLSX (X15), within the same scope and conditions */
  readonly exportPersons: Maybe<FileTicket>;
  /** 导出特种工人列表(XLSX, X15),范围与条件同列表 / Export of the list of: Special worker, as XLSX (X15), within the same scope and conditions */
  readonly exportSpecialOperationsWorkers: Maybe<FileTicket>;
  /** 本单位此刻可担任该角色的人员,新登记的在前: 在职、持有效资格、未达上限(P1);province 为省级区划代码,默认本单位所在省;replacesAt 为变更主要管理人员的工程,则列出可在该工程接替该角色的人员(P3: 在其他合同任何岗位均未锁定);after 用于续查;每次至多查阅本单位1000人,返回的人数可能少于所要求的,goOnAfter 不为空时应续查 / The unit's people who are free for a role now, newest first: employed, qualified, below the limit (P1); `province`: two digits, that of the unit unless said; `replacesAt`: the project whose key staff is to change, of which those are told who may take the role over there (P3: locked in no post at another contract); `after` continues it; one answer reads at most 1000 of the unit's people, so that it may hold fewer persons than asked for, or none, and not be the last */
  readonly freePersons: Maybe<FreePersons>;
  /** 一项项目主要管理人员变更 / One: Change of key staff */
  readonly keyStaffChange: Maybe<KeyStaffChange>;
  /** 导出项目主要管理人员变更列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Change of key staff, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly keyStaffChangeExport: Maybe<FileTicket>;
  /** 项目主要管理人员变更在某地应交的附件及样例(X16) / Papers of: Change of key staff, as a division demands them, with samples (X16) */
  readonly keyStaffChangePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 项目主要管理人员变更列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Change of key staff, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly keyStaffChanges: Maybe<KeyStaffChangeConnection>;
  /** 锁定历史,新的在前: 单位查本单位人员的,主管机构查全省的(不含个人信息) / History of locks, newest first: a unit sees that of its own people, an authority that of its whole province, without personal data */
  readonly lockEntries: Maybe<LockEntryConnection>;
  /** 一项锁定历史记录,无权查看者为空 / One: Entry of the history of locks; null for those who may not read it */
  readonly lockEntry: Maybe<LockEntry>;
  /** 登录者,未登录为空 / Who is signed in; null for nobody */
  readonly me: Maybe<Me>;
  /** 一项人员姓名删除 / One: Erasure of the names of a person */
  readonly nameErasure: Maybe<NameErasure>;
  /** 导出人员姓名删除列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Erasure of the names of a person, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly nameErasureExport: Maybe<FileTicket>;
  /** 人员姓名删除在某地应交的附件及样例(X16) / Papers of: Erasure of the names of a person, as a division demands them, with samples (X16) */
  readonly nameErasurePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 人员姓名删除列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Erasure of the names of a person, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly nameErasures: Maybe<NameErasureConnection>;
  /** 一项人员,无权查看者为空 / One: Person; null for those who may not read it */
  readonly person: Maybe<Person>;
  /** 一项个人信息查看记录,无权查看者为空 / One: Disclosure of personal data; null for those who may not read it */
  readonly personDisclosure: Maybe<PersonDisclosure>;
  /** 本辖区的个人信息查看记录,仅审计员可查,新的在前 / Who was shown personal data of persons of the jurisdiction, for auditors alone, newest first */
  readonly personDisclosures: Maybe<PersonDisclosureConnection>;
  /** 一项人员信息合并 / One: Merge of two records of a person */
  readonly personMerge: Maybe<PersonMerge>;
  /** 导出人员信息合并列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Merge of two records of a person, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly personMergeExport: Maybe<FileTicket>;
  /** 人员信息合并在某地应交的附件及样例(X16) / Papers of: Merge of two records of a person, as a division demands them, with samples (X16) */
  readonly personMergePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 人员信息合并列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Merge of two records of a person, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly personMerges: Maybe<PersonMergeConnection>;
  /** 本单位的一次批量导入(X15),审计员查辖区内主管部门的 / One bulk import (X15) of the caller's organisation, for auditors of an authority of their region */
  readonly personnelImport: Maybe<ImportJob>;
  /** 本单位的批量导入(X15),审计员查辖区内主管部门的,新的在前 / The bulk imports (X15) of the caller's organisation, for auditors those of the authorities of their region, newest first */
  readonly personnelImports: Maybe<ImportJobConnection>;
  /** 人员列表: 条件与按姓名(含曾用名)包含查询(X2),新的在前 / Persons by filter and contains-search on the name, former ones too (X2), newest first */
  readonly persons: Maybe<PersonConnection>;
  /** 一项人员资格证书,无权查看者为空 / One: Qualification of a person; null for those who may not read it */
  readonly qualification: Maybe<Qualification>;
  /** 人员资格证书批量导入模板(XLSX, X15) / Template of the bulk import of: Qualification of a person, as XLSX (X15) */
  readonly qualificationTemplate: Maybe<FileTicket>;
  /** 一项特种工人,无权查看者为空 / One: Special worker; null for those who may not read it */
  readonly specialOperationsWorker: Maybe<SpecialOperationsWorker>;
  /** 经审批的特种工人(P4),供告知和登记选择: 条件与按证书编号、姓名包含查询,新的在前 / Approved special workers (P4), to choose from in notices and registrations: by filter and contains-search on number and name, newest first */
  readonly specialOperationsWorkers: Maybe<SpecialOperationsWorkerConnection>;
  /** 一项特种工人登记 / One: Registration of a special worker */
  readonly specialWorkerRegistration: Maybe<SpecialWorkerRegistration>;
  /** 导出特种工人登记列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Registration of a special worker, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly specialWorkerRegistrationExport: Maybe<FileTicket>;
  /** 特种工人登记在某地应交的附件及样例(X16) / Papers of: Registration of a special worker, as a division demands them, with samples (X16) */
  readonly specialWorkerRegistrationPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 特种工人登记批量导入模板(XLSX, X15) / Template of the bulk import of: Registration of a special worker, as XLSX (X15) */
  readonly specialWorkerRegistrationTemplate: Maybe<FileTicket>;
  /** 特种工人登记列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Registration of a special worker, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly specialWorkerRegistrations: Maybe<SpecialWorkerRegistrationConnection>;
  /** 一项人员解锁申请 / One: Unlock request */
  readonly unlockRequest: Maybe<UnlockRequest>;
  /** 导出人员解锁申请列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Unlock request, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly unlockRequestExport: Maybe<FileTicket>;
  /** 人员解锁申请在某地应交的附件及样例(X16) / Papers of: Unlock request, as a division demands them, with samples (X16) */
  readonly unlockRequestPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 人员解锁申请列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Unlock request, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly unlockRequests: Maybe<UnlockRequestConnection>;
  /** 我的工作:各服务待办、可新建的流程、案件 / The caller's work: what waits, what may be begun, cases, service by service */
  readonly work: Maybe<Work>;
};


/** 查询 / Queries */
export type QueryCheckDutyRosterArgs = {
  category: CraneCategory;
  list: DutyList;
  rows: ReadonlyArray<DutyRosterRow>;
};


/** 查询 / Queries */
export type QueryCheckEmployerChangeArgs = {
  form: EmployerChangeFormInput;
  papers?: InputMaybe<ReadonlyArray<EmployerChangePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckKeyStaffChangeArgs = {
  form: KeyStaffChangeFormInput;
  papers?: InputMaybe<ReadonlyArray<KeyStaffChangePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckNameErasureArgs = {
  form: NameErasureFormInput;
  papers?: InputMaybe<ReadonlyArray<NameErasurePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckPersonMergeArgs = {
  form: PersonMergeFormInput;
  papers?: InputMaybe<ReadonlyArray<PersonMergePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckSpecialWorkerRegistrationArgs = {
  form: SpecialWorkerRegistrationFormInput;
  papers?: InputMaybe<ReadonlyArray<SpecialWorkerRegistrationPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckUnlockRequestArgs = {
  form: UnlockRequestFormInput;
  papers?: InputMaybe<ReadonlyArray<UnlockRequestPaperInput>>;
};


/** 查询 / Queries */
export type QueryEmployerChangeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryEmployerChangeExportArgs = {
  filter?: InputMaybe<EmployerChangeFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryEmployerChangePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryEmployerChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmployerChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryExpiringQualificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<QualificationKind>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询 / Queries */
export type QueryExportLockEntriesArgs = {
  filter?: InputMaybe<LockEntryFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryExportPersonDisclosuresArgs = {
  filter?: InputMaybe<PersonDisclosureFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryExportPersonsArgs = {
  filter?: InputMaybe<PersonFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryExportSpecialOperationsWorkersArgs = {
  filter?: InputMaybe<SpecialOperationsWorkerFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryFreePersonsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  province?: InputMaybe<Scalars['String']['input']>;
  replacesAt?: InputMaybe<Scalars['ID']['input']>;
  role: LockRole;
};


/** 查询 / Queries */
export type QueryKeyStaffChangeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryKeyStaffChangeExportArgs = {
  filter?: InputMaybe<KeyStaffChangeFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryKeyStaffChangePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryKeyStaffChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<KeyStaffChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLockEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LockEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryLockEntryArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryNameErasureArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryNameErasureExportArgs = {
  filter?: InputMaybe<NameErasureFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryNameErasurePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryNameErasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NameErasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryPersonDisclosureArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryPersonDisclosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonDisclosureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryPersonMergeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryPersonMergeExportArgs = {
  filter?: InputMaybe<PersonMergeFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryPersonMergePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryPersonMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonMergeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryPersonnelImportArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryPersonnelImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询 / Queries */
export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryQualificationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySpecialOperationsWorkerArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySpecialOperationsWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpecialOperationsWorkerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QuerySpecialWorkerRegistrationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySpecialWorkerRegistrationExportArgs = {
  filter?: InputMaybe<SpecialWorkerRegistrationFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySpecialWorkerRegistrationPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QuerySpecialWorkerRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpecialWorkerRegistrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryUnlockRequestArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryUnlockRequestExportArgs = {
  filter?: InputMaybe<UnlockRequestFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryUnlockRequestPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryUnlockRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnlockRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};

/** 我可对一项记录办理或在一个列表新增的操作(按钮) / An act on a record, or one that adds to a list, that the caller may take now (a button) */
export type RecordButton = {
  readonly __typename?: 'RecordButton';
  /** 另须填写 / What it asks for */
  readonly asks: ReadonlyArray<ButtonAsk>;
  /** 输入中记录标识的字段名,不针对已有记录的为空 / Field of the input that takes the key of the record; null where it is about none */
  readonly idField: Maybe<Scalars['String']['output']>;
  /** 输入类型名 / Type of the mutation's input */
  readonly inputType: Scalars['String']['output'];
  /** 是否使其失效或停止 / Whether it ends or stops something */
  readonly isDestructive: Scalars['Boolean']['output'];
  /** 输入是否须带所依据的版本 / Whether the input takes the version that the caller has seen */
  readonly isVersioned: Scalars['Boolean']['output'];
  /** 按钮名称 / Label */
  readonly label: Label;
  /** 变更接口名 / Name of the mutation */
  readonly mutation: Scalars['String']['output'];
};

/** 登记资格证书的输入 / Input of recording a qualification */
export type RecordQualificationInput = {
  /** 发证日期 / Date of issue */
  readonly issuedOn: Scalars['LocalDate']['input'];
  /** 发证单位 / Who issued it */
  readonly issuer: Scalars['String']['input'];
  /** 证书类型 / Kind */
  readonly kind: QualificationKind;
  /** 证书编号: 特种作业操作资格证14位,如晋A012008000001;安全生产考核合格证书如云建安A(2020)0000123;同一人同一编号登记更晚的有效期即为延期 / Number: of a special operation 14 characters, such as 晋A012008000001; of a safety certificate such as 云建安A(2020)0000123; the same number of the same person with a later end goes on until then */
  readonly number: Scalars['String']['input'];
  /** 人员标识 / Id of the person */
  readonly personId: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 证书来源 / Where it is known from */
  readonly source: QualificationSource;
  /** 有效期至 / Valid until */
  readonly validUntil: Scalars['LocalDate']['input'];
  /** 特种作业工种代码,须与证书编号一致 / Code of the special operation; must agree with the number */
  readonly workCode?: InputMaybe<Scalars['String']['input']>;
};

/** 登记人员的输入 / Input of registering a person */
export type RegisterPersonInput = {
  /** 身份证号码 / ID number */
  readonly idNumber: Scalars['String']['input'];
  /** 姓名 / Name */
  readonly name: Scalars['String']['input'];
  /** 联系电话 / Phone */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 所在单位统一社会信用代码,单位办理时即本单位 / Unified social credit code of the employer; a unit registers its own people */
  readonly uscc?: InputMaybe<Scalars['ID']['input']>;
};

/** 消除一个原因的办法 / What lifts a reason */
export type Remedy = {
  readonly __typename?: 'Remedy';
  /** 该业务的操作 / The action of the process */
  readonly action: Scalars['String']['output'];
  /** 英文说明 / In English */
  readonly en: Scalars['String']['output'];
  /** 业务,与 case(process:) 相同 / The process, as case(process:) knows it */
  readonly process: Scalars['ID']['output'];
  /** 按 Accept-Language 选择的文字 / The text in the language of Accept-Language */
  readonly text: Scalars['String']['output'];
  /** 中文说明 / In Chinese */
  readonly zh: Scalars['String']['output'];
};

/** 材料或字段不符合要求,一次列全 / Papers or fields do not meet the requirements, all named at once */
export type RequirementsNotMet = {
  readonly __typename?: 'RequirementsNotMet';
  /** 全部错误 / All faults */
  readonly faults: ReadonlyArray<Fault>;
  /** 此外由其他数据阻止的全部原因,不含取决于有误字段的 / What forbids it besides by other data, as far as that does not depend on what is at fault */
  readonly reasons: ReadonlyArray<BlockReason>;
};

/** 查看个人信息的输入 / Input of revealing personal data */
export type RevealPersonalDataInput = {
  /** 人员标识 / Id of the person */
  readonly personId: Scalars['ID']['input'];
  /** 查看原因,记入操作日志 / Why; kept in the operation log */
  readonly reason: Scalars['String']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存人员单位变更的输入 / Input of: save Change of employer */
export type SaveEmployerChangeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: EmployerChangeFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<EmployerChangePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存项目主要管理人员变更的输入 / Input of: save Change of key staff */
export type SaveKeyStaffChangeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: KeyStaffChangeFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<KeyStaffChangePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存人员姓名删除的输入 / Input of: save Erasure of the names of a person */
export type SaveNameErasureInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: NameErasureFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<NameErasurePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存人员信息合并的输入 / Input of: save Merge of two records of a person */
export type SavePersonMergeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: PersonMergeFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<PersonMergePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存特种工人登记的输入 / Input of: save Registration of a special worker */
export type SaveSpecialWorkerRegistrationInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: SpecialWorkerRegistrationFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<SpecialWorkerRegistrationPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存人员解锁申请的输入 / Input of: save Unlock request */
export type SaveUnlockRequestInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: UnlockRequestFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<UnlockRequestPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 一方审核结果 / Verdict of one body */
export type SeatVerdict = {
  readonly __typename?: 'SeatVerdict';
  /** 审核方 / Seat */
  readonly seat: Scalars['String']['output'];
  /** 审核方名称 / Who sits there, by name */
  readonly seatLabel: Maybe<Label>;
  /** 结果 / Verdict */
  readonly verdict: Scalars['String']['output'];
  /** 结果名称 / The verdict in words */
  readonly verdictLabel: Maybe<Label>;
};

/** 一个服务中的工作(各服务共有) / Work in one service, whatever the service */
export type ServiceWork = {
  /** 一个案件 / One case */
  readonly case: Maybe<Case>;
  /** 某流程的案件列表: 页签(X1, X12)、条件与包含查询(X2),缺省新的在前,有期限条件的按期限 / Cases of a process, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly cases: Maybe<CaseConnection>;
  /** 待我办理的流程及数量,不含为零者 / How much waits for the caller, by process; those with nothing are left out */
  readonly counts: ReadonlyArray<ProcessWork>;
  /** 本单位即将到期的事项及数量,不含为零者 / What of the caller's unit ends soon, by list; those with nothing are left out */
  readonly endings: ReadonlyArray<EndingWork>;
  /** 某流程在某地的表单;该地无此程序时为空 / The form of a process in a division; null where no procedure is in force */
  readonly formDefinition: Maybe<FormDefinition>;
  /** 我在某地可新建的案件;缺省为所在地 / What the caller may begin in a division, its own unless said */
  readonly mayCreate: ReadonlyArray<Creatable>;
  /** 我在其他地区可新建、在所在地不可新建的业务,其受理地由所涉记录决定 / What the caller may begin elsewhere and not at home, where the records it is about tell the place */
  readonly mayCreateElsewhere: ReadonlyArray<CreatableElsewhere>;
  /** 各类单位在某地可新建的业务(企业规则, X11, X18);缺省为所在地 / What units of each kind may begin in a division, the caller's own unless said: the rules per kind of account (X11, X18) */
  readonly unitRules: ReadonlyArray<UnitRule>;
};


/** 一个服务中的工作(各服务共有) / Work in one service, whatever the service */
export type ServiceWorkCaseArgs = {
  id: Scalars['ID']['input'];
  process: Scalars['ID']['input'];
};


/** 一个服务中的工作(各服务共有) / Work in one service, whatever the service */
export type ServiceWorkCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  process: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 一个服务中的工作(各服务共有) / Work in one service, whatever the service */
export type ServiceWorkFormDefinitionArgs = {
  division: Scalars['String']['input'];
  process: Scalars['ID']['input'];
};


/** 一个服务中的工作(各服务共有) / Work in one service, whatever the service */
export type ServiceWorkMayCreateArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
};


/** 一个服务中的工作(各服务共有) / Work in one service, whatever the service */
export type ServiceWorkUnitRulesArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
};

/** 变更资格证书状态的输入 / Input of setting the status of a qualification */
export type SetQualificationStatusInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 自何日起 / Since when */
  readonly on: Scalars['LocalDate']['input'];
  /** 资格证书标识 / Id of the qualification */
  readonly qualificationId: Scalars['ID']['input'];
  /** 原因,记入操作日志 / Why; kept in the operation log */
  readonly reason: Scalars['String']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 处理 / What is done */
  readonly status: QualificationAct;
};

/** 特种工人 / Special worker */
export type SpecialOperationsWorker = {
  readonly __typename?: 'SpecialOperationsWorker';
  /** 审批通过日期 / Approved on */
  readonly approvedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 今日可否选用: 在职且证书有效 / Whether the worker may be chosen today: employed at the unit, with a valid certificate */
  readonly isStanding: Maybe<Scalars['Boolean']['output']>;
  /** 姓名 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 操作资格证编号 / Number of the certificate */
  readonly number: Maybe<Scalars['String']['output']>;
  /** 人员,无权查看者为空 / The person; null for those who may not read it */
  readonly person: Maybe<Person>;
  /** 操作资格证,无权查看者为空 / The certificate; null for those who may not read it */
  readonly qualification: Maybe<Qualification>;
  /** 所在单位 / The unit */
  readonly unit: Maybe<Unit>;
  /** 版本 / Version */
  readonly version: Maybe<Scalars['Int']['output']>;
  /** 工种代码 / Code of the special operation */
  readonly workCode: Maybe<Scalars['String']['output']>;
  /** 工种名称 / Name of the special operation */
  readonly workLabel: Maybe<Label>;
};

/** 特种工人列表 / Page of: Special worker */
export type SpecialOperationsWorkerConnection = {
  readonly __typename?: 'SpecialOperationsWorkerConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<SpecialOperationsWorkerEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 特种工人列表 / Page of: Special worker */
export type SpecialOperationsWorkerConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 特种工人条目 / Edge of: Special worker */
export type SpecialOperationsWorkerEdge = {
  readonly __typename?: 'SpecialOperationsWorkerEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: SpecialOperationsWorker;
};

/** 特种工人的公开信息 / Special worker: what others see of it */
export type SpecialOperationsWorkerFace = {
  readonly __typename?: 'SpecialOperationsWorkerFace';
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 操作资格证编号 / Number of the certificate */
  readonly number: Maybe<Scalars['String']['output']>;
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly specialOperationsWorker: Maybe<SpecialOperationsWorker>;
  /** 工种代码 / Code of the special operation */
  readonly workCode: Maybe<Scalars['String']['output']>;
};

/** 特种工人查询条件 / Filter of: Special worker */
export type SpecialOperationsWorkerFilter = {
  /** 操作资格证编号 / Number of the certificate */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** 所在单位统一社会信用代码 / USCC of the unit */
  readonly uscc?: InputMaybe<Scalars['ID']['input']>;
  /** 工种代码 / Code of the special operation */
  readonly workCode?: InputMaybe<Scalars['String']['input']>;
};

/** 特种工人登记(P4) / Registration of a special worker (P4) */
export type SpecialWorkerRegistration = Case & {
  readonly __typename?: 'SpecialWorkerRegistration';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<SpecialWorkerRegistrationAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 创建时间 / Created */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 办理结果各项及其显示值:编号、有效期等,未决定的不列 / What was decided, field by field, such as the number given and its validity; what is not decided is left out */
  readonly decided: ReadonlyArray<CaseField>;
  /** 受理地区划代码 / Division code of the receiving authority */
  readonly division: Scalars['String']['output'];
  /** 受理地区名称 / The same by name */
  readonly divisionLabel: Label;
  /** 办理期限 / Time limit of the present state */
  readonly dueAt: Maybe<Scalars['LocalDate']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 表单 / Form */
  readonly form: SpecialWorkerRegistrationForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 期限是否暂定(节假日未公布) / Whether the limit is provisional (holidays not yet published) */
  readonly isDueProvisional: Scalars['Boolean']['output'];
  /** 我现在可否修改表单:以 save 加类型名的变更接口保存 / Whether the caller may change its form now: saved by the mutation named save and its type */
  readonly isEditable: Scalars['Boolean']['output'];
  /** 是否对内(仅主管机构可见) / Whether the authorities alone see it */
  readonly isInternal: Scalars['Boolean']['output'];
  /** 是否超期 / Whether the limit has passed */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** 距办理期限的工作日数,逾期为负;补正期间期限中止,为届时所余 / Working days until the limit, less than none once it has passed; while it rests, such as during a correction, those it has left */
  readonly limitDaysLeft: Maybe<Scalars['Int']['output']>;
  /** 按适用程序应交的附件(X16) / The papers its procedure knows (X16) */
  readonly paperList: ReadonlyArray<PaperOnList>;
  /** 附件 / Papers */
  readonly papers: ReadonlyArray<CasePaper>;
  /** 流程阶段 / How far the review is */
  readonly phase: CasePhase;
  /** 系统出具的文书,十分钟内按地址下载;尚无的不列 / The papers that the system prints of it, to be fetched within ten minutes; what there is not yet is left out */
  readonly prints: ReadonlyArray<CasePrint>;
  /** 适用程序(区划前缀) / Procedure in force: division prefix or default */
  readonly procedure: Scalars['String']['output'];
  /** 流程 / Its process */
  readonly process: ProcessInfo;
  /** 流程进度 / How far the review is, and who decides (X12) */
  readonly progress: CaseProgress;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: SpecialWorkerRegistrationState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<SpecialWorkerRegistrationForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 特种工人登记(P4) / Registration of a special worker (P4) */
export type SpecialWorkerRegistrationHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 特种工人登记操作 / Actions of Registration of a special worker */
export type SpecialWorkerRegistrationAction =
  /** 通过 / Approve */
  | 'APPROVE'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 发起审批 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 特种工人登记列表 / Page of: Registration of a special worker */
export type SpecialWorkerRegistrationConnection = {
  readonly __typename?: 'SpecialWorkerRegistrationConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<SpecialWorkerRegistrationEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 特种工人登记列表 / Page of: Registration of a special worker */
export type SpecialWorkerRegistrationConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 特种工人登记条目 / Edge of: Registration of a special worker */
export type SpecialWorkerRegistrationEdge = {
  readonly __typename?: 'SpecialWorkerRegistrationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: SpecialWorkerRegistration;
};

/** 特种工人登记查询条件 / Filter of: Registration of a special worker */
export type SpecialWorkerRegistrationFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 操作资格证编号 / Number of the certificate */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<SpecialWorkerRegistrationState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** SpecialWorkerRegistrationForm / SpecialWorkerRegistrationForm */
export type SpecialWorkerRegistrationForm = {
  readonly __typename?: 'SpecialWorkerRegistrationForm';
  /** 身份证号 / ID number */
  readonly idNumber: Maybe<Scalars['String']['output']>;
  /** 发证日期 / Date of issue */
  readonly issuedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 发证机关 / Who issued it */
  readonly issuer: Maybe<Scalars['String']['output']>;
  /** 姓名 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 操作资格证编号 / Number of the certificate */
  readonly number: Maybe<Scalars['String']['output']>;
  /** 联系电话 / Phone */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** 有效期至 / Valid until */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 工种 / Kind of work */
  readonly workCode: Maybe<Scalars['String']['output']>;
};

/** SpecialWorkerRegistrationForm的输入 / Input of: SpecialWorkerRegistrationForm */
export type SpecialWorkerRegistrationFormInput = {
  /** 身份证号: 18位,末位为数字或X(旧号码为15位数字) / ID number: 18 characters, the last a digit or X (an old number has 15 digits) */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** 发证日期 / Date of issue */
  readonly issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 发证机关 / Who issued it */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /** 姓名 / Name */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 操作资格证编号: 14位: 省简称、市字母、12位数字,其第1–2位为工种 / Number of the certificate: 14 characters: province, city letter and 12 digits, of which the first two are the kind of work */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话: 手机号码,或带区号的固定电话,如0871-6512345 / Phone: A mobile number, or a landline with its area code, such as 0871-6512345 */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** 有效期至 / Valid until */
  readonly validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 工种: 编号第3–4位 / Kind of work: Characters 3–4 of the number */
  readonly workCode?: InputMaybe<Scalars['String']['input']>;
};

/** 特种工人登记附件 / Papers of Registration of a special worker */
export type SpecialWorkerRegistrationPaper =
  /** 建筑施工特种作业操作资格证 / Certificate of special operations */
  | 'OPERATION_CERTIFICATE';

/** 特种工人登记的附件 / Paper of: Registration of a special worker */
export type SpecialWorkerRegistrationPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: SpecialWorkerRegistrationPaper;
};

/** 特种工人登记办理结果 / Outcome of an action on Registration of a special worker */
export type SpecialWorkerRegistrationResult = ActionNotAllowed | Blocked | RequirementsNotMet | SpecialWorkerRegistration | VersionConflict;

/** 特种工人登记状态 / States of Registration of a special worker */
export type SpecialWorkerRegistrationState =
  /** 通过 / Approved */
  | 'APPROVED'
  /** 待发起 / Draft */
  | 'DRAFT'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 待审批 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 总数 / A total */
export type Total = {
  readonly __typename?: 'Total';
  /** 是否封顶(实际更多) / Whether the count is capped (there are more) */
  readonly capped: Scalars['Boolean']['output'];
  /** 数量 / Count */
  readonly count: Scalars['Int']['output'];
};

/** 单位 / Unit */
export type Unit = {
  readonly __typename?: 'Unit';
  /** 统一社会信用代码 / Unified social credit code */
  readonly uscc: Scalars['ID']['output'];
};

/** 一类单位可新建的业务 / What units of a kind may begin */
export type UnitRule = {
  readonly __typename?: 'UnitRule';
  /** 单位类型 / Kind of unit */
  readonly kind: Named;
  /** 可新建的流程 / The processes they may begin */
  readonly processes: ReadonlyArray<ProcessInfo>;
};

/** 解锁情形 / Ground */
export type UnlockGround =
  /** 合同约定的工程已验收合格 / The work of the contract is accepted */
  | 'ACCEPTED_WORK'
  /** 同一工程相邻分段发包或分期施工 / Adjacent sections or phases of one project */
  | 'ADJACENT_SECTIONS'
  /** 非承包方原因停工满120日(含) / Stopped for 120 days or more, not caused by the contractor */
  | 'LONG_STOP'
  /** 其他情形 / Another ground, with its reason */
  | 'OTHER';

/** 人员解锁申请(P2) / Unlock request (P2) */
export type UnlockRequest = Case & {
  readonly __typename?: 'UnlockRequest';
  /** 相邻标段或分期的工程 / Project of the adjacent section or phase */
  readonly adjacentProject: Maybe<Project>;
  /** 相邻标段或分期的工程的公开信息 / Project of the adjacent section or phase: its face, what others see of it */
  readonly adjacentProjectFace: Maybe<ProjectFace>;
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 批准人 / Who approved it */
  readonly approver: Maybe<Scalars['String']['output']>;
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<UnlockRequestAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 创建时间 / Created */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 办理结果各项及其显示值:编号、有效期等,未决定的不列 / What was decided, field by field, such as the number given and its validity; what is not decided is left out */
  readonly decided: ReadonlyArray<CaseField>;
  /** 受理地区划代码 / Division code of the receiving authority */
  readonly division: Scalars['String']['output'];
  /** 受理地区名称 / The same by name */
  readonly divisionLabel: Label;
  /** 办理期限 / Time limit of the present state */
  readonly dueAt: Maybe<Scalars['LocalDate']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 解锁终止原因 / Why it ended */
  readonly endedBecause: Maybe<Scalars['String']['output']>;
  /** 解锁终止日期 / Day on which the exemption ended */
  readonly endedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 解锁日期 / Exempt since */
  readonly exemptSince: Maybe<Scalars['LocalDate']['output']>;
  /** 解锁截止日期 / Last day of the exemption */
  readonly exemptUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 表单 / Form */
  readonly form: UnlockRequestForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 期限是否暂定(节假日未公布) / Whether the limit is provisional (holidays not yet published) */
  readonly isDueProvisional: Scalars['Boolean']['output'];
  /** 我现在可否修改表单:以 save 加类型名的变更接口保存 / Whether the caller may change its form now: saved by the mutation named save and its type */
  readonly isEditable: Scalars['Boolean']['output'];
  /** 是否对内(仅主管机构可见) / Whether the authorities alone see it */
  readonly isInternal: Scalars['Boolean']['output'];
  /** 是否超期 / Whether the limit has passed */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** 距办理期限的工作日数,逾期为负;补正期间期限中止,为届时所余 / Working days until the limit, less than none once it has passed; while it rests, such as during a correction, those it has left */
  readonly limitDaysLeft: Maybe<Scalars['Int']['output']>;
  /** 按适用程序应交的附件(X16) / The papers its procedure knows (X16) */
  readonly paperList: ReadonlyArray<PaperOnList>;
  /** 附件 / Papers */
  readonly papers: ReadonlyArray<CasePaper>;
  /** 解锁人员 / The person */
  readonly person: Maybe<Person>;
  /** 解锁人员的公开信息 / Person to be unlocked: its face, what others see of it */
  readonly personFace: Maybe<PersonFace>;
  /** 流程阶段 / How far the review is */
  readonly phase: CasePhase;
  /** 系统出具的文书,十分钟内按地址下载;尚无的不列 / The papers that the system prints of it, to be fetched within ten minutes; what there is not yet is left out */
  readonly prints: ReadonlyArray<CasePrint>;
  /** 适用程序(区划前缀) / Procedure in force: division prefix or default */
  readonly procedure: Scalars['String']['output'];
  /** 流程 / Its process */
  readonly process: ProcessInfo;
  /** 流程进度 / How far the review is, and who decides (X12) */
  readonly progress: CaseProgress;
  /** 锁定该人员的工程 / The project that locks the person */
  readonly project: Maybe<Project>;
  /** 锁定该人员的工程的公开信息 / Project that locks the person: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: UnlockRequestState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<UnlockRequestForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 人员解锁申请(P2) / Unlock request (P2) */
export type UnlockRequestHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 人员解锁申请操作 / Actions of Unlock request */
export type UnlockRequestAction =
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 解锁终止 / End the exemption */
  | 'END'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 撤销解锁 / Revoke the exemption */
  | 'REVOKE'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 人员解锁申请列表 / Page of: Unlock request */
export type UnlockRequestConnection = {
  readonly __typename?: 'UnlockRequestConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<UnlockRequestEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 人员解锁申请列表 / Page of: Unlock request */
export type UnlockRequestConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 人员解锁申请条目 / Edge of: Unlock request */
export type UnlockRequestEdge = {
  readonly __typename?: 'UnlockRequestEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: UnlockRequest;
};

/** 人员解锁申请查询条件 / Filter of: Unlock request */
export type UnlockRequestFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 人员 / Person */
  readonly personId?: InputMaybe<Scalars['String']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<UnlockRequestState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** UnlockRequestForm / UnlockRequestForm */
export type UnlockRequestForm = {
  readonly __typename?: 'UnlockRequestForm';
  /** 相邻标段或分期的工程 / Project of the adjacent section or phase */
  readonly adjacentProjectId: Maybe<Scalars['ID']['output']>;
  /** 解锁情形 / Ground */
  readonly ground: Maybe<UnlockGround>;
  /** 解锁人员 / Person to be unlocked */
  readonly personId: Maybe<Scalars['ID']['output']>;
  /** 锁定该人员的工程 / Project that locks the person */
  readonly projectId: Maybe<Scalars['ID']['output']>;
  /** 解锁理由 / Reason */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 锁定角色 / Role in which it does */
  readonly role: Maybe<LockRole>;
  /** 解锁截止日期 / Last day of the exemption */
  readonly until: Maybe<Scalars['LocalDate']['output']>;
};

/** UnlockRequestForm的输入 / Input of: UnlockRequestForm */
export type UnlockRequestFormInput = {
  /** 相邻标段或分期的工程 / Project of the adjacent section or phase */
  readonly adjacentProjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 解锁情形 / Ground */
  readonly ground?: InputMaybe<UnlockGround>;
  /** 解锁人员 / Person to be unlocked */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** 锁定该人员的工程 / Project that locks the person */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 解锁理由 / Reason */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 锁定角色 / Role in which it does */
  readonly role?: InputMaybe<LockRole>;
  /** 解锁截止日期 / Last day of the exemption */
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 人员解锁申请附件 / Papers of Unlock request */
export type UnlockRequestPaper =
  /** 解锁情形的证明材料 / Evidence of the ground */
  | 'GROUND_EVIDENCE'
  /** 建设工程项目人员解锁申请表 / Form of application for unlocking a person */
  | 'UNLOCK_FORM';

/** 人员解锁申请的附件 / Paper of: Unlock request */
export type UnlockRequestPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: UnlockRequestPaper;
};

/** 人员解锁申请办理结果 / Outcome of an action on Unlock request */
export type UnlockRequestResult = ActionNotAllowed | Blocked | RequirementsNotMet | UnlockRequest | VersionConflict;

/** 人员解锁申请状态 / States of Unlock request */
export type UnlockRequestState =
  /** 暂存 / Draft */
  | 'DRAFT'
  /** 解锁已终止 / The exemption ended */
  | 'ENDED'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 解锁已撤销 / The exemption was revoked */
  | 'REVOKED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 审核通过,已解锁 / Approved and unlocked */
  | 'UNLOCKED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 拟上传的文件 / A file about to be uploaded */
export type UploadInput = {
  /** 媒体类型(仅供参考) / Media type, a hint */
  readonly contentType: Scalars['String']['input'];
  /** 文件名 / Name of the file */
  readonly name: Scalars['String']['input'];
  /** 请求编号(客户端生成的UUID),重复请求得同一文件 / Request id (UUID made by the client); a repeat gives the same file */
  readonly requestId: Scalars['UUID']['input'];
  /** SHA-256,十六进制;不填则由服务端计算并随上传结果返回 / SHA-256 in hexadecimal; unless given, counted by the server and told when the bytes have come */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** 字节数 / Size in bytes */
  readonly size: Scalars['Int']['input'];
};

/** 附件文件的要求 / What a file must be to be attached */
export type UploadLimits = {
  readonly __typename?: 'UploadLimits';
  /** 可用的扩展名 / Extensions that are accepted */
  readonly extensions: ReadonlyArray<Scalars['String']['output']>;
  /** 最大字节数 / Size in bytes at most */
  readonly maxBytes: Scalars['Int']['output'];
};

/** 上传凭证 / Permission to upload one file */
export type UploadTicket = {
  readonly __typename?: 'UploadTicket';
  /** 失效时间 / When the permission ends */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** 文件标识 / Id of the file */
  readonly fileId: Scalars['ID']['output'];
  /** 上传地址 / Where to PUT the bytes */
  readonly url: Scalars['String']['output'];
};

/** 记录已被他人修改 / The record has changed in the meantime */
export type VersionConflict = {
  readonly __typename?: 'VersionConflict';
  /** 当前版本 / Present version */
  readonly currentVersion: Scalars['Int']['output'];
  /** 此后的操作 / What has happened since */
  readonly since: ReadonlyArray<HistoryEntry>;
};

/** 各服务中的工作 / Work, service by service */
export type Work = {
  readonly __typename?: 'Work';
  /** personnel 服务;不可用时为空 / The personnel service; null while it is not available */
  readonly personnel: Maybe<PersonnelWork>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  LockEntry: LockEntry;
  LockEntryFace: LockEntryFace;
  Person: Person;
  PersonDisclosure: PersonDisclosure;
  PersonDisclosureFace: PersonDisclosureFace;
  PersonFace: PersonFace;
  Project: Project;
  Qualification: Qualification;
  SpecialOperationsWorker: SpecialOperationsWorker;
  SpecialOperationsWorkerFace: SpecialOperationsWorkerFace;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LockEntry:
    ( { __typename: 'LockEntry' }
    & GraphQLRecursivePick<FederationTypes['LockEntry'], {"id":true}> );
  LockEntryFace:
    ( { __typename: 'LockEntryFace' }
    & GraphQLRecursivePick<FederationTypes['LockEntryFace'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  PersonDisclosure:
    ( { __typename: 'PersonDisclosure' }
    & GraphQLRecursivePick<FederationTypes['PersonDisclosure'], {"id":true}> );
  PersonDisclosureFace:
    ( { __typename: 'PersonDisclosureFace' }
    & GraphQLRecursivePick<FederationTypes['PersonDisclosureFace'], {"id":true}> );
  PersonFace:
    ( { __typename: 'PersonFace' }
    & GraphQLRecursivePick<FederationTypes['PersonFace'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Qualification:
    ( { __typename: 'Qualification' }
    & GraphQLRecursivePick<FederationTypes['Qualification'], {"id":true}> );
  SpecialOperationsWorker:
    ( { __typename: 'SpecialOperationsWorker' }
    & GraphQLRecursivePick<FederationTypes['SpecialOperationsWorker'], {"id":true}> );
  SpecialOperationsWorkerFace:
    ( { __typename: 'SpecialOperationsWorkerFace' }
    & GraphQLRecursivePick<FederationTypes['SpecialOperationsWorkerFace'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  EmployerChangeResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'EmployerChange' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ImportResult:
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'ImportJob' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
  ;
  KeyStaffChangeResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'KeyStaffChange' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  NameErasureResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'NameErasure' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  PersonMergeResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'PersonMerge' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  PersonResult:
    | ( Blocked & { __typename: 'Blocked' } )
    | ( PersonRecord & { __typename: 'Person' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  PersonalDataResult:
    | ( Omit<PersonalData, 'person'> & { person: _RefType['Person'] } & { __typename: 'PersonalData' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  QualificationResult:
    | ( Blocked & { __typename: 'Blocked' } )
    | ( QualificationRecord & { __typename: 'Qualification' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  SpecialWorkerRegistrationResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'SpecialWorkerRegistration' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UnlockRequestResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'UnlockRequest' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Case:
    | ( CaseRecord & { __typename: 'EmployerChange' } )
    | ( CaseRecord & { __typename: 'KeyStaffChange' } )
    | ( CaseRecord & { __typename: 'NameErasure' } )
    | ( CaseRecord & { __typename: 'PersonMerge' } )
    | ( CaseRecord & { __typename: 'SpecialWorkerRegistration' } )
    | ( CaseRecord & { __typename: 'UnlockRequest' } )
  ;
  ServiceWork: ( Omit<PersonnelWork, 'case' | 'cases'> & { case?: Maybe<_RefType['Case']>, cases?: Maybe<_RefType['CaseConnection']> } & { __typename: 'PersonnelWork' } );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionNotAllowed: ResolverTypeWrapper<ActionNotAllowed>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AllowedAction: ResolverTypeWrapper<AllowedAction>;
  BlockReason: ResolverTypeWrapper<BlockReason>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BlockReference: ResolverTypeWrapper<BlockReference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Blocked: ResolverTypeWrapper<Blocked>;
  Button: ResolverTypeWrapper<Button>;
  ButtonAsk: ResolverTypeWrapper<ButtonAsk>;
  ButtonChoice: ResolverTypeWrapper<ButtonChoice>;
  ButtonPrefill: ResolverTypeWrapper<ButtonPrefill>;
  CancelImportInput: CancelImportInput;
  Case: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Case']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CaseActionInput: CaseActionInput;
  CaseConnection: ResolverTypeWrapper<Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CaseEdge']> }>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseField: ResolverTypeWrapper<CaseField>;
  CaseFieldGroup: ResolverTypeWrapper<CaseFieldGroup>;
  CaseFilter: CaseFilter;
  CaseOrder: CaseOrder;
  CasePaper: ResolverTypeWrapper<CasePaper>;
  CasePhase: CasePhase;
  CasePrint: ResolverTypeWrapper<CasePrint>;
  CaseProgress: ResolverTypeWrapper<CaseProgress>;
  CaseReference: ResolverTypeWrapper<CaseReference>;
  CaseStage: ResolverTypeWrapper<CaseStage>;
  CaseStageStatus: CaseStageStatus;
  CaseTab: CaseTab;
  ChangePersonInput: ChangePersonInput;
  ConditionOperator: ConditionOperator;
  CraneCategory: CraneCategory;
  Creatable: ResolverTypeWrapper<Creatable>;
  CreatableElsewhere: ResolverTypeWrapper<CreatableElsewhere>;
  CreateEmployerChangeInput: CreateEmployerChangeInput;
  CreateKeyStaffChangeInput: CreateKeyStaffChangeInput;
  CreateNameErasureInput: CreateNameErasureInput;
  CreatePersonMergeInput: CreatePersonMergeInput;
  CreateSpecialWorkerRegistrationInput: CreateSpecialWorkerRegistrationInput;
  CreateUnlockRequestInput: CreateUnlockRequestInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayBound: ResolverTypeWrapper<DayBound>;
  DutyList: DutyList;
  DutyRosterRow: DutyRosterRow;
  ElectronicCertificate: ResolverTypeWrapper<ElectronicCertificate>;
  EmployerChange: ResolverTypeWrapper<CaseRecord>;
  EmployerChangeAction: EmployerChangeAction;
  EmployerChangeConnection: ResolverTypeWrapper<Omit<EmployerChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EmployerChangeEdge']> }>;
  EmployerChangeEdge: ResolverTypeWrapper<Omit<EmployerChangeEdge, 'node'> & { node: ResolversTypes['EmployerChange'] }>;
  EmployerChangeFilter: EmployerChangeFilter;
  EmployerChangeForm: ResolverTypeWrapper<EmployerChangeForm>;
  EmployerChangeFormInput: EmployerChangeFormInput;
  EmployerChangePaper: EmployerChangePaper;
  EmployerChangePaperInput: EmployerChangePaperInput;
  EmployerChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerChangeResult']>;
  EmployerChangeState: EmployerChangeState;
  Employment: ResolverTypeWrapper<Employment>;
  EndingWork: ResolverTypeWrapper<EndingWork>;
  EntriesDemanded: ResolverTypeWrapper<EntriesDemanded>;
  Fault: ResolverTypeWrapper<Fault>;
  FieldChoice: ResolverTypeWrapper<FieldChoice>;
  FieldCondition: ResolverTypeWrapper<FieldCondition>;
  FieldDefinition: ResolverTypeWrapper<FieldDefinition>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FieldReference: ResolverTypeWrapper<FieldReference>;
  FieldSource: ResolverTypeWrapper<FieldSource>;
  FileTicket: ResolverTypeWrapper<FileTicket>;
  FormCheck: ResolverTypeWrapper<FormCheck>;
  FormDefinition: ResolverTypeWrapper<FormDefinition>;
  FormGroup: ResolverTypeWrapper<FormGroup>;
  FormerValue: ResolverTypeWrapper<FormerValue>;
  FreePersons: ResolverTypeWrapper<Omit<FreePersons, 'persons'> & { persons: ReadonlyArray<ResolversTypes['Person']> }>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  ImportFault: ResolverTypeWrapper<ImportFault>;
  ImportInput: ImportInput;
  ImportJob: ResolverTypeWrapper<CaseRecord>;
  ImportJobConnection: ResolverTypeWrapper<Omit<ImportJobConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ImportJobEdge']> }>;
  ImportJobEdge: ResolverTypeWrapper<Omit<ImportJobEdge, 'node'> & { node: ResolversTypes['ImportJob'] }>;
  ImportMode: ImportMode;
  ImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportResult']>;
  ImportState: ImportState;
  ImportedRow: ResolverTypeWrapper<ImportedRow>;
  KeyPerson: ResolverTypeWrapper<Omit<KeyPerson, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  KeyStaffChange: ResolverTypeWrapper<CaseRecord>;
  KeyStaffChangeAction: KeyStaffChangeAction;
  KeyStaffChangeConnection: ResolverTypeWrapper<Omit<KeyStaffChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['KeyStaffChangeEdge']> }>;
  KeyStaffChangeEdge: ResolverTypeWrapper<Omit<KeyStaffChangeEdge, 'node'> & { node: ResolversTypes['KeyStaffChange'] }>;
  KeyStaffChangeFilter: KeyStaffChangeFilter;
  KeyStaffChangeForm: ResolverTypeWrapper<KeyStaffChangeForm>;
  KeyStaffChangeFormInput: KeyStaffChangeFormInput;
  KeyStaffChangePaper: KeyStaffChangePaper;
  KeyStaffChangePaperInput: KeyStaffChangePaperInput;
  KeyStaffChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KeyStaffChangeResult']>;
  KeyStaffChangeState: KeyStaffChangeState;
  Label: ResolverTypeWrapper<Label>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LockCause: LockCause;
  LockEntry: ResolverTypeWrapper<CaseRecord>;
  LockEntryConnection: ResolverTypeWrapper<Omit<LockEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LockEntryEdge']> }>;
  LockEntryEdge: ResolverTypeWrapper<Omit<LockEntryEdge, 'node'> & { node: ResolversTypes['LockEntry'] }>;
  LockEntryFace: ResolverTypeWrapper<Omit<LockEntryFace, 'lockEntry'> & { lockEntry?: Maybe<ResolversTypes['LockEntry']> }>;
  LockEntryFilter: LockEntryFilter;
  LockEntryKind: LockEntryKind;
  LockExemption: ResolverTypeWrapper<Omit<LockExemption, 'request'> & { request?: Maybe<ResolversTypes['UnlockRequest']> }>;
  LockRole: LockRole;
  LockState: LockState;
  LockStop: LockStop;
  Me: ResolverTypeWrapper<Me>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameErasure: ResolverTypeWrapper<CaseRecord>;
  NameErasureAction: NameErasureAction;
  NameErasureConnection: ResolverTypeWrapper<Omit<NameErasureConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NameErasureEdge']> }>;
  NameErasureEdge: ResolverTypeWrapper<Omit<NameErasureEdge, 'node'> & { node: ResolversTypes['NameErasure'] }>;
  NameErasureFilter: NameErasureFilter;
  NameErasureForm: ResolverTypeWrapper<NameErasureForm>;
  NameErasureFormInput: NameErasureFormInput;
  NameErasureGround: NameErasureGround;
  NameErasurePaper: NameErasurePaper;
  NameErasurePaperInput: NameErasurePaperInput;
  NameErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NameErasureResult']>;
  NameErasureState: NameErasureState;
  Named: ResolverTypeWrapper<Named>;
  OpinionNeed: OpinionNeed;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaperOnList: ResolverTypeWrapper<PaperOnList>;
  Person: ResolverTypeWrapper<PersonRecord>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']> }>;
  PersonDisclosure: ResolverTypeWrapper<CaseRecord>;
  PersonDisclosureConnection: ResolverTypeWrapper<Omit<PersonDisclosureConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PersonDisclosureEdge']> }>;
  PersonDisclosureEdge: ResolverTypeWrapper<Omit<PersonDisclosureEdge, 'node'> & { node: ResolversTypes['PersonDisclosure'] }>;
  PersonDisclosureFace: ResolverTypeWrapper<Omit<PersonDisclosureFace, 'personDisclosure'> & { personDisclosure?: Maybe<ResolversTypes['PersonDisclosure']> }>;
  PersonDisclosureFilter: PersonDisclosureFilter;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFace: ResolverTypeWrapper<Omit<PersonFace, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  PersonFilter: PersonFilter;
  PersonLock: ResolverTypeWrapper<Omit<PersonLock, 'exemption' | 'project'> & { exemption?: Maybe<ResolversTypes['LockExemption']>, project?: Maybe<ResolversTypes['Project']> }>;
  PersonMerge: ResolverTypeWrapper<CaseRecord>;
  PersonMergeAction: PersonMergeAction;
  PersonMergeConnection: ResolverTypeWrapper<Omit<PersonMergeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PersonMergeEdge']> }>;
  PersonMergeEdge: ResolverTypeWrapper<Omit<PersonMergeEdge, 'node'> & { node: ResolversTypes['PersonMerge'] }>;
  PersonMergeFilter: PersonMergeFilter;
  PersonMergeForm: ResolverTypeWrapper<PersonMergeForm>;
  PersonMergeFormInput: PersonMergeFormInput;
  PersonMergePaper: PersonMergePaper;
  PersonMergePaperInput: PersonMergePaperInput;
  PersonMergeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonMergeResult']>;
  PersonMergeState: PersonMergeState;
  PersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonResult']>;
  PersonalData: ResolverTypeWrapper<Omit<PersonalData, 'person'> & { person: ResolversTypes['Person'] }>;
  PersonalDataResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonalDataResult']>;
  PersonnelWork: ResolverTypeWrapper<Omit<PersonnelWork, 'case' | 'cases'> & { case?: Maybe<ResolversTypes['Case']>, cases?: Maybe<ResolversTypes['CaseConnection']> }>;
  ProcessInfo: ResolverTypeWrapper<ProcessInfo>;
  ProcessWork: ResolverTypeWrapper<ProcessWork>;
  Project: ResolverTypeWrapper<Omit<Project, 'keyPersonnel'> & { keyPersonnel?: Maybe<ReadonlyArray<ResolversTypes['KeyPerson']>> }>;
  ProjectFace: ResolverTypeWrapper<ProjectFace>;
  Qualification: ResolverTypeWrapper<QualificationRecord>;
  QualificationAct: QualificationAct;
  QualificationConnection: ResolverTypeWrapper<Omit<QualificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QualificationEdge']> }>;
  QualificationEdge: ResolverTypeWrapper<Omit<QualificationEdge, 'node'> & { node: ResolversTypes['Qualification'] }>;
  QualificationKind: QualificationKind;
  QualificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QualificationResult']>;
  QualificationSource: QualificationSource;
  QualificationStatus: QualificationStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordButton: ResolverTypeWrapper<RecordButton>;
  RecordQualificationInput: RecordQualificationInput;
  RegisterPersonInput: RegisterPersonInput;
  Remedy: ResolverTypeWrapper<Remedy>;
  RequirementsNotMet: ResolverTypeWrapper<RequirementsNotMet>;
  RevealPersonalDataInput: RevealPersonalDataInput;
  SaveEmployerChangeInput: SaveEmployerChangeInput;
  SaveKeyStaffChangeInput: SaveKeyStaffChangeInput;
  SaveNameErasureInput: SaveNameErasureInput;
  SavePersonMergeInput: SavePersonMergeInput;
  SaveSpecialWorkerRegistrationInput: SaveSpecialWorkerRegistrationInput;
  SaveUnlockRequestInput: SaveUnlockRequestInput;
  SeatVerdict: ResolverTypeWrapper<SeatVerdict>;
  ServiceWork: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ServiceWork']>;
  SetQualificationStatusInput: SetQualificationStatusInput;
  SpecialOperationsWorker: ResolverTypeWrapper<CaseRecord>;
  SpecialOperationsWorkerConnection: ResolverTypeWrapper<Omit<SpecialOperationsWorkerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SpecialOperationsWorkerEdge']> }>;
  SpecialOperationsWorkerEdge: ResolverTypeWrapper<Omit<SpecialOperationsWorkerEdge, 'node'> & { node: ResolversTypes['SpecialOperationsWorker'] }>;
  SpecialOperationsWorkerFace: ResolverTypeWrapper<Omit<SpecialOperationsWorkerFace, 'specialOperationsWorker'> & { specialOperationsWorker?: Maybe<ResolversTypes['SpecialOperationsWorker']> }>;
  SpecialOperationsWorkerFilter: SpecialOperationsWorkerFilter;
  SpecialWorkerRegistration: ResolverTypeWrapper<CaseRecord>;
  SpecialWorkerRegistrationAction: SpecialWorkerRegistrationAction;
  SpecialWorkerRegistrationConnection: ResolverTypeWrapper<Omit<SpecialWorkerRegistrationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SpecialWorkerRegistrationEdge']> }>;
  SpecialWorkerRegistrationEdge: ResolverTypeWrapper<Omit<SpecialWorkerRegistrationEdge, 'node'> & { node: ResolversTypes['SpecialWorkerRegistration'] }>;
  SpecialWorkerRegistrationFilter: SpecialWorkerRegistrationFilter;
  SpecialWorkerRegistrationForm: ResolverTypeWrapper<SpecialWorkerRegistrationForm>;
  SpecialWorkerRegistrationFormInput: SpecialWorkerRegistrationFormInput;
  SpecialWorkerRegistrationPaper: SpecialWorkerRegistrationPaper;
  SpecialWorkerRegistrationPaperInput: SpecialWorkerRegistrationPaperInput;
  SpecialWorkerRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SpecialWorkerRegistrationResult']>;
  SpecialWorkerRegistrationState: SpecialWorkerRegistrationState;
  Total: ResolverTypeWrapper<Total>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Unit: ResolverTypeWrapper<Unit>;
  UnitRule: ResolverTypeWrapper<UnitRule>;
  UnlockGround: UnlockGround;
  UnlockRequest: ResolverTypeWrapper<CaseRecord>;
  UnlockRequestAction: UnlockRequestAction;
  UnlockRequestConnection: ResolverTypeWrapper<Omit<UnlockRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UnlockRequestEdge']> }>;
  UnlockRequestEdge: ResolverTypeWrapper<Omit<UnlockRequestEdge, 'node'> & { node: ResolversTypes['UnlockRequest'] }>;
  UnlockRequestFilter: UnlockRequestFilter;
  UnlockRequestForm: ResolverTypeWrapper<UnlockRequestForm>;
  UnlockRequestFormInput: UnlockRequestFormInput;
  UnlockRequestPaper: UnlockRequestPaper;
  UnlockRequestPaperInput: UnlockRequestPaperInput;
  UnlockRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnlockRequestResult']>;
  UnlockRequestState: UnlockRequestState;
  UploadInput: UploadInput;
  UploadLimits: ResolverTypeWrapper<UploadLimits>;
  UploadTicket: ResolverTypeWrapper<UploadTicket>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Work: ResolverTypeWrapper<Omit<Work, 'personnel'> & { personnel?: Maybe<ResolversTypes['PersonnelWork']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionNotAllowed: ActionNotAllowed;
  String: Scalars['String']['output'];
  AllowedAction: AllowedAction;
  BlockReason: BlockReason;
  Boolean: Scalars['Boolean']['output'];
  BlockReference: BlockReference;
  ID: Scalars['ID']['output'];
  Blocked: Blocked;
  Button: Button;
  ButtonAsk: ButtonAsk;
  ButtonChoice: ButtonChoice;
  ButtonPrefill: ButtonPrefill;
  CancelImportInput: CancelImportInput;
  Case: ResolversInterfaceTypes<ResolversParentTypes>['Case'];
  Int: Scalars['Int']['output'];
  CaseActionInput: CaseActionInput;
  CaseConnection: Omit<CaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CaseEdge']> };
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseField: CaseField;
  CaseFieldGroup: CaseFieldGroup;
  CaseFilter: CaseFilter;
  CasePaper: CasePaper;
  CasePrint: CasePrint;
  CaseProgress: CaseProgress;
  CaseReference: CaseReference;
  CaseStage: CaseStage;
  ChangePersonInput: ChangePersonInput;
  Creatable: Creatable;
  CreatableElsewhere: CreatableElsewhere;
  CreateEmployerChangeInput: CreateEmployerChangeInput;
  CreateKeyStaffChangeInput: CreateKeyStaffChangeInput;
  CreateNameErasureInput: CreateNameErasureInput;
  CreatePersonMergeInput: CreatePersonMergeInput;
  CreateSpecialWorkerRegistrationInput: CreateSpecialWorkerRegistrationInput;
  CreateUnlockRequestInput: CreateUnlockRequestInput;
  DateTime: Scalars['DateTime']['output'];
  DayBound: DayBound;
  DutyRosterRow: DutyRosterRow;
  ElectronicCertificate: ElectronicCertificate;
  EmployerChange: CaseRecord;
  EmployerChangeConnection: Omit<EmployerChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EmployerChangeEdge']> };
  EmployerChangeEdge: Omit<EmployerChangeEdge, 'node'> & { node: ResolversParentTypes['EmployerChange'] };
  EmployerChangeFilter: EmployerChangeFilter;
  EmployerChangeForm: EmployerChangeForm;
  EmployerChangeFormInput: EmployerChangeFormInput;
  EmployerChangePaperInput: EmployerChangePaperInput;
  EmployerChangeResult: ResolversUnionTypes<ResolversParentTypes>['EmployerChangeResult'];
  Employment: Employment;
  EndingWork: EndingWork;
  EntriesDemanded: EntriesDemanded;
  Fault: Fault;
  FieldChoice: FieldChoice;
  FieldCondition: FieldCondition;
  FieldDefinition: FieldDefinition;
  Float: Scalars['Float']['output'];
  FieldReference: FieldReference;
  FieldSource: FieldSource;
  FileTicket: FileTicket;
  FormCheck: FormCheck;
  FormDefinition: FormDefinition;
  FormGroup: FormGroup;
  FormerValue: FormerValue;
  FreePersons: Omit<FreePersons, 'persons'> & { persons: ReadonlyArray<ResolversParentTypes['Person']> };
  HistoryEntry: HistoryEntry;
  ImportFault: ImportFault;
  ImportInput: ImportInput;
  ImportJob: CaseRecord;
  ImportJobConnection: Omit<ImportJobConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ImportJobEdge']> };
  ImportJobEdge: Omit<ImportJobEdge, 'node'> & { node: ResolversParentTypes['ImportJob'] };
  ImportResult: ResolversUnionTypes<ResolversParentTypes>['ImportResult'];
  ImportedRow: ImportedRow;
  KeyPerson: Omit<KeyPerson, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  KeyStaffChange: CaseRecord;
  KeyStaffChangeConnection: Omit<KeyStaffChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['KeyStaffChangeEdge']> };
  KeyStaffChangeEdge: Omit<KeyStaffChangeEdge, 'node'> & { node: ResolversParentTypes['KeyStaffChange'] };
  KeyStaffChangeFilter: KeyStaffChangeFilter;
  KeyStaffChangeForm: KeyStaffChangeForm;
  KeyStaffChangeFormInput: KeyStaffChangeFormInput;
  KeyStaffChangePaperInput: KeyStaffChangePaperInput;
  KeyStaffChangeResult: ResolversUnionTypes<ResolversParentTypes>['KeyStaffChangeResult'];
  Label: Label;
  LocalDate: Scalars['LocalDate']['output'];
  LockEntry: CaseRecord;
  LockEntryConnection: Omit<LockEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LockEntryEdge']> };
  LockEntryEdge: Omit<LockEntryEdge, 'node'> & { node: ResolversParentTypes['LockEntry'] };
  LockEntryFace: Omit<LockEntryFace, 'lockEntry'> & { lockEntry?: Maybe<ResolversParentTypes['LockEntry']> } | FederationReferenceTypes['LockEntryFace'];
  LockEntryFilter: LockEntryFilter;
  LockExemption: Omit<LockExemption, 'request'> & { request?: Maybe<ResolversParentTypes['UnlockRequest']> };
  Me: Me;
  Mutation: Record<PropertyKey, never>;
  NameErasure: CaseRecord;
  NameErasureConnection: Omit<NameErasureConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NameErasureEdge']> };
  NameErasureEdge: Omit<NameErasureEdge, 'node'> & { node: ResolversParentTypes['NameErasure'] };
  NameErasureFilter: NameErasureFilter;
  NameErasureForm: NameErasureForm;
  NameErasureFormInput: NameErasureFormInput;
  NameErasurePaperInput: NameErasurePaperInput;
  NameErasureResult: ResolversUnionTypes<ResolversParentTypes>['NameErasureResult'];
  Named: Named;
  PageInfo: PageInfo;
  PaperOnList: PaperOnList;
  Person: PersonRecord;
  PersonConnection: Omit<PersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']> };
  PersonDisclosure: CaseRecord;
  PersonDisclosureConnection: Omit<PersonDisclosureConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PersonDisclosureEdge']> };
  PersonDisclosureEdge: Omit<PersonDisclosureEdge, 'node'> & { node: ResolversParentTypes['PersonDisclosure'] };
  PersonDisclosureFace: Omit<PersonDisclosureFace, 'personDisclosure'> & { personDisclosure?: Maybe<ResolversParentTypes['PersonDisclosure']> } | FederationReferenceTypes['PersonDisclosureFace'];
  PersonDisclosureFilter: PersonDisclosureFilter;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFace: Omit<PersonFace, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> } | FederationReferenceTypes['PersonFace'];
  PersonFilter: PersonFilter;
  PersonLock: Omit<PersonLock, 'exemption' | 'project'> & { exemption?: Maybe<ResolversParentTypes['LockExemption']>, project?: Maybe<ResolversParentTypes['Project']> };
  PersonMerge: CaseRecord;
  PersonMergeConnection: Omit<PersonMergeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PersonMergeEdge']> };
  PersonMergeEdge: Omit<PersonMergeEdge, 'node'> & { node: ResolversParentTypes['PersonMerge'] };
  PersonMergeFilter: PersonMergeFilter;
  PersonMergeForm: PersonMergeForm;
  PersonMergeFormInput: PersonMergeFormInput;
  PersonMergePaperInput: PersonMergePaperInput;
  PersonMergeResult: ResolversUnionTypes<ResolversParentTypes>['PersonMergeResult'];
  PersonResult: ResolversUnionTypes<ResolversParentTypes>['PersonResult'];
  PersonalData: Omit<PersonalData, 'person'> & { person: ResolversParentTypes['Person'] };
  PersonalDataResult: ResolversUnionTypes<ResolversParentTypes>['PersonalDataResult'];
  PersonnelWork: Omit<PersonnelWork, 'case' | 'cases'> & { case?: Maybe<ResolversParentTypes['Case']>, cases?: Maybe<ResolversParentTypes['CaseConnection']> };
  ProcessInfo: ProcessInfo;
  ProcessWork: ProcessWork;
  Project: Omit<Project, 'keyPersonnel'> & { keyPersonnel?: Maybe<ReadonlyArray<ResolversParentTypes['KeyPerson']>> } | FederationReferenceTypes['Project'];
  ProjectFace: ProjectFace;
  Qualification: QualificationRecord;
  QualificationConnection: Omit<QualificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QualificationEdge']> };
  QualificationEdge: Omit<QualificationEdge, 'node'> & { node: ResolversParentTypes['Qualification'] };
  QualificationResult: ResolversUnionTypes<ResolversParentTypes>['QualificationResult'];
  Query: Record<PropertyKey, never>;
  RecordButton: RecordButton;
  RecordQualificationInput: RecordQualificationInput;
  RegisterPersonInput: RegisterPersonInput;
  Remedy: Remedy;
  RequirementsNotMet: RequirementsNotMet;
  RevealPersonalDataInput: RevealPersonalDataInput;
  SaveEmployerChangeInput: SaveEmployerChangeInput;
  SaveKeyStaffChangeInput: SaveKeyStaffChangeInput;
  SaveNameErasureInput: SaveNameErasureInput;
  SavePersonMergeInput: SavePersonMergeInput;
  SaveSpecialWorkerRegistrationInput: SaveSpecialWorkerRegistrationInput;
  SaveUnlockRequestInput: SaveUnlockRequestInput;
  SeatVerdict: SeatVerdict;
  ServiceWork: ResolversInterfaceTypes<ResolversParentTypes>['ServiceWork'];
  SetQualificationStatusInput: SetQualificationStatusInput;
  SpecialOperationsWorker: CaseRecord;
  SpecialOperationsWorkerConnection: Omit<SpecialOperationsWorkerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SpecialOperationsWorkerEdge']> };
  SpecialOperationsWorkerEdge: Omit<SpecialOperationsWorkerEdge, 'node'> & { node: ResolversParentTypes['SpecialOperationsWorker'] };
  SpecialOperationsWorkerFace: Omit<SpecialOperationsWorkerFace, 'specialOperationsWorker'> & { specialOperationsWorker?: Maybe<ResolversParentTypes['SpecialOperationsWorker']> } | FederationReferenceTypes['SpecialOperationsWorkerFace'];
  SpecialOperationsWorkerFilter: SpecialOperationsWorkerFilter;
  SpecialWorkerRegistration: CaseRecord;
  SpecialWorkerRegistrationConnection: Omit<SpecialWorkerRegistrationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SpecialWorkerRegistrationEdge']> };
  SpecialWorkerRegistrationEdge: Omit<SpecialWorkerRegistrationEdge, 'node'> & { node: ResolversParentTypes['SpecialWorkerRegistration'] };
  SpecialWorkerRegistrationFilter: SpecialWorkerRegistrationFilter;
  SpecialWorkerRegistrationForm: SpecialWorkerRegistrationForm;
  SpecialWorkerRegistrationFormInput: SpecialWorkerRegistrationFormInput;
  SpecialWorkerRegistrationPaperInput: SpecialWorkerRegistrationPaperInput;
  SpecialWorkerRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['SpecialWorkerRegistrationResult'];
  Total: Total;
  UUID: Scalars['UUID']['output'];
  Unit: Unit;
  UnitRule: UnitRule;
  UnlockRequest: CaseRecord;
  UnlockRequestConnection: Omit<UnlockRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UnlockRequestEdge']> };
  UnlockRequestEdge: Omit<UnlockRequestEdge, 'node'> & { node: ResolversParentTypes['UnlockRequest'] };
  UnlockRequestFilter: UnlockRequestFilter;
  UnlockRequestForm: UnlockRequestForm;
  UnlockRequestFormInput: UnlockRequestFormInput;
  UnlockRequestPaperInput: UnlockRequestPaperInput;
  UnlockRequestResult: ResolversUnionTypes<ResolversParentTypes>['UnlockRequestResult'];
  UploadInput: UploadInput;
  UploadLimits: UploadLimits;
  UploadTicket: UploadTicket;
  VersionConflict: VersionConflict;
  Work: Omit<Work, 'personnel'> & { personnel?: Maybe<ResolversParentTypes['PersonnelWork']> };
};

export type ActionNotAllowedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActionNotAllowed'] = ResolversParentTypes['ActionNotAllowed']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  allowed?: Resolver<ReadonlyArray<ResolversTypes['AllowedAction']>, ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowedActionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AllowedAction'] = ResolversParentTypes['AllowedAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BlockReasonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BlockReason'] = ResolversParentTypes['BlockReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isWarning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['BlockReference']>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['Remedy']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BlockReferenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BlockReference'] = ResolversParentTypes['BlockReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BlockedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Blocked'] = ResolversParentTypes['Blocked']> = {
  reasons?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ButtonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Button'] = ResolversParentTypes['Button']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asks?: Resolver<ReadonlyArray<ResolversTypes['ButtonAsk']>, ParentType, ContextType>;
  begins?: Resolver<Maybe<ResolversTypes['ProcessInfo']>, ParentType, ContextType>;
  inputType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDestructive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPrimary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['OpinionNeed'], ParentType, ContextType>;
  prefill?: Resolver<ReadonlyArray<ResolversTypes['ButtonPrefill']>, ParentType, ContextType>;
};

export type ButtonAskResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ButtonAsk'] = ResolversParentTypes['ButtonAsk']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['ButtonChoice']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['DayBound']>, ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['DayBound']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ButtonChoiceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ButtonChoice'] = ResolversParentTypes['ButtonChoice']> = {
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  needsOpinion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ButtonPrefillResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ButtonPrefill'] = ResolversParentTypes['ButtonPrefill']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  __resolveType: TypeResolveFn<'EmployerChange' | 'KeyStaffChange' | 'NameErasure' | 'PersonMerge' | 'SpecialWorkerRegistration' | 'UnlockRequest', ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<CaseConnectionTotalArgs, 'exact'>>;
};

export type CaseEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseFieldResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseField'] = ResolversParentTypes['CaseField']> = {
  group?: Resolver<Maybe<ResolversTypes['CaseFieldGroup']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['CaseReference']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseFieldGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseFieldGroup'] = ResolversParentTypes['CaseFieldGroup']> = {
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CasePaperResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CasePaper'] = ResolversParentTypes['CasePaper']> = {
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isReplaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CasePrintResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CasePrint'] = ResolversParentTypes['CasePrint']> = {
  file?: Resolver<ResolversTypes['FileTicket'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type CaseProgressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseProgress'] = ResolversParentTypes['CaseProgress']> = {
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['CaseStage']>, ParentType, ContextType>;
};

export type CaseReferenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseReference'] = ResolversParentTypes['CaseReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseStageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseStage'] = ResolversParentTypes['CaseStage']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deciders?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  decidingOrg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStageStatus'], ParentType, ContextType>;
};

export type CreatableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Creatable'] = ResolversParentTypes['Creatable']> = {
  asks?: Resolver<ReadonlyArray<ResolversTypes['ButtonAsk']>, ParentType, ContextType>;
  inputType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['OpinionNeed']>, ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
};

export type CreatableElsewhereResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreatableElsewhere'] = ResolversParentTypes['CreatableElsewhere']> = {
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  processes?: Resolver<ReadonlyArray<ResolversTypes['ProcessInfo']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayBoundResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DayBound'] = ResolversParentTypes['DayBound']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ElectronicCertificateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ElectronicCertificate'] = ResolversParentTypes['ElectronicCertificate']> = {
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EmployerChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmployerChange'] = ResolversParentTypes['EmployerChange']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['EmployerChangeAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  changedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['EmployerChangeForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<EmployerChangeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmployerChangeState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['EmployerChangeForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmployerChangeConnection'] = ResolversParentTypes['EmployerChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmployerChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<EmployerChangeConnectionTotalArgs, 'exact'>>;
};

export type EmployerChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmployerChangeEdge'] = ResolversParentTypes['EmployerChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmployerChange'], ParentType, ContextType>;
};

export type EmployerChangeFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmployerChangeForm'] = ResolversParentTypes['EmployerChangeForm']> = {
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmployerChangeResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmployerChangeResult'] = ResolversParentTypes['EmployerChangeResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'EmployerChange' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  employer?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type EndingWorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EndingWork'] = ResolversParentTypes['EndingWork']> = {
  ending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntriesDemandedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EntriesDemanded'] = ResolversParentTypes['EntriesDemanded']> = {
  isExcusable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FieldChoice']>, ParentType, ContextType>;
};

export type FaultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Fault'] = ResolversParentTypes['Fault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldChoiceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldChoice'] = ResolversParentTypes['FieldChoice']> = {
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldConditionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldCondition'] = ResolversParentTypes['FieldCondition']> = {
  operator?: Resolver<ResolversTypes['ConditionOperator'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FieldChoice']>, ParentType, ContextType>;
};

export type FieldDefinitionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldDefinition'] = ResolversParentTypes['FieldDefinition']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['FieldChoice']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['DayBound']>, ParentType, ContextType>;
  everyOf?: Resolver<Maybe<ResolversTypes['EntriesDemanded']>, ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  help?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isList?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMultiline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPersonal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['DayBound']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxItems?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minItems?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefill?: Resolver<ReadonlyArray<ResolversTypes['FieldSource']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['FieldReference']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiredWhen?: Resolver<ReadonlyArray<ResolversTypes['FieldCondition']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibleWhen?: Resolver<Maybe<ResolversTypes['FieldCondition']>, ParentType, ContextType>;
};

export type FieldReferenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldReference'] = ResolversParentTypes['FieldReference']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findQuery?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listQuery?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readQuery?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldSourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldSource'] = ResolversParentTypes['FieldSource']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['FieldCondition']>, ParentType, ContextType>;
};

export type FileTicketResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FileTicket'] = ResolversParentTypes['FileTicket']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormCheckResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FormCheck'] = ResolversParentTypes['FormCheck']> = {
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
};

export type FormDefinitionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FormDefinition'] = ResolversParentTypes['FormDefinition']> = {
  checkQuery?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldDefinition']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['FormGroup']>, ParentType, ContextType>;
  inputType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  placedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['UploadLimits'], ParentType, ContextType>;
};

export type FormGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FormGroup'] = ResolversParentTypes['FormGroup']> = {
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormerValueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FormerValue'] = ResolversParentTypes['FormerValue']> = {
  attribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isMistake?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FreePersonsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FreePersons'] = ResolversParentTypes['FreePersons']> = {
  goOnAfter?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  persons?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roleLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  times?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type ImportFaultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImportFault'] = ResolversParentTypes['ImportFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  begunBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['RecordButton']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  mayCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ImportMode'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ImportedRow']>, ParentType, ContextType, RequireFields<ImportJobRowsArgs, 'afterRow' | 'first' | 'refusedOnly'>>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportJobConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImportJobConnection'] = ResolversParentTypes['ImportJobConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportJobEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<ImportJobConnectionTotalArgs, 'exact'>>;
};

export type ImportJobEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImportJobEdge'] = ResolversParentTypes['ImportJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType>;
};

export type ImportResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImportResult'] = ResolversParentTypes['ImportResult']> = {
  __resolveType: TypeResolveFn<'Blocked' | 'ImportJob' | 'RequirementsNotMet', ParentType, ContextType>;
};

export type ImportedRowResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImportedRow'] = ResolversParentTypes['ImportedRow']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['ImportFault']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeyPersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyPerson'] = ResolversParentTypes['KeyPerson']> = {
  employer?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  isBelowStandard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lockState?: Resolver<ResolversTypes['LockState'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LockRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type KeyStaffChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyStaffChange'] = ResolversParentTypes['KeyStaffChange']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['KeyStaffChangeAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['KeyStaffChangeForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<KeyStaffChangeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incoming?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  incomingFace?: Resolver<Maybe<ResolversTypes['PersonFace']>, ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outgoing?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  outgoingFace?: Resolver<Maybe<ResolversTypes['PersonFace']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['KeyStaffChangeState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['KeyStaffChangeForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeyStaffChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyStaffChangeConnection'] = ResolversParentTypes['KeyStaffChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KeyStaffChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<KeyStaffChangeConnectionTotalArgs, 'exact'>>;
};

export type KeyStaffChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyStaffChangeEdge'] = ResolversParentTypes['KeyStaffChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KeyStaffChange'], ParentType, ContextType>;
};

export type KeyStaffChangeFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyStaffChangeForm'] = ResolversParentTypes['KeyStaffChangeForm']> = {
  incomingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outgoingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['LockRole']>, ParentType, ContextType>;
};

export type KeyStaffChangeResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyStaffChangeResult'] = ResolversParentTypes['KeyStaffChangeResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'KeyStaffChange' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type LabelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LockEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LockEntry'] = ResolversParentTypes['LockEntry'], FederationReferenceType extends FederationReferenceTypes['LockEntry'] = FederationReferenceTypes['LockEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LockEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['LockCause']>, ParentType, ContextType>;
  contractKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyStaffChange?: Resolver<Maybe<ResolversTypes['KeyStaffChange']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LockEntryKind']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['LockRole']>, ParentType, ContextType>;
  unlockRequest?: Resolver<Maybe<ResolversTypes['UnlockRequest']>, ParentType, ContextType>;
};

export type LockEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LockEntryConnection'] = ResolversParentTypes['LockEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LockEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<LockEntryConnectionTotalArgs, 'exact'>>;
};

export type LockEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LockEntryEdge'] = ResolversParentTypes['LockEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LockEntry'], ParentType, ContextType>;
};

export type LockEntryFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LockEntryFace'] = ResolversParentTypes['LockEntryFace'], FederationReferenceType extends FederationReferenceTypes['LockEntryFace'] = FederationReferenceTypes['LockEntryFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LockEntryFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LockEntryKind']>, ParentType, ContextType>;
  lockEntry?: Resolver<Maybe<ResolversTypes['LockEntry']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['LockRole']>, ParentType, ContextType>;
};

export type LockExemptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LockExemption'] = ResolversParentTypes['LockExemption']> = {
  ground?: Resolver<ResolversTypes['UnlockGround'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['UnlockRequest']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type MeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAuthority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  org?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Named']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  unitKinds?: Resolver<ReadonlyArray<ResolversTypes['Named']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveEmployerChange?: Resolver<Maybe<ResolversTypes['EmployerChangeResult']>, ParentType, ContextType, RequireFields<MutationApproveEmployerChangeArgs, 'input'>>;
  approveKeyStaffChange?: Resolver<Maybe<ResolversTypes['KeyStaffChangeResult']>, ParentType, ContextType, RequireFields<MutationApproveKeyStaffChangeArgs, 'input'>>;
  approveSpecialWorkerRegistration?: Resolver<Maybe<ResolversTypes['SpecialWorkerRegistrationResult']>, ParentType, ContextType, RequireFields<MutationApproveSpecialWorkerRegistrationArgs, 'input'>>;
  approveUnlockRequest?: Resolver<Maybe<ResolversTypes['UnlockRequestResult']>, ParentType, ContextType, RequireFields<MutationApproveUnlockRequestArgs, 'input'>>;
  cancelPersonnelImport?: Resolver<Maybe<ResolversTypes['ImportResult']>, ParentType, ContextType, RequireFields<MutationCancelPersonnelImportArgs, 'input'>>;
  changePerson?: Resolver<Maybe<ResolversTypes['PersonResult']>, ParentType, ContextType, RequireFields<MutationChangePersonArgs, 'input'>>;
  confirmEmployerChange?: Resolver<Maybe<ResolversTypes['EmployerChangeResult']>, ParentType, ContextType, RequireFields<MutationConfirmEmployerChangeArgs, 'input'>>;
  createEmployerChange?: Resolver<Maybe<ResolversTypes['EmployerChangeResult']>, ParentType, ContextType, RequireFields<MutationCreateEmployerChangeArgs, 'input'>>;
  createKeyStaffChange?: Resolver<Maybe<ResolversTypes['KeyStaffChangeResult']>, ParentType, ContextType, RequireFields<MutationCreateKeyStaffChangeArgs, 'input'>>;
  createNameErasure?: Resolver<Maybe<ResolversTypes['NameErasureResult']>, ParentType, ContextType, RequireFields<MutationCreateNameErasureArgs, 'input'>>;
  createPersonMerge?: Resolver<Maybe<ResolversTypes['PersonMergeResult']>, ParentType, ContextType, RequireFields<MutationCreatePersonMergeArgs, 'input'>>;
  createSpecialWorkerRegistration?: Resolver<Maybe<ResolversTypes['SpecialWorkerRegistrationResult']>, ParentType, ContextType, RequireFields<MutationCreateSpecialWorkerRegistrationArgs, 'input'>>;
  createUnlockRequest?: Resolver<Maybe<ResolversTypes['UnlockRequestResult']>, ParentType, ContextType, RequireFields<MutationCreateUnlockRequestArgs, 'input'>>;
  eraseNamesNameErasure?: Resolver<Maybe<ResolversTypes['NameErasureResult']>, ParentType, ContextType, RequireFields<MutationEraseNamesNameErasureArgs, 'input'>>;
  importQualifications?: Resolver<Maybe<ResolversTypes['ImportResult']>, ParentType, ContextType, RequireFields<MutationImportQualificationsArgs, 'input'>>;
  importSpecialWorkerRegistrations?: Resolver<Maybe<ResolversTypes['ImportResult']>, ParentType, ContextType, RequireFields<MutationImportSpecialWorkerRegistrationsArgs, 'input'>>;
  mergePersonMerge?: Resolver<Maybe<ResolversTypes['PersonMergeResult']>, ParentType, ContextType, RequireFields<MutationMergePersonMergeArgs, 'input'>>;
  objectEmployerChange?: Resolver<Maybe<ResolversTypes['EmployerChangeResult']>, ParentType, ContextType, RequireFields<MutationObjectEmployerChangeArgs, 'input'>>;
  proposeNameErasure?: Resolver<Maybe<ResolversTypes['NameErasureResult']>, ParentType, ContextType, RequireFields<MutationProposeNameErasureArgs, 'input'>>;
  proposePersonMerge?: Resolver<Maybe<ResolversTypes['PersonMergeResult']>, ParentType, ContextType, RequireFields<MutationProposePersonMergeArgs, 'input'>>;
  recordQualification?: Resolver<Maybe<ResolversTypes['QualificationResult']>, ParentType, ContextType, RequireFields<MutationRecordQualificationArgs, 'input'>>;
  refuseEmployerChange?: Resolver<Maybe<ResolversTypes['EmployerChangeResult']>, ParentType, ContextType, RequireFields<MutationRefuseEmployerChangeArgs, 'input'>>;
  refuseNameErasure?: Resolver<Maybe<ResolversTypes['NameErasureResult']>, ParentType, ContextType, RequireFields<MutationRefuseNameErasureArgs, 'input'>>;
  refusePersonMerge?: Resolver<Maybe<ResolversTypes['PersonMergeResult']>, ParentType, ContextType, RequireFields<MutationRefusePersonMergeArgs, 'input'>>;
  registerPerson?: Resolver<Maybe<ResolversTypes['PersonResult']>, ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  returnForCorrectionKeyStaffChange?: Resolver<Maybe<ResolversTypes['KeyStaffChangeResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionKeyStaffChangeArgs, 'input'>>;
  returnForCorrectionSpecialWorkerRegistration?: Resolver<Maybe<ResolversTypes['SpecialWorkerRegistrationResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionSpecialWorkerRegistrationArgs, 'input'>>;
  returnForCorrectionUnlockRequest?: Resolver<Maybe<ResolversTypes['UnlockRequestResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionUnlockRequestArgs, 'input'>>;
  revealPersonalData?: Resolver<Maybe<ResolversTypes['PersonalDataResult']>, ParentType, ContextType, RequireFields<MutationRevealPersonalDataArgs, 'input'>>;
  revokeUnlockRequest?: Resolver<Maybe<ResolversTypes['UnlockRequestResult']>, ParentType, ContextType, RequireFields<MutationRevokeUnlockRequestArgs, 'input'>>;
  saveEmployerChange?: Resolver<Maybe<ResolversTypes['EmployerChangeResult']>, ParentType, ContextType, RequireFields<MutationSaveEmployerChangeArgs, 'input'>>;
  saveKeyStaffChange?: Resolver<Maybe<ResolversTypes['KeyStaffChangeResult']>, ParentType, ContextType, RequireFields<MutationSaveKeyStaffChangeArgs, 'input'>>;
  saveNameErasure?: Resolver<Maybe<ResolversTypes['NameErasureResult']>, ParentType, ContextType, RequireFields<MutationSaveNameErasureArgs, 'input'>>;
  savePersonMerge?: Resolver<Maybe<ResolversTypes['PersonMergeResult']>, ParentType, ContextType, RequireFields<MutationSavePersonMergeArgs, 'input'>>;
  saveSpecialWorkerRegistration?: Resolver<Maybe<ResolversTypes['SpecialWorkerRegistrationResult']>, ParentType, ContextType, RequireFields<MutationSaveSpecialWorkerRegistrationArgs, 'input'>>;
  saveUnlockRequest?: Resolver<Maybe<ResolversTypes['UnlockRequestResult']>, ParentType, ContextType, RequireFields<MutationSaveUnlockRequestArgs, 'input'>>;
  separatePersonMerge?: Resolver<Maybe<ResolversTypes['PersonMergeResult']>, ParentType, ContextType, RequireFields<MutationSeparatePersonMergeArgs, 'input'>>;
  setQualificationStatus?: Resolver<Maybe<ResolversTypes['QualificationResult']>, ParentType, ContextType, RequireFields<MutationSetQualificationStatusArgs, 'input'>>;
  submitEmployerChange?: Resolver<Maybe<ResolversTypes['EmployerChangeResult']>, ParentType, ContextType, RequireFields<MutationSubmitEmployerChangeArgs, 'input'>>;
  submitKeyStaffChange?: Resolver<Maybe<ResolversTypes['KeyStaffChangeResult']>, ParentType, ContextType, RequireFields<MutationSubmitKeyStaffChangeArgs, 'input'>>;
  submitSpecialWorkerRegistration?: Resolver<Maybe<ResolversTypes['SpecialWorkerRegistrationResult']>, ParentType, ContextType, RequireFields<MutationSubmitSpecialWorkerRegistrationArgs, 'input'>>;
  submitUnlockRequest?: Resolver<Maybe<ResolversTypes['UnlockRequestResult']>, ParentType, ContextType, RequireFields<MutationSubmitUnlockRequestArgs, 'input'>>;
  withdrawEmployerChange?: Resolver<Maybe<ResolversTypes['EmployerChangeResult']>, ParentType, ContextType, RequireFields<MutationWithdrawEmployerChangeArgs, 'input'>>;
  withdrawKeyStaffChange?: Resolver<Maybe<ResolversTypes['KeyStaffChangeResult']>, ParentType, ContextType, RequireFields<MutationWithdrawKeyStaffChangeArgs, 'input'>>;
  withdrawNameErasure?: Resolver<Maybe<ResolversTypes['NameErasureResult']>, ParentType, ContextType, RequireFields<MutationWithdrawNameErasureArgs, 'input'>>;
  withdrawPersonMerge?: Resolver<Maybe<ResolversTypes['PersonMergeResult']>, ParentType, ContextType, RequireFields<MutationWithdrawPersonMergeArgs, 'input'>>;
  withdrawSpecialWorkerRegistration?: Resolver<Maybe<ResolversTypes['SpecialWorkerRegistrationResult']>, ParentType, ContextType, RequireFields<MutationWithdrawSpecialWorkerRegistrationArgs, 'input'>>;
  withdrawUnlockRequest?: Resolver<Maybe<ResolversTypes['UnlockRequestResult']>, ParentType, ContextType, RequireFields<MutationWithdrawUnlockRequestArgs, 'input'>>;
};

export type NameErasureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NameErasure'] = ResolversParentTypes['NameErasure']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['NameErasureAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['NameErasureForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<NameErasureHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personFace?: Resolver<Maybe<ResolversTypes['PersonFace']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NameErasureState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['NameErasureForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameErasureConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NameErasureConnection'] = ResolversParentTypes['NameErasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NameErasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<NameErasureConnectionTotalArgs, 'exact'>>;
};

export type NameErasureEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NameErasureEdge'] = ResolversParentTypes['NameErasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NameErasure'], ParentType, ContextType>;
};

export type NameErasureFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NameErasureForm'] = ResolversParentTypes['NameErasureForm']> = {
  ground?: Resolver<Maybe<ResolversTypes['NameErasureGround']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NameErasureResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NameErasureResult'] = ResolversParentTypes['NameErasureResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'NameErasure' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type NamedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperOnListResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaperOnList'] = ResolversParentTypes['PaperOnList']> = {
  isOnlyOutOfProvince?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  sampleUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shows?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  buttons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordButton']>>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  employments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employment']>>, ParentType, ContextType>;
  formerValues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormerValue']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType, RequireFields<PersonHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEmployed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isLocked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<PersonIsLockedArgs, 'role'>>;
  leavingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lockHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LockEntry']>>, ParentType, ContextType, RequireFields<PersonLockHistoryArgs, 'first'>>;
  lockedRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LockRole']>>, ParentType, ContextType>;
  locks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonLock']>>, ParentType, ContextType>;
  maskedIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mergedPersons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namesErasedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  qualifications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Qualification']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  buttons?: Resolver<ReadonlyArray<ResolversTypes['RecordButton']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<PersonConnectionTotalArgs, 'exact'>>;
};

export type PersonDisclosureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonDisclosure'] = ResolversParentTypes['PersonDisclosure'], FederationReferenceType extends FederationReferenceTypes['PersonDisclosure'] = FederationReferenceTypes['PersonDisclosure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonDisclosure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byOrg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonDisclosureConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonDisclosureConnection'] = ResolversParentTypes['PersonDisclosureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonDisclosureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<PersonDisclosureConnectionTotalArgs, 'exact'>>;
};

export type PersonDisclosureEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonDisclosureEdge'] = ResolversParentTypes['PersonDisclosureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonDisclosure'], ParentType, ContextType>;
};

export type PersonDisclosureFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonDisclosureFace'] = ResolversParentTypes['PersonDisclosureFace'], FederationReferenceType extends FederationReferenceTypes['PersonDisclosureFace'] = FederationReferenceTypes['PersonDisclosureFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonDisclosureFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personDisclosure?: Resolver<Maybe<ResolversTypes['PersonDisclosure']>, ParentType, ContextType>;
  revealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonFace'] = ResolversParentTypes['PersonFace'], FederationReferenceType extends FederationReferenceTypes['PersonFace'] = FederationReferenceTypes['PersonFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maskedIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PersonLockResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonLock'] = ResolversParentTypes['PersonLock']> = {
  contractKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exemption?: Resolver<Maybe<ResolversTypes['LockExemption']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExempt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LockRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  stop?: Resolver<Maybe<ResolversTypes['LockStop']>, ParentType, ContextType>;
};

export type PersonMergeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonMerge'] = ResolversParentTypes['PersonMerge']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['PersonMergeAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  duplicate?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  duplicateFace?: Resolver<Maybe<ResolversTypes['PersonFace']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['PersonMergeForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<PersonMergeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  keptFace?: Resolver<Maybe<ResolversTypes['PersonFace']>, ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PersonMergeState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['PersonMergeForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonMergeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonMergeConnection'] = ResolversParentTypes['PersonMergeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonMergeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<PersonMergeConnectionTotalArgs, 'exact'>>;
};

export type PersonMergeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonMergeEdge'] = ResolversParentTypes['PersonMergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonMerge'], ParentType, ContextType>;
};

export type PersonMergeFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonMergeForm'] = ResolversParentTypes['PersonMergeForm']> = {
  duplicateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  keptId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonMergeResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonMergeResult'] = ResolversParentTypes['PersonMergeResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'PersonMerge' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type PersonResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonResult'] = ResolversParentTypes['PersonResult']> = {
  __resolveType: TypeResolveFn<'Blocked' | 'Person' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData']> = {
  idNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonalDataResult'] = ResolversParentTypes['PersonalDataResult']> = {
  __resolveType: TypeResolveFn<'PersonalData' | 'VersionConflict', ParentType, ContextType>;
};

export type PersonnelWorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonnelWork'] = ResolversParentTypes['PersonnelWork']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<PersonnelWorkCaseArgs, 'id' | 'process'>>;
  cases?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, RequireFields<PersonnelWorkCasesArgs, 'first' | 'process' | 'tab'>>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ProcessWork']>, ParentType, ContextType>;
  endings?: Resolver<ReadonlyArray<ResolversTypes['EndingWork']>, ParentType, ContextType>;
  formDefinition?: Resolver<Maybe<ResolversTypes['FormDefinition']>, ParentType, ContextType, RequireFields<PersonnelWorkFormDefinitionArgs, 'division' | 'process'>>;
  mayCreate?: Resolver<ReadonlyArray<ResolversTypes['Creatable']>, ParentType, ContextType, Partial<PersonnelWorkMayCreateArgs>>;
  mayCreateElsewhere?: Resolver<ReadonlyArray<ResolversTypes['CreatableElsewhere']>, ParentType, ContextType>;
  requestUpload?: Resolver<Maybe<ResolversTypes['UploadTicket']>, ParentType, ContextType, RequireFields<PersonnelWorkRequestUploadArgs, 'input'>>;
  unitRules?: Resolver<ReadonlyArray<ResolversTypes['UnitRule']>, ParentType, ContextType, Partial<PersonnelWorkUnitRulesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProcessInfo'] = ResolversParentTypes['ProcessInfo']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcessWorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProcessWork'] = ResolversParentTypes['ProcessWork']> = {
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyPersonnel?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KeyPerson']>>, ParentType, ContextType>;
};

export type ProjectFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectFace'] = ResolversParentTypes['ProjectFace']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification'], FederationReferenceType extends FederationReferenceTypes['Qualification'] = FederationReferenceTypes['Qualification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Qualification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  buttons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordButton']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType, RequireFields<QualificationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['QualificationKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['QualificationSource']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['QualificationStatus']>, ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualificationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['QualificationConnection'] = ResolversParentTypes['QualificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QualificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<QualificationConnectionTotalArgs, 'exact'>>;
};

export type QualificationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['QualificationEdge'] = ResolversParentTypes['QualificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Qualification'], ParentType, ContextType>;
};

export type QualificationResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['QualificationResult'] = ResolversParentTypes['QualificationResult']> = {
  __resolveType: TypeResolveFn<'Blocked' | 'Qualification' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  checkDutyRoster?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Fault']>>, ParentType, ContextType, RequireFields<QueryCheckDutyRosterArgs, 'category' | 'list' | 'rows'>>;
  checkEmployerChange?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckEmployerChangeArgs, 'form'>>;
  checkKeyStaffChange?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckKeyStaffChangeArgs, 'form'>>;
  checkNameErasure?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckNameErasureArgs, 'form'>>;
  checkPersonMerge?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckPersonMergeArgs, 'form'>>;
  checkSpecialWorkerRegistration?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckSpecialWorkerRegistrationArgs, 'form'>>;
  checkUnlockRequest?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckUnlockRequestArgs, 'form'>>;
  employerChange?: Resolver<Maybe<ResolversTypes['EmployerChange']>, ParentType, ContextType, RequireFields<QueryEmployerChangeArgs, 'id'>>;
  employerChangeExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryEmployerChangeExportArgs, 'tab'>>;
  employerChangePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryEmployerChangePapersArgs, 'division'>>;
  employerChanges?: Resolver<Maybe<ResolversTypes['EmployerChangeConnection']>, ParentType, ContextType, RequireFields<QueryEmployerChangesArgs, 'first' | 'tab'>>;
  expiringQualifications?: Resolver<Maybe<ResolversTypes['QualificationConnection']>, ParentType, ContextType, RequireFields<QueryExpiringQualificationsArgs, 'first' | 'within'>>;
  exportLockEntries?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, Partial<QueryExportLockEntriesArgs>>;
  exportPersonDisclosures?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, Partial<QueryExportPersonDisclosuresArgs>>;
  exportPersons?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, Partial<QueryExportPersonsArgs>>;
  exportSpecialOperationsWorkers?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, Partial<QueryExportSpecialOperationsWorkersArgs>>;
  freePersons?: Resolver<Maybe<ResolversTypes['FreePersons']>, ParentType, ContextType, RequireFields<QueryFreePersonsArgs, 'first' | 'role'>>;
  keyStaffChange?: Resolver<Maybe<ResolversTypes['KeyStaffChange']>, ParentType, ContextType, RequireFields<QueryKeyStaffChangeArgs, 'id'>>;
  keyStaffChangeExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryKeyStaffChangeExportArgs, 'tab'>>;
  keyStaffChangePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryKeyStaffChangePapersArgs, 'division'>>;
  keyStaffChanges?: Resolver<Maybe<ResolversTypes['KeyStaffChangeConnection']>, ParentType, ContextType, RequireFields<QueryKeyStaffChangesArgs, 'first' | 'tab'>>;
  lockEntries?: Resolver<Maybe<ResolversTypes['LockEntryConnection']>, ParentType, ContextType, RequireFields<QueryLockEntriesArgs, 'first'>>;
  lockEntry?: Resolver<Maybe<ResolversTypes['LockEntry']>, ParentType, ContextType, RequireFields<QueryLockEntryArgs, 'id'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  nameErasure?: Resolver<Maybe<ResolversTypes['NameErasure']>, ParentType, ContextType, RequireFields<QueryNameErasureArgs, 'id'>>;
  nameErasureExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryNameErasureExportArgs, 'tab'>>;
  nameErasurePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryNameErasurePapersArgs, 'division'>>;
  nameErasures?: Resolver<Maybe<ResolversTypes['NameErasureConnection']>, ParentType, ContextType, RequireFields<QueryNameErasuresArgs, 'first' | 'tab'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personDisclosure?: Resolver<Maybe<ResolversTypes['PersonDisclosure']>, ParentType, ContextType, RequireFields<QueryPersonDisclosureArgs, 'id'>>;
  personDisclosures?: Resolver<Maybe<ResolversTypes['PersonDisclosureConnection']>, ParentType, ContextType, RequireFields<QueryPersonDisclosuresArgs, 'first'>>;
  personMerge?: Resolver<Maybe<ResolversTypes['PersonMerge']>, ParentType, ContextType, RequireFields<QueryPersonMergeArgs, 'id'>>;
  personMergeExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryPersonMergeExportArgs, 'tab'>>;
  personMergePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryPersonMergePapersArgs, 'division'>>;
  personMerges?: Resolver<Maybe<ResolversTypes['PersonMergeConnection']>, ParentType, ContextType, RequireFields<QueryPersonMergesArgs, 'first' | 'tab'>>;
  personnelImport?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryPersonnelImportArgs, 'id'>>;
  personnelImports?: Resolver<Maybe<ResolversTypes['ImportJobConnection']>, ParentType, ContextType, RequireFields<QueryPersonnelImportsArgs, 'first'>>;
  persons?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPersonsArgs, 'first'>>;
  qualification?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType, RequireFields<QueryQualificationArgs, 'id'>>;
  qualificationTemplate?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType>;
  specialOperationsWorker?: Resolver<Maybe<ResolversTypes['SpecialOperationsWorker']>, ParentType, ContextType, RequireFields<QuerySpecialOperationsWorkerArgs, 'id'>>;
  specialOperationsWorkers?: Resolver<Maybe<ResolversTypes['SpecialOperationsWorkerConnection']>, ParentType, ContextType, RequireFields<QuerySpecialOperationsWorkersArgs, 'first'>>;
  specialWorkerRegistration?: Resolver<Maybe<ResolversTypes['SpecialWorkerRegistration']>, ParentType, ContextType, RequireFields<QuerySpecialWorkerRegistrationArgs, 'id'>>;
  specialWorkerRegistrationExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QuerySpecialWorkerRegistrationExportArgs, 'tab'>>;
  specialWorkerRegistrationPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QuerySpecialWorkerRegistrationPapersArgs, 'division'>>;
  specialWorkerRegistrationTemplate?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType>;
  specialWorkerRegistrations?: Resolver<Maybe<ResolversTypes['SpecialWorkerRegistrationConnection']>, ParentType, ContextType, RequireFields<QuerySpecialWorkerRegistrationsArgs, 'first' | 'tab'>>;
  unlockRequest?: Resolver<Maybe<ResolversTypes['UnlockRequest']>, ParentType, ContextType, RequireFields<QueryUnlockRequestArgs, 'id'>>;
  unlockRequestExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryUnlockRequestExportArgs, 'tab'>>;
  unlockRequestPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryUnlockRequestPapersArgs, 'division'>>;
  unlockRequests?: Resolver<Maybe<ResolversTypes['UnlockRequestConnection']>, ParentType, ContextType, RequireFields<QueryUnlockRequestsArgs, 'first' | 'tab'>>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType>;
};

export type RecordButtonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordButton'] = ResolversParentTypes['RecordButton']> = {
  asks?: Resolver<ReadonlyArray<ResolversTypes['ButtonAsk']>, ParentType, ContextType>;
  idField?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inputType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDestructive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVersioned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemedyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Remedy'] = ResolversParentTypes['Remedy']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequirementsNotMetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RequirementsNotMet'] = ResolversParentTypes['RequirementsNotMet']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatVerdictResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatVerdict'] = ResolversParentTypes['SeatVerdict']> = {
  seat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdictLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type ServiceWorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ServiceWork'] = ResolversParentTypes['ServiceWork']> = {
  __resolveType: TypeResolveFn<'PersonnelWork', ParentType, ContextType>;
};

export type SpecialOperationsWorkerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SpecialOperationsWorker'] = ResolversParentTypes['SpecialOperationsWorker'], FederationReferenceType extends FederationReferenceTypes['SpecialOperationsWorker'] = FederationReferenceTypes['SpecialOperationsWorker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SpecialOperationsWorker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isStanding?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type SpecialOperationsWorkerConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SpecialOperationsWorkerConnection'] = ResolversParentTypes['SpecialOperationsWorkerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpecialOperationsWorkerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<SpecialOperationsWorkerConnectionTotalArgs, 'exact'>>;
};

export type SpecialOperationsWorkerEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SpecialOperationsWorkerEdge'] = ResolversParentTypes['SpecialOperationsWorkerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpecialOperationsWorker'], ParentType, ContextType>;
};

export type SpecialOperationsWorkerFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SpecialOperationsWorkerFace'] = ResolversParentTypes['SpecialOperationsWorkerFace'], FederationReferenceType extends FederationReferenceTypes['SpecialOperationsWorkerFace'] = FederationReferenceTypes['SpecialOperationsWorkerFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SpecialOperationsWorkerFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specialOperationsWorker?: Resolver<Maybe<ResolversTypes['SpecialOperationsWorker']>, ParentType, ContextType>;
  workCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SpecialWorkerRegistrationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SpecialWorkerRegistration'] = ResolversParentTypes['SpecialWorkerRegistration']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SpecialWorkerRegistrationAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SpecialWorkerRegistrationForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<SpecialWorkerRegistrationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SpecialWorkerRegistrationState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['SpecialWorkerRegistrationForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecialWorkerRegistrationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SpecialWorkerRegistrationConnection'] = ResolversParentTypes['SpecialWorkerRegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpecialWorkerRegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<SpecialWorkerRegistrationConnectionTotalArgs, 'exact'>>;
};

export type SpecialWorkerRegistrationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SpecialWorkerRegistrationEdge'] = ResolversParentTypes['SpecialWorkerRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpecialWorkerRegistration'], ParentType, ContextType>;
};

export type SpecialWorkerRegistrationFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SpecialWorkerRegistrationForm'] = ResolversParentTypes['SpecialWorkerRegistrationForm']> = {
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  workCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SpecialWorkerRegistrationResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SpecialWorkerRegistrationResult'] = ResolversParentTypes['SpecialWorkerRegistrationResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'SpecialWorkerRegistration' | 'VersionConflict', ParentType, ContextType>;
};

export type TotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Total'] = ResolversParentTypes['Total']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UnitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  uscc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UnitRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitRule'] = ResolversParentTypes['UnitRule']> = {
  kind?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  processes?: Resolver<ReadonlyArray<ResolversTypes['ProcessInfo']>, ParentType, ContextType>;
};

export type UnlockRequestResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnlockRequest'] = ResolversParentTypes['UnlockRequest']> = {
  adjacentProject?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  adjacentProjectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['UnlockRequestAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  endedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  exemptSince?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  exemptUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['UnlockRequestForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<UnlockRequestHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personFace?: Resolver<Maybe<ResolversTypes['PersonFace']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UnlockRequestState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['UnlockRequestForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlockRequestConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnlockRequestConnection'] = ResolversParentTypes['UnlockRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnlockRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<UnlockRequestConnectionTotalArgs, 'exact'>>;
};

export type UnlockRequestEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnlockRequestEdge'] = ResolversParentTypes['UnlockRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnlockRequest'], ParentType, ContextType>;
};

export type UnlockRequestFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnlockRequestForm'] = ResolversParentTypes['UnlockRequestForm']> = {
  adjacentProjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['UnlockGround']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['LockRole']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type UnlockRequestResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnlockRequestResult'] = ResolversParentTypes['UnlockRequestResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'UnlockRequest' | 'VersionConflict', ParentType, ContextType>;
};

export type UploadLimitsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UploadLimits'] = ResolversParentTypes['UploadLimits']> = {
  extensions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  maxBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UploadTicketResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UploadTicket'] = ResolversParentTypes['UploadTicket']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  personnel?: Resolver<Maybe<ResolversTypes['PersonnelWork']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  ActionNotAllowed?: ActionNotAllowedResolvers<ContextType>;
  AllowedAction?: AllowedActionResolvers<ContextType>;
  BlockReason?: BlockReasonResolvers<ContextType>;
  BlockReference?: BlockReferenceResolvers<ContextType>;
  Blocked?: BlockedResolvers<ContextType>;
  Button?: ButtonResolvers<ContextType>;
  ButtonAsk?: ButtonAskResolvers<ContextType>;
  ButtonChoice?: ButtonChoiceResolvers<ContextType>;
  ButtonPrefill?: ButtonPrefillResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseField?: CaseFieldResolvers<ContextType>;
  CaseFieldGroup?: CaseFieldGroupResolvers<ContextType>;
  CasePaper?: CasePaperResolvers<ContextType>;
  CasePrint?: CasePrintResolvers<ContextType>;
  CaseProgress?: CaseProgressResolvers<ContextType>;
  CaseReference?: CaseReferenceResolvers<ContextType>;
  CaseStage?: CaseStageResolvers<ContextType>;
  Creatable?: CreatableResolvers<ContextType>;
  CreatableElsewhere?: CreatableElsewhereResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayBound?: DayBoundResolvers<ContextType>;
  ElectronicCertificate?: ElectronicCertificateResolvers<ContextType>;
  EmployerChange?: EmployerChangeResolvers<ContextType>;
  EmployerChangeConnection?: EmployerChangeConnectionResolvers<ContextType>;
  EmployerChangeEdge?: EmployerChangeEdgeResolvers<ContextType>;
  EmployerChangeForm?: EmployerChangeFormResolvers<ContextType>;
  EmployerChangeResult?: EmployerChangeResultResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  EndingWork?: EndingWorkResolvers<ContextType>;
  EntriesDemanded?: EntriesDemandedResolvers<ContextType>;
  Fault?: FaultResolvers<ContextType>;
  FieldChoice?: FieldChoiceResolvers<ContextType>;
  FieldCondition?: FieldConditionResolvers<ContextType>;
  FieldDefinition?: FieldDefinitionResolvers<ContextType>;
  FieldReference?: FieldReferenceResolvers<ContextType>;
  FieldSource?: FieldSourceResolvers<ContextType>;
  FileTicket?: FileTicketResolvers<ContextType>;
  FormCheck?: FormCheckResolvers<ContextType>;
  FormDefinition?: FormDefinitionResolvers<ContextType>;
  FormGroup?: FormGroupResolvers<ContextType>;
  FormerValue?: FormerValueResolvers<ContextType>;
  FreePersons?: FreePersonsResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  ImportFault?: ImportFaultResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportJobConnection?: ImportJobConnectionResolvers<ContextType>;
  ImportJobEdge?: ImportJobEdgeResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  ImportedRow?: ImportedRowResolvers<ContextType>;
  KeyPerson?: KeyPersonResolvers<ContextType>;
  KeyStaffChange?: KeyStaffChangeResolvers<ContextType>;
  KeyStaffChangeConnection?: KeyStaffChangeConnectionResolvers<ContextType>;
  KeyStaffChangeEdge?: KeyStaffChangeEdgeResolvers<ContextType>;
  KeyStaffChangeForm?: KeyStaffChangeFormResolvers<ContextType>;
  KeyStaffChangeResult?: KeyStaffChangeResultResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LockEntry?: LockEntryResolvers<ContextType>;
  LockEntryConnection?: LockEntryConnectionResolvers<ContextType>;
  LockEntryEdge?: LockEntryEdgeResolvers<ContextType>;
  LockEntryFace?: LockEntryFaceResolvers<ContextType>;
  LockExemption?: LockExemptionResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameErasure?: NameErasureResolvers<ContextType>;
  NameErasureConnection?: NameErasureConnectionResolvers<ContextType>;
  NameErasureEdge?: NameErasureEdgeResolvers<ContextType>;
  NameErasureForm?: NameErasureFormResolvers<ContextType>;
  NameErasureResult?: NameErasureResultResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperOnList?: PaperOnListResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonDisclosure?: PersonDisclosureResolvers<ContextType>;
  PersonDisclosureConnection?: PersonDisclosureConnectionResolvers<ContextType>;
  PersonDisclosureEdge?: PersonDisclosureEdgeResolvers<ContextType>;
  PersonDisclosureFace?: PersonDisclosureFaceResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonFace?: PersonFaceResolvers<ContextType>;
  PersonLock?: PersonLockResolvers<ContextType>;
  PersonMerge?: PersonMergeResolvers<ContextType>;
  PersonMergeConnection?: PersonMergeConnectionResolvers<ContextType>;
  PersonMergeEdge?: PersonMergeEdgeResolvers<ContextType>;
  PersonMergeForm?: PersonMergeFormResolvers<ContextType>;
  PersonMergeResult?: PersonMergeResultResolvers<ContextType>;
  PersonResult?: PersonResultResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  PersonalDataResult?: PersonalDataResultResolvers<ContextType>;
  PersonnelWork?: PersonnelWorkResolvers<ContextType>;
  ProcessInfo?: ProcessInfoResolvers<ContextType>;
  ProcessWork?: ProcessWorkResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectFace?: ProjectFaceResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  QualificationConnection?: QualificationConnectionResolvers<ContextType>;
  QualificationEdge?: QualificationEdgeResolvers<ContextType>;
  QualificationResult?: QualificationResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordButton?: RecordButtonResolvers<ContextType>;
  Remedy?: RemedyResolvers<ContextType>;
  RequirementsNotMet?: RequirementsNotMetResolvers<ContextType>;
  SeatVerdict?: SeatVerdictResolvers<ContextType>;
  ServiceWork?: ServiceWorkResolvers<ContextType>;
  SpecialOperationsWorker?: SpecialOperationsWorkerResolvers<ContextType>;
  SpecialOperationsWorkerConnection?: SpecialOperationsWorkerConnectionResolvers<ContextType>;
  SpecialOperationsWorkerEdge?: SpecialOperationsWorkerEdgeResolvers<ContextType>;
  SpecialOperationsWorkerFace?: SpecialOperationsWorkerFaceResolvers<ContextType>;
  SpecialWorkerRegistration?: SpecialWorkerRegistrationResolvers<ContextType>;
  SpecialWorkerRegistrationConnection?: SpecialWorkerRegistrationConnectionResolvers<ContextType>;
  SpecialWorkerRegistrationEdge?: SpecialWorkerRegistrationEdgeResolvers<ContextType>;
  SpecialWorkerRegistrationForm?: SpecialWorkerRegistrationFormResolvers<ContextType>;
  SpecialWorkerRegistrationResult?: SpecialWorkerRegistrationResultResolvers<ContextType>;
  Total?: TotalResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  Unit?: UnitResolvers<ContextType>;
  UnitRule?: UnitRuleResolvers<ContextType>;
  UnlockRequest?: UnlockRequestResolvers<ContextType>;
  UnlockRequestConnection?: UnlockRequestConnectionResolvers<ContextType>;
  UnlockRequestEdge?: UnlockRequestEdgeResolvers<ContextType>;
  UnlockRequestForm?: UnlockRequestFormResolvers<ContextType>;
  UnlockRequestResult?: UnlockRequestResultResolvers<ContextType>;
  UploadLimits?: UploadLimitsResolvers<ContextType>;
  UploadTicket?: UploadTicketResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
};

