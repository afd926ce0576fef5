import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseRecord } from '@anzhu/casework';
import type { Unit as UnitRecord } from './unit/unit.ts';
import type { UnitAccount as UnitAccountRecord } from './unit-account/unit-account.ts';
import type { UnitChange as UnitChangeRecord } from './unit-change/unit-change.ts';
import type { WorkSafetyLicense as WorkSafetyLicenseRecord } from './work-safety-license/work-safety-license.ts';
import type { LicenseBatch as LicenseBatchRecord } from './license-batch/license-batch.ts';
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

/** 已公布尚未生效的处罚 (E11) / Penalty announced and not yet in effect (E11) */
export type AnnouncedPenalty = {
  readonly __typename?: 'AnnouncedPenalty';
  /** 处罚截止时间 / End of the penalty */
  readonly end: Maybe<Scalars['LocalDate']['output']>;
  /** 类型 / Kind */
  readonly kind: PenaltyKind;
  /** 处罚原因 / Reason of the penalty */
  readonly reason: Scalars['String']['output'];
  /** 处罚开始时间 / Start of the penalty */
  readonly start: Scalars['LocalDate']['output'];
};

/** 安全生产许可证通告 (E10),对公众 / Announcement of a batch of licenses (E10) */
export type Announcement = {
  readonly __typename?: 'Announcement';
  /** 批次名称 / Name of the batch */
  readonly batchName: Scalars['String']['output'];
  /** 正文 / Text */
  readonly body: ReadonlyArray<TextBlock>;
  /** 发证机关区划代码 / Division code of the issuing authority */
  readonly division: Scalars['String']['output'];
  /** 批次业务清单 / The entries of the batch */
  readonly entries: PublicBatchEntryConnection;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 通告日期 / Announced on */
  readonly publishedOn: Scalars['LocalDate']['output'];
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 各类业务的数量 / How many there are of each business */
  readonly totals: ReadonlyArray<LicenseBatchTotal>;
};


/** 安全生产许可证通告 (E10),对公众 / Announcement of a batch of licenses (E10) */
export type AnnouncementEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** 通告列表 / Page of: Announcement */
export type AnnouncementConnection = {
  readonly __typename?: 'AnnouncementConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<AnnouncementEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 通告列表 / Page of: Announcement */
export type AnnouncementConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 通告条目 / Edge of: Announcement */
export type AnnouncementEdge = {
  readonly __typename?: 'AnnouncementEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: Announcement;
};

/** 企业黑名单(E15) / Blacklist of units (E15) */
export type BlacklistEntry = Case & {
  readonly __typename?: 'BlacklistEntry';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<BlacklistEntryAction>;
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
  readonly form: BlacklistEntryForm;
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
  readonly state: BlacklistEntryState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<BlacklistEntryForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 所列企业 / The unit listed */
  readonly unit: Maybe<Unit>;
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 企业黑名单(E15) / Blacklist of units (E15) */
export type BlacklistEntryHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 企业黑名单操作 / Actions of Blacklist of units */
export type BlacklistEntryAction =
  /** 添加 / List */
  | 'LIST'
  /** 移除 / Remove */
  | 'REMOVE';

/** 企业黑名单列表 / Page of: Blacklist of units */
export type BlacklistEntryConnection = {
  readonly __typename?: 'BlacklistEntryConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<BlacklistEntryEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 企业黑名单列表 / Page of: Blacklist of units */
export type BlacklistEntryConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 企业黑名单条目 / Edge of: Blacklist of units */
export type BlacklistEntryEdge = {
  readonly __typename?: 'BlacklistEntryEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: BlacklistEntry;
};

/** 企业黑名单查询条件 / Filter of: Blacklist of units */
export type BlacklistEntryFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<BlacklistEntryState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** 企业统一社会信用代码 / USCC of the unit */
  readonly uscc?: InputMaybe<Scalars['String']['input']>;
};

/** BlacklistEntryForm / BlacklistEntryForm */
export type BlacklistEntryForm = {
  readonly __typename?: 'BlacklistEntryForm';
  /** 列入原因 / Reason of the listing */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 企业统一社会信用代码 / USCC of the unit */
  readonly uscc: Maybe<Scalars['String']['output']>;
};

/** BlacklistEntryForm的输入 / Input of: BlacklistEntryForm */
export type BlacklistEntryFormInput = {
  /** 列入原因 / Reason of the listing */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 企业统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the unit: 18 digits or capital letters except I, O, S, V, Z */
  readonly uscc?: InputMaybe<Scalars['String']['input']>;
};

/** 企业黑名单办理结果 / Outcome of an action on Blacklist of units */
export type BlacklistEntryResult = ActionNotAllowed | BlacklistEntry | Blocked | RequirementsNotMet | VersionConflict;

/** 企业黑名单状态 / States of Blacklist of units */
export type BlacklistEntryState =
  /** 新建 / New */
  | 'DRAFT'
  /** 已列入 / Listed */
  | 'LISTED'
  /** 已移除 / Removed */
  | 'REMOVED';

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

/** 维护本单位信息的输入,未填的不变 / Input of keeping the own unit's information; what is not given stays */
export type ChangeUnitInput = {
  /** 详细地址 / Address */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** 经办人身份证号 / ID number of the contact */
  readonly contactIdNumber?: InputMaybe<Scalars['String']['input']>;
  /** 经办人 / Contact */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话 / Phone of the contact */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 变更成员角色的输入 / Input of changing a member's role */
export type ChangeUnitMemberRoleInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 账号标识 / Id of the account */
  readonly id: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 角色 / Role */
  readonly role: UnitAccountRole;
};

/** 维护本单位信息的结果 / Outcome of keeping the own unit's information */
export type ChangeUnitResult = Blocked | RequirementsNotMet | Unit | VersionConflict;

/** 条件的比较 / How a condition compares */
export type ConditionOperator =
  /** 已填写 / The field is given */
  | 'GIVEN'
  /** 等于所列值之一 / The field has one of the values */
  | 'IN';

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

/** 新建企业黑名单的输入 / Input of: create Blacklist of units */
export type CreateBlacklistEntryInput = {
  /** 表单 / Form */
  readonly form: BlacklistEntryFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建应急演练记录的输入 / Input of: create Record of an emergency drill */
export type CreateEmergencyDrillInput = {
  /** 表单 / Form */
  readonly form: EmergencyDrillFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<EmergencyDrillPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建应急预案的输入 / Input of: create Emergency plan */
export type CreateEmergencyPlanInput = {
  /** 表单 / Form */
  readonly form: EmergencyPlanFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<EmergencyPlanPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建咨询联系方式的输入 / Input of: create Whom to ask */
export type CreateHelpContactInput = {
  /** 表单 / Form */
  readonly form: HelpContactFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建许可证通告的输入 / Input of: create Announcement of a batch */
export type CreateLicenseAnnouncementInput = {
  /** 表单 / Form */
  readonly form: LicenseAnnouncementFormInput;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建许可证新办的输入 / Input of: create Application for a license */
export type CreateLicenseApplicationInput = {
  /** 表单 / Form */
  readonly form: LicenseApplicationFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<LicenseApplicationPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建许可证注销的输入 / Input of: create Cancellation of a license */
export type CreateLicenseCancellationInput = {
  /** 表单 / Form */
  readonly form: LicenseCancellationFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<LicenseCancellationPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建许可证变更的输入 / Input of: create Change of a license */
export type CreateLicenseChangeInput = {
  /** 表单 / Form */
  readonly form: LicenseChangeFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<LicenseChangePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建许可证公示的输入 / Input of: create Public notice of a batch */
export type CreateLicenseNoticeInput = {
  /** 表单 / Form */
  readonly form: LicenseNoticeFormInput;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建许可证暂扣吊销的输入 / Input of: create Suspension or revocation of a license */
export type CreateLicensePenaltyInput = {
  /** 表单 / Form */
  readonly form: LicensePenaltyFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<LicensePenaltyPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建许可证延续的输入 / Input of: create Renewal of a license */
export type CreateLicenseRenewalInput = {
  /** 表单 / Form */
  readonly form: LicenseRenewalFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<LicenseRenewalPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建许可证发还的输入 / Input of: create Return of a license */
export type CreateLicenseReturnInput = {
  /** 表单 / Form */
  readonly form: LicenseReturnFormInput;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建公示异议的输入 / Input of: create Objection to a public notice */
export type CreateNoticeObjectionInput = {
  /** 表单 / Form */
  readonly form: NoticeObjectionFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建单位合并的输入 / Input of: create Merger of units */
export type CreateUnitMergerInput = {
  /** 表单 / Form */
  readonly form: UnitMergerFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<UnitMergerPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建单位注册的输入 / Input of: create Unit registration */
export type CreateUnitRegistrationInput = {
  /** 表单 / Form */
  readonly form: UnitRegistrationFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<UnitRegistrationPaperInput>>;
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

/** 单户审批不通过的输入 / Input of: Refuse one unit */
export type DisqualifyLicenseNoticeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 批次内序号 / Number within the batch */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 电子证照 / Electronic certificate */
export type ElectronicCertificate = {
  readonly __typename?: 'ElectronicCertificate';
  /** 许可证、备案或登记的标识 / Id of the license, filing or registration */
  readonly subjectId: Scalars['ID']['output'];
};

/** 应急演练记录(E2) / Record of an emergency drill (E2) */
export type EmergencyDrill = Case & {
  readonly __typename?: 'EmergencyDrill';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<EmergencyDrillAction>;
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
  readonly form: EmergencyDrillForm;
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
  readonly state: EmergencyDrillState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<EmergencyDrillForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 应急演练记录(E2) / Record of an emergency drill (E2) */
export type EmergencyDrillHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 应急演练记录操作 / Actions of Record of an emergency drill */
export type EmergencyDrillAction =
  /** 保存 / Save */
  | 'RECORD'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 应急演练记录列表 / Page of: Record of an emergency drill */
export type EmergencyDrillConnection = {
  readonly __typename?: 'EmergencyDrillConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<EmergencyDrillEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 应急演练记录列表 / Page of: Record of an emergency drill */
export type EmergencyDrillConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 应急演练记录条目 / Edge of: Record of an emergency drill */
export type EmergencyDrillEdge = {
  readonly __typename?: 'EmergencyDrillEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: EmergencyDrill;
};

/** 应急演练记录查询条件 / Filter of: Record of an emergency drill */
export type EmergencyDrillFilter = {
  /** 演练日期不早于 / Drilled on or after */
  readonly drilledFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 应急预案标识 / Id of the emergency plan */
  readonly planId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<EmergencyDrillState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** EmergencyDrillForm / EmergencyDrillForm */
export type EmergencyDrillForm = {
  readonly __typename?: 'EmergencyDrillForm';
  /** 演练日期 / Drilled on */
  readonly drilledOn: Maybe<Scalars['LocalDate']['output']>;
  /** 演练方式 / Method */
  readonly method: Maybe<EmergencyDrillMethod>;
  /** 参演人数 / How many took part */
  readonly participants: Maybe<Scalars['Int']['output']>;
  /** 演练地点 / Place */
  readonly place: Maybe<Scalars['String']['output']>;
  /** 应急预案 / Emergency plan */
  readonly planId: Maybe<Scalars['ID']['output']>;
  /** 演练总结和评估 / Summary and assessment */
  readonly summary: Maybe<Scalars['String']['output']>;
};

/** EmergencyDrillForm的输入 / Input of: EmergencyDrillForm */
export type EmergencyDrillFormInput = {
  /** 演练日期 / Drilled on */
  readonly drilledOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 演练方式 / Method */
  readonly method?: InputMaybe<EmergencyDrillMethod>;
  /** 参演人数 / How many took part */
  readonly participants?: InputMaybe<Scalars['Int']['input']>;
  /** 演练地点 / Place */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** 应急预案 / Emergency plan */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  /** 演练总结和评估 / Summary and assessment */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** 演练方式 / Method */
export type EmergencyDrillMethod =
  /** 综合演练 / Of the whole */
  | 'FULL'
  /** 单项演练 / Of one task */
  | 'FUNCTIONAL'
  /** 桌面演练 / At the table */
  | 'TABLETOP';

/** 应急演练记录附件 / Papers of Record of an emergency drill */
export type EmergencyDrillPaper =
  /** 演练记录(含签到、照片) / Record of the drill with signatures and photos */
  | 'DRILL_RECORD';

/** 应急演练记录的附件 / Paper of: Record of an emergency drill */
export type EmergencyDrillPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: EmergencyDrillPaper;
};

/** 应急演练记录办理结果 / Outcome of an action on Record of an emergency drill */
export type EmergencyDrillResult = ActionNotAllowed | Blocked | EmergencyDrill | RequirementsNotMet | VersionConflict;

/** 应急演练记录状态 / States of Record of an emergency drill */
export type EmergencyDrillState =
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已记录 / Recorded */
  | 'RECORDED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 应急预案(E2) / Emergency plan (E2) */
export type EmergencyPlan = Case & {
  readonly __typename?: 'EmergencyPlan';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 审核通过日期 / Approved on */
  readonly approvedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<EmergencyPlanAction>;
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
  readonly form: EmergencyPlanForm;
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
  /** 最近演练日期 / Last drilled on */
  readonly lastDrilledOn: Maybe<Scalars['LocalDate']['output']>;
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
  readonly state: EmergencyPlanState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<EmergencyPlanForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 有效期至 / Valid until */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 应急预案(E2) / Emergency plan (E2) */
export type EmergencyPlanHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 应急预案操作 / Actions of Emergency plan */
export type EmergencyPlanAction =
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 到期 / Expire */
  | 'EXPIRE'
  /** 已演练 / Note a drill */
  | 'NOTE_DRILL'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 由新版取代 / Supersede by another edition */
  | 'SUPERSEDE'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 应急预案列表 / Page of: Emergency plan */
export type EmergencyPlanConnection = {
  readonly __typename?: 'EmergencyPlanConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<EmergencyPlanEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 应急预案列表 / Page of: Emergency plan */
export type EmergencyPlanConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 应急预案条目 / Edge of: Emergency plan */
export type EmergencyPlanEdge = {
  readonly __typename?: 'EmergencyPlanEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: EmergencyPlan;
};

/** 应急预案查询条件 / Filter of: Emergency plan */
export type EmergencyPlanFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 预案类别 / Kind of plan: an EmergencyPlanKind */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<EmergencyPlanState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** 有效期不晚于 / Valid until at the latest */
  readonly validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** EmergencyPlanForm / EmergencyPlanForm */
export type EmergencyPlanForm = {
  readonly __typename?: 'EmergencyPlanForm';
  /** 评审或论证日期 / Assessed on */
  readonly assessedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 版本号 / Edition */
  readonly edition: Maybe<Scalars['String']['output']>;
  /** 预案类别 / Kind of plan */
  readonly kind: Maybe<EmergencyPlanKind>;
  /** 预案名称 / Name of the plan */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 签署人(主要负责人) / Signed by (principal in charge) */
  readonly signedBy: Maybe<Scalars['String']['output']>;
  /** 签署日期 / Signed on */
  readonly signedOn: Maybe<Scalars['LocalDate']['output']>;
};

/** EmergencyPlanForm的输入 / Input of: EmergencyPlanForm */
export type EmergencyPlanFormInput = {
  /** 评审或论证日期 / Assessed on */
  readonly assessedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 版本号 / Edition */
  readonly edition?: InputMaybe<Scalars['String']['input']>;
  /** 预案类别 / Kind of plan */
  readonly kind?: InputMaybe<EmergencyPlanKind>;
  /** 预案名称 / Name of the plan */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 签署人(主要负责人) / Signed by (principal in charge) */
  readonly signedBy?: InputMaybe<Scalars['String']['input']>;
  /** 签署日期 / Signed on */
  readonly signedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 预案类别 / Kind of plan */
export type EmergencyPlanKind =
  /** 综合应急预案 / Comprehensive plan */
  | 'COMPREHENSIVE'
  /** 现场处置方案 / Plan of action on site */
  | 'ON_SITE'
  /** 专项应急预案 / Plan for one kind of accident */
  | 'SPECIAL';

/** 应急预案附件 / Papers of Emergency plan */
export type EmergencyPlanPaper =
  /** 评审或论证意见 / Opinion of the assessment */
  | 'ASSESSMENT_RECORD'
  /** 应急预案文本 / Text of the plan */
  | 'PLAN_TEXT'
  /** 风险评估和应急资源调查报告 / Assessment of risks and survey of resources */
  | 'RESOURCE_SURVEY';

/** 应急预案的附件 / Paper of: Emergency plan */
export type EmergencyPlanPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: EmergencyPlanPaper;
};

/** 应急预案办理结果 / Outcome of an action on Emergency plan */
export type EmergencyPlanResult = ActionNotAllowed | Blocked | EmergencyPlan | RequirementsNotMet | VersionConflict;

/** 应急预案状态 / States of Emergency plan */
export type EmergencyPlanState =
  /** 完结 / Approved */
  | 'APPROVED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已到期 / Due for a new assessment */
  | 'EXPIRED'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 等待审核 / Waiting for review */
  | 'SUBMITTED'
  /** 已由新版取代 / Superseded by another edition */
  | 'SUPERSEDED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

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

/** enterprise 服务中的工作 / Work in the enterprise service */
export type EnterpriseWork = ServiceWork & {
  readonly __typename?: 'EnterpriseWork';
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


/** enterprise 服务中的工作 / Work in the enterprise service */
export type EnterpriseWorkCaseArgs = {
  id: Scalars['ID']['input'];
  process: Scalars['ID']['input'];
};


/** enterprise 服务中的工作 / Work in the enterprise service */
export type EnterpriseWorkCasesArgs = {
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


/** enterprise 服务中的工作 / Work in the enterprise service */
export type EnterpriseWorkFormDefinitionArgs = {
  division: Scalars['String']['input'];
  process: Scalars['ID']['input'];
};


/** enterprise 服务中的工作 / Work in the enterprise service */
export type EnterpriseWorkMayCreateArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
};


/** enterprise 服务中的工作 / Work in the enterprise service */
export type EnterpriseWorkRequestUploadArgs = {
  input: UploadInput;
};


/** enterprise 服务中的工作 / Work in the enterprise service */
export type EnterpriseWorkUnitRulesArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
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

/** 咨询联系方式(X17) / Whom to ask (X17) */
export type HelpContact = Case & {
  readonly __typename?: 'HelpContact';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<HelpContactAction>;
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
  readonly form: HelpContactForm;
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
  readonly state: HelpContactState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<HelpContactForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 咨询联系方式(X17) / Whom to ask (X17) */
export type HelpContactHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 咨询联系方式操作 / Actions of Whom to ask */
export type HelpContactAction =
  /** 发布 / Publish */
  | 'PUBLISH'
  /** 移除 / Remove */
  | 'REMOVE';

/** 咨询联系方式列表 / Page of: Whom to ask */
export type HelpContactConnection = {
  readonly __typename?: 'HelpContactConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<HelpContactEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 咨询联系方式列表 / Page of: Whom to ask */
export type HelpContactConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 咨询联系方式条目 / Edge of: Whom to ask */
export type HelpContactEdge = {
  readonly __typename?: 'HelpContactEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: HelpContact;
};

/** 咨询联系方式查询条件 / Filter of: Whom to ask */
export type HelpContactFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 适用端 / Portal: a HelpPortal */
  readonly portal?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<HelpContactState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** HelpContactForm / HelpContactForm */
export type HelpContactForm = {
  readonly __typename?: 'HelpContactForm';
  /** 适用地区 / Division it is for */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 联系方式 / Kind of contact */
  readonly kind: Maybe<HelpContactKind>;
  /** 名称 / What it is called */
  readonly label: Maybe<Scalars['String']['output']>;
  /** 适用端 / Portal */
  readonly portal: Maybe<HelpPortal>;
  /** 号码或姓名 / Number or name */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** HelpContactForm的输入 / Input of: HelpContactForm */
export type HelpContactFormInput = {
  /** 适用地区: 6位行政区划代码 / Division it is for: Division code of 6 digits */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  /** 联系方式 / Kind of contact */
  readonly kind?: InputMaybe<HelpContactKind>;
  /** 名称 / What it is called */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** 适用端 / Portal */
  readonly portal?: InputMaybe<HelpPortal>;
  /** 号码或姓名: QQ群号为5至12位数字,电话为数字、可含连字符,管理员填姓名 / Number or name: A QQ group has 5 to 12 digits, a phone digits and hyphens, an administrator a name */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** 联系方式 / Kind of contact */
export type HelpContactKind =
  /** 管理员 / Administrator */
  | 'PERSON'
  /** 电话 / Phone */
  | 'PHONE'
  /** QQ群 / QQ group */
  | 'QQ_GROUP';

/** 咨询联系方式办理结果 / Outcome of an action on Whom to ask */
export type HelpContactResult = ActionNotAllowed | Blocked | HelpContact | RequirementsNotMet | VersionConflict;

/** 咨询联系方式状态 / States of Whom to ask */
export type HelpContactState =
  /** 新建 / New */
  | 'DRAFT'
  /** 已发布 / Published */
  | 'PUBLISHED'
  /** 已移除 / Removed */
  | 'REMOVED';

/** 适用端 / Portal */
export type HelpPortal =
  /** 主管部门端 / For authorities */
  | 'AUTHORITY'
  /** 公众端 / For the public */
  | 'PUBLIC'
  /** 企业端 / For units */
  | 'UNIT';

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

/** 持证人员类型 / Kind of certified staff */
export type HolderStaffKind =
  /** 企业主要负责人(A证) / Principals in charge (class A) */
  | 'CLASS_A'
  /** 项目负责人(B证) / Project leaders (class B) */
  | 'CLASS_B'
  /** 专职安全生产管理人员(C证) / Full-time safety officers (class C) */
  | 'CLASS_C'
  /** 特种作业人员 / Special operations workers */
  | 'SPECIAL_WORKER';

/** 申请单位的一名持证人员 / A person of the applicant with a certificate */
export type HolderStaffMember = {
  readonly __typename?: 'HolderStaffMember';
  /** 有效证书编号 / Numbers of the certificates that are valid */
  readonly certificateNumbers: ReadonlyArray<Scalars['String']['output']>;
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 人员: 姓名、身份证号(脱敏)等由此查得,无权查看者为空 / The person: name, masked ID number and the like; null for those who may not read it */
  readonly person: Maybe<Person>;
};

/** 申请单位的一类持证人员,为现时情况 / One kind of the applicant's certified staff, as it is today */
export type HolderStaffing = {
  readonly __typename?: 'HolderStaffing';
  /** 当前人员数量,至多数到1000 / Current count, up to 1000 */
  readonly count: Scalars['Int']['output'];
  /** 人员类型 / Kind */
  readonly kind: HolderStaffKind;
  /** 人员类型名称 / Its name */
  readonly label: Label;
  /** 详细,按游标翻页 / The persons, page by page */
  readonly persons: ReadonlyArray<HolderStaffMember>;
};


/** 申请单位的一类持证人员,为现时情况 / One kind of the applicant's certified staff, as it is today */
export type HolderStaffingPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 登记历史许可证的输入 / Input of: record a license issued before this system */
export type ImportWorkSafetyLicenseInput = {
  /** 发证机关代码,不填则为现行发证机关 / Code of the authority that issued it; left empty, the one that issues licenses of its place today */
  readonly issuedBy?: InputMaybe<Scalars['ID']['input']>;
  /** 签发日期 / Date of issue */
  readonly issuedOn: Scalars['LocalDate']['input'];
  /** 证书编号: 如(皖)JZ安许证字[2024]000001 / Number: such as (皖)JZ安许证字[2024]000001 */
  readonly number: Scalars['String']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 统一社会信用代码 / Unified social credit code of the holder */
  readonly uscc: Scalars['ID']['input'];
  /** 有效期至 / Valid until */
  readonly validUntil: Scalars['LocalDate']['input'];
};

/** 登记历史许可证的结果 / Outcome of recording a license */
export type ImportWorkSafetyLicenseResult = Blocked | RequirementsNotMet | WorkSafetyLicense;

/** 邀请人员代表本单位办事的输入 / Input of inviting a person to act for the own unit */
export type InviteUnitMemberInput = {
  /** 被邀请人的平台账号,由本人或平台管理员告知 / Account of the person on the platform, as the person or the operator of the platform says it */
  readonly account: Scalars['String']['input'];
  /** 姓名 / Name */
  readonly name: Scalars['String']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 角色;主管部门只能指定管理员 / Role; an authority appoints administrators only */
  readonly role: UnitAccountRole;
  /** 单位代码,由主管部门指定管理员时填写 / Code of the unit, where an authority appoints its administrator */
  readonly uscc?: InputMaybe<Scalars['String']['input']>;
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

/** 许可证通告(E10) / Announcement of a batch (E10) */
export type LicenseAnnouncement = Case & {
  readonly __typename?: 'LicenseAnnouncement';
  /** 通告时间 / Announced on */
  readonly announcedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<LicenseAnnouncementAction>;
  /** 所通告的批次 / The batch */
  readonly batch: Maybe<LicenseBatch>;
  /** 批次的公开信息 / Batch: its face, what others see of it */
  readonly batchFace: Maybe<LicenseBatchFace>;
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
  readonly form: LicenseAnnouncementForm;
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
  readonly state: LicenseAnnouncementState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<LicenseAnnouncementForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 许可证通告(E10) / Announcement of a batch (E10) */
export type LicenseAnnouncementHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 许可证通告操作 / Actions of Announcement of a batch */
export type LicenseAnnouncementAction =
  /** 审核通过并通告 / Approve and announce */
  | 'APPROVE'
  /** 发证完毕 / All licenses are issued */
  | 'COMPLETE'
  /** 审核不通过 / Reject */
  | 'REJECT'
  /** 上报 / Report */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 许可证通告列表 / Page of: Announcement of a batch */
export type LicenseAnnouncementConnection = {
  readonly __typename?: 'LicenseAnnouncementConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<LicenseAnnouncementEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 许可证通告列表 / Page of: Announcement of a batch */
export type LicenseAnnouncementConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 许可证通告条目 / Edge of: Announcement of a batch */
export type LicenseAnnouncementEdge = {
  readonly __typename?: 'LicenseAnnouncementEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: LicenseAnnouncement;
};

/** 许可证通告查询条件 / Filter of: Announcement of a batch */
export type LicenseAnnouncementFilter = {
  /** 通告时间不早于 / Announced on or after */
  readonly announcedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 通告时间不晚于 / Announced on or before */
  readonly announcedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 批次标识 / Id of the batch */
  readonly batch?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<LicenseAnnouncementState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** LicenseAnnouncementForm / LicenseAnnouncementForm */
export type LicenseAnnouncementForm = {
  readonly __typename?: 'LicenseAnnouncementForm';
  /** 批次 / Batch */
  readonly batchId: Maybe<Scalars['ID']['output']>;
  /** 正文段 / Block of text */
  readonly body: Maybe<ReadonlyArray<TextBlock>>;
  /** 通告标题 / Title */
  readonly heading: Maybe<Scalars['String']['output']>;
};

/** LicenseAnnouncementForm的输入 / Input of: LicenseAnnouncementForm */
export type LicenseAnnouncementFormInput = {
  /** 批次 / Batch */
  readonly batchId?: InputMaybe<Scalars['ID']['input']>;
  /** 正文段 / Block of text */
  readonly body?: InputMaybe<ReadonlyArray<TextBlockInput>>;
  /** 通告标题 / Title */
  readonly heading?: InputMaybe<Scalars['String']['input']>;
};

/** 许可证通告办理结果 / Outcome of an action on Announcement of a batch */
export type LicenseAnnouncementResult = ActionNotAllowed | Blocked | LicenseAnnouncement | RequirementsNotMet | VersionConflict;

/** 许可证通告状态 / States of Announcement of a batch */
export type LicenseAnnouncementState =
  /** 完结,已发证 / Closed: the licenses are issued */
  | 'APPROVED'
  /** 编辑中 / Draft */
  | 'DRAFT'
  /** 终审通过,发证中 / Told, licenses being issued */
  | 'ISSUING'
  /** 终审不通过 / Rejected, to be edited */
  | 'REJECTED'
  /** 已上报,待审核 / Reported */
  | 'REPORTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 许可证新办(E3) / Application for a license (E3) */
export type LicenseApplication = Case & {
  readonly __typename?: 'LicenseApplication';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<LicenseApplicationAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** A证数量(上报时) / Class A certificates, at the submission */
  readonly certificatesA: Maybe<Scalars['Int']['output']>;
  /** A证数量(审核时) / Class A certificates, at the approval */
  readonly certificatesAAtApproval: Maybe<Scalars['Int']['output']>;
  /** B证数量(上报时) / Class B certificates, at the submission */
  readonly certificatesB: Maybe<Scalars['Int']['output']>;
  /** B证数量(审核时) / Class B certificates, at the approval */
  readonly certificatesBAtApproval: Maybe<Scalars['Int']['output']>;
  /** C证数量(上报时) / Class C certificates, at the submission */
  readonly certificatesC: Maybe<Scalars['Int']['output']>;
  /** C证数量(审核时) / Class C certificates, at the approval */
  readonly certificatesCAtApproval: Maybe<Scalars['Int']['output']>;
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
  readonly form: LicenseApplicationForm;
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
  /** 签发日期 / Date of issue */
  readonly issuedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 所发的许可证,发证前为空 / The license it led to; null before */
  readonly license: Maybe<WorkSafetyLicense>;
  /** 许可证标识 / Id of the license */
  readonly licenseId: Maybe<Scalars['String']['output']>;
  /** 证书编号 / Number of the license */
  readonly licenseNumber: Maybe<Scalars['String']['output']>;
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
  /** 特种作业人员数量(上报时) / Special operations workers, at the submission */
  readonly specialWorkers: Maybe<Scalars['Int']['output']>;
  /** 特种作业人员数量(审核时) / Special operations workers, at the approval */
  readonly specialWorkersAtApproval: Maybe<Scalars['Int']['output']>;
  /** 申请单位的持证人员 / The applicant's certified staff */
  readonly staffing: ReadonlyArray<HolderStaffing>;
  /** 状态 / State */
  readonly state: LicenseApplicationState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<LicenseApplicationForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 有效期至 / Valid until */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 许可证新办(E3) / Application for a license (E3) */
export type LicenseApplicationHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 许可证新办操作 / Actions of Application for a license */
export type LicenseApplicationAction =
  /** 受理 / Accept */
  | 'ACCEPT'
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 公告发证 / Issue with the announcement */
  | 'ISSUE'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 公示后审批不合格,退回 / Send back after the public notice */
  | 'SEND_BACK'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 许可证新办列表 / Page of: Application for a license */
export type LicenseApplicationConnection = {
  readonly __typename?: 'LicenseApplicationConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<LicenseApplicationEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 许可证新办列表 / Page of: Application for a license */
export type LicenseApplicationConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 许可证新办条目 / Edge of: Application for a license */
export type LicenseApplicationEdge = {
  readonly __typename?: 'LicenseApplicationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: LicenseApplication;
};

/** 许可证新办查询条件 / Filter of: Application for a license */
export type LicenseApplicationFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<LicenseApplicationState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** LicenseApplicationForm / LicenseApplicationForm */
export type LicenseApplicationForm = {
  readonly __typename?: 'LicenseApplicationForm';
  /** 联系人 / Contact */
  readonly contactName: Maybe<Scalars['String']['output']>;
  /** 联系电话 / Phone of the contact */
  readonly contactPhone: Maybe<Scalars['String']['output']>;
  /** 法定代表人 / Legal representative */
  readonly legalRepresentative: Maybe<Scalars['String']['output']>;
  /** 法定代表人身份证号 / ID number of the legal representative */
  readonly legalRepresentativeIdNumber: Maybe<Scalars['String']['output']>;
  /** 主要负责人 / Principal in charge */
  readonly principal: Maybe<Scalars['String']['output']>;
};

/** LicenseApplicationForm的输入 / Input of: LicenseApplicationForm */
export type LicenseApplicationFormInput = {
  /** 联系人 / Contact */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话: 手机号码,或带区号的固定电话,如0871-6512345 / Phone of the contact: A mobile number, or a landline with its area code, such as 0871-6512345 */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 法定代表人 / Legal representative */
  readonly legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** 法定代表人身份证号: 18位,末位为数字或X(旧号码为15位数字) / ID number of the legal representative: 18 characters, the last a digit or X (an old number has 15 digits) */
  readonly legalRepresentativeIdNumber?: InputMaybe<Scalars['String']['input']>;
  /** 主要负责人 / Principal in charge */
  readonly principal?: InputMaybe<Scalars['String']['input']>;
};

/** 许可证新办附件 / Papers of Application for a license */
export type LicenseApplicationPaper =
  /** 安全生产许可证申请表 / Application form */
  | 'APPLICATION_FORM'
  /** 企业法人营业执照 / Business license */
  | 'BUSINESS_LICENSE'
  /** 生产安全事故应急救援预案 / Emergency plan */
  | 'EMERGENCY_PLAN'
  /** 危险性较大工程和职业危害防治措施 / Measures for hazardous works and occupational hazards */
  | 'HAZARD_CONTROL'
  /** 工伤保险参保证明 / Insurance against work injuries */
  | 'INJURY_INSURANCE'
  /** 其他材料 / Other papers */
  | 'OTHER'
  /** 保证安全生产投入的证明文件 / Evidence of the funds for work safety */
  | 'SAFETY_FUNDS'
  /** 安全生产管理机构设置和专职人员配备文件 / Safety department and full-time safety officers */
  | 'SAFETY_ORGANISATION'
  /** 安全生产责任制、规章制度和操作规程目录 / Safety responsibilities, rules and operating procedures */
  | 'SAFETY_RULES'
  /** 从业人员安全生产教育培训情况 / Safety training of the staff */
  | 'TRAINING';

/** 许可证新办的附件 / Paper of: Application for a license */
export type LicenseApplicationPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: LicenseApplicationPaper;
};

/** 许可证新办办理结果 / Outcome of an action on Application for a license */
export type LicenseApplicationResult = ActionNotAllowed | Blocked | LicenseApplication | RequirementsNotMet | VersionConflict;

/** 许可证新办状态 / States of Application for a license */
export type LicenseApplicationState =
  /** 已受理 / Accepted */
  | 'ACCEPTED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 完结,已发证 / Closed: the license is issued */
  | 'ISSUED'
  /** 审核通过,待公示公告 / Passed: waits in its batch */
  | 'PASSED'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 安全生产许可证批次 / Batch of licenses */
export type LicenseBatch = {
  readonly __typename?: 'LicenseBatch';
  /** 发证机关区划代码 / Division code of the issuing authority */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 业务数量 / How many entered */
  readonly entered: Maybe<Scalars['Int']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 对全批业务的办理进度,新的在前 / Progress of work on all its entries, newest first */
  readonly jobs: Maybe<ReadonlyArray<LicenseBatchJob>>;
  /** 许可证通告,新的在前(E10) / Announcement of a batch, newest first (E10) */
  readonly licenseAnnouncements: Maybe<LicenseAnnouncementConnection>;
  /** 许可证公示,新的在前(E8) / Public notice of a batch, newest first (E8) */
  readonly licenseNotices: Maybe<LicenseNoticeConnection>;
  /** 批次名称 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 公示异议,新的在前(E9) / Objection to a public notice, newest first (E9) */
  readonly noticeObjections: Maybe<NoticeObjectionConnection>;
  /** 合格数量 / How many of them qualify */
  readonly qualified: Maybe<Scalars['Int']['output']>;
  /** 批次序号 / Number of the batch in its year */
  readonly serial: Maybe<Scalars['Int']['output']>;
  /** 批次状态 / State of a batch */
  readonly state: Maybe<LicenseBatchState>;
  /** 数量摘要: 新申办n家,合格m家;延期… / The same in words */
  readonly summary: Maybe<Label>;
  /** 公示开始时间 / First day of the notice, as it was told */
  readonly toldFrom: Maybe<Scalars['LocalDate']['output']>;
  /** 公示截止时间 / Last day of the notice, as it was told */
  readonly toldUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 各类业务的数量 / How many there are of each business */
  readonly totals: Maybe<ReadonlyArray<LicenseBatchTotal>>;
  /** 未处理异议数量 / Objections that nobody has answered yet */
  readonly unanswered: Maybe<Scalars['Int']['output']>;
  /** 年份 / Year */
  readonly year: Maybe<Scalars['Int']['output']>;
};


/** 安全生产许可证批次 / Batch of licenses */
export type LicenseBatchLicenseAnnouncementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 安全生产许可证批次 / Batch of licenses */
export type LicenseBatchLicenseNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 安全生产许可证批次 / Batch of licenses */
export type LicenseBatchNoticeObjectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 安全生产许可证批次列表 / Page of: Batch of licenses */
export type LicenseBatchConnection = {
  readonly __typename?: 'LicenseBatchConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<LicenseBatchEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 安全生产许可证批次列表 / Page of: Batch of licenses */
export type LicenseBatchConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 安全生产许可证批次条目 / Edge of: Batch of licenses */
export type LicenseBatchEdge = {
  readonly __typename?: 'LicenseBatchEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: LicenseBatch;
};

/** 批次业务 / Entry of a batch */
export type LicenseBatchEntry = {
  readonly __typename?: 'LicenseBatchEntry';
  /** 所属批次 / Its batch */
  readonly batch: Maybe<LicenseBatch>;
  /** 批次标识 / Id of the batch */
  readonly batchId: Maybe<Scalars['ID']['output']>;
  /** 业务类型 / Business */
  readonly business: Maybe<LicenseBusiness>;
  /** 申请标识 / Id of the application */
  readonly caseId: Maybe<Scalars['ID']['output']>;
  /** A证数量 / A certificates */
  readonly certificatesA: Maybe<Scalars['Int']['output']>;
  /** B证数量 / B certificates */
  readonly certificatesB: Maybe<Scalars['Int']['output']>;
  /** C证数量 / C certificates */
  readonly certificatesC: Maybe<Scalars['Int']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 证书编号 / Number of the license issued */
  readonly licenseNumber: Maybe<Scalars['String']['output']>;
  /** 审定意见 / Opinion of the review */
  readonly opinion: Maybe<Scalars['String']['output']>;
  /** 序号 / Number within the batch */
  readonly position: Maybe<Scalars['Int']['output']>;
  /** 不合格原因 / Why it does not qualify */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 合格情况 / Whether it qualifies */
  readonly result: Maybe<LicenseEntryResult>;
  /** 特种作业数量 / Special workers */
  readonly specialWorkers: Maybe<Scalars['Int']['output']>;
  /** 统一社会信用代码 / USCC */
  readonly unitId: Maybe<Scalars['ID']['output']>;
  /** 企业名称 / Name of the unit */
  readonly unitName: Maybe<Scalars['String']['output']>;
};

/** 批次业务列表 / Page of: Entry of a batch */
export type LicenseBatchEntryConnection = {
  readonly __typename?: 'LicenseBatchEntryConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<LicenseBatchEntryEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 批次业务列表 / Page of: Entry of a batch */
export type LicenseBatchEntryConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 批次业务条目 / Edge of: Entry of a batch */
export type LicenseBatchEntryEdge = {
  readonly __typename?: 'LicenseBatchEntryEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: LicenseBatchEntry;
};

/** 批次业务的公开信息 / Entry of a batch: what others see of it */
export type LicenseBatchEntryFace = {
  readonly __typename?: 'LicenseBatchEntryFace';
  /** 业务类型 / Business */
  readonly business: Maybe<LicenseBusiness>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly licenseBatchEntry: Maybe<LicenseBatchEntry>;
  /** 合格情况 / Whether it qualifies */
  readonly result: Maybe<LicenseEntryResult>;
  /** 企业名称 / Name of the unit */
  readonly unitName: Maybe<Scalars['String']['output']>;
};

/** 批次业务查询条件 / Filter of: Entry of a batch */
export type LicenseBatchEntryFilter = {
  /** 批次标识 / Id of the batch */
  readonly batch?: InputMaybe<Scalars['ID']['input']>;
  /** 业务类型 / Business */
  readonly business?: InputMaybe<LicenseBusiness>;
  /** 合格情况 / Whether it qualifies */
  readonly result?: InputMaybe<LicenseEntryResult>;
};

/** 安全生产许可证批次的公开信息 / Batch of licenses: what others see of it */
export type LicenseBatchFace = {
  readonly __typename?: 'LicenseBatchFace';
  /** 业务数量 / How many entered */
  readonly entered: Maybe<Scalars['Int']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly licenseBatch: Maybe<LicenseBatch>;
  /** 批次名称 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 合格数量 / How many of them qualify */
  readonly qualified: Maybe<Scalars['Int']['output']>;
  /** 批次状态 / State of a batch */
  readonly state: Maybe<LicenseBatchState>;
};

/** 安全生产许可证批次查询条件 / Filter of: Batch of licenses */
export type LicenseBatchFilter = {
  /** 批次状态 / State of a batch */
  readonly state?: InputMaybe<LicenseBatchState>;
  /** 年份 / Year */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** 批次办理进度 / Progress of work on a batch */
export type LicenseBatchJob = {
  readonly __typename?: 'LicenseBatchJob';
  /** 已办数量 / How many are done */
  readonly done: Maybe<Scalars['Int']['output']>;
  /** 其中未能发证、已退回的数量 / Of these, how many could not be issued and went back */
  readonly failed: Maybe<Scalars['Int']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 批次办理事项 / What is done to a batch */
  readonly kind: Maybe<LicenseBatchJobKind>;
  /** 办理进度 / How far it is */
  readonly state: Maybe<LicenseBatchJobState>;
  /** 应办数量 / How many there are */
  readonly total: Maybe<Scalars['Int']['output']>;
};

/** 批次办理事项 / What is done to a batch */
export type LicenseBatchJobKind =
  /** 告知异议继续处理 / Tell objections that they are still to be answered */
  | 'CARRY_OVER'
  /** 颁发证书 / Issue the licenses */
  | 'ISSUE'
  /** 退回企业 / Send the applications back */
  | 'SEND_BACK';

/** 办理进度 / How far it is */
export type LicenseBatchJobState =
  /** 已完成 / Done */
  | 'DONE'
  /** 办理中 / Running */
  | 'RUNNING';

/** 批次状态 / State of a batch */
export type LicenseBatchState =
  /** 待公示 / Closed, not yet told */
  | 'CLOSED'
  /** 公示后审批通过 / Confirmed after its notice */
  | 'CONFIRMED'
  /** 已通告,已发证 / Announced, licenses issued */
  | 'ISSUED'
  /** 已通告,发证中 / Announced, licenses being issued */
  | 'ISSUING'
  /** 公示中 / Told by a public notice */
  | 'NOTICED'
  /** 归批中 / Open: what passes enters it */
  | 'OPEN'
  /** 公示后审批不通过 / Refused after its notice */
  | 'REFUSED';

/** 批次内一类业务的数量 (E7) / How many of one business are in a batch (E7) */
export type LicenseBatchTotal = {
  readonly __typename?: 'LicenseBatchTotal';
  /** 业务类型 / Business */
  readonly business: LicenseBusiness;
  /** 业务数量 / How many entered */
  readonly entered: Scalars['Int']['output'];
  /** 合格数量 / How many of them qualify */
  readonly qualified: Scalars['Int']['output'];
};

/** 业务类型 / Business */
export type LicenseBusiness =
  /** 新申办 / New license */
  | 'NEW'
  /** 延期 / Renewal */
  | 'RENEWAL';

/** 许可证注销(E6) / Cancellation of a license (E6) */
export type LicenseCancellation = Case & {
  readonly __typename?: 'LicenseCancellation';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<LicenseCancellationAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 注销日期 / Date of the cancellation */
  readonly cancelledOn: Maybe<Scalars['LocalDate']['output']>;
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
  readonly form: LicenseCancellationForm;
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
  /** 申请注销的许可证 / The license to be cancelled */
  readonly license: Maybe<WorkSafetyLicense>;
  /** 许可证标识 / Id of the license */
  readonly licenseId: Maybe<Scalars['String']['output']>;
  /** 证书编号 / Number of the license */
  readonly licenseNumber: Maybe<Scalars['String']['output']>;
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
  readonly state: LicenseCancellationState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<LicenseCancellationForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 许可证注销(E6) / Cancellation of a license (E6) */
export type LicenseCancellationHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 许可证注销操作 / Actions of Cancellation of a license */
export type LicenseCancellationAction =
  /** 受理 / Accept */
  | 'ACCEPT'
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 注销原因 / Cause of the cancellation */
export type LicenseCancellationCause =
  /** 不再从事建筑施工活动 / It builds no more */
  | 'BUILDS_NO_MORE'
  /** 终止经营 / The enterprise closes */
  | 'CLOSED'
  /** 合并或分立 / Merger or division */
  | 'MERGED'
  /** 有效期届满未延续 / It lapsed and was not renewed */
  | 'NOT_RENEWED'
  /** 其他 / Other */
  | 'OTHER';

/** 许可证注销列表 / Page of: Cancellation of a license */
export type LicenseCancellationConnection = {
  readonly __typename?: 'LicenseCancellationConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<LicenseCancellationEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 许可证注销列表 / Page of: Cancellation of a license */
export type LicenseCancellationConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 许可证注销条目 / Edge of: Cancellation of a license */
export type LicenseCancellationEdge = {
  readonly __typename?: 'LicenseCancellationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: LicenseCancellation;
};

/** 许可证的注销 (E6) / Cancellation of a license (E6) */
export type LicenseCancellationFact = {
  readonly __typename?: 'LicenseCancellationFact';
  /** 注销日期 / Day */
  readonly on: Scalars['LocalDate']['output'];
  /** 注销原因 / Reason */
  readonly reason: Scalars['String']['output'];
};

/** 许可证注销查询条件 / Filter of: Cancellation of a license */
export type LicenseCancellationFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<LicenseCancellationState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** LicenseCancellationForm / LicenseCancellationForm */
export type LicenseCancellationForm = {
  readonly __typename?: 'LicenseCancellationForm';
  /** 注销原因 / Cause of the cancellation */
  readonly cause: Maybe<LicenseCancellationCause>;
  /** 注销申请说明 / Why it should be cancelled */
  readonly explanation: Maybe<Scalars['String']['output']>;
};

/** LicenseCancellationForm的输入 / Input of: LicenseCancellationForm */
export type LicenseCancellationFormInput = {
  /** 注销原因 / Cause of the cancellation */
  readonly cause?: InputMaybe<LicenseCancellationCause>;
  /** 注销申请说明 / Why it should be cancelled */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
};

/** 许可证注销附件 / Papers of Cancellation of a license */
export type LicenseCancellationPaper =
  /** 安全生产许可证注销申请表 / Application form */
  | 'CANCELLATION_APPLICATION'
  /** 终止经营等证明材料 / Evidence of the cause */
  | 'CANCELLATION_EVIDENCE'
  /** 安全生产许可证(未制发的附说明) / The license to be cancelled, or a statement that none was made */
  | 'WORK_SAFETY_LICENSE';

/** 许可证注销的附件 / Paper of: Cancellation of a license */
export type LicenseCancellationPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: LicenseCancellationPaper;
};

/** 许可证注销办理结果 / Outcome of an action on Cancellation of a license */
export type LicenseCancellationResult = ActionNotAllowed | Blocked | LicenseCancellation | RequirementsNotMet | VersionConflict;

/** 许可证注销状态 / States of Cancellation of a license */
export type LicenseCancellationState =
  /** 已受理 / Accepted */
  | 'ACCEPTED'
  /** 完结,已注销 / Closed: the license is cancelled */
  | 'APPROVED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 许可证变更(E5) / Change of a license (E5) */
export type LicenseChange = Case & {
  readonly __typename?: 'LicenseChange';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 首次申请日期 / First applied for on */
  readonly appliedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<LicenseChangeAction>;
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
  readonly form: LicenseChangeForm;
  /** 变更前单位地址 / Address before the change */
  readonly formerAddress: Maybe<Scalars['String']['output']>;
  /** 变更前经济类型 / Economic type before the change */
  readonly formerEconomicType: Maybe<Scalars['String']['output']>;
  /** 变更前企业名称 / Name before the change */
  readonly formerName: Maybe<Scalars['String']['output']>;
  /** 变更前主要负责人 / Principal before the change */
  readonly formerPrincipal: Maybe<Scalars['String']['output']>;
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
  /** 是否超过变更后十日申请 / Whether it was applied for later than ten days after the change */
  readonly isLate: Maybe<Scalars['Boolean']['output']>;
  /** 是否超期 / Whether the limit has passed */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** 申请变更的许可证 / The license to be changed */
  readonly license: Maybe<WorkSafetyLicense>;
  /** 许可证标识 / Id of the license */
  readonly licenseId: Maybe<Scalars['String']['output']>;
  /** 证书编号 / Number of the license */
  readonly licenseNumber: Maybe<Scalars['String']['output']>;
  /** 距办理期限的工作日数,逾期为负;补正期间期限中止,为届时所余 / Working days until the limit, less than none once it has passed; while it rests, such as during a correction, those it has left */
  readonly limitDaysLeft: Maybe<Scalars['Int']['output']>;
  /** 变更后单位地址 / Address after the change */
  readonly newAddress: Maybe<Scalars['String']['output']>;
  /** 变更后经济类型 / Economic type after the change */
  readonly newEconomicType: Maybe<Scalars['String']['output']>;
  /** 变更后企业名称 / Name after the change */
  readonly newName: Maybe<Scalars['String']['output']>;
  /** 变更后主要负责人 / Principal after the change */
  readonly newPrincipal: Maybe<Scalars['String']['output']>;
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
  readonly state: LicenseChangeState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<LicenseChangeForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 许可证变更(E5) / Change of a license (E5) */
export type LicenseChangeHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 许可证变更操作 / Actions of Change of a license */
export type LicenseChangeAction =
  /** 受理 / Accept */
  | 'ACCEPT'
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 许可证变更列表 / Page of: Change of a license */
export type LicenseChangeConnection = {
  readonly __typename?: 'LicenseChangeConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<LicenseChangeEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 许可证变更列表 / Page of: Change of a license */
export type LicenseChangeConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 许可证变更条目 / Edge of: Change of a license */
export type LicenseChangeEdge = {
  readonly __typename?: 'LicenseChangeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: LicenseChange;
};

/** 许可证变更查询条件 / Filter of: Change of a license */
export type LicenseChangeFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<LicenseChangeState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** LicenseChangeForm / LicenseChangeForm */
export type LicenseChangeForm = {
  readonly __typename?: 'LicenseChangeForm';
  /** 变更日期(营业执照变更之日) / Day of the change, as the business license has it */
  readonly changedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 变更说明 / Explanation */
  readonly explanation: Maybe<Scalars['String']['output']>;
};

/** LicenseChangeForm的输入 / Input of: LicenseChangeForm */
export type LicenseChangeFormInput = {
  /** 变更日期(营业执照变更之日) / Day of the change, as the business license has it */
  readonly changedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 变更说明 / Explanation */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
};

/** 许可证变更附件 / Papers of Change of a license */
export type LicenseChangePaper =
  /** 变更后的营业执照 / Business license after the change */
  | 'BUSINESS_LICENSE'
  /** 安全生产许可证变更申请表 / Application form */
  | 'CHANGE_APPLICATION'
  /** 工商变更登记等证明材料 / Evidence of the change */
  | 'CHANGE_EVIDENCE'
  /** 原安全生产许可证(未制发的附说明) / The license to be changed, or a statement that none was made */
  | 'WORK_SAFETY_LICENSE';

/** 许可证变更的附件 / Paper of: Change of a license */
export type LicenseChangePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: LicenseChangePaper;
};

/** 许可证变更办理结果 / Outcome of an action on Change of a license */
export type LicenseChangeResult = ActionNotAllowed | Blocked | LicenseChange | RequirementsNotMet | VersionConflict;

/** 许可证变更状态 / States of Change of a license */
export type LicenseChangeState =
  /** 已受理 / Accepted */
  | 'ACCEPTED'
  /** 完结,已变更 / Closed: the license is changed */
  | 'APPROVED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 许可证所载与单位注册信息不一致的一项 (E5) / Something a license bears that is registered otherwise by now (E5) */
export type LicenseDifference = {
  readonly __typename?: 'LicenseDifference';
  /** 项目 / Which */
  readonly label: Label;
  /** 证载 / As the license bears it */
  readonly onLicense: Maybe<Scalars['String']['output']>;
  /** 注册信息 / As it is registered */
  readonly registered: Scalars['String']['output'];
};

/** 合格情况 / Whether it qualifies */
export type LicenseEntryResult =
  /** 合格 / Qualifies */
  | 'QUALIFIED'
  /** 不合格 / Does not qualify */
  | 'UNQUALIFIED';

/** 许可证变化记录的一条 (E14) / An entry in the history of a license (E14) */
export type LicenseHistoryEntry = {
  readonly __typename?: 'LicenseHistoryEntry';
  /** 时间 / When */
  readonly at: Scalars['DateTime']['output'];
  /** 变化 / What */
  readonly label: Label;
  /** 序号 / Number */
  readonly number: Scalars['Int']['output'];
  /** 原因 / Reason */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** 许可证公示(E8) / Public notice of a batch (E8) */
export type LicenseNotice = Case & {
  readonly __typename?: 'LicenseNotice';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<LicenseNoticeAction>;
  /** 所公示的批次 / The batch */
  readonly batch: Maybe<LicenseBatch>;
  /** 批次的公开信息 / Batch: its face, what others see of it */
  readonly batchFace: Maybe<LicenseBatchFace>;
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
  /** 公示版次 / Edition */
  readonly edition: Maybe<Scalars['Int']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 表单 / Form */
  readonly form: LicenseNoticeForm;
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
  readonly state: LicenseNoticeState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<LicenseNoticeForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 已公示的批次标识 / Id of the batch that was told */
  readonly toldBatchId: Maybe<Scalars['String']['output']>;
  /** 实际公示开始时间 / First day, as it was told */
  readonly toldFrom: Maybe<Scalars['LocalDate']['output']>;
  /** 实际公示截止时间 / Last day, as it was told */
  readonly toldUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 许可证公示(E8) / Public notice of a batch (E8) */
export type LicenseNoticeHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 许可证公示操作 / Actions of Public notice of a batch */
export type LicenseNoticeAction =
  /** 公示后审批通过 / Confirm after the notice */
  | 'CONFIRM'
  /** 更正 / Correct */
  | 'CORRECT'
  /** 单户审批不通过 / Refuse one unit */
  | 'DISQUALIFY'
  /** 放弃更正 / Give the correction up */
  | 'KEEP'
  /** 初审通过 / Pass the first review */
  | 'PASS'
  /** 审核通过并公示 / Publish */
  | 'PUBLISH'
  /** 撤回公示 / Recall */
  | 'RECALL'
  /** 公示后审批不通过 / Refuse after the notice */
  | 'REFUSE'
  /** 审核不通过 / Reject */
  | 'REJECT'
  /** 更正不通过 / Reject the correction */
  | 'REJECT_CORRECTION'
  /** 上报更正 / Report the correction */
  | 'REPORT_CORRECTION'
  /** 发布更正 / Publish the correction */
  | 'REPUBLISH'
  /** 上报 / Report */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 许可证公示列表 / Page of: Public notice of a batch */
export type LicenseNoticeConnection = {
  readonly __typename?: 'LicenseNoticeConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<LicenseNoticeEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 许可证公示列表 / Page of: Public notice of a batch */
export type LicenseNoticeConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 许可证公示条目 / Edge of: Public notice of a batch */
export type LicenseNoticeEdge = {
  readonly __typename?: 'LicenseNoticeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: LicenseNotice;
};

/** 许可证公示查询条件 / Filter of: Public notice of a batch */
export type LicenseNoticeFilter = {
  /** 批次标识 / Id of the batch */
  readonly batch?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 公示截止时间不晚于 / Last day on or before */
  readonly endUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 公示开始时间不早于 / First day on or after */
  readonly startFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<LicenseNoticeState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** LicenseNoticeForm / LicenseNoticeForm */
export type LicenseNoticeForm = {
  readonly __typename?: 'LicenseNoticeForm';
  /** 批次 / Batch */
  readonly batchId: Maybe<Scalars['ID']['output']>;
  /** 正文段 / Block of text */
  readonly body: Maybe<ReadonlyArray<TextBlock>>;
  /** 公示截止时间 / Last day */
  readonly end: Maybe<Scalars['LocalDate']['output']>;
  /** 公示标题 / Title */
  readonly heading: Maybe<Scalars['String']['output']>;
  /** 公示开始时间 / First day */
  readonly start: Maybe<Scalars['LocalDate']['output']>;
};

/** LicenseNoticeForm的输入 / Input of: LicenseNoticeForm */
export type LicenseNoticeFormInput = {
  /** 批次 / Batch */
  readonly batchId?: InputMaybe<Scalars['ID']['input']>;
  /** 正文段 / Block of text */
  readonly body?: InputMaybe<ReadonlyArray<TextBlockInput>>;
  /** 公示截止时间 / Last day */
  readonly end?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 公示标题 / Title */
  readonly heading?: InputMaybe<Scalars['String']['input']>;
  /** 公示开始时间 / First day */
  readonly start?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 许可证公示办理结果 / Outcome of an action on Public notice of a batch */
export type LicenseNoticeResult = ActionNotAllowed | Blocked | LicenseNotice | RequirementsNotMet | VersionConflict;

/** 许可证公示状态 / States of Public notice of a batch */
export type LicenseNoticeState =
  /** 公示后审批通过 / Confirmed after the notice */
  | 'CONFIRMED'
  /** 更正待审核 / Correction reported */
  | 'CORRECTED'
  /** 更正中 / Being corrected */
  | 'CORRECTING'
  /** 编辑中 / Draft */
  | 'DRAFT'
  /** 初审通过,待终审 / Passed the first review */
  | 'PASSED'
  /** 终审通过,公示 / Published */
  | 'PUBLISHED'
  /** 已撤回 / Recalled */
  | 'RECALLED'
  /** 公示后审批不通过 / Refused after the notice */
  | 'REFUSED'
  /** 终审不通过 / Rejected, to be edited */
  | 'REJECTED'
  /** 已上报,待审核 / Reported */
  | 'REPORTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 许可证暂扣吊销(E11) / Suspension or revocation of a license (E11) */
export type LicensePenalty = Case & {
  readonly __typename?: 'LicensePenalty';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<LicensePenaltyAction>;
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
  readonly form: LicensePenaltyForm;
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
  /** 被处罚的许可证 / The license concerned */
  readonly license: Maybe<WorkSafetyLicense>;
  /** 许可证标识 / Id of the license */
  readonly licenseId: Maybe<Scalars['String']['output']>;
  /** 证书编号 / Number of the license */
  readonly licenseNumber: Maybe<Scalars['String']['output']>;
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
  /** 有效期内上报的类型 / Kind reported while the license was in force */
  readonly reportedKind: Maybe<Scalars['String']['output']>;
  /** 有效期内上报的类型名称 / Kind reported while the license was in force, by name */
  readonly reportedKindLabel: Maybe<Label>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: LicensePenaltyState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<LicensePenaltyForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 被处罚企业 / The unit penalised */
  readonly unit: Maybe<Unit>;
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 许可证暂扣吊销(E11) / Suspension or revocation of a license (E11) */
export type LicensePenaltyHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 许可证暂扣吊销操作 / Actions of Suspension or revocation of a license */
export type LicensePenaltyAction =
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 撤回未生效的处罚 / Recall before the first day */
  | 'RECALL'
  /** 审核不通过 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Report */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 许可证暂扣吊销列表 / Page of: Suspension or revocation of a license */
export type LicensePenaltyConnection = {
  readonly __typename?: 'LicensePenaltyConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<LicensePenaltyEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 许可证暂扣吊销列表 / Page of: Suspension or revocation of a license */
export type LicensePenaltyConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 许可证暂扣吊销条目 / Edge of: Suspension or revocation of a license */
export type LicensePenaltyEdge = {
  readonly __typename?: 'LicensePenaltyEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: LicensePenalty;
};

/** 许可证的一次暂扣或吊销 / A suspension or revocation of a license */
export type LicensePenaltyFact = {
  readonly __typename?: 'LicensePenaltyFact';
  /** 截止日期,吊销为空 / Until; null of a revocation */
  readonly end: Maybe<Scalars['LocalDate']['output']>;
  /** 类型 / Kind */
  readonly kind: PenaltyKind;
  /** 原因 / Reason */
  readonly reason: Scalars['String']['output'];
  /** 开始日期 / From */
  readonly start: Scalars['LocalDate']['output'];
};

/** 许可证暂扣吊销查询条件 / Filter of: Suspension or revocation of a license */
export type LicensePenaltyFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 处罚开始时间不早于 / Penalty begins on or after */
  readonly penaltyFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 处罚截止时间不晚于 / Penalty ends on or before */
  readonly penaltyUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<LicensePenaltyState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** 企业统一社会信用代码 / USCC of the unit */
  readonly uscc?: InputMaybe<Scalars['String']['input']>;
};

/** LicensePenaltyForm / LicensePenaltyForm */
export type LicensePenaltyForm = {
  readonly __typename?: 'LicensePenaltyForm';
  /** 偏离处罚幅度的理由 / Why the penalty departs from the scale */
  readonly departureReason: Maybe<Scalars['String']['output']>;
  /** 处罚截止时间 / End of the penalty */
  readonly end: Maybe<Scalars['LocalDate']['output']>;
  /** 处罚情形 / Ground of the penalty */
  readonly ground: Maybe<PenaltyGround>;
  /** 事故瞒报、谎报、迟报或漏报 / Whether the accident was concealed, or reported falsely or late */
  readonly isConcealed: Maybe<Scalars['Boolean']['output']>;
  /** 类型 / Kind */
  readonly kind: Maybe<PenaltyKind>;
  /** 处罚原因 / Reason of the penalty */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 处罚开始时间 / Start of the penalty */
  readonly start: Maybe<Scalars['LocalDate']['output']>;
  /** 企业统一社会信用代码 / USCC of the unit */
  readonly uscc: Maybe<Scalars['String']['output']>;
};

/** LicensePenaltyForm的输入 / Input of: LicensePenaltyForm */
export type LicensePenaltyFormInput = {
  /** 偏离处罚幅度的理由: 处罚不在规定幅度内的,填写理由 / Why the penalty departs from the scale: Asked for where the penalty is not within the scale */
  readonly departureReason?: InputMaybe<Scalars['String']['input']>;
  /** 处罚截止时间 / End of the penalty */
  readonly end?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 处罚情形 / Ground of the penalty */
  readonly ground?: InputMaybe<PenaltyGround>;
  /** 事故瞒报、谎报、迟报或漏报 / Whether the accident was concealed, or reported falsely or late */
  readonly isConcealed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 类型 / Kind */
  readonly kind?: InputMaybe<PenaltyKind>;
  /** 处罚原因 / Reason of the penalty */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 处罚开始时间 / Start of the penalty */
  readonly start?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 企业统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the unit: 18 digits or capital letters except I, O, S, V, Z */
  readonly uscc?: InputMaybe<Scalars['String']['input']>;
};

/** 许可证暂扣吊销附件 / Papers of Suspension or revocation of a license */
export type LicensePenaltyPaper =
  /** 处罚材料 / Papers of the penalty */
  | 'PENALTY_MATERIAL';

/** 许可证暂扣吊销的附件 / Paper of: Suspension or revocation of a license */
export type LicensePenaltyPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: LicensePenaltyPaper;
};

/** 许可证暂扣吊销办理结果 / Outcome of an action on Suspension or revocation of a license */
export type LicensePenaltyResult = ActionNotAllowed | Blocked | LicensePenalty | RequirementsNotMet | VersionConflict;

/** 许可证暂扣吊销状态 / States of Suspension or revocation of a license */
export type LicensePenaltyState =
  /** 编辑 / Draft */
  | 'DRAFT'
  /** 完结 / Decided */
  | 'EFFECTIVE'
  /** 已撤回 / Recalled before its first day */
  | 'RECALLED'
  /** 已上报 / Reported */
  | 'REPORTED'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 许可证的一个有效期 / A period of validity of a license */
export type LicensePeriod = {
  readonly __typename?: 'LicensePeriod';
  /** 自 / From */
  readonly from: Scalars['LocalDate']['output'];
  /** 至(含当日) / Until the end of this day */
  readonly until: Scalars['LocalDate']['output'];
};

/** 许可证延续(E4) / Renewal of a license (E4) */
export type LicenseRenewal = Case & {
  readonly __typename?: 'LicenseRenewal';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 首次申请日期 / First applied for on */
  readonly appliedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<LicenseRenewalAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** A证数量(上报时) / Class A certificates, at the submission */
  readonly certificatesA: Maybe<Scalars['Int']['output']>;
  /** A证数量(审核时) / Class A certificates, at the approval */
  readonly certificatesAAtApproval: Maybe<Scalars['Int']['output']>;
  /** B证数量(上报时) / Class B certificates, at the submission */
  readonly certificatesB: Maybe<Scalars['Int']['output']>;
  /** B证数量(审核时) / Class B certificates, at the approval */
  readonly certificatesBAtApproval: Maybe<Scalars['Int']['output']>;
  /** C证数量(上报时) / Class C certificates, at the submission */
  readonly certificatesC: Maybe<Scalars['Int']['output']>;
  /** C证数量(审核时) / Class C certificates, at the approval */
  readonly certificatesCAtApproval: Maybe<Scalars['Int']['output']>;
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
  readonly form: LicenseRenewalForm;
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
  /** 申请延续的许可证 / The license to be renewed */
  readonly license: Maybe<WorkSafetyLicense>;
  /** 许可证标识 / Id of the license */
  readonly licenseId: Maybe<Scalars['String']['output']>;
  /** 证书编号 / Number of the license */
  readonly licenseNumber: Maybe<Scalars['String']['output']>;
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
  /** 原有效期至 / Valid until, before the renewal */
  readonly renewedFrom: Maybe<Scalars['LocalDate']['output']>;
  /** 延续至 / Renewed until */
  readonly renewedUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 特种作业人员数量(上报时) / Special operations workers, at the submission */
  readonly specialWorkers: Maybe<Scalars['Int']['output']>;
  /** 特种作业人员数量(审核时) / Special operations workers, at the approval */
  readonly specialWorkersAtApproval: Maybe<Scalars['Int']['output']>;
  /** 申请单位的持证人员 / The applicant's certified staff */
  readonly staffing: ReadonlyArray<HolderStaffing>;
  /** 状态 / State */
  readonly state: LicenseRenewalState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<LicenseRenewalForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 许可证延续(E4) / Renewal of a license (E4) */
export type LicenseRenewalHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 许可证延续操作 / Actions of Renewal of a license */
export type LicenseRenewalAction =
  /** 受理 / Accept */
  | 'ACCEPT'
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 公告发证 / Issue with the announcement */
  | 'ISSUE'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 公示后审批不合格,退回 / Send back after the public notice */
  | 'SEND_BACK'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 许可证延续列表 / Page of: Renewal of a license */
export type LicenseRenewalConnection = {
  readonly __typename?: 'LicenseRenewalConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<LicenseRenewalEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 许可证延续列表 / Page of: Renewal of a license */
export type LicenseRenewalConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 许可证延续条目 / Edge of: Renewal of a license */
export type LicenseRenewalEdge = {
  readonly __typename?: 'LicenseRenewalEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: LicenseRenewal;
};

/** 许可证延续查询条件 / Filter of: Renewal of a license */
export type LicenseRenewalFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<LicenseRenewalState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** LicenseRenewalForm / LicenseRenewalForm */
export type LicenseRenewalForm = {
  readonly __typename?: 'LicenseRenewalForm';
  /** 联系人 / Contact */
  readonly contactName: Maybe<Scalars['String']['output']>;
  /** 联系电话 / Phone of the contact */
  readonly contactPhone: Maybe<Scalars['String']['output']>;
  /** 有效期内是否发生死亡事故 / Whether there was a fatal accident during the period of validity */
  readonly hadFatalAccident: Maybe<Scalars['Boolean']['output']>;
  /** 法定代表人 / Legal representative */
  readonly legalRepresentative: Maybe<Scalars['String']['output']>;
  /** 法定代表人身份证号 / ID number of the legal representative */
  readonly legalRepresentativeIdNumber: Maybe<Scalars['String']['output']>;
  /** 主要负责人 / Principal in charge */
  readonly principal: Maybe<Scalars['String']['output']>;
};

/** LicenseRenewalForm的输入 / Input of: LicenseRenewalForm */
export type LicenseRenewalFormInput = {
  /** 联系人 / Contact */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话: 手机号码,或带区号的固定电话,如0871-6512345 / Phone of the contact: A mobile number, or a landline with its area code, such as 0871-6512345 */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 有效期内是否发生死亡事故 / Whether there was a fatal accident during the period of validity */
  readonly hadFatalAccident?: InputMaybe<Scalars['Boolean']['input']>;
  /** 法定代表人 / Legal representative */
  readonly legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** 法定代表人身份证号: 18位,末位为数字或X(旧号码为15位数字) / ID number of the legal representative: 18 characters, the last a digit or X (an old number has 15 digits) */
  readonly legalRepresentativeIdNumber?: InputMaybe<Scalars['String']['input']>;
  /** 主要负责人 / Principal in charge */
  readonly principal?: InputMaybe<Scalars['String']['input']>;
};

/** 许可证延续附件 / Papers of Renewal of a license */
export type LicenseRenewalPaper =
  /** 有效期内安全生产事故情况说明 / Statement on accidents during the period of validity */
  | 'ACCIDENT_STATEMENT'
  /** 其他材料 / Other papers */
  | 'OTHER'
  /** 安全生产许可证延续申请表 / Application form */
  | 'RENEWAL_APPLICATION'
  /** 安全生产条件保持情况证明材料 / Evidence that the conditions of work safety still hold */
  | 'SAFETY_CONDITIONS'
  /** 原安全生产许可证(未制发的附说明) / The license to be renewed, or a statement that none was made */
  | 'WORK_SAFETY_LICENSE';

/** 许可证延续的附件 / Paper of: Renewal of a license */
export type LicenseRenewalPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: LicenseRenewalPaper;
};

/** 许可证延续办理结果 / Outcome of an action on Renewal of a license */
export type LicenseRenewalResult = ActionNotAllowed | Blocked | LicenseRenewal | RequirementsNotMet | VersionConflict;

/** 许可证延续状态 / States of Renewal of a license */
export type LicenseRenewalState =
  /** 已受理 / Accepted */
  | 'ACCEPTED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 完结,已延续 / Closed: the license is renewed */
  | 'ISSUED'
  /** 审核通过,待公示公告 / Passed: waits in its batch */
  | 'PASSED'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 许可证发还(E12) / Return of a license (E12) */
export type LicenseReturn = Case & {
  readonly __typename?: 'LicenseReturn';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<LicenseReturnAction>;
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
  readonly form: LicenseReturnForm;
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
  /** 签发日期 / Date of issue */
  readonly issuedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 申请发还的许可证 / The license to be returned */
  readonly license: Maybe<WorkSafetyLicense>;
  /** 许可证标识 / Id of the license */
  readonly licenseId: Maybe<Scalars['String']['output']>;
  /** 证书编号 / Number of the license */
  readonly licenseNumber: Maybe<Scalars['String']['output']>;
  /** 距办理期限的工作日数,逾期为负;补正期间期限中止,为届时所余 / Working days until the limit, less than none once it has passed; while it rests, such as during a correction, those it has left */
  readonly limitDaysLeft: Maybe<Scalars['Int']['output']>;
  /** 按适用程序应交的附件(X16) / The papers its procedure knows (X16) */
  readonly paperList: ReadonlyArray<PaperOnList>;
  /** 附件 / Papers */
  readonly papers: ReadonlyArray<CasePaper>;
  /** 处罚截止时间 / End of the penalty */
  readonly penaltyEnd: Maybe<Scalars['LocalDate']['output']>;
  /** 处罚类型 / Kind of the penalty */
  readonly penaltyKind: Maybe<PenaltyKind>;
  /** 处罚原因 / Reason of the penalty */
  readonly penaltyReason: Maybe<Scalars['String']['output']>;
  /** 处罚开始时间 / Start of the penalty */
  readonly penaltyStart: Maybe<Scalars['LocalDate']['output']>;
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
  readonly state: LicenseReturnState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<LicenseReturnForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 有效期至 / Valid until */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 许可证发还(E12) / Return of a license (E12) */
export type LicenseReturnHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 许可证发还操作 / Actions of Return of a license */
export type LicenseReturnAction =
  /** 受理 / Accept */
  | 'ACCEPT'
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 许可证发还列表 / Page of: Return of a license */
export type LicenseReturnConnection = {
  readonly __typename?: 'LicenseReturnConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<LicenseReturnEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 许可证发还列表 / Page of: Return of a license */
export type LicenseReturnConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 许可证发还条目 / Edge of: Return of a license */
export type LicenseReturnEdge = {
  readonly __typename?: 'LicenseReturnEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: LicenseReturn;
};

/** 许可证发还查询条件 / Filter of: Return of a license */
export type LicenseReturnFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 处罚开始时间不早于 / Penalty begins on or after */
  readonly penaltyFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 处罚截止时间不晚于 / Penalty ends on or before */
  readonly penaltyUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<LicenseReturnState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** LicenseReturnForm / LicenseReturnForm */
export type LicenseReturnForm = {
  readonly __typename?: 'LicenseReturnForm';
  /** 发还申请说明 / Why the license should be returned */
  readonly explanation: Maybe<Scalars['String']['output']>;
  /** 主要负责人 / Principal in charge */
  readonly principal: Maybe<Scalars['String']['output']>;
};

/** LicenseReturnForm的输入 / Input of: LicenseReturnForm */
export type LicenseReturnFormInput = {
  /** 发还申请说明 / Why the license should be returned */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  /** 主要负责人 / Principal in charge */
  readonly principal?: InputMaybe<Scalars['String']['input']>;
};

/** 许可证发还办理结果 / Outcome of an action on Return of a license */
export type LicenseReturnResult = ActionNotAllowed | Blocked | LicenseReturn | RequirementsNotMet | VersionConflict;

/** 许可证发还状态 / States of Return of a license */
export type LicenseReturnState =
  /** 已受理 / Accepted */
  | 'ACCEPTED'
  /** 完结,已发还 / Closed: the license is returned */
  | 'APPROVED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

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
  /** 许可证新办:受理 / Application for a license: Accept */
  readonly acceptLicenseApplication: Maybe<LicenseApplicationResult>;
  /** 许可证注销:受理 / Cancellation of a license: Accept */
  readonly acceptLicenseCancellation: Maybe<LicenseCancellationResult>;
  /** 许可证变更:受理 / Change of a license: Accept */
  readonly acceptLicenseChange: Maybe<LicenseChangeResult>;
  /** 许可证延续:受理 / Renewal of a license: Accept */
  readonly acceptLicenseRenewal: Maybe<LicenseRenewalResult>;
  /** 许可证发还:受理 / Return of a license: Accept */
  readonly acceptLicenseReturn: Maybe<LicenseReturnResult>;
  /** 接受邀请(被邀请人) / Accept an invitation, by the person invited (X10) */
  readonly acceptUnitInvitation: Maybe<UnitAccountResult>;
  /** 单位合并:撤销合并 / Merger of units: Annul the merger */
  readonly annulUnitMerger: Maybe<UnitMergerResult>;
  /** 应急预案:审核通过 / Emergency plan: Approve */
  readonly approveEmergencyPlan: Maybe<EmergencyPlanResult>;
  /** 许可证通告:审核通过并通告 / Announcement of a batch: Approve and announce */
  readonly approveLicenseAnnouncement: Maybe<LicenseAnnouncementResult>;
  /** 许可证新办:审核通过 / Application for a license: Approve */
  readonly approveLicenseApplication: Maybe<LicenseApplicationResult>;
  /** 许可证注销:审核通过 / Cancellation of a license: Approve */
  readonly approveLicenseCancellation: Maybe<LicenseCancellationResult>;
  /** 许可证变更:审核通过 / Change of a license: Approve */
  readonly approveLicenseChange: Maybe<LicenseChangeResult>;
  /** 许可证暂扣吊销:审核通过 / Suspension or revocation of a license: Approve */
  readonly approveLicensePenalty: Maybe<LicensePenaltyResult>;
  /** 许可证延续:审核通过 / Renewal of a license: Approve */
  readonly approveLicenseRenewal: Maybe<LicenseRenewalResult>;
  /** 许可证发还:审核通过 / Return of a license: Approve */
  readonly approveLicenseReturn: Maybe<LicenseReturnResult>;
  /** 单位注册:审核通过 / Unit registration: Approve */
  readonly approveUnitRegistration: Maybe<UnitRegistrationResult>;
  /** 维护本单位的地址和经办人信息(E1),保存即生效并留有变更记录;其余信息经变更注册信息审核(E16) / Keep the own unit's address and contact up to date (E1), in effect when saved, with a record of the change; the rest is changed by a registration that is reviewed (E16) */
  readonly changeUnit: Maybe<ChangeUnitResult>;
  /** 变更成员角色(单位管理员);最后一名管理员不得变更 / Change a member's role, by the administrator; not that of the last administrator (X10) */
  readonly changeUnitMemberRole: Maybe<UnitAccountResult>;
  /** 许可证公示:公示后审批通过 / Public notice of a batch: Confirm after the notice */
  readonly confirmLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 许可证公示:更正 / Public notice of a batch: Correct */
  readonly correctLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 新建企业黑名单(保存后办结) / Create: Blacklist of units (saving completes it) */
  readonly createBlacklistEntry: Maybe<BlacklistEntryResult>;
  /** 新建应急演练记录(暂存) / Create: Record of an emergency drill (a draft) */
  readonly createEmergencyDrill: Maybe<EmergencyDrillResult>;
  /** 新建应急预案(暂存) / Create: Emergency plan (a draft) */
  readonly createEmergencyPlan: Maybe<EmergencyPlanResult>;
  /** 新建咨询联系方式(保存后办结) / Create: Whom to ask (saving completes it) */
  readonly createHelpContact: Maybe<HelpContactResult>;
  /** 新建许可证通告(暂存) / Create: Announcement of a batch (a draft) */
  readonly createLicenseAnnouncement: Maybe<LicenseAnnouncementResult>;
  /** 新建许可证新办(暂存) / Create: Application for a license (a draft) */
  readonly createLicenseApplication: Maybe<LicenseApplicationResult>;
  /** 新建许可证注销(暂存) / Create: Cancellation of a license (a draft) */
  readonly createLicenseCancellation: Maybe<LicenseCancellationResult>;
  /** 新建许可证变更(暂存) / Create: Change of a license (a draft) */
  readonly createLicenseChange: Maybe<LicenseChangeResult>;
  /** 新建许可证公示(暂存) / Create: Public notice of a batch (a draft) */
  readonly createLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 新建许可证暂扣吊销(暂存) / Create: Suspension or revocation of a license (a draft) */
  readonly createLicensePenalty: Maybe<LicensePenaltyResult>;
  /** 新建许可证延续(暂存) / Create: Renewal of a license (a draft) */
  readonly createLicenseRenewal: Maybe<LicenseRenewalResult>;
  /** 新建许可证发还(暂存) / Create: Return of a license (a draft) */
  readonly createLicenseReturn: Maybe<LicenseReturnResult>;
  /** 新建公示异议(保存后办结) / Create: Objection to a public notice (saving completes it) */
  readonly createNoticeObjection: Maybe<NoticeObjectionResult>;
  /** 新建单位合并(保存后办结) / Create: Merger of units (saving completes it) */
  readonly createUnitMerger: Maybe<UnitMergerResult>;
  /** 新建单位注册(暂存) / Create: Unit registration (a draft) */
  readonly createUnitRegistration: Maybe<UnitRegistrationResult>;
  /** 谢绝邀请(被邀请人) / Decline an invitation, by the person invited (X10) */
  readonly declineUnitInvitation: Maybe<UnitAccountResult>;
  /** 停用企业账号(辖区主管部门),数秒内在各处生效 / Disable an account, by the department of the place; in effect everywhere within seconds (X18) */
  readonly disableUnitAccount: Maybe<UnitAccountResult>;
  /** 公示异议:异议不成立 / Objection to a public notice: Do not uphold */
  readonly dismissNoticeObjection: Maybe<NoticeObjectionResult>;
  /** 许可证公示:单户审批不通过 / Public notice of a batch: Refuse one unit */
  readonly disqualifyLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 恢复企业账号(辖区主管部门) / Enable an account again, by the department of the place (X18) */
  readonly enableUnitAccount: Maybe<UnitAccountResult>;
  /** 登记本系统之前颁发的安全生产许可证 / Record a work-safety license issued before this system */
  readonly importWorkSafetyLicense: Maybe<ImportWorkSafetyLicenseResult>;
  /** 邀请人员代表本单位办事(单位管理员),或由辖区主管部门为单位指定管理员。自单位首次邀请起,谁能代表本单位以本名册为准,未列入者不再有权 / Invite a person to act for the own unit, by its administrator, or an administrator of a unit, by the department of its place (X10, X18). From the unit’s first invitation on this register says who acts for the unit, and nobody else does */
  readonly inviteUnitMember: Maybe<UnitAccountResult>;
  /** 许可证公示:放弃更正 / Public notice of a batch: Give the correction up */
  readonly keepLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 许可证公示:初审通过 / Public notice of a batch: Pass the first review */
  readonly passLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 许可证公示:审核通过并公示 / Public notice of a batch: Publish */
  readonly publishLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 许可证公示:撤回公示 / Public notice of a batch: Recall */
  readonly recallLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 许可证暂扣吊销:撤回未生效的处罚 / Suspension or revocation of a license: Recall before the first day */
  readonly recallLicensePenalty: Maybe<LicensePenaltyResult>;
  /** 应急演练记录:保存 / Record of an emergency drill: Save */
  readonly recordEmergencyDrill: Maybe<EmergencyDrillResult>;
  /** 许可证公示:公示后审批不通过 / Public notice of a batch: Refuse after the notice */
  readonly refuseLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 许可证公示:更正不通过 / Public notice of a batch: Reject the correction */
  readonly rejectCorrectionLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 许可证通告:审核不通过 / Announcement of a batch: Reject */
  readonly rejectLicenseAnnouncement: Maybe<LicenseAnnouncementResult>;
  /** 许可证公示:审核不通过 / Public notice of a batch: Reject */
  readonly rejectLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 企业黑名单:移除 / Blacklist of units: Remove */
  readonly removeBlacklistEntry: Maybe<BlacklistEntryResult>;
  /** 咨询联系方式:移除 / Whom to ask: Remove */
  readonly removeHelpContact: Maybe<HelpContactResult>;
  /** 移除成员(单位管理员,或本人退出),数秒内生效;最后一名管理员不得移除 / Remove a member, by the administrator or by the member; in effect within seconds; not the last administrator (X10) */
  readonly removeUnitMember: Maybe<UnitAccountResult>;
  /** 许可证公示:上报更正 / Public notice of a batch: Report the correction */
  readonly reportCorrectionLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 许可证公示:发布更正 / Public notice of a batch: Publish the correction */
  readonly republishLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 重置邀请(单位管理员、辖区主管部门) / Reset an invitation, by the administrator or the department of the place (X18) */
  readonly resetUnitInvitation: Maybe<UnitAccountResult>;
  /** 应急预案:退回 / Emergency plan: Return for correction */
  readonly returnForCorrectionEmergencyPlan: Maybe<EmergencyPlanResult>;
  /** 许可证新办:退回 / Application for a license: Return for correction */
  readonly returnForCorrectionLicenseApplication: Maybe<LicenseApplicationResult>;
  /** 许可证注销:退回 / Cancellation of a license: Return for correction */
  readonly returnForCorrectionLicenseCancellation: Maybe<LicenseCancellationResult>;
  /** 许可证变更:退回 / Change of a license: Return for correction */
  readonly returnForCorrectionLicenseChange: Maybe<LicenseChangeResult>;
  /** 许可证暂扣吊销:审核不通过 / Suspension or revocation of a license: Return for correction */
  readonly returnForCorrectionLicensePenalty: Maybe<LicensePenaltyResult>;
  /** 许可证延续:退回 / Renewal of a license: Return for correction */
  readonly returnForCorrectionLicenseRenewal: Maybe<LicenseRenewalResult>;
  /** 许可证发还:退回 / Return of a license: Return for correction */
  readonly returnForCorrectionLicenseReturn: Maybe<LicenseReturnResult>;
  /** 单位注册:退回 / Unit registration: Return for correction */
  readonly returnForCorrectionUnitRegistration: Maybe<UnitRegistrationResult>;
  /** 保存应急演练记录表单 / Save the form of: Record of an emergency drill */
  readonly saveEmergencyDrill: Maybe<EmergencyDrillResult>;
  /** 保存应急预案表单 / Save the form of: Emergency plan */
  readonly saveEmergencyPlan: Maybe<EmergencyPlanResult>;
  /** 保存许可证通告表单 / Save the form of: Announcement of a batch */
  readonly saveLicenseAnnouncement: Maybe<LicenseAnnouncementResult>;
  /** 保存许可证新办表单 / Save the form of: Application for a license */
  readonly saveLicenseApplication: Maybe<LicenseApplicationResult>;
  /** 保存许可证注销表单 / Save the form of: Cancellation of a license */
  readonly saveLicenseCancellation: Maybe<LicenseCancellationResult>;
  /** 保存许可证变更表单 / Save the form of: Change of a license */
  readonly saveLicenseChange: Maybe<LicenseChangeResult>;
  /** 保存许可证公示表单 / Save the form of: Public notice of a batch */
  readonly saveLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 保存许可证暂扣吊销表单 / Save the form of: Suspension or revocation of a license */
  readonly saveLicensePenalty: Maybe<LicensePenaltyResult>;
  /** 保存许可证延续表单 / Save the form of: Renewal of a license */
  readonly saveLicenseRenewal: Maybe<LicenseRenewalResult>;
  /** 保存许可证发还表单 / Save the form of: Return of a license */
  readonly saveLicenseReturn: Maybe<LicenseReturnResult>;
  /** 保存单位注册表单 / Save the form of: Unit registration */
  readonly saveUnitRegistration: Maybe<UnitRegistrationResult>;
  /** 应急预案:上报 / Emergency plan: Submit */
  readonly submitEmergencyPlan: Maybe<EmergencyPlanResult>;
  /** 许可证通告:上报 / Announcement of a batch: Report */
  readonly submitLicenseAnnouncement: Maybe<LicenseAnnouncementResult>;
  /** 许可证新办:上报 / Application for a license: Submit */
  readonly submitLicenseApplication: Maybe<LicenseApplicationResult>;
  /** 许可证注销:上报 / Cancellation of a license: Submit */
  readonly submitLicenseCancellation: Maybe<LicenseCancellationResult>;
  /** 许可证变更:上报 / Change of a license: Submit */
  readonly submitLicenseChange: Maybe<LicenseChangeResult>;
  /** 许可证公示:上报 / Public notice of a batch: Report */
  readonly submitLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 许可证暂扣吊销:上报 / Suspension or revocation of a license: Report */
  readonly submitLicensePenalty: Maybe<LicensePenaltyResult>;
  /** 许可证延续:上报 / Renewal of a license: Submit */
  readonly submitLicenseRenewal: Maybe<LicenseRenewalResult>;
  /** 许可证发还:上报 / Return of a license: Submit */
  readonly submitLicenseReturn: Maybe<LicenseReturnResult>;
  /** 单位注册:上报 / Unit registration: Submit */
  readonly submitUnitRegistration: Maybe<UnitRegistrationResult>;
  /** 公示异议:异议成立 / Objection to a public notice: Uphold */
  readonly upholdNoticeObjection: Maybe<NoticeObjectionResult>;
  /** 应急演练记录:撤销 / Record of an emergency drill: Withdraw */
  readonly withdrawEmergencyDrill: Maybe<EmergencyDrillResult>;
  /** 应急预案:撤销 / Emergency plan: Withdraw */
  readonly withdrawEmergencyPlan: Maybe<EmergencyPlanResult>;
  /** 许可证通告:撤销 / Announcement of a batch: Withdraw */
  readonly withdrawLicenseAnnouncement: Maybe<LicenseAnnouncementResult>;
  /** 许可证新办:撤销 / Application for a license: Withdraw */
  readonly withdrawLicenseApplication: Maybe<LicenseApplicationResult>;
  /** 许可证注销:撤销 / Cancellation of a license: Withdraw */
  readonly withdrawLicenseCancellation: Maybe<LicenseCancellationResult>;
  /** 许可证变更:撤销 / Change of a license: Withdraw */
  readonly withdrawLicenseChange: Maybe<LicenseChangeResult>;
  /** 许可证公示:撤销 / Public notice of a batch: Withdraw */
  readonly withdrawLicenseNotice: Maybe<LicenseNoticeResult>;
  /** 许可证暂扣吊销:撤销 / Suspension or revocation of a license: Withdraw */
  readonly withdrawLicensePenalty: Maybe<LicensePenaltyResult>;
  /** 许可证延续:撤销 / Renewal of a license: Withdraw */
  readonly withdrawLicenseRenewal: Maybe<LicenseRenewalResult>;
  /** 许可证发还:撤销 / Return of a license: Withdraw */
  readonly withdrawLicenseReturn: Maybe<LicenseReturnResult>;
  /** 公示异议:异议人撤回 / Objection to a public notice: Note that it is withdrawn */
  readonly withdrawNoticeObjection: Maybe<NoticeObjectionResult>;
  /** 单位注册:撤销 / Unit registration: Withdraw */
  readonly withdrawUnitRegistration: Maybe<UnitRegistrationResult>;
};


export type MutationAcceptLicenseApplicationArgs = {
  input: CaseActionInput;
};


export type MutationAcceptLicenseCancellationArgs = {
  input: CaseActionInput;
};


export type MutationAcceptLicenseChangeArgs = {
  input: CaseActionInput;
};


export type MutationAcceptLicenseRenewalArgs = {
  input: CaseActionInput;
};


export type MutationAcceptLicenseReturnArgs = {
  input: CaseActionInput;
};


export type MutationAcceptUnitInvitationArgs = {
  input: UnitInvitationInput;
};


export type MutationAnnulUnitMergerArgs = {
  input: CaseActionInput;
};


export type MutationApproveEmergencyPlanArgs = {
  input: CaseActionInput;
};


export type MutationApproveLicenseAnnouncementArgs = {
  input: CaseActionInput;
};


export type MutationApproveLicenseApplicationArgs = {
  input: CaseActionInput;
};


export type MutationApproveLicenseCancellationArgs = {
  input: CaseActionInput;
};


export type MutationApproveLicenseChangeArgs = {
  input: CaseActionInput;
};


export type MutationApproveLicensePenaltyArgs = {
  input: CaseActionInput;
};


export type MutationApproveLicenseRenewalArgs = {
  input: CaseActionInput;
};


export type MutationApproveLicenseReturnArgs = {
  input: CaseActionInput;
};


export type MutationApproveUnitRegistrationArgs = {
  input: CaseActionInput;
};


export type MutationChangeUnitArgs = {
  input: ChangeUnitInput;
};


export type MutationChangeUnitMemberRoleArgs = {
  input: ChangeUnitMemberRoleInput;
};


export type MutationConfirmLicenseNoticeArgs = {
  input: CaseActionInput;
};


export type MutationCorrectLicenseNoticeArgs = {
  input: CaseActionInput;
};


export type MutationCreateBlacklistEntryArgs = {
  input: CreateBlacklistEntryInput;
};


export type MutationCreateEmergencyDrillArgs = {
  input: CreateEmergencyDrillInput;
};


export type MutationCreateEmergencyPlanArgs = {
  input: CreateEmergencyPlanInput;
};


export type MutationCreateHelpContactArgs = {
  input: CreateHelpContactInput;
};


export type MutationCreateLicenseAnnouncementArgs = {
  input: CreateLicenseAnnouncementInput;
};


export type MutationCreateLicenseApplicationArgs = {
  input: CreateLicenseApplicationInput;
};


export type MutationCreateLicenseCancellationArgs = {
  input: CreateLicenseCancellationInput;
};


export type MutationCreateLicenseChangeArgs = {
  input: CreateLicenseChangeInput;
};


export type MutationCreateLicenseNoticeArgs = {
  input: CreateLicenseNoticeInput;
};


export type MutationCreateLicensePenaltyArgs = {
  input: CreateLicensePenaltyInput;
};


export type MutationCreateLicenseRenewalArgs = {
  input: CreateLicenseRenewalInput;
};


export type MutationCreateLicenseReturnArgs = {
  input: CreateLicenseReturnInput;
};


export type MutationCreateNoticeObjectionArgs = {
  input: CreateNoticeObjectionInput;
};


export type MutationCreateUnitMergerArgs = {
  input: CreateUnitMergerInput;
};


export type MutationCreateUnitRegistrationArgs = {
  input: CreateUnitRegistrationInput;
};


export type MutationDeclineUnitInvitationArgs = {
  input: UnitInvitationInput;
};


export type MutationDisableUnitAccountArgs = {
  input: UnitAccountReasonInput;
};


export type MutationDismissNoticeObjectionArgs = {
  input: CaseActionInput;
};


export type MutationDisqualifyLicenseNoticeArgs = {
  input: DisqualifyLicenseNoticeInput;
};


export type MutationEnableUnitAccountArgs = {
  input: UnitAccountReasonInput;
};


export type MutationImportWorkSafetyLicenseArgs = {
  input: ImportWorkSafetyLicenseInput;
};


export type MutationInviteUnitMemberArgs = {
  input: InviteUnitMemberInput;
};


export type MutationKeepLicenseNoticeArgs = {
  input: CaseActionInput;
};


export type MutationPassLicenseNoticeArgs = {
  input: CaseActionInput;
};


export type MutationPublishLicenseNoticeArgs = {
  input: CaseActionInput;
};


export type MutationRecallLicenseNoticeArgs = {
  input: CaseActionInput;
};


export type MutationRecallLicensePenaltyArgs = {
  input: CaseActionInput;
};


export type MutationRecordEmergencyDrillArgs = {
  input: CaseActionInput;
};


export type MutationRefuseLicenseNoticeArgs = {
  input: CaseActionInput;
};


export type MutationRejectCorrectionLicenseNoticeArgs = {
  input: CaseActionInput;
};


export type MutationRejectLicenseAnnouncementArgs = {
  input: CaseActionInput;
};


export type MutationRejectLicenseNoticeArgs = {
  input: CaseActionInput;
};


export type MutationRemoveBlacklistEntryArgs = {
  input: CaseActionInput;
};


export type MutationRemoveHelpContactArgs = {
  input: CaseActionInput;
};


export type MutationRemoveUnitMemberArgs = {
  input: UnitAccountReasonInput;
};


export type MutationReportCorrectionLicenseNoticeArgs = {
  input: CaseActionInput;
};


export type MutationRepublishLicenseNoticeArgs = {
  input: CaseActionInput;
};


export type MutationResetUnitInvitationArgs = {
  input: UnitInvitationInput;
};


export type MutationReturnForCorrectionEmergencyPlanArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionLicenseApplicationArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionLicenseCancellationArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionLicenseChangeArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionLicensePenaltyArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionLicenseRenewalArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionLicenseReturnArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionUnitRegistrationArgs = {
  input: CaseActionInput;
};


export type MutationSaveEmergencyDrillArgs = {
  input: SaveEmergencyDrillInput;
};


export type MutationSaveEmergencyPlanArgs = {
  input: SaveEmergencyPlanInput;
};


export type MutationSaveLicenseAnnouncementArgs = {
  input: SaveLicenseAnnouncementInput;
};


export type MutationSaveLicenseApplicationArgs = {
  input: SaveLicenseApplicationInput;
};


export type MutationSaveLicenseCancellationArgs = {
  input: SaveLicenseCancellationInput;
};


export type MutationSaveLicenseChangeArgs = {
  input: SaveLicenseChangeInput;
};


export type MutationSaveLicenseNoticeArgs = {
  input: SaveLicenseNoticeInput;
};


export type MutationSaveLicensePenaltyArgs = {
  input: SaveLicensePenaltyInput;
};


export type MutationSaveLicenseRenewalArgs = {
  input: SaveLicenseRenewalInput;
};


export type MutationSaveLicenseReturnArgs = {
  input: SaveLicenseReturnInput;
};


export type MutationSaveUnitRegistrationArgs = {
  input: SaveUnitRegistrationInput;
};


export type MutationSubmitEmergencyPlanArgs = {
  input: CaseActionInput;
};


export type MutationSubmitLicenseAnnouncementArgs = {
  input: CaseActionInput;
};


export type MutationSubmitLicenseApplicationArgs = {
  input: CaseActionInput;
};


export type MutationSubmitLicenseCancellationArgs = {
  input: CaseActionInput;
};


export type MutationSubmitLicenseChangeArgs = {
  input: CaseActionInput;
};


export type MutationSubmitLicenseNoticeArgs = {
  input: CaseActionInput;
};


export type MutationSubmitLicensePenaltyArgs = {
  input: CaseActionInput;
};


export type MutationSubmitLicenseRenewalArgs = {
  input: CaseActionInput;
};


export type MutationSubmitLicenseReturnArgs = {
  input: CaseActionInput;
};


export type MutationSubmitUnitRegistrationArgs = {
  input: CaseActionInput;
};


export type MutationUpholdNoticeObjectionArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawEmergencyDrillArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawEmergencyPlanArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawLicenseAnnouncementArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawLicenseApplicationArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawLicenseCancellationArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawLicenseChangeArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawLicenseNoticeArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawLicensePenaltyArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawLicenseRenewalArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawLicenseReturnArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawNoticeObjectionArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawUnitRegistrationArgs = {
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

/** 公示异议(E9) / Objection to a public notice (E9) */
export type NoticeObjection = Case & {
  readonly __typename?: 'NoticeObjection';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<NoticeObjectionAction>;
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
  /** 被提出异议的批次业务的公开信息 / The entry objected to: its face, what others see of it */
  readonly entryFace: Maybe<LicenseBatchEntryFace>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 表单 / Form */
  readonly form: NoticeObjectionForm;
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
  readonly state: NoticeObjectionState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<NoticeObjectionForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 公示异议(E9) / Objection to a public notice (E9) */
export type NoticeObjectionHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 公示异议操作 / Actions of Objection to a public notice */
export type NoticeObjectionAction =
  /** 公示撤回,异议继续处理 / The notice is recalled, the objection is still to be answered */
  | 'CARRY_OVER'
  /** 异议不成立 / Do not uphold */
  | 'DISMISS'
  /** 登记 / Record */
  | 'RECORD'
  /** 异议成立 / Uphold */
  | 'UPHOLD'
  /** 异议人撤回 / Note that it is withdrawn */
  | 'WITHDRAW';

/** 公示异议列表 / Page of: Objection to a public notice */
export type NoticeObjectionConnection = {
  readonly __typename?: 'NoticeObjectionConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<NoticeObjectionEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 公示异议列表 / Page of: Objection to a public notice */
export type NoticeObjectionConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 公示异议条目 / Edge of: Objection to a public notice */
export type NoticeObjectionEdge = {
  readonly __typename?: 'NoticeObjectionEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: NoticeObjection;
};

/** 公示异议查询条件 / Filter of: Objection to a public notice */
export type NoticeObjectionFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 批次业务标识 / Id of the entry */
  readonly entry?: InputMaybe<Scalars['String']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<NoticeObjectionState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** NoticeObjectionForm / NoticeObjectionForm */
export type NoticeObjectionForm = {
  readonly __typename?: 'NoticeObjectionForm';
  /** 异议内容 / What is objected */
  readonly content: Maybe<Scalars['String']['output']>;
  /** 被提出异议的批次业务 / The entry objected to */
  readonly entryId: Maybe<Scalars['ID']['output']>;
  /** 异议人 / Who objects */
  readonly objector: Maybe<Scalars['String']['output']>;
  /** 异议人联系电话 / Phone of who objects */
  readonly objectorPhone: Maybe<Scalars['String']['output']>;
  /** 收到日期 / Received on */
  readonly receivedOn: Maybe<Scalars['LocalDate']['output']>;
};

/** NoticeObjectionForm的输入 / Input of: NoticeObjectionForm */
export type NoticeObjectionFormInput = {
  /** 异议内容 / What is objected */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** 被提出异议的批次业务 / The entry objected to */
  readonly entryId?: InputMaybe<Scalars['ID']['input']>;
  /** 异议人 / Who objects */
  readonly objector?: InputMaybe<Scalars['String']['input']>;
  /** 异议人联系电话: 手机号码,或带区号的固定电话,如0871-6512345 / Phone of who objects: A mobile number, or a landline with its area code, such as 0871-6512345 */
  readonly objectorPhone?: InputMaybe<Scalars['String']['input']>;
  /** 收到日期 / Received on */
  readonly receivedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 公示异议办理结果 / Outcome of an action on Objection to a public notice */
export type NoticeObjectionResult = ActionNotAllowed | Blocked | NoticeObjection | RequirementsNotMet | VersionConflict;

/** 公示异议状态 / States of Objection to a public notice */
export type NoticeObjectionState =
  /** 异议不成立 / Not upheld */
  | 'DISMISSED'
  /** 新建 / New */
  | 'DRAFT'
  /** 已登记,待处理 / Recorded */
  | 'RECORDED'
  /** 异议成立 / Upheld */
  | 'UPHELD'
  /** 异议人已撤回 / Withdrawn by who objected */
  | 'WITHDRAWN';

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

/** 处罚情形 / Ground of the penalty */
export type PenaltyGround =
  /** 一般生产安全事故 / General accident */
  | 'GENERAL_ACCIDENT'
  /** 重大生产安全事故 / Major accident */
  | 'MAJOR_ACCIDENT'
  /** 其他(无规定幅度) / Other, for which there is no scale */
  | 'OTHER'
  /** 暂扣期内拒不整改 / Refusal to mend while suspended */
  | 'REFUSAL_TO_MEND'
  /** 较大生产安全事故 / Serious accident */
  | 'SERIOUS_ACCIDENT';

/** 类型 / Kind */
export type PenaltyKind =
  /** 资质吊销 / Revocation */
  | 'REVOCATION'
  /** 资质暂扣 / Suspension */
  | 'SUSPENSION';

/** 人员 / Person */
export type Person = {
  readonly __typename?: 'Person';
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
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

/** 公开的批次业务,不含人员 / An entry of a batch as everyone may read it, without persons */
export type PublicBatchEntry = {
  readonly __typename?: 'PublicBatchEntry';
  /** 业务类型 / Business */
  readonly business: LicenseBusiness;
  /** A证数量 / A certificates */
  readonly certificatesA: Scalars['Int']['output'];
  /** B证数量 / B certificates */
  readonly certificatesB: Scalars['Int']['output'];
  /** C证数量 / C certificates */
  readonly certificatesC: Scalars['Int']['output'];
  /** 证书编号,颁发后可见 / Number of the license, once it is issued */
  readonly licenseNumber: Maybe<Scalars['String']['output']>;
  /** 序号 / Number within the batch */
  readonly position: Scalars['Int']['output'];
  /** 合格情况 / Whether it qualifies */
  readonly result: LicenseEntryResult;
  /** 特种作业数量 / Special workers */
  readonly specialWorkers: Scalars['Int']['output'];
  /** 企业名称 / Name of the unit */
  readonly unitName: Scalars['String']['output'];
  /** 统一社会信用代码 / USCC */
  readonly uscc: Scalars['String']['output'];
};

/** 公开的批次业务列表 / Page of: Entry of a batch */
export type PublicBatchEntryConnection = {
  readonly __typename?: 'PublicBatchEntryConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<PublicBatchEntryEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 公开的批次业务列表 / Page of: Entry of a batch */
export type PublicBatchEntryConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 公开的批次业务条目 / Edge of: Entry of a batch */
export type PublicBatchEntryEdge = {
  readonly __typename?: 'PublicBatchEntryEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: PublicBatchEntry;
};

/** 公开的一版公示正文 / One edition of a notice, as everyone may read it */
export type PublicEdition = {
  readonly __typename?: 'PublicEdition';
  /** 正文 / Text */
  readonly body: ReadonlyArray<TextBlock>;
  /** 版次 / Edition */
  readonly edition: Scalars['Int']['output'];
  /** 公示开始日期 / First day */
  readonly from: Scalars['LocalDate']['output'];
  /** 发布日期 / Published on */
  readonly publishedOn: Scalars['LocalDate']['output'];
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 公示截止日期,含当日 / Last day, that day included */
  readonly until: Scalars['LocalDate']['output'];
};

/** 咨询联系方式 (X17) / Whom to ask (X17) */
export type PublicHelpContact = {
  readonly __typename?: 'PublicHelpContact';
  /** 适用地区区划代码 / Code of the division it is for */
  readonly division: Scalars['String']['output'];
  /** 适用地区名称 / The division in words */
  readonly divisionLabel: Label;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 联系方式 / Kind of contact */
  readonly kind: HelpContactKind;
  /** 联系方式名称 / The kind in words */
  readonly kindLabel: Label;
  /** 名称 / What it is called */
  readonly label: Scalars['String']['output'];
  /** 适用端 / Portal */
  readonly portal: HelpPortal;
  /** 适用端名称 / The portal in words */
  readonly portalLabel: Label;
  /** 号码或姓名 / Number or name */
  readonly value: Scalars['String']['output'];
};

/** 公开的安全生产许可证信息,不含人员和处罚原因 / A work-safety license as everyone may know it, without persons and reasons */
export type PublicLicense = {
  readonly __typename?: 'PublicLicense';
  /** 状态是否异常 / Whether its status is abnormal */
  readonly isAbnormal: Scalars['Boolean']['output'];
  /** 签发日期 / Date of issue */
  readonly issuedOn: Scalars['LocalDate']['output'];
  /** 证书编号 / Number */
  readonly number: Scalars['String']['output'];
  /** 状态 / Status today */
  readonly status: WorkSafetyLicenseStatus;
  /** 企业名称(证载) / Name of the unit, as the license bears it */
  readonly unitName: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码 / Unified social credit code of the holder */
  readonly uscc: Scalars['ID']['output'];
  /** 有效期至(含当日) / Valid until the end of this day */
  readonly validUntil: Scalars['LocalDate']['output'];
};

/** 安全生产许可证公示 (E8),对公众 / Public notice of a batch of licenses (E8) */
export type PublicNotice = {
  readonly __typename?: 'PublicNotice';
  /** 批次名称 / Name of the batch */
  readonly batchName: Scalars['String']['output'];
  /** 正文 / Text */
  readonly body: ReadonlyArray<TextBlock>;
  /** 发证机关区划代码 / Division code of the issuing authority */
  readonly division: Scalars['String']['output'];
  /** 版次 / Edition */
  readonly edition: Scalars['Int']['output'];
  /** 全部版次,新的在前 / All editions, newest first */
  readonly editions: ReadonlyArray<PublicEdition>;
  /** 批次业务清单 / The entries of the batch */
  readonly entries: PublicBatchEntryConnection;
  /** 公示开始日期 / First day */
  readonly from: Scalars['LocalDate']['output'];
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 是否在公示期内 / Whether it runs today */
  readonly isRunning: Scalars['Boolean']['output'];
  /** 本版发布日期 / This edition was published on */
  readonly publishedOn: Scalars['LocalDate']['output'];
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 各类业务的数量 / How many there are of each business */
  readonly totals: ReadonlyArray<LicenseBatchTotal>;
  /** 公示截止日期,含当日 / Last day, that day included */
  readonly until: Scalars['LocalDate']['output'];
};


/** 安全生产许可证公示 (E8),对公众 / Public notice of a batch of licenses (E8) */
export type PublicNoticeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** 公示列表 / Page of: Public notice */
export type PublicNoticeConnection = {
  readonly __typename?: 'PublicNoticeConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<PublicNoticeEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 公示列表 / Page of: Public notice */
export type PublicNoticeConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 公示条目 / Edge of: Public notice */
export type PublicNoticeEdge = {
  readonly __typename?: 'PublicNoticeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: PublicNotice;
};

/** 公示、通告的查询条件 / Filter of public notices and announcements */
export type PublicationFilter = {
  /** 发证机关区划代码,含其下级 / Division code of the issuing authority, with all that lies in it */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  /** 发布日期不早于 / Published on or after */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 企业名称(包含)或统一社会信用代码 / Name of a unit of the batch (contained in it), or its code */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** 发布日期不晚于 / Published on or before */
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 查询 / Queries */
export type Query = {
  readonly __typename?: 'Query';
  /** 一份通告,无须登录 / One announcement, without login */
  readonly announcement: Maybe<Announcement>;
  /** 安全生产许可证通告 (E10),新的在前,无须登录 / Announcements of licenses (E10), newest first, without login */
  readonly announcements: Maybe<AnnouncementConnection>;
  /** 企业黑名单列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Blacklist of units, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly blacklistEntries: Maybe<BlacklistEntryConnection>;
  /** 一项企业黑名单 / One: Blacklist of units */
  readonly blacklistEntry: Maybe<BlacklistEntry>;
  /** 导出企业黑名单列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Blacklist of units, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly blacklistEntryExport: Maybe<FileTicket>;
  /** 检查企业黑名单表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Blacklist of units, as if it were handed on now; nothing is written */
  readonly checkBlacklistEntry: Maybe<FormCheck>;
  /** 检查应急演练记录表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Record of an emergency drill, as if it were handed on now; nothing is written */
  readonly checkEmergencyDrill: Maybe<FormCheck>;
  /** 检查应急预案表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Emergency plan, as if it were handed on now; nothing is written */
  readonly checkEmergencyPlan: Maybe<FormCheck>;
  /** 检查咨询联系方式表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Whom to ask, as if it were handed on now; nothing is written */
  readonly checkHelpContact: Maybe<FormCheck>;
  /** 检查许可证通告表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Announcement of a batch, as if it were handed on now; nothing is written */
  readonly checkLicenseAnnouncement: Maybe<FormCheck>;
  /** 检查许可证新办表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Application for a license, as if it were handed on now; nothing is written */
  readonly checkLicenseApplication: Maybe<FormCheck>;
  /** 检查许可证注销表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Cancellation of a license, as if it were handed on now; nothing is written */
  readonly checkLicenseCancellation: Maybe<FormCheck>;
  /** 检查许可证变更表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Change of a license, as if it were handed on now; nothing is written */
  readonly checkLicenseChange: Maybe<FormCheck>;
  /** 检查许可证公示表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Public notice of a batch, as if it were handed on now; nothing is written */
  readonly checkLicenseNotice: Maybe<FormCheck>;
  /** 检查许可证暂扣吊销表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Suspension or revocation of a license, as if it were handed on now; nothing is written */
  readonly checkLicensePenalty: Maybe<FormCheck>;
  /** 检查许可证延续表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Renewal of a license, as if it were handed on now; nothing is written */
  readonly checkLicenseRenewal: Maybe<FormCheck>;
  /** 检查许可证发还表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Return of a license, as if it were handed on now; nothing is written */
  readonly checkLicenseReturn: Maybe<FormCheck>;
  /** 检查公示异议表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Objection to a public notice, as if it were handed on now; nothing is written */
  readonly checkNoticeObjection: Maybe<FormCheck>;
  /** 检查单位合并表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Merger of units, as if it were handed on now; nothing is written */
  readonly checkUnitMerger: Maybe<FormCheck>;
  /** 检查单位注册表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Unit registration, as if it were handed on now; nothing is written */
  readonly checkUnitRegistration: Maybe<FormCheck>;
  /** 一项应急演练记录 / One: Record of an emergency drill */
  readonly emergencyDrill: Maybe<EmergencyDrill>;
  /** 导出应急演练记录列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Record of an emergency drill, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly emergencyDrillExport: Maybe<FileTicket>;
  /** 应急演练记录在某地应交的附件及样例(X16) / Papers of: Record of an emergency drill, as a division demands them, with samples (X16) */
  readonly emergencyDrillPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 应急演练记录列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Record of an emergency drill, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly emergencyDrills: Maybe<EmergencyDrillConnection>;
  /** 一项应急预案 / One: Emergency plan */
  readonly emergencyPlan: Maybe<EmergencyPlan>;
  /** 导出应急预案列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Emergency plan, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly emergencyPlanExport: Maybe<FileTicket>;
  /** 应急预案在某地应交的附件及样例(X16) / Papers of: Emergency plan, as a division demands them, with samples (X16) */
  readonly emergencyPlanPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 应急预案列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Emergency plan, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly emergencyPlans: Maybe<EmergencyPlanConnection>;
  /** 即将到期的安全生产许可证: 单位查本单位的,主管部门查辖区内的,先到期的在前(E14) / Work-safety licenses that end soon: a unit its own, an authority those of its region, the first to end first (E14) */
  readonly expiringLicenses: Maybe<WorkSafetyLicenseConnection>;
  /** 导出批次业务列表(XLSX, X15),范围与条件同列表 / Export of the list of: Entry of a batch, as XLSX (X15), within the same scope and conditions */
  readonly exportLicenseBatchEntries: Maybe<FileTicket>;
  /** 导出安全生产许可证批次列表(XLSX, X15),范围与条件同列表 / Export of the list of: Batch of licenses, as XLSX (X15), within the same scope and conditions */
  readonly exportLicenseBatches: Maybe<FileTicket>;
  /** 导出企业账号列表(XLSX, X15),范围与条件同列表 / Export of the list of: Account of a unit, as XLSX (X15), within the same scope and conditions */
  readonly exportUnitAccounts: Maybe<FileTicket>;
  /** 导出单位信息变更记录列表(XLSX, X15),范围与条件同列表 / Export of the list of: Change of a unit’s information, as XLSX (X15), within the same scope and conditions */
  readonly exportUnitChanges: Maybe<FileTicket>;
  /** 导出单位列表(XLSX, X15),范围与条件同列表 / Export of the list of: Unit, as XLSX (X15), within the same scope and conditions */
  readonly exportUnits: Maybe<FileTicket>;
  /** 一项咨询联系方式 / One: Whom to ask */
  readonly helpContact: Maybe<HelpContact>;
  /** 导出咨询联系方式列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Whom to ask, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly helpContactExport: Maybe<FileTicket>;
  /** 咨询联系方式列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Whom to ask, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly helpContacts: Maybe<HelpContactConnection>;
  /** 一项许可证通告 / One: Announcement of a batch */
  readonly licenseAnnouncement: Maybe<LicenseAnnouncement>;
  /** 导出许可证通告列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Announcement of a batch, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly licenseAnnouncementExport: Maybe<FileTicket>;
  /** 许可证通告列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Announcement of a batch, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly licenseAnnouncements: Maybe<LicenseAnnouncementConnection>;
  /** 一项许可证新办 / One: Application for a license */
  readonly licenseApplication: Maybe<LicenseApplication>;
  /** 导出许可证新办列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Application for a license, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly licenseApplicationExport: Maybe<FileTicket>;
  /** 许可证新办在某地应交的附件及样例(X16) / Papers of: Application for a license, as a division demands them, with samples (X16) */
  readonly licenseApplicationPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 许可证新办列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Application for a license, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly licenseApplications: Maybe<LicenseApplicationConnection>;
  /** 一项安全生产许可证批次,无权查看者为空 / One: Batch of licenses; null for those who may not read it */
  readonly licenseBatch: Maybe<LicenseBatch>;
  /** 批次业务清单 (E7): 按批次、业务类型、合格情况查询,企业名称或代码包含查询 / Entries of batches (E7), by batch, business and result, contains-search on name and code of the unit */
  readonly licenseBatchEntries: Maybe<LicenseBatchEntryConnection>;
  /** 一项批次业务,无权查看者为空 / One: Entry of a batch; null for those who may not read it */
  readonly licenseBatchEntry: Maybe<LicenseBatchEntry>;
  /** 一项批次办理进度,无权查看者为空 / One: Progress of work on a batch; null for those who may not read it */
  readonly licenseBatchJob: Maybe<LicenseBatchJob>;
  /** 安全生产许可证批次 (E7): 按年份、状态查询,名称包含查询,新的在前 / Batches of licenses (E7), by year, state and contains-search on the name, newest first */
  readonly licenseBatches: Maybe<LicenseBatchConnection>;
  /** 一项许可证注销 / One: Cancellation of a license */
  readonly licenseCancellation: Maybe<LicenseCancellation>;
  /** 导出许可证注销列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Cancellation of a license, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly licenseCancellationExport: Maybe<FileTicket>;
  /** 许可证注销在某地应交的附件及样例(X16) / Papers of: Cancellation of a license, as a division demands them, with samples (X16) */
  readonly licenseCancellationPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 许可证注销列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Cancellation of a license, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly licenseCancellations: Maybe<LicenseCancellationConnection>;
  /** 一项许可证变更 / One: Change of a license */
  readonly licenseChange: Maybe<LicenseChange>;
  /** 导出许可证变更列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Change of a license, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly licenseChangeExport: Maybe<FileTicket>;
  /** 许可证变更在某地应交的附件及样例(X16) / Papers of: Change of a license, as a division demands them, with samples (X16) */
  readonly licenseChangePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 许可证变更列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Change of a license, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly licenseChanges: Maybe<LicenseChangeConnection>;
  /** 一项许可证公示 / One: Public notice of a batch */
  readonly licenseNotice: Maybe<LicenseNotice>;
  /** 导出许可证公示列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Public notice of a batch, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly licenseNoticeExport: Maybe<FileTicket>;
  /** 许可证公示列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Public notice of a batch, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly licenseNotices: Maybe<LicenseNoticeConnection>;
  /** 许可证暂扣吊销列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Suspension or revocation of a license, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly licensePenalties: Maybe<LicensePenaltyConnection>;
  /** 一项许可证暂扣吊销 / One: Suspension or revocation of a license */
  readonly licensePenalty: Maybe<LicensePenalty>;
  /** 导出许可证暂扣吊销列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Suspension or revocation of a license, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly licensePenaltyExport: Maybe<FileTicket>;
  /** 许可证暂扣吊销在某地应交的附件及样例(X16) / Papers of: Suspension or revocation of a license, as a division demands them, with samples (X16) */
  readonly licensePenaltyPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 一项许可证延续 / One: Renewal of a license */
  readonly licenseRenewal: Maybe<LicenseRenewal>;
  /** 导出许可证延续列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Renewal of a license, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly licenseRenewalExport: Maybe<FileTicket>;
  /** 许可证延续在某地应交的附件及样例(X16) / Papers of: Renewal of a license, as a division demands them, with samples (X16) */
  readonly licenseRenewalPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 许可证延续列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Renewal of a license, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly licenseRenewals: Maybe<LicenseRenewalConnection>;
  /** 一项许可证发还 / One: Return of a license */
  readonly licenseReturn: Maybe<LicenseReturn>;
  /** 导出许可证发还列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Return of a license, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly licenseReturnExport: Maybe<FileTicket>;
  /** 许可证发还列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Return of a license, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly licenseReturns: Maybe<LicenseReturnConnection>;
  /** 登录者,未登录为空 / Who is signed in; null for nobody */
  readonly me: Maybe<Me>;
  /** 登录者收到的邀请 / The invitations to the person signed in */
  readonly myInvitations: Maybe<ReadonlyArray<UnitAccount>>;
  /** 登录者可选的身份(X10);换取令牌见接入说明 / The seats the person signed in may pick from (X10); how to exchange the token: see the guide for clients */
  readonly mySeats: Maybe<ReadonlyArray<Seat>>;
  /** 一项公示异议 / One: Objection to a public notice */
  readonly noticeObjection: Maybe<NoticeObjection>;
  /** 导出公示异议列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Objection to a public notice, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly noticeObjectionExport: Maybe<FileTicket>;
  /** 公示异议列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Objection to a public notice, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly noticeObjections: Maybe<NoticeObjectionConnection>;
  /** 某地某端的咨询联系方式,本县在前,次为市、省,无须登录 / Whom to ask in a portal and a division: of the county first, then of its city and its province; without login */
  readonly publicHelpContacts: Maybe<ReadonlyArray<PublicHelpContact>>;
  /** 公开查询安全生产许可证(E14),按证书编号,或企业名称与统一社会信用代码,无须登录 / A work-safety license for everyone (E14), by its number, or by the name and the code of its unit, without login */
  readonly publicLicense: Maybe<PublicLicense>;
  /** 一份公示,无须登录 / One public notice, without login */
  readonly publicNotice: Maybe<PublicNotice>;
  /** 安全生产许可证公示 (E8),新的在前,无须登录 / Public notices of licenses (E8), newest first, without login */
  readonly publicNotices: Maybe<PublicNoticeConnection>;
  /** 令牌所称身份是否有效;网关据此放行 / Whether the caller's seat is held; the gateway goes by it */
  readonly seatStanding: Maybe<SeatStanding>;
  /** 一项单位,无权查看者为空 / One: Unit; null for those who may not read it */
  readonly unit: Maybe<Unit>;
  /** 一项企业账号,无权查看者为空 / One: Account of a unit; null for those who may not read it */
  readonly unitAccount: Maybe<UnitAccount>;
  /** 企业账号统计(X18),缺省为本辖区 / Statistics of accounts (X18) of the own jurisdiction or a division in it */
  readonly unitAccountStatistics: Maybe<UnitAccountStatistics>;
  /** 本单位或本辖区的企业账号 (X10, X18): 条件与按姓名、账号、单位名称、代码包含查询,新的在前 / Accounts of the own unit or of the jurisdiction’s units (X10, X18), by filter and contains-search on name, account, name and code of the unit, newest first */
  readonly unitAccounts: Maybe<UnitAccountConnection>;
  /** 按统一社会信用代码查一个单位,登录即可 / One unit by its unified social credit code, for whoever is signed in */
  readonly unitByCode: Maybe<UnitFace>;
  /** 一项单位信息变更记录,无权查看者为空 / One: Change of a unit’s information; null for those who may not read it */
  readonly unitChange: Maybe<UnitChange>;
  /** 本单位或本辖区单位的信息变更记录 (E1): 谁于何时将何字段由何值改为何值,新的在前 / Changes of the information of the own unit or of the jurisdiction’s units (E1): who changed which field when, from what and to what, newest first */
  readonly unitChanges: Maybe<UnitChangeConnection>;
  /** 一项单位合并 / One: Merger of units */
  readonly unitMerger: Maybe<UnitMerger>;
  /** 导出单位合并列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Merger of units, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly unitMergerExport: Maybe<FileTicket>;
  /** 单位合并在某地应交的附件及样例(X16) / Papers of: Merger of units, as a division demands them, with samples (X16) */
  readonly unitMergerPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 单位合并列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Merger of units, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly unitMergers: Maybe<UnitMergerConnection>;
  /** 一项单位注册 / One: Unit registration */
  readonly unitRegistration: Maybe<UnitRegistration>;
  /** 导出单位注册列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Unit registration, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly unitRegistrationExport: Maybe<FileTicket>;
  /** 单位注册在某地应交的附件及样例(X16) / Papers of: Unit registration, as a division demands them, with samples (X16) */
  readonly unitRegistrationPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 单位注册列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Unit registration, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly unitRegistrations: Maybe<UnitRegistrationConnection>;
  /** 单位列表: 按名称(含以往的、合并后单位的)或代码包含查询, 按区划 / Units, by contains-search on name, former ones and that of the unit merged into too, or code, and by division */
  readonly units: Maybe<UnitConnection>;
  /** 按单位名称(含以往的)查单位,至多二十家,登录即可 / Units by name, a former one too, at most twenty, for whoever is signed in */
  readonly unitsByName: Maybe<ReadonlyArray<UnitFace>>;
  /** 我的工作:各服务待办、可新建的流程、案件 / The caller's work: what waits, what may be begun, cases, service by service */
  readonly work: Maybe<Work>;
  /** 按编号查询安全生产许可证(E14) / A work-safety license by its number (E14) */
  readonly workSafetyLicense: Maybe<WorkSafetyLicense>;
};


/** 查询 / Queries */
export type QueryAnnouncementArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryAnnouncementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询 / Queries */
export type QueryBlacklistEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BlacklistEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryBlacklistEntryArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryBlacklistEntryExportArgs = {
  filter?: InputMaybe<BlacklistEntryFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryCheckBlacklistEntryArgs = {
  form: BlacklistEntryFormInput;
};


/** 查询 / Queries */
export type QueryCheckEmergencyDrillArgs = {
  form: EmergencyDrillFormInput;
  papers?: InputMaybe<ReadonlyArray<EmergencyDrillPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckEmergencyPlanArgs = {
  form: EmergencyPlanFormInput;
  papers?: InputMaybe<ReadonlyArray<EmergencyPlanPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckHelpContactArgs = {
  form: HelpContactFormInput;
};


/** 查询 / Queries */
export type QueryCheckLicenseAnnouncementArgs = {
  form: LicenseAnnouncementFormInput;
};


/** 查询 / Queries */
export type QueryCheckLicenseApplicationArgs = {
  form: LicenseApplicationFormInput;
  papers?: InputMaybe<ReadonlyArray<LicenseApplicationPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckLicenseCancellationArgs = {
  form: LicenseCancellationFormInput;
  papers?: InputMaybe<ReadonlyArray<LicenseCancellationPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckLicenseChangeArgs = {
  form: LicenseChangeFormInput;
  papers?: InputMaybe<ReadonlyArray<LicenseChangePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckLicenseNoticeArgs = {
  form: LicenseNoticeFormInput;
};


/** 查询 / Queries */
export type QueryCheckLicensePenaltyArgs = {
  form: LicensePenaltyFormInput;
  papers?: InputMaybe<ReadonlyArray<LicensePenaltyPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckLicenseRenewalArgs = {
  form: LicenseRenewalFormInput;
  papers?: InputMaybe<ReadonlyArray<LicenseRenewalPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckLicenseReturnArgs = {
  form: LicenseReturnFormInput;
};


/** 查询 / Queries */
export type QueryCheckNoticeObjectionArgs = {
  form: NoticeObjectionFormInput;
};


/** 查询 / Queries */
export type QueryCheckUnitMergerArgs = {
  form: UnitMergerFormInput;
  papers?: InputMaybe<ReadonlyArray<UnitMergerPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckUnitRegistrationArgs = {
  form: UnitRegistrationFormInput;
  papers?: InputMaybe<ReadonlyArray<UnitRegistrationPaperInput>>;
};


/** 查询 / Queries */
export type QueryEmergencyDrillArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryEmergencyDrillExportArgs = {
  filter?: InputMaybe<EmergencyDrillFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryEmergencyDrillPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryEmergencyDrillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyDrillFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryEmergencyPlanArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryEmergencyPlanExportArgs = {
  filter?: InputMaybe<EmergencyPlanFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryEmergencyPlanPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryEmergencyPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryExpiringLicensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询 / Queries */
export type QueryExportLicenseBatchEntriesArgs = {
  filter?: InputMaybe<LicenseBatchEntryFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryExportLicenseBatchesArgs = {
  filter?: InputMaybe<LicenseBatchFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryExportUnitAccountsArgs = {
  filter?: InputMaybe<UnitAccountFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryExportUnitChangesArgs = {
  filter?: InputMaybe<UnitChangeFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryExportUnitsArgs = {
  filter?: InputMaybe<UnitFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryHelpContactArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryHelpContactExportArgs = {
  filter?: InputMaybe<HelpContactFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryHelpContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HelpContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicenseAnnouncementArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryLicenseAnnouncementExportArgs = {
  filter?: InputMaybe<LicenseAnnouncementFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicenseAnnouncementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LicenseAnnouncementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicenseApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryLicenseApplicationExportArgs = {
  filter?: InputMaybe<LicenseApplicationFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicenseApplicationPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryLicenseApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LicenseApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicenseBatchArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryLicenseBatchEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LicenseBatchEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryLicenseBatchEntryArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryLicenseBatchJobArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryLicenseBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LicenseBatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryLicenseCancellationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryLicenseCancellationExportArgs = {
  filter?: InputMaybe<LicenseCancellationFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicenseCancellationPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryLicenseCancellationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LicenseCancellationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicenseChangeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryLicenseChangeExportArgs = {
  filter?: InputMaybe<LicenseChangeFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicenseChangePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryLicenseChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LicenseChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicenseNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryLicenseNoticeExportArgs = {
  filter?: InputMaybe<LicenseNoticeFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicenseNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LicenseNoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicensePenaltiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LicensePenaltyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicensePenaltyArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryLicensePenaltyExportArgs = {
  filter?: InputMaybe<LicensePenaltyFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicensePenaltyPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryLicenseRenewalArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryLicenseRenewalExportArgs = {
  filter?: InputMaybe<LicenseRenewalFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicenseRenewalPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryLicenseRenewalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LicenseRenewalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicenseReturnArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryLicenseReturnExportArgs = {
  filter?: InputMaybe<LicenseReturnFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryLicenseReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LicenseReturnFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryNoticeObjectionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryNoticeObjectionExportArgs = {
  filter?: InputMaybe<NoticeObjectionFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryNoticeObjectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeObjectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryPublicHelpContactsArgs = {
  division: Scalars['String']['input'];
  portal: HelpPortal;
};


/** 查询 / Queries */
export type QueryPublicLicenseArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  uscc?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryPublicNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryPublicNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询 / Queries */
export type QueryUnitArgs = {
  uscc: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryUnitAccountArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryUnitAccountStatisticsArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryUnitAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryUnitByCodeArgs = {
  code: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryUnitChangeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryUnitChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryUnitMergerArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryUnitMergerExportArgs = {
  filter?: InputMaybe<UnitMergerFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryUnitMergerPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryUnitMergersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitMergerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryUnitRegistrationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryUnitRegistrationExportArgs = {
  filter?: InputMaybe<UnitRegistrationFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryUnitRegistrationPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryUnitRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitRegistrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryUnitsByNameArgs = {
  name: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryWorkSafetyLicenseArgs = {
  number: Scalars['String']['input'];
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

/** 保存应急演练记录的输入 / Input of: save Record of an emergency drill */
export type SaveEmergencyDrillInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: EmergencyDrillFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<EmergencyDrillPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存应急预案的输入 / Input of: save Emergency plan */
export type SaveEmergencyPlanInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: EmergencyPlanFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<EmergencyPlanPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存许可证通告的输入 / Input of: save Announcement of a batch */
export type SaveLicenseAnnouncementInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: LicenseAnnouncementFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存许可证新办的输入 / Input of: save Application for a license */
export type SaveLicenseApplicationInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: LicenseApplicationFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<LicenseApplicationPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存许可证注销的输入 / Input of: save Cancellation of a license */
export type SaveLicenseCancellationInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: LicenseCancellationFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<LicenseCancellationPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存许可证变更的输入 / Input of: save Change of a license */
export type SaveLicenseChangeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: LicenseChangeFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<LicenseChangePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存许可证公示的输入 / Input of: save Public notice of a batch */
export type SaveLicenseNoticeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: LicenseNoticeFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存许可证暂扣吊销的输入 / Input of: save Suspension or revocation of a license */
export type SaveLicensePenaltyInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: LicensePenaltyFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<LicensePenaltyPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存许可证延续的输入 / Input of: save Renewal of a license */
export type SaveLicenseRenewalInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: LicenseRenewalFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<LicenseRenewalPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存许可证发还的输入 / Input of: save Return of a license */
export type SaveLicenseReturnInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: LicenseReturnFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存单位注册的输入 / Input of: save Unit registration */
export type SaveUnitRegistrationInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: UnitRegistrationFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<UnitRegistrationPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 可选的身份: 一个单位或机构中的一个角色 / A seat that may be picked: one role in one organisation */
export type Seat = {
  readonly __typename?: 'Seat';
  /** 是否为当前身份 / Whether it is the one picked */
  readonly isPicked: Scalars['Boolean']['output'];
  /** 换取令牌时所用的标识 / What names it when a token is exchanged */
  readonly key: Scalars['ID']['output'];
  /** 单位或机构代码 / Code of the organisation */
  readonly org: Scalars['String']['output'];
  /** 机构类别,即令牌中的 org_kind / Kind of organisation: `org_kind` of the tokens */
  readonly orgKind: Scalars['String']['output'];
  /** 主管机构名称;单位为空 / Name of the authority; null for a unit */
  readonly orgLabel: Maybe<Label>;
  /** 所在区划代码 / Division code */
  readonly region: Scalars['String']['output'];
  /** 所在区划名称 / The same by name */
  readonly regionLabel: Label;
  /** 角色 / Role */
  readonly role: Named;
  /** 单位;主管机构为空 / The unit; null for an authority */
  readonly unit: Maybe<Unit>;
  /** 单位类别 / Kinds of the unit */
  readonly unitKinds: ReadonlyArray<Named>;
};

/** 令牌所称身份是否有效 / Whether the seat that a token names is held */
export type SeatStanding = {
  readonly __typename?: 'SeatStanding';
  /** 是否有效 / Whether it is held */
  readonly isHeld: Scalars['Boolean']['output'];
  /** 名册中的注册地;同上 / The unit's place by the register; null as above */
  readonly region: Maybe<Scalars['String']['output']>;
  /** 名册中的角色;单位未管理账号的为空,以令牌为准 / Role by the register; null where the unit keeps no accounts: as the token says */
  readonly role: Maybe<UnitAccountRole>;
  /** 名册中的单位类型;同上 / Kinds of the unit by the register; null as above */
  readonly unitKinds: Maybe<ReadonlyArray<UnitKind>>;
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

/** 正文段 / Block of text */
export type TextBlock = {
  readonly __typename?: 'TextBlock';
  /** 段落类型 / Kind of the block */
  readonly kind: Maybe<TextBlockKind>;
  /** 文字标记 / Mark in a text */
  readonly marks: Maybe<ReadonlyArray<TextMark>>;
  /** 表格行 / Row of a table */
  readonly rows: Maybe<ReadonlyArray<TextRow>>;
  /** 按标记分段的文字,依次相接即为全文 / The text cut by its marks: one after the other they are the text */
  readonly runs: ReadonlyArray<TextRun>;
  /** 文字 / Text */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** 正文段的输入 / Input of: Block of text */
export type TextBlockInput = {
  /** 段落类型 / Kind of the block */
  readonly kind?: InputMaybe<TextBlockKind>;
  /** 文字标记 / Mark in a text */
  readonly marks?: InputMaybe<ReadonlyArray<TextMarkInput>>;
  /** 表格行: 第一行为表头 / Row of a table: The first row is its head */
  readonly rows?: InputMaybe<ReadonlyArray<TextRowInput>>;
  /** 文字: 表格为其标题 / Text: Of a table its title */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 段落类型 / Kind of the block */
export type TextBlockKind =
  /** 标题 / Heading */
  | 'HEADING'
  /** 列表项 / Item of a list */
  | 'ITEM'
  /** 段落 / Paragraph */
  | 'PARAGRAPH'
  /** 表格 / Table */
  | 'TABLE';

/** 文字标记 / Mark in a text */
export type TextMark = {
  readonly __typename?: 'TextMark';
  /** 链接地址 / Address of the link */
  readonly address: Maybe<Scalars['String']['output']>;
  /** 标记类型 / Kind of the mark */
  readonly kind: Maybe<TextMarkKind>;
  /** 第几处 / Which of several places */
  readonly occurrence: Maybe<Scalars['Int']['output']>;
  /** 所标文字 / Words that are marked */
  readonly words: Maybe<Scalars['String']['output']>;
};

/** 文字标记的输入 / Input of: Mark in a text */
export type TextMarkInput = {
  /** 链接地址 / Address of the link */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** 标记类型 / Kind of the mark */
  readonly kind?: InputMaybe<TextMarkKind>;
  /** 第几处: 不填则全部标记 / Which of several places: Everywhere unless said */
  readonly occurrence?: InputMaybe<Scalars['Int']['input']>;
  /** 所标文字: 须与本段文字一致 / Words that are marked: As they stand in the text of the block */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** 标记类型 / Kind of the mark */
export type TextMarkKind =
  /** 加粗 / Bold */
  | 'BOLD'
  /** 链接 / Link */
  | 'LINK';

/** 表格行 / Row of a table */
export type TextRow = {
  readonly __typename?: 'TextRow';
  /** 单元格 / Cell */
  readonly cells: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** 表格行的输入 / Input of: Row of a table */
export type TextRowInput = {
  /** 单元格 / Cell */
  readonly cells?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** 正文中显示方式相同的一段文字 / Part of a text that is shown in one way */
export type TextRun = {
  readonly __typename?: 'TextRun';
  /** 链接地址(https),无链接则为空 / Address of a page (https) it leads to; none where it is no link */
  readonly address: Maybe<Scalars['String']['output']>;
  /** 是否加粗 / Whether it is bold */
  readonly isBold: Scalars['Boolean']['output'];
  /** 文字,按普通文本显示 / The text; it is shown as text */
  readonly text: Scalars['String']['output'];
};

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
  /** 我可办理的操作 / What the caller may do with it now, with all that each act asks for */
  readonly buttons: Maybe<ReadonlyArray<RecordButton>>;
  /** 注册地区划代码 / Division code of the place of registration */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 编号和名称的以往值,旧的在前 / Former values of its numbers and names, oldest first */
  readonly formerValues: Maybe<ReadonlyArray<FormerValue>>;
  /** 是否在黑名单(主管机构及本单位可见) / Whether it is on the blacklist (shown to authorities and to the unit itself) */
  readonly isBlacklisted: Maybe<Scalars['Boolean']['output']>;
  /** 单位类型 / Kinds */
  readonly kinds: Maybe<ReadonlyArray<UnitKind>>;
  /** 现行安全生产许可证 / Work-safety license in force, else the last one */
  readonly license: Maybe<WorkSafetyLicense>;
  /** 全部安全生产许可证,新的在前 / All its work-safety licenses, newest first */
  readonly licenses: Maybe<ReadonlyArray<WorkSafetyLicense>>;
  /** 单位名称,未登记者为空 / Name; null until the unit registers */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 负责人员(辖区主管机构及本单位可见) / Who answers for it (shown to the authorities of its place and to the unit itself) */
  readonly people: Maybe<UnitPeople>;
  /** 企业登记信息 (E1) / What the register of enterprises says of it (E1) */
  readonly profile: Maybe<UnitProfile>;
  /** 资质 / Qualification */
  readonly qualification: Maybe<Scalars['String']['output']>;
  /** 资质有效期至 / Qualification valid until */
  readonly qualificationValidUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 单位状态 / Status of a unit */
  readonly status: Maybe<UnitStatus>;
  /** 合并后单位的统一社会信用代码,未合并为空 / Code of the unit it was merged into; null while it stands */
  readonly successor: Maybe<Scalars['String']['output']>;
  /** 合并后单位名称(合并时),未合并为空 / What that unit was called at the merger; null while it stands */
  readonly successorName: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码 / Unified social credit code */
  readonly uscc: Scalars['ID']['output'];
  /** 版本(本单位与辖区主管机构可见) / Version (shown to the unit itself and the authorities of its place) */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** 企业账号 / Account of a unit */
export type UnitAccount = {
  readonly __typename?: 'UnitAccount';
  /** 平台账号 / Account on the platform */
  readonly account: Maybe<Scalars['String']['output']>;
  /** 我可办理的操作 / What the caller may do with it now, with all that each act asks for */
  readonly buttons: Maybe<ReadonlyArray<RecordButton>>;
  /** 注册地区划代码 / Division code of the unit’s place of registration */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 编号和名称的以往值,旧的在前 / Former values of its numbers and names, oldest first */
  readonly formerValues: Maybe<ReadonlyArray<FormerValue>>;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: Maybe<ReadonlyArray<HistoryEntry>>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 邀请有效期至 / Invitation open until, that day included */
  readonly invitedUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 单位类型 / Kinds of the unit */
  readonly kinds: Maybe<ReadonlyArray<UnitKind>>;
  /** 姓名 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 移除或停用原因 / Why it was removed or disabled */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 角色 / Role */
  readonly role: Maybe<UnitAccountRole>;
  /** 账号状态 / Status of an account */
  readonly status: Maybe<UnitAccountStatus>;
  /** 单位 / The unit */
  readonly unit: Maybe<Unit>;
  /** 单位名称 / Name of the unit */
  readonly unitName: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码 / Unified social credit code of the unit */
  readonly uscc: Maybe<Scalars['String']['output']>;
  /** 版本 / Version */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/** 企业账号 / Account of a unit */
export type UnitAccountHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 企业账号列表 / Page of: Account of a unit */
export type UnitAccountConnection = {
  readonly __typename?: 'UnitAccountConnection';
  /** 我可办理的操作 / What the caller may do with it now, with all that each act asks for */
  readonly buttons: ReadonlyArray<RecordButton>;
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<UnitAccountEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 企业账号列表 / Page of: Account of a unit */
export type UnitAccountConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 企业账号条目 / Edge of: Account of a unit */
export type UnitAccountEdge = {
  readonly __typename?: 'UnitAccountEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: UnitAccount;
};

/** 企业账号的公开信息 / Account of a unit: what others see of it */
export type UnitAccountFace = {
  readonly __typename?: 'UnitAccountFace';
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 姓名 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 角色 / Role */
  readonly role: Maybe<UnitAccountRole>;
  /** 账号状态 / Status of an account */
  readonly status: Maybe<UnitAccountStatus>;
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly unitAccount: Maybe<UnitAccount>;
};

/** 企业账号查询条件 / Filter of: Account of a unit */
export type UnitAccountFilter = {
  /** 注册地区划代码,含其下级 / Division code, with all that lies in it */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  /** 单位类型 / A kind of the unit */
  readonly kind?: InputMaybe<UnitKind>;
  /** 角色 / Role */
  readonly role?: InputMaybe<UnitAccountRole>;
  /** 账号状态 / Status of an account */
  readonly status?: InputMaybe<UnitAccountStatus>;
  /** 统一社会信用代码 / Code of the unit */
  readonly uscc?: InputMaybe<Scalars['String']['input']>;
};

/** 移除、停用或恢复账号的输入 / Input of removing, disabling or enabling an account */
export type UnitAccountReasonInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 账号标识 / Id of the account */
  readonly id: Scalars['ID']['input'];
  /** 原因,记入操作日志 / Why; kept in the operation log */
  readonly reason: Scalars['String']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 办理企业账号的结果 / Outcome of an act on an account of a unit */
export type UnitAccountResult = Blocked | RequirementsNotMet | UnitAccount | VersionConflict;

/** 角色 / Role */
export type UnitAccountRole =
  /** 单位管理员 / Unit administrator */
  | 'UNIT_ADMIN'
  /** 经办人 / Unit clerk */
  | 'UNIT_CLERK';

/** 企业账号统计 / Statistics of accounts (X18) */
export type UnitAccountStatistics = {
  readonly __typename?: 'UnitAccountStatistics';
  /** 按县区 / By county */
  readonly byDivision: ReadonlyArray<UnitAccountsOfDivision>;
  /** 按单位类型,一家多类型的各计一次 / By kind of unit; of a unit of several kinds under each */
  readonly byKind: ReadonlyArray<UnitAccountsOfKind>;
  /** 统计区划代码 / Division code of the statistics */
  readonly division: Scalars['String']['output'];
};

/** 账号状态 / Status of an account */
export type UnitAccountStatus =
  /** 有效 / Active */
  | 'ACTIVE'
  /** 已谢绝 / Invitation declined */
  | 'DECLINED'
  /** 已停用 / Disabled by the authority */
  | 'DISABLED'
  /** 已邀请,待接受 / Invited, not yet accepted */
  | 'INVITED'
  /** 已移除 / Removed */
  | 'REMOVED';

/** 一个区划的企业账号数 / Accounts of the units of a county */
export type UnitAccountsOfDivision = {
  readonly __typename?: 'UnitAccountsOfDivision';
  /** 有效 / Active */
  readonly active: Scalars['Int']['output'];
  /** 已停用 / Disabled */
  readonly disabled: Scalars['Int']['output'];
  /** 区划代码 / Division code */
  readonly division: Scalars['String']['output'];
  /** 区划名称 / The same by name */
  readonly divisionLabel: Label;
  /** 已邀请 / Invited */
  readonly invited: Scalars['Int']['output'];
};

/** 一类单位的企业账号数 / Accounts of the units of a kind */
export type UnitAccountsOfKind = {
  readonly __typename?: 'UnitAccountsOfKind';
  /** 有效 / Active */
  readonly active: Scalars['Int']['output'];
  /** 已停用 / Disabled */
  readonly disabled: Scalars['Int']['output'];
  /** 已邀请 / Invited */
  readonly invited: Scalars['Int']['output'];
  /** 单位类型 / Kind of unit */
  readonly kind: Named;
};

/** 单位信息变更记录 / Change of a unit’s information */
export type UnitChange = {
  readonly __typename?: 'UnitChange';
  /** 变更时间 / When */
  readonly changedAt: Maybe<Scalars['DateTime']['output']>;
  /** 操作人 / Who did it */
  readonly changedBy: Maybe<Scalars['String']['output']>;
  /** 变更的字段 / What changed */
  readonly fields: Maybe<ReadonlyArray<UnitFieldChange>>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 变更依据 / By what it changed */
  readonly reason: Maybe<Label>;
  /** 单位名称 / Name of the unit */
  readonly unitName: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码 / Unified social credit code of the unit */
  readonly uscc: Maybe<Scalars['String']['output']>;
};

/** 单位信息变更记录列表 / Page of: Change of a unit’s information */
export type UnitChangeConnection = {
  readonly __typename?: 'UnitChangeConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<UnitChangeEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 单位信息变更记录列表 / Page of: Change of a unit’s information */
export type UnitChangeConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 单位信息变更记录条目 / Edge of: Change of a unit’s information */
export type UnitChangeEdge = {
  readonly __typename?: 'UnitChangeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: UnitChange;
};

/** 单位信息变更记录的公开信息 / Change of a unit’s information: what others see of it */
export type UnitChangeFace = {
  readonly __typename?: 'UnitChangeFace';
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly unitChange: Maybe<UnitChange>;
  /** 单位名称 / Name of the unit */
  readonly unitName: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码 / Unified social credit code of the unit */
  readonly uscc: Maybe<Scalars['String']['output']>;
};

/** 单位信息变更记录查询条件 / Filter of: Change of a unit’s information */
export type UnitChangeFilter = {
  /** 统一社会信用代码 / Code of the unit */
  readonly uscc?: InputMaybe<Scalars['String']['input']>;
};

/** 单位列表 / Page of: Unit */
export type UnitConnection = {
  readonly __typename?: 'UnitConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<UnitEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 单位列表 / Page of: Unit */
export type UnitConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 单位条目 / Edge of: Unit */
export type UnitEdge = {
  readonly __typename?: 'UnitEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: Unit;
};

/** 单位的公开信息 / Unit: what others see of it */
export type UnitFace = {
  readonly __typename?: 'UnitFace';
  /** 注册地区划代码 / Division code of the place of registration */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 单位类型 / Kinds */
  readonly kinds: Maybe<ReadonlyArray<UnitKind>>;
  /** 单位名称,未登记者为空 / Name; null until the unit registers */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 资质 / Qualification */
  readonly qualification: Maybe<Scalars['String']['output']>;
  /** 资质有效期至 / Qualification valid until */
  readonly qualificationValidUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 单位状态 / Status of a unit */
  readonly status: Maybe<UnitStatus>;
  /** 合并后单位的统一社会信用代码,未合并为空 / Code of the unit it was merged into; null while it stands */
  readonly successor: Maybe<Scalars['String']['output']>;
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly unit: Maybe<Unit>;
};

/** 变更的一个字段 / A field that changed */
export type UnitFieldChange = {
  readonly __typename?: 'UnitFieldChange';
  /** 字段 / Field */
  readonly field: Scalars['String']['output'];
  /** 变更前;个人信息为掩码 / Before; personal data masked */
  readonly from: Maybe<Scalars['String']['output']>;
  /** 变更前,以名称表示 / Before, in words */
  readonly fromLabel: Maybe<Label>;
  /** 字段名称 / The field by name */
  readonly label: Label;
  /** 变更后;个人信息为掩码 / After; personal data masked */
  readonly to: Maybe<Scalars['String']['output']>;
  /** 变更后,以名称表示 / After, in words */
  readonly toLabel: Maybe<Label>;
};

/** 单位查询条件 / Filter of: Unit */
export type UnitFilter = {
  /** 注册地区划代码,含其下级 / Division code, with all that lies in it */
  readonly division?: InputMaybe<Scalars['String']['input']>;
};

/** 接受、谢绝或重置邀请的输入 / Input of accepting, declining or resetting an invitation */
export type UnitInvitationInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 账号标识 / Id of the account */
  readonly id: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 单位类型 / Kind of unit */
export type UnitKind =
  /** 施工单位 / Contractor */
  | 'CONTRACTOR'
  /** 产权单位 / Equipment owner */
  | 'EQUIPMENT_OWNER'
  /** 检测机构 / Inspection body */
  | 'INSPECTION_BODY'
  /** 安拆单位 / Installer */
  | 'INSTALLER'
  /** 建设单位 / Project owner */
  | 'PROJECT_OWNER'
  /** 监理单位 / Supervision consultant */
  | 'SUPERVISION_CONSULTANT'
  /** 使用单位 / User of equipment */
  | 'USER';

/** 单位合并(E1) / Merger of units (E1) */
export type UnitMerger = Case & {
  readonly __typename?: 'UnitMerger';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<UnitMergerAction>;
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
  readonly form: UnitMergerForm;
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
  readonly state: UnitMergerState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<UnitMergerForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 单位合并(E1) / Merger of units (E1) */
export type UnitMergerHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 单位合并操作 / Actions of Merger of units */
export type UnitMergerAction =
  /** 撤销合并 / Annul the merger */
  | 'ANNUL'
  /** 合并 / Merge */
  | 'MERGE';

/** 单位合并列表 / Page of: Merger of units */
export type UnitMergerConnection = {
  readonly __typename?: 'UnitMergerConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<UnitMergerEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 单位合并列表 / Page of: Merger of units */
export type UnitMergerConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 单位合并条目 / Edge of: Merger of units */
export type UnitMergerEdge = {
  readonly __typename?: 'UnitMergerEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: UnitMerger;
};

/** 单位合并查询条件 / Filter of: Merger of units */
export type UnitMergerFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<UnitMergerState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** 合并后单位统一社会信用代码 / USCC of the unit it was merged into */
  readonly successor?: InputMaybe<Scalars['String']['input']>;
  /** 被合并单位统一社会信用代码 / USCC of the unit merged */
  readonly uscc?: InputMaybe<Scalars['String']['input']>;
};

/** UnitMergerForm / UnitMergerForm */
export type UnitMergerForm = {
  readonly __typename?: 'UnitMergerForm';
  /** 合并日期 / Merged on */
  readonly mergedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 合并原因 / Reason of the merger */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 合并后单位统一社会信用代码 / USCC of the unit it is merged into */
  readonly successor: Maybe<Scalars['String']['output']>;
  /** 被合并单位统一社会信用代码 / USCC of the unit that is merged */
  readonly uscc: Maybe<Scalars['String']['output']>;
};

/** UnitMergerForm的输入 / Input of: UnitMergerForm */
export type UnitMergerFormInput = {
  /** 合并日期 / Merged on */
  readonly mergedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 合并原因 / Reason of the merger */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 合并后单位统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the unit it is merged into: 18 digits or capital letters except I, O, S, V, Z */
  readonly successor?: InputMaybe<Scalars['String']['input']>;
  /** 被合并单位统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the unit that is merged: 18 digits or capital letters except I, O, S, V, Z */
  readonly uscc?: InputMaybe<Scalars['String']['input']>;
};

/** 单位合并附件 / Papers of Merger of units */
export type UnitMergerPaper =
  /** 合并公告或登记机关证明 / Announcement of the merger, or the register’s certificate of it */
  | 'MERGER_DOCUMENT';

/** 单位合并的附件 / Paper of: Merger of units */
export type UnitMergerPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: UnitMergerPaper;
};

/** 单位合并办理结果 / Outcome of an action on Merger of units */
export type UnitMergerResult = ActionNotAllowed | Blocked | RequirementsNotMet | UnitMerger | VersionConflict;

/** 单位合并状态 / States of Merger of units */
export type UnitMergerState =
  /** 已撤销合并 / Merger annulled */
  | 'ANNULLED'
  /** 新建 / New */
  | 'DRAFT'
  /** 已合并 / Merged */
  | 'IN_EFFECT';

/** 单位负责人员 (E1) / Who answers for a unit (E1) */
export type UnitPeople = {
  readonly __typename?: 'UnitPeople';
  /** 经办人 / Contact */
  readonly contact: Scalars['String']['output'];
  /** 经办人身份证号(掩码) / ID number of the contact, masked */
  readonly maskedContactIdNumber: Scalars['String']['output'];
  /** 经办人联系电话(掩码) / Phone of the contact, masked */
  readonly maskedContactPhone: Scalars['String']['output'];
  /** 主要负责人 / Principal in charge */
  readonly principal: Scalars['String']['output'];
};

/** 企业登记信息 (E1) / What the register of enterprises says of a unit (E1) */
export type UnitProfile = {
  readonly __typename?: 'UnitProfile';
  /** 详细地址 / Address */
  readonly address: Maybe<Scalars['String']['output']>;
  /** 企业类型 / Type of enterprise */
  readonly enterpriseType: Maybe<Scalars['String']['output']>;
  /** 成立日期 / Established on */
  readonly establishedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 注册资本(万元) / Registered capital (万元) */
  readonly registeredCapital: Maybe<Scalars['Float']['output']>;
  /** 企业登记注册号 / Number in the register of enterprises */
  readonly registrationNumber: Maybe<Scalars['String']['output']>;
};

/** 单位注册(E16) / Unit registration (E16) */
export type UnitRegistration = Case & {
  readonly __typename?: 'UnitRegistration';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<UnitRegistrationAction>;
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
  readonly form: UnitRegistrationForm;
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
  readonly state: UnitRegistrationState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<UnitRegistrationForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 单位注册(E16) / Unit registration (E16) */
export type UnitRegistrationHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 单位注册操作 / Actions of Unit registration */
export type UnitRegistrationAction =
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 单位注册列表 / Page of: Unit registration */
export type UnitRegistrationConnection = {
  readonly __typename?: 'UnitRegistrationConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<UnitRegistrationEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 单位注册列表 / Page of: Unit registration */
export type UnitRegistrationConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 单位注册条目 / Edge of: Unit registration */
export type UnitRegistrationEdge = {
  readonly __typename?: 'UnitRegistrationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: UnitRegistration;
};

/** 单位注册查询条件 / Filter of: Unit registration */
export type UnitRegistrationFilter = {
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<UnitRegistrationState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** UnitRegistrationForm / UnitRegistrationForm */
export type UnitRegistrationForm = {
  readonly __typename?: 'UnitRegistrationForm';
  /** 详细地址 / Address */
  readonly address: Maybe<Scalars['String']['output']>;
  /** 经办人身份证号 / ID number of the contact */
  readonly contactIdNumber: Maybe<Scalars['String']['output']>;
  /** 经办人 / Contact */
  readonly contactName: Maybe<Scalars['String']['output']>;
  /** 联系电话 / Phone of the contact */
  readonly contactPhone: Maybe<Scalars['String']['output']>;
  /** 注册地区划代码 / Division code of the place of registration */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 企业类型 / Type of enterprise */
  readonly enterpriseType: Maybe<Scalars['String']['output']>;
  /** 成立日期 / Established on */
  readonly establishedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 单位类型 / Kinds of unit */
  readonly kinds: Maybe<ReadonlyArray<UnitKind>>;
  /** 法定代表人 / Legal representative */
  readonly legalRepresentative: Maybe<Scalars['String']['output']>;
  /** 单位名称 / Name of the unit */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 主要负责人 / Principal in charge */
  readonly principal: Maybe<Scalars['String']['output']>;
  /** 资质等级 / Qualification and grade */
  readonly qualification: Maybe<Scalars['String']['output']>;
  /** 资质有效期至 / Qualification valid until */
  readonly qualificationValidUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 注册资本(万元) / Registered capital (10,000 CNY) */
  readonly registeredCapital: Maybe<Scalars['Float']['output']>;
  /** 企业登记注册号 / Number in the register of enterprises */
  readonly registrationNumber: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码 / Unified social credit code */
  readonly uscc: Maybe<Scalars['String']['output']>;
};

/** UnitRegistrationForm的输入 / Input of: UnitRegistrationForm */
export type UnitRegistrationFormInput = {
  /** 详细地址 / Address */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** 经办人身份证号: 18位,末位为数字或X(旧号码为15位数字) / ID number of the contact: 18 characters, the last a digit or X (an old number has 15 digits) */
  readonly contactIdNumber?: InputMaybe<Scalars['String']['input']>;
  /** 经办人 / Contact */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话: 手机号码,或带区号的固定电话,如0871-6512345 / Phone of the contact: A mobile number, or a landline with its area code, such as 0871-6512345 */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 注册地区划代码: 6位行政区划代码 / Division code of the place of registration: Division code of 6 digits */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  /** 企业类型 / Type of enterprise */
  readonly enterpriseType?: InputMaybe<Scalars['String']['input']>;
  /** 成立日期 / Established on */
  readonly establishedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 单位类型 / Kinds of unit */
  readonly kinds?: InputMaybe<ReadonlyArray<UnitKind>>;
  /** 法定代表人 / Legal representative */
  readonly legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** 单位名称 / Name of the unit */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 主要负责人 / Principal in charge */
  readonly principal?: InputMaybe<Scalars['String']['input']>;
  /** 资质等级 / Qualification and grade */
  readonly qualification?: InputMaybe<Scalars['String']['input']>;
  /** 资质有效期至 / Qualification valid until */
  readonly qualificationValidUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 注册资本(万元) / Registered capital (10,000 CNY) */
  readonly registeredCapital?: InputMaybe<Scalars['Float']['input']>;
  /** 企业登记注册号 / Number in the register of enterprises */
  readonly registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** 统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / Unified social credit code: 18 digits or capital letters except I, O, S, V, Z */
  readonly uscc?: InputMaybe<Scalars['String']['input']>;
};

/** 单位注册附件 / Papers of Unit registration */
export type UnitRegistrationPaper =
  /** 授权委托书 / Letter of authorization */
  | 'AUTHORIZATION'
  /** 营业执照 / Business license */
  | 'BUSINESS_LICENSE'
  /** 资质证书 / Qualification certificate */
  | 'QUALIFICATION_CERTIFICATE'
  /** 安全生产许可证(未制发的附说明) / Work-safety license, or a statement that none was made */
  | 'WORK_SAFETY_LICENSE';

/** 单位注册的附件 / Paper of: Unit registration */
export type UnitRegistrationPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: UnitRegistrationPaper;
};

/** 单位注册办理结果 / Outcome of an action on Unit registration */
export type UnitRegistrationResult = ActionNotAllowed | Blocked | RequirementsNotMet | UnitRegistration | VersionConflict;

/** 单位注册状态 / States of Unit registration */
export type UnitRegistrationState =
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

/** 一类单位可新建的业务 / What units of a kind may begin */
export type UnitRule = {
  readonly __typename?: 'UnitRule';
  /** 单位类型 / Kind of unit */
  readonly kind: Named;
  /** 可新建的流程 / The processes they may begin */
  readonly processes: ReadonlyArray<ProcessInfo>;
};

/** 单位状态 / Status of a unit */
export type UnitStatus =
  /** 已审核通过 / Approved */
  | 'APPROVED'
  /** 已登记,待审核 / Registered, not yet approved */
  | 'REGISTERED';

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
  /** enterprise 服务;不可用时为空 / The enterprise service; null while it is not available */
  readonly enterprise: Maybe<EnterpriseWork>;
};

/** 安全生产许可证 / Work-safety license */
export type WorkSafetyLicense = {
  readonly __typename?: 'WorkSafetyLicense';
  /** 单位地址(证载) / Address, as the license bears it */
  readonly address: Maybe<Scalars['String']['output']>;
  /** 已公布尚未生效的处罚 / Penalty announced and not yet in effect */
  readonly announcedPenalty: Maybe<AnnouncedPenalty>;
  /** 持证单位现可就该许可证办理的业务 / What its unit may begin about it now */
  readonly buttons: Maybe<ReadonlyArray<Button>>;
  /** 注销情况 / Its cancellation */
  readonly cancellation: Maybe<LicenseCancellationFact>;
  /** 距到期的日数,到期当日为0,过期为负 / Days until its last day, less than none once it is over */
  readonly daysLeft: Maybe<Scalars['Int']['output']>;
  /** 证载与注册信息不一致、须申请变更的各项(本单位及辖区主管机构可见) / What it bears that is registered otherwise by now, so that a change is to be applied for (shown to the unit itself and the authorities of its place) */
  readonly differences: Maybe<ReadonlyArray<LicenseDifference>>;
  /** 经济类型(证载) / Economic type, as the license bears it */
  readonly economicType: Maybe<Scalars['String']['output']>;
  /** 编号和名称的以往值,旧的在前 / Former values of its numbers and names, oldest first */
  readonly formerValues: Maybe<ReadonlyArray<FormerValue>>;
  /** 变化记录,新的在前 / Its history, newest first */
  readonly history: Maybe<ReadonlyArray<LicenseHistoryEntry>>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 状态是否异常(E14) / Whether its status is abnormal (E14) */
  readonly isAbnormal: Maybe<Scalars['Boolean']['output']>;
  /** 暂扣期是否已满 / Whether the suspension has run out, so that its return may be applied for */
  readonly isSuspensionOver: Maybe<Scalars['Boolean']['output']>;
  /** 签发日期 / Date of issue */
  readonly issuedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 证书编号 / Number */
  readonly number: Maybe<Scalars['String']['output']>;
  /** 处罚原因 / Reason of the penalty */
  readonly penaltyReason: Maybe<Scalars['String']['output']>;
  /** 历次有效期,前后相接 / Its periods of validity, one after the other */
  readonly periods: Maybe<ReadonlyArray<LicensePeriod>>;
  /** 主要负责人(证载,本单位及辖区主管机构可见) / Principal in charge, as the license bears it (shown to the unit itself and the authorities of its place) */
  readonly principal: Maybe<Scalars['String']['output']>;
  /** 吊销情况 / The revocation in effect */
  readonly revocation: Maybe<LicensePenaltyFact>;
  /** 安全生产许可证状态 / Status of a work-safety license */
  readonly status: Maybe<WorkSafetyLicenseStatus>;
  /** 暂扣开始日期 / Suspended from */
  readonly suspendedFrom: Maybe<Scalars['LocalDate']['output']>;
  /** 暂扣截止日期,发还前不恢复有效 / Suspended until; valid again only after its return */
  readonly suspendedUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 暂扣情况 / The suspension in effect */
  readonly suspension: Maybe<LicensePenaltyFact>;
  /** 持证单位 / Holder */
  readonly unit: Maybe<Unit>;
  /** 企业名称(证载) / Name of the unit, as the license bears it */
  readonly unitName: Maybe<Scalars['String']['output']>;
  /** 有效期至 / Valid until */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
};


/** 安全生产许可证 / Work-safety license */
export type WorkSafetyLicenseHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 安全生产许可证列表 / Page of: Work-safety license */
export type WorkSafetyLicenseConnection = {
  readonly __typename?: 'WorkSafetyLicenseConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<WorkSafetyLicenseEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 安全生产许可证列表 / Page of: Work-safety license */
export type WorkSafetyLicenseConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 安全生产许可证条目 / Edge of: Work-safety license */
export type WorkSafetyLicenseEdge = {
  readonly __typename?: 'WorkSafetyLicenseEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: WorkSafetyLicense;
};

/** 安全生产许可证的公开信息 / Work-safety license: what others see of it */
export type WorkSafetyLicenseFace = {
  readonly __typename?: 'WorkSafetyLicenseFace';
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 签发日期 / Date of issue */
  readonly issuedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 证书编号 / Number */
  readonly number: Maybe<Scalars['String']['output']>;
  /** 安全生产许可证状态 / Status of a work-safety license */
  readonly status: Maybe<WorkSafetyLicenseStatus>;
  /** 有效期至 / Valid until */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly workSafetyLicense: Maybe<WorkSafetyLicense>;
};

/** 安全生产许可证状态 / Status of a work-safety license */
export type WorkSafetyLicenseStatus =
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
  LicenseBatch: LicenseBatch;
  LicenseBatchEntry: LicenseBatchEntry;
  LicenseBatchEntryFace: LicenseBatchEntryFace;
  LicenseBatchFace: LicenseBatchFace;
  LicenseBatchJob: LicenseBatchJob;
  Unit: Unit;
  UnitAccount: UnitAccount;
  UnitAccountFace: UnitAccountFace;
  UnitChange: UnitChange;
  UnitChangeFace: UnitChangeFace;
  UnitFace: UnitFace;
  WorkSafetyLicense: WorkSafetyLicense;
  WorkSafetyLicenseFace: WorkSafetyLicenseFace;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LicenseBatch:
    ( { __typename: 'LicenseBatch' }
    & GraphQLRecursivePick<FederationTypes['LicenseBatch'], {"id":true}> );
  LicenseBatchEntry:
    ( { __typename: 'LicenseBatchEntry' }
    & GraphQLRecursivePick<FederationTypes['LicenseBatchEntry'], {"id":true}> );
  LicenseBatchEntryFace:
    ( { __typename: 'LicenseBatchEntryFace' }
    & GraphQLRecursivePick<FederationTypes['LicenseBatchEntryFace'], {"id":true}> );
  LicenseBatchFace:
    ( { __typename: 'LicenseBatchFace' }
    & GraphQLRecursivePick<FederationTypes['LicenseBatchFace'], {"id":true}> );
  LicenseBatchJob:
    ( { __typename: 'LicenseBatchJob' }
    & GraphQLRecursivePick<FederationTypes['LicenseBatchJob'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"uscc":true}> );
  UnitAccount:
    ( { __typename: 'UnitAccount' }
    & GraphQLRecursivePick<FederationTypes['UnitAccount'], {"id":true}> );
  UnitAccountFace:
    ( { __typename: 'UnitAccountFace' }
    & GraphQLRecursivePick<FederationTypes['UnitAccountFace'], {"id":true}> );
  UnitChange:
    ( { __typename: 'UnitChange' }
    & GraphQLRecursivePick<FederationTypes['UnitChange'], {"id":true}> );
  UnitChangeFace:
    ( { __typename: 'UnitChangeFace' }
    & GraphQLRecursivePick<FederationTypes['UnitChangeFace'], {"id":true}> );
  UnitFace:
    ( { __typename: 'UnitFace' }
    & GraphQLRecursivePick<FederationTypes['UnitFace'], {"id":true}> );
  WorkSafetyLicense:
    ( { __typename: 'WorkSafetyLicense' }
    & GraphQLRecursivePick<FederationTypes['WorkSafetyLicense'], {"id":true}> );
  WorkSafetyLicenseFace:
    ( { __typename: 'WorkSafetyLicenseFace' }
    & GraphQLRecursivePick<FederationTypes['WorkSafetyLicenseFace'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BlacklistEntryResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( CaseRecord & { __typename: 'BlacklistEntry' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ChangeUnitResult:
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( UnitRecord & { __typename: 'Unit' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  EmergencyDrillResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'EmergencyDrill' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  EmergencyPlanResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'EmergencyPlan' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  HelpContactResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'HelpContact' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ImportWorkSafetyLicenseResult:
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( WorkSafetyLicenseRecord & { __typename: 'WorkSafetyLicense' } )
  ;
  LicenseAnnouncementResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'LicenseAnnouncement' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  LicenseApplicationResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'LicenseApplication' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  LicenseCancellationResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'LicenseCancellation' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  LicenseChangeResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'LicenseChange' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  LicenseNoticeResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'LicenseNotice' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  LicensePenaltyResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'LicensePenalty' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  LicenseRenewalResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'LicenseRenewal' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  LicenseReturnResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'LicenseReturn' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  NoticeObjectionResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'NoticeObjection' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UnitAccountResult:
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( UnitAccountRecord & { __typename: 'UnitAccount' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UnitMergerResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'UnitMerger' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UnitRegistrationResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'UnitRegistration' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Case:
    | ( CaseRecord & { __typename: 'BlacklistEntry' } )
    | ( CaseRecord & { __typename: 'EmergencyDrill' } )
    | ( CaseRecord & { __typename: 'EmergencyPlan' } )
    | ( CaseRecord & { __typename: 'HelpContact' } )
    | ( CaseRecord & { __typename: 'LicenseAnnouncement' } )
    | ( CaseRecord & { __typename: 'LicenseApplication' } )
    | ( CaseRecord & { __typename: 'LicenseCancellation' } )
    | ( CaseRecord & { __typename: 'LicenseChange' } )
    | ( CaseRecord & { __typename: 'LicenseNotice' } )
    | ( CaseRecord & { __typename: 'LicensePenalty' } )
    | ( CaseRecord & { __typename: 'LicenseRenewal' } )
    | ( CaseRecord & { __typename: 'LicenseReturn' } )
    | ( CaseRecord & { __typename: 'NoticeObjection' } )
    | ( CaseRecord & { __typename: 'UnitMerger' } )
    | ( CaseRecord & { __typename: 'UnitRegistration' } )
  ;
  ServiceWork: ( Omit<EnterpriseWork, 'case' | 'cases'> & { case?: Maybe<_RefType['Case']>, cases?: Maybe<_RefType['CaseConnection']> } & { __typename: 'EnterpriseWork' } );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionNotAllowed: ResolverTypeWrapper<ActionNotAllowed>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AllowedAction: ResolverTypeWrapper<AllowedAction>;
  AnnouncedPenalty: ResolverTypeWrapper<AnnouncedPenalty>;
  Announcement: ResolverTypeWrapper<CaseRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AnnouncementConnection: ResolverTypeWrapper<Omit<AnnouncementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AnnouncementEdge']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AnnouncementEdge: ResolverTypeWrapper<Omit<AnnouncementEdge, 'node'> & { node: ResolversTypes['Announcement'] }>;
  BlacklistEntry: ResolverTypeWrapper<CaseRecord>;
  BlacklistEntryAction: BlacklistEntryAction;
  BlacklistEntryConnection: ResolverTypeWrapper<Omit<BlacklistEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BlacklistEntryEdge']> }>;
  BlacklistEntryEdge: ResolverTypeWrapper<Omit<BlacklistEntryEdge, 'node'> & { node: ResolversTypes['BlacklistEntry'] }>;
  BlacklistEntryFilter: BlacklistEntryFilter;
  BlacklistEntryForm: ResolverTypeWrapper<BlacklistEntryForm>;
  BlacklistEntryFormInput: BlacklistEntryFormInput;
  BlacklistEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BlacklistEntryResult']>;
  BlacklistEntryState: BlacklistEntryState;
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
  ChangeUnitInput: ChangeUnitInput;
  ChangeUnitMemberRoleInput: ChangeUnitMemberRoleInput;
  ChangeUnitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeUnitResult']>;
  ConditionOperator: ConditionOperator;
  Creatable: ResolverTypeWrapper<Creatable>;
  CreatableElsewhere: ResolverTypeWrapper<CreatableElsewhere>;
  CreateBlacklistEntryInput: CreateBlacklistEntryInput;
  CreateEmergencyDrillInput: CreateEmergencyDrillInput;
  CreateEmergencyPlanInput: CreateEmergencyPlanInput;
  CreateHelpContactInput: CreateHelpContactInput;
  CreateLicenseAnnouncementInput: CreateLicenseAnnouncementInput;
  CreateLicenseApplicationInput: CreateLicenseApplicationInput;
  CreateLicenseCancellationInput: CreateLicenseCancellationInput;
  CreateLicenseChangeInput: CreateLicenseChangeInput;
  CreateLicenseNoticeInput: CreateLicenseNoticeInput;
  CreateLicensePenaltyInput: CreateLicensePenaltyInput;
  CreateLicenseRenewalInput: CreateLicenseRenewalInput;
  CreateLicenseReturnInput: CreateLicenseReturnInput;
  CreateNoticeObjectionInput: CreateNoticeObjectionInput;
  CreateUnitMergerInput: CreateUnitMergerInput;
  CreateUnitRegistrationInput: CreateUnitRegistrationInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayBound: ResolverTypeWrapper<DayBound>;
  DisqualifyLicenseNoticeInput: DisqualifyLicenseNoticeInput;
  ElectronicCertificate: ResolverTypeWrapper<ElectronicCertificate>;
  EmergencyDrill: ResolverTypeWrapper<CaseRecord>;
  EmergencyDrillAction: EmergencyDrillAction;
  EmergencyDrillConnection: ResolverTypeWrapper<Omit<EmergencyDrillConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EmergencyDrillEdge']> }>;
  EmergencyDrillEdge: ResolverTypeWrapper<Omit<EmergencyDrillEdge, 'node'> & { node: ResolversTypes['EmergencyDrill'] }>;
  EmergencyDrillFilter: EmergencyDrillFilter;
  EmergencyDrillForm: ResolverTypeWrapper<EmergencyDrillForm>;
  EmergencyDrillFormInput: EmergencyDrillFormInput;
  EmergencyDrillMethod: EmergencyDrillMethod;
  EmergencyDrillPaper: EmergencyDrillPaper;
  EmergencyDrillPaperInput: EmergencyDrillPaperInput;
  EmergencyDrillResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmergencyDrillResult']>;
  EmergencyDrillState: EmergencyDrillState;
  EmergencyPlan: ResolverTypeWrapper<CaseRecord>;
  EmergencyPlanAction: EmergencyPlanAction;
  EmergencyPlanConnection: ResolverTypeWrapper<Omit<EmergencyPlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EmergencyPlanEdge']> }>;
  EmergencyPlanEdge: ResolverTypeWrapper<Omit<EmergencyPlanEdge, 'node'> & { node: ResolversTypes['EmergencyPlan'] }>;
  EmergencyPlanFilter: EmergencyPlanFilter;
  EmergencyPlanForm: ResolverTypeWrapper<EmergencyPlanForm>;
  EmergencyPlanFormInput: EmergencyPlanFormInput;
  EmergencyPlanKind: EmergencyPlanKind;
  EmergencyPlanPaper: EmergencyPlanPaper;
  EmergencyPlanPaperInput: EmergencyPlanPaperInput;
  EmergencyPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmergencyPlanResult']>;
  EmergencyPlanState: EmergencyPlanState;
  EndingWork: ResolverTypeWrapper<EndingWork>;
  EnterpriseWork: ResolverTypeWrapper<Omit<EnterpriseWork, 'case' | 'cases'> & { case?: Maybe<ResolversTypes['Case']>, cases?: Maybe<ResolversTypes['CaseConnection']> }>;
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
  HelpContact: ResolverTypeWrapper<CaseRecord>;
  HelpContactAction: HelpContactAction;
  HelpContactConnection: ResolverTypeWrapper<Omit<HelpContactConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['HelpContactEdge']> }>;
  HelpContactEdge: ResolverTypeWrapper<Omit<HelpContactEdge, 'node'> & { node: ResolversTypes['HelpContact'] }>;
  HelpContactFilter: HelpContactFilter;
  HelpContactForm: ResolverTypeWrapper<HelpContactForm>;
  HelpContactFormInput: HelpContactFormInput;
  HelpContactKind: HelpContactKind;
  HelpContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HelpContactResult']>;
  HelpContactState: HelpContactState;
  HelpPortal: HelpPortal;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  HolderStaffKind: HolderStaffKind;
  HolderStaffMember: ResolverTypeWrapper<HolderStaffMember>;
  HolderStaffing: ResolverTypeWrapper<HolderStaffing>;
  ImportWorkSafetyLicenseInput: ImportWorkSafetyLicenseInput;
  ImportWorkSafetyLicenseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportWorkSafetyLicenseResult']>;
  InviteUnitMemberInput: InviteUnitMemberInput;
  Label: ResolverTypeWrapper<Label>;
  LicenseAnnouncement: ResolverTypeWrapper<CaseRecord>;
  LicenseAnnouncementAction: LicenseAnnouncementAction;
  LicenseAnnouncementConnection: ResolverTypeWrapper<Omit<LicenseAnnouncementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LicenseAnnouncementEdge']> }>;
  LicenseAnnouncementEdge: ResolverTypeWrapper<Omit<LicenseAnnouncementEdge, 'node'> & { node: ResolversTypes['LicenseAnnouncement'] }>;
  LicenseAnnouncementFilter: LicenseAnnouncementFilter;
  LicenseAnnouncementForm: ResolverTypeWrapper<LicenseAnnouncementForm>;
  LicenseAnnouncementFormInput: LicenseAnnouncementFormInput;
  LicenseAnnouncementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LicenseAnnouncementResult']>;
  LicenseAnnouncementState: LicenseAnnouncementState;
  LicenseApplication: ResolverTypeWrapper<CaseRecord>;
  LicenseApplicationAction: LicenseApplicationAction;
  LicenseApplicationConnection: ResolverTypeWrapper<Omit<LicenseApplicationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LicenseApplicationEdge']> }>;
  LicenseApplicationEdge: ResolverTypeWrapper<Omit<LicenseApplicationEdge, 'node'> & { node: ResolversTypes['LicenseApplication'] }>;
  LicenseApplicationFilter: LicenseApplicationFilter;
  LicenseApplicationForm: ResolverTypeWrapper<LicenseApplicationForm>;
  LicenseApplicationFormInput: LicenseApplicationFormInput;
  LicenseApplicationPaper: LicenseApplicationPaper;
  LicenseApplicationPaperInput: LicenseApplicationPaperInput;
  LicenseApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LicenseApplicationResult']>;
  LicenseApplicationState: LicenseApplicationState;
  LicenseBatch: ResolverTypeWrapper<LicenseBatchRecord>;
  LicenseBatchConnection: ResolverTypeWrapper<Omit<LicenseBatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LicenseBatchEdge']> }>;
  LicenseBatchEdge: ResolverTypeWrapper<Omit<LicenseBatchEdge, 'node'> & { node: ResolversTypes['LicenseBatch'] }>;
  LicenseBatchEntry: ResolverTypeWrapper<CaseRecord>;
  LicenseBatchEntryConnection: ResolverTypeWrapper<Omit<LicenseBatchEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LicenseBatchEntryEdge']> }>;
  LicenseBatchEntryEdge: ResolverTypeWrapper<Omit<LicenseBatchEntryEdge, 'node'> & { node: ResolversTypes['LicenseBatchEntry'] }>;
  LicenseBatchEntryFace: ResolverTypeWrapper<Omit<LicenseBatchEntryFace, 'licenseBatchEntry'> & { licenseBatchEntry?: Maybe<ResolversTypes['LicenseBatchEntry']> }>;
  LicenseBatchEntryFilter: LicenseBatchEntryFilter;
  LicenseBatchFace: ResolverTypeWrapper<Omit<LicenseBatchFace, 'licenseBatch'> & { licenseBatch?: Maybe<ResolversTypes['LicenseBatch']> }>;
  LicenseBatchFilter: LicenseBatchFilter;
  LicenseBatchJob: ResolverTypeWrapper<LicenseBatchJob>;
  LicenseBatchJobKind: LicenseBatchJobKind;
  LicenseBatchJobState: LicenseBatchJobState;
  LicenseBatchState: LicenseBatchState;
  LicenseBatchTotal: ResolverTypeWrapper<LicenseBatchTotal>;
  LicenseBusiness: LicenseBusiness;
  LicenseCancellation: ResolverTypeWrapper<CaseRecord>;
  LicenseCancellationAction: LicenseCancellationAction;
  LicenseCancellationCause: LicenseCancellationCause;
  LicenseCancellationConnection: ResolverTypeWrapper<Omit<LicenseCancellationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LicenseCancellationEdge']> }>;
  LicenseCancellationEdge: ResolverTypeWrapper<Omit<LicenseCancellationEdge, 'node'> & { node: ResolversTypes['LicenseCancellation'] }>;
  LicenseCancellationFact: ResolverTypeWrapper<LicenseCancellationFact>;
  LicenseCancellationFilter: LicenseCancellationFilter;
  LicenseCancellationForm: ResolverTypeWrapper<LicenseCancellationForm>;
  LicenseCancellationFormInput: LicenseCancellationFormInput;
  LicenseCancellationPaper: LicenseCancellationPaper;
  LicenseCancellationPaperInput: LicenseCancellationPaperInput;
  LicenseCancellationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LicenseCancellationResult']>;
  LicenseCancellationState: LicenseCancellationState;
  LicenseChange: ResolverTypeWrapper<CaseRecord>;
  LicenseChangeAction: LicenseChangeAction;
  LicenseChangeConnection: ResolverTypeWrapper<Omit<LicenseChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LicenseChangeEdge']> }>;
  LicenseChangeEdge: ResolverTypeWrapper<Omit<LicenseChangeEdge, 'node'> & { node: ResolversTypes['LicenseChange'] }>;
  LicenseChangeFilter: LicenseChangeFilter;
  LicenseChangeForm: ResolverTypeWrapper<LicenseChangeForm>;
  LicenseChangeFormInput: LicenseChangeFormInput;
  LicenseChangePaper: LicenseChangePaper;
  LicenseChangePaperInput: LicenseChangePaperInput;
  LicenseChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LicenseChangeResult']>;
  LicenseChangeState: LicenseChangeState;
  LicenseDifference: ResolverTypeWrapper<LicenseDifference>;
  LicenseEntryResult: LicenseEntryResult;
  LicenseHistoryEntry: ResolverTypeWrapper<LicenseHistoryEntry>;
  LicenseNotice: ResolverTypeWrapper<CaseRecord>;
  LicenseNoticeAction: LicenseNoticeAction;
  LicenseNoticeConnection: ResolverTypeWrapper<Omit<LicenseNoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LicenseNoticeEdge']> }>;
  LicenseNoticeEdge: ResolverTypeWrapper<Omit<LicenseNoticeEdge, 'node'> & { node: ResolversTypes['LicenseNotice'] }>;
  LicenseNoticeFilter: LicenseNoticeFilter;
  LicenseNoticeForm: ResolverTypeWrapper<LicenseNoticeForm>;
  LicenseNoticeFormInput: LicenseNoticeFormInput;
  LicenseNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LicenseNoticeResult']>;
  LicenseNoticeState: LicenseNoticeState;
  LicensePenalty: ResolverTypeWrapper<CaseRecord>;
  LicensePenaltyAction: LicensePenaltyAction;
  LicensePenaltyConnection: ResolverTypeWrapper<Omit<LicensePenaltyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LicensePenaltyEdge']> }>;
  LicensePenaltyEdge: ResolverTypeWrapper<Omit<LicensePenaltyEdge, 'node'> & { node: ResolversTypes['LicensePenalty'] }>;
  LicensePenaltyFact: ResolverTypeWrapper<LicensePenaltyFact>;
  LicensePenaltyFilter: LicensePenaltyFilter;
  LicensePenaltyForm: ResolverTypeWrapper<LicensePenaltyForm>;
  LicensePenaltyFormInput: LicensePenaltyFormInput;
  LicensePenaltyPaper: LicensePenaltyPaper;
  LicensePenaltyPaperInput: LicensePenaltyPaperInput;
  LicensePenaltyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LicensePenaltyResult']>;
  LicensePenaltyState: LicensePenaltyState;
  LicensePeriod: ResolverTypeWrapper<LicensePeriod>;
  LicenseRenewal: ResolverTypeWrapper<CaseRecord>;
  LicenseRenewalAction: LicenseRenewalAction;
  LicenseRenewalConnection: ResolverTypeWrapper<Omit<LicenseRenewalConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LicenseRenewalEdge']> }>;
  LicenseRenewalEdge: ResolverTypeWrapper<Omit<LicenseRenewalEdge, 'node'> & { node: ResolversTypes['LicenseRenewal'] }>;
  LicenseRenewalFilter: LicenseRenewalFilter;
  LicenseRenewalForm: ResolverTypeWrapper<LicenseRenewalForm>;
  LicenseRenewalFormInput: LicenseRenewalFormInput;
  LicenseRenewalPaper: LicenseRenewalPaper;
  LicenseRenewalPaperInput: LicenseRenewalPaperInput;
  LicenseRenewalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LicenseRenewalResult']>;
  LicenseRenewalState: LicenseRenewalState;
  LicenseReturn: ResolverTypeWrapper<CaseRecord>;
  LicenseReturnAction: LicenseReturnAction;
  LicenseReturnConnection: ResolverTypeWrapper<Omit<LicenseReturnConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LicenseReturnEdge']> }>;
  LicenseReturnEdge: ResolverTypeWrapper<Omit<LicenseReturnEdge, 'node'> & { node: ResolversTypes['LicenseReturn'] }>;
  LicenseReturnFilter: LicenseReturnFilter;
  LicenseReturnForm: ResolverTypeWrapper<LicenseReturnForm>;
  LicenseReturnFormInput: LicenseReturnFormInput;
  LicenseReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LicenseReturnResult']>;
  LicenseReturnState: LicenseReturnState;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Me: ResolverTypeWrapper<Omit<Me, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Named: ResolverTypeWrapper<Named>;
  NoticeObjection: ResolverTypeWrapper<CaseRecord>;
  NoticeObjectionAction: NoticeObjectionAction;
  NoticeObjectionConnection: ResolverTypeWrapper<Omit<NoticeObjectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NoticeObjectionEdge']> }>;
  NoticeObjectionEdge: ResolverTypeWrapper<Omit<NoticeObjectionEdge, 'node'> & { node: ResolversTypes['NoticeObjection'] }>;
  NoticeObjectionFilter: NoticeObjectionFilter;
  NoticeObjectionForm: ResolverTypeWrapper<NoticeObjectionForm>;
  NoticeObjectionFormInput: NoticeObjectionFormInput;
  NoticeObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NoticeObjectionResult']>;
  NoticeObjectionState: NoticeObjectionState;
  OpinionNeed: OpinionNeed;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaperOnList: ResolverTypeWrapper<PaperOnList>;
  PenaltyGround: PenaltyGround;
  PenaltyKind: PenaltyKind;
  Person: ResolverTypeWrapper<Person>;
  ProcessInfo: ResolverTypeWrapper<ProcessInfo>;
  ProcessWork: ResolverTypeWrapper<ProcessWork>;
  PublicBatchEntry: ResolverTypeWrapper<CaseRecord>;
  PublicBatchEntryConnection: ResolverTypeWrapper<Omit<PublicBatchEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PublicBatchEntryEdge']> }>;
  PublicBatchEntryEdge: ResolverTypeWrapper<Omit<PublicBatchEntryEdge, 'node'> & { node: ResolversTypes['PublicBatchEntry'] }>;
  PublicEdition: ResolverTypeWrapper<PublicEdition>;
  PublicHelpContact: ResolverTypeWrapper<PublicHelpContact>;
  PublicLicense: ResolverTypeWrapper<PublicLicense>;
  PublicNotice: ResolverTypeWrapper<CaseRecord>;
  PublicNoticeConnection: ResolverTypeWrapper<Omit<PublicNoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PublicNoticeEdge']> }>;
  PublicNoticeEdge: ResolverTypeWrapper<Omit<PublicNoticeEdge, 'node'> & { node: ResolversTypes['PublicNotice'] }>;
  PublicationFilter: PublicationFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordButton: ResolverTypeWrapper<RecordButton>;
  Remedy: ResolverTypeWrapper<Remedy>;
  RequirementsNotMet: ResolverTypeWrapper<RequirementsNotMet>;
  SaveEmergencyDrillInput: SaveEmergencyDrillInput;
  SaveEmergencyPlanInput: SaveEmergencyPlanInput;
  SaveLicenseAnnouncementInput: SaveLicenseAnnouncementInput;
  SaveLicenseApplicationInput: SaveLicenseApplicationInput;
  SaveLicenseCancellationInput: SaveLicenseCancellationInput;
  SaveLicenseChangeInput: SaveLicenseChangeInput;
  SaveLicenseNoticeInput: SaveLicenseNoticeInput;
  SaveLicensePenaltyInput: SaveLicensePenaltyInput;
  SaveLicenseRenewalInput: SaveLicenseRenewalInput;
  SaveLicenseReturnInput: SaveLicenseReturnInput;
  SaveUnitRegistrationInput: SaveUnitRegistrationInput;
  Seat: ResolverTypeWrapper<Omit<Seat, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  SeatStanding: ResolverTypeWrapper<SeatStanding>;
  SeatVerdict: ResolverTypeWrapper<SeatVerdict>;
  ServiceWork: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ServiceWork']>;
  TextBlock: ResolverTypeWrapper<TextBlock>;
  TextBlockInput: TextBlockInput;
  TextBlockKind: TextBlockKind;
  TextMark: ResolverTypeWrapper<TextMark>;
  TextMarkInput: TextMarkInput;
  TextMarkKind: TextMarkKind;
  TextRow: ResolverTypeWrapper<TextRow>;
  TextRowInput: TextRowInput;
  TextRun: ResolverTypeWrapper<TextRun>;
  Total: ResolverTypeWrapper<Total>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Unit: ResolverTypeWrapper<UnitRecord>;
  UnitAccount: ResolverTypeWrapper<UnitAccountRecord>;
  UnitAccountConnection: ResolverTypeWrapper<Omit<UnitAccountConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UnitAccountEdge']> }>;
  UnitAccountEdge: ResolverTypeWrapper<Omit<UnitAccountEdge, 'node'> & { node: ResolversTypes['UnitAccount'] }>;
  UnitAccountFace: ResolverTypeWrapper<Omit<UnitAccountFace, 'unitAccount'> & { unitAccount?: Maybe<ResolversTypes['UnitAccount']> }>;
  UnitAccountFilter: UnitAccountFilter;
  UnitAccountReasonInput: UnitAccountReasonInput;
  UnitAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnitAccountResult']>;
  UnitAccountRole: UnitAccountRole;
  UnitAccountStatistics: ResolverTypeWrapper<UnitAccountStatistics>;
  UnitAccountStatus: UnitAccountStatus;
  UnitAccountsOfDivision: ResolverTypeWrapper<UnitAccountsOfDivision>;
  UnitAccountsOfKind: ResolverTypeWrapper<UnitAccountsOfKind>;
  UnitChange: ResolverTypeWrapper<UnitChangeRecord>;
  UnitChangeConnection: ResolverTypeWrapper<Omit<UnitChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UnitChangeEdge']> }>;
  UnitChangeEdge: ResolverTypeWrapper<Omit<UnitChangeEdge, 'node'> & { node: ResolversTypes['UnitChange'] }>;
  UnitChangeFace: ResolverTypeWrapper<Omit<UnitChangeFace, 'unitChange'> & { unitChange?: Maybe<ResolversTypes['UnitChange']> }>;
  UnitChangeFilter: UnitChangeFilter;
  UnitConnection: ResolverTypeWrapper<Omit<UnitConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UnitEdge']> }>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  UnitFace: ResolverTypeWrapper<Omit<UnitFace, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  UnitFieldChange: ResolverTypeWrapper<UnitFieldChange>;
  UnitFilter: UnitFilter;
  UnitInvitationInput: UnitInvitationInput;
  UnitKind: UnitKind;
  UnitMerger: ResolverTypeWrapper<CaseRecord>;
  UnitMergerAction: UnitMergerAction;
  UnitMergerConnection: ResolverTypeWrapper<Omit<UnitMergerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UnitMergerEdge']> }>;
  UnitMergerEdge: ResolverTypeWrapper<Omit<UnitMergerEdge, 'node'> & { node: ResolversTypes['UnitMerger'] }>;
  UnitMergerFilter: UnitMergerFilter;
  UnitMergerForm: ResolverTypeWrapper<UnitMergerForm>;
  UnitMergerFormInput: UnitMergerFormInput;
  UnitMergerPaper: UnitMergerPaper;
  UnitMergerPaperInput: UnitMergerPaperInput;
  UnitMergerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnitMergerResult']>;
  UnitMergerState: UnitMergerState;
  UnitPeople: ResolverTypeWrapper<UnitPeople>;
  UnitProfile: ResolverTypeWrapper<UnitProfile>;
  UnitRegistration: ResolverTypeWrapper<CaseRecord>;
  UnitRegistrationAction: UnitRegistrationAction;
  UnitRegistrationConnection: ResolverTypeWrapper<Omit<UnitRegistrationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UnitRegistrationEdge']> }>;
  UnitRegistrationEdge: ResolverTypeWrapper<Omit<UnitRegistrationEdge, 'node'> & { node: ResolversTypes['UnitRegistration'] }>;
  UnitRegistrationFilter: UnitRegistrationFilter;
  UnitRegistrationForm: ResolverTypeWrapper<UnitRegistrationForm>;
  UnitRegistrationFormInput: UnitRegistrationFormInput;
  UnitRegistrationPaper: UnitRegistrationPaper;
  UnitRegistrationPaperInput: UnitRegistrationPaperInput;
  UnitRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnitRegistrationResult']>;
  UnitRegistrationState: UnitRegistrationState;
  UnitRule: ResolverTypeWrapper<UnitRule>;
  UnitStatus: UnitStatus;
  UploadInput: UploadInput;
  UploadLimits: ResolverTypeWrapper<UploadLimits>;
  UploadTicket: ResolverTypeWrapper<UploadTicket>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Work: ResolverTypeWrapper<Omit<Work, 'enterprise'> & { enterprise?: Maybe<ResolversTypes['EnterpriseWork']> }>;
  WorkSafetyLicense: ResolverTypeWrapper<WorkSafetyLicenseRecord>;
  WorkSafetyLicenseConnection: ResolverTypeWrapper<Omit<WorkSafetyLicenseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WorkSafetyLicenseEdge']> }>;
  WorkSafetyLicenseEdge: ResolverTypeWrapper<Omit<WorkSafetyLicenseEdge, 'node'> & { node: ResolversTypes['WorkSafetyLicense'] }>;
  WorkSafetyLicenseFace: ResolverTypeWrapper<Omit<WorkSafetyLicenseFace, 'workSafetyLicense'> & { workSafetyLicense?: Maybe<ResolversTypes['WorkSafetyLicense']> }>;
  WorkSafetyLicenseStatus: WorkSafetyLicenseStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionNotAllowed: ActionNotAllowed;
  String: Scalars['String']['output'];
  AllowedAction: AllowedAction;
  AnnouncedPenalty: AnnouncedPenalty;
  Announcement: CaseRecord;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AnnouncementConnection: Omit<AnnouncementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AnnouncementEdge']> };
  Boolean: Scalars['Boolean']['output'];
  AnnouncementEdge: Omit<AnnouncementEdge, 'node'> & { node: ResolversParentTypes['Announcement'] };
  BlacklistEntry: CaseRecord;
  BlacklistEntryConnection: Omit<BlacklistEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BlacklistEntryEdge']> };
  BlacklistEntryEdge: Omit<BlacklistEntryEdge, 'node'> & { node: ResolversParentTypes['BlacklistEntry'] };
  BlacklistEntryFilter: BlacklistEntryFilter;
  BlacklistEntryForm: BlacklistEntryForm;
  BlacklistEntryFormInput: BlacklistEntryFormInput;
  BlacklistEntryResult: ResolversUnionTypes<ResolversParentTypes>['BlacklistEntryResult'];
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
  ChangeUnitInput: ChangeUnitInput;
  ChangeUnitMemberRoleInput: ChangeUnitMemberRoleInput;
  ChangeUnitResult: ResolversUnionTypes<ResolversParentTypes>['ChangeUnitResult'];
  Creatable: Creatable;
  CreatableElsewhere: CreatableElsewhere;
  CreateBlacklistEntryInput: CreateBlacklistEntryInput;
  CreateEmergencyDrillInput: CreateEmergencyDrillInput;
  CreateEmergencyPlanInput: CreateEmergencyPlanInput;
  CreateHelpContactInput: CreateHelpContactInput;
  CreateLicenseAnnouncementInput: CreateLicenseAnnouncementInput;
  CreateLicenseApplicationInput: CreateLicenseApplicationInput;
  CreateLicenseCancellationInput: CreateLicenseCancellationInput;
  CreateLicenseChangeInput: CreateLicenseChangeInput;
  CreateLicenseNoticeInput: CreateLicenseNoticeInput;
  CreateLicensePenaltyInput: CreateLicensePenaltyInput;
  CreateLicenseRenewalInput: CreateLicenseRenewalInput;
  CreateLicenseReturnInput: CreateLicenseReturnInput;
  CreateNoticeObjectionInput: CreateNoticeObjectionInput;
  CreateUnitMergerInput: CreateUnitMergerInput;
  CreateUnitRegistrationInput: CreateUnitRegistrationInput;
  DateTime: Scalars['DateTime']['output'];
  DayBound: DayBound;
  DisqualifyLicenseNoticeInput: DisqualifyLicenseNoticeInput;
  ElectronicCertificate: ElectronicCertificate;
  EmergencyDrill: CaseRecord;
  EmergencyDrillConnection: Omit<EmergencyDrillConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EmergencyDrillEdge']> };
  EmergencyDrillEdge: Omit<EmergencyDrillEdge, 'node'> & { node: ResolversParentTypes['EmergencyDrill'] };
  EmergencyDrillFilter: EmergencyDrillFilter;
  EmergencyDrillForm: EmergencyDrillForm;
  EmergencyDrillFormInput: EmergencyDrillFormInput;
  EmergencyDrillPaperInput: EmergencyDrillPaperInput;
  EmergencyDrillResult: ResolversUnionTypes<ResolversParentTypes>['EmergencyDrillResult'];
  EmergencyPlan: CaseRecord;
  EmergencyPlanConnection: Omit<EmergencyPlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EmergencyPlanEdge']> };
  EmergencyPlanEdge: Omit<EmergencyPlanEdge, 'node'> & { node: ResolversParentTypes['EmergencyPlan'] };
  EmergencyPlanFilter: EmergencyPlanFilter;
  EmergencyPlanForm: EmergencyPlanForm;
  EmergencyPlanFormInput: EmergencyPlanFormInput;
  EmergencyPlanPaperInput: EmergencyPlanPaperInput;
  EmergencyPlanResult: ResolversUnionTypes<ResolversParentTypes>['EmergencyPlanResult'];
  EndingWork: EndingWork;
  EnterpriseWork: Omit<EnterpriseWork, 'case' | 'cases'> & { case?: Maybe<ResolversParentTypes['Case']>, cases?: Maybe<ResolversParentTypes['CaseConnection']> };
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
  HelpContact: CaseRecord;
  HelpContactConnection: Omit<HelpContactConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['HelpContactEdge']> };
  HelpContactEdge: Omit<HelpContactEdge, 'node'> & { node: ResolversParentTypes['HelpContact'] };
  HelpContactFilter: HelpContactFilter;
  HelpContactForm: HelpContactForm;
  HelpContactFormInput: HelpContactFormInput;
  HelpContactResult: ResolversUnionTypes<ResolversParentTypes>['HelpContactResult'];
  HistoryEntry: HistoryEntry;
  HolderStaffMember: HolderStaffMember;
  HolderStaffing: HolderStaffing;
  ImportWorkSafetyLicenseInput: ImportWorkSafetyLicenseInput;
  ImportWorkSafetyLicenseResult: ResolversUnionTypes<ResolversParentTypes>['ImportWorkSafetyLicenseResult'];
  InviteUnitMemberInput: InviteUnitMemberInput;
  Label: Label;
  LicenseAnnouncement: CaseRecord;
  LicenseAnnouncementConnection: Omit<LicenseAnnouncementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LicenseAnnouncementEdge']> };
  LicenseAnnouncementEdge: Omit<LicenseAnnouncementEdge, 'node'> & { node: ResolversParentTypes['LicenseAnnouncement'] };
  LicenseAnnouncementFilter: LicenseAnnouncementFilter;
  LicenseAnnouncementForm: LicenseAnnouncementForm;
  LicenseAnnouncementFormInput: LicenseAnnouncementFormInput;
  LicenseAnnouncementResult: ResolversUnionTypes<ResolversParentTypes>['LicenseAnnouncementResult'];
  LicenseApplication: CaseRecord;
  LicenseApplicationConnection: Omit<LicenseApplicationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LicenseApplicationEdge']> };
  LicenseApplicationEdge: Omit<LicenseApplicationEdge, 'node'> & { node: ResolversParentTypes['LicenseApplication'] };
  LicenseApplicationFilter: LicenseApplicationFilter;
  LicenseApplicationForm: LicenseApplicationForm;
  LicenseApplicationFormInput: LicenseApplicationFormInput;
  LicenseApplicationPaperInput: LicenseApplicationPaperInput;
  LicenseApplicationResult: ResolversUnionTypes<ResolversParentTypes>['LicenseApplicationResult'];
  LicenseBatch: LicenseBatchRecord;
  LicenseBatchConnection: Omit<LicenseBatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LicenseBatchEdge']> };
  LicenseBatchEdge: Omit<LicenseBatchEdge, 'node'> & { node: ResolversParentTypes['LicenseBatch'] };
  LicenseBatchEntry: CaseRecord;
  LicenseBatchEntryConnection: Omit<LicenseBatchEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LicenseBatchEntryEdge']> };
  LicenseBatchEntryEdge: Omit<LicenseBatchEntryEdge, 'node'> & { node: ResolversParentTypes['LicenseBatchEntry'] };
  LicenseBatchEntryFace: Omit<LicenseBatchEntryFace, 'licenseBatchEntry'> & { licenseBatchEntry?: Maybe<ResolversParentTypes['LicenseBatchEntry']> } | FederationReferenceTypes['LicenseBatchEntryFace'];
  LicenseBatchEntryFilter: LicenseBatchEntryFilter;
  LicenseBatchFace: Omit<LicenseBatchFace, 'licenseBatch'> & { licenseBatch?: Maybe<ResolversParentTypes['LicenseBatch']> } | FederationReferenceTypes['LicenseBatchFace'];
  LicenseBatchFilter: LicenseBatchFilter;
  LicenseBatchJob: LicenseBatchJob | FederationReferenceTypes['LicenseBatchJob'];
  LicenseBatchTotal: LicenseBatchTotal;
  LicenseCancellation: CaseRecord;
  LicenseCancellationConnection: Omit<LicenseCancellationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LicenseCancellationEdge']> };
  LicenseCancellationEdge: Omit<LicenseCancellationEdge, 'node'> & { node: ResolversParentTypes['LicenseCancellation'] };
  LicenseCancellationFact: LicenseCancellationFact;
  LicenseCancellationFilter: LicenseCancellationFilter;
  LicenseCancellationForm: LicenseCancellationForm;
  LicenseCancellationFormInput: LicenseCancellationFormInput;
  LicenseCancellationPaperInput: LicenseCancellationPaperInput;
  LicenseCancellationResult: ResolversUnionTypes<ResolversParentTypes>['LicenseCancellationResult'];
  LicenseChange: CaseRecord;
  LicenseChangeConnection: Omit<LicenseChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LicenseChangeEdge']> };
  LicenseChangeEdge: Omit<LicenseChangeEdge, 'node'> & { node: ResolversParentTypes['LicenseChange'] };
  LicenseChangeFilter: LicenseChangeFilter;
  LicenseChangeForm: LicenseChangeForm;
  LicenseChangeFormInput: LicenseChangeFormInput;
  LicenseChangePaperInput: LicenseChangePaperInput;
  LicenseChangeResult: ResolversUnionTypes<ResolversParentTypes>['LicenseChangeResult'];
  LicenseDifference: LicenseDifference;
  LicenseHistoryEntry: LicenseHistoryEntry;
  LicenseNotice: CaseRecord;
  LicenseNoticeConnection: Omit<LicenseNoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LicenseNoticeEdge']> };
  LicenseNoticeEdge: Omit<LicenseNoticeEdge, 'node'> & { node: ResolversParentTypes['LicenseNotice'] };
  LicenseNoticeFilter: LicenseNoticeFilter;
  LicenseNoticeForm: LicenseNoticeForm;
  LicenseNoticeFormInput: LicenseNoticeFormInput;
  LicenseNoticeResult: ResolversUnionTypes<ResolversParentTypes>['LicenseNoticeResult'];
  LicensePenalty: CaseRecord;
  LicensePenaltyConnection: Omit<LicensePenaltyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LicensePenaltyEdge']> };
  LicensePenaltyEdge: Omit<LicensePenaltyEdge, 'node'> & { node: ResolversParentTypes['LicensePenalty'] };
  LicensePenaltyFact: LicensePenaltyFact;
  LicensePenaltyFilter: LicensePenaltyFilter;
  LicensePenaltyForm: LicensePenaltyForm;
  LicensePenaltyFormInput: LicensePenaltyFormInput;
  LicensePenaltyPaperInput: LicensePenaltyPaperInput;
  LicensePenaltyResult: ResolversUnionTypes<ResolversParentTypes>['LicensePenaltyResult'];
  LicensePeriod: LicensePeriod;
  LicenseRenewal: CaseRecord;
  LicenseRenewalConnection: Omit<LicenseRenewalConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LicenseRenewalEdge']> };
  LicenseRenewalEdge: Omit<LicenseRenewalEdge, 'node'> & { node: ResolversParentTypes['LicenseRenewal'] };
  LicenseRenewalFilter: LicenseRenewalFilter;
  LicenseRenewalForm: LicenseRenewalForm;
  LicenseRenewalFormInput: LicenseRenewalFormInput;
  LicenseRenewalPaperInput: LicenseRenewalPaperInput;
  LicenseRenewalResult: ResolversUnionTypes<ResolversParentTypes>['LicenseRenewalResult'];
  LicenseReturn: CaseRecord;
  LicenseReturnConnection: Omit<LicenseReturnConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LicenseReturnEdge']> };
  LicenseReturnEdge: Omit<LicenseReturnEdge, 'node'> & { node: ResolversParentTypes['LicenseReturn'] };
  LicenseReturnFilter: LicenseReturnFilter;
  LicenseReturnForm: LicenseReturnForm;
  LicenseReturnFormInput: LicenseReturnFormInput;
  LicenseReturnResult: ResolversUnionTypes<ResolversParentTypes>['LicenseReturnResult'];
  LocalDate: Scalars['LocalDate']['output'];
  Me: Omit<Me, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  Mutation: Record<PropertyKey, never>;
  Named: Named;
  NoticeObjection: CaseRecord;
  NoticeObjectionConnection: Omit<NoticeObjectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NoticeObjectionEdge']> };
  NoticeObjectionEdge: Omit<NoticeObjectionEdge, 'node'> & { node: ResolversParentTypes['NoticeObjection'] };
  NoticeObjectionFilter: NoticeObjectionFilter;
  NoticeObjectionForm: NoticeObjectionForm;
  NoticeObjectionFormInput: NoticeObjectionFormInput;
  NoticeObjectionResult: ResolversUnionTypes<ResolversParentTypes>['NoticeObjectionResult'];
  PageInfo: PageInfo;
  PaperOnList: PaperOnList;
  Person: Person;
  ProcessInfo: ProcessInfo;
  ProcessWork: ProcessWork;
  PublicBatchEntry: CaseRecord;
  PublicBatchEntryConnection: Omit<PublicBatchEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PublicBatchEntryEdge']> };
  PublicBatchEntryEdge: Omit<PublicBatchEntryEdge, 'node'> & { node: ResolversParentTypes['PublicBatchEntry'] };
  PublicEdition: PublicEdition;
  PublicHelpContact: PublicHelpContact;
  PublicLicense: PublicLicense;
  PublicNotice: CaseRecord;
  PublicNoticeConnection: Omit<PublicNoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PublicNoticeEdge']> };
  PublicNoticeEdge: Omit<PublicNoticeEdge, 'node'> & { node: ResolversParentTypes['PublicNotice'] };
  PublicationFilter: PublicationFilter;
  Query: Record<PropertyKey, never>;
  RecordButton: RecordButton;
  Remedy: Remedy;
  RequirementsNotMet: RequirementsNotMet;
  SaveEmergencyDrillInput: SaveEmergencyDrillInput;
  SaveEmergencyPlanInput: SaveEmergencyPlanInput;
  SaveLicenseAnnouncementInput: SaveLicenseAnnouncementInput;
  SaveLicenseApplicationInput: SaveLicenseApplicationInput;
  SaveLicenseCancellationInput: SaveLicenseCancellationInput;
  SaveLicenseChangeInput: SaveLicenseChangeInput;
  SaveLicenseNoticeInput: SaveLicenseNoticeInput;
  SaveLicensePenaltyInput: SaveLicensePenaltyInput;
  SaveLicenseRenewalInput: SaveLicenseRenewalInput;
  SaveLicenseReturnInput: SaveLicenseReturnInput;
  SaveUnitRegistrationInput: SaveUnitRegistrationInput;
  Seat: Omit<Seat, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  SeatStanding: SeatStanding;
  SeatVerdict: SeatVerdict;
  ServiceWork: ResolversInterfaceTypes<ResolversParentTypes>['ServiceWork'];
  TextBlock: TextBlock;
  TextBlockInput: TextBlockInput;
  TextMark: TextMark;
  TextMarkInput: TextMarkInput;
  TextRow: TextRow;
  TextRowInput: TextRowInput;
  TextRun: TextRun;
  Total: Total;
  UUID: Scalars['UUID']['output'];
  Unit: UnitRecord;
  UnitAccount: UnitAccountRecord;
  UnitAccountConnection: Omit<UnitAccountConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UnitAccountEdge']> };
  UnitAccountEdge: Omit<UnitAccountEdge, 'node'> & { node: ResolversParentTypes['UnitAccount'] };
  UnitAccountFace: Omit<UnitAccountFace, 'unitAccount'> & { unitAccount?: Maybe<ResolversParentTypes['UnitAccount']> } | FederationReferenceTypes['UnitAccountFace'];
  UnitAccountFilter: UnitAccountFilter;
  UnitAccountReasonInput: UnitAccountReasonInput;
  UnitAccountResult: ResolversUnionTypes<ResolversParentTypes>['UnitAccountResult'];
  UnitAccountStatistics: UnitAccountStatistics;
  UnitAccountsOfDivision: UnitAccountsOfDivision;
  UnitAccountsOfKind: UnitAccountsOfKind;
  UnitChange: UnitChangeRecord;
  UnitChangeConnection: Omit<UnitChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UnitChangeEdge']> };
  UnitChangeEdge: Omit<UnitChangeEdge, 'node'> & { node: ResolversParentTypes['UnitChange'] };
  UnitChangeFace: Omit<UnitChangeFace, 'unitChange'> & { unitChange?: Maybe<ResolversParentTypes['UnitChange']> } | FederationReferenceTypes['UnitChangeFace'];
  UnitChangeFilter: UnitChangeFilter;
  UnitConnection: Omit<UnitConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UnitEdge']> };
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  UnitFace: Omit<UnitFace, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> } | FederationReferenceTypes['UnitFace'];
  UnitFieldChange: UnitFieldChange;
  UnitFilter: UnitFilter;
  UnitInvitationInput: UnitInvitationInput;
  UnitMerger: CaseRecord;
  UnitMergerConnection: Omit<UnitMergerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UnitMergerEdge']> };
  UnitMergerEdge: Omit<UnitMergerEdge, 'node'> & { node: ResolversParentTypes['UnitMerger'] };
  UnitMergerFilter: UnitMergerFilter;
  UnitMergerForm: UnitMergerForm;
  UnitMergerFormInput: UnitMergerFormInput;
  UnitMergerPaperInput: UnitMergerPaperInput;
  UnitMergerResult: ResolversUnionTypes<ResolversParentTypes>['UnitMergerResult'];
  UnitPeople: UnitPeople;
  UnitProfile: UnitProfile;
  UnitRegistration: CaseRecord;
  UnitRegistrationConnection: Omit<UnitRegistrationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UnitRegistrationEdge']> };
  UnitRegistrationEdge: Omit<UnitRegistrationEdge, 'node'> & { node: ResolversParentTypes['UnitRegistration'] };
  UnitRegistrationFilter: UnitRegistrationFilter;
  UnitRegistrationForm: UnitRegistrationForm;
  UnitRegistrationFormInput: UnitRegistrationFormInput;
  UnitRegistrationPaperInput: UnitRegistrationPaperInput;
  UnitRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['UnitRegistrationResult'];
  UnitRule: UnitRule;
  UploadInput: UploadInput;
  UploadLimits: UploadLimits;
  UploadTicket: UploadTicket;
  VersionConflict: VersionConflict;
  Work: Omit<Work, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['EnterpriseWork']> };
  WorkSafetyLicense: WorkSafetyLicenseRecord;
  WorkSafetyLicenseConnection: Omit<WorkSafetyLicenseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WorkSafetyLicenseEdge']> };
  WorkSafetyLicenseEdge: Omit<WorkSafetyLicenseEdge, 'node'> & { node: ResolversParentTypes['WorkSafetyLicense'] };
  WorkSafetyLicenseFace: Omit<WorkSafetyLicenseFace, 'workSafetyLicense'> & { workSafetyLicense?: Maybe<ResolversParentTypes['WorkSafetyLicense']> } | FederationReferenceTypes['WorkSafetyLicenseFace'];
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

export type AnnouncedPenaltyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AnnouncedPenalty'] = ResolversParentTypes['AnnouncedPenalty']> = {
  end?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PenaltyKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AnnouncementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Announcement'] = ResolversParentTypes['Announcement']> = {
  batchName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['PublicBatchEntryConnection'], ParentType, ContextType, RequireFields<AnnouncementEntriesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['LicenseBatchTotal']>, ParentType, ContextType>;
};

export type AnnouncementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AnnouncementConnection'] = ResolversParentTypes['AnnouncementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AnnouncementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<AnnouncementConnectionTotalArgs, 'exact'>>;
};

export type AnnouncementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AnnouncementEdge'] = ResolversParentTypes['AnnouncementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Announcement'], ParentType, ContextType>;
};

export type BlacklistEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BlacklistEntry'] = ResolversParentTypes['BlacklistEntry']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['BlacklistEntryAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['BlacklistEntryForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<BlacklistEntryHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['BlacklistEntryState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['BlacklistEntryForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlacklistEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BlacklistEntryConnection'] = ResolversParentTypes['BlacklistEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BlacklistEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<BlacklistEntryConnectionTotalArgs, 'exact'>>;
};

export type BlacklistEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BlacklistEntryEdge'] = ResolversParentTypes['BlacklistEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BlacklistEntry'], ParentType, ContextType>;
};

export type BlacklistEntryFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BlacklistEntryForm'] = ResolversParentTypes['BlacklistEntryForm']> = {
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlacklistEntryResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BlacklistEntryResult'] = ResolversParentTypes['BlacklistEntryResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'BlacklistEntry' | 'Blocked' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'BlacklistEntry' | 'EmergencyDrill' | 'EmergencyPlan' | 'HelpContact' | 'LicenseAnnouncement' | 'LicenseApplication' | 'LicenseCancellation' | 'LicenseChange' | 'LicenseNotice' | 'LicensePenalty' | 'LicenseRenewal' | 'LicenseReturn' | 'NoticeObjection' | 'UnitMerger' | 'UnitRegistration', ParentType, ContextType>;
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

export type ChangeUnitResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ChangeUnitResult'] = ResolversParentTypes['ChangeUnitResult']> = {
  __resolveType: TypeResolveFn<'Blocked' | 'RequirementsNotMet' | 'Unit' | 'VersionConflict', ParentType, ContextType>;
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

export type EmergencyDrillResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmergencyDrill'] = ResolversParentTypes['EmergencyDrill']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['EmergencyDrillAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['EmergencyDrillForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<EmergencyDrillHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['EmergencyDrillState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['EmergencyDrillForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyDrillConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmergencyDrillConnection'] = ResolversParentTypes['EmergencyDrillConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmergencyDrillEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<EmergencyDrillConnectionTotalArgs, 'exact'>>;
};

export type EmergencyDrillEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmergencyDrillEdge'] = ResolversParentTypes['EmergencyDrillEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergencyDrill'], ParentType, ContextType>;
};

export type EmergencyDrillFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmergencyDrillForm'] = ResolversParentTypes['EmergencyDrillForm']> = {
  drilledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['EmergencyDrillMethod']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmergencyDrillResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmergencyDrillResult'] = ResolversParentTypes['EmergencyDrillResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'EmergencyDrill' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type EmergencyPlanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmergencyPlan'] = ResolversParentTypes['EmergencyPlan']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['EmergencyPlanAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['EmergencyPlanForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<EmergencyPlanHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastDrilledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmergencyPlanState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['EmergencyPlanForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyPlanConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmergencyPlanConnection'] = ResolversParentTypes['EmergencyPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmergencyPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<EmergencyPlanConnectionTotalArgs, 'exact'>>;
};

export type EmergencyPlanEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmergencyPlanEdge'] = ResolversParentTypes['EmergencyPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergencyPlan'], ParentType, ContextType>;
};

export type EmergencyPlanFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmergencyPlanForm'] = ResolversParentTypes['EmergencyPlanForm']> = {
  assessedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EmergencyPlanKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type EmergencyPlanResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmergencyPlanResult'] = ResolversParentTypes['EmergencyPlanResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'EmergencyPlan' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type EndingWorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EndingWork'] = ResolversParentTypes['EndingWork']> = {
  ending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseWorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EnterpriseWork'] = ResolversParentTypes['EnterpriseWork']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<EnterpriseWorkCaseArgs, 'id' | 'process'>>;
  cases?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, RequireFields<EnterpriseWorkCasesArgs, 'first' | 'process' | 'tab'>>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ProcessWork']>, ParentType, ContextType>;
  endings?: Resolver<ReadonlyArray<ResolversTypes['EndingWork']>, ParentType, ContextType>;
  formDefinition?: Resolver<Maybe<ResolversTypes['FormDefinition']>, ParentType, ContextType, RequireFields<EnterpriseWorkFormDefinitionArgs, 'division' | 'process'>>;
  mayCreate?: Resolver<ReadonlyArray<ResolversTypes['Creatable']>, ParentType, ContextType, Partial<EnterpriseWorkMayCreateArgs>>;
  mayCreateElsewhere?: Resolver<ReadonlyArray<ResolversTypes['CreatableElsewhere']>, ParentType, ContextType>;
  requestUpload?: Resolver<Maybe<ResolversTypes['UploadTicket']>, ParentType, ContextType, RequireFields<EnterpriseWorkRequestUploadArgs, 'input'>>;
  unitRules?: Resolver<ReadonlyArray<ResolversTypes['UnitRule']>, ParentType, ContextType, Partial<EnterpriseWorkUnitRulesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type HelpContactResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HelpContact'] = ResolversParentTypes['HelpContact']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['HelpContactAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['HelpContactForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<HelpContactHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['HelpContactState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['HelpContactForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpContactConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HelpContactConnection'] = ResolversParentTypes['HelpContactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HelpContactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<HelpContactConnectionTotalArgs, 'exact'>>;
};

export type HelpContactEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HelpContactEdge'] = ResolversParentTypes['HelpContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HelpContact'], ParentType, ContextType>;
};

export type HelpContactFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HelpContactForm'] = ResolversParentTypes['HelpContactForm']> = {
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['HelpContactKind']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  portal?: Resolver<Maybe<ResolversTypes['HelpPortal']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HelpContactResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HelpContactResult'] = ResolversParentTypes['HelpContactResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'HelpContact' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
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

export type HolderStaffMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HolderStaffMember'] = ResolversParentTypes['HolderStaffMember']> = {
  certificateNumbers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type HolderStaffingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HolderStaffing'] = ResolversParentTypes['HolderStaffing']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HolderStaffKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  persons?: Resolver<ReadonlyArray<ResolversTypes['HolderStaffMember']>, ParentType, ContextType, RequireFields<HolderStaffingPersonsArgs, 'first'>>;
};

export type ImportWorkSafetyLicenseResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImportWorkSafetyLicenseResult'] = ResolversParentTypes['ImportWorkSafetyLicenseResult']> = {
  __resolveType: TypeResolveFn<'Blocked' | 'RequirementsNotMet' | 'WorkSafetyLicense', ParentType, ContextType>;
};

export type LabelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LicenseAnnouncementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseAnnouncement'] = ResolversParentTypes['LicenseAnnouncement']> = {
  announcedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['LicenseAnnouncementAction']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['LicenseBatch']>, ParentType, ContextType>;
  batchFace?: Resolver<Maybe<ResolversTypes['LicenseBatchFace']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['LicenseAnnouncementForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<LicenseAnnouncementHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['LicenseAnnouncementState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['LicenseAnnouncementForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenseAnnouncementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseAnnouncementConnection'] = ResolversParentTypes['LicenseAnnouncementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LicenseAnnouncementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<LicenseAnnouncementConnectionTotalArgs, 'exact'>>;
};

export type LicenseAnnouncementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseAnnouncementEdge'] = ResolversParentTypes['LicenseAnnouncementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LicenseAnnouncement'], ParentType, ContextType>;
};

export type LicenseAnnouncementFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseAnnouncementForm'] = ResolversParentTypes['LicenseAnnouncementForm']> = {
  batchId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TextBlock']>>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicenseAnnouncementResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseAnnouncementResult'] = ResolversParentTypes['LicenseAnnouncementResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'LicenseAnnouncement' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type LicenseApplicationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseApplication'] = ResolversParentTypes['LicenseApplication']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['LicenseApplicationAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  certificatesA?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificatesAAtApproval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificatesB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificatesBAtApproval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificatesC?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificatesCAtApproval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['LicenseApplicationForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<LicenseApplicationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['WorkSafetyLicense']>, ParentType, ContextType>;
  licenseId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  specialWorkers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  specialWorkersAtApproval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staffing?: Resolver<ReadonlyArray<ResolversTypes['HolderStaffing']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LicenseApplicationState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['LicenseApplicationForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenseApplicationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseApplicationConnection'] = ResolversParentTypes['LicenseApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LicenseApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<LicenseApplicationConnectionTotalArgs, 'exact'>>;
};

export type LicenseApplicationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseApplicationEdge'] = ResolversParentTypes['LicenseApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LicenseApplication'], ParentType, ContextType>;
};

export type LicenseApplicationFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseApplicationForm'] = ResolversParentTypes['LicenseApplicationForm']> = {
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalRepresentativeIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicenseApplicationResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseApplicationResult'] = ResolversParentTypes['LicenseApplicationResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'LicenseApplication' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type LicenseBatchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseBatch'] = ResolversParentTypes['LicenseBatch'], FederationReferenceType extends FederationReferenceTypes['LicenseBatch'] = FederationReferenceTypes['LicenseBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LicenseBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LicenseBatchJob']>>, ParentType, ContextType>;
  licenseAnnouncements?: Resolver<Maybe<ResolversTypes['LicenseAnnouncementConnection']>, ParentType, ContextType, RequireFields<LicenseBatchLicenseAnnouncementsArgs, 'first'>>;
  licenseNotices?: Resolver<Maybe<ResolversTypes['LicenseNoticeConnection']>, ParentType, ContextType, RequireFields<LicenseBatchLicenseNoticesArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeObjections?: Resolver<Maybe<ResolversTypes['NoticeObjectionConnection']>, ParentType, ContextType, RequireFields<LicenseBatchNoticeObjectionsArgs, 'first'>>;
  qualified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LicenseBatchState']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  toldFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  toldUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  totals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LicenseBatchTotal']>>, ParentType, ContextType>;
  unanswered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LicenseBatchConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseBatchConnection'] = ResolversParentTypes['LicenseBatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LicenseBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<LicenseBatchConnectionTotalArgs, 'exact'>>;
};

export type LicenseBatchEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseBatchEdge'] = ResolversParentTypes['LicenseBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LicenseBatch'], ParentType, ContextType>;
};

export type LicenseBatchEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseBatchEntry'] = ResolversParentTypes['LicenseBatchEntry'], FederationReferenceType extends FederationReferenceTypes['LicenseBatchEntry'] = FederationReferenceTypes['LicenseBatchEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LicenseBatchEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['LicenseBatch']>, ParentType, ContextType>;
  batchId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['LicenseBusiness']>, ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  certificatesA?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificatesB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificatesC?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['LicenseEntryResult']>, ParentType, ContextType>;
  specialWorkers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicenseBatchEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseBatchEntryConnection'] = ResolversParentTypes['LicenseBatchEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LicenseBatchEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<LicenseBatchEntryConnectionTotalArgs, 'exact'>>;
};

export type LicenseBatchEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseBatchEntryEdge'] = ResolversParentTypes['LicenseBatchEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LicenseBatchEntry'], ParentType, ContextType>;
};

export type LicenseBatchEntryFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseBatchEntryFace'] = ResolversParentTypes['LicenseBatchEntryFace'], FederationReferenceType extends FederationReferenceTypes['LicenseBatchEntryFace'] = FederationReferenceTypes['LicenseBatchEntryFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LicenseBatchEntryFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['LicenseBusiness']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licenseBatchEntry?: Resolver<Maybe<ResolversTypes['LicenseBatchEntry']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['LicenseEntryResult']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicenseBatchFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseBatchFace'] = ResolversParentTypes['LicenseBatchFace'], FederationReferenceType extends FederationReferenceTypes['LicenseBatchFace'] = FederationReferenceTypes['LicenseBatchFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LicenseBatchFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licenseBatch?: Resolver<Maybe<ResolversTypes['LicenseBatch']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LicenseBatchState']>, ParentType, ContextType>;
};

export type LicenseBatchJobResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseBatchJob'] = ResolversParentTypes['LicenseBatchJob'], FederationReferenceType extends FederationReferenceTypes['LicenseBatchJob'] = FederationReferenceTypes['LicenseBatchJob']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LicenseBatchJob']> | FederationReferenceType, FederationReferenceType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LicenseBatchJobKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LicenseBatchJobState']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LicenseBatchTotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseBatchTotal'] = ResolversParentTypes['LicenseBatchTotal']> = {
  business?: Resolver<ResolversTypes['LicenseBusiness'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LicenseCancellationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseCancellation'] = ResolversParentTypes['LicenseCancellation']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['LicenseCancellationAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['LicenseCancellationForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<LicenseCancellationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['WorkSafetyLicense']>, ParentType, ContextType>;
  licenseId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LicenseCancellationState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['LicenseCancellationForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenseCancellationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseCancellationConnection'] = ResolversParentTypes['LicenseCancellationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LicenseCancellationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<LicenseCancellationConnectionTotalArgs, 'exact'>>;
};

export type LicenseCancellationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseCancellationEdge'] = ResolversParentTypes['LicenseCancellationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LicenseCancellation'], ParentType, ContextType>;
};

export type LicenseCancellationFactResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseCancellationFact'] = ResolversParentTypes['LicenseCancellationFact']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LicenseCancellationFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseCancellationForm'] = ResolversParentTypes['LicenseCancellationForm']> = {
  cause?: Resolver<Maybe<ResolversTypes['LicenseCancellationCause']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicenseCancellationResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseCancellationResult'] = ResolversParentTypes['LicenseCancellationResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'LicenseCancellation' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type LicenseChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseChange'] = ResolversParentTypes['LicenseChange']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['LicenseChangeAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['LicenseChangeForm'], ParentType, ContextType>;
  formerAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerEconomicType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerPrincipal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<LicenseChangeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['WorkSafetyLicense']>, ParentType, ContextType>;
  licenseId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newEconomicType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newPrincipal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LicenseChangeState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['LicenseChangeForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenseChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseChangeConnection'] = ResolversParentTypes['LicenseChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LicenseChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<LicenseChangeConnectionTotalArgs, 'exact'>>;
};

export type LicenseChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseChangeEdge'] = ResolversParentTypes['LicenseChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LicenseChange'], ParentType, ContextType>;
};

export type LicenseChangeFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseChangeForm'] = ResolversParentTypes['LicenseChangeForm']> = {
  changedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicenseChangeResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseChangeResult'] = ResolversParentTypes['LicenseChangeResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'LicenseChange' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type LicenseDifferenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseDifference'] = ResolversParentTypes['LicenseDifference']> = {
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  onLicense?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LicenseHistoryEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseHistoryEntry'] = ResolversParentTypes['LicenseHistoryEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicenseNoticeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseNotice'] = ResolversParentTypes['LicenseNotice']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['LicenseNoticeAction']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['LicenseBatch']>, ParentType, ContextType>;
  batchFace?: Resolver<Maybe<ResolversTypes['LicenseBatchFace']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['LicenseNoticeForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<LicenseNoticeHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['LicenseNoticeState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['LicenseNoticeForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toldBatchId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toldFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  toldUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenseNoticeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseNoticeConnection'] = ResolversParentTypes['LicenseNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LicenseNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<LicenseNoticeConnectionTotalArgs, 'exact'>>;
};

export type LicenseNoticeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseNoticeEdge'] = ResolversParentTypes['LicenseNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LicenseNotice'], ParentType, ContextType>;
};

export type LicenseNoticeFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseNoticeForm'] = ResolversParentTypes['LicenseNoticeForm']> = {
  batchId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TextBlock']>>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type LicenseNoticeResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseNoticeResult'] = ResolversParentTypes['LicenseNoticeResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'LicenseNotice' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type LicensePenaltyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicensePenalty'] = ResolversParentTypes['LicensePenalty']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['LicensePenaltyAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['LicensePenaltyForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<LicensePenaltyHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['WorkSafetyLicense']>, ParentType, ContextType>;
  licenseId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  reportedKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedKindLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LicensePenaltyState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['LicensePenaltyForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicensePenaltyConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicensePenaltyConnection'] = ResolversParentTypes['LicensePenaltyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LicensePenaltyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<LicensePenaltyConnectionTotalArgs, 'exact'>>;
};

export type LicensePenaltyEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicensePenaltyEdge'] = ResolversParentTypes['LicensePenaltyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LicensePenalty'], ParentType, ContextType>;
};

export type LicensePenaltyFactResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicensePenaltyFact'] = ResolversParentTypes['LicensePenaltyFact']> = {
  end?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PenaltyKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type LicensePenaltyFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicensePenaltyForm'] = ResolversParentTypes['LicensePenaltyForm']> = {
  departureReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['PenaltyGround']>, ParentType, ContextType>;
  isConcealed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PenaltyKind']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicensePenaltyResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicensePenaltyResult'] = ResolversParentTypes['LicensePenaltyResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'LicensePenalty' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type LicensePeriodResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicensePeriod'] = ResolversParentTypes['LicensePeriod']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type LicenseRenewalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseRenewal'] = ResolversParentTypes['LicenseRenewal']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['LicenseRenewalAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  certificatesA?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificatesAAtApproval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificatesB?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificatesBAtApproval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificatesC?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificatesCAtApproval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['LicenseRenewalForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<LicenseRenewalHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['WorkSafetyLicense']>, ParentType, ContextType>;
  licenseId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  renewedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  renewedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  specialWorkers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  specialWorkersAtApproval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staffing?: Resolver<ReadonlyArray<ResolversTypes['HolderStaffing']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LicenseRenewalState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['LicenseRenewalForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenseRenewalConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseRenewalConnection'] = ResolversParentTypes['LicenseRenewalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LicenseRenewalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<LicenseRenewalConnectionTotalArgs, 'exact'>>;
};

export type LicenseRenewalEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseRenewalEdge'] = ResolversParentTypes['LicenseRenewalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LicenseRenewal'], ParentType, ContextType>;
};

export type LicenseRenewalFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseRenewalForm'] = ResolversParentTypes['LicenseRenewalForm']> = {
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hadFatalAccident?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalRepresentativeIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicenseRenewalResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseRenewalResult'] = ResolversParentTypes['LicenseRenewalResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'LicenseRenewal' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type LicenseReturnResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseReturn'] = ResolversParentTypes['LicenseReturn']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['LicenseReturnAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['LicenseReturnForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<LicenseReturnHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['WorkSafetyLicense']>, ParentType, ContextType>;
  licenseId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  penaltyEnd?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  penaltyKind?: Resolver<Maybe<ResolversTypes['PenaltyKind']>, ParentType, ContextType>;
  penaltyReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  penaltyStart?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LicenseReturnState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['LicenseReturnForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenseReturnConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseReturnConnection'] = ResolversParentTypes['LicenseReturnConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LicenseReturnEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<LicenseReturnConnectionTotalArgs, 'exact'>>;
};

export type LicenseReturnEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseReturnEdge'] = ResolversParentTypes['LicenseReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LicenseReturn'], ParentType, ContextType>;
};

export type LicenseReturnFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseReturnForm'] = ResolversParentTypes['LicenseReturnForm']> = {
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicenseReturnResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseReturnResult'] = ResolversParentTypes['LicenseReturnResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'LicenseReturn' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
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
  acceptLicenseApplication?: Resolver<Maybe<ResolversTypes['LicenseApplicationResult']>, ParentType, ContextType, RequireFields<MutationAcceptLicenseApplicationArgs, 'input'>>;
  acceptLicenseCancellation?: Resolver<Maybe<ResolversTypes['LicenseCancellationResult']>, ParentType, ContextType, RequireFields<MutationAcceptLicenseCancellationArgs, 'input'>>;
  acceptLicenseChange?: Resolver<Maybe<ResolversTypes['LicenseChangeResult']>, ParentType, ContextType, RequireFields<MutationAcceptLicenseChangeArgs, 'input'>>;
  acceptLicenseRenewal?: Resolver<Maybe<ResolversTypes['LicenseRenewalResult']>, ParentType, ContextType, RequireFields<MutationAcceptLicenseRenewalArgs, 'input'>>;
  acceptLicenseReturn?: Resolver<Maybe<ResolversTypes['LicenseReturnResult']>, ParentType, ContextType, RequireFields<MutationAcceptLicenseReturnArgs, 'input'>>;
  acceptUnitInvitation?: Resolver<Maybe<ResolversTypes['UnitAccountResult']>, ParentType, ContextType, RequireFields<MutationAcceptUnitInvitationArgs, 'input'>>;
  annulUnitMerger?: Resolver<Maybe<ResolversTypes['UnitMergerResult']>, ParentType, ContextType, RequireFields<MutationAnnulUnitMergerArgs, 'input'>>;
  approveEmergencyPlan?: Resolver<Maybe<ResolversTypes['EmergencyPlanResult']>, ParentType, ContextType, RequireFields<MutationApproveEmergencyPlanArgs, 'input'>>;
  approveLicenseAnnouncement?: Resolver<Maybe<ResolversTypes['LicenseAnnouncementResult']>, ParentType, ContextType, RequireFields<MutationApproveLicenseAnnouncementArgs, 'input'>>;
  approveLicenseApplication?: Resolver<Maybe<ResolversTypes['LicenseApplicationResult']>, ParentType, ContextType, RequireFields<MutationApproveLicenseApplicationArgs, 'input'>>;
  approveLicenseCancellation?: Resolver<Maybe<ResolversTypes['LicenseCancellationResult']>, ParentType, ContextType, RequireFields<MutationApproveLicenseCancellationArgs, 'input'>>;
  approveLicenseChange?: Resolver<Maybe<ResolversTypes['LicenseChangeResult']>, ParentType, ContextType, RequireFields<MutationApproveLicenseChangeArgs, 'input'>>;
  approveLicensePenalty?: Resolver<Maybe<ResolversTypes['LicensePenaltyResult']>, ParentType, ContextType, RequireFields<MutationApproveLicensePenaltyArgs, 'input'>>;
  approveLicenseRenewal?: Resolver<Maybe<ResolversTypes['LicenseRenewalResult']>, ParentType, ContextType, RequireFields<MutationApproveLicenseRenewalArgs, 'input'>>;
  approveLicenseReturn?: Resolver<Maybe<ResolversTypes['LicenseReturnResult']>, ParentType, ContextType, RequireFields<MutationApproveLicenseReturnArgs, 'input'>>;
  approveUnitRegistration?: Resolver<Maybe<ResolversTypes['UnitRegistrationResult']>, ParentType, ContextType, RequireFields<MutationApproveUnitRegistrationArgs, 'input'>>;
  changeUnit?: Resolver<Maybe<ResolversTypes['ChangeUnitResult']>, ParentType, ContextType, RequireFields<MutationChangeUnitArgs, 'input'>>;
  changeUnitMemberRole?: Resolver<Maybe<ResolversTypes['UnitAccountResult']>, ParentType, ContextType, RequireFields<MutationChangeUnitMemberRoleArgs, 'input'>>;
  confirmLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationConfirmLicenseNoticeArgs, 'input'>>;
  correctLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationCorrectLicenseNoticeArgs, 'input'>>;
  createBlacklistEntry?: Resolver<Maybe<ResolversTypes['BlacklistEntryResult']>, ParentType, ContextType, RequireFields<MutationCreateBlacklistEntryArgs, 'input'>>;
  createEmergencyDrill?: Resolver<Maybe<ResolversTypes['EmergencyDrillResult']>, ParentType, ContextType, RequireFields<MutationCreateEmergencyDrillArgs, 'input'>>;
  createEmergencyPlan?: Resolver<Maybe<ResolversTypes['EmergencyPlanResult']>, ParentType, ContextType, RequireFields<MutationCreateEmergencyPlanArgs, 'input'>>;
  createHelpContact?: Resolver<Maybe<ResolversTypes['HelpContactResult']>, ParentType, ContextType, RequireFields<MutationCreateHelpContactArgs, 'input'>>;
  createLicenseAnnouncement?: Resolver<Maybe<ResolversTypes['LicenseAnnouncementResult']>, ParentType, ContextType, RequireFields<MutationCreateLicenseAnnouncementArgs, 'input'>>;
  createLicenseApplication?: Resolver<Maybe<ResolversTypes['LicenseApplicationResult']>, ParentType, ContextType, RequireFields<MutationCreateLicenseApplicationArgs, 'input'>>;
  createLicenseCancellation?: Resolver<Maybe<ResolversTypes['LicenseCancellationResult']>, ParentType, ContextType, RequireFields<MutationCreateLicenseCancellationArgs, 'input'>>;
  createLicenseChange?: Resolver<Maybe<ResolversTypes['LicenseChangeResult']>, ParentType, ContextType, RequireFields<MutationCreateLicenseChangeArgs, 'input'>>;
  createLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationCreateLicenseNoticeArgs, 'input'>>;
  createLicensePenalty?: Resolver<Maybe<ResolversTypes['LicensePenaltyResult']>, ParentType, ContextType, RequireFields<MutationCreateLicensePenaltyArgs, 'input'>>;
  createLicenseRenewal?: Resolver<Maybe<ResolversTypes['LicenseRenewalResult']>, ParentType, ContextType, RequireFields<MutationCreateLicenseRenewalArgs, 'input'>>;
  createLicenseReturn?: Resolver<Maybe<ResolversTypes['LicenseReturnResult']>, ParentType, ContextType, RequireFields<MutationCreateLicenseReturnArgs, 'input'>>;
  createNoticeObjection?: Resolver<Maybe<ResolversTypes['NoticeObjectionResult']>, ParentType, ContextType, RequireFields<MutationCreateNoticeObjectionArgs, 'input'>>;
  createUnitMerger?: Resolver<Maybe<ResolversTypes['UnitMergerResult']>, ParentType, ContextType, RequireFields<MutationCreateUnitMergerArgs, 'input'>>;
  createUnitRegistration?: Resolver<Maybe<ResolversTypes['UnitRegistrationResult']>, ParentType, ContextType, RequireFields<MutationCreateUnitRegistrationArgs, 'input'>>;
  declineUnitInvitation?: Resolver<Maybe<ResolversTypes['UnitAccountResult']>, ParentType, ContextType, RequireFields<MutationDeclineUnitInvitationArgs, 'input'>>;
  disableUnitAccount?: Resolver<Maybe<ResolversTypes['UnitAccountResult']>, ParentType, ContextType, RequireFields<MutationDisableUnitAccountArgs, 'input'>>;
  dismissNoticeObjection?: Resolver<Maybe<ResolversTypes['NoticeObjectionResult']>, ParentType, ContextType, RequireFields<MutationDismissNoticeObjectionArgs, 'input'>>;
  disqualifyLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationDisqualifyLicenseNoticeArgs, 'input'>>;
  enableUnitAccount?: Resolver<Maybe<ResolversTypes['UnitAccountResult']>, ParentType, ContextType, RequireFields<MutationEnableUnitAccountArgs, 'input'>>;
  importWorkSafetyLicense?: Resolver<Maybe<ResolversTypes['ImportWorkSafetyLicenseResult']>, ParentType, ContextType, RequireFields<MutationImportWorkSafetyLicenseArgs, 'input'>>;
  inviteUnitMember?: Resolver<Maybe<ResolversTypes['UnitAccountResult']>, ParentType, ContextType, RequireFields<MutationInviteUnitMemberArgs, 'input'>>;
  keepLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationKeepLicenseNoticeArgs, 'input'>>;
  passLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationPassLicenseNoticeArgs, 'input'>>;
  publishLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationPublishLicenseNoticeArgs, 'input'>>;
  recallLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationRecallLicenseNoticeArgs, 'input'>>;
  recallLicensePenalty?: Resolver<Maybe<ResolversTypes['LicensePenaltyResult']>, ParentType, ContextType, RequireFields<MutationRecallLicensePenaltyArgs, 'input'>>;
  recordEmergencyDrill?: Resolver<Maybe<ResolversTypes['EmergencyDrillResult']>, ParentType, ContextType, RequireFields<MutationRecordEmergencyDrillArgs, 'input'>>;
  refuseLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationRefuseLicenseNoticeArgs, 'input'>>;
  rejectCorrectionLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationRejectCorrectionLicenseNoticeArgs, 'input'>>;
  rejectLicenseAnnouncement?: Resolver<Maybe<ResolversTypes['LicenseAnnouncementResult']>, ParentType, ContextType, RequireFields<MutationRejectLicenseAnnouncementArgs, 'input'>>;
  rejectLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationRejectLicenseNoticeArgs, 'input'>>;
  removeBlacklistEntry?: Resolver<Maybe<ResolversTypes['BlacklistEntryResult']>, ParentType, ContextType, RequireFields<MutationRemoveBlacklistEntryArgs, 'input'>>;
  removeHelpContact?: Resolver<Maybe<ResolversTypes['HelpContactResult']>, ParentType, ContextType, RequireFields<MutationRemoveHelpContactArgs, 'input'>>;
  removeUnitMember?: Resolver<Maybe<ResolversTypes['UnitAccountResult']>, ParentType, ContextType, RequireFields<MutationRemoveUnitMemberArgs, 'input'>>;
  reportCorrectionLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationReportCorrectionLicenseNoticeArgs, 'input'>>;
  republishLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationRepublishLicenseNoticeArgs, 'input'>>;
  resetUnitInvitation?: Resolver<Maybe<ResolversTypes['UnitAccountResult']>, ParentType, ContextType, RequireFields<MutationResetUnitInvitationArgs, 'input'>>;
  returnForCorrectionEmergencyPlan?: Resolver<Maybe<ResolversTypes['EmergencyPlanResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionEmergencyPlanArgs, 'input'>>;
  returnForCorrectionLicenseApplication?: Resolver<Maybe<ResolversTypes['LicenseApplicationResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionLicenseApplicationArgs, 'input'>>;
  returnForCorrectionLicenseCancellation?: Resolver<Maybe<ResolversTypes['LicenseCancellationResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionLicenseCancellationArgs, 'input'>>;
  returnForCorrectionLicenseChange?: Resolver<Maybe<ResolversTypes['LicenseChangeResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionLicenseChangeArgs, 'input'>>;
  returnForCorrectionLicensePenalty?: Resolver<Maybe<ResolversTypes['LicensePenaltyResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionLicensePenaltyArgs, 'input'>>;
  returnForCorrectionLicenseRenewal?: Resolver<Maybe<ResolversTypes['LicenseRenewalResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionLicenseRenewalArgs, 'input'>>;
  returnForCorrectionLicenseReturn?: Resolver<Maybe<ResolversTypes['LicenseReturnResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionLicenseReturnArgs, 'input'>>;
  returnForCorrectionUnitRegistration?: Resolver<Maybe<ResolversTypes['UnitRegistrationResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionUnitRegistrationArgs, 'input'>>;
  saveEmergencyDrill?: Resolver<Maybe<ResolversTypes['EmergencyDrillResult']>, ParentType, ContextType, RequireFields<MutationSaveEmergencyDrillArgs, 'input'>>;
  saveEmergencyPlan?: Resolver<Maybe<ResolversTypes['EmergencyPlanResult']>, ParentType, ContextType, RequireFields<MutationSaveEmergencyPlanArgs, 'input'>>;
  saveLicenseAnnouncement?: Resolver<Maybe<ResolversTypes['LicenseAnnouncementResult']>, ParentType, ContextType, RequireFields<MutationSaveLicenseAnnouncementArgs, 'input'>>;
  saveLicenseApplication?: Resolver<Maybe<ResolversTypes['LicenseApplicationResult']>, ParentType, ContextType, RequireFields<MutationSaveLicenseApplicationArgs, 'input'>>;
  saveLicenseCancellation?: Resolver<Maybe<ResolversTypes['LicenseCancellationResult']>, ParentType, ContextType, RequireFields<MutationSaveLicenseCancellationArgs, 'input'>>;
  saveLicenseChange?: Resolver<Maybe<ResolversTypes['LicenseChangeResult']>, ParentType, ContextType, RequireFields<MutationSaveLicenseChangeArgs, 'input'>>;
  saveLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationSaveLicenseNoticeArgs, 'input'>>;
  saveLicensePenalty?: Resolver<Maybe<ResolversTypes['LicensePenaltyResult']>, ParentType, ContextType, RequireFields<MutationSaveLicensePenaltyArgs, 'input'>>;
  saveLicenseRenewal?: Resolver<Maybe<ResolversTypes['LicenseRenewalResult']>, ParentType, ContextType, RequireFields<MutationSaveLicenseRenewalArgs, 'input'>>;
  saveLicenseReturn?: Resolver<Maybe<ResolversTypes['LicenseReturnResult']>, ParentType, ContextType, RequireFields<MutationSaveLicenseReturnArgs, 'input'>>;
  saveUnitRegistration?: Resolver<Maybe<ResolversTypes['UnitRegistrationResult']>, ParentType, ContextType, RequireFields<MutationSaveUnitRegistrationArgs, 'input'>>;
  submitEmergencyPlan?: Resolver<Maybe<ResolversTypes['EmergencyPlanResult']>, ParentType, ContextType, RequireFields<MutationSubmitEmergencyPlanArgs, 'input'>>;
  submitLicenseAnnouncement?: Resolver<Maybe<ResolversTypes['LicenseAnnouncementResult']>, ParentType, ContextType, RequireFields<MutationSubmitLicenseAnnouncementArgs, 'input'>>;
  submitLicenseApplication?: Resolver<Maybe<ResolversTypes['LicenseApplicationResult']>, ParentType, ContextType, RequireFields<MutationSubmitLicenseApplicationArgs, 'input'>>;
  submitLicenseCancellation?: Resolver<Maybe<ResolversTypes['LicenseCancellationResult']>, ParentType, ContextType, RequireFields<MutationSubmitLicenseCancellationArgs, 'input'>>;
  submitLicenseChange?: Resolver<Maybe<ResolversTypes['LicenseChangeResult']>, ParentType, ContextType, RequireFields<MutationSubmitLicenseChangeArgs, 'input'>>;
  submitLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationSubmitLicenseNoticeArgs, 'input'>>;
  submitLicensePenalty?: Resolver<Maybe<ResolversTypes['LicensePenaltyResult']>, ParentType, ContextType, RequireFields<MutationSubmitLicensePenaltyArgs, 'input'>>;
  submitLicenseRenewal?: Resolver<Maybe<ResolversTypes['LicenseRenewalResult']>, ParentType, ContextType, RequireFields<MutationSubmitLicenseRenewalArgs, 'input'>>;
  submitLicenseReturn?: Resolver<Maybe<ResolversTypes['LicenseReturnResult']>, ParentType, ContextType, RequireFields<MutationSubmitLicenseReturnArgs, 'input'>>;
  submitUnitRegistration?: Resolver<Maybe<ResolversTypes['UnitRegistrationResult']>, ParentType, ContextType, RequireFields<MutationSubmitUnitRegistrationArgs, 'input'>>;
  upholdNoticeObjection?: Resolver<Maybe<ResolversTypes['NoticeObjectionResult']>, ParentType, ContextType, RequireFields<MutationUpholdNoticeObjectionArgs, 'input'>>;
  withdrawEmergencyDrill?: Resolver<Maybe<ResolversTypes['EmergencyDrillResult']>, ParentType, ContextType, RequireFields<MutationWithdrawEmergencyDrillArgs, 'input'>>;
  withdrawEmergencyPlan?: Resolver<Maybe<ResolversTypes['EmergencyPlanResult']>, ParentType, ContextType, RequireFields<MutationWithdrawEmergencyPlanArgs, 'input'>>;
  withdrawLicenseAnnouncement?: Resolver<Maybe<ResolversTypes['LicenseAnnouncementResult']>, ParentType, ContextType, RequireFields<MutationWithdrawLicenseAnnouncementArgs, 'input'>>;
  withdrawLicenseApplication?: Resolver<Maybe<ResolversTypes['LicenseApplicationResult']>, ParentType, ContextType, RequireFields<MutationWithdrawLicenseApplicationArgs, 'input'>>;
  withdrawLicenseCancellation?: Resolver<Maybe<ResolversTypes['LicenseCancellationResult']>, ParentType, ContextType, RequireFields<MutationWithdrawLicenseCancellationArgs, 'input'>>;
  withdrawLicenseChange?: Resolver<Maybe<ResolversTypes['LicenseChangeResult']>, ParentType, ContextType, RequireFields<MutationWithdrawLicenseChangeArgs, 'input'>>;
  withdrawLicenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNoticeResult']>, ParentType, ContextType, RequireFields<MutationWithdrawLicenseNoticeArgs, 'input'>>;
  withdrawLicensePenalty?: Resolver<Maybe<ResolversTypes['LicensePenaltyResult']>, ParentType, ContextType, RequireFields<MutationWithdrawLicensePenaltyArgs, 'input'>>;
  withdrawLicenseRenewal?: Resolver<Maybe<ResolversTypes['LicenseRenewalResult']>, ParentType, ContextType, RequireFields<MutationWithdrawLicenseRenewalArgs, 'input'>>;
  withdrawLicenseReturn?: Resolver<Maybe<ResolversTypes['LicenseReturnResult']>, ParentType, ContextType, RequireFields<MutationWithdrawLicenseReturnArgs, 'input'>>;
  withdrawNoticeObjection?: Resolver<Maybe<ResolversTypes['NoticeObjectionResult']>, ParentType, ContextType, RequireFields<MutationWithdrawNoticeObjectionArgs, 'input'>>;
  withdrawUnitRegistration?: Resolver<Maybe<ResolversTypes['UnitRegistrationResult']>, ParentType, ContextType, RequireFields<MutationWithdrawUnitRegistrationArgs, 'input'>>;
};

export type NamedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type NoticeObjectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NoticeObjection'] = ResolversParentTypes['NoticeObjection']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['NoticeObjectionAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  entryFace?: Resolver<Maybe<ResolversTypes['LicenseBatchEntryFace']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['NoticeObjectionForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<NoticeObjectionHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['NoticeObjectionState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['NoticeObjectionForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeObjectionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NoticeObjectionConnection'] = ResolversParentTypes['NoticeObjectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoticeObjectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<NoticeObjectionConnectionTotalArgs, 'exact'>>;
};

export type NoticeObjectionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NoticeObjectionEdge'] = ResolversParentTypes['NoticeObjectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NoticeObjection'], ParentType, ContextType>;
};

export type NoticeObjectionFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NoticeObjectionForm'] = ResolversParentTypes['NoticeObjectionForm']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  objector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectorPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type NoticeObjectionResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NoticeObjectionResult'] = ResolversParentTypes['NoticeObjectionResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'NoticeObjection' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
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

export type PersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type PublicBatchEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicBatchEntry'] = ResolversParentTypes['PublicBatchEntry']> = {
  business?: Resolver<ResolversTypes['LicenseBusiness'], ParentType, ContextType>;
  certificatesA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certificatesB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certificatesC?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  licenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['LicenseEntryResult'], ParentType, ContextType>;
  specialWorkers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicBatchEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicBatchEntryConnection'] = ResolversParentTypes['PublicBatchEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicBatchEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<PublicBatchEntryConnectionTotalArgs, 'exact'>>;
};

export type PublicBatchEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicBatchEntryEdge'] = ResolversParentTypes['PublicBatchEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicBatchEntry'], ParentType, ContextType>;
};

export type PublicEditionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicEdition'] = ResolversParentTypes['PublicEdition']> = {
  body?: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PublicHelpContactResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicHelpContact'] = ResolversParentTypes['PublicHelpContact']> = {
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HelpContactKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portal?: Resolver<ResolversTypes['HelpPortal'], ParentType, ContextType>;
  portalLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicLicenseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicLicense'] = ResolversParentTypes['PublicLicense']> = {
  isAbnormal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkSafetyLicenseStatus'], ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PublicNoticeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicNotice'] = ResolversParentTypes['PublicNotice']> = {
  batchName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['PublicEdition']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['PublicBatchEntryConnection'], ParentType, ContextType, RequireFields<PublicNoticeEntriesArgs, 'first'>>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRunning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['LicenseBatchTotal']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PublicNoticeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicNoticeConnection'] = ResolversParentTypes['PublicNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<PublicNoticeConnectionTotalArgs, 'exact'>>;
};

export type PublicNoticeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicNoticeEdge'] = ResolversParentTypes['PublicNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicNotice'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  announcement?: Resolver<Maybe<ResolversTypes['Announcement']>, ParentType, ContextType, RequireFields<QueryAnnouncementArgs, 'id'>>;
  announcements?: Resolver<Maybe<ResolversTypes['AnnouncementConnection']>, ParentType, ContextType, RequireFields<QueryAnnouncementsArgs, 'first'>>;
  blacklistEntries?: Resolver<Maybe<ResolversTypes['BlacklistEntryConnection']>, ParentType, ContextType, RequireFields<QueryBlacklistEntriesArgs, 'first' | 'tab'>>;
  blacklistEntry?: Resolver<Maybe<ResolversTypes['BlacklistEntry']>, ParentType, ContextType, RequireFields<QueryBlacklistEntryArgs, 'id'>>;
  blacklistEntryExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryBlacklistEntryExportArgs, 'tab'>>;
  checkBlacklistEntry?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckBlacklistEntryArgs, 'form'>>;
  checkEmergencyDrill?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckEmergencyDrillArgs, 'form'>>;
  checkEmergencyPlan?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckEmergencyPlanArgs, 'form'>>;
  checkHelpContact?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckHelpContactArgs, 'form'>>;
  checkLicenseAnnouncement?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckLicenseAnnouncementArgs, 'form'>>;
  checkLicenseApplication?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckLicenseApplicationArgs, 'form'>>;
  checkLicenseCancellation?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckLicenseCancellationArgs, 'form'>>;
  checkLicenseChange?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckLicenseChangeArgs, 'form'>>;
  checkLicenseNotice?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckLicenseNoticeArgs, 'form'>>;
  checkLicensePenalty?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckLicensePenaltyArgs, 'form'>>;
  checkLicenseRenewal?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckLicenseRenewalArgs, 'form'>>;
  checkLicenseReturn?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckLicenseReturnArgs, 'form'>>;
  checkNoticeObjection?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckNoticeObjectionArgs, 'form'>>;
  checkUnitMerger?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckUnitMergerArgs, 'form'>>;
  checkUnitRegistration?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckUnitRegistrationArgs, 'form'>>;
  emergencyDrill?: Resolver<Maybe<ResolversTypes['EmergencyDrill']>, ParentType, ContextType, RequireFields<QueryEmergencyDrillArgs, 'id'>>;
  emergencyDrillExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryEmergencyDrillExportArgs, 'tab'>>;
  emergencyDrillPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryEmergencyDrillPapersArgs, 'division'>>;
  emergencyDrills?: Resolver<Maybe<ResolversTypes['EmergencyDrillConnection']>, ParentType, ContextType, RequireFields<QueryEmergencyDrillsArgs, 'first' | 'tab'>>;
  emergencyPlan?: Resolver<Maybe<ResolversTypes['EmergencyPlan']>, ParentType, ContextType, RequireFields<QueryEmergencyPlanArgs, 'id'>>;
  emergencyPlanExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryEmergencyPlanExportArgs, 'tab'>>;
  emergencyPlanPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryEmergencyPlanPapersArgs, 'division'>>;
  emergencyPlans?: Resolver<Maybe<ResolversTypes['EmergencyPlanConnection']>, ParentType, ContextType, RequireFields<QueryEmergencyPlansArgs, 'first' | 'tab'>>;
  expiringLicenses?: Resolver<Maybe<ResolversTypes['WorkSafetyLicenseConnection']>, ParentType, ContextType, RequireFields<QueryExpiringLicensesArgs, 'first' | 'within'>>;
  exportLicenseBatchEntries?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, Partial<QueryExportLicenseBatchEntriesArgs>>;
  exportLicenseBatches?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, Partial<QueryExportLicenseBatchesArgs>>;
  exportUnitAccounts?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, Partial<QueryExportUnitAccountsArgs>>;
  exportUnitChanges?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, Partial<QueryExportUnitChangesArgs>>;
  exportUnits?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, Partial<QueryExportUnitsArgs>>;
  helpContact?: Resolver<Maybe<ResolversTypes['HelpContact']>, ParentType, ContextType, RequireFields<QueryHelpContactArgs, 'id'>>;
  helpContactExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryHelpContactExportArgs, 'tab'>>;
  helpContacts?: Resolver<Maybe<ResolversTypes['HelpContactConnection']>, ParentType, ContextType, RequireFields<QueryHelpContactsArgs, 'first' | 'tab'>>;
  licenseAnnouncement?: Resolver<Maybe<ResolversTypes['LicenseAnnouncement']>, ParentType, ContextType, RequireFields<QueryLicenseAnnouncementArgs, 'id'>>;
  licenseAnnouncementExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryLicenseAnnouncementExportArgs, 'tab'>>;
  licenseAnnouncements?: Resolver<Maybe<ResolversTypes['LicenseAnnouncementConnection']>, ParentType, ContextType, RequireFields<QueryLicenseAnnouncementsArgs, 'first' | 'tab'>>;
  licenseApplication?: Resolver<Maybe<ResolversTypes['LicenseApplication']>, ParentType, ContextType, RequireFields<QueryLicenseApplicationArgs, 'id'>>;
  licenseApplicationExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryLicenseApplicationExportArgs, 'tab'>>;
  licenseApplicationPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryLicenseApplicationPapersArgs, 'division'>>;
  licenseApplications?: Resolver<Maybe<ResolversTypes['LicenseApplicationConnection']>, ParentType, ContextType, RequireFields<QueryLicenseApplicationsArgs, 'first' | 'tab'>>;
  licenseBatch?: Resolver<Maybe<ResolversTypes['LicenseBatch']>, ParentType, ContextType, RequireFields<QueryLicenseBatchArgs, 'id'>>;
  licenseBatchEntries?: Resolver<Maybe<ResolversTypes['LicenseBatchEntryConnection']>, ParentType, ContextType, RequireFields<QueryLicenseBatchEntriesArgs, 'first'>>;
  licenseBatchEntry?: Resolver<Maybe<ResolversTypes['LicenseBatchEntry']>, ParentType, ContextType, RequireFields<QueryLicenseBatchEntryArgs, 'id'>>;
  licenseBatchJob?: Resolver<Maybe<ResolversTypes['LicenseBatchJob']>, ParentType, ContextType, RequireFields<QueryLicenseBatchJobArgs, 'id'>>;
  licenseBatches?: Resolver<Maybe<ResolversTypes['LicenseBatchConnection']>, ParentType, ContextType, RequireFields<QueryLicenseBatchesArgs, 'first'>>;
  licenseCancellation?: Resolver<Maybe<ResolversTypes['LicenseCancellation']>, ParentType, ContextType, RequireFields<QueryLicenseCancellationArgs, 'id'>>;
  licenseCancellationExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryLicenseCancellationExportArgs, 'tab'>>;
  licenseCancellationPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryLicenseCancellationPapersArgs, 'division'>>;
  licenseCancellations?: Resolver<Maybe<ResolversTypes['LicenseCancellationConnection']>, ParentType, ContextType, RequireFields<QueryLicenseCancellationsArgs, 'first' | 'tab'>>;
  licenseChange?: Resolver<Maybe<ResolversTypes['LicenseChange']>, ParentType, ContextType, RequireFields<QueryLicenseChangeArgs, 'id'>>;
  licenseChangeExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryLicenseChangeExportArgs, 'tab'>>;
  licenseChangePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryLicenseChangePapersArgs, 'division'>>;
  licenseChanges?: Resolver<Maybe<ResolversTypes['LicenseChangeConnection']>, ParentType, ContextType, RequireFields<QueryLicenseChangesArgs, 'first' | 'tab'>>;
  licenseNotice?: Resolver<Maybe<ResolversTypes['LicenseNotice']>, ParentType, ContextType, RequireFields<QueryLicenseNoticeArgs, 'id'>>;
  licenseNoticeExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryLicenseNoticeExportArgs, 'tab'>>;
  licenseNotices?: Resolver<Maybe<ResolversTypes['LicenseNoticeConnection']>, ParentType, ContextType, RequireFields<QueryLicenseNoticesArgs, 'first' | 'tab'>>;
  licensePenalties?: Resolver<Maybe<ResolversTypes['LicensePenaltyConnection']>, ParentType, ContextType, RequireFields<QueryLicensePenaltiesArgs, 'first' | 'tab'>>;
  licensePenalty?: Resolver<Maybe<ResolversTypes['LicensePenalty']>, ParentType, ContextType, RequireFields<QueryLicensePenaltyArgs, 'id'>>;
  licensePenaltyExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryLicensePenaltyExportArgs, 'tab'>>;
  licensePenaltyPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryLicensePenaltyPapersArgs, 'division'>>;
  licenseRenewal?: Resolver<Maybe<ResolversTypes['LicenseRenewal']>, ParentType, ContextType, RequireFields<QueryLicenseRenewalArgs, 'id'>>;
  licenseRenewalExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryLicenseRenewalExportArgs, 'tab'>>;
  licenseRenewalPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryLicenseRenewalPapersArgs, 'division'>>;
  licenseRenewals?: Resolver<Maybe<ResolversTypes['LicenseRenewalConnection']>, ParentType, ContextType, RequireFields<QueryLicenseRenewalsArgs, 'first' | 'tab'>>;
  licenseReturn?: Resolver<Maybe<ResolversTypes['LicenseReturn']>, ParentType, ContextType, RequireFields<QueryLicenseReturnArgs, 'id'>>;
  licenseReturnExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryLicenseReturnExportArgs, 'tab'>>;
  licenseReturns?: Resolver<Maybe<ResolversTypes['LicenseReturnConnection']>, ParentType, ContextType, RequireFields<QueryLicenseReturnsArgs, 'first' | 'tab'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  myInvitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnitAccount']>>, ParentType, ContextType>;
  mySeats?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Seat']>>, ParentType, ContextType>;
  noticeObjection?: Resolver<Maybe<ResolversTypes['NoticeObjection']>, ParentType, ContextType, RequireFields<QueryNoticeObjectionArgs, 'id'>>;
  noticeObjectionExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryNoticeObjectionExportArgs, 'tab'>>;
  noticeObjections?: Resolver<Maybe<ResolversTypes['NoticeObjectionConnection']>, ParentType, ContextType, RequireFields<QueryNoticeObjectionsArgs, 'first' | 'tab'>>;
  publicHelpContacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PublicHelpContact']>>, ParentType, ContextType, RequireFields<QueryPublicHelpContactsArgs, 'division' | 'portal'>>;
  publicLicense?: Resolver<Maybe<ResolversTypes['PublicLicense']>, ParentType, ContextType, Partial<QueryPublicLicenseArgs>>;
  publicNotice?: Resolver<Maybe<ResolversTypes['PublicNotice']>, ParentType, ContextType, RequireFields<QueryPublicNoticeArgs, 'id'>>;
  publicNotices?: Resolver<Maybe<ResolversTypes['PublicNoticeConnection']>, ParentType, ContextType, RequireFields<QueryPublicNoticesArgs, 'first'>>;
  seatStanding?: Resolver<Maybe<ResolversTypes['SeatStanding']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'uscc'>>;
  unitAccount?: Resolver<Maybe<ResolversTypes['UnitAccount']>, ParentType, ContextType, RequireFields<QueryUnitAccountArgs, 'id'>>;
  unitAccountStatistics?: Resolver<Maybe<ResolversTypes['UnitAccountStatistics']>, ParentType, ContextType, Partial<QueryUnitAccountStatisticsArgs>>;
  unitAccounts?: Resolver<Maybe<ResolversTypes['UnitAccountConnection']>, ParentType, ContextType, RequireFields<QueryUnitAccountsArgs, 'first'>>;
  unitByCode?: Resolver<Maybe<ResolversTypes['UnitFace']>, ParentType, ContextType, RequireFields<QueryUnitByCodeArgs, 'code'>>;
  unitChange?: Resolver<Maybe<ResolversTypes['UnitChange']>, ParentType, ContextType, RequireFields<QueryUnitChangeArgs, 'id'>>;
  unitChanges?: Resolver<Maybe<ResolversTypes['UnitChangeConnection']>, ParentType, ContextType, RequireFields<QueryUnitChangesArgs, 'first'>>;
  unitMerger?: Resolver<Maybe<ResolversTypes['UnitMerger']>, ParentType, ContextType, RequireFields<QueryUnitMergerArgs, 'id'>>;
  unitMergerExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryUnitMergerExportArgs, 'tab'>>;
  unitMergerPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryUnitMergerPapersArgs, 'division'>>;
  unitMergers?: Resolver<Maybe<ResolversTypes['UnitMergerConnection']>, ParentType, ContextType, RequireFields<QueryUnitMergersArgs, 'first' | 'tab'>>;
  unitRegistration?: Resolver<Maybe<ResolversTypes['UnitRegistration']>, ParentType, ContextType, RequireFields<QueryUnitRegistrationArgs, 'id'>>;
  unitRegistrationExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryUnitRegistrationExportArgs, 'tab'>>;
  unitRegistrationPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryUnitRegistrationPapersArgs, 'division'>>;
  unitRegistrations?: Resolver<Maybe<ResolversTypes['UnitRegistrationConnection']>, ParentType, ContextType, RequireFields<QueryUnitRegistrationsArgs, 'first' | 'tab'>>;
  units?: Resolver<Maybe<ResolversTypes['UnitConnection']>, ParentType, ContextType, RequireFields<QueryUnitsArgs, 'first'>>;
  unitsByName?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnitFace']>>, ParentType, ContextType, RequireFields<QueryUnitsByNameArgs, 'name'>>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType>;
  workSafetyLicense?: Resolver<Maybe<ResolversTypes['WorkSafetyLicense']>, ParentType, ContextType, RequireFields<QueryWorkSafetyLicenseArgs, 'number'>>;
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

export type SeatResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  isPicked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  org?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  unitKinds?: Resolver<ReadonlyArray<ResolversTypes['Named']>, ParentType, ContextType>;
};

export type SeatStandingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatStanding'] = ResolversParentTypes['SeatStanding']> = {
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['UnitAccountRole']>, ParentType, ContextType>;
  unitKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnitKind']>>, ParentType, ContextType>;
};

export type SeatVerdictResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatVerdict'] = ResolversParentTypes['SeatVerdict']> = {
  seat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdictLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type ServiceWorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ServiceWork'] = ResolversParentTypes['ServiceWork']> = {
  __resolveType: TypeResolveFn<'EnterpriseWork', ParentType, ContextType>;
};

export type TextBlockResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TextBlock'] = ResolversParentTypes['TextBlock']> = {
  kind?: Resolver<Maybe<ResolversTypes['TextBlockKind']>, ParentType, ContextType>;
  marks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TextMark']>>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TextRow']>>, ParentType, ContextType>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['TextRun']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TextMarkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TextMark'] = ResolversParentTypes['TextMark']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TextMarkKind']>, ParentType, ContextType>;
  occurrence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TextRowResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TextRow'] = ResolversParentTypes['TextRow']> = {
  cells?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type TextRunResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TextRun'] = ResolversParentTypes['TextRun']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isBold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Total'] = ResolversParentTypes['Total']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UnitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  buttons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordButton']>>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerValues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormerValue']>>, ParentType, ContextType>;
  isBlacklisted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnitKind']>>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['WorkSafetyLicense']>, ParentType, ContextType>;
  licenses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkSafetyLicense']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['UnitPeople']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['UnitProfile']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualificationValidUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['UnitStatus']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitAccountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitAccount'] = ResolversParentTypes['UnitAccount'], FederationReferenceType extends FederationReferenceTypes['UnitAccount'] = FederationReferenceTypes['UnitAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnitAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buttons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordButton']>>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerValues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormerValue']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType, RequireFields<UnitAccountHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnitKind']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['UnitAccountRole']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['UnitAccountStatus']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitAccountConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitAccountConnection'] = ResolversParentTypes['UnitAccountConnection']> = {
  buttons?: Resolver<ReadonlyArray<ResolversTypes['RecordButton']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitAccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<UnitAccountConnectionTotalArgs, 'exact'>>;
};

export type UnitAccountEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitAccountEdge'] = ResolversParentTypes['UnitAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitAccount'], ParentType, ContextType>;
};

export type UnitAccountFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitAccountFace'] = ResolversParentTypes['UnitAccountFace'], FederationReferenceType extends FederationReferenceTypes['UnitAccountFace'] = FederationReferenceTypes['UnitAccountFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnitAccountFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['UnitAccountRole']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['UnitAccountStatus']>, ParentType, ContextType>;
  unitAccount?: Resolver<Maybe<ResolversTypes['UnitAccount']>, ParentType, ContextType>;
};

export type UnitAccountResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitAccountResult'] = ResolversParentTypes['UnitAccountResult']> = {
  __resolveType: TypeResolveFn<'Blocked' | 'RequirementsNotMet' | 'UnitAccount' | 'VersionConflict', ParentType, ContextType>;
};

export type UnitAccountStatisticsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitAccountStatistics'] = ResolversParentTypes['UnitAccountStatistics']> = {
  byDivision?: Resolver<ReadonlyArray<ResolversTypes['UnitAccountsOfDivision']>, ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['UnitAccountsOfKind']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitAccountsOfDivisionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitAccountsOfDivision'] = ResolversParentTypes['UnitAccountsOfDivision']> = {
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disabled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitAccountsOfKindResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitAccountsOfKind'] = ResolversParentTypes['UnitAccountsOfKind']> = {
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disabled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
};

export type UnitChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitChange'] = ResolversParentTypes['UnitChange'], FederationReferenceType extends FederationReferenceTypes['UnitChange'] = FederationReferenceTypes['UnitChange']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnitChange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnitFieldChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnitChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitChangeConnection'] = ResolversParentTypes['UnitChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<UnitChangeConnectionTotalArgs, 'exact'>>;
};

export type UnitChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitChangeEdge'] = ResolversParentTypes['UnitChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitChange'], ParentType, ContextType>;
};

export type UnitChangeFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitChangeFace'] = ResolversParentTypes['UnitChangeFace'], FederationReferenceType extends FederationReferenceTypes['UnitChangeFace'] = FederationReferenceTypes['UnitChangeFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnitChangeFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitChange?: Resolver<Maybe<ResolversTypes['UnitChange']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<UnitConnectionTotalArgs, 'exact'>>;
};

export type UnitEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type UnitFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitFace'] = ResolversParentTypes['UnitFace'], FederationReferenceType extends FederationReferenceTypes['UnitFace'] = FederationReferenceTypes['UnitFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnitFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnitKind']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualificationValidUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['UnitStatus']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type UnitFieldChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitFieldChange'] = ResolversParentTypes['UnitFieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type UnitMergerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitMerger'] = ResolversParentTypes['UnitMerger']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['UnitMergerAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['UnitMergerForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<UnitMergerHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['UnitMergerState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['UnitMergerForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitMergerConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitMergerConnection'] = ResolversParentTypes['UnitMergerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitMergerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<UnitMergerConnectionTotalArgs, 'exact'>>;
};

export type UnitMergerEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitMergerEdge'] = ResolversParentTypes['UnitMergerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitMerger'], ParentType, ContextType>;
};

export type UnitMergerFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitMergerForm'] = ResolversParentTypes['UnitMergerForm']> = {
  mergedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnitMergerResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitMergerResult'] = ResolversParentTypes['UnitMergerResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'UnitMerger' | 'VersionConflict', ParentType, ContextType>;
};

export type UnitPeopleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitPeople'] = ResolversParentTypes['UnitPeople']> = {
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maskedContactIdNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maskedContactPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitProfileResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitProfile'] = ResolversParentTypes['UnitProfile']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterpriseType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  registeredCapital?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnitRegistrationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitRegistration'] = ResolversParentTypes['UnitRegistration']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['UnitRegistrationAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['UnitRegistrationForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<UnitRegistrationHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['UnitRegistrationState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['UnitRegistrationForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitRegistrationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitRegistrationConnection'] = ResolversParentTypes['UnitRegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitRegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<UnitRegistrationConnectionTotalArgs, 'exact'>>;
};

export type UnitRegistrationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitRegistrationEdge'] = ResolversParentTypes['UnitRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitRegistration'], ParentType, ContextType>;
};

export type UnitRegistrationFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitRegistrationForm'] = ResolversParentTypes['UnitRegistrationForm']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterpriseType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnitKind']>>, ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualificationValidUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  registeredCapital?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnitRegistrationResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitRegistrationResult'] = ResolversParentTypes['UnitRegistrationResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'UnitRegistration' | 'VersionConflict', ParentType, ContextType>;
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
  enterprise?: Resolver<Maybe<ResolversTypes['EnterpriseWork']>, ParentType, ContextType>;
};

export type WorkSafetyLicenseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkSafetyLicense'] = ResolversParentTypes['WorkSafetyLicense'], FederationReferenceType extends FederationReferenceTypes['WorkSafetyLicense'] = FederationReferenceTypes['WorkSafetyLicense']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkSafetyLicense']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  announcedPenalty?: Resolver<Maybe<ResolversTypes['AnnouncedPenalty']>, ParentType, ContextType>;
  buttons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Button']>>, ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['LicenseCancellationFact']>, ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  differences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LicenseDifference']>>, ParentType, ContextType>;
  economicType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerValues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormerValue']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LicenseHistoryEntry']>>, ParentType, ContextType, RequireFields<WorkSafetyLicenseHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAbnormal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSuspensionOver?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  penaltyReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LicensePeriod']>>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revocation?: Resolver<Maybe<ResolversTypes['LicensePenaltyFact']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['WorkSafetyLicenseStatus']>, ParentType, ContextType>;
  suspendedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  suspendedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  suspension?: Resolver<Maybe<ResolversTypes['LicensePenaltyFact']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkSafetyLicenseConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkSafetyLicenseConnection'] = ResolversParentTypes['WorkSafetyLicenseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkSafetyLicenseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<WorkSafetyLicenseConnectionTotalArgs, 'exact'>>;
};

export type WorkSafetyLicenseEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkSafetyLicenseEdge'] = ResolversParentTypes['WorkSafetyLicenseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkSafetyLicense'], ParentType, ContextType>;
};

export type WorkSafetyLicenseFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkSafetyLicenseFace'] = ResolversParentTypes['WorkSafetyLicenseFace'], FederationReferenceType extends FederationReferenceTypes['WorkSafetyLicenseFace'] = FederationReferenceTypes['WorkSafetyLicenseFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkSafetyLicenseFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['WorkSafetyLicenseStatus']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  workSafetyLicense?: Resolver<Maybe<ResolversTypes['WorkSafetyLicense']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  ActionNotAllowed?: ActionNotAllowedResolvers<ContextType>;
  AllowedAction?: AllowedActionResolvers<ContextType>;
  AnnouncedPenalty?: AnnouncedPenaltyResolvers<ContextType>;
  Announcement?: AnnouncementResolvers<ContextType>;
  AnnouncementConnection?: AnnouncementConnectionResolvers<ContextType>;
  AnnouncementEdge?: AnnouncementEdgeResolvers<ContextType>;
  BlacklistEntry?: BlacklistEntryResolvers<ContextType>;
  BlacklistEntryConnection?: BlacklistEntryConnectionResolvers<ContextType>;
  BlacklistEntryEdge?: BlacklistEntryEdgeResolvers<ContextType>;
  BlacklistEntryForm?: BlacklistEntryFormResolvers<ContextType>;
  BlacklistEntryResult?: BlacklistEntryResultResolvers<ContextType>;
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
  ChangeUnitResult?: ChangeUnitResultResolvers<ContextType>;
  Creatable?: CreatableResolvers<ContextType>;
  CreatableElsewhere?: CreatableElsewhereResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayBound?: DayBoundResolvers<ContextType>;
  ElectronicCertificate?: ElectronicCertificateResolvers<ContextType>;
  EmergencyDrill?: EmergencyDrillResolvers<ContextType>;
  EmergencyDrillConnection?: EmergencyDrillConnectionResolvers<ContextType>;
  EmergencyDrillEdge?: EmergencyDrillEdgeResolvers<ContextType>;
  EmergencyDrillForm?: EmergencyDrillFormResolvers<ContextType>;
  EmergencyDrillResult?: EmergencyDrillResultResolvers<ContextType>;
  EmergencyPlan?: EmergencyPlanResolvers<ContextType>;
  EmergencyPlanConnection?: EmergencyPlanConnectionResolvers<ContextType>;
  EmergencyPlanEdge?: EmergencyPlanEdgeResolvers<ContextType>;
  EmergencyPlanForm?: EmergencyPlanFormResolvers<ContextType>;
  EmergencyPlanResult?: EmergencyPlanResultResolvers<ContextType>;
  EndingWork?: EndingWorkResolvers<ContextType>;
  EnterpriseWork?: EnterpriseWorkResolvers<ContextType>;
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
  HelpContact?: HelpContactResolvers<ContextType>;
  HelpContactConnection?: HelpContactConnectionResolvers<ContextType>;
  HelpContactEdge?: HelpContactEdgeResolvers<ContextType>;
  HelpContactForm?: HelpContactFormResolvers<ContextType>;
  HelpContactResult?: HelpContactResultResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HolderStaffMember?: HolderStaffMemberResolvers<ContextType>;
  HolderStaffing?: HolderStaffingResolvers<ContextType>;
  ImportWorkSafetyLicenseResult?: ImportWorkSafetyLicenseResultResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LicenseAnnouncement?: LicenseAnnouncementResolvers<ContextType>;
  LicenseAnnouncementConnection?: LicenseAnnouncementConnectionResolvers<ContextType>;
  LicenseAnnouncementEdge?: LicenseAnnouncementEdgeResolvers<ContextType>;
  LicenseAnnouncementForm?: LicenseAnnouncementFormResolvers<ContextType>;
  LicenseAnnouncementResult?: LicenseAnnouncementResultResolvers<ContextType>;
  LicenseApplication?: LicenseApplicationResolvers<ContextType>;
  LicenseApplicationConnection?: LicenseApplicationConnectionResolvers<ContextType>;
  LicenseApplicationEdge?: LicenseApplicationEdgeResolvers<ContextType>;
  LicenseApplicationForm?: LicenseApplicationFormResolvers<ContextType>;
  LicenseApplicationResult?: LicenseApplicationResultResolvers<ContextType>;
  LicenseBatch?: LicenseBatchResolvers<ContextType>;
  LicenseBatchConnection?: LicenseBatchConnectionResolvers<ContextType>;
  LicenseBatchEdge?: LicenseBatchEdgeResolvers<ContextType>;
  LicenseBatchEntry?: LicenseBatchEntryResolvers<ContextType>;
  LicenseBatchEntryConnection?: LicenseBatchEntryConnectionResolvers<ContextType>;
  LicenseBatchEntryEdge?: LicenseBatchEntryEdgeResolvers<ContextType>;
  LicenseBatchEntryFace?: LicenseBatchEntryFaceResolvers<ContextType>;
  LicenseBatchFace?: LicenseBatchFaceResolvers<ContextType>;
  LicenseBatchJob?: LicenseBatchJobResolvers<ContextType>;
  LicenseBatchTotal?: LicenseBatchTotalResolvers<ContextType>;
  LicenseCancellation?: LicenseCancellationResolvers<ContextType>;
  LicenseCancellationConnection?: LicenseCancellationConnectionResolvers<ContextType>;
  LicenseCancellationEdge?: LicenseCancellationEdgeResolvers<ContextType>;
  LicenseCancellationFact?: LicenseCancellationFactResolvers<ContextType>;
  LicenseCancellationForm?: LicenseCancellationFormResolvers<ContextType>;
  LicenseCancellationResult?: LicenseCancellationResultResolvers<ContextType>;
  LicenseChange?: LicenseChangeResolvers<ContextType>;
  LicenseChangeConnection?: LicenseChangeConnectionResolvers<ContextType>;
  LicenseChangeEdge?: LicenseChangeEdgeResolvers<ContextType>;
  LicenseChangeForm?: LicenseChangeFormResolvers<ContextType>;
  LicenseChangeResult?: LicenseChangeResultResolvers<ContextType>;
  LicenseDifference?: LicenseDifferenceResolvers<ContextType>;
  LicenseHistoryEntry?: LicenseHistoryEntryResolvers<ContextType>;
  LicenseNotice?: LicenseNoticeResolvers<ContextType>;
  LicenseNoticeConnection?: LicenseNoticeConnectionResolvers<ContextType>;
  LicenseNoticeEdge?: LicenseNoticeEdgeResolvers<ContextType>;
  LicenseNoticeForm?: LicenseNoticeFormResolvers<ContextType>;
  LicenseNoticeResult?: LicenseNoticeResultResolvers<ContextType>;
  LicensePenalty?: LicensePenaltyResolvers<ContextType>;
  LicensePenaltyConnection?: LicensePenaltyConnectionResolvers<ContextType>;
  LicensePenaltyEdge?: LicensePenaltyEdgeResolvers<ContextType>;
  LicensePenaltyFact?: LicensePenaltyFactResolvers<ContextType>;
  LicensePenaltyForm?: LicensePenaltyFormResolvers<ContextType>;
  LicensePenaltyResult?: LicensePenaltyResultResolvers<ContextType>;
  LicensePeriod?: LicensePeriodResolvers<ContextType>;
  LicenseRenewal?: LicenseRenewalResolvers<ContextType>;
  LicenseRenewalConnection?: LicenseRenewalConnectionResolvers<ContextType>;
  LicenseRenewalEdge?: LicenseRenewalEdgeResolvers<ContextType>;
  LicenseRenewalForm?: LicenseRenewalFormResolvers<ContextType>;
  LicenseRenewalResult?: LicenseRenewalResultResolvers<ContextType>;
  LicenseReturn?: LicenseReturnResolvers<ContextType>;
  LicenseReturnConnection?: LicenseReturnConnectionResolvers<ContextType>;
  LicenseReturnEdge?: LicenseReturnEdgeResolvers<ContextType>;
  LicenseReturnForm?: LicenseReturnFormResolvers<ContextType>;
  LicenseReturnResult?: LicenseReturnResultResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Me?: MeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  NoticeObjection?: NoticeObjectionResolvers<ContextType>;
  NoticeObjectionConnection?: NoticeObjectionConnectionResolvers<ContextType>;
  NoticeObjectionEdge?: NoticeObjectionEdgeResolvers<ContextType>;
  NoticeObjectionForm?: NoticeObjectionFormResolvers<ContextType>;
  NoticeObjectionResult?: NoticeObjectionResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperOnList?: PaperOnListResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  ProcessInfo?: ProcessInfoResolvers<ContextType>;
  ProcessWork?: ProcessWorkResolvers<ContextType>;
  PublicBatchEntry?: PublicBatchEntryResolvers<ContextType>;
  PublicBatchEntryConnection?: PublicBatchEntryConnectionResolvers<ContextType>;
  PublicBatchEntryEdge?: PublicBatchEntryEdgeResolvers<ContextType>;
  PublicEdition?: PublicEditionResolvers<ContextType>;
  PublicHelpContact?: PublicHelpContactResolvers<ContextType>;
  PublicLicense?: PublicLicenseResolvers<ContextType>;
  PublicNotice?: PublicNoticeResolvers<ContextType>;
  PublicNoticeConnection?: PublicNoticeConnectionResolvers<ContextType>;
  PublicNoticeEdge?: PublicNoticeEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordButton?: RecordButtonResolvers<ContextType>;
  Remedy?: RemedyResolvers<ContextType>;
  RequirementsNotMet?: RequirementsNotMetResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  SeatStanding?: SeatStandingResolvers<ContextType>;
  SeatVerdict?: SeatVerdictResolvers<ContextType>;
  ServiceWork?: ServiceWorkResolvers<ContextType>;
  TextBlock?: TextBlockResolvers<ContextType>;
  TextMark?: TextMarkResolvers<ContextType>;
  TextRow?: TextRowResolvers<ContextType>;
  TextRun?: TextRunResolvers<ContextType>;
  Total?: TotalResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  Unit?: UnitResolvers<ContextType>;
  UnitAccount?: UnitAccountResolvers<ContextType>;
  UnitAccountConnection?: UnitAccountConnectionResolvers<ContextType>;
  UnitAccountEdge?: UnitAccountEdgeResolvers<ContextType>;
  UnitAccountFace?: UnitAccountFaceResolvers<ContextType>;
  UnitAccountResult?: UnitAccountResultResolvers<ContextType>;
  UnitAccountStatistics?: UnitAccountStatisticsResolvers<ContextType>;
  UnitAccountsOfDivision?: UnitAccountsOfDivisionResolvers<ContextType>;
  UnitAccountsOfKind?: UnitAccountsOfKindResolvers<ContextType>;
  UnitChange?: UnitChangeResolvers<ContextType>;
  UnitChangeConnection?: UnitChangeConnectionResolvers<ContextType>;
  UnitChangeEdge?: UnitChangeEdgeResolvers<ContextType>;
  UnitChangeFace?: UnitChangeFaceResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UnitFace?: UnitFaceResolvers<ContextType>;
  UnitFieldChange?: UnitFieldChangeResolvers<ContextType>;
  UnitMerger?: UnitMergerResolvers<ContextType>;
  UnitMergerConnection?: UnitMergerConnectionResolvers<ContextType>;
  UnitMergerEdge?: UnitMergerEdgeResolvers<ContextType>;
  UnitMergerForm?: UnitMergerFormResolvers<ContextType>;
  UnitMergerResult?: UnitMergerResultResolvers<ContextType>;
  UnitPeople?: UnitPeopleResolvers<ContextType>;
  UnitProfile?: UnitProfileResolvers<ContextType>;
  UnitRegistration?: UnitRegistrationResolvers<ContextType>;
  UnitRegistrationConnection?: UnitRegistrationConnectionResolvers<ContextType>;
  UnitRegistrationEdge?: UnitRegistrationEdgeResolvers<ContextType>;
  UnitRegistrationForm?: UnitRegistrationFormResolvers<ContextType>;
  UnitRegistrationResult?: UnitRegistrationResultResolvers<ContextType>;
  UnitRule?: UnitRuleResolvers<ContextType>;
  UploadLimits?: UploadLimitsResolvers<ContextType>;
  UploadTicket?: UploadTicketResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  WorkSafetyLicense?: WorkSafetyLicenseResolvers<ContextType>;
  WorkSafetyLicenseConnection?: WorkSafetyLicenseConnectionResolvers<ContextType>;
  WorkSafetyLicenseEdge?: WorkSafetyLicenseEdgeResolvers<ContextType>;
  WorkSafetyLicenseFace?: WorkSafetyLicenseFaceResolvers<ContextType>;
};

