import type { Subject } from '@anzhu/access';
import { type Clock, err, isUuid, ok, type Result } from '@anzhu/kernel';
import { badRequestId, type Request, requestOf } from '@anzhu/store';
import { blocked, notFound, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { Connection } from 'mongoose';
import { hasEnded, type Partner } from '../access/partner.ts';
import { type commandPartners, partnersIn } from '../access/partners.store.ts';
import type { commandWebhooks } from '../webhooks/command-webhooks.store.ts';
import { actOf, noteAct, type PartnerAction } from './acts.store.ts';
import { keeps, keptProvince } from './keeper.ts';
import { type AddInput, addFaults, nameTaken, overlapFaults, type StartInput, startFaults, startOf } from './partner-input.ts';

export interface ManagementDeps {
  readonly connection: Connection;
  readonly partners: ReturnType<typeof commandPartners>;
  readonly webhooks: ReturnType<typeof commandWebhooks>;
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
}

/** Answers the secret that was made, if any. */
type Doing = Promise<Result<string | null, Refusal>>;

type Act = (deps: ManagementDeps, input: ActInput) => Doing;

const ended = blocked({ code: 'PARTNER_ENDED', zh: '该合作方已撤销或已到期', en: 'The partner is revoked or has expired' });

const nothingMade = async (done: Promise<void>): Doing => {
  await done;
  return ok(null);
};

const overlapOf = ({ overlapHours }: ActInput): number => overlapHours ?? 24;

const begunBy = ({ start }: ActInput) => startOf(start ?? { by: 'ALL' });

const acts: Readonly<Record<Exclude<PartnerAction, 'add'>, Act>> = {
  rotate: async ({ partners }, input) => ok(await partners.rotate(input.name, overlapOf(input))),
  revoke: ({ partners }, { name }) => nothingMade(partners.revoke(name)),
  replay: ({ partners }, input) => nothingMade(partners.replay(input.name, begunBy(input))),
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

const done = async (deps: ManagementDeps, { subject, request, name, action }: Asked, doing: Doing): Promise<Result<Kept, Refusal>> => {
  const outcome = await doing;
  if (!outcome.ok) return outcome;
  await noteAct(deps.connection, { subject, request, partner: name, action, at: deps.clock() });
  const partner = await find(deps, name);
  return partner ? ok({ partner, secret: outcome.value }) : err(notFound);
};

/** Lets a partner in that follows regions of the own province. */
export const addPartner = async (deps: ManagementDeps, subject: Subject, input: AddInput): Promise<Result<Kept, Refusal>> => {
  const { requestId, name, regions, kinds, start, expiresAt } = input;
  const asked = { subject, name, action: 'add', request: requestOf(requestId, subject, { action: 'add', ...input }) } as const;
  const earlier = await answeredBefore(deps, asked);
  if (earlier) return earlier;
  const isTaken = async () => (await find(deps, name)) !== null;
  const faults = [...addFaults(subject, input, deps.clock()), ...((await isTaken()) ? [nameTaken] : [])];
  if (faults.length > 0) return err(requirementsNotMet(faults));
  const added = { _id: name, regions, kinds: kinds ?? [], expiresAt: expiresAt ?? null, start: startOf(start ?? { by: 'ALL' }) };
  const adding = async (): Doing => ok(await deps.partners.add(added));
  return done(deps, asked, adding());
};

/** One act on a partner of the own province whose access has not ended. */
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
  const faults = [...startFaults(input.start), ...overlapFaults(overlapOf(input))];
  if (faults.length > 0) return err(requirementsNotMet(faults));
  return hasEnded(partner, deps.clock()) ? err(ended) : done(deps, asked, acts[action](deps, input));
};
