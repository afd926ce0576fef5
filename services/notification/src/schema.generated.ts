import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Notification as NotificationRecord } from './notification/notification.ts';
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

/** 标为已读的通知 / Which notifications to mark as read */
export type MarkNotificationsReadInput = {
  /** 通知标识,至多100条; 不属于本人的不起作用 / Ids, at most 100; those of others have no effect */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 将本人的通知全部标为已读; 重复提交无妨 / Marks all of the caller's as read; done again it changes nothing */
  readonly markAllNotificationsRead: Maybe<NotificationsRead>;
  /** 将所列通知标为本人已读; 重复提交无妨 / Marks notifications as read by the caller; done again it changes nothing */
  readonly markNotificationsRead: Maybe<NotificationsRead>;
  /** 移除本人的通知地址; 重复提交无妨 / Removes an address of the caller; done again it changes nothing */
  readonly removeNotificationAddress: Maybe<NotificationPreferencesResult>;
  /** 设置本人的通知地址并向其发送验证码,一分钟内重复提交不再发送,每日至多五次; 对方要求暂停而验证码会逾期的,拒绝并告知何时可发送(CODE_TOO_SOON) / Sets an address of the caller and sends a code there; within a minute done again it sends none, and at most five a day; where the receiver has asked for a pause beyond which the code would be late it is refused, with the time from which it may be sent (CODE_TOO_SOON) */
  readonly setNotificationAddress: Maybe<NotificationPreferencesResult>;
  /** 设置语言、汇总和各方式告知的类别; 重复提交无妨 / Sets language, digest, and the kinds of each channel; done again it changes nothing */
  readonly setNotificationPreferences: Maybe<NotificationPreferencesResult>;
  /** 以验证码验证本人的通知地址; 已验证的无妨 / Verifies an address of the caller by its code; of one that is verified it changes nothing */
  readonly verifyNotificationAddress: Maybe<NotificationPreferencesResult>;
};


export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


export type MutationRemoveNotificationAddressArgs = {
  input: RemoveNotificationAddressInput;
};


export type MutationSetNotificationAddressArgs = {
  input: SetNotificationAddressInput;
};


export type MutationSetNotificationPreferencesArgs = {
  input: SetNotificationPreferencesInput;
};


export type MutationVerifyNotificationAddressArgs = {
  input: VerifyNotificationAddressInput;
};

/** 一条通知: 发给单位全体、或主管部门某一岗位,由各人自行标为已读 / A notification: to everybody of a unit, or to a desk of an authority; each person reads it for himself */
export type Notification = {
  readonly __typename?: 'Notification';
  /** 事情发生的时间 / When it happened */
  readonly at: Scalars['DateTime']['output'];
  /** 期限或有效期至 / Time limit, or last day of validity */
  readonly dueAt: Maybe<Scalars['LocalDate']['output']>;
  /** 标识 / Id */
  readonly id: Scalars['ID']['output'];
  /** 本人是否已读 / Whether the caller has read it */
  readonly isRead: Scalars['Boolean']['output'];
  /** 事情已有后续,无须再办理 / What followed has settled it: there is nothing left to do */
  readonly isSettled: Scalars['Boolean']['output'];
  /** 类别 / Kind */
  readonly kind: NotificationKind;
  /** 内容 / What it says */
  readonly message: Label;
  /** 案件的流程,用于 case(process:, id:); 不是案件的为空 / Process of the case, for case(process:, id:); null where it is about no case */
  readonly process: Maybe<Scalars['ID']['output']>;
  /** 流程名称 / What the process is called */
  readonly processLabel: Maybe<Label>;
  /** 所涉记录,产权备案的为其机械; 是案件的为空 / The record it is about, of a filing its machine; null where that is a case */
  readonly record: Maybe<BlockReference>;
  /** 案件或记录的标识 / Id of the case or record */
  readonly recordId: Scalars['ID']['output'];
  /** 案件名称; 可能含姓名的流程为空 / What the case is called; null where that may name persons */
  readonly title: Maybe<Scalars['String']['output']>;
};

/** 本人的通知地址 / An address of the caller */
export type NotificationAddress = {
  readonly __typename?: 'NotificationAddress';
  /** 验证码的失效时间; 没有有效的验证码为空 / Until when the code is good; null where none is */
  readonly codeExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** 最近发送成功的时间 / When something was last sent there */
  readonly deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** 最近发送未成功的时间 / When sending there last failed */
  readonly failedAt: Maybe<Scalars['DateTime']['output']>;
  /** 是否已验证; 未验证的只发验证码 / Whether it is verified; nothing but codes goes to one that is not */
  readonly isVerified: Scalars['Boolean']['output'];
  /** 地址,部分隐藏 / The address, masked */
  readonly masked: Scalars['String']['output'];
};

/** 通知方式 / Channel of notifications, beside the list */
export type NotificationChannel =
  /** 电子邮件 / E-mail */
  | 'EMAIL'
  /** 短信 / Text message */
  | 'SMS'
  /** 推送地址 / Webhook */
  | 'WEBHOOK';

/** 一种方式告知哪些类别 / Which kinds a channel tells */
export type NotificationChannelKindsInput = {
  /** 方式 / Channel */
  readonly channel: NotificationChannel;
  /** 类别,可为空; 未列的不再告知,以后新增的仍告知 / Kinds; none for nothing. Those that are not named are told no more; those that come later are */
  readonly kinds: ReadonlyArray<NotificationKind>;
};

/** 本人的一种通知方式 / One channel of the caller */
export type NotificationChannelPreference = {
  readonly __typename?: 'NotificationChannelPreference';
  /** 地址,未设置的为空 / The address; null where there is none */
  readonly address: Maybe<NotificationAddress>;
  /** 方式 / Channel */
  readonly channel: NotificationChannel;
  /** 方式名称 / The same by name */
  readonly channelLabel: Label;
  /** 本平台是否开通 / Whether it is offered here */
  readonly isOffered: Scalars['Boolean']['output'];
  /** 以此方式告知的类别; 以后新增的类别也在内,除非本人取消 / Kinds told by it; those that come later are among them, until they are put off */
  readonly kinds: ReadonlyArray<NotificationKind>;
};

/** 通知列表 / Page of: notifications */
export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  /** 条目,新的在前 / Entries, newest first */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** 分页信息 / Where the page stands */
  readonly pageInfo: PageInfo;
  /** 总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly */
  readonly total: Total;
  /** 未读且尚待处理的条数,与筛选无关,至多数到1000 / How many are unread and not settled, whatever the filter, counted up to 1000 */
  readonly unread: Total;
};


/** 通知列表 / Page of: notifications */
export type NotificationConnectionTotalArgs = {
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 通知条目 / Edge of: notifications */
export type NotificationEdge = {
  readonly __typename?: 'NotificationEdge';
  /** 游标 / Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 条目 / Entry */
  readonly node: Notification;
};

/** 通知的筛选 / Which notifications */
export type NotificationFilter = {
  /** 类别 / Kind */
  readonly kind?: InputMaybe<NotificationKind>;
  /** 未读且尚待处理的 / Unread and not settled */
  readonly unread?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 通知类别 / Kinds of notification */
export type NotificationKind =
  /** 案件已通过 / A case has succeeded */
  | 'CASE_APPROVED'
  /** 办理期限临近 / A time limit is near */
  | 'CASE_DUE_SOON'
  /** 案件已终止 / A case has ended without success */
  | 'CASE_ENDED'
  /** 办结后有须注意事项的案件 / A case about which something needs attention after its decision */
  | 'CASE_FLAGGED'
  /** 已超过办理期限 / A time limit has passed */
  | 'CASE_OVERDUE'
  /** 案件已退回补正 / A case was returned for correction */
  | 'CASE_RETURNED'
  /** 案件待办理 / A case waits for action */
  | 'CASE_WAITING'
  /** 电子证照制证受阻 / The making of a certificate is held up */
  | 'CERTIFICATE_FAILED'
  /** 产权备案已过期 / A filing has expired */
  | 'FILING_EXPIRED'
  /** 产权备案即将到期 / A filing ends soon */
  | 'FILING_EXPIRING'
  /** 定期检验即将到期 / A periodic inspection is due soon */
  | 'INSPECTION_DUE'
  /** 逾期未检验,机械已停用 / An inspection is overdue: the machine is out of use */
  | 'INSPECTION_OVERDUE'
  /** 许可证已过期 / A license has expired */
  | 'LICENSE_EXPIRED'
  /** 许可证即将到期 / A license ends soon */
  | 'LICENSE_EXPIRING'
  /** 人员证书已过期 / A person's certificate has expired */
  | 'QUALIFICATION_EXPIRED'
  /** 人员证书即将到期 / A person's certificate ends soon */
  | 'QUALIFICATION_EXPIRING'
  /** 使用登记即将到期 / A use registration ends soon */
  | 'USE_REGISTRATION_EXPIRING';

/** 通知所用的语言 / Language of notifications */
export type NotificationLanguage =
  /** 英文 / English */
  | 'EN'
  /** 中文 / Chinese */
  | 'ZH';

/** 本人的通知设置 / How the caller is told, beside the list */
export type NotificationPreferences = {
  readonly __typename?: 'NotificationPreferences';
  /** 我可办理的操作 / What the caller may do with it now, with all that each act asks for */
  readonly buttons: ReadonlyArray<RecordButton>;
  /** 各种方式 / The channels */
  readonly channels: ReadonlyArray<NotificationChannelPreference>;
  /** 每日汇总的整点(北京时间),随时告知的为空 / Hour of the daily digest (Beijing time); null: each at once */
  readonly digestHour: Maybe<Scalars['Int']['output']>;
  /** 语言 / Language */
  readonly language: NotificationLanguage;
};

/** 通知设置的现状 / The preferences as they are now */
export type NotificationPreferencesKept = {
  readonly __typename?: 'NotificationPreferencesKept';
  /** 现状 / As they are now */
  readonly preferences: NotificationPreferences;
  /** 推送地址的签名密钥,只在设置地址的这一次应答中给出,其他情形为空 / The secret that signs what goes to a webhook, given in the answer that set it and never again; else null */
  readonly secret: Maybe<Scalars['String']['output']>;
};

/** 更改通知设置的结果 / Outcome of changing preferences */
export type NotificationPreferencesResult = Blocked | NotificationPreferencesKept | RequirementsNotMet;

/** notification 服务中的工作 / Work in the notification service */
export type NotificationWork = ListsWork & {
  readonly __typename?: 'NotificationWork';
  /** 待我办理的列表及数量,不含为零者 / How much waits for the caller, by list; those with nothing are left out */
  readonly counts: ReadonlyArray<ListWork>;
};

/** 标为已读之后 / After notifications were marked as read */
export type NotificationsRead = {
  readonly __typename?: 'NotificationsRead';
  /** 尚未读的条数,至多数到1000 / How many remain unread, counted up to 1000 */
  readonly unread: Total;
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

/** 查询 / Queries */
export type Query = {
  readonly __typename?: 'Query';
  /** 本人在通知列表之外如何被告知 / How the caller is told, beside the list */
  readonly notificationPreferences: Maybe<NotificationPreferences>;
  /** 发给本人(所在单位或岗位)的通知,保留180天 / Notifications to the caller, by unit or by desk; kept for 180 days */
  readonly notifications: Maybe<NotificationConnection>;
  /** 我的工作:各服务待办、可新建的流程、案件 / The caller's work: what waits, what may be begun, cases, service by service */
  readonly work: Maybe<Work>;
};


/** 查询 / Queries */
export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NotificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** 移除通知地址 / Input of removing an address */
export type RemoveNotificationAddressInput = {
  /** 方式 / Channel */
  readonly channel: NotificationChannel;
};

/** 材料或字段不符合要求,一次列全 / Papers or fields do not meet the requirements, all named at once */
export type RequirementsNotMet = {
  readonly __typename?: 'RequirementsNotMet';
  /** 全部错误 / All faults */
  readonly faults: ReadonlyArray<Fault>;
  /** 此外由其他数据阻止的全部原因,不含取决于有误字段的 / What forbids it besides by other data, as far as that does not depend on what is at fault */
  readonly reasons: ReadonlyArray<BlockReason>;
};

/** 通知地址 / Input of an address */
export type SetNotificationAddressInput = {
  /** 地址: 电子邮箱、手机号码或 https 网址 / Address: of e-mail, a mobile number, or one that begins with https */
  readonly address: Scalars['String']['input'];
  /** 方式 / Channel */
  readonly channel: NotificationChannel;
};

/** 通知设置 / Input of preferences */
export type SetNotificationPreferencesInput = {
  /** 所列方式的类别; 未列的不变 / Kinds of the channels named; the others stay */
  readonly channels: ReadonlyArray<NotificationChannelKindsInput>;
  /** 每日汇总的整点(北京时间),0至23; 不填则随时告知 / Hour of the daily digest (Beijing time), 0 to 23; left empty, each at once */
  readonly digestHour?: InputMaybe<Scalars['Int']['input']>;
  /** 语言 / Language */
  readonly language: NotificationLanguage;
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

/** 验证码 / Input of a code */
export type VerifyNotificationAddressInput = {
  /** 方式 / Channel */
  readonly channel: NotificationChannel;
  /** 收到的验证码 / The code that came */
  readonly code: Scalars['String']['input'];
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
  /** notification 服务;不可用时为空 / The notification service; null while it is not available */
  readonly notification: Maybe<NotificationWork>;
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
  NotificationPreferencesResult:
    | ( Blocked & { __typename: 'Blocked' } )
    | ( NotificationPreferencesKept & { __typename: 'NotificationPreferencesKept' } )
    | ( RequirementsNotMet & { __typename: 'RequirementsNotMet' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ListsWork: ( NotificationWork & { __typename: 'NotificationWork' } );
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
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayBound: ResolverTypeWrapper<DayBound>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Fault: ResolverTypeWrapper<Fault>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  Label: ResolverTypeWrapper<Label>;
  ListWork: ResolverTypeWrapper<ListWork>;
  ListWorkFilter: ResolverTypeWrapper<ListWorkFilter>;
  ListsWork: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ListsWork']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notification: ResolverTypeWrapper<NotificationRecord>;
  NotificationAddress: ResolverTypeWrapper<NotificationAddress>;
  NotificationChannel: NotificationChannel;
  NotificationChannelKindsInput: NotificationChannelKindsInput;
  NotificationChannelPreference: ResolverTypeWrapper<NotificationChannelPreference>;
  NotificationConnection: ResolverTypeWrapper<Omit<NotificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NotificationEdge']> }>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationFilter: NotificationFilter;
  NotificationKind: NotificationKind;
  NotificationLanguage: NotificationLanguage;
  NotificationPreferences: ResolverTypeWrapper<NotificationPreferences>;
  NotificationPreferencesKept: ResolverTypeWrapper<NotificationPreferencesKept>;
  NotificationPreferencesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NotificationPreferencesResult']>;
  NotificationWork: ResolverTypeWrapper<NotificationWork>;
  NotificationsRead: ResolverTypeWrapper<NotificationsRead>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordButton: ResolverTypeWrapper<RecordButton>;
  Remedy: ResolverTypeWrapper<Remedy>;
  RemoveNotificationAddressInput: RemoveNotificationAddressInput;
  RequirementsNotMet: ResolverTypeWrapper<RequirementsNotMet>;
  SetNotificationAddressInput: SetNotificationAddressInput;
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  Total: ResolverTypeWrapper<Total>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UploadTicket: ResolverTypeWrapper<UploadTicket>;
  VerifyNotificationAddressInput: VerifyNotificationAddressInput;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Work: ResolverTypeWrapper<Work>;
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
  DateTime: Scalars['DateTime']['output'];
  DayBound: DayBound;
  Int: Scalars['Int']['output'];
  Fault: Fault;
  HistoryEntry: HistoryEntry;
  Label: Label;
  ListWork: ListWork;
  ListWorkFilter: ListWorkFilter;
  ListsWork: ResolversInterfaceTypes<ResolversParentTypes>['ListsWork'];
  LocalDate: Scalars['LocalDate']['output'];
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  Mutation: Record<PropertyKey, never>;
  Notification: NotificationRecord;
  NotificationAddress: NotificationAddress;
  NotificationChannelKindsInput: NotificationChannelKindsInput;
  NotificationChannelPreference: NotificationChannelPreference;
  NotificationConnection: Omit<NotificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NotificationEdge']> };
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationFilter: NotificationFilter;
  NotificationPreferences: NotificationPreferences;
  NotificationPreferencesKept: NotificationPreferencesKept;
  NotificationPreferencesResult: ResolversUnionTypes<ResolversParentTypes>['NotificationPreferencesResult'];
  NotificationWork: NotificationWork;
  NotificationsRead: NotificationsRead;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RecordButton: RecordButton;
  Remedy: Remedy;
  RemoveNotificationAddressInput: RemoveNotificationAddressInput;
  RequirementsNotMet: RequirementsNotMet;
  SetNotificationAddressInput: SetNotificationAddressInput;
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  Total: Total;
  UUID: Scalars['UUID']['output'];
  UploadTicket: UploadTicket;
  VerifyNotificationAddressInput: VerifyNotificationAddressInput;
  VersionConflict: VersionConflict;
  Work: Work;
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
  __resolveType: TypeResolveFn<'NotificationWork', ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  markAllNotificationsRead?: Resolver<Maybe<ResolversTypes['NotificationsRead']>, ParentType, ContextType>;
  markNotificationsRead?: Resolver<Maybe<ResolversTypes['NotificationsRead']>, ParentType, ContextType, RequireFields<MutationMarkNotificationsReadArgs, 'input'>>;
  removeNotificationAddress?: Resolver<Maybe<ResolversTypes['NotificationPreferencesResult']>, ParentType, ContextType, RequireFields<MutationRemoveNotificationAddressArgs, 'input'>>;
  setNotificationAddress?: Resolver<Maybe<ResolversTypes['NotificationPreferencesResult']>, ParentType, ContextType, RequireFields<MutationSetNotificationAddressArgs, 'input'>>;
  setNotificationPreferences?: Resolver<Maybe<ResolversTypes['NotificationPreferencesResult']>, ParentType, ContextType, RequireFields<MutationSetNotificationPreferencesArgs, 'input'>>;
  verifyNotificationAddress?: Resolver<Maybe<ResolversTypes['NotificationPreferencesResult']>, ParentType, ContextType, RequireFields<MutationVerifyNotificationAddressArgs, 'input'>>;
};

export type NotificationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  processLabel?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['BlockReference']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotificationAddressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationAddress'] = ResolversParentTypes['NotificationAddress']> = {
  codeExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationChannelPreferenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationChannelPreference'] = ResolversParentTypes['NotificationChannelPreference']> = {
  address?: Resolver<Maybe<ResolversTypes['NotificationAddress']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  channelLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  isOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['NotificationKind']>, ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Total'], ParentType, ContextType, RequireFields<NotificationConnectionTotalArgs, 'exact'>>;
  unread?: Resolver<ResolversTypes['Total'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationPreferencesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationPreferences'] = ResolversParentTypes['NotificationPreferences']> = {
  buttons?: Resolver<ReadonlyArray<ResolversTypes['RecordButton']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['NotificationChannelPreference']>, ParentType, ContextType>;
  digestHour?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['NotificationLanguage'], ParentType, ContextType>;
};

export type NotificationPreferencesKeptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationPreferencesKept'] = ResolversParentTypes['NotificationPreferencesKept']> = {
  preferences?: Resolver<ResolversTypes['NotificationPreferences'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationPreferencesResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationPreferencesResult'] = ResolversParentTypes['NotificationPreferencesResult']> = {
  __resolveType: TypeResolveFn<'Blocked' | 'NotificationPreferencesKept' | 'RequirementsNotMet', ParentType, ContextType>;
};

export type NotificationWorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationWork'] = ResolversParentTypes['NotificationWork']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['ListWork']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationsReadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationsRead'] = ResolversParentTypes['NotificationsRead']> = {
  unread?: Resolver<ResolversTypes['Total'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  notificationPreferences?: Resolver<Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first'>>;
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

export type UploadTicketResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UploadTicket'] = ResolversParentTypes['UploadTicket']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type WorkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  notification?: Resolver<Maybe<ResolversTypes['NotificationWork']>, ParentType, ContextType>;
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
  ListWork?: ListWorkResolvers<ContextType>;
  ListWorkFilter?: ListWorkFilterResolvers<ContextType>;
  ListsWork?: ListsWorkResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationAddress?: NotificationAddressResolvers<ContextType>;
  NotificationChannelPreference?: NotificationChannelPreferenceResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationPreferences?: NotificationPreferencesResolvers<ContextType>;
  NotificationPreferencesKept?: NotificationPreferencesKeptResolvers<ContextType>;
  NotificationPreferencesResult?: NotificationPreferencesResultResolvers<ContextType>;
  NotificationWork?: NotificationWorkResolvers<ContextType>;
  NotificationsRead?: NotificationsReadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordButton?: RecordButtonResolvers<ContextType>;
  Remedy?: RemedyResolvers<ContextType>;
  RequirementsNotMet?: RequirementsNotMetResolvers<ContextType>;
  Total?: TotalResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UploadTicket?: UploadTicketResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
};

