import { capitalised, pageSdl, workTypeOf } from '@anzhu/graphql';
import type { Bilingual } from '@anzhu/kernel';
import { stateWords } from './delivery-words.ts';

const valueLine = ([name, { zh, en }]: readonly [string, Bilingual]): string => `  "${zh} / ${en}"\n  ${name}`;

/** The same in every service that sends. */
const sharedSdl = `"发送状态 / State of a delivery"
enum DeliveryState {
${Object.entries(stateWords).map(valueLine).join('\n')}
}

"一次发送的结果 / What came of a try"
enum DeliveryOutcome {
  "已送达 / Received"
  DELIVERED
  "未成功,将重试 / Failed, to be tried again"
  FAILED
  "内容被拒收 / Refused for its content"
  REFUSED
}

"一次发送 / One try of a delivery"
type DeliveryAttempt @shareable {
  "时间 / When"
  at: DateTime!
  "结果 / What came of it"
  outcome: DeliveryOutcome!
  "对方应答的HTTP状态码,无应答为空 / HTTP status of the answer; null where there was none"
  httpStatus: Int
}

"所发内容的一项 / One thing that a delivery says"
type DeliveryContent @shareable {
  "项目 / What it is about"
  label: Label!
  "内容 / What is said"
  value: Label!
}

"发往其他系统的一件 / Something sent to another system"
type Delivery @shareable {
  "标识,每次发送相同 / Id, the same at each try"
  id: ID!
  "接收系统 / The system it is sent to"
  target: String!
  "接收系统名称 / The same by name"
  targetLabel: Label!
  "所涉记录的标识 / Id of the record it is about"
  key: ID!
  "所发内容 / What it says"
  content: [DeliveryContent!]!
  "状态 / State"
  state: DeliveryState!
  "登记发送的时间 / When it was queued"
  queuedAt: DateTime!
  "送达或放弃的时间 / When it was received or given up"
  closedAt: DateTime
  "放弃的原因 / Why it was given up"
  reason: String
  "已发送次数 / How often it was tried"
  tries: Int!
  "最近五十次发送,新的在前 / The last fifty tries, newest first"
  attempts: [DeliveryAttempt!]!
  "最近五十次重新发送的记录,新的在前 / Who had it sent again, the last fifty times, newest first"
  history: [HistoryEntry!]!
  "本人此刻可否重新发送 / Whether the caller may have it sent again now"
  isResendable: Boolean!
}

"发送记录查询条件 / Filter of deliveries"
input DeliveryFilter {
  "状态之一 / In one of these states"
  states: [DeliveryState!]
}

"重新发送的输入 / Input of having a delivery sent again"
input ResendDeliveryInput {
  "请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the delivery as it is"
  requestId: UUID!
  "发送记录标识 / Id of the delivery"
  id: ID!
}

"重新发送的结果 / Outcome of having a delivery sent again"
union ResendDeliveryResult = Delivery | Blocked`;

export const resendMutation = (service: string): string => `resend${capitalised(service)}Delivery`;

/** What officials read of what a service sends to other systems. */
export const deliveriesSdl = (service: string): string => `${sharedSdl}

${pageSdl({ type: 'Delivery', zh: '发送记录', en: 'Deliveries', isShared: true })}

extend type ${workTypeOf(service)} {
  "本辖区发往其他系统的记录,新的在前;单位不可见 / What was sent to other systems about the jurisdiction, newest first; units see none of it"
  deliveries(filter: DeliveryFilter, first: Int = 20, after: String, offset: Int): DeliveryConnection
}

extend type Mutation {
  "立即重新发送失败或被拒收的一件,标识不变;对方系统暂停接收期间及刚刚重新发送之后不可,并告知何时起可以 / Have a delivery that failed or was refused sent again at once, under its id; not while its target is let alone nor right after it was sent again: the answer says from when"
  ${resendMutation(service)}(input: ResendDeliveryInput!): ResendDeliveryResult!
}`;
