import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseRecord } from '@anzhu/casework';
import type { Crane as CraneRecord } from './cranes/crane/crane.ts';
import type { Installation as InstallationRecord } from './sites/installation/installation.ts';
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

/** 验收结论 / Conclusion of one unit */
export type AcceptanceConclusion = {
  readonly __typename?: 'AcceptanceConclusion';
  /** 验收日期 / Date of acceptance */
  readonly acceptedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 结论 / Conclusion */
  readonly conclusion: Maybe<AcceptanceVerdict>;
  /** 验收单位类别 / Which party */
  readonly party: Maybe<AcceptingParty>;
  /** 验收人 / Who accepted */
  readonly personName: Maybe<Scalars['String']['output']>;
  /** 备注 / Remark */
  readonly remark: Maybe<Scalars['String']['output']>;
  /** 验收单位 / Accepting unit */
  readonly unitName: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码 / USCC */
  readonly uscc: Maybe<Scalars['String']['output']>;
};

/** 验收结论的输入 / Input of: Conclusion of one unit */
export type AcceptanceConclusionInput = {
  /** 验收日期 / Date of acceptance */
  readonly acceptedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 结论 / Conclusion */
  readonly conclusion?: InputMaybe<AcceptanceVerdict>;
  /** 验收单位类别 / Which party */
  readonly party?: InputMaybe<AcceptingParty>;
  /** 验收人 / Who accepted */
  readonly personName?: InputMaybe<Scalars['String']['input']>;
  /** 备注 / Remark */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** 验收单位 / Accepting unit */
  readonly unitName?: InputMaybe<Scalars['String']['input']>;
  /** 统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC: 18 digits or capital letters except I, O, S, V, Z */
  readonly uscc?: InputMaybe<Scalars['String']['input']>;
};

/** 验收轮次 / Round */
export type AcceptanceRound =
  /** 顶升 / Climbing */
  | 'CLIMB'
  /** 首次安装 / First installation */
  | 'INITIAL'
  /** 附着 / Tying */
  | 'TIE';

/** 结论 / Conclusion */
export type AcceptanceVerdict =
  /** 不通过 / Not passed */
  | 'FAILED'
  /** 通过 / Passed */
  | 'PASSED';

/** 验收单位类别 / Which party */
export type AcceptingParty =
  /** 监理单位 / Supervision consultant */
  | 'CONSULTANT'
  /** 安装单位 / Installer */
  | 'INSTALLER'
  /** 产权(出租)单位 / Owner (lessor) */
  | 'OWNER'
  /** 使用单位或施工总承包 / User or general contractor */
  | 'USER';

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

/** 审核通过的输入 / Input of: Approve */
export type ApproveCrewChangeInput = {
  /** 重点人员清单例外通过的理由 / Reason for approving in spite of the duty list */
  readonly dutyOverride?: InputMaybe<Scalars['String']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 审核通过的输入 / Input of: Approve */
export type ApproveDismantlingNoticeInput = {
  /** 重点人员清单例外通过的理由 / Reason for approving in spite of the duty list */
  readonly dutyOverride?: InputMaybe<Scalars['String']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 监督员(证书编号) / Supervisor appointed, by certificate number */
  readonly supervisor?: InputMaybe<Scalars['String']['input']>;
};

/** 审核通过的输入 / Input of: Approve */
export type ApproveFilingExtensionInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 设备使用年限延长至 / Service life extended until */
  readonly extendedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 审核通过的输入 / Input of: Approve */
export type ApproveInstallationNoticeInput = {
  /** 重点人员清单例外通过的理由 / Reason for approving in spite of the duty list */
  readonly dutyOverride?: InputMaybe<Scalars['String']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 审核通过的输入 / Input of: Approve */
export type ApproveOwnershipChangeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 备案编号 / Filing number */
  readonly filingNumber?: InputMaybe<Scalars['String']['input']>;
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 审核通过的输入 / Input of: Approve */
export type ApproveOwnershipFilingInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 备案编号 / Filing number */
  readonly filingNumber?: InputMaybe<Scalars['String']['input']>;
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 审核通过的输入 / Input of: Approve */
export type ApproveUseRegistrationInput = {
  /** 重点人员清单例外通过的理由 / Reason for approving in spite of the duty list */
  readonly dutyOverride?: InputMaybe<Scalars['String']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 使用登记编号 / Use registration number */
  readonly registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 安全技术档案内容 / Contents of the safety archive */
export type ArchiveItem =
  /** 历次安装验收资料 / Papers of former installations and acceptances */
  | 'ACCEPTANCE_RECORDS'
  /** 备案证明 / Filing certificate */
  | 'FILING_CERTIFICATE'
  /** 运行故障和生产安全事故记录 / Records of failures and accidents */
  | 'INCIDENT_RECORDS'
  /** 定期检验报告 / Reports of periodic inspections */
  | 'INSPECTION_REPORTS'
  /** 定期维护保养记录 / Records of maintenance */
  | 'MAINTENANCE_RECORDS'
  /** 安装使用说明书 / Manual of installation and use */
  | 'MANUAL'
  /** 制造许可证 / Manufacturing license */
  | 'MANUFACTURING_LICENSE'
  /** 产品合格证 / Product certificate */
  | 'PRODUCT_CERTIFICATE'
  /** 购销合同 / Purchase contract */
  | 'PURCHASE_CONTRACT'
  /** 维修和技术改造记录 / Records of repairs and alterations */
  | 'REPAIR_RECORDS'
  /** 累计运转记录 / Records of running hours */
  | 'RUNNING_RECORDS'
  /** 定期自行检查记录 / Records of own inspections */
  | 'SELF_INSPECTIONS'
  /** 制造监督检验证明 / Certificate of supervised manufacture */
  | 'SUPERVISED_MANUFACTURE';

/** 评估结论 / Conclusion of the assessment */
export type AssessmentConclusion =
  /** 不合格 / Failed */
  | 'FAILED'
  /** 合格 / Passed */
  | 'PASSED';

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

/** 注销原因 / Cause of the cancellation */
export type CancellationCause =
  /** 转让或迁往其他地区 / Sold or moved to another region */
  | 'MOVED'
  /** 其他 / Other */
  | 'OTHER'
  /** 报废 / Scrapped */
  | 'SCRAPPED';

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

/** 备案证照面(C14a);设备唯一编号与查询二维码由证照服务赋予 / Face of the filing certificate (C14a); the device's unique number and the QR code are given by the certificate service */
export type CertificateFace = {
  readonly __typename?: 'CertificateFace';
  /** 设备类别 / Class */
  readonly category: CraneCategory;
  /** 版次,每换发一次加一 / Edition: counted on with each certificate issued */
  readonly edition: Scalars['Int']['output'];
  /** 发证机关名称 / Issuing authority, by name */
  readonly issuedBy: Maybe<Scalars['String']['output']>;
  /** 发证日期 / Date of issue */
  readonly issuedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 出厂日期 / Date of manufacture */
  readonly manufactureDate: Scalars['LocalDate']['output'];
  /** 制造单位 / Manufacturer */
  readonly manufacturer: Scalars['String']['output'];
  /** 特种设备生产许可证编号 / Number of the manufacturing license of special equipment */
  readonly manufacturingLicenseNumber: Maybe<Scalars['String']['output']>;
  /** 规格型号 / Model */
  readonly model: Scalars['String']['output'];
  /** 编号 / Number */
  readonly number: Scalars['String']['output'];
  /** 产权单位 / Owner */
  readonly owner: Maybe<Unit>;
  /** 出厂编号 / Serial number */
  readonly serialNumber: Scalars['String']['output'];
  /** 设备技术参数 / Technical parameters */
  readonly technicalParameters: ReadonlyArray<TechnicalParameter>;
};

/** 换证(C15) / Certificate re-issue (C15) */
export type CertificateReissue = Case & {
  readonly __typename?: 'CertificateReissue';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<CertificateReissueAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 电子证照状态 / State of the electronic certificate */
  readonly certificate: Maybe<Scalars['String']['output']>;
  /** 电子证照状态名称 / State of the electronic certificate, by name */
  readonly certificateLabel: Maybe<Label>;
  /** 拟换证的设备 / The crane whose certificate is to be re-issued */
  readonly crane: Maybe<Crane>;
  /** 设备的公开信息 / Crane: its face, what others see of it */
  readonly craneFace: Maybe<CraneFace>;
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
  /** 版次 / Edition of the certificate */
  readonly edition: Maybe<Scalars['Int']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 发证日期 / Date of issue */
  readonly filedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 备案编号 / Filing number */
  readonly filingNumber: Maybe<Scalars['String']['output']>;
  /** 表单 / Form */
  readonly form: CertificateReissueForm;
  /** 原备案编号 / Former filing number */
  readonly formerFilingNumber: Maybe<Scalars['String']['output']>;
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
  /** 发证机关 / Issuing authority */
  readonly issuedBy: Maybe<Scalars['String']['output']>;
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
  readonly state: CertificateReissueState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<CertificateReissueForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 备案有效期至 / Valid until */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 换证(C15) / Certificate re-issue (C15) */
export type CertificateReissueHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 换证操作 / Actions of Certificate re-issue */
export type CertificateReissueAction =
  /** 受理 / Accept */
  | 'ACCEPT'
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 注销 / Cancel */
  | 'CANCEL'
  /** 延续 / Extend */
  | 'EXTEND'
  /** 初审通过 / Pass the preliminary review */
  | 'PASS_PRELIMINARY_REVIEW'
  /** 终止 / Refuse */
  | 'REFUSE'
  /** 更新备案编号 / Renumber */
  | 'RENUMBER'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 由新备案取代 / Supersede by a new filing */
  | 'SUPERSEDE'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 换证列表 / Page of: Certificate re-issue */
export type CertificateReissueConnection = {
  readonly __typename?: 'CertificateReissueConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<CertificateReissueEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 换证列表 / Page of: Certificate re-issue */
export type CertificateReissueConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 换证条目 / Edge of: Certificate re-issue */
export type CertificateReissueEdge = {
  readonly __typename?: 'CertificateReissueEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: CertificateReissue;
};

/** 换证查询条件 / Filter of: Certificate re-issue */
export type CertificateReissueFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<CertificateReissueState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** CertificateReissueForm / CertificateReissueForm */
export type CertificateReissueForm = {
  readonly __typename?: 'CertificateReissueForm';
  /** 起重臂长度[1001](m) / Boom length [1001] (m) */
  readonly boomLength: Maybe<Scalars['Float']['output']>;
  /** 换证原因 / Cause of the re-issue */
  readonly cause: Maybe<ReissueCause>;
  /** 联系人 / Contact */
  readonly contactName: Maybe<Scalars['String']['output']>;
  /** 联系电话 / Phone of the contact */
  readonly contactPhone: Maybe<Scalars['String']['output']>;
  /** 设备 / Crane */
  readonly craneId: Maybe<Scalars['ID']['output']>;
  /** 升降机型式 / Kind of hoist */
  readonly hoistKind: Maybe<HoistKind>;
  /** 特种设备制造许可证编号 / Number of the manufacturing license */
  readonly manufacturingLicenseNumber: Maybe<Scalars['String']['output']>;
  /** 最大起重重量[1002],旧证单位kg,1 kg = 0.001 t(t) / Greatest lifting weight [1002]; on old certificates in kg, 1 kg = 0.001 t (t) */
  readonly maxLiftingWeight: Maybe<Scalars['Float']['output']>;
  /** 规格型号 / Model */
  readonly model: Maybe<Scalars['String']['output']>;
  /** 设备名称 / Name of the machine */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 拟安装最大高度[1003](m) / Greatest planned height [1003] (m) */
  readonly plannedMaxHeight: Maybe<Scalars['Float']['output']>;
  /** 额定载重量[1005/1007],旧证单位t,1 t = 1000 kg(kg) / Rated load [1005/1007]; on old certificates in t, 1 t = 1000 kg (kg) */
  readonly ratedLoad: Maybe<Scalars['Float']['output']>;
  /** 额定起重力矩,旧证单位t·m,1 t·m = 10 kN·m(kN·m) / Rated lifting moment; on old certificates in t·m, 1 t·m = 10 kN·m (kN·m) */
  readonly ratedMoment: Maybe<Scalars['Float']['output']>;
  /** 额定速度[1006/1008],旧证单位m/s,1 m/s = 60 m/min(m/min) / Rated speed [1006/1008]; on old certificates in m/s, 1 m/s = 60 m/min (m/min) */
  readonly ratedSpeed: Maybe<Scalars['Float']['output']>;
  /** 最大幅度起重重量[1004],旧证单位kg,1 kg = 0.001 t(t) / Lifting weight at greatest radius [1004]; on old certificates in kg, 1 kg = 0.001 t (t) */
  readonly weightAtMaxRadius: Maybe<Scalars['Float']['output']>;
};

/** CertificateReissueForm的输入 / Input of: CertificateReissueForm */
export type CertificateReissueFormInput = {
  /** 起重臂长度[1001](m) / Boom length [1001] (m) */
  readonly boomLength?: InputMaybe<Scalars['Float']['input']>;
  /** 换证原因 / Cause of the re-issue */
  readonly cause?: InputMaybe<ReissueCause>;
  /** 联系人 / Contact */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话: 手机号码,或带区号的固定电话,如0871-6512345 / Phone of the contact: A mobile number, or a landline with its area code, such as 0871-6512345 */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['ID']['input']>;
  /** 升降机型式 / Kind of hoist */
  readonly hoistKind?: InputMaybe<HoistKind>;
  /** 特种设备制造许可证编号 / Number of the manufacturing license */
  readonly manufacturingLicenseNumber?: InputMaybe<Scalars['String']['input']>;
  /** 最大起重重量[1002],旧证单位kg,1 kg = 0.001 t(t) / Greatest lifting weight [1002]; on old certificates in kg, 1 kg = 0.001 t (t) */
  readonly maxLiftingWeight?: InputMaybe<Scalars['Float']['input']>;
  /** 规格型号 / Model */
  readonly model?: InputMaybe<Scalars['String']['input']>;
  /** 设备名称 / Name of the machine */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 拟安装最大高度[1003](m) / Greatest planned height [1003] (m) */
  readonly plannedMaxHeight?: InputMaybe<Scalars['Float']['input']>;
  /** 额定载重量[1005/1007],旧证单位t,1 t = 1000 kg(kg) / Rated load [1005/1007]; on old certificates in t, 1 t = 1000 kg (kg) */
  readonly ratedLoad?: InputMaybe<Scalars['Float']['input']>;
  /** 额定起重力矩,旧证单位t·m,1 t·m = 10 kN·m(kN·m) / Rated lifting moment; on old certificates in t·m, 1 t·m = 10 kN·m (kN·m) */
  readonly ratedMoment?: InputMaybe<Scalars['Float']['input']>;
  /** 额定速度[1006/1008],旧证单位m/s,1 m/s = 60 m/min(m/min) / Rated speed [1006/1008]; on old certificates in m/s, 1 m/s = 60 m/min (m/min) */
  readonly ratedSpeed?: InputMaybe<Scalars['Float']['input']>;
  /** 最大幅度起重重量[1004],旧证单位kg,1 kg = 0.001 t(t) / Lifting weight at greatest radius [1004]; on old certificates in kg, 1 kg = 0.001 t (t) */
  readonly weightAtMaxRadius?: InputMaybe<Scalars['Float']['input']>;
};

/** 换证附件 / Papers of Certificate re-issue */
export type CertificateReissuePaper =
  /** 其他资料 / Other papers */
  | 'OTHER'
  /** 产权备案证(旧证;未制发的附说明) / The old filing certificate, or a statement that none was made */
  | 'PAPER_FILING_CERTIFICATE'
  /** 换证申请表 / Application form */
  | 'REISSUE_APPLICATION';

/** 换证的附件 / Paper of: Certificate re-issue */
export type CertificateReissuePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: CertificateReissuePaper;
};

/** 换证办理结果 / Outcome of an action on Certificate re-issue */
export type CertificateReissueResult = ActionNotAllowed | Blocked | CertificateReissue | RequirementsNotMet | VersionConflict;

/** 换证状态 / States of Certificate re-issue */
export type CertificateReissueState =
  /** 已受理 / Accepted */
  | 'ACCEPTED'
  /** 已注销 / Cancelled */
  | 'CANCELLED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已备案 / Filed */
  | 'FILED'
  /** 初审通过 / Passed preliminary review */
  | 'PRE_REVIEWED'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已由新备案取代 / Superseded by a new filing */
  | 'SUPERSEDED'
  /** 终止 / Terminated */
  | 'TERMINATED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 审核资料的输入 / Input of: Check the papers */
export type CheckDismantlingNoticeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 审核结果 / Verdict */
  readonly verdict: CheckDismantlingNoticeVerdict;
};

/** 审核资料结果 / Check the papers: verdicts */
export type CheckDismantlingNoticeVerdict =
  /** 同意 / Confirm */
  | 'CONFIRM'
  /** 提出异议 / Object */
  | 'OBJECT';

/** 审核资料的输入 / Input of: Check the papers */
export type CheckInstallationNoticeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 审核结果 / Verdict */
  readonly verdict: CheckInstallationNoticeVerdict;
};

/** 审核资料结果 / Check the papers: verdicts */
export type CheckInstallationNoticeVerdict =
  /** 同意 / Confirm */
  | 'CONFIRM'
  /** 提出异议 / Object */
  | 'OBJECT';

/** 条件的比较 / How a condition compares */
export type ConditionOperator =
  /** 已填写 / The field is given */
  | 'GIVEN'
  /** 等于所列值之一 / The field has one of the values */
  | 'IN';

/** 确认的输入 / Input of: Confirm */
export type ConfirmOwnershipChangeInput = {
  /** 安全技术档案是否已移交 / Whether the safety archive is handed over */
  readonly archiveHandedOver?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 按地区 / How many there are in a region */
export type CountOfRegion = {
  readonly __typename?: 'CountOfRegion';
  /** 数量 / Count */
  readonly count: Scalars['Int']['output'];
  /** 区划代码(下一级) / Division code, one level below the caller's */
  readonly division: Scalars['String']['output'];
};

/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type Crane = {
  readonly __typename?: 'Crane';
  /** 安全技术档案保管单位 / Who keeps its safety archive */
  readonly archiveHolder: Maybe<Unit>;
  /** 起重臂长度[1001](m),备案值 / Boom length [1001] in m, as filed */
  readonly boomLength: Maybe<Scalars['Float']['output']>;
  /** 设备类别 / Class */
  readonly category: Maybe<CraneCategory>;
  /** 设备类别全称,如 塔式起重机(1250kN·m以上) / The class as it is written, with the range of its moment or its kind */
  readonly categoryLabel: Maybe<Label>;
  /** 备案证照面 / Face of the filing certificate */
  readonly certificateFace: Maybe<CertificateFace>;
  /** 换证,新的在前(C15) / Certificate re-issue, newest first (C15) */
  readonly certificateReissues: Maybe<CertificateReissueConnection>;
  /** 设备人员变更,新的在前(P6) / Crane crew change, newest first (P6) */
  readonly crewChanges: Maybe<CrewChangeConnection>;
  /** 缺陷报告,新的在前(L2) / Defect report, newest first (L2) */
  readonly defectReports: Maybe<DefectReportConnection>;
  /** 设备自助认领,新的在前(C15a) / Self-service claim of a device, newest first (C15a) */
  readonly deviceClaims: Maybe<DeviceClaimConnection>;
  /** 备案证注销,新的在前(C3) / Cancellation of a filing, newest first (C3) */
  readonly filingCancellations: Maybe<FilingCancellationConnection>;
  /** 备案证延续,新的在前(C4) / Extension of a filing, newest first (C4) */
  readonly filingExtensions: Maybe<FilingExtensionConnection>;
  /** 备案编号 / Filing number */
  readonly filingNumber: Maybe<Scalars['String']['output']>;
  /** 备案状态 / State of a crane's filing */
  readonly filingState: Maybe<FilingState>;
  /** 以往备案,旧的在前 / Former filings, oldest first */
  readonly formerFilings: Maybe<ReadonlyArray<FormerFiling>>;
  /** 编号和名称的以往值,旧的在前 / Former values of its numbers and names, oldest first */
  readonly formerValues: Maybe<ReadonlyArray<FormerValue>>;
  /** 升降机型式,施工升降机的使用年限依此 / Kind of hoist, by which the service life of a hoist goes */
  readonly hoistKind: Maybe<HoistKind>;
  /** 属地换证同步,新的在前(C15) / Re-issue at home, newest first (C15) */
  readonly homeReissues: Maybe<HomeReissueConnection>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 检验委托,新的在前(L2) / Commission of inspections, newest first (L2) */
  readonly inspectionCommissions: Maybe<InspectionCommissionConnection>;
  /** 历次安装,新的在前 / Its installations, newest first */
  readonly installations: Maybe<InstallationConnection>;
  /** 备案有效期是否已届满,届满后不得安装使用 / Whether the filing's validity has passed: it is neither installed nor used any more */
  readonly isPastValidity: Maybe<Scalars['Boolean']['output']>;
  /** 谁在何时做了什么: 各项业务操作日志合并,新的在前 / Who did what when: the operation logs of all its cases in one, newest first */
  readonly log: Maybe<CraneLogConnection>;
  /** 日常管理记录,新的在前(C11) / Maintenance record, newest first (C11) */
  readonly maintenanceRecords: Maybe<MaintenanceRecordConnection>;
  /** 出厂日期 / Date of manufacture */
  readonly manufactureDate: Maybe<Scalars['LocalDate']['output']>;
  /** 生产厂家 / Manufacturer */
  readonly manufacturer: Maybe<Scalars['String']['output']>;
  /** 特种设备制造许可证编号 / Number of the manufacturing license */
  readonly manufacturingLicenseNumber: Maybe<Scalars['String']['output']>;
  /** 最大起重重量[1002](t),备案值 / Greatest lifting weight [1002] in t, as filed */
  readonly maxLiftingWeight: Maybe<Scalars['Float']['output']>;
  /** 规格型号 / Model */
  readonly model: Maybe<Scalars['String']['output']>;
  /** 设备名称 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 停用,在用设备为空 / Out of use; null for a crane that may be used */
  readonly outOfUse: Maybe<OutOfUse>;
  /** 产权单位 / Owner */
  readonly owner: Maybe<Unit>;
  /** 产权变更,新的在前(C2) / Change of ownership, newest first (C2) */
  readonly ownershipChanges: Maybe<OwnershipChangeConnection>;
  /** 产权备案,新的在前(C1) / Ownership filing, newest first (C1) */
  readonly ownershipFilings: Maybe<OwnershipFilingConnection>;
  /** 定期检验,新的在前(L2) / Periodic inspection, newest first (L2) */
  readonly periodicInspections: Maybe<PeriodicInspectionConnection>;
  /** 拟安装最大高度[1003](m),备案值 / Greatest planned height [1003] in m, as filed */
  readonly plannedMaxHeight: Maybe<Scalars['Float']['output']>;
  /** 额定载重量[1005/1007](kg),备案值 / Rated load [1005/1007] in kg, as filed */
  readonly ratedLoad: Maybe<Scalars['Float']['output']>;
  /** 额定起重力矩(kN·m),塔式起重机的使用年限依此 / Rated lifting moment in kN·m, by which the service life of a tower crane goes */
  readonly ratedMoment: Maybe<Scalars['Float']['output']>;
  /** 额定速度[1006/1008](m/min),备案值 / Rated speed [1006/1008] in m/min, as filed */
  readonly ratedSpeed: Maybe<Scalars['Float']['output']>;
  /** 待换发证件,无需换发的为空 / Tagged for re-issue; null where the certificate stands */
  readonly reissueDue: Maybe<ReissueDue>;
  /** 恢复使用,新的在前(L2) / Return to use, newest first (L2) */
  readonly returnToUses: Maybe<ReturnToUseConnection>;
  /** 安全技术档案和安全装置,不齐全者不得安装使用 (L2) / Archive and devices; incomplete, it is neither installed nor used (L2) */
  readonly safety: Maybe<CraneSafety>;
  /** 安全技术档案和安全装置申报,新的在前(L2) / Declaration of safety archive and devices, newest first (L2) */
  readonly safetyDeclarations: Maybe<SafetyDeclarationConnection>;
  /** 出厂编号 / Serial number */
  readonly serialNumber: Maybe<Scalars['String']['output']>;
  /** 当前安装 / The installation by which it stands now */
  readonly standing: Maybe<Installation>;
  /** 有关单位,每个一次,取自最近100次安装 / The units concerned, each once, by its last 100 stays: one place to ask the enterprise service for all of them */
  readonly units: Maybe<ReadonlyArray<CraneUnit>>;
  /** 使用登记更正,新的在前(K4) / Correction of a use registration, newest first (K4) */
  readonly useCorrections: Maybe<UseCorrectionConnection>;
  /** 使用延期,新的在前(C8b) / Extension of use, newest first (C8b) */
  readonly useExtensions: Maybe<UseExtensionConnection>;
  /** 使用登记,新的在前(C8) / Use registration, newest first (C8) */
  readonly useRegistrations: Maybe<UseRegistrationConnection>;
  /** 备案有效期至 / The filing is valid until */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 最大幅度起重重量[1004](t),备案值 / Lifting weight at greatest radius [1004] in t, as filed */
  readonly weightAtMaxRadius: Maybe<Scalars['Float']['output']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneCertificateReissuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneCrewChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneDefectReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneDeviceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneFilingCancellationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneFilingExtensionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneHomeReissuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneInspectionCommissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneInstallationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneMaintenanceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneOwnershipChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneOwnershipFilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CranePeriodicInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneReturnToUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneSafetyDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneUseCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneUseExtensionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 建筑起重机械 / Crane: hoisting machinery on construction sites */
export type CraneUseRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** 建筑起重机械列表 / Page of: Crane: hoisting machinery on construction sites */
export type CraneConnection = {
  readonly __typename?: 'CraneConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<CraneEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 建筑起重机械列表 / Page of: Crane: hoisting machinery on construction sites */
export type CraneConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 建筑起重机械条目 / Edge of: Crane: hoisting machinery on construction sites */
export type CraneEdge = {
  readonly __typename?: 'CraneEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: Crane;
};

/** 建筑起重机械的公开信息 / Crane: hoisting machinery on construction sites: what others see of it */
export type CraneFace = {
  readonly __typename?: 'CraneFace';
  /** 设备类别 / Class */
  readonly category: Maybe<CraneCategory>;
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly crane: Maybe<Crane>;
  /** 备案编号 / Filing number */
  readonly filingNumber: Maybe<Scalars['String']['output']>;
  /** 备案状态 / State of a crane's filing */
  readonly filingState: Maybe<FilingState>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 出厂日期 / Date of manufacture */
  readonly manufactureDate: Maybe<Scalars['LocalDate']['output']>;
  /** 生产厂家 / Manufacturer */
  readonly manufacturer: Maybe<Scalars['String']['output']>;
  /** 规格型号 / Model */
  readonly model: Maybe<Scalars['String']['output']>;
  /** 设备名称 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 出厂编号 / Serial number */
  readonly serialNumber: Maybe<Scalars['String']['output']>;
  /** 备案有效期至 / The filing is valid until */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
};

/** 建筑起重机械查询条件 / Filter of: Crane: hoisting machinery on construction sites */
export type CraneFilter = {
  /** 设备类别 / Class */
  readonly category?: InputMaybe<CraneCategory>;
  /** 备案编号 / Filing number */
  readonly filingNumber?: InputMaybe<Scalars['String']['input']>;
  /** 备案状态 / State of a crane's filing */
  readonly filingState?: InputMaybe<FilingState>;
  /** 是否停用 / Whether it is out of use */
  readonly isOutOfUse?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否待换发证件 / Whether it is tagged for re-issue (C15) */
  readonly isToBeReissued?: InputMaybe<Scalars['Boolean']['input']>;
  /** 产权单位统一社会信用代码 / Unified social credit code of the owner */
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
};

/** 检测信息 / Inspection */
export type CraneInspection = {
  readonly __typename?: 'CraneInspection';
  /** 检测单位 / Inspection body */
  readonly body: Maybe<Scalars['String']['output']>;
  /** 检测单位地址 / Address of the inspection body */
  readonly bodyAddress: Maybe<Scalars['String']['output']>;
  /** 检测单位资质证书编号 / Number of its qualification */
  readonly bodyCertificateNumber: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码 / USCC */
  readonly bodyUscc: Maybe<Scalars['String']['output']>;
  /** 检验结论 / Conclusion of the inspection */
  readonly conclusion: Maybe<InspectionConclusion>;
  /** 身份证号 / ID number */
  readonly inspectorIdNumber: Maybe<Scalars['String']['output']>;
  /** 检测人员 / Inspector */
  readonly inspectorName: Maybe<Scalars['String']['output']>;
  /** 下次检验日期 / Next inspection due */
  readonly nextDueOn: Maybe<Scalars['LocalDate']['output']>;
  /** 检测结论说明 / What the report says beside it */
  readonly remark: Maybe<Scalars['String']['output']>;
  /** 报告日期 / Date of the report */
  readonly reportDate: Maybe<Scalars['LocalDate']['output']>;
  /** 报告编号 / Number of the report */
  readonly reportNumber: Maybe<Scalars['String']['output']>;
};

/** 检测信息的输入 / Input of: Inspection */
export type CraneInspectionInput = {
  /** 检测单位 / Inspection body */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** 检测单位地址 / Address of the inspection body */
  readonly bodyAddress?: InputMaybe<Scalars['String']['input']>;
  /** 检测单位资质证书编号 / Number of its qualification */
  readonly bodyCertificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** 统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC: 18 digits or capital letters except I, O, S, V, Z */
  readonly bodyUscc?: InputMaybe<Scalars['String']['input']>;
  /** 检验结论 / Conclusion of the inspection */
  readonly conclusion?: InputMaybe<InspectionConclusion>;
  /** 身份证号: 18位,末位为数字或X(旧号码为15位数字) / ID number: 18 characters, the last a digit or X (an old number has 15 digits) */
  readonly inspectorIdNumber?: InputMaybe<Scalars['String']['input']>;
  /** 检测人员 / Inspector */
  readonly inspectorName?: InputMaybe<Scalars['String']['input']>;
  /** 下次检验日期 / Next inspection due */
  readonly nextDueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 检测结论说明 / What the report says beside it */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** 报告日期 / Date of the report */
  readonly reportDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 报告编号 / Number of the report */
  readonly reportNumber?: InputMaybe<Scalars['String']['input']>;
};

/** 设备日志的一页 / Page of a crane's log */
export type CraneLogConnection = {
  readonly __typename?: 'CraneLogConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<CraneLogEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
};

/** 设备日志条目 / Edge of a crane's log */
export type CraneLogEdge = {
  readonly __typename?: 'CraneLogEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: CraneLogEntry;
};

/** 设备日志的一条: 谁在何时就哪项业务办理了什么 / An entry of a crane's log: who did what when, in which business */
export type CraneLogEntry = {
  readonly __typename?: 'CraneLogEntry';
  /** 业务名称 / The business */
  readonly business: Label;
  /** 案件标识 / Id of the case */
  readonly caseId: Scalars['ID']['output'];
  /** 操作记录 / What was done */
  readonly entry: HistoryEntry;
  /** 案件标题 / Title of the case */
  readonly title: Scalars['String']['output'];
  /** 业务的类型名 / The type of the case, as this schema calls it */
  readonly type: Scalars['String']['output'];
};

/** 安全技术档案和安全装置 (L2) / Safety archive and safety devices (L2) */
export type CraneSafety = {
  readonly __typename?: 'CraneSafety';
  /** 档案内容 / Contents of the archive */
  readonly archive: ReadonlyArray<ArchiveItem>;
  /** 申报日期,未申报为空 / Declared on; null until it is */
  readonly declaredOn: Maybe<Scalars['LocalDate']['output']>;
  /** 安全装置 / Safety devices */
  readonly devices: ReadonlyArray<SafetyDevice>;
  /** 缺少的档案内容 / What the archive lacks */
  readonly missingArchive: ReadonlyArray<ArchiveItem>;
  /** 缺少的安全装置 / Devices that are missing */
  readonly missingDevices: ReadonlyArray<SafetyDevice>;
};

/** 统计中的设备状态 / State of a crane in the statistics */
export type CraneState =
  /** 备案已注销 / Its filing is cancelled */
  | 'CANCELLED'
  /** 已备案 / Filed */
  | 'FILED'
  /** 停用 / Out of use */
  | 'OUT_OF_USE';

/** 起重机械统计 / Statistics of cranes (C5) */
export type CraneStatistics = {
  readonly __typename?: 'CraneStatistics';
  /** 统计时间 / As of when: the moment of the answer */
  readonly asOf: Scalars['DateTime']['output'];
  /** 按年限 / By age */
  readonly byAge: ReadonlyArray<CranesOfAge>;
  /** 按类别 / By class */
  readonly byClass: ReadonlyArray<CranesOfClass>;
  /** 按地区 / By region */
  readonly byRegion: ReadonlyArray<CountOfRegion>;
  /** 按状态 / By state */
  readonly byState: ReadonlyArray<CranesInState>;
  /** 总数 / Total */
  readonly total: Scalars['Int']['output'];
};

/** 与设备有关的单位 / A unit concerned with a crane */
export type CraneUnit = {
  readonly __typename?: 'CraneUnit';
  /** 身份 / What it is to the crane */
  readonly capacities: ReadonlyArray<CraneUnitCapacity>;
  /** 单位 / The unit */
  readonly unit: Maybe<Unit>;
  /** 统一社会信用代码 / Unified social credit code */
  readonly uscc: Scalars['ID']['output'];
};

/** 与设备有关的单位的身份 / What a unit is to a crane */
export type CraneUnitCapacity =
  /** 安全技术档案保管单位 / Keeper of the safety archive */
  | 'ARCHIVE_HOLDER'
  /** 施工单位 / Contractor */
  | 'CONTRACTOR'
  /** 以往产权单位 / Former owner */
  | 'FORMER_OWNER'
  /** 安装单位 / Installer */
  | 'INSTALLER'
  /** 产权单位 / Owner */
  | 'OWNER'
  /** 建设单位 / Project owner */
  | 'PROJECT_OWNER'
  /** 监理单位 / Supervision consultant */
  | 'SUPERVISION_CONSULTANT';

/** 按状态 / Cranes in a state */
export type CranesInState = {
  readonly __typename?: 'CranesInState';
  /** 数量 / Count */
  readonly count: Scalars['Int']['output'];
  /** 状态 / State */
  readonly state: CraneState;
};

/** 按年限 / Cranes of an age */
export type CranesOfAge = {
  readonly __typename?: 'CranesOfAge';
  /** 数量 / Count */
  readonly count: Scalars['Int']['output'];
  /** 年限起(年,含) / From this age in years */
  readonly from: Scalars['Int']['output'];
  /** 年限止(年,含),最高一档为空 / Until this age; null for the oldest */
  readonly until: Maybe<Scalars['Int']['output']>;
};

/** 按类别 / Cranes of a class */
export type CranesOfClass = {
  readonly __typename?: 'CranesOfClass';
  /** 设备类别 / Class */
  readonly category: CraneCategory;
  /** 数量 / Count */
  readonly count: Scalars['Int']['output'];
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

/** 新建换证的输入 / Input of: create Certificate re-issue */
export type CreateCertificateReissueInput = {
  /** 表单 / Form */
  readonly form: CertificateReissueFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<CertificateReissuePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建设备人员变更的输入 / Input of: create Crane crew change */
export type CreateCrewChangeInput = {
  /** 表单 / Form */
  readonly form: CrewChangeFormInput;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建缺陷报告的输入 / Input of: create Defect report */
export type CreateDefectReportInput = {
  /** 表单 / Form */
  readonly form: DefectReportFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建设备自助认领的输入 / Input of: create Self-service claim of a device */
export type CreateDeviceClaimInput = {
  /** 表单 / Form */
  readonly form: DeviceClaimFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<DeviceClaimPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建拆卸告知的输入 / Input of: create Dismantling notice */
export type CreateDismantlingNoticeInput = {
  /** 表单 / Form */
  readonly form: DismantlingNoticeFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<DismantlingNoticePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建备案证注销的输入 / Input of: create Cancellation of a filing */
export type CreateFilingCancellationInput = {
  /** 表单 / Form */
  readonly form: FilingCancellationFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<FilingCancellationPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建备案证延续的输入 / Input of: create Extension of a filing */
export type CreateFilingExtensionInput = {
  /** 表单 / Form */
  readonly form: FilingExtensionFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<FilingExtensionPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建四方验收的输入 / Input of: create Four-party acceptance */
export type CreateFourPartyAcceptanceInput = {
  /** 表单 / Form */
  readonly form: FourPartyAcceptanceFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<FourPartyAcceptancePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建属地换证同步的输入 / Input of: create Re-issue at home */
export type CreateHomeReissueInput = {
  /** 表单 / Form */
  readonly form: HomeReissueFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建检验委托的输入 / Input of: create Commission of inspections */
export type CreateInspectionCommissionInput = {
  /** 表单 / Form */
  readonly form: InspectionCommissionFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建安装告知的输入 / Input of: create Installation notice */
export type CreateInstallationNoticeInput = {
  /** 表单 / Form */
  readonly form: InstallationNoticeFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<InstallationNoticePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建日常管理记录的输入 / Input of: create Maintenance record */
export type CreateMaintenanceRecordInput = {
  /** 表单 / Form */
  readonly form: MaintenanceRecordFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<MaintenanceRecordPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建产权变更的输入 / Input of: create Change of ownership */
export type CreateOwnershipChangeInput = {
  /** 表单 / Form */
  readonly form: OwnershipChangeFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<OwnershipChangePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建产权备案的输入 / Input of: create Ownership filing */
export type CreateOwnershipFilingInput = {
  /** 表单 / Form */
  readonly form: OwnershipFilingFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<OwnershipFilingPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建定期检验的输入 / Input of: create Periodic inspection */
export type CreatePeriodicInspectionInput = {
  /** 表单 / Form */
  readonly form: PeriodicInspectionFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<PeriodicInspectionPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建待换发证件标识的输入 / Input of: create Tagging for re-issue */
export type CreateReissueTaggingInput = {
  /** 表单 / Form */
  readonly form: ReissueTaggingFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建恢复使用的输入 / Input of: create Return to use */
export type CreateReturnToUseInput = {
  /** 表单 / Form */
  readonly form: ReturnToUseFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建安全技术档案和安全装置申报的输入 / Input of: create Declaration of safety archive and devices */
export type CreateSafetyDeclarationInput = {
  /** 表单 / Form */
  readonly form: SafetyDeclarationFormInput;
  /** 意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建未审核通过设备信息的输入 / Input of: create Device that is not filed */
export type CreateUnfiledDeviceInput = {
  /** 表单 / Form */
  readonly form: UnfiledDeviceFormInput;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建使用登记更正的输入 / Input of: create Correction of a use registration */
export type CreateUseCorrectionInput = {
  /** 表单 / Form */
  readonly form: UseCorrectionFormInput;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建使用延期的输入 / Input of: create Extension of use */
export type CreateUseExtensionInput = {
  /** 表单 / Form */
  readonly form: UseExtensionFormInput;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 新建使用登记的输入 / Input of: create Use registration */
export type CreateUseRegistrationInput = {
  /** 表单 / Form */
  readonly form: UseRegistrationFormInput;
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<UseRegistrationPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 设备人员变更(P6) / Crane crew change (P6) */
export type CrewChange = Case & {
  readonly __typename?: 'CrewChange';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<CrewChangeAction>;
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
  /** 重点人员清单的不符之处 / What is wrong with the duty list */
  readonly dutyFaults: Maybe<Scalars['String']['output']>;
  /** 重点人员清单不符仍上报的理由 / Why it was submitted in spite of the duty list */
  readonly dutyGround: Maybe<Scalars['String']['output']>;
  /** 例外通过的审核人 / Who approved it in spite of the duty list */
  readonly dutyOverriddenBy: Maybe<Scalars['String']['output']>;
  /** 重点人员清单例外通过的理由 / Why it was approved in spite of the duty list */
  readonly dutyOverride: Maybe<Scalars['String']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 表单 / Form */
  readonly form: CrewChangeForm;
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
  readonly state: CrewChangeState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<CrewChangeForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 设备人员变更(P6) / Crane crew change (P6) */
export type CrewChangeHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 设备人员变更操作 / Actions of Crane crew change */
export type CrewChangeAction =
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 设备人员变更列表 / Page of: Crane crew change */
export type CrewChangeConnection = {
  readonly __typename?: 'CrewChangeConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<CrewChangeEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 设备人员变更列表 / Page of: Crane crew change */
export type CrewChangeConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 设备人员变更条目 / Edge of: Crane crew change */
export type CrewChangeEdge = {
  readonly __typename?: 'CrewChangeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: CrewChange;
};

/** 设备人员变更查询条件 / Filter of: Crane crew change */
export type CrewChangeFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 使用登记 / Use registration */
  readonly registrationId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<CrewChangeState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** CrewChangeForm / CrewChangeForm */
export type CrewChangeForm = {
  readonly __typename?: 'CrewChangeForm';
  /** 重点人员 / Key staff */
  readonly keyStaff: Maybe<ReadonlyArray<KeyStaff>>;
  /** 变更原因 / Reason of the change */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 使用登记 / Use registration */
  readonly registrationId: Maybe<Scalars['ID']['output']>;
  /** 特种作业人员 / Special operation worker */
  readonly specialWorkers: Maybe<ReadonlyArray<SpecialWorker>>;
};

/** CrewChangeForm的输入 / Input of: CrewChangeForm */
export type CrewChangeFormInput = {
  /** 重点人员 / Key staff */
  readonly keyStaff?: InputMaybe<ReadonlyArray<KeyStaffInput>>;
  /** 变更原因 / Reason of the change */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 使用登记 / Use registration */
  readonly registrationId?: InputMaybe<Scalars['ID']['input']>;
  /** 特种作业人员 / Special operation worker */
  readonly specialWorkers?: InputMaybe<ReadonlyArray<SpecialWorkerInput>>;
};

/** 设备人员变更办理结果 / Outcome of an action on Crane crew change */
export type CrewChangeResult = ActionNotAllowed | Blocked | CrewChange | RequirementsNotMet | VersionConflict;

/** 设备人员变更状态 / States of Crane crew change */
export type CrewChangeState =
  /** 完结 / Approved */
  | 'APPROVED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 使用人员的一项证书 (P7) / One certificate of one member of the crew (P7) */
export type CrewMember = {
  readonly __typename?: 'CrewMember';
  /** 证书编号 / Number of the certificate */
  readonly certificateNumber: Maybe<Scalars['String']['output']>;
  /** 证书类型,无证书的为空 / Kind of certificate; null for who holds none */
  readonly certificateType: Maybe<Label>;
  /** 身份证号码(脱敏),选用特种工人的见 person / ID number, masked; of special workers who were chosen `person` tells it */
  readonly idNumber: Maybe<Scalars['String']['output']>;
  /** 今日是否有效 / Whether it is valid today */
  readonly isValid: Scalars['Boolean']['output'];
  /** 发证单位 / Who issued it */
  readonly issuer: Maybe<Scalars['String']['output']>;
  /** 姓名 / Name */
  readonly name: Scalars['String']['output'];
  /** 人员,本人所属单位和主管机构可见 / The person, shown to the employer and the authorities of its place */
  readonly person: Maybe<Person>;
  /** 证书来源 / Where the certificate is known from */
  readonly source: Maybe<Scalars['String']['output']>;
  /** 有效期至 / Valid until */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
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

/** 缺陷报告(L2) / Defect report (L2) */
export type DefectReport = Case & {
  readonly __typename?: 'DefectReport';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<DefectReportAction>;
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
  readonly form: DefectReportForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 安装告知的公开信息 / Installation: its face, what others see of it */
  readonly installationFace: Maybe<InstallationFace>;
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
  readonly state: DefectReportState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<DefectReportForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 缺陷报告(L2) / Defect report (L2) */
export type DefectReportHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 缺陷报告操作 / Actions of Defect report */
export type DefectReportAction =
  /** 保存 / Record */
  | 'RECORD';

/** 缺陷报告列表 / Page of: Defect report */
export type DefectReportConnection = {
  readonly __typename?: 'DefectReportConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<DefectReportEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 缺陷报告列表 / Page of: Defect report */
export type DefectReportConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 缺陷报告条目 / Edge of: Defect report */
export type DefectReportEdge = {
  readonly __typename?: 'DefectReportEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: DefectReport;
};

/** 缺陷报告查询条件 / Filter of: Defect report */
export type DefectReportFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 安装 / Installation */
  readonly installationId?: InputMaybe<Scalars['String']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<DefectReportState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** DefectReportForm / DefectReportForm */
export type DefectReportForm = {
  readonly __typename?: 'DefectReportForm';
  /** 缺陷描述 / Description of the defect */
  readonly description: Maybe<Scalars['String']['output']>;
  /** 发现日期 / Found on */
  readonly foundOn: Maybe<Scalars['LocalDate']['output']>;
  /** 安装告知 / Installation */
  readonly installationId: Maybe<Scalars['ID']['output']>;
  /** 是否存在危急危险 / Whether there is imminent danger */
  readonly isImminentDanger: Maybe<Scalars['Boolean']['output']>;
  /** 已采取措施 / Measures taken */
  readonly measures: Maybe<Scalars['String']['output']>;
};

/** DefectReportForm的输入 / Input of: DefectReportForm */
export type DefectReportFormInput = {
  /** 缺陷描述 / Description of the defect */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** 发现日期 / Found on */
  readonly foundOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 安装告知 / Installation */
  readonly installationId?: InputMaybe<Scalars['ID']['input']>;
  /** 是否存在危急危险 / Whether there is imminent danger */
  readonly isImminentDanger?: InputMaybe<Scalars['Boolean']['input']>;
  /** 已采取措施 / Measures taken */
  readonly measures?: InputMaybe<Scalars['String']['input']>;
};

/** 缺陷报告办理结果 / Outcome of an action on Defect report */
export type DefectReportResult = ActionNotAllowed | Blocked | DefectReport | RequirementsNotMet | VersionConflict;

/** 缺陷报告状态 / States of Defect report */
export type DefectReportState =
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已记录 / Recorded */
  | 'RECORDED';

/** 设备自助认领(C15a) / Self-service claim of a device (C15a) */
export type DeviceClaim = Case & {
  readonly __typename?: 'DeviceClaim';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<DeviceClaimAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 电子证照状态 / State of the electronic certificate */
  readonly certificate: Maybe<Scalars['String']['output']>;
  /** 电子证照状态名称 / State of the electronic certificate, by name */
  readonly certificateLabel: Maybe<Label>;
  /** 设备标识 / Id of the crane */
  readonly craneId: Maybe<Scalars['String']['output']>;
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
  /** 版次 / Edition of the certificate */
  readonly edition: Maybe<Scalars['Int']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 备案编号 / Filing number */
  readonly filingNumber: Maybe<Scalars['String']['output']>;
  /** 表单 / Form */
  readonly form: DeviceClaimForm;
  /** 原备案编号 / Former filing number */
  readonly formerFilingNumber: Maybe<Scalars['String']['output']>;
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
  readonly state: DeviceClaimState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<DeviceClaimForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 设备自助认领(C15a) / Self-service claim of a device (C15a) */
export type DeviceClaimHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 设备自助认领操作 / Actions of Self-service claim of a device */
export type DeviceClaimAction =
  /** 受理 / Accept */
  | 'ACCEPT'
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 注销 / Cancel */
  | 'CANCEL'
  /** 延续 / Extend */
  | 'EXTEND'
  /** 初审通过 / Pass the preliminary review */
  | 'PASS_PRELIMINARY_REVIEW'
  /** 终止 / Refuse */
  | 'REFUSE'
  /** 更新备案编号 / Renumber */
  | 'RENUMBER'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 由新备案取代 / Supersede by a new filing */
  | 'SUPERSEDE'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 设备自助认领列表 / Page of: Self-service claim of a device */
export type DeviceClaimConnection = {
  readonly __typename?: 'DeviceClaimConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<DeviceClaimEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 设备自助认领列表 / Page of: Self-service claim of a device */
export type DeviceClaimConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 设备自助认领条目 / Edge of: Self-service claim of a device */
export type DeviceClaimEdge = {
  readonly __typename?: 'DeviceClaimEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: DeviceClaim;
};

/** 设备自助认领查询条件 / Filter of: Self-service claim of a device */
export type DeviceClaimFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<DeviceClaimState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** DeviceClaimForm / DeviceClaimForm */
export type DeviceClaimForm = {
  readonly __typename?: 'DeviceClaimForm';
  /** 联系人 / Contact */
  readonly contactName: Maybe<Scalars['String']['output']>;
  /** 联系电话 / Phone of the contact */
  readonly contactPhone: Maybe<Scalars['String']['output']>;
  /** 属地发证日期 / Date of issue at home */
  readonly issuedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 属地发证机关 / Issuing authority at home */
  readonly issuingAuthority: Maybe<Scalars['String']['output']>;
  /** 生产厂家 / Manufacturer */
  readonly manufacturer: Maybe<Scalars['String']['output']>;
  /** 属地换发的新备案编号 / New filing number, given at home */
  readonly newFilingNumber: Maybe<Scalars['String']['output']>;
  /** 在网备案编号(现编号或原编号) / Filing number on record, present or former */
  readonly recordedNumber: Maybe<Scalars['String']['output']>;
  /** 出厂编号 / Serial number */
  readonly serialNumber: Maybe<Scalars['String']['output']>;
};

/** DeviceClaimForm的输入 / Input of: DeviceClaimForm */
export type DeviceClaimFormInput = {
  /** 联系人 / Contact */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话: 手机号码,或带区号的固定电话,如0871-6512345 / Phone of the contact: A mobile number, or a landline with its area code, such as 0871-6512345 */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 属地发证日期 / Date of issue at home */
  readonly issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 属地发证机关 / Issuing authority at home */
  readonly issuingAuthority?: InputMaybe<Scalars['String']['input']>;
  /** 生产厂家 / Manufacturer */
  readonly manufacturer?: InputMaybe<Scalars['String']['input']>;
  /** 属地换发的新备案编号: 如粤SA-T202600001 / New filing number, given at home: Such as 粤SA-T202600001 */
  readonly newFilingNumber?: InputMaybe<Scalars['String']['input']>;
  /** 在网备案编号(现编号或原编号) / Filing number on record, present or former */
  readonly recordedNumber?: InputMaybe<Scalars['String']['input']>;
  /** 出厂编号 / Serial number */
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
};

/** 设备自助认领附件 / Papers of Self-service claim of a device */
export type DeviceClaimPaper =
  /** 产权单位法人营业执照副本 / Business license of the owner */
  | 'BUSINESS_LICENSE'
  /** 备案证(属地已换发的为新证;未制发的附说明) / Filing certificate, the new one where it was re-issued at home, or a statement that none was made */
  | 'FILING_CERTIFICATE'
  /** 其他资料 / Other papers */
  | 'OTHER'
  /** 购销合同、发票或有效凭证 / Purchase contract, invoice or other evidence */
  | 'OWNERSHIP_EVIDENCE';

/** 设备自助认领的附件 / Paper of: Self-service claim of a device */
export type DeviceClaimPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: DeviceClaimPaper;
};

/** 设备自助认领办理结果 / Outcome of an action on Self-service claim of a device */
export type DeviceClaimResult = ActionNotAllowed | Blocked | DeviceClaim | RequirementsNotMet | VersionConflict;

/** 设备自助认领状态 / States of Self-service claim of a device */
export type DeviceClaimState =
  /** 已受理 / Accepted */
  | 'ACCEPTED'
  /** 已注销 / Cancelled */
  | 'CANCELLED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已备案 / Filed */
  | 'FILED'
  /** 初审通过 / Passed preliminary review */
  | 'PRE_REVIEWED'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已由新备案取代 / Superseded by a new filing */
  | 'SUPERSEDED'
  /** 终止 / Terminated */
  | 'TERMINATED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 拆卸告知(C9) / Dismantling notice (C9) */
export type DismantlingNotice = Case & {
  readonly __typename?: 'DismantlingNotice';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 告知通过日期 / Day on which the notice was approved */
  readonly approvedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<DismantlingNoticeAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 提请总包、监理审核日期 / Day on which contractor and consultant were asked */
  readonly checkAskedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 总包、监理审核期限 / Last day of their check */
  readonly checkDueOn: Maybe<Scalars['LocalDate']['output']>;
  /** 创建时间 / Created */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 办理结果各项及其显示值:编号、有效期等,未决定的不列 / What was decided, field by field, such as the number given and its validity; what is not decided is left out */
  readonly decided: ReadonlyArray<CaseField>;
  /** 拆除完成日期 / Day on which the dismantling was done */
  readonly dismantledOn: Maybe<Scalars['LocalDate']['output']>;
  /** 受理地区划代码 / Division code of the receiving authority */
  readonly division: Scalars['String']['output'];
  /** 受理地区名称 / The same by name */
  readonly divisionLabel: Label;
  /** 办理期限 / Time limit of the present state */
  readonly dueAt: Maybe<Scalars['LocalDate']['output']>;
  /** 重点人员清单的不符之处 / What is wrong with the duty list */
  readonly dutyFaults: Maybe<Scalars['String']['output']>;
  /** 重点人员清单不符仍上报的理由 / Why it was submitted in spite of the duty list */
  readonly dutyGround: Maybe<Scalars['String']['output']>;
  /** 例外通过的审核人 / Who approved it in spite of the duty list */
  readonly dutyOverriddenBy: Maybe<Scalars['String']['output']>;
  /** 重点人员清单例外通过的理由 / Why it was approved in spite of the duty list */
  readonly dutyOverride: Maybe<Scalars['String']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 表单 / Form */
  readonly form: DismantlingNoticeForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 拟拆卸的安装 / The installation to be dismantled */
  readonly installation: Maybe<Installation>;
  /** 安装告知的公开信息 / Installation: its face, what others see of it */
  readonly installationFace: Maybe<InstallationFace>;
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
  /** 总包、监理对资料的审核;新疆无此环节 / Check by general contractor and consultant; none in Xinjiang */
  readonly paperChecks: ReadonlyArray<PaperCheck>;
  /** 按适用程序应交的附件(X16) / The papers its procedure knows (X16) */
  readonly paperList: ReadonlyArray<PaperOnList>;
  /** 附件 / Papers */
  readonly papers: ReadonlyArray<CasePaper>;
  /** 流程阶段 / How far the review is */
  readonly phase: CasePhase;
  /** 调整后的计划开始日期 / Planned first day of work, as moved */
  readonly plannedFrom: Maybe<Scalars['LocalDate']['output']>;
  /** 调整后的计划结束日期 / Planned last day of work, as moved */
  readonly plannedUntil: Maybe<Scalars['LocalDate']['output']>;
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
  /** 重点人员和特种作业人员现有不符之处 / What is no longer right with the people named */
  readonly staffLacking: Maybe<Scalars['String']['output']>;
  /** 已说明的不符之处 / What was explained about the people and still stands */
  readonly staffSettled: Maybe<Scalars['String']['output']>;
  /** 对已说明之处的说明 / Who works in their place, or why they stay: said of what was explained */
  readonly staffStatement: Maybe<Scalars['String']['output']>;
  /** 状态 / State */
  readonly state: DismantlingNoticeState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<DismantlingNoticeForm>;
  /** 监督员 / Supervisor appointed */
  readonly supervisor: Maybe<Scalars['String']['output']>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 拆卸告知(C9) / Dismantling notice (C9) */
export type DismantlingNoticeHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 拆卸告知操作 / Actions of Dismantling notice */
export type DismantlingNoticeAction =
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 审核资料 / Check the papers */
  | 'CHECK'
  /** 说明人员变动 / Say who works in their place */
  | 'EXPLAIN_STAFF'
  /** 逾期未审核 / Note who has not answered in time */
  | 'NOTE_SILENCE'
  /** 标记人员变动 / Note that people named are no longer right */
  | 'NOTE_STAFF'
  /** 一级审核通过 / Pass the first level */
  | 'PASS_PRELIMINARY_REVIEW'
  /** 调整计划日期 / Move the planned days */
  | 'REPLAN'
  /** 调整计划日期 / Move the planned days */
  | 'REPLAN_SUBMITTED'
  /** 报告拆除完成 / Report the dismantling done */
  | 'REPORT_DISMANTLED'
  /** 提请总包、监理审核 / Ask contractor and consultant to check the papers */
  | 'REQUEST_CHECK'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 撤回修改 / Take back to revise */
  | 'REVISE'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 拆卸告知列表 / Page of: Dismantling notice */
export type DismantlingNoticeConnection = {
  readonly __typename?: 'DismantlingNoticeConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<DismantlingNoticeEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 拆卸告知列表 / Page of: Dismantling notice */
export type DismantlingNoticeConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 拆卸告知条目 / Edge of: Dismantling notice */
export type DismantlingNoticeEdge = {
  readonly __typename?: 'DismantlingNoticeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: DismantlingNotice;
};

/** 拆卸告知查询条件 / Filter of: Dismantling notice */
export type DismantlingNoticeFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 须注意事项,按名称或代码: STAFF_LACKING / What needs attention, by its name or code: STAFF_LACKING */
  readonly flag?: InputMaybe<Scalars['String']['input']>;
  /** 安装 / Installation */
  readonly installationId?: InputMaybe<Scalars['String']['input']>;
  /** 有无须注意事项 / Whether something about it needs attention */
  readonly needsAttention?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<DismantlingNoticeState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** DismantlingNoticeForm / DismantlingNoticeForm */
export type DismantlingNoticeForm = {
  readonly __typename?: 'DismantlingNoticeForm';
  /** 安装告知 / Installation */
  readonly installationId: Maybe<Scalars['ID']['output']>;
  /** 重点人员 / Key staff */
  readonly keyStaff: Maybe<ReadonlyArray<KeyStaff>>;
  /** 计划开始日期 / Planned first day of work */
  readonly plannedFrom: Maybe<Scalars['LocalDate']['output']>;
  /** 计划结束日期 / Planned last day of work */
  readonly plannedUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 安全生产许可证编号 / Number of the work-safety license */
  readonly safetyLicenseNumber: Maybe<Scalars['String']['output']>;
  /** 特种作业人员 / Special operation worker */
  readonly specialWorkers: Maybe<ReadonlyArray<SpecialWorker>>;
  /** 安拆单位统一社会信用代码 / USCC of the unit that does the work */
  readonly workUnitUscc: Maybe<Scalars['String']['output']>;
};

/** DismantlingNoticeForm的输入 / Input of: DismantlingNoticeForm */
export type DismantlingNoticeFormInput = {
  /** 安装告知 / Installation */
  readonly installationId?: InputMaybe<Scalars['ID']['input']>;
  /** 重点人员 / Key staff */
  readonly keyStaff?: InputMaybe<ReadonlyArray<KeyStaffInput>>;
  /** 计划开始日期: 告知须早于作业若干工作日(76号文) / Planned first day of work: The notice comes some working days before the work */
  readonly plannedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 计划结束日期 / Planned last day of work */
  readonly plannedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 安全生产许可证编号: 如(皖)JZ安许证字[2024]000001 / Number of the work-safety license: Such as (皖)JZ安许证字[2024]000001 */
  readonly safetyLicenseNumber?: InputMaybe<Scalars['String']['input']>;
  /** 特种作业人员 / Special operation worker */
  readonly specialWorkers?: InputMaybe<ReadonlyArray<SpecialWorkerInput>>;
  /** 安拆单位统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the unit that does the work: 18 digits or capital letters except I, O, S, V, Z */
  readonly workUnitUscc?: InputMaybe<Scalars['String']['input']>;
};

/** 拆卸告知附件 / Papers of Dismantling notice */
export type DismantlingNoticePaper =
  /** 辅助起重机械资料及其特种作业人员证书 / Papers of auxiliary cranes and their operators */
  | 'AUXILIARY_CRANES'
  /** 承诺书 / Letter of commitment */
  | 'COMMITMENT'
  /** 拆卸合同、安全协议书 / Dismantling contract and safety agreement */
  | 'CONTRACTS'
  /** 应急救援预案 / Emergency plan */
  | 'EMERGENCY_PLAN'
  /** 备案证明(未制发的附说明) / Filing certificate, or a statement that none was made */
  | 'FILING_CERTIFICATE'
  /** 拆卸告知书 / Dismantling notice */
  | 'NOTICE'
  /** 其他资料 / Other papers */
  | 'OTHER'
  /** 特种作业人员证书 / Special operation certificates */
  | 'SPECIAL_WORKER_CERTIFICATES'
  /** 专职安全员、专业技术人员名单 / List of safety officers and technicians */
  | 'STAFF_LIST'
  /** 专项施工方案 / Special construction plan */
  | 'WORK_PLAN';

/** 拆卸告知的附件 / Paper of: Dismantling notice */
export type DismantlingNoticePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: DismantlingNoticePaper;
};

/** 拆卸告知办理结果 / Outcome of an action on Dismantling notice */
export type DismantlingNoticeResult = ActionNotAllowed | Blocked | DismantlingNotice | RequirementsNotMet | VersionConflict;

/** 拆卸告知状态 / States of Dismantling notice */
export type DismantlingNoticeState =
  /** 完结(待报告拆除) / Approved, dismantling to be reported */
  | 'APPROVED'
  /** 总包、监理审核中 / Being checked by contractor and consultant */
  | 'CHECKING'
  /** 已拆除 / Dismantled */
  | 'DISMANTLED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 一级审核通过 / Passed the first level */
  | 'PRE_REVIEWED'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

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

/** equipment 服务中的工作 / Work in the equipment service */
export type EquipmentWork = ServiceWork & {
  readonly __typename?: 'EquipmentWork';
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


/** equipment 服务中的工作 / Work in the equipment service */
export type EquipmentWorkCaseArgs = {
  id: Scalars['ID']['input'];
  process: Scalars['ID']['input'];
};


/** equipment 服务中的工作 / Work in the equipment service */
export type EquipmentWorkCasesArgs = {
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


/** equipment 服务中的工作 / Work in the equipment service */
export type EquipmentWorkFormDefinitionArgs = {
  division: Scalars['String']['input'];
  process: Scalars['ID']['input'];
};


/** equipment 服务中的工作 / Work in the equipment service */
export type EquipmentWorkMayCreateArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
};


/** equipment 服务中的工作 / Work in the equipment service */
export type EquipmentWorkRequestUploadArgs = {
  input: UploadInput;
};


/** equipment 服务中的工作 / Work in the equipment service */
export type EquipmentWorkUnitRulesArgs = {
  division?: InputMaybe<Scalars['String']['input']>;
};

/** 说明人员变动的输入 / Input of: Say who works in their place */
export type ExplainStaffDismantlingNoticeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 人员变动说明(由谁接替,或为何不变) / Who works in their place, or why they stay */
  readonly staffStatement?: InputMaybe<Scalars['String']['input']>;
};

/** 说明人员变动的输入 / Input of: Say who works in their place */
export type ExplainStaffInstallationNoticeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
  /** 人员变动说明(由谁接替,或为何不变) / Who works in their place, or why they stay */
  readonly staffStatement?: InputMaybe<Scalars['String']['input']>;
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

/** 备案证注销(C3) / Cancellation of a filing (C3) */
export type FilingCancellation = Case & {
  readonly __typename?: 'FilingCancellation';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<FilingCancellationAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 注销日期 / Date of the cancellation */
  readonly cancelledOn: Maybe<Scalars['LocalDate']['output']>;
  /** 拟注销备案的设备 / The crane whose filing is to be cancelled */
  readonly crane: Maybe<Crane>;
  /** 设备的公开信息 / Crane: its face, what others see of it */
  readonly craneFace: Maybe<CraneFace>;
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
  /** 备案编号 / Filing number */
  readonly filingNumber: Maybe<Scalars['String']['output']>;
  /** 表单 / Form */
  readonly form: FilingCancellationForm;
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
  readonly state: FilingCancellationState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<FilingCancellationForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 备案证注销(C3) / Cancellation of a filing (C3) */
export type FilingCancellationHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 备案证注销操作 / Actions of Cancellation of a filing */
export type FilingCancellationAction =
  /** 受理 / Accept */
  | 'ACCEPT'
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 初审通过 / Pass the preliminary review */
  | 'PASS_PRELIMINARY_REVIEW'
  /** 终止 / Refuse */
  | 'REFUSE'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 备案证注销列表 / Page of: Cancellation of a filing */
export type FilingCancellationConnection = {
  readonly __typename?: 'FilingCancellationConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<FilingCancellationEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 备案证注销列表 / Page of: Cancellation of a filing */
export type FilingCancellationConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 备案证注销条目 / Edge of: Cancellation of a filing */
export type FilingCancellationEdge = {
  readonly __typename?: 'FilingCancellationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: FilingCancellation;
};

/** 备案证注销查询条件 / Filter of: Cancellation of a filing */
export type FilingCancellationFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<FilingCancellationState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** FilingCancellationForm / FilingCancellationForm */
export type FilingCancellationForm = {
  readonly __typename?: 'FilingCancellationForm';
  /** 注销原因 / Cause of the cancellation */
  readonly cause: Maybe<CancellationCause>;
  /** 联系人 / Contact */
  readonly contactName: Maybe<Scalars['String']['output']>;
  /** 联系电话 / Phone of the contact */
  readonly contactPhone: Maybe<Scalars['String']['output']>;
  /** 设备 / Crane */
  readonly craneId: Maybe<Scalars['ID']['output']>;
  /** 说明 / Remark */
  readonly remark: Maybe<Scalars['String']['output']>;
};

/** FilingCancellationForm的输入 / Input of: FilingCancellationForm */
export type FilingCancellationFormInput = {
  /** 注销原因 / Cause of the cancellation */
  readonly cause?: InputMaybe<CancellationCause>;
  /** 联系人 / Contact */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话: 手机号码,或带区号的固定电话,如0871-6512345 / Phone of the contact: A mobile number, or a landline with its area code, such as 0871-6512345 */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['ID']['input']>;
  /** 说明 / Remark */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
};

/** 备案证注销附件 / Papers of Cancellation of a filing */
export type FilingCancellationPaper =
  /** 备案证注销申请表 / Application form */
  | 'CANCELLATION_APPLICATION'
  /** 报废、转让等证明 / Evidence of scrapping, transfer or the like */
  | 'CANCELLATION_EVIDENCE'
  /** 备案证(未制发的附说明) / Filing certificate, or a statement that none was made */
  | 'FILING_CERTIFICATE'
  /** 其他资料 / Other papers */
  | 'OTHER';

/** 备案证注销的附件 / Paper of: Cancellation of a filing */
export type FilingCancellationPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: FilingCancellationPaper;
};

/** 备案证注销办理结果 / Outcome of an action on Cancellation of a filing */
export type FilingCancellationResult = ActionNotAllowed | Blocked | FilingCancellation | RequirementsNotMet | VersionConflict;

/** 备案证注销状态 / States of Cancellation of a filing */
export type FilingCancellationState =
  /** 已受理 / Accepted */
  | 'ACCEPTED'
  /** 已注销 / Cancelled */
  | 'CANCELLED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 初审通过 / Passed preliminary review */
  | 'PRE_REVIEWED'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 终止 / Terminated */
  | 'TERMINATED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 备案终止方式 / How a filing ended */
export type FilingEnding =
  /** 注销 / Cancelled */
  | 'CANCELLED'
  /** 产权变更 / Another owner */
  | 'CHANGED'
  /** 换发 / Exchanged for a new certificate */
  | 'REISSUED';

/** 备案证延续(C4) / Extension of a filing (C4) */
export type FilingExtension = Case & {
  readonly __typename?: 'FilingExtension';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<FilingExtensionAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 拟延续备案的设备 / The crane whose filing is to be extended */
  readonly crane: Maybe<Crane>;
  /** 设备的公开信息 / Crane: its face, what others see of it */
  readonly craneFace: Maybe<CraneFace>;
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
  /** 原有效期至 / Valid until, before the extension */
  readonly extendedFrom: Maybe<Scalars['LocalDate']['output']>;
  /** 设备使用年限延长至 / Service life extended until */
  readonly extendedUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 备案编号 / Filing number */
  readonly filingNumber: Maybe<Scalars['String']['output']>;
  /** 表单 / Form */
  readonly form: FilingExtensionForm;
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
  readonly state: FilingExtensionState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<FilingExtensionForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 备案证延续(C4) / Extension of a filing (C4) */
export type FilingExtensionHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 备案证延续操作 / Actions of Extension of a filing */
export type FilingExtensionAction =
  /** 受理 / Accept */
  | 'ACCEPT'
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 初审通过 / Pass the preliminary review */
  | 'PASS_PRELIMINARY_REVIEW'
  /** 终止 / Refuse */
  | 'REFUSE'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 备案证延续列表 / Page of: Extension of a filing */
export type FilingExtensionConnection = {
  readonly __typename?: 'FilingExtensionConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<FilingExtensionEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 备案证延续列表 / Page of: Extension of a filing */
export type FilingExtensionConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 备案证延续条目 / Edge of: Extension of a filing */
export type FilingExtensionEdge = {
  readonly __typename?: 'FilingExtensionEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: FilingExtension;
};

/** 备案证延续查询条件 / Filter of: Extension of a filing */
export type FilingExtensionFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<FilingExtensionState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** FilingExtensionForm / FilingExtensionForm */
export type FilingExtensionForm = {
  readonly __typename?: 'FilingExtensionForm';
  /** 评估日期 / Date of the assessment */
  readonly assessedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 评估单位 / Assessment body */
  readonly assessmentBody: Maybe<Scalars['String']['output']>;
  /** 评估单位统一社会信用代码 / USCC of the assessment body */
  readonly assessmentBodyUscc: Maybe<Scalars['String']['output']>;
  /** 评估结论 / Conclusion of the assessment */
  readonly assessmentConclusion: Maybe<AssessmentConclusion>;
  /** 评估报告编号 / Number of the assessment report */
  readonly assessmentNumber: Maybe<Scalars['String']['output']>;
  /** 联系人 / Contact */
  readonly contactName: Maybe<Scalars['String']['output']>;
  /** 联系电话 / Phone of the contact */
  readonly contactPhone: Maybe<Scalars['String']['output']>;
  /** 设备 / Crane */
  readonly craneId: Maybe<Scalars['ID']['output']>;
};

/** FilingExtensionForm的输入 / Input of: FilingExtensionForm */
export type FilingExtensionFormInput = {
  /** 评估日期 / Date of the assessment */
  readonly assessedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 评估单位 / Assessment body */
  readonly assessmentBody?: InputMaybe<Scalars['String']['input']>;
  /** 评估单位统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the assessment body: 18 digits or capital letters except I, O, S, V, Z */
  readonly assessmentBodyUscc?: InputMaybe<Scalars['String']['input']>;
  /** 评估结论 / Conclusion of the assessment */
  readonly assessmentConclusion?: InputMaybe<AssessmentConclusion>;
  /** 评估报告编号 / Number of the assessment report */
  readonly assessmentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 联系人 / Contact */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话: 手机号码,或带区号的固定电话,如0871-6512345 / Phone of the contact: A mobile number, or a landline with its area code, such as 0871-6512345 */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['ID']['input']>;
};

/** 备案证延续附件 / Papers of Extension of a filing */
export type FilingExtensionPaper =
  /** 备案证延续申请表 / Application form */
  | 'EXTENSION_APPLICATION'
  /** 备案证(未制发的附说明) / Filing certificate, or a statement that none was made */
  | 'FILING_CERTIFICATE'
  /** 其他资料 / Other papers */
  | 'OTHER'
  /** 安全评估报告(JGJ/T 189) / Safety assessment report (JGJ/T 189) */
  | 'SAFETY_ASSESSMENT';

/** 备案证延续的附件 / Paper of: Extension of a filing */
export type FilingExtensionPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: FilingExtensionPaper;
};

/** 备案证延续办理结果 / Outcome of an action on Extension of a filing */
export type FilingExtensionResult = ActionNotAllowed | Blocked | FilingExtension | RequirementsNotMet | VersionConflict;

/** 备案证延续状态 / States of Extension of a filing */
export type FilingExtensionState =
  /** 已受理 / Accepted */
  | 'ACCEPTED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已延续 / Extended */
  | 'EXTENDED'
  /** 初审通过 / Passed preliminary review */
  | 'PRE_REVIEWED'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 终止 / Terminated */
  | 'TERMINATED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 业务类型 / Kind of filing */
export type FilingKind =
  /** 新申请 / New */
  | 'NEW'
  /** 换发 / Exchange of a former certificate */
  | 'REPLACEMENT';

/** 由未审核通过设备预填的产权备案 / An ownership filing prefilled from a device that is not filed */
export type FilingPrefill = {
  readonly __typename?: 'FilingPrefill';
  /** 预填的表单(新单位) / The prefilled form, in the present units */
  readonly form: OwnershipFilingForm;
  /** 技术参数,新旧单位对照 / Technical parameters in both units */
  readonly parameters: ReadonlyArray<ParameterInBothUnits>;
};

/** 备案状态 / State of a crane's filing */
export type FilingState =
  /** 已注销 / Cancelled */
  | 'CANCELLED'
  /** 已备案 / Filed */
  | 'FILED';

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

/** 以往备案 / Former filing of a crane */
export type FormerFiling = {
  readonly __typename?: 'FormerFiling';
  /** 终止日期 / Day on which it ended */
  readonly endedOn: Scalars['LocalDate']['output'];
  /** 终止方式 / How it ended */
  readonly ending: FilingEnding;
  /** 备案编号 / Filing number */
  readonly filingNumber: Scalars['String']['output'];
  /** 当时的产权单位 / Owner at that time */
  readonly owner: Maybe<Unit>;
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

/** 四方验收(C7) / Four-party acceptance (C7) */
export type FourPartyAcceptance = Case & {
  readonly __typename?: 'FourPartyAcceptance';
  /** 验收日期(最后一方) / Day on which the last unit accepted */
  readonly acceptedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<FourPartyAcceptanceAction>;
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
  readonly form: FourPartyAcceptanceForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 所验收的安装 / The installation accepted */
  readonly installation: Maybe<Installation>;
  /** 安装设备信息 / The machine as it is installed */
  readonly installationBlock: Maybe<InstallationBlock>;
  /** 安装告知的公开信息 / Installation: its face, what others see of it */
  readonly installationFace: Maybe<InstallationFace>;
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
  /** 项目基本信息 / The project */
  readonly projectBlock: Maybe<ProjectBlock>;
  /** 本轮结论 / Result of the round */
  readonly result: Maybe<Scalars['String']['output']>;
  /** 本轮结论名称 / Result of the round, by name */
  readonly resultLabel: Maybe<Label>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: FourPartyAcceptanceState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<FourPartyAcceptanceForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 四方验收(C7) / Four-party acceptance (C7) */
export type FourPartyAcceptanceHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 四方验收操作 / Actions of Four-party acceptance */
export type FourPartyAcceptanceAction =
  /** 保存 / Record */
  | 'RECORD';

/** 四方验收列表 / Page of: Four-party acceptance */
export type FourPartyAcceptanceConnection = {
  readonly __typename?: 'FourPartyAcceptanceConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<FourPartyAcceptanceEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 四方验收列表 / Page of: Four-party acceptance */
export type FourPartyAcceptanceConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 四方验收条目 / Edge of: Four-party acceptance */
export type FourPartyAcceptanceEdge = {
  readonly __typename?: 'FourPartyAcceptanceEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: FourPartyAcceptance;
};

/** 四方验收查询条件 / Filter of: Four-party acceptance */
export type FourPartyAcceptanceFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 安装 / Installation */
  readonly installationId?: InputMaybe<Scalars['String']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<FourPartyAcceptanceState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** FourPartyAcceptanceForm / FourPartyAcceptanceForm */
export type FourPartyAcceptanceForm = {
  readonly __typename?: 'FourPartyAcceptanceForm';
  /** 验收结论 / Conclusion of one unit */
  readonly conclusions: Maybe<ReadonlyArray<AcceptanceConclusion>>;
  /** 检测信息 / Inspection */
  readonly inspection: Maybe<CraneInspection>;
  /** 安装告知 / Installation */
  readonly installationId: Maybe<Scalars['ID']['output']>;
  /** 项目经理身份证号 / ID number of the project manager */
  readonly projectManagerIdNumber: Maybe<Scalars['String']['output']>;
  /** 项目经理姓名 / Project manager */
  readonly projectManagerName: Maybe<Scalars['String']['output']>;
  /** 项目经理联系电话 / Phone of the project manager */
  readonly projectManagerPhone: Maybe<Scalars['String']['output']>;
  /** 身份证号 / ID number */
  readonly responsibleIdNumber: Maybe<Scalars['String']['output']>;
  /** 主要负责人 / Person in charge */
  readonly responsibleName: Maybe<Scalars['String']['output']>;
  /** 联系电话 / Telephone */
  readonly responsiblePhone: Maybe<Scalars['String']['output']>;
  /** 验收轮次 / Round */
  readonly round: Maybe<AcceptanceRound>;
  /** 使用地点 / Place of use */
  readonly usePlace: Maybe<Scalars['String']['output']>;
};

/** FourPartyAcceptanceForm的输入 / Input of: FourPartyAcceptanceForm */
export type FourPartyAcceptanceFormInput = {
  /** 验收结论 / Conclusion of one unit */
  readonly conclusions?: InputMaybe<ReadonlyArray<AcceptanceConclusionInput>>;
  /** 检测信息 / Inspection */
  readonly inspection?: InputMaybe<CraneInspectionInput>;
  /** 安装告知 / Installation */
  readonly installationId?: InputMaybe<Scalars['ID']['input']>;
  /** 项目经理身份证号: 18位,末位为数字或X(旧号码为15位数字) / ID number of the project manager: 18 characters, the last a digit or X (an old number has 15 digits) */
  readonly projectManagerIdNumber?: InputMaybe<Scalars['String']['input']>;
  /** 项目经理姓名 / Project manager */
  readonly projectManagerName?: InputMaybe<Scalars['String']['input']>;
  /** 项目经理联系电话: 手机号码,或带区号的固定电话,如0871-6512345 / Phone of the project manager: A mobile number, or a landline with its area code, such as 0871-6512345 */
  readonly projectManagerPhone?: InputMaybe<Scalars['String']['input']>;
  /** 身份证号: 18位,末位为数字或X(旧号码为15位数字) / ID number: 18 characters, the last a digit or X (an old number has 15 digits) */
  readonly responsibleIdNumber?: InputMaybe<Scalars['String']['input']>;
  /** 主要负责人 / Person in charge */
  readonly responsibleName?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话: 手机号码,或带区号的固定电话,如0871-6512345 / Telephone: A mobile number, or a landline with its area code, such as 0871-6512345 */
  readonly responsiblePhone?: InputMaybe<Scalars['String']['input']>;
  /** 验收轮次 / Round */
  readonly round?: InputMaybe<AcceptanceRound>;
  /** 使用地点 / Place of use */
  readonly usePlace?: InputMaybe<Scalars['String']['input']>;
};

/** 四方验收附件 / Papers of Four-party acceptance */
export type FourPartyAcceptancePaper =
  /** 安装验收记录 / Record of the acceptance */
  | 'ACCEPTANCE_RECORD'
  /** 检测报告 / Inspection report */
  | 'INSPECTION_REPORT'
  /** 安装验收表 / Acceptance of the installation */
  | 'INSTALLATION_ACCEPTANCE'
  /** 安拆监控记录表 / Record of the supervised installation */
  | 'INSTALLATION_MONITORING'
  /** 安装自检记录表 / Self-inspection of the installer */
  | 'SELF_INSPECTION'
  /** 附着验收表 / Acceptance of the ties */
  | 'TIE_ACCEPTANCE';

/** 四方验收的附件 / Paper of: Four-party acceptance */
export type FourPartyAcceptancePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: FourPartyAcceptancePaper;
};

/** 四方验收办理结果 / Outcome of an action on Four-party acceptance */
export type FourPartyAcceptanceResult = ActionNotAllowed | Blocked | FourPartyAcceptance | RequirementsNotMet | VersionConflict;

/** 四方验收状态 / States of Four-party acceptance */
export type FourPartyAcceptanceState =
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已记录 / Recorded */
  | 'RECORDED';

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

/** 升降机型式 / Kind of hoist */
export type HoistKind =
  /** 齿轮齿条式SC / Rack and pinion (SC) */
  | 'SC'
  /** 钢丝绳式SS / Rope (SS) */
  | 'SS';

/** 属地换证同步(C15) / Re-issue at home (C15) */
export type HomeReissue = Case & {
  readonly __typename?: 'HomeReissue';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<HomeReissueAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 设备的公开信息 / Crane: its face, what others see of it */
  readonly craneFace: Maybe<CraneFace>;
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
  /** 版次 / Edition of the certificate */
  readonly edition: Maybe<Scalars['Int']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 新备案编号 / New filing number */
  readonly filingNumber: Maybe<Scalars['String']['output']>;
  /** 表单 / Form */
  readonly form: HomeReissueForm;
  /** 原备案编号 / Former filing number */
  readonly formerFilingNumber: Maybe<Scalars['String']['output']>;
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
  readonly state: HomeReissueState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<HomeReissueForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 属地换证同步(C15) / Re-issue at home (C15) */
export type HomeReissueHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 属地换证同步操作 / Actions of Re-issue at home */
export type HomeReissueAction =
  /** 保存 / Record */
  | 'RECORD';

/** 属地换证同步列表 / Page of: Re-issue at home */
export type HomeReissueConnection = {
  readonly __typename?: 'HomeReissueConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<HomeReissueEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 属地换证同步列表 / Page of: Re-issue at home */
export type HomeReissueConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 属地换证同步条目 / Edge of: Re-issue at home */
export type HomeReissueEdge = {
  readonly __typename?: 'HomeReissueEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: HomeReissue;
};

/** 属地换证同步查询条件 / Filter of: Re-issue at home */
export type HomeReissueFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<HomeReissueState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** HomeReissueForm / HomeReissueForm */
export type HomeReissueForm = {
  readonly __typename?: 'HomeReissueForm';
  /** 设备 / Crane */
  readonly craneId: Maybe<Scalars['ID']['output']>;
  /** 属地发证日期 / Date of issue at home */
  readonly issuedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 属地发证机关 / Issuing authority at home */
  readonly issuingAuthority: Maybe<Scalars['String']['output']>;
  /** 属地换发的新备案编号 / New filing number, given at home */
  readonly newFilingNumber: Maybe<Scalars['String']['output']>;
};

/** HomeReissueForm的输入 / Input of: HomeReissueForm */
export type HomeReissueFormInput = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['ID']['input']>;
  /** 属地发证日期 / Date of issue at home */
  readonly issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 属地发证机关 / Issuing authority at home */
  readonly issuingAuthority?: InputMaybe<Scalars['String']['input']>;
  /** 属地换发的新备案编号: 如粤SA-T202600001 / New filing number, given at home: Such as 粤SA-T202600001 */
  readonly newFilingNumber?: InputMaybe<Scalars['String']['input']>;
};

/** 属地换证同步办理结果 / Outcome of an action on Re-issue at home */
export type HomeReissueResult = ActionNotAllowed | Blocked | HomeReissue | RequirementsNotMet | VersionConflict;

/** 属地换证同步状态 / States of Re-issue at home */
export type HomeReissueState =
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已记录 / Recorded */
  | 'RECORDED';

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

/** 检验委托(L2) / Commission of inspections (L2) */
export type InspectionCommission = Case & {
  readonly __typename?: 'InspectionCommission';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<InspectionCommissionAction>;
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
  readonly form: InspectionCommissionForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 安装告知的公开信息 / Installation: its face, what others see of it */
  readonly installationFace: Maybe<InstallationFace>;
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
  readonly state: InspectionCommissionState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<InspectionCommissionForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 检验委托(L2) / Commission of inspections (L2) */
export type InspectionCommissionHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 检验委托操作 / Actions of Commission of inspections */
export type InspectionCommissionAction =
  /** 保存 / Record */
  | 'RECORD';

/** 检验委托列表 / Page of: Commission of inspections */
export type InspectionCommissionConnection = {
  readonly __typename?: 'InspectionCommissionConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<InspectionCommissionEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 检验委托列表 / Page of: Commission of inspections */
export type InspectionCommissionConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 检验委托条目 / Edge of: Commission of inspections */
export type InspectionCommissionEdge = {
  readonly __typename?: 'InspectionCommissionEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: InspectionCommission;
};

/** 检验委托查询条件 / Filter of: Commission of inspections */
export type InspectionCommissionFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 安装 / Installation */
  readonly installationId?: InputMaybe<Scalars['String']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<InspectionCommissionState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** InspectionCommissionForm / InspectionCommissionForm */
export type InspectionCommissionForm = {
  readonly __typename?: 'InspectionCommissionForm';
  /** 检测单位统一社会信用代码 / USCC of the inspection body */
  readonly bodyUscc: Maybe<Scalars['String']['output']>;
  /** 安装告知 / Installation */
  readonly installationId: Maybe<Scalars['ID']['output']>;
};

/** InspectionCommissionForm的输入 / Input of: InspectionCommissionForm */
export type InspectionCommissionFormInput = {
  /** 检测单位统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the inspection body: 18 digits or capital letters except I, O, S, V, Z */
  readonly bodyUscc?: InputMaybe<Scalars['String']['input']>;
  /** 安装告知 / Installation */
  readonly installationId?: InputMaybe<Scalars['ID']['input']>;
};

/** 检验委托办理结果 / Outcome of an action on Commission of inspections */
export type InspectionCommissionResult = ActionNotAllowed | Blocked | InspectionCommission | RequirementsNotMet | VersionConflict;

/** 检验委托状态 / States of Commission of inspections */
export type InspectionCommissionState =
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已记录 / Recorded */
  | 'RECORDED';

/** 检验结论 / Conclusion of the inspection */
export type InspectionConclusion =
  /** 不合格 / Failed */
  | 'FAILED'
  /** 合格 / Passed */
  | 'PASSED';

/** 检验预警 / How near the next inspection is */
export type InspectionWarning =
  /** 7日内到期 / Due within 7 days */
  | 'DUE_IN_7_DAYS'
  /** 30日内到期 / Due within 30 days */
  | 'DUE_IN_30_DAYS'
  /** 60日内到期 / Due within 60 days */
  | 'DUE_IN_60_DAYS'
  /** 已逾期 / Overdue */
  | 'OVERDUE';

/** 设备在一个工程的安装 / One stay of a crane on one project */
export type Installation = {
  readonly __typename?: 'Installation';
  /** 四方验收: 首次安装、顶升、附着 / Four-party acceptances: first installation, climbs 顶升, ties 附着 (C7) */
  readonly acceptances: Maybe<FourPartyAcceptanceConnection>;
  /** 设备 / The crane */
  readonly crane: Maybe<Crane>;
  /** 拆除完成日期 / Day on which the dismantling was done */
  readonly dismantledOn: Maybe<Scalars['LocalDate']['output']>;
  /** 拆卸告知 / Its dismantling notices (C9) */
  readonly dismantlings: Maybe<DismantlingNoticeConnection>;
  /** 备案编号 / Filing number of the crane */
  readonly filingNumber: Maybe<Scalars['String']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 最近一次定期检验日期 / Day of the last periodic inspection */
  readonly inspectedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 下次检验日期(定期检验后) / Next inspection due, once there was a periodic one */
  readonly inspectionDue: Maybe<Scalars['LocalDate']['output']>;
  /** 安装单位 / Installer */
  readonly installer: Maybe<Unit>;
  /** 安装具体位置 / Where on the site */
  readonly location: Maybe<Scalars['String']['output']>;
  /** 下次检验及预警,仅在场设备 / Next inspection, of a crane that stands */
  readonly nextInspection: Maybe<NextInspection>;
  /** 安装告知 / The notice that brought it about (C6) */
  readonly notice: Maybe<InstallationNotice>;
  /** 产权单位 / Owner */
  readonly owner: Maybe<Unit>;
  /** 工程 / The project */
  readonly project: Maybe<Project>;
  /** 工程的公开信息 / The face of the project, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 安装告知通过日期 / Day on which the notice was approved */
  readonly since: Maybe<Scalars['LocalDate']['output']>;
  /** 安装状态 / State of an installation */
  readonly state: Maybe<InstallationState>;
  /** 有效的使用登记 / The use registration in force */
  readonly useRegistration: Maybe<UseRegistration>;
  /** 历次使用登记 / Its use registrations (C8) */
  readonly useRegistrations: Maybe<UseRegistrationConnection>;
};


/** 设备在一个工程的安装 / One stay of a crane on one project */
export type InstallationAcceptancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 设备在一个工程的安装 / One stay of a crane on one project */
export type InstallationDismantlingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 设备在一个工程的安装 / One stay of a crane on one project */
export type InstallationUseRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 安装设备信息 (C7),由系统取得,不重复填报 / Installation block (C7), read from the records, not typed again */
export type InstallationBlock = {
  readonly __typename?: 'InstallationBlock';
  /** 设备类别 / Class */
  readonly category: CraneCategory;
  /** 设备备案编号 / Filing number */
  readonly filingNumber: Scalars['String']['output'];
  /** 设备高度(最终使用)(m) / Height in final use (m) */
  readonly finalHeight: Maybe<Scalars['Float']['output']>;
  /** 设备高度(首次安装)(m) / Height at the first installation (m) */
  readonly firstHeight: Maybe<Scalars['Float']['output']>;
  /** 安装拆卸企业 / Installer */
  readonly installer: UnitBlock;
  /** 安装具体位置(楼层) / Where on the site */
  readonly location: Scalars['String']['output'];
  /** 规格型号 / Model */
  readonly model: Maybe<Scalars['String']['output']>;
  /** 设备名称 / Name of the machine */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 产权单位 / Owner */
  readonly owner: UnitBlock;
  /** 计划安装开始时间 / Planned first day of work */
  readonly plannedFrom: Maybe<Scalars['LocalDate']['output']>;
  /** 计划安装结束时间 / Planned last day of work */
  readonly plannedUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 安装企业主要负责人身份证号(脱敏) / ID number of the principal, masked */
  readonly principalIdNumber: Maybe<Scalars['String']['output']>;
  /** 安装企业主要负责人姓名(职务1103) / Principal of the installer (duty 1103) */
  readonly principalName: Maybe<Scalars['String']['output']>;
  /** 备案有效期至 / The filing is valid until */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 作业类型 / Kind of work */
  readonly work: Label;
};

/** 安装列表 / Page of installations */
export type InstallationConnection = {
  readonly __typename?: 'InstallationConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<InstallationEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
};

/** 安装列表条目 / Edge of installations */
export type InstallationEdge = {
  readonly __typename?: 'InstallationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: Installation;
};

/** 设备在一个工程的安装的公开信息 / One stay of a crane on one project: what others see of it */
export type InstallationFace = {
  readonly __typename?: 'InstallationFace';
  /** 备案编号 / Filing number of the crane */
  readonly filingNumber: Maybe<Scalars['String']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly installation: Maybe<Installation>;
  /** 安装告知通过日期 / Day on which the notice was approved */
  readonly since: Maybe<Scalars['LocalDate']['output']>;
  /** 安装状态 / State of an installation */
  readonly state: Maybe<InstallationState>;
};

/** 安装告知(C6) / Installation notice (C6) */
export type InstallationNotice = Case & {
  readonly __typename?: 'InstallationNotice';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<InstallationNoticeAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 提请总包、监理审核日期 / Day on which contractor and consultant were asked */
  readonly checkAskedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 总包、监理审核期限 / Last day of their check */
  readonly checkDueOn: Maybe<Scalars['LocalDate']['output']>;
  /** 拟安装的设备 / The crane to be installed */
  readonly crane: Maybe<Crane>;
  /** 设备的公开信息 / Crane: its face, what others see of it */
  readonly craneFace: Maybe<CraneFace>;
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
  /** 重点人员清单的不符之处 / What is wrong with the duty list */
  readonly dutyFaults: Maybe<Scalars['String']['output']>;
  /** 重点人员清单不符仍上报的理由 / Why it was submitted in spite of the duty list */
  readonly dutyGround: Maybe<Scalars['String']['output']>;
  /** 例外通过的审核人 / Who approved it in spite of the duty list */
  readonly dutyOverriddenBy: Maybe<Scalars['String']['output']>;
  /** 重点人员清单例外通过的理由 / Why it was approved in spite of the duty list */
  readonly dutyOverride: Maybe<Scalars['String']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 备案编号 / Filing number of the crane */
  readonly filingNumber: Maybe<Scalars['String']['output']>;
  /** 表单 / Form */
  readonly form: InstallationNoticeForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 由此产生的安装 / The installation it has brought about */
  readonly installation: Maybe<Installation>;
  /** 安装单位统一社会信用代码 / USCC of the installer */
  readonly installerUscc: Maybe<Scalars['String']['output']>;
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
  /** 总包、监理对资料的审核;新疆无此环节 / Check by general contractor and consultant; none in Xinjiang */
  readonly paperChecks: ReadonlyArray<PaperCheck>;
  /** 按适用程序应交的附件(X16) / The papers its procedure knows (X16) */
  readonly paperList: ReadonlyArray<PaperOnList>;
  /** 附件 / Papers */
  readonly papers: ReadonlyArray<CasePaper>;
  /** 流程阶段 / How far the review is */
  readonly phase: CasePhase;
  /** 调整后的计划开始日期 / Planned first day of work, as moved */
  readonly plannedFrom: Maybe<Scalars['LocalDate']['output']>;
  /** 调整后的计划结束日期 / Planned last day of work, as moved */
  readonly plannedUntil: Maybe<Scalars['LocalDate']['output']>;
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
  /** 项目基本信息 / The project */
  readonly projectBlock: Maybe<ProjectBlock>;
  /** 工程的公开信息 / Project: its face, what others see of it */
  readonly projectFace: Maybe<ProjectFace>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 重点人员和特种作业人员现有不符之处 / What is no longer right with the people named */
  readonly staffLacking: Maybe<Scalars['String']['output']>;
  /** 已说明的不符之处 / What was explained about the people and still stands */
  readonly staffSettled: Maybe<Scalars['String']['output']>;
  /** 对已说明之处的说明 / Who works in their place, or why they stay: said of what was explained */
  readonly staffStatement: Maybe<Scalars['String']['output']>;
  /** 状态 / State */
  readonly state: InstallationNoticeState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<InstallationNoticeForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 安装告知(C6) / Installation notice (C6) */
export type InstallationNoticeHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 安装告知操作 / Actions of Installation notice */
export type InstallationNoticeAction =
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 取消安装(设备未到场) / Cancel: the crane never came */
  | 'CANCEL_INSTALLATION'
  /** 审核资料 / Check the papers */
  | 'CHECK'
  /** 说明人员变动 / Say who works in their place */
  | 'EXPLAIN_STAFF'
  /** 逾期未审核 / Note who has not answered in time */
  | 'NOTE_SILENCE'
  /** 标记人员变动 / Note that people named are no longer right */
  | 'NOTE_STAFF'
  /** 调整计划日期 / Move the planned days */
  | 'REPLAN'
  /** 调整计划日期 / Move the planned days */
  | 'REPLAN_SUBMITTED'
  /** 提请总包、监理审核 / Ask contractor and consultant to check the papers */
  | 'REQUEST_CHECK'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 撤回修改 / Take back to revise */
  | 'REVISE'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 安装告知列表 / Page of: Installation notice */
export type InstallationNoticeConnection = {
  readonly __typename?: 'InstallationNoticeConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<InstallationNoticeEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 安装告知列表 / Page of: Installation notice */
export type InstallationNoticeConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 安装告知条目 / Edge of: Installation notice */
export type InstallationNoticeEdge = {
  readonly __typename?: 'InstallationNoticeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: InstallationNotice;
};

/** 安装告知查询条件 / Filter of: Installation notice */
export type InstallationNoticeFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 须注意事项,按名称或代码: STAFF_LACKING / What needs attention, by its name or code: STAFF_LACKING */
  readonly flag?: InputMaybe<Scalars['String']['input']>;
  /** 有无须注意事项 / Whether something about it needs attention */
  readonly needsAttention?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<InstallationNoticeState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** InstallationNoticeForm / InstallationNoticeForm */
export type InstallationNoticeForm = {
  readonly __typename?: 'InstallationNoticeForm';
  /** 起重臂长度[1001](m) / Boom length [1001] (m) */
  readonly boomLength: Maybe<Scalars['Float']['output']>;
  /** 设备 / Crane */
  readonly craneId: Maybe<Scalars['ID']['output']>;
  /** 最终使用高度(m) / Height in final use (m) */
  readonly finalHeight: Maybe<Scalars['Float']['output']>;
  /** 首次安装高度(m) / Height at the first installation (m) */
  readonly firstHeight: Maybe<Scalars['Float']['output']>;
  /** 重点人员 / Key staff */
  readonly keyStaff: Maybe<ReadonlyArray<KeyStaff>>;
  /** 安装具体位置(楼栋) / Where on the site: building */
  readonly location: Maybe<Scalars['String']['output']>;
  /** 最大起重重量[1002](t) / Greatest lifting weight [1002] (t) */
  readonly maxLiftingWeight: Maybe<Scalars['Float']['output']>;
  /** 计划开始日期 / Planned first day of work */
  readonly plannedFrom: Maybe<Scalars['LocalDate']['output']>;
  /** 拟安装最大高度[1003](m) / Greatest planned height [1003] (m) */
  readonly plannedMaxHeight: Maybe<Scalars['Float']['output']>;
  /** 计划结束日期 / Planned last day of work */
  readonly plannedUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 工程 / Project */
  readonly projectId: Maybe<Scalars['ID']['output']>;
  /** 额定载重量[1005/1007](kg) / Rated load [1005/1007] (kg) */
  readonly ratedLoad: Maybe<Scalars['Float']['output']>;
  /** 额定速度[1006/1008](m/min) / Rated speed [1006/1008] (m/min) */
  readonly ratedSpeed: Maybe<Scalars['Float']['output']>;
  /** 安全生产许可证编号 / Number of the work-safety license */
  readonly safetyLicenseNumber: Maybe<Scalars['String']['output']>;
  /** 特种作业人员 / Special operation worker */
  readonly specialWorkers: Maybe<ReadonlyArray<SpecialWorker>>;
  /** 最大幅度起重重量[1004](t) / Lifting weight at greatest radius [1004] (t) */
  readonly weightAtMaxRadius: Maybe<Scalars['Float']['output']>;
  /** 安拆单位统一社会信用代码 / USCC of the unit that does the work */
  readonly workUnitUscc: Maybe<Scalars['String']['output']>;
};

/** InstallationNoticeForm的输入 / Input of: InstallationNoticeForm */
export type InstallationNoticeFormInput = {
  /** 起重臂长度[1001](m) / Boom length [1001] (m) */
  readonly boomLength?: InputMaybe<Scalars['Float']['input']>;
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['ID']['input']>;
  /** 最终使用高度(m): 不小于首次安装高度 / Height in final use (m): Not less than at the first installation */
  readonly finalHeight?: InputMaybe<Scalars['Float']['input']>;
  /** 首次安装高度(m) / Height at the first installation (m) */
  readonly firstHeight?: InputMaybe<Scalars['Float']['input']>;
  /** 重点人员 / Key staff */
  readonly keyStaff?: InputMaybe<ReadonlyArray<KeyStaffInput>>;
  /** 安装具体位置(楼栋) / Where on the site: building */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** 最大起重重量[1002](t) / Greatest lifting weight [1002] (t) */
  readonly maxLiftingWeight?: InputMaybe<Scalars['Float']['input']>;
  /** 计划开始日期: 告知须早于作业若干工作日(76号文) / Planned first day of work: The notice comes some working days before the work */
  readonly plannedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 拟安装最大高度[1003](m) / Greatest planned height [1003] (m) */
  readonly plannedMaxHeight?: InputMaybe<Scalars['Float']['input']>;
  /** 计划结束日期 / Planned last day of work */
  readonly plannedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 工程 / Project */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** 额定载重量[1005/1007](kg) / Rated load [1005/1007] (kg) */
  readonly ratedLoad?: InputMaybe<Scalars['Float']['input']>;
  /** 额定速度[1006/1008](m/min) / Rated speed [1006/1008] (m/min) */
  readonly ratedSpeed?: InputMaybe<Scalars['Float']['input']>;
  /** 安全生产许可证编号: 如(皖)JZ安许证字[2024]000001 / Number of the work-safety license: Such as (皖)JZ安许证字[2024]000001 */
  readonly safetyLicenseNumber?: InputMaybe<Scalars['String']['input']>;
  /** 特种作业人员 / Special operation worker */
  readonly specialWorkers?: InputMaybe<ReadonlyArray<SpecialWorkerInput>>;
  /** 最大幅度起重重量[1004](t) / Lifting weight at greatest radius [1004] (t) */
  readonly weightAtMaxRadius?: InputMaybe<Scalars['Float']['input']>;
  /** 安拆单位统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the unit that does the work: 18 digits or capital letters except I, O, S, V, Z */
  readonly workUnitUscc?: InputMaybe<Scalars['String']['input']>;
};

/** 安装告知附件 / Papers of Installation notice */
export type InstallationNoticePaper =
  /** 辅助起重机械资料及其特种作业人员证书 / Papers of auxiliary cranes and their operators */
  | 'AUXILIARY_CRANES'
  /** 承诺书 / Letter of commitment */
  | 'COMMITMENT'
  /** 安装合同、与总承包单位的安全协议书 / Installation contract and safety agreement */
  | 'CONTRACTS'
  /** 应急救援预案 / Emergency plan */
  | 'EMERGENCY_PLAN'
  /** 备案证明(未制发的附说明) / Filing certificate, or a statement that none was made */
  | 'FILING_CERTIFICATE'
  /** 安装单位资质证书、安全生产许可证副本 / Qualification and work-safety license of the installer */
  | 'INSTALLER_LICENSES'
  /** 安装告知书 / Installation notice */
  | 'NOTICE'
  /** 其他资料 / Other papers */
  | 'OTHER'
  /** 安装单位特种作业人员证书 / Special operation certificates of the installer */
  | 'SPECIAL_WORKER_CERTIFICATES'
  /** 专职安全员、专业技术人员名单 / List of safety officers and technicians */
  | 'STAFF_LIST'
  /** 施工安全监督告知书 / Notice of safety supervision */
  | 'SUPERVISION_NOTICE'
  /** 专项施工方案 / Special construction plan */
  | 'WORK_PLAN';

/** 安装告知的附件 / Paper of: Installation notice */
export type InstallationNoticePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: InstallationNoticePaper;
};

/** 安装告知办理结果 / Outcome of an action on Installation notice */
export type InstallationNoticeResult = ActionNotAllowed | Blocked | InstallationNotice | RequirementsNotMet | VersionConflict;

/** 安装告知状态 / States of Installation notice */
export type InstallationNoticeState =
  /** 完结 / Approved */
  | 'APPROVED'
  /** 已取消(未安装) / Cancelled: never installed */
  | 'CANCELLED'
  /** 总包、监理审核中 / Being checked by contractor and consultant */
  | 'CHECKING'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 安装状态 / State of an installation */
export type InstallationState =
  /** 已拆除 / Dismantled */
  | 'DISMANTLED'
  /** 拆卸告知已通过 / The dismantling is approved */
  | 'DISMANTLING_APPROVED'
  /** 未安装 / Never installed */
  | 'NEVER_INSTALLED'
  /** 在用(未办理拆除) / Standing */
  | 'STANDING';

/** 重点人员 / Key staff */
export type KeyStaff = {
  readonly __typename?: 'KeyStaff';
  /** 职务代码 / Duty code */
  readonly dutyCode: Maybe<Scalars['String']['output']>;
  /** 是否在职 / Whether employed there */
  readonly employed: Maybe<Scalars['Boolean']['output']>;
  /** 身份证号 / ID number */
  readonly idNumber: Maybe<Scalars['String']['output']>;
  /** 离职原因 / Why the person left */
  readonly leavingReason: Maybe<Scalars['String']['output']>;
  /** 姓名 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 所在单位全称 / Full name of the employer */
  readonly unitName: Maybe<Scalars['String']['output']>;
  /** 所在单位统一社会信用代码 / USCC of the employer */
  readonly uscc: Maybe<Scalars['String']['output']>;
};

/** 重点人员的输入 / Input of: Key staff */
export type KeyStaffInput = {
  /** 职务代码 / Duty code */
  readonly dutyCode?: InputMaybe<Scalars['String']['input']>;
  /** 是否在职 / Whether employed there */
  readonly employed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 身份证号: 18位,末位为数字或X(旧号码为15位数字) / ID number: 18 characters, the last a digit or X (an old number has 15 digits) */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** 离职原因 / Why the person left */
  readonly leavingReason?: InputMaybe<Scalars['String']['input']>;
  /** 姓名 / Name */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 所在单位全称 / Full name of the employer */
  readonly unitName?: InputMaybe<Scalars['String']['input']>;
  /** 所在单位统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the employer: 18 digits or capital letters except I, O, S, V, Z */
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

/** 类别 / Kind of work */
export type MaintenanceKind =
  /** 日常检查 / Daily check */
  | 'CHECK'
  /** 维护保养 / Maintenance */
  | 'MAINTENANCE'
  /** 维修 / Repair */
  | 'REPAIR';

/** 日常管理记录(C11) / Maintenance record (C11) */
export type MaintenanceRecord = Case & {
  readonly __typename?: 'MaintenanceRecord';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<MaintenanceRecordAction>;
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
  /** 设备备案编号 / Filing number of the crane */
  readonly filingNumber: Maybe<Scalars['String']['output']>;
  /** 表单 / Form */
  readonly form: MaintenanceRecordForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 安装告知的公开信息 / Installation: its face, what others see of it */
  readonly installationFace: Maybe<InstallationFace>;
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
  /** 项目名称 / Name of the project */
  readonly projectName: Maybe<Scalars['String']['output']>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: MaintenanceRecordState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<MaintenanceRecordForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 注册所在地 / Where the unit is registered */
  readonly unitDivision: Maybe<Scalars['String']['output']>;
  /** 企业名称 / Name of the unit */
  readonly unitName: Maybe<Scalars['String']['output']>;
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 日常管理记录(C11) / Maintenance record (C11) */
export type MaintenanceRecordHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 日常管理记录操作 / Actions of Maintenance record */
export type MaintenanceRecordAction =
  /** 编辑 / Amend */
  | 'AMEND'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 日常管理记录列表 / Page of: Maintenance record */
export type MaintenanceRecordConnection = {
  readonly __typename?: 'MaintenanceRecordConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<MaintenanceRecordEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 日常管理记录列表 / Page of: Maintenance record */
export type MaintenanceRecordConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 日常管理记录条目 / Edge of: Maintenance record */
export type MaintenanceRecordEdge = {
  readonly __typename?: 'MaintenanceRecordEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: MaintenanceRecord;
};

/** 日常管理记录查询条件 / Filter of: Maintenance record */
export type MaintenanceRecordFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 安装 / Installation */
  readonly installationId?: InputMaybe<Scalars['String']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 企业注册所在地区划代码(省、市或县) / Division code of where the unit is registered: province, city or county */
  readonly registeredAt?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<MaintenanceRecordState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** MaintenanceRecordForm / MaintenanceRecordForm */
export type MaintenanceRecordForm = {
  readonly __typename?: 'MaintenanceRecordForm';
  /** 作业内容 / What was done */
  readonly content: Maybe<Scalars['String']['output']>;
  /** 作业日期 / Done on */
  readonly doneOn: Maybe<Scalars['LocalDate']['output']>;
  /** 发现的问题 / What was found */
  readonly findings: Maybe<Scalars['String']['output']>;
  /** 安装告知 / Installation */
  readonly installationId: Maybe<Scalars['ID']['output']>;
  /** 类别 / Kind of work */
  readonly kind: Maybe<MaintenanceKind>;
  /** 作业人员 / Who did it */
  readonly personName: Maybe<Scalars['String']['output']>;
};

/** MaintenanceRecordForm的输入 / Input of: MaintenanceRecordForm */
export type MaintenanceRecordFormInput = {
  /** 作业内容 / What was done */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** 作业日期 / Done on */
  readonly doneOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 发现的问题 / What was found */
  readonly findings?: InputMaybe<Scalars['String']['input']>;
  /** 安装告知 / Installation */
  readonly installationId?: InputMaybe<Scalars['ID']['input']>;
  /** 类别 / Kind of work */
  readonly kind?: InputMaybe<MaintenanceKind>;
  /** 作业人员 / Who did it */
  readonly personName?: InputMaybe<Scalars['String']['input']>;
};

/** 日常管理记录附件 / Papers of Maintenance record */
export type MaintenanceRecordPaper =
  /** 维护保养记录 / Sheet of the record */
  | 'RECORD_SHEET';

/** 日常管理记录的附件 / Paper of: Maintenance record */
export type MaintenanceRecordPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: MaintenanceRecordPaper;
};

/** 日常管理记录办理结果 / Outcome of an action on Maintenance record */
export type MaintenanceRecordResult = ActionNotAllowed | Blocked | MaintenanceRecord | RequirementsNotMet | VersionConflict;

/** 日常管理记录状态 / States of Maintenance record */
export type MaintenanceRecordState =
  /** 编辑 / Being edited */
  | 'EDITING'
  /** 已上报 / Recorded */
  | 'RECORDED'
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
  /** 换证:受理 / Certificate re-issue: Accept */
  readonly acceptCertificateReissue: Maybe<CertificateReissueResult>;
  /** 设备自助认领:受理 / Self-service claim of a device: Accept */
  readonly acceptDeviceClaim: Maybe<DeviceClaimResult>;
  /** 备案证注销:受理 / Cancellation of a filing: Accept */
  readonly acceptFilingCancellation: Maybe<FilingCancellationResult>;
  /** 备案证延续:受理 / Extension of a filing: Accept */
  readonly acceptFilingExtension: Maybe<FilingExtensionResult>;
  /** 产权变更:受理 / Change of ownership: Accept */
  readonly acceptOwnershipChange: Maybe<OwnershipChangeResult>;
  /** 产权备案:受理 / Ownership filing: Accept */
  readonly acceptOwnershipFiling: Maybe<OwnershipFilingResult>;
  /** 日常管理记录:编辑 / Maintenance record: Amend */
  readonly amendMaintenanceRecord: Maybe<MaintenanceRecordResult>;
  /** 换证:审核通过 / Certificate re-issue: Approve */
  readonly approveCertificateReissue: Maybe<CertificateReissueResult>;
  /** 设备人员变更:审核通过 / Crane crew change: Approve */
  readonly approveCrewChange: Maybe<CrewChangeResult>;
  /** 设备自助认领:审核通过 / Self-service claim of a device: Approve */
  readonly approveDeviceClaim: Maybe<DeviceClaimResult>;
  /** 拆卸告知:审核通过 / Dismantling notice: Approve */
  readonly approveDismantlingNotice: Maybe<DismantlingNoticeResult>;
  /** 备案证注销:审核通过 / Cancellation of a filing: Approve */
  readonly approveFilingCancellation: Maybe<FilingCancellationResult>;
  /** 备案证延续:审核通过 / Extension of a filing: Approve */
  readonly approveFilingExtension: Maybe<FilingExtensionResult>;
  /** 安装告知:审核通过 / Installation notice: Approve */
  readonly approveInstallationNotice: Maybe<InstallationNoticeResult>;
  /** 产权变更:审核通过 / Change of ownership: Approve */
  readonly approveOwnershipChange: Maybe<OwnershipChangeResult>;
  /** 产权备案:审核通过 / Ownership filing: Approve */
  readonly approveOwnershipFiling: Maybe<OwnershipFilingResult>;
  /** 使用登记更正:审核通过 / Correction of a use registration: Approve */
  readonly approveUseCorrection: Maybe<UseCorrectionResult>;
  /** 使用延期:审核通过 / Extension of use: Approve */
  readonly approveUseExtension: Maybe<UseExtensionResult>;
  /** 使用登记:审核通过 / Use registration: Approve */
  readonly approveUseRegistration: Maybe<UseRegistrationResult>;
  /** 取消本人发起的批量导入(X15),已导入的行保留 / Cancel a bulk import (X15) that the caller began; the rows that were taken stay */
  readonly cancelEquipmentImport: Maybe<ImportResult>;
  /** 安装告知:取消安装(设备未到场) / Installation notice: Cancel: the crane never came */
  readonly cancelInstallationInstallationNotice: Maybe<InstallationNoticeResult>;
  /** 拆卸告知:审核资料 / Dismantling notice: Check the papers */
  readonly checkDismantlingNotice: Maybe<DismantlingNoticeResult>;
  /** 安装告知:审核资料 / Installation notice: Check the papers */
  readonly checkInstallationNotice: Maybe<InstallationNoticeResult>;
  /** 产权变更:确认 / Change of ownership: Confirm */
  readonly confirmOwnershipChange: Maybe<OwnershipChangeResult>;
  /** 定期检验:确认 / Periodic inspection: Confirm */
  readonly confirmPeriodicInspection: Maybe<PeriodicInspectionResult>;
  /** 新建换证(暂存) / Create: Certificate re-issue (a draft) */
  readonly createCertificateReissue: Maybe<CertificateReissueResult>;
  /** 新建设备人员变更(暂存) / Create: Crane crew change (a draft) */
  readonly createCrewChange: Maybe<CrewChangeResult>;
  /** 新建缺陷报告(保存后办结) / Create: Defect report (saving completes it) */
  readonly createDefectReport: Maybe<DefectReportResult>;
  /** 新建设备自助认领(暂存) / Create: Self-service claim of a device (a draft) */
  readonly createDeviceClaim: Maybe<DeviceClaimResult>;
  /** 新建拆卸告知(暂存) / Create: Dismantling notice (a draft) */
  readonly createDismantlingNotice: Maybe<DismantlingNoticeResult>;
  /** 新建备案证注销(暂存) / Create: Cancellation of a filing (a draft) */
  readonly createFilingCancellation: Maybe<FilingCancellationResult>;
  /** 新建备案证延续(暂存) / Create: Extension of a filing (a draft) */
  readonly createFilingExtension: Maybe<FilingExtensionResult>;
  /** 新建四方验收(保存后办结) / Create: Four-party acceptance (saving completes it) */
  readonly createFourPartyAcceptance: Maybe<FourPartyAcceptanceResult>;
  /** 新建属地换证同步(保存后办结) / Create: Re-issue at home (saving completes it) */
  readonly createHomeReissue: Maybe<HomeReissueResult>;
  /** 新建检验委托(保存后办结) / Create: Commission of inspections (saving completes it) */
  readonly createInspectionCommission: Maybe<InspectionCommissionResult>;
  /** 新建安装告知(暂存) / Create: Installation notice (a draft) */
  readonly createInstallationNotice: Maybe<InstallationNoticeResult>;
  /** 新建日常管理记录(暂存) / Create: Maintenance record (a draft) */
  readonly createMaintenanceRecord: Maybe<MaintenanceRecordResult>;
  /** 新建产权变更(暂存) / Create: Change of ownership (a draft) */
  readonly createOwnershipChange: Maybe<OwnershipChangeResult>;
  /** 新建产权备案(暂存) / Create: Ownership filing (a draft) */
  readonly createOwnershipFiling: Maybe<OwnershipFilingResult>;
  /** 新建定期检验(暂存) / Create: Periodic inspection (a draft) */
  readonly createPeriodicInspection: Maybe<PeriodicInspectionResult>;
  /** 新建待换发证件标识(保存后办结) / Create: Tagging for re-issue (saving completes it) */
  readonly createReissueTagging: Maybe<ReissueTaggingResult>;
  /** 新建恢复使用(保存后办结) / Create: Return to use (saving completes it) */
  readonly createReturnToUse: Maybe<ReturnToUseResult>;
  /** 新建安全技术档案和安全装置申报(保存后办结) / Create: Declaration of safety archive and devices (saving completes it) */
  readonly createSafetyDeclaration: Maybe<SafetyDeclarationResult>;
  /** 新建未审核通过设备信息(暂存) / Create: Device that is not filed (a draft) */
  readonly createUnfiledDevice: Maybe<UnfiledDeviceResult>;
  /** 新建使用登记更正(暂存) / Create: Correction of a use registration (a draft) */
  readonly createUseCorrection: Maybe<UseCorrectionResult>;
  /** 新建使用延期(暂存) / Create: Extension of use (a draft) */
  readonly createUseExtension: Maybe<UseExtensionResult>;
  /** 新建使用登记(暂存) / Create: Use registration (a draft) */
  readonly createUseRegistration: Maybe<UseRegistrationResult>;
  /** 产权变更:不确认 / Change of ownership: Decline */
  readonly declineOwnershipChange: Maybe<OwnershipChangeResult>;
  /** 定期检验:不认可 / Periodic inspection: Decline */
  readonly declinePeriodicInspection: Maybe<PeriodicInspectionResult>;
  /** 使用登记:完工注销 / Use registration: End after the dismantling */
  readonly endForCompletionUseRegistration: Maybe<UseRegistrationResult>;
  /** 拆卸告知:说明人员变动 / Dismantling notice: Say who works in their place */
  readonly explainStaffDismantlingNotice: Maybe<DismantlingNoticeResult>;
  /** 安装告知:说明人员变动 / Installation notice: Say who works in their place */
  readonly explainStaffInstallationNotice: Maybe<InstallationNoticeResult>;
  /** 批量导入产权备案(X15): 立即返回,随后逐行导入为草稿,进度与报告见所返回的导入 / Bulk import of: Ownership filing (X15): answers at once; then each row becomes a draft, and the import tells its progress and its report */
  readonly importOwnershipFilings: Maybe<ImportResult>;
  /** 换证:初审通过 / Certificate re-issue: Pass the preliminary review */
  readonly passPreliminaryReviewCertificateReissue: Maybe<CertificateReissueResult>;
  /** 设备自助认领:初审通过 / Self-service claim of a device: Pass the preliminary review */
  readonly passPreliminaryReviewDeviceClaim: Maybe<DeviceClaimResult>;
  /** 拆卸告知:一级审核通过 / Dismantling notice: Pass the first level */
  readonly passPreliminaryReviewDismantlingNotice: Maybe<DismantlingNoticeResult>;
  /** 备案证注销:初审通过 / Cancellation of a filing: Pass the preliminary review */
  readonly passPreliminaryReviewFilingCancellation: Maybe<FilingCancellationResult>;
  /** 备案证延续:初审通过 / Extension of a filing: Pass the preliminary review */
  readonly passPreliminaryReviewFilingExtension: Maybe<FilingExtensionResult>;
  /** 产权变更:初审通过 / Change of ownership: Pass the preliminary review */
  readonly passPreliminaryReviewOwnershipChange: Maybe<OwnershipChangeResult>;
  /** 产权备案:初审通过 / Ownership filing: Pass the preliminary review */
  readonly passPreliminaryReviewOwnershipFiling: Maybe<OwnershipFilingResult>;
  /** 定期检验:保存(受委托检验) / Periodic inspection: Record, as the body commissioned */
  readonly recordPeriodicInspection: Maybe<PeriodicInspectionResult>;
  /** 换证:终止 / Certificate re-issue: Refuse */
  readonly refuseCertificateReissue: Maybe<CertificateReissueResult>;
  /** 设备自助认领:终止 / Self-service claim of a device: Refuse */
  readonly refuseDeviceClaim: Maybe<DeviceClaimResult>;
  /** 备案证注销:终止 / Cancellation of a filing: Refuse */
  readonly refuseFilingCancellation: Maybe<FilingCancellationResult>;
  /** 备案证延续:终止 / Extension of a filing: Refuse */
  readonly refuseFilingExtension: Maybe<FilingExtensionResult>;
  /** 产权变更:终止 / Change of ownership: Refuse */
  readonly refuseOwnershipChange: Maybe<OwnershipChangeResult>;
  /** 产权备案:终止 / Ownership filing: Refuse */
  readonly refuseOwnershipFiling: Maybe<OwnershipFilingResult>;
  /** 未审核通过设备信息:删除 / Device that is not filed: Remove */
  readonly removeUnfiledDevice: Maybe<UnfiledDeviceResult>;
  /** 拆卸告知:调整计划日期 / Dismantling notice: Move the planned days */
  readonly replanDismantlingNotice: Maybe<DismantlingNoticeResult>;
  /** 安装告知:调整计划日期 / Installation notice: Move the planned days */
  readonly replanInstallationNotice: Maybe<InstallationNoticeResult>;
  /** 拆卸告知:调整计划日期 / Dismantling notice: Move the planned days */
  readonly replanSubmittedDismantlingNotice: Maybe<DismantlingNoticeResult>;
  /** 安装告知:调整计划日期 / Installation notice: Move the planned days */
  readonly replanSubmittedInstallationNotice: Maybe<InstallationNoticeResult>;
  /** 拆卸告知:报告拆除完成 / Dismantling notice: Report the dismantling done */
  readonly reportDismantledDismantlingNotice: Maybe<DismantlingNoticeResult>;
  /** 拆卸告知:提请总包、监理审核 / Dismantling notice: Ask contractor and consultant to check the papers */
  readonly requestCheckDismantlingNotice: Maybe<DismantlingNoticeResult>;
  /** 安装告知:提请总包、监理审核 / Installation notice: Ask contractor and consultant to check the papers */
  readonly requestCheckInstallationNotice: Maybe<InstallationNoticeResult>;
  /** 换证:退回 / Certificate re-issue: Return for correction */
  readonly returnForCorrectionCertificateReissue: Maybe<CertificateReissueResult>;
  /** 设备人员变更:退回 / Crane crew change: Return for correction */
  readonly returnForCorrectionCrewChange: Maybe<CrewChangeResult>;
  /** 设备自助认领:退回 / Self-service claim of a device: Return for correction */
  readonly returnForCorrectionDeviceClaim: Maybe<DeviceClaimResult>;
  /** 拆卸告知:退回 / Dismantling notice: Return for correction */
  readonly returnForCorrectionDismantlingNotice: Maybe<DismantlingNoticeResult>;
  /** 备案证注销:退回 / Cancellation of a filing: Return for correction */
  readonly returnForCorrectionFilingCancellation: Maybe<FilingCancellationResult>;
  /** 备案证延续:退回 / Extension of a filing: Return for correction */
  readonly returnForCorrectionFilingExtension: Maybe<FilingExtensionResult>;
  /** 安装告知:退回 / Installation notice: Return for correction */
  readonly returnForCorrectionInstallationNotice: Maybe<InstallationNoticeResult>;
  /** 产权变更:退回 / Change of ownership: Return for correction */
  readonly returnForCorrectionOwnershipChange: Maybe<OwnershipChangeResult>;
  /** 产权备案:退回 / Ownership filing: Return for correction */
  readonly returnForCorrectionOwnershipFiling: Maybe<OwnershipFilingResult>;
  /** 使用登记更正:退回 / Correction of a use registration: Return for correction */
  readonly returnForCorrectionUseCorrection: Maybe<UseCorrectionResult>;
  /** 使用延期:退回 / Extension of use: Return for correction */
  readonly returnForCorrectionUseExtension: Maybe<UseExtensionResult>;
  /** 使用登记:退回 / Use registration: Return for correction */
  readonly returnForCorrectionUseRegistration: Maybe<UseRegistrationResult>;
  /** 拆卸告知:撤回修改 / Dismantling notice: Take back to revise */
  readonly reviseDismantlingNotice: Maybe<DismantlingNoticeResult>;
  /** 安装告知:撤回修改 / Installation notice: Take back to revise */
  readonly reviseInstallationNotice: Maybe<InstallationNoticeResult>;
  /** 使用登记:撤销证件 / Use registration: Revoke */
  readonly revokeUseRegistration: Maybe<UseRegistrationResult>;
  /** 保存换证表单 / Save the form of: Certificate re-issue */
  readonly saveCertificateReissue: Maybe<CertificateReissueResult>;
  /** 保存设备人员变更表单 / Save the form of: Crane crew change */
  readonly saveCrewChange: Maybe<CrewChangeResult>;
  /** 保存设备自助认领表单 / Save the form of: Self-service claim of a device */
  readonly saveDeviceClaim: Maybe<DeviceClaimResult>;
  /** 保存拆卸告知表单 / Save the form of: Dismantling notice */
  readonly saveDismantlingNotice: Maybe<DismantlingNoticeResult>;
  /** 保存备案证注销表单 / Save the form of: Cancellation of a filing */
  readonly saveFilingCancellation: Maybe<FilingCancellationResult>;
  /** 保存备案证延续表单 / Save the form of: Extension of a filing */
  readonly saveFilingExtension: Maybe<FilingExtensionResult>;
  /** 保存安装告知表单 / Save the form of: Installation notice */
  readonly saveInstallationNotice: Maybe<InstallationNoticeResult>;
  /** 保存日常管理记录表单 / Save the form of: Maintenance record */
  readonly saveMaintenanceRecord: Maybe<MaintenanceRecordResult>;
  /** 保存产权变更表单 / Save the form of: Change of ownership */
  readonly saveOwnershipChange: Maybe<OwnershipChangeResult>;
  /** 保存产权备案表单 / Save the form of: Ownership filing */
  readonly saveOwnershipFiling: Maybe<OwnershipFilingResult>;
  /** 保存定期检验表单 / Save the form of: Periodic inspection */
  readonly savePeriodicInspection: Maybe<PeriodicInspectionResult>;
  /** 保存未审核通过设备信息表单 / Save the form of: Device that is not filed */
  readonly saveUnfiledDevice: Maybe<UnfiledDeviceResult>;
  /** 保存使用登记更正表单 / Save the form of: Correction of a use registration */
  readonly saveUseCorrection: Maybe<UseCorrectionResult>;
  /** 保存使用延期表单 / Save the form of: Extension of use */
  readonly saveUseExtension: Maybe<UseExtensionResult>;
  /** 保存使用登记表单 / Save the form of: Use registration */
  readonly saveUseRegistration: Maybe<UseRegistrationResult>;
  /** 换证:上报 / Certificate re-issue: Submit */
  readonly submitCertificateReissue: Maybe<CertificateReissueResult>;
  /** 设备人员变更:上报 / Crane crew change: Submit */
  readonly submitCrewChange: Maybe<CrewChangeResult>;
  /** 设备自助认领:上报 / Self-service claim of a device: Submit */
  readonly submitDeviceClaim: Maybe<DeviceClaimResult>;
  /** 拆卸告知:上报 / Dismantling notice: Submit */
  readonly submitDismantlingNotice: Maybe<DismantlingNoticeResult>;
  /** 备案证注销:上报 / Cancellation of a filing: Submit */
  readonly submitFilingCancellation: Maybe<FilingCancellationResult>;
  /** 备案证延续:上报 / Extension of a filing: Submit */
  readonly submitFilingExtension: Maybe<FilingExtensionResult>;
  /** 安装告知:上报 / Installation notice: Submit */
  readonly submitInstallationNotice: Maybe<InstallationNoticeResult>;
  /** 日常管理记录:上报 / Maintenance record: Submit */
  readonly submitMaintenanceRecord: Maybe<MaintenanceRecordResult>;
  /** 产权变更:上报 / Change of ownership: Submit */
  readonly submitOwnershipChange: Maybe<OwnershipChangeResult>;
  /** 产权备案:上报 / Ownership filing: Submit */
  readonly submitOwnershipFiling: Maybe<OwnershipFilingResult>;
  /** 定期检验:提请使用单位确认 / Periodic inspection: Ask the user to confirm */
  readonly submitPeriodicInspection: Maybe<PeriodicInspectionResult>;
  /** 使用登记更正:上报 / Correction of a use registration: Submit */
  readonly submitUseCorrection: Maybe<UseCorrectionResult>;
  /** 使用延期:上报 / Extension of use: Submit */
  readonly submitUseExtension: Maybe<UseExtensionResult>;
  /** 使用登记:上报 / Use registration: Submit */
  readonly submitUseRegistration: Maybe<UseRegistrationResult>;
  /** 换证:撤销 / Certificate re-issue: Withdraw */
  readonly withdrawCertificateReissue: Maybe<CertificateReissueResult>;
  /** 设备人员变更:撤销 / Crane crew change: Withdraw */
  readonly withdrawCrewChange: Maybe<CrewChangeResult>;
  /** 设备自助认领:撤销 / Self-service claim of a device: Withdraw */
  readonly withdrawDeviceClaim: Maybe<DeviceClaimResult>;
  /** 拆卸告知:撤销 / Dismantling notice: Withdraw */
  readonly withdrawDismantlingNotice: Maybe<DismantlingNoticeResult>;
  /** 备案证注销:撤销 / Cancellation of a filing: Withdraw */
  readonly withdrawFilingCancellation: Maybe<FilingCancellationResult>;
  /** 备案证延续:撤销 / Extension of a filing: Withdraw */
  readonly withdrawFilingExtension: Maybe<FilingExtensionResult>;
  /** 安装告知:撤销 / Installation notice: Withdraw */
  readonly withdrawInstallationNotice: Maybe<InstallationNoticeResult>;
  /** 日常管理记录:撤销 / Maintenance record: Withdraw */
  readonly withdrawMaintenanceRecord: Maybe<MaintenanceRecordResult>;
  /** 产权变更:撤销 / Change of ownership: Withdraw */
  readonly withdrawOwnershipChange: Maybe<OwnershipChangeResult>;
  /** 产权备案:撤销 / Ownership filing: Withdraw */
  readonly withdrawOwnershipFiling: Maybe<OwnershipFilingResult>;
  /** 定期检验:撤销 / Periodic inspection: Withdraw */
  readonly withdrawPeriodicInspection: Maybe<PeriodicInspectionResult>;
  /** 使用登记更正:撤销 / Correction of a use registration: Withdraw */
  readonly withdrawUseCorrection: Maybe<UseCorrectionResult>;
  /** 使用延期:撤销 / Extension of use: Withdraw */
  readonly withdrawUseExtension: Maybe<UseExtensionResult>;
  /** 使用登记:撤销 / Use registration: Withdraw */
  readonly withdrawUseRegistration: Maybe<UseRegistrationResult>;
};


export type MutationAcceptCertificateReissueArgs = {
  input: CaseActionInput;
};


export type MutationAcceptDeviceClaimArgs = {
  input: CaseActionInput;
};


export type MutationAcceptFilingCancellationArgs = {
  input: CaseActionInput;
};


export type MutationAcceptFilingExtensionArgs = {
  input: CaseActionInput;
};


export type MutationAcceptOwnershipChangeArgs = {
  input: CaseActionInput;
};


export type MutationAcceptOwnershipFilingArgs = {
  input: CaseActionInput;
};


export type MutationAmendMaintenanceRecordArgs = {
  input: CaseActionInput;
};


export type MutationApproveCertificateReissueArgs = {
  input: CaseActionInput;
};


export type MutationApproveCrewChangeArgs = {
  input: ApproveCrewChangeInput;
};


export type MutationApproveDeviceClaimArgs = {
  input: CaseActionInput;
};


export type MutationApproveDismantlingNoticeArgs = {
  input: ApproveDismantlingNoticeInput;
};


export type MutationApproveFilingCancellationArgs = {
  input: CaseActionInput;
};


export type MutationApproveFilingExtensionArgs = {
  input: ApproveFilingExtensionInput;
};


export type MutationApproveInstallationNoticeArgs = {
  input: ApproveInstallationNoticeInput;
};


export type MutationApproveOwnershipChangeArgs = {
  input: ApproveOwnershipChangeInput;
};


export type MutationApproveOwnershipFilingArgs = {
  input: ApproveOwnershipFilingInput;
};


export type MutationApproveUseCorrectionArgs = {
  input: CaseActionInput;
};


export type MutationApproveUseExtensionArgs = {
  input: CaseActionInput;
};


export type MutationApproveUseRegistrationArgs = {
  input: ApproveUseRegistrationInput;
};


export type MutationCancelEquipmentImportArgs = {
  input: CancelImportInput;
};


export type MutationCancelInstallationInstallationNoticeArgs = {
  input: CaseActionInput;
};


export type MutationCheckDismantlingNoticeArgs = {
  input: CheckDismantlingNoticeInput;
};


export type MutationCheckInstallationNoticeArgs = {
  input: CheckInstallationNoticeInput;
};


export type MutationConfirmOwnershipChangeArgs = {
  input: ConfirmOwnershipChangeInput;
};


export type MutationConfirmPeriodicInspectionArgs = {
  input: CaseActionInput;
};


export type MutationCreateCertificateReissueArgs = {
  input: CreateCertificateReissueInput;
};


export type MutationCreateCrewChangeArgs = {
  input: CreateCrewChangeInput;
};


export type MutationCreateDefectReportArgs = {
  input: CreateDefectReportInput;
};


export type MutationCreateDeviceClaimArgs = {
  input: CreateDeviceClaimInput;
};


export type MutationCreateDismantlingNoticeArgs = {
  input: CreateDismantlingNoticeInput;
};


export type MutationCreateFilingCancellationArgs = {
  input: CreateFilingCancellationInput;
};


export type MutationCreateFilingExtensionArgs = {
  input: CreateFilingExtensionInput;
};


export type MutationCreateFourPartyAcceptanceArgs = {
  input: CreateFourPartyAcceptanceInput;
};


export type MutationCreateHomeReissueArgs = {
  input: CreateHomeReissueInput;
};


export type MutationCreateInspectionCommissionArgs = {
  input: CreateInspectionCommissionInput;
};


export type MutationCreateInstallationNoticeArgs = {
  input: CreateInstallationNoticeInput;
};


export type MutationCreateMaintenanceRecordArgs = {
  input: CreateMaintenanceRecordInput;
};


export type MutationCreateOwnershipChangeArgs = {
  input: CreateOwnershipChangeInput;
};


export type MutationCreateOwnershipFilingArgs = {
  input: CreateOwnershipFilingInput;
};


export type MutationCreatePeriodicInspectionArgs = {
  input: CreatePeriodicInspectionInput;
};


export type MutationCreateReissueTaggingArgs = {
  input: CreateReissueTaggingInput;
};


export type MutationCreateReturnToUseArgs = {
  input: CreateReturnToUseInput;
};


export type MutationCreateSafetyDeclarationArgs = {
  input: CreateSafetyDeclarationInput;
};


export type MutationCreateUnfiledDeviceArgs = {
  input: CreateUnfiledDeviceInput;
};


export type MutationCreateUseCorrectionArgs = {
  input: CreateUseCorrectionInput;
};


export type MutationCreateUseExtensionArgs = {
  input: CreateUseExtensionInput;
};


export type MutationCreateUseRegistrationArgs = {
  input: CreateUseRegistrationInput;
};


export type MutationDeclineOwnershipChangeArgs = {
  input: CaseActionInput;
};


export type MutationDeclinePeriodicInspectionArgs = {
  input: CaseActionInput;
};


export type MutationEndForCompletionUseRegistrationArgs = {
  input: CaseActionInput;
};


export type MutationExplainStaffDismantlingNoticeArgs = {
  input: ExplainStaffDismantlingNoticeInput;
};


export type MutationExplainStaffInstallationNoticeArgs = {
  input: ExplainStaffInstallationNoticeInput;
};


export type MutationImportOwnershipFilingsArgs = {
  input: ImportInput;
};


export type MutationPassPreliminaryReviewCertificateReissueArgs = {
  input: CaseActionInput;
};


export type MutationPassPreliminaryReviewDeviceClaimArgs = {
  input: CaseActionInput;
};


export type MutationPassPreliminaryReviewDismantlingNoticeArgs = {
  input: CaseActionInput;
};


export type MutationPassPreliminaryReviewFilingCancellationArgs = {
  input: CaseActionInput;
};


export type MutationPassPreliminaryReviewFilingExtensionArgs = {
  input: CaseActionInput;
};


export type MutationPassPreliminaryReviewOwnershipChangeArgs = {
  input: CaseActionInput;
};


export type MutationPassPreliminaryReviewOwnershipFilingArgs = {
  input: CaseActionInput;
};


export type MutationRecordPeriodicInspectionArgs = {
  input: CaseActionInput;
};


export type MutationRefuseCertificateReissueArgs = {
  input: CaseActionInput;
};


export type MutationRefuseDeviceClaimArgs = {
  input: CaseActionInput;
};


export type MutationRefuseFilingCancellationArgs = {
  input: CaseActionInput;
};


export type MutationRefuseFilingExtensionArgs = {
  input: CaseActionInput;
};


export type MutationRefuseOwnershipChangeArgs = {
  input: CaseActionInput;
};


export type MutationRefuseOwnershipFilingArgs = {
  input: CaseActionInput;
};


export type MutationRemoveUnfiledDeviceArgs = {
  input: CaseActionInput;
};


export type MutationReplanDismantlingNoticeArgs = {
  input: ReplanDismantlingNoticeInput;
};


export type MutationReplanInstallationNoticeArgs = {
  input: ReplanInstallationNoticeInput;
};


export type MutationReplanSubmittedDismantlingNoticeArgs = {
  input: ReplanSubmittedDismantlingNoticeInput;
};


export type MutationReplanSubmittedInstallationNoticeArgs = {
  input: ReplanSubmittedInstallationNoticeInput;
};


export type MutationReportDismantledDismantlingNoticeArgs = {
  input: ReportDismantledDismantlingNoticeInput;
};


export type MutationRequestCheckDismantlingNoticeArgs = {
  input: RequestCheckDismantlingNoticeInput;
};


export type MutationRequestCheckInstallationNoticeArgs = {
  input: RequestCheckInstallationNoticeInput;
};


export type MutationReturnForCorrectionCertificateReissueArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionCrewChangeArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionDeviceClaimArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionDismantlingNoticeArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionFilingCancellationArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionFilingExtensionArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionInstallationNoticeArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionOwnershipChangeArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionOwnershipFilingArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionUseCorrectionArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionUseExtensionArgs = {
  input: CaseActionInput;
};


export type MutationReturnForCorrectionUseRegistrationArgs = {
  input: CaseActionInput;
};


export type MutationReviseDismantlingNoticeArgs = {
  input: CaseActionInput;
};


export type MutationReviseInstallationNoticeArgs = {
  input: CaseActionInput;
};


export type MutationRevokeUseRegistrationArgs = {
  input: CaseActionInput;
};


export type MutationSaveCertificateReissueArgs = {
  input: SaveCertificateReissueInput;
};


export type MutationSaveCrewChangeArgs = {
  input: SaveCrewChangeInput;
};


export type MutationSaveDeviceClaimArgs = {
  input: SaveDeviceClaimInput;
};


export type MutationSaveDismantlingNoticeArgs = {
  input: SaveDismantlingNoticeInput;
};


export type MutationSaveFilingCancellationArgs = {
  input: SaveFilingCancellationInput;
};


export type MutationSaveFilingExtensionArgs = {
  input: SaveFilingExtensionInput;
};


export type MutationSaveInstallationNoticeArgs = {
  input: SaveInstallationNoticeInput;
};


export type MutationSaveMaintenanceRecordArgs = {
  input: SaveMaintenanceRecordInput;
};


export type MutationSaveOwnershipChangeArgs = {
  input: SaveOwnershipChangeInput;
};


export type MutationSaveOwnershipFilingArgs = {
  input: SaveOwnershipFilingInput;
};


export type MutationSavePeriodicInspectionArgs = {
  input: SavePeriodicInspectionInput;
};


export type MutationSaveUnfiledDeviceArgs = {
  input: SaveUnfiledDeviceInput;
};


export type MutationSaveUseCorrectionArgs = {
  input: SaveUseCorrectionInput;
};


export type MutationSaveUseExtensionArgs = {
  input: SaveUseExtensionInput;
};


export type MutationSaveUseRegistrationArgs = {
  input: SaveUseRegistrationInput;
};


export type MutationSubmitCertificateReissueArgs = {
  input: CaseActionInput;
};


export type MutationSubmitCrewChangeArgs = {
  input: SubmitCrewChangeInput;
};


export type MutationSubmitDeviceClaimArgs = {
  input: CaseActionInput;
};


export type MutationSubmitDismantlingNoticeArgs = {
  input: SubmitDismantlingNoticeInput;
};


export type MutationSubmitFilingCancellationArgs = {
  input: CaseActionInput;
};


export type MutationSubmitFilingExtensionArgs = {
  input: CaseActionInput;
};


export type MutationSubmitInstallationNoticeArgs = {
  input: SubmitInstallationNoticeInput;
};


export type MutationSubmitMaintenanceRecordArgs = {
  input: CaseActionInput;
};


export type MutationSubmitOwnershipChangeArgs = {
  input: CaseActionInput;
};


export type MutationSubmitOwnershipFilingArgs = {
  input: CaseActionInput;
};


export type MutationSubmitPeriodicInspectionArgs = {
  input: CaseActionInput;
};


export type MutationSubmitUseCorrectionArgs = {
  input: CaseActionInput;
};


export type MutationSubmitUseExtensionArgs = {
  input: CaseActionInput;
};


export type MutationSubmitUseRegistrationArgs = {
  input: SubmitUseRegistrationInput;
};


export type MutationWithdrawCertificateReissueArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawCrewChangeArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawDeviceClaimArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawDismantlingNoticeArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawFilingCancellationArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawFilingExtensionArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawInstallationNoticeArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawMaintenanceRecordArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawOwnershipChangeArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawOwnershipFilingArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawPeriodicInspectionArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawUseCorrectionArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawUseExtensionArgs = {
  input: CaseActionInput;
};


export type MutationWithdrawUseRegistrationArgs = {
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

/** 下次检验 / Next inspection */
export type NextInspection = {
  readonly __typename?: 'NextInspection';
  /** 到期日期 / Due on */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** 预警,尚早的为空 / Warning; null while it is far off */
  readonly warning: Maybe<InspectionWarning>;
};

/** 审核意见是否必填 / Whether an action asks for an opinion */
export type OpinionNeed =
  /** 选填 / May be given */
  | 'OPTIONAL'
  /** 必填 / Required */
  | 'REQUIRED';

/** 停用 / Out of use: until the authority returns it, or until what was overdue or not accepted has been made good */
export type OutOfUse = {
  readonly __typename?: 'OutOfUse';
  /** 原因类别 / What put it out of use */
  readonly cause: OutOfUseCause;
  /** 原因 / Reason */
  readonly reason: Scalars['String']['output'];
  /** 停用日期 / Since */
  readonly since: Scalars['LocalDate']['output'];
};

/** 停用原因类别 / What put a crane out of use */
export type OutOfUseCause =
  /** 顶升或附着验收不通过 / A climb or a tie that was not accepted */
  | 'ACCEPTANCE_FAILED'
  /** 危急缺陷 / Imminent danger */
  | 'IMMINENT_DANGER'
  /** 检验不合格 / A failed inspection */
  | 'INSPECTION_FAILED'
  /** 逾期未检验 / An inspection overdue */
  | 'INSPECTION_OVERDUE';

/** 产权单位人员类型 (P8) / Kind of an owner's staff (P8) */
export type OwnerStaffKind =
  /** 机械员或建筑起重机械安拆工 / Mechanics or installers of cranes */
  | 'INSTALLER'
  /** 司机 / Operators */
  | 'OPERATOR'
  /** 安全管理人员 / Safety managers */
  | 'SAFETY_MANAGER'
  /** 信号司索工 / Signallers and slingers */
  | 'SIGNALLER';

/** 产权单位的一名持证人员 / A person of the owner with a certificate */
export type OwnerStaffMember = {
  readonly __typename?: 'OwnerStaffMember';
  /** 有效证书编号 / Numbers of the certificates that are valid */
  readonly certificateNumbers: ReadonlyArray<Scalars['String']['output']>;
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 人员: 姓名、身份证号(脱敏)等由此查得,无权查看者为空 / The person: name, masked ID number and the like; null for those who may not read it */
  readonly person: Maybe<Person>;
};

/** 人员信息 (P8) / An owner's staff of one kind (P8) */
export type OwnerStaffing = {
  readonly __typename?: 'OwnerStaffing';
  /** 当前人员数量,至多数到1000 / Current count, up to 1000 */
  readonly count: Scalars['Int']['output'];
  /** 人员类型 / Kind */
  readonly kind: OwnerStaffKind;
  /** 人员类型名称 / Its name */
  readonly label: Label;
  /** 详细,按游标翻页 / The persons, page by page */
  readonly persons: ReadonlyArray<OwnerStaffMember>;
};


/** 人员信息 (P8) / An owner's staff of one kind (P8) */
export type OwnerStaffingPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 产权变更(C2) / Change of ownership (C2) */
export type OwnershipChange = Case & {
  readonly __typename?: 'OwnershipChange';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 安全技术档案移交确认日期 / Day on which the handing over of the archive was confirmed */
  readonly archiveHandedOverOn: Maybe<Scalars['LocalDate']['output']>;
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<OwnershipChangeAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 电子证照状态 / State of the electronic certificate */
  readonly certificate: Maybe<Scalars['String']['output']>;
  /** 电子证照状态名称 / State of the electronic certificate, by name */
  readonly certificateLabel: Maybe<Label>;
  /** 拟变更产权的设备 / The crane whose owner is to change */
  readonly crane: Maybe<Crane>;
  /** 设备的公开信息 / Crane: its face, what others see of it */
  readonly craneFace: Maybe<CraneFace>;
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
  /** 备案日期 / Date of filing */
  readonly filedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 新备案编号 / New filing number */
  readonly filingNumber: Maybe<Scalars['String']['output']>;
  /** 表单 / Form */
  readonly form: OwnershipChangeForm;
  /** 原备案编号 / Former filing number */
  readonly formerFilingNumber: Maybe<Scalars['String']['output']>;
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
  readonly state: OwnershipChangeState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<OwnershipChangeForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 备案有效期至 / Valid until */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 产权变更(C2) / Change of ownership (C2) */
export type OwnershipChangeHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 产权变更操作 / Actions of Change of ownership */
export type OwnershipChangeAction =
  /** 受理 / Accept */
  | 'ACCEPT'
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 注销 / Cancel */
  | 'CANCEL'
  /** 确认 / Confirm */
  | 'CONFIRM'
  /** 不确认 / Decline */
  | 'DECLINE'
  /** 延续 / Extend */
  | 'EXTEND'
  /** 初审通过 / Pass the preliminary review */
  | 'PASS_PRELIMINARY_REVIEW'
  /** 终止 / Refuse */
  | 'REFUSE'
  /** 更新备案编号 / Renumber */
  | 'RENUMBER'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 由新备案取代 / Supersede by a new filing */
  | 'SUPERSEDE'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 产权变更列表 / Page of: Change of ownership */
export type OwnershipChangeConnection = {
  readonly __typename?: 'OwnershipChangeConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<OwnershipChangeEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 产权变更列表 / Page of: Change of ownership */
export type OwnershipChangeConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 产权变更条目 / Edge of: Change of ownership */
export type OwnershipChangeEdge = {
  readonly __typename?: 'OwnershipChangeEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: OwnershipChange;
};

/** 产权变更查询条件 / Filter of: Change of ownership */
export type OwnershipChangeFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<OwnershipChangeState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** OwnershipChangeForm / OwnershipChangeForm */
export type OwnershipChangeForm = {
  readonly __typename?: 'OwnershipChangeForm';
  /** 联系人 / Contact */
  readonly contactName: Maybe<Scalars['String']['output']>;
  /** 联系电话 / Phone of the contact */
  readonly contactPhone: Maybe<Scalars['String']['output']>;
  /** 设备 / Crane */
  readonly craneId: Maybe<Scalars['ID']['output']>;
  /** 转让日期 / Date of the transfer */
  readonly transferredOn: Maybe<Scalars['LocalDate']['output']>;
};

/** OwnershipChangeForm的输入 / Input of: OwnershipChangeForm */
export type OwnershipChangeFormInput = {
  /** 联系人 / Contact */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话: 手机号码,或带区号的固定电话,如0871-6512345 / Phone of the contact: A mobile number, or a landline with its area code, such as 0871-6512345 */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['ID']['input']>;
  /** 转让日期 / Date of the transfer */
  readonly transferredOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 产权变更附件 / Papers of Change of ownership */
export type OwnershipChangePaper =
  /** 安全技术档案移交清单 / List of the safety archive handed over */
  | 'ARCHIVE_LIST'
  /** 新产权单位法人营业执照副本 / Business license of the new owner */
  | 'BUSINESS_LICENSE'
  /** 产权变更申请表 / Application form */
  | 'CHANGE_APPLICATION'
  /** 原备案证(未制发的附说明) / Former filing certificate, or a statement that none was made */
  | 'FILING_CERTIFICATE'
  /** 检测评估报告 / Report of inspection and assessment */
  | 'INSPECTION_REPORT'
  /** 其他资料 / Other papers */
  | 'OTHER'
  /** 转让合同、发票或有效凭证 / Transfer contract, invoice or other evidence */
  | 'TRANSFER_EVIDENCE';

/** 产权变更的附件 / Paper of: Change of ownership */
export type OwnershipChangePaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: OwnershipChangePaper;
};

/** 产权变更办理结果 / Outcome of an action on Change of ownership */
export type OwnershipChangeResult = ActionNotAllowed | Blocked | OwnershipChange | RequirementsNotMet | VersionConflict;

/** 产权变更状态 / States of Change of ownership */
export type OwnershipChangeState =
  /** 已受理 / Accepted */
  | 'ACCEPTED'
  /** 待对方确认 / To be confirmed by the other party */
  | 'AWAITING_CONFIRMATION'
  /** 已注销 / Cancelled */
  | 'CANCELLED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已备案 / Filed */
  | 'FILED'
  /** 初审通过 / Passed preliminary review */
  | 'PRE_REVIEWED'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已由新备案取代 / Superseded by a new filing */
  | 'SUPERSEDED'
  /** 终止 / Terminated */
  | 'TERMINATED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 产权备案(C1) / Ownership filing (C1) */
export type OwnershipFiling = Case & {
  readonly __typename?: 'OwnershipFiling';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<OwnershipFilingAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 电子证照状态 / State of the electronic certificate */
  readonly certificate: Maybe<Scalars['String']['output']>;
  /** 电子证照状态名称 / State of the electronic certificate, by name */
  readonly certificateLabel: Maybe<Label>;
  /** 备案的设备 / The crane filed */
  readonly crane: Maybe<Crane>;
  /** 设备标识 / Id of the crane */
  readonly craneId: Maybe<Scalars['String']['output']>;
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
  /** 备案日期 / Date of filing */
  readonly filedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 备案编号 / Filing number */
  readonly filingNumber: Maybe<Scalars['String']['output']>;
  /** 表单 / Form */
  readonly form: OwnershipFilingForm;
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
  /** 产权单位信息 (E1) / The owner (E1) */
  readonly owner: UnitBlock;
  /** 产权单位人员信息 (P8) / The owner's staff (P8) */
  readonly ownerStaffing: ReadonlyArray<OwnerStaffing>;
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
  readonly state: OwnershipFilingState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<OwnershipFilingForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 备案有效期至(JGJ/T 189使用年限) / Valid until the end of the service life by JGJ/T 189 */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 产权备案(C1) / Ownership filing (C1) */
export type OwnershipFilingHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 产权备案操作 / Actions of Ownership filing */
export type OwnershipFilingAction =
  /** 受理 / Accept */
  | 'ACCEPT'
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 注销 / Cancel */
  | 'CANCEL'
  /** 延续 / Extend */
  | 'EXTEND'
  /** 初审通过 / Pass the preliminary review */
  | 'PASS_PRELIMINARY_REVIEW'
  /** 终止 / Refuse */
  | 'REFUSE'
  /** 更新备案编号 / Renumber */
  | 'RENUMBER'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 由新备案取代 / Supersede by a new filing */
  | 'SUPERSEDE'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 产权备案列表 / Page of: Ownership filing */
export type OwnershipFilingConnection = {
  readonly __typename?: 'OwnershipFilingConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<OwnershipFilingEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 产权备案列表 / Page of: Ownership filing */
export type OwnershipFilingConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 产权备案条目 / Edge of: Ownership filing */
export type OwnershipFilingEdge = {
  readonly __typename?: 'OwnershipFilingEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: OwnershipFiling;
};

/** 产权备案查询条件 / Filter of: Ownership filing */
export type OwnershipFilingFilter = {
  /** 设备类别 / Class of crane: a CraneCategory */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 备案编号 / Filing number */
  readonly filingNumber?: InputMaybe<Scalars['String']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 产权单位统一社会信用代码 / USCC of the owner */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** 出厂编号 / Serial number */
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<OwnershipFilingState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** OwnershipFilingForm / OwnershipFilingForm */
export type OwnershipFilingForm = {
  readonly __typename?: 'OwnershipFilingForm';
  /** 安全技术档案内容 / Contents of the safety archive */
  readonly archive: Maybe<ReadonlyArray<ArchiveItem>>;
  /** 安全评估日期 / Date of the assessment */
  readonly assessedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 安全评估单位(超过使用年限的) / Assessment body, of a machine beyond its service life */
  readonly assessmentBody: Maybe<Scalars['String']['output']>;
  /** 安全评估单位统一社会信用代码 / USCC of the assessment body */
  readonly assessmentBodyUscc: Maybe<Scalars['String']['output']>;
  /** 安全评估报告编号 / Number of the assessment report */
  readonly assessmentNumber: Maybe<Scalars['String']['output']>;
  /** 起重臂长度[1001](m) / Boom length [1001] (m) */
  readonly boomLength: Maybe<Scalars['Float']['output']>;
  /** 设备类别 / Class of crane */
  readonly category: Maybe<CraneCategory>;
  /** 经办人身份证号码 / ID number of the contact */
  readonly contactIdNumber: Maybe<Scalars['String']['output']>;
  /** 联系人(经办人) / Contact */
  readonly contactName: Maybe<Scalars['String']['output']>;
  /** 联系电话 / Phone of the contact */
  readonly contactPhone: Maybe<Scalars['String']['output']>;
  /** 业务类型 / Kind of filing */
  readonly filingKind: Maybe<FilingKind>;
  /** 是否有纸质备案证 / Whether there is a filing certificate on paper */
  readonly hasPaperCertificate: Maybe<Scalars['Boolean']['output']>;
  /** 升降机型式 / Kind of hoist */
  readonly hoistKind: Maybe<HoistKind>;
  /** 检验检测单位 / Inspection body */
  readonly inspectionBody: Maybe<Scalars['String']['output']>;
  /** 检验检测单位统一社会信用代码 / USCC of the inspection body */
  readonly inspectionBodyUscc: Maybe<Scalars['String']['output']>;
  /** 检验结论 / Conclusion of the inspection */
  readonly inspectionConclusion: Maybe<InspectionConclusion>;
  /** 检验检测报告编号 / Number of the inspection report */
  readonly inspectionReportNumber: Maybe<Scalars['String']['output']>;
  /** 出厂日期 / Date of manufacture */
  readonly manufactureDate: Maybe<Scalars['LocalDate']['output']>;
  /** 生产厂家 / Manufacturer */
  readonly manufacturer: Maybe<Scalars['String']['output']>;
  /** 生产厂家统一社会信用代码 / USCC of the manufacturer */
  readonly manufacturerUscc: Maybe<Scalars['String']['output']>;
  /** 特种设备制造许可证编号 / Number of the manufacturing license */
  readonly manufacturingLicenseNumber: Maybe<Scalars['String']['output']>;
  /** 最大起重量(t) / Greatest lifting capacity (t) */
  readonly maxLifting: Maybe<Scalars['Float']['output']>;
  /** 最大起升高度(m) / Greatest lifting height (m) */
  readonly maxLiftingHeight: Maybe<Scalars['Float']['output']>;
  /** 最大起重重量[1002](t) / Greatest lifting weight [1002] (t) */
  readonly maxLiftingWeight: Maybe<Scalars['Float']['output']>;
  /** 最大幅(跨)度(m) / Greatest radius or span (m) */
  readonly maxSpan: Maybe<Scalars['Float']['output']>;
  /** 规格型号 / Model */
  readonly model: Maybe<Scalars['String']['output']>;
  /** 设备名称 / Name of the machine */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 净重(t) / Net weight (t) */
  readonly netWeight: Maybe<Scalars['Float']['output']>;
  /** 入网备案证备案日期 / Date of that filing */
  readonly networkFiledOn: Maybe<Scalars['LocalDate']['output']>;
  /** 入网备案证编号 / Number of the filing certificate with which it entered the network */
  readonly networkFilingNumber: Maybe<Scalars['String']['output']>;
  /** 原备案管理部门 / Authority of the former filing */
  readonly originalAuthority: Maybe<Scalars['String']['output']>;
  /** 原设备备案编号 / Former filing number */
  readonly originalFilingNumber: Maybe<Scalars['String']['output']>;
  /** 原备案证有效期 / The former certificate is valid until */
  readonly originalValidUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 原值(万元) / Original value (10,000 CNY) */
  readonly originalValue: Maybe<Scalars['Float']['output']>;
  /** 拟安装最大高度[1003](m) / Greatest planned height [1003] (m) */
  readonly plannedMaxHeight: Maybe<Scalars['Float']['output']>;
  /** 购买时间 / Date of purchase */
  readonly purchaseDate: Maybe<Scalars['LocalDate']['output']>;
  /** 额定起重(t) / Rated lifting capacity (t) */
  readonly ratedLifting: Maybe<Scalars['Float']['output']>;
  /** 额定载重量[1005/1007](kg) / Rated load [1005/1007] (kg) */
  readonly ratedLoad: Maybe<Scalars['Float']['output']>;
  /** 额定起重力矩(kN·m) / Rated lifting moment (kN·m) */
  readonly ratedMoment: Maybe<Scalars['Float']['output']>;
  /** 额定速度[1006/1008](m/min) / Rated speed [1006/1008] (m/min) */
  readonly ratedSpeed: Maybe<Scalars['Float']['output']>;
  /** 安全装置 / Safety devices */
  readonly safetyDevices: Maybe<ReadonlyArray<SafetyDevice>>;
  /** 出厂编号 / Serial number */
  readonly serialNumber: Maybe<Scalars['String']['output']>;
  /** 站立高度(m) / Height at which it stands by itself (m) */
  readonly standingHeight: Maybe<Scalars['Float']['output']>;
  /** 总功率(kW) / Total power (kW) */
  readonly totalPower: Maybe<Scalars['Float']['output']>;
  /** 安全评估可使用至 / Usable until, by the assessment */
  readonly usableUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 最大幅度起重重量[1004](t) / Lifting weight at greatest radius [1004] (t) */
  readonly weightAtMaxRadius: Maybe<Scalars['Float']['output']>;
};

/** OwnershipFilingForm的输入 / Input of: OwnershipFilingForm */
export type OwnershipFilingFormInput = {
  /** 安全技术档案内容 / Contents of the safety archive */
  readonly archive?: InputMaybe<ReadonlyArray<ArchiveItem>>;
  /** 安全评估日期 / Date of the assessment */
  readonly assessedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 安全评估单位(超过使用年限的) / Assessment body, of a machine beyond its service life */
  readonly assessmentBody?: InputMaybe<Scalars['String']['input']>;
  /** 安全评估单位统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the assessment body: 18 digits or capital letters except I, O, S, V, Z */
  readonly assessmentBodyUscc?: InputMaybe<Scalars['String']['input']>;
  /** 安全评估报告编号 / Number of the assessment report */
  readonly assessmentNumber?: InputMaybe<Scalars['String']['input']>;
  /** 起重臂长度[1001](m) / Boom length [1001] (m) */
  readonly boomLength?: InputMaybe<Scalars['Float']['input']>;
  /** 设备类别 / Class of crane */
  readonly category?: InputMaybe<CraneCategory>;
  /** 经办人身份证号码: 18位,末位为数字或X(旧号码为15位数字) / ID number of the contact: 18 characters, the last a digit or X (an old number has 15 digits) */
  readonly contactIdNumber?: InputMaybe<Scalars['String']['input']>;
  /** 联系人(经办人) / Contact */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话: 手机号码,或带区号的固定电话,如0871-6512345 / Phone of the contact: A mobile number, or a landline with its area code, such as 0871-6512345 */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 业务类型 / Kind of filing */
  readonly filingKind?: InputMaybe<FilingKind>;
  /** 是否有纸质备案证 / Whether there is a filing certificate on paper */
  readonly hasPaperCertificate?: InputMaybe<Scalars['Boolean']['input']>;
  /** 升降机型式 / Kind of hoist */
  readonly hoistKind?: InputMaybe<HoistKind>;
  /** 检验检测单位 / Inspection body */
  readonly inspectionBody?: InputMaybe<Scalars['String']['input']>;
  /** 检验检测单位统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the inspection body: 18 digits or capital letters except I, O, S, V, Z */
  readonly inspectionBodyUscc?: InputMaybe<Scalars['String']['input']>;
  /** 检验结论 / Conclusion of the inspection */
  readonly inspectionConclusion?: InputMaybe<InspectionConclusion>;
  /** 检验检测报告编号 / Number of the inspection report */
  readonly inspectionReportNumber?: InputMaybe<Scalars['String']['input']>;
  /** 出厂日期 / Date of manufacture */
  readonly manufactureDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 生产厂家 / Manufacturer */
  readonly manufacturer?: InputMaybe<Scalars['String']['input']>;
  /** 生产厂家统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the manufacturer: 18 digits or capital letters except I, O, S, V, Z */
  readonly manufacturerUscc?: InputMaybe<Scalars['String']['input']>;
  /** 特种设备制造许可证编号 / Number of the manufacturing license */
  readonly manufacturingLicenseNumber?: InputMaybe<Scalars['String']['input']>;
  /** 最大起重量(t) / Greatest lifting capacity (t) */
  readonly maxLifting?: InputMaybe<Scalars['Float']['input']>;
  /** 最大起升高度(m) / Greatest lifting height (m) */
  readonly maxLiftingHeight?: InputMaybe<Scalars['Float']['input']>;
  /** 最大起重重量[1002](t) / Greatest lifting weight [1002] (t) */
  readonly maxLiftingWeight?: InputMaybe<Scalars['Float']['input']>;
  /** 最大幅(跨)度(m) / Greatest radius or span (m) */
  readonly maxSpan?: InputMaybe<Scalars['Float']['input']>;
  /** 规格型号 / Model */
  readonly model?: InputMaybe<Scalars['String']['input']>;
  /** 设备名称 / Name of the machine */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 净重(t) / Net weight (t) */
  readonly netWeight?: InputMaybe<Scalars['Float']['input']>;
  /** 入网备案证备案日期 / Date of that filing */
  readonly networkFiledOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 入网备案证编号 / Number of the filing certificate with which it entered the network */
  readonly networkFilingNumber?: InputMaybe<Scalars['String']['input']>;
  /** 原备案管理部门 / Authority of the former filing */
  readonly originalAuthority?: InputMaybe<Scalars['String']['input']>;
  /** 原设备备案编号 / Former filing number */
  readonly originalFilingNumber?: InputMaybe<Scalars['String']['input']>;
  /** 原备案证有效期 / The former certificate is valid until */
  readonly originalValidUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 原值(万元) / Original value (10,000 CNY) */
  readonly originalValue?: InputMaybe<Scalars['Float']['input']>;
  /** 拟安装最大高度[1003](m) / Greatest planned height [1003] (m) */
  readonly plannedMaxHeight?: InputMaybe<Scalars['Float']['input']>;
  /** 购买时间 / Date of purchase */
  readonly purchaseDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 额定起重(t) / Rated lifting capacity (t) */
  readonly ratedLifting?: InputMaybe<Scalars['Float']['input']>;
  /** 额定载重量[1005/1007](kg) / Rated load [1005/1007] (kg) */
  readonly ratedLoad?: InputMaybe<Scalars['Float']['input']>;
  /** 额定起重力矩(kN·m) / Rated lifting moment (kN·m) */
  readonly ratedMoment?: InputMaybe<Scalars['Float']['input']>;
  /** 额定速度[1006/1008](m/min) / Rated speed [1006/1008] (m/min) */
  readonly ratedSpeed?: InputMaybe<Scalars['Float']['input']>;
  /** 安全装置 / Safety devices */
  readonly safetyDevices?: InputMaybe<ReadonlyArray<SafetyDevice>>;
  /** 出厂编号 / Serial number */
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** 站立高度(m) / Height at which it stands by itself (m) */
  readonly standingHeight?: InputMaybe<Scalars['Float']['input']>;
  /** 总功率(kW) / Total power (kW) */
  readonly totalPower?: InputMaybe<Scalars['Float']['input']>;
  /** 安全评估可使用至 / Usable until, by the assessment */
  readonly usableUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 最大幅度起重重量[1004](t) / Lifting weight at greatest radius [1004] (t) */
  readonly weightAtMaxRadius?: InputMaybe<Scalars['Float']['input']>;
};

/** 产权备案附件 / Papers of Ownership filing */
export type OwnershipFilingPaper =
  /** 产权单位法人营业执照副本 / Business license of the owner */
  | 'BUSINESS_LICENSE'
  /** 承诺书 / Letter of commitment */
  | 'COMMITMENT'
  /** 起重机械备案表 / Filing form */
  | 'FILING_APPLICATION'
  /** 企业工商注册所在地产权备案证 / Filing certificate of the place of registration */
  | 'HOME_FILING_CERTIFICATE'
  /** 检验检测扫描附件 / Scan of the inspection */
  | 'INSPECTION_SCAN'
  /** 制造监督检验证明 / Certificate of supervised manufacture */
  | 'MANUFACTURING_INSPECTION'
  /** 特种设备制造许可证 / Manufacturing license */
  | 'MANUFACTURING_LICENSE'
  /** 设备备案机关规定的其他资料 / Other papers the authority demands */
  | 'OTHER'
  /** 原纸质备案证 / The former filing certificate on paper */
  | 'PAPER_FILING_CERTIFICATE'
  /** 产品合格证 / Product certificate */
  | 'PRODUCT_CERTIFICATE'
  /** 购销合同、发票或有效凭证 / Purchase contract, invoice or other evidence */
  | 'PURCHASE_EVIDENCE';

/** 产权备案的附件 / Paper of: Ownership filing */
export type OwnershipFilingPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: OwnershipFilingPaper;
};

/** 产权备案办理结果 / Outcome of an action on Ownership filing */
export type OwnershipFilingResult = ActionNotAllowed | Blocked | OwnershipFiling | RequirementsNotMet | VersionConflict;

/** 产权备案状态 / States of Ownership filing */
export type OwnershipFilingState =
  /** 已受理 / Accepted */
  | 'ACCEPTED'
  /** 已注销 / Cancelled */
  | 'CANCELLED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已备案 / Filed */
  | 'FILED'
  /** 初审通过 / Passed preliminary review */
  | 'PRE_REVIEWED'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已由新备案取代 / Superseded by a new filing */
  | 'SUPERSEDED'
  /** 终止 / Terminated */
  | 'TERMINATED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

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

/** 一家单位对安装、拆卸资料的审核(建设部令第166号第12条) / The check of a notice's papers by one unit (Order 166 art. 12) */
export type PaperCheck = {
  readonly __typename?: 'PaperCheck';
  /** 结果 / Answer */
  readonly answer: PaperCheckAnswer;
  /** 审核人 / By whom */
  readonly by: Maybe<Scalars['String']['output']>;
  /** 审核方 / Who checks */
  readonly checker: PaperChecker;
  /** 答复日期;未答复的为期限最后一日 / Day of the answer; without one the last day for it */
  readonly on: Scalars['LocalDate']['output'];
  /** 意见 / Opinion */
  readonly opinion: Maybe<Scalars['String']['output']>;
  /** 单位 / The unit */
  readonly unit: Maybe<Unit>;
};

/** 资料审核情况;沉默只作标记,不视为同意 / How a check stands; silence is flagged and never taken for a yes */
export type PaperCheckAnswer =
  /** 同意 / Confirmed */
  | 'CONFIRMED'
  /** 提出异议 / Objected */
  | 'OBJECTED'
  /** 待审核 / Not answered yet */
  | 'PENDING'
  /** 逾期未审核 / Silent: not answered in time */
  | 'SILENT';

/** 审核资料的单位 / Who checks the papers of a notice before it is submitted */
export type PaperChecker =
  /** 监理单位 / Supervision consultant */
  | 'CONSULTANT'
  /** 施工总承包单位 / General contractor */
  | 'CONTRACTOR';

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

/** 表单的一个技术参数,新旧单位对照 / A technical parameter of a form, in the present and the former unit */
export type ParameterInBothUnits = {
  readonly __typename?: 'ParameterInBothUnits';
  /** 参数代码 / Code of the parameter (C1a) */
  readonly code: Maybe<Scalars['String']['output']>;
  /** 表单字段名 / Name of the field in the form */
  readonly field: Scalars['String']['output'];
  /** 旧证单位,未变更的为空 / Unit on old certificates; null where it has not changed */
  readonly formerUnit: Maybe<Scalars['String']['output']>;
  /** 在网数值(旧单位) / The same value in the former unit */
  readonly formerValue: Maybe<Scalars['Float']['output']>;
  /** 名称(含新旧单位) / Label, with both units */
  readonly label: Label;
  /** 新单位 / Present unit */
  readonly unit: Scalars['String']['output'];
  /** 在网数值(新单位),缺则须补充 / Value on record in the present unit; to be added where it is null */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** 定期检验(L2) / Periodic inspection (L2) */
export type PeriodicInspection = Case & {
  readonly __typename?: 'PeriodicInspection';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<PeriodicInspectionAction>;
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
  readonly form: PeriodicInspectionForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 安装告知的公开信息 / Installation: its face, what others see of it */
  readonly installationFace: Maybe<InstallationFace>;
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
  readonly state: PeriodicInspectionState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<PeriodicInspectionForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 定期检验(L2) / Periodic inspection (L2) */
export type PeriodicInspectionHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 定期检验操作 / Actions of Periodic inspection */
export type PeriodicInspectionAction =
  /** 确认 / Confirm */
  | 'CONFIRM'
  /** 不认可 / Decline */
  | 'DECLINE'
  /** 保存(受委托检验) / Record, as the body commissioned */
  | 'RECORD'
  /** 提请使用单位确认 / Ask the user to confirm */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 定期检验列表 / Page of: Periodic inspection */
export type PeriodicInspectionConnection = {
  readonly __typename?: 'PeriodicInspectionConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<PeriodicInspectionEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 定期检验列表 / Page of: Periodic inspection */
export type PeriodicInspectionConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 定期检验条目 / Edge of: Periodic inspection */
export type PeriodicInspectionEdge = {
  readonly __typename?: 'PeriodicInspectionEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: PeriodicInspection;
};

/** 定期检验查询条件 / Filter of: Periodic inspection */
export type PeriodicInspectionFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 安装 / Installation */
  readonly installationId?: InputMaybe<Scalars['String']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<PeriodicInspectionState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** PeriodicInspectionForm / PeriodicInspectionForm */
export type PeriodicInspectionForm = {
  readonly __typename?: 'PeriodicInspectionForm';
  /** 检测信息 / Inspection */
  readonly inspection: Maybe<CraneInspection>;
  /** 安装告知 / Installation */
  readonly installationId: Maybe<Scalars['ID']['output']>;
};

/** PeriodicInspectionForm的输入 / Input of: PeriodicInspectionForm */
export type PeriodicInspectionFormInput = {
  /** 检测信息 / Inspection */
  readonly inspection?: InputMaybe<CraneInspectionInput>;
  /** 安装告知 / Installation */
  readonly installationId?: InputMaybe<Scalars['ID']['input']>;
};

/** 定期检验附件 / Papers of Periodic inspection */
export type PeriodicInspectionPaper =
  /** 检测报告 / Inspection report */
  | 'INSPECTION_REPORT';

/** 定期检验的附件 / Paper of: Periodic inspection */
export type PeriodicInspectionPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: PeriodicInspectionPaper;
};

/** 定期检验办理结果 / Outcome of an action on Periodic inspection */
export type PeriodicInspectionResult = ActionNotAllowed | Blocked | PeriodicInspection | RequirementsNotMet | VersionConflict;

/** 定期检验状态 / States of Periodic inspection */
export type PeriodicInspectionState =
  /** 待使用单位确认 / To be confirmed by the user */
  | 'AWAITING_CONFIRMATION'
  /** 使用单位不认可 / Declined by the user */
  | 'DECLINED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已记录 / Recorded */
  | 'RECORDED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

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

/** 工程 / Project */
export type Project = {
  readonly __typename?: 'Project';
  /** 竣工验收的障碍中的设备: 每台未办理拆除的设备 (R13);全部障碍见查询 completionBlockers / Of what keeps the completion from being accepted, the cranes: each that is not dismantled (R13); the query `completionBlockers` tells all of it */
  readonly completionBlockers: Maybe<ReadonlyArray<BlockReason>>;
  /** 拆卸告知已通过但未报告拆除完成的设备 / Dismantlings that are approved but not reported done: warnings, no obstacles */
  readonly completionWarnings: Maybe<ReadonlyArray<BlockReason>>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 未办理拆除的起重机械,竣工验收前须为空 (R13) / Cranes not dismantled; none may be left for the completion acceptance (R13) */
  readonly standingCranes: Maybe<ReadonlyArray<StandingCrane>>;
};

/** 项目基本信息 (C7),由系统取得,不重复填报 / Project block (C7), read from the records, not typed again */
export type ProjectBlock = {
  readonly __typename?: 'ProjectBlock';
  /** 监理单位 / Supervision consultant */
  readonly consultant: Maybe<UnitBlock>;
  /** 施工单位 / Contractor */
  readonly contractor: Maybe<UnitBlock>;
  /** 工程地点(区划代码) / Division code of the site */
  readonly division: Scalars['String']['output'];
  /** 工程名称 / Name */
  readonly name: Scalars['String']['output'];
  /** 工程编号 / Project number */
  readonly number: Scalars['String']['output'];
  /** 施工许可证编号 / Number of the construction permit */
  readonly permitNumber: Maybe<Scalars['String']['output']>;
  /** 工程: 地点、项目班子等由此查得,无权查看者为空 / The project: site, key staff and the like; null for those who may not read it */
  readonly project: Maybe<Project>;
  /** 建设单位 / Project owner */
  readonly projectOwner: Maybe<UnitBlock>;
};

/** 工程的公开信息 / Project: what others see of it */
export type ProjectFace = {
  readonly __typename?: 'ProjectFace';
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
};

/** 公开登记簿中的设备,不含单位和人员 / A crane in the public register, without units and persons */
export type PublicCrane = {
  readonly __typename?: 'PublicCrane';
  /** 设备类别 / Class */
  readonly category: CraneCategory;
  /** 备案编号 / Filing number */
  readonly filingNumber: Scalars['String']['output'];
  /** 备案有效期至 / The filing is valid until */
  readonly filingValidUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 最近一次检验 / Last inspection */
  readonly lastInspection: Maybe<PublicInspection>;
  /** 出厂日期 / Date of manufacture */
  readonly manufactureDate: Scalars['LocalDate']['output'];
  /** 生产厂家 / Manufacturer */
  readonly manufacturer: Scalars['String']['output'];
  /** 规格型号 / Model */
  readonly model: Scalars['String']['output'];
  /** 设备名称 / Name */
  readonly name: Scalars['String']['output'];
  /** 登记日期 / Registered on */
  readonly registeredOn: Maybe<Scalars['LocalDate']['output']>;
  /** 使用登记编号 / Number of the use registration in force */
  readonly registrationNumber: Maybe<Scalars['String']['output']>;
  /** 使用登记有效期至 / The registration is valid until */
  readonly registrationValidUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 出厂编号 / Serial number */
  readonly serialNumber: Scalars['String']['output'];
  /** 状态 / State */
  readonly state: PublicCraneState;
};

/** 公开的设备状态 / State of a crane as everyone may know it */
export type PublicCraneState =
  /** 备案已注销 / Its filing is cancelled */
  | 'FILING_CANCELLED'
  /** 已安装,未办理使用登记 / Installed, not registered for use */
  | 'INSTALLED'
  /** 已办理使用登记 / Registered for use */
  | 'IN_USE'
  /** 未安装 / Not installed */
  | 'NOT_INSTALLED'
  /** 停用 / Out of use */
  | 'OUT_OF_USE';

/** 公开的最近一次检验 / Last inspection, as everyone may know it */
export type PublicInspection = {
  readonly __typename?: 'PublicInspection';
  /** 是否合格 / Whether it was passed */
  readonly isPassed: Scalars['Boolean']['output'];
  /** 日期 / Day */
  readonly on: Scalars['LocalDate']['output'];
};

/** 查询 / Queries */
export type Query = {
  readonly __typename?: 'Query';
  /** 一项换证 / One: Certificate re-issue */
  readonly certificateReissue: Maybe<CertificateReissue>;
  /** 导出换证列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Certificate re-issue, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly certificateReissueExport: Maybe<FileTicket>;
  /** 换证在某地应交的附件及样例(X16) / Papers of: Certificate re-issue, as a division demands them, with samples (X16) */
  readonly certificateReissuePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 换证列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Certificate re-issue, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly certificateReissues: Maybe<CertificateReissueConnection>;
  /** 检查换证表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Certificate re-issue, as if it were handed on now; nothing is written */
  readonly checkCertificateReissue: Maybe<FormCheck>;
  /** 检查设备人员变更表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Crane crew change, as if it were handed on now; nothing is written */
  readonly checkCrewChange: Maybe<FormCheck>;
  /** 检查缺陷报告表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Defect report, as if it were handed on now; nothing is written */
  readonly checkDefectReport: Maybe<FormCheck>;
  /** 检查设备自助认领表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Self-service claim of a device, as if it were handed on now; nothing is written */
  readonly checkDeviceClaim: Maybe<FormCheck>;
  /** 检查拆卸告知表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Dismantling notice, as if it were handed on now; nothing is written */
  readonly checkDismantlingNotice: Maybe<FormCheck>;
  /** 检查备案证注销表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Cancellation of a filing, as if it were handed on now; nothing is written */
  readonly checkFilingCancellation: Maybe<FormCheck>;
  /** 检查备案证延续表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Extension of a filing, as if it were handed on now; nothing is written */
  readonly checkFilingExtension: Maybe<FormCheck>;
  /** 检查四方验收表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Four-party acceptance, as if it were handed on now; nothing is written */
  readonly checkFourPartyAcceptance: Maybe<FormCheck>;
  /** 检查属地换证同步表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Re-issue at home, as if it were handed on now; nothing is written */
  readonly checkHomeReissue: Maybe<FormCheck>;
  /** 检查检验委托表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Commission of inspections, as if it were handed on now; nothing is written */
  readonly checkInspectionCommission: Maybe<FormCheck>;
  /** 检查安装告知表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Installation notice, as if it were handed on now; nothing is written */
  readonly checkInstallationNotice: Maybe<FormCheck>;
  /** 检查日常管理记录表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Maintenance record, as if it were handed on now; nothing is written */
  readonly checkMaintenanceRecord: Maybe<FormCheck>;
  /** 检查产权变更表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Change of ownership, as if it were handed on now; nothing is written */
  readonly checkOwnershipChange: Maybe<FormCheck>;
  /** 检查产权备案表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Ownership filing, as if it were handed on now; nothing is written */
  readonly checkOwnershipFiling: Maybe<FormCheck>;
  /** 检查定期检验表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Periodic inspection, as if it were handed on now; nothing is written */
  readonly checkPeriodicInspection: Maybe<FormCheck>;
  /** 检查待换发证件标识表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Tagging for re-issue, as if it were handed on now; nothing is written */
  readonly checkReissueTagging: Maybe<FormCheck>;
  /** 检查恢复使用表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Return to use, as if it were handed on now; nothing is written */
  readonly checkReturnToUse: Maybe<FormCheck>;
  /** 检查安全技术档案和安全装置申报表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Declaration of safety archive and devices, as if it were handed on now; nothing is written */
  readonly checkSafetyDeclaration: Maybe<FormCheck>;
  /** 检查未审核通过设备信息表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Device that is not filed, as if it were handed on now; nothing is written */
  readonly checkUnfiledDevice: Maybe<FormCheck>;
  /** 检查使用登记更正表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Correction of a use registration, as if it were handed on now; nothing is written */
  readonly checkUseCorrection: Maybe<FormCheck>;
  /** 检查使用延期表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Extension of use, as if it were handed on now; nothing is written */
  readonly checkUseExtension: Maybe<FormCheck>;
  /** 检查使用登记表单:若此时上报会得到的提示,不写入任何内容 / Check the form of: Use registration, as if it were handed on now; nothing is written */
  readonly checkUseRegistration: Maybe<FormCheck>;
  /** 一项建筑起重机械,无权查看者为空 / One: Crane: hoisting machinery on construction sites; null for those who may not read it */
  readonly crane: Maybe<Crane>;
  /** 按备案编号(含以往的)或使用登记编号查一台设备,登录即可 / One crane by filing number, a former one too, or use registration number, for whoever is signed in */
  readonly craneByNumber: Maybe<CraneFace>;
  /** 按生产厂家和出厂编号查一台设备 / One crane by its maker and serial number */
  readonly craneBySerial: Maybe<Crane>;
  /** 起重机械统计: 主管机构按辖区(可限一个产权单位),单位为其自有设备的 / Statistics of cranes: of an authority's region, there of one owner if named; of a unit's own */
  readonly craneStatistics: Maybe<CraneStatistics>;
  /** 备案证查询(C5): 设备及其备案,新建档的在前 / Filing query (C5): cranes with their filings, newest on record first */
  readonly cranes: Maybe<CraneConnection>;
  /** 一项设备人员变更 / One: Crane crew change */
  readonly crewChange: Maybe<CrewChange>;
  /** 导出设备人员变更列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Crane crew change, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly crewChangeExport: Maybe<FileTicket>;
  /** 设备人员变更列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Crane crew change, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly crewChanges: Maybe<CrewChangeConnection>;
  /** 一项缺陷报告 / One: Defect report */
  readonly defectReport: Maybe<DefectReport>;
  /** 导出缺陷报告列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Defect report, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly defectReportExport: Maybe<FileTicket>;
  /** 缺陷报告列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Defect report, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly defectReports: Maybe<DefectReportConnection>;
  /** 一项设备自助认领 / One: Self-service claim of a device */
  readonly deviceClaim: Maybe<DeviceClaim>;
  /** 导出设备自助认领列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Self-service claim of a device, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly deviceClaimExport: Maybe<FileTicket>;
  /** 设备自助认领在某地应交的附件及样例(X16) / Papers of: Self-service claim of a device, as a division demands them, with samples (X16) */
  readonly deviceClaimPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 设备自助认领列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Self-service claim of a device, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly deviceClaims: Maybe<DeviceClaimConnection>;
  /** 一项拆卸告知 / One: Dismantling notice */
  readonly dismantlingNotice: Maybe<DismantlingNotice>;
  /** 导出拆卸告知列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Dismantling notice, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly dismantlingNoticeExport: Maybe<FileTicket>;
  /** 拆卸告知在某地应交的附件及样例(X16) / Papers of: Dismantling notice, as a division demands them, with samples (X16) */
  readonly dismantlingNoticePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 拆卸告知列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Dismantling notice, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly dismantlingNotices: Maybe<DismantlingNoticeConnection>;
  /** 本单位的一次批量导入(X15),审计员查辖区内主管部门的 / One bulk import (X15) of the caller's organisation, for auditors of an authority of their region */
  readonly equipmentImport: Maybe<ImportJob>;
  /** 本单位的批量导入(X15),审计员查辖区内主管部门的,新的在前 / The bulk imports (X15) of the caller's organisation, for auditors those of the authorities of their region, newest first */
  readonly equipmentImports: Maybe<ImportJobConnection>;
  /** 导出建筑起重机械列表(XLSX, X15),范围与条件同列表 / Export of the list of: Crane: hoisting machinery on construction sites, as XLSX (X15), within the same scope and conditions */
  readonly exportCranes: Maybe<FileTicket>;
  /** 一项备案证注销 / One: Cancellation of a filing */
  readonly filingCancellation: Maybe<FilingCancellation>;
  /** 导出备案证注销列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Cancellation of a filing, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly filingCancellationExport: Maybe<FileTicket>;
  /** 备案证注销在某地应交的附件及样例(X16) / Papers of: Cancellation of a filing, as a division demands them, with samples (X16) */
  readonly filingCancellationPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 备案证注销列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Cancellation of a filing, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly filingCancellations: Maybe<FilingCancellationConnection>;
  /** 一项备案证延续 / One: Extension of a filing */
  readonly filingExtension: Maybe<FilingExtension>;
  /** 导出备案证延续列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Extension of a filing, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly filingExtensionExport: Maybe<FileTicket>;
  /** 备案证延续在某地应交的附件及样例(X16) / Papers of: Extension of a filing, as a division demands them, with samples (X16) */
  readonly filingExtensionPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 备案证延续列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Extension of a filing, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly filingExtensions: Maybe<FilingExtensionConnection>;
  /** 由未审核通过设备预填产权备案 / A filing begun from a device that is not filed (C15a) */
  readonly filingPrefill: Maybe<FilingPrefill>;
  /** 一项四方验收 / One: Four-party acceptance */
  readonly fourPartyAcceptance: Maybe<FourPartyAcceptance>;
  /** 导出四方验收列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Four-party acceptance, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly fourPartyAcceptanceExport: Maybe<FileTicket>;
  /** 四方验收在某地应交的附件及样例(X16) / Papers of: Four-party acceptance, as a division demands them, with samples (X16) */
  readonly fourPartyAcceptancePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 四方验收列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Four-party acceptance, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly fourPartyAcceptances: Maybe<FourPartyAcceptanceConnection>;
  /** 一项属地换证同步 / One: Re-issue at home */
  readonly homeReissue: Maybe<HomeReissue>;
  /** 导出属地换证同步列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Re-issue at home, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly homeReissueExport: Maybe<FileTicket>;
  /** 属地换证同步列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Re-issue at home, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly homeReissues: Maybe<HomeReissueConnection>;
  /** 一项检验委托 / One: Commission of inspections */
  readonly inspectionCommission: Maybe<InspectionCommission>;
  /** 导出检验委托列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Commission of inspections, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly inspectionCommissionExport: Maybe<FileTicket>;
  /** 检验委托列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Commission of inspections, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly inspectionCommissions: Maybe<InspectionCommissionConnection>;
  /** 一项设备在一个工程的安装,无权查看者为空 / One: One stay of a crane on one project; null for those who may not read it */
  readonly installation: Maybe<Installation>;
  /** 一项安装告知 / One: Installation notice */
  readonly installationNotice: Maybe<InstallationNotice>;
  /** 导出安装告知列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Installation notice, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly installationNoticeExport: Maybe<FileTicket>;
  /** 安装告知在某地应交的附件及样例(X16) / Papers of: Installation notice, as a division demands them, with samples (X16) */
  readonly installationNoticePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 安装告知列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Installation notice, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly installationNotices: Maybe<InstallationNoticeConnection>;
  /** 一项日常管理记录 / One: Maintenance record */
  readonly maintenanceRecord: Maybe<MaintenanceRecord>;
  /** 导出日常管理记录列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Maintenance record, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly maintenanceRecordExport: Maybe<FileTicket>;
  /** 日常管理记录在某地应交的附件及样例(X16) / Papers of: Maintenance record, as a division demands them, with samples (X16) */
  readonly maintenanceRecordPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 日常管理记录列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Maintenance record, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly maintenanceRecords: Maybe<MaintenanceRecordConnection>;
  /** 登录者,未登录为空 / Who is signed in; null for nobody */
  readonly me: Maybe<Me>;
  /** 一项产权变更 / One: Change of ownership */
  readonly ownershipChange: Maybe<OwnershipChange>;
  /** 导出产权变更列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Change of ownership, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly ownershipChangeExport: Maybe<FileTicket>;
  /** 产权变更在某地应交的附件及样例(X16) / Papers of: Change of ownership, as a division demands them, with samples (X16) */
  readonly ownershipChangePapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 产权变更列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Change of ownership, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly ownershipChanges: Maybe<OwnershipChangeConnection>;
  /** 一项产权备案 / One: Ownership filing */
  readonly ownershipFiling: Maybe<OwnershipFiling>;
  /** 导出产权备案列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Ownership filing, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly ownershipFilingExport: Maybe<FileTicket>;
  /** 产权备案在某地应交的附件及样例(X16) / Papers of: Ownership filing, as a division demands them, with samples (X16) */
  readonly ownershipFilingPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 产权备案批量导入模板(XLSX, X15) / Template of the bulk import of: Ownership filing, as XLSX (X15) */
  readonly ownershipFilingTemplate: Maybe<FileTicket>;
  /** 产权备案列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Ownership filing, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly ownershipFilings: Maybe<OwnershipFilingConnection>;
  /** 一项定期检验 / One: Periodic inspection */
  readonly periodicInspection: Maybe<PeriodicInspection>;
  /** 导出定期检验列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Periodic inspection, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly periodicInspectionExport: Maybe<FileTicket>;
  /** 定期检验在某地应交的附件及样例(X16) / Papers of: Periodic inspection, as a division demands them, with samples (X16) */
  readonly periodicInspectionPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 定期检验列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Periodic inspection, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly periodicInspections: Maybe<PeriodicInspectionConnection>;
  /** 公开查询一台设备,按备案编号(含以往的)或使用登记编号,无须登录 / One crane for everyone, by filing number, a former one too, or use registration number, without login */
  readonly publicCrane: Maybe<PublicCrane>;
  /** 证件换发申请表,预填 / The prefilled form for the re-issue of a crane's certificate (C15) */
  readonly reissueForm: Maybe<ReissueForm>;
  /** 一项待换发证件标识 / One: Tagging for re-issue */
  readonly reissueTagging: Maybe<ReissueTagging>;
  /** 导出待换发证件标识列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Tagging for re-issue, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly reissueTaggingExport: Maybe<FileTicket>;
  /** 待换发证件标识列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Tagging for re-issue, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly reissueTaggings: Maybe<ReissueTaggingConnection>;
  /** 一项恢复使用 / One: Return to use */
  readonly returnToUse: Maybe<ReturnToUse>;
  /** 导出恢复使用列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Return to use, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly returnToUseExport: Maybe<FileTicket>;
  /** 恢复使用列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Return to use, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly returnToUses: Maybe<ReturnToUseConnection>;
  /** 一项安全技术档案和安全装置申报 / One: Declaration of safety archive and devices */
  readonly safetyDeclaration: Maybe<SafetyDeclaration>;
  /** 导出安全技术档案和安全装置申报列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Declaration of safety archive and devices, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly safetyDeclarationExport: Maybe<FileTicket>;
  /** 安全技术档案和安全装置申报列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Declaration of safety archive and devices, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly safetyDeclarations: Maybe<SafetyDeclarationConnection>;
  /** 按设备的备案编号(含以往的)或使用登记编号查其现在的安装,登录即可;不在场的为空 / The present stay of a crane, by its filing number, a former one too, or its use registration number, for whoever is signed in; null where it stands nowhere */
  readonly standingByNumber: Maybe<InstallationFace>;
  /** 一项未审核通过设备信息 / One: Device that is not filed */
  readonly unfiledDevice: Maybe<UnfiledDevice>;
  /** 导出未审核通过设备信息列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Device that is not filed, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly unfiledDeviceExport: Maybe<FileTicket>;
  /** 未审核通过设备信息列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Device that is not filed, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly unfiledDevices: Maybe<UnfiledDeviceConnection>;
  /** 一项使用登记更正 / One: Correction of a use registration */
  readonly useCorrection: Maybe<UseCorrection>;
  /** 导出使用登记更正列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Correction of a use registration, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly useCorrectionExport: Maybe<FileTicket>;
  /** 使用登记更正列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Correction of a use registration, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly useCorrections: Maybe<UseCorrectionConnection>;
  /** 一项使用延期 / One: Extension of use */
  readonly useExtension: Maybe<UseExtension>;
  /** 导出使用延期列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Extension of use, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly useExtensionExport: Maybe<FileTicket>;
  /** 使用延期列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Extension of use, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly useExtensions: Maybe<UseExtensionConnection>;
  /** 一项使用登记 / One: Use registration */
  readonly useRegistration: Maybe<UseRegistration>;
  /** 导出使用登记列表(XLSX, X15): 范围、页签与条件同列表; 由网关按所给地址下载 / Export of the list of: Use registration, as XLSX (X15), within the same scope and conditions; fetch it from the address given, at the gateway */
  readonly useRegistrationExport: Maybe<FileTicket>;
  /** 使用登记在某地应交的附件及样例(X16) / Papers of: Use registration, as a division demands them, with samples (X16) */
  readonly useRegistrationPapers: Maybe<ReadonlyArray<PaperOnList>>;
  /** 设备使用登记统计: 主管机构按辖区(可限一个产权单位),单位为其自有设备的 / Statistics of use registrations: of an authority's region, there of one owner if named; of a unit's own cranes */
  readonly useRegistrationStatistics: Maybe<UseRegistrationStatistics>;
  /** 使用登记列表: 页签(X1, X12), 条件与包含查询(X2), 缺省按上报时间倒序,有期限条件的按期限 / List of: Use registration, by tab (X1, X12), filter and contains-search (X2); newest first unless said, by the limit where the filter asks for one */
  readonly useRegistrations: Maybe<UseRegistrationConnection>;
  /** 我的工作:各服务待办、可新建的流程、案件 / The caller's work: what waits, what may be begun, cases, service by service */
  readonly work: Maybe<Work>;
};


/** 查询 / Queries */
export type QueryCertificateReissueArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryCertificateReissueExportArgs = {
  filter?: InputMaybe<CertificateReissueFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryCertificateReissuePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryCertificateReissuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CertificateReissueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryCheckCertificateReissueArgs = {
  form: CertificateReissueFormInput;
  papers?: InputMaybe<ReadonlyArray<CertificateReissuePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckCrewChangeArgs = {
  form: CrewChangeFormInput;
};


/** 查询 / Queries */
export type QueryCheckDefectReportArgs = {
  form: DefectReportFormInput;
};


/** 查询 / Queries */
export type QueryCheckDeviceClaimArgs = {
  form: DeviceClaimFormInput;
  papers?: InputMaybe<ReadonlyArray<DeviceClaimPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckDismantlingNoticeArgs = {
  form: DismantlingNoticeFormInput;
  papers?: InputMaybe<ReadonlyArray<DismantlingNoticePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckFilingCancellationArgs = {
  form: FilingCancellationFormInput;
  papers?: InputMaybe<ReadonlyArray<FilingCancellationPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckFilingExtensionArgs = {
  form: FilingExtensionFormInput;
  papers?: InputMaybe<ReadonlyArray<FilingExtensionPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckFourPartyAcceptanceArgs = {
  form: FourPartyAcceptanceFormInput;
  papers?: InputMaybe<ReadonlyArray<FourPartyAcceptancePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckHomeReissueArgs = {
  form: HomeReissueFormInput;
};


/** 查询 / Queries */
export type QueryCheckInspectionCommissionArgs = {
  form: InspectionCommissionFormInput;
};


/** 查询 / Queries */
export type QueryCheckInstallationNoticeArgs = {
  form: InstallationNoticeFormInput;
  papers?: InputMaybe<ReadonlyArray<InstallationNoticePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckMaintenanceRecordArgs = {
  form: MaintenanceRecordFormInput;
  papers?: InputMaybe<ReadonlyArray<MaintenanceRecordPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckOwnershipChangeArgs = {
  form: OwnershipChangeFormInput;
  papers?: InputMaybe<ReadonlyArray<OwnershipChangePaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckOwnershipFilingArgs = {
  form: OwnershipFilingFormInput;
  papers?: InputMaybe<ReadonlyArray<OwnershipFilingPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckPeriodicInspectionArgs = {
  form: PeriodicInspectionFormInput;
  papers?: InputMaybe<ReadonlyArray<PeriodicInspectionPaperInput>>;
};


/** 查询 / Queries */
export type QueryCheckReissueTaggingArgs = {
  form: ReissueTaggingFormInput;
};


/** 查询 / Queries */
export type QueryCheckReturnToUseArgs = {
  form: ReturnToUseFormInput;
};


/** 查询 / Queries */
export type QueryCheckSafetyDeclarationArgs = {
  form: SafetyDeclarationFormInput;
};


/** 查询 / Queries */
export type QueryCheckUnfiledDeviceArgs = {
  form: UnfiledDeviceFormInput;
};


/** 查询 / Queries */
export type QueryCheckUseCorrectionArgs = {
  form: UseCorrectionFormInput;
};


/** 查询 / Queries */
export type QueryCheckUseExtensionArgs = {
  form: UseExtensionFormInput;
};


/** 查询 / Queries */
export type QueryCheckUseRegistrationArgs = {
  form: UseRegistrationFormInput;
  papers?: InputMaybe<ReadonlyArray<UseRegistrationPaperInput>>;
};


/** 查询 / Queries */
export type QueryCraneArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryCraneByNumberArgs = {
  number: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryCraneBySerialArgs = {
  manufacturer: Scalars['String']['input'];
  serialNumber: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryCraneStatisticsArgs = {
  owner?: InputMaybe<Scalars['ID']['input']>;
};


/** 查询 / Queries */
export type QueryCranesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CraneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryCrewChangeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryCrewChangeExportArgs = {
  filter?: InputMaybe<CrewChangeFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryCrewChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CrewChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryDefectReportArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryDefectReportExportArgs = {
  filter?: InputMaybe<DefectReportFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryDefectReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DefectReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryDeviceClaimArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryDeviceClaimExportArgs = {
  filter?: InputMaybe<DeviceClaimFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryDeviceClaimPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryDeviceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryDismantlingNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryDismantlingNoticeExportArgs = {
  filter?: InputMaybe<DismantlingNoticeFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryDismantlingNoticePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryDismantlingNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DismantlingNoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryEquipmentImportArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryEquipmentImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询 / Queries */
export type QueryExportCranesArgs = {
  filter?: InputMaybe<CraneFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryFilingCancellationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryFilingCancellationExportArgs = {
  filter?: InputMaybe<FilingCancellationFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryFilingCancellationPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryFilingCancellationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FilingCancellationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryFilingExtensionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryFilingExtensionExportArgs = {
  filter?: InputMaybe<FilingExtensionFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryFilingExtensionPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryFilingExtensionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FilingExtensionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryFilingPrefillArgs = {
  unfiledDeviceId: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryFourPartyAcceptanceArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryFourPartyAcceptanceExportArgs = {
  filter?: InputMaybe<FourPartyAcceptanceFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryFourPartyAcceptancePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryFourPartyAcceptancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FourPartyAcceptanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryHomeReissueArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryHomeReissueExportArgs = {
  filter?: InputMaybe<HomeReissueFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryHomeReissuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HomeReissueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryInspectionCommissionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryInspectionCommissionExportArgs = {
  filter?: InputMaybe<InspectionCommissionFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryInspectionCommissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionCommissionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryInstallationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryInstallationNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryInstallationNoticeExportArgs = {
  filter?: InputMaybe<InstallationNoticeFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryInstallationNoticePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryInstallationNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstallationNoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryMaintenanceRecordArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryMaintenanceRecordExportArgs = {
  filter?: InputMaybe<MaintenanceRecordFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryMaintenanceRecordPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryMaintenanceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MaintenanceRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryOwnershipChangeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryOwnershipChangeExportArgs = {
  filter?: InputMaybe<OwnershipChangeFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryOwnershipChangePapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryOwnershipChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OwnershipChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryOwnershipFilingArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryOwnershipFilingExportArgs = {
  filter?: InputMaybe<OwnershipFilingFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryOwnershipFilingPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryOwnershipFilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OwnershipFilingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryPeriodicInspectionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryPeriodicInspectionExportArgs = {
  filter?: InputMaybe<PeriodicInspectionFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryPeriodicInspectionPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryPeriodicInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PeriodicInspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryPublicCraneArgs = {
  number: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryReissueFormArgs = {
  craneId: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryReissueTaggingArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryReissueTaggingExportArgs = {
  filter?: InputMaybe<ReissueTaggingFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryReissueTaggingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReissueTaggingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryReturnToUseArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryReturnToUseExportArgs = {
  filter?: InputMaybe<ReturnToUseFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryReturnToUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReturnToUseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySafetyDeclarationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QuerySafetyDeclarationExportArgs = {
  filter?: InputMaybe<SafetyDeclarationFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QuerySafetyDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SafetyDeclarationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryStandingByNumberArgs = {
  number: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryUnfiledDeviceArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryUnfiledDeviceExportArgs = {
  filter?: InputMaybe<UnfiledDeviceFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryUnfiledDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnfiledDeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryUseCorrectionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryUseCorrectionExportArgs = {
  filter?: InputMaybe<UseCorrectionFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryUseCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UseCorrectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryUseExtensionArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryUseExtensionExportArgs = {
  filter?: InputMaybe<UseExtensionFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryUseExtensionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UseExtensionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseOrder>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryUseRegistrationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryUseRegistrationExportArgs = {
  filter?: InputMaybe<UseRegistrationFilter>;
  phase?: InputMaybe<CasePhase>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<CaseTab>;
};


/** 查询 / Queries */
export type QueryUseRegistrationPapersArgs = {
  division: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryUseRegistrationStatisticsArgs = {
  owner?: InputMaybe<Scalars['ID']['input']>;
};


/** 查询 / Queries */
export type QueryUseRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UseRegistrationFilter>;
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

/** 换证原因 / Cause of the re-issue */
export type ReissueCause =
  /** 照面信息更正 / Its face is to be corrected */
  | 'CORRECTION'
  /** 遗失或损毁 / It was lost or damaged */
  | 'LOST_OR_DAMAGED'
  /** 旧证换新证 / The certificate is of the old kind */
  | 'OLD_CERTIFICATE';

/** 待换发证件 / To be re-issued: the old certificate is accepted for no installation (C15) */
export type ReissueDue = {
  readonly __typename?: 'ReissueDue';
  /** 原因 / Reason */
  readonly reason: Scalars['String']['output'];
  /** 标识日期 / Since */
  readonly since: Scalars['LocalDate']['output'];
};

/** 证件换发申请表(按在网设备预填) / The re-issue form, prefilled from the crane on record */
export type ReissueForm = {
  readonly __typename?: 'ReissueForm';
  /** 预填的表单 / The prefilled form */
  readonly form: CertificateReissueForm;
  /** 目前不能上报的原因,可以上报的为空 / Why it could not be submitted now; empty where it could */
  readonly obstacles: ReadonlyArray<BlockReason>;
  /** 技术参数,新旧单位对照 / Technical parameters in both units */
  readonly parameters: ReadonlyArray<ParameterInBothUnits>;
  /** 换证方式 / How certificates are re-issued where the crane is filed */
  readonly procedure: ReissueProcedure;
};

/** 换证方式 / How a jurisdiction re-issues filing certificates (C15) */
export type ReissueProcedure =
  /** 以产权备案办理,业务类型为换发(内蒙古) / By an ownership filing of the kind REPLACEMENT (Inner Mongolia) */
  | 'BY_FILING'
  /** 产权单位申请,原编号新版次 / On the owner's request: a new edition under the same number */
  | 'ON_REQUEST'
  /** 主管机构标识为待换发证件后办理(中山) / For cranes the authority has tagged (Zhongshan) */
  | 'TAGGED';

/** 待换发证件标识(C15) / Tagging for re-issue (C15) */
export type ReissueTagging = Case & {
  readonly __typename?: 'ReissueTagging';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<ReissueTaggingAction>;
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
  readonly form: ReissueTaggingForm;
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
  readonly state: ReissueTaggingState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<ReissueTaggingForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 待换发证件标识(C15) / Tagging for re-issue (C15) */
export type ReissueTaggingHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 待换发证件标识操作 / Actions of Tagging for re-issue */
export type ReissueTaggingAction =
  /** 保存 / Record */
  | 'RECORD';

/** 待换发证件标识列表 / Page of: Tagging for re-issue */
export type ReissueTaggingConnection = {
  readonly __typename?: 'ReissueTaggingConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<ReissueTaggingEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 待换发证件标识列表 / Page of: Tagging for re-issue */
export type ReissueTaggingConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 待换发证件标识条目 / Edge of: Tagging for re-issue */
export type ReissueTaggingEdge = {
  readonly __typename?: 'ReissueTaggingEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: ReissueTagging;
};

/** 待换发证件标识查询条件 / Filter of: Tagging for re-issue */
export type ReissueTaggingFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<ReissueTaggingState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** ReissueTaggingForm / ReissueTaggingForm */
export type ReissueTaggingForm = {
  readonly __typename?: 'ReissueTaggingForm';
  /** 备案编号 / Filing number */
  readonly filingNumbers: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** 标识或撤销 / Tag or lift */
  readonly kind: Maybe<ReissueTaggingKind>;
  /** 原因 / Reason */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** ReissueTaggingForm的输入 / Input of: ReissueTaggingForm */
export type ReissueTaggingFormInput = {
  /** 备案编号 / Filing number */
  readonly filingNumbers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 标识或撤销 / Tag or lift */
  readonly kind?: InputMaybe<ReissueTaggingKind>;
  /** 原因 / Reason */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 标识或撤销 / Tag or lift */
export type ReissueTaggingKind =
  /** 撤销标识 / Lift the tag */
  | 'LIFT'
  /** 标识为待换发证件 / Tag for re-issue */
  | 'TAG';

/** 待换发证件标识办理结果 / Outcome of an action on Tagging for re-issue */
export type ReissueTaggingResult = ActionNotAllowed | Blocked | ReissueTagging | RequirementsNotMet | VersionConflict;

/** 待换发证件标识状态 / States of Tagging for re-issue */
export type ReissueTaggingState =
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已记录 / Recorded */
  | 'RECORDED';

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

/** 调整计划日期的输入 / Input of: Move the planned days */
export type ReplanDismantlingNoticeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 计划开始日期 / Planned first day of work */
  readonly plannedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 计划结束日期 / Planned last day of work */
  readonly plannedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 调整计划日期的输入 / Input of: Move the planned days */
export type ReplanInstallationNoticeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 计划开始日期 / Planned first day of work */
  readonly plannedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 计划结束日期 / Planned last day of work */
  readonly plannedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 调整计划日期的输入 / Input of: Move the planned days */
export type ReplanSubmittedDismantlingNoticeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 计划开始日期 / Planned first day of work */
  readonly plannedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 计划结束日期 / Planned last day of work */
  readonly plannedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 调整计划日期的输入 / Input of: Move the planned days */
export type ReplanSubmittedInstallationNoticeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 计划开始日期 / Planned first day of work */
  readonly plannedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 计划结束日期 / Planned last day of work */
  readonly plannedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 报告拆除完成的输入 / Input of: Report the dismantling done */
export type ReportDismantledDismantlingNoticeInput = {
  /** 拆除完成日期 / Day on which the dismantling was done */
  readonly dismantledOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 提请总包、监理审核的输入 / Input of: Ask contractor and consultant to check the papers */
export type RequestCheckDismantlingNoticeInput = {
  /** 重点人员清单不符仍上报的理由 / Ground for submitting in spite of the duty list */
  readonly dutyGround?: InputMaybe<Scalars['String']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 提请总包、监理审核的输入 / Input of: Ask contractor and consultant to check the papers */
export type RequestCheckInstallationNoticeInput = {
  /** 重点人员清单不符仍上报的理由 / Ground for submitting in spite of the duty list */
  readonly dutyGround?: InputMaybe<Scalars['String']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 材料或字段不符合要求,一次列全 / Papers or fields do not meet the requirements, all named at once */
export type RequirementsNotMet = {
  readonly __typename?: 'RequirementsNotMet';
  /** 全部错误 / All faults */
  readonly faults: ReadonlyArray<Fault>;
  /** 此外由其他数据阻止的全部原因,不含取决于有误字段的 / What forbids it besides by other data, as far as that does not depend on what is at fault */
  readonly reasons: ReadonlyArray<BlockReason>;
};

/** 恢复使用(L2) / Return to use (L2) */
export type ReturnToUse = Case & {
  readonly __typename?: 'ReturnToUse';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<ReturnToUseAction>;
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
  readonly form: ReturnToUseForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 安装告知的公开信息 / Installation: its face, what others see of it */
  readonly installationFace: Maybe<InstallationFace>;
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
  readonly state: ReturnToUseState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<ReturnToUseForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 恢复使用(L2) / Return to use (L2) */
export type ReturnToUseHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 恢复使用操作 / Actions of Return to use */
export type ReturnToUseAction =
  /** 保存 / Record */
  | 'RECORD';

/** 恢复使用列表 / Page of: Return to use */
export type ReturnToUseConnection = {
  readonly __typename?: 'ReturnToUseConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<ReturnToUseEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 恢复使用列表 / Page of: Return to use */
export type ReturnToUseConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 恢复使用条目 / Edge of: Return to use */
export type ReturnToUseEdge = {
  readonly __typename?: 'ReturnToUseEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: ReturnToUse;
};

/** 恢复使用查询条件 / Filter of: Return to use */
export type ReturnToUseFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 安装 / Installation */
  readonly installationId?: InputMaybe<Scalars['String']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<ReturnToUseState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** ReturnToUseForm / ReturnToUseForm */
export type ReturnToUseForm = {
  readonly __typename?: 'ReturnToUseForm';
  /** 安装告知 / Installation */
  readonly installationId: Maybe<Scalars['ID']['output']>;
  /** 恢复使用的依据 / Why it may be used again */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** ReturnToUseForm的输入 / Input of: ReturnToUseForm */
export type ReturnToUseFormInput = {
  /** 安装告知 / Installation */
  readonly installationId?: InputMaybe<Scalars['ID']['input']>;
  /** 恢复使用的依据 / Why it may be used again */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 恢复使用办理结果 / Outcome of an action on Return to use */
export type ReturnToUseResult = ActionNotAllowed | Blocked | RequirementsNotMet | ReturnToUse | VersionConflict;

/** 恢复使用状态 / States of Return to use */
export type ReturnToUseState =
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已记录 / Recorded */
  | 'RECORDED';

/** 安全技术档案和安全装置申报(L2) / Declaration of safety archive and devices (L2) */
export type SafetyDeclaration = Case & {
  readonly __typename?: 'SafetyDeclaration';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<SafetyDeclarationAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 所申报的设备 / The crane declared */
  readonly crane: Maybe<Crane>;
  /** 设备的公开信息 / Crane: its face, what others see of it */
  readonly craneFace: Maybe<CraneFace>;
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
  readonly form: SafetyDeclarationForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 档案和安全装置是否齐全 / Whether archive and devices are complete */
  readonly isComplete: Maybe<Scalars['Boolean']['output']>;
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
  readonly state: SafetyDeclarationState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<SafetyDeclarationForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 安全技术档案和安全装置申报(L2) / Declaration of safety archive and devices (L2) */
export type SafetyDeclarationHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 安全技术档案和安全装置申报操作 / Actions of Declaration of safety archive and devices */
export type SafetyDeclarationAction =
  /** 保存 / Record */
  | 'RECORD';

/** 安全技术档案和安全装置申报列表 / Page of: Declaration of safety archive and devices */
export type SafetyDeclarationConnection = {
  readonly __typename?: 'SafetyDeclarationConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<SafetyDeclarationEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 安全技术档案和安全装置申报列表 / Page of: Declaration of safety archive and devices */
export type SafetyDeclarationConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 安全技术档案和安全装置申报条目 / Edge of: Declaration of safety archive and devices */
export type SafetyDeclarationEdge = {
  readonly __typename?: 'SafetyDeclarationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: SafetyDeclaration;
};

/** 安全技术档案和安全装置申报查询条件 / Filter of: Declaration of safety archive and devices */
export type SafetyDeclarationFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<SafetyDeclarationState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** SafetyDeclarationForm / SafetyDeclarationForm */
export type SafetyDeclarationForm = {
  readonly __typename?: 'SafetyDeclarationForm';
  /** 安全技术档案内容 / Contents of the safety archive */
  readonly archive: Maybe<ReadonlyArray<ArchiveItem>>;
  /** 核查日期 / Checked on */
  readonly checkedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 设备 / Crane */
  readonly craneId: Maybe<Scalars['ID']['output']>;
  /** 核查人 / Who checked */
  readonly personName: Maybe<Scalars['String']['output']>;
  /** 安全装置 / Safety devices */
  readonly safetyDevices: Maybe<ReadonlyArray<SafetyDevice>>;
};

/** SafetyDeclarationForm的输入 / Input of: SafetyDeclarationForm */
export type SafetyDeclarationFormInput = {
  /** 安全技术档案内容 / Contents of the safety archive */
  readonly archive?: InputMaybe<ReadonlyArray<ArchiveItem>>;
  /** 核查日期 / Checked on */
  readonly checkedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['ID']['input']>;
  /** 核查人 / Who checked */
  readonly personName?: InputMaybe<Scalars['String']['input']>;
  /** 安全装置 / Safety devices */
  readonly safetyDevices?: InputMaybe<ReadonlyArray<SafetyDevice>>;
};

/** 安全技术档案和安全装置申报办理结果 / Outcome of an action on Declaration of safety archive and devices */
export type SafetyDeclarationResult = ActionNotAllowed | Blocked | RequirementsNotMet | SafetyDeclaration | VersionConflict;

/** 安全技术档案和安全装置申报状态 / States of Declaration of safety archive and devices */
export type SafetyDeclarationState =
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已记录 / Recorded */
  | 'RECORDED';

/** 安全装置 / Safety devices */
export type SafetyDevice =
  /** 风速仪 / Anemometer */
  | 'ANEMOMETER'
  /** 缓冲器 / Buffers */
  | 'BUFFERS'
  /** 吊笼门、围栏门联锁装置 / Interlocks of cage and enclosure doors */
  | 'DOOR_INTERLOCKS'
  /** 紧急断电开关 / Emergency stop */
  | 'EMERGENCY_STOP'
  /** 防坠安全器 / Fall arrester */
  | 'FALL_ARRESTER'
  /** 起升高度限位器 / Hoisting height limiter */
  | 'HEIGHT_LIMITER'
  /** 吊钩防脱钩装置 / Hook latch */
  | 'HOOK_LATCH'
  /** 安全停层装置 / Landing lock */
  | 'LANDING_LOCK'
  /** 起重力矩限制器 / Moment limiter */
  | 'MOMENT_LIMITER'
  /** 超载保护装置 / Overload protection */
  | 'OVERLOAD_PROTECTION'
  /** 幅度限位器 / Radius limiter */
  | 'RADIUS_LIMITER'
  /** 抗风防滑装置(夹轨器) / Rail clamps against the wind */
  | 'RAIL_CLAMPS'
  /** 钢丝绳防脱装置 / Guard that keeps the rope on its sheave */
  | 'ROPE_GUARD'
  /** 运行行程限位器 / Runway limit switches */
  | 'RUNWAY_LIMITS'
  /** 安全钩 / Safety hooks */
  | 'SAFETY_HOOKS'
  /** 回转限位器 / Slewing limiter */
  | 'SLEWING_LIMITER'
  /** 上、下限位开关 / Upper and lower limit switches */
  | 'TRAVEL_LIMITS'
  /** 小车断绳、断轴保护装置 / Catch for a broken trolley rope or axle */
  | 'TROLLEY_ROPE_CATCH'
  /** 极限开关 / Ultimate limit switch */
  | 'ULTIMATE_LIMITS'
  /** 起重量限制器 / Weight limiter */
  | 'WEIGHT_LIMITER';

/** 保存换证的输入 / Input of: save Certificate re-issue */
export type SaveCertificateReissueInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: CertificateReissueFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<CertificateReissuePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存设备人员变更的输入 / Input of: save Crane crew change */
export type SaveCrewChangeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: CrewChangeFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存设备自助认领的输入 / Input of: save Self-service claim of a device */
export type SaveDeviceClaimInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: DeviceClaimFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<DeviceClaimPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存拆卸告知的输入 / Input of: save Dismantling notice */
export type SaveDismantlingNoticeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: DismantlingNoticeFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<DismantlingNoticePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存备案证注销的输入 / Input of: save Cancellation of a filing */
export type SaveFilingCancellationInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: FilingCancellationFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<FilingCancellationPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存备案证延续的输入 / Input of: save Extension of a filing */
export type SaveFilingExtensionInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: FilingExtensionFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<FilingExtensionPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存安装告知的输入 / Input of: save Installation notice */
export type SaveInstallationNoticeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: InstallationNoticeFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<InstallationNoticePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存日常管理记录的输入 / Input of: save Maintenance record */
export type SaveMaintenanceRecordInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: MaintenanceRecordFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<MaintenanceRecordPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存产权变更的输入 / Input of: save Change of ownership */
export type SaveOwnershipChangeInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: OwnershipChangeFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<OwnershipChangePaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存产权备案的输入 / Input of: save Ownership filing */
export type SaveOwnershipFilingInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: OwnershipFilingFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<OwnershipFilingPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存定期检验的输入 / Input of: save Periodic inspection */
export type SavePeriodicInspectionInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: PeriodicInspectionFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<PeriodicInspectionPaperInput>>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存未审核通过设备信息的输入 / Input of: save Device that is not filed */
export type SaveUnfiledDeviceInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: UnfiledDeviceFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存使用登记更正的输入 / Input of: save Correction of a use registration */
export type SaveUseCorrectionInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: UseCorrectionFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存使用延期的输入 / Input of: save Extension of use */
export type SaveUseExtensionInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: UseExtensionFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 保存使用登记的输入 / Input of: save Use registration */
export type SaveUseRegistrationInput = {
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 表单 / Form */
  readonly form: UseRegistrationFormInput;
  /** 标识 / Id */
  readonly id: Scalars['ID']['input'];
  /** 附件 / Papers */
  readonly papers?: InputMaybe<ReadonlyArray<UseRegistrationPaperInput>>;
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

/** 特种作业人员 / Special operation worker */
export type SpecialWorker = {
  readonly __typename?: 'SpecialWorker';
  /** 操作资格证编号 / Number of the certificate */
  readonly certificateNumber: Maybe<Scalars['String']['output']>;
  /** 姓名 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
};

/** 特种作业人员的输入 / Input of: Special operation worker */
export type SpecialWorkerInput = {
  /** 操作资格证编号: 14位: 省简称、市字母、12位数字,其第1–2位为工种 / Number of the certificate: 14 characters: province, city letter and 12 digits, of which the first two are the kind of work */
  readonly certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** 姓名 / Name */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** 工地上的起重机械 / A crane that stands on a project */
export type StandingCrane = {
  readonly __typename?: 'StandingCrane';
  /** 设备类别 / Class */
  readonly category: CraneCategory;
  /** 设备 / The crane */
  readonly crane: Maybe<Crane>;
  /** 备案编号 / Filing number */
  readonly filingNumber: Scalars['String']['output'];
  /** 安装 / The installation by which it stands there */
  readonly installation: Maybe<Installation>;
  /** 安装告知通过日期 / Day on which the installation notice was approved */
  readonly since: Scalars['LocalDate']['output'];
};

/** 上报的输入 / Input of: Submit */
export type SubmitCrewChangeInput = {
  /** 重点人员清单不符仍上报的理由 / Ground for submitting in spite of the duty list */
  readonly dutyGround?: InputMaybe<Scalars['String']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 上报的输入 / Input of: Submit */
export type SubmitDismantlingNoticeInput = {
  /** 重点人员清单不符仍上报的理由 / Ground for submitting in spite of the duty list */
  readonly dutyGround?: InputMaybe<Scalars['String']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 上报的输入 / Input of: Submit */
export type SubmitInstallationNoticeInput = {
  /** 重点人员清单不符仍上报的理由 / Ground for submitting in spite of the duty list */
  readonly dutyGround?: InputMaybe<Scalars['String']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 上报的输入 / Input of: Submit */
export type SubmitUseRegistrationInput = {
  /** 重点人员清单不符仍上报的理由 / Ground for submitting in spite of the duty list */
  readonly dutyGround?: InputMaybe<Scalars['String']['input']>;
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 案件编号 / Id of the case */
  readonly id: Scalars['ID']['input'];
  /** 审核意见,可分段 / Opinion, in several lines where need be */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 设备技术参数 / Technical parameter of a machine (C1a) */
export type TechnicalParameter = {
  readonly __typename?: 'TechnicalParameter';
  /** 参数代码(1001–1008) / Code of the parameter (1001–1008) */
  readonly code: Scalars['String']['output'];
  /** 名称 / What it is called */
  readonly label: Label;
  /** 单位 / Unit */
  readonly unit: Scalars['String']['output'];
  /** 数值 / Value */
  readonly value: Scalars['Float']['output'];
};

/** 总数 / A total */
export type Total = {
  readonly __typename?: 'Total';
  /** 是否封顶(实际更多) / Whether the count is capped (there are more) */
  readonly capped: Scalars['Boolean']['output'];
  /** 数量 / Count */
  readonly count: Scalars['Int']['output'];
};

/** 未审核通过设备信息(C15a) / Device that is not filed (C15a) */
export type UnfiledDevice = Case & {
  readonly __typename?: 'UnfiledDevice';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<UnfiledDeviceAction>;
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
  readonly form: UnfiledDeviceForm;
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
  readonly state: UnfiledDeviceState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<UnfiledDeviceForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 未审核通过设备信息(C15a) / Device that is not filed (C15a) */
export type UnfiledDeviceHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 未审核通过设备信息操作 / Actions of Device that is not filed */
export type UnfiledDeviceAction =
  /** 备案通过 / Mark as filed */
  | 'MARK_FILED'
  /** 删除 / Remove */
  | 'REMOVE';

/** 未审核通过设备信息列表 / Page of: Device that is not filed */
export type UnfiledDeviceConnection = {
  readonly __typename?: 'UnfiledDeviceConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<UnfiledDeviceEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 未审核通过设备信息列表 / Page of: Device that is not filed */
export type UnfiledDeviceConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 未审核通过设备信息条目 / Edge of: Device that is not filed */
export type UnfiledDeviceEdge = {
  readonly __typename?: 'UnfiledDeviceEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: UnfiledDevice;
};

/** 未审核通过设备信息查询条件 / Filter of: Device that is not filed */
export type UnfiledDeviceFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<UnfiledDeviceState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** UnfiledDeviceForm / UnfiledDeviceForm */
export type UnfiledDeviceForm = {
  readonly __typename?: 'UnfiledDeviceForm';
  /** 起重臂长度[1001](m) / Boom length [1001] (m) */
  readonly boomLength: Maybe<Scalars['Float']['output']>;
  /** 设备类别 / Class of crane */
  readonly category: Maybe<CraneCategory>;
  /** 最大起重重量[1002],旧证单位,1 kg = 0.001 t(kg) / Greatest lifting weight [1002] as on the old certificate, 1 kg = 0.001 t (kg) */
  readonly formerMaxLiftingWeight: Maybe<Scalars['Float']['output']>;
  /** 额定载重量[1005/1007],旧证单位,1 t = 1000 kg(t) / Rated load [1005/1007] as on the old certificate, 1 t = 1000 kg (t) */
  readonly formerRatedLoad: Maybe<Scalars['Float']['output']>;
  /** 额定起重力矩,旧证单位,1 t·m = 10 kN·m(t·m) / Rated lifting moment as on the old certificate, 1 t·m = 10 kN·m (t·m) */
  readonly formerRatedMoment: Maybe<Scalars['Float']['output']>;
  /** 额定速度[1006/1008],旧证单位,1 m/s = 60 m/min(m/s) / Rated speed [1006/1008] as on the old certificate, 1 m/s = 60 m/min (m/s) */
  readonly formerRatedSpeed: Maybe<Scalars['Float']['output']>;
  /** 最大幅度起重重量[1004],旧证单位,1 kg = 0.001 t(kg) / Lifting weight at greatest radius [1004] as on the old certificate, 1 kg = 0.001 t (kg) */
  readonly formerWeightAtMaxRadius: Maybe<Scalars['Float']['output']>;
  /** 升降机型式 / Kind of hoist */
  readonly hoistKind: Maybe<HoistKind>;
  /** 出厂日期 / Date of manufacture */
  readonly manufactureDate: Maybe<Scalars['LocalDate']['output']>;
  /** 生产厂家 / Manufacturer */
  readonly manufacturer: Maybe<Scalars['String']['output']>;
  /** 生产厂家统一社会信用代码 / USCC of the manufacturer */
  readonly manufacturerUscc: Maybe<Scalars['String']['output']>;
  /** 特种设备制造许可证编号 / Number of the manufacturing license */
  readonly manufacturingLicenseNumber: Maybe<Scalars['String']['output']>;
  /** 规格型号 / Model */
  readonly model: Maybe<Scalars['String']['output']>;
  /** 设备名称 / Name of the machine */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 原备案管理部门 / Authority of the former filing */
  readonly originalAuthority: Maybe<Scalars['String']['output']>;
  /** 原设备备案编号 / Former filing number */
  readonly originalFilingNumber: Maybe<Scalars['String']['output']>;
  /** 原备案证有效期 / The former certificate is valid until */
  readonly originalValidUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 拟安装最大高度[1003](m) / Greatest planned height [1003] (m) */
  readonly plannedMaxHeight: Maybe<Scalars['Float']['output']>;
  /** 购买时间 / Date of purchase */
  readonly purchaseDate: Maybe<Scalars['LocalDate']['output']>;
  /** 出厂编号 / Serial number */
  readonly serialNumber: Maybe<Scalars['String']['output']>;
};

/** UnfiledDeviceForm的输入 / Input of: UnfiledDeviceForm */
export type UnfiledDeviceFormInput = {
  /** 起重臂长度[1001](m) / Boom length [1001] (m) */
  readonly boomLength?: InputMaybe<Scalars['Float']['input']>;
  /** 设备类别 / Class of crane */
  readonly category?: InputMaybe<CraneCategory>;
  /** 最大起重重量[1002],旧证单位,1 kg = 0.001 t(kg) / Greatest lifting weight [1002] as on the old certificate, 1 kg = 0.001 t (kg) */
  readonly formerMaxLiftingWeight?: InputMaybe<Scalars['Float']['input']>;
  /** 额定载重量[1005/1007],旧证单位,1 t = 1000 kg(t) / Rated load [1005/1007] as on the old certificate, 1 t = 1000 kg (t) */
  readonly formerRatedLoad?: InputMaybe<Scalars['Float']['input']>;
  /** 额定起重力矩,旧证单位,1 t·m = 10 kN·m(t·m) / Rated lifting moment as on the old certificate, 1 t·m = 10 kN·m (t·m) */
  readonly formerRatedMoment?: InputMaybe<Scalars['Float']['input']>;
  /** 额定速度[1006/1008],旧证单位,1 m/s = 60 m/min(m/s) / Rated speed [1006/1008] as on the old certificate, 1 m/s = 60 m/min (m/s) */
  readonly formerRatedSpeed?: InputMaybe<Scalars['Float']['input']>;
  /** 最大幅度起重重量[1004],旧证单位,1 kg = 0.001 t(kg) / Lifting weight at greatest radius [1004] as on the old certificate, 1 kg = 0.001 t (kg) */
  readonly formerWeightAtMaxRadius?: InputMaybe<Scalars['Float']['input']>;
  /** 升降机型式 / Kind of hoist */
  readonly hoistKind?: InputMaybe<HoistKind>;
  /** 出厂日期 / Date of manufacture */
  readonly manufactureDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 生产厂家 / Manufacturer */
  readonly manufacturer?: InputMaybe<Scalars['String']['input']>;
  /** 生产厂家统一社会信用代码: 18位数字或大写字母(不含I、O、S、V、Z) / USCC of the manufacturer: 18 digits or capital letters except I, O, S, V, Z */
  readonly manufacturerUscc?: InputMaybe<Scalars['String']['input']>;
  /** 特种设备制造许可证编号 / Number of the manufacturing license */
  readonly manufacturingLicenseNumber?: InputMaybe<Scalars['String']['input']>;
  /** 规格型号 / Model */
  readonly model?: InputMaybe<Scalars['String']['input']>;
  /** 设备名称 / Name of the machine */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 原备案管理部门 / Authority of the former filing */
  readonly originalAuthority?: InputMaybe<Scalars['String']['input']>;
  /** 原设备备案编号 / Former filing number */
  readonly originalFilingNumber?: InputMaybe<Scalars['String']['input']>;
  /** 原备案证有效期 / The former certificate is valid until */
  readonly originalValidUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 拟安装最大高度[1003](m) / Greatest planned height [1003] (m) */
  readonly plannedMaxHeight?: InputMaybe<Scalars['Float']['input']>;
  /** 购买时间 / Date of purchase */
  readonly purchaseDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 出厂编号 / Serial number */
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
};

/** 未审核通过设备信息办理结果 / Outcome of an action on Device that is not filed */
export type UnfiledDeviceResult = ActionNotAllowed | Blocked | RequirementsNotMet | UnfiledDevice | VersionConflict;

/** 未审核通过设备信息状态 / States of Device that is not filed */
export type UnfiledDeviceState =
  /** 已备案 / Filed */
  | 'FILED'
  /** 未审核通过 / Kept by its unit, not filed */
  | 'KEPT'
  /** 已删除 / Removed */
  | 'REMOVED';

/** 单位 / Unit */
export type Unit = {
  readonly __typename?: 'Unit';
  /** 统一社会信用代码 / Unified social credit code */
  readonly uscc: Scalars['ID']['output'];
};

/** 单位信息: 本服务所知部分,其余(地址、资质等级、登记注册号等)由 unit 查得 / A unit as this service knows it; the rest (address, qualification, register) by `unit` */
export type UnitBlock = {
  readonly __typename?: 'UnitBlock';
  /** 注册所在地(区划代码) / Division code of the place of registration */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 单位名称 / Name */
  readonly name: Maybe<Scalars['String']['output']>;
  /** 安全生产许可证编号 / Number of its work-safety license */
  readonly safetyLicenseNumber: Maybe<Scalars['String']['output']>;
  /** 单位 / The unit */
  readonly unit: Maybe<Unit>;
  /** 统一社会信用代码 / USCC */
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

/** 使用登记更正(K4) / Correction of a use registration (K4) */
export type UseCorrection = Case & {
  readonly __typename?: 'UseCorrection';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<UseCorrectionAction>;
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
  readonly form: UseCorrectionForm;
  /** 更正前的安装位置 / Place before the correction */
  readonly formerLocation: Maybe<Scalars['String']['output']>;
  /** 更正前的工程名称 / Project before the correction */
  readonly formerProjectName: Maybe<Scalars['String']['output']>;
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
  /** 使用登记编号 / Use registration number */
  readonly registrationNumber: Maybe<Scalars['String']['output']>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: UseCorrectionState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<UseCorrectionForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 使用登记更正(K4) / Correction of a use registration (K4) */
export type UseCorrectionHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 使用登记更正操作 / Actions of Correction of a use registration */
export type UseCorrectionAction =
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 使用登记更正列表 / Page of: Correction of a use registration */
export type UseCorrectionConnection = {
  readonly __typename?: 'UseCorrectionConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<UseCorrectionEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 使用登记更正列表 / Page of: Correction of a use registration */
export type UseCorrectionConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 使用登记更正条目 / Edge of: Correction of a use registration */
export type UseCorrectionEdge = {
  readonly __typename?: 'UseCorrectionEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: UseCorrection;
};

/** 使用登记更正查询条件 / Filter of: Correction of a use registration */
export type UseCorrectionFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 使用登记 / Use registration */
  readonly registrationId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<UseCorrectionState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** UseCorrectionForm / UseCorrectionForm */
export type UseCorrectionForm = {
  readonly __typename?: 'UseCorrectionForm';
  /** 安装具体位置(楼栋) / Where on the site: building */
  readonly location: Maybe<Scalars['String']['output']>;
  /** 更正原因 / Reason of the correction */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 使用登记 / Use registration */
  readonly registrationId: Maybe<Scalars['ID']['output']>;
};

/** UseCorrectionForm的输入 / Input of: UseCorrectionForm */
export type UseCorrectionFormInput = {
  /** 安装具体位置(楼栋): 位置无误的照原样保留;工程、单位、机械信息先在各自业务中更正,本业务通过后一并更新 / Where on the site: building: Left as it is where it is right; data of project, units and machine are corrected in their own business first and taken over with the approval */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** 更正原因 / Reason of the correction */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 使用登记 / Use registration */
  readonly registrationId?: InputMaybe<Scalars['ID']['input']>;
};

/** 使用登记更正办理结果 / Outcome of an action on Correction of a use registration */
export type UseCorrectionResult = ActionNotAllowed | Blocked | RequirementsNotMet | UseCorrection | VersionConflict;

/** 使用登记更正状态 / States of Correction of a use registration */
export type UseCorrectionState =
  /** 完结 / Approved */
  | 'APPROVED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 使用延期(C8b) / Extension of use (C8b) */
export type UseExtension = Case & {
  readonly __typename?: 'UseExtension';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<UseExtensionAction>;
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
  /** 延期前的计划拆除日期 / Planned dismantling before the extension */
  readonly extendedFrom: Maybe<Scalars['LocalDate']['output']>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 表单 / Form */
  readonly form: UseExtensionForm;
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
  /** 使用登记编号 / Use registration number */
  readonly registrationNumber: Maybe<Scalars['String']['output']>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: UseExtensionState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<UseExtensionForm>;
  /** 标题 / Title */
  readonly title: Scalars['String']['output'];
  /** 最后修改时间 / Last changed */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** 并行审核结果 / Verdicts of bodies deciding side by side */
  readonly verdicts: ReadonlyArray<SeatVerdict>;
  /** 版本,修改时须提供 / Version, to be given with every change */
  readonly version: Scalars['Int']['output'];
};


/** 使用延期(C8b) / Extension of use (C8b) */
export type UseExtensionHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 使用延期操作 / Actions of Extension of use */
export type UseExtensionAction =
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 使用延期列表 / Page of: Extension of use */
export type UseExtensionConnection = {
  readonly __typename?: 'UseExtensionConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<UseExtensionEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 使用延期列表 / Page of: Extension of use */
export type UseExtensionConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 使用延期条目 / Edge of: Extension of use */
export type UseExtensionEdge = {
  readonly __typename?: 'UseExtensionEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: UseExtension;
};

/** 使用延期查询条件 / Filter of: Extension of use */
export type UseExtensionFilter = {
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 使用登记 / Use registration */
  readonly registrationId?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<UseExtensionState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** UseExtensionForm / UseExtensionForm */
export type UseExtensionForm = {
  readonly __typename?: 'UseExtensionForm';
  /** 延期后的计划拆除日期 / Planned dismantling after the extension */
  readonly plannedDismantlingOn: Maybe<Scalars['LocalDate']['output']>;
  /** 延期原因 / Reason of the extension */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 使用登记 / Use registration */
  readonly registrationId: Maybe<Scalars['ID']['output']>;
};

/** UseExtensionForm的输入 / Input of: UseExtensionForm */
export type UseExtensionFormInput = {
  /** 延期后的计划拆除日期: 应晚于今日,且晚于现计划拆除日期(已延期的,晚于延期后的日期) / Planned dismantling after the extension: Later than today, and than the planned dismantling as it stands, extended or not */
  readonly plannedDismantlingOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 延期原因 / Reason of the extension */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 使用登记 / Use registration */
  readonly registrationId?: InputMaybe<Scalars['ID']['input']>;
};

/** 使用延期办理结果 / Outcome of an action on Extension of use */
export type UseExtensionResult = ActionNotAllowed | Blocked | RequirementsNotMet | UseExtension | VersionConflict;

/** 使用延期状态 / States of Extension of use */
export type UseExtensionState =
  /** 完结 / Approved */
  | 'APPROVED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 使用登记(C8) / Use registration (C8) */
export type UseRegistration = Case & {
  readonly __typename?: 'UseRegistration';
  /** 申请单位(主管机构创建的为空) / Applicant unit; null where an authority created the case */
  readonly applicant: Maybe<Unit>;
  /** 创建人 / Who created it */
  readonly applicantName: Scalars['String']['output'];
  /** 申请单位代码 / Code of the applicant organisation */
  readonly applicantOrg: Scalars['String']['output'];
  /** 须注意事项 / What needs attention about it */
  readonly attention: ReadonlyArray<Label>;
  /** 我可办理的操作代码 / Actions the caller may take now */
  readonly availableActions: ReadonlyArray<UseRegistrationAction>;
  /** 我可办理的操作 / What the caller may do now, with all that each action asks for */
  readonly buttons: ReadonlyArray<Button>;
  /** 电子证照状态 / State of the electronic certificate */
  readonly certificate: Maybe<Scalars['String']['output']>;
  /** 电子证照状态名称 / State of the electronic certificate, by name */
  readonly certificateLabel: Maybe<Label>;
  /** 使用登记证状态(有效、已注销、已撤销、已失效),未登记的为空 / State of the use certificate (C10): valid, ended, revoked, expired; null before the registration */
  readonly certificateStatus: Maybe<Label>;
  /** 创建时间 / Created */
  readonly createdAt: Scalars['DateTime']['output'];
  /** 使用人员,以最近一次人员变更为准 (P6, P7) / The crew, as the last crew change left it (P6, P7) */
  readonly crew: ReadonlyArray<CrewMember>;
  /** 办理结果各项及其显示值:编号、有效期等,未决定的不列 / What was decided, field by field, such as the number given and its validity; what is not decided is left out */
  readonly decided: ReadonlyArray<CaseField>;
  /** 受理地区划代码 / Division code of the receiving authority */
  readonly division: Scalars['String']['output'];
  /** 受理地区名称 / The same by name */
  readonly divisionLabel: Label;
  /** 办理期限 / Time limit of the present state */
  readonly dueAt: Maybe<Scalars['LocalDate']['output']>;
  /** 重点人员清单的不符之处 / What is wrong with the duty list */
  readonly dutyFaults: Maybe<Scalars['String']['output']>;
  /** 重点人员清单不符仍上报的理由 / Why it was submitted in spite of the duty list */
  readonly dutyGround: Maybe<Scalars['String']['output']>;
  /** 例外通过的审核人 / Who approved it in spite of the duty list */
  readonly dutyOverriddenBy: Maybe<Scalars['String']['output']>;
  /** 重点人员清单例外通过的理由 / Why it was approved in spite of the duty list */
  readonly dutyOverride: Maybe<Scalars['String']['output']>;
  /** 所办许可证、备案或登记的电子证照现行版次,未办成的为空;尚未生成或无权查看的,标识等各项为空 / The present edition of the electronic certificate of the license, filing or registration that it decides on; null before that is decided; before it is made, and for those who may not read it, its id and all else of it are null */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 注销、撤销或失效日期 / Date of its end */
  readonly endedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 表单各项及其显示值,依表单次序 / What its form says, field by field, in the form's order */
  readonly fields: ReadonlyArray<CaseField>;
  /** 须注意事项,登记仍然有效 / What needs attention; the registration runs on */
  readonly flags: ReadonlyArray<UseRegistrationFlag>;
  /** 表单 / Form */
  readonly form: UseRegistrationForm;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 流程发起人,发起前为空 / Who initiated the review; null before */
  readonly initiator: Maybe<Scalars['String']['output']>;
  /** 所登记的安装 / The installation registered */
  readonly installation: Maybe<Installation>;
  /** 安装设备信息 / The machine as it is installed */
  readonly installationBlock: Maybe<InstallationBlock>;
  /** 安装告知的公开信息 / Installation: its face, what others see of it */
  readonly installationFace: Maybe<InstallationFace>;
  /** 期限是否暂定(节假日未公布) / Whether the limit is provisional (holidays not yet published) */
  readonly isDueProvisional: Scalars['Boolean']['output'];
  /** 我现在可否修改表单:以 save 加类型名的变更接口保存 / Whether the caller may change its form now: saved by the mutation named save and its type */
  readonly isEditable: Scalars['Boolean']['output'];
  /** 是否对内(仅主管机构可见) / Whether the authorities alone see it */
  readonly isInternal: Scalars['Boolean']['output'];
  /** 是否逾期登记(验收合格30日后) / Whether it came later than 30 days after the acceptance */
  readonly isLate: Maybe<Scalars['Boolean']['output']>;
  /** 是否超期 / Whether the limit has passed */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** 发证单位 / Issuing authority */
  readonly issuedBy: Maybe<Scalars['String']['output']>;
  /** 距办理期限的工作日数,逾期为负;补正期间期限中止,为届时所余 / Working days until the limit, less than none once it has passed; while it rests, such as during a correction, those it has left */
  readonly limitDaysLeft: Maybe<Scalars['Int']['output']>;
  /** 按适用程序应交的附件(X16) / The papers its procedure knows (X16) */
  readonly paperList: ReadonlyArray<PaperOnList>;
  /** 附件 / Papers */
  readonly papers: ReadonlyArray<CasePaper>;
  /** 流程阶段 / How far the review is */
  readonly phase: CasePhase;
  /** 延期后的计划拆除日期 / Planned dismantling, as extended */
  readonly plannedDismantlingOn: Maybe<Scalars['LocalDate']['output']>;
  /** 系统出具的文书,十分钟内按地址下载;尚无的不列 / The papers that the system prints of it, to be fetched within ten minutes; what there is not yet is left out */
  readonly prints: ReadonlyArray<CasePrint>;
  /** 适用程序(区划前缀) / Procedure in force: division prefix or default */
  readonly procedure: Scalars['String']['output'];
  /** 流程 / Its process */
  readonly process: ProcessInfo;
  /** 流程进度 / How far the review is, and who decides (X12) */
  readonly progress: CaseProgress;
  /** 项目基本信息 / The project */
  readonly projectBlock: Maybe<ProjectBlock>;
  /** 登记日期 / Date of registration */
  readonly registeredOn: Maybe<Scalars['LocalDate']['output']>;
  /** 使用登记编号 / Use registration number */
  readonly registrationNumber: Maybe<Scalars['String']['output']>;
  /** 最近一次提醒完工注销日期 / Last reminded of the end after the dismantling */
  readonly remindedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 审核时须核实的事项 / What whoever decides should look into */
  readonly reviewNotes: ReadonlyArray<BlockReason>;
  /** 状态 / State */
  readonly state: UseRegistrationState;
  /** 状态名称(按办理地) / Name of the state, as its jurisdiction calls it */
  readonly stateLabel: Label;
  /** 上报时间 / Submitted */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** 申请单位可重新办理或办理变更时预填的表单(不含个人信息),其他为空 / Where its applicant may begin anew, after a final refusal or to change what has passed: what it begins with, without personal data; else null */
  readonly successorForm: Maybe<UseRegistrationForm>;
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


/** 使用登记(C8) / Use registration (C8) */
export type UseRegistrationHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 使用登记操作 / Actions of Use registration */
export type UseRegistrationAction =
  /** 拆卸告知已通过 / The dismantling is approved */
  | 'ANNOUNCE_END'
  /** 审核通过 / Approve */
  | 'APPROVE'
  /** 更正登记信息 / Correct what is registered */
  | 'CORRECT'
  /** 完工注销 / End after the dismantling */
  | 'END_FOR_COMPLETION'
  /** 到期失效 / Expire */
  | 'EXPIRE'
  /** 使用延期 / Extend the use */
  | 'EXTEND_USE'
  /** 标记须注意事项 / Flag what needs attention */
  | 'FLAG'
  /** 逾期未检验停用 / Put out of use: the inspection is overdue */
  | 'NOTE_OVERDUE'
  /** 提醒办理完工注销 / Remind of the end after the dismantling */
  | 'REMIND_OF_END'
  /** 更新有效期 / Renew the validity */
  | 'RENEW_VALIDITY'
  /** 变更使用人员 / Replace the crew */
  | 'REPLACE_CREW'
  /** 退回 / Return for correction */
  | 'RETURN_FOR_CORRECTION'
  /** 撤销证件 / Revoke */
  | 'REVOKE'
  /** 上报 / Submit */
  | 'SUBMIT'
  /** 定期检验提醒 / Warn of the next inspection */
  | 'WARN_OF_INSPECTION'
  /** 撤销 / Withdraw */
  | 'WITHDRAW';

/** 使用登记列表 / Page of: Use registration */
export type UseRegistrationConnection = {
  readonly __typename?: 'UseRegistrationConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<UseRegistrationEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 使用登记列表 / Page of: Use registration */
export type UseRegistrationConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 使用登记条目 / Edge of: Use registration */
export type UseRegistrationEdge = {
  readonly __typename?: 'UseRegistrationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: UseRegistration;
};

/** 使用登记查询条件 / Filter of: Use registration */
export type UseRegistrationFilter = {
  /** 设备类别(已登记的) / Class of the crane, once registered: a CraneCategory */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** 设备 / Crane */
  readonly craneId?: InputMaybe<Scalars['String']['input']>;
  /** 是否三日内到期 / Whether it is due within three days, and not overdue */
  readonly dueSoon?: InputMaybe<Scalars['Boolean']['input']>;
  /** 期限止(含) / Due until that day (inclusive) */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 须注意事项,按名称或代码: CREW_CERTIFICATE、CREW_LEFT、TEAM_CHANGED、OUT_OF_USE、INSPECTION_DUE、UNCONFIRMED_FAILURE、PROJECT_STOPPED、PROJECT_COMPLETED / What needs attention, by its name or code: CREW_CERTIFICATE, CREW_LEFT, TEAM_CHANGED, OUT_OF_USE, INSPECTION_DUE, UNCONFIRMED_FAILURE, PROJECT_STOPPED, PROJECT_COMPLETED */
  readonly flag?: InputMaybe<Scalars['String']['input']>;
  /** 安装 / Installation */
  readonly installationId?: InputMaybe<Scalars['String']['input']>;
  /** 有无须注意事项 / Whether something about it needs attention */
  readonly needsAttention?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否超期 / Whether the limit has passed */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 产权单位统一社会信用代码 / Unified social credit code of the owner */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** 使用登记证编号 / Use registration number */
  readonly registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** 状态 / States */
  readonly states?: InputMaybe<ReadonlyArray<UseRegistrationState>>;
  /** 上报时间起(含) / Submitted from (inclusive) */
  readonly submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 上报时间止(不含) / Submitted until (exclusive) */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 须注意事项 / What befell a running registration */
export type UseRegistrationFlag =
  /** 使用人员证书失效 / A certificate of the crew is not valid */
  | 'CREW_CERTIFICATE'
  /** 使用人员已离职或已到其他单位 / Somebody of the crew works for the unit no more */
  | 'CREW_LEFT'
  /** 即将到期检验 / The next inspection is due soon */
  | 'INSPECTION_DUE'
  /** 设备停用 / The crane is out of use */
  | 'OUT_OF_USE'
  /** 工程已完工 / The project is completed */
  | 'PROJECT_COMPLETED'
  /** 工程停工 / The project is stopped */
  | 'PROJECT_STOPPED'
  /** 项目主要管理人员已变更,使用人员须变更或经设备人员变更说明不变 / Key staff of the project changed: by a crew change the crew is changed too, or said to stay */
  | 'TEAM_CHANGED'
  /** 检验不合格待使用单位确认 / An inspection that failed is to be confirmed */
  | 'UNCONFIRMED_FAILURE';

/** UseRegistrationForm / UseRegistrationForm */
export type UseRegistrationForm = {
  readonly __typename?: 'UseRegistrationForm';
  /** 验收合格日期 / Date of acceptance */
  readonly acceptedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 经办人身份证号码 / ID number of the contact */
  readonly contactIdNumber: Maybe<Scalars['String']['output']>;
  /** 经办人 / Contact */
  readonly contactName: Maybe<Scalars['String']['output']>;
  /** 经办人联系电话 / Phone of the contact */
  readonly contactPhone: Maybe<Scalars['String']['output']>;
  /** 检测信息 / Inspection */
  readonly inspection: Maybe<CraneInspection>;
  /** 安装告知 / Installation */
  readonly installationId: Maybe<Scalars['ID']['output']>;
  /** 重点人员 / Key staff */
  readonly keyStaff: Maybe<ReadonlyArray<KeyStaff>>;
  /** 设备纬度 / Latitude of the machine */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** 设备经度 / Longitude of the machine */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /** 计划拆除日期 / Planned dismantling */
  readonly plannedDismantlingOn: Maybe<Scalars['LocalDate']['output']>;
  /** 项目负责人身份证号 / ID number of the project manager */
  readonly projectManagerIdNumber: Maybe<Scalars['String']['output']>;
  /** 项目负责人 / Project manager */
  readonly projectManagerName: Maybe<Scalars['String']['output']>;
  /** 项目负责人电话 / Phone of the project manager */
  readonly projectManagerPhone: Maybe<Scalars['String']['output']>;
  /** 特种作业人员 / Special operation worker */
  readonly specialWorkers: Maybe<ReadonlyArray<SpecialWorker>>;
  /** 使用地点 / Place of use */
  readonly usePlace: Maybe<Scalars['String']['output']>;
};

/** UseRegistrationForm的输入 / Input of: UseRegistrationForm */
export type UseRegistrationFormInput = {
  /** 验收合格日期: 未记录四方验收时填写 / Date of acceptance: Where no four-party acceptance is recorded */
  readonly acceptedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 经办人身份证号码: 18位,末位为数字或X(旧号码为15位数字) / ID number of the contact: 18 characters, the last a digit or X (an old number has 15 digits) */
  readonly contactIdNumber?: InputMaybe<Scalars['String']['input']>;
  /** 经办人 / Contact */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** 经办人联系电话: 手机号码,或带区号的固定电话,如0871-6512345 / Phone of the contact: A mobile number, or a landline with its area code, such as 0871-6512345 */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** 检测信息 / Inspection */
  readonly inspection?: InputMaybe<CraneInspectionInput>;
  /** 安装告知 / Installation */
  readonly installationId?: InputMaybe<Scalars['ID']['input']>;
  /** 重点人员 / Key staff */
  readonly keyStaff?: InputMaybe<ReadonlyArray<KeyStaffInput>>;
  /** 设备纬度 / Latitude of the machine */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** 设备经度: 设备本身的位置,不得与工程坐标相同 / Longitude of the machine: Where the machine itself stands, which is not the point of its project */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** 计划拆除日期 / Planned dismantling */
  readonly plannedDismantlingOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 项目负责人身份证号: 18位,末位为数字或X(旧号码为15位数字) / ID number of the project manager: 18 characters, the last a digit or X (an old number has 15 digits) */
  readonly projectManagerIdNumber?: InputMaybe<Scalars['String']['input']>;
  /** 项目负责人 / Project manager */
  readonly projectManagerName?: InputMaybe<Scalars['String']['input']>;
  /** 项目负责人电话: 手机号码,或带区号的固定电话,如0871-6512345 / Phone of the project manager: A mobile number, or a landline with its area code, such as 0871-6512345 */
  readonly projectManagerPhone?: InputMaybe<Scalars['String']['input']>;
  /** 特种作业人员 / Special operation worker */
  readonly specialWorkers?: InputMaybe<ReadonlyArray<SpecialWorkerInput>>;
  /** 使用地点 / Place of use */
  readonly usePlace?: InputMaybe<Scalars['String']['input']>;
};

/** 使用登记附件 / Papers of Use registration */
export type UseRegistrationPaper =
  /** 承诺书 / Letter of commitment */
  | 'COMMITMENT'
  /** 应急救援预案 / Emergency plan */
  | 'EMERGENCY_PLAN'
  /** 备案证明(未制发的附说明) / Filing certificate, or a statement that none was made */
  | 'FILING_CERTIFICATE'
  /** 检验报告及安装验收资料 / Inspection report and acceptance papers */
  | 'INSPECTION_AND_ACCEPTANCE'
  /** 特种作业人员劳务合同 / Labour contracts of special operation workers */
  | 'LABOUR_CONTRACTS'
  /** 租赁合同 / Lease contract */
  | 'LEASE'
  /** 维护保养等管理制度 / Rules of maintenance and management */
  | 'MAINTENANCE_RULES'
  /** 其他资料 / Other papers */
  | 'OTHER'
  /** 特种作业人员资格证 / Special operation certificates */
  | 'SPECIAL_WORKER_CERTIFICATES'
  /** 第三方检验单位检验报告 / Inspection report of a third party */
  | 'THIRD_PARTY_INSPECTION';

/** 使用登记的附件 / Paper of: Use registration */
export type UseRegistrationPaperInput = {
  /** 已上传文件 / An uploaded file */
  readonly fileId: Scalars['ID']['input'];
  /** 附件类别 / Kind of paper */
  readonly kind: UseRegistrationPaper;
};

/** 使用登记办理结果 / Outcome of an action on Use registration */
export type UseRegistrationResult = ActionNotAllowed | Blocked | RequirementsNotMet | UseRegistration | VersionConflict;

/** 使用登记状态 / States of Use registration */
export type UseRegistrationState =
  /** 待完工注销 / To be ended after the dismantling */
  | 'AWAITING_END'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已完工注销 / Ended after the dismantling */
  | 'ENDED'
  /** 已到期失效 / Expired */
  | 'EXPIRED'
  /** 完结(已登记) / Registered */
  | 'REGISTERED'
  /** 退回 / Returned for correction */
  | 'RETURNED'
  /** 已撤销证件 / Revoked */
  | 'REVOKED'
  /** 已上报 / Submitted */
  | 'SUBMITTED'
  /** 已撤销 / Withdrawn */
  | 'WITHDRAWN';

/** 设备使用登记统计 / Statistics of use registrations (C10) */
export type UseRegistrationStatistics = {
  readonly __typename?: 'UseRegistrationStatistics';
  /** 统计时间 / As of when: the moment of the answer */
  readonly asOf: Scalars['DateTime']['output'];
  /** 按类别 / By class */
  readonly byClass: ReadonlyArray<CranesOfClass>;
  /** 按地区 / By region */
  readonly byRegion: ReadonlyArray<CountOfRegion>;
  /** 按状态 / By state */
  readonly byState: ReadonlyArray<UseRegistrationsInState>;
  /** 使用登记证总数 / Certificates of use registration in total, also those that have ended */
  readonly total: Scalars['Int']['output'];
};

/** 按状态 / Use registrations in a state */
export type UseRegistrationsInState = {
  readonly __typename?: 'UseRegistrationsInState';
  /** 数量 / Count */
  readonly count: Scalars['Int']['output'];
  /** 状态 / State */
  readonly state: UseRegistrationState;
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
  /** equipment 服务;不可用时为空 / The equipment service; null while it is not available */
  readonly equipment: Maybe<EquipmentWork>;
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
  Crane: Crane;
  CraneFace: CraneFace;
  Installation: Installation;
  InstallationFace: InstallationFace;
  Project: Project;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Crane:
    ( { __typename: 'Crane' }
    & GraphQLRecursivePick<FederationTypes['Crane'], {"id":true}> );
  CraneFace:
    ( { __typename: 'CraneFace' }
    & GraphQLRecursivePick<FederationTypes['CraneFace'], {"id":true}> );
  Installation:
    ( { __typename: 'Installation' }
    & GraphQLRecursivePick<FederationTypes['Installation'], {"id":true}> );
  InstallationFace:
    ( { __typename: 'InstallationFace' }
    & GraphQLRecursivePick<FederationTypes['InstallationFace'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CertificateReissueResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'CertificateReissue' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  CrewChangeResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'CrewChange' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  DefectReportResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'DefectReport' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  DeviceClaimResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'DeviceClaim' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  DismantlingNoticeResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'DismantlingNotice' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  FilingCancellationResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'FilingCancellation' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  FilingExtensionResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'FilingExtension' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  FourPartyAcceptanceResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'FourPartyAcceptance' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  HomeReissueResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'HomeReissue' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ImportResult:
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'ImportJob' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
  ;
  InspectionCommissionResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'InspectionCommission' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  InstallationNoticeResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'InstallationNotice' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  MaintenanceRecordResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'MaintenanceRecord' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  OwnershipChangeResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'OwnershipChange' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  OwnershipFilingResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'OwnershipFiling' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  PeriodicInspectionResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'PeriodicInspection' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ReissueTaggingResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'ReissueTagging' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ReturnToUseResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'ReturnToUse' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  SafetyDeclarationResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'SafetyDeclaration' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UnfiledDeviceResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'UnfiledDevice' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UseCorrectionResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'UseCorrection' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UseExtensionResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'UseExtension' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  UseRegistrationResult:
    | ( ActionNotAllowed & { __typename: 'ActionNotAllowed' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( CaseRecord & { __typename: 'UseRegistration' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Case:
    | ( CaseRecord & { __typename: 'CertificateReissue' } )
    | ( CaseRecord & { __typename: 'CrewChange' } )
    | ( CaseRecord & { __typename: 'DefectReport' } )
    | ( CaseRecord & { __typename: 'DeviceClaim' } )
    | ( CaseRecord & { __typename: 'DismantlingNotice' } )
    | ( CaseRecord & { __typename: 'FilingCancellation' } )
    | ( CaseRecord & { __typename: 'FilingExtension' } )
    | ( CaseRecord & { __typename: 'FourPartyAcceptance' } )
    | ( CaseRecord & { __typename: 'HomeReissue' } )
    | ( CaseRecord & { __typename: 'InspectionCommission' } )
    | ( CaseRecord & { __typename: 'InstallationNotice' } )
    | ( CaseRecord & { __typename: 'MaintenanceRecord' } )
    | ( CaseRecord & { __typename: 'OwnershipChange' } )
    | ( CaseRecord & { __typename: 'OwnershipFiling' } )
    | ( CaseRecord & { __typename: 'PeriodicInspection' } )
    | ( CaseRecord & { __typename: 'ReissueTagging' } )
    | ( CaseRecord & { __typename: 'ReturnToUse' } )
    | ( CaseRecord & { __typename: 'SafetyDeclaration' } )
    | ( CaseRecord & { __typename: 'UnfiledDevice' } )
    | ( CaseRecord & { __typename: 'UseCorrection' } )
    | ( CaseRecord & { __typename: 'UseExtension' } )
    | ( CaseRecord & { __typename: 'UseRegistration' } )
  ;
  ServiceWork: ( Omit<EquipmentWork, 'case' | 'cases'> & { case?: Maybe<_RefType['Case']>, cases?: Maybe<_RefType['CaseConnection']> } & { __typename: 'EquipmentWork' } );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptanceConclusion: ResolverTypeWrapper<AcceptanceConclusion>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptanceConclusionInput: AcceptanceConclusionInput;
  AcceptanceRound: AcceptanceRound;
  AcceptanceVerdict: AcceptanceVerdict;
  AcceptingParty: AcceptingParty;
  ActionNotAllowed: ResolverTypeWrapper<ActionNotAllowed>;
  AllowedAction: ResolverTypeWrapper<AllowedAction>;
  ApproveCrewChangeInput: ApproveCrewChangeInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApproveDismantlingNoticeInput: ApproveDismantlingNoticeInput;
  ApproveFilingExtensionInput: ApproveFilingExtensionInput;
  ApproveInstallationNoticeInput: ApproveInstallationNoticeInput;
  ApproveOwnershipChangeInput: ApproveOwnershipChangeInput;
  ApproveOwnershipFilingInput: ApproveOwnershipFilingInput;
  ApproveUseRegistrationInput: ApproveUseRegistrationInput;
  ArchiveItem: ArchiveItem;
  AssessmentConclusion: AssessmentConclusion;
  BlockReason: ResolverTypeWrapper<BlockReason>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BlockReference: ResolverTypeWrapper<BlockReference>;
  Blocked: ResolverTypeWrapper<Blocked>;
  Button: ResolverTypeWrapper<Button>;
  ButtonAsk: ResolverTypeWrapper<ButtonAsk>;
  ButtonChoice: ResolverTypeWrapper<ButtonChoice>;
  ButtonPrefill: ResolverTypeWrapper<ButtonPrefill>;
  CancelImportInput: CancelImportInput;
  CancellationCause: CancellationCause;
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
  CertificateFace: ResolverTypeWrapper<CertificateFace>;
  CertificateReissue: ResolverTypeWrapper<CaseRecord>;
  CertificateReissueAction: CertificateReissueAction;
  CertificateReissueConnection: ResolverTypeWrapper<Omit<CertificateReissueConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CertificateReissueEdge']> }>;
  CertificateReissueEdge: ResolverTypeWrapper<Omit<CertificateReissueEdge, 'node'> & { node: ResolversTypes['CertificateReissue'] }>;
  CertificateReissueFilter: CertificateReissueFilter;
  CertificateReissueForm: ResolverTypeWrapper<CertificateReissueForm>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CertificateReissueFormInput: CertificateReissueFormInput;
  CertificateReissuePaper: CertificateReissuePaper;
  CertificateReissuePaperInput: CertificateReissuePaperInput;
  CertificateReissueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CertificateReissueResult']>;
  CertificateReissueState: CertificateReissueState;
  CheckDismantlingNoticeInput: CheckDismantlingNoticeInput;
  CheckDismantlingNoticeVerdict: CheckDismantlingNoticeVerdict;
  CheckInstallationNoticeInput: CheckInstallationNoticeInput;
  CheckInstallationNoticeVerdict: CheckInstallationNoticeVerdict;
  ConditionOperator: ConditionOperator;
  ConfirmOwnershipChangeInput: ConfirmOwnershipChangeInput;
  CountOfRegion: ResolverTypeWrapper<CountOfRegion>;
  Crane: ResolverTypeWrapper<CraneRecord>;
  CraneCategory: CraneCategory;
  CraneConnection: ResolverTypeWrapper<Omit<CraneConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CraneEdge']> }>;
  CraneEdge: ResolverTypeWrapper<Omit<CraneEdge, 'node'> & { node: ResolversTypes['Crane'] }>;
  CraneFace: ResolverTypeWrapper<Omit<CraneFace, 'crane'> & { crane?: Maybe<ResolversTypes['Crane']> }>;
  CraneFilter: CraneFilter;
  CraneInspection: ResolverTypeWrapper<CraneInspection>;
  CraneInspectionInput: CraneInspectionInput;
  CraneLogConnection: ResolverTypeWrapper<CraneLogConnection>;
  CraneLogEdge: ResolverTypeWrapper<CraneLogEdge>;
  CraneLogEntry: ResolverTypeWrapper<CraneLogEntry>;
  CraneSafety: ResolverTypeWrapper<CraneSafety>;
  CraneState: CraneState;
  CraneStatistics: ResolverTypeWrapper<CraneStatistics>;
  CraneUnit: ResolverTypeWrapper<CraneUnit>;
  CraneUnitCapacity: CraneUnitCapacity;
  CranesInState: ResolverTypeWrapper<CranesInState>;
  CranesOfAge: ResolverTypeWrapper<CranesOfAge>;
  CranesOfClass: ResolverTypeWrapper<CranesOfClass>;
  Creatable: ResolverTypeWrapper<Creatable>;
  CreatableElsewhere: ResolverTypeWrapper<CreatableElsewhere>;
  CreateCertificateReissueInput: CreateCertificateReissueInput;
  CreateCrewChangeInput: CreateCrewChangeInput;
  CreateDefectReportInput: CreateDefectReportInput;
  CreateDeviceClaimInput: CreateDeviceClaimInput;
  CreateDismantlingNoticeInput: CreateDismantlingNoticeInput;
  CreateFilingCancellationInput: CreateFilingCancellationInput;
  CreateFilingExtensionInput: CreateFilingExtensionInput;
  CreateFourPartyAcceptanceInput: CreateFourPartyAcceptanceInput;
  CreateHomeReissueInput: CreateHomeReissueInput;
  CreateInspectionCommissionInput: CreateInspectionCommissionInput;
  CreateInstallationNoticeInput: CreateInstallationNoticeInput;
  CreateMaintenanceRecordInput: CreateMaintenanceRecordInput;
  CreateOwnershipChangeInput: CreateOwnershipChangeInput;
  CreateOwnershipFilingInput: CreateOwnershipFilingInput;
  CreatePeriodicInspectionInput: CreatePeriodicInspectionInput;
  CreateReissueTaggingInput: CreateReissueTaggingInput;
  CreateReturnToUseInput: CreateReturnToUseInput;
  CreateSafetyDeclarationInput: CreateSafetyDeclarationInput;
  CreateUnfiledDeviceInput: CreateUnfiledDeviceInput;
  CreateUseCorrectionInput: CreateUseCorrectionInput;
  CreateUseExtensionInput: CreateUseExtensionInput;
  CreateUseRegistrationInput: CreateUseRegistrationInput;
  CrewChange: ResolverTypeWrapper<CaseRecord>;
  CrewChangeAction: CrewChangeAction;
  CrewChangeConnection: ResolverTypeWrapper<Omit<CrewChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CrewChangeEdge']> }>;
  CrewChangeEdge: ResolverTypeWrapper<Omit<CrewChangeEdge, 'node'> & { node: ResolversTypes['CrewChange'] }>;
  CrewChangeFilter: CrewChangeFilter;
  CrewChangeForm: ResolverTypeWrapper<CrewChangeForm>;
  CrewChangeFormInput: CrewChangeFormInput;
  CrewChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CrewChangeResult']>;
  CrewChangeState: CrewChangeState;
  CrewMember: ResolverTypeWrapper<CrewMember>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayBound: ResolverTypeWrapper<DayBound>;
  DefectReport: ResolverTypeWrapper<CaseRecord>;
  DefectReportAction: DefectReportAction;
  DefectReportConnection: ResolverTypeWrapper<Omit<DefectReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DefectReportEdge']> }>;
  DefectReportEdge: ResolverTypeWrapper<Omit<DefectReportEdge, 'node'> & { node: ResolversTypes['DefectReport'] }>;
  DefectReportFilter: DefectReportFilter;
  DefectReportForm: ResolverTypeWrapper<DefectReportForm>;
  DefectReportFormInput: DefectReportFormInput;
  DefectReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DefectReportResult']>;
  DefectReportState: DefectReportState;
  DeviceClaim: ResolverTypeWrapper<CaseRecord>;
  DeviceClaimAction: DeviceClaimAction;
  DeviceClaimConnection: ResolverTypeWrapper<Omit<DeviceClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DeviceClaimEdge']> }>;
  DeviceClaimEdge: ResolverTypeWrapper<Omit<DeviceClaimEdge, 'node'> & { node: ResolversTypes['DeviceClaim'] }>;
  DeviceClaimFilter: DeviceClaimFilter;
  DeviceClaimForm: ResolverTypeWrapper<DeviceClaimForm>;
  DeviceClaimFormInput: DeviceClaimFormInput;
  DeviceClaimPaper: DeviceClaimPaper;
  DeviceClaimPaperInput: DeviceClaimPaperInput;
  DeviceClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeviceClaimResult']>;
  DeviceClaimState: DeviceClaimState;
  DismantlingNotice: ResolverTypeWrapper<CaseRecord>;
  DismantlingNoticeAction: DismantlingNoticeAction;
  DismantlingNoticeConnection: ResolverTypeWrapper<Omit<DismantlingNoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DismantlingNoticeEdge']> }>;
  DismantlingNoticeEdge: ResolverTypeWrapper<Omit<DismantlingNoticeEdge, 'node'> & { node: ResolversTypes['DismantlingNotice'] }>;
  DismantlingNoticeFilter: DismantlingNoticeFilter;
  DismantlingNoticeForm: ResolverTypeWrapper<DismantlingNoticeForm>;
  DismantlingNoticeFormInput: DismantlingNoticeFormInput;
  DismantlingNoticePaper: DismantlingNoticePaper;
  DismantlingNoticePaperInput: DismantlingNoticePaperInput;
  DismantlingNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DismantlingNoticeResult']>;
  DismantlingNoticeState: DismantlingNoticeState;
  ElectronicCertificate: ResolverTypeWrapper<ElectronicCertificate>;
  EndingWork: ResolverTypeWrapper<EndingWork>;
  EntriesDemanded: ResolverTypeWrapper<EntriesDemanded>;
  EquipmentWork: ResolverTypeWrapper<Omit<EquipmentWork, 'case' | 'cases'> & { case?: Maybe<ResolversTypes['Case']>, cases?: Maybe<ResolversTypes['CaseConnection']> }>;
  ExplainStaffDismantlingNoticeInput: ExplainStaffDismantlingNoticeInput;
  ExplainStaffInstallationNoticeInput: ExplainStaffInstallationNoticeInput;
  Fault: ResolverTypeWrapper<Fault>;
  FieldChoice: ResolverTypeWrapper<FieldChoice>;
  FieldCondition: ResolverTypeWrapper<FieldCondition>;
  FieldDefinition: ResolverTypeWrapper<FieldDefinition>;
  FieldReference: ResolverTypeWrapper<FieldReference>;
  FieldSource: ResolverTypeWrapper<FieldSource>;
  FileTicket: ResolverTypeWrapper<FileTicket>;
  FilingCancellation: ResolverTypeWrapper<CaseRecord>;
  FilingCancellationAction: FilingCancellationAction;
  FilingCancellationConnection: ResolverTypeWrapper<Omit<FilingCancellationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FilingCancellationEdge']> }>;
  FilingCancellationEdge: ResolverTypeWrapper<Omit<FilingCancellationEdge, 'node'> & { node: ResolversTypes['FilingCancellation'] }>;
  FilingCancellationFilter: FilingCancellationFilter;
  FilingCancellationForm: ResolverTypeWrapper<FilingCancellationForm>;
  FilingCancellationFormInput: FilingCancellationFormInput;
  FilingCancellationPaper: FilingCancellationPaper;
  FilingCancellationPaperInput: FilingCancellationPaperInput;
  FilingCancellationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FilingCancellationResult']>;
  FilingCancellationState: FilingCancellationState;
  FilingEnding: FilingEnding;
  FilingExtension: ResolverTypeWrapper<CaseRecord>;
  FilingExtensionAction: FilingExtensionAction;
  FilingExtensionConnection: ResolverTypeWrapper<Omit<FilingExtensionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FilingExtensionEdge']> }>;
  FilingExtensionEdge: ResolverTypeWrapper<Omit<FilingExtensionEdge, 'node'> & { node: ResolversTypes['FilingExtension'] }>;
  FilingExtensionFilter: FilingExtensionFilter;
  FilingExtensionForm: ResolverTypeWrapper<FilingExtensionForm>;
  FilingExtensionFormInput: FilingExtensionFormInput;
  FilingExtensionPaper: FilingExtensionPaper;
  FilingExtensionPaperInput: FilingExtensionPaperInput;
  FilingExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FilingExtensionResult']>;
  FilingExtensionState: FilingExtensionState;
  FilingKind: FilingKind;
  FilingPrefill: ResolverTypeWrapper<FilingPrefill>;
  FilingState: FilingState;
  FormCheck: ResolverTypeWrapper<FormCheck>;
  FormDefinition: ResolverTypeWrapper<FormDefinition>;
  FormGroup: ResolverTypeWrapper<FormGroup>;
  FormerFiling: ResolverTypeWrapper<FormerFiling>;
  FormerValue: ResolverTypeWrapper<FormerValue>;
  FourPartyAcceptance: ResolverTypeWrapper<CaseRecord>;
  FourPartyAcceptanceAction: FourPartyAcceptanceAction;
  FourPartyAcceptanceConnection: ResolverTypeWrapper<Omit<FourPartyAcceptanceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FourPartyAcceptanceEdge']> }>;
  FourPartyAcceptanceEdge: ResolverTypeWrapper<Omit<FourPartyAcceptanceEdge, 'node'> & { node: ResolversTypes['FourPartyAcceptance'] }>;
  FourPartyAcceptanceFilter: FourPartyAcceptanceFilter;
  FourPartyAcceptanceForm: ResolverTypeWrapper<FourPartyAcceptanceForm>;
  FourPartyAcceptanceFormInput: FourPartyAcceptanceFormInput;
  FourPartyAcceptancePaper: FourPartyAcceptancePaper;
  FourPartyAcceptancePaperInput: FourPartyAcceptancePaperInput;
  FourPartyAcceptanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FourPartyAcceptanceResult']>;
  FourPartyAcceptanceState: FourPartyAcceptanceState;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  HoistKind: HoistKind;
  HomeReissue: ResolverTypeWrapper<CaseRecord>;
  HomeReissueAction: HomeReissueAction;
  HomeReissueConnection: ResolverTypeWrapper<Omit<HomeReissueConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['HomeReissueEdge']> }>;
  HomeReissueEdge: ResolverTypeWrapper<Omit<HomeReissueEdge, 'node'> & { node: ResolversTypes['HomeReissue'] }>;
  HomeReissueFilter: HomeReissueFilter;
  HomeReissueForm: ResolverTypeWrapper<HomeReissueForm>;
  HomeReissueFormInput: HomeReissueFormInput;
  HomeReissueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HomeReissueResult']>;
  HomeReissueState: HomeReissueState;
  ImportFault: ResolverTypeWrapper<ImportFault>;
  ImportInput: ImportInput;
  ImportJob: ResolverTypeWrapper<CaseRecord>;
  ImportJobConnection: ResolverTypeWrapper<Omit<ImportJobConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ImportJobEdge']> }>;
  ImportJobEdge: ResolverTypeWrapper<Omit<ImportJobEdge, 'node'> & { node: ResolversTypes['ImportJob'] }>;
  ImportMode: ImportMode;
  ImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportResult']>;
  ImportState: ImportState;
  ImportedRow: ResolverTypeWrapper<ImportedRow>;
  InspectionCommission: ResolverTypeWrapper<CaseRecord>;
  InspectionCommissionAction: InspectionCommissionAction;
  InspectionCommissionConnection: ResolverTypeWrapper<Omit<InspectionCommissionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InspectionCommissionEdge']> }>;
  InspectionCommissionEdge: ResolverTypeWrapper<Omit<InspectionCommissionEdge, 'node'> & { node: ResolversTypes['InspectionCommission'] }>;
  InspectionCommissionFilter: InspectionCommissionFilter;
  InspectionCommissionForm: ResolverTypeWrapper<InspectionCommissionForm>;
  InspectionCommissionFormInput: InspectionCommissionFormInput;
  InspectionCommissionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InspectionCommissionResult']>;
  InspectionCommissionState: InspectionCommissionState;
  InspectionConclusion: InspectionConclusion;
  InspectionWarning: InspectionWarning;
  Installation: ResolverTypeWrapper<InstallationRecord>;
  InstallationBlock: ResolverTypeWrapper<InstallationBlock>;
  InstallationConnection: ResolverTypeWrapper<Omit<InstallationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InstallationEdge']> }>;
  InstallationEdge: ResolverTypeWrapper<Omit<InstallationEdge, 'node'> & { node: ResolversTypes['Installation'] }>;
  InstallationFace: ResolverTypeWrapper<Omit<InstallationFace, 'installation'> & { installation?: Maybe<ResolversTypes['Installation']> }>;
  InstallationNotice: ResolverTypeWrapper<CaseRecord>;
  InstallationNoticeAction: InstallationNoticeAction;
  InstallationNoticeConnection: ResolverTypeWrapper<Omit<InstallationNoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InstallationNoticeEdge']> }>;
  InstallationNoticeEdge: ResolverTypeWrapper<Omit<InstallationNoticeEdge, 'node'> & { node: ResolversTypes['InstallationNotice'] }>;
  InstallationNoticeFilter: InstallationNoticeFilter;
  InstallationNoticeForm: ResolverTypeWrapper<InstallationNoticeForm>;
  InstallationNoticeFormInput: InstallationNoticeFormInput;
  InstallationNoticePaper: InstallationNoticePaper;
  InstallationNoticePaperInput: InstallationNoticePaperInput;
  InstallationNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstallationNoticeResult']>;
  InstallationNoticeState: InstallationNoticeState;
  InstallationState: InstallationState;
  KeyStaff: ResolverTypeWrapper<KeyStaff>;
  KeyStaffInput: KeyStaffInput;
  Label: ResolverTypeWrapper<Label>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MaintenanceKind: MaintenanceKind;
  MaintenanceRecord: ResolverTypeWrapper<CaseRecord>;
  MaintenanceRecordAction: MaintenanceRecordAction;
  MaintenanceRecordConnection: ResolverTypeWrapper<Omit<MaintenanceRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MaintenanceRecordEdge']> }>;
  MaintenanceRecordEdge: ResolverTypeWrapper<Omit<MaintenanceRecordEdge, 'node'> & { node: ResolversTypes['MaintenanceRecord'] }>;
  MaintenanceRecordFilter: MaintenanceRecordFilter;
  MaintenanceRecordForm: ResolverTypeWrapper<MaintenanceRecordForm>;
  MaintenanceRecordFormInput: MaintenanceRecordFormInput;
  MaintenanceRecordPaper: MaintenanceRecordPaper;
  MaintenanceRecordPaperInput: MaintenanceRecordPaperInput;
  MaintenanceRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MaintenanceRecordResult']>;
  MaintenanceRecordState: MaintenanceRecordState;
  Me: ResolverTypeWrapper<Me>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Named: ResolverTypeWrapper<Named>;
  NextInspection: ResolverTypeWrapper<NextInspection>;
  OpinionNeed: OpinionNeed;
  OutOfUse: ResolverTypeWrapper<OutOfUse>;
  OutOfUseCause: OutOfUseCause;
  OwnerStaffKind: OwnerStaffKind;
  OwnerStaffMember: ResolverTypeWrapper<OwnerStaffMember>;
  OwnerStaffing: ResolverTypeWrapper<OwnerStaffing>;
  OwnershipChange: ResolverTypeWrapper<CaseRecord>;
  OwnershipChangeAction: OwnershipChangeAction;
  OwnershipChangeConnection: ResolverTypeWrapper<Omit<OwnershipChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OwnershipChangeEdge']> }>;
  OwnershipChangeEdge: ResolverTypeWrapper<Omit<OwnershipChangeEdge, 'node'> & { node: ResolversTypes['OwnershipChange'] }>;
  OwnershipChangeFilter: OwnershipChangeFilter;
  OwnershipChangeForm: ResolverTypeWrapper<OwnershipChangeForm>;
  OwnershipChangeFormInput: OwnershipChangeFormInput;
  OwnershipChangePaper: OwnershipChangePaper;
  OwnershipChangePaperInput: OwnershipChangePaperInput;
  OwnershipChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OwnershipChangeResult']>;
  OwnershipChangeState: OwnershipChangeState;
  OwnershipFiling: ResolverTypeWrapper<CaseRecord>;
  OwnershipFilingAction: OwnershipFilingAction;
  OwnershipFilingConnection: ResolverTypeWrapper<Omit<OwnershipFilingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OwnershipFilingEdge']> }>;
  OwnershipFilingEdge: ResolverTypeWrapper<Omit<OwnershipFilingEdge, 'node'> & { node: ResolversTypes['OwnershipFiling'] }>;
  OwnershipFilingFilter: OwnershipFilingFilter;
  OwnershipFilingForm: ResolverTypeWrapper<OwnershipFilingForm>;
  OwnershipFilingFormInput: OwnershipFilingFormInput;
  OwnershipFilingPaper: OwnershipFilingPaper;
  OwnershipFilingPaperInput: OwnershipFilingPaperInput;
  OwnershipFilingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OwnershipFilingResult']>;
  OwnershipFilingState: OwnershipFilingState;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaperCheck: ResolverTypeWrapper<PaperCheck>;
  PaperCheckAnswer: PaperCheckAnswer;
  PaperChecker: PaperChecker;
  PaperOnList: ResolverTypeWrapper<PaperOnList>;
  ParameterInBothUnits: ResolverTypeWrapper<ParameterInBothUnits>;
  PeriodicInspection: ResolverTypeWrapper<CaseRecord>;
  PeriodicInspectionAction: PeriodicInspectionAction;
  PeriodicInspectionConnection: ResolverTypeWrapper<Omit<PeriodicInspectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PeriodicInspectionEdge']> }>;
  PeriodicInspectionEdge: ResolverTypeWrapper<Omit<PeriodicInspectionEdge, 'node'> & { node: ResolversTypes['PeriodicInspection'] }>;
  PeriodicInspectionFilter: PeriodicInspectionFilter;
  PeriodicInspectionForm: ResolverTypeWrapper<PeriodicInspectionForm>;
  PeriodicInspectionFormInput: PeriodicInspectionFormInput;
  PeriodicInspectionPaper: PeriodicInspectionPaper;
  PeriodicInspectionPaperInput: PeriodicInspectionPaperInput;
  PeriodicInspectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PeriodicInspectionResult']>;
  PeriodicInspectionState: PeriodicInspectionState;
  Person: ResolverTypeWrapper<Person>;
  ProcessInfo: ResolverTypeWrapper<ProcessInfo>;
  ProcessWork: ResolverTypeWrapper<ProcessWork>;
  Project: ResolverTypeWrapper<Omit<Project, 'standingCranes'> & { standingCranes?: Maybe<ReadonlyArray<ResolversTypes['StandingCrane']>> }>;
  ProjectBlock: ResolverTypeWrapper<Omit<ProjectBlock, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  ProjectFace: ResolverTypeWrapper<ProjectFace>;
  PublicCrane: ResolverTypeWrapper<PublicCrane>;
  PublicCraneState: PublicCraneState;
  PublicInspection: ResolverTypeWrapper<PublicInspection>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordButton: ResolverTypeWrapper<RecordButton>;
  ReissueCause: ReissueCause;
  ReissueDue: ResolverTypeWrapper<ReissueDue>;
  ReissueForm: ResolverTypeWrapper<ReissueForm>;
  ReissueProcedure: ReissueProcedure;
  ReissueTagging: ResolverTypeWrapper<CaseRecord>;
  ReissueTaggingAction: ReissueTaggingAction;
  ReissueTaggingConnection: ResolverTypeWrapper<Omit<ReissueTaggingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReissueTaggingEdge']> }>;
  ReissueTaggingEdge: ResolverTypeWrapper<Omit<ReissueTaggingEdge, 'node'> & { node: ResolversTypes['ReissueTagging'] }>;
  ReissueTaggingFilter: ReissueTaggingFilter;
  ReissueTaggingForm: ResolverTypeWrapper<ReissueTaggingForm>;
  ReissueTaggingFormInput: ReissueTaggingFormInput;
  ReissueTaggingKind: ReissueTaggingKind;
  ReissueTaggingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReissueTaggingResult']>;
  ReissueTaggingState: ReissueTaggingState;
  Remedy: ResolverTypeWrapper<Remedy>;
  ReplanDismantlingNoticeInput: ReplanDismantlingNoticeInput;
  ReplanInstallationNoticeInput: ReplanInstallationNoticeInput;
  ReplanSubmittedDismantlingNoticeInput: ReplanSubmittedDismantlingNoticeInput;
  ReplanSubmittedInstallationNoticeInput: ReplanSubmittedInstallationNoticeInput;
  ReportDismantledDismantlingNoticeInput: ReportDismantledDismantlingNoticeInput;
  RequestCheckDismantlingNoticeInput: RequestCheckDismantlingNoticeInput;
  RequestCheckInstallationNoticeInput: RequestCheckInstallationNoticeInput;
  RequirementsNotMet: ResolverTypeWrapper<RequirementsNotMet>;
  ReturnToUse: ResolverTypeWrapper<CaseRecord>;
  ReturnToUseAction: ReturnToUseAction;
  ReturnToUseConnection: ResolverTypeWrapper<Omit<ReturnToUseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReturnToUseEdge']> }>;
  ReturnToUseEdge: ResolverTypeWrapper<Omit<ReturnToUseEdge, 'node'> & { node: ResolversTypes['ReturnToUse'] }>;
  ReturnToUseFilter: ReturnToUseFilter;
  ReturnToUseForm: ResolverTypeWrapper<ReturnToUseForm>;
  ReturnToUseFormInput: ReturnToUseFormInput;
  ReturnToUseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnToUseResult']>;
  ReturnToUseState: ReturnToUseState;
  SafetyDeclaration: ResolverTypeWrapper<CaseRecord>;
  SafetyDeclarationAction: SafetyDeclarationAction;
  SafetyDeclarationConnection: ResolverTypeWrapper<Omit<SafetyDeclarationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SafetyDeclarationEdge']> }>;
  SafetyDeclarationEdge: ResolverTypeWrapper<Omit<SafetyDeclarationEdge, 'node'> & { node: ResolversTypes['SafetyDeclaration'] }>;
  SafetyDeclarationFilter: SafetyDeclarationFilter;
  SafetyDeclarationForm: ResolverTypeWrapper<SafetyDeclarationForm>;
  SafetyDeclarationFormInput: SafetyDeclarationFormInput;
  SafetyDeclarationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SafetyDeclarationResult']>;
  SafetyDeclarationState: SafetyDeclarationState;
  SafetyDevice: SafetyDevice;
  SaveCertificateReissueInput: SaveCertificateReissueInput;
  SaveCrewChangeInput: SaveCrewChangeInput;
  SaveDeviceClaimInput: SaveDeviceClaimInput;
  SaveDismantlingNoticeInput: SaveDismantlingNoticeInput;
  SaveFilingCancellationInput: SaveFilingCancellationInput;
  SaveFilingExtensionInput: SaveFilingExtensionInput;
  SaveInstallationNoticeInput: SaveInstallationNoticeInput;
  SaveMaintenanceRecordInput: SaveMaintenanceRecordInput;
  SaveOwnershipChangeInput: SaveOwnershipChangeInput;
  SaveOwnershipFilingInput: SaveOwnershipFilingInput;
  SavePeriodicInspectionInput: SavePeriodicInspectionInput;
  SaveUnfiledDeviceInput: SaveUnfiledDeviceInput;
  SaveUseCorrectionInput: SaveUseCorrectionInput;
  SaveUseExtensionInput: SaveUseExtensionInput;
  SaveUseRegistrationInput: SaveUseRegistrationInput;
  SeatVerdict: ResolverTypeWrapper<SeatVerdict>;
  ServiceWork: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ServiceWork']>;
  SpecialWorker: ResolverTypeWrapper<SpecialWorker>;
  SpecialWorkerInput: SpecialWorkerInput;
  StandingCrane: ResolverTypeWrapper<Omit<StandingCrane, 'crane' | 'installation'> & { crane?: Maybe<ResolversTypes['Crane']>, installation?: Maybe<ResolversTypes['Installation']> }>;
  SubmitCrewChangeInput: SubmitCrewChangeInput;
  SubmitDismantlingNoticeInput: SubmitDismantlingNoticeInput;
  SubmitInstallationNoticeInput: SubmitInstallationNoticeInput;
  SubmitUseRegistrationInput: SubmitUseRegistrationInput;
  TechnicalParameter: ResolverTypeWrapper<TechnicalParameter>;
  Total: ResolverTypeWrapper<Total>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UnfiledDevice: ResolverTypeWrapper<CaseRecord>;
  UnfiledDeviceAction: UnfiledDeviceAction;
  UnfiledDeviceConnection: ResolverTypeWrapper<Omit<UnfiledDeviceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UnfiledDeviceEdge']> }>;
  UnfiledDeviceEdge: ResolverTypeWrapper<Omit<UnfiledDeviceEdge, 'node'> & { node: ResolversTypes['UnfiledDevice'] }>;
  UnfiledDeviceFilter: UnfiledDeviceFilter;
  UnfiledDeviceForm: ResolverTypeWrapper<UnfiledDeviceForm>;
  UnfiledDeviceFormInput: UnfiledDeviceFormInput;
  UnfiledDeviceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnfiledDeviceResult']>;
  UnfiledDeviceState: UnfiledDeviceState;
  Unit: ResolverTypeWrapper<Unit>;
  UnitBlock: ResolverTypeWrapper<UnitBlock>;
  UnitRule: ResolverTypeWrapper<UnitRule>;
  UploadInput: UploadInput;
  UploadLimits: ResolverTypeWrapper<UploadLimits>;
  UploadTicket: ResolverTypeWrapper<UploadTicket>;
  UseCorrection: ResolverTypeWrapper<CaseRecord>;
  UseCorrectionAction: UseCorrectionAction;
  UseCorrectionConnection: ResolverTypeWrapper<Omit<UseCorrectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UseCorrectionEdge']> }>;
  UseCorrectionEdge: ResolverTypeWrapper<Omit<UseCorrectionEdge, 'node'> & { node: ResolversTypes['UseCorrection'] }>;
  UseCorrectionFilter: UseCorrectionFilter;
  UseCorrectionForm: ResolverTypeWrapper<UseCorrectionForm>;
  UseCorrectionFormInput: UseCorrectionFormInput;
  UseCorrectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UseCorrectionResult']>;
  UseCorrectionState: UseCorrectionState;
  UseExtension: ResolverTypeWrapper<CaseRecord>;
  UseExtensionAction: UseExtensionAction;
  UseExtensionConnection: ResolverTypeWrapper<Omit<UseExtensionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UseExtensionEdge']> }>;
  UseExtensionEdge: ResolverTypeWrapper<Omit<UseExtensionEdge, 'node'> & { node: ResolversTypes['UseExtension'] }>;
  UseExtensionFilter: UseExtensionFilter;
  UseExtensionForm: ResolverTypeWrapper<UseExtensionForm>;
  UseExtensionFormInput: UseExtensionFormInput;
  UseExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UseExtensionResult']>;
  UseExtensionState: UseExtensionState;
  UseRegistration: ResolverTypeWrapper<CaseRecord>;
  UseRegistrationAction: UseRegistrationAction;
  UseRegistrationConnection: ResolverTypeWrapper<Omit<UseRegistrationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UseRegistrationEdge']> }>;
  UseRegistrationEdge: ResolverTypeWrapper<Omit<UseRegistrationEdge, 'node'> & { node: ResolversTypes['UseRegistration'] }>;
  UseRegistrationFilter: UseRegistrationFilter;
  UseRegistrationFlag: UseRegistrationFlag;
  UseRegistrationForm: ResolverTypeWrapper<UseRegistrationForm>;
  UseRegistrationFormInput: UseRegistrationFormInput;
  UseRegistrationPaper: UseRegistrationPaper;
  UseRegistrationPaperInput: UseRegistrationPaperInput;
  UseRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UseRegistrationResult']>;
  UseRegistrationState: UseRegistrationState;
  UseRegistrationStatistics: ResolverTypeWrapper<UseRegistrationStatistics>;
  UseRegistrationsInState: ResolverTypeWrapper<UseRegistrationsInState>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Work: ResolverTypeWrapper<Omit<Work, 'equipment'> & { equipment?: Maybe<ResolversTypes['EquipmentWork']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptanceConclusion: AcceptanceConclusion;
  String: Scalars['String']['output'];
  AcceptanceConclusionInput: AcceptanceConclusionInput;
  ActionNotAllowed: ActionNotAllowed;
  AllowedAction: AllowedAction;
  ApproveCrewChangeInput: ApproveCrewChangeInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  ApproveDismantlingNoticeInput: ApproveDismantlingNoticeInput;
  ApproveFilingExtensionInput: ApproveFilingExtensionInput;
  ApproveInstallationNoticeInput: ApproveInstallationNoticeInput;
  ApproveOwnershipChangeInput: ApproveOwnershipChangeInput;
  ApproveOwnershipFilingInput: ApproveOwnershipFilingInput;
  ApproveUseRegistrationInput: ApproveUseRegistrationInput;
  BlockReason: BlockReason;
  Boolean: Scalars['Boolean']['output'];
  BlockReference: BlockReference;
  Blocked: Blocked;
  Button: Button;
  ButtonAsk: ButtonAsk;
  ButtonChoice: ButtonChoice;
  ButtonPrefill: ButtonPrefill;
  CancelImportInput: CancelImportInput;
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
  CertificateFace: CertificateFace;
  CertificateReissue: CaseRecord;
  CertificateReissueConnection: Omit<CertificateReissueConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CertificateReissueEdge']> };
  CertificateReissueEdge: Omit<CertificateReissueEdge, 'node'> & { node: ResolversParentTypes['CertificateReissue'] };
  CertificateReissueFilter: CertificateReissueFilter;
  CertificateReissueForm: CertificateReissueForm;
  Float: Scalars['Float']['output'];
  CertificateReissueFormInput: CertificateReissueFormInput;
  CertificateReissuePaperInput: CertificateReissuePaperInput;
  CertificateReissueResult: ResolversUnionTypes<ResolversParentTypes>['CertificateReissueResult'];
  CheckDismantlingNoticeInput: CheckDismantlingNoticeInput;
  CheckInstallationNoticeInput: CheckInstallationNoticeInput;
  ConfirmOwnershipChangeInput: ConfirmOwnershipChangeInput;
  CountOfRegion: CountOfRegion;
  Crane: CraneRecord;
  CraneConnection: Omit<CraneConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CraneEdge']> };
  CraneEdge: Omit<CraneEdge, 'node'> & { node: ResolversParentTypes['Crane'] };
  CraneFace: Omit<CraneFace, 'crane'> & { crane?: Maybe<ResolversParentTypes['Crane']> } | FederationReferenceTypes['CraneFace'];
  CraneFilter: CraneFilter;
  CraneInspection: CraneInspection;
  CraneInspectionInput: CraneInspectionInput;
  CraneLogConnection: CraneLogConnection;
  CraneLogEdge: CraneLogEdge;
  CraneLogEntry: CraneLogEntry;
  CraneSafety: CraneSafety;
  CraneStatistics: CraneStatistics;
  CraneUnit: CraneUnit;
  CranesInState: CranesInState;
  CranesOfAge: CranesOfAge;
  CranesOfClass: CranesOfClass;
  Creatable: Creatable;
  CreatableElsewhere: CreatableElsewhere;
  CreateCertificateReissueInput: CreateCertificateReissueInput;
  CreateCrewChangeInput: CreateCrewChangeInput;
  CreateDefectReportInput: CreateDefectReportInput;
  CreateDeviceClaimInput: CreateDeviceClaimInput;
  CreateDismantlingNoticeInput: CreateDismantlingNoticeInput;
  CreateFilingCancellationInput: CreateFilingCancellationInput;
  CreateFilingExtensionInput: CreateFilingExtensionInput;
  CreateFourPartyAcceptanceInput: CreateFourPartyAcceptanceInput;
  CreateHomeReissueInput: CreateHomeReissueInput;
  CreateInspectionCommissionInput: CreateInspectionCommissionInput;
  CreateInstallationNoticeInput: CreateInstallationNoticeInput;
  CreateMaintenanceRecordInput: CreateMaintenanceRecordInput;
  CreateOwnershipChangeInput: CreateOwnershipChangeInput;
  CreateOwnershipFilingInput: CreateOwnershipFilingInput;
  CreatePeriodicInspectionInput: CreatePeriodicInspectionInput;
  CreateReissueTaggingInput: CreateReissueTaggingInput;
  CreateReturnToUseInput: CreateReturnToUseInput;
  CreateSafetyDeclarationInput: CreateSafetyDeclarationInput;
  CreateUnfiledDeviceInput: CreateUnfiledDeviceInput;
  CreateUseCorrectionInput: CreateUseCorrectionInput;
  CreateUseExtensionInput: CreateUseExtensionInput;
  CreateUseRegistrationInput: CreateUseRegistrationInput;
  CrewChange: CaseRecord;
  CrewChangeConnection: Omit<CrewChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CrewChangeEdge']> };
  CrewChangeEdge: Omit<CrewChangeEdge, 'node'> & { node: ResolversParentTypes['CrewChange'] };
  CrewChangeFilter: CrewChangeFilter;
  CrewChangeForm: CrewChangeForm;
  CrewChangeFormInput: CrewChangeFormInput;
  CrewChangeResult: ResolversUnionTypes<ResolversParentTypes>['CrewChangeResult'];
  CrewMember: CrewMember;
  DateTime: Scalars['DateTime']['output'];
  DayBound: DayBound;
  DefectReport: CaseRecord;
  DefectReportConnection: Omit<DefectReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DefectReportEdge']> };
  DefectReportEdge: Omit<DefectReportEdge, 'node'> & { node: ResolversParentTypes['DefectReport'] };
  DefectReportFilter: DefectReportFilter;
  DefectReportForm: DefectReportForm;
  DefectReportFormInput: DefectReportFormInput;
  DefectReportResult: ResolversUnionTypes<ResolversParentTypes>['DefectReportResult'];
  DeviceClaim: CaseRecord;
  DeviceClaimConnection: Omit<DeviceClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DeviceClaimEdge']> };
  DeviceClaimEdge: Omit<DeviceClaimEdge, 'node'> & { node: ResolversParentTypes['DeviceClaim'] };
  DeviceClaimFilter: DeviceClaimFilter;
  DeviceClaimForm: DeviceClaimForm;
  DeviceClaimFormInput: DeviceClaimFormInput;
  DeviceClaimPaperInput: DeviceClaimPaperInput;
  DeviceClaimResult: ResolversUnionTypes<ResolversParentTypes>['DeviceClaimResult'];
  DismantlingNotice: CaseRecord;
  DismantlingNoticeConnection: Omit<DismantlingNoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DismantlingNoticeEdge']> };
  DismantlingNoticeEdge: Omit<DismantlingNoticeEdge, 'node'> & { node: ResolversParentTypes['DismantlingNotice'] };
  DismantlingNoticeFilter: DismantlingNoticeFilter;
  DismantlingNoticeForm: DismantlingNoticeForm;
  DismantlingNoticeFormInput: DismantlingNoticeFormInput;
  DismantlingNoticePaperInput: DismantlingNoticePaperInput;
  DismantlingNoticeResult: ResolversUnionTypes<ResolversParentTypes>['DismantlingNoticeResult'];
  ElectronicCertificate: ElectronicCertificate;
  EndingWork: EndingWork;
  EntriesDemanded: EntriesDemanded;
  EquipmentWork: Omit<EquipmentWork, 'case' | 'cases'> & { case?: Maybe<ResolversParentTypes['Case']>, cases?: Maybe<ResolversParentTypes['CaseConnection']> };
  ExplainStaffDismantlingNoticeInput: ExplainStaffDismantlingNoticeInput;
  ExplainStaffInstallationNoticeInput: ExplainStaffInstallationNoticeInput;
  Fault: Fault;
  FieldChoice: FieldChoice;
  FieldCondition: FieldCondition;
  FieldDefinition: FieldDefinition;
  FieldReference: FieldReference;
  FieldSource: FieldSource;
  FileTicket: FileTicket;
  FilingCancellation: CaseRecord;
  FilingCancellationConnection: Omit<FilingCancellationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FilingCancellationEdge']> };
  FilingCancellationEdge: Omit<FilingCancellationEdge, 'node'> & { node: ResolversParentTypes['FilingCancellation'] };
  FilingCancellationFilter: FilingCancellationFilter;
  FilingCancellationForm: FilingCancellationForm;
  FilingCancellationFormInput: FilingCancellationFormInput;
  FilingCancellationPaperInput: FilingCancellationPaperInput;
  FilingCancellationResult: ResolversUnionTypes<ResolversParentTypes>['FilingCancellationResult'];
  FilingExtension: CaseRecord;
  FilingExtensionConnection: Omit<FilingExtensionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FilingExtensionEdge']> };
  FilingExtensionEdge: Omit<FilingExtensionEdge, 'node'> & { node: ResolversParentTypes['FilingExtension'] };
  FilingExtensionFilter: FilingExtensionFilter;
  FilingExtensionForm: FilingExtensionForm;
  FilingExtensionFormInput: FilingExtensionFormInput;
  FilingExtensionPaperInput: FilingExtensionPaperInput;
  FilingExtensionResult: ResolversUnionTypes<ResolversParentTypes>['FilingExtensionResult'];
  FilingPrefill: FilingPrefill;
  FormCheck: FormCheck;
  FormDefinition: FormDefinition;
  FormGroup: FormGroup;
  FormerFiling: FormerFiling;
  FormerValue: FormerValue;
  FourPartyAcceptance: CaseRecord;
  FourPartyAcceptanceConnection: Omit<FourPartyAcceptanceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FourPartyAcceptanceEdge']> };
  FourPartyAcceptanceEdge: Omit<FourPartyAcceptanceEdge, 'node'> & { node: ResolversParentTypes['FourPartyAcceptance'] };
  FourPartyAcceptanceFilter: FourPartyAcceptanceFilter;
  FourPartyAcceptanceForm: FourPartyAcceptanceForm;
  FourPartyAcceptanceFormInput: FourPartyAcceptanceFormInput;
  FourPartyAcceptancePaperInput: FourPartyAcceptancePaperInput;
  FourPartyAcceptanceResult: ResolversUnionTypes<ResolversParentTypes>['FourPartyAcceptanceResult'];
  HistoryEntry: HistoryEntry;
  HomeReissue: CaseRecord;
  HomeReissueConnection: Omit<HomeReissueConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['HomeReissueEdge']> };
  HomeReissueEdge: Omit<HomeReissueEdge, 'node'> & { node: ResolversParentTypes['HomeReissue'] };
  HomeReissueFilter: HomeReissueFilter;
  HomeReissueForm: HomeReissueForm;
  HomeReissueFormInput: HomeReissueFormInput;
  HomeReissueResult: ResolversUnionTypes<ResolversParentTypes>['HomeReissueResult'];
  ImportFault: ImportFault;
  ImportInput: ImportInput;
  ImportJob: CaseRecord;
  ImportJobConnection: Omit<ImportJobConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ImportJobEdge']> };
  ImportJobEdge: Omit<ImportJobEdge, 'node'> & { node: ResolversParentTypes['ImportJob'] };
  ImportResult: ResolversUnionTypes<ResolversParentTypes>['ImportResult'];
  ImportedRow: ImportedRow;
  InspectionCommission: CaseRecord;
  InspectionCommissionConnection: Omit<InspectionCommissionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InspectionCommissionEdge']> };
  InspectionCommissionEdge: Omit<InspectionCommissionEdge, 'node'> & { node: ResolversParentTypes['InspectionCommission'] };
  InspectionCommissionFilter: InspectionCommissionFilter;
  InspectionCommissionForm: InspectionCommissionForm;
  InspectionCommissionFormInput: InspectionCommissionFormInput;
  InspectionCommissionResult: ResolversUnionTypes<ResolversParentTypes>['InspectionCommissionResult'];
  Installation: InstallationRecord;
  InstallationBlock: InstallationBlock;
  InstallationConnection: Omit<InstallationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InstallationEdge']> };
  InstallationEdge: Omit<InstallationEdge, 'node'> & { node: ResolversParentTypes['Installation'] };
  InstallationFace: Omit<InstallationFace, 'installation'> & { installation?: Maybe<ResolversParentTypes['Installation']> } | FederationReferenceTypes['InstallationFace'];
  InstallationNotice: CaseRecord;
  InstallationNoticeConnection: Omit<InstallationNoticeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InstallationNoticeEdge']> };
  InstallationNoticeEdge: Omit<InstallationNoticeEdge, 'node'> & { node: ResolversParentTypes['InstallationNotice'] };
  InstallationNoticeFilter: InstallationNoticeFilter;
  InstallationNoticeForm: InstallationNoticeForm;
  InstallationNoticeFormInput: InstallationNoticeFormInput;
  InstallationNoticePaperInput: InstallationNoticePaperInput;
  InstallationNoticeResult: ResolversUnionTypes<ResolversParentTypes>['InstallationNoticeResult'];
  KeyStaff: KeyStaff;
  KeyStaffInput: KeyStaffInput;
  Label: Label;
  LocalDate: Scalars['LocalDate']['output'];
  MaintenanceRecord: CaseRecord;
  MaintenanceRecordConnection: Omit<MaintenanceRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MaintenanceRecordEdge']> };
  MaintenanceRecordEdge: Omit<MaintenanceRecordEdge, 'node'> & { node: ResolversParentTypes['MaintenanceRecord'] };
  MaintenanceRecordFilter: MaintenanceRecordFilter;
  MaintenanceRecordForm: MaintenanceRecordForm;
  MaintenanceRecordFormInput: MaintenanceRecordFormInput;
  MaintenanceRecordPaperInput: MaintenanceRecordPaperInput;
  MaintenanceRecordResult: ResolversUnionTypes<ResolversParentTypes>['MaintenanceRecordResult'];
  Me: Me;
  Mutation: Record<PropertyKey, never>;
  Named: Named;
  NextInspection: NextInspection;
  OutOfUse: OutOfUse;
  OwnerStaffMember: OwnerStaffMember;
  OwnerStaffing: OwnerStaffing;
  OwnershipChange: CaseRecord;
  OwnershipChangeConnection: Omit<OwnershipChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OwnershipChangeEdge']> };
  OwnershipChangeEdge: Omit<OwnershipChangeEdge, 'node'> & { node: ResolversParentTypes['OwnershipChange'] };
  OwnershipChangeFilter: OwnershipChangeFilter;
  OwnershipChangeForm: OwnershipChangeForm;
  OwnershipChangeFormInput: OwnershipChangeFormInput;
  OwnershipChangePaperInput: OwnershipChangePaperInput;
  OwnershipChangeResult: ResolversUnionTypes<ResolversParentTypes>['OwnershipChangeResult'];
  OwnershipFiling: CaseRecord;
  OwnershipFilingConnection: Omit<OwnershipFilingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OwnershipFilingEdge']> };
  OwnershipFilingEdge: Omit<OwnershipFilingEdge, 'node'> & { node: ResolversParentTypes['OwnershipFiling'] };
  OwnershipFilingFilter: OwnershipFilingFilter;
  OwnershipFilingForm: OwnershipFilingForm;
  OwnershipFilingFormInput: OwnershipFilingFormInput;
  OwnershipFilingPaperInput: OwnershipFilingPaperInput;
  OwnershipFilingResult: ResolversUnionTypes<ResolversParentTypes>['OwnershipFilingResult'];
  PageInfo: PageInfo;
  PaperCheck: PaperCheck;
  PaperOnList: PaperOnList;
  ParameterInBothUnits: ParameterInBothUnits;
  PeriodicInspection: CaseRecord;
  PeriodicInspectionConnection: Omit<PeriodicInspectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PeriodicInspectionEdge']> };
  PeriodicInspectionEdge: Omit<PeriodicInspectionEdge, 'node'> & { node: ResolversParentTypes['PeriodicInspection'] };
  PeriodicInspectionFilter: PeriodicInspectionFilter;
  PeriodicInspectionForm: PeriodicInspectionForm;
  PeriodicInspectionFormInput: PeriodicInspectionFormInput;
  PeriodicInspectionPaperInput: PeriodicInspectionPaperInput;
  PeriodicInspectionResult: ResolversUnionTypes<ResolversParentTypes>['PeriodicInspectionResult'];
  Person: Person;
  ProcessInfo: ProcessInfo;
  ProcessWork: ProcessWork;
  Project: Omit<Project, 'standingCranes'> & { standingCranes?: Maybe<ReadonlyArray<ResolversParentTypes['StandingCrane']>> } | FederationReferenceTypes['Project'];
  ProjectBlock: Omit<ProjectBlock, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  ProjectFace: ProjectFace;
  PublicCrane: PublicCrane;
  PublicInspection: PublicInspection;
  Query: Record<PropertyKey, never>;
  RecordButton: RecordButton;
  ReissueDue: ReissueDue;
  ReissueForm: ReissueForm;
  ReissueTagging: CaseRecord;
  ReissueTaggingConnection: Omit<ReissueTaggingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReissueTaggingEdge']> };
  ReissueTaggingEdge: Omit<ReissueTaggingEdge, 'node'> & { node: ResolversParentTypes['ReissueTagging'] };
  ReissueTaggingFilter: ReissueTaggingFilter;
  ReissueTaggingForm: ReissueTaggingForm;
  ReissueTaggingFormInput: ReissueTaggingFormInput;
  ReissueTaggingResult: ResolversUnionTypes<ResolversParentTypes>['ReissueTaggingResult'];
  Remedy: Remedy;
  ReplanDismantlingNoticeInput: ReplanDismantlingNoticeInput;
  ReplanInstallationNoticeInput: ReplanInstallationNoticeInput;
  ReplanSubmittedDismantlingNoticeInput: ReplanSubmittedDismantlingNoticeInput;
  ReplanSubmittedInstallationNoticeInput: ReplanSubmittedInstallationNoticeInput;
  ReportDismantledDismantlingNoticeInput: ReportDismantledDismantlingNoticeInput;
  RequestCheckDismantlingNoticeInput: RequestCheckDismantlingNoticeInput;
  RequestCheckInstallationNoticeInput: RequestCheckInstallationNoticeInput;
  RequirementsNotMet: RequirementsNotMet;
  ReturnToUse: CaseRecord;
  ReturnToUseConnection: Omit<ReturnToUseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReturnToUseEdge']> };
  ReturnToUseEdge: Omit<ReturnToUseEdge, 'node'> & { node: ResolversParentTypes['ReturnToUse'] };
  ReturnToUseFilter: ReturnToUseFilter;
  ReturnToUseForm: ReturnToUseForm;
  ReturnToUseFormInput: ReturnToUseFormInput;
  ReturnToUseResult: ResolversUnionTypes<ResolversParentTypes>['ReturnToUseResult'];
  SafetyDeclaration: CaseRecord;
  SafetyDeclarationConnection: Omit<SafetyDeclarationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SafetyDeclarationEdge']> };
  SafetyDeclarationEdge: Omit<SafetyDeclarationEdge, 'node'> & { node: ResolversParentTypes['SafetyDeclaration'] };
  SafetyDeclarationFilter: SafetyDeclarationFilter;
  SafetyDeclarationForm: SafetyDeclarationForm;
  SafetyDeclarationFormInput: SafetyDeclarationFormInput;
  SafetyDeclarationResult: ResolversUnionTypes<ResolversParentTypes>['SafetyDeclarationResult'];
  SaveCertificateReissueInput: SaveCertificateReissueInput;
  SaveCrewChangeInput: SaveCrewChangeInput;
  SaveDeviceClaimInput: SaveDeviceClaimInput;
  SaveDismantlingNoticeInput: SaveDismantlingNoticeInput;
  SaveFilingCancellationInput: SaveFilingCancellationInput;
  SaveFilingExtensionInput: SaveFilingExtensionInput;
  SaveInstallationNoticeInput: SaveInstallationNoticeInput;
  SaveMaintenanceRecordInput: SaveMaintenanceRecordInput;
  SaveOwnershipChangeInput: SaveOwnershipChangeInput;
  SaveOwnershipFilingInput: SaveOwnershipFilingInput;
  SavePeriodicInspectionInput: SavePeriodicInspectionInput;
  SaveUnfiledDeviceInput: SaveUnfiledDeviceInput;
  SaveUseCorrectionInput: SaveUseCorrectionInput;
  SaveUseExtensionInput: SaveUseExtensionInput;
  SaveUseRegistrationInput: SaveUseRegistrationInput;
  SeatVerdict: SeatVerdict;
  ServiceWork: ResolversInterfaceTypes<ResolversParentTypes>['ServiceWork'];
  SpecialWorker: SpecialWorker;
  SpecialWorkerInput: SpecialWorkerInput;
  StandingCrane: Omit<StandingCrane, 'crane' | 'installation'> & { crane?: Maybe<ResolversParentTypes['Crane']>, installation?: Maybe<ResolversParentTypes['Installation']> };
  SubmitCrewChangeInput: SubmitCrewChangeInput;
  SubmitDismantlingNoticeInput: SubmitDismantlingNoticeInput;
  SubmitInstallationNoticeInput: SubmitInstallationNoticeInput;
  SubmitUseRegistrationInput: SubmitUseRegistrationInput;
  TechnicalParameter: TechnicalParameter;
  Total: Total;
  UUID: Scalars['UUID']['output'];
  UnfiledDevice: CaseRecord;
  UnfiledDeviceConnection: Omit<UnfiledDeviceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UnfiledDeviceEdge']> };
  UnfiledDeviceEdge: Omit<UnfiledDeviceEdge, 'node'> & { node: ResolversParentTypes['UnfiledDevice'] };
  UnfiledDeviceFilter: UnfiledDeviceFilter;
  UnfiledDeviceForm: UnfiledDeviceForm;
  UnfiledDeviceFormInput: UnfiledDeviceFormInput;
  UnfiledDeviceResult: ResolversUnionTypes<ResolversParentTypes>['UnfiledDeviceResult'];
  Unit: Unit;
  UnitBlock: UnitBlock;
  UnitRule: UnitRule;
  UploadInput: UploadInput;
  UploadLimits: UploadLimits;
  UploadTicket: UploadTicket;
  UseCorrection: CaseRecord;
  UseCorrectionConnection: Omit<UseCorrectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UseCorrectionEdge']> };
  UseCorrectionEdge: Omit<UseCorrectionEdge, 'node'> & { node: ResolversParentTypes['UseCorrection'] };
  UseCorrectionFilter: UseCorrectionFilter;
  UseCorrectionForm: UseCorrectionForm;
  UseCorrectionFormInput: UseCorrectionFormInput;
  UseCorrectionResult: ResolversUnionTypes<ResolversParentTypes>['UseCorrectionResult'];
  UseExtension: CaseRecord;
  UseExtensionConnection: Omit<UseExtensionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UseExtensionEdge']> };
  UseExtensionEdge: Omit<UseExtensionEdge, 'node'> & { node: ResolversParentTypes['UseExtension'] };
  UseExtensionFilter: UseExtensionFilter;
  UseExtensionForm: UseExtensionForm;
  UseExtensionFormInput: UseExtensionFormInput;
  UseExtensionResult: ResolversUnionTypes<ResolversParentTypes>['UseExtensionResult'];
  UseRegistration: CaseRecord;
  UseRegistrationConnection: Omit<UseRegistrationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UseRegistrationEdge']> };
  UseRegistrationEdge: Omit<UseRegistrationEdge, 'node'> & { node: ResolversParentTypes['UseRegistration'] };
  UseRegistrationFilter: UseRegistrationFilter;
  UseRegistrationForm: UseRegistrationForm;
  UseRegistrationFormInput: UseRegistrationFormInput;
  UseRegistrationPaperInput: UseRegistrationPaperInput;
  UseRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['UseRegistrationResult'];
  UseRegistrationStatistics: UseRegistrationStatistics;
  UseRegistrationsInState: UseRegistrationsInState;
  VersionConflict: VersionConflict;
  Work: Omit<Work, 'equipment'> & { equipment?: Maybe<ResolversParentTypes['EquipmentWork']> };
};

export type AcceptanceConclusionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AcceptanceConclusion'] = ResolversParentTypes['AcceptanceConclusion']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['AcceptanceVerdict']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AcceptingParty']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'CertificateReissue' | 'CrewChange' | 'DefectReport' | 'DeviceClaim' | 'DismantlingNotice' | 'FilingCancellation' | 'FilingExtension' | 'FourPartyAcceptance' | 'HomeReissue' | 'InspectionCommission' | 'InstallationNotice' | 'MaintenanceRecord' | 'OwnershipChange' | 'OwnershipFiling' | 'PeriodicInspection' | 'ReissueTagging' | 'ReturnToUse' | 'SafetyDeclaration' | 'UnfiledDevice' | 'UseCorrection' | 'UseExtension' | 'UseRegistration', ParentType, ContextType>;
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

export type CertificateFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificateFace'] = ResolversParentTypes['CertificateFace']> = {
  category?: Resolver<ResolversTypes['CraneCategory'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  manufactureDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  manufacturingLicenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  serialNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  technicalParameters?: Resolver<ReadonlyArray<ResolversTypes['TechnicalParameter']>, ParentType, ContextType>;
};

export type CertificateReissueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificateReissue'] = ResolversParentTypes['CertificateReissue']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CertificateReissueAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  crane?: Resolver<Maybe<ResolversTypes['Crane']>, ParentType, ContextType>;
  craneFace?: Resolver<Maybe<ResolversTypes['CraneFace']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CertificateReissueForm'], ParentType, ContextType>;
  formerFilingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<CertificateReissueHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CertificateReissueState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['CertificateReissueForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateReissueConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificateReissueConnection'] = ResolversParentTypes['CertificateReissueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CertificateReissueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<CertificateReissueConnectionTotalArgs, 'exact'>>;
};

export type CertificateReissueEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificateReissueEdge'] = ResolversParentTypes['CertificateReissueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CertificateReissue'], ParentType, ContextType>;
};

export type CertificateReissueFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificateReissueForm'] = ResolversParentTypes['CertificateReissueForm']> = {
  boomLength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['ReissueCause']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  craneId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hoistKind?: Resolver<Maybe<ResolversTypes['HoistKind']>, ParentType, ContextType>;
  manufacturingLicenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxLiftingWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedMaxHeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratedLoad?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratedMoment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratedSpeed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weightAtMaxRadius?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CertificateReissueResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificateReissueResult'] = ResolversParentTypes['CertificateReissueResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'CertificateReissue' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type CountOfRegionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CountOfRegion'] = ResolversParentTypes['CountOfRegion']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CraneResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Crane'] = ResolversParentTypes['Crane'], FederationReferenceType extends FederationReferenceTypes['Crane'] = FederationReferenceTypes['Crane']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Crane']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archiveHolder?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  boomLength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['CraneCategory']>, ParentType, ContextType>;
  categoryLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  certificateFace?: Resolver<Maybe<ResolversTypes['CertificateFace']>, ParentType, ContextType>;
  certificateReissues?: Resolver<Maybe<ResolversTypes['CertificateReissueConnection']>, ParentType, ContextType, RequireFields<CraneCertificateReissuesArgs, 'first'>>;
  crewChanges?: Resolver<Maybe<ResolversTypes['CrewChangeConnection']>, ParentType, ContextType, RequireFields<CraneCrewChangesArgs, 'first'>>;
  defectReports?: Resolver<Maybe<ResolversTypes['DefectReportConnection']>, ParentType, ContextType, RequireFields<CraneDefectReportsArgs, 'first'>>;
  deviceClaims?: Resolver<Maybe<ResolversTypes['DeviceClaimConnection']>, ParentType, ContextType, RequireFields<CraneDeviceClaimsArgs, 'first'>>;
  filingCancellations?: Resolver<Maybe<ResolversTypes['FilingCancellationConnection']>, ParentType, ContextType, RequireFields<CraneFilingCancellationsArgs, 'first'>>;
  filingExtensions?: Resolver<Maybe<ResolversTypes['FilingExtensionConnection']>, ParentType, ContextType, RequireFields<CraneFilingExtensionsArgs, 'first'>>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filingState?: Resolver<Maybe<ResolversTypes['FilingState']>, ParentType, ContextType>;
  formerFilings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormerFiling']>>, ParentType, ContextType>;
  formerValues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormerValue']>>, ParentType, ContextType>;
  hoistKind?: Resolver<Maybe<ResolversTypes['HoistKind']>, ParentType, ContextType>;
  homeReissues?: Resolver<Maybe<ResolversTypes['HomeReissueConnection']>, ParentType, ContextType, RequireFields<CraneHomeReissuesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectionCommissions?: Resolver<Maybe<ResolversTypes['InspectionCommissionConnection']>, ParentType, ContextType, RequireFields<CraneInspectionCommissionsArgs, 'first'>>;
  installations?: Resolver<Maybe<ResolversTypes['InstallationConnection']>, ParentType, ContextType, RequireFields<CraneInstallationsArgs, 'first'>>;
  isPastValidity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  log?: Resolver<Maybe<ResolversTypes['CraneLogConnection']>, ParentType, ContextType, RequireFields<CraneLogArgs, 'first'>>;
  maintenanceRecords?: Resolver<Maybe<ResolversTypes['MaintenanceRecordConnection']>, ParentType, ContextType, RequireFields<CraneMaintenanceRecordsArgs, 'first'>>;
  manufactureDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturingLicenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxLiftingWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outOfUse?: Resolver<Maybe<ResolversTypes['OutOfUse']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  ownershipChanges?: Resolver<Maybe<ResolversTypes['OwnershipChangeConnection']>, ParentType, ContextType, RequireFields<CraneOwnershipChangesArgs, 'first'>>;
  ownershipFilings?: Resolver<Maybe<ResolversTypes['OwnershipFilingConnection']>, ParentType, ContextType, RequireFields<CraneOwnershipFilingsArgs, 'first'>>;
  periodicInspections?: Resolver<Maybe<ResolversTypes['PeriodicInspectionConnection']>, ParentType, ContextType, RequireFields<CranePeriodicInspectionsArgs, 'first'>>;
  plannedMaxHeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratedLoad?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratedMoment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratedSpeed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reissueDue?: Resolver<Maybe<ResolversTypes['ReissueDue']>, ParentType, ContextType>;
  returnToUses?: Resolver<Maybe<ResolversTypes['ReturnToUseConnection']>, ParentType, ContextType, RequireFields<CraneReturnToUsesArgs, 'first'>>;
  safety?: Resolver<Maybe<ResolversTypes['CraneSafety']>, ParentType, ContextType>;
  safetyDeclarations?: Resolver<Maybe<ResolversTypes['SafetyDeclarationConnection']>, ParentType, ContextType, RequireFields<CraneSafetyDeclarationsArgs, 'first'>>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Installation']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CraneUnit']>>, ParentType, ContextType>;
  useCorrections?: Resolver<Maybe<ResolversTypes['UseCorrectionConnection']>, ParentType, ContextType, RequireFields<CraneUseCorrectionsArgs, 'first'>>;
  useExtensions?: Resolver<Maybe<ResolversTypes['UseExtensionConnection']>, ParentType, ContextType, RequireFields<CraneUseExtensionsArgs, 'first'>>;
  useRegistrations?: Resolver<Maybe<ResolversTypes['UseRegistrationConnection']>, ParentType, ContextType, RequireFields<CraneUseRegistrationsArgs, 'first'>>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  weightAtMaxRadius?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CraneConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CraneConnection'] = ResolversParentTypes['CraneConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CraneEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<CraneConnectionTotalArgs, 'exact'>>;
};

export type CraneEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CraneEdge'] = ResolversParentTypes['CraneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Crane'], ParentType, ContextType>;
};

export type CraneFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CraneFace'] = ResolversParentTypes['CraneFace'], FederationReferenceType extends FederationReferenceTypes['CraneFace'] = FederationReferenceTypes['CraneFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CraneFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['CraneCategory']>, ParentType, ContextType>;
  crane?: Resolver<Maybe<ResolversTypes['Crane']>, ParentType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filingState?: Resolver<Maybe<ResolversTypes['FilingState']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manufactureDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CraneInspectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CraneInspection'] = ResolversParentTypes['CraneInspection']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyCertificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyUscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['InspectionConclusion']>, ParentType, ContextType>;
  inspectorIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inspectorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reportNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CraneLogConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CraneLogConnection'] = ResolversParentTypes['CraneLogConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CraneLogEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CraneLogEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CraneLogEdge'] = ResolversParentTypes['CraneLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CraneLogEntry'], ParentType, ContextType>;
};

export type CraneLogEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CraneLogEntry'] = ResolversParentTypes['CraneLogEntry']> = {
  business?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['HistoryEntry'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CraneSafetyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CraneSafety'] = ResolversParentTypes['CraneSafety']> = {
  archive?: Resolver<ReadonlyArray<ResolversTypes['ArchiveItem']>, ParentType, ContextType>;
  declaredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  devices?: Resolver<ReadonlyArray<ResolversTypes['SafetyDevice']>, ParentType, ContextType>;
  missingArchive?: Resolver<ReadonlyArray<ResolversTypes['ArchiveItem']>, ParentType, ContextType>;
  missingDevices?: Resolver<ReadonlyArray<ResolversTypes['SafetyDevice']>, ParentType, ContextType>;
};

export type CraneStatisticsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CraneStatistics'] = ResolversParentTypes['CraneStatistics']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byAge?: Resolver<ReadonlyArray<ResolversTypes['CranesOfAge']>, ParentType, ContextType>;
  byClass?: Resolver<ReadonlyArray<ResolversTypes['CranesOfClass']>, ParentType, ContextType>;
  byRegion?: Resolver<ReadonlyArray<ResolversTypes['CountOfRegion']>, ParentType, ContextType>;
  byState?: Resolver<ReadonlyArray<ResolversTypes['CranesInState']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CraneUnitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CraneUnit'] = ResolversParentTypes['CraneUnit']> = {
  capacities?: Resolver<ReadonlyArray<ResolversTypes['CraneUnitCapacity']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CranesInStateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CranesInState'] = ResolversParentTypes['CranesInState']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CraneState'], ParentType, ContextType>;
};

export type CranesOfAgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CranesOfAge'] = ResolversParentTypes['CranesOfAge']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CranesOfClassResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CranesOfClass'] = ResolversParentTypes['CranesOfClass']> = {
  category?: Resolver<ResolversTypes['CraneCategory'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type CrewChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CrewChange'] = ResolversParentTypes['CrewChange']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CrewChangeAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dutyFaults?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyGround?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyOverriddenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyOverride?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CrewChangeForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<CrewChangeHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['CrewChangeState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['CrewChangeForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrewChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CrewChangeConnection'] = ResolversParentTypes['CrewChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CrewChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<CrewChangeConnectionTotalArgs, 'exact'>>;
};

export type CrewChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CrewChangeEdge'] = ResolversParentTypes['CrewChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CrewChange'], ParentType, ContextType>;
};

export type CrewChangeFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CrewChangeForm'] = ResolversParentTypes['CrewChangeForm']> = {
  keyStaff?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KeyStaff']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  specialWorkers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SpecialWorker']>>, ParentType, ContextType>;
};

export type CrewChangeResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CrewChangeResult'] = ResolversParentTypes['CrewChangeResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'CrewChange' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type CrewMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CrewMember'] = ResolversParentTypes['CrewMember']> = {
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateType?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayBoundResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DayBound'] = ResolversParentTypes['DayBound']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DefectReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DefectReport'] = ResolversParentTypes['DefectReport']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['DefectReportAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['DefectReportForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<DefectReportHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installationFace?: Resolver<Maybe<ResolversTypes['InstallationFace']>, ParentType, ContextType>;
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
  state?: Resolver<ResolversTypes['DefectReportState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['DefectReportForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefectReportConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DefectReportConnection'] = ResolversParentTypes['DefectReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DefectReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<DefectReportConnectionTotalArgs, 'exact'>>;
};

export type DefectReportEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DefectReportEdge'] = ResolversParentTypes['DefectReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DefectReport'], ParentType, ContextType>;
};

export type DefectReportFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DefectReportForm'] = ResolversParentTypes['DefectReportForm']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  installationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isImminentDanger?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DefectReportResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DefectReportResult'] = ResolversParentTypes['DefectReportResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'DefectReport' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type DeviceClaimResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeviceClaim'] = ResolversParentTypes['DeviceClaim']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['DeviceClaimAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  craneId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['DeviceClaimForm'], ParentType, ContextType>;
  formerFilingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<DeviceClaimHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['DeviceClaimState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['DeviceClaimForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceClaimConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeviceClaimConnection'] = ResolversParentTypes['DeviceClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeviceClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<DeviceClaimConnectionTotalArgs, 'exact'>>;
};

export type DeviceClaimEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeviceClaimEdge'] = ResolversParentTypes['DeviceClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeviceClaim'], ParentType, ContextType>;
};

export type DeviceClaimFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeviceClaimForm'] = ResolversParentTypes['DeviceClaimForm']> = {
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  issuingAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newFilingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceClaimResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeviceClaimResult'] = ResolversParentTypes['DeviceClaimResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'DeviceClaim' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type DismantlingNoticeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DismantlingNotice'] = ResolversParentTypes['DismantlingNotice']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['DismantlingNoticeAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  checkAskedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  checkDueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  dismantledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dutyFaults?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyGround?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyOverriddenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyOverride?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['DismantlingNoticeForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<DismantlingNoticeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installation?: Resolver<Maybe<ResolversTypes['Installation']>, ParentType, ContextType>;
  installationFace?: Resolver<Maybe<ResolversTypes['InstallationFace']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperChecks?: Resolver<ReadonlyArray<ResolversTypes['PaperCheck']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  staffLacking?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffSettled?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffStatement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DismantlingNoticeState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['DismantlingNoticeForm']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DismantlingNoticeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DismantlingNoticeConnection'] = ResolversParentTypes['DismantlingNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DismantlingNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<DismantlingNoticeConnectionTotalArgs, 'exact'>>;
};

export type DismantlingNoticeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DismantlingNoticeEdge'] = ResolversParentTypes['DismantlingNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DismantlingNotice'], ParentType, ContextType>;
};

export type DismantlingNoticeFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DismantlingNoticeForm'] = ResolversParentTypes['DismantlingNoticeForm']> = {
  installationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  keyStaff?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KeyStaff']>>, ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  safetyLicenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specialWorkers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SpecialWorker']>>, ParentType, ContextType>;
  workUnitUscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DismantlingNoticeResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DismantlingNoticeResult'] = ResolversParentTypes['DismantlingNoticeResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'DismantlingNotice' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
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

export type EquipmentWorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EquipmentWork'] = ResolversParentTypes['EquipmentWork']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<EquipmentWorkCaseArgs, 'id' | 'process'>>;
  cases?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, RequireFields<EquipmentWorkCasesArgs, 'first' | 'process' | 'tab'>>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ProcessWork']>, ParentType, ContextType>;
  endings?: Resolver<ReadonlyArray<ResolversTypes['EndingWork']>, ParentType, ContextType>;
  formDefinition?: Resolver<Maybe<ResolversTypes['FormDefinition']>, ParentType, ContextType, RequireFields<EquipmentWorkFormDefinitionArgs, 'division' | 'process'>>;
  mayCreate?: Resolver<ReadonlyArray<ResolversTypes['Creatable']>, ParentType, ContextType, Partial<EquipmentWorkMayCreateArgs>>;
  mayCreateElsewhere?: Resolver<ReadonlyArray<ResolversTypes['CreatableElsewhere']>, ParentType, ContextType>;
  requestUpload?: Resolver<Maybe<ResolversTypes['UploadTicket']>, ParentType, ContextType, RequireFields<EquipmentWorkRequestUploadArgs, 'input'>>;
  unitRules?: Resolver<ReadonlyArray<ResolversTypes['UnitRule']>, ParentType, ContextType, Partial<EquipmentWorkUnitRulesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type FilingCancellationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FilingCancellation'] = ResolversParentTypes['FilingCancellation']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['FilingCancellationAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  crane?: Resolver<Maybe<ResolversTypes['Crane']>, ParentType, ContextType>;
  craneFace?: Resolver<Maybe<ResolversTypes['CraneFace']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['FilingCancellationForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<FilingCancellationHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['FilingCancellationState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['FilingCancellationForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilingCancellationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FilingCancellationConnection'] = ResolversParentTypes['FilingCancellationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FilingCancellationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<FilingCancellationConnectionTotalArgs, 'exact'>>;
};

export type FilingCancellationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FilingCancellationEdge'] = ResolversParentTypes['FilingCancellationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FilingCancellation'], ParentType, ContextType>;
};

export type FilingCancellationFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FilingCancellationForm'] = ResolversParentTypes['FilingCancellationForm']> = {
  cause?: Resolver<Maybe<ResolversTypes['CancellationCause']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  craneId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FilingCancellationResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FilingCancellationResult'] = ResolversParentTypes['FilingCancellationResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'FilingCancellation' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type FilingExtensionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FilingExtension'] = ResolversParentTypes['FilingExtension']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['FilingExtensionAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  crane?: Resolver<Maybe<ResolversTypes['Crane']>, ParentType, ContextType>;
  craneFace?: Resolver<Maybe<ResolversTypes['CraneFace']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  extendedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  extendedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['FilingExtensionForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<FilingExtensionHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['FilingExtensionState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['FilingExtensionForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilingExtensionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FilingExtensionConnection'] = ResolversParentTypes['FilingExtensionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FilingExtensionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<FilingExtensionConnectionTotalArgs, 'exact'>>;
};

export type FilingExtensionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FilingExtensionEdge'] = ResolversParentTypes['FilingExtensionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FilingExtension'], ParentType, ContextType>;
};

export type FilingExtensionFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FilingExtensionForm'] = ResolversParentTypes['FilingExtensionForm']> = {
  assessedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  assessmentBody?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessmentBodyUscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessmentConclusion?: Resolver<Maybe<ResolversTypes['AssessmentConclusion']>, ParentType, ContextType>;
  assessmentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  craneId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FilingExtensionResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FilingExtensionResult'] = ResolversParentTypes['FilingExtensionResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'FilingExtension' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type FilingPrefillResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FilingPrefill'] = ResolversParentTypes['FilingPrefill']> = {
  form?: Resolver<ResolversTypes['OwnershipFilingForm'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ParameterInBothUnits']>, ParentType, ContextType>;
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

export type FormerFilingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FormerFiling'] = ResolversParentTypes['FormerFiling']> = {
  endedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  ending?: Resolver<ResolversTypes['FilingEnding'], ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type FormerValueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FormerValue'] = ResolversParentTypes['FormerValue']> = {
  attribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isMistake?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FourPartyAcceptanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FourPartyAcceptance'] = ResolversParentTypes['FourPartyAcceptance']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['FourPartyAcceptanceAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['FourPartyAcceptanceForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<FourPartyAcceptanceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installation?: Resolver<Maybe<ResolversTypes['Installation']>, ParentType, ContextType>;
  installationBlock?: Resolver<Maybe<ResolversTypes['InstallationBlock']>, ParentType, ContextType>;
  installationFace?: Resolver<Maybe<ResolversTypes['InstallationFace']>, ParentType, ContextType>;
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
  projectBlock?: Resolver<Maybe<ResolversTypes['ProjectBlock']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resultLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FourPartyAcceptanceState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['FourPartyAcceptanceForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FourPartyAcceptanceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FourPartyAcceptanceConnection'] = ResolversParentTypes['FourPartyAcceptanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FourPartyAcceptanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<FourPartyAcceptanceConnectionTotalArgs, 'exact'>>;
};

export type FourPartyAcceptanceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FourPartyAcceptanceEdge'] = ResolversParentTypes['FourPartyAcceptanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FourPartyAcceptance'], ParentType, ContextType>;
};

export type FourPartyAcceptanceFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FourPartyAcceptanceForm'] = ResolversParentTypes['FourPartyAcceptanceForm']> = {
  conclusions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AcceptanceConclusion']>>, ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['CraneInspection']>, ParentType, ContextType>;
  installationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projectManagerIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectManagerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectManagerPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsiblePhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['AcceptanceRound']>, ParentType, ContextType>;
  usePlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FourPartyAcceptanceResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FourPartyAcceptanceResult'] = ResolversParentTypes['FourPartyAcceptanceResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'FourPartyAcceptance' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
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

export type HomeReissueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HomeReissue'] = ResolversParentTypes['HomeReissue']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['HomeReissueAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  craneFace?: Resolver<Maybe<ResolversTypes['CraneFace']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['HomeReissueForm'], ParentType, ContextType>;
  formerFilingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<HomeReissueHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['HomeReissueState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['HomeReissueForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HomeReissueConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HomeReissueConnection'] = ResolversParentTypes['HomeReissueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HomeReissueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<HomeReissueConnectionTotalArgs, 'exact'>>;
};

export type HomeReissueEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HomeReissueEdge'] = ResolversParentTypes['HomeReissueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HomeReissue'], ParentType, ContextType>;
};

export type HomeReissueFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HomeReissueForm'] = ResolversParentTypes['HomeReissueForm']> = {
  craneId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  issuingAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newFilingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HomeReissueResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HomeReissueResult'] = ResolversParentTypes['HomeReissueResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'HomeReissue' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
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

export type InspectionCommissionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InspectionCommission'] = ResolversParentTypes['InspectionCommission']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['InspectionCommissionAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['InspectionCommissionForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<InspectionCommissionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installationFace?: Resolver<Maybe<ResolversTypes['InstallationFace']>, ParentType, ContextType>;
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
  state?: Resolver<ResolversTypes['InspectionCommissionState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['InspectionCommissionForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionCommissionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InspectionCommissionConnection'] = ResolversParentTypes['InspectionCommissionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InspectionCommissionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<InspectionCommissionConnectionTotalArgs, 'exact'>>;
};

export type InspectionCommissionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InspectionCommissionEdge'] = ResolversParentTypes['InspectionCommissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionCommission'], ParentType, ContextType>;
};

export type InspectionCommissionFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InspectionCommissionForm'] = ResolversParentTypes['InspectionCommissionForm']> = {
  bodyUscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type InspectionCommissionResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InspectionCommissionResult'] = ResolversParentTypes['InspectionCommissionResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'InspectionCommission' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type InstallationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Installation'] = ResolversParentTypes['Installation'], FederationReferenceType extends FederationReferenceTypes['Installation'] = FederationReferenceTypes['Installation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Installation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptances?: Resolver<Maybe<ResolversTypes['FourPartyAcceptanceConnection']>, ParentType, ContextType, RequireFields<InstallationAcceptancesArgs, 'first'>>;
  crane?: Resolver<Maybe<ResolversTypes['Crane']>, ParentType, ContextType>;
  dismantledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dismantlings?: Resolver<Maybe<ResolversTypes['DismantlingNoticeConnection']>, ParentType, ContextType, RequireFields<InstallationDismantlingsArgs, 'first'>>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  inspectionDue?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  installer?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextInspection?: Resolver<Maybe<ResolversTypes['NextInspection']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['InstallationNotice']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InstallationState']>, ParentType, ContextType>;
  useRegistration?: Resolver<Maybe<ResolversTypes['UseRegistration']>, ParentType, ContextType>;
  useRegistrations?: Resolver<Maybe<ResolversTypes['UseRegistrationConnection']>, ParentType, ContextType, RequireFields<InstallationUseRegistrationsArgs, 'first'>>;
};

export type InstallationBlockResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstallationBlock'] = ResolversParentTypes['InstallationBlock']> = {
  category?: Resolver<ResolversTypes['CraneCategory'], ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finalHeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  firstHeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  installer?: Resolver<ResolversTypes['UnitBlock'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['UnitBlock'], ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  principalIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type InstallationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstallationConnection'] = ResolversParentTypes['InstallationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstallationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InstallationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstallationEdge'] = ResolversParentTypes['InstallationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Installation'], ParentType, ContextType>;
};

export type InstallationFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstallationFace'] = ResolversParentTypes['InstallationFace'], FederationReferenceType extends FederationReferenceTypes['InstallationFace'] = FederationReferenceTypes['InstallationFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstallationFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installation?: Resolver<Maybe<ResolversTypes['Installation']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InstallationState']>, ParentType, ContextType>;
};

export type InstallationNoticeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstallationNotice'] = ResolversParentTypes['InstallationNotice']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['InstallationNoticeAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  checkAskedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  checkDueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  crane?: Resolver<Maybe<ResolversTypes['Crane']>, ParentType, ContextType>;
  craneFace?: Resolver<Maybe<ResolversTypes['CraneFace']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dutyFaults?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyGround?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyOverriddenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyOverride?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['InstallationNoticeForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<InstallationNoticeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installation?: Resolver<Maybe<ResolversTypes['Installation']>, ParentType, ContextType>;
  installerUscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperChecks?: Resolver<ReadonlyArray<ResolversTypes['PaperCheck']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectBlock?: Resolver<Maybe<ResolversTypes['ProjectBlock']>, ParentType, ContextType>;
  projectFace?: Resolver<Maybe<ResolversTypes['ProjectFace']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  staffLacking?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffSettled?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffStatement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InstallationNoticeState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['InstallationNoticeForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstallationNoticeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstallationNoticeConnection'] = ResolversParentTypes['InstallationNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstallationNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<InstallationNoticeConnectionTotalArgs, 'exact'>>;
};

export type InstallationNoticeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstallationNoticeEdge'] = ResolversParentTypes['InstallationNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InstallationNotice'], ParentType, ContextType>;
};

export type InstallationNoticeFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstallationNoticeForm'] = ResolversParentTypes['InstallationNoticeForm']> = {
  boomLength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  craneId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  finalHeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  firstHeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  keyStaff?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KeyStaff']>>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxLiftingWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMaxHeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  plannedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ratedLoad?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratedSpeed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  safetyLicenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specialWorkers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SpecialWorker']>>, ParentType, ContextType>;
  weightAtMaxRadius?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  workUnitUscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstallationNoticeResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstallationNoticeResult'] = ResolversParentTypes['InstallationNoticeResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'InstallationNotice' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type KeyStaffResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyStaff'] = ResolversParentTypes['KeyStaff']> = {
  dutyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leavingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LabelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MaintenanceRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MaintenanceRecord'] = ResolversParentTypes['MaintenanceRecord']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['MaintenanceRecordAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MaintenanceRecordForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<MaintenanceRecordHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installationFace?: Resolver<Maybe<ResolversTypes['InstallationFace']>, ParentType, ContextType>;
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
  projectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MaintenanceRecordState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['MaintenanceRecordForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitDivision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaintenanceRecordConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MaintenanceRecordConnection'] = ResolversParentTypes['MaintenanceRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MaintenanceRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<MaintenanceRecordConnectionTotalArgs, 'exact'>>;
};

export type MaintenanceRecordEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MaintenanceRecordEdge'] = ResolversParentTypes['MaintenanceRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MaintenanceRecord'], ParentType, ContextType>;
};

export type MaintenanceRecordFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MaintenanceRecordForm'] = ResolversParentTypes['MaintenanceRecordForm']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MaintenanceKind']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MaintenanceRecordResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MaintenanceRecordResult'] = ResolversParentTypes['MaintenanceRecordResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'MaintenanceRecord' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
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
  acceptCertificateReissue?: Resolver<Maybe<ResolversTypes['CertificateReissueResult']>, ParentType, ContextType, RequireFields<MutationAcceptCertificateReissueArgs, 'input'>>;
  acceptDeviceClaim?: Resolver<Maybe<ResolversTypes['DeviceClaimResult']>, ParentType, ContextType, RequireFields<MutationAcceptDeviceClaimArgs, 'input'>>;
  acceptFilingCancellation?: Resolver<Maybe<ResolversTypes['FilingCancellationResult']>, ParentType, ContextType, RequireFields<MutationAcceptFilingCancellationArgs, 'input'>>;
  acceptFilingExtension?: Resolver<Maybe<ResolversTypes['FilingExtensionResult']>, ParentType, ContextType, RequireFields<MutationAcceptFilingExtensionArgs, 'input'>>;
  acceptOwnershipChange?: Resolver<Maybe<ResolversTypes['OwnershipChangeResult']>, ParentType, ContextType, RequireFields<MutationAcceptOwnershipChangeArgs, 'input'>>;
  acceptOwnershipFiling?: Resolver<Maybe<ResolversTypes['OwnershipFilingResult']>, ParentType, ContextType, RequireFields<MutationAcceptOwnershipFilingArgs, 'input'>>;
  amendMaintenanceRecord?: Resolver<Maybe<ResolversTypes['MaintenanceRecordResult']>, ParentType, ContextType, RequireFields<MutationAmendMaintenanceRecordArgs, 'input'>>;
  approveCertificateReissue?: Resolver<Maybe<ResolversTypes['CertificateReissueResult']>, ParentType, ContextType, RequireFields<MutationApproveCertificateReissueArgs, 'input'>>;
  approveCrewChange?: Resolver<Maybe<ResolversTypes['CrewChangeResult']>, ParentType, ContextType, RequireFields<MutationApproveCrewChangeArgs, 'input'>>;
  approveDeviceClaim?: Resolver<Maybe<ResolversTypes['DeviceClaimResult']>, ParentType, ContextType, RequireFields<MutationApproveDeviceClaimArgs, 'input'>>;
  approveDismantlingNotice?: Resolver<Maybe<ResolversTypes['DismantlingNoticeResult']>, ParentType, ContextType, RequireFields<MutationApproveDismantlingNoticeArgs, 'input'>>;
  approveFilingCancellation?: Resolver<Maybe<ResolversTypes['FilingCancellationResult']>, ParentType, ContextType, RequireFields<MutationApproveFilingCancellationArgs, 'input'>>;
  approveFilingExtension?: Resolver<Maybe<ResolversTypes['FilingExtensionResult']>, ParentType, ContextType, RequireFields<MutationApproveFilingExtensionArgs, 'input'>>;
  approveInstallationNotice?: Resolver<Maybe<ResolversTypes['InstallationNoticeResult']>, ParentType, ContextType, RequireFields<MutationApproveInstallationNoticeArgs, 'input'>>;
  approveOwnershipChange?: Resolver<Maybe<ResolversTypes['OwnershipChangeResult']>, ParentType, ContextType, RequireFields<MutationApproveOwnershipChangeArgs, 'input'>>;
  approveOwnershipFiling?: Resolver<Maybe<ResolversTypes['OwnershipFilingResult']>, ParentType, ContextType, RequireFields<MutationApproveOwnershipFilingArgs, 'input'>>;
  approveUseCorrection?: Resolver<Maybe<ResolversTypes['UseCorrectionResult']>, ParentType, ContextType, RequireFields<MutationApproveUseCorrectionArgs, 'input'>>;
  approveUseExtension?: Resolver<Maybe<ResolversTypes['UseExtensionResult']>, ParentType, ContextType, RequireFields<MutationApproveUseExtensionArgs, 'input'>>;
  approveUseRegistration?: Resolver<Maybe<ResolversTypes['UseRegistrationResult']>, ParentType, ContextType, RequireFields<MutationApproveUseRegistrationArgs, 'input'>>;
  cancelEquipmentImport?: Resolver<Maybe<ResolversTypes['ImportResult']>, ParentType, ContextType, RequireFields<MutationCancelEquipmentImportArgs, 'input'>>;
  cancelInstallationInstallationNotice?: Resolver<Maybe<ResolversTypes['InstallationNoticeResult']>, ParentType, ContextType, RequireFields<MutationCancelInstallationInstallationNoticeArgs, 'input'>>;
  checkDismantlingNotice?: Resolver<Maybe<ResolversTypes['DismantlingNoticeResult']>, ParentType, ContextType, RequireFields<MutationCheckDismantlingNoticeArgs, 'input'>>;
  checkInstallationNotice?: Resolver<Maybe<ResolversTypes['InstallationNoticeResult']>, ParentType, ContextType, RequireFields<MutationCheckInstallationNoticeArgs, 'input'>>;
  confirmOwnershipChange?: Resolver<Maybe<ResolversTypes['OwnershipChangeResult']>, ParentType, ContextType, RequireFields<MutationConfirmOwnershipChangeArgs, 'input'>>;
  confirmPeriodicInspection?: Resolver<Maybe<ResolversTypes['PeriodicInspectionResult']>, ParentType, ContextType, RequireFields<MutationConfirmPeriodicInspectionArgs, 'input'>>;
  createCertificateReissue?: Resolver<Maybe<ResolversTypes['CertificateReissueResult']>, ParentType, ContextType, RequireFields<MutationCreateCertificateReissueArgs, 'input'>>;
  createCrewChange?: Resolver<Maybe<ResolversTypes['CrewChangeResult']>, ParentType, ContextType, RequireFields<MutationCreateCrewChangeArgs, 'input'>>;
  createDefectReport?: Resolver<Maybe<ResolversTypes['DefectReportResult']>, ParentType, ContextType, RequireFields<MutationCreateDefectReportArgs, 'input'>>;
  createDeviceClaim?: Resolver<Maybe<ResolversTypes['DeviceClaimResult']>, ParentType, ContextType, RequireFields<MutationCreateDeviceClaimArgs, 'input'>>;
  createDismantlingNotice?: Resolver<Maybe<ResolversTypes['DismantlingNoticeResult']>, ParentType, ContextType, RequireFields<MutationCreateDismantlingNoticeArgs, 'input'>>;
  createFilingCancellation?: Resolver<Maybe<ResolversTypes['FilingCancellationResult']>, ParentType, ContextType, RequireFields<MutationCreateFilingCancellationArgs, 'input'>>;
  createFilingExtension?: Resolver<Maybe<ResolversTypes['FilingExtensionResult']>, ParentType, ContextType, RequireFields<MutationCreateFilingExtensionArgs, 'input'>>;
  createFourPartyAcceptance?: Resolver<Maybe<ResolversTypes['FourPartyAcceptanceResult']>, ParentType, ContextType, RequireFields<MutationCreateFourPartyAcceptanceArgs, 'input'>>;
  createHomeReissue?: Resolver<Maybe<ResolversTypes['HomeReissueResult']>, ParentType, ContextType, RequireFields<MutationCreateHomeReissueArgs, 'input'>>;
  createInspectionCommission?: Resolver<Maybe<ResolversTypes['InspectionCommissionResult']>, ParentType, ContextType, RequireFields<MutationCreateInspectionCommissionArgs, 'input'>>;
  createInstallationNotice?: Resolver<Maybe<ResolversTypes['InstallationNoticeResult']>, ParentType, ContextType, RequireFields<MutationCreateInstallationNoticeArgs, 'input'>>;
  createMaintenanceRecord?: Resolver<Maybe<ResolversTypes['MaintenanceRecordResult']>, ParentType, ContextType, RequireFields<MutationCreateMaintenanceRecordArgs, 'input'>>;
  createOwnershipChange?: Resolver<Maybe<ResolversTypes['OwnershipChangeResult']>, ParentType, ContextType, RequireFields<MutationCreateOwnershipChangeArgs, 'input'>>;
  createOwnershipFiling?: Resolver<Maybe<ResolversTypes['OwnershipFilingResult']>, ParentType, ContextType, RequireFields<MutationCreateOwnershipFilingArgs, 'input'>>;
  createPeriodicInspection?: Resolver<Maybe<ResolversTypes['PeriodicInspectionResult']>, ParentType, ContextType, RequireFields<MutationCreatePeriodicInspectionArgs, 'input'>>;
  createReissueTagging?: Resolver<Maybe<ResolversTypes['ReissueTaggingResult']>, ParentType, ContextType, RequireFields<MutationCreateReissueTaggingArgs, 'input'>>;
  createReturnToUse?: Resolver<Maybe<ResolversTypes['ReturnToUseResult']>, ParentType, ContextType, RequireFields<MutationCreateReturnToUseArgs, 'input'>>;
  createSafetyDeclaration?: Resolver<Maybe<ResolversTypes['SafetyDeclarationResult']>, ParentType, ContextType, RequireFields<MutationCreateSafetyDeclarationArgs, 'input'>>;
  createUnfiledDevice?: Resolver<Maybe<ResolversTypes['UnfiledDeviceResult']>, ParentType, ContextType, RequireFields<MutationCreateUnfiledDeviceArgs, 'input'>>;
  createUseCorrection?: Resolver<Maybe<ResolversTypes['UseCorrectionResult']>, ParentType, ContextType, RequireFields<MutationCreateUseCorrectionArgs, 'input'>>;
  createUseExtension?: Resolver<Maybe<ResolversTypes['UseExtensionResult']>, ParentType, ContextType, RequireFields<MutationCreateUseExtensionArgs, 'input'>>;
  createUseRegistration?: Resolver<Maybe<ResolversTypes['UseRegistrationResult']>, ParentType, ContextType, RequireFields<MutationCreateUseRegistrationArgs, 'input'>>;
  declineOwnershipChange?: Resolver<Maybe<ResolversTypes['OwnershipChangeResult']>, ParentType, ContextType, RequireFields<MutationDeclineOwnershipChangeArgs, 'input'>>;
  declinePeriodicInspection?: Resolver<Maybe<ResolversTypes['PeriodicInspectionResult']>, ParentType, ContextType, RequireFields<MutationDeclinePeriodicInspectionArgs, 'input'>>;
  endForCompletionUseRegistration?: Resolver<Maybe<ResolversTypes['UseRegistrationResult']>, ParentType, ContextType, RequireFields<MutationEndForCompletionUseRegistrationArgs, 'input'>>;
  explainStaffDismantlingNotice?: Resolver<Maybe<ResolversTypes['DismantlingNoticeResult']>, ParentType, ContextType, RequireFields<MutationExplainStaffDismantlingNoticeArgs, 'input'>>;
  explainStaffInstallationNotice?: Resolver<Maybe<ResolversTypes['InstallationNoticeResult']>, ParentType, ContextType, RequireFields<MutationExplainStaffInstallationNoticeArgs, 'input'>>;
  importOwnershipFilings?: Resolver<Maybe<ResolversTypes['ImportResult']>, ParentType, ContextType, RequireFields<MutationImportOwnershipFilingsArgs, 'input'>>;
  passPreliminaryReviewCertificateReissue?: Resolver<Maybe<ResolversTypes['CertificateReissueResult']>, ParentType, ContextType, RequireFields<MutationPassPreliminaryReviewCertificateReissueArgs, 'input'>>;
  passPreliminaryReviewDeviceClaim?: Resolver<Maybe<ResolversTypes['DeviceClaimResult']>, ParentType, ContextType, RequireFields<MutationPassPreliminaryReviewDeviceClaimArgs, 'input'>>;
  passPreliminaryReviewDismantlingNotice?: Resolver<Maybe<ResolversTypes['DismantlingNoticeResult']>, ParentType, ContextType, RequireFields<MutationPassPreliminaryReviewDismantlingNoticeArgs, 'input'>>;
  passPreliminaryReviewFilingCancellation?: Resolver<Maybe<ResolversTypes['FilingCancellationResult']>, ParentType, ContextType, RequireFields<MutationPassPreliminaryReviewFilingCancellationArgs, 'input'>>;
  passPreliminaryReviewFilingExtension?: Resolver<Maybe<ResolversTypes['FilingExtensionResult']>, ParentType, ContextType, RequireFields<MutationPassPreliminaryReviewFilingExtensionArgs, 'input'>>;
  passPreliminaryReviewOwnershipChange?: Resolver<Maybe<ResolversTypes['OwnershipChangeResult']>, ParentType, ContextType, RequireFields<MutationPassPreliminaryReviewOwnershipChangeArgs, 'input'>>;
  passPreliminaryReviewOwnershipFiling?: Resolver<Maybe<ResolversTypes['OwnershipFilingResult']>, ParentType, ContextType, RequireFields<MutationPassPreliminaryReviewOwnershipFilingArgs, 'input'>>;
  recordPeriodicInspection?: Resolver<Maybe<ResolversTypes['PeriodicInspectionResult']>, ParentType, ContextType, RequireFields<MutationRecordPeriodicInspectionArgs, 'input'>>;
  refuseCertificateReissue?: Resolver<Maybe<ResolversTypes['CertificateReissueResult']>, ParentType, ContextType, RequireFields<MutationRefuseCertificateReissueArgs, 'input'>>;
  refuseDeviceClaim?: Resolver<Maybe<ResolversTypes['DeviceClaimResult']>, ParentType, ContextType, RequireFields<MutationRefuseDeviceClaimArgs, 'input'>>;
  refuseFilingCancellation?: Resolver<Maybe<ResolversTypes['FilingCancellationResult']>, ParentType, ContextType, RequireFields<MutationRefuseFilingCancellationArgs, 'input'>>;
  refuseFilingExtension?: Resolver<Maybe<ResolversTypes['FilingExtensionResult']>, ParentType, ContextType, RequireFields<MutationRefuseFilingExtensionArgs, 'input'>>;
  refuseOwnershipChange?: Resolver<Maybe<ResolversTypes['OwnershipChangeResult']>, ParentType, ContextType, RequireFields<MutationRefuseOwnershipChangeArgs, 'input'>>;
  refuseOwnershipFiling?: Resolver<Maybe<ResolversTypes['OwnershipFilingResult']>, ParentType, ContextType, RequireFields<MutationRefuseOwnershipFilingArgs, 'input'>>;
  removeUnfiledDevice?: Resolver<Maybe<ResolversTypes['UnfiledDeviceResult']>, ParentType, ContextType, RequireFields<MutationRemoveUnfiledDeviceArgs, 'input'>>;
  replanDismantlingNotice?: Resolver<Maybe<ResolversTypes['DismantlingNoticeResult']>, ParentType, ContextType, RequireFields<MutationReplanDismantlingNoticeArgs, 'input'>>;
  replanInstallationNotice?: Resolver<Maybe<ResolversTypes['InstallationNoticeResult']>, ParentType, ContextType, RequireFields<MutationReplanInstallationNoticeArgs, 'input'>>;
  replanSubmittedDismantlingNotice?: Resolver<Maybe<ResolversTypes['DismantlingNoticeResult']>, ParentType, ContextType, RequireFields<MutationReplanSubmittedDismantlingNoticeArgs, 'input'>>;
  replanSubmittedInstallationNotice?: Resolver<Maybe<ResolversTypes['InstallationNoticeResult']>, ParentType, ContextType, RequireFields<MutationReplanSubmittedInstallationNoticeArgs, 'input'>>;
  reportDismantledDismantlingNotice?: Resolver<Maybe<ResolversTypes['DismantlingNoticeResult']>, ParentType, ContextType, RequireFields<MutationReportDismantledDismantlingNoticeArgs, 'input'>>;
  requestCheckDismantlingNotice?: Resolver<Maybe<ResolversTypes['DismantlingNoticeResult']>, ParentType, ContextType, RequireFields<MutationRequestCheckDismantlingNoticeArgs, 'input'>>;
  requestCheckInstallationNotice?: Resolver<Maybe<ResolversTypes['InstallationNoticeResult']>, ParentType, ContextType, RequireFields<MutationRequestCheckInstallationNoticeArgs, 'input'>>;
  returnForCorrectionCertificateReissue?: Resolver<Maybe<ResolversTypes['CertificateReissueResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionCertificateReissueArgs, 'input'>>;
  returnForCorrectionCrewChange?: Resolver<Maybe<ResolversTypes['CrewChangeResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionCrewChangeArgs, 'input'>>;
  returnForCorrectionDeviceClaim?: Resolver<Maybe<ResolversTypes['DeviceClaimResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionDeviceClaimArgs, 'input'>>;
  returnForCorrectionDismantlingNotice?: Resolver<Maybe<ResolversTypes['DismantlingNoticeResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionDismantlingNoticeArgs, 'input'>>;
  returnForCorrectionFilingCancellation?: Resolver<Maybe<ResolversTypes['FilingCancellationResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionFilingCancellationArgs, 'input'>>;
  returnForCorrectionFilingExtension?: Resolver<Maybe<ResolversTypes['FilingExtensionResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionFilingExtensionArgs, 'input'>>;
  returnForCorrectionInstallationNotice?: Resolver<Maybe<ResolversTypes['InstallationNoticeResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionInstallationNoticeArgs, 'input'>>;
  returnForCorrectionOwnershipChange?: Resolver<Maybe<ResolversTypes['OwnershipChangeResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionOwnershipChangeArgs, 'input'>>;
  returnForCorrectionOwnershipFiling?: Resolver<Maybe<ResolversTypes['OwnershipFilingResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionOwnershipFilingArgs, 'input'>>;
  returnForCorrectionUseCorrection?: Resolver<Maybe<ResolversTypes['UseCorrectionResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionUseCorrectionArgs, 'input'>>;
  returnForCorrectionUseExtension?: Resolver<Maybe<ResolversTypes['UseExtensionResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionUseExtensionArgs, 'input'>>;
  returnForCorrectionUseRegistration?: Resolver<Maybe<ResolversTypes['UseRegistrationResult']>, ParentType, ContextType, RequireFields<MutationReturnForCorrectionUseRegistrationArgs, 'input'>>;
  reviseDismantlingNotice?: Resolver<Maybe<ResolversTypes['DismantlingNoticeResult']>, ParentType, ContextType, RequireFields<MutationReviseDismantlingNoticeArgs, 'input'>>;
  reviseInstallationNotice?: Resolver<Maybe<ResolversTypes['InstallationNoticeResult']>, ParentType, ContextType, RequireFields<MutationReviseInstallationNoticeArgs, 'input'>>;
  revokeUseRegistration?: Resolver<Maybe<ResolversTypes['UseRegistrationResult']>, ParentType, ContextType, RequireFields<MutationRevokeUseRegistrationArgs, 'input'>>;
  saveCertificateReissue?: Resolver<Maybe<ResolversTypes['CertificateReissueResult']>, ParentType, ContextType, RequireFields<MutationSaveCertificateReissueArgs, 'input'>>;
  saveCrewChange?: Resolver<Maybe<ResolversTypes['CrewChangeResult']>, ParentType, ContextType, RequireFields<MutationSaveCrewChangeArgs, 'input'>>;
  saveDeviceClaim?: Resolver<Maybe<ResolversTypes['DeviceClaimResult']>, ParentType, ContextType, RequireFields<MutationSaveDeviceClaimArgs, 'input'>>;
  saveDismantlingNotice?: Resolver<Maybe<ResolversTypes['DismantlingNoticeResult']>, ParentType, ContextType, RequireFields<MutationSaveDismantlingNoticeArgs, 'input'>>;
  saveFilingCancellation?: Resolver<Maybe<ResolversTypes['FilingCancellationResult']>, ParentType, ContextType, RequireFields<MutationSaveFilingCancellationArgs, 'input'>>;
  saveFilingExtension?: Resolver<Maybe<ResolversTypes['FilingExtensionResult']>, ParentType, ContextType, RequireFields<MutationSaveFilingExtensionArgs, 'input'>>;
  saveInstallationNotice?: Resolver<Maybe<ResolversTypes['InstallationNoticeResult']>, ParentType, ContextType, RequireFields<MutationSaveInstallationNoticeArgs, 'input'>>;
  saveMaintenanceRecord?: Resolver<Maybe<ResolversTypes['MaintenanceRecordResult']>, ParentType, ContextType, RequireFields<MutationSaveMaintenanceRecordArgs, 'input'>>;
  saveOwnershipChange?: Resolver<Maybe<ResolversTypes['OwnershipChangeResult']>, ParentType, ContextType, RequireFields<MutationSaveOwnershipChangeArgs, 'input'>>;
  saveOwnershipFiling?: Resolver<Maybe<ResolversTypes['OwnershipFilingResult']>, ParentType, ContextType, RequireFields<MutationSaveOwnershipFilingArgs, 'input'>>;
  savePeriodicInspection?: Resolver<Maybe<ResolversTypes['PeriodicInspectionResult']>, ParentType, ContextType, RequireFields<MutationSavePeriodicInspectionArgs, 'input'>>;
  saveUnfiledDevice?: Resolver<Maybe<ResolversTypes['UnfiledDeviceResult']>, ParentType, ContextType, RequireFields<MutationSaveUnfiledDeviceArgs, 'input'>>;
  saveUseCorrection?: Resolver<Maybe<ResolversTypes['UseCorrectionResult']>, ParentType, ContextType, RequireFields<MutationSaveUseCorrectionArgs, 'input'>>;
  saveUseExtension?: Resolver<Maybe<ResolversTypes['UseExtensionResult']>, ParentType, ContextType, RequireFields<MutationSaveUseExtensionArgs, 'input'>>;
  saveUseRegistration?: Resolver<Maybe<ResolversTypes['UseRegistrationResult']>, ParentType, ContextType, RequireFields<MutationSaveUseRegistrationArgs, 'input'>>;
  submitCertificateReissue?: Resolver<Maybe<ResolversTypes['CertificateReissueResult']>, ParentType, ContextType, RequireFields<MutationSubmitCertificateReissueArgs, 'input'>>;
  submitCrewChange?: Resolver<Maybe<ResolversTypes['CrewChangeResult']>, ParentType, ContextType, RequireFields<MutationSubmitCrewChangeArgs, 'input'>>;
  submitDeviceClaim?: Resolver<Maybe<ResolversTypes['DeviceClaimResult']>, ParentType, ContextType, RequireFields<MutationSubmitDeviceClaimArgs, 'input'>>;
  submitDismantlingNotice?: Resolver<Maybe<ResolversTypes['DismantlingNoticeResult']>, ParentType, ContextType, RequireFields<MutationSubmitDismantlingNoticeArgs, 'input'>>;
  submitFilingCancellation?: Resolver<Maybe<ResolversTypes['FilingCancellationResult']>, ParentType, ContextType, RequireFields<MutationSubmitFilingCancellationArgs, 'input'>>;
  submitFilingExtension?: Resolver<Maybe<ResolversTypes['FilingExtensionResult']>, ParentType, ContextType, RequireFields<MutationSubmitFilingExtensionArgs, 'input'>>;
  submitInstallationNotice?: Resolver<Maybe<ResolversTypes['InstallationNoticeResult']>, ParentType, ContextType, RequireFields<MutationSubmitInstallationNoticeArgs, 'input'>>;
  submitMaintenanceRecord?: Resolver<Maybe<ResolversTypes['MaintenanceRecordResult']>, ParentType, ContextType, RequireFields<MutationSubmitMaintenanceRecordArgs, 'input'>>;
  submitOwnershipChange?: Resolver<Maybe<ResolversTypes['OwnershipChangeResult']>, ParentType, ContextType, RequireFields<MutationSubmitOwnershipChangeArgs, 'input'>>;
  submitOwnershipFiling?: Resolver<Maybe<ResolversTypes['OwnershipFilingResult']>, ParentType, ContextType, RequireFields<MutationSubmitOwnershipFilingArgs, 'input'>>;
  submitPeriodicInspection?: Resolver<Maybe<ResolversTypes['PeriodicInspectionResult']>, ParentType, ContextType, RequireFields<MutationSubmitPeriodicInspectionArgs, 'input'>>;
  submitUseCorrection?: Resolver<Maybe<ResolversTypes['UseCorrectionResult']>, ParentType, ContextType, RequireFields<MutationSubmitUseCorrectionArgs, 'input'>>;
  submitUseExtension?: Resolver<Maybe<ResolversTypes['UseExtensionResult']>, ParentType, ContextType, RequireFields<MutationSubmitUseExtensionArgs, 'input'>>;
  submitUseRegistration?: Resolver<Maybe<ResolversTypes['UseRegistrationResult']>, ParentType, ContextType, RequireFields<MutationSubmitUseRegistrationArgs, 'input'>>;
  withdrawCertificateReissue?: Resolver<Maybe<ResolversTypes['CertificateReissueResult']>, ParentType, ContextType, RequireFields<MutationWithdrawCertificateReissueArgs, 'input'>>;
  withdrawCrewChange?: Resolver<Maybe<ResolversTypes['CrewChangeResult']>, ParentType, ContextType, RequireFields<MutationWithdrawCrewChangeArgs, 'input'>>;
  withdrawDeviceClaim?: Resolver<Maybe<ResolversTypes['DeviceClaimResult']>, ParentType, ContextType, RequireFields<MutationWithdrawDeviceClaimArgs, 'input'>>;
  withdrawDismantlingNotice?: Resolver<Maybe<ResolversTypes['DismantlingNoticeResult']>, ParentType, ContextType, RequireFields<MutationWithdrawDismantlingNoticeArgs, 'input'>>;
  withdrawFilingCancellation?: Resolver<Maybe<ResolversTypes['FilingCancellationResult']>, ParentType, ContextType, RequireFields<MutationWithdrawFilingCancellationArgs, 'input'>>;
  withdrawFilingExtension?: Resolver<Maybe<ResolversTypes['FilingExtensionResult']>, ParentType, ContextType, RequireFields<MutationWithdrawFilingExtensionArgs, 'input'>>;
  withdrawInstallationNotice?: Resolver<Maybe<ResolversTypes['InstallationNoticeResult']>, ParentType, ContextType, RequireFields<MutationWithdrawInstallationNoticeArgs, 'input'>>;
  withdrawMaintenanceRecord?: Resolver<Maybe<ResolversTypes['MaintenanceRecordResult']>, ParentType, ContextType, RequireFields<MutationWithdrawMaintenanceRecordArgs, 'input'>>;
  withdrawOwnershipChange?: Resolver<Maybe<ResolversTypes['OwnershipChangeResult']>, ParentType, ContextType, RequireFields<MutationWithdrawOwnershipChangeArgs, 'input'>>;
  withdrawOwnershipFiling?: Resolver<Maybe<ResolversTypes['OwnershipFilingResult']>, ParentType, ContextType, RequireFields<MutationWithdrawOwnershipFilingArgs, 'input'>>;
  withdrawPeriodicInspection?: Resolver<Maybe<ResolversTypes['PeriodicInspectionResult']>, ParentType, ContextType, RequireFields<MutationWithdrawPeriodicInspectionArgs, 'input'>>;
  withdrawUseCorrection?: Resolver<Maybe<ResolversTypes['UseCorrectionResult']>, ParentType, ContextType, RequireFields<MutationWithdrawUseCorrectionArgs, 'input'>>;
  withdrawUseExtension?: Resolver<Maybe<ResolversTypes['UseExtensionResult']>, ParentType, ContextType, RequireFields<MutationWithdrawUseExtensionArgs, 'input'>>;
  withdrawUseRegistration?: Resolver<Maybe<ResolversTypes['UseRegistrationResult']>, ParentType, ContextType, RequireFields<MutationWithdrawUseRegistrationArgs, 'input'>>;
};

export type NamedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type NextInspectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NextInspection'] = ResolversParentTypes['NextInspection']> = {
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['InspectionWarning']>, ParentType, ContextType>;
};

export type OutOfUseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OutOfUse'] = ResolversParentTypes['OutOfUse']> = {
  cause?: Resolver<ResolversTypes['OutOfUseCause'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type OwnerStaffMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnerStaffMember'] = ResolversParentTypes['OwnerStaffMember']> = {
  certificateNumbers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type OwnerStaffingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnerStaffing'] = ResolversParentTypes['OwnerStaffing']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OwnerStaffKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  persons?: Resolver<ReadonlyArray<ResolversTypes['OwnerStaffMember']>, ParentType, ContextType, RequireFields<OwnerStaffingPersonsArgs, 'first'>>;
};

export type OwnershipChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnershipChange'] = ResolversParentTypes['OwnershipChange']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  archiveHandedOverOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['OwnershipChangeAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  crane?: Resolver<Maybe<ResolversTypes['Crane']>, ParentType, ContextType>;
  craneFace?: Resolver<Maybe<ResolversTypes['CraneFace']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['OwnershipChangeForm'], ParentType, ContextType>;
  formerFilingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<OwnershipChangeHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['OwnershipChangeState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['OwnershipChangeForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnershipChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnershipChangeConnection'] = ResolversParentTypes['OwnershipChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwnershipChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<OwnershipChangeConnectionTotalArgs, 'exact'>>;
};

export type OwnershipChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnershipChangeEdge'] = ResolversParentTypes['OwnershipChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OwnershipChange'], ParentType, ContextType>;
};

export type OwnershipChangeFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnershipChangeForm'] = ResolversParentTypes['OwnershipChangeForm']> = {
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  craneId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  transferredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type OwnershipChangeResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnershipChangeResult'] = ResolversParentTypes['OwnershipChangeResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'OwnershipChange' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type OwnershipFilingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnershipFiling'] = ResolversParentTypes['OwnershipFiling']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['OwnershipFilingAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  crane?: Resolver<Maybe<ResolversTypes['Crane']>, ParentType, ContextType>;
  craneId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['OwnershipFilingForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<OwnershipFilingHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['UnitBlock'], ParentType, ContextType>;
  ownerStaffing?: Resolver<ReadonlyArray<ResolversTypes['OwnerStaffing']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OwnershipFilingState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['OwnershipFilingForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnershipFilingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnershipFilingConnection'] = ResolversParentTypes['OwnershipFilingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwnershipFilingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<OwnershipFilingConnectionTotalArgs, 'exact'>>;
};

export type OwnershipFilingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnershipFilingEdge'] = ResolversParentTypes['OwnershipFilingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OwnershipFiling'], ParentType, ContextType>;
};

export type OwnershipFilingFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnershipFilingForm'] = ResolversParentTypes['OwnershipFilingForm']> = {
  archive?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ArchiveItem']>>, ParentType, ContextType>;
  assessedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  assessmentBody?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessmentBodyUscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessmentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  boomLength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['CraneCategory']>, ParentType, ContextType>;
  contactIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filingKind?: Resolver<Maybe<ResolversTypes['FilingKind']>, ParentType, ContextType>;
  hasPaperCertificate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hoistKind?: Resolver<Maybe<ResolversTypes['HoistKind']>, ParentType, ContextType>;
  inspectionBody?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inspectionBodyUscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inspectionConclusion?: Resolver<Maybe<ResolversTypes['InspectionConclusion']>, ParentType, ContextType>;
  inspectionReportNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufactureDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerUscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturingLicenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxLifting?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxLiftingHeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxLiftingWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxSpan?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  netWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  networkFiledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  networkFilingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalFilingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalValidUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  originalValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  plannedMaxHeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  purchaseDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  ratedLifting?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratedLoad?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratedMoment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratedSpeed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  safetyDevices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafetyDevice']>>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standingHeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalPower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  usableUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  weightAtMaxRadius?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OwnershipFilingResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnershipFilingResult'] = ResolversParentTypes['OwnershipFilingResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'OwnershipFiling' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperCheckResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaperCheck'] = ResolversParentTypes['PaperCheck']> = {
  answer?: Resolver<ResolversTypes['PaperCheckAnswer'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checker?: Resolver<ResolversTypes['PaperChecker'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type PaperOnListResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaperOnList'] = ResolversParentTypes['PaperOnList']> = {
  isOnlyOutOfProvince?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  sampleUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shows?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type ParameterInBothUnitsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ParameterInBothUnits'] = ResolversParentTypes['ParameterInBothUnits']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formerUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PeriodicInspectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PeriodicInspection'] = ResolversParentTypes['PeriodicInspection']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['PeriodicInspectionAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['PeriodicInspectionForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<PeriodicInspectionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installationFace?: Resolver<Maybe<ResolversTypes['InstallationFace']>, ParentType, ContextType>;
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
  state?: Resolver<ResolversTypes['PeriodicInspectionState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['PeriodicInspectionForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodicInspectionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PeriodicInspectionConnection'] = ResolversParentTypes['PeriodicInspectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PeriodicInspectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<PeriodicInspectionConnectionTotalArgs, 'exact'>>;
};

export type PeriodicInspectionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PeriodicInspectionEdge'] = ResolversParentTypes['PeriodicInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PeriodicInspection'], ParentType, ContextType>;
};

export type PeriodicInspectionFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PeriodicInspectionForm'] = ResolversParentTypes['PeriodicInspectionForm']> = {
  inspection?: Resolver<Maybe<ResolversTypes['CraneInspection']>, ParentType, ContextType>;
  installationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PeriodicInspectionResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PeriodicInspectionResult'] = ResolversParentTypes['PeriodicInspectionResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'PeriodicInspection' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
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

export type ProjectResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  completionBlockers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BlockReason']>>, ParentType, ContextType>;
  completionWarnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BlockReason']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standingCranes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StandingCrane']>>, ParentType, ContextType>;
};

export type ProjectBlockResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectBlock'] = ResolversParentTypes['ProjectBlock']> = {
  consultant?: Resolver<Maybe<ResolversTypes['UnitBlock']>, ParentType, ContextType>;
  contractor?: Resolver<Maybe<ResolversTypes['UnitBlock']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permitNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectOwner?: Resolver<Maybe<ResolversTypes['UnitBlock']>, ParentType, ContextType>;
};

export type ProjectFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectFace'] = ResolversParentTypes['ProjectFace']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PublicCraneResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicCrane'] = ResolversParentTypes['PublicCrane']> = {
  category?: Resolver<ResolversTypes['CraneCategory'], ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filingValidUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  lastInspection?: Resolver<Maybe<ResolversTypes['PublicInspection']>, ParentType, ContextType>;
  manufactureDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationValidUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  serialNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PublicCraneState'], ParentType, ContextType>;
};

export type PublicInspectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicInspection'] = ResolversParentTypes['PublicInspection']> = {
  isPassed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  certificateReissue?: Resolver<Maybe<ResolversTypes['CertificateReissue']>, ParentType, ContextType, RequireFields<QueryCertificateReissueArgs, 'id'>>;
  certificateReissueExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryCertificateReissueExportArgs, 'tab'>>;
  certificateReissuePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryCertificateReissuePapersArgs, 'division'>>;
  certificateReissues?: Resolver<Maybe<ResolversTypes['CertificateReissueConnection']>, ParentType, ContextType, RequireFields<QueryCertificateReissuesArgs, 'first' | 'tab'>>;
  checkCertificateReissue?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckCertificateReissueArgs, 'form'>>;
  checkCrewChange?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckCrewChangeArgs, 'form'>>;
  checkDefectReport?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckDefectReportArgs, 'form'>>;
  checkDeviceClaim?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckDeviceClaimArgs, 'form'>>;
  checkDismantlingNotice?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckDismantlingNoticeArgs, 'form'>>;
  checkFilingCancellation?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckFilingCancellationArgs, 'form'>>;
  checkFilingExtension?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckFilingExtensionArgs, 'form'>>;
  checkFourPartyAcceptance?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckFourPartyAcceptanceArgs, 'form'>>;
  checkHomeReissue?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckHomeReissueArgs, 'form'>>;
  checkInspectionCommission?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckInspectionCommissionArgs, 'form'>>;
  checkInstallationNotice?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckInstallationNoticeArgs, 'form'>>;
  checkMaintenanceRecord?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckMaintenanceRecordArgs, 'form'>>;
  checkOwnershipChange?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckOwnershipChangeArgs, 'form'>>;
  checkOwnershipFiling?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckOwnershipFilingArgs, 'form'>>;
  checkPeriodicInspection?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckPeriodicInspectionArgs, 'form'>>;
  checkReissueTagging?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckReissueTaggingArgs, 'form'>>;
  checkReturnToUse?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckReturnToUseArgs, 'form'>>;
  checkSafetyDeclaration?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckSafetyDeclarationArgs, 'form'>>;
  checkUnfiledDevice?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckUnfiledDeviceArgs, 'form'>>;
  checkUseCorrection?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckUseCorrectionArgs, 'form'>>;
  checkUseExtension?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckUseExtensionArgs, 'form'>>;
  checkUseRegistration?: Resolver<Maybe<ResolversTypes['FormCheck']>, ParentType, ContextType, RequireFields<QueryCheckUseRegistrationArgs, 'form'>>;
  crane?: Resolver<Maybe<ResolversTypes['Crane']>, ParentType, ContextType, RequireFields<QueryCraneArgs, 'id'>>;
  craneByNumber?: Resolver<Maybe<ResolversTypes['CraneFace']>, ParentType, ContextType, RequireFields<QueryCraneByNumberArgs, 'number'>>;
  craneBySerial?: Resolver<Maybe<ResolversTypes['Crane']>, ParentType, ContextType, RequireFields<QueryCraneBySerialArgs, 'manufacturer' | 'serialNumber'>>;
  craneStatistics?: Resolver<Maybe<ResolversTypes['CraneStatistics']>, ParentType, ContextType, Partial<QueryCraneStatisticsArgs>>;
  cranes?: Resolver<Maybe<ResolversTypes['CraneConnection']>, ParentType, ContextType, RequireFields<QueryCranesArgs, 'first'>>;
  crewChange?: Resolver<Maybe<ResolversTypes['CrewChange']>, ParentType, ContextType, RequireFields<QueryCrewChangeArgs, 'id'>>;
  crewChangeExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryCrewChangeExportArgs, 'tab'>>;
  crewChanges?: Resolver<Maybe<ResolversTypes['CrewChangeConnection']>, ParentType, ContextType, RequireFields<QueryCrewChangesArgs, 'first' | 'tab'>>;
  defectReport?: Resolver<Maybe<ResolversTypes['DefectReport']>, ParentType, ContextType, RequireFields<QueryDefectReportArgs, 'id'>>;
  defectReportExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryDefectReportExportArgs, 'tab'>>;
  defectReports?: Resolver<Maybe<ResolversTypes['DefectReportConnection']>, ParentType, ContextType, RequireFields<QueryDefectReportsArgs, 'first' | 'tab'>>;
  deviceClaim?: Resolver<Maybe<ResolversTypes['DeviceClaim']>, ParentType, ContextType, RequireFields<QueryDeviceClaimArgs, 'id'>>;
  deviceClaimExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryDeviceClaimExportArgs, 'tab'>>;
  deviceClaimPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryDeviceClaimPapersArgs, 'division'>>;
  deviceClaims?: Resolver<Maybe<ResolversTypes['DeviceClaimConnection']>, ParentType, ContextType, RequireFields<QueryDeviceClaimsArgs, 'first' | 'tab'>>;
  dismantlingNotice?: Resolver<Maybe<ResolversTypes['DismantlingNotice']>, ParentType, ContextType, RequireFields<QueryDismantlingNoticeArgs, 'id'>>;
  dismantlingNoticeExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryDismantlingNoticeExportArgs, 'tab'>>;
  dismantlingNoticePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryDismantlingNoticePapersArgs, 'division'>>;
  dismantlingNotices?: Resolver<Maybe<ResolversTypes['DismantlingNoticeConnection']>, ParentType, ContextType, RequireFields<QueryDismantlingNoticesArgs, 'first' | 'tab'>>;
  equipmentImport?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryEquipmentImportArgs, 'id'>>;
  equipmentImports?: Resolver<Maybe<ResolversTypes['ImportJobConnection']>, ParentType, ContextType, RequireFields<QueryEquipmentImportsArgs, 'first'>>;
  exportCranes?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, Partial<QueryExportCranesArgs>>;
  filingCancellation?: Resolver<Maybe<ResolversTypes['FilingCancellation']>, ParentType, ContextType, RequireFields<QueryFilingCancellationArgs, 'id'>>;
  filingCancellationExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryFilingCancellationExportArgs, 'tab'>>;
  filingCancellationPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryFilingCancellationPapersArgs, 'division'>>;
  filingCancellations?: Resolver<Maybe<ResolversTypes['FilingCancellationConnection']>, ParentType, ContextType, RequireFields<QueryFilingCancellationsArgs, 'first' | 'tab'>>;
  filingExtension?: Resolver<Maybe<ResolversTypes['FilingExtension']>, ParentType, ContextType, RequireFields<QueryFilingExtensionArgs, 'id'>>;
  filingExtensionExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryFilingExtensionExportArgs, 'tab'>>;
  filingExtensionPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryFilingExtensionPapersArgs, 'division'>>;
  filingExtensions?: Resolver<Maybe<ResolversTypes['FilingExtensionConnection']>, ParentType, ContextType, RequireFields<QueryFilingExtensionsArgs, 'first' | 'tab'>>;
  filingPrefill?: Resolver<Maybe<ResolversTypes['FilingPrefill']>, ParentType, ContextType, RequireFields<QueryFilingPrefillArgs, 'unfiledDeviceId'>>;
  fourPartyAcceptance?: Resolver<Maybe<ResolversTypes['FourPartyAcceptance']>, ParentType, ContextType, RequireFields<QueryFourPartyAcceptanceArgs, 'id'>>;
  fourPartyAcceptanceExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryFourPartyAcceptanceExportArgs, 'tab'>>;
  fourPartyAcceptancePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryFourPartyAcceptancePapersArgs, 'division'>>;
  fourPartyAcceptances?: Resolver<Maybe<ResolversTypes['FourPartyAcceptanceConnection']>, ParentType, ContextType, RequireFields<QueryFourPartyAcceptancesArgs, 'first' | 'tab'>>;
  homeReissue?: Resolver<Maybe<ResolversTypes['HomeReissue']>, ParentType, ContextType, RequireFields<QueryHomeReissueArgs, 'id'>>;
  homeReissueExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryHomeReissueExportArgs, 'tab'>>;
  homeReissues?: Resolver<Maybe<ResolversTypes['HomeReissueConnection']>, ParentType, ContextType, RequireFields<QueryHomeReissuesArgs, 'first' | 'tab'>>;
  inspectionCommission?: Resolver<Maybe<ResolversTypes['InspectionCommission']>, ParentType, ContextType, RequireFields<QueryInspectionCommissionArgs, 'id'>>;
  inspectionCommissionExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryInspectionCommissionExportArgs, 'tab'>>;
  inspectionCommissions?: Resolver<Maybe<ResolversTypes['InspectionCommissionConnection']>, ParentType, ContextType, RequireFields<QueryInspectionCommissionsArgs, 'first' | 'tab'>>;
  installation?: Resolver<Maybe<ResolversTypes['Installation']>, ParentType, ContextType, RequireFields<QueryInstallationArgs, 'id'>>;
  installationNotice?: Resolver<Maybe<ResolversTypes['InstallationNotice']>, ParentType, ContextType, RequireFields<QueryInstallationNoticeArgs, 'id'>>;
  installationNoticeExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryInstallationNoticeExportArgs, 'tab'>>;
  installationNoticePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryInstallationNoticePapersArgs, 'division'>>;
  installationNotices?: Resolver<Maybe<ResolversTypes['InstallationNoticeConnection']>, ParentType, ContextType, RequireFields<QueryInstallationNoticesArgs, 'first' | 'tab'>>;
  maintenanceRecord?: Resolver<Maybe<ResolversTypes['MaintenanceRecord']>, ParentType, ContextType, RequireFields<QueryMaintenanceRecordArgs, 'id'>>;
  maintenanceRecordExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryMaintenanceRecordExportArgs, 'tab'>>;
  maintenanceRecordPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryMaintenanceRecordPapersArgs, 'division'>>;
  maintenanceRecords?: Resolver<Maybe<ResolversTypes['MaintenanceRecordConnection']>, ParentType, ContextType, RequireFields<QueryMaintenanceRecordsArgs, 'first' | 'tab'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  ownershipChange?: Resolver<Maybe<ResolversTypes['OwnershipChange']>, ParentType, ContextType, RequireFields<QueryOwnershipChangeArgs, 'id'>>;
  ownershipChangeExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryOwnershipChangeExportArgs, 'tab'>>;
  ownershipChangePapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryOwnershipChangePapersArgs, 'division'>>;
  ownershipChanges?: Resolver<Maybe<ResolversTypes['OwnershipChangeConnection']>, ParentType, ContextType, RequireFields<QueryOwnershipChangesArgs, 'first' | 'tab'>>;
  ownershipFiling?: Resolver<Maybe<ResolversTypes['OwnershipFiling']>, ParentType, ContextType, RequireFields<QueryOwnershipFilingArgs, 'id'>>;
  ownershipFilingExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryOwnershipFilingExportArgs, 'tab'>>;
  ownershipFilingPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryOwnershipFilingPapersArgs, 'division'>>;
  ownershipFilingTemplate?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType>;
  ownershipFilings?: Resolver<Maybe<ResolversTypes['OwnershipFilingConnection']>, ParentType, ContextType, RequireFields<QueryOwnershipFilingsArgs, 'first' | 'tab'>>;
  periodicInspection?: Resolver<Maybe<ResolversTypes['PeriodicInspection']>, ParentType, ContextType, RequireFields<QueryPeriodicInspectionArgs, 'id'>>;
  periodicInspectionExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryPeriodicInspectionExportArgs, 'tab'>>;
  periodicInspectionPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryPeriodicInspectionPapersArgs, 'division'>>;
  periodicInspections?: Resolver<Maybe<ResolversTypes['PeriodicInspectionConnection']>, ParentType, ContextType, RequireFields<QueryPeriodicInspectionsArgs, 'first' | 'tab'>>;
  publicCrane?: Resolver<Maybe<ResolversTypes['PublicCrane']>, ParentType, ContextType, RequireFields<QueryPublicCraneArgs, 'number'>>;
  reissueForm?: Resolver<Maybe<ResolversTypes['ReissueForm']>, ParentType, ContextType, RequireFields<QueryReissueFormArgs, 'craneId'>>;
  reissueTagging?: Resolver<Maybe<ResolversTypes['ReissueTagging']>, ParentType, ContextType, RequireFields<QueryReissueTaggingArgs, 'id'>>;
  reissueTaggingExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryReissueTaggingExportArgs, 'tab'>>;
  reissueTaggings?: Resolver<Maybe<ResolversTypes['ReissueTaggingConnection']>, ParentType, ContextType, RequireFields<QueryReissueTaggingsArgs, 'first' | 'tab'>>;
  returnToUse?: Resolver<Maybe<ResolversTypes['ReturnToUse']>, ParentType, ContextType, RequireFields<QueryReturnToUseArgs, 'id'>>;
  returnToUseExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryReturnToUseExportArgs, 'tab'>>;
  returnToUses?: Resolver<Maybe<ResolversTypes['ReturnToUseConnection']>, ParentType, ContextType, RequireFields<QueryReturnToUsesArgs, 'first' | 'tab'>>;
  safetyDeclaration?: Resolver<Maybe<ResolversTypes['SafetyDeclaration']>, ParentType, ContextType, RequireFields<QuerySafetyDeclarationArgs, 'id'>>;
  safetyDeclarationExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QuerySafetyDeclarationExportArgs, 'tab'>>;
  safetyDeclarations?: Resolver<Maybe<ResolversTypes['SafetyDeclarationConnection']>, ParentType, ContextType, RequireFields<QuerySafetyDeclarationsArgs, 'first' | 'tab'>>;
  standingByNumber?: Resolver<Maybe<ResolversTypes['InstallationFace']>, ParentType, ContextType, RequireFields<QueryStandingByNumberArgs, 'number'>>;
  unfiledDevice?: Resolver<Maybe<ResolversTypes['UnfiledDevice']>, ParentType, ContextType, RequireFields<QueryUnfiledDeviceArgs, 'id'>>;
  unfiledDeviceExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryUnfiledDeviceExportArgs, 'tab'>>;
  unfiledDevices?: Resolver<Maybe<ResolversTypes['UnfiledDeviceConnection']>, ParentType, ContextType, RequireFields<QueryUnfiledDevicesArgs, 'first' | 'tab'>>;
  useCorrection?: Resolver<Maybe<ResolversTypes['UseCorrection']>, ParentType, ContextType, RequireFields<QueryUseCorrectionArgs, 'id'>>;
  useCorrectionExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryUseCorrectionExportArgs, 'tab'>>;
  useCorrections?: Resolver<Maybe<ResolversTypes['UseCorrectionConnection']>, ParentType, ContextType, RequireFields<QueryUseCorrectionsArgs, 'first' | 'tab'>>;
  useExtension?: Resolver<Maybe<ResolversTypes['UseExtension']>, ParentType, ContextType, RequireFields<QueryUseExtensionArgs, 'id'>>;
  useExtensionExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryUseExtensionExportArgs, 'tab'>>;
  useExtensions?: Resolver<Maybe<ResolversTypes['UseExtensionConnection']>, ParentType, ContextType, RequireFields<QueryUseExtensionsArgs, 'first' | 'tab'>>;
  useRegistration?: Resolver<Maybe<ResolversTypes['UseRegistration']>, ParentType, ContextType, RequireFields<QueryUseRegistrationArgs, 'id'>>;
  useRegistrationExport?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryUseRegistrationExportArgs, 'tab'>>;
  useRegistrationPapers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperOnList']>>, ParentType, ContextType, RequireFields<QueryUseRegistrationPapersArgs, 'division'>>;
  useRegistrationStatistics?: Resolver<Maybe<ResolversTypes['UseRegistrationStatistics']>, ParentType, ContextType, Partial<QueryUseRegistrationStatisticsArgs>>;
  useRegistrations?: Resolver<Maybe<ResolversTypes['UseRegistrationConnection']>, ParentType, ContextType, RequireFields<QueryUseRegistrationsArgs, 'first' | 'tab'>>;
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

export type ReissueDueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReissueDue'] = ResolversParentTypes['ReissueDue']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ReissueFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReissueForm'] = ResolversParentTypes['ReissueForm']> = {
  form?: Resolver<ResolversTypes['CertificateReissueForm'], ParentType, ContextType>;
  obstacles?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ParameterInBothUnits']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['ReissueProcedure'], ParentType, ContextType>;
};

export type ReissueTaggingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReissueTagging'] = ResolversParentTypes['ReissueTagging']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ReissueTaggingAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ReissueTaggingForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<ReissueTaggingHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['ReissueTaggingState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['ReissueTaggingForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReissueTaggingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReissueTaggingConnection'] = ResolversParentTypes['ReissueTaggingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReissueTaggingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<ReissueTaggingConnectionTotalArgs, 'exact'>>;
};

export type ReissueTaggingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReissueTaggingEdge'] = ResolversParentTypes['ReissueTaggingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReissueTagging'], ParentType, ContextType>;
};

export type ReissueTaggingFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReissueTaggingForm'] = ResolversParentTypes['ReissueTaggingForm']> = {
  filingNumbers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ReissueTaggingKind']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReissueTaggingResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReissueTaggingResult'] = ResolversParentTypes['ReissueTaggingResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'ReissueTagging' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
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

export type ReturnToUseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReturnToUse'] = ResolversParentTypes['ReturnToUse']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ReturnToUseAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ReturnToUseForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<ReturnToUseHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installationFace?: Resolver<Maybe<ResolversTypes['InstallationFace']>, ParentType, ContextType>;
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
  state?: Resolver<ResolversTypes['ReturnToUseState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['ReturnToUseForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnToUseConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReturnToUseConnection'] = ResolversParentTypes['ReturnToUseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReturnToUseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<ReturnToUseConnectionTotalArgs, 'exact'>>;
};

export type ReturnToUseEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReturnToUseEdge'] = ResolversParentTypes['ReturnToUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReturnToUse'], ParentType, ContextType>;
};

export type ReturnToUseFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReturnToUseForm'] = ResolversParentTypes['ReturnToUseForm']> = {
  installationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReturnToUseResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReturnToUseResult'] = ResolversParentTypes['ReturnToUseResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'ReturnToUse' | 'VersionConflict', ParentType, ContextType>;
};

export type SafetyDeclarationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyDeclaration'] = ResolversParentTypes['SafetyDeclaration']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['SafetyDeclarationAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  crane?: Resolver<Maybe<ResolversTypes['Crane']>, ParentType, ContextType>;
  craneFace?: Resolver<Maybe<ResolversTypes['CraneFace']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SafetyDeclarationForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<SafetyDeclarationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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
  state?: Resolver<ResolversTypes['SafetyDeclarationState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['SafetyDeclarationForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafetyDeclarationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyDeclarationConnection'] = ResolversParentTypes['SafetyDeclarationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SafetyDeclarationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<SafetyDeclarationConnectionTotalArgs, 'exact'>>;
};

export type SafetyDeclarationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyDeclarationEdge'] = ResolversParentTypes['SafetyDeclarationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SafetyDeclaration'], ParentType, ContextType>;
};

export type SafetyDeclarationFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyDeclarationForm'] = ResolversParentTypes['SafetyDeclarationForm']> = {
  archive?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ArchiveItem']>>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  craneId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  safetyDevices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafetyDevice']>>, ParentType, ContextType>;
};

export type SafetyDeclarationResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyDeclarationResult'] = ResolversParentTypes['SafetyDeclarationResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'SafetyDeclaration' | 'VersionConflict', ParentType, ContextType>;
};

export type SeatVerdictResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeatVerdict'] = ResolversParentTypes['SeatVerdict']> = {
  seat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdictLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type ServiceWorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ServiceWork'] = ResolversParentTypes['ServiceWork']> = {
  __resolveType: TypeResolveFn<'EquipmentWork', ParentType, ContextType>;
};

export type SpecialWorkerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SpecialWorker'] = ResolversParentTypes['SpecialWorker']> = {
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StandingCraneResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StandingCrane'] = ResolversParentTypes['StandingCrane']> = {
  category?: Resolver<ResolversTypes['CraneCategory'], ParentType, ContextType>;
  crane?: Resolver<Maybe<ResolversTypes['Crane']>, ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  installation?: Resolver<Maybe<ResolversTypes['Installation']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type TechnicalParameterResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TechnicalParameter'] = ResolversParentTypes['TechnicalParameter']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Total'] = ResolversParentTypes['Total']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UnfiledDeviceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnfiledDevice'] = ResolversParentTypes['UnfiledDevice']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['UnfiledDeviceAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['UnfiledDeviceForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<UnfiledDeviceHistoryArgs, 'first'>>;
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
  state?: Resolver<ResolversTypes['UnfiledDeviceState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['UnfiledDeviceForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnfiledDeviceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnfiledDeviceConnection'] = ResolversParentTypes['UnfiledDeviceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnfiledDeviceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<UnfiledDeviceConnectionTotalArgs, 'exact'>>;
};

export type UnfiledDeviceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnfiledDeviceEdge'] = ResolversParentTypes['UnfiledDeviceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnfiledDevice'], ParentType, ContextType>;
};

export type UnfiledDeviceFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnfiledDeviceForm'] = ResolversParentTypes['UnfiledDeviceForm']> = {
  boomLength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['CraneCategory']>, ParentType, ContextType>;
  formerMaxLiftingWeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  formerRatedLoad?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  formerRatedMoment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  formerRatedSpeed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  formerWeightAtMaxRadius?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hoistKind?: Resolver<Maybe<ResolversTypes['HoistKind']>, ParentType, ContextType>;
  manufactureDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerUscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturingLicenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalFilingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalValidUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  plannedMaxHeight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  purchaseDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnfiledDeviceResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnfiledDeviceResult'] = ResolversParentTypes['UnfiledDeviceResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'UnfiledDevice' | 'VersionConflict', ParentType, ContextType>;
};

export type UnitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  uscc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UnitBlockResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnitBlock'] = ResolversParentTypes['UnitBlock']> = {
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  safetyLicenseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
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

export type UseCorrectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseCorrection'] = ResolversParentTypes['UseCorrection']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['UseCorrectionAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['UseCorrectionForm'], ParentType, ContextType>;
  formerLocation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerProjectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<UseCorrectionHistoryArgs, 'first'>>;
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
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UseCorrectionState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['UseCorrectionForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UseCorrectionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseCorrectionConnection'] = ResolversParentTypes['UseCorrectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UseCorrectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<UseCorrectionConnectionTotalArgs, 'exact'>>;
};

export type UseCorrectionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseCorrectionEdge'] = ResolversParentTypes['UseCorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UseCorrection'], ParentType, ContextType>;
};

export type UseCorrectionFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseCorrectionForm'] = ResolversParentTypes['UseCorrectionForm']> = {
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UseCorrectionResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseCorrectionResult'] = ResolversParentTypes['UseCorrectionResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'UseCorrection' | 'VersionConflict', ParentType, ContextType>;
};

export type UseExtensionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseExtension'] = ResolversParentTypes['UseExtension']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['UseExtensionAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  extendedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['UseExtensionForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<UseExtensionHistoryArgs, 'first'>>;
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
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UseExtensionState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['UseExtensionForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UseExtensionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseExtensionConnection'] = ResolversParentTypes['UseExtensionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UseExtensionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<UseExtensionConnectionTotalArgs, 'exact'>>;
};

export type UseExtensionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseExtensionEdge'] = ResolversParentTypes['UseExtensionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UseExtension'], ParentType, ContextType>;
};

export type UseExtensionFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseExtensionForm'] = ResolversParentTypes['UseExtensionForm']> = {
  plannedDismantlingOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UseExtensionResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseExtensionResult'] = ResolversParentTypes['UseExtensionResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'UseExtension' | 'VersionConflict', ParentType, ContextType>;
};

export type UseRegistrationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseRegistration'] = ResolversParentTypes['UseRegistration']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantOrg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attention?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['UseRegistrationAction']>, ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['Button']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  certificateStatus?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  crew?: Resolver<ReadonlyArray<ResolversTypes['CrewMember']>, ParentType, ContextType>;
  decided?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dutyFaults?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyGround?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyOverriddenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dutyOverride?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['CaseField']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['UseRegistrationFlag']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['UseRegistrationForm'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType, RequireFields<UseRegistrationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installation?: Resolver<Maybe<ResolversTypes['Installation']>, ParentType, ContextType>;
  installationBlock?: Resolver<Maybe<ResolversTypes['InstallationBlock']>, ParentType, ContextType>;
  installationFace?: Resolver<Maybe<ResolversTypes['InstallationFace']>, ParentType, ContextType>;
  isDueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInternal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paperList?: Resolver<ReadonlyArray<ResolversTypes['PaperOnList']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CasePaper']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['CasePhase'], ParentType, ContextType>;
  plannedDismantlingOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  prints?: Resolver<ReadonlyArray<ResolversTypes['CasePrint']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessInfo'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  projectBlock?: Resolver<Maybe<ResolversTypes['ProjectBlock']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remindedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reviewNotes?: Resolver<ReadonlyArray<ResolversTypes['BlockReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UseRegistrationState'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  successorForm?: Resolver<Maybe<ResolversTypes['UseRegistrationForm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['SeatVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UseRegistrationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseRegistrationConnection'] = ResolversParentTypes['UseRegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UseRegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<UseRegistrationConnectionTotalArgs, 'exact'>>;
};

export type UseRegistrationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseRegistrationEdge'] = ResolversParentTypes['UseRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UseRegistration'], ParentType, ContextType>;
};

export type UseRegistrationFormResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseRegistrationForm'] = ResolversParentTypes['UseRegistrationForm']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  contactIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['CraneInspection']>, ParentType, ContextType>;
  installationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  keyStaff?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KeyStaff']>>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  plannedDismantlingOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  projectManagerIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectManagerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectManagerPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specialWorkers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SpecialWorker']>>, ParentType, ContextType>;
  usePlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UseRegistrationResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseRegistrationResult'] = ResolversParentTypes['UseRegistrationResult']> = {
  __resolveType: TypeResolveFn<'ActionNotAllowed' | 'Blocked' | 'RequirementsNotMet' | 'UseRegistration' | 'VersionConflict', ParentType, ContextType>;
};

export type UseRegistrationStatisticsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseRegistrationStatistics'] = ResolversParentTypes['UseRegistrationStatistics']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byClass?: Resolver<ReadonlyArray<ResolversTypes['CranesOfClass']>, ParentType, ContextType>;
  byRegion?: Resolver<ReadonlyArray<ResolversTypes['CountOfRegion']>, ParentType, ContextType>;
  byState?: Resolver<ReadonlyArray<ResolversTypes['UseRegistrationsInState']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UseRegistrationsInStateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UseRegistrationsInState'] = ResolversParentTypes['UseRegistrationsInState']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UseRegistrationState'], ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  equipment?: Resolver<Maybe<ResolversTypes['EquipmentWork']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  AcceptanceConclusion?: AcceptanceConclusionResolvers<ContextType>;
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
  CertificateFace?: CertificateFaceResolvers<ContextType>;
  CertificateReissue?: CertificateReissueResolvers<ContextType>;
  CertificateReissueConnection?: CertificateReissueConnectionResolvers<ContextType>;
  CertificateReissueEdge?: CertificateReissueEdgeResolvers<ContextType>;
  CertificateReissueForm?: CertificateReissueFormResolvers<ContextType>;
  CertificateReissueResult?: CertificateReissueResultResolvers<ContextType>;
  CountOfRegion?: CountOfRegionResolvers<ContextType>;
  Crane?: CraneResolvers<ContextType>;
  CraneConnection?: CraneConnectionResolvers<ContextType>;
  CraneEdge?: CraneEdgeResolvers<ContextType>;
  CraneFace?: CraneFaceResolvers<ContextType>;
  CraneInspection?: CraneInspectionResolvers<ContextType>;
  CraneLogConnection?: CraneLogConnectionResolvers<ContextType>;
  CraneLogEdge?: CraneLogEdgeResolvers<ContextType>;
  CraneLogEntry?: CraneLogEntryResolvers<ContextType>;
  CraneSafety?: CraneSafetyResolvers<ContextType>;
  CraneStatistics?: CraneStatisticsResolvers<ContextType>;
  CraneUnit?: CraneUnitResolvers<ContextType>;
  CranesInState?: CranesInStateResolvers<ContextType>;
  CranesOfAge?: CranesOfAgeResolvers<ContextType>;
  CranesOfClass?: CranesOfClassResolvers<ContextType>;
  Creatable?: CreatableResolvers<ContextType>;
  CreatableElsewhere?: CreatableElsewhereResolvers<ContextType>;
  CrewChange?: CrewChangeResolvers<ContextType>;
  CrewChangeConnection?: CrewChangeConnectionResolvers<ContextType>;
  CrewChangeEdge?: CrewChangeEdgeResolvers<ContextType>;
  CrewChangeForm?: CrewChangeFormResolvers<ContextType>;
  CrewChangeResult?: CrewChangeResultResolvers<ContextType>;
  CrewMember?: CrewMemberResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayBound?: DayBoundResolvers<ContextType>;
  DefectReport?: DefectReportResolvers<ContextType>;
  DefectReportConnection?: DefectReportConnectionResolvers<ContextType>;
  DefectReportEdge?: DefectReportEdgeResolvers<ContextType>;
  DefectReportForm?: DefectReportFormResolvers<ContextType>;
  DefectReportResult?: DefectReportResultResolvers<ContextType>;
  DeviceClaim?: DeviceClaimResolvers<ContextType>;
  DeviceClaimConnection?: DeviceClaimConnectionResolvers<ContextType>;
  DeviceClaimEdge?: DeviceClaimEdgeResolvers<ContextType>;
  DeviceClaimForm?: DeviceClaimFormResolvers<ContextType>;
  DeviceClaimResult?: DeviceClaimResultResolvers<ContextType>;
  DismantlingNotice?: DismantlingNoticeResolvers<ContextType>;
  DismantlingNoticeConnection?: DismantlingNoticeConnectionResolvers<ContextType>;
  DismantlingNoticeEdge?: DismantlingNoticeEdgeResolvers<ContextType>;
  DismantlingNoticeForm?: DismantlingNoticeFormResolvers<ContextType>;
  DismantlingNoticeResult?: DismantlingNoticeResultResolvers<ContextType>;
  ElectronicCertificate?: ElectronicCertificateResolvers<ContextType>;
  EndingWork?: EndingWorkResolvers<ContextType>;
  EntriesDemanded?: EntriesDemandedResolvers<ContextType>;
  EquipmentWork?: EquipmentWorkResolvers<ContextType>;
  Fault?: FaultResolvers<ContextType>;
  FieldChoice?: FieldChoiceResolvers<ContextType>;
  FieldCondition?: FieldConditionResolvers<ContextType>;
  FieldDefinition?: FieldDefinitionResolvers<ContextType>;
  FieldReference?: FieldReferenceResolvers<ContextType>;
  FieldSource?: FieldSourceResolvers<ContextType>;
  FileTicket?: FileTicketResolvers<ContextType>;
  FilingCancellation?: FilingCancellationResolvers<ContextType>;
  FilingCancellationConnection?: FilingCancellationConnectionResolvers<ContextType>;
  FilingCancellationEdge?: FilingCancellationEdgeResolvers<ContextType>;
  FilingCancellationForm?: FilingCancellationFormResolvers<ContextType>;
  FilingCancellationResult?: FilingCancellationResultResolvers<ContextType>;
  FilingExtension?: FilingExtensionResolvers<ContextType>;
  FilingExtensionConnection?: FilingExtensionConnectionResolvers<ContextType>;
  FilingExtensionEdge?: FilingExtensionEdgeResolvers<ContextType>;
  FilingExtensionForm?: FilingExtensionFormResolvers<ContextType>;
  FilingExtensionResult?: FilingExtensionResultResolvers<ContextType>;
  FilingPrefill?: FilingPrefillResolvers<ContextType>;
  FormCheck?: FormCheckResolvers<ContextType>;
  FormDefinition?: FormDefinitionResolvers<ContextType>;
  FormGroup?: FormGroupResolvers<ContextType>;
  FormerFiling?: FormerFilingResolvers<ContextType>;
  FormerValue?: FormerValueResolvers<ContextType>;
  FourPartyAcceptance?: FourPartyAcceptanceResolvers<ContextType>;
  FourPartyAcceptanceConnection?: FourPartyAcceptanceConnectionResolvers<ContextType>;
  FourPartyAcceptanceEdge?: FourPartyAcceptanceEdgeResolvers<ContextType>;
  FourPartyAcceptanceForm?: FourPartyAcceptanceFormResolvers<ContextType>;
  FourPartyAcceptanceResult?: FourPartyAcceptanceResultResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HomeReissue?: HomeReissueResolvers<ContextType>;
  HomeReissueConnection?: HomeReissueConnectionResolvers<ContextType>;
  HomeReissueEdge?: HomeReissueEdgeResolvers<ContextType>;
  HomeReissueForm?: HomeReissueFormResolvers<ContextType>;
  HomeReissueResult?: HomeReissueResultResolvers<ContextType>;
  ImportFault?: ImportFaultResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportJobConnection?: ImportJobConnectionResolvers<ContextType>;
  ImportJobEdge?: ImportJobEdgeResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  ImportedRow?: ImportedRowResolvers<ContextType>;
  InspectionCommission?: InspectionCommissionResolvers<ContextType>;
  InspectionCommissionConnection?: InspectionCommissionConnectionResolvers<ContextType>;
  InspectionCommissionEdge?: InspectionCommissionEdgeResolvers<ContextType>;
  InspectionCommissionForm?: InspectionCommissionFormResolvers<ContextType>;
  InspectionCommissionResult?: InspectionCommissionResultResolvers<ContextType>;
  Installation?: InstallationResolvers<ContextType>;
  InstallationBlock?: InstallationBlockResolvers<ContextType>;
  InstallationConnection?: InstallationConnectionResolvers<ContextType>;
  InstallationEdge?: InstallationEdgeResolvers<ContextType>;
  InstallationFace?: InstallationFaceResolvers<ContextType>;
  InstallationNotice?: InstallationNoticeResolvers<ContextType>;
  InstallationNoticeConnection?: InstallationNoticeConnectionResolvers<ContextType>;
  InstallationNoticeEdge?: InstallationNoticeEdgeResolvers<ContextType>;
  InstallationNoticeForm?: InstallationNoticeFormResolvers<ContextType>;
  InstallationNoticeResult?: InstallationNoticeResultResolvers<ContextType>;
  KeyStaff?: KeyStaffResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MaintenanceRecord?: MaintenanceRecordResolvers<ContextType>;
  MaintenanceRecordConnection?: MaintenanceRecordConnectionResolvers<ContextType>;
  MaintenanceRecordEdge?: MaintenanceRecordEdgeResolvers<ContextType>;
  MaintenanceRecordForm?: MaintenanceRecordFormResolvers<ContextType>;
  MaintenanceRecordResult?: MaintenanceRecordResultResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  NextInspection?: NextInspectionResolvers<ContextType>;
  OutOfUse?: OutOfUseResolvers<ContextType>;
  OwnerStaffMember?: OwnerStaffMemberResolvers<ContextType>;
  OwnerStaffing?: OwnerStaffingResolvers<ContextType>;
  OwnershipChange?: OwnershipChangeResolvers<ContextType>;
  OwnershipChangeConnection?: OwnershipChangeConnectionResolvers<ContextType>;
  OwnershipChangeEdge?: OwnershipChangeEdgeResolvers<ContextType>;
  OwnershipChangeForm?: OwnershipChangeFormResolvers<ContextType>;
  OwnershipChangeResult?: OwnershipChangeResultResolvers<ContextType>;
  OwnershipFiling?: OwnershipFilingResolvers<ContextType>;
  OwnershipFilingConnection?: OwnershipFilingConnectionResolvers<ContextType>;
  OwnershipFilingEdge?: OwnershipFilingEdgeResolvers<ContextType>;
  OwnershipFilingForm?: OwnershipFilingFormResolvers<ContextType>;
  OwnershipFilingResult?: OwnershipFilingResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperCheck?: PaperCheckResolvers<ContextType>;
  PaperOnList?: PaperOnListResolvers<ContextType>;
  ParameterInBothUnits?: ParameterInBothUnitsResolvers<ContextType>;
  PeriodicInspection?: PeriodicInspectionResolvers<ContextType>;
  PeriodicInspectionConnection?: PeriodicInspectionConnectionResolvers<ContextType>;
  PeriodicInspectionEdge?: PeriodicInspectionEdgeResolvers<ContextType>;
  PeriodicInspectionForm?: PeriodicInspectionFormResolvers<ContextType>;
  PeriodicInspectionResult?: PeriodicInspectionResultResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  ProcessInfo?: ProcessInfoResolvers<ContextType>;
  ProcessWork?: ProcessWorkResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectBlock?: ProjectBlockResolvers<ContextType>;
  ProjectFace?: ProjectFaceResolvers<ContextType>;
  PublicCrane?: PublicCraneResolvers<ContextType>;
  PublicInspection?: PublicInspectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordButton?: RecordButtonResolvers<ContextType>;
  ReissueDue?: ReissueDueResolvers<ContextType>;
  ReissueForm?: ReissueFormResolvers<ContextType>;
  ReissueTagging?: ReissueTaggingResolvers<ContextType>;
  ReissueTaggingConnection?: ReissueTaggingConnectionResolvers<ContextType>;
  ReissueTaggingEdge?: ReissueTaggingEdgeResolvers<ContextType>;
  ReissueTaggingForm?: ReissueTaggingFormResolvers<ContextType>;
  ReissueTaggingResult?: ReissueTaggingResultResolvers<ContextType>;
  Remedy?: RemedyResolvers<ContextType>;
  RequirementsNotMet?: RequirementsNotMetResolvers<ContextType>;
  ReturnToUse?: ReturnToUseResolvers<ContextType>;
  ReturnToUseConnection?: ReturnToUseConnectionResolvers<ContextType>;
  ReturnToUseEdge?: ReturnToUseEdgeResolvers<ContextType>;
  ReturnToUseForm?: ReturnToUseFormResolvers<ContextType>;
  ReturnToUseResult?: ReturnToUseResultResolvers<ContextType>;
  SafetyDeclaration?: SafetyDeclarationResolvers<ContextType>;
  SafetyDeclarationConnection?: SafetyDeclarationConnectionResolvers<ContextType>;
  SafetyDeclarationEdge?: SafetyDeclarationEdgeResolvers<ContextType>;
  SafetyDeclarationForm?: SafetyDeclarationFormResolvers<ContextType>;
  SafetyDeclarationResult?: SafetyDeclarationResultResolvers<ContextType>;
  SeatVerdict?: SeatVerdictResolvers<ContextType>;
  ServiceWork?: ServiceWorkResolvers<ContextType>;
  SpecialWorker?: SpecialWorkerResolvers<ContextType>;
  StandingCrane?: StandingCraneResolvers<ContextType>;
  TechnicalParameter?: TechnicalParameterResolvers<ContextType>;
  Total?: TotalResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UnfiledDevice?: UnfiledDeviceResolvers<ContextType>;
  UnfiledDeviceConnection?: UnfiledDeviceConnectionResolvers<ContextType>;
  UnfiledDeviceEdge?: UnfiledDeviceEdgeResolvers<ContextType>;
  UnfiledDeviceForm?: UnfiledDeviceFormResolvers<ContextType>;
  UnfiledDeviceResult?: UnfiledDeviceResultResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitBlock?: UnitBlockResolvers<ContextType>;
  UnitRule?: UnitRuleResolvers<ContextType>;
  UploadLimits?: UploadLimitsResolvers<ContextType>;
  UploadTicket?: UploadTicketResolvers<ContextType>;
  UseCorrection?: UseCorrectionResolvers<ContextType>;
  UseCorrectionConnection?: UseCorrectionConnectionResolvers<ContextType>;
  UseCorrectionEdge?: UseCorrectionEdgeResolvers<ContextType>;
  UseCorrectionForm?: UseCorrectionFormResolvers<ContextType>;
  UseCorrectionResult?: UseCorrectionResultResolvers<ContextType>;
  UseExtension?: UseExtensionResolvers<ContextType>;
  UseExtensionConnection?: UseExtensionConnectionResolvers<ContextType>;
  UseExtensionEdge?: UseExtensionEdgeResolvers<ContextType>;
  UseExtensionForm?: UseExtensionFormResolvers<ContextType>;
  UseExtensionResult?: UseExtensionResultResolvers<ContextType>;
  UseRegistration?: UseRegistrationResolvers<ContextType>;
  UseRegistrationConnection?: UseRegistrationConnectionResolvers<ContextType>;
  UseRegistrationEdge?: UseRegistrationEdgeResolvers<ContextType>;
  UseRegistrationForm?: UseRegistrationFormResolvers<ContextType>;
  UseRegistrationResult?: UseRegistrationResultResolvers<ContextType>;
  UseRegistrationStatistics?: UseRegistrationStatisticsResolvers<ContextType>;
  UseRegistrationsInState?: UseRegistrationsInStateResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
};

