import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseRecord } from '@anzhu/casework';
import type { Project as ProjectRecord } from './project/project.ts';
import type { Supervisor as SupervisorRecord } from './supervisor/supervisor.ts';
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

/** 添加的输入 / Input of: Add a supervisor */
export type AddSupervisionAllocationInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 添加的监督员(证书编号) / Supervisor to be added, by certificate number */
  readonly supervisor?: InputMaybe<Scalars['String']['input']>;
};

/** 监督员 / A supervisor allocated to a project (R4) */
export type AllocatedSupervisor = {
  readonly __typename?: 'AllocatedSupervisor';
  /** 是否监督组长 / Whether the leader */
  readonly isLeader: Scalars['Boolean']['output'];
  /** 监督人员 / The supervisor */
  readonly supervisor: Maybe<SupervisorFace>;
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

/** 分配监督机构的输入 / Input of: Assign the supervision institutions */
export type AssignSupervisionRegistrationInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 质量监督机构 / Quality supervision institution */
  readonly qualityAuthority?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 安全监督机构 / Safety supervision institution */
  readonly safetyAuthority?: InputMaybe<Scalars['String']['input']>;
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

/** 变更监督机构的输入,未填的不变 / Input of changing a supervision institution; what is not given stays */
export type ChangeSupervisionInstitutionInput = {
  /** 所属主管部门代码 / Code of the department it belongs to */
  readonly authority?: InputMaybe<Scalars['String']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 机构标识 / Id of the institution */
  readonly id: Scalars['ID']['input'];
  /** 机构名称 / Name */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 变更监督人员的输入,未填的不变 / Input of changing a supervisor; what is not given stays */
export type ChangeSupervisorInput = {
  /** 平台账号 / Account on the platform */
  readonly account?: InputMaybe<Scalars['String']['input']>;
  /** 证书编号 / Certificate number */
  readonly certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** 证书有效期至,含当日 / Certificate valid until, that day included */
  readonly certificateValidUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 监督人员标识 / Id of the supervisor */
  readonly id: Scalars['ID']['input'];
  /** 姓名 / Name */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 图表中的一个数据点 / A point of a chart */
export type ChartPoint = {
  readonly __typename?: 'ChartPoint';
  /** 代码: 状态、类别、月份等 / Its code: a status, a kind, a month */
  readonly code: Scalars['String']['output'];
  /** 数量 / How many */
  readonly count: Scalars['Int']['output'];
  /** 名称 / The same in words */
  readonly label: Label;
};

/** 图表中的一个系列 / A series of a chart */
export type ChartSeries = {
  readonly __typename?: 'ChartSeries';
  /** 代码 / Its code */
  readonly code: Scalars['String']['output'];
  /** 名称 / The same in words */
  readonly label: Label;
  /** 数据点,无数据的为零 / Its points; where there is nothing, zero */
  readonly points: ReadonlyArray<ChartPoint>;
};

/** 竣工验收(R13) / Completion acceptance (R13) */
export type CompletionAcceptance = Case & {
  readonly __typename?: 'CompletionAcceptance';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<CompletionAcceptanceAction>;
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
  /** 备案期限 / To be filed by */
  readonly dueOn: Maybe<Scalars['LocalDate']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 表单 / Form */
  readonly form: CompletionAcceptanceForm;
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
  /** 工程 / The project */
  readonly project: Maybe<Project>;
  /** 工程的公开信息 / Project: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 不予验收的原因 / Why it was refused */
  readonly refusalCode: Maybe<Scalars['String']['output']>;
  /** 不予验收的原因名称 / Why it was refused, by name */
  readonly refusalCodeLabel: Maybe<Label>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 不予验收时尚未拆除的起重机械 / Cranes that stood there when it was refused */
  readonly standingCranes: Maybe<ReadonlyArray<CraneStandingAtAcceptance>>;
  /** 状态 / State */
  readonly state: CompletionAcceptanceState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<CompletionAcceptanceForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 竣工验收(R13) / Completion acceptance (R13) */
export type CompletionAcceptanceHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 竣工验收操作 / Actions of Completion acceptance */
export type CompletionAcceptanceAction =
  /** 起重机械均已拆除 / No crane stands: accepted */
  | 'ACCEPT'
  /** 撤销验收 / Annul the acceptance */
  | 'ANNUL'
  /** 数据恢复后重新撤销验收 / Annulled again after a restore */
  | 'ANNUL_UNSEALED'
  /** 尚有起重机械 / Cranes stand: refused */
  | 'REFUSE'
  /** 再次请求核查 / Ask again for the seal */
  | 'REPEAT_REQUEST'
  /** 竣工验收 / Accept the completion */
  | 'REQUEST'
  /** 核查超时 / Time out */
  | 'TIME_OUT'
  /** 撤回 / Withdraw */
  | 'WITHDRAW';

/** 竣工验收列表 / Page of: Completion acceptance */
export type CompletionAcceptanceConnection = {
  readonly __typename?: 'CompletionAcceptanceConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<CompletionAcceptanceEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 竣工验收列表 / Page of: Completion acceptance */
export type CompletionAcceptanceConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 竣工验收条目 / Edge of: Completion acceptance */
export type CompletionAcceptanceEdge = {
  readonly __typename?: 'CompletionAcceptanceEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: CompletionAcceptance;
};

/** 竣工验收查询条件 / Filter of: Completion acceptance */
export type CompletionAcceptanceFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程标识 / Id of the project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<CompletionAcceptanceState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** CompletionAcceptanceForm / CompletionAcceptanceForm */
export type CompletionAcceptanceForm = {
  readonly __typename?: 'CompletionAcceptanceForm';
  /** 验收日期 / Date of the acceptance */
  readonly acceptedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 备注 / Note */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 工程 / Project */
  readonly projectId: Maybe<Scalars['ID']['output']>;
};

/** CompletionAcceptanceForm的输入 / Input of: CompletionAcceptanceForm */
export type CompletionAcceptanceFormInput = {
  /** 验收日期 / Date of the acceptance */
  readonly acceptedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 备注 / Note */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** 竣工验收附件 / Papers of Completion acceptance */
export type CompletionAcceptancePaper =
  /** 验收组人员名单 / Members of the acceptance group */
  | 'ACCEPTANCE_GROUP'
  /** 工程竣工验收通知书 / Notice of completion acceptance */
  | 'ACCEPTANCE_NOTICE'
  /** 工程竣工验收条件审查记录表扫描件 / Scan of the review of conditions */
  | 'CONDITIONS_REVIEW'
  /** 工程竣工验收条件缺少项文件资料 / Papers on conditions that are missing */
  | 'MISSING_CONDITIONS'
  /** 法律、规章规定的必须提供的其他文件 / Other papers demanded by law */
  | 'OTHER_BY_LAW'
  /** 工程质量监督报告 / Report on quality supervision */
  | 'QUALITY_SUPERVISION_REPORT'
  /** 工程竣工验收监督记录原件扫描件 / Scan of the record of supervision */
  | 'SUPERVISION_RECORD';

/** 竣工验收的附件 / Paper of: Completion acceptance */
export type CompletionAcceptancePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: CompletionAcceptancePaper;
};

/** 竣工验收办理结果 / Outcome of an action on Completion acceptance */
export type CompletionAcceptanceResult = ActionNotAllowed | Blocked | CompletionAcceptance | RequirementsNotMet | VersionConflict;

/** 竣工验收状态 / States of Completion acceptance */
export type CompletionAcceptanceState =
  /** 已验收 / Accepted */
  | 'ACCEPTED'
  /** 已撤销 / Annulled */
  | 'ANNULLED'
  /** 核查起重机械 / Checking the cranes */
  | 'CHECKING_EQUIPMENT'
  /** 新建 / New */
  | 'NEW'
  /** 不予验收 / Refused */
  | 'REFUSED'
  /** 核查超时 / Timed out */
  | 'TIMED_OUT'
  /** 已撤回 / Withdrawn */
  | 'WITHDRAWN';

/** 竣工验收备案(R14) / Completion filing (R14) */
export type CompletionFiling = Case & {
  readonly __typename?: 'CompletionFiling';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<CompletionFilingAction>;
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
  /** 备案期限 / To be filed by */
  readonly dueOn: Maybe<Scalars['LocalDate']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 备案日期 / Date of filing */
  readonly filedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 首次上报日期 / First submitted on */
  readonly firstSubmittedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 表单 / Form */
  readonly form: CompletionFilingForm;
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
  /** 是否逾期备案(竣工验收15日后) / Whether it came later than 15 days after the acceptance */
  readonly isLate: Maybe<Scalars['Boolean']['output']>;
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
  /** 工程 / The project */
  readonly project: Maybe<Project>;
  /** 工程的公开信息 / Project: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: CompletionFilingState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<CompletionFilingForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 竣工验收备案(R14) / Completion filing (R14) */
export type CompletionFilingHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 竣工验收备案操作 / Actions of Completion filing */
export type CompletionFilingAction =
  /** 审核 / Review */
  | 'REVIEW'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 竣工验收备案列表 / Page of: Completion filing */
export type CompletionFilingConnection = {
  readonly __typename?: 'CompletionFilingConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<CompletionFilingEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 竣工验收备案列表 / Page of: Completion filing */
export type CompletionFilingConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 竣工验收备案条目 / Edge of: Completion filing */
export type CompletionFilingEdge = {
  readonly __typename?: 'CompletionFilingEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: CompletionFiling;
};

/** 竣工验收备案查询条件 / Filter of: Completion filing */
export type CompletionFilingFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否逾期备案 / Whether filed late */
  readonly isLate?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程标识 / Id of the project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<CompletionFilingState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** CompletionFilingForm / CompletionFilingForm */
export type CompletionFilingForm = {
  readonly __typename?: 'CompletionFilingForm';
  /** 竣工日期 / Date of completion */
  readonly completedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 备注 / Note */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 工程 / Project */
  readonly projectId: Maybe<Scalars['ID']['output']>;
};

/** CompletionFilingForm的输入 / Input of: CompletionFilingForm */
export type CompletionFilingFormInput = {
  /** 竣工日期 / Date of completion */
  readonly completedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 备注 / Note */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** 竣工验收备案附件 / Papers of Completion filing */
export type CompletionFilingPaper =
  /** 工程竣工验收备案申请表 / Application for completion filing */
  | 'FILING_APPLICATION'
  /** 其他资料 / Other papers */
  | 'OTHER';

/** 竣工验收备案的附件 / Paper of: Completion filing */
export type CompletionFilingPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: CompletionFilingPaper;
};

/** 竣工验收备案办理结果 / Outcome of an action on Completion filing */
export type CompletionFilingResult = ActionNotAllowed | Blocked | CompletionFiling | RequirementsNotMet | VersionConflict;

/** 竣工验收备案状态 / States of Completion filing */
export type CompletionFilingState =
  /** 已备案 / Filed */
  | 'APPROVED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 条件的比较 / How a condition compares */
export type ConditionOperator =
  /** 已填写 / The field is given */
  | 'GIVEN'
  /** 等于所列值之一 / The field has one of the values */
  | 'IN';

/** 工程状态 / Construction status */
export type ConstructionStatus =
  /** 完工 / Completed */
  | 'COMPLETED'
  /** 在建 / In construction */
  | 'IN_CONSTRUCTION'
  /** 报监 / Reported, not yet approved */
  | 'REPORTED'
  /** 停工 / Stopped */
  | 'STOPPED'
  /** 作废 / Void */
  | 'VOID';

/** 合同登记编号变更(R0b) / Change of the contract registration number (R0b) */
export type ContractNumberChange = Case & {
  readonly __typename?: 'ContractNumberChange';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<ContractNumberChangeAction>;
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
  readonly form: ContractNumberChangeForm;
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
  /** 工程 / The project */
  readonly project: Maybe<Project>;
  /** 工程的公开信息 / Project: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 未能按新编号核算的原因 / Why the locks could not be counted by the new number */
  readonly refusal: Maybe<Scalars['String']['output']>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: ContractNumberChangeState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<ContractNumberChangeForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 合同登记编号变更(R0b) / Change of the contract registration number (R0b) */
export type ContractNumberChangeHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 合同登记编号变更操作 / Actions of Change of the contract registration number */
export type ContractNumberChangeAction =
  /** 人员锁定已按新编号核算 / The locks are counted by the new number */
  | 'CONFIRM_COUNT'
  /** 按新编号核算超出锁定上限 / By the new number a limit would be exceeded */
  | 'REFUSE_COUNT'
  /** 再次请求核算人员锁定 / Ask again for the count */
  | 'REPEAT_COUNT'
  /** 审核 / Review */
  | 'REVIEW'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 变更原因 / Cause of the change */
export type ContractNumberChangeCause =
  /** 合同变更或重新登记 / The contract was changed or registered anew */
  | 'CONTRACT_CHANGED'
  /** 原编号报送有误 / The former number was reported wrongly */
  | 'ENTERED_WRONGLY';

/** 合同登记编号变更列表 / Page of: Change of the contract registration number */
export type ContractNumberChangeConnection = {
  readonly __typename?: 'ContractNumberChangeConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<ContractNumberChangeEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 合同登记编号变更列表 / Page of: Change of the contract registration number */
export type ContractNumberChangeConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 合同登记编号变更条目 / Edge of: Change of the contract registration number */
export type ContractNumberChangeEdge = {
  readonly __typename?: 'ContractNumberChangeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: ContractNumberChange;
};

/** 合同登记编号变更查询条件 / Filter of: Change of the contract registration number */
export type ContractNumberChangeFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程标识 / Id of the project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<ContractNumberChangeState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** ContractNumberChangeForm / ContractNumberChangeForm */
export type ContractNumberChangeForm = {
  readonly __typename?: 'ContractNumberChangeForm';
  /** 变更原因 / Cause of the change */
  readonly cause: Maybe<ContractNumberChangeCause>;
  /** 新合同登记编号 / New contract registration number */
  readonly newNumber: Maybe<Scalars['String']['output']>;
  /** 说明 / Note */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 工程 / Project */
  readonly projectId: Maybe<Scalars['ID']['output']>;
};

/** ContractNumberChangeForm的输入 / Input of: ContractNumberChangeForm */
export type ContractNumberChangeFormInput = {
  /** 变更原因 / Cause of the change */
  readonly cause?: InputMaybe<ContractNumberChangeCause>;
  /** 新合同登记编号 / New contract registration number */
  readonly newNumber?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Note */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** 合同登记编号变更附件 / Papers of Change of the contract registration number */
export type ContractNumberChangePaper =
  /** 施工合同登记证明 / Proof of the registration of the contract */
  | 'CONTRACT_REGISTRATION'
  /** 其他资料 / Other papers */
  | 'OTHER';

/** 合同登记编号变更的附件 / Paper of: Change of the contract registration number */
export type ContractNumberChangePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: ContractNumberChangePaper;
};

/** 合同登记编号变更办理结果 / Outcome of an action on Change of the contract registration number */
export type ContractNumberChangeResult = ActionNotAllowed | Blocked | ContractNumberChange | RequirementsNotMet | VersionConflict;

/** 合同登记编号变更状态 / States of Change of the contract registration number */
export type ContractNumberChangeState =
  /** 已变更 / Changed */
  | 'CHANGED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 核算人员锁定 / Counting the locks of the team */
  | 'RECOUNTING'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 一个县区的监督情况 / Supervision in a county */
export type CountyDashboard = {
  readonly __typename?: 'CountyDashboard';
  /** 区划代码 / Division code */
  readonly division: Scalars['String']['output'];
  /** 本年检查发现的隐患数 / Hazards found in the year */
  readonly hazards: Scalars['Int']['output'];
  /** 本年检查次数 / Inspections of the year */
  readonly inspections: Scalars['Int']['output'];
  /** 其中重大隐患数 / Major ones among them */
  readonly majorHazards: Scalars['Int']['output'];
  /** 未回复的整改通知数 / Notices not replied to */
  readonly openNotices: Scalars['Int']['output'];
  /** 检查逾期的监督计划数 / Plans of which an inspection is overdue */
  readonly overdueInspections: Scalars['Int']['output'];
  /** 逾期未改的整改通知数 / Notices past their deadline */
  readonly overdueNotices: Scalars['Int']['output'];
  /** 在建及停工工程数 / Projects in construction or stopped */
  readonly projects: Scalars['Int']['output'];
  /** 本年回复用时 / How long the year's replies took */
  readonly replyTime: ReplyTime;
  /** 停工工程数 / Projects stopped */
  readonly stopped: Scalars['Int']['output'];
  /** 生效中的中止监督数 / Suspensions in force */
  readonly suspensions: Scalars['Int']['output'];
};

/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type Crane = {
  readonly __typename?: 'Crane';
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
};

/** 未拆除的起重机械 / Crane that still stands */
export type CraneStandingAtAcceptance = {
  readonly __typename?: 'CraneStandingAtAcceptance';
  /** 设备 / The crane */
  readonly crane: Maybe<Crane>;
  /** 备案编号 / Filing number */
  readonly filingNumber: Scalars['String']['output'];
  /** 安装告知标识 / Id of the installation notice */
  readonly installationId: Scalars['ID']['output'];
  /** 显示名称: 备案编号 / What to show: the filing number */
  readonly label: Scalars['String']['output'];
  /** 安装起始日期 / Stands since */
  readonly since: Scalars['LocalDate']['output'];
};

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

/** 新建竣工验收的输入 / Input of: create Completion acceptance */
export type CreateCompletionAcceptanceInput = {
  /** 表单 / Form */
  readonly form: CompletionAcceptanceFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<CompletionAcceptancePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建竣工验收备案的输入 / Input of: create Completion filing */
export type CreateCompletionFilingInput = {
  /** 表单 / Form */
  readonly form: CompletionFilingFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<CompletionFilingPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建合同登记编号变更的输入 / Input of: create Change of the contract registration number */
export type CreateContractNumberChangeInput = {
  /** 表单 / Form */
  readonly form: ContractNumberChangeFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<ContractNumberChangePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建补录施工许可证的输入 / Input of: create Supplement of the construction permit */
export type CreatePermitSupplementInput = {
  /** 表单 / Form */
  readonly form: PermitSupplementFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<PermitSupplementPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建项目登记的输入 / Input of: create Entry of a project */
export type CreateProjectEntryInput = {
  /** 表单 / Form */
  readonly form: ProjectEntryFormInput;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建变更工程信息的输入 / Input of: create Change of project information */
export type CreateProjectInformationChangeInput = {
  /** 表单 / Form */
  readonly form: ProjectInformationChangeFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<ProjectInformationChangePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建变更参建单位的输入 / Input of: create Change of a participating unit */
export type CreateProjectPartyChangeInput = {
  /** 表单 / Form */
  readonly form: ProjectPartyChangeFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<ProjectPartyChangePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建整改通知的输入 / Input of: create Rectification notice */
export type CreateRectificationNoticeInput = {
  /** 表单 / Form */
  readonly form: RectificationNoticeFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<RectificationNoticePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建整改通知回复的输入 / Input of: create Reply to a rectification notice */
export type CreateRectificationReplyInput = {
  /** 表单 / Form */
  readonly form: RectificationReplyFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<RectificationReplyPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建整改情况报告的输入 / Input of: create Report on the mending */
export type CreateRectificationReportInput = {
  /** 表单 / Form */
  readonly form: RectificationReportFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<RectificationReportPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建终止安全监督的输入 / Input of: create Termination of safety supervision */
export type CreateSafetySupervisionTerminationInput = {
  /** 表单 / Form */
  readonly form: SafetySupervisionTerminationFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建监督检查记录的输入 / Input of: create Site inspection */
export type CreateSiteInspectionInput = {
  /** 表单 / Form */
  readonly form: SiteInspectionFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<SiteInspectionPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建分部验收的输入 / Input of: create Sub-division acceptance */
export type CreateSubDivisionAcceptanceInput = {
  /** 表单 / Form */
  readonly form: SubDivisionAcceptanceFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<SubDivisionAcceptancePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建监督任务分配的输入 / Input of: create Allocation of supervisors */
export type CreateSupervisionAllocationInput = {
  /** 表单 / Form */
  readonly form: SupervisionAllocationFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建监督计划的输入 / Input of: create Plan of supervision */
export type CreateSupervisionPlanInput = {
  /** 表单 / Form */
  readonly form: SupervisionPlanFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建中止监督的输入 / Input of: create Suspension of supervision */
export type CreateSupervisionSuspensionInput = {
  /** 表单 / Form */
  readonly form: SupervisionSuspensionFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<SupervisionSuspensionPaperInput>>;
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

/** 发往其他系统的一件 / Something sent to another system */
export type Delivery = {
  readonly __typename?: 'Delivery';
  /** 最近五十次发送,新的在前 / The last fifty tries, newest first */
  readonly attempts: ReadonlyArray<DeliveryAttempt>;
  /** 送达或放弃的时间 / When it was received or given up */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** 所发内容 / What it says */
  readonly content: ReadonlyArray<DeliveryContent>;
  /** 最近五十次重新发送的记录,新的在前 / Who had it sent again, the last fifty times, newest first */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识,每次发送相同 / Id, the same at each try */
  readonly id: Scalars['ID']['output'];
  /** 本人此刻可否重新发送 / Whether the caller may have it sent again now */
  readonly isResendable: Scalars['Boolean']['output'];
  /** 所涉记录的标识 / Id of the record it is about */
  readonly key: Scalars['ID']['output'];
  /** 登记发送的时间 / When it was queued */
  readonly queuedAt: Scalars['DateTime']['output'];
  /** 放弃的原因 / Why it was given up */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 状态 / State */
  readonly state: DeliveryState;
  /** 接收系统 / The system it is sent to */
  readonly target: Scalars['String']['output'];
  /** 接收系统名称 / The same by name */
  readonly targetLabel: Label;
  /** 已发送次数 / How often it was tried */
  readonly tries: Scalars['Int']['output'];
};

/** 一次发送 / One try of a delivery */
export type DeliveryAttempt = {
  readonly __typename?: 'DeliveryAttempt';
  /** 时间 / When */
  readonly at: Scalars['DateTime']['output'];
  /** 对方应答的HTTP状态码,无应答为空 / HTTP status of the answer; null where there was none */
  readonly httpStatus: Maybe<Scalars['Int']['output']>;
  /** 结果 / What came of it */
  readonly outcome: DeliveryOutcome;
};

/** 发送记录列表 / Page of: Deliveries */
export type DeliveryConnection = {
  readonly __typename?: 'DeliveryConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<DeliveryEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 发送记录列表 / Page of: Deliveries */
export type DeliveryConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 所发内容的一项 / One thing that a delivery says */
export type DeliveryContent = {
  readonly __typename?: 'DeliveryContent';
  /** 项目 / What it is about */
  readonly label: Label;
  /** 内容 / What is said */
  readonly value: Label;
};

/** 发送记录条目 / Edge of: Deliveries */
export type DeliveryEdge = {
  readonly __typename?: 'DeliveryEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: Delivery;
};

/** 发送记录查询条件 / Filter of deliveries */
export type DeliveryFilter = {
  /** 状态之一 / In one of these states */
  readonly states?: InputMaybe<ReadonlyArray<DeliveryState>>;
};

/** 一次发送的结果 / What came of a try */
export type DeliveryOutcome =
  /** 已送达 / Received */
  | 'DELIVERED'
  /** 未成功,将重试 / Failed, to be tried again */
  | 'FAILED'
  /** 内容被拒收 / Refused for its content */
  | 'REFUSED';

/** 发送状态 / State of a delivery */
export type DeliveryState =
  /** 已送达 / Received */
  | 'DELIVERED'
  /** 已放弃 / Given up */
  | 'DISCARDED'
  /** 被拒收,停止发送 / Refused for its content and stopped */
  | 'REFUSED'
  /** 待送达 / Waiting to be received */
  | 'WAITING';

/** 电子证照 / Electronic certificate */
export type ElectronicCertificate = {
  readonly __typename?: 'ElectronicCertificate';
  /** 许可证、备案或登记的标识 / Id of the license, filing or registration */
  readonly subjectId: Scalars['ID']['output'];
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

/** 延长整改期限的输入 / Input of: Extend the deadline */
export type ExtendRectificationNoticeInput = {
  /** 延长后的整改期限 / New deadline */
  readonly deadline?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
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

/** 提高检查频次的情形 / Grounds for inspecting more often */
export type FrequencyGround =
  /** 有超过一定规模的危险性较大的分部分项工程 / Works of high risk beyond the set scale */
  | 'HIGH_RISK_WORKS'
  /** 检查中发现隐患较多 / Many hazards were found in inspections */
  | 'MANY_HAZARDS'
  /** 施工单位近一年内发生过生产安全事故 / The contractor had an accident within the past year */
  | 'RECENT_ACCIDENT';

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

/** 检查结果 / Result of an item */
export type InspectedItem = {
  readonly __typename?: 'InspectedItem';
  /** 检查结论 / Finding */
  readonly finding: Maybe<SiteInspectionFinding>;
  /** 检查项编号 / Code of the item */
  readonly item: Maybe<Scalars['String']['output']>;
  /** 说明 / Note */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** 检查结果的输入 / Input of: Result of an item */
export type InspectedItemInput = {
  /** 检查结论 / Finding */
  readonly finding?: InputMaybe<SiteInspectionFinding>;
  /** 检查项编号 / Code of the item */
  readonly item?: InputMaybe<Scalars['String']['input']>;
  /** 说明 / Note */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** 离线记录上传结果 / Outcome of a batch */
export type InspectionBatch = {
  readonly __typename?: 'InspectionBatch';
  /** 逐条答复,次序同上传 / An answer to each, in the order sent */
  readonly answers: ReadonlyArray<InspectionBatchAnswer>;
  /** 服务器接收时间;现场记录时间为设备所称 / When the server received it; the moments of making are what the devices say */
  readonly receivedAt: Scalars['DateTime']['output'];
};

/** 一条离线记录的答复 / Answer to one record of a batch */
export type InspectionBatchAnswer = {
  readonly __typename?: 'InspectionBatchAnswer';
  /** 未被受理的原因 / Why it was not looked at */
  readonly error: Maybe<InspectionBatchError>;
  /** 此前已记录,本次未改动 / It was on record before: nothing was changed */
  readonly isRepeated: Scalars['Boolean']['output'];
  /** 请求编号 / Request id */
  readonly requestId: Scalars['UUID']['output'];
  /** 办理结果 / The record, or why it was refused */
  readonly result: Maybe<SiteInspectionResult>;
};

/** 一条离线记录未被受理的原因 / Why one record of a batch was not looked at */
export type InspectionBatchError = {
  readonly __typename?: 'InspectionBatchError';
  /** 错误代码 / Code, as of errors[].extensions.code */
  readonly code: Scalars['String']['output'];
  /** 英文说明 / In English */
  readonly en: Scalars['String']['output'];
  /** 各项错误 / The faults */
  readonly faults: ReadonlyArray<Fault>;
  /** 按 Accept-Language 选择的文字 / The text in the language of Accept-Language */
  readonly text: Scalars['String']['output'];
  /** 中文说明 / In Chinese */
  readonly zh: Scalars['String']['output'];
};

/** 检查表,按类别分版本 / Checklist of a kind of inspection, in versions */
export type InspectionChecklist = {
  readonly __typename?: 'InspectionChecklist';
  /** 检查项 / Items */
  readonly items: ReadonlyArray<InspectionChecklistItem>;
  /** 检查类别 / Kind of inspection */
  readonly kind: SiteInspectionKind;
  /** 版本 / Version */
  readonly version: Scalars['Int']['output'];
};

/** 检查项 / Item of a checklist */
export type InspectionChecklistItem = {
  readonly __typename?: 'InspectionChecklistItem';
  /** 编号 / Code */
  readonly code: Scalars['String']['output'];
  /** 检查内容 / What is looked at */
  readonly text: Label;
  /** 主题 / Theme */
  readonly theme: Label;
};

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

/** 工程管理级别 / Level of management */
export type ManagementLevel =
  /** 州市级 / City */
  | 'CITY'
  /** 县区级 / County */
  | 'COUNTY'
  /** 省级 / Province */
  | 'PROVINCE';

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
  /** 监督任务分配:添加 / Allocation of supervisors: Add a supervisor */
  readonly addSupervisionAllocation: Maybe<SupervisionAllocationResult>;
  /** 竣工验收:撤销验收 / Completion acceptance: Annul the acceptance */
  readonly annulCompletionAcceptance: Maybe<CompletionAcceptanceResult>;
  /** 分部验收:撤销验收 / Sub-division acceptance: Annul the acceptance */
  readonly annulSubDivisionAcceptance: Maybe<SubDivisionAcceptanceResult>;
  /** 项目登记:审核通过 / Entry of a project: Approve */
  readonly approveProjectEntry: Maybe<ProjectEntryResult>;
  /** 工程报监:分配监督机构 / Supervision registration: Assign the supervision institutions */
  readonly assignSupervisionRegistration: Maybe<SupervisionRegistrationResult>;
  /** 中止监督:取消中止计划 / Suspension of supervision: Cancel the plan before its date */
  readonly cancelPlanSupervisionSuspension: Maybe<SupervisionSuspensionResult>;
  /** 中止监督:取消恢复计划 / Suspension of supervision: Cancel the resumption before its date */
  readonly cancelResumptionSupervisionSuspension: Maybe<SupervisionSuspensionResult>;
  /** 监督任务分配:变更监督员 / Allocation of supervisors: Change the supervisors */
  readonly changeSupervisionAllocation: Maybe<SupervisionAllocationResult>;
  /** 变更监督机构名称或所属部门(机构负责人、主管部门) / Change its name or department, by its chief or the department (R1) */
  readonly changeSupervisionInstitution: Maybe<SupervisionInstitutionResult>;
  /** 变更监督人员(监督机构负责人) / Change a supervisor, by the chief of the institution (R1) */
  readonly changeSupervisor: Maybe<SupervisorResult>;
  /** 监督任务分配:确定 / Allocation of supervisors: Confirm */
  readonly confirmSupervisionAllocation: Maybe<SupervisionAllocationResult>;
  /** 新建竣工验收(保存后办结) / Create: Completion acceptance (saving completes it) */
  readonly createCompletionAcceptance: Maybe<CompletionAcceptanceResult>;
  /** 新建竣工验收备案(暂存) / Create: Completion filing (a draft) */
  readonly createCompletionFiling: Maybe<CompletionFilingResult>;
  /** 新建合同登记编号变更(暂存) / Create: Change of the contract registration number (a draft) */
  readonly createContractNumberChange: Maybe<ContractNumberChangeResult>;
  /** 新建补录施工许可证(暂存) / Create: Supplement of the construction permit (a draft) */
  readonly createPermitSupplement: Maybe<PermitSupplementResult>;
  /** 新建项目登记(暂存) / Create: Entry of a project (a draft) */
  readonly createProjectEntry: Maybe<ProjectEntryResult>;
  /** 新建变更工程信息(暂存) / Create: Change of project information (a draft) */
  readonly createProjectInformationChange: Maybe<ProjectInformationChangeResult>;
  /** 新建变更参建单位(暂存) / Create: Change of a participating unit (a draft) */
  readonly createProjectPartyChange: Maybe<ProjectPartyChangeResult>;
  /** 新建整改通知(保存后办结) / Create: Rectification notice (saving completes it) */
  readonly createRectificationNotice: Maybe<RectificationNoticeResult>;
  /** 新建整改通知回复(保存后办结) / Create: Reply to a rectification notice (saving completes it) */
  readonly createRectificationReply: Maybe<RectificationReplyResult>;
  /** 新建整改情况报告(暂存) / Create: Report on the mending (a draft) */
  readonly createRectificationReport: Maybe<RectificationReportResult>;
  /** 新建终止安全监督(保存后办结) / Create: Termination of safety supervision (saving completes it) */
  readonly createSafetySupervisionTermination: Maybe<SafetySupervisionTerminationResult>;
  /** 新建监督检查记录(保存后办结) / Create: Site inspection (saving completes it) */
  readonly createSiteInspection: Maybe<SiteInspectionResult>;
  /** 新建分部验收(保存后办结) / Create: Sub-division acceptance (saving completes it) */
  readonly createSubDivisionAcceptance: Maybe<SubDivisionAcceptanceResult>;
  /** 新建监督任务分配(保存后办结) / Create: Allocation of supervisors (saving completes it) */
  readonly createSupervisionAllocation: Maybe<SupervisionAllocationResult>;
  /** 新建监督计划(保存后办结) / Create: Plan of supervision (saving completes it) */
  readonly createSupervisionPlan: Maybe<SupervisionPlanResult>;
  /** 新建中止监督(保存后办结) / Create: Suspension of supervision (saving completes it) */
  readonly createSupervisionSuspension: Maybe<SupervisionSuspensionResult>;
  /** 整改通知:延长整改期限 / Rectification notice: Extend the deadline */
  readonly extendRectificationNotice: Maybe<RectificationNoticeResult>;
  /** 中止监督:恢复监督 / Suspension of supervision: Resume the supervision on a date */
  readonly planResumptionSupervisionSuspension: Maybe<SupervisionSuspensionResult>;
  /** 工程报监:撤回分配 / Supervision registration: Recall the assignment */
  readonly recallAssignmentSupervisionRegistration: Maybe<SupervisionRegistrationResult>;
  /** 上传离线检查记录,一次至多200条,逐条办理逐条答复,重复上传不重复记录 (R6) / Inspections made off line, at most 200 at once: each is recorded and answered by itself, and sending again records nothing twice (R6) */
  readonly recordInspections: Maybe<InspectionBatch>;
  /** 登记监督机构(主管部门) / Register a supervision institution, by the department of its place (R1) */
  readonly registerSupervisionInstitution: Maybe<SupervisionInstitutionResult>;
  /** 登记本机构监督人员(监督机构负责人) / Register a supervisor of the own institution, by its chief (R1) */
  readonly registerSupervisor: Maybe<SupervisorResult>;
  /** 监督任务分配:移除 / Allocation of supervisors: Remove a supervisor */
  readonly removeSupervisionAllocation: Maybe<SupervisionAllocationResult>;
  /** 立即重新发送失败或被拒收的一件,标识不变;对方系统暂停接收期间及刚刚重新发送之后不可,并告知何时起可以 / Have a delivery that failed or was refused sent again at once, under its id; not while its target is let alone nor right after it was sent again: the answer says from when */
  readonly resendSupervisionDelivery: Maybe<ResendDeliveryResult>;
  /** 项目登记:退回 / Entry of a project: Return for correction */
  readonly returnForCorrectionProjectEntry: Maybe<ProjectEntryResult>;
  /** 整改情况报告:退回补充 / Report on the mending: Return for more */
  readonly returnForCorrectionRectificationReport: Maybe<RectificationReportResult>;
  /** 查看监督人员身份证号码(本机构负责人、辖区主管部门),记录查看人与原因,每小时次数有限 / Show a supervisor's ID number, to the chief of the institution and the department of the region; who asks and why is recorded, and how often within an hour is limited */
  readonly revealSupervisorIdNumber: Maybe<SupervisorDisclosureResult>;
  /** 竣工验收备案:审核 / Completion filing: Review */
  readonly reviewCompletionFiling: Maybe<CompletionFilingResult>;
  /** 合同登记编号变更:审核 / Change of the contract registration number: Review */
  readonly reviewContractNumberChange: Maybe<ContractNumberChangeResult>;
  /** 补录施工许可证:审核 / Supplement of the construction permit: Review */
  readonly reviewPermitSupplement: Maybe<PermitSupplementResult>;
  /** 变更工程信息:审核 / Change of project information: Review */
  readonly reviewProjectInformationChange: Maybe<ProjectInformationChangeResult>;
  /** 变更参建单位:审核 / Change of a participating unit: Review */
  readonly reviewProjectPartyChange: Maybe<ProjectPartyChangeResult>;
  /** 工程报监:审核 / Supervision registration: Review */
  readonly reviewSupervisionRegistration: Maybe<SupervisionRegistrationResult>;
  /** 整改通知:撤销 / Rectification notice: Revoke */
  readonly revokeRectificationNotice: Maybe<RectificationNoticeResult>;
  /** 保存竣工验收备案表单 / Save the form of: Completion filing */
  readonly saveCompletionFiling: Maybe<CompletionFilingResult>;
  /** 保存合同登记编号变更表单 / Save the form of: Change of the contract registration number */
  readonly saveContractNumberChange: Maybe<ContractNumberChangeResult>;
  /** 保存补录施工许可证表单 / Save the form of: Supplement of the construction permit */
  readonly savePermitSupplement: Maybe<PermitSupplementResult>;
  /** 保存项目登记表单 / Save the form of: Entry of a project */
  readonly saveProjectEntry: Maybe<ProjectEntryResult>;
  /** 保存变更工程信息表单 / Save the form of: Change of project information */
  readonly saveProjectInformationChange: Maybe<ProjectInformationChangeResult>;
  /** 保存变更参建单位表单 / Save the form of: Change of a participating unit */
  readonly saveProjectPartyChange: Maybe<ProjectPartyChangeResult>;
  /** 保存整改情况报告表单 / Save the form of: Report on the mending */
  readonly saveRectificationReport: Maybe<RectificationReportResult>;
  /** 监督任务分配:设为组长 / Allocation of supervisors: Make a supervisor the leader */
  readonly setLeaderSupervisionAllocation: Maybe<SupervisionAllocationResult>;
  /** 竣工验收备案:上报 / Completion filing: Submit */
  readonly submitCompletionFiling: Maybe<CompletionFilingResult>;
  /** 合同登记编号变更:上报 / Change of the contract registration number: Submit */
  readonly submitContractNumberChange: Maybe<ContractNumberChangeResult>;
  /** 补录施工许可证:上报 / Supplement of the construction permit: Submit */
  readonly submitPermitSupplement: Maybe<PermitSupplementResult>;
  /** 项目登记:上报 / Entry of a project: Submit */
  readonly submitProjectEntry: Maybe<ProjectEntryResult>;
  /** 变更工程信息:上报 / Change of project information: Submit */
  readonly submitProjectInformationChange: Maybe<ProjectInformationChangeResult>;
  /** 变更参建单位:上报 / Change of a participating unit: Submit */
  readonly submitProjectPartyChange: Maybe<ProjectPartyChangeResult>;
  /** 整改情况报告:上报 / Report on the mending: Submit */
  readonly submitRectificationReport: Maybe<RectificationReportResult>;
  /** 监督人员离岗(监督机构负责人),仍分配有工程的须先移除 / Record that a supervisor has left, by the chief; one still allocated to a project is removed there first (R1) */
  readonly supervisorLeaves: Maybe<SupervisorResult>;
  /** 整改通知:主管部门督办 / Rectification notice: Urge, as the department */
  readonly urgeByDepartmentRectificationNotice: Maybe<RectificationNoticeResult>;
  /** 整改通知:机构督促 / Rectification notice: Urge, as the institution */
  readonly urgeRectificationNotice: Maybe<RectificationNoticeResult>;
  /** 竣工验收:撤回 / Completion acceptance: Withdraw */
  readonly withdrawCompletionAcceptance: Maybe<CompletionAcceptanceResult>;
  /** 竣工验收备案:撤销 / Completion filing: Withdraw */
  readonly withdrawCompletionFiling: Maybe<CompletionFilingResult>;
  /** 合同登记编号变更:撤销 / Change of the contract registration number: Withdraw */
  readonly withdrawContractNumberChange: Maybe<ContractNumberChangeResult>;
  /** 补录施工许可证:撤销 / Supplement of the construction permit: Withdraw */
  readonly withdrawPermitSupplement: Maybe<PermitSupplementResult>;
  /** 项目登记:撤销 / Entry of a project: Withdraw */
  readonly withdrawProjectEntry: Maybe<ProjectEntryResult>;
  /** 变更工程信息:撤销 / Change of project information: Withdraw */
  readonly withdrawProjectInformationChange: Maybe<ProjectInformationChangeResult>;
  /** 变更参建单位:撤销 / Change of a participating unit: Withdraw */
  readonly withdrawProjectPartyChange: Maybe<ProjectPartyChangeResult>;
  /** 整改情况报告:撤销 / Report on the mending: Withdraw */
  readonly withdrawRectificationReport: Maybe<RectificationReportResult>;
  /** 监督任务分配:撤销 / Allocation of supervisors: Withdraw */
  readonly withdrawSupervisionAllocation: Maybe<SupervisionAllocationResult>;
};


export type MutationAddSupervisionAllocationArgs = {
  input: AddSupervisionAllocationInput;
};


export type MutationAnnulCompletionAcceptanceArgs = {
  input: CaseActionInput;
};


export type MutationAnnulSubDivisionAcceptanceArgs = {
  input: CaseActionInput;
};


export type MutationApproveProjectEntryArgs = {
  input: CaseActionInput;
};


export type MutationAssignSupervisionRegistrationArgs = {
  input: AssignSupervisionRegistrationInput;
};


export type MutationCancelPlanSupervisionSuspensionArgs = {
  input: CaseActionInput;
};


export type MutationCancelResumptionSupervisionSuspensionArgs = {
  input: CaseActionInput;
};


export type MutationChangeSupervisionAllocationArgs = {
  input: CaseActionInput;
};


export type MutationChangeSupervisionInstitutionArgs = {
  input: ChangeSupervisionInstitutionInput;
};


export type MutationChangeSupervisorArgs = {
  input: ChangeSupervisorInput;
};


export type MutationConfirmSupervisionAllocationArgs = {
  input: CaseActionInput;
};


export type MutationCreateCompletionAcceptanceArgs = {
  input: CreateCompletionAcceptanceInput;
};


export type MutationCreateCompletionFilingArgs = {
  input: CreateCompletionFilingInput;
};


export type MutationCreateContractNumberChangeArgs = {
  input: CreateContractNumberChangeInput;
};


export type MutationCreatePermitSupplementArgs = {
  input: CreatePermitSupplementInput;
};


export type MutationCreateProjectEntryArgs = {
  input: CreateProjectEntryInput;
};


export type MutationCreateProjectInformationChangeArgs = {
  input: CreateProjectInformationChangeInput;
};


export type MutationCreateProjectPartyChangeArgs = {
  input: CreateProjectPartyChangeInput;
};


export type MutationCreateRectificationNoticeArgs = {
  input: CreateRectificationNoticeInput;
};


export type MutationCreateRectificationReplyArgs = {
  input: CreateRectificationReplyInput;
};


export type MutationCreateRectificationReportArgs = {
  input: CreateRectificationReportInput;
};


export type MutationCreateSafetySupervisionTerminationArgs = {
  input: CreateSafetySupervisionTerminationInput;
};


export type MutationCreateSiteInspectionArgs = {
  input: CreateSiteInspectionInput;
};


export type MutationCreateSubDivisionAcceptanceArgs = {
  input: CreateSubDivisionAcceptanceInput;
};


export type MutationCreateSupervisionAllocationArgs = {
  input: CreateSupervisionAllocationInput;
};


export type MutationCreateSupervisionPlanArgs = {
  input: CreateSupervisionPlanInput;
};


export type MutationCreateSupervisionSuspensionArgs = {
  input: CreateSupervisionSuspensionInput;
};


export type MutationExtendRectificationNoticeArgs = {
  input: ExtendRectificationNoticeInput;
};


export type MutationPlanResumptionSupervisionSuspensionArgs = {
  input: PlanResumptionSupervisionSuspensionInput;
};


export type MutationRecallAssignmentSupervisionRegistrationArgs = {
  input: CaseActionInput;
};


export type MutationRecordInspectionsArgs = {
  records: ReadonlyArray<CreateSiteInspectionInput>;
};


export type MutationRegisterSupervisionInstitutionArgs = {
  input: RegisterSupervisionInstitutionInput;
};


export type MutationRegisterSupervisorArgs = {
  input: RegisterSupervisorInput;
};


export type MutationRemoveSupervisionAllocationArgs = {
  input: RemoveSupervisionAllocationInput;
};


export type MutationResendSupervisionDeliveryArgs = {
  input: ResendDeliveryInput;
};


export type MutationReturnForCorrectionProjectEntryArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionRectificationReportArgs = {
  input: CaseActionInput;
};


export type MutationRevealSupervisorIdNumberArgs = {
  input: RevealSupervisorIdNumberInput;
};


export type MutationReviewCompletionFilingArgs = {
  input: ReviewCompletionFilingInput;
};


export type MutationReviewContractNumberChangeArgs = {
  input: ReviewContractNumberChangeInput;
};


export type MutationReviewPermitSupplementArgs = {
  input: ReviewPermitSupplementInput;
};


export type MutationReviewProjectInformationChangeArgs = {
  input: ReviewProjectInformationChangeInput;
};


export type MutationReviewProjectPartyChangeArgs = {
  input: ReviewProjectPartyChangeInput;
};


export type MutationReviewSupervisionRegistrationArgs = {
  input: ReviewSupervisionRegistrationInput;
};


export type MutationRevokeRectificationNoticeArgs = {
  input: CaseActionInput;
};


export type MutationSaveCompletionFilingArgs = {
  input: SaveCompletionFilingInput;
};


export type MutationSaveContractNumberChangeArgs = {
  input: SaveContractNumberChangeInput;
};


export type MutationSavePermitSupplementArgs = {
  input: SavePermitSupplementInput;
};


export type MutationSaveProjectEntryArgs = {
  input: SaveProjectEntryInput;
};


export type MutationSaveProjectInformationChangeArgs = {
  input: SaveProjectInformationChangeInput;
};


export type MutationSaveProjectPartyChangeArgs = {
  input: SaveProjectPartyChangeInput;
};


export type MutationSaveRectificationReportArgs = {
  input: SaveRectificationReportInput;
};


export type MutationSetLeaderSupervisionAllocationArgs = {
  input: SetLeaderSupervisionAllocationInput;
};


export type MutationSubmitCompletionFilingArgs = {
  input: CaseActionInput;
};


export type MutationSubmitContractNumberChangeArgs = {
  input: CaseActionInput;
};


export type MutationSubmitPermitSupplementArgs = {
  input: CaseActionInput;
};


export type MutationSubmitProjectEntryArgs = {
  input: CaseActionInput;
};


export type MutationSubmitProjectInformationChangeArgs = {
  input: CaseActionInput;
};


export type MutationSubmitProjectPartyChangeArgs = {
  input: CaseActionInput;
};


export type MutationSubmitRectificationReportArgs = {
  input: CaseActionInput;
};


export type MutationSupervisorLeavesArgs = {
  input: SupervisorLeavesInput;
};


export type MutationUrgeByDepartmentRectificationNoticeArgs = {
  input: CaseActionInput;
};


export type MutationUrgeRectificationNoticeArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawCompletionAcceptanceArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawCompletionFilingArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawContractNumberChangeArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawPermitSupplementArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawProjectEntryArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawProjectInformationChangeArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawProjectPartyChangeArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawRectificationReportArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawSupervisionAllocationArgs = {
  input: CaseActionInput;
};

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

/** 补录施工许可证(R0b) / Supplement of the construction permit (R0b) */
export type PermitSupplement = Case & {
  readonly __typename?: 'PermitSupplement';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<PermitSupplementAction>;
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
  readonly form: PermitSupplementForm;
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
  /** 工程 / The project */
  readonly project: Maybe<Project>;
  /** 工程的公开信息 / Project: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: PermitSupplementState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<PermitSupplementForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 补录施工许可证(R0b) / Supplement of the construction permit (R0b) */
export type PermitSupplementHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 补录施工许可证操作 / Actions of Supplement of the construction permit */
export type PermitSupplementAction =
  /** 审核 / Review */
  | 'REVIEW'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 补录施工许可证列表 / Page of: Supplement of the construction permit */
export type PermitSupplementConnection = {
  readonly __typename?: 'PermitSupplementConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<PermitSupplementEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 补录施工许可证列表 / Page of: Supplement of the construction permit */
export type PermitSupplementConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 补录施工许可证条目 / Edge of: Supplement of the construction permit */
export type PermitSupplementEdge = {
  readonly __typename?: 'PermitSupplementEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: PermitSupplement;
};

/** 补录施工许可证查询条件 / Filter of: Supplement of the construction permit */
export type PermitSupplementFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程标识 / Id of the project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<PermitSupplementState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** PermitSupplementForm / PermitSupplementForm */
export type PermitSupplementForm = {
  readonly __typename?: 'PermitSupplementForm';
  /** 发证机关 / Issuing authority */
  readonly issuedBy: Maybe<Scalars['String']['output']>;
  /** 发证日期 / Date of issue */
  readonly issuedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 施工许可证编号 / Number of the construction permit */
  readonly permitNumber: Maybe<Scalars['String']['output']>;
  /** 工程 / Project */
  readonly projectId: Maybe<Scalars['ID']['output']>;
};

/** PermitSupplementForm的输入 / Input of: PermitSupplementForm */
export type PermitSupplementFormInput = {
  /** 发证机关 / Issuing authority */
  readonly issuedBy?: InputMaybe<Scalars['String']['input']>;
  /** 发证日期 / Date of issue */
  readonly issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 施工许可证编号: 18位数字 / Number of the construction permit: 18 digits */
  readonly permitNumber?: InputMaybe<Scalars['String']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** 补录施工许可证附件 / Papers of Supplement of the construction permit */
export type PermitSupplementPaper =
  /** 建筑工程施工许可证 / Construction permit */
  | 'CONSTRUCTION_PERMIT';

/** 补录施工许可证的附件 / Paper of: Supplement of the construction permit */
export type PermitSupplementPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: PermitSupplementPaper;
};

/** 补录施工许可证办理结果 / Outcome of an action on Supplement of the construction permit */
export type PermitSupplementResult = ActionNotAllowed | Blocked | PermitSupplement | RequirementsNotMet | VersionConflict;

/** 补录施工许可证状态 / States of Supplement of the construction permit */
export type PermitSupplementState =
  /** 审核通过 / Approved */
  | 'APPROVED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 恢复监督的输入 / Input of: Resume the supervision on a date */
export type PlanResumptionSupervisionSuspensionInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 恢复施工日期 / Date of resumption */
  readonly resumptionDate?: InputMaybe<Scalars['LocalDate']['input']>;
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
  /** 项目代码 / Project code */
  readonly code: Maybe<Scalars['String']['output']>;
  /** 工程状态 / Construction status */
  readonly constructionStatus: Maybe<ConstructionStatus>;
  /** 合同登记编号 / Contract registration number */
  readonly contractRegistrationNumber: Maybe<Scalars['String']['output']>;
  /** 工程属地(区划代码) / Division code of the site */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 编号和名称的以往值,旧的在前 / Former values of its numbers and names, oldest first */
  readonly formerValues: Maybe<ReadonlyArray<FormerValue>>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 工程管理级别 / Level of management */
  readonly managementLevel: Maybe<ManagementLevel>;
  /** 工程名称 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 工程编号 / Project number */
  readonly number: Maybe<Scalars['String']['output']>;
  /** 参建单位 / Parties */
  readonly parties: Maybe<ReadonlyArray<ProjectParty>>;
  /** 施工许可证编号 / Number of the construction permit */
  readonly permitNumber: Maybe<Scalars['String']['output']>;
  /** 质量监督机构代码 / Code of the quality authority */
  readonly qualityAuthority: Maybe<Scalars['String']['output']>;
  /** 质量监督准备 / Preparation of quality supervision */
  readonly qualityPreparation: Maybe<SupervisionPreparation>;
  /** 质监状态 / Status of quality supervision */
  readonly qualityStatus: Maybe<QualityStatus>;
  /** 整改通知,新的在前(R7) / Rectification notice, newest first (R7) */
  readonly rectificationNotices: Maybe<RectificationNoticeConnection>;
  /** 整改通知回复,新的在前(R8) / Reply to a rectification notice, newest first (R8) */
  readonly rectificationReplies: Maybe<RectificationReplyConnection>;
  /** 整改情况报告,新的在前(R8) / Report on the mending, newest first (R8) */
  readonly rectificationReports: Maybe<RectificationReportConnection>;
  /** 报监时间 / Registered at */
  readonly registeredAt: Maybe<Scalars['DateTime']['output']>;
  /** 报监编号 / Registration number */
  readonly registrationNumber: Maybe<Scalars['String']['output']>;
  /** 安全监督机构代码 / Code of the safety authority */
  readonly safetyAuthority: Maybe<Scalars['String']['output']>;
  /** 安全监督准备 / Preparation of safety supervision */
  readonly safetyPreparation: Maybe<SupervisionPreparation>;
  /** 安监状态 / Status of safety supervision */
  readonly safetyStatus: Maybe<SafetyStatus>;
  /** 标段编号 / Section */
  readonly section: Maybe<Scalars['String']['output']>;
  /** 工程类型 / Sector */
  readonly sector: Maybe<ProjectSector>;
  /** 工程地点 / Site */
  readonly site: Maybe<ProjectSite>;
  /** 监督检查记录,新的在前(R6) / Site inspection, newest first (R6) */
  readonly siteInspections: Maybe<SiteInspectionConnection>;
  /** 三项状态的依据: 未了结的整改通知、中止、终止、备案等 / Why the three statuses are as they are: open notices, suspensions, termination, filing */
  readonly statusReasons: Maybe<ProjectStatusReasons>;
  /** 监督员与监督计划,分配后列出 / Supervisors and plans, once allocated */
  readonly supervision: Maybe<ReadonlyArray<ProjectSupervision>>;
  /** 项目班子 / Key staff */
  readonly team: Maybe<ReadonlyArray<ProjectTeamMember>>;
};


/** 工程 / Project */
export type ProjectRectificationNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 工程 / Project */
export type ProjectRectificationRepliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 工程 / Project */
export type ProjectRectificationReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 工程 / Project */
export type ProjectSiteInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 监督档案的一页 / A page of the archive of a project */
export type ProjectArchive = {
  readonly __typename?: 'ProjectArchive';
  /** 业务,按提交先后 / The cases, in the order in which they were submitted */
  readonly edges: ReadonlyArray<ProjectArchiveEdge>;
  /** 翻页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
};

/** 档案中的一份业务 / A case in the archive of a project */
export type ProjectArchiveEdge = {
  readonly __typename?: 'ProjectArchiveEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 业务 / The case */
  readonly node: Case;
};

/** 工程列表 / Page of: Project */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 工程列表 / Page of: Project */
export type ProjectConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 工程条目 / Edge of: Project */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: Project;
};

/** 项目登记(R16) / Entry of a project (R16) */
export type ProjectEntry = Case & {
  readonly __typename?: 'ProjectEntry';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<ProjectEntryAction>;
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
  readonly form: ProjectEntryForm;
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
  /** 工程标识 / Id of the project */
  readonly projectId: Maybe<Scalars['String']['output']>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: ProjectEntryState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<ProjectEntryForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 项目登记(R16) / Entry of a project (R16) */
export type ProjectEntryHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 项目登记操作 / Actions of Entry of a project */
export type ProjectEntryAction =
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 项目登记列表 / Page of: Entry of a project */
export type ProjectEntryConnection = {
  readonly __typename?: 'ProjectEntryConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<ProjectEntryEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 项目登记列表 / Page of: Entry of a project */
export type ProjectEntryConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 项目登记条目 / Edge of: Entry of a project */
export type ProjectEntryEdge = {
  readonly __typename?: 'ProjectEntryEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: ProjectEntry;
};

/** 项目登记查询条件 / Filter of: Entry of a project */
export type ProjectEntryFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<ProjectEntryState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** ProjectEntryForm / ProjectEntryForm */
export type ProjectEntryForm = {
  readonly __typename?: 'ProjectEntryForm';
  /** 合同登记编号 / Contract registration number */
  readonly contractRegistrationNumber: Maybe<Scalars['String']['output']>;
  /** 工程属地 / Division of the site */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 纬度 / Latitude */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** 经度 / Longitude */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /** 工程管理级别 / Level of management */
  readonly managementLevel: Maybe<ManagementLevel>;
  /** 参建单位 / Party */
  readonly parties: Maybe<ReadonlyArray<RegistrationParty>>;
  /** 施工许可证编号 / Construction permit number */
  readonly permitNumber: Maybe<Scalars['String']['output']>;
  /** 项目代码 / Project code */
  readonly projectCode: Maybe<Scalars['String']['output']>;
  /** 工程名称 / Name of the project */
  readonly projectName: Maybe<Scalars['String']['output']>;
  /** 工程编号 / Project number */
  readonly projectNumber: Maybe<Scalars['String']['output']>;
  /** 报监编号 / Registration number */
  readonly registrationNumber: Maybe<Scalars['String']['output']>;
  /** 标段编号 / Section */
  readonly section: Maybe<Scalars['String']['output']>;
  /** 工程类型 / Sector */
  readonly sector: Maybe<ProjectSector>;
};

/** ProjectEntryForm的输入 / Input of: ProjectEntryForm */
export type ProjectEntryFormInput = {
  /** 合同登记编号 / Contract registration number */
  readonly contractRegistrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** 工程属地: 6位行政区划代码 / Division of the site: Division code of 6 digits */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  /** 纬度 / Latitude */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** 经度 / Longitude */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** 工程管理级别 / Level of management */
  readonly managementLevel?: InputMaybe<ManagementLevel>;
  /** 参建单位 / Party */
  readonly parties?: InputMaybe<ReadonlyArray<RegistrationPartyInput>>;
  /** 施工许可证编号: 18位数字 / Construction permit number: 18 digits */
  readonly permitNumber?: InputMaybe<Scalars['String']['input']>;
  /** 项目代码: 五段数字,如2020-530102-47-03-012345 / Project code: Five groups of digits, such as 2020-530102-47-03-012345 */
  readonly projectCode?: InputMaybe<Scalars['String']['input']>;
  /** 工程名称 / Name of the project */
  readonly projectName?: InputMaybe<Scalars['String']['input']>;
  /** 工程编号 / Project number */
  readonly projectNumber?: InputMaybe<Scalars['String']['input']>;
  /** 报监编号 / Registration number */
  readonly registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** 标段编号 / Section */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** 工程类型 / Sector */
  readonly sector?: InputMaybe<ProjectSector>;
};

/** 项目登记办理结果 / Outcome of an action on Entry of a project */
export type ProjectEntryResult = ActionNotAllowed | Blocked | ProjectEntry | RequirementsNotMet | VersionConflict;

/** 项目登记状态 / States of Entry of a project */
export type ProjectEntryState =
  /** 审核通过 / Approved */
  | 'APPROVED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 工程的公开信息 / Project: what others see of it */
export type ProjectFace = {
  readonly __typename?: 'ProjectFace';
  /** 工程属地(区划代码) / Division code of the site */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 工程名称 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 工程编号 / Project number */
  readonly number: Maybe<Scalars['String']['output']>;
  /** 参建单位 / Parties */
  readonly parties: Maybe<ReadonlyArray<ProjectParty>>;
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly project: Maybe<Project>;
};

/** 工程查询条件 / Filter of: Project */
export type ProjectFilter = {
  /** 工程状态 / Construction status */
  readonly constructionStatus?: InputMaybe<ConstructionStatus>;
  /** 合同登记编号(含以往的) / Contract registration number, a former one too */
  readonly contractRegistrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** 工程属地(区划代码),含其下级 / Division code of the site, with all that lies in it */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  /** 参建单位统一社会信用代码 / USCC of a party */
  readonly party?: InputMaybe<Scalars['String']['input']>;
  /** 质量监督准备 / Preparation of quality supervision */
  readonly qualityPreparation?: InputMaybe<SupervisionPreparation>;
  /** 安全监督准备 / Preparation of safety supervision */
  readonly safetyPreparation?: InputMaybe<SupervisionPreparation>;
};

/** 变更工程信息(R0b) / Change of project information (R0b) */
export type ProjectInformationChange = Case & {
  readonly __typename?: 'ProjectInformationChange';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<ProjectInformationChangeAction>;
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
  readonly form: ProjectInformationChangeForm;
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
  /** 工程 / The project */
  readonly project: Maybe<Project>;
  /** 工程的公开信息 / Project: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: ProjectInformationChangeState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<ProjectInformationChangeForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 变更工程信息(R0b) / Change of project information (R0b) */
export type ProjectInformationChangeHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 变更工程信息操作 / Actions of Change of project information */
export type ProjectInformationChangeAction =
  /** 审核 / Review */
  | 'REVIEW'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 变更工程信息列表 / Page of: Change of project information */
export type ProjectInformationChangeConnection = {
  readonly __typename?: 'ProjectInformationChangeConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<ProjectInformationChangeEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 变更工程信息列表 / Page of: Change of project information */
export type ProjectInformationChangeConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 变更工程信息条目 / Edge of: Change of project information */
export type ProjectInformationChangeEdge = {
  readonly __typename?: 'ProjectInformationChangeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: ProjectInformationChange;
};

/** 变更工程信息查询条件 / Filter of: Change of project information */
export type ProjectInformationChangeFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程标识 / Id of the project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<ProjectInformationChangeState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** ProjectInformationChangeForm / ProjectInformationChangeForm */
export type ProjectInformationChangeForm = {
  readonly __typename?: 'ProjectInformationChangeForm';
  /** 变更后的纬度 / New latitude */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** 变更后的经度 / New longitude */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /** 工程 / Project */
  readonly projectId: Maybe<Scalars['ID']['output']>;
  /** 变更后的工程名称 / New name of the project */
  readonly projectName: Maybe<Scalars['String']['output']>;
  /** 变更原因 / Reason */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 变更后的标段编号 / New section */
  readonly section: Maybe<Scalars['String']['output']>;
};

/** ProjectInformationChangeForm的输入 / Input of: ProjectInformationChangeForm */
export type ProjectInformationChangeFormInput = {
  /** 变更后的纬度 / New latitude */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** 变更后的经度 / New longitude */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 变更后的工程名称 / New name of the project */
  readonly projectName?: InputMaybe<Scalars['String']['input']>;
  /** 变更原因 / Reason */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 变更后的标段编号 / New section */
  readonly section?: InputMaybe<Scalars['String']['input']>;
};

/** 变更工程信息附件 / Papers of Change of project information */
export type ProjectInformationChangePaper =
  /** 变更证明材料 / Evidence of the change */
  | 'CHANGE_EVIDENCE';

/** 变更工程信息的附件 / Paper of: Change of project information */
export type ProjectInformationChangePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: ProjectInformationChangePaper;
};

/** 变更工程信息办理结果 / Outcome of an action on Change of project information */
export type ProjectInformationChangeResult = ActionNotAllowed | Blocked | ProjectInformationChange | RequirementsNotMet | VersionConflict;

/** 变更工程信息状态 / States of Change of project information */
export type ProjectInformationChangeState =
  /** 审核通过 / Approved */
  | 'APPROVED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 参建单位 / Party of a project */
export type ProjectParty = {
  readonly __typename?: 'ProjectParty';
  /** 单位类别 / Kind of party */
  readonly kind: ProjectPartyKind;
  /** 单位名称 / Name */
  readonly name: Scalars['String']['output'];
  /** 单位 / The unit */
  readonly unit: Maybe<Unit>;
  /** 统一社会信用代码 / Unified social credit code */
  readonly uscc: Scalars['String']['output'];
};

/** 变更参建单位(R0b) / Change of a participating unit (R0b) */
export type ProjectPartyChange = Case & {
  readonly __typename?: 'ProjectPartyChange';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<ProjectPartyChangeAction>;
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
  readonly form: ProjectPartyChangeForm;
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
  /** 工程 / The project */
  readonly project: Maybe<Project>;
  /** 工程的公开信息 / Project: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: ProjectPartyChangeState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<ProjectPartyChangeForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 变更参建单位(R0b) / Change of a participating unit (R0b) */
export type ProjectPartyChangeHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 变更参建单位操作 / Actions of Change of a participating unit */
export type ProjectPartyChangeAction =
  /** 审核 / Review */
  | 'REVIEW'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 变更参建单位列表 / Page of: Change of a participating unit */
export type ProjectPartyChangeConnection = {
  readonly __typename?: 'ProjectPartyChangeConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<ProjectPartyChangeEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 变更参建单位列表 / Page of: Change of a participating unit */
export type ProjectPartyChangeConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 变更参建单位条目 / Edge of: Change of a participating unit */
export type ProjectPartyChangeEdge = {
  readonly __typename?: 'ProjectPartyChangeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: ProjectPartyChange;
};

/** 变更参建单位查询条件 / Filter of: Change of a participating unit */
export type ProjectPartyChangeFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程标识 / Id of the project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<ProjectPartyChangeState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** ProjectPartyChangeForm / ProjectPartyChangeForm */
export type ProjectPartyChangeForm = {
  readonly __typename?: 'ProjectPartyChangeForm';
  /** 进入单位统一社会信用代码 / USCC of the unit that enters */
  readonly enteringUscc: Maybe<Scalars['String']['output']>;
  /** 单位类别 / Kind of party */
  readonly kind: Maybe<ProjectPartyKind>;
  /** 退出单位统一社会信用代码 / USCC of the unit that leaves */
  readonly leavingUscc: Maybe<Scalars['String']['output']>;
  /** 工程 / Project */
  readonly projectId: Maybe<Scalars['ID']['output']>;
  /** 变更原因 / Reason */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** ProjectPartyChangeForm的输入 / Input of: ProjectPartyChangeForm */
export type ProjectPartyChangeFormInput = {
  /** 进入单位统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the unit that enters: 18 digits or capital letters except I, O, S, V, Z */
  readonly enteringUscc?: InputMaybe<Scalars['String']['input']>;
  /** 单位类别 / Kind of party */
  readonly kind?: InputMaybe<ProjectPartyKind>;
  /** 退出单位统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the unit that leaves: 18 digits or capital letters except I, O, S, V, Z */
  readonly leavingUscc?: InputMaybe<Scalars['String']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 变更原因 / Reason */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 变更参建单位附件 / Papers of Change of a participating unit */
export type ProjectPartyChangePaper =
  /** 变更证明材料(合同、协议) / Evidence of the change: contract or agreement */
  | 'CHANGE_EVIDENCE';

/** 变更参建单位的附件 / Paper of: Change of a participating unit */
export type ProjectPartyChangePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: ProjectPartyChangePaper;
};

/** 变更参建单位办理结果 / Outcome of an action on Change of a participating unit */
export type ProjectPartyChangeResult = ActionNotAllowed | Blocked | ProjectPartyChange | RequirementsNotMet | VersionConflict;

/** 变更参建单位状态 / States of Change of a participating unit */
export type ProjectPartyChangeState =
  /** 审核通过 / Approved */
  | 'APPROVED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 单位类别 / Kind of party */
export type ProjectPartyKind =
  /** 施工总包单位 / General contractor */
  | 'CONTRACTOR'
  /** 设计单位 / Design firm */
  | 'DESIGN_FIRM'
  /** 建设单位 / Project owner */
  | 'PROJECT_OWNER'
  /** 分包单位 / Subcontractor */
  | 'SUBCONTRACTOR'
  /** 监理单位 / Supervision consultant */
  | 'SUPERVISION_CONSULTANT'
  /** 勘察单位 / Survey firm */
  | 'SURVEY_FIRM';

/** 工程类型 / Sector */
export type ProjectSector =
  /** 房屋建筑 / Building construction */
  | 'BUILDING_CONSTRUCTION'
  /** 市政基础设施 / Municipal infrastructure */
  | 'MUNICIPAL_INFRASTRUCTURE'
  /** 其他 / Other */
  | 'OTHER';

/** 工程地点 / Site of a project */
export type ProjectSite = {
  readonly __typename?: 'ProjectSite';
  /** 纬度 / Latitude */
  readonly latitude: Scalars['Float']['output'];
  /** 经度 / Longitude */
  readonly longitude: Scalars['Float']['output'];
};

/** 三项状态各自的依据 / What each of the three statuses rests on */
export type ProjectStatusReasons = {
  readonly __typename?: 'ProjectStatusReasons';
  /** 工程状态的依据 / Of the construction status */
  readonly construction: ReadonlyArray<BlockReason>;
  /** 质监状态的依据 / Of the status of quality supervision */
  readonly quality: ReadonlyArray<BlockReason>;
  /** 安监状态的依据 / Of the status of safety supervision */
  readonly safety: ReadonlyArray<BlockReason>;
};

/** 工程的一类监督 / The supervision of a project in one discipline (R4, R5) */
export type ProjectSupervision = {
  readonly __typename?: 'ProjectSupervision';
  /** 监督类别 / What is supervised */
  readonly discipline: SupervisionDiscipline;
  /** 监督机构代码 / Code of the institution */
  readonly institution: Maybe<Scalars['String']['output']>;
  /** 监督计划,无权查看者为空 / The plan; null for those who may not read it */
  readonly plan: Maybe<SupervisionPlan>;
  /** 监督员 / The supervisors */
  readonly supervisors: ReadonlyArray<AllocatedSupervisor>;
};

/** 项目班子成员 / Key person of a project */
export type ProjectTeamMember = {
  readonly __typename?: 'ProjectTeamMember';
  /** 报监时填报的姓名,变更后的人员为空,其姓名见主要管理人员 / Name as the registration states it; null of whom it does not name: the key personnel tells the names of those who are locked */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 岗位 / Role */
  readonly role: ProjectTeamRole;
  /** 所在单位统一社会信用代码 / USCC of the employer */
  readonly uscc: Scalars['String']['output'];
};

/** 岗位 / Role */
export type ProjectTeamRole =
  /** 项目总监 / Chief supervision engineer */
  | 'CHIEF_SUPERVISION_ENGINEER'
  /** 项目经理 / Project manager */
  | 'PROJECT_MANAGER'
  /** 安全员 / Safety officer */
  | 'SAFETY_OFFICER';

/** 质监状态 / Status of quality supervision */
export type QualityStatus =
  /** 竣工 / Completed */
  | 'COMPLETED'
  /** 正常质量监督 / Normal supervision */
  | 'NORMAL'
  /** 限期整改 / Rectifying */
  | 'RECTIFYING'
  /** 已上报 / Reported */
  | 'REPORTED'
  /** 停工 / Stopped */
  | 'STOPPED'
  /** 作废 / Void */
  | 'VOID';

/** 查询 / Queries */
export type Query = {
  readonly __typename?: 'Query';
  /** 检查竣工验收表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Completion acceptance, as if it were handed on now; nothing is written */
  readonly checkCompletionAcceptance: Maybe<FormCheck>;
  /** 检查竣工验收备案表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Completion filing, as if it were handed on now; nothing is written */
  readonly checkCompletionFiling: Maybe<FormCheck>;
  /** 检查合同登记编号变更表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Change of the contract registration number, as if it were handed on now; nothing is written */
  readonly checkContractNumberChange: Maybe<FormCheck>;
  /** 检查补录施工许可证表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Supplement of the construction permit, as if it were handed on now; nothing is written */
  readonly checkPermitSupplement: Maybe<FormCheck>;
  /** 检查项目登记表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Entry of a project, as if it were handed on now; nothing is written */
  readonly checkProjectEntry: Maybe<FormCheck>;
  /** 检查变更工程信息表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Change of project information, as if it were handed on now; nothing is written */
  readonly checkProjectInformationChange: Maybe<FormCheck>;
  /** 检查变更参建单位表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Change of a participating unit, as if it were handed on now; nothing is written */
  readonly checkProjectPartyChange: Maybe<FormCheck>;
  /** 检查整改通知表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Rectification notice, as if it were handed on now; nothing is written */
  readonly checkRectificationNotice: Maybe<FormCheck>;
  /** 检查整改通知回复表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Reply to a rectification notice, as if it were handed on now; nothing is written */
  readonly checkRectificationReply: Maybe<FormCheck>;
  /** 检查整改情况报告表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Report on the mending, as if it were handed on now; nothing is written */
  readonly checkRectificationReport: Maybe<FormCheck>;
  /** 检查终止安全监督表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Termination of safety supervision, as if it were handed on now; nothing is written */
  readonly checkSafetySupervisionTermination: Maybe<FormCheck>;
  /** 检查监督检查记录表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Site inspection, as if it were handed on now; nothing is written */
  readonly checkSiteInspection: Maybe<FormCheck>;
  /** 检查分部验收表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Sub-division acceptance, as if it were handed on now; nothing is written */
  readonly checkSubDivisionAcceptance: Maybe<FormCheck>;
  /** 检查监督任务分配表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Allocation of supervisors, as if it were handed on now; nothing is written */
  readonly checkSupervisionAllocation: Maybe<FormCheck>;
  /** 检查监督计划表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Plan of supervision, as if it were handed on now; nothing is written */
  readonly checkSupervisionPlan: Maybe<FormCheck>;
  /** 检查中止监督表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Suspension of supervision, as if it were handed on now; nothing is written */
  readonly checkSupervisionSuspension: Maybe<FormCheck>;
  /** 一项竣工验收 / One: Completion acceptance */
  readonly completionAcceptance: Maybe<CompletionAcceptance>;
  /** 导出竣工验收列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Completion acceptance, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly completionAcceptanceExport: Maybe<FileTicket>;
  /** 竣工验收在某地应交的附件及样例(X16) / Papers of: Completion acceptance, as a division demands them, with samples (X16) */
  readonly completionAcceptancePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 竣工验收列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Completion acceptance, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly completionAcceptances: Maybe<CompletionAcceptanceConnection>;
  /** 此刻提交竣工验收将被拒绝的全部原因,含未办理拆除的起重机械 (R13);最终以提交时起重机械服务的核对为准。另有 isWarning 为真的提示,不因此拒绝:已通过尚未报告完成的拆卸、未见记录的分部验收、须附的资料 / Everything for which an acceptance would be refused now, cranes not dismantled included (R13); at the submission the equipment service checks the cranes itself. Beside it warnings (isWarning), for which nothing is refused: dismantlings that are approved and not reported done, divisions whose acceptance is not on record, the papers it will demand */
  readonly completionBlockers: Maybe<ReadonlyArray<BlockReason>>;
  /** 一项竣工验收备案 / One: Completion filing */
  readonly completionFiling: Maybe<CompletionFiling>;
  /** 导出竣工验收备案列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Completion filing, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly completionFilingExport: Maybe<FileTicket>;
  /** 竣工验收备案在某地应交的附件及样例(X16) / Papers of: Completion filing, as a division demands them, with samples (X16) */
  readonly completionFilingPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 竣工验收备案列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Completion filing, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly completionFilings: Maybe<CompletionFilingConnection>;
  /** 一项合同登记编号变更 / One: Change of the contract registration number */
  readonly contractNumberChange: Maybe<ContractNumberChange>;
  /** 导出合同登记编号变更列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Change of the contract registration number, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly contractNumberChangeExport: Maybe<FileTicket>;
  /** 合同登记编号变更在某地应交的附件及样例(X16) / Papers of: Change of the contract registration number, as a division demands them, with samples (X16) */
  readonly contractNumberChangePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 合同登记编号变更列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Change of the contract registration number, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly contractNumberChanges: Maybe<ContractNumberChangeConnection>;
  /** 导出工程列表(XLSX, X15),范围与条件同列表 / Export of the list of: Project, as XLSX (X15), within the same scope and conditions */
  readonly exportProjects: Maybe<FileTicket>;
  /** 导出监督机构列表(XLSX, X15),范围与条件同列表 / Export of the list of: Supervision institution, as XLSX (X15), within the same scope and conditions */
  readonly exportSupervisionInstitutions: Maybe<FileTicket>;
  /** 导出监督人员身份信息查看记录列表(XLSX, X15),范围与条件同列表 / Export of the list of: Disclosure of a supervisor’s personal data, as XLSX (X15), within the same scope and conditions */
  readonly exportSupervisorReveals: Maybe<FileTicket>;
  /** 导出监督人员列表(XLSX, X15),范围与条件同列表 / Export of the list of: Supervisor, as XLSX (X15), within the same scope and conditions */
  readonly exportSupervisors: Maybe<FileTicket>;
  /** 现行检查表 (R6) / The checklists in force (R6) */
  readonly inspectionChecklists: Maybe<ReadonlyArray<InspectionChecklist>>;
  /** 登录者,未登录为空 / Who is signed in; null for nobody */
  readonly me: Maybe<Me>;
  /** 一项补录施工许可证 / One: Supplement of the construction permit */
  readonly permitSupplement: Maybe<PermitSupplement>;
  /** 导出补录施工许可证列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Supplement of the construction permit, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly permitSupplementExport: Maybe<FileTicket>;
  /** 补录施工许可证在某地应交的附件及样例(X16) / Papers of: Supplement of the construction permit, as a division demands them, with samples (X16) */
  readonly permitSupplementPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 补录施工许可证列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Supplement of the construction permit, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly permitSupplements: Maybe<PermitSupplementConnection>;
  /** 一项工程,无权查看者为空 / One: Project; null for those who may not read it */
  readonly project: Maybe<Project>;
  /** 质量(安全)监督档案(R15):工程从报监到竣工验收备案的全部业务,只读;另一监督机构办理的不在其中 / The archive of a project by discipline (R15): all its cases from the registration to the completion filing, to be read only; what the other institution has done is not among them */
  readonly projectArchive: Maybe<ProjectArchive>;
  /** 质量(安全)监督档案(R15)的全部附件,打包为一个文件(ZIP),含目录(PDF:页数、字节数、SHA-256)、各项业务的内容(PDF)和监督计划书、整改通知书(PDF);内容不变则字节不变,可断点续传,有变更时 ETag 不同 / All papers of the archive of a project by discipline (R15) in one file (ZIP), with an index (PDF: pages, sizes, SHA-256) what the cases say (PDF), and the plans and notices as handed out (PDF). As long as nothing changes it is the same bytes, and a transfer that was broken off can be resumed; after a change it has another ETag */
  readonly projectArchiveFile: Maybe<FileTicket>;
  /** 按工程编号或报监编号(含以往的)查一项工程,登录即可 / One project by its number or registration number, a former one too, for whoever is signed in */
  readonly projectByNumber: Maybe<ProjectFace>;
  /** 项目登记列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Entry of a project, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly projectEntries: Maybe<ProjectEntryConnection>;
  /** 一项项目登记 / One: Entry of a project */
  readonly projectEntry: Maybe<ProjectEntry>;
  /** 导出项目登记列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Entry of a project, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly projectEntryExport: Maybe<FileTicket>;
  /** 一项变更工程信息 / One: Change of project information */
  readonly projectInformationChange: Maybe<ProjectInformationChange>;
  /** 导出变更工程信息列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Change of project information, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly projectInformationChangeExport: Maybe<FileTicket>;
  /** 变更工程信息在某地应交的附件及样例(X16) / Papers of: Change of project information, as a division demands them, with samples (X16) */
  readonly projectInformationChangePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 变更工程信息列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Change of project information, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly projectInformationChanges: Maybe<ProjectInformationChangeConnection>;
  /** 一项变更参建单位 / One: Change of a participating unit */
  readonly projectPartyChange: Maybe<ProjectPartyChange>;
  /** 导出变更参建单位列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Change of a participating unit, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly projectPartyChangeExport: Maybe<FileTicket>;
  /** 变更参建单位在某地应交的附件及样例(X16) / Papers of: Change of a participating unit, as a division demands them, with samples (X16) */
  readonly projectPartyChangePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 变更参建单位列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Change of a participating unit, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly projectPartyChanges: Maybe<ProjectPartyChangeConnection>;
  /** 工程列表,按报监时间倒序 / Projects, newest first */
  readonly projects: Maybe<ProjectConnection>;
  /** 按工程名称(含以往的)查工程,至多二十项,登录即可 / Projects by name, a former one too, at most twenty, for whoever is signed in */
  readonly projectsByName: Maybe<ReadonlyArray<ProjectFace>>;
  /** 一项整改通知 / One: Rectification notice */
  readonly rectificationNotice: Maybe<RectificationNotice>;
  /** 导出整改通知列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Rectification notice, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly rectificationNoticeExport: Maybe<FileTicket>;
  /** 整改通知在某地应交的附件及样例(X16) / Papers of: Rectification notice, as a division demands them, with samples (X16) */
  readonly rectificationNoticePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 整改通知列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Rectification notice, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly rectificationNotices: Maybe<RectificationNoticeConnection>;
  /** 整改通知回复列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Reply to a rectification notice, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly rectificationReplies: Maybe<RectificationReplyConnection>;
  /** 一项整改通知回复 / One: Reply to a rectification notice */
  readonly rectificationReply: Maybe<RectificationReply>;
  /** 导出整改通知回复列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Reply to a rectification notice, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly rectificationReplyExport: Maybe<FileTicket>;
  /** 整改通知回复在某地应交的附件及样例(X16) / Papers of: Reply to a rectification notice, as a division demands them, with samples (X16) */
  readonly rectificationReplyPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 一项整改情况报告 / One: Report on the mending */
  readonly rectificationReport: Maybe<RectificationReport>;
  /** 导出整改情况报告列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Report on the mending, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly rectificationReportExport: Maybe<FileTicket>;
  /** 整改情况报告在某地应交的附件及样例(X16) / Papers of: Report on the mending, as a division demands them, with samples (X16) */
  readonly rectificationReportPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 整改情况报告列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Report on the mending, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly rectificationReports: Maybe<RectificationReportConnection>;
  /** 一项终止安全监督 / One: Termination of safety supervision */
  readonly safetySupervisionTermination: Maybe<SafetySupervisionTermination>;
  /** 导出终止安全监督列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Termination of safety supervision, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly safetySupervisionTerminationExport: Maybe<FileTicket>;
  /** 终止安全监督列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Termination of safety supervision, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly safetySupervisionTerminations: Maybe<SafetySupervisionTerminationConnection>;
  /** 一项监督检查记录 / One: Site inspection */
  readonly siteInspection: Maybe<SiteInspection>;
  /** 导出监督检查记录列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Site inspection, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly siteInspectionExport: Maybe<FileTicket>;
  /** 监督检查记录在某地应交的附件及样例(X16) / Papers of: Site inspection, as a division demands them, with samples (X16) */
  readonly siteInspectionPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 监督检查记录列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Site inspection, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly siteInspections: Maybe<SiteInspectionConnection>;
  /** 一项分部验收 / One: Sub-division acceptance */
  readonly subDivisionAcceptance: Maybe<SubDivisionAcceptance>;
  /** 导出分部验收列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Sub-division acceptance, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly subDivisionAcceptanceExport: Maybe<FileTicket>;
  /** 分部验收在某地应交的附件及样例(X16) / Papers of: Sub-division acceptance, as a division demands them, with samples (X16) */
  readonly subDivisionAcceptancePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 分部验收列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Sub-division acceptance, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly subDivisionAcceptances: Maybe<SubDivisionAcceptanceConnection>;
  /** 一项监督任务分配 / One: Allocation of supervisors */
  readonly supervisionAllocation: Maybe<SupervisionAllocation>;
  /** 导出监督任务分配列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Allocation of supervisors, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly supervisionAllocationExport: Maybe<FileTicket>;
  /** 监督任务分配列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Allocation of supervisors, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly supervisionAllocations: Maybe<SupervisionAllocationConnection>;
  /** 监督工作看板: 主管机构查看本辖区或其下级区划,年份不填为本年 / Dashboard of supervision, for an authority: of its region or a division in it, and of this year unless said */
  readonly supervisionDashboard: Maybe<SupervisionDashboard>;
  /** 一项监督机构,无权查看者为空 / One: Supervision institution; null for those who may not read it */
  readonly supervisionInstitution: Maybe<SupervisionInstitution>;
  /** 按机构代码(含以往的)查一个监督机构,登录即可 / One supervision institution by its code, a former one too, for whoever is signed in */
  readonly supervisionInstitutionByCode: Maybe<SupervisionInstitutionFace>;
  /** 本辖区的监督机构 (R1),新的在前 / Supervision institutions of the jurisdiction (R1), newest first */
  readonly supervisionInstitutions: Maybe<SupervisionInstitutionConnection>;
  /** 一项监督计划 / One: Plan of supervision */
  readonly supervisionPlan: Maybe<SupervisionPlan>;
  /** 导出监督计划列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Plan of supervision, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly supervisionPlanExport: Maybe<FileTicket>;
  /** 监督计划列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Plan of supervision, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly supervisionPlans: Maybe<SupervisionPlanConnection>;
  /** 一项工程报监 / One: Supervision registration */
  readonly supervisionRegistration: Maybe<SupervisionRegistration>;
  /** 导出工程报监列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Supervision registration, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly supervisionRegistrationExport: Maybe<FileTicket>;
  /** 工程报监列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Supervision registration, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly supervisionRegistrations: Maybe<SupervisionRegistrationConnection>;
  /** 一项中止监督 / One: Suspension of supervision */
  readonly supervisionSuspension: Maybe<SupervisionSuspension>;
  /** 导出中止监督列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Suspension of supervision, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly supervisionSuspensionExport: Maybe<FileTicket>;
  /** 中止监督在某地应交的附件及样例(X16) / Papers of: Suspension of supervision, as a division demands them, with samples (X16) */
  readonly supervisionSuspensionPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 中止监督列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Suspension of supervision, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly supervisionSuspensions: Maybe<SupervisionSuspensionConnection>;
  /** 一项监督人员,无权查看者为空 / One: Supervisor; null for those who may not read it */
  readonly supervisor: Maybe<Supervisor>;
  /** 按证书编号(含以往的)查一名监督人员,登录即可 / One supervisor by certificate number, a former one too, for whoever is signed in */
  readonly supervisorByCertificate: Maybe<SupervisorFace>;
  /** 一项监督人员身份信息查看记录,无权查看者为空 / One: Disclosure of a supervisor’s personal data; null for those who may not read it */
  readonly supervisorReveal: Maybe<SupervisorReveal>;
  /** 本辖区的监督人员身份信息查看记录,仅审计员可查,新的在前 / Who was shown personal data of supervisors of the jurisdiction, for auditors alone, newest first */
  readonly supervisorReveals: Maybe<SupervisorRevealConnection>;
  /** 本辖区的监督人员 (R1): 条件与按姓名、证书编号包含查询,新的在前 / Supervisors of the jurisdiction (R1), by filter and contains-search on name and certificate number, newest first */
  readonly supervisors: Maybe<SupervisorConnection>;
  /** 我的工作:各服务待办、可新建的流程、案件 / The caller's work: what waits, what may be begun, cases, service by service */
  readonly work: Maybe<Work>;
};


/** 查询 / Queries */
export type QueryCheckCompletionAcceptanceArgs = {
  form: CompletionAcceptanceFormInput;
  papers?: InputMaybe<ReadonlyArray<CompletionAcceptancePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckCompletionFilingArgs = {
  form: CompletionFilingFormInput;
  papers?: InputMaybe<ReadonlyArray<CompletionFilingPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckContractNumberChangeArgs = {
  form: ContractNumberChangeFormInput;
  papers?: InputMaybe<ReadonlyArray<ContractNumberChangePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckPermitSupplementArgs = {
  form: PermitSupplementFormInput;
  papers?: InputMaybe<ReadonlyArray<PermitSupplementPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckProjectEntryArgs = {
  form: ProjectEntryFormInput;
};


/** 查询 / Queries */
export type QueryCheckProjectInformationChangeArgs = {
  form: ProjectInformationChangeFormInput;
  papers?: InputMaybe<ReadonlyArray<ProjectInformationChangePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckProjectPartyChangeArgs = {
  form: ProjectPartyChangeFormInput;
  papers?: InputMaybe<ReadonlyArray<ProjectPartyChangePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckRectificationNoticeArgs = {
  form: RectificationNoticeFormInput;
  papers?: InputMaybe<ReadonlyArray<RectificationNoticePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckRectificationReplyArgs = {
  form: RectificationReplyFormInput;
  papers?: InputMaybe<ReadonlyArray<RectificationReplyPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckRectificationReportArgs = {
  form: RectificationReportFormInput;
  papers?: InputMaybe<ReadonlyArray<RectificationReportPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckSafetySupervisionTerminationArgs = {
  form: SafetySupervisionTerminationFormInput;
};


/** 查询 / Queries */
export type QueryCheckSiteInspectionArgs = {
  form: SiteInspectionFormInput;
  papers?: InputMaybe<ReadonlyArray<SiteInspectionPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckSubDivisionAcceptanceArgs = {
  form: SubDivisionAcceptanceFormInput;
  papers?: InputMaybe<ReadonlyArray<SubDivisionAcceptancePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckSupervisionAllocationArgs = {
  form: SupervisionAllocationFormInput;
};


/** 查询 / Queries */
export type QueryCheckSupervisionPlanArgs = {
  form: SupervisionPlanFormInput;
};


/** 查询 / Queries */
export type QueryCheckSupervisionSuspensionArgs = {
  form: SupervisionSuspensionFormInput;
  papers?: InputMaybe<ReadonlyArray<SupervisionSuspensionPaperInput>>;
};


/** 查询 / Queries */
export type QueryCompletionAcceptanceArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryCompletionAcceptanceExportArgs = {
  filter?: InputMaybe<CompletionAcceptanceFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryCompletionAcceptancePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryCompletionAcceptancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompletionAcceptanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryCompletionBlockersArgs = {
  projectId: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryCompletionFilingArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryCompletionFilingExportArgs = {
  filter?: InputMaybe<CompletionFilingFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryCompletionFilingPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryCompletionFilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompletionFilingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryContractNumberChangeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryContractNumberChangeExportArgs = {
  filter?: InputMaybe<ContractNumberChangeFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryContractNumberChangePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryContractNumberChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContractNumberChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryExportProjectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryExportSupervisionInstitutionsArgs = {
  filter?: InputMaybe<SupervisionInstitutionFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryExportSupervisorRevealsArgs = {
  filter?: InputMaybe<SupervisorRevealFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryExportSupervisorsArgs = {
  filter?: InputMaybe<SupervisorFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryPermitSupplementArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryPermitSupplementExportArgs = {
  filter?: InputMaybe<PermitSupplementFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryPermitSupplementPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryPermitSupplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PermitSupplementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryProjectArchiveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  discipline: SupervisionDiscipline;
  first?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryProjectArchiveFileArgs = {
  discipline: SupervisionDiscipline;
  projectId: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryProjectByNumberArgs = {
  number: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryProjectEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryProjectEntryArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryProjectEntryExportArgs = {
  filter?: InputMaybe<ProjectEntryFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryProjectInformationChangeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryProjectInformationChangeExportArgs = {
  filter?: InputMaybe<ProjectInformationChangeFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryProjectInformationChangePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryProjectInformationChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectInformationChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryProjectPartyChangeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryProjectPartyChangeExportArgs = {
  filter?: InputMaybe<ProjectPartyChangeFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryProjectPartyChangePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryProjectPartyChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectPartyChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryProjectsByNameArgs = {
  name: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryRectificationNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryRectificationNoticeExportArgs = {
  filter?: InputMaybe<RectificationNoticeFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryRectificationNoticePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryRectificationNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RectificationNoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryRectificationRepliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RectificationReplyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryRectificationReplyArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryRectificationReplyExportArgs = {
  filter?: InputMaybe<RectificationReplyFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryRectificationReplyPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryRectificationReportArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryRectificationReportExportArgs = {
  filter?: InputMaybe<RectificationReportFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryRectificationReportPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryRectificationReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RectificationReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySafetySupervisionTerminationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySafetySupervisionTerminationExportArgs = {
  filter?: InputMaybe<SafetySupervisionTerminationFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySafetySupervisionTerminationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SafetySupervisionTerminationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySiteInspectionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySiteInspectionExportArgs = {
  filter?: InputMaybe<SiteInspectionFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySiteInspectionPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QuerySiteInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SiteInspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySubDivisionAcceptanceArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySubDivisionAcceptanceExportArgs = {
  filter?: InputMaybe<SubDivisionAcceptanceFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySubDivisionAcceptancePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QuerySubDivisionAcceptancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubDivisionAcceptanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySupervisionAllocationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySupervisionAllocationExportArgs = {
  filter?: InputMaybe<SupervisionAllocationFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySupervisionAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupervisionAllocationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySupervisionDashboardArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询 / Queries */
export type QuerySupervisionInstitutionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySupervisionInstitutionByCodeArgs = {
  code: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QuerySupervisionInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupervisionInstitutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QuerySupervisionPlanArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySupervisionPlanExportArgs = {
  filter?: InputMaybe<SupervisionPlanFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySupervisionPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupervisionPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySupervisionRegistrationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySupervisionRegistrationExportArgs = {
  filter?: InputMaybe<SupervisionRegistrationFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySupervisionRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupervisionRegistrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySupervisionSuspensionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySupervisionSuspensionExportArgs = {
  filter?: InputMaybe<SupervisionSuspensionFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySupervisionSuspensionPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QuerySupervisionSuspensionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupervisionSuspensionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySupervisorArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySupervisorByCertificateArgs = {
  number: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QuerySupervisorRevealArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySupervisorRevealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupervisorRevealFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QuerySupervisorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupervisorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
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

/** 整改通知(R7) / Rectification notice (R7) */
export type RectificationNotice = Case & {
  readonly __typename?: 'RectificationNotice';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<RectificationNoticeAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 了结日期 / Closed on */
  readonly closedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 创建时间 / Created */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 签发至回复的日数 / Days from its issue to its reply */
  readonly daysToReply: Maybe<Scalars['Int']['output']>;
  /** 现行整改期限 / Deadline as it is now */
  readonly deadline: Maybe<Scalars['LocalDate']['output']>;
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
  /** 延期次数 / How often the deadline was extended */
  readonly extensions: Maybe<Scalars['Int']['output']>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 表单 / Form */
  readonly form: RectificationNoticeForm;
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
  /** 整改性质 / Nature of the notice */
  readonly nature: Maybe<Scalars['String']['output']>;
  /** 整改性质名称 / Nature of the notice, by name */
  readonly natureLabel: Maybe<Label>;
  /** 通知编号 / Number of the notice */
  readonly number: Maybe<Scalars['String']['output']>;
  /** 逾期起始日 / Overdue since */
  readonly overdueSince: Maybe<Scalars['LocalDate']['output']>;
  /** 按适用程序应交的附件(X16) / The papers its procedure knows (X16) */
  readonly paperList: ReadonlyArray<PaperOnList>;
  /** 附件 / Papers */
  readonly papers: ReadonlyArray<CasePaper>;
  /** 流程阶段 / How far the review is */
  readonly phase: CasePhase;
  /** 整改通知书(PDF),十分钟内按地址下载;签发前没有 / The notice as a paper (PDF), to be fetched within ten minutes; none before it is issued */
  readonly printed: Maybe<FileTicket>;
  /** 系统出具的文书,十分钟内按地址下载;尚无的不列 / The papers that the system prints of it, to be fetched within ten minutes; what there is not yet is left out */
  readonly prints: ReadonlyArray<CasePrint>;
  /** 适用程序(区划前缀) / Procedure in force: division prefix or default */
  readonly procedure: Scalars['String']['output'];
  /** 流程 / Its process */
  readonly process: ProcessInfo;
  /** 流程进度 / How far the review is, and who decides (X12) */
  readonly progress: CaseProgress;
  /** 工程 / The project */
  readonly project: Maybe<Project>;
  /** 工程的公开信息 / Project: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 整改通知回复标识 / Id of the reply */
  readonly replyId: Maybe<Scalars['String']['output']>;
  /** 责任监督员: 签发人;其被移除后为监督组长 / The supervisor who answers for it: who issued it, after whose removal the leader */
  readonly responsible: Maybe<SupervisorFace>;
  /** 责任监督员标识 / Id of the supervisor who answers for it */
  readonly responsibleId: Maybe<Scalars['String']['output']>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: RectificationNoticeState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<RectificationNoticeForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 整改通知(R7) / Rectification notice (R7) */
export type RectificationNoticeHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 整改通知操作 / Actions of Rectification notice */
export type RectificationNoticeAction =
  /** 整改完成 / Mended: replied to */
  | 'CLOSE'
  /** 报主管部门 / Pass on to the department */
  | 'ESCALATE'
  /** 逾期,提请机构负责人督促 / Overdue: brought before the leader */
  | 'EXPIRE'
  /** 延长整改期限 / Extend the deadline */
  | 'EXTEND'
  /** 签发 / Issue */
  | 'ISSUE'
  /** 期限届满前提醒 / Call the deadline to mind */
  | 'REMIND'
  /** 撤销 / Revoke */
  | 'REVOKE'
  /** 机构督促 / Urge, as the institution */
  | 'URGE'
  /** 主管部门督办 / Urge, as the department */
  | 'URGE_BY_DEPARTMENT';

/** 整改通知列表 / Page of: Rectification notice */
export type RectificationNoticeConnection = {
  readonly __typename?: 'RectificationNoticeConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<RectificationNoticeEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 整改通知列表 / Page of: Rectification notice */
export type RectificationNoticeConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 整改通知条目 / Edge of: Rectification notice */
export type RectificationNoticeEdge = {
  readonly __typename?: 'RectificationNoticeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: RectificationNotice;
};

/** 整改通知查询条件 / Filter of: Rectification notice */
export type RectificationNoticeFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程标识 / Id of the project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 责任监督员标识 / Id of the supervisor who answers for it */
  readonly responsibleId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<RectificationNoticeState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** 整改类型 / Type of notice: a RectificationType */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/** RectificationNoticeForm / RectificationNoticeForm */
export type RectificationNoticeForm = {
  readonly __typename?: 'RectificationNoticeForm';
  /** 整改期限 / To be mended by */
  readonly deadline: Maybe<Scalars['LocalDate']['output']>;
  /** 整改要求 / What is to be done */
  readonly demands: Maybe<Scalars['String']['output']>;
  /** 监督检查记录 / The inspection it follows from */
  readonly inspectionId: Maybe<Scalars['ID']['output']>;
  /** 处罚内容 / The penalty */
  readonly penalty: Maybe<Scalars['String']['output']>;
  /** 处罚依据 / Legal basis of the penalty */
  readonly penaltyBasis: Maybe<Scalars['String']['output']>;
  /** 存在问题 / What is wrong */
  readonly problems: Maybe<Scalars['String']['output']>;
  /** 工程 / Project */
  readonly projectId: Maybe<Scalars['ID']['output']>;
  /** 监督检查记录(二) / A second inspection it follows from */
  readonly secondInspectionId: Maybe<Scalars['ID']['output']>;
  /** 停工部位 / Parts where work stops */
  readonly stoppedParts: Maybe<Scalars['String']['output']>;
  /** 监督检查记录(三) / A third inspection it follows from */
  readonly thirdInspectionId: Maybe<Scalars['ID']['output']>;
  /** 整改类型 / Type of notice */
  readonly type: Maybe<RectificationType>;
};

/** RectificationNoticeForm的输入 / Input of: RectificationNoticeForm */
export type RectificationNoticeFormInput = {
  /** 整改期限 / To be mended by */
  readonly deadline?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 整改要求 / What is to be done */
  readonly demands?: InputMaybe<Scalars['String']['input']>;
  /** 监督检查记录 / The inspection it follows from */
  readonly inspectionId?: InputMaybe<Scalars['ID']['input']>;
  /** 处罚内容 / The penalty */
  readonly penalty?: InputMaybe<Scalars['String']['input']>;
  /** 处罚依据 / Legal basis of the penalty */
  readonly penaltyBasis?: InputMaybe<Scalars['String']['input']>;
  /** 存在问题 / What is wrong */
  readonly problems?: InputMaybe<Scalars['String']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 监督检查记录(二) / A second inspection it follows from */
  readonly secondInspectionId?: InputMaybe<Scalars['ID']['input']>;
  /** 停工部位 / Parts where work stops */
  readonly stoppedParts?: InputMaybe<Scalars['String']['input']>;
  /** 监督检查记录(三) / A third inspection it follows from */
  readonly thirdInspectionId?: InputMaybe<Scalars['ID']['input']>;
  /** 整改类型 / Type of notice */
  readonly type?: InputMaybe<RectificationType>;
};

/** 整改通知附件 / Papers of Rectification notice */
export type RectificationNoticePaper =
  /** 其他资料 / Other papers */
  | 'OTHER'
  /** 现场照片 / Photo of the site */
  | 'SITE_PHOTO';

/** 整改通知的附件 / Paper of: Rectification notice */
export type RectificationNoticePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: RectificationNoticePaper;
};

/** 整改通知办理结果 / Outcome of an action on Rectification notice */
export type RectificationNoticeResult = ActionNotAllowed | Blocked | RectificationNotice | RequirementsNotMet | VersionConflict;

/** 整改通知状态 / States of Rectification notice */
export type RectificationNoticeState =
  /** 逾期未改,已报主管部门 / Overdue, passed on to the department */
  | 'ESCALATED'
  /** 已签发 / Issued */
  | 'ISSUED'
  /** 新建 / New */
  | 'NEW'
  /** 逾期未改 / Overdue */
  | 'OVERDUE'
  /** 已回复 / Replied to */
  | 'REPLIED'
  /** 已撤销 / Revoked */
  | 'REVOKED'
  /** 主管部门督办 / Urged by the department */
  | 'SUPERVISED'
  /** 逾期未改,机构已督促 / Overdue, urged by the institution */
  | 'URGED';

/** 整改通知回复(R8) / Reply to a rectification notice (R8) */
export type RectificationReply = Case & {
  readonly __typename?: 'RectificationReply';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<RectificationReplyAction>;
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
  readonly form: RectificationReplyForm;
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
  readonly state: RectificationReplyState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<RectificationReplyForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 整改通知回复(R8) / Reply to a rectification notice (R8) */
export type RectificationReplyHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 整改通知回复操作 / Actions of Reply to a rectification notice */
export type RectificationReplyAction =
  /** 回复 / Reply */
  | 'REPLY';

/** 整改通知回复列表 / Page of: Reply to a rectification notice */
export type RectificationReplyConnection = {
  readonly __typename?: 'RectificationReplyConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<RectificationReplyEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 整改通知回复列表 / Page of: Reply to a rectification notice */
export type RectificationReplyConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 整改通知回复条目 / Edge of: Reply to a rectification notice */
export type RectificationReplyEdge = {
  readonly __typename?: 'RectificationReplyEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: RectificationReply;
};

/** 整改通知回复查询条件 / Filter of: Reply to a rectification notice */
export type RectificationReplyFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 整改通知标识 / Id of the rectification notice */
  readonly noticeId?: InputMaybe<Scalars['String']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<RectificationReplyState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** RectificationReplyForm / RectificationReplyForm */
export type RectificationReplyForm = {
  readonly __typename?: 'RectificationReplyForm';
  /** 整改通知 / Rectification notice */
  readonly noticeId: Maybe<Scalars['ID']['output']>;
  /** 复查记录 / The inspection that looked again */
  readonly reinspectionId: Maybe<Scalars['ID']['output']>;
  /** 整改结果 / What was found mended */
  readonly result: Maybe<Scalars['String']['output']>;
};

/** RectificationReplyForm的输入 / Input of: RectificationReplyForm */
export type RectificationReplyFormInput = {
  /** 整改通知 / Rectification notice */
  readonly noticeId?: InputMaybe<Scalars['ID']['input']>;
  /** 复查记录 / The inspection that looked again */
  readonly reinspectionId?: InputMaybe<Scalars['ID']['input']>;
  /** 整改结果 / What was found mended */
  readonly result?: InputMaybe<Scalars['String']['input']>;
};

/** 整改通知回复附件 / Papers of Reply to a rectification notice */
export type RectificationReplyPaper =
  /** 其他资料 / Other papers */
  | 'OTHER'
  /** 现场照片 / Photo of the site */
  | 'SITE_PHOTO';

/** 整改通知回复的附件 / Paper of: Reply to a rectification notice */
export type RectificationReplyPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: RectificationReplyPaper;
};

/** 整改通知回复办理结果 / Outcome of an action on Reply to a rectification notice */
export type RectificationReplyResult = ActionNotAllowed | Blocked | RectificationReply | RequirementsNotMet | VersionConflict;

/** 整改通知回复状态 / States of Reply to a rectification notice */
export type RectificationReplyState =
  /** 新建 / New */
  | 'NEW'
  /** 已办结 / Replied */
  | 'REPLIED';

/** 整改情况报告(R8) / Report on the mending (R8) */
export type RectificationReport = Case & {
  readonly __typename?: 'RectificationReport';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<RectificationReportAction>;
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
  readonly form: RectificationReportForm;
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
  readonly state: RectificationReportState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<RectificationReportForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 整改情况报告(R8) / Report on the mending (R8) */
export type RectificationReportHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 整改情况报告操作 / Actions of Report on the mending */
export type RectificationReportAction =
  /** 随回复采信 / Accept with the reply */
  | 'ACCEPT'
  /** 退回补充 / Return for more */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 整改情况报告列表 / Page of: Report on the mending */
export type RectificationReportConnection = {
  readonly __typename?: 'RectificationReportConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<RectificationReportEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 整改情况报告列表 / Page of: Report on the mending */
export type RectificationReportConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 整改情况报告条目 / Edge of: Report on the mending */
export type RectificationReportEdge = {
  readonly __typename?: 'RectificationReportEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: RectificationReport;
};

/** 整改情况报告查询条件 / Filter of: Report on the mending */
export type RectificationReportFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 整改通知标识 / Id of the rectification notice */
  readonly noticeId?: InputMaybe<Scalars['String']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<RectificationReportState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** RectificationReportForm / RectificationReportForm */
export type RectificationReportForm = {
  readonly __typename?: 'RectificationReportForm';
  /** 整改措施及结果 / What was done */
  readonly measures: Maybe<Scalars['String']['output']>;
  /** 整改完成日期 / Mended on */
  readonly mendedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 整改通知 / Rectification notice */
  readonly noticeId: Maybe<Scalars['ID']['output']>;
};

/** RectificationReportForm的输入 / Input of: RectificationReportForm */
export type RectificationReportFormInput = {
  /** 整改措施及结果 / What was done */
  readonly measures?: InputMaybe<Scalars['String']['input']>;
  /** 整改完成日期 / Mended on */
  readonly mendedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 整改通知 / Rectification notice */
  readonly noticeId?: InputMaybe<Scalars['ID']['input']>;
};

/** 整改情况报告附件 / Papers of Report on the mending */
export type RectificationReportPaper =
  /** 整改后照片 / Photo of what was mended */
  | 'MENDING_PHOTO'
  /** 其他资料 / Other papers */
  | 'OTHER';

/** 整改情况报告的附件 / Paper of: Report on the mending */
export type RectificationReportPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: RectificationReportPaper;
};

/** 整改情况报告办理结果 / Outcome of an action on Report on the mending */
export type RectificationReportResult = ActionNotAllowed | Blocked | RectificationReport | RequirementsNotMet | VersionConflict;

/** 整改情况报告状态 / States of Report on the mending */
export type RectificationReportState =
  /** 已采信 / Accepted with the reply */
  | 'ACCEPTED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 整改类型 / Type of notice */
export type RectificationType =
  /** 限期整改 / To be mended by a day */
  | 'DEADLINE'
  /** 责令整改 / Ordered to mend */
  | 'ORDERED'
  /** 局部停工整改 / Work stopped in parts */
  | 'PARTIAL_STOP'
  /** 行政处罚 / Administrative penalty */
  | 'PENALTY'
  /** 停工整改 / Work stopped */
  | 'STOP';

/** 登记监督机构的输入 / Input of registering a supervision institution */
export type RegisterSupervisionInstitutionInput = {
  /** 所属主管部门代码 / Code of the department it belongs to */
  readonly authority: Scalars['String']['input'];
  /** 机构代码 / Code */
  readonly code: Scalars['String']['input'];
  /** 监督类别 / What is supervised */
  readonly discipline: SupervisionDiscipline;
  /** 监督辖区(区划代码) / Jurisdiction (division code) */
  readonly division: Scalars['String']['input'];
  /** 机构名称 / Name */
  readonly name: Scalars['String']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 登记监督人员的输入 / Input of registering a supervisor */
export type RegisterSupervisorInput = {
  /** 平台账号 / Account on the platform */
  readonly account: Scalars['String']['input'];
  /** 施工安全监督人员考核合格证书编号 / Number of the certificate of supervisors of construction safety */
  readonly certificateNumber: Scalars['String']['input'];
  /** 证书有效期至,含当日 / Certificate valid until, that day included */
  readonly certificateValidUntil: Scalars['LocalDate']['input'];
  /** 身份证号码 / ID number */
  readonly idNumber: Scalars['String']['input'];
  /** 姓名 / Name */
  readonly name: Scalars['String']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 参建单位 / Party */
export type RegistrationParty = {
  readonly __typename?: 'RegistrationParty';
  /** 单位类别 / Kind of party */
  readonly kind: Maybe<ProjectPartyKind>;
  /** 单位名称 / Name of the unit */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 注册所在地 / Division of registration */
  readonly registeredDivision: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码 / Unified social credit code */
  readonly uscc: Maybe<Scalars['String']['output']>;
};

/** 参建单位的输入 / Input of: Party */
export type RegistrationPartyInput = {
  /** 单位类别 / Kind of party */
  readonly kind?: InputMaybe<ProjectPartyKind>;
  /** 单位名称 / Name of the unit */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 注册所在地: 6位行政区划代码 / Division of registration: Division code of 6 digits */
  readonly registeredDivision?: InputMaybe<Scalars['String']['input']>;
  /** 统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / Unified social credit code: 18 digits or capital letters except I, O, S, V, Z */
  readonly uscc?: InputMaybe<Scalars['String']['input']>;
};

/** 项目班子成员 / Key person */
export type RegistrationTeamMember = {
  readonly __typename?: 'RegistrationTeamMember';
  /** 身份证号 / Citizen ID number */
  readonly idNumber: Maybe<Scalars['String']['output']>;
  /** 姓名 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 岗位 / Role */
  readonly role: Maybe<ProjectTeamRole>;
  /** 所在单位统一社会信用代码 / USCC of the employer */
  readonly uscc: Maybe<Scalars['String']['output']>;
};

/** 项目班子成员的输入 / Input of: Key person */
export type RegistrationTeamMemberInput = {
  /** 身份证号: 18位,末位为数字或X(旧号码为15位数字) / Citizen ID number: 18 characters, the last a digit or X (an old number has 15 digits) */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** 姓名 / Name */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 岗位 / Role */
  readonly role?: InputMaybe<ProjectTeamRole>;
  /** 所在单位统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the employer: 18 digits or capital letters except I, O, S, V, Z */
  readonly uscc?: InputMaybe<Scalars['String']['input']>;
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

/** 移除的输入 / Input of: Remove a supervisor */
export type RemoveSupervisionAllocationInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 名单中的监督员(证书编号) / Supervisor on the list, by certificate number */
  readonly member?: InputMaybe<Scalars['String']['input']>;
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 整改通知回复用时,按回复年份 / How long replies to notices took, by the year of the reply */
export type ReplyTime = {
  readonly __typename?: 'ReplyTime';
  /** 平均回复日数,无回复的为空 / Days to a reply on average; null without replies */
  readonly average: Maybe<Scalars['Float']['output']>;
  /** 签发至回复的日数合计 / Days from issue to reply, in total */
  readonly days: Scalars['Int']['output'];
  /** 已回复的通知数 / Notices replied to */
  readonly replies: Scalars['Int']['output'];
};

/** 材料或字段不符合要求,一次列全 / Papers or fields do not meet the requirements, all named at once */
export type RequirementsNotMet = {
  readonly __typename?: 'RequirementsNotMet';
  /** 全部错误 / All faults */
  readonly faults: ReadonlyArray<Fault>;
  /** 此外由其他数据阻止的全部原因,不含取决于有误字段的 / What forbids it besides by other data, as far as that does not depend on what is at fault */
  readonly reasons: ReadonlyArray<BlockReason>;
};

/** 重新发送的输入 / Input of having a delivery sent again */
export type ResendDeliveryInput = {
  /** 发送记录标识 / Id of the delivery */
  readonly id: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the delivery as it is */
  readonly requestId: Scalars['UUID']['input'];
};

/** 重新发送的结果 / Outcome of having a delivery sent again */
export type ResendDeliveryResult = Blocked | Delivery;

/** 查看监督人员身份证号码的输入 / Input of revealing a supervisor's ID number */
export type RevealSupervisorIdNumberInput = {
  /** 监督人员标识 / Id of the supervisor */
  readonly id: Scalars['ID']['input'];
  /** 查看原因,记入操作日志 / Why; kept in the operation log */
  readonly reason: Scalars['String']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 审核的输入 / Input of: Review */
export type ReviewCompletionFilingInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 审核结果 / Verdict */
  readonly verdict: ReviewCompletionFilingVerdict;
};

/** 审核结果 / Review: verdicts */
export type ReviewCompletionFilingVerdict =
  /** 通过 / Pass */
  | 'PASS'
  /** 退回 / Return for correction */
  | 'RETURN';

/** 审核的输入 / Input of: Review */
export type ReviewContractNumberChangeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 审核结果 / Verdict */
  readonly verdict: ReviewContractNumberChangeVerdict;
};

/** 审核结果 / Review: verdicts */
export type ReviewContractNumberChangeVerdict =
  /** 通过 / Pass */
  | 'PASS'
  /** 退回 / Return for correction */
  | 'RETURN';

/** 审核的输入 / Input of: Review */
export type ReviewPermitSupplementInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 审核结果 / Verdict */
  readonly verdict: ReviewPermitSupplementVerdict;
};

/** 审核结果 / Review: verdicts */
export type ReviewPermitSupplementVerdict =
  /** 通过 / Pass */
  | 'PASS'
  /** 退回 / Return for correction */
  | 'RETURN';

/** 审核的输入 / Input of: Review */
export type ReviewProjectInformationChangeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 审核结果 / Verdict */
  readonly verdict: ReviewProjectInformationChangeVerdict;
};

/** 审核结果 / Review: verdicts */
export type ReviewProjectInformationChangeVerdict =
  /** 通过 / Pass */
  | 'PASS'
  /** 退回 / Return for correction */
  | 'RETURN';

/** 审核的输入 / Input of: Review */
export type ReviewProjectPartyChangeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 审核结果 / Verdict */
  readonly verdict: ReviewProjectPartyChangeVerdict;
};

/** 审核结果 / Review: verdicts */
export type ReviewProjectPartyChangeVerdict =
  /** 通过 / Pass */
  | 'PASS'
  /** 退回 / Return for correction */
  | 'RETURN';

/** 审核的输入 / Input of: Review */
export type ReviewSupervisionRegistrationInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 审核结果 / Verdict */
  readonly verdict: ReviewSupervisionRegistrationVerdict;
};

/** 审核结果 / Review: verdicts */
export type ReviewSupervisionRegistrationVerdict =
  /** 通过 / Pass */
  | 'PASS'
  /** 审核不通过 / Reject */
  | 'REJECT'
  /** 打回修改 / Return for correction */
  | 'RETURN';

/** 安监状态 / Status of safety supervision */
export type SafetyStatus =
  /** 正常安全监督 / Normal supervision */
  | 'NORMAL'
  /** 限期整改 / Rectifying */
  | 'RECTIFYING'
  /** 已上报 / Reported */
  | 'REPORTED'
  /** 停工 / Stopped */
  | 'STOPPED'
  /** 终止安全监督 / Terminated */
  | 'TERMINATED'
  /** 作废 / Void */
  | 'VOID';

/** 终止安全监督(R11) / Termination of safety supervision (R11) */
export type SafetySupervisionTermination = Case & {
  readonly __typename?: 'SafetySupervisionTermination';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<SafetySupervisionTerminationAction>;
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
  readonly form: SafetySupervisionTerminationForm;
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
  /** 工程 / The project */
  readonly project: Maybe<Project>;
  /** 工程的公开信息 / Project: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: SafetySupervisionTerminationState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<SafetySupervisionTerminationForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 终止安全监督(R11) / Termination of safety supervision (R11) */
export type SafetySupervisionTerminationHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 终止安全监督操作 / Actions of Termination of safety supervision */
export type SafetySupervisionTerminationAction =
  /** 终止监督 / Terminate the supervision */
  | 'TERMINATE';

/** 终止安全监督列表 / Page of: Termination of safety supervision */
export type SafetySupervisionTerminationConnection = {
  readonly __typename?: 'SafetySupervisionTerminationConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<SafetySupervisionTerminationEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 终止安全监督列表 / Page of: Termination of safety supervision */
export type SafetySupervisionTerminationConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 终止安全监督条目 / Edge of: Termination of safety supervision */
export type SafetySupervisionTerminationEdge = {
  readonly __typename?: 'SafetySupervisionTerminationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: SafetySupervisionTermination;
};

/** 终止安全监督查询条件 / Filter of: Termination of safety supervision */
export type SafetySupervisionTerminationFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程标识 / Id of the project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<SafetySupervisionTerminationState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** SafetySupervisionTerminationForm / SafetySupervisionTerminationForm */
export type SafetySupervisionTerminationForm = {
  readonly __typename?: 'SafetySupervisionTerminationForm';
  /** 工程 / Project */
  readonly projectId: Maybe<Scalars['ID']['output']>;
  /** 终止原因 / Reason */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** SafetySupervisionTerminationForm的输入 / Input of: SafetySupervisionTerminationForm */
export type SafetySupervisionTerminationFormInput = {
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 终止原因 / Reason */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 终止安全监督办理结果 / Outcome of an action on Termination of safety supervision */
export type SafetySupervisionTerminationResult = ActionNotAllowed | Blocked | RequirementsNotMet | SafetySupervisionTermination | VersionConflict;

/** 终止安全监督状态 / States of Termination of safety supervision */
export type SafetySupervisionTerminationState =
  /** 新建 / New */
  | 'NEW'
  /** 已终止 / Terminated */
  | 'TERMINATED';

/** 保存竣工验收备案的输入 / Input of: save Completion filing */
export type SaveCompletionFilingInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: CompletionFilingFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<CompletionFilingPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存合同登记编号变更的输入 / Input of: save Change of the contract registration number */
export type SaveContractNumberChangeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: ContractNumberChangeFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<ContractNumberChangePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存补录施工许可证的输入 / Input of: save Supplement of the construction permit */
export type SavePermitSupplementInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: PermitSupplementFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<PermitSupplementPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存项目登记的输入 / Input of: save Entry of a project */
export type SaveProjectEntryInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: ProjectEntryFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存变更工程信息的输入 / Input of: save Change of project information */
export type SaveProjectInformationChangeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: ProjectInformationChangeFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<ProjectInformationChangePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存变更参建单位的输入 / Input of: save Change of a participating unit */
export type SaveProjectPartyChangeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: ProjectPartyChangeFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<ProjectPartyChangePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存整改情况报告的输入 / Input of: save Report on the mending */
export type SaveRectificationReportInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: RectificationReportFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<RectificationReportPaperInput>>;
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

/** 设为组长的输入 / Input of: Make a supervisor the leader */
export type SetLeaderSupervisionAllocationInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 名单中的监督员(证书编号) / Supervisor on the list, by certificate number */
  readonly member?: InputMaybe<Scalars['String']['input']>;
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 隐患 / Hazard */
export type SiteHazard = {
  readonly __typename?: 'SiteHazard';
  /** 所涉起重机械备案编号 / Filing number of the crane concerned */
  readonly craneFilingNumber: Maybe<Scalars['String']['output']>;
  /** 隐患描述 / Description of the hazard */
  readonly description: Maybe<Scalars['String']['output']>;
  /** 对应检查项编号 / Code of the item of the checklist */
  readonly item: Maybe<Scalars['String']['output']>;
  /** 所涉人员姓名 / Name of the person concerned */
  readonly personName: Maybe<Scalars['String']['output']>;
  /** 所涉人员岗位 / Role of the person concerned */
  readonly personRole: Maybe<ProjectTeamRole>;
  /** 照片文件标识 / File id of a photo */
  readonly photoIds: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** 部位 / Where on the site */
  readonly place: Maybe<Scalars['String']['output']>;
  /** 隐患等级 / Severity */
  readonly severity: Maybe<SiteHazardSeverity>;
};

/** 隐患所涉起重机械 / Crane that a hazard concerns */
export type SiteHazardCrane = {
  readonly __typename?: 'SiteHazardCrane';
  /** 设备 / The crane */
  readonly crane: Maybe<Crane>;
  /** 隐患序号,自1起 / Number of the hazard, from 1 */
  readonly hazard: Scalars['Int']['output'];
};

/** 隐患的输入 / Input of: Hazard */
export type SiteHazardInput = {
  /** 所涉起重机械备案编号 / Filing number of the crane concerned */
  readonly craneFilingNumber?: InputMaybe<Scalars['String']['input']>;
  /** 隐患描述 / Description of the hazard */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** 对应检查项编号 / Code of the item of the checklist */
  readonly item?: InputMaybe<Scalars['String']['input']>;
  /** 所涉人员姓名 / Name of the person concerned */
  readonly personName?: InputMaybe<Scalars['String']['input']>;
  /** 所涉人员岗位 / Role of the person concerned */
  readonly personRole?: InputMaybe<ProjectTeamRole>;
  /** 照片文件标识 / File id of a photo */
  readonly photoIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 部位 / Where on the site */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** 隐患等级 / Severity */
  readonly severity?: InputMaybe<SiteHazardSeverity>;
};

/** 隐患等级 / Severity */
export type SiteHazardSeverity =
  /** 一般隐患 / General */
  | 'GENERAL'
  /** 重大隐患 / Major */
  | 'MAJOR';

/** 监督检查记录(R6) / Site inspection (R6) */
export type SiteInspection = Case & {
  readonly __typename?: 'SiteInspection';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<SiteInspectionAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 隐患所涉起重机械 / Cranes that hazards concern */
  readonly concernedCranes: ReadonlyArray<SiteHazardCrane>;
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
  readonly form: SiteInspectionForm;
  /** 隐患数 / Number of hazards */
  readonly hazardCount: Maybe<Scalars['Int']['output']>;
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
  /** 重大隐患数 / Number of major hazards */
  readonly majorHazardCount: Maybe<Scalars['Int']['output']>;
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
  /** 工程 / The project */
  readonly project: Maybe<Project>;
  /** 工程的公开信息 / Project: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: SiteInspectionState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<SiteInspectionForm>;
  /** 检查的监督员 / The supervisor who made it */
  readonly supervisor: Maybe<SupervisorFace>;
  /** 监督员标识 / Id of the supervisor who made it */
  readonly supervisorId: Maybe<Scalars['String']['output']>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 监督检查记录(R6) / Site inspection (R6) */
export type SiteInspectionHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 监督检查记录操作 / Actions of Site inspection */
export type SiteInspectionAction =
  /** 保存 / Record */
  | 'RECORD';

/** 监督检查记录列表 / Page of: Site inspection */
export type SiteInspectionConnection = {
  readonly __typename?: 'SiteInspectionConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<SiteInspectionEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 监督检查记录列表 / Page of: Site inspection */
export type SiteInspectionConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 监督检查记录条目 / Edge of: Site inspection */
export type SiteInspectionEdge = {
  readonly __typename?: 'SiteInspectionEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: SiteInspection;
};

/** 监督检查记录查询条件 / Filter of: Site inspection */
export type SiteInspectionFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 检查日期不早于 / Inspected on or after */
  readonly inspectedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 检查日期不晚于 / Inspected on or before */
  readonly inspectedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 检查类别 / Kind of inspection: a SiteInspectionKind */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程标识 / Id of the project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<SiteInspectionState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 检查结论 / Finding */
export type SiteInspectionFinding =
  /** 符合 / Conforms */
  | 'CONFORMS'
  /** 无此项 / Not present on the site */
  | 'NOT_PRESENT'
  /** 不符合 / Does not conform */
  | 'VIOLATES';

/** SiteInspectionForm / SiteInspectionForm */
export type SiteInspectionForm = {
  readonly __typename?: 'SiteInspectionForm';
  /** 检查表版本 / Version of the checklist */
  readonly checklistVersion: Maybe<Scalars['Int']['output']>;
  /** 隐患 / Hazard */
  readonly hazards: Maybe<ReadonlyArray<SiteHazard>>;
  /** 检查日期 / Day of the inspection */
  readonly inspectedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 检查类别 / Kind of inspection */
  readonly kind: Maybe<SiteInspectionKind>;
  /** 纬度 / Latitude */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** 经度 / Longitude */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /** 现场记录时间(设备时钟) / Moment of making, by the clock of the device */
  readonly madeAt: Maybe<Scalars['String']['output']>;
  /** 检查部位 / Place of the inspection */
  readonly place: Maybe<Scalars['String']['output']>;
  /** 工程 / Project */
  readonly projectId: Maybe<Scalars['ID']['output']>;
  /** 检查结果 / Result of an item */
  readonly results: Maybe<ReadonlyArray<InspectedItem>>;
  /** 检查情况 / What was seen */
  readonly summary: Maybe<Scalars['String']['output']>;
};

/** SiteInspectionForm的输入 / Input of: SiteInspectionForm */
export type SiteInspectionFormInput = {
  /** 检查表版本 / Version of the checklist */
  readonly checklistVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 隐患 / Hazard */
  readonly hazards?: InputMaybe<ReadonlyArray<SiteHazardInput>>;
  /** 检查日期 / Day of the inspection */
  readonly inspectedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 检查类别 / Kind of inspection */
  readonly kind?: InputMaybe<SiteInspectionKind>;
  /** 纬度 / Latitude */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** 经度 / Longitude */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** 现场记录时间(设备时钟) / Moment of making, by the clock of the device */
  readonly madeAt?: InputMaybe<Scalars['String']['input']>;
  /** 检查部位 / Place of the inspection */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 检查结果 / Result of an item */
  readonly results?: InputMaybe<ReadonlyArray<InspectedItemInput>>;
  /** 检查情况 / What was seen */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** 检查类别 / Kind of inspection */
export type SiteInspectionKind =
  /** 工程质量监督巡查、抽查 / Quality patrol or spot check */
  | 'QUALITY'
  /** 工程质量行为抽查 / Check of conduct in matters of quality */
  | 'QUALITY_CONDUCT'
  /** 安全监督抽查 / Safety spot check */
  | 'SAFETY';

/** 监督检查记录附件 / Papers of Site inspection */
export type SiteInspectionPaper =
  /** 其他资料 / Other papers */
  | 'OTHER'
  /** 现场照片 / Photo of the site */
  | 'SITE_PHOTO';

/** 监督检查记录的附件 / Paper of: Site inspection */
export type SiteInspectionPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: SiteInspectionPaper;
};

/** 监督检查记录办理结果 / Outcome of an action on Site inspection */
export type SiteInspectionResult = ActionNotAllowed | Blocked | RequirementsNotMet | SiteInspection | VersionConflict;

/** 监督检查记录状态 / States of Site inspection */
export type SiteInspectionState =
  /** 新建 / New */
  | 'NEW'
  /** 已办结 / Recorded */
  | 'RECORDED';

/** 分部工程 / Division of the work */
export type SubDivision =
  /** 地基与基础 / Ground and foundation */
  | 'FOUNDATION'
  /** 主要使用功能 / Main functions of use */
  | 'MAIN_FUNCTIONS'
  /** 主体结构 / Main structure */
  | 'MAIN_STRUCTURE'
  /** 涉及结构安全的子分部 / Sub-division on which structural safety depends */
  | 'STRUCTURAL_SAFETY';

/** 分部验收(R12) / Sub-division acceptance (R12) */
export type SubDivisionAcceptance = Case & {
  readonly __typename?: 'SubDivisionAcceptance';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<SubDivisionAcceptanceAction>;
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
  readonly form: SubDivisionAcceptanceForm;
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
  /** 工程 / The project */
  readonly project: Maybe<Project>;
  /** 工程的公开信息 / Project: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: SubDivisionAcceptanceState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<SubDivisionAcceptanceForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 分部验收(R12) / Sub-division acceptance (R12) */
export type SubDivisionAcceptanceHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 分部验收操作 / Actions of Sub-division acceptance */
export type SubDivisionAcceptanceAction =
  /** 分部验收 / Record the acceptance */
  | 'ACCEPT'
  /** 撤销验收 / Annul the acceptance */
  | 'ANNUL';

/** 分部验收列表 / Page of: Sub-division acceptance */
export type SubDivisionAcceptanceConnection = {
  readonly __typename?: 'SubDivisionAcceptanceConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<SubDivisionAcceptanceEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 分部验收列表 / Page of: Sub-division acceptance */
export type SubDivisionAcceptanceConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分部验收条目 / Edge of: Sub-division acceptance */
export type SubDivisionAcceptanceEdge = {
  readonly __typename?: 'SubDivisionAcceptanceEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: SubDivisionAcceptance;
};

/** 分部验收查询条件 / Filter of: Sub-division acceptance */
export type SubDivisionAcceptanceFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程标识 / Id of the project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<SubDivisionAcceptanceState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** SubDivisionAcceptanceForm / SubDivisionAcceptanceForm */
export type SubDivisionAcceptanceForm = {
  readonly __typename?: 'SubDivisionAcceptanceForm';
  /** 验收日期 / Date of the acceptance */
  readonly acceptedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 分部工程 / Division of the work */
  readonly division: Maybe<SubDivision>;
  /** 验收部位 / Part accepted */
  readonly part: Maybe<Scalars['String']['output']>;
  /** 工程 / Project */
  readonly projectId: Maybe<Scalars['ID']['output']>;
  /** 子分部工程名称 / Name of the sub-division */
  readonly subDivision: Maybe<Scalars['String']['output']>;
  /** 验收监督情况 / What the supervision of the acceptance found */
  readonly supervisionNotes: Maybe<Scalars['String']['output']>;
};

/** SubDivisionAcceptanceForm的输入 / Input of: SubDivisionAcceptanceForm */
export type SubDivisionAcceptanceFormInput = {
  /** 验收日期 / Date of the acceptance */
  readonly acceptedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 分部工程 / Division of the work */
  readonly division?: InputMaybe<SubDivision>;
  /** 验收部位 / Part accepted */
  readonly part?: InputMaybe<Scalars['String']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 子分部工程名称 / Name of the sub-division */
  readonly subDivision?: InputMaybe<Scalars['String']['input']>;
  /** 验收监督情况 / What the supervision of the acceptance found */
  readonly supervisionNotes?: InputMaybe<Scalars['String']['input']>;
};

/** 分部验收附件 / Papers of Sub-division acceptance */
export type SubDivisionAcceptancePaper =
  /** 验收组人员名单 / Members of the acceptance group */
  | 'ACCEPTANCE_GROUP'
  /** 工程竣工验收通知书 / Notice of completion acceptance */
  | 'ACCEPTANCE_NOTICE'
  /** 工程竣工验收条件审查记录表扫描件 / Scan of the review of conditions */
  | 'CONDITIONS_REVIEW'
  /** 分部工程质量验收记录 / Record of the acceptance of the division */
  | 'DIVISION_RECORD'
  /** 工程竣工验收条件缺少项文件资料 / Papers on conditions that are missing */
  | 'MISSING_CONDITIONS'
  /** 法律、规章规定的必须提供的其他文件 / Other papers demanded by law */
  | 'OTHER_BY_LAW'
  /** 工程质量监督报告 / Report on quality supervision */
  | 'QUALITY_SUPERVISION_REPORT'
  /** 工程竣工验收监督记录原件扫描件 / Scan of the record of supervision */
  | 'SUPERVISION_RECORD';

/** 分部验收的附件 / Paper of: Sub-division acceptance */
export type SubDivisionAcceptancePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: SubDivisionAcceptancePaper;
};

/** 分部验收办理结果 / Outcome of an action on Sub-division acceptance */
export type SubDivisionAcceptanceResult = ActionNotAllowed | Blocked | RequirementsNotMet | SubDivisionAcceptance | VersionConflict;

/** 分部验收状态 / States of Sub-division acceptance */
export type SubDivisionAcceptanceState =
  /** 已验收 / Accepted */
  | 'ACCEPTED'
  /** 已撤销 / Annulled */
  | 'ANNULLED'
  /** 新建 / New */
  | 'NEW';

/** 监督任务分配(R4) / Allocation of supervisors (R4) */
export type SupervisionAllocation = Case & {
  readonly __typename?: 'SupervisionAllocation';
  /** 监督员名单,组长已标明 / The list of supervisors, with its leader */
  readonly allocated: ReadonlyArray<AllocatedSupervisor>;
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<SupervisionAllocationAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 分配日期 / Allocated on */
  readonly confirmedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 创建时间 / Created */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 办理结果各项及其显示值:编号、有效期等,未决定的不列 / What was decided, field by field, such as the number given and its validity; what is not decided is left out */
  readonly decided: ReadonlyArray<CaseField>;
  /** 监督类别 / What is supervised */
  readonly discipline: Maybe<Scalars['String']['output']>;
  /** 监督类别名称 / What is supervised, by name */
  readonly disciplineLabel: Maybe<Label>;
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
  readonly form: SupervisionAllocationForm;
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
  /** 工程 / The project */
  readonly project: Maybe<Project>;
  /** 工程的公开信息 / Project: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: SupervisionAllocationState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<SupervisionAllocationForm>;
  /** 首名监督员(监督组长)的公开信息 / First supervisor, who leads: its face, what others see of it */
  readonly supervisorFace: Maybe<SupervisorFace>;
  /** 监督员 / Supervisors */
  readonly supervisors: Maybe<Scalars['String']['output']>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 监督任务分配(R4) / Allocation of supervisors (R4) */
export type SupervisionAllocationHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 监督任务分配操作 / Actions of Allocation of supervisors */
export type SupervisionAllocationAction =
  /** 添加 / Add a supervisor */
  | 'ADD'
  /** 分配监督员 / Allocate supervisors */
  | 'BEGIN'
  /** 变更监督员 / Change the supervisors */
  | 'CHANGE'
  /** 确定 / Confirm */
  | 'CONFIRM'
  /** 移除 / Remove a supervisor */
  | 'REMOVE'
  /** 设为组长 / Make a supervisor the leader */
  | 'SET_LEADER'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 监督任务分配列表 / Page of: Allocation of supervisors */
export type SupervisionAllocationConnection = {
  readonly __typename?: 'SupervisionAllocationConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<SupervisionAllocationEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 监督任务分配列表 / Page of: Allocation of supervisors */
export type SupervisionAllocationConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 监督任务分配条目 / Edge of: Allocation of supervisors */
export type SupervisionAllocationEdge = {
  readonly __typename?: 'SupervisionAllocationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: SupervisionAllocation;
};

/** 监督任务分配查询条件 / Filter of: Allocation of supervisors */
export type SupervisionAllocationFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程标识 / Id of the project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<SupervisionAllocationState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** SupervisionAllocationForm / SupervisionAllocationForm */
export type SupervisionAllocationForm = {
  readonly __typename?: 'SupervisionAllocationForm';
  /** 工程 / Project */
  readonly projectId: Maybe<Scalars['ID']['output']>;
  /** 首名监督员(监督组长) / First supervisor, who leads */
  readonly supervisorId: Maybe<Scalars['ID']['output']>;
};

/** SupervisionAllocationForm的输入 / Input of: SupervisionAllocationForm */
export type SupervisionAllocationFormInput = {
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 首名监督员(监督组长) / First supervisor, who leads */
  readonly supervisorId?: InputMaybe<Scalars['ID']['input']>;
};

/** 监督任务分配办理结果 / Outcome of an action on Allocation of supervisors */
export type SupervisionAllocationResult = ActionNotAllowed | Blocked | RequirementsNotMet | SupervisionAllocation | VersionConflict;

/** 监督任务分配状态 / States of Allocation of supervisors */
export type SupervisionAllocationState =
  /** 分配中 / Being allocated */
  | 'ALLOCATING'
  /** 已分配 / Allocated */
  | 'CONFIRMED'
  /** 新建 / New */
  | 'NEW'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 监督工作看板: 一个区域此刻的状况与一年的工作 / Dashboard of supervision: how a region stands at this moment, and what was done in a year */
export type SupervisionDashboard = {
  readonly __typename?: 'SupervisionDashboard';
  /** 统计时间 / As of when: the moment of the answer */
  readonly asOf: Scalars['DateTime']['output'];
  /** 按县区 / By county */
  readonly counties: ReadonlyArray<CountyDashboard>;
  /** 区划代码 / Division code of the region */
  readonly division: Scalars['String']['output'];
  /** 本年隐患,按类别 / Hazards found in the year, by kind */
  readonly hazardsByKind: ReadonlyArray<ChartSeries>;
  /** 本年各月隐患,按等级 / Hazards found in each month of the year, by severity */
  readonly hazardsByMonth: ReadonlyArray<ChartSeries>;
  /** 本年各月检查次数,按检查类别 / Inspections of each month of the year, by kind */
  readonly inspectionsByMonth: ReadonlyArray<ChartSeries>;
  /** 未回复的整改通知,按类型 / Notices not replied to, by type */
  readonly openNotices: ReadonlyArray<ChartSeries>;
  /** 逾期的检查与整改通知,按监督类别 / Overdue inspections and notices, by discipline */
  readonly overdue: ReadonlyArray<ChartSeries>;
  /** 工程按三类状态 / Projects by each of their three statuses */
  readonly projects: ReadonlyArray<ChartSeries>;
  /** 本年回复用时 / How long the year's replies took */
  readonly replyTime: ReplyTime;
  /** 监督员人数 / How many supervisors there are to tell of */
  readonly supervisorCount: Scalars['Int']['output'];
  /** 按监督员,逾期多的在前,至多500名 / By supervisor, those with most overdue first; at most 500 */
  readonly supervisors: ReadonlyArray<SupervisorDashboard>;
  /** 生效中的中止监督,按原因方 / Suspensions in force, by who caused them */
  readonly suspensions: ReadonlyArray<ChartSeries>;
  /** 本年各月开始的中止监督 / Suspensions that began in each month of the year */
  readonly suspensionsByMonth: ReadonlyArray<ChartSeries>;
  /** 年份 / The year */
  readonly year: Scalars['Int']['output'];
};


/** 监督工作看板: 一个区域此刻的状况与一年的工作 / Dashboard of supervision: how a region stands at this moment, and what was done in a year */
export type SupervisionDashboardSupervisorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 监督类别 / What is supervised */
export type SupervisionDiscipline =
  /** 质量监督 / Quality supervision */
  | 'QUALITY'
  /** 安全监督 / Safety supervision */
  | 'SAFETY';

/** 监督机构 / Supervision institution */
export type SupervisionInstitution = {
  readonly __typename?: 'SupervisionInstitution';
  /** 所属主管部门代码 / Code of the department it belongs to */
  readonly authority: Maybe<Scalars['String']['output']>;
  /** 我可办理的操作 / What the caller may do with it now, with all that each act asks for */
  readonly buttons: Maybe<ReadonlyArray<RecordButton>>;
  /** 机构代码 / Code */
  readonly code: Maybe<Scalars['String']['output']>;
  /** 监督类别 / What is supervised */
  readonly discipline: Maybe<SupervisionDiscipline>;
  /** 监督辖区(区划代码) / Division code of its jurisdiction */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 编号和名称的以往值,旧的在前 / Former values of its numbers and names, oldest first */
  readonly formerValues: Maybe<ReadonlyArray<FormerValue>>;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: Maybe<ReadonlyArray<HistoryEntry>>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 机构名称 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 并入机构代码,未并入为空 / Code of the institution it was merged into; null unless it was */
  readonly successor: Maybe<Scalars['String']['output']>;
  /** 版本 / Version */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/** 监督机构 / Supervision institution */
export type SupervisionInstitutionHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 监督机构列表 / Page of: Supervision institution */
export type SupervisionInstitutionConnection = {
  readonly __typename?: 'SupervisionInstitutionConnection';
  /** 我可办理的操作 / What the caller may do with it now, with all that each act asks for */
  readonly buttons: ReadonlyArray<RecordButton>;
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<SupervisionInstitutionEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 监督机构列表 / Page of: Supervision institution */
export type SupervisionInstitutionConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 监督机构条目 / Edge of: Supervision institution */
export type SupervisionInstitutionEdge = {
  readonly __typename?: 'SupervisionInstitutionEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: SupervisionInstitution;
};

/** 监督机构的公开信息 / Supervision institution: what others see of it */
export type SupervisionInstitutionFace = {
  readonly __typename?: 'SupervisionInstitutionFace';
  /** 机构代码 / Code */
  readonly code: Maybe<Scalars['String']['output']>;
  /** 监督类别 / What is supervised */
  readonly discipline: Maybe<SupervisionDiscipline>;
  /** 监督辖区(区划代码) / Division code of its jurisdiction */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 机构名称 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly supervisionInstitution: Maybe<SupervisionInstitution>;
};

/** 监督机构查询条件 / Filter of: Supervision institution */
export type SupervisionInstitutionFilter = {
  /** 监督类别 / What is supervised */
  readonly discipline?: InputMaybe<SupervisionDiscipline>;
  /** 监督辖区(区划代码),含其下级 / Division code of its jurisdiction, with all that lies in it */
  readonly division?: InputMaybe<Scalars['String']['input']>;
};

/** 登记或变更监督机构的结果 / Outcome of registering or changing a supervision institution */
export type SupervisionInstitutionResult = Blocked | RequirementsNotMet | SupervisionInstitution | VersionConflict;

/** 监督计划(R5) / Plan of supervision (R5) */
export type SupervisionPlan = Case & {
  readonly __typename?: 'SupervisionPlan';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<SupervisionPlanAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 编制日期 / Drawn up on */
  readonly compiledOn: Maybe<Scalars['LocalDate']['output']>;
  /** 创建时间 / Created */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 办理结果各项及其显示值:编号、有效期等,未决定的不列 / What was decided, field by field, such as the number given and its validity; what is not decided is left out */
  readonly decided: ReadonlyArray<CaseField>;
  /** 监督类别 / What is supervised */
  readonly discipline: Maybe<Scalars['String']['output']>;
  /** 监督类别名称 / What is supervised, by name */
  readonly disciplineLabel: Maybe<Label>;
  /** 受理地区划代码 / Division code of the receiving authority */
  readonly division: Scalars['String']['output'];
  /** 受理地区名称 / The same by name */
  readonly divisionLabel: Label;
  /** 监督计划书(PDF) / The paper of the plan, as PDF */
  readonly document: Maybe<FileTicket>;
  /** 办理期限 / Time limit of the present state */
  readonly dueAt: Maybe<Scalars['LocalDate']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 表单 / Form */
  readonly form: SupervisionPlanForm;
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
  /** 最近检查日期 / Last inspected on */
  readonly lastInspectedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 距办理期限的工作日数,逾期为负;补正期间期限中止,为届时所余 / Working days until the limit, less than none once it has passed; while it rests, such as during a correction, those it has left */
  readonly limitDaysLeft: Maybe<Scalars['Int']['output']>;
  /** 下次检查期限 / Next inspection due on */
  readonly nextInspectionOn: Maybe<Scalars['LocalDate']['output']>;
  /** 按适用程序应交的附件(X16) / The papers its procedure knows (X16) */
  readonly paperList: ReadonlyArray<PaperOnList>;
  /** 附件 / Papers */
  readonly papers: ReadonlyArray<CasePaper>;
  /** 流程阶段 / How far the review is */
  readonly phase: CasePhase;
  /** 监督计划书编号 / Number of the plan */
  readonly planNumber: Maybe<Scalars['String']['output']>;
  /** 系统出具的文书,十分钟内按地址下载;尚无的不列 / The papers that the system prints of it, to be fetched within ten minutes; what there is not yet is left out */
  readonly prints: ReadonlyArray<CasePrint>;
  /** 适用程序(区划前缀) / Procedure in force: division prefix or default */
  readonly procedure: Scalars['String']['output'];
  /** 流程 / Its process */
  readonly process: ProcessInfo;
  /** 流程进度 / How far the review is, and who decides (X12) */
  readonly progress: CaseProgress;
  /** 工程 / The project */
  readonly project: Maybe<Project>;
  /** 工程的公开信息 / Project: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 监督组长,负责按期检查 / The leader, who answers for its inspections */
  readonly responsible: Maybe<SupervisorFace>;
  /** 监督组长标识 / Id of the leader, who answers for its inspections */
  readonly responsibleId: Maybe<Scalars['String']['output']>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: SupervisionPlanState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<SupervisionPlanForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 监督计划(R5) / Plan of supervision (R5) */
export type SupervisionPlanHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 监督计划操作 / Actions of Plan of supervision */
export type SupervisionPlanAction =
  /** 编制 / Draw up the plan */
  | 'COMPILE'
  /** 监督结束 / End with the supervision */
  | 'END'
  /** 检查逾期 / Note that an inspection is overdue */
  | 'FALL_DUE'
  /** 停工期间顺延 / Postpone while the project is stopped */
  | 'POSTPONE'
  /** 已检查 / Note an inspection */
  | 'RECORD_INSPECTION'
  /** 由新计划取代 / Supersede by another plan */
  | 'SUPERSEDE';

/** 监督计划列表 / Page of: Plan of supervision */
export type SupervisionPlanConnection = {
  readonly __typename?: 'SupervisionPlanConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<SupervisionPlanEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 监督计划列表 / Page of: Plan of supervision */
export type SupervisionPlanConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 监督计划条目 / Edge of: Plan of supervision */
export type SupervisionPlanEdge = {
  readonly __typename?: 'SupervisionPlanEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: SupervisionPlan;
};

/** 监督计划查询条件 / Filter of: Plan of supervision */
export type SupervisionPlanFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程标识 / Id of the project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<SupervisionPlanState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** SupervisionPlanForm / SupervisionPlanForm */
export type SupervisionPlanForm = {
  readonly __typename?: 'SupervisionPlanForm';
  /** 监督内容 / What is supervised */
  readonly contents: Maybe<Scalars['String']['output']>;
  /** 监督重点 / Focus of supervision */
  readonly focus: Maybe<Scalars['String']['output']>;
  /** 提高检查频次的情形 / Grounds for inspecting more often */
  readonly frequencyGrounds: Maybe<ReadonlyArray<FrequencyGround>>;
  /** 抽查巡查频次: 两次检查至多相隔日数 / Frequency of inspections: days between two at most */
  readonly inspectionDays: Maybe<Scalars['Int']['output']>;
  /** 监督措施 / Measures of supervision */
  readonly measures: Maybe<Scalars['String']['output']>;
  /** 备注 / Note */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 工程 / Project */
  readonly projectId: Maybe<Scalars['ID']['output']>;
};

/** SupervisionPlanForm的输入 / Input of: SupervisionPlanForm */
export type SupervisionPlanFormInput = {
  /** 监督内容 / What is supervised */
  readonly contents?: InputMaybe<Scalars['String']['input']>;
  /** 监督重点 / Focus of supervision */
  readonly focus?: InputMaybe<Scalars['String']['input']>;
  /** 提高检查频次的情形 / Grounds for inspecting more often */
  readonly frequencyGrounds?: InputMaybe<ReadonlyArray<FrequencyGround>>;
  /** 抽查巡查频次: 两次检查至多相隔日数: 应不疏于本辖区规定;有提高频次情形的按更密的规定(154号令) / Frequency of inspections: days between two at most: Not less often than the jurisdiction demands; more often where there are grounds for it (Order 154) */
  readonly inspectionDays?: InputMaybe<Scalars['Int']['input']>;
  /** 监督措施 / Measures of supervision */
  readonly measures?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Note */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** 监督计划办理结果 / Outcome of an action on Plan of supervision */
export type SupervisionPlanResult = ActionNotAllowed | Blocked | RequirementsNotMet | SupervisionPlan | VersionConflict;

/** 监督计划状态 / States of Plan of supervision */
export type SupervisionPlanState =
  /** 监督已结束 / The supervision has ended */
  | 'ENDED'
  /** 执行中 / In effect */
  | 'IN_EFFECT'
  /** 新建 / New */
  | 'NEW'
  /** 检查逾期 / An inspection is overdue */
  | 'OVERDUE'
  /** 已由新计划取代 / Superseded by another plan */
  | 'SUPERSEDED';

/** 监督准备 / What an institution has still to do before it supervises a project (R4, R5) */
export type SupervisionPreparation =
  /** 待分配监督员 / Supervisors are to be allocated */
  | 'ALLOCATION'
  /** 已就绪 / Done */
  | 'DONE'
  /** 待编制监督计划 / The plan is to be drawn up */
  | 'PLAN';

/** 工程报监(R3) / Supervision registration (R3) */
export type SupervisionRegistration = Case & {
  readonly __typename?: 'SupervisionRegistration';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 分配日期 / Assigned on */
  readonly assignedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<SupervisionRegistrationAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 创建时间 / Created */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 办理结果各项及其显示值:编号、有效期等,未决定的不列 / What was decided, field by field, such as the number given and its validity; what is not decided is left out */
  readonly decided: ReadonlyArray<CaseField>;
  /** 向工改系统发送的审核结果,新的在前;单位不可见。质量、安全监督告知书和注册书由工改系统据通过的结果生成并推送,列于材料 / The answers sent to the permit-reform system, newest first; null for units. The notices and the certificates of registration of quality and of safety supervision are made by that system of an approval and pushed by it: they stand among the papers */
  readonly deliveries: Maybe<ReadonlyArray<Delivery>>;
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
  readonly form: SupervisionRegistrationForm;
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
  /** 人员锁定被拒绝的原因 / Why the team lock was refused */
  readonly lockRefusal: Maybe<Scalars['String']['output']>;
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
  /** 工程 / The project */
  readonly project: Maybe<Project>;
  /** 质量监督机构 / Quality institution */
  readonly qualityAuthority: Maybe<Scalars['String']['output']>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 安全监督机构 / Safety institution */
  readonly safetyAuthority: Maybe<Scalars['String']['output']>;
  /** 状态 / State */
  readonly state: SupervisionRegistrationState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<SupervisionRegistrationForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 工程报监(R3) / Supervision registration (R3) */
export type SupervisionRegistrationHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 工程报监操作 / Actions of Supervision registration */
export type SupervisionRegistrationAction =
  /** 分配监督机构 / Assign the supervision institutions */
  | 'ASSIGN'
  /** 人员已锁定 / The team is locked */
  | 'CONFIRM_LOCK'
  /** 撤回分配 / Recall the assignment */
  | 'RECALL_ASSIGNMENT'
  /** 接收(待分配) / Receive, to be assigned by hand */
  | 'RECEIVE'
  /** 接收并自动分配 / Receive, assigned by rule */
  | 'RECEIVE_ASSIGNED'
  /** 人员锁定被拒绝 / The team lock is refused */
  | 'REFUSE_LOCK'
  /** 再次请求锁定人员 / Ask again for the team lock */
  | 'REPEAT_LOCK'
  /** 审核 / Review */
  | 'REVIEW';

/** 工程报监列表 / Page of: Supervision registration */
export type SupervisionRegistrationConnection = {
  readonly __typename?: 'SupervisionRegistrationConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<SupervisionRegistrationEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 工程报监列表 / Page of: Supervision registration */
export type SupervisionRegistrationConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 工程报监条目 / Edge of: Supervision registration */
export type SupervisionRegistrationEdge = {
  readonly __typename?: 'SupervisionRegistrationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: SupervisionRegistration;
};

/** 工程报监查询条件 / Filter of: Supervision registration */
export type SupervisionRegistrationFilter = {
  /** 工程属地 / Division of the site */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程标识 / Id of the project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 报监编号 / Registration number */
  readonly registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<SupervisionRegistrationState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** SupervisionRegistrationForm / SupervisionRegistrationForm */
export type SupervisionRegistrationForm = {
  readonly __typename?: 'SupervisionRegistrationForm';
  /** 合同登记编号 / Contract registration number */
  readonly contractRegistrationNumber: Maybe<Scalars['String']['output']>;
  /** 工程属地 / Division of the site */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 纬度 / Latitude */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** 经度 / Longitude */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /** 工程管理级别 / Level of management */
  readonly managementLevel: Maybe<ManagementLevel>;
  /** 参建单位 / Party */
  readonly parties: Maybe<ReadonlyArray<RegistrationParty>>;
  /** 施工许可证编号 / Construction permit number */
  readonly permitNumber: Maybe<Scalars['String']['output']>;
  /** 项目代码 / Project code */
  readonly projectCode: Maybe<Scalars['String']['output']>;
  /** 工程名称 / Name of the project */
  readonly projectName: Maybe<Scalars['String']['output']>;
  /** 工程编号 / Project number */
  readonly projectNumber: Maybe<Scalars['String']['output']>;
  /** 报监编号 / Registration number */
  readonly registrationNumber: Maybe<Scalars['String']['output']>;
  /** 标段编号 / Section */
  readonly section: Maybe<Scalars['String']['output']>;
  /** 工程类型 / Sector */
  readonly sector: Maybe<ProjectSector>;
  /** 项目班子成员 / Key person */
  readonly team: Maybe<ReadonlyArray<RegistrationTeamMember>>;
};

/** SupervisionRegistrationForm的输入 / Input of: SupervisionRegistrationForm */
export type SupervisionRegistrationFormInput = {
  /** 合同登记编号 / Contract registration number */
  readonly contractRegistrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** 工程属地: 6位行政区划代码 / Division of the site: Division code of 6 digits */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  /** 纬度 / Latitude */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** 经度 / Longitude */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** 工程管理级别 / Level of management */
  readonly managementLevel?: InputMaybe<ManagementLevel>;
  /** 参建单位 / Party */
  readonly parties?: InputMaybe<ReadonlyArray<RegistrationPartyInput>>;
  /** 施工许可证编号: 18位数字 / Construction permit number: 18 digits */
  readonly permitNumber?: InputMaybe<Scalars['String']['input']>;
  /** 项目代码: 五段数字,如2020-530102-47-03-012345 / Project code: Five groups of digits, such as 2020-530102-47-03-012345 */
  readonly projectCode?: InputMaybe<Scalars['String']['input']>;
  /** 工程名称 / Name of the project */
  readonly projectName?: InputMaybe<Scalars['String']['input']>;
  /** 工程编号 / Project number */
  readonly projectNumber?: InputMaybe<Scalars['String']['input']>;
  /** 报监编号 / Registration number */
  readonly registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** 标段编号 / Section */
  readonly section?: InputMaybe<Scalars['String']['input']>;
  /** 工程类型 / Sector */
  readonly sector?: InputMaybe<ProjectSector>;
  /** 项目班子成员 / Key person */
  readonly team?: InputMaybe<ReadonlyArray<RegistrationTeamMemberInput>>;
};

/** 工程报监办理结果 / Outcome of an action on Supervision registration */
export type SupervisionRegistrationResult = ActionNotAllowed | Blocked | RequirementsNotMet | SupervisionRegistration | VersionConflict;

/** 工程报监状态 / States of Supervision registration */
export type SupervisionRegistrationState =
  /** 通过 / Approved */
  | 'APPROVED'
  /** 锁定人员 / Locking key personnel */
  | 'LOCKING_PERSONNEL'
  /** 已接收 / Received */
  | 'RECEIVED'
  /** 审核不通过 / Rejected */
  | 'REJECTED'
  /** 打回修改 / Returned for correction */
  | 'RETURNED'
  /** 未分配 / Unassigned */
  | 'UNASSIGNED'
  /** 待审核 / Under review */
  | 'UNDER_REVIEW';

/** 中止监督(R9) / Suspension of supervision (R9) */
export type SupervisionSuspension = Case & {
  readonly __typename?: 'SupervisionSuspension';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<SupervisionSuspensionAction>;
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
  /** 实际中止日期 / In effect from */
  readonly effectiveOn: Maybe<Scalars['LocalDate']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 表单 / Form */
  readonly form: SupervisionSuspensionForm;
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
  /** 中止监督告知书编号 / Number of the notice of suspension */
  readonly noticeNumber: Maybe<Scalars['String']['output']>;
  /** 按适用程序应交的附件(X16) / The papers its procedure knows (X16) */
  readonly paperList: ReadonlyArray<PaperOnList>;
  /** 附件 / Papers */
  readonly papers: ReadonlyArray<CasePaper>;
  /** 流程阶段 / How far the review is */
  readonly phase: CasePhase;
  /** 中止监督告知书(PDF),十分钟内按地址下载;没有编号的、计划已取消或未生效的没有 / The notice of suspension as a paper (PDF), to be fetched within ten minutes; none without a number, and none of a plan that was cancelled or has lapsed */
  readonly printed: Maybe<FileTicket>;
  /** 系统出具的文书,十分钟内按地址下载;尚无的不列 / The papers that the system prints of it, to be fetched within ten minutes; what there is not yet is left out */
  readonly prints: ReadonlyArray<CasePrint>;
  /** 适用程序(区划前缀) / Procedure in force: division prefix or default */
  readonly procedure: Scalars['String']['output'];
  /** 流程 / Its process */
  readonly process: ProcessInfo;
  /** 流程进度 / How far the review is, and who decides (X12) */
  readonly progress: CaseProgress;
  /** 工程 / The project */
  readonly project: Maybe<Project>;
  /** 工程的公开信息 / Project: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 恢复施工日期 / Date of resumption */
  readonly resumptionDate: Maybe<Scalars['LocalDate']['output']>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: SupervisionSuspensionState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<SupervisionSuspensionForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 中止监督(R9) / Suspension of supervision (R9) */
export type SupervisionSuspensionHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 中止监督操作 / Actions of Suspension of supervision */
export type SupervisionSuspensionAction =
  /** 取消中止计划 / Cancel the plan before its date */
  | 'CANCEL_PLAN'
  /** 取消恢复计划 / Cancel the resumption before its date */
  | 'CANCEL_RESUMPTION'
  /** 到期未生效 / Lapse on its date */
  | 'LAPSE'
  /** 恢复监督 / Resume the supervision on a date */
  | 'PLAN_RESUMPTION'
  /** 中止已满120日 / Suspended for 120 days */
  | 'PROLONG'
  /** 中止已满120日(恢复日期已定) / Suspended for 120 days, its end being planned */
  | 'PROLONG_BEFORE_RESUMPTION'
  /** 恢复生效 / Resume */
  | 'RESUME'
  /** 中止监督 / Suspend the supervision */
  | 'SUSPEND'
  /** 中止生效 / Take effect */
  | 'TAKE_EFFECT';

/** 中止监督列表 / Page of: Suspension of supervision */
export type SupervisionSuspensionConnection = {
  readonly __typename?: 'SupervisionSuspensionConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<SupervisionSuspensionEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 中止监督列表 / Page of: Suspension of supervision */
export type SupervisionSuspensionConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 中止监督条目 / Edge of: Suspension of supervision */
export type SupervisionSuspensionEdge = {
  readonly __typename?: 'SupervisionSuspensionEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: SupervisionSuspension;
};

/** 中止监督查询条件 / Filter of: Suspension of supervision */
export type SupervisionSuspensionFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程标识 / Id of the project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<SupervisionSuspensionState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** SupervisionSuspensionForm / SupervisionSuspensionForm */
export type SupervisionSuspensionForm = {
  readonly __typename?: 'SupervisionSuspensionForm';
  /** 中止原因方 / Caused by */
  readonly causedBy: Maybe<SuspensionCause>;
  /** 在施部位 / Parts under construction */
  readonly partsUnderConstruction: Maybe<Scalars['String']['output']>;
  /** 计划中止施工日期 / Planned from */
  readonly plannedFrom: Maybe<Scalars['LocalDate']['output']>;
  /** 工程 / Project */
  readonly projectId: Maybe<Scalars['ID']['output']>;
  /** 中止原因 / Reason */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 安全保障措施 / Safety measures */
  readonly safetyMeasures: Maybe<Scalars['String']['output']>;
};

/** SupervisionSuspensionForm的输入 / Input of: SupervisionSuspensionForm */
export type SupervisionSuspensionFormInput = {
  /** 中止原因方 / Caused by */
  readonly causedBy?: InputMaybe<SuspensionCause>;
  /** 在施部位 / Parts under construction */
  readonly partsUnderConstruction?: InputMaybe<Scalars['String']['input']>;
  /** 计划中止施工日期 / Planned from */
  readonly plannedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 中止原因 / Reason */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 安全保障措施 / Safety measures */
  readonly safetyMeasures?: InputMaybe<Scalars['String']['input']>;
};

/** 中止监督附件 / Papers of Suspension of supervision */
export type SupervisionSuspensionPaper =
  /** 安全保障措施 / Safety measures while it rests */
  | 'SAFETY_MEASURES'
  /** 中止监督申请书 / Application for suspension */
  | 'SUSPENSION_APPLICATION'
  /** 中止监督告知书 / Notice of suspension */
  | 'SUSPENSION_NOTICE'
  /** 中止施工原因 / Evidence of the reason */
  | 'SUSPENSION_REASON';

/** 中止监督的附件 / Paper of: Suspension of supervision */
export type SupervisionSuspensionPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: SupervisionSuspensionPaper;
};

/** 中止监督办理结果 / Outcome of an action on Suspension of supervision */
export type SupervisionSuspensionResult = ActionNotAllowed | Blocked | RequirementsNotMet | SupervisionSuspension | VersionConflict;

/** 中止监督状态 / States of Suspension of supervision */
export type SupervisionSuspensionState =
  /** 已取消计划 / Plan cancelled */
  | 'CANCELLED'
  /** 已中止 / In effect */
  | 'IN_EFFECT'
  /** 未生效 / Lapsed without effect */
  | 'LAPSED'
  /** 新建 / New */
  | 'NEW'
  /** 计划中止 / Planned */
  | 'PLANNED'
  /** 已恢复 / Resumed */
  | 'RESUMED'
  /** 计划恢复 / Resumption planned */
  | 'RESUMPTION_PLANNED';

/** supervision 服务中的工作 / Work in the supervision service */
export type SupervisionWork = ServiceWork & {
  readonly __typename?: 'SupervisionWork';
  /** 一个案件 / One case */
  readonly case: Maybe<Case>;
  /** 某流程的案件列表: 页签(X1, X12)、条件与包含查询(X2),缺省新的在前,有期限条件的按期限 / Cases of a process, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly cases: Maybe<CaseConnection>;
  /** 待我办理的流程及数量,不含为零者 / How much waits for the caller, by process; those with nothing are left out */
  readonly counts: ReadonlyArray<ProcessWork>;
  /** 本辖区发往其他系统的记录,新的在前;单位不可见 / What was sent to other systems about the jurisdiction, newest first; units see none of it */
  readonly deliveries: Maybe<DeliveryConnection>;
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


/** supervision 服务中的工作 / Work in the supervision service */
export type SupervisionWorkCaseArgs = {
  id: Scalars['ID']['input'];
  process: Scalars['ID']['input'];
};


/** supervision 服务中的工作 / Work in the supervision service */
export type SupervisionWorkCasesArgs = {
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


/** supervision 服务中的工作 / Work in the supervision service */
export type SupervisionWorkDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** supervision 服务中的工作 / Work in the supervision service */
export type SupervisionWorkFormDefinitionArgs = {
  division: Scalars['String']['input'];
  process: Scalars['ID']['input'];
};


/** supervision 服务中的工作 / Work in the supervision service */
export type SupervisionWorkMayCreateArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
};


/** supervision 服务中的工作 / Work in the supervision service */
export type SupervisionWorkRequestUploadArgs = {
  input: UploadInput;
};


/** supervision 服务中的工作 / Work in the supervision service */
export type SupervisionWorkUnitRulesArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
};

/** 监督人员 / Supervisor */
export type Supervisor = {
  readonly __typename?: 'Supervisor';
  /** 平台账号 / Account on the platform */
  readonly account: Maybe<Scalars['String']['output']>;
  /** 我可办理的操作 / What the caller may do with it now, with all that each act asks for */
  readonly buttons: Maybe<ReadonlyArray<RecordButton>>;
  /** 施工安全监督人员考核合格证书编号 / Number of the certificate of supervisors of construction safety */
  readonly certificateNumber: Maybe<Scalars['String']['output']>;
  /** 证书有效期至 / Certificate valid until, that day included */
  readonly certificateValidUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 监督类别 / What is supervised */
  readonly discipline: Maybe<SupervisionDiscipline>;
  /** 编号和名称的以往值,旧的在前 / Former values of its numbers and names, oldest first */
  readonly formerValues: Maybe<ReadonlyArray<FormerValue>>;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: Maybe<ReadonlyArray<HistoryEntry>>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 所属监督机构 / The institution */
  readonly institution: Maybe<SupervisionInstitutionFace>;
  /** 所属监督机构代码 / Code of the institution */
  readonly institutionCode: Maybe<Scalars['String']['output']>;
  /** 离岗原因 / Reason for leaving */
  readonly leavingReason: Maybe<Scalars['String']['output']>;
  /** 身份证号码(掩码) / ID number, masked */
  readonly maskedIdNumber: Maybe<Scalars['String']['output']>;
  /** 姓名 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 在岗状态 / Status of a supervisor */
  readonly status: Maybe<SupervisorStatus>;
  /** 版本 / Version */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/** 监督人员 / Supervisor */
export type SupervisorHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 监督人员列表 / Page of: Supervisor */
export type SupervisorConnection = {
  readonly __typename?: 'SupervisorConnection';
  /** 我可办理的操作 / What the caller may do with it now, with all that each act asks for */
  readonly buttons: ReadonlyArray<RecordButton>;
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<SupervisorEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 监督人员列表 / Page of: Supervisor */
export type SupervisorConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 一名监督员的工作情况 / What a supervisor has to do and has done */
export type SupervisorDashboard = {
  readonly __typename?: 'SupervisorDashboard';
  /** 本年检查发现的隐患数 / Hazards found in the year */
  readonly hazards: Scalars['Int']['output'];
  /** 本年检查次数 / Inspections of the year */
  readonly inspections: Scalars['Int']['output'];
  /** 负责的未回复整改通知数 / Notices not replied to that the supervisor answers for */
  readonly openNotices: Scalars['Int']['output'];
  /** 任组长的工程中检查逾期的计划数 / Plans that the supervisor leads and of which an inspection is overdue */
  readonly overdueInspections: Scalars['Int']['output'];
  /** 其中逾期未改的 / Those past their deadline among them */
  readonly overdueNotices: Scalars['Int']['output'];
  /** 本年回复用时 / How long the year's replies took */
  readonly replyTime: ReplyTime;
  /** 监督员 / The supervisor */
  readonly supervisor: Maybe<SupervisorFace>;
};

/** 监督人员身份证号码明文 / A supervisor's ID number in plain */
export type SupervisorDisclosure = {
  readonly __typename?: 'SupervisorDisclosure';
  /** 身份证号码 / ID number */
  readonly idNumber: Scalars['String']['output'];
  /** 监督人员 / The supervisor */
  readonly supervisor: Supervisor;
};

/** 查看监督人员身份证号码的结果 / Outcome of revealing a supervisor's ID number */
export type SupervisorDisclosureResult = SupervisorDisclosure | VersionConflict;

/** 监督人员条目 / Edge of: Supervisor */
export type SupervisorEdge = {
  readonly __typename?: 'SupervisorEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: Supervisor;
};

/** 监督人员的公开信息 / Supervisor: what others see of it */
export type SupervisorFace = {
  readonly __typename?: 'SupervisorFace';
  /** 施工安全监督人员考核合格证书编号 / Number of the certificate of supervisors of construction safety */
  readonly certificateNumber: Maybe<Scalars['String']['output']>;
  /** 监督类别 / What is supervised */
  readonly discipline: Maybe<SupervisionDiscipline>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 所属监督机构代码 / Code of the institution */
  readonly institutionCode: Maybe<Scalars['String']['output']>;
  /** 姓名 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly supervisor: Maybe<Supervisor>;
};

/** 监督人员查询条件 / Filter of: Supervisor */
export type SupervisorFilter = {
  /** 监督类别 / What is supervised */
  readonly discipline?: InputMaybe<SupervisionDiscipline>;
  /** 监督机构代码 / Code of the institution */
  readonly institution?: InputMaybe<Scalars['String']['input']>;
  /** 在岗状态 / Status of a supervisor */
  readonly status?: InputMaybe<SupervisorStatus>;
};

/** 监督人员离岗的输入 / Input of a supervisor's leaving */
export type SupervisorLeavesInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 监督人员标识 / Id of the supervisor */
  readonly id: Scalars['ID']['input'];
  /** 离岗原因 / Reason for leaving */
  readonly reason: Scalars['String']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 登记或变更监督人员的结果 / Outcome of registering or changing a supervisor */
export type SupervisorResult = Blocked | RequirementsNotMet | Supervisor | VersionConflict;

/** 监督人员身份信息查看记录 / Disclosure of a supervisor’s personal data */
export type SupervisorReveal = {
  readonly __typename?: 'SupervisorReveal';
  /** 查看人标识 / Id of who was shown them */
  readonly by: Maybe<Scalars['String']['output']>;
  /** 查看人 / Who was shown them */
  readonly byName: Maybe<Scalars['String']['output']>;
  /** 查看人所在单位或机构 / Unit or authority of who was shown them */
  readonly byOrg: Maybe<Scalars['String']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 被查看人当时所属监督机构代码,升级前的记录无从得知的为空 / Code of the supervisor’s institution then; empty where a log of before the upgrade does not tell it */
  readonly institutionCode: Maybe<Scalars['String']['output']>;
  /** 查看原因 / Why */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 查看时间 / When */
  readonly revealedAt: Maybe<Scalars['DateTime']['output']>;
  /** 被查看的监督人员,已不在本辖区的为空 / The supervisor; null where it is of another jurisdiction now */
  readonly supervisor: Maybe<Supervisor>;
};

/** 监督人员身份信息查看记录列表 / Page of: Disclosure of a supervisor’s personal data */
export type SupervisorRevealConnection = {
  readonly __typename?: 'SupervisorRevealConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<SupervisorRevealEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 监督人员身份信息查看记录列表 / Page of: Disclosure of a supervisor’s personal data */
export type SupervisorRevealConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 监督人员身份信息查看记录条目 / Edge of: Disclosure of a supervisor’s personal data */
export type SupervisorRevealEdge = {
  readonly __typename?: 'SupervisorRevealEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: SupervisorReveal;
};

/** 监督人员身份信息查看记录的公开信息 / Disclosure of a supervisor’s personal data: what others see of it */
export type SupervisorRevealFace = {
  readonly __typename?: 'SupervisorRevealFace';
  /** 查看人 / Who was shown them */
  readonly byName: Maybe<Scalars['String']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 查看时间 / When */
  readonly revealedAt: Maybe<Scalars['DateTime']['output']>;
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly supervisorReveal: Maybe<SupervisorReveal>;
};

/** 监督人员身份信息查看记录查询条件 / Filter of: Disclosure of a supervisor’s personal data */
export type SupervisorRevealFilter = {
  /** 查看人标识 / Id of who was shown them */
  readonly by?: InputMaybe<Scalars['ID']['input']>;
  /** 查看人所在单位或机构 / Unit or authority of who was shown them */
  readonly byOrg?: InputMaybe<Scalars['ID']['input']>;
  /** 被查看的监督人员标识 / Id of the supervisor */
  readonly supervisorId?: InputMaybe<Scalars['ID']['input']>;
};

/** 在岗状态 / Status of a supervisor */
export type SupervisorStatus =
  /** 在岗 / Active */
  | 'ACTIVE'
  /** 已离岗 / Left */
  | 'LEFT';

/** 中止原因方 / Caused by */
export type SuspensionCause =
  /** 施工单位 / The contractor */
  | 'CONTRACTOR'
  /** 不可抗力 / Force majeure */
  | 'FORCE_MAJEURE'
  /** 其他 / Other */
  | 'OTHER'
  /** 建设单位 / The project owner */
  | 'PROJECT_OWNER';

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
  /** supervision 服务;不可用时为空 / The supervision service; null while it is not available */
  readonly supervision: Maybe<SupervisionWork>;
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
  Project: Project;
  ProjectFace: ProjectFace;
  SupervisionInstitution: SupervisionInstitution;
  SupervisionInstitutionFace: SupervisionInstitutionFace;
  Supervisor: Supervisor;
  SupervisorFace: SupervisorFace;
  SupervisorReveal: SupervisorReveal;
  SupervisorRevealFace: SupervisorRevealFace;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  ProjectFace:
    ( { __typename: 'ProjectFace' }
    & GraphQLRecursivePick<FederationTypes['ProjectFace'], {"id":true}> );
  SupervisionInstitution:
    ( { __typename: 'SupervisionInstitution' }
    & GraphQLRecursivePick<FederationTypes['SupervisionInstitution'], {"id":true}> );
  SupervisionInstitutionFace:
    ( { __typename: 'SupervisionInstitutionFace' }
    & GraphQLRecursivePick<FederationTypes['SupervisionInstitutionFace'], {"id":true}> );
  Supervisor:
    ( { __typename: 'Supervisor' }
    & GraphQLRecursivePick<FederationTypes['Supervisor'], {"id":true}> );
  SupervisorFace:
    ( { __typename: 'SupervisorFace' }
    & GraphQLRecursivePick<FederationTypes['SupervisorFace'], {"id":true}> );
  SupervisorReveal:
    ( { __typename: 'SupervisorReveal' }
    & GraphQLRecursivePick<FederationTypes['SupervisorReveal'], {"id":true}> );
  SupervisorRevealFace:
    ( { __typename: 'SupervisorRevealFace' }
    & GraphQLRecursivePick<FederationTypes['SupervisorRevealFace'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CompletionAcceptanceResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'CompletionAcceptance' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  CompletionFilingResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'CompletionFiling' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ContractNumberChangeResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'ContractNumberChange' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  PermitSupplementResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'PermitSupplement' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ProjectEntryResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'ProjectEntry' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ProjectInformationChangeResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'ProjectInformationChange' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ProjectPartyChangeResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'ProjectPartyChange' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  RectificationNoticeResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'RectificationNotice' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  RectificationReplyResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'RectificationReply' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  RectificationReportResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'RectificationReport' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ResendDeliveryResult:
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'Delivery' } )
  ;
  SafetySupervisionTerminationResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'SafetySupervisionTermination' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  SiteInspectionResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'SiteInspection' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  SubDivisionAcceptanceResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'SubDivisionAcceptance' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  SupervisionAllocationResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'SupervisionAllocation' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  SupervisionInstitutionResult:
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'SupervisionInstitution' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  SupervisionPlanResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'SupervisionPlan' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  SupervisionRegistrationResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'SupervisionRegistration' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  SupervisionSuspensionResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'SupervisionSuspension' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  SupervisorDisclosureResult:
    | ( Omit<SupervisorDisclosure, 'supervisor'> & { supervisor: _RefType['Supervisor'] } & { __typename: 'SupervisorDisclosure' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  SupervisorResult:
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( SupervisorRecord & { __typename: 'Supervisor' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Case:
    | ( CaseRecord & { __typename: 'CompletionAcceptance' } )
    | ( CaseRecord & { __typename: 'CompletionFiling' } )
    | ( CaseRecord & { __typename: 'ContractNumberChange' } )
    | ( CaseRecord & { __typename: 'PermitSupplement' } )
    | ( CaseRecord & { __typename: 'ProjectEntry' } )
    | ( CaseRecord & { __typename: 'ProjectInformationChange' } )
    | ( CaseRecord & { __typename: 'ProjectPartyChange' } )
    | ( CaseRecord & { __typename: 'RectificationNotice' } )
    | ( CaseRecord & { __typename: 'RectificationReply' } )
    | ( CaseRecord & { __typename: 'RectificationReport' } )
    | ( CaseRecord & { __typename: 'SafetySupervisionTermination' } )
    | ( CaseRecord & { __typename: 'SiteInspection' } )
    | ( CaseRecord & { __typename: 'SubDivisionAcceptance' } )
    | ( CaseRecord & { __typename: 'SupervisionAllocation' } )
    | ( CaseRecord & { __typename: 'SupervisionPlan' } )
    | ( CaseRecord & { __typename: 'SupervisionRegistration' } )
    | ( CaseRecord & { __typename: 'SupervisionSuspension' } )
  ;
  ServiceWork: ( Omit<SupervisionWork, 'case' | 'cases' | 'deliveries'> & { case?: Maybe<_RefType['Case']>, cases?: Maybe<_RefType['CaseConnection']>, deliveries?: Maybe<_RefType['DeliveryConnection']> } & { __typename: 'SupervisionWork' } );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionNotAllowed: ResolverTypeWrapper<ActionNotAllowed>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddSupervisionAllocationInput: AddSupervisionAllocationInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AllocatedSupervisor: ResolverTypeWrapper<Omit<AllocatedSupervisor, 'supervisor'> & { supervisor?: Maybe<ResolversTypes['SupervisorFace']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AllowedAction: ResolverTypeWrapper<AllowedAction>;
  AssignSupervisionRegistrationInput: AssignSupervisionRegistrationInput;
  BlockReason: ResolverTypeWrapper<BlockReason>;
  BlockReference: ResolverTypeWrapper<BlockReference>;
  Blocked: ResolverTypeWrapper<Blocked>;
  Button: ResolverTypeWrapper<Button>;
  ButtonAsk: ResolverTypeWrapper<ButtonAsk>;
  ButtonChoice: ResolverTypeWrapper<ButtonChoice>;
  ButtonPrefill: ResolverTypeWrapper<ButtonPrefill>;
  Case: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Case']>;
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
  ChangeSupervisionInstitutionInput: ChangeSupervisionInstitutionInput;
  ChangeSupervisorInput: ChangeSupervisorInput;
  ChartPoint: ResolverTypeWrapper<ChartPoint>;
  ChartSeries: ResolverTypeWrapper<ChartSeries>;
  CompletionAcceptance: ResolverTypeWrapper<CaseRecord>;
  CompletionAcceptanceAction: CompletionAcceptanceAction;
  CompletionAcceptanceConnection: ResolverTypeWrapper<Omit<CompletionAcceptanceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CompletionAcceptanceEdge']> }>;
  CompletionAcceptanceEdge: ResolverTypeWrapper<Omit<CompletionAcceptanceEdge, 'node'> & { node: ResolversTypes['CompletionAcceptance'] }>;
  CompletionAcceptanceFilter: CompletionAcceptanceFilter;
  CompletionAcceptanceForm: ResolverTypeWrapper<CompletionAcceptanceForm>;
  CompletionAcceptanceFormInput: CompletionAcceptanceFormInput;
  CompletionAcceptancePaper: CompletionAcceptancePaper;
  CompletionAcceptancePaperInput: CompletionAcceptancePaperInput;
  CompletionAcceptanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompletionAcceptanceResult']>;
  CompletionAcceptanceState: CompletionAcceptanceState;
  CompletionFiling: ResolverTypeWrapper<CaseRecord>;
  CompletionFilingAction: CompletionFilingAction;
  CompletionFilingConnection: ResolverTypeWrapper<Omit<CompletionFilingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CompletionFilingEdge']> }>;
  CompletionFilingEdge: ResolverTypeWrapper<Omit<CompletionFilingEdge, 'node'> & { node: ResolversTypes['CompletionFiling'] }>;
  CompletionFilingFilter: CompletionFilingFilter;
  CompletionFilingForm: ResolverTypeWrapper<CompletionFilingForm>;
  CompletionFilingFormInput: CompletionFilingFormInput;
  CompletionFilingPaper: CompletionFilingPaper;
  CompletionFilingPaperInput: CompletionFilingPaperInput;
  CompletionFilingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompletionFilingResult']>;
  CompletionFilingState: CompletionFilingState;
  ConditionOperator: ConditionOperator;
  ConstructionStatus: ConstructionStatus;
  ContractNumberChange: ResolverTypeWrapper<CaseRecord>;
  ContractNumberChangeAction: ContractNumberChangeAction;
  ContractNumberChangeCause: ContractNumberChangeCause;
  ContractNumberChangeConnection: ResolverTypeWrapper<Omit<ContractNumberChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ContractNumberChangeEdge']> }>;
  ContractNumberChangeEdge: ResolverTypeWrapper<Omit<ContractNumberChangeEdge, 'node'> & { node: ResolversTypes['ContractNumberChange'] }>;
  ContractNumberChangeFilter: ContractNumberChangeFilter;
  ContractNumberChangeForm: ResolverTypeWrapper<ContractNumberChangeForm>;
  ContractNumberChangeFormInput: ContractNumberChangeFormInput;
  ContractNumberChangePaper: ContractNumberChangePaper;
  ContractNumberChangePaperInput: ContractNumberChangePaperInput;
  ContractNumberChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContractNumberChangeResult']>;
  ContractNumberChangeState: ContractNumberChangeState;
  CountyDashboard: ResolverTypeWrapper<CountyDashboard>;
  Crane: ResolverTypeWrapper<Crane>;
  CraneStandingAtAcceptance: ResolverTypeWrapper<CraneStandingAtAcceptance>;
  Creatable: ResolverTypeWrapper<Creatable>;
  CreatableElsewhere: ResolverTypeWrapper<CreatableElsewhere>;
  CreateCompletionAcceptanceInput: CreateCompletionAcceptanceInput;
  CreateCompletionFilingInput: CreateCompletionFilingInput;
  CreateContractNumberChangeInput: CreateContractNumberChangeInput;
  CreatePermitSupplementInput: CreatePermitSupplementInput;
  CreateProjectEntryInput: CreateProjectEntryInput;
  CreateProjectInformationChangeInput: CreateProjectInformationChangeInput;
  CreateProjectPartyChangeInput: CreateProjectPartyChangeInput;
  CreateRectificationNoticeInput: CreateRectificationNoticeInput;
  CreateRectificationReplyInput: CreateRectificationReplyInput;
  CreateRectificationReportInput: CreateRectificationReportInput;
  CreateSafetySupervisionTerminationInput: CreateSafetySupervisionTerminationInput;
  CreateSiteInspectionInput: CreateSiteInspectionInput;
  CreateSubDivisionAcceptanceInput: CreateSubDivisionAcceptanceInput;
  CreateSupervisionAllocationInput: CreateSupervisionAllocationInput;
  CreateSupervisionPlanInput: CreateSupervisionPlanInput;
  CreateSupervisionSuspensionInput: CreateSupervisionSuspensionInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayBound: ResolverTypeWrapper<DayBound>;
  Delivery: ResolverTypeWrapper<CaseRecord>;
  DeliveryAttempt: ResolverTypeWrapper<DeliveryAttempt>;
  DeliveryConnection: ResolverTypeWrapper<Omit<DeliveryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DeliveryEdge']> }>;
  DeliveryContent: ResolverTypeWrapper<DeliveryContent>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DeliveryFilter: DeliveryFilter;
  DeliveryOutcome: DeliveryOutcome;
  DeliveryState: DeliveryState;
  ElectronicCertificate: ResolverTypeWrapper<ElectronicCertificate>;
  EndingWork: ResolverTypeWrapper<EndingWork>;
  EntriesDemanded: ResolverTypeWrapper<EntriesDemanded>;
  ExtendRectificationNoticeInput: ExtendRectificationNoticeInput;
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
  FrequencyGround: FrequencyGround;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  InspectedItem: ResolverTypeWrapper<InspectedItem>;
  InspectedItemInput: InspectedItemInput;
  InspectionBatch: ResolverTypeWrapper<Omit<InspectionBatch, 'answers'> & { answers: ReadonlyArray<ResolversTypes['InspectionBatchAnswer']> }>;
  InspectionBatchAnswer: ResolverTypeWrapper<Omit<InspectionBatchAnswer, 'error' | 'result'> & { error?: Maybe<ResolversTypes['InspectionBatchError']>, result?: Maybe<ResolversTypes['SiteInspectionResult']> }>;
  InspectionBatchError: ResolverTypeWrapper<InspectionBatchError>;
  InspectionChecklist: ResolverTypeWrapper<InspectionChecklist>;
  InspectionChecklistItem: ResolverTypeWrapper<InspectionChecklistItem>;
  Label: ResolverTypeWrapper<Label>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  ManagementLevel: ManagementLevel;
  Me: ResolverTypeWrapper<Me>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Named: ResolverTypeWrapper<Named>;
  OpinionNeed: OpinionNeed;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaperOnList: ResolverTypeWrapper<PaperOnList>;
  PermitSupplement: ResolverTypeWrapper<CaseRecord>;
  PermitSupplementAction: PermitSupplementAction;
  PermitSupplementConnection: ResolverTypeWrapper<Omit<PermitSupplementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PermitSupplementEdge']> }>;
  PermitSupplementEdge: ResolverTypeWrapper<Omit<PermitSupplementEdge, 'node'> & { node: ResolversTypes['PermitSupplement'] }>;
  PermitSupplementFilter: PermitSupplementFilter;
  PermitSupplementForm: ResolverTypeWrapper<PermitSupplementForm>;
  PermitSupplementFormInput: PermitSupplementFormInput;
  PermitSupplementPaper: PermitSupplementPaper;
  PermitSupplementPaperInput: PermitSupplementPaperInput;
  PermitSupplementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PermitSupplementResult']>;
  PermitSupplementState: PermitSupplementState;
  PlanResumptionSupervisionSuspensionInput: PlanResumptionSupervisionSuspensionInput;
  ProcessInfo: ResolverTypeWrapper<ProcessInfo>;
  ProcessWork: ResolverTypeWrapper<ProcessWork>;
  Project: ResolverTypeWrapper<ProjectRecord>;
  ProjectArchive: ResolverTypeWrapper<Omit<ProjectArchive, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProjectArchiveEdge']> }>;
  ProjectArchiveEdge: ResolverTypeWrapper<Omit<ProjectArchiveEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProjectEdge']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectEntry: ResolverTypeWrapper<CaseRecord>;
  ProjectEntryAction: ProjectEntryAction;
  ProjectEntryConnection: ResolverTypeWrapper<Omit<ProjectEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProjectEntryEdge']> }>;
  ProjectEntryEdge: ResolverTypeWrapper<Omit<ProjectEntryEdge, 'node'> & { node: ResolversTypes['ProjectEntry'] }>;
  ProjectEntryFilter: ProjectEntryFilter;
  ProjectEntryForm: ResolverTypeWrapper<ProjectEntryForm>;
  ProjectEntryFormInput: ProjectEntryFormInput;
  ProjectEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProjectEntryResult']>;
  ProjectEntryState: ProjectEntryState;
  ProjectFace: ResolverTypeWrapper<Omit<ProjectFace, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  ProjectFilter: ProjectFilter;
  ProjectInformationChange: ResolverTypeWrapper<CaseRecord>;
  ProjectInformationChangeAction: ProjectInformationChangeAction;
  ProjectInformationChangeConnection: ResolverTypeWrapper<Omit<ProjectInformationChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProjectInformationChangeEdge']> }>;
  ProjectInformationChangeEdge: ResolverTypeWrapper<Omit<ProjectInformationChangeEdge, 'node'> & { node: ResolversTypes['ProjectInformationChange'] }>;
  ProjectInformationChangeFilter: ProjectInformationChangeFilter;
  ProjectInformationChangeForm: ResolverTypeWrapper<ProjectInformationChangeForm>;
  ProjectInformationChangeFormInput: ProjectInformationChangeFormInput;
  ProjectInformationChangePaper: ProjectInformationChangePaper;
  ProjectInformationChangePaperInput: ProjectInformationChangePaperInput;
  ProjectInformationChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProjectInformationChangeResult']>;
  ProjectInformationChangeState: ProjectInformationChangeState;
  ProjectParty: ResolverTypeWrapper<ProjectParty>;
  ProjectPartyChange: ResolverTypeWrapper<CaseRecord>;
  ProjectPartyChangeAction: ProjectPartyChangeAction;
  ProjectPartyChangeConnection: ResolverTypeWrapper<Omit<ProjectPartyChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProjectPartyChangeEdge']> }>;
  ProjectPartyChangeEdge: ResolverTypeWrapper<Omit<ProjectPartyChangeEdge, 'node'> & { node: ResolversTypes['ProjectPartyChange'] }>;
  ProjectPartyChangeFilter: ProjectPartyChangeFilter;
  ProjectPartyChangeForm: ResolverTypeWrapper<ProjectPartyChangeForm>;
  ProjectPartyChangeFormInput: ProjectPartyChangeFormInput;
  ProjectPartyChangePaper: ProjectPartyChangePaper;
  ProjectPartyChangePaperInput: ProjectPartyChangePaperInput;
  ProjectPartyChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProjectPartyChangeResult']>;
  ProjectPartyChangeState: ProjectPartyChangeState;
  ProjectPartyKind: ProjectPartyKind;
  ProjectSector: ProjectSector;
  ProjectSite: ResolverTypeWrapper<ProjectSite>;
  ProjectStatusReasons: ResolverTypeWrapper<ProjectStatusReasons>;
  ProjectSupervision: ResolverTypeWrapper<Omit<ProjectSupervision, 'plan' | 'supervisors'> & { plan?: Maybe<ResolversTypes['SupervisionPlan']>, supervisors: ReadonlyArray<ResolversTypes['AllocatedSupervisor']> }>;
  ProjectTeamMember: ResolverTypeWrapper<ProjectTeamMember>;
  ProjectTeamRole: ProjectTeamRole;
  QualityStatus: QualityStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordButton: ResolverTypeWrapper<RecordButton>;
  RectificationNotice: ResolverTypeWrapper<CaseRecord>;
  RectificationNoticeAction: RectificationNoticeAction;
  RectificationNoticeConnection: ResolverTypeWrapper<Omit<RectificationNoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RectificationNoticeEdge']> }>;
  RectificationNoticeEdge: ResolverTypeWrapper<Omit<RectificationNoticeEdge, 'node'> & { node: ResolversTypes['RectificationNotice'] }>;
  RectificationNoticeFilter: RectificationNoticeFilter;
  RectificationNoticeForm: ResolverTypeWrapper<RectificationNoticeForm>;
  RectificationNoticeFormInput: RectificationNoticeFormInput;
  RectificationNoticePaper: RectificationNoticePaper;
  RectificationNoticePaperInput: RectificationNoticePaperInput;
  RectificationNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RectificationNoticeResult']>;
  RectificationNoticeState: RectificationNoticeState;
  RectificationReply: ResolverTypeWrapper<CaseRecord>;
  RectificationReplyAction: RectificationReplyAction;
  RectificationReplyConnection: ResolverTypeWrapper<Omit<RectificationReplyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RectificationReplyEdge']> }>;
  RectificationReplyEdge: ResolverTypeWrapper<Omit<RectificationReplyEdge, 'node'> & { node: ResolversTypes['RectificationReply'] }>;
  RectificationReplyFilter: RectificationReplyFilter;
  RectificationReplyForm: ResolverTypeWrapper<RectificationReplyForm>;
  RectificationReplyFormInput: RectificationReplyFormInput;
  RectificationReplyPaper: RectificationReplyPaper;
  RectificationReplyPaperInput: RectificationReplyPaperInput;
  RectificationReplyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RectificationReplyResult']>;
  RectificationReplyState: RectificationReplyState;
  RectificationReport: ResolverTypeWrapper<CaseRecord>;
  RectificationReportAction: RectificationReportAction;
  RectificationReportConnection: ResolverTypeWrapper<Omit<RectificationReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RectificationReportEdge']> }>;
  RectificationReportEdge: ResolverTypeWrapper<Omit<RectificationReportEdge, 'node'> & { node: ResolversTypes['RectificationReport'] }>;
  RectificationReportFilter: RectificationReportFilter;
  RectificationReportForm: ResolverTypeWrapper<RectificationReportForm>;
  RectificationReportFormInput: RectificationReportFormInput;
  RectificationReportPaper: RectificationReportPaper;
  RectificationReportPaperInput: RectificationReportPaperInput;
  RectificationReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RectificationReportResult']>;
  RectificationReportState: RectificationReportState;
  RectificationType: RectificationType;
  RegisterSupervisionInstitutionInput: RegisterSupervisionInstitutionInput;
  RegisterSupervisorInput: RegisterSupervisorInput;
  RegistrationParty: ResolverTypeWrapper<RegistrationParty>;
  RegistrationPartyInput: RegistrationPartyInput;
  RegistrationTeamMember: ResolverTypeWrapper<RegistrationTeamMember>;
  RegistrationTeamMemberInput: RegistrationTeamMemberInput;
  Remedy: ResolverTypeWrapper<Remedy>;
  RemoveSupervisionAllocationInput: RemoveSupervisionAllocationInput;
  ReplyTime: ResolverTypeWrapper<ReplyTime>;
  RequirementsNotMet: ResolverTypeWrapper<RequirementsNotMet>;
  ResendDeliveryInput: ResendDeliveryInput;
  ResendDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResendDeliveryResult']>;
  RevealSupervisorIdNumberInput: RevealSupervisorIdNumberInput;
  ReviewCompletionFilingInput: ReviewCompletionFilingInput;
  ReviewCompletionFilingVerdict: ReviewCompletionFilingVerdict;
  ReviewContractNumberChangeInput: ReviewContractNumberChangeInput;
  ReviewContractNumberChangeVerdict: ReviewContractNumberChangeVerdict;
  ReviewPermitSupplementInput: ReviewPermitSupplementInput;
  ReviewPermitSupplementVerdict: ReviewPermitSupplementVerdict;
  ReviewProjectInformationChangeInput: ReviewProjectInformationChangeInput;
  ReviewProjectInformationChangeVerdict: ReviewProjectInformationChangeVerdict;
  ReviewProjectPartyChangeInput: ReviewProjectPartyChangeInput;
  ReviewProjectPartyChangeVerdict: ReviewProjectPartyChangeVerdict;
  ReviewSupervisionRegistrationInput: ReviewSupervisionRegistrationInput;
  ReviewSupervisionRegistrationVerdict: ReviewSupervisionRegistrationVerdict;
  SafetyStatus: SafetyStatus;
  SafetySupervisionTermination: ResolverTypeWrapper<CaseRecord>;
  SafetySupervisionTerminationAction: SafetySupervisionTerminationAction;
  SafetySupervisionTerminationConnection: ResolverTypeWrapper<Omit<SafetySupervisionTerminationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SafetySupervisionTerminationEdge']> }>;
  SafetySupervisionTerminationEdge: ResolverTypeWrapper<Omit<SafetySupervisionTerminationEdge, 'node'> & { node: ResolversTypes['SafetySupervisionTermination'] }>;
  SafetySupervisionTerminationFilter: SafetySupervisionTerminationFilter;
  SafetySupervisionTerminationForm: ResolverTypeWrapper<SafetySupervisionTerminationForm>;
  SafetySupervisionTerminationFormInput: SafetySupervisionTerminationFormInput;
  SafetySupervisionTerminationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SafetySupervisionTerminationResult']>;
  SafetySupervisionTerminationState: SafetySupervisionTerminationState;
  SaveCompletionFilingInput: SaveCompletionFilingInput;
  SaveContractNumberChangeInput: SaveContractNumberChangeInput;
  SavePermitSupplementInput: SavePermitSupplementInput;
  SaveProjectEntryInput: SaveProjectEntryInput;
  SaveProjectInformationChangeInput: SaveProjectInformationChangeInput;
  SaveProjectPartyChangeInput: SaveProjectPartyChangeInput;
  SaveRectificationReportInput: SaveRectificationReportInput;
  SeatVerdict: ResolverTypeWrapper<SeatVerdict>;
  ServiceWork: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ServiceWork']>;
  SetLeaderSupervisionAllocationInput: SetLeaderSupervisionAllocationInput;
  SiteHazard: ResolverTypeWrapper<SiteHazard>;
  SiteHazardCrane: ResolverTypeWrapper<SiteHazardCrane>;
  SiteHazardInput: SiteHazardInput;
  SiteHazardSeverity: SiteHazardSeverity;
  SiteInspection: ResolverTypeWrapper<CaseRecord>;
  SiteInspectionAction: SiteInspectionAction;
  SiteInspectionConnection: ResolverTypeWrapper<Omit<SiteInspectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SiteInspectionEdge']> }>;
  SiteInspectionEdge: ResolverTypeWrapper<Omit<SiteInspectionEdge, 'node'> & { node: ResolversTypes['SiteInspection'] }>;
  SiteInspectionFilter: SiteInspectionFilter;
  SiteInspectionFinding: SiteInspectionFinding;
  SiteInspectionForm: ResolverTypeWrapper<SiteInspectionForm>;
  SiteInspectionFormInput: SiteInspectionFormInput;
  SiteInspectionKind: SiteInspectionKind;
  SiteInspectionPaper: SiteInspectionPaper;
  SiteInspectionPaperInput: SiteInspectionPaperInput;
  SiteInspectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SiteInspectionResult']>;
  SiteInspectionState: SiteInspectionState;
  SubDivision: SubDivision;
  SubDivisionAcceptance: ResolverTypeWrapper<CaseRecord>;
  SubDivisionAcceptanceAction: SubDivisionAcceptanceAction;
  SubDivisionAcceptanceConnection: ResolverTypeWrapper<Omit<SubDivisionAcceptanceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SubDivisionAcceptanceEdge']> }>;
  SubDivisionAcceptanceEdge: ResolverTypeWrapper<Omit<SubDivisionAcceptanceEdge, 'node'> & { node: ResolversTypes['SubDivisionAcceptance'] }>;
  SubDivisionAcceptanceFilter: SubDivisionAcceptanceFilter;
  SubDivisionAcceptanceForm: ResolverTypeWrapper<SubDivisionAcceptanceForm>;
  SubDivisionAcceptanceFormInput: SubDivisionAcceptanceFormInput;
  SubDivisionAcceptancePaper: SubDivisionAcceptancePaper;
  SubDivisionAcceptancePaperInput: SubDivisionAcceptancePaperInput;
  SubDivisionAcceptanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubDivisionAcceptanceResult']>;
  SubDivisionAcceptanceState: SubDivisionAcceptanceState;
  SupervisionAllocation: ResolverTypeWrapper<CaseRecord>;
  SupervisionAllocationAction: SupervisionAllocationAction;
  SupervisionAllocationConnection: ResolverTypeWrapper<Omit<SupervisionAllocationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SupervisionAllocationEdge']> }>;
  SupervisionAllocationEdge: ResolverTypeWrapper<Omit<SupervisionAllocationEdge, 'node'> & { node: ResolversTypes['SupervisionAllocation'] }>;
  SupervisionAllocationFilter: SupervisionAllocationFilter;
  SupervisionAllocationForm: ResolverTypeWrapper<SupervisionAllocationForm>;
  SupervisionAllocationFormInput: SupervisionAllocationFormInput;
  SupervisionAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupervisionAllocationResult']>;
  SupervisionAllocationState: SupervisionAllocationState;
  SupervisionDashboard: ResolverTypeWrapper<Omit<SupervisionDashboard, 'supervisors'> & { supervisors: ReadonlyArray<ResolversTypes['SupervisorDashboard']> }>;
  SupervisionDiscipline: SupervisionDiscipline;
  SupervisionInstitution: ResolverTypeWrapper<CaseRecord>;
  SupervisionInstitutionConnection: ResolverTypeWrapper<Omit<SupervisionInstitutionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SupervisionInstitutionEdge']> }>;
  SupervisionInstitutionEdge: ResolverTypeWrapper<Omit<SupervisionInstitutionEdge, 'node'> & { node: ResolversTypes['SupervisionInstitution'] }>;
  SupervisionInstitutionFace: ResolverTypeWrapper<Omit<SupervisionInstitutionFace, 'supervisionInstitution'> & { supervisionInstitution?: Maybe<ResolversTypes['SupervisionInstitution']> }>;
  SupervisionInstitutionFilter: SupervisionInstitutionFilter;
  SupervisionInstitutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupervisionInstitutionResult']>;
  SupervisionPlan: ResolverTypeWrapper<CaseRecord>;
  SupervisionPlanAction: SupervisionPlanAction;
  SupervisionPlanConnection: ResolverTypeWrapper<Omit<SupervisionPlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SupervisionPlanEdge']> }>;
  SupervisionPlanEdge: ResolverTypeWrapper<Omit<SupervisionPlanEdge, 'node'> & { node: ResolversTypes['SupervisionPlan'] }>;
  SupervisionPlanFilter: SupervisionPlanFilter;
  SupervisionPlanForm: ResolverTypeWrapper<SupervisionPlanForm>;
  SupervisionPlanFormInput: SupervisionPlanFormInput;
  SupervisionPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupervisionPlanResult']>;
  SupervisionPlanState: SupervisionPlanState;
  SupervisionPreparation: SupervisionPreparation;
  SupervisionRegistration: ResolverTypeWrapper<CaseRecord>;
  SupervisionRegistrationAction: SupervisionRegistrationAction;
  SupervisionRegistrationConnection: ResolverTypeWrapper<Omit<SupervisionRegistrationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SupervisionRegistrationEdge']> }>;
  SupervisionRegistrationEdge: ResolverTypeWrapper<Omit<SupervisionRegistrationEdge, 'node'> & { node: ResolversTypes['SupervisionRegistration'] }>;
  SupervisionRegistrationFilter: SupervisionRegistrationFilter;
  SupervisionRegistrationForm: ResolverTypeWrapper<SupervisionRegistrationForm>;
  SupervisionRegistrationFormInput: SupervisionRegistrationFormInput;
  SupervisionRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupervisionRegistrationResult']>;
  SupervisionRegistrationState: SupervisionRegistrationState;
  SupervisionSuspension: ResolverTypeWrapper<CaseRecord>;
  SupervisionSuspensionAction: SupervisionSuspensionAction;
  SupervisionSuspensionConnection: ResolverTypeWrapper<Omit<SupervisionSuspensionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SupervisionSuspensionEdge']> }>;
  SupervisionSuspensionEdge: ResolverTypeWrapper<Omit<SupervisionSuspensionEdge, 'node'> & { node: ResolversTypes['SupervisionSuspension'] }>;
  SupervisionSuspensionFilter: SupervisionSuspensionFilter;
  SupervisionSuspensionForm: ResolverTypeWrapper<SupervisionSuspensionForm>;
  SupervisionSuspensionFormInput: SupervisionSuspensionFormInput;
  SupervisionSuspensionPaper: SupervisionSuspensionPaper;
  SupervisionSuspensionPaperInput: SupervisionSuspensionPaperInput;
  SupervisionSuspensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupervisionSuspensionResult']>;
  SupervisionSuspensionState: SupervisionSuspensionState;
  SupervisionWork: ResolverTypeWrapper<Omit<SupervisionWork, 'case' | 'cases' | 'deliveries'> & { case?: Maybe<ResolversTypes['Case']>, cases?: Maybe<ResolversTypes['CaseConnection']>, deliveries?: Maybe<ResolversTypes['DeliveryConnection']> }>;
  Supervisor: ResolverTypeWrapper<SupervisorRecord>;
  SupervisorConnection: ResolverTypeWrapper<Omit<SupervisorConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SupervisorEdge']> }>;
  SupervisorDashboard: ResolverTypeWrapper<Omit<SupervisorDashboard, 'supervisor'> & { supervisor?: Maybe<ResolversTypes['SupervisorFace']> }>;
  SupervisorDisclosure: ResolverTypeWrapper<Omit<SupervisorDisclosure, 'supervisor'> & { supervisor: ResolversTypes['Supervisor'] }>;
  SupervisorDisclosureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupervisorDisclosureResult']>;
  SupervisorEdge: ResolverTypeWrapper<Omit<SupervisorEdge, 'node'> & { node: ResolversTypes['Supervisor'] }>;
  SupervisorFace: ResolverTypeWrapper<Omit<SupervisorFace, 'supervisor'> & { supervisor?: Maybe<ResolversTypes['Supervisor']> }>;
  SupervisorFilter: SupervisorFilter;
  SupervisorLeavesInput: SupervisorLeavesInput;
  SupervisorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupervisorResult']>;
  SupervisorReveal: ResolverTypeWrapper<CaseRecord>;
  SupervisorRevealConnection: ResolverTypeWrapper<Omit<SupervisorRevealConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SupervisorRevealEdge']> }>;
  SupervisorRevealEdge: ResolverTypeWrapper<Omit<SupervisorRevealEdge, 'node'> & { node: ResolversTypes['SupervisorReveal'] }>;
  SupervisorRevealFace: ResolverTypeWrapper<Omit<SupervisorRevealFace, 'supervisorReveal'> & { supervisorReveal?: Maybe<ResolversTypes['SupervisorReveal']> }>;
  SupervisorRevealFilter: SupervisorRevealFilter;
  SupervisorStatus: SupervisorStatus;
  SuspensionCause: SuspensionCause;
  Total: ResolverTypeWrapper<Total>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Unit: ResolverTypeWrapper<Unit>;
  UnitRule: ResolverTypeWrapper<UnitRule>;
  UploadInput: UploadInput;
  UploadLimits: ResolverTypeWrapper<UploadLimits>;
  UploadTicket: ResolverTypeWrapper<UploadTicket>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Work: ResolverTypeWrapper<Omit<Work, 'supervision'> & { supervision?: Maybe<ResolversTypes['SupervisionWork']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionNotAllowed: ActionNotAllowed;
  String: Scalars['String']['output'];
  AddSupervisionAllocationInput: AddSupervisionAllocationInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AllocatedSupervisor: Omit<AllocatedSupervisor, 'supervisor'> & { supervisor?: Maybe<ResolversParentTypes['SupervisorFace']> };
  Boolean: Scalars['Boolean']['output'];
  AllowedAction: AllowedAction;
  AssignSupervisionRegistrationInput: AssignSupervisionRegistrationInput;
  BlockReason: BlockReason;
  BlockReference: BlockReference;
  Blocked: Blocked;
  Button: Button;
  ButtonAsk: ButtonAsk;
  ButtonChoice: ButtonChoice;
  ButtonPrefill: ButtonPrefill;
  Case: ResolversInterfaceTypes<ResolversParentTypes>['Case'];
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
  ChangeSupervisionInstitutionInput: ChangeSupervisionInstitutionInput;
  ChangeSupervisorInput: ChangeSupervisorInput;
  ChartPoint: ChartPoint;
  ChartSeries: ChartSeries;
  CompletionAcceptance: CaseRecord;
  CompletionAcceptanceConnection: Omit<CompletionAcceptanceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CompletionAcceptanceEdge']> };
  CompletionAcceptanceEdge: Omit<CompletionAcceptanceEdge, 'node'> & { node: ResolversParentTypes['CompletionAcceptance'] };
  CompletionAcceptanceFilter: CompletionAcceptanceFilter;
  CompletionAcceptanceForm: CompletionAcceptanceForm;
  CompletionAcceptanceFormInput: CompletionAcceptanceFormInput;
  CompletionAcceptancePaperInput: CompletionAcceptancePaperInput;
  CompletionAcceptanceResult: ResolversUnionTypes<ResolversParentTypes>['CompletionAcceptanceResult'];
  CompletionFiling: CaseRecord;
  CompletionFilingConnection: Omit<CompletionFilingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CompletionFilingEdge']> };
  CompletionFilingEdge: Omit<CompletionFilingEdge, 'node'> & { node: ResolversParentTypes['CompletionFiling'] };
  CompletionFilingFilter: CompletionFilingFilter;
  CompletionFilingForm: CompletionFilingForm;
  CompletionFilingFormInput: CompletionFilingFormInput;
  CompletionFilingPaperInput: CompletionFilingPaperInput;
  CompletionFilingResult: ResolversUnionTypes<ResolversParentTypes>['CompletionFilingResult'];
  ContractNumberChange: CaseRecord;
  ContractNumberChangeConnection: Omit<ContractNumberChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ContractNumberChangeEdge']> };
  ContractNumberChangeEdge: Omit<ContractNumberChangeEdge, 'node'> & { node: ResolversParentTypes['ContractNumberChange'] };
  ContractNumberChangeFilter: ContractNumberChangeFilter;
  ContractNumberChangeForm: ContractNumberChangeForm;
  ContractNumberChangeFormInput: ContractNumberChangeFormInput;
  ContractNumberChangePaperInput: ContractNumberChangePaperInput;
  ContractNumberChangeResult: ResolversUnionTypes<ResolversParentTypes>['ContractNumberChangeResult'];
  CountyDashboard: CountyDashboard;
  Crane: Crane;
  CraneStandingAtAcceptance: CraneStandingAtAcceptance;
  Creatable: Creatable;
  CreatableElsewhere: CreatableElsewhere;
  CreateCompletionAcceptanceInput: CreateCompletionAcceptanceInput;
  CreateCompletionFilingInput: CreateCompletionFilingInput;
  CreateContractNumberChangeInput: CreateContractNumberChangeInput;
  CreatePermitSupplementInput: CreatePermitSupplementInput;
  CreateProjectEntryInput: CreateProjectEntryInput;
  CreateProjectInformationChangeInput: CreateProjectInformationChangeInput;
  CreateProjectPartyChangeInput: CreateProjectPartyChangeInput;
  CreateRectificationNoticeInput: CreateRectificationNoticeInput;
  CreateRectificationReplyInput: CreateRectificationReplyInput;
  CreateRectificationReportInput: CreateRectificationReportInput;
  CreateSafetySupervisionTerminationInput: CreateSafetySupervisionTerminationInput;
  CreateSiteInspectionInput: CreateSiteInspectionInput;
  CreateSubDivisionAcceptanceInput: CreateSubDivisionAcceptanceInput;
  CreateSupervisionAllocationInput: CreateSupervisionAllocationInput;
  CreateSupervisionPlanInput: CreateSupervisionPlanInput;
  CreateSupervisionSuspensionInput: CreateSupervisionSuspensionInput;
  DateTime: Scalars['DateTime']['output'];
  DayBound: DayBound;
  Delivery: CaseRecord;
  DeliveryAttempt: DeliveryAttempt;
  DeliveryConnection: Omit<DeliveryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DeliveryEdge']> };
  DeliveryContent: DeliveryContent;
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  DeliveryFilter: DeliveryFilter;
  ElectronicCertificate: ElectronicCertificate;
  EndingWork: EndingWork;
  EntriesDemanded: EntriesDemanded;
  ExtendRectificationNoticeInput: ExtendRectificationNoticeInput;
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
  HistoryEntry: HistoryEntry;
  InspectedItem: InspectedItem;
  InspectedItemInput: InspectedItemInput;
  InspectionBatch: Omit<InspectionBatch, 'answers'> & { answers: ReadonlyArray<ResolversParentTypes['InspectionBatchAnswer']> };
  InspectionBatchAnswer: Omit<InspectionBatchAnswer, 'error' | 'result'> & { error?: Maybe<ResolversParentTypes['InspectionBatchError']>, result?: Maybe<ResolversParentTypes['SiteInspectionResult']> };
  InspectionBatchError: InspectionBatchError;
  InspectionChecklist: InspectionChecklist;
  InspectionChecklistItem: InspectionChecklistItem;
  Label: Label;
  LocalDate: Scalars['LocalDate']['output'];
  Me: Me;
  Mutation: Record<PropertyKey, never>;
  Named: Named;
  PageInfo: PageInfo;
  PaperOnList: PaperOnList;
  PermitSupplement: CaseRecord;
  PermitSupplementConnection: Omit<PermitSupplementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PermitSupplementEdge']> };
  PermitSupplementEdge: Omit<PermitSupplementEdge, 'node'> & { node: ResolversParentTypes['PermitSupplement'] };
  PermitSupplementFilter: PermitSupplementFilter;
  PermitSupplementForm: PermitSupplementForm;
  PermitSupplementFormInput: PermitSupplementFormInput;
  PermitSupplementPaperInput: PermitSupplementPaperInput;
  PermitSupplementResult: ResolversUnionTypes<ResolversParentTypes>['PermitSupplementResult'];
  PlanResumptionSupervisionSuspensionInput: PlanResumptionSupervisionSuspensionInput;
  ProcessInfo: ProcessInfo;
  ProcessWork: ProcessWork;
  Project: ProjectRecord;
  ProjectArchive: Omit<ProjectArchive, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectArchiveEdge']> };
  ProjectArchiveEdge: Omit<ProjectArchiveEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  ProjectConnection: Omit<ProjectConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectEdge']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectEntry: CaseRecord;
  ProjectEntryConnection: Omit<ProjectEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectEntryEdge']> };
  ProjectEntryEdge: Omit<ProjectEntryEdge, 'node'> & { node: ResolversParentTypes['ProjectEntry'] };
  ProjectEntryFilter: ProjectEntryFilter;
  ProjectEntryForm: ProjectEntryForm;
  ProjectEntryFormInput: ProjectEntryFormInput;
  ProjectEntryResult: ResolversUnionTypes<ResolversParentTypes>['ProjectEntryResult'];
  ProjectFace: Omit<ProjectFace, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> } | FederationReferenceTypes['ProjectFace'];
  ProjectFilter: ProjectFilter;
  ProjectInformationChange: CaseRecord;
  ProjectInformationChangeConnection: Omit<ProjectInformationChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectInformationChangeEdge']> };
  ProjectInformationChangeEdge: Omit<ProjectInformationChangeEdge, 'node'> & { node: ResolversParentTypes['ProjectInformationChange'] };
  ProjectInformationChangeFilter: ProjectInformationChangeFilter;
  ProjectInformationChangeForm: ProjectInformationChangeForm;
  ProjectInformationChangeFormInput: ProjectInformationChangeFormInput;
  ProjectInformationChangePaperInput: ProjectInformationChangePaperInput;
  ProjectInformationChangeResult: ResolversUnionTypes<ResolversParentTypes>['ProjectInformationChangeResult'];
  ProjectParty: ProjectParty;
  ProjectPartyChange: CaseRecord;
  ProjectPartyChangeConnection: Omit<ProjectPartyChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectPartyChangeEdge']> };
  ProjectPartyChangeEdge: Omit<ProjectPartyChangeEdge, 'node'> & { node: ResolversParentTypes['ProjectPartyChange'] };
  ProjectPartyChangeFilter: ProjectPartyChangeFilter;
  ProjectPartyChangeForm: ProjectPartyChangeForm;
  ProjectPartyChangeFormInput: ProjectPartyChangeFormInput;
  ProjectPartyChangePaperInput: ProjectPartyChangePaperInput;
  ProjectPartyChangeResult: ResolversUnionTypes<ResolversParentTypes>['ProjectPartyChangeResult'];
  ProjectSite: ProjectSite;
  ProjectStatusReasons: ProjectStatusReasons;
  ProjectSupervision: Omit<ProjectSupervision, 'plan' | 'supervisors'> & { plan?: Maybe<ResolversParentTypes['SupervisionPlan']>, supervisors: ReadonlyArray<ResolversParentTypes['AllocatedSupervisor']> };
  ProjectTeamMember: ProjectTeamMember;
  Query: Record<PropertyKey, never>;
  RecordButton: RecordButton;
  RectificationNotice: CaseRecord;
  RectificationNoticeConnection: Omit<RectificationNoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RectificationNoticeEdge']> };
  RectificationNoticeEdge: Omit<RectificationNoticeEdge, 'node'> & { node: ResolversParentTypes['RectificationNotice'] };
  RectificationNoticeFilter: RectificationNoticeFilter;
  RectificationNoticeForm: RectificationNoticeForm;
  RectificationNoticeFormInput: RectificationNoticeFormInput;
  RectificationNoticePaperInput: RectificationNoticePaperInput;
  RectificationNoticeResult: ResolversUnionTypes<ResolversParentTypes>['RectificationNoticeResult'];
  RectificationReply: CaseRecord;
  RectificationReplyConnection: Omit<RectificationReplyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RectificationReplyEdge']> };
  RectificationReplyEdge: Omit<RectificationReplyEdge, 'node'> & { node: ResolversParentTypes['RectificationReply'] };
  RectificationReplyFilter: RectificationReplyFilter;
  RectificationReplyForm: RectificationReplyForm;
  RectificationReplyFormInput: RectificationReplyFormInput;
  RectificationReplyPaperInput: RectificationReplyPaperInput;
  RectificationReplyResult: ResolversUnionTypes<ResolversParentTypes>['RectificationReplyResult'];
  RectificationReport: CaseRecord;
  RectificationReportConnection: Omit<RectificationReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RectificationReportEdge']> };
  RectificationReportEdge: Omit<RectificationReportEdge, 'node'> & { node: ResolversParentTypes['RectificationReport'] };
  RectificationReportFilter: RectificationReportFilter;
  RectificationReportForm: RectificationReportForm;
  RectificationReportFormInput: RectificationReportFormInput;
  RectificationReportPaperInput: RectificationReportPaperInput;
  RectificationReportResult: ResolversUnionTypes<ResolversParentTypes>['RectificationReportResult'];
  RegisterSupervisionInstitutionInput: RegisterSupervisionInstitutionInput;
  RegisterSupervisorInput: RegisterSupervisorInput;
  RegistrationParty: RegistrationParty;
  RegistrationPartyInput: RegistrationPartyInput;
  RegistrationTeamMember: RegistrationTeamMember;
  RegistrationTeamMemberInput: RegistrationTeamMemberInput;
  Remedy: Remedy;
  RemoveSupervisionAllocationInput: RemoveSupervisionAllocationInput;
  ReplyTime: ReplyTime;
  RequirementsNotMet: RequirementsNotMet;
  ResendDeliveryInput: ResendDeliveryInput;
  ResendDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['ResendDeliveryResult'];
  RevealSupervisorIdNumberInput: RevealSupervisorIdNumberInput;
  ReviewCompletionFilingInput: ReviewCompletionFilingInput;
  ReviewContractNumberChangeInput: ReviewContractNumberChangeInput;
  ReviewPermitSupplementInput: ReviewPermitSupplementInput;
  ReviewProjectInformationChangeInput: ReviewProjectInformationChangeInput;
  ReviewProjectPartyChangeInput: ReviewProjectPartyChangeInput;
  ReviewSupervisionRegistrationInput: ReviewSupervisionRegistrationInput;
  SafetySupervisionTermination: CaseRecord;
  SafetySupervisionTerminationConnection: Omit<SafetySupervisionTerminationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SafetySupervisionTerminationEdge']> };
  SafetySupervisionTerminationEdge: Omit<SafetySupervisionTerminationEdge, 'node'> & { node: ResolversParentTypes['SafetySupervisionTermination'] };
  SafetySupervisionTerminationFilter: SafetySupervisionTerminationFilter;
  SafetySupervisionTerminationForm: SafetySupervisionTerminationForm;
  SafetySupervisionTerminationFormInput: SafetySupervisionTerminationFormInput;
  SafetySupervisionTerminationResult: ResolversUnionTypes<ResolversParentTypes>['SafetySupervisionTerminationResult'];
  SaveCompletionFilingInput: SaveCompletionFilingInput;
  SaveContractNumberChangeInput: SaveContractNumberChangeInput;
  SavePermitSupplementInput: SavePermitSupplementInput;
  SaveProjectEntryInput: SaveProjectEntryInput;
  SaveProjectInformationChangeInput: SaveProjectInformationChangeInput;
  SaveProjectPartyChangeInput: SaveProjectPartyChangeInput;
  SaveRectificationReportInput: SaveRectificationReportInput;
  SeatVerdict: SeatVerdict;
  ServiceWork: ResolversInterfaceTypes<ResolversParentTypes>['ServiceWork'];
  SetLeaderSupervisionAllocationInput: SetLeaderSupervisionAllocationInput;
  SiteHazard: SiteHazard;
  SiteHazardCrane: SiteHazardCrane;
  SiteHazardInput: SiteHazardInput;
  SiteInspection: CaseRecord;
  SiteInspectionConnection: Omit<SiteInspectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SiteInspectionEdge']> };
  SiteInspectionEdge: Omit<SiteInspectionEdge, 'node'> & { node: ResolversParentTypes['SiteInspection'] };
  SiteInspectionFilter: SiteInspectionFilter;
  SiteInspectionForm: SiteInspectionForm;
  SiteInspectionFormInput: SiteInspectionFormInput;
  SiteInspectionPaperInput: SiteInspectionPaperInput;
  SiteInspectionResult: ResolversUnionTypes<ResolversParentTypes>['SiteInspectionResult'];
  SubDivisionAcceptance: CaseRecord;
  SubDivisionAcceptanceConnection: Omit<SubDivisionAcceptanceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SubDivisionAcceptanceEdge']> };
  SubDivisionAcceptanceEdge: Omit<SubDivisionAcceptanceEdge, 'node'> & { node: ResolversParentTypes['SubDivisionAcceptance'] };
  SubDivisionAcceptanceFilter: SubDivisionAcceptanceFilter;
  SubDivisionAcceptanceForm: SubDivisionAcceptanceForm;
  SubDivisionAcceptanceFormInput: SubDivisionAcceptanceFormInput;
  SubDivisionAcceptancePaperInput: SubDivisionAcceptancePaperInput;
  SubDivisionAcceptanceResult: ResolversUnionTypes<ResolversParentTypes>['SubDivisionAcceptanceResult'];
  SupervisionAllocation: CaseRecord;
  SupervisionAllocationConnection: Omit<SupervisionAllocationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SupervisionAllocationEdge']> };
  SupervisionAllocationEdge: Omit<SupervisionAllocationEdge, 'node'> & { node: ResolversParentTypes['SupervisionAllocation'] };
  SupervisionAllocationFilter: SupervisionAllocationFilter;
  SupervisionAllocationForm: SupervisionAllocationForm;
  SupervisionAllocationFormInput: SupervisionAllocationFormInput;
  SupervisionAllocationResult: ResolversUnionTypes<ResolversParentTypes>['SupervisionAllocationResult'];
  SupervisionDashboard: Omit<SupervisionDashboard, 'supervisors'> & { supervisors: ReadonlyArray<ResolversParentTypes['SupervisorDashboard']> };
  SupervisionInstitution: CaseRecord;
  SupervisionInstitutionConnection: Omit<SupervisionInstitutionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SupervisionInstitutionEdge']> };
  SupervisionInstitutionEdge: Omit<SupervisionInstitutionEdge, 'node'> & { node: ResolversParentTypes['SupervisionInstitution'] };
  SupervisionInstitutionFace: Omit<SupervisionInstitutionFace, 'supervisionInstitution'> & { supervisionInstitution?: Maybe<ResolversParentTypes['SupervisionInstitution']> } | FederationReferenceTypes['SupervisionInstitutionFace'];
  SupervisionInstitutionFilter: SupervisionInstitutionFilter;
  SupervisionInstitutionResult: ResolversUnionTypes<ResolversParentTypes>['SupervisionInstitutionResult'];
  SupervisionPlan: CaseRecord;
  SupervisionPlanConnection: Omit<SupervisionPlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SupervisionPlanEdge']> };
  SupervisionPlanEdge: Omit<SupervisionPlanEdge, 'node'> & { node: ResolversParentTypes['SupervisionPlan'] };
  SupervisionPlanFilter: SupervisionPlanFilter;
  SupervisionPlanForm: SupervisionPlanForm;
  SupervisionPlanFormInput: SupervisionPlanFormInput;
  SupervisionPlanResult: ResolversUnionTypes<ResolversParentTypes>['SupervisionPlanResult'];
  SupervisionRegistration: CaseRecord;
  SupervisionRegistrationConnection: Omit<SupervisionRegistrationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SupervisionRegistrationEdge']> };
  SupervisionRegistrationEdge: Omit<SupervisionRegistrationEdge, 'node'> & { node: ResolversParentTypes['SupervisionRegistration'] };
  SupervisionRegistrationFilter: SupervisionRegistrationFilter;
  SupervisionRegistrationForm: SupervisionRegistrationForm;
  SupervisionRegistrationFormInput: SupervisionRegistrationFormInput;
  SupervisionRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['SupervisionRegistrationResult'];
  SupervisionSuspension: CaseRecord;
  SupervisionSuspensionConnection: Omit<SupervisionSuspensionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SupervisionSuspensionEdge']> };
  SupervisionSuspensionEdge: Omit<SupervisionSuspensionEdge, 'node'> & { node: ResolversParentTypes['SupervisionSuspension'] };
  SupervisionSuspensionFilter: SupervisionSuspensionFilter;
  SupervisionSuspensionForm: SupervisionSuspensionForm;
  SupervisionSuspensionFormInput: SupervisionSuspensionFormInput;
  SupervisionSuspensionPaperInput: SupervisionSuspensionPaperInput;
  SupervisionSuspensionResult: ResolversUnionTypes<ResolversParentTypes>['SupervisionSuspensionResult'];
  SupervisionWork: Omit<SupervisionWork, 'case' | 'cases' | 'deliveries'> & { case?: Maybe<ResolversParentTypes['Case']>, cases?: Maybe<ResolversParentTypes['CaseConnection']>, deliveries?: Maybe<ResolversParentTypes['DeliveryConnection']> };
  Supervisor: SupervisorRecord;
  SupervisorConnection: Omit<SupervisorConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SupervisorEdge']> };
  SupervisorDashboard: Omit<SupervisorDashboard, 'supervisor'> & { supervisor?: Maybe<ResolversParentTypes['SupervisorFace']> };
  SupervisorDisclosure: Omit<SupervisorDisclosure, 'supervisor'> & { supervisor: ResolversParentTypes['Supervisor'] };
  SupervisorDisclosureResult: ResolversUnionTypes<ResolversParentTypes>['SupervisorDisclosureResult'];
  SupervisorEdge: Omit<SupervisorEdge, 'node'> & { node: ResolversParentTypes['Supervisor'] };
  SupervisorFace: Omit<SupervisorFace, 'supervisor'> & { supervisor?: Maybe<ResolversParentTypes['Supervisor']> } | FederationReferenceTypes['SupervisorFace'];
  SupervisorFilter: SupervisorFilter;
  SupervisorLeavesInput: SupervisorLeavesInput;
  SupervisorResult: ResolversUnionTypes<ResolversParentTypes>['SupervisorResult'];
  SupervisorReveal: CaseRecord;
  SupervisorRevealConnection: Omit<SupervisorRevealConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SupervisorRevealEdge']> };
  SupervisorRevealEdge: Omit<SupervisorRevealEdge, 'node'> & { node: ResolversParentTypes['SupervisorReveal'] };
  SupervisorRevealFace: Omit<SupervisorRevealFace, 'supervisorReveal'> & { supervisorReveal?: Maybe<ResolversParentTypes['SupervisorReveal']> } | FederationReferenceTypes['SupervisorRevealFace'];
  SupervisorRevealFilter: SupervisorRevealFilter;
  Total: Total;
  UUID: Scalars['UUID']['output'];
  Unit: Unit;
  UnitRule: UnitRule;
  UploadInput: UploadInput;
  UploadLimits: UploadLimits;
  UploadTicket: UploadTicket;
  VersionConflict: VersionConflict;
  Work: Omit<Work, 'supervision'> & { supervision?: Maybe<ResolversParentTypes['SupervisionWork']> };
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

export type AllocatedSupervisorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AllocatedSupervisor'] = ResolversParentTypes['AllocatedSupervisor']> = {
  isLeader?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['SupervisorFace']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'CompletionAcceptance' | 'CompletionFiling' | 'ContractNumberChange' | 'PermitSupplement' | 'ProjectEntry' | 'ProjectInformationChange' | 'ProjectPartyChange' | 'RectificationNotice' | 'RectificationReply' | 'RectificationReport' | 'SafetySupervisionTermination' | 'SiteInspection' | 'SubDivisionAcceptance' | 'SupervisionAllocation' | 'SupervisionPlan' | 'SupervisionRegistration' | 'SupervisionSuspension', ParentType, ContextType>;
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

export type ChartPointResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ChartPoint'] = ResolversParentTypes['ChartPoint']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type ChartSeriesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ChartSeries'] = ResolversParentTypes['ChartSeries']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['ChartPoint']>, ParentType, ContextType>;
};

export type CompletionAcceptanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CompletionAcceptance'] = ResolversParentTypes['CompletionAcceptance']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CompletionAcceptanceAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CompletionAcceptanceForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<CompletionAcceptanceHistoryArgs, 'first'>>;
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
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  refusalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusalCodeLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  standingCranes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CraneStandingAtAcceptance']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CompletionAcceptanceState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['CompletionAcceptanceForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompletionAcceptanceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CompletionAcceptanceConnection'] = ResolversParentTypes['CompletionAcceptanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompletionAcceptanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<CompletionAcceptanceConnectionTotalArgs, 'exact'>>;
};

export type CompletionAcceptanceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CompletionAcceptanceEdge'] = ResolversParentTypes['CompletionAcceptanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompletionAcceptance'], ParentType, ContextType>;
};

export type CompletionAcceptanceFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CompletionAcceptanceForm'] = ResolversParentTypes['CompletionAcceptanceForm']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CompletionAcceptanceResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CompletionAcceptanceResult'] = ResolversParentTypes['CompletionAcceptanceResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'CompletionAcceptance' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type CompletionFilingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CompletionFiling'] = ResolversParentTypes['CompletionFiling']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CompletionFilingAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  firstSubmittedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CompletionFilingForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<CompletionFilingHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  state?: Resolver<ResolversTypes['CompletionFilingState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['CompletionFilingForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompletionFilingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CompletionFilingConnection'] = ResolversParentTypes['CompletionFilingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompletionFilingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<CompletionFilingConnectionTotalArgs, 'exact'>>;
};

export type CompletionFilingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CompletionFilingEdge'] = ResolversParentTypes['CompletionFilingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompletionFiling'], ParentType, ContextType>;
};

export type CompletionFilingFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CompletionFilingForm'] = ResolversParentTypes['CompletionFilingForm']> = {
  completedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CompletionFilingResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CompletionFilingResult'] = ResolversParentTypes['CompletionFilingResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'CompletionFiling' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type ContractNumberChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContractNumberChange'] = ResolversParentTypes['ContractNumberChange']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ContractNumberChangeAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  changedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ContractNumberChangeForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<ContractNumberChangeHistoryArgs, 'first'>>;
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
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContractNumberChangeState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['ContractNumberChangeForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractNumberChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContractNumberChangeConnection'] = ResolversParentTypes['ContractNumberChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContractNumberChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<ContractNumberChangeConnectionTotalArgs, 'exact'>>;
};

export type ContractNumberChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContractNumberChangeEdge'] = ResolversParentTypes['ContractNumberChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContractNumberChange'], ParentType, ContextType>;
};

export type ContractNumberChangeFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContractNumberChangeForm'] = ResolversParentTypes['ContractNumberChangeForm']> = {
  cause?: Resolver<Maybe<ResolversTypes['ContractNumberChangeCause']>, ParentType, ContextType>;
  newNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ContractNumberChangeResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContractNumberChangeResult'] = ResolversParentTypes['ContractNumberChangeResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'ContractNumberChange' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type CountyDashboardResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CountyDashboard'] = ResolversParentTypes['CountyDashboard']> = {
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hazards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  majorHazards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueInspections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replyTime?: Resolver<ResolversTypes['ReplyTime'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspensions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CraneResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Crane'] = ResolversParentTypes['Crane']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CraneStandingAtAcceptanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CraneStandingAtAcceptance'] = ResolversParentTypes['CraneStandingAtAcceptance']> = {
  crane?: Resolver<Maybe<ResolversTypes['Crane']>, ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  installationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
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

export type DeliveryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  attempts?: Resolver<ReadonlyArray<ResolversTypes['DeliveryAttempt']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  content?: Resolver<ReadonlyArray<ResolversTypes['DeliveryContent']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isResendable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryAttemptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeliveryAttempt'] = ResolversParentTypes['DeliveryAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  httpStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DeliveryOutcome'], ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<DeliveryConnectionTotalArgs, 'exact'>>;
};

export type DeliveryContentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeliveryContent'] = ResolversParentTypes['DeliveryContent']> = {
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type ElectronicCertificateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ElectronicCertificate'] = ResolversParentTypes['ElectronicCertificate']> = {
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type InspectedItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InspectedItem'] = ResolversParentTypes['InspectedItem']> = {
  finding?: Resolver<Maybe<ResolversTypes['SiteInspectionFinding']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InspectionBatchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InspectionBatch'] = ResolversParentTypes['InspectionBatch']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['InspectionBatchAnswer']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InspectionBatchAnswerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InspectionBatchAnswer'] = ResolversParentTypes['InspectionBatchAnswer']> = {
  error?: Resolver<Maybe<ResolversTypes['InspectionBatchError']>, ParentType, ContextType>;
  isRepeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['SiteInspectionResult']>, ParentType, ContextType>;
};

export type InspectionBatchErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InspectionBatchError'] = ResolversParentTypes['InspectionBatchError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionChecklistResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InspectionChecklist'] = ResolversParentTypes['InspectionChecklist']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['InspectionChecklistItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SiteInspectionKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionChecklistItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InspectionChecklistItem'] = ResolversParentTypes['InspectionChecklistItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

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
  addSupervisionAllocation?: Resolver<Maybe<ResolversTypes['SupervisionAllocationResult']>, ParentType, ContextType, RequireFields<MutationAddSupervisionAllocationArgs, 'input'>>;
  annulCompletionAcceptance?: Resolver<Maybe<ResolversTypes['CompletionAcceptanceResult']>, ParentType, ContextType, RequireFields<MutationAnnulCompletionAcceptanceArgs, 'input'>>;
  annulSubDivisionAcceptance?: Resolver<Maybe<ResolversTypes['SubDivisionAcceptanceResult']>, ParentType, ContextType, RequireFields<MutationAnnulSubDivisionAcceptanceArgs, 'input'>>;
  approveProjectEntry?: Resolver<Maybe<ResolversTypes['ProjectEntryResult']>, ParentType, ContextType, RequireFields<MutationApproveProjectEntryArgs, 'input'>>;
  assignSupervisionRegistration?: Resolver<Maybe<ResolversTypes['SupervisionRegistrationResult']>, ParentType, ContextType, RequireFields<MutationAssignSupervisionRegistrationArgs, 'input'>>;
  cancelPlanSupervisionSuspension?: Resolver<Maybe<ResolversTypes['SupervisionSuspensionResult']>, ParentType, ContextType, RequireFields<MutationCancelPlanSupervisionSuspensionArgs, 'input'>>;
  cancelResumptionSupervisionSuspension?: Resolver<Maybe<ResolversTypes['SupervisionSuspensionResult']>, ParentType, ContextType, RequireFields<MutationCancelResumptionSupervisionSuspensionArgs, 'input'>>;
  changeSupervisionAllocation?: Resolver<Maybe<ResolversTypes['SupervisionAllocationResult']>, ParentType, ContextType, RequireFields<MutationChangeSupervisionAllocationArgs, 'input'>>;
  changeSupervisionInstitution?: Resolver<Maybe<ResolversTypes['SupervisionInstitutionResult']>, ParentType, ContextType, RequireFields<MutationChangeSupervisionInstitutionArgs, 'input'>>;
  changeSupervisor?: Resolver<Maybe<ResolversTypes['SupervisorResult']>, ParentType, ContextType, RequireFields<MutationChangeSupervisorArgs, 'input'>>;
  confirmSupervisionAllocation?: Resolver<Maybe<ResolversTypes['SupervisionAllocationResult']>, ParentType, ContextType, RequireFields<MutationConfirmSupervisionAllocationArgs, 'input'>>;
  createCompletionAcceptance?: Resolver<Maybe<ResolversTypes['CompletionAcceptanceResult']>, ParentType, ContextType, RequireFields<MutationCreateCompletionAcceptanceArgs, 'input'>>;
  createCompletionFiling?: Resolver<Maybe<ResolversTypes['CompletionFilingResult']>, ParentType, ContextType, RequireFields<MutationCreateCompletionFilingArgs, 'input'>>;
  createContractNumberChange?: Resolver<Maybe<ResolversTypes['ContractNumberChangeResult']>, ParentType, ContextType, RequireFields<MutationCreateContractNumberChangeArgs, 'input'>>;
  createPermitSupplement?: Resolver<Maybe<ResolversTypes['PermitSupplementResult']>, ParentType, ContextType, RequireFields<MutationCreatePermitSupplementArgs, 'input'>>;
  createProjectEntry?: Resolver<Maybe<ResolversTypes['ProjectEntryResult']>, ParentType, ContextType, RequireFields<MutationCreateProjectEntryArgs, 'input'>>;
  createProjectInformationChange?: Resolver<Maybe<ResolversTypes['ProjectInformationChangeResult']>, ParentType, ContextType, RequireFields<MutationCreateProjectInformationChangeArgs, 'input'>>;
  createProjectPartyChange?: Resolver<Maybe<ResolversTypes['ProjectPartyChangeResult']>, ParentType, ContextType, RequireFields<MutationCreateProjectPartyChangeArgs, 'input'>>;
  createRectificationNotice?: Resolver<Maybe<ResolversTypes['RectificationNoticeResult']>, ParentType, ContextType, RequireFields<MutationCreateRectificationNoticeArgs, 'input'>>;
  createRectificationReply?: Resolver<Maybe<ResolversTypes['RectificationReplyResult']>, ParentType, ContextType, RequireFields<MutationCreateRectificationReplyArgs, 'input'>>;
  createRectificationReport?: Resolver<Maybe<ResolversTypes['RectificationReportResult']>, ParentType, ContextType, RequireFields<MutationCreateRectificationReportArgs, 'input'>>;
  createSafetySupervisionTermination?: Resolver<Maybe<ResolversTypes['SafetySupervisionTerminationResult']>, ParentType, ContextType, RequireFields<MutationCreateSafetySupervisionTerminationArgs, 'input'>>;
  createSiteInspection?: Resolver<Maybe<ResolversTypes['SiteInspectionResult']>, ParentType, ContextType, RequireFields<MutationCreateSiteInspectionArgs, 'input'>>;
  createSubDivisionAcceptance?: Resolver<Maybe<ResolversTypes['SubDivisionAcceptanceResult']>, ParentType, ContextType, RequireFields<MutationCreateSubDivisionAcceptanceArgs, 'input'>>;
  createSupervisionAllocation?: Resolver<Maybe<ResolversTypes['SupervisionAllocationResult']>, ParentType, ContextType, RequireFields<MutationCreateSupervisionAllocationArgs, 'input'>>;
  createSupervisionPlan?: Resolver<Maybe<ResolversTypes['SupervisionPlanResult']>, ParentType, ContextType, RequireFields<MutationCreateSupervisionPlanArgs, 'input'>>;
  createSupervisionSuspension?: Resolver<Maybe<ResolversTypes['SupervisionSuspensionResult']>, ParentType, ContextType, RequireFields<MutationCreateSupervisionSuspensionArgs, 'input'>>;
  extendRectificationNotice?: Resolver<Maybe<ResolversTypes['RectificationNoticeResult']>, ParentType, ContextType, RequireFields<MutationExtendRectificationNoticeArgs, 'input'>>;
  planResumptionSupervisionSuspension?: Resolver<Maybe<ResolversTypes['SupervisionSuspensionResult']>, ParentType, ContextType, RequireFields<MutationPlanResumptionSupervisionSuspensionArgs, 'input'>>;
  recallAssignmentSupervisionRegistration?: Resolver<Maybe<ResolversTypes['SupervisionRegistrationResult']>, ParentType, ContextType, RequireFields<MutationRecallAssignmentSupervisionRegistrationArgs, 'input'>>;
  recordInspections?: Resolver<Maybe<ResolversTypes['InspectionBatch']>, ParentType, ContextType, RequireFields<MutationRecordInspectionsArgs, 'records'>>;
  registerSupervisionInstitution?: Resolver<Maybe<ResolversTypes['SupervisionInstitutionResult']>, ParentType, ContextType, RequireFields<MutationRegisterSupervisionInstitutionArgs, 'input'>>;
  registerSupervisor?: Resolver<Maybe<ResolversTypes['SupervisorResult']>, ParentType, ContextType, RequireFields<MutationRegisterSupervisorArgs, 'input'>>;
  removeSupervisionAllocation?: Resolver<Maybe<ResolversTypes['SupervisionAllocationResult']>, ParentType, ContextType, RequireFields<MutationRemoveSupervisionAllocationArgs, 'input'>>;
  resendSupervisionDelivery?: Resolver<Maybe<ResolversTypes['ResendDeliveryResult']>, ParentType, ContextType, RequireFields<MutationResendSupervisionDeliveryArgs, 'input'>>;
  returnForCorrectionProjectEntry?: Resolver<Maybe<ResolversTypes['ProjectEntryResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionProjectEntryArgs, 'input'>>;
  returnForCorrectionRectificationReport?: Resolver<Maybe<ResolversTypes['RectificationReportResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionRectificationReportArgs, 'input'>>;
  revealSupervisorIdNumber?: Resolver<Maybe<ResolversTypes['SupervisorDisclosureResult']>, ParentType, ContextType, RequireFields<MutationRevealSupervisorIdNumberArgs, 'input'>>;
  reviewCompletionFiling?: Resolver<Maybe<ResolversTypes['CompletionFilingResult']>, ParentType, ContextType, RequireFields<MutationReviewCompletionFilingArgs, 'input'>>;
  reviewContractNumberChange?: Resolver<Maybe<ResolversTypes['ContractNumberChangeResult']>, ParentType, ContextType, RequireFields<MutationReviewContractNumberChangeArgs, 'input'>>;
  reviewPermitSupplement?: Resolver<Maybe<ResolversTypes['PermitSupplementResult']>, ParentType, ContextType, RequireFields<MutationReviewPermitSupplementArgs, 'input'>>;
  reviewProjectInformationChange?: Resolver<Maybe<ResolversTypes['ProjectInformationChangeResult']>, ParentType, ContextType, RequireFields<MutationReviewProjectInformationChangeArgs, 'input'>>;
  reviewProjectPartyChange?: Resolver<Maybe<ResolversTypes['ProjectPartyChangeResult']>, ParentType, ContextType, RequireFields<MutationReviewProjectPartyChangeArgs, 'input'>>;
  reviewSupervisionRegistration?: Resolver<Maybe<ResolversTypes['SupervisionRegistrationResult']>, ParentType, ContextType, RequireFields<MutationReviewSupervisionRegistrationArgs, 'input'>>;
  revokeRectificationNotice?: Resolver<Maybe<ResolversTypes['RectificationNoticeResult']>, ParentType, ContextType, RequireFields<MutationRevokeRectificationNoticeArgs, 'input'>>;
  saveCompletionFiling?: Resolver<Maybe<ResolversTypes['CompletionFilingResult']>, ParentType, ContextType, RequireFields<MutationSaveCompletionFilingArgs, 'input'>>;
  saveContractNumberChange?: Resolver<Maybe<ResolversTypes['ContractNumberChangeResult']>, ParentType, ContextType, RequireFields<MutationSaveContractNumberChangeArgs, 'input'>>;
  savePermitSupplement?: Resolver<Maybe<ResolversTypes['PermitSupplementResult']>, ParentType, ContextType, RequireFields<MutationSavePermitSupplementArgs, 'input'>>;
  saveProjectEntry?: Resolver<Maybe<ResolversTypes['ProjectEntryResult']>, ParentType, ContextType, RequireFields<MutationSaveProjectEntryArgs, 'input'>>;
  saveProjectInformationChange?: Resolver<Maybe<ResolversTypes['ProjectInformationChangeResult']>, ParentType, ContextType, RequireFields<MutationSaveProjectInformationChangeArgs, 'input'>>;
  saveProjectPartyChange?: Resolver<Maybe<ResolversTypes['ProjectPartyChangeResult']>, ParentType, ContextType, RequireFields<MutationSaveProjectPartyChangeArgs, 'input'>>;
  saveRectificationReport?: Resolver<Maybe<ResolversTypes['RectificationReportResult']>, ParentType, ContextType, RequireFields<MutationSaveRectificationReportArgs, 'input'>>;
  setLeaderSupervisionAllocation?: Resolver<Maybe<ResolversTypes['SupervisionAllocationResult']>, ParentType, ContextType, RequireFields<MutationSetLeaderSupervisionAllocationArgs, 'input'>>;
  submitCompletionFiling?: Resolver<Maybe<ResolversTypes['CompletionFilingResult']>, ParentType, ContextType, RequireFields<MutationSubmitCompletionFilingArgs, 'input'>>;
  submitContractNumberChange?: Resolver<Maybe<ResolversTypes['ContractNumberChangeResult']>, ParentType, ContextType, RequireFields<MutationSubmitContractNumberChangeArgs, 'input'>>;
  submitPermitSupplement?: Resolver<Maybe<ResolversTypes['PermitSupplementResult']>, ParentType, ContextType, RequireFields<MutationSubmitPermitSupplementArgs, 'input'>>;
  submitProjectEntry?: Resolver<Maybe<ResolversTypes['ProjectEntryResult']>, ParentType, ContextType, RequireFields<MutationSubmitProjectEntryArgs, 'input'>>;
  submitProjectInformationChange?: Resolver<Maybe<ResolversTypes['ProjectInformationChangeResult']>, ParentType, ContextType, RequireFields<MutationSubmitProjectInformationChangeArgs, 'input'>>;
  submitProjectPartyChange?: Resolver<Maybe<ResolversTypes['ProjectPartyChangeResult']>, ParentType, ContextType, RequireFields<MutationSubmitProjectPartyChangeArgs, 'input'>>;
  submitRectificationReport?: Resolver<Maybe<ResolversTypes['RectificationReportResult']>, ParentType, ContextType, RequireFields<MutationSubmitRectificationReportArgs, 'input'>>;
  supervisorLeaves?: Resolver<Maybe<ResolversTypes['SupervisorResult']>, ParentType, ContextType, RequireFields<MutationSupervisorLeavesArgs, 'input'>>;
  urgeByDepartmentRectificationNotice?: Resolver<Maybe<ResolversTypes['RectificationNoticeResult']>, ParentType, ContextType, RequireFields<MutationUrgeByDepartmentRectificationNoticeArgs, 'input'>>;
  urgeRectificationNotice?: Resolver<Maybe<ResolversTypes['RectificationNoticeResult']>, ParentType, ContextType, RequireFields<MutationUrgeRectificationNoticeArgs, 'input'>>;
  withdrawCompletionAcceptance?: Resolver<Maybe<ResolversTypes['CompletionAcceptanceResult']>, ParentType, ContextType, RequireFields<MutationWithdrawCompletionAcceptanceArgs, 'input'>>;
  withdrawCompletionFiling?: Resolver<Maybe<ResolversTypes['CompletionFilingResult']>, ParentType, ContextType, RequireFields<MutationWithdrawCompletionFilingArgs, 'input'>>;
  withdrawContractNumberChange?: Resolver<Maybe<ResolversTypes['ContractNumberChangeResult']>, ParentType, ContextType, RequireFields<MutationWithdrawContractNumberChangeArgs, 'input'>>;
  withdrawPermitSupplement?: Resolver<Maybe<ResolversTypes['PermitSupplementResult']>, ParentType, ContextType, RequireFields<MutationWithdrawPermitSupplementArgs, 'input'>>;
  withdrawProjectEntry?: Resolver<Maybe<ResolversTypes['ProjectEntryResult']>, ParentType, ContextType, RequireFields<MutationWithdrawProjectEntryArgs, 'input'>>;
  withdrawProjectInformationChange?: Resolver<Maybe<ResolversTypes['ProjectInformationChangeResult']>, ParentType, ContextType, RequireFields<MutationWithdrawProjectInformationChangeArgs, 'input'>>;
  withdrawProjectPartyChange?: Resolver<Maybe<ResolversTypes['ProjectPartyChangeResult']>, ParentType, ContextType, RequireFields<MutationWithdrawProjectPartyChangeArgs, 'input'>>;
  withdrawRectificationReport?: Resolver<Maybe<ResolversTypes['RectificationReportResult']>, ParentType, ContextType, RequireFields<MutationWithdrawRectificationReportArgs, 'input'>>;
  withdrawSupervisionAllocation?: Resolver<Maybe<ResolversTypes['SupervisionAllocationResult']>, ParentType, ContextType, RequireFields<MutationWithdrawSupervisionAllocationArgs, 'input'>>;
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

export type PermitSupplementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PermitSupplement'] = ResolversParentTypes['PermitSupplement']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['PermitSupplementAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['PermitSupplementForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<PermitSupplementHistoryArgs, 'first'>>;
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
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PermitSupplementState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['PermitSupplementForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PermitSupplementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PermitSupplementConnection'] = ResolversParentTypes['PermitSupplementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PermitSupplementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<PermitSupplementConnectionTotalArgs, 'exact'>>;
};

export type PermitSupplementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PermitSupplementEdge'] = ResolversParentTypes['PermitSupplementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PermitSupplement'], ParentType, ContextType>;
};

export type PermitSupplementFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PermitSupplementForm'] = ResolversParentTypes['PermitSupplementForm']> = {
  issuedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  permitNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PermitSupplementResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PermitSupplementResult'] = ResolversParentTypes['PermitSupplementResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'PermitSupplement' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
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
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  constructionStatus?: Resolver<Maybe<ResolversTypes['ConstructionStatus']>, ParentType, ContextType>;
  contractRegistrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerValues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormerValue']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  managementLevel?: Resolver<Maybe<ResolversTypes['ManagementLevel']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectParty']>>, ParentType, ContextType>;
  permitNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualityAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualityPreparation?: Resolver<Maybe<ResolversTypes['SupervisionPreparation']>, ParentType, ContextType>;
  qualityStatus?: Resolver<Maybe<ResolversTypes['QualityStatus']>, ParentType, ContextType>;
  rectificationNotices?: Resolver<Maybe<ResolversTypes['RectificationNoticeConnection']>, ParentType, ContextType, RequireFields<ProjectRectificationNoticesArgs, 'first'>>;
  rectificationReplies?: Resolver<Maybe<ResolversTypes['RectificationReplyConnection']>, ParentType, ContextType, RequireFields<ProjectRectificationRepliesArgs, 'first'>>;
  rectificationReports?: Resolver<Maybe<ResolversTypes['RectificationReportConnection']>, ParentType, ContextType, RequireFields<ProjectRectificationReportsArgs, 'first'>>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  safetyAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  safetyPreparation?: Resolver<Maybe<ResolversTypes['SupervisionPreparation']>, ParentType, ContextType>;
  safetyStatus?: Resolver<Maybe<ResolversTypes['SafetyStatus']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['ProjectSector']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['ProjectSite']>, ParentType, ContextType>;
  siteInspections?: Resolver<Maybe<ResolversTypes['SiteInspectionConnection']>, ParentType, ContextType, RequireFields<ProjectSiteInspectionsArgs, 'first'>>;
  statusReasons?: Resolver<Maybe<ResolversTypes['ProjectStatusReasons']>, ParentType, ContextType>;
  supervision?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectSupervision']>>, ParentType, ContextType>;
  team?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectTeamMember']>>, ParentType, ContextType>;
};

export type ProjectArchiveResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectArchive'] = ResolversParentTypes['ProjectArchive']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectArchiveEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectArchiveEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectArchiveEdge'] = ResolversParentTypes['ProjectArchiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<ProjectConnectionTotalArgs, 'exact'>>;
};

export type ProjectEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectEntry'] = ResolversParentTypes['ProjectEntry']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ProjectEntryAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ProjectEntryForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<ProjectEntryHistoryArgs, 'first'>>;
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
  projectId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectEntryState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['ProjectEntryForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectEntryConnection'] = ResolversParentTypes['ProjectEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<ProjectEntryConnectionTotalArgs, 'exact'>>;
};

export type ProjectEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectEntryEdge'] = ResolversParentTypes['ProjectEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectEntry'], ParentType, ContextType>;
};

export type ProjectEntryFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectEntryForm'] = ResolversParentTypes['ProjectEntryForm']> = {
  contractRegistrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  managementLevel?: Resolver<Maybe<ResolversTypes['ManagementLevel']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegistrationParty']>>, ParentType, ContextType>;
  permitNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['ProjectSector']>, ParentType, ContextType>;
};

export type ProjectEntryResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectEntryResult'] = ResolversParentTypes['ProjectEntryResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'ProjectEntry' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type ProjectFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectFace'] = ResolversParentTypes['ProjectFace'], FederationReferenceType extends FederationReferenceTypes['ProjectFace'] = FederationReferenceTypes['ProjectFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectParty']>>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type ProjectInformationChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectInformationChange'] = ResolversParentTypes['ProjectInformationChange']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ProjectInformationChangeAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ProjectInformationChangeForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<ProjectInformationChangeHistoryArgs, 'first'>>;
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
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectInformationChangeState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['ProjectInformationChangeForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectInformationChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectInformationChangeConnection'] = ResolversParentTypes['ProjectInformationChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectInformationChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<ProjectInformationChangeConnectionTotalArgs, 'exact'>>;
};

export type ProjectInformationChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectInformationChangeEdge'] = ResolversParentTypes['ProjectInformationChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectInformationChange'], ParentType, ContextType>;
};

export type ProjectInformationChangeFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectInformationChangeForm'] = ResolversParentTypes['ProjectInformationChangeForm']> = {
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectInformationChangeResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectInformationChangeResult'] = ResolversParentTypes['ProjectInformationChangeResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'ProjectInformationChange' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type ProjectPartyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectParty'] = ResolversParentTypes['ProjectParty']> = {
  kind?: Resolver<ResolversTypes['ProjectPartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectPartyChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectPartyChange'] = ResolversParentTypes['ProjectPartyChange']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ProjectPartyChangeAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ProjectPartyChangeForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<ProjectPartyChangeHistoryArgs, 'first'>>;
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
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectPartyChangeState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['ProjectPartyChangeForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectPartyChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectPartyChangeConnection'] = ResolversParentTypes['ProjectPartyChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectPartyChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<ProjectPartyChangeConnectionTotalArgs, 'exact'>>;
};

export type ProjectPartyChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectPartyChangeEdge'] = ResolversParentTypes['ProjectPartyChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectPartyChange'], ParentType, ContextType>;
};

export type ProjectPartyChangeFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectPartyChangeForm'] = ResolversParentTypes['ProjectPartyChangeForm']> = {
  enteringUscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ProjectPartyKind']>, ParentType, ContextType>;
  leavingUscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectPartyChangeResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectPartyChangeResult'] = ResolversParentTypes['ProjectPartyChangeResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'ProjectPartyChange' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type ProjectSiteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectSite'] = ResolversParentTypes['ProjectSite']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProjectStatusReasonsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectStatusReasons'] = ResolversParentTypes['ProjectStatusReasons']> = {
  construction?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  quality?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  safety?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
};

export type ProjectSupervisionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectSupervision'] = ResolversParentTypes['ProjectSupervision']> = {
  discipline?: Resolver<ResolversTypes['SupervisionDiscipline'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['SupervisionPlan']>, ParentType, ContextType>;
  supervisors?: Resolver<ReadonlyArray<ResolversTypes['AllocatedSupervisor']>, ParentType, ContextType>;
};

export type ProjectTeamMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectTeamMember'] = ResolversParentTypes['ProjectTeamMember']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ProjectTeamRole'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  checkCompletionAcceptance?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckCompletionAcceptanceArgs, 'form'>>;
  checkCompletionFiling?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckCompletionFilingArgs, 'form'>>;
  checkContractNumberChange?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckContractNumberChangeArgs, 'form'>>;
  checkPermitSupplement?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckPermitSupplementArgs, 'form'>>;
  checkProjectEntry?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckProjectEntryArgs, 'form'>>;
  checkProjectInformationChange?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckProjectInformationChangeArgs, 'form'>>;
  checkProjectPartyChange?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckProjectPartyChangeArgs, 'form'>>;
  checkRectificationNotice?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckRectificationNoticeArgs, 'form'>>;
  checkRectificationReply?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckRectificationReplyArgs, 'form'>>;
  checkRectificationReport?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckRectificationReportArgs, 'form'>>;
  checkSafetySupervisionTermination?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckSafetySupervisionTerminationArgs, 'form'>>;
  checkSiteInspection?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckSiteInspectionArgs, 'form'>>;
  checkSubDivisionAcceptance?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckSubDivisionAcceptanceArgs, 'form'>>;
  checkSupervisionAllocation?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckSupervisionAllocationArgs, 'form'>>;
  checkSupervisionPlan?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckSupervisionPlanArgs, 'form'>>;
  checkSupervisionSuspension?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckSupervisionSuspensionArgs, 'form'>>;
  completionAcceptance?: Resolver<Maybe<ResolversTypes['CompletionAcceptance']>, ParentType, ContextType, RequireFields<QueryCompletionAcceptanceArgs, 'id'>>;
  completionAcceptanceExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryCompletionAcceptanceExportArgs, 'tab'>>;
  completionAcceptancePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryCompletionAcceptancePapersArgs, 'division'>>;
  completionAcceptances?: Resolver<Maybe<ResolversTypes['CompletionAcceptanceConnection']>, ParentType, ContextType, RequireFields<QueryCompletionAcceptancesArgs, 'first' | 'tab'>>;
  completionBlockers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BlockReason']>>, ParentType, ContextType, RequireFields<QueryCompletionBlockersArgs, 'projectId'>>;
  completionFiling?: Resolver<Maybe<ResolversTypes['CompletionFiling']>, ParentType, ContextType, RequireFields<QueryCompletionFilingArgs, 'id'>>;
  completionFilingExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryCompletionFilingExportArgs, 'tab'>>;
  completionFilingPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryCompletionFilingPapersArgs, 'division'>>;
  completionFilings?: Resolver<Maybe<ResolversTypes['CompletionFilingConnection']>, ParentType, ContextType, RequireFields<QueryCompletionFilingsArgs, 'first' | 'tab'>>;
  contractNumberChange?: Resolver<Maybe<ResolversTypes['ContractNumberChange']>, ParentType, ContextType, RequireFields<QueryContractNumberChangeArgs, 'id'>>;
  contractNumberChangeExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryContractNumberChangeExportArgs, 'tab'>>;
  contractNumberChangePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryContractNumberChangePapersArgs, 'division'>>;
  contractNumberChanges?: Resolver<Maybe<ResolversTypes['ContractNumberChangeConnection']>, ParentType, ContextType, RequireFields<QueryContractNumberChangesArgs, 'first' | 'tab'>>;
  exportProjects?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, Partial<QueryExportProjectsArgs>>;
  exportSupervisionInstitutions?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, Partial<QueryExportSupervisionInstitutionsArgs>>;
  exportSupervisorReveals?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, Partial<QueryExportSupervisorRevealsArgs>>;
  exportSupervisors?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, Partial<QueryExportSupervisorsArgs>>;
  inspectionChecklists?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InspectionChecklist']>>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  permitSupplement?: Resolver<Maybe<ResolversTypes['PermitSupplement']>, ParentType, ContextType, RequireFields<QueryPermitSupplementArgs, 'id'>>;
  permitSupplementExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryPermitSupplementExportArgs, 'tab'>>;
  permitSupplementPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryPermitSupplementPapersArgs, 'division'>>;
  permitSupplements?: Resolver<Maybe<ResolversTypes['PermitSupplementConnection']>, ParentType, ContextType, RequireFields<QueryPermitSupplementsArgs, 'first' | 'tab'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projectArchive?: Resolver<Maybe<ResolversTypes['ProjectArchive']>, ParentType, ContextType, RequireFields<QueryProjectArchiveArgs, 'discipline' | 'first' | 'projectId'>>;
  projectArchiveFile?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryProjectArchiveFileArgs, 'discipline' | 'projectId'>>;
  projectByNumber?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType, RequireFields<QueryProjectByNumberArgs, 'number'>>;
  projectEntries?: Resolver<Maybe<ResolversTypes['ProjectEntryConnection']>, ParentType, ContextType, RequireFields<QueryProjectEntriesArgs, 'first' | 'tab'>>;
  projectEntry?: Resolver<Maybe<ResolversTypes['ProjectEntry']>, ParentType, ContextType, RequireFields<QueryProjectEntryArgs, 'id'>>;
  projectEntryExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryProjectEntryExportArgs, 'tab'>>;
  projectInformationChange?: Resolver<Maybe<ResolversTypes['ProjectInformationChange']>, ParentType, ContextType, RequireFields<QueryProjectInformationChangeArgs, 'id'>>;
  projectInformationChangeExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryProjectInformationChangeExportArgs, 'tab'>>;
  projectInformationChangePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryProjectInformationChangePapersArgs, 'division'>>;
  projectInformationChanges?: Resolver<Maybe<ResolversTypes['ProjectInformationChangeConnection']>, ParentType, ContextType, RequireFields<QueryProjectInformationChangesArgs, 'first' | 'tab'>>;
  projectPartyChange?: Resolver<Maybe<ResolversTypes['ProjectPartyChange']>, ParentType, ContextType, RequireFields<QueryProjectPartyChangeArgs, 'id'>>;
  projectPartyChangeExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryProjectPartyChangeExportArgs, 'tab'>>;
  projectPartyChangePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryProjectPartyChangePapersArgs, 'division'>>;
  projectPartyChanges?: Resolver<Maybe<ResolversTypes['ProjectPartyChangeConnection']>, ParentType, ContextType, RequireFields<QueryProjectPartyChangesArgs, 'first' | 'tab'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  projectsByName?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectFace']>>, ParentType, ContextType, RequireFields<QueryProjectsByNameArgs, 'name'>>;
  rectificationNotice?: Resolver<Maybe<ResolversTypes['RectificationNotice']>, ParentType, ContextType, RequireFields<QueryRectificationNoticeArgs, 'id'>>;
  rectificationNoticeExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryRectificationNoticeExportArgs, 'tab'>>;
  rectificationNoticePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryRectificationNoticePapersArgs, 'division'>>;
  rectificationNotices?: Resolver<Maybe<ResolversTypes['RectificationNoticeConnection']>, ParentType, ContextType, RequireFields<QueryRectificationNoticesArgs, 'first' | 'tab'>>;
  rectificationReplies?: Resolver<Maybe<ResolversTypes['RectificationReplyConnection']>, ParentType, ContextType, RequireFields<QueryRectificationRepliesArgs, 'first' | 'tab'>>;
  rectificationReply?: Resolver<Maybe<ResolversTypes['RectificationReply']>, ParentType, ContextType, RequireFields<QueryRectificationReplyArgs, 'id'>>;
  rectificationReplyExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryRectificationReplyExportArgs, 'tab'>>;
  rectificationReplyPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryRectificationReplyPapersArgs, 'division'>>;
  rectificationReport?: Resolver<Maybe<ResolversTypes['RectificationReport']>, ParentType, ContextType, RequireFields<QueryRectificationReportArgs, 'id'>>;
  rectificationReportExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryRectificationReportExportArgs, 'tab'>>;
  rectificationReportPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryRectificationReportPapersArgs, 'division'>>;
  rectificationReports?: Resolver<Maybe<ResolversTypes['RectificationReportConnection']>, ParentType, ContextType, RequireFields<QueryRectificationReportsArgs, 'first' | 'tab'>>;
  safetySupervisionTermination?: Resolver<Maybe<ResolversTypes['SafetySupervisionTermination']>, ParentType, ContextType, RequireFields<QuerySafetySupervisionTerminationArgs, 'id'>>;
  safetySupervisionTerminationExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QuerySafetySupervisionTerminationExportArgs, 'tab'>>;
  safetySupervisionTerminations?: Resolver<Maybe<ResolversTypes['SafetySupervisionTerminationConnection']>, ParentType, ContextType, RequireFields<QuerySafetySupervisionTerminationsArgs, 'first' | 'tab'>>;
  siteInspection?: Resolver<Maybe<ResolversTypes['SiteInspection']>, ParentType, ContextType, RequireFields<QuerySiteInspectionArgs, 'id'>>;
  siteInspectionExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QuerySiteInspectionExportArgs, 'tab'>>;
  siteInspectionPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QuerySiteInspectionPapersArgs, 'division'>>;
  siteInspections?: Resolver<Maybe<ResolversTypes['SiteInspectionConnection']>, ParentType, ContextType, RequireFields<QuerySiteInspectionsArgs, 'first' | 'tab'>>;
  subDivisionAcceptance?: Resolver<Maybe<ResolversTypes['SubDivisionAcceptance']>, ParentType, ContextType, RequireFields<QuerySubDivisionAcceptanceArgs, 'id'>>;
  subDivisionAcceptanceExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QuerySubDivisionAcceptanceExportArgs, 'tab'>>;
  subDivisionAcceptancePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QuerySubDivisionAcceptancePapersArgs, 'division'>>;
  subDivisionAcceptances?: Resolver<Maybe<ResolversTypes['SubDivisionAcceptanceConnection']>, ParentType, ContextType, RequireFields<QuerySubDivisionAcceptancesArgs, 'first' | 'tab'>>;
  supervisionAllocation?: Resolver<Maybe<ResolversTypes['SupervisionAllocation']>, ParentType, ContextType, RequireFields<QuerySupervisionAllocationArgs, 'id'>>;
  supervisionAllocationExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QuerySupervisionAllocationExportArgs, 'tab'>>;
  supervisionAllocations?: Resolver<Maybe<ResolversTypes['SupervisionAllocationConnection']>, ParentType, ContextType, RequireFields<QuerySupervisionAllocationsArgs, 'first' | 'tab'>>;
  supervisionDashboard?: Resolver<Maybe<ResolversTypes['SupervisionDashboard']>, ParentType, ContextType, Partial<QuerySupervisionDashboardArgs>>;
  supervisionInstitution?: Resolver<Maybe<ResolversTypes['SupervisionInstitution']>, ParentType, ContextType, RequireFields<QuerySupervisionInstitutionArgs, 'id'>>;
  supervisionInstitutionByCode?: Resolver<Maybe<ResolversTypes['SupervisionInstitutionFace']>, ParentType, ContextType, RequireFields<QuerySupervisionInstitutionByCodeArgs, 'code'>>;
  supervisionInstitutions?: Resolver<Maybe<ResolversTypes['SupervisionInstitutionConnection']>, ParentType, ContextType, RequireFields<QuerySupervisionInstitutionsArgs, 'first'>>;
  supervisionPlan?: Resolver<Maybe<ResolversTypes['SupervisionPlan']>, ParentType, ContextType, RequireFields<QuerySupervisionPlanArgs, 'id'>>;
  supervisionPlanExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QuerySupervisionPlanExportArgs, 'tab'>>;
  supervisionPlans?: Resolver<Maybe<ResolversTypes['SupervisionPlanConnection']>, ParentType, ContextType, RequireFields<QuerySupervisionPlansArgs, 'first' | 'tab'>>;
  supervisionRegistration?: Resolver<Maybe<ResolversTypes['SupervisionRegistration']>, ParentType, ContextType, RequireFields<QuerySupervisionRegistrationArgs, 'id'>>;
  supervisionRegistrationExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QuerySupervisionRegistrationExportArgs, 'tab'>>;
  supervisionRegistrations?: Resolver<Maybe<ResolversTypes['SupervisionRegistrationConnection']>, ParentType, ContextType, RequireFields<QuerySupervisionRegistrationsArgs, 'first' | 'tab'>>;
  supervisionSuspension?: Resolver<Maybe<ResolversTypes['SupervisionSuspension']>, ParentType, ContextType, RequireFields<QuerySupervisionSuspensionArgs, 'id'>>;
  supervisionSuspensionExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QuerySupervisionSuspensionExportArgs, 'tab'>>;
  supervisionSuspensionPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QuerySupervisionSuspensionPapersArgs, 'division'>>;
  supervisionSuspensions?: Resolver<Maybe<ResolversTypes['SupervisionSuspensionConnection']>, ParentType, ContextType, RequireFields<QuerySupervisionSuspensionsArgs, 'first' | 'tab'>>;
  supervisor?: Resolver<Maybe<ResolversTypes['Supervisor']>, ParentType, ContextType, RequireFields<QuerySupervisorArgs, 'id'>>;
  supervisorByCertificate?: Resolver<Maybe<ResolversTypes['SupervisorFace']>, ParentType, ContextType, RequireFields<QuerySupervisorByCertificateArgs, 'number'>>;
  supervisorReveal?: Resolver<Maybe<ResolversTypes['SupervisorReveal']>, ParentType, ContextType, RequireFields<QuerySupervisorRevealArgs, 'id'>>;
  supervisorReveals?: Resolver<Maybe<ResolversTypes['SupervisorRevealConnection']>, ParentType, ContextType, RequireFields<QuerySupervisorRevealsArgs, 'first'>>;
  supervisors?: Resolver<Maybe<ResolversTypes['SupervisorConnection']>, ParentType, ContextType, RequireFields<QuerySupervisorsArgs, 'first'>>;
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

export type RectificationNoticeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RectificationNotice'] = ResolversParentTypes['RectificationNotice']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['RectificationNoticeAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  daysToReply?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  extensions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['RectificationNoticeForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<RectificationNoticeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  natureLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdueSince?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  replyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['SupervisorFace']>, ParentType, ContextType>;
  responsibleId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RectificationNoticeState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['RectificationNoticeForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RectificationNoticeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RectificationNoticeConnection'] = ResolversParentTypes['RectificationNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RectificationNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<RectificationNoticeConnectionTotalArgs, 'exact'>>;
};

export type RectificationNoticeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RectificationNoticeEdge'] = ResolversParentTypes['RectificationNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RectificationNotice'], ParentType, ContextType>;
};

export type RectificationNoticeFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RectificationNoticeForm'] = ResolversParentTypes['RectificationNoticeForm']> = {
  deadline?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  demands?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inspectionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  penalty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  penaltyBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  secondInspectionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stoppedParts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thirdInspectionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RectificationType']>, ParentType, ContextType>;
};

export type RectificationNoticeResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RectificationNoticeResult'] = ResolversParentTypes['RectificationNoticeResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RectificationNotice' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type RectificationReplyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RectificationReply'] = ResolversParentTypes['RectificationReply']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['RectificationReplyAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['RectificationReplyForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<RectificationReplyHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['RectificationReplyState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['RectificationReplyForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RectificationReplyConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RectificationReplyConnection'] = ResolversParentTypes['RectificationReplyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RectificationReplyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<RectificationReplyConnectionTotalArgs, 'exact'>>;
};

export type RectificationReplyEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RectificationReplyEdge'] = ResolversParentTypes['RectificationReplyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RectificationReply'], ParentType, ContextType>;
};

export type RectificationReplyFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RectificationReplyForm'] = ResolversParentTypes['RectificationReplyForm']> = {
  noticeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reinspectionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RectificationReplyResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RectificationReplyResult'] = ResolversParentTypes['RectificationReplyResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RectificationReply' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type RectificationReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RectificationReport'] = ResolversParentTypes['RectificationReport']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['RectificationReportAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['RectificationReportForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<RectificationReportHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['RectificationReportState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['RectificationReportForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RectificationReportConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RectificationReportConnection'] = ResolversParentTypes['RectificationReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RectificationReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<RectificationReportConnectionTotalArgs, 'exact'>>;
};

export type RectificationReportEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RectificationReportEdge'] = ResolversParentTypes['RectificationReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RectificationReport'], ParentType, ContextType>;
};

export type RectificationReportFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RectificationReportForm'] = ResolversParentTypes['RectificationReportForm']> = {
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mendedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  noticeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RectificationReportResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RectificationReportResult'] = ResolversParentTypes['RectificationReportResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RectificationReport' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type RegistrationPartyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegistrationParty'] = ResolversParentTypes['RegistrationParty']> = {
  kind?: Resolver<Maybe<ResolversTypes['ProjectPartyKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredDivision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegistrationTeamMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegistrationTeamMember'] = ResolversParentTypes['RegistrationTeamMember']> = {
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ProjectTeamRole']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RemedyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Remedy'] = ResolversParentTypes['Remedy']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplyTimeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReplyTime'] = ResolversParentTypes['ReplyTime']> = {
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementsNotMetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RequirementsNotMet'] = ResolversParentTypes['RequirementsNotMet']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResendDeliveryResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResendDeliveryResult'] = ResolversParentTypes['ResendDeliveryResult']> = {
  __resolveType: TypeResolveFn<'Blocked' | 'Delivery', ParentType, ContextType>;
};

export type SafetySupervisionTerminationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetySupervisionTermination'] = ResolversParentTypes['SafetySupervisionTermination']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SafetySupervisionTerminationAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SafetySupervisionTerminationForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<SafetySupervisionTerminationHistoryArgs, 'first'>>;
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
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SafetySupervisionTerminationState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['SafetySupervisionTerminationForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafetySupervisionTerminationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetySupervisionTerminationConnection'] = ResolversParentTypes['SafetySupervisionTerminationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SafetySupervisionTerminationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<SafetySupervisionTerminationConnectionTotalArgs, 'exact'>>;
};

export type SafetySupervisionTerminationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetySupervisionTerminationEdge'] = ResolversParentTypes['SafetySupervisionTerminationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SafetySupervisionTermination'], ParentType, ContextType>;
};

export type SafetySupervisionTerminationFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetySupervisionTerminationForm'] = ResolversParentTypes['SafetySupervisionTerminationForm']> = {
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SafetySupervisionTerminationResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetySupervisionTerminationResult'] = ResolversParentTypes['SafetySupervisionTerminationResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'SafetySupervisionTermination' | 'VersionConflict', ParentType, ContextType>;
};

export type SeatVerdictResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatVerdict'] = ResolversParentTypes['SeatVerdict']> = {
  seat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdictLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type ServiceWorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ServiceWork'] = ResolversParentTypes['ServiceWork']> = {
  __resolveType: TypeResolveFn<'SupervisionWork', ParentType, ContextType>;
};

export type SiteHazardResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SiteHazard'] = ResolversParentTypes['SiteHazard']> = {
  craneFilingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personRole?: Resolver<Maybe<ResolversTypes['ProjectTeamRole']>, ParentType, ContextType>;
  photoIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['SiteHazardSeverity']>, ParentType, ContextType>;
};

export type SiteHazardCraneResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SiteHazardCrane'] = ResolversParentTypes['SiteHazardCrane']> = {
  crane?: Resolver<Maybe<ResolversTypes['Crane']>, ParentType, ContextType>;
  hazard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteInspectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SiteInspection'] = ResolversParentTypes['SiteInspection']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SiteInspectionAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  concernedCranes?: Resolver<ReadonlyArray<ResolversTypes['SiteHazardCrane']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SiteInspectionForm'], ParentType, ContextType>;
  hazardCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<SiteInspectionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  majorHazardCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  state?: Resolver<ResolversTypes['SiteInspectionState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['SiteInspectionForm']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['SupervisorFace']>, ParentType, ContextType>;
  supervisorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteInspectionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SiteInspectionConnection'] = ResolversParentTypes['SiteInspectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SiteInspectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<SiteInspectionConnectionTotalArgs, 'exact'>>;
};

export type SiteInspectionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SiteInspectionEdge'] = ResolversParentTypes['SiteInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SiteInspection'], ParentType, ContextType>;
};

export type SiteInspectionFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SiteInspectionForm'] = ResolversParentTypes['SiteInspectionForm']> = {
  checklistVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hazards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SiteHazard']>>, ParentType, ContextType>;
  inspectedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SiteInspectionKind']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  results?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InspectedItem']>>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiteInspectionResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SiteInspectionResult'] = ResolversParentTypes['SiteInspectionResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'SiteInspection' | 'VersionConflict', ParentType, ContextType>;
};

export type SubDivisionAcceptanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubDivisionAcceptance'] = ResolversParentTypes['SubDivisionAcceptance']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SubDivisionAcceptanceAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SubDivisionAcceptanceForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<SubDivisionAcceptanceHistoryArgs, 'first'>>;
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
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubDivisionAcceptanceState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['SubDivisionAcceptanceForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubDivisionAcceptanceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubDivisionAcceptanceConnection'] = ResolversParentTypes['SubDivisionAcceptanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubDivisionAcceptanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<SubDivisionAcceptanceConnectionTotalArgs, 'exact'>>;
};

export type SubDivisionAcceptanceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubDivisionAcceptanceEdge'] = ResolversParentTypes['SubDivisionAcceptanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubDivisionAcceptance'], ParentType, ContextType>;
};

export type SubDivisionAcceptanceFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubDivisionAcceptanceForm'] = ResolversParentTypes['SubDivisionAcceptanceForm']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['SubDivision']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subDivision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supervisionNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubDivisionAcceptanceResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubDivisionAcceptanceResult'] = ResolversParentTypes['SubDivisionAcceptanceResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'SubDivisionAcceptance' | 'VersionConflict', ParentType, ContextType>;
};

export type SupervisionAllocationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionAllocation'] = ResolversParentTypes['SupervisionAllocation']> = {
  allocated?: Resolver<ReadonlyArray<ResolversTypes['AllocatedSupervisor']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SupervisionAllocationAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disciplineLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SupervisionAllocationForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<SupervisionAllocationHistoryArgs, 'first'>>;
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
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupervisionAllocationState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['SupervisionAllocationForm']>, ParentType, ContextType>;
  supervisorFace?: Resolver<Maybe<ResolversTypes['SupervisorFace']>, ParentType, ContextType>;
  supervisors?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionAllocationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionAllocationConnection'] = ResolversParentTypes['SupervisionAllocationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupervisionAllocationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<SupervisionAllocationConnectionTotalArgs, 'exact'>>;
};

export type SupervisionAllocationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionAllocationEdge'] = ResolversParentTypes['SupervisionAllocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionAllocation'], ParentType, ContextType>;
};

export type SupervisionAllocationFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionAllocationForm'] = ResolversParentTypes['SupervisionAllocationForm']> = {
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supervisorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SupervisionAllocationResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionAllocationResult'] = ResolversParentTypes['SupervisionAllocationResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'SupervisionAllocation' | 'VersionConflict', ParentType, ContextType>;
};

export type SupervisionDashboardResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionDashboard'] = ResolversParentTypes['SupervisionDashboard']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counties?: Resolver<ReadonlyArray<ResolversTypes['CountyDashboard']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hazardsByKind?: Resolver<ReadonlyArray<ResolversTypes['ChartSeries']>, ParentType, ContextType>;
  hazardsByMonth?: Resolver<ReadonlyArray<ResolversTypes['ChartSeries']>, ParentType, ContextType>;
  inspectionsByMonth?: Resolver<ReadonlyArray<ResolversTypes['ChartSeries']>, ParentType, ContextType>;
  openNotices?: Resolver<ReadonlyArray<ResolversTypes['ChartSeries']>, ParentType, ContextType>;
  overdue?: Resolver<ReadonlyArray<ResolversTypes['ChartSeries']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['ChartSeries']>, ParentType, ContextType>;
  replyTime?: Resolver<ResolversTypes['ReplyTime'], ParentType, ContextType>;
  supervisorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supervisors?: Resolver<ReadonlyArray<ResolversTypes['SupervisorDashboard']>, ParentType, ContextType, RequireFields<SupervisionDashboardSupervisorsArgs, 'first'>>;
  suspensions?: Resolver<ReadonlyArray<ResolversTypes['ChartSeries']>, ParentType, ContextType>;
  suspensionsByMonth?: Resolver<ReadonlyArray<ResolversTypes['ChartSeries']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionInstitutionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionInstitution'] = ResolversParentTypes['SupervisionInstitution'], FederationReferenceType extends FederationReferenceTypes['SupervisionInstitution'] = FederationReferenceTypes['SupervisionInstitution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisionInstitution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buttons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordButton']>>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['SupervisionDiscipline']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerValues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormerValue']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType, RequireFields<SupervisionInstitutionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionInstitutionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionInstitutionConnection'] = ResolversParentTypes['SupervisionInstitutionConnection']> = {
  buttons?: Resolver<ReadonlyArray<ResolversTypes['RecordButton']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupervisionInstitutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<SupervisionInstitutionConnectionTotalArgs, 'exact'>>;
};

export type SupervisionInstitutionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionInstitutionEdge'] = ResolversParentTypes['SupervisionInstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionInstitution'], ParentType, ContextType>;
};

export type SupervisionInstitutionFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionInstitutionFace'] = ResolversParentTypes['SupervisionInstitutionFace'], FederationReferenceType extends FederationReferenceTypes['SupervisionInstitutionFace'] = FederationReferenceTypes['SupervisionInstitutionFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisionInstitutionFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['SupervisionDiscipline']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supervisionInstitution?: Resolver<Maybe<ResolversTypes['SupervisionInstitution']>, ParentType, ContextType>;
};

export type SupervisionInstitutionResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionInstitutionResult'] = ResolversParentTypes['SupervisionInstitutionResult']> = {
  __resolveType: TypeResolveFn<'Blocked' | 'RequirementsNotMet' | 'SupervisionInstitution' | 'VersionConflict', ParentType, ContextType>;
};

export type SupervisionPlanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionPlan'] = ResolversParentTypes['SupervisionPlan']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SupervisionPlanAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  compiledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disciplineLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SupervisionPlanForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<SupervisionPlanHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastInspectedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextInspectionOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  planNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['SupervisorFace']>, ParentType, ContextType>;
  responsibleId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupervisionPlanState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['SupervisionPlanForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionPlanConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionPlanConnection'] = ResolversParentTypes['SupervisionPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupervisionPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<SupervisionPlanConnectionTotalArgs, 'exact'>>;
};

export type SupervisionPlanEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionPlanEdge'] = ResolversParentTypes['SupervisionPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionPlan'], ParentType, ContextType>;
};

export type SupervisionPlanFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionPlanForm'] = ResolversParentTypes['SupervisionPlanForm']> = {
  contents?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  focus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frequencyGrounds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FrequencyGround']>>, ParentType, ContextType>;
  inspectionDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SupervisionPlanResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionPlanResult'] = ResolversParentTypes['SupervisionPlanResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'SupervisionPlan' | 'VersionConflict', ParentType, ContextType>;
};

export type SupervisionRegistrationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionRegistration'] = ResolversParentTypes['SupervisionRegistration']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SupervisionRegistrationAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  deliveries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Delivery']>>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SupervisionRegistrationForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<SupervisionRegistrationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lockRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  qualityAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  safetyAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupervisionRegistrationState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['SupervisionRegistrationForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionRegistrationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionRegistrationConnection'] = ResolversParentTypes['SupervisionRegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupervisionRegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<SupervisionRegistrationConnectionTotalArgs, 'exact'>>;
};

export type SupervisionRegistrationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionRegistrationEdge'] = ResolversParentTypes['SupervisionRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionRegistration'], ParentType, ContextType>;
};

export type SupervisionRegistrationFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionRegistrationForm'] = ResolversParentTypes['SupervisionRegistrationForm']> = {
  contractRegistrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  managementLevel?: Resolver<Maybe<ResolversTypes['ManagementLevel']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegistrationParty']>>, ParentType, ContextType>;
  permitNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['ProjectSector']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegistrationTeamMember']>>, ParentType, ContextType>;
};

export type SupervisionRegistrationResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionRegistrationResult'] = ResolversParentTypes['SupervisionRegistrationResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'SupervisionRegistration' | 'VersionConflict', ParentType, ContextType>;
};

export type SupervisionSuspensionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionSuspension'] = ResolversParentTypes['SupervisionSuspension']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SupervisionSuspensionAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SupervisionSuspensionForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<SupervisionSuspensionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noticeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  resumptionDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupervisionSuspensionState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['SupervisionSuspensionForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionSuspensionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionSuspensionConnection'] = ResolversParentTypes['SupervisionSuspensionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupervisionSuspensionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<SupervisionSuspensionConnectionTotalArgs, 'exact'>>;
};

export type SupervisionSuspensionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionSuspensionEdge'] = ResolversParentTypes['SupervisionSuspensionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionSuspension'], ParentType, ContextType>;
};

export type SupervisionSuspensionFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionSuspensionForm'] = ResolversParentTypes['SupervisionSuspensionForm']> = {
  causedBy?: Resolver<Maybe<ResolversTypes['SuspensionCause']>, ParentType, ContextType>;
  partsUnderConstruction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  safetyMeasures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupervisionSuspensionResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionSuspensionResult'] = ResolversParentTypes['SupervisionSuspensionResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'SupervisionSuspension' | 'VersionConflict', ParentType, ContextType>;
};

export type SupervisionWorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisionWork'] = ResolversParentTypes['SupervisionWork']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<SupervisionWorkCaseArgs, 'id' | 'process'>>;
  cases?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, RequireFields<SupervisionWorkCasesArgs, 'first' | 'process' | 'tab'>>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ProcessWork']>, ParentType, ContextType>;
  deliveries?: Resolver<Maybe<ResolversTypes['DeliveryConnection']>, ParentType, ContextType, RequireFields<SupervisionWorkDeliveriesArgs, 'first'>>;
  endings?: Resolver<ReadonlyArray<ResolversTypes['EndingWork']>, ParentType, ContextType>;
  formDefinition?: Resolver<Maybe<ResolversTypes['FormDefinition']>, ParentType, ContextType, RequireFields<SupervisionWorkFormDefinitionArgs, 'division' | 'process'>>;
  mayCreate?: Resolver<ReadonlyArray<ResolversTypes['Creatable']>, ParentType, ContextType, Partial<SupervisionWorkMayCreateArgs>>;
  mayCreateElsewhere?: Resolver<ReadonlyArray<ResolversTypes['CreatableElsewhere']>, ParentType, ContextType>;
  requestUpload?: Resolver<Maybe<ResolversTypes['UploadTicket']>, ParentType, ContextType, RequireFields<SupervisionWorkRequestUploadArgs, 'input'>>;
  unitRules?: Resolver<ReadonlyArray<ResolversTypes['UnitRule']>, ParentType, ContextType, Partial<SupervisionWorkUnitRulesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Supervisor'] = ResolversParentTypes['Supervisor'], FederationReferenceType extends FederationReferenceTypes['Supervisor'] = FederationReferenceTypes['Supervisor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Supervisor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buttons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordButton']>>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateValidUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['SupervisionDiscipline']>, ParentType, ContextType>;
  formerValues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormerValue']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType, RequireFields<SupervisorHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['SupervisionInstitutionFace']>, ParentType, ContextType>;
  institutionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leavingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SupervisorStatus']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisorConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisorConnection'] = ResolversParentTypes['SupervisorConnection']> = {
  buttons?: Resolver<ReadonlyArray<ResolversTypes['RecordButton']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupervisorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<SupervisorConnectionTotalArgs, 'exact'>>;
};

export type SupervisorDashboardResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisorDashboard'] = ResolversParentTypes['SupervisorDashboard']> = {
  hazards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueInspections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replyTime?: Resolver<ResolversTypes['ReplyTime'], ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['SupervisorFace']>, ParentType, ContextType>;
};

export type SupervisorDisclosureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisorDisclosure'] = ResolversParentTypes['SupervisorDisclosure']> = {
  idNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supervisor?: Resolver<ResolversTypes['Supervisor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisorDisclosureResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisorDisclosureResult'] = ResolversParentTypes['SupervisorDisclosureResult']> = {
  __resolveType: TypeResolveFn<'SupervisorDisclosure' | 'VersionConflict', ParentType, ContextType>;
};

export type SupervisorEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisorEdge'] = ResolversParentTypes['SupervisorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supervisor'], ParentType, ContextType>;
};

export type SupervisorFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisorFace'] = ResolversParentTypes['SupervisorFace'], FederationReferenceType extends FederationReferenceTypes['SupervisorFace'] = FederationReferenceTypes['SupervisorFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisorFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['SupervisionDiscipline']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['Supervisor']>, ParentType, ContextType>;
};

export type SupervisorResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisorResult'] = ResolversParentTypes['SupervisorResult']> = {
  __resolveType: TypeResolveFn<'Blocked' | 'RequirementsNotMet' | 'Supervisor' | 'VersionConflict', ParentType, ContextType>;
};

export type SupervisorRevealResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisorReveal'] = ResolversParentTypes['SupervisorReveal'], FederationReferenceType extends FederationReferenceTypes['SupervisorReveal'] = FederationReferenceTypes['SupervisorReveal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisorReveal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byOrg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['Supervisor']>, ParentType, ContextType>;
};

export type SupervisorRevealConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisorRevealConnection'] = ResolversParentTypes['SupervisorRevealConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupervisorRevealEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<SupervisorRevealConnectionTotalArgs, 'exact'>>;
};

export type SupervisorRevealEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisorRevealEdge'] = ResolversParentTypes['SupervisorRevealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisorReveal'], ParentType, ContextType>;
};

export type SupervisorRevealFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupervisorRevealFace'] = ResolversParentTypes['SupervisorRevealFace'], FederationReferenceType extends FederationReferenceTypes['SupervisorRevealFace'] = FederationReferenceTypes['SupervisorRevealFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisorRevealFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supervisorReveal?: Resolver<Maybe<ResolversTypes['SupervisorReveal']>, ParentType, ContextType>;
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
  supervision?: Resolver<Maybe<ResolversTypes['SupervisionWork']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  ActionNotAllowed?: ActionNotAllowedResolvers<ContextType>;
  AllocatedSupervisor?: AllocatedSupervisorResolvers<ContextType>;
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
  ChartPoint?: ChartPointResolvers<ContextType>;
  ChartSeries?: ChartSeriesResolvers<ContextType>;
  CompletionAcceptance?: CompletionAcceptanceResolvers<ContextType>;
  CompletionAcceptanceConnection?: CompletionAcceptanceConnectionResolvers<ContextType>;
  CompletionAcceptanceEdge?: CompletionAcceptanceEdgeResolvers<ContextType>;
  CompletionAcceptanceForm?: CompletionAcceptanceFormResolvers<ContextType>;
  CompletionAcceptanceResult?: CompletionAcceptanceResultResolvers<ContextType>;
  CompletionFiling?: CompletionFilingResolvers<ContextType>;
  CompletionFilingConnection?: CompletionFilingConnectionResolvers<ContextType>;
  CompletionFilingEdge?: CompletionFilingEdgeResolvers<ContextType>;
  CompletionFilingForm?: CompletionFilingFormResolvers<ContextType>;
  CompletionFilingResult?: CompletionFilingResultResolvers<ContextType>;
  ContractNumberChange?: ContractNumberChangeResolvers<ContextType>;
  ContractNumberChangeConnection?: ContractNumberChangeConnectionResolvers<ContextType>;
  ContractNumberChangeEdge?: ContractNumberChangeEdgeResolvers<ContextType>;
  ContractNumberChangeForm?: ContractNumberChangeFormResolvers<ContextType>;
  ContractNumberChangeResult?: ContractNumberChangeResultResolvers<ContextType>;
  CountyDashboard?: CountyDashboardResolvers<ContextType>;
  Crane?: CraneResolvers<ContextType>;
  CraneStandingAtAcceptance?: CraneStandingAtAcceptanceResolvers<ContextType>;
  Creatable?: CreatableResolvers<ContextType>;
  CreatableElsewhere?: CreatableElsewhereResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayBound?: DayBoundResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryAttempt?: DeliveryAttemptResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryContent?: DeliveryContentResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  ElectronicCertificate?: ElectronicCertificateResolvers<ContextType>;
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
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  InspectedItem?: InspectedItemResolvers<ContextType>;
  InspectionBatch?: InspectionBatchResolvers<ContextType>;
  InspectionBatchAnswer?: InspectionBatchAnswerResolvers<ContextType>;
  InspectionBatchError?: InspectionBatchErrorResolvers<ContextType>;
  InspectionChecklist?: InspectionChecklistResolvers<ContextType>;
  InspectionChecklistItem?: InspectionChecklistItemResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Me?: MeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperOnList?: PaperOnListResolvers<ContextType>;
  PermitSupplement?: PermitSupplementResolvers<ContextType>;
  PermitSupplementConnection?: PermitSupplementConnectionResolvers<ContextType>;
  PermitSupplementEdge?: PermitSupplementEdgeResolvers<ContextType>;
  PermitSupplementForm?: PermitSupplementFormResolvers<ContextType>;
  PermitSupplementResult?: PermitSupplementResultResolvers<ContextType>;
  ProcessInfo?: ProcessInfoResolvers<ContextType>;
  ProcessWork?: ProcessWorkResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectArchive?: ProjectArchiveResolvers<ContextType>;
  ProjectArchiveEdge?: ProjectArchiveEdgeResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectEntry?: ProjectEntryResolvers<ContextType>;
  ProjectEntryConnection?: ProjectEntryConnectionResolvers<ContextType>;
  ProjectEntryEdge?: ProjectEntryEdgeResolvers<ContextType>;
  ProjectEntryForm?: ProjectEntryFormResolvers<ContextType>;
  ProjectEntryResult?: ProjectEntryResultResolvers<ContextType>;
  ProjectFace?: ProjectFaceResolvers<ContextType>;
  ProjectInformationChange?: ProjectInformationChangeResolvers<ContextType>;
  ProjectInformationChangeConnection?: ProjectInformationChangeConnectionResolvers<ContextType>;
  ProjectInformationChangeEdge?: ProjectInformationChangeEdgeResolvers<ContextType>;
  ProjectInformationChangeForm?: ProjectInformationChangeFormResolvers<ContextType>;
  ProjectInformationChangeResult?: ProjectInformationChangeResultResolvers<ContextType>;
  ProjectParty?: ProjectPartyResolvers<ContextType>;
  ProjectPartyChange?: ProjectPartyChangeResolvers<ContextType>;
  ProjectPartyChangeConnection?: ProjectPartyChangeConnectionResolvers<ContextType>;
  ProjectPartyChangeEdge?: ProjectPartyChangeEdgeResolvers<ContextType>;
  ProjectPartyChangeForm?: ProjectPartyChangeFormResolvers<ContextType>;
  ProjectPartyChangeResult?: ProjectPartyChangeResultResolvers<ContextType>;
  ProjectSite?: ProjectSiteResolvers<ContextType>;
  ProjectStatusReasons?: ProjectStatusReasonsResolvers<ContextType>;
  ProjectSupervision?: ProjectSupervisionResolvers<ContextType>;
  ProjectTeamMember?: ProjectTeamMemberResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordButton?: RecordButtonResolvers<ContextType>;
  RectificationNotice?: RectificationNoticeResolvers<ContextType>;
  RectificationNoticeConnection?: RectificationNoticeConnectionResolvers<ContextType>;
  RectificationNoticeEdge?: RectificationNoticeEdgeResolvers<ContextType>;
  RectificationNoticeForm?: RectificationNoticeFormResolvers<ContextType>;
  RectificationNoticeResult?: RectificationNoticeResultResolvers<ContextType>;
  RectificationReply?: RectificationReplyResolvers<ContextType>;
  RectificationReplyConnection?: RectificationReplyConnectionResolvers<ContextType>;
  RectificationReplyEdge?: RectificationReplyEdgeResolvers<ContextType>;
  RectificationReplyForm?: RectificationReplyFormResolvers<ContextType>;
  RectificationReplyResult?: RectificationReplyResultResolvers<ContextType>;
  RectificationReport?: RectificationReportResolvers<ContextType>;
  RectificationReportConnection?: RectificationReportConnectionResolvers<ContextType>;
  RectificationReportEdge?: RectificationReportEdgeResolvers<ContextType>;
  RectificationReportForm?: RectificationReportFormResolvers<ContextType>;
  RectificationReportResult?: RectificationReportResultResolvers<ContextType>;
  RegistrationParty?: RegistrationPartyResolvers<ContextType>;
  RegistrationTeamMember?: RegistrationTeamMemberResolvers<ContextType>;
  Remedy?: RemedyResolvers<ContextType>;
  ReplyTime?: ReplyTimeResolvers<ContextType>;
  RequirementsNotMet?: RequirementsNotMetResolvers<ContextType>;
  ResendDeliveryResult?: ResendDeliveryResultResolvers<ContextType>;
  SafetySupervisionTermination?: SafetySupervisionTerminationResolvers<ContextType>;
  SafetySupervisionTerminationConnection?: SafetySupervisionTerminationConnectionResolvers<ContextType>;
  SafetySupervisionTerminationEdge?: SafetySupervisionTerminationEdgeResolvers<ContextType>;
  SafetySupervisionTerminationForm?: SafetySupervisionTerminationFormResolvers<ContextType>;
  SafetySupervisionTerminationResult?: SafetySupervisionTerminationResultResolvers<ContextType>;
  SeatVerdict?: SeatVerdictResolvers<ContextType>;
  ServiceWork?: ServiceWorkResolvers<ContextType>;
  SiteHazard?: SiteHazardResolvers<ContextType>;
  SiteHazardCrane?: SiteHazardCraneResolvers<ContextType>;
  SiteInspection?: SiteInspectionResolvers<ContextType>;
  SiteInspectionConnection?: SiteInspectionConnectionResolvers<ContextType>;
  SiteInspectionEdge?: SiteInspectionEdgeResolvers<ContextType>;
  SiteInspectionForm?: SiteInspectionFormResolvers<ContextType>;
  SiteInspectionResult?: SiteInspectionResultResolvers<ContextType>;
  SubDivisionAcceptance?: SubDivisionAcceptanceResolvers<ContextType>;
  SubDivisionAcceptanceConnection?: SubDivisionAcceptanceConnectionResolvers<ContextType>;
  SubDivisionAcceptanceEdge?: SubDivisionAcceptanceEdgeResolvers<ContextType>;
  SubDivisionAcceptanceForm?: SubDivisionAcceptanceFormResolvers<ContextType>;
  SubDivisionAcceptanceResult?: SubDivisionAcceptanceResultResolvers<ContextType>;
  SupervisionAllocation?: SupervisionAllocationResolvers<ContextType>;
  SupervisionAllocationConnection?: SupervisionAllocationConnectionResolvers<ContextType>;
  SupervisionAllocationEdge?: SupervisionAllocationEdgeResolvers<ContextType>;
  SupervisionAllocationForm?: SupervisionAllocationFormResolvers<ContextType>;
  SupervisionAllocationResult?: SupervisionAllocationResultResolvers<ContextType>;
  SupervisionDashboard?: SupervisionDashboardResolvers<ContextType>;
  SupervisionInstitution?: SupervisionInstitutionResolvers<ContextType>;
  SupervisionInstitutionConnection?: SupervisionInstitutionConnectionResolvers<ContextType>;
  SupervisionInstitutionEdge?: SupervisionInstitutionEdgeResolvers<ContextType>;
  SupervisionInstitutionFace?: SupervisionInstitutionFaceResolvers<ContextType>;
  SupervisionInstitutionResult?: SupervisionInstitutionResultResolvers<ContextType>;
  SupervisionPlan?: SupervisionPlanResolvers<ContextType>;
  SupervisionPlanConnection?: SupervisionPlanConnectionResolvers<ContextType>;
  SupervisionPlanEdge?: SupervisionPlanEdgeResolvers<ContextType>;
  SupervisionPlanForm?: SupervisionPlanFormResolvers<ContextType>;
  SupervisionPlanResult?: SupervisionPlanResultResolvers<ContextType>;
  SupervisionRegistration?: SupervisionRegistrationResolvers<ContextType>;
  SupervisionRegistrationConnection?: SupervisionRegistrationConnectionResolvers<ContextType>;
  SupervisionRegistrationEdge?: SupervisionRegistrationEdgeResolvers<ContextType>;
  SupervisionRegistrationForm?: SupervisionRegistrationFormResolvers<ContextType>;
  SupervisionRegistrationResult?: SupervisionRegistrationResultResolvers<ContextType>;
  SupervisionSuspension?: SupervisionSuspensionResolvers<ContextType>;
  SupervisionSuspensionConnection?: SupervisionSuspensionConnectionResolvers<ContextType>;
  SupervisionSuspensionEdge?: SupervisionSuspensionEdgeResolvers<ContextType>;
  SupervisionSuspensionForm?: SupervisionSuspensionFormResolvers<ContextType>;
  SupervisionSuspensionResult?: SupervisionSuspensionResultResolvers<ContextType>;
  SupervisionWork?: SupervisionWorkResolvers<ContextType>;
  Supervisor?: SupervisorResolvers<ContextType>;
  SupervisorConnection?: SupervisorConnectionResolvers<ContextType>;
  SupervisorDashboard?: SupervisorDashboardResolvers<ContextType>;
  SupervisorDisclosure?: SupervisorDisclosureResolvers<ContextType>;
  SupervisorDisclosureResult?: SupervisorDisclosureResultResolvers<ContextType>;
  SupervisorEdge?: SupervisorEdgeResolvers<ContextType>;
  SupervisorFace?: SupervisorFaceResolvers<ContextType>;
  SupervisorResult?: SupervisorResultResolvers<ContextType>;
  SupervisorReveal?: SupervisorRevealResolvers<ContextType>;
  SupervisorRevealConnection?: SupervisorRevealConnectionResolvers<ContextType>;
  SupervisorRevealEdge?: SupervisorRevealEdgeResolvers<ContextType>;
  SupervisorRevealFace?: SupervisorRevealFaceResolvers<ContextType>;
  Total?: TotalResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  Unit?: UnitResolvers<ContextType>;
  UnitRule?: UnitRuleResolvers<ContextType>;
  UploadLimits?: UploadLimitsResolvers<ContextType>;
  UploadTicket?: UploadTicketResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
};

