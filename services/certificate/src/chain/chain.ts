import { canonicalCode, faceFields } from '@anzhu/identifiers';
import { deriveId, type LocalDate, localDate } from '@anzhu/kernel';
import type { Commit, Timer } from '@anzhu/store';
import { type Certificate, hasEnded, isInForce, statusOn } from '../certificate/certificate.ts';
import { type Actor, changed } from '../certificate/certificate-change.ts';
import { certificateStates } from '../certificate/certificate-words.ts';
import { faceSaid } from '../certificate/faces.ts';
import { isIssued, printTimer, unprinted } from '../files/unprinted.ts';
import { faultsBefore, type Reason } from './before-request.ts';
import { faultsOf, type PlatformAnswer } from './platform-answer.ts';
import { makingIn, type Step, stepAfter, steps } from './steps.ts';

/** Of an edition with which nothing has been done yet. */
export const unmade = { certificateNumber: null, request: null, requestIds: [], problem: null, failures: 0, ...unprinted } as const;

/** Minutes until a step that was not answered is asked for again, and one that failed is tried again: 10, 20, 40 … up to six hours. */
const pauseMinutes = (times: number): number => Math.min(10 * 2 ** Math.min(times, 10), 360);

const after = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

/** The step that begins by itself when an edition is made. */
export const firstStep = (certificate: Pick<Certificate, 'division' | 'state'>, at: Date): readonly Timer[] => {
  const making = makingIn(certificate.division);
  return making.isByItself && stepAfter(certificate.state, making) ? [{ name: 'make', at }] : [];
};

/** The step that is to be asked for now; none where one is on its way, all is done, or the certificate has ended. */
export const stepDue = ({ state, request, problem, division }: Certificate): Step | null => {
  if (request || (state === 'SEALING' && !problem)) return null;
  return stepAfter(state, makingIn(division));
};

/** Made void, and no edition has taken its place. */
export const isVoidOnly = ({ state, replacedBy }: Pick<Certificate, 'state' | 'replacedBy'>): boolean =>
  state === 'VOID' && replacedBy === null;

type Void = Pick<Certificate, 'state' | 'replacedBy' | 'sinceVoid' | 'standing' | 'validUntil'>;

/** Whether it may be made anew: void, with nothing in its place, and its subject known to be in force; of one that an earlier version made void that is known once its subject is told of again. */
export const mayBeAnew = (certificate: Void, today: LocalDate): boolean =>
  isVoidOnly(certificate) &&
  certificate.sinceVoid?.isElsewhere === false &&
  isInForce(statusOn({ ...certificate, state: 'APPROVED' }, today));

/** The step was not done: what is pushed is tried again by itself, anything else by whoever it is about. */
export const failed = (
  certificate: Certificate,
  { step, reasons, at }: { step: Step; reasons: readonly Reason[]; at: Date },
): Commit<Certificate> => {
  const state = steps[step].failed;
  const failures = certificate.failures + 1;
  return changed(certificate, {
    set: { state, request: null, problem: { step, reasons }, failures },
    making: step === 'COLLECT' ? [{ name: 'make', at: after(at, pauseMinutes(failures)) }] : [],
    ...{ today: localDate(at), action: 'fail', label: step === 'SEAL' ? { zh: '签章未成', en: 'Not sealed' } : certificateStates[state] },
    opinion: reasons.map(({ zh }) => zh).join(';'),
  });
};

const mostRequests = 50;

interface Begun {
  readonly commit: Commit<Certificate>;
  /** None where our own check found that the step would fail. */
  readonly request: NonNullable<Certificate['request']> | null;
}

/** When a step begins, who asks for it, and what is known to keep its files from being made. */
export interface Beginning {
  readonly at: Date;
  readonly by?: Actor;
  readonly unprintable?: readonly Reason[];
}

/** Asks for the step that is due, once; null where none is. */
export const begun = (certificate: Certificate, { at, by, unprintable = [] }: Beginning): Begun | null => {
  const step = hasEnded(certificate) ? null : stepDue(certificate);
  if (!step) return null;
  const reasons = faultsBefore(certificate, step, unprintable);
  if (reasons.length > 0) return { commit: failed(certificate, { step, reasons, at }), request: null };
  const id = deriveId('certificate-request', certificate._id, String(certificate.version));
  const request = { id, step, tries: 1 };
  const commit = changed(certificate, {
    set: { state: steps[step].running, request, requestIds: [...certificate.requestIds, id].slice(-mostRequests), problem: null },
    making: [{ name: 'unanswered', at: after(at, pauseMinutes(0)) }],
    ...{ today: localDate(at), action: 'ask', label: certificateStates[steps[step].running] },
    ...(by && { by }),
  });
  return { commit, request };
};

/** Not answered in time: the same request is sent again. */
export const askedAgain = ({ request, timers }: Certificate, at: Date): Begun | null => {
  if (!request) return null;
  const again = { ...request, tries: request.tries + 1 };
  const others = timers.filter(({ name }) => name !== 'unanswered');
  const next = { name: 'unanswered', at: after(at, pauseMinutes(request.tries)) };
  return { commit: { set: { request: again }, timers: [...others, next] }, request: again };
};

/** The field of the face that a platform's word is about, by its key or its name on the paper. */
const fieldOf = (certificate: Certificate, field: string | undefined): string | null =>
  faceSaid(certificate).find(({ key, label }) => key === field || label.zh === field)?.key ?? null;

/** What the coding gives: the certificate's number, and that of the machine where the face has it. */
const codedBy = ({ kind, faceVersion, faceValues }: Certificate, answer: PlatformAnswer & { outcome: 'DONE' }) => {
  const { certificateNumber = '', deviceNumber } = answer;
  const isOnFace = deviceNumber !== undefined && faceFields(kind, faceVersion).some(({ key }) => key === 'deviceNumber');
  return { certificateNumber: canonicalCode(certificateNumber), ...(isOnFace && { faceValues: { ...faceValues, deviceNumber } }) };
};

const done = (
  certificate: Certificate,
  { step, answer, at }: { step: Step; answer: PlatformAnswer & { outcome: 'DONE' }; at: Date },
): Commit<Certificate> => {
  const state = steps[step].done;
  const isMore = stepAfter(state, makingIn(certificate.division)) !== null;
  const numbered = step === 'CODE' ? codedBy(certificate, answer) : {};
  const isDue = step === 'CODE' && isIssued({ state });
  return changed(certificate, {
    set: { state, request: null, problem: null, failures: 0, ...numbered, ...(isDue && { paperState: 'DUE' }) },
    making: [...(isMore ? [{ name: 'make', at }] : []), ...(isDue ? [printTimer(at)] : [])],
    ...{ today: localDate(at), action: 'done', label: certificateStates[state] },
  });
};

/** What an answer does: nothing where its request is over; else the step is done, or is not, with the reasons at the fields of the face. */
export const answered = (
  certificate: Certificate,
  { requestId, answer, at }: { readonly requestId: string; readonly answer: PlatformAnswer; readonly at: Date },
): Commit<Certificate> | null => {
  const { request } = certificate;
  if (request?.id !== requestId || hasEnded(certificate)) return null;
  const { step } = request;
  if (answer.outcome === 'REFUSED') {
    const reasons = answer.reasons.map(({ code, field, message }) => ({
      code,
      field: fieldOf(certificate, field),
      zh: message,
      en: message,
    }));
    return failed(certificate, { step, reasons, at });
  }
  const reasons = faultsOf(certificate, step, answer);
  return reasons.length > 0 ? failed(certificate, { step, reasons, at }) : done(certificate, { step, answer, at });
};
