import type { Subject } from '@anzhu/access';
import type { Bilingual } from '@anzhu/kernel';
import type { CollectionIndexes, Request } from '@anzhu/store';
import type { ClientSession, Connection } from 'mongoose';
import { partnersIn } from '../access/partners.store.ts';

/** What is done about partners, and what it is called. */
export const actionWords = {
  add: { zh: '登记', en: 'Let in' },
  rotate: { zh: '更换登录密钥', en: 'Replace the secret to log in by' },
  prolong: { zh: '延长准入', en: 'Prolong' },
  revoke: { zh: '撤销', en: 'Revoke' },
  replay: { zh: '重新投递', en: 'Replay' },
  setWebhook: { zh: '设置推送', en: 'Set the webhook' },
  rotateWebhook: { zh: '更换签名密钥', en: 'Replace the secret that signs' },
  enableWebhook: { zh: '启用推送', en: 'Enable the webhook' },
  disableWebhook: { zh: '停用推送', en: 'Disable the webhook' },
  replayWebhook: { zh: '重新推送', en: 'Replay the webhook' },
  redeliver: { zh: '再次推送一个事件', en: 'Post an event once more' },
} as const satisfies Record<string, Bilingual>;

export type PartnerAction = keyof typeof actionWords;

/** Who did what to a partner, and by which request. */
export interface PartnerAct {
  readonly _id: string;
  readonly hash: string;
  readonly partner: string;
  readonly action: PartnerAction;
  readonly actorId: string;
  readonly actorName: string;
  readonly at: Date;
}

const mostShown = 50;

const collection = 'partner_acts';

const actsIn = (connection: Connection) => connection.collection<PartnerAct>(collection);

const idOf = ({ org, id }: Subject, request: Request): string => `${org}/${id}/${request.id}`;

/** What the acts of a partner are found by. */
export const actIndexes: CollectionIndexes = { collection, indexes: [{ key: { partner: 1, at: -1, _id: -1 } }] };

/** The act by which this person's request was answered. */
export const actOf = (connection: Connection, subject: Subject, request: Request): Promise<PartnerAct | null> =>
  actsIn(connection).findOne({ _id: idOf(subject, request) });

interface Done {
  readonly subject: Subject;
  readonly request: Request;
  readonly partner: string;
  readonly action: PartnerAction;
  readonly at: Date;
}

/** Writes down what was done, in the transaction of doing it; fails by the id where this request was answered at the same moment. */
export const noteAct = async (
  connection: Connection,
  { subject, request, partner, action, at }: Done,
  session: ClientSession,
): Promise<void> => {
  const by = { actorId: subject.id, actorName: subject.name };
  await actsIn(connection).insertOne({ _id: idOf(subject, request), hash: request.hash, partner, action, ...by, at }, { session });
};

/** The last acts of each partner, newest first, however many there are. */
export const actsOf = async (connection: Connection, partners: readonly string[]): Promise<ReadonlyMap<string, readonly PartnerAct[]>> => {
  const last = [{ $sort: { at: -1, _id: -1 } }, { $limit: mostShown }];
  const found = await partnersIn(connection)
    .aggregate<{ _id: string; acts: PartnerAct[] }>([
      { $match: { _id: { $in: [...partners] } } },
      { $project: { _id: 1 } },
      { $lookup: { from: actsIn(connection).collectionName, localField: '_id', foreignField: 'partner', pipeline: last, as: 'acts' } },
    ])
    .toArray();
  return new Map(found.map(({ _id, acts }) => [_id, acts]));
};
