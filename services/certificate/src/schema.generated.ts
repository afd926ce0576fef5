import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseRecord } from '@anzhu/casework';
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

/** 更正照面的新建案件 / The new case that corrects a face */
export type CertificateCorrection = {
  readonly __typename?: 'CertificateCorrection';
  /** 预填的表单项,即所涉记录 / What its form begins with: the record it is about */
  readonly prefill: ReadonlyArray<CertificateCorrectionField>;
  /** 业务 / The process */
  readonly process: Scalars['ID']['output'];
};

/** 预填的一项 / One field that is filled in beforehand */
export type CertificateCorrectionField = {
  readonly __typename?: 'CertificateCorrectionField';
  /** 表单字段 / Field of the form */
  readonly path: Scalars['String']['output'];
  /** 值 / Value */
  readonly value: Scalars['String']['output'];
};

/** 申请用途 / What it is downloaded for */
export type CertificateDownloadPurpose =
  /** 建筑起重机械设备使用 / Use of the crane */
  | 'CRANE_USE'
  /** 其他 / Other */
  | 'OTHER'
  /** 企业自行存档 / Archive of the enterprise */
  | 'OWN_ARCHIVE';

/** 照面的一项 / One field of a face */
export type CertificateFaceField = {
  readonly __typename?: 'CertificateFaceField';
  /** 字段 / Key of the field */
  readonly key: Scalars['String']['output'];
  /** 名称 / Its name */
  readonly label: Label;
  /** 内容 / What it says */
  readonly value: Scalars['String']['output'];
};

/** 证照文件 / A file of a certificate */
export type CertificateFile = {
  readonly __typename?: 'CertificateFile';
  /** 格式 / Format */
  readonly format: CertificateFormat;
  /** SHA-256,十六进制 / SHA-256 in hexadecimal */
  readonly sha256: Scalars['String']['output'];
  /** 字节数 / Size in bytes */
  readonly size: Scalars['Int']['output'];
};

/** 证照文件格式 / Format of a certificate file */
export type CertificateFileFormat =
  /** 版式文件 OFD / OFD */
  | 'OFD'
  /** 版式文件 PDF / PDF */
  | 'PDF'
  /** 机读数据 JSON / Machine-readable twin, JSON */
  | 'TWIN';

/** 证照文件核验结论 / What the verification of a file found */
export type CertificateFileOutcome =
  /** 已被改动 / Changed after it was sealed */
  | 'CHANGED'
  /** 签章属实,登记簿中没有此证 / The seal is genuine, but no such certificate is on record */
  | 'NOT_ON_RECORD'
  /** 不是本系统签发的证照文件 / Not a certificate file issued here */
  | 'NOT_OURS'
  /** 签此文件的印章已撤销,不可采信 / By a seal that was withdrawn: not to be relied on */
  | 'SEAL_WITHDRAWN'
  /** 与签发时一致 / As it was issued */
  | 'UNCHANGED'
  /** 签章不受信任 / Sealed by an unknown key */
  | 'UNKNOWN_SEAL';

/** 证照文件核验结果: 文件有改动或非本系统签发的,不透露登记簿的任何内容 / What the verification of a file found; of one that was changed or is not ours nothing of the register is told */
export type CertificateFileVerification = {
  readonly __typename?: 'CertificateFileVerification';
  /** 文件所载版次及其今日状态 / The edition that the file is, as it stands today; null unless it is as it was issued */
  readonly certificate: Maybe<PublicCertificate>;
  /** 文件格式 / Format of the file; null unless it is as it was issued */
  readonly format: Maybe<CertificateFileFormat>;
  /** 结论 / Outcome */
  readonly outcome: CertificateFileOutcome;
  /** 结论说明 / Outcome, in words */
  readonly outcomeLabel: Label;
};

/** 证照文件格式 / Format of a file of a certificate */
export type CertificateFormat =
  /** 机读副本: 规范化JSON,国密签名 / Machine-readable twin: canonical JSON, signed with SM2 */
  | 'JSON'
  /** OFD版式文件(GB/T 33190) / OFD (GB/T 33190) */
  | 'OFD'
  /** PDF/A-2b,供打印 / PDF/A-2b, for printing */
  | 'PDF';

/** 证照类型 / Kind of certificate */
export type CertificateKind =
  /** 建筑起重机械备案证 / Filing certificate of a crane */
  | 'CRANE_OWNERSHIP_FILING'
  /** 建筑起重机械使用登记证 / Use certificate of a crane */
  | 'CRANE_USE_REGISTRATION'
  /** 安全生产许可证 / Work-safety license */
  | 'WORK_SAFETY_LICENSE';

/** 证照文件 / Files of the certificate */
export type CertificatePaperState =
  /** 生成中 / Being made */
  | 'DUE'
  /** 已生成 / Made */
  | 'MADE'
  /** 未生成 / Not made */
  | 'NONE'
  /** 未能生成 / Could not be made */
  | 'REFUSED';

/** 为何未能制证 / Why a step of the making was not done */
export type CertificateProblem = {
  readonly __typename?: 'CertificateProblem';
  /** 代码: 平台的,或核对所用的 / Code, of the platform or of our own check */
  readonly code: Scalars['String']['output'];
  /** 更正照面的新建案件,应由查询人办理的才有 / The case that corrects its face, where it is the reader's to begin; null for others */
  readonly correction: Maybe<CertificateCorrection>;
  /** 照面字段,不针对字段的为空 / Field of the face; null where it is about none */
  readonly field: Maybe<Scalars['String']['output']>;
  /** 原因 / Why */
  readonly label: Label;
  /** 由谁如何处理 / Who acts on it, and how */
  readonly next: Label;
  /** 更正照面所办的业务;由发证机关处理的为空 / The process by which its face is corrected; null where the issuing authority acts */
  readonly remedy: Maybe<Remedy>;
};

/** 制证环节 / How far it is in being made */
export type CertificateState =
  /** 已批准 / Approved */
  | 'APPROVED'
  /** 已注销 / Cancelled */
  | 'CANCELLED_COMPLETED'
  /** 赋码成功 / Coded */
  | 'CODED'
  /** 赋码失败 / Not coded */
  | 'CODE_FAILED'
  /** 赋码中 / Being coded */
  | 'CODING'
  /** 已归集 / Collected */
  | 'COLLECTED'
  /** 归集中 / Being collected */
  | 'COLLECTING'
  /** 归集失败 / Not collected */
  | 'COLLECT_FAILED'
  /** 已过期 / Expired */
  | 'EXPIRED'
  /** 已换发 / Replaced */
  | 'REPLACED'
  /** 已吊销或撤销 / Revoked or annulled */
  | 'REVOKED'
  /** 已签章 / Sealed */
  | 'SEALED'
  /** 签章中 / Being sealed */
  | 'SEALING'
  /** 已作废 / Void */
  | 'VOID';

/** 证照状态 / Status of a certificate */
export type CertificateStatus =
  /** 撤销 / Annulled */
  | 'ANNULLED'
  /** 注销 / Cancelled */
  | 'CANCELLED'
  /** 完工注销 / Cancelled, the work being done */
  | 'CANCELLED_COMPLETED'
  /** 过期 / Expired */
  | 'EXPIRED'
  /** 已换发 / Replaced by another edition */
  | 'REPLACED'
  /** 吊销 / Revoked */
  | 'REVOKED'
  /** 暂扣 / Suspended */
  | 'SUSPENDED'
  /** 有效 / Valid */
  | 'VALID'
  /** 作废 / Void: made in error */
  | 'VOID';

/** certificate 服务中的工作 / Work in the certificate service */
export type CertificateWork = ListsWork & {
  readonly __typename?: 'CertificateWork';
  /** 待我办理的列表及数量,不含为零者 / How much waits for the caller, by list; those with nothing are left out */
  readonly counts: ReadonlyArray<ListWork>;
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

/** 下载电子证照的输入 / Input of downloading an electronic certificate */
export type DownloadElectronicCertificateInput = {
  /** 证照标识 / Id of the certificate */
  readonly certificateId: Scalars['ID']['input'];
  /** 格式 / Format */
  readonly format: CertificateFormat;
  /** 加用途和日期水印(仅PDF): 副本另行签章,核验为同一版次 / With purpose and date as a watermark (PDF only): a copy that is sealed by itself and verifies as the same edition */
  readonly isMarked?: InputMaybe<Scalars['Boolean']['input']>;
  /** 用途说明,用途为其他的必填 / What else is said of the purpose; required where it is another */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 申请用途 / What for */
  readonly purpose: CertificateDownloadPurpose;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 下载电子证照的结果 / Outcome of downloading an electronic certificate */
export type DownloadElectronicCertificateResult = Blocked | ElectronicCertificateDownload | RequirementsNotMet;

/** 电子证照 / Electronic certificate */
export type ElectronicCertificate = {
  readonly __typename?: 'ElectronicCertificate';
  /** 我可办理的操作 / What the caller may do with it now, with all that each act asks for */
  readonly buttons: Maybe<ReadonlyArray<RecordButton>>;
  /** 证书编号: 赋码所得 / Certificate number, given by the coding */
  readonly certificateNumber: Maybe<Scalars['String']['output']>;
  /** 区划代码 / Division code */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 本版次的下载记录,新的在前(X14): 单位见本单位的 / Downloads of this edition, newest first (X14): a unit sees its own */
  readonly downloads: Maybe<ElectronicCertificateDownloadConnection>;
  /** 版次 / Edition */
  readonly edition: Maybe<Scalars['Int']['output']>;
  /** 同一许可证、备案或登记的各版次,新的在前 / All editions of the same license, filing or registration, newest first */
  readonly editions: Maybe<ReadonlyArray<ElectronicCertificate>>;
  /** 照面(K2): 生成时的内容,此后不变 / Face (K2), as it was when the edition was made */
  readonly face: Maybe<ReadonlyArray<CertificateFaceField>>;
  /** 照面版本 / Version of the face */
  readonly faceVersion: Maybe<Scalars['Int']['output']>;
  /** 证照文件(K7, K8),未生成时为空 / Its files (K7, K8); empty until they are made */
  readonly files: Maybe<ReadonlyArray<CertificateFile>>;
  /** 编号和名称的以往值,旧的在前 / Former values of its numbers and names, oldest first */
  readonly formerValues: Maybe<ReadonlyArray<FormerValue>>;
  /** 操作日志,新的在前(X6) / Operation log, newest first (X6); `before` continues it */
  readonly history: Maybe<ReadonlyArray<HistoryEntry>>;
  /** 持证单位 / Holder */
  readonly holder: Maybe<Unit>;
  /** 持证单位(证载) / Holder, as the certificate bears it */
  readonly holderName: Maybe<Scalars['String']['output']>;
  /** 持证单位统一社会信用代码 / Unified social credit code of the holder */
  readonly holderUscc: Maybe<Scalars['String']['output']>;
  /** 标识 / Id */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** 查询人现可否下载 / Whether the caller may download it now */
  readonly isDownloadable: Maybe<Scalars['Boolean']['output']>;
  /** 查询人可否制证或再次制证 / Whether the caller may have it made, or made again */
  readonly isMakeable: Maybe<Scalars['Boolean']['output']>;
  /** 查询人可否作废(K13) / Whether the caller may make it void (K13) */
  readonly isVoidable: Maybe<Scalars['Boolean']['output']>;
  /** 发证机关 / Issuing authority */
  readonly issuedByLabel: Maybe<Label>;
  /** 发证日期 / Date of issue */
  readonly issuedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 证照类型 / Kind of certificate */
  readonly kind: Maybe<CertificateKind>;
  /** 编号: 许可证、备案或使用登记编号 / Number of the license, filing or registration */
  readonly number: Maybe<Scalars['String']['output']>;
  /** 证照文件 / Files of the certificate */
  readonly paperState: Maybe<CertificatePaperState>;
  /** 住建部反馈等未成原因(K4),已成或办理中为空 / Why the last step was not done (K4), such as what the coding platform says; empty where it was, or is on its way */
  readonly problems: Maybe<ReadonlyArray<CertificateProblem>>;
  /** 生成日期 / Day on which it was made */
  readonly recordedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 换发后的证照标识 / Id of the certificate that took its place */
  readonly replacedBy: Maybe<Scalars['ID']['output']>;
  /** 制证环节 / How far it is in being made */
  readonly state: Maybe<CertificateState>;
  /** 证照状态 / Status of a certificate */
  readonly status: Maybe<CertificateStatus>;
  /** 暂扣、吊销、撤销或注销原因 / Why it is suspended, revoked, annulled or cancelled */
  readonly statusReason: Maybe<Scalars['String']['output']>;
  /** 许可证、备案或登记的标识 / Id of the license, filing or registration */
  readonly subjectId: Scalars['ID']['output'];
  /** 暂扣截止日期,发还前不恢复有效 / Suspended until; valid again only after its return */
  readonly suspendedUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 有效期至(含当日) / Valid until the end of this day */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
  /** 版本 / Version */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/** 电子证照 / Electronic certificate */
export type ElectronicCertificateDownloadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 电子证照 / Electronic certificate */
export type ElectronicCertificateHistoryArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 电子证照列表 / Page of: Electronic certificate */
export type ElectronicCertificateConnection = {
  readonly __typename?: 'ElectronicCertificateConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<ElectronicCertificateEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 电子证照列表 / Page of: Electronic certificate */
export type ElectronicCertificateConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 电子证下载记录 / Download of an electronic certificate */
export type ElectronicCertificateDownload = {
  readonly __typename?: 'ElectronicCertificateDownload';
  /** 申请人 / Who asked for it */
  readonly actorName: Maybe<Scalars['String']['output']>;
  /** 申请单位 / Whose it was asked for */
  readonly actorOrg: Maybe<Scalars['ID']['output']>;
  /** 申请的主管部门,单位申请的为空 / The authority that asked; null where a unit did */
  readonly actorOrgLabel: Maybe<Label>;
  /** 申请的单位,主管部门申请的为空 / The unit that asked; null where an authority did */
  readonly actorUnit: Maybe<Unit>;
  /** 申请时间 / When it was asked for */
  readonly askedAt: Maybe<Scalars['DateTime']['output']>;
  /** 证照,无权查看者为空 / The certificate; null for those who may not read it */
  readonly certificate: Maybe<ElectronicCertificate>;
  /** 证照标识 / Id of the certificate */
  readonly certificateId: Maybe<Scalars['ID']['output']>;
  /** 区划代码 / Division code */
  readonly division: Maybe<Scalars['String']['output']>;
  /** 版次 / Edition */
  readonly edition: Maybe<Scalars['Int']['output']>;
  /** 文件,供申请人十分钟内下载,其他情形为空 / The file, for who asked for it within ten minutes; else null */
  readonly file: Maybe<FileTicket>;
  /** 证照文件格式 / Format of a file of a certificate */
  readonly format: Maybe<CertificateFormat>;
  /** 持证单位统一社会信用代码 / Unified social credit code of the holder */
  readonly holderUscc: Maybe<Scalars['String']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 是否加用途和日期水印 / Whether it bears purpose and date as a watermark */
  readonly isMarked: Maybe<Scalars['Boolean']['output']>;
  /** 证照类型 / Kind of certificate */
  readonly kind: Maybe<CertificateKind>;
  /** 用途说明 / What else is said of the purpose */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 编号 / Number */
  readonly number: Maybe<Scalars['String']['output']>;
  /** 申请用途 / What it is downloaded for */
  readonly purpose: Maybe<CertificateDownloadPurpose>;
  /** 许可证、备案或登记的标识 / Id of the license, filing or registration */
  readonly subjectId: Maybe<Scalars['ID']['output']>;
};

/** 电子证下载记录列表 / Page of: Download of an electronic certificate */
export type ElectronicCertificateDownloadConnection = {
  readonly __typename?: 'ElectronicCertificateDownloadConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<ElectronicCertificateDownloadEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 电子证下载记录列表 / Page of: Download of an electronic certificate */
export type ElectronicCertificateDownloadConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 电子证下载记录条目 / Edge of: Download of an electronic certificate */
export type ElectronicCertificateDownloadEdge = {
  readonly __typename?: 'ElectronicCertificateDownloadEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: ElectronicCertificateDownload;
};

/** 电子证下载记录的公开信息 / Download of an electronic certificate: what others see of it */
export type ElectronicCertificateDownloadFace = {
  readonly __typename?: 'ElectronicCertificateDownloadFace';
  /** 版次 / Edition */
  readonly edition: Maybe<Scalars['Int']['output']>;
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly electronicCertificateDownload: Maybe<ElectronicCertificateDownload>;
  /** 证照文件格式 / Format of a file of a certificate */
  readonly format: Maybe<CertificateFormat>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 编号 / Number */
  readonly number: Maybe<Scalars['String']['output']>;
  /** 申请用途 / What it is downloaded for */
  readonly purpose: Maybe<CertificateDownloadPurpose>;
};

/** 电子证下载记录查询条件 / Filter of: Download of an electronic certificate */
export type ElectronicCertificateDownloadFilter = {
  /** 证照 / Certificate */
  readonly certificate?: InputMaybe<Scalars['ID']['input']>;
  /** 区划 / Division, with all that lies in it */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  /** 持证单位统一社会信用代码 / Unified social credit code of the holder */
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  /** 证照类型 / Kind of certificate */
  readonly kind?: InputMaybe<CertificateKind>;
  /** 编号 / Number */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** 申请用途 / What it is downloaded for */
  readonly purpose?: InputMaybe<CertificateDownloadPurpose>;
  /** 许可证、备案或登记 / License, filing or registration */
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
};

/** 电子证照条目 / Edge of: Electronic certificate */
export type ElectronicCertificateEdge = {
  readonly __typename?: 'ElectronicCertificateEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: ElectronicCertificate;
};

/** 电子证照的公开信息 / Electronic certificate: what others see of it */
export type ElectronicCertificateFace = {
  readonly __typename?: 'ElectronicCertificateFace';
  /** 版次 / Edition */
  readonly edition: Maybe<Scalars['Int']['output']>;
  /** 全部信息,无权查看者为空 / The full record; null for those who may not read it */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 证照类型 / Kind of certificate */
  readonly kind: Maybe<CertificateKind>;
  /** 编号: 许可证、备案或使用登记编号 / Number of the license, filing or registration */
  readonly number: Maybe<Scalars['String']['output']>;
  /** 证照状态 / Status of a certificate */
  readonly status: Maybe<CertificateStatus>;
  /** 有效期至(含当日) / Valid until the end of this day */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
};

/** 电子证照查询条件 / Filter of: Electronic certificate */
export type ElectronicCertificateFilter = {
  /** 证书编号 / Certificate number */
  readonly certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** 更正单位统一社会信用代码: 照面由其更正的,即持证单位;使用登记所载机械的识别信息为产权单位 / Unified social credit code of the unit that corrects the face: the holder, or of what tells the machine of a use registration its owner */
  readonly corrector?: InputMaybe<Scalars['ID']['input']>;
  /** 区划 / Division, with all that lies in it */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  /** 持证单位统一社会信用代码 / Unified social credit code of the holder */
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  /** 发证机关代码 / Code of the issuing authority */
  readonly issuedBy?: InputMaybe<Scalars['String']['input']>;
  /** 证照类型 / Kind of certificate */
  readonly kind?: InputMaybe<CertificateKind>;
  /** 编号 / Number */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** 经办机关代码: 其签发或承接的,及发证机关不明而在其辖区的 / Code of an authority: what it has issued, or keeps of abolished ones, and what lies in its region where it is not known who issued it */
  readonly office?: InputMaybe<Scalars['String']['input']>;
  /** 证照文件 / Files of the certificate */
  readonly paperState?: InputMaybe<CertificatePaperState>;
  /** 制证环节 / How far it is in being made */
  readonly state?: InputMaybe<CertificateState>;
  /** 证照状态 / Status of a certificate */
  readonly status?: InputMaybe<CertificateStatus>;
};

/** 制证或作废的结果 / Outcome of making a certificate, or of making it void */
export type ElectronicCertificateResult = Blocked | ElectronicCertificate | RequirementsNotMet | VersionConflict;

/** 电子证照列表的页签 / Tab of the list of: Electronic certificate */
export type ElectronicCertificateTab =
  /** 全部 / All */
  | 'ALL'
  /** 已制证 / Made */
  | 'DONE'
  /** 已失效 / Ended */
  | 'ENDED'
  /** 办理中 / On their way */
  | 'ON_THEIR_WAY'
  /** 待更正 / To be corrected */
  | 'TO_CORRECT'
  /** 待办 / Waiting */
  | 'WAITING';

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

/** 某列表的待办 / Work in one list */
export type ListWork = {
  readonly __typename?: 'ListWork';
  /** 页签中计数所用的筛选,按此查询即所计各件 / The filter by which it is counted within the tab: the list asked with it is what was counted */
  readonly filter: ReadonlyArray<ListWorkFilter>;
  /** 列表名称 / What it lists */
  readonly label: Label;
  /** 列表,即查询名 / The list, by the name of its query */
  readonly list: Scalars['ID']['output'];
  /** 待办所在页签 / The tab in which it waits */
  readonly tab: Scalars['String']['output'];
  /** 页签名称 / The tab, by name */
  readonly tabLabel: Label;
  /** 待我办理数,至多数到1000 / How much waits for the caller, counted up to 1000 */
  readonly waiting: Scalars['Int']['output'];
};

/** 列表的一个筛选条件 / One condition of a list's filter */
export type ListWorkFilter = {
  readonly __typename?: 'ListWorkFilter';
  /** 筛选项,即查询参数 filter 的成员 / The member of the query's filter */
  readonly name: Scalars['String']['output'];
  /** 筛选值 / Its value */
  readonly value: Scalars['String']['output'];
};

/** 没有流程、只有列表的服务中的工作 / Work in one service that has lists and no processes, whatever the service */
export type ListsWork = {
  /** 待我办理的列表及数量,不含为零者 / How much waits for the caller, by list; those with nothing are left out */
  readonly counts: ReadonlyArray<ListWork>;
};

/** 制证的输入 / Input of making a certificate */
export type MakeElectronicCertificateInput = {
  /** 证照标识 / Id of the certificate */
  readonly certificateId: Scalars['ID']['input'];
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 下载电子证照(K11, X14),记录申请人、时间和用途 / Download an electronic certificate (K11, X14); who, when and what for is put on record */
  readonly downloadElectronicCertificate: Maybe<DownloadElectronicCertificateResult>;
  /** 制证,或未成后再次制证(K4, C12): 重复点击只发出一次请求;已作废的另制一版 / Make a certificate, or make it again after a failure (K4, C12): asked for again and again it is requested once; of a void one another edition is made */
  readonly makeElectronicCertificate: Maybe<ElectronicCertificateResult>;
  /** 作废有误的证照,须填原因(K13) / Make a certificate void that was made in error, with the reason (K13) */
  readonly voidElectronicCertificate: Maybe<ElectronicCertificateResult>;
};


export type MutationDownloadElectronicCertificateArgs = {
  input: DownloadElectronicCertificateInput;
};


export type MutationMakeElectronicCertificateArgs = {
  input: MakeElectronicCertificateInput;
};


export type MutationVoidElectronicCertificateArgs = {
  input: VoidElectronicCertificateInput;
};

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

/** 公开的电子证照信息: 供与纸面核对,不含人员和原因 / An electronic certificate as everyone may know it, to compare with the paper: without persons and reasons */
export type PublicCertificate = {
  readonly __typename?: 'PublicCertificate';
  /** 证书编号,未赋码的为空 / Certificate number; null before it is coded */
  readonly certificateNumber: Maybe<Scalars['String']['output']>;
  /** 版次 / Edition */
  readonly edition: Scalars['Int']['output'];
  /** 照面内容 / What the face says */
  readonly face: ReadonlyArray<CertificateFaceField>;
  /** 持证单位(证载) / Holder, as the certificate bears it */
  readonly holderName: Maybe<Scalars['String']['output']>;
  /** 是否为现行版次 / Whether it is the present edition */
  readonly isPresentEdition: Scalars['Boolean']['output'];
  /** 发证机关 / Issuing authority */
  readonly issuedByLabel: Maybe<Label>;
  /** 发证日期 / Date of issue */
  readonly issuedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 证照类型 / Kind of certificate */
  readonly kind: CertificateKind;
  /** 证照类型名称 / Kind of certificate, by name */
  readonly kindLabel: Label;
  /** 编号 / Number */
  readonly number: Scalars['String']['output'];
  /** 换发后的版次,未换发或换发于他处的为空 / The edition that has taken its place; null where none has, or one of elsewhere */
  readonly replacedBy: Maybe<PublicSuccessor>;
  /** 今日状态,现状不详的为空 / Status today; null where it is not known now */
  readonly status: Maybe<CertificateStatus>;
  /** 状态截至该时刻,主管业务的消息中断或未能处理的为空 / Until when it is known; null where its owner has not been heard lately, or could not be understood */
  readonly statusKnownAt: Maybe<Scalars['DateTime']['output']>;
  /** 今日状态名称,或现状不详 / Status today, by name, or that it is not known now */
  readonly statusLabel: Label;
  /** 有效期至(含当日) / Valid until the end of this day */
  readonly validUntil: Maybe<Scalars['LocalDate']['output']>;
};

/** 取代该版的证照 / What has taken the place of an edition */
export type PublicSuccessor = {
  readonly __typename?: 'PublicSuccessor';
  /** 版次 / Edition */
  readonly edition: Scalars['Int']['output'];
  /** 编号 / Number */
  readonly number: Scalars['String']['output'];
};

/** 查询 / Queries */
export type Query = {
  readonly __typename?: 'Query';
  /** 一项电子证照,无权查看者为空 / One: Electronic certificate; null for those who may not read it */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 一项电子证下载记录,无权查看者为空 / One: Download of an electronic certificate; null for those who may not read it */
  readonly electronicCertificateDownload: Maybe<ElectronicCertificateDownload>;
  /** 电子证使用记录(E13, X14): 单位查本单位申请的,主管部门查辖区内的,新的在前 / Downloads of electronic certificates (E13, X14): a unit those that it asked for, an authority those of its region, newest first */
  readonly electronicCertificateDownloads: Maybe<ElectronicCertificateDownloadConnection>;
  /** 电子证照列表(K13): 单位查本单位的,主管部门查辖区内的,新的在前;待办页签: 待制证、签章有误、赋码失败、归集失败、文件未能生成、作废未另制;待更正页签: 其中由单位更正照面的 / Electronic certificates (K13): a unit its own, an authority those of its region, newest first; waiting are those to be made by hand, with seal, code, collection or files at fault, or void without another edition; to be corrected, of these, those whose face a unit corrects */
  readonly electronicCertificates: Maybe<ElectronicCertificateConnection>;
  /** 导出电子证下载记录列表(XLSX, X15),范围与条件同列表 / Export of the list of: Download of an electronic certificate, as XLSX (X15), within the same scope and conditions */
  readonly exportElectronicCertificateDownloads: Maybe<FileTicket>;
  /** 导出电子证照列表(XLSX, X15),范围与条件同列表 / Export of the list of: Electronic certificate, as XLSX (X15), within the same scope and conditions */
  readonly exportElectronicCertificates: Maybe<FileTicket>;
  /** 公开核验电子证照(K9),按编号或证书编号与持证单位名称,无须登录,一次操作至多核验5件;查无与格式有误答复相同 / Verify an electronic certificate (K9) by its number or certificate number and the name of its holder, without login, five in one operation at most; what is unknown and what is malformed are answered alike */
  readonly publicCertificate: Maybe<PublicCertificate>;
  /** 公开核验电子证照(K9),按证照二维码中的核验码,无须登录,一次操作至多核验5件;查无与格式有误答复相同 / Verify an electronic certificate (K9) by the code in its QR code, without login, five in one operation at most; what is unknown and what is malformed are answered alike */
  readonly publicCertificateByCode: Maybe<PublicCertificate>;
  /** 公开核验证照文件(K9): PDF、OFD或机读数据,以Base64传送,不超过700 kB,无须登录,一次操作至多核验5件,不留存 / Verify a certificate file (K9), PDF, OFD or twin, in Base64 and of 700 kB at most, without login, five in one operation at most; nothing of it is kept */
  readonly verifyCertificateFile: Maybe<CertificateFileVerification>;
  /** 我的工作:各服务待办、可新建的流程、案件 / The caller's work: what waits, what may be begun, cases, service by service */
  readonly work: Maybe<Work>;
};


/** 查询 / Queries */
export type QueryElectronicCertificateArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryElectronicCertificateDownloadArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 / Queries */
export type QueryElectronicCertificateDownloadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElectronicCertificateDownloadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryElectronicCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElectronicCertificateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<ElectronicCertificateTab>;
};


/** 查询 / Queries */
export type QueryExportElectronicCertificateDownloadsArgs = {
  filter?: InputMaybe<ElectronicCertificateDownloadFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** 查询 / Queries */
export type QueryExportElectronicCertificatesArgs = {
  filter?: InputMaybe<ElectronicCertificateFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  tab?: InputMaybe<ElectronicCertificateTab>;
};


/** 查询 / Queries */
export type QueryPublicCertificateArgs = {
  holderName: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryPublicCertificateByCodeArgs = {
  code: Scalars['String']['input'];
};


/** 查询 / Queries */
export type QueryVerifyCertificateFileArgs = {
  content: Scalars['String']['input'];
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
  /** 该单位持有的电子证照,新的在前,限查询人可查看的 / Its electronic certificates, newest first, as far as the caller may read them */
  readonly electronicCertificates: Maybe<ElectronicCertificateConnection>;
  /** 统一社会信用代码 / Unified social credit code */
  readonly uscc: Scalars['ID']['output'];
};


/** 单位 / Unit */
export type UnitElectronicCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<CertificateKind>;
  status?: InputMaybe<CertificateStatus>;
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

/** 作废证照的输入 / Input of making a certificate void */
export type VoidElectronicCertificateInput = {
  /** 证照标识 / Id of the certificate */
  readonly certificateId: Scalars['ID']['input'];
  /** 所依据的版本 / Version the caller has seen */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 作废原因,记入操作日志 / Why it is void; kept in the operation log */
  readonly reason: Scalars['String']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer */
  readonly requestId: Scalars['UUID']['input'];
};

/** 各服务中的工作 / Work, service by service */
export type Work = {
  readonly __typename?: 'Work';
  /** certificate 服务;不可用时为空 / The certificate service; null while it is not available */
  readonly certificate: Maybe<CertificateWork>;
};

/** 安全生产许可证 / Work-safety license */
export type WorkSafetyLicense = {
  readonly __typename?: 'WorkSafetyLicense';
  /** 电子证照的现行版次,无权查看者为空 / The present edition of its certificate; null for those who may not read it */
  readonly electronicCertificate: Maybe<ElectronicCertificate>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
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
  ElectronicCertificate: ElectronicCertificate;
  ElectronicCertificateDownload: ElectronicCertificateDownload;
  ElectronicCertificateDownloadFace: ElectronicCertificateDownloadFace;
  ElectronicCertificateFace: ElectronicCertificateFace;
  Unit: Unit;
  WorkSafetyLicense: WorkSafetyLicense;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ElectronicCertificate:
    ( { __typename: 'ElectronicCertificate' }
    & ( GraphQLRecursivePick<FederationTypes['ElectronicCertificate'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ElectronicCertificate'], {"subjectId":true}> ) );
  ElectronicCertificateDownload:
    ( { __typename: 'ElectronicCertificateDownload' }
    & GraphQLRecursivePick<FederationTypes['ElectronicCertificateDownload'], {"id":true}> );
  ElectronicCertificateDownloadFace:
    ( { __typename: 'ElectronicCertificateDownloadFace' }
    & GraphQLRecursivePick<FederationTypes['ElectronicCertificateDownloadFace'], {"id":true}> );
  ElectronicCertificateFace:
    ( { __typename: 'ElectronicCertificateFace' }
    & GraphQLRecursivePick<FederationTypes['ElectronicCertificateFace'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"uscc":true}> );
  WorkSafetyLicense:
    ( { __typename: 'WorkSafetyLicense' }
    & GraphQLRecursivePick<FederationTypes['WorkSafetyLicense'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DownloadElectronicCertificateResult:
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'ElectronicCertificateDownload' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
  ;
  ElectronicCertificateResult:
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CaseRecord & { __typename: 'ElectronicCertificate' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ListsWork: ( CertificateWork & { __typename: 'CertificateWork' } );
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
  ButtonAsk: ResolverTypeWrapper<ButtonAsk>;
  ButtonChoice: ResolverTypeWrapper<ButtonChoice>;
  CertificateCorrection: ResolverTypeWrapper<CertificateCorrection>;
  CertificateCorrectionField: ResolverTypeWrapper<CertificateCorrectionField>;
  CertificateDownloadPurpose: CertificateDownloadPurpose;
  CertificateFaceField: ResolverTypeWrapper<CertificateFaceField>;
  CertificateFile: ResolverTypeWrapper<CertificateFile>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CertificateFileFormat: CertificateFileFormat;
  CertificateFileOutcome: CertificateFileOutcome;
  CertificateFileVerification: ResolverTypeWrapper<CertificateFileVerification>;
  CertificateFormat: CertificateFormat;
  CertificateKind: CertificateKind;
  CertificatePaperState: CertificatePaperState;
  CertificateProblem: ResolverTypeWrapper<CertificateProblem>;
  CertificateState: CertificateState;
  CertificateStatus: CertificateStatus;
  CertificateWork: ResolverTypeWrapper<CertificateWork>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayBound: ResolverTypeWrapper<DayBound>;
  DownloadElectronicCertificateInput: DownloadElectronicCertificateInput;
  DownloadElectronicCertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DownloadElectronicCertificateResult']>;
  ElectronicCertificate: ResolverTypeWrapper<CaseRecord>;
  ElectronicCertificateConnection: ResolverTypeWrapper<Omit<ElectronicCertificateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ElectronicCertificateEdge']> }>;
  ElectronicCertificateDownload: ResolverTypeWrapper<CaseRecord>;
  ElectronicCertificateDownloadConnection: ResolverTypeWrapper<Omit<ElectronicCertificateDownloadConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ElectronicCertificateDownloadEdge']> }>;
  ElectronicCertificateDownloadEdge: ResolverTypeWrapper<Omit<ElectronicCertificateDownloadEdge, 'node'> & { node: ResolversTypes['ElectronicCertificateDownload'] }>;
  ElectronicCertificateDownloadFace: ResolverTypeWrapper<Omit<ElectronicCertificateDownloadFace, 'electronicCertificateDownload'> & { electronicCertificateDownload?: Maybe<ResolversTypes['ElectronicCertificateDownload']> }>;
  ElectronicCertificateDownloadFilter: ElectronicCertificateDownloadFilter;
  ElectronicCertificateEdge: ResolverTypeWrapper<Omit<ElectronicCertificateEdge, 'node'> & { node: ResolversTypes['ElectronicCertificate'] }>;
  ElectronicCertificateFace: ResolverTypeWrapper<Omit<ElectronicCertificateFace, 'electronicCertificate'> & { electronicCertificate?: Maybe<ResolversTypes['ElectronicCertificate']> }>;
  ElectronicCertificateFilter: ElectronicCertificateFilter;
  ElectronicCertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ElectronicCertificateResult']>;
  ElectronicCertificateTab: ElectronicCertificateTab;
  Fault: ResolverTypeWrapper<Fault>;
  FileTicket: ResolverTypeWrapper<FileTicket>;
  FormerValue: ResolverTypeWrapper<FormerValue>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  Label: ResolverTypeWrapper<Label>;
  ListWork: ResolverTypeWrapper<ListWork>;
  ListWorkFilter: ResolverTypeWrapper<ListWorkFilter>;
  ListsWork: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ListsWork']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MakeElectronicCertificateInput: MakeElectronicCertificateInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PublicCertificate: ResolverTypeWrapper<PublicCertificate>;
  PublicSuccessor: ResolverTypeWrapper<PublicSuccessor>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordButton: ResolverTypeWrapper<RecordButton>;
  Remedy: ResolverTypeWrapper<Remedy>;
  RequirementsNotMet: ResolverTypeWrapper<RequirementsNotMet>;
  Total: ResolverTypeWrapper<Total>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Unit: ResolverTypeWrapper<Omit<Unit, 'electronicCertificates'> & { electronicCertificates?: Maybe<ResolversTypes['ElectronicCertificateConnection']> }>;
  UploadTicket: ResolverTypeWrapper<UploadTicket>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  VoidElectronicCertificateInput: VoidElectronicCertificateInput;
  Work: ResolverTypeWrapper<Work>;
  WorkSafetyLicense: ResolverTypeWrapper<Omit<WorkSafetyLicense, 'electronicCertificate'> & { electronicCertificate?: Maybe<ResolversTypes['ElectronicCertificate']> }>;
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
  ButtonAsk: ButtonAsk;
  ButtonChoice: ButtonChoice;
  CertificateCorrection: CertificateCorrection;
  CertificateCorrectionField: CertificateCorrectionField;
  CertificateFaceField: CertificateFaceField;
  CertificateFile: CertificateFile;
  Int: Scalars['Int']['output'];
  CertificateFileVerification: CertificateFileVerification;
  CertificateProblem: CertificateProblem;
  CertificateWork: CertificateWork;
  DateTime: Scalars['DateTime']['output'];
  DayBound: DayBound;
  DownloadElectronicCertificateInput: DownloadElectronicCertificateInput;
  DownloadElectronicCertificateResult: ResolversUnionTypes<ResolversParentTypes>['DownloadElectronicCertificateResult'];
  ElectronicCertificate: CaseRecord;
  ElectronicCertificateConnection: Omit<ElectronicCertificateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ElectronicCertificateEdge']> };
  ElectronicCertificateDownload: CaseRecord;
  ElectronicCertificateDownloadConnection: Omit<ElectronicCertificateDownloadConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ElectronicCertificateDownloadEdge']> };
  ElectronicCertificateDownloadEdge: Omit<ElectronicCertificateDownloadEdge, 'node'> & { node: ResolversParentTypes['ElectronicCertificateDownload'] };
  ElectronicCertificateDownloadFace: Omit<ElectronicCertificateDownloadFace, 'electronicCertificateDownload'> & { electronicCertificateDownload?: Maybe<ResolversParentTypes['ElectronicCertificateDownload']> } | FederationReferenceTypes['ElectronicCertificateDownloadFace'];
  ElectronicCertificateDownloadFilter: ElectronicCertificateDownloadFilter;
  ElectronicCertificateEdge: Omit<ElectronicCertificateEdge, 'node'> & { node: ResolversParentTypes['ElectronicCertificate'] };
  ElectronicCertificateFace: Omit<ElectronicCertificateFace, 'electronicCertificate'> & { electronicCertificate?: Maybe<ResolversParentTypes['ElectronicCertificate']> } | FederationReferenceTypes['ElectronicCertificateFace'];
  ElectronicCertificateFilter: ElectronicCertificateFilter;
  ElectronicCertificateResult: ResolversUnionTypes<ResolversParentTypes>['ElectronicCertificateResult'];
  Fault: Fault;
  FileTicket: FileTicket;
  FormerValue: FormerValue;
  HistoryEntry: HistoryEntry;
  Label: Label;
  ListWork: ListWork;
  ListWorkFilter: ListWorkFilter;
  ListsWork: ResolversInterfaceTypes<ResolversParentTypes>['ListsWork'];
  LocalDate: Scalars['LocalDate']['output'];
  MakeElectronicCertificateInput: MakeElectronicCertificateInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PublicCertificate: PublicCertificate;
  PublicSuccessor: PublicSuccessor;
  Query: Record<PropertyKey, never>;
  RecordButton: RecordButton;
  Remedy: Remedy;
  RequirementsNotMet: RequirementsNotMet;
  Total: Total;
  UUID: Scalars['UUID']['output'];
  Unit: Omit<Unit, 'electronicCertificates'> & { electronicCertificates?: Maybe<ResolversParentTypes['ElectronicCertificateConnection']> } | FederationReferenceTypes['Unit'];
  UploadTicket: UploadTicket;
  VersionConflict: VersionConflict;
  VoidElectronicCertificateInput: VoidElectronicCertificateInput;
  Work: Work;
  WorkSafetyLicense: Omit<WorkSafetyLicense, 'electronicCertificate'> & { electronicCertificate?: Maybe<ResolversParentTypes['ElectronicCertificate']> } | FederationReferenceTypes['WorkSafetyLicense'];
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

export type CertificateCorrectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificateCorrection'] = ResolversParentTypes['CertificateCorrection']> = {
  prefill?: Resolver<ReadonlyArray<ResolversTypes['CertificateCorrectionField']>, ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CertificateCorrectionFieldResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificateCorrectionField'] = ResolversParentTypes['CertificateCorrectionField']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateFaceFieldResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificateFaceField'] = ResolversParentTypes['CertificateFaceField']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateFileResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificateFile'] = ResolversParentTypes['CertificateFile']> = {
  format?: Resolver<ResolversTypes['CertificateFormat'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateFileVerificationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificateFileVerification'] = ResolversParentTypes['CertificateFileVerification']> = {
  certificate?: Resolver<Maybe<ResolversTypes['PublicCertificate']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['CertificateFileFormat']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CertificateFileOutcome'], ParentType, ContextType>;
  outcomeLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type CertificateProblemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificateProblem'] = ResolversParentTypes['CertificateProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['CertificateCorrection']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['Remedy']>, ParentType, ContextType>;
};

export type CertificateWorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CertificateWork'] = ResolversParentTypes['CertificateWork']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['ListWork']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayBoundResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DayBound'] = ResolversParentTypes['DayBound']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DownloadElectronicCertificateResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DownloadElectronicCertificateResult'] = ResolversParentTypes['DownloadElectronicCertificateResult']> = {
  __resolveType: TypeResolveFn<'Blocked' | 'ElectronicCertificateDownload' | 'RequirementsNotMet', ParentType, ContextType>;
};

export type ElectronicCertificateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ElectronicCertificate'] = ResolversParentTypes['ElectronicCertificate'], FederationReferenceType extends FederationReferenceTypes['ElectronicCertificate'] = FederationReferenceTypes['ElectronicCertificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElectronicCertificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  buttons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordButton']>>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downloads?: Resolver<Maybe<ResolversTypes['ElectronicCertificateDownloadConnection']>, ParentType, ContextType, RequireFields<ElectronicCertificateDownloadsArgs, 'first'>>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  editions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ElectronicCertificate']>>, ParentType, ContextType>;
  face?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CertificateFaceField']>>, ParentType, ContextType>;
  faceVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  files?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CertificateFile']>>, ParentType, ContextType>;
  formerValues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormerValue']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType, RequireFields<ElectronicCertificateHistoryArgs, 'first'>>;
  holder?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  holderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holderUscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isDownloadable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isMakeable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isVoidable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  issuedByLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CertificateKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paperState?: Resolver<Maybe<ResolversTypes['CertificatePaperState']>, ParentType, ContextType>;
  problems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CertificateProblem']>>, ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CertificateState']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CertificateStatus']>, ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  suspendedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectronicCertificateConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ElectronicCertificateConnection'] = ResolversParentTypes['ElectronicCertificateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElectronicCertificateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<ElectronicCertificateConnectionTotalArgs, 'exact'>>;
};

export type ElectronicCertificateDownloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ElectronicCertificateDownload'] = ResolversParentTypes['ElectronicCertificateDownload'], FederationReferenceType extends FederationReferenceTypes['ElectronicCertificateDownload'] = FederationReferenceTypes['ElectronicCertificateDownload']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElectronicCertificateDownload']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorOrg?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actorOrgLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  actorUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  certificateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['CertificateFormat']>, ParentType, ContextType>;
  holderUscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMarked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CertificateKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['CertificateDownloadPurpose']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectronicCertificateDownloadConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ElectronicCertificateDownloadConnection'] = ResolversParentTypes['ElectronicCertificateDownloadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElectronicCertificateDownloadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<ElectronicCertificateDownloadConnectionTotalArgs, 'exact'>>;
};

export type ElectronicCertificateDownloadEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ElectronicCertificateDownloadEdge'] = ResolversParentTypes['ElectronicCertificateDownloadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ElectronicCertificateDownload'], ParentType, ContextType>;
};

export type ElectronicCertificateDownloadFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ElectronicCertificateDownloadFace'] = ResolversParentTypes['ElectronicCertificateDownloadFace'], FederationReferenceType extends FederationReferenceTypes['ElectronicCertificateDownloadFace'] = FederationReferenceTypes['ElectronicCertificateDownloadFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElectronicCertificateDownloadFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  electronicCertificateDownload?: Resolver<Maybe<ResolversTypes['ElectronicCertificateDownload']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['CertificateFormat']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['CertificateDownloadPurpose']>, ParentType, ContextType>;
};

export type ElectronicCertificateEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ElectronicCertificateEdge'] = ResolversParentTypes['ElectronicCertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ElectronicCertificate'], ParentType, ContextType>;
};

export type ElectronicCertificateFaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ElectronicCertificateFace'] = ResolversParentTypes['ElectronicCertificateFace'], FederationReferenceType extends FederationReferenceTypes['ElectronicCertificateFace'] = FederationReferenceTypes['ElectronicCertificateFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElectronicCertificateFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CertificateKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CertificateStatus']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ElectronicCertificateResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ElectronicCertificateResult'] = ResolversParentTypes['ElectronicCertificateResult']> = {
  __resolveType: TypeResolveFn<'Blocked' | 'ElectronicCertificate' | 'RequirementsNotMet' | 'VersionConflict', ParentType, ContextType>;
};

export type FaultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Fault'] = ResolversParentTypes['Fault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileTicketResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FileTicket'] = ResolversParentTypes['FileTicket']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type LabelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListWorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ListWork'] = ResolversParentTypes['ListWork']> = {
  filter?: Resolver<ReadonlyArray<ResolversTypes['ListWorkFilter']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tab?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tabLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListWorkFilterResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ListWorkFilter'] = ResolversParentTypes['ListWorkFilter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListsWorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ListsWork'] = ResolversParentTypes['ListsWork']> = {
  __resolveType: TypeResolveFn<'CertificateWork', ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  downloadElectronicCertificate?: Resolver<Maybe<ResolversTypes['DownloadElectronicCertificateResult']>, ParentType, ContextType, RequireFields<MutationDownloadElectronicCertificateArgs, 'input'>>;
  makeElectronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificateResult']>, ParentType, ContextType, RequireFields<MutationMakeElectronicCertificateArgs, 'input'>>;
  voidElectronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificateResult']>, ParentType, ContextType, RequireFields<MutationVoidElectronicCertificateArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicCertificateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicCertificate'] = ResolversParentTypes['PublicCertificate']> = {
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  face?: Resolver<ReadonlyArray<ResolversTypes['CertificateFaceField']>, ParentType, ContextType>;
  holderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPresentEdition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedByLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CertificateKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['PublicSuccessor']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CertificateStatus']>, ParentType, ContextType>;
  statusKnownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type PublicSuccessorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicSuccessor'] = ResolversParentTypes['PublicSuccessor']> = {
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType, RequireFields<QueryElectronicCertificateArgs, 'id'>>;
  electronicCertificateDownload?: Resolver<Maybe<ResolversTypes['ElectronicCertificateDownload']>, ParentType, ContextType, RequireFields<QueryElectronicCertificateDownloadArgs, 'id'>>;
  electronicCertificateDownloads?: Resolver<Maybe<ResolversTypes['ElectronicCertificateDownloadConnection']>, ParentType, ContextType, RequireFields<QueryElectronicCertificateDownloadsArgs, 'first'>>;
  electronicCertificates?: Resolver<Maybe<ResolversTypes['ElectronicCertificateConnection']>, ParentType, ContextType, RequireFields<QueryElectronicCertificatesArgs, 'first' | 'tab'>>;
  exportElectronicCertificateDownloads?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, Partial<QueryExportElectronicCertificateDownloadsArgs>>;
  exportElectronicCertificates?: Resolver<Maybe<ResolversTypes['FileTicket']>, ParentType, ContextType, RequireFields<QueryExportElectronicCertificatesArgs, 'tab'>>;
  publicCertificate?: Resolver<Maybe<ResolversTypes['PublicCertificate']>, ParentType, ContextType, RequireFields<QueryPublicCertificateArgs, 'holderName' | 'number'>>;
  publicCertificateByCode?: Resolver<Maybe<ResolversTypes['PublicCertificate']>, ParentType, ContextType, RequireFields<QueryPublicCertificateByCodeArgs, 'code'>>;
  verifyCertificateFile?: Resolver<Maybe<ResolversTypes['CertificateFileVerification']>, ParentType, ContextType, RequireFields<QueryVerifyCertificateFileArgs, 'content'>>;
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

export type TotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Total'] = ResolversParentTypes['Total']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UnitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  electronicCertificates?: Resolver<Maybe<ResolversTypes['ElectronicCertificateConnection']>, ParentType, ContextType, RequireFields<UnitElectronicCertificatesArgs, 'first'>>;
  uscc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  certificate?: Resolver<Maybe<ResolversTypes['CertificateWork']>, ParentType, ContextType>;
};

export type WorkSafetyLicenseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkSafetyLicense'] = ResolversParentTypes['WorkSafetyLicense'], FederationReferenceType extends FederationReferenceTypes['WorkSafetyLicense'] = FederationReferenceTypes['WorkSafetyLicense']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkSafetyLicense']> | FederationReferenceType, FederationReferenceType, ContextType>;
  electronicCertificate?: Resolver<Maybe<ResolversTypes['ElectronicCertificate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  ActionNotAllowed?: ActionNotAllowedResolvers<ContextType>;
  AllowedAction?: AllowedActionResolvers<ContextType>;
  BlockReason?: BlockReasonResolvers<ContextType>;
  BlockReference?: BlockReferenceResolvers<ContextType>;
  Blocked?: BlockedResolvers<ContextType>;
  ButtonAsk?: ButtonAskResolvers<ContextType>;
  ButtonChoice?: ButtonChoiceResolvers<ContextType>;
  CertificateCorrection?: CertificateCorrectionResolvers<ContextType>;
  CertificateCorrectionField?: CertificateCorrectionFieldResolvers<ContextType>;
  CertificateFaceField?: CertificateFaceFieldResolvers<ContextType>;
  CertificateFile?: CertificateFileResolvers<ContextType>;
  CertificateFileVerification?: CertificateFileVerificationResolvers<ContextType>;
  CertificateProblem?: CertificateProblemResolvers<ContextType>;
  CertificateWork?: CertificateWorkResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayBound?: DayBoundResolvers<ContextType>;
  DownloadElectronicCertificateResult?: DownloadElectronicCertificateResultResolvers<ContextType>;
  ElectronicCertificate?: ElectronicCertificateResolvers<ContextType>;
  ElectronicCertificateConnection?: ElectronicCertificateConnectionResolvers<ContextType>;
  ElectronicCertificateDownload?: ElectronicCertificateDownloadResolvers<ContextType>;
  ElectronicCertificateDownloadConnection?: ElectronicCertificateDownloadConnectionResolvers<ContextType>;
  ElectronicCertificateDownloadEdge?: ElectronicCertificateDownloadEdgeResolvers<ContextType>;
  ElectronicCertificateDownloadFace?: ElectronicCertificateDownloadFaceResolvers<ContextType>;
  ElectronicCertificateEdge?: ElectronicCertificateEdgeResolvers<ContextType>;
  ElectronicCertificateFace?: ElectronicCertificateFaceResolvers<ContextType>;
  ElectronicCertificateResult?: ElectronicCertificateResultResolvers<ContextType>;
  Fault?: FaultResolvers<ContextType>;
  FileTicket?: FileTicketResolvers<ContextType>;
  FormerValue?: FormerValueResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  ListWork?: ListWorkResolvers<ContextType>;
  ListWorkFilter?: ListWorkFilterResolvers<ContextType>;
  ListsWork?: ListsWorkResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PublicCertificate?: PublicCertificateResolvers<ContextType>;
  PublicSuccessor?: PublicSuccessorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordButton?: RecordButtonResolvers<ContextType>;
  Remedy?: RemedyResolvers<ContextType>;
  RequirementsNotMet?: RequirementsNotMetResolvers<ContextType>;
  Total?: TotalResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  Unit?: UnitResolvers<ContextType>;
  UploadTicket?: UploadTicketResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  WorkSafetyLicense?: WorkSafetyLicenseResolvers<ContextType>;
};

