import type { Subject } from '@anzhu/access';
import { type Clock, err, isUuid, ok, type Result } from '@anzhu/kernel';
import { badRequestId, inTransaction, isDuplicateId, type Request, requestOf } from '@anzhu/store';
import { notFound, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { ClientSession, Connection } from 'mongoose';
import type { Partner } from '../access/partner.ts';
import { type commandPartners, partnersIn } from '../access/partners.store.ts';
import { nameTaken } from '../access/refusals.ts';
import type { commandWebhooks } from '../webhooks/command-webhooks.store.ts';
import { actOf, noteAct, type PartnerAction } from './acts.store.ts';
import { keeps, keptProvince } from './keeper.ts';
import { type AddInput, addFaults, endFaults, overlapFaults, type StartInput, startFaults, startOf } from './partner-input.ts';

interface Commands {
  readonly partners: ReturnType<typeof commandPartners>;
  readonly webhooks: ReturnType<typeof commandWebhooks>;
}

export interface ManagementDeps {
  readonly connection: Connection;
  /** What operators do, within a transaction. */
  readonly within: (session: ClientSession) => Commands;
  /** The true time. */
  readonly clock: Clock;
}

/** What an act answers: the partner as it is now, and a secret that it made. */
export interface Kept {
  readonly partner: Partner;
  readonly secret: string | null;
}

export interface ActInput {
  readonly requestId: string;
  readonly name: string;
  readonly overlapHours?: number | null;
  readonly start?: StartInput | null;
  readonly url?: string;
  readonly eventId?: string;
  readonly expiresAt?: Date;
}

/** Answers the secret that was made, if any. */
type Doing = Promise<Result<string | null, Refusal>>;

type Act = (commands: Commands, input: ActInput) => Doing;

const overlapOf = ({ overlapHours }: ActInput): number => overlapHours ?? 24;

const begunBy = ({ start }: ActInput) => startOf(start ?? { by: 'ALL' });

const acts: Readonly<Record<Exclude<PartnerAction, 'add'>, Act>> = {
  rotate: ({ partners }, input) => partners.rotate(input.name, overlapOf(input)),
  prolong: ({ partners }, { name, expiresAt = new Date(0) }) => partners.prolong(name, expiresAt),
  revoke: ({ partners }, { name }) => partners.revoke(name),
  replay: ({ partners }, input) => partners.replay(input.name, begunBy(input)),
  setWebhook: ({ webhooks }, { name, url = '', start }) => webhooks.set(name, { url, start: start ? startOf(start) : null }),
  rotateWebhook: ({ webhooks }, input) => webhooks.rotate(input.name, overlapOf(input)),
  enableWebhook: ({ webhooks }, { name }) => webhooks.enable(name),
  disableWebhook: ({ webhooks }, { name }) => webhooks.disable(name),
  replayWebhook: ({ webhooks }, input) => webhooks.replay(input.name, begunBy(input)),
  redeliver: ({ webhooks }, { name, eventId = '' }) => webhooks.redeliver(name, eventId),
};

export type PartnerActName = keyof typeof acts;

const find = ({ connection }: ManagementDeps, name: string): Promise<Partner | null> => partnersIn(connection).findOne({ _id: name });

interface Asked {
  readonly subject: Subject;
  readonly request: Request;
  readonly name: string;
  readonly action: PartnerAction;
}

/** Whether the subject may; and the answer to a request that was answered before: the partner as it is, without the secret. */
const answeredBefore = async (deps: ManagementDeps, { subject, request }: Asked): Promise<Result<Kept, Refusal> | null> => {
  if (!isUuid(request.id)) return err(badRequestId);
  if (keptProvince(subject) === null) return err({ code: 'FORBIDDEN' });
  const earlier = await actOf(deps.connection, subject, request);
  if (!earlier) return null;
  if (earlier.hash !== request.hash) return err({ code: 'REQUEST_ID_REUSED' });
  const partner = await find(deps, earlier.partner);
  return partner && keeps(subject, partner) ? ok({ partner, secret: null }) : err(notFound);
};

/** Does it and writes down who did, both or neither; what was answered at the same moment is answered again. */
const done = async (deps: ManagementDeps, asked: Asked, doing: (commands: Commands) => Doing): Promise<Result<Kept, Refusal>> => {
  const { subject, request, name, action } = asked;
  const acting = inTransaction(deps.connection, async (session) => {
    const outcome = await doing(deps.within(session));
    if (outcome.ok) await noteAct(deps.connection, { subject, request, partner: name, action, at: deps.clock() }, session);
    return outcome;
  });
  const outcome = await acting.catch((error: unknown) => {
    if (isDuplicateId(error)) return null;
    throw error;
  });
  if (!outcome?.ok) {
    const twin = await answeredBefore(deps, asked);
    return twin ?? (outcome as Result<never, Refusal> | null) ?? err(notFound);
  }
  const partner = await find(deps, name);
  return partner ? ok({ partner, secret: outcome.value }) : err(notFound);
};

/** Lets a partner in that follows regions of the own province. */
export const addPartner = async (deps: ManagementDeps, subject: Subject, input: AddInput): Promise<Result<Kept, Refusal>> => {
  const { requestId, name, regions, kinds, start, expiresAt } = input;
  const asked = { subject, name, action: 'add', request: requestOf(requestId, subject, { action: 'add', ...input }) } as const;
  const earlier = await answeredBefore(deps, asked);
  if (earlier) return earlier;
  const faults = addFaults(subject, input, deps.clock());
  const isKnown = !faults.includes(nameTaken) && (await find(deps, name)) !== null;
  if (faults.length > 0 || isKnown) return err(requirementsNotMet([...faults, ...(isKnown ? [nameTaken] : [])]));
  const added = { _id: name, regions, kinds: kinds ?? [], expiresAt: expiresAt ?? null, start: startOf(start ?? { by: 'ALL' }) };
  return done(deps, asked, ({ partners }) => partners.add(added));
};

const actFaults = (deps: ManagementDeps, { start, overlapHours, expiresAt }: ActInput) => [
  ...startFaults(start),
  ...overlapFaults(overlapHours ?? 0),
  ...endFaults(expiresAt, deps.clock()),
];

/** One act on a partner of the own province. */
export const actOnPartner = async (
  deps: ManagementDeps,
  subject: Subject,
  [action, input]: readonly [PartnerActName, ActInput],
): Promise<Result<Kept, Refusal>> => {
  const { name, requestId } = input;
  const asked = { subject, name, action, request: requestOf(requestId, subject, { action, ...input }) };
  const earlier = await answeredBefore(deps, asked);
  if (earlier) return earlier;
  const partner = await find(deps, name);
  if (!partner || !keeps(subject, partner)) return err(notFound);
  const faults = actFaults(deps, input);
  return faults.length > 0 ? err(requirementsNotMet(faults)) : done(deps, asked, (commands) => acts[action](commands, input));
};
