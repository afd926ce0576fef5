import { audiencesOf, regionPrefixes, type Subject } from '@anzhu/access';
import type { RecordChange } from '@anzhu/contracts';
import type { Bilingual } from '@anzhu/kernel';

type Args = Readonly<Record<string, string | null | undefined>>;

/** A field of the query root, or one below another, by which a subscription is filled. */
export interface Read {
  readonly path: readonly string[];
  /** The arguments of its last field, by the names of the subscription's. */
  readonly args: Readonly<Record<string, string>>;
}

export interface SubscriptionField extends Bilingual {
  readonly name: string;
  /** A type of the supergraph. */
  readonly type: string;
  readonly args: Readonly<Record<string, Bilingual>>;
  /** The records whose changes are told: what they are called (ADR 45) and the id. Absent: a list of the subject's. */
  readonly record?: (args: Args) => readonly RecordKey[];
  /** A list of what one service addresses to audiences; absent: the subject's work in all of them. */
  readonly addressedBy?: string;
  /** Tried in this order; the first that answers something serves. */
  readonly reads: (args: Args) => readonly Read[];
}

export interface RecordKey {
  readonly of: string;
  readonly id: string;
}

const id = (zh: string, en: string) => ({ id: { zh, en } });
const idOf = ({ id: given }: Args): string => given ?? '';
const reads = (...path: readonly string[]): Read => ({ path, args: { id: 'id' } });

const importing = ['equipment', 'personnel'] as const;

const serviceOf = ({ process }: Args): string => process?.split('.')[0] ?? '';

/** What can be subscribed to. */
export const subscriptionFields: readonly SubscriptionField[] = [
  {
    name: 'caseChanged',
    type: 'Case',
    zh: '一个案件: 先为现状,其后每次变动一次',
    en: 'A case: first as it stands, then at each of its changes',
    args: { process: { zh: '流程标识', en: 'Id of the process' }, ...id('案件标识', 'Id of the case') },
    record: ({ process, ...args }) => [{ of: process ?? '', id: idOf(args) }],
    reads: (args) => [{ path: ['work', serviceOf(args), 'case'], args: { process: 'process', id: 'id' } }],
  },
  {
    name: 'workListChanged',
    type: 'Work',
    zh: '我的工作: 先为现状,其后与我有关的案件、证照、通知变动时及每日零时; 读取期间的多次变动合为一次',
    en: 'My work: first as it stands, then when cases, certificates or notifications that may concern me change, and at midnight; what changes while it is read is told together',
    args: {},
    reads: () => [{ path: ['work'], args: {} }],
  },
  {
    name: 'notificationAdded',
    type: 'NotificationConnection',
    zh: '我的通知: 先为最新20条,其后有新通知时; 读取期间的多条合为一次',
    en: 'My notifications: first the newest 20, then again whenever one is added; what is added while they are read is told together',
    args: {},
    addressedBy: 'notification',
    reads: () => [{ path: ['notifications'], args: {} }],
  },
  {
    name: 'projectStatusChanged',
    type: 'Project',
    zh: '一个工程: 先为现状,其后每次工程、质监或安监状态变动时',
    en: 'A project: first as it stands, then whenever its status of construction, quality or safety supervision changes',
    args: { projectId: { zh: '工程标识', en: 'Id of the project' } },
    record: ({ projectId }) => [{ of: 'supervision.projects', id: projectId ?? '' }],
    reads: () => [{ path: ['project'], args: { id: 'projectId' } }],
  },
  {
    name: 'certificateChanged',
    type: 'ElectronicCertificate',
    zh: '一份电子证照: 先为现状,其后每次变动一次',
    en: 'An electronic certificate: first as it stands, then at each of its changes',
    args: id('电子证照标识', 'Id of the certificate'),
    record: (args) => [{ of: 'certificate.certificates', id: idOf(args) }],
    reads: () => [reads('electronicCertificate')],
  },
  {
    name: 'importProgress',
    type: 'ImportJob',
    zh: '一次批量导入(X15): 先为现状,其后每步一次',
    en: 'A bulk import (X15): first as it stands, then at each of its steps',
    args: { jobId: { zh: '导入标识', en: 'Id of the import' } },
    record: ({ jobId }) => importing.map((service) => ({ of: `${service}.imports`, id: jobId ?? '' })),
    reads: () => importing.map((service) => ({ path: [`${service}Import`], args: { id: 'jobId' } })),
  },
];

/** The services whose changes a subscription follows; all of them for a list of work. */
export const servicesOf = ({ record, addressedBy }: SubscriptionField, args: Args, all: readonly string[]): readonly string[] => {
  const named = record?.(args).map(({ of }) => of.split('.')[0] ?? '') ?? (addressedBy === undefined ? all : [addressedBy]);
  return [...new Set(named)].filter((service) => all.includes(service));
};

/** The key of what the day alone may change. */
export const ofDays = 'day';

const addressedTo = (audience: string): string => `to ${audience}`;
const keyOf = ({ of, id: record }: RecordKey): string => `record ${of} ${record}`;

/** Under which keys a subject hears of a subscription's changes. */
export const keysOf = ({ record, addressedBy }: SubscriptionField, args: Args, subject: Subject): readonly string[] => {
  if (record) return record(args).map(keyOf);
  if (addressedBy !== undefined) return audiencesOf(subject).map(addressedTo);
  const { org, orgKind, region } = subject;
  const told = audiencesOf(subject).map(addressedTo);
  const regions = orgKind === 'AUTHORITY' ? regionPrefixes(region).filter((prefix) => prefix !== '') : [];
  return [ofDays, ...regions.map((prefix) => `region ${prefix}`), ...(org === '' ? [] : [`org ${org}`]), ...told];
};

/** Under which keys a change is heard: its record's, and those of all in whose lists it may stand. */
export const keysOfChange = ({ of, id: record, division = '', orgs, audience = [] }: RecordChange): readonly string[] => {
  const places = [2, 4, 6].filter((length) => division.length >= length).map((length) => `region ${division.slice(0, length)}`);
  return [keyOf({ of, id: record }), ...audience.map(addressedTo), ...places, ...orgs.map((org) => `org ${org}`)];
};
