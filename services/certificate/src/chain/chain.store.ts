import type { Deliveries } from '@anzhu/deliveries';
import { deriveId, err, ok, type Result } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import { answeredBefore, type Commit, type OnTimer, type Own, type Request, type Store, type Timer, versionConflict } from '@anzhu/store';
import { notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { certificateRecord } from '../certificate/certificate.record.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { type Actor, expire } from '../certificate/certificate-change.ts';
import { madeAnew } from '../certificate/follow.ts';
import { isReprintable, printedAgain } from '../files/print.ts';
import type { Reason } from './before-request.ts';
import { answered, askedAgain, type Beginning, begun, failed, stepDue } from './chain.ts';
import type { CodingNumbers } from './coding-numbers.store.ts';
import { numberNotShown, type PlatformAnswer } from './platform-answer.ts';
import { platformOf, requestOf } from './platforms.target.ts';

export interface ChainDeps {
  readonly store: Store;
  readonly certificates: Register<Certificate>;
  readonly deliveries: Deliveries;
  readonly numbers: CodingNumbers;
  /** What keeps the files of an edition from being made, at the fields of its face. */
  readonly unprintable: (certificate: Certificate) => Promise<readonly Reason[]>;
}

/** What is asked of a platform leaves with the write that says so: both or neither. */
const send = async ({ deliveries }: ChainDeps, certificate: Certificate, session: ClientSession): Promise<void> => {
  const { request, division, _id: key } = certificate;
  if (!request || division === null) return;
  const id = deriveId('certificate-delivery', request.id, String(request.tries));
  await deliveries.enqueue({ id, target: platformOf(request.step), key, division, payload: requestOf(certificate, request) }, session);
};

type Decided = { readonly commit: Commit<Certificate>; readonly request: object | null } | null;
type Decide = (certificate: Certificate, unprintable: readonly Reason[]) => Result<Decided, Refusal>;

/** What keeps the files of an edition from being made that is to be coded now. */
const foreseen = async ({ unprintable }: ChainDeps, certificate: Certificate): Promise<readonly Reason[]> =>
  stepDue(certificate) === 'CODE' ? await unprintable(certificate) : [];

/** Saves what is decided about a certificate as it is, and sends what it asks for; before it is coded with what keeps its files from being made. */
const decideAndSend = (deps: ChainDeps, id: string, decide: Decide): Promise<Result<Certificate, Refusal>> =>
  deps.store.atomically(async (session) => {
    const certificate = await deps.certificates.find(id, session);
    if (!certificate) return err(notFound);
    const decided = decide(certificate, await foreseen(deps, certificate));
    if (!decided.ok) return decided;
    if (!decided.value) return ok(certificate);
    const saved = await deps.certificates.save(certificate, decided.value.commit, session);
    if (saved.ok && decided.value.request) await send(deps, saved.value, session);
    return saved;
  });

/** Whether the certificate still carries the timer, and it is due. */
const isDue = ({ timers }: Certificate, { name }: Timer, at: Date): boolean => timers.some((own) => own.name === name && own.at <= at);

const withoutTimer = ({ timers }: Certificate, { name }: Timer): Commit<Certificate> => ({
  timers: timers.filter((own) => own.name !== name),
});

const decideTimer = (certificate: Certificate, timer: Timer, beginning: Beginning): Decided => {
  const { at } = beginning;
  if (!isDue(certificate, timer, at)) return null;
  if (timer.name === 'expiry') return { commit: expire(certificate, timer, at), request: null };
  const next = timer.name === 'unanswered' ? askedAgain(certificate, at) : begun(certificate, beginning);
  return next ?? { commit: withoutTimer(certificate, timer), request: null };
};

/** What the due timers of certificates do: the next step, the same request once more, the end. */
export const onCertificateTimer =
  (deps: ChainDeps): OnTimer =>
  async (id, timer) => {
    const at = deps.store.clock();
    const outcome = await decideAndSend(deps, id, (certificate, unprintable) => ok(decideTimer(certificate, timer, { at, unprintable })));
    if (!outcome.ok && outcome.error.code !== 'NOT_FOUND') throw new Error(`certificate ${id}: ${outcome.error.code}`);
  };

/** The step that is due; where none is, files that could not be made are tried again. */
const begunOrPrinted = (certificate: Certificate, act: Beginning & { readonly by: Actor }): Decided => {
  const next = begun(certificate, act);
  return next ?? (isReprintable(certificate, act.at) ? { commit: printedAgain(certificate, act), request: null } : null);
};

interface Act {
  readonly by: Actor;
  readonly request: Request;
  readonly expectedVersion: number;
  /** Why it is not made now. */
  readonly refuse: (certificate: Certificate) => Refusal | null;
}

/** Asks for the step that is due, or for files that could not be made, on behalf of somebody; done already under the same request, it is answered as it is. */
export const makeNow = (
  deps: ChainDeps,
  id: string,
  { by, request, expectedVersion, refuse }: Act,
): Promise<Result<Certificate, Refusal>> =>
  decideAndSend(deps, id, (certificate, unprintable) => {
    const earlier = answeredBefore(certificate, request);
    if (earlier) return earlier.ok ? ok(null) : earlier;
    if (certificate.version !== expectedVersion) return err(versionConflict(certificate, expectedVersion));
    const refusal = refuse(certificate);
    if (refusal) return err(refusal);
    const next = begunOrPrinted(certificate, { at: deps.store.clock(), by, unprintable });
    return ok(next && { ...next, commit: { ...next.commit, request } });
  });

const ownKeys = Object.keys(certificateRecord.shape) as readonly (keyof Own<Certificate>)[];

/** What a certificate says, without what was written about it. */
const ownOf = (certificate: Certificate) =>
  Object.fromEntries(ownKeys.flatMap((key) => (key in certificate ? [[key, certificate[key]]] : []))) as unknown as Own<Certificate>;

/** Makes another edition in the place of one that is void, once; `refuse` says why not, where it has one already. */
export const makeAnew = async (
  deps: ChainDeps,
  voided: Certificate,
  { by, request, expectedVersion, refuse }: Act,
): Promise<Result<Certificate, Refusal>> => {
  const { certificates, store } = deps;
  const next = await certificates.find(voided.replacedBy);
  const earlier = next && answeredBefore(next, request);
  if (next && earlier) return earlier.ok ? ok(next) : earlier;
  const refusal = refuse(voided);
  if (refusal) return err(refusal);
  if (voided.version !== expectedVersion) return err(versionConflict(voided, expectedVersion));
  const { own, commit } = madeAnew(ownOf(voided), { at: store.clock(), by });
  return store.atomically(async (session) => {
    const ended = await certificates.save(voided, { set: { replacedBy: own._id } }, session);
    return ended.ok ? certificates.insert(own, { ...commit, request }, session) : ended;
  });
};

/** A request that a platform answers, of whichever certificate; null where none was ever made. */
const certificateAsked = async ({ certificates }: ChainDeps, requestId: string): Promise<Certificate | null> =>
  (await certificates.model.collection.findOne({ requestIds: requestId } as never)) as unknown as Certificate | null;

const numberTaken = [
  { code: 'NUMBER_TAKEN', field: null, zh: '平台给出的证书编号已属另一证照', en: 'The number given is another certificate’s' },
];

/** What keeps a number that was given from being shown on the paper of its edition. */
const unshownNumber = async ({ unprintable }: ChainDeps, certificate: Certificate, number: string): Promise<readonly Reason[]> => {
  const found = await unprintable({ ...certificate, certificateNumber: number });
  return found.filter(({ field }) => field === 'certificateNumber').flatMap((why) => numberNotShown(number, why));
};

/** The editions of one subject bear one number, which their papers show; that of another subject, and what no paper shows, fails the step. */
const withOwnNumber = async (
  deps: ChainDeps,
  certificate: Certificate,
  { commit, at, session }: { readonly commit: Commit<Certificate>; readonly at: Date; readonly session: ClientSession },
): Promise<Commit<Certificate>> => {
  const number = commit.set?.certificateNumber;
  if (!number) return commit;
  const unshown = await unshownNumber(deps, certificate, number);
  if (unshown.length > 0) return failed(certificate, { step: 'CODE', reasons: unshown, at });
  const isOwn = await deps.numbers.claim(number, certificate.subjectId, session);
  return isOwn ? commit : failed(certificate, { step: 'CODE', reasons: numberTaken, at });
};

/** Takes an answer: once, however often and late it comes; `false` where nothing was asked under this id. */
export const takeAnswer = async (deps: ChainDeps, requestId: string, answer: PlatformAnswer): Promise<boolean> => {
  const asked = await certificateAsked(deps, requestId);
  if (!asked) return false;
  const at = deps.store.clock();
  const taken = await deps.store.atomically<Certificate, Refusal>(async (session) => {
    const certificate = await deps.certificates.find(asked._id, session);
    const commit = certificate && answered(certificate, { requestId, answer, at });
    if (!certificate || !commit) return ok(asked);
    return deps.certificates.save(certificate, await withOwnNumber(deps, certificate, { commit, at, session }), session);
  });
  if (!taken.ok) throw new Error(`certificate ${asked._id}: ${taken.error.code}`);
  return true;
};
