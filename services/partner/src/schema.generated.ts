import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SubgraphContext } from '@anzhu/graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** 登记合作方的输入 / Input of letting a partner in */
export type AddPartnerInput = {
  /** 到期时间,缺省为无期限 / When its access ends; never unless said */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 所订阅的记录类别,缺省为全部 / Kinds of records it follows; all unless said */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 名称,小写字母、数字、连字符,不再改变 / Its name for good: lower-case letters, digits, hyphens */
  readonly name: Scalars['String']['input'];
  /** 所订阅地区的区划代码,须在本省 / Division codes of the regions it follows, within the own province */
  readonly regions: ReadonlyArray<Scalars['String']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the partner as it is, without the secret */
  readonly requestId: Scalars['UUID']['input'];
  /** 从何处开始,缺省为从头 / Where its events begin; with the first unless said */
  readonly start?: InputMaybe<PartnerStart>;
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 登记合作方(省级平台管理员),应答中给出登录密钥 / Let a partner in, by a platform administrator of the province; the answer has the secret it logs in by */
  readonly addPartner: Maybe<PartnerResult>;
  /** 停用推送 / Stop a webhook */
  readonly disablePartnerWebhook: Maybe<PartnerResult>;
  /** 启用推送,从原处继续;重试中的立即再试 / Begin a webhook again where it was; one that fails is tried at once */
  readonly enablePartnerWebhook: Maybe<PartnerResult>;
  /** 延长准入期限,已到期的恢复准入 / Let a partner in until another time, also one whose access has expired */
  readonly prolongPartner: Maybe<PartnerResult>;
  /** 再次推送一个事件 / Post one event once more */
  readonly redeliverPartnerEvent: Maybe<PartnerResult>;
  /** 自某处起重新投递 / Have everything from there on fetched again */
  readonly replayPartner: Maybe<PartnerResult>;
  /** 自某处起重新推送,或跳过此前的 / Post everything from there on again, or leave out what is before */
  readonly replayPartnerWebhook: Maybe<PartnerResult>;
  /** 撤销合作方并断开连接,名称不再启用 / Revoke a partner for good and cut it off; its name is not given again */
  readonly revokePartner: Maybe<PartnerResult>;
  /** 更换登录密钥 / Another secret to log in by */
  readonly rotatePartnerSecret: Maybe<PartnerResult>;
  /** 更换推送的签名密钥 / Another secret that signs */
  readonly rotatePartnerWebhookSecret: Maybe<PartnerResult>;
  /** 设置推送地址并启用;新设的在应答中给出签名密钥 / Set where to post, and begin; of a new webhook the answer has the secret that signs */
  readonly setPartnerWebhook: Maybe<PartnerResult>;
};


export type MutationAddPartnerArgs = {
  input: AddPartnerInput;
};


export type MutationDisablePartnerWebhookArgs = {
  input: PartnerActInput;
};


export type MutationEnablePartnerWebhookArgs = {
  input: PartnerActInput;
};


export type MutationProlongPartnerArgs = {
  input: ProlongPartnerInput;
};


export type MutationRedeliverPartnerEventArgs = {
  input: PartnerRedeliveryInput;
};


export type MutationReplayPartnerArgs = {
  input: PartnerReplayInput;
};


export type MutationReplayPartnerWebhookArgs = {
  input: PartnerReplayInput;
};


export type MutationRevokePartnerArgs = {
  input: PartnerActInput;
};


export type MutationRotatePartnerSecretArgs = {
  input: PartnerSecretInput;
};


export type MutationRotatePartnerWebhookSecretArgs = {
  input: PartnerSecretInput;
};


export type MutationSetPartnerWebhookArgs = {
  input: PartnerWebhookInput;
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

/** 订阅公开事件的合作方系统 / A partner system that follows public events */
export type Partner = {
  readonly __typename?: 'Partner';
  /** 最近五十项操作,新的在前;命令行办理的不在内 / The last fifty acts, newest first; without what was done by command */
  readonly acts: ReadonlyArray<PartnerAct>;
  /** 登记时间 / When it was let in */
  readonly addedAt: Scalars['DateTime']['output'];
  /** 我可办理的操作 / What the caller may do with it now, with all that each act asks for */
  readonly buttons: ReadonlyArray<RecordButton>;
  /** 经消息服务器读取的进度,尚不知的为空 / How far it has come at the broker; null where that is not known yet */
  readonly consumer: Maybe<PartnerConsumer>;
  /** 到期时间,无期限的为空 / When its access ends; null for never */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** 所订阅的记录类别,空为全部,含以后新增的 / Kinds of records it follows; none for all, also those that come later */
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  /** 名称,也是登录名 / Its name, by which it logs in too */
  readonly name: Scalars['ID']['output'];
  /** 所订阅地区的区划代码 / Division codes of the regions it follows */
  readonly regions: ReadonlyArray<Scalars['String']['output']>;
  /** 所订阅地区的名称 / The same by name */
  readonly regionsLabels: ReadonlyArray<Label>;
  /** 撤销时间 / When it was revoked */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** 登录密钥,更换期间有两个 / The secrets that let in; two while one is being replaced */
  readonly secrets: ReadonlyArray<PartnerSecret>;
  /** 状态 / State */
  readonly state: PartnerState;
  /** 推送,未设置的为空 / Its webhook; null where there is none */
  readonly webhook: Maybe<PartnerWebhook>;
};

/** 经本页面办理的一项操作 / Something that was done here */
export type PartnerAct = {
  readonly __typename?: 'PartnerAct';
  /** 操作 / What was done */
  readonly action: Scalars['String']['output'];
  /** 操作名称 / The same by name */
  readonly actionLabel: Label;
  /** 操作人标识 / Id of who did it */
  readonly actorId: Scalars['String']['output'];
  /** 操作人 / Name of who did it */
  readonly actorName: Scalars['String']['output'];
  /** 时间 / When */
  readonly at: Scalars['DateTime']['output'];
};

/** 撤销合作方、启用或停用推送的输入 / Input of revoking a partner, and of enabling or disabling its webhook */
export type PartnerActInput = {
  /** 合作方名称 / Name of the partner */
  readonly name: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the partner as it is */
  readonly requestId: Scalars['UUID']['input'];
};

/** 一次推送的结果 / What came of an attempt */
export type PartnerAttemptOutcome =
  /** 已送达 / Received */
  | 'DELIVERED'
  /** 未成功 / Failed */
  | 'FAILED';

/** 合作方列表 / Page of: Partners */
export type PartnerConnection = {
  readonly __typename?: 'PartnerConnection';
  /** 我可办理的操作 / What the caller may do with it now, with all that each act asks for */
  readonly buttons: ReadonlyArray<RecordButton>;
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 合作方列表 / Page of: Partners */
export type PartnerConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 经消息服务器读取的进度 / How far a partner has come at the broker */
export type PartnerConsumer = {
  readonly __typename?: 'PartnerConsumer';
  /** 最近一次确认的时间 / When something was last acknowledged */
  readonly activeAt: Maybe<Scalars['DateTime']['output']>;
  /** 以上情况的查询时间 / When this was so */
  readonly checkedAt: Scalars['DateTime']['output'];
  /** 待取的事件数 / How many events wait to be fetched and acknowledged */
  readonly pending: Scalars['Int']['output'];
  /** 已确认至的序号 / Everything up to this sequence is acknowledged */
  readonly sequence: Scalars['Int']['output'];
  /** 有事件待取而无确认的起始时间,没有待取的为空 / Since when something waits and nothing more was acknowledged; null where nothing waits */
  readonly stalledSince: Maybe<Scalars['DateTime']['output']>;
};

/** 一个事件的推送记录,不含内容,保存三十天 / What became of an event at a webhook; without its content, kept for thirty days */
export type PartnerDelivery = {
  readonly __typename?: 'PartnerDelivery';
  /** 最近二十次推送,新的在前 / The last twenty attempts, newest first */
  readonly attempts: ReadonlyArray<PartnerDeliveryAttempt>;
  /** 事件标识,即 webhook-id / Id of the event, the webhook-id */
  readonly eventId: Scalars['ID']['output'];
  /** 首次推送的时间 / When first */
  readonly firstAt: Scalars['DateTime']['output'];
  /** 是否待再次推送 / Whether it is to be sent once more */
  readonly isAsked: Scalars['Boolean']['output'];
  /** 最近推送的时间 / When last */
  readonly lastAt: Scalars['DateTime']['output'];
  /** 在事件流中的序号 / Its sequence in the stream */
  readonly sequence: Scalars['Int']['output'];
  /** 状态 / State */
  readonly state: PartnerDeliveryState;
  /** 所涉记录的标识 / Id of the record it is about */
  readonly subject: Scalars['ID']['output'];
  /** 已推送次数 / How often it was tried */
  readonly tries: Scalars['Int']['output'];
  /** 事件类型 / Its type */
  readonly type: Scalars['String']['output'];
};

/** 一次推送 / One attempt */
export type PartnerDeliveryAttempt = {
  readonly __typename?: 'PartnerDeliveryAttempt';
  /** 时间 / When */
  readonly at: Scalars['DateTime']['output'];
  /** 未成功的原因 / Why it failed */
  readonly failure: Maybe<PartnerWebhookFailure>;
  /** 接收方应答的HTTP状态码,无应答为空 / HTTP status of the answer; null where there was none */
  readonly httpStatus: Maybe<Scalars['Int']['output']>;
  /** 结果 / What came of it */
  readonly outcome: PartnerAttemptOutcome;
};

/** 推送记录列表 / Page of: Deliveries to a webhook */
export type PartnerDeliveryConnection = {
  readonly __typename?: 'PartnerDeliveryConnection';
  /** 条目 / Entries */
  readonly edges: ReadonlyArray<PartnerDeliveryEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
};


/** 推送记录列表 / Page of: Deliveries to a webhook */
export type PartnerDeliveryConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 推送记录条目 / Edge of: Deliveries to a webhook */
export type PartnerDeliveryEdge = {
  readonly __typename?: 'PartnerDeliveryEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: PartnerDelivery;
};

/** 一个事件的推送状态 / State of an event at a webhook */
export type PartnerDeliveryState =
  /** 已送达 / Received */
  | 'DELIVERED'
  /** 待送达 / Waiting to be received */
  | 'WAITING';

/** 合作方条目 / Edge of: Partners */
export type PartnerEdge = {
  readonly __typename?: 'PartnerEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: Partner;
};

/** 办理的结果 / What came of an act */
export type PartnerKept = {
  readonly __typename?: 'PartnerKept';
  /** 合作方现状 / The partner as it is now */
  readonly partner: Partner;
  /** 新的密钥,只在生成它的这一次应答中给出,其他情形为空 / A new secret, given in the answer to the act that made it and never again; else null */
  readonly secret: Maybe<Scalars['String']['output']>;
};

/** 再次推送一个事件的输入 / Input of sending an event once more */
export type PartnerRedeliveryInput = {
  /** 推送记录中的事件标识 / Id of an event among the deliveries */
  readonly eventId: Scalars['ID']['input'];
  /** 合作方名称 / Name of the partner */
  readonly name: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the partner as it is */
  readonly requestId: Scalars['UUID']['input'];
};

/** 重放的输入 / Input of a replay */
export type PartnerReplayInput = {
  /** 合作方名称 / Name of the partner */
  readonly name: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the partner as it is */
  readonly requestId: Scalars['UUID']['input'];
  /** 从何处开始 / From where */
  readonly start: PartnerStart;
};

/** 办理合作方的结果 / Outcome of an act on a partner */
export type PartnerResult = Blocked | PartnerKept | RequirementsNotMet;

/** 密钥的期限;密钥本身不再显示 / Until when a secret is good; the secret itself is shown no more */
export type PartnerSecret = {
  readonly __typename?: 'PartnerSecret';
  /** 启用时间 / Since when */
  readonly since: Scalars['DateTime']['output'];
  /** 失效时间,未更换的为空 / Until when; null for one that was not replaced */
  readonly until: Maybe<Scalars['DateTime']['output']>;
};

/** 更换密钥的输入 / Input of replacing a secret */
export type PartnerSecretInput = {
  /** 合作方名称 / Name of the partner */
  readonly name: Scalars['ID']['input'];
  /** 原密钥继续有效的小时数,0至720 / For how many hours the secret before stays good, 0 to 720 */
  readonly overlapHours?: InputMaybe<Scalars['Int']['input']>;
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the partner as it is, without the secret */
  readonly requestId: Scalars['UUID']['input'];
};

/** 从何处开始 / Where events begin */
export type PartnerStart = {
  /** 方式 / By what */
  readonly by: PartnerStartBy;
  /** 序号,按序号的必填 / The sequence, where it is by that */
  readonly sequence?: InputMaybe<Scalars['Int']['input']>;
  /** 时刻,按时刻的必填 / The moment, where it is by that */
  readonly time?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 从何处开始 / Where events begin */
export type PartnerStartBy =
  /** 从头 / From the first event */
  | 'ALL'
  /** 只要新事件 / From the next event on */
  | 'NEW'
  /** 从某一序号 / From a sequence of the stream */
  | 'SEQUENCE'
  /** 从某一时刻,以存入为准 / From a moment, that of storing */
  | 'TIME';

/** 合作方接入的状态 / Whether a partner is let in */
export type PartnerState =
  /** 已到期 / Expired */
  | 'EXPIRED'
  /** 有效 / Open */
  | 'OPEN'
  /** 已撤销 / Revoked */
  | 'REVOKED';

/** 推送:逐个按序发送事件 / A webhook: events are posted one by one, in order */
export type PartnerWebhook = {
  readonly __typename?: 'PartnerWebhook';
  /** 最近送达的时间 / When something was last received */
  readonly deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** 推送记录,最近推送的在前 / Deliveries, the last tried first */
  readonly deliveries: PartnerDeliveryConnection;
  /** 连续未成功的起始时间,其间接收方要求的暂停不算故障 / Since when nothing is received; pauses meanwhile that the receiver has asked for are no fault */
  readonly failingSince: Maybe<Scalars['DateTime']['output']>;
  /** 最近未成功的原因 / Why it failed last */
  readonly failure: Maybe<PartnerWebhookFailure>;
  /** 最近未成功时接收方应答的HTTP状态码 / HTTP status of the answer then */
  readonly httpStatus: Maybe<Scalars['Int']['output']>;
  /** 下一次推送的时间,含接收方要求的暂停,未失败且未暂停的为空 / When it is tried next, not before a pause ends that the receiver has asked for; null where nothing failed and no pause lasts */
  readonly nextAt: Maybe<Scalars['DateTime']['output']>;
  /** 待推送的事件数,尚不知的为空 / How many events wait; null where that is not known yet */
  readonly pending: Maybe<Scalars['Int']['output']>;
  /** 签名密钥,更换期间有两个 / The secrets that sign; two while one is being replaced */
  readonly secrets: ReadonlyArray<PartnerSecret>;
  /** 已送达至的序号,尚不知的为空 / Everything up to this sequence was received; null where that is not known yet */
  readonly sequence: Maybe<Scalars['Int']['output']>;
  /** 状态 / State */
  readonly state: PartnerWebhookState;
  /** 停用的原因 / Why it is stopped */
  readonly stop: Maybe<PartnerWebhookStop>;
  /** 停用时间 / When it was stopped */
  readonly stoppedAt: Maybe<Scalars['DateTime']['output']>;
  /** 下一个事件未成功的次数 / How often the next event was tried in vain */
  readonly tries: Scalars['Int']['output'];
  /** 推送地址 / Where events are posted */
  readonly url: Scalars['String']['output'];
};


/** 推送:逐个按序发送事件 / A webhook: events are posted one by one, in order */
export type PartnerWebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<PartnerDeliveryState>;
};

/** 一次推送未成功的原因 / Why an attempt failed */
export type PartnerWebhookFailure =
  /** 地址不允许访问 / The address may not be reached */
  | 'ADDRESS_NOT_ALLOWED'
  /** 接收方未接受 / The receiver did not take it */
  | 'HTTP_STATUS'
  /** 签名密钥无法解密,未推送;更换签名密钥后继续 / No secret could be opened to sign by, and nothing was posted; it goes on with another secret */
  | 'NOT_SIGNED'
  /** 无法连接 / No connection */
  | 'NO_CONNECTION'
  /** 限时内无应答 / No answer within the time limit */
  | 'TIMEOUT';

/** 设置推送的输入 / Input of setting a webhook */
export type PartnerWebhookInput = {
  /** 合作方名称 / Name of the partner */
  readonly name: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the partner as it is, without the secret */
  readonly requestId: Scalars['UUID']['input'];
  /** 从何处开始;新设的缺省为从头,已有的缺省为从原处继续 / Where it begins; a new one with the first event, one that is there where it was, unless said */
  readonly start?: InputMaybe<PartnerStart>;
  /** 推送地址,以 https 开头 / Where to post, an https address */
  readonly url: Scalars['String']['input'];
};

/** 推送的状态 / State of a webhook */
export type PartnerWebhookState =
  /** 推送中 / Delivering */
  | 'DELIVERING'
  /** 接收方要求暂停(Retry-After),到时自动推送 / Paused, as the receiver has asked (Retry-After); it goes on by itself */
  | 'PAUSED'
  /** 未成功,重试中 / Failing, tried again */
  | 'RETRYING'
  /** 已停用 / Stopped */
  | 'STOPPED';

/** 推送停用的原因 / Why a webhook is stopped */
export type PartnerWebhookStop =
  /** 连续五日未能送达,接收方要求的暂停不计 / Nothing was received for five days, without the pauses that the receiver has asked for */
  | 'FAILED_FOR_DAYS'
  /** 接收方答复已不存在(410) / The receiver said that it is gone (410) */
  | 'GONE'
  /** 人工停用 / By an operator */
  | 'OPERATOR'
  /** 接收方一再要求暂停,三十日未收事件 / The receiver has asked for pauses again and again and received nothing for thirty days */
  | 'PAUSED_FOR_DAYS'
  /** 数据恢复后推送地址待核对,核对后可启用 / Since a restore its address is to be checked, and then enabled */
  | 'RESTORED';

/** 延长准入的输入 / Input of prolonging a partner's access */
export type ProlongPartnerInput = {
  /** 新的到期时间,须在以后 / When its access ends instead, in the future */
  readonly expiresAt: Scalars['DateTime']['input'];
  /** 合作方名称 / Name of the partner */
  readonly name: Scalars['ID']['input'];
  /** 请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the partner as it is */
  readonly requestId: Scalars['UUID']['input'];
};

/** 合作方可订阅的一种公开事件 / An event that partners may follow */
export type PublicEvent = {
  readonly __typename?: 'PublicEvent';
  /** 记录类别,订阅按此选择 / Kind of record, by which partners choose what they follow */
  readonly kind: Scalars['String']['output'];
  /** 含义 / What it says */
  readonly label: Label;
  /** 内容的 JSON Schema 地址,相对于网关 / Where its JSON Schema is, from the gateway's address */
  readonly schemaPath: Scalars['String']['output'];
  /** 事件类型,CloudEvents 的 type / Its name, the `type` of CloudEvents */
  readonly type: Scalars['ID']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** 本省的一个合作方;仅省级平台管理员可见 / A partner of the own province; for its platform administrators */
  readonly partner: Maybe<Partner>;
  /** 本省的合作方,新的在前;仅省级平台管理员可见 / Partners of the own province, newest first; for its platform administrators */
  readonly partners: Maybe<PartnerConnection>;
  /** 公开事件目录,合作方可订阅,无须登录;同一内容的网页在 /events / Catalogue of the events that partners may follow, without login; /events is the same as a page */
  readonly publicEvents: Maybe<ReadonlyArray<PublicEvent>>;
};


export type QueryPartnerArgs = {
  name: Scalars['ID']['input'];
};


export type QueryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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



export type ResolverTypeWrapper<T> = Promise<T> | T;


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



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PartnerResult:
    | ( Blocked & { __typename: 'Blocked' } )
    | ( PartnerKept & { __typename: 'PartnerKept' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionNotAllowed: ResolverTypeWrapper<ActionNotAllowed>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddPartnerInput: AddPartnerInput;
  AllowedAction: ResolverTypeWrapper<AllowedAction>;
  BlockReason: ResolverTypeWrapper<BlockReason>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BlockReference: ResolverTypeWrapper<BlockReference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Blocked: ResolverTypeWrapper<Blocked>;
  ButtonAsk: ResolverTypeWrapper<ButtonAsk>;
  ButtonChoice: ResolverTypeWrapper<ButtonChoice>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayBound: ResolverTypeWrapper<DayBound>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Fault: ResolverTypeWrapper<Fault>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  Label: ResolverTypeWrapper<Label>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<Partner>;
  PartnerAct: ResolverTypeWrapper<PartnerAct>;
  PartnerActInput: PartnerActInput;
  PartnerAttemptOutcome: PartnerAttemptOutcome;
  PartnerConnection: ResolverTypeWrapper<PartnerConnection>;
  PartnerConsumer: ResolverTypeWrapper<PartnerConsumer>;
  PartnerDelivery: ResolverTypeWrapper<PartnerDelivery>;
  PartnerDeliveryAttempt: ResolverTypeWrapper<PartnerDeliveryAttempt>;
  PartnerDeliveryConnection: ResolverTypeWrapper<PartnerDeliveryConnection>;
  PartnerDeliveryEdge: ResolverTypeWrapper<PartnerDeliveryEdge>;
  PartnerDeliveryState: PartnerDeliveryState;
  PartnerEdge: ResolverTypeWrapper<PartnerEdge>;
  PartnerKept: ResolverTypeWrapper<PartnerKept>;
  PartnerRedeliveryInput: PartnerRedeliveryInput;
  PartnerReplayInput: PartnerReplayInput;
  PartnerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PartnerResult']>;
  PartnerSecret: ResolverTypeWrapper<PartnerSecret>;
  PartnerSecretInput: PartnerSecretInput;
  PartnerStart: PartnerStart;
  PartnerStartBy: PartnerStartBy;
  PartnerState: PartnerState;
  PartnerWebhook: ResolverTypeWrapper<PartnerWebhook>;
  PartnerWebhookFailure: PartnerWebhookFailure;
  PartnerWebhookInput: PartnerWebhookInput;
  PartnerWebhookState: PartnerWebhookState;
  PartnerWebhookStop: PartnerWebhookStop;
  ProlongPartnerInput: ProlongPartnerInput;
  PublicEvent: ResolverTypeWrapper<PublicEvent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordButton: ResolverTypeWrapper<RecordButton>;
  Remedy: ResolverTypeWrapper<Remedy>;
  RequirementsNotMet: ResolverTypeWrapper<RequirementsNotMet>;
  Total: ResolverTypeWrapper<Total>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UploadTicket: ResolverTypeWrapper<UploadTicket>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionNotAllowed: ActionNotAllowed;
  String: Scalars['String']['output'];
  AddPartnerInput: AddPartnerInput;
  AllowedAction: AllowedAction;
  BlockReason: BlockReason;
  Boolean: Scalars['Boolean']['output'];
  BlockReference: BlockReference;
  ID: Scalars['ID']['output'];
  Blocked: Blocked;
  ButtonAsk: ButtonAsk;
  ButtonChoice: ButtonChoice;
  DateTime: Scalars['DateTime']['output'];
  DayBound: DayBound;
  Int: Scalars['Int']['output'];
  Fault: Fault;
  HistoryEntry: HistoryEntry;
  Label: Label;
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Partner: Partner;
  PartnerAct: PartnerAct;
  PartnerActInput: PartnerActInput;
  PartnerConnection: PartnerConnection;
  PartnerConsumer: PartnerConsumer;
  PartnerDelivery: PartnerDelivery;
  PartnerDeliveryAttempt: PartnerDeliveryAttempt;
  PartnerDeliveryConnection: PartnerDeliveryConnection;
  PartnerDeliveryEdge: PartnerDeliveryEdge;
  PartnerEdge: PartnerEdge;
  PartnerKept: PartnerKept;
  PartnerRedeliveryInput: PartnerRedeliveryInput;
  PartnerReplayInput: PartnerReplayInput;
  PartnerResult: ResolversUnionTypes<ResolversParentTypes>['PartnerResult'];
  PartnerSecret: PartnerSecret;
  PartnerSecretInput: PartnerSecretInput;
  PartnerStart: PartnerStart;
  PartnerWebhook: PartnerWebhook;
  PartnerWebhookInput: PartnerWebhookInput;
  ProlongPartnerInput: ProlongPartnerInput;
  PublicEvent: PublicEvent;
  Query: Record<PropertyKey, never>;
  RecordButton: RecordButton;
  Remedy: Remedy;
  RequirementsNotMet: RequirementsNotMet;
  Total: Total;
  UUID: Scalars['UUID']['output'];
  UploadTicket: UploadTicket;
  VersionConflict: VersionConflict;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayBoundResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DayBound'] = ResolversParentTypes['DayBound']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FaultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Fault'] = ResolversParentTypes['Fault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addPartner?: Resolver<Maybe<ResolversTypes['PartnerResult']>, ParentType, ContextType, RequireFields<MutationAddPartnerArgs, 'input'>>;
  disablePartnerWebhook?: Resolver<Maybe<ResolversTypes['PartnerResult']>, ParentType, ContextType, RequireFields<MutationDisablePartnerWebhookArgs, 'input'>>;
  enablePartnerWebhook?: Resolver<Maybe<ResolversTypes['PartnerResult']>, ParentType, ContextType, RequireFields<MutationEnablePartnerWebhookArgs, 'input'>>;
  prolongPartner?: Resolver<Maybe<ResolversTypes['PartnerResult']>, ParentType, ContextType, RequireFields<MutationProlongPartnerArgs, 'input'>>;
  redeliverPartnerEvent?: Resolver<Maybe<ResolversTypes['PartnerResult']>, ParentType, ContextType, RequireFields<MutationRedeliverPartnerEventArgs, 'input'>>;
  replayPartner?: Resolver<Maybe<ResolversTypes['PartnerResult']>, ParentType, ContextType, RequireFields<MutationReplayPartnerArgs, 'input'>>;
  replayPartnerWebhook?: Resolver<Maybe<ResolversTypes['PartnerResult']>, ParentType, ContextType, RequireFields<MutationReplayPartnerWebhookArgs, 'input'>>;
  revokePartner?: Resolver<Maybe<ResolversTypes['PartnerResult']>, ParentType, ContextType, RequireFields<MutationRevokePartnerArgs, 'input'>>;
  rotatePartnerSecret?: Resolver<Maybe<ResolversTypes['PartnerResult']>, ParentType, ContextType, RequireFields<MutationRotatePartnerSecretArgs, 'input'>>;
  rotatePartnerWebhookSecret?: Resolver<Maybe<ResolversTypes['PartnerResult']>, ParentType, ContextType, RequireFields<MutationRotatePartnerWebhookSecretArgs, 'input'>>;
  setPartnerWebhook?: Resolver<Maybe<ResolversTypes['PartnerResult']>, ParentType, ContextType, RequireFields<MutationSetPartnerWebhookArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  acts?: Resolver<ReadonlyArray<ResolversTypes['PartnerAct']>, ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  buttons?: Resolver<ReadonlyArray<ResolversTypes['RecordButton']>, ParentType, ContextType>;
  consumer?: Resolver<Maybe<ResolversTypes['PartnerConsumer']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  regionsLabels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['PartnerSecret']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartnerState'], ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['PartnerWebhook']>, ParentType, ContextType>;
};

export type PartnerActResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnerAct'] = ResolversParentTypes['PartnerAct']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  buttons?: Resolver<ReadonlyArray<ResolversTypes['RecordButton']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<PartnerConnectionTotalArgs, 'exact'>>;
};

export type PartnerConsumerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnerConsumer'] = ResolversParentTypes['PartnerConsumer']> = {
  activeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stalledSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PartnerDeliveryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnerDelivery'] = ResolversParentTypes['PartnerDelivery']> = {
  attempts?: Resolver<ReadonlyArray<ResolversTypes['PartnerDeliveryAttempt']>, ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartnerDeliveryState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartnerDeliveryAttemptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnerDeliveryAttempt'] = ResolversParentTypes['PartnerDeliveryAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['PartnerWebhookFailure']>, ParentType, ContextType>;
  httpStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PartnerAttemptOutcome'], ParentType, ContextType>;
};

export type PartnerDeliveryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnerDeliveryConnection'] = ResolversParentTypes['PartnerDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<PartnerDeliveryConnectionTotalArgs, 'exact'>>;
};

export type PartnerDeliveryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnerDeliveryEdge'] = ResolversParentTypes['PartnerDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerDelivery'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PartnerKeptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnerKept'] = ResolversParentTypes['PartnerKept']> = {
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnerResult'] = ResolversParentTypes['PartnerResult']> = {
  __resolveType: TypeResolveFn<'Blocked' | 'PartnerKept' | 'RequirementsNotMet', ParentType, ContextType>;
};

export type PartnerSecretResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnerSecret'] = ResolversParentTypes['PartnerSecret']> = {
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PartnerWebhookResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnerWebhook'] = ResolversParentTypes['PartnerWebhook']> = {
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['PartnerDeliveryConnection'], ParentType, ContextType, RequireFields<PartnerWebhookDeliveriesArgs, 'first'>>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['PartnerWebhookFailure']>, ParentType, ContextType>;
  httpStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['PartnerSecret']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartnerWebhookState'], ParentType, ContextType>;
  stop?: Resolver<Maybe<ResolversTypes['PartnerWebhookStop']>, ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicEventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PublicEvent'] = ResolversParentTypes['PublicEvent']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  schemaPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnerArgs, 'name'>>;
  partners?: Resolver<Maybe<ResolversTypes['PartnerConnection']>, ParentType, ContextType, RequireFields<QueryPartnersArgs, 'first'>>;
  publicEvents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PublicEvent']>>, ParentType, ContextType>;
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

export type UploadTicketResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UploadTicket'] = ResolversParentTypes['UploadTicket']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  ActionNotAllowed?: ActionNotAllowedResolvers<ContextType>;
  AllowedAction?: AllowedActionResolvers<ContextType>;
  BlockReason?: BlockReasonResolvers<ContextType>;
  BlockReference?: BlockReferenceResolvers<ContextType>;
  Blocked?: BlockedResolvers<ContextType>;
  ButtonAsk?: ButtonAskResolvers<ContextType>;
  ButtonChoice?: ButtonChoiceResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayBound?: DayBoundResolvers<ContextType>;
  Fault?: FaultResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerAct?: PartnerActResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerConsumer?: PartnerConsumerResolvers<ContextType>;
  PartnerDelivery?: PartnerDeliveryResolvers<ContextType>;
  PartnerDeliveryAttempt?: PartnerDeliveryAttemptResolvers<ContextType>;
  PartnerDeliveryConnection?: PartnerDeliveryConnectionResolvers<ContextType>;
  PartnerDeliveryEdge?: PartnerDeliveryEdgeResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartnerKept?: PartnerKeptResolvers<ContextType>;
  PartnerResult?: PartnerResultResolvers<ContextType>;
  PartnerSecret?: PartnerSecretResolvers<ContextType>;
  PartnerWebhook?: PartnerWebhookResolvers<ContextType>;
  PublicEvent?: PublicEventResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordButton?: RecordButtonResolvers<ContextType>;
  Remedy?: RemedyResolvers<ContextType>;
  RequirementsNotMet?: RequirementsNotMetResolvers<ContextType>;
  Total?: TotalResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UploadTicket?: UploadTicketResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

