import { can, type Role, type Subject } from '@anzhu/access';
import { clockTime, err, isUuid, nextTry, ok, type Result } from '@anzhu/kernel';
import { answeredBefore, badRequestId, inTransaction, type Request, requestOf } from '@anzhu/store';
import { type BlockReason, blocked, type HistoryEntry, notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession, Connection } from 'mongoose';
import { type Circuit, findCircuit, letAloneUntil } from './circuit.ts';
import { type Delivery, deliveriesOf, headOf, mostKept, type Scope } from './delivery.ts';
import { resendWords } from './delivery-words.ts';
import { changeInLane } from './lane.ts';
import { pauseOf } from './pauses.ts';
import type { Target } from './target.ts';

export interface ResendInput {
  readonly requestId: string;
  readonly id: string;
}

const closed: BlockReason = {
  code: 'DELIVERY_CLOSED',
  zh: '已送达或已放弃,不再发送',
  en: 'It was received or given up, and is not sent again',
};
const untried: BlockReason = { code: 'DELIVERY_UNDER_WAY', zh: '正在发送,尚未失败', en: 'It is on its way and has not failed' };

const behind = ({ _id, target }: Delivery): BlockReason => ({
  code: 'DELIVERY_BEHIND',
  zh: '同一事项的前一件尚未送达,须先处理',
  en: 'An earlier one about the same has not been received and comes first',
  references: [{ kind: 'Delivery', id: _id, label: target }],
});

const tooSoon = (from: Date): BlockReason => ({
  code: 'DELIVERY_TOO_SOON',
  zh: `对方系统暂不接收或刚刚重新发送过,${clockTime(from)}(北京时间)起方可重新发送`,
  en: `The other system is let alone, or it was sent again just now: it may be sent again from ${clockTime(from)} (Beijing time)`,
});

export interface Standing {
  /** The first of the delivery's lane that is not done with. */
  readonly head: Delivery | null;
  readonly circuit: Circuit;
  /** Until when whom it goes to has asked to be let alone. */
  readonly pause: Date | null;
  readonly now: Date;
}

/** From when a delivery may be sent again: not while its target is let alone, and after each time it was asked for later, as tries in vain are. */
const resentFrom = ({ history = [] }: Delivery, { circuit, pause, now }: Standing): Date => {
  const last = history.at(-1);
  const after = last ? nextTry(last.at, last.number - 1).getTime() : 0;
  return new Date(Math.max(after, letAloneUntil(circuit, now)?.getTime() ?? 0, pause?.getTime() ?? 0));
};

/** Why a delivery is not sent again now. */
export const reasonAgainst = (delivery: Delivery, standing: Standing): BlockReason | null => {
  const { _id, isOpen, lastFailure } = delivery;
  const { head, now } = standing;
  if (!isOpen || !head) return closed;
  if (head._id !== _id) return behind(head);
  if (lastFailure === null) return untried;
  const from = resentFrom(delivery, standing);
  return from > now ? tooSoon(from) : null;
};

/** The role in which a subject may have it sent again: one of the target's, at the place it is about. */
export const resendingRole = (subject: Subject, { d6 }: Delivery, target: Pick<Target, 'resentBy'> | undefined): Role | null => {
  const role = target?.resentBy.find((one) => subject.roles.includes(one));
  return role && can(subject, 'act', { kind: 'delivery', region: d6 }) ? role : null;
};

const entryOf = (delivery: Delivery, { subject, role, at }: { readonly subject: Subject; readonly role: Role; readonly at: Date }) => {
  const entry: HistoryEntry = {
    number: (delivery.history?.at(-1)?.number ?? 0) + 1,
    ...{ at, actorId: subject.id, actorName: subject.name, role, action: 'resend', label: resendWords },
    ...{ from: delivery.state, to: 'WAITING' },
  };
  return entry;
};

interface Asked {
  readonly subject: Subject;
  readonly input: ResendInput;
  readonly targets: readonly Target[];
}

const permitted = (found: Delivery | null, { subject, targets }: Asked): Result<{ delivery: Delivery; role: Role }, Refusal> => {
  if (!found?.d6 || !can(subject, 'read', { kind: 'delivery', region: found.d6 })) return err(notFound);
  const role = resendingRole(
    subject,
    found,
    targets.find(({ name }) => name === found.target),
  );
  return role ? ok({ delivery: found, role }) : err({ code: 'FORBIDDEN' });
};

const answered = ({ requests = [], ...delivery }: Delivery, request: Request) =>
  answeredBefore({ ...delivery, requests } as never, request);

const resendWithin = async (scope: Scope, asked: Asked, session: ClientSession): Promise<Result<Delivery, Refusal>> => {
  const { subject, input } = asked;
  const allowed = permitted(await deliveriesOf(scope.connection).findOne({ _id: input.id }, { session }), asked);
  if (!allowed.ok) return allowed;
  const { delivery, role } = allowed.value;
  const request = requestOf(input.requestId, subject, { id: input.id });
  const earlier = answered(delivery, request);
  if (earlier) return earlier;
  const head = await headOf(scope.connection, delivery.lane, session);
  const circuit = await findCircuit(scope.connection, delivery.target);
  const reason = reasonAgainst(delivery, { head, circuit, pause: await pauseOf(scope, delivery), now: scope.now });
  if (reason) return err(blocked(reason));
  const kept = <T>(one: T) => ({ $each: [one], $slice: -mostKept });
  const history = kept(entryOf(delivery, { subject, role, at: scope.now }));
  const change = { $set: { state: 'WAITING' }, $push: { history, requests: kept(request) } } as const;
  await changeInLane(scope, delivery, { change, session });
  const changed = await deliveriesOf(scope.connection).findOne({ _id: delivery._id }, { session });
  return changed ? ok(changed) : err(notFound);
};

/** Has a delivery that failed or was refused tried at once, under its id; by whom stands in its log. A target that is let alone stays so, and who asks again and again waits as long as tries in vain do. A repeat of the request is answered with the delivery as it is. */
export const resender =
  (connection: Connection, { now, targets }: { readonly now: () => Date; readonly targets: readonly Target[] }) =>
  async (subject: Subject, input: ResendInput): Promise<Result<Delivery, Refusal>> => {
    if (!isUuid(input.requestId)) return err(badRequestId);
    const scope = { connection, now: now() };
    return await inTransaction(connection, (session) => resendWithin(scope, { subject, input, targets }, session));
  };
