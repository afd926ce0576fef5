import { can, type Subject } from '@anzhu/access';
import { stated, text } from '@anzhu/casework';
import { err, localDate, ok, type Result } from '@anzhu/kernel';
import { requestOf } from '@anzhu/store';
import { blocked, notFound, type Refusal } from '@anzhu/workflow';
import { z } from 'zod';
import { type Certificate, hasEnded } from '../certificate/certificate.ts';
import { type Actor, changed } from '../certificate/certificate-change.ts';
import { certificateStates } from '../certificate/certificate-words.ts';
import { makers } from '../certificate/desk.ts';
import { inForm } from '../certificate/in-form.ts';
import { isAtOffice } from '../certificate/office.ts';
import { isReprintable } from '../files/print.ts';
import { type ChainDeps, makeAnew, makeNow } from './chain.store.ts';
import { isVoidOnly, mayBeAnew, stepDue } from './chain.ts';

export interface MakeInput {
  readonly requestId: string;
  readonly certificateId: string;
  readonly expectedVersion: number;
}

export interface VoidInput extends MakeInput {
  readonly reason: string;
}

/** The bureau that issued a certificate, or one above it, makes it and makes it void; where it is not known who has, the bureau of the place. */
export const mayActOn = (subject: Subject, certificate: Pick<Certificate, 'd6' | 'issuedBy'>): boolean =>
  makers.some((role) => subject.roles.includes(role)) &&
  can(subject, 'act', { kind: 'electronic-certificate', region: certificate.d6 }) &&
  isAtOffice(subject, certificate);

/** That bureau acts; who may not read it learns nothing of it. */
const mayAct = async ({ certificates }: ChainDeps, subject: Subject, id: string): Promise<Result<Certificate, Refusal>> => {
  const certificate = await certificates.read.one(subject, id);
  if (!certificate) return err(notFound);
  return mayActOn(subject, certificate) ? ok(certificate) : err({ code: 'FORBIDDEN' });
};

const actorOf = ({ id, name, roles }: Subject): Actor => ({
  ...{ actorId: id, actorName: name },
  role: makers.find((role) => roles.includes(role)) ?? 'EXAMINER',
});

const hasEndedAlready = blocked({ code: 'HAS_ENDED', zh: '该版次已失效', en: 'This edition has ended' });

const notInForce = blocked({
  code: 'SUBJECT_NOT_IN_FORCE',
  zh: '所证明的许可、备案或登记已不再有效,或已由其他证照取代,不得另制',
  en: 'What it certifies is in force no more, or another certificate has taken its place: none is made anew',
});

const notToldSince = blocked({
  code: 'SUBJECT_NOT_TOLD_SINCE',
  zh: '系统升级前作废,此后许可、备案或登记的现状未再告知,暂不另制;其变更、延续或更正办结后即可',
  en: 'Made void before an upgrade, and what it certifies was not told of since: change, extend or correct that, and it is made',
});

/** Why a certificate is not made now: it has ended, it is on its way, or it is done. */
export const notNow = (certificate: Certificate, at: Date): Refusal | null => {
  if (mayBeAnew(certificate, localDate(at)) || isReprintable(certificate, at)) return null;
  if (isVoidOnly(certificate)) return certificate.sinceVoid ? notInForce : notToldSince;
  if (hasEnded(certificate)) return hasEndedAlready;
  if (stepDue(certificate)) return null;
  return certificate.request
    ? blocked({
        code: 'ON_ITS_WAY',
        zh: `${certificateStates[certificate.state].zh},请等候平台答复`,
        en: 'The platform has been asked: wait for its answer',
      })
    : blocked({ code: 'ALL_DONE', zh: '制证已完成', en: 'It is made' });
};

/** 制证, and once more after a failure: one request, however often it is asked for (K4, C12); of a void one another edition. */
export const makeCertificate = async (deps: ChainDeps, subject: Subject, input: MakeInput): Promise<Result<Certificate, Refusal>> => {
  const { requestId, certificateId, expectedVersion } = input;
  const may = await mayAct(deps, subject, certificateId);
  if (!may.ok) return may;
  const request = requestOf(requestId, subject, { certificateId, act: 'make' });
  const act = {
    by: actorOf(subject),
    request,
    expectedVersion,
    refuse: (certificate: Certificate) => notNow(certificate, deps.store.clock()),
  };
  const isMadeAnew = may.value.state === 'VOID' && !isReprintable(may.value, deps.store.clock());
  return isMadeAnew ? makeAnew(deps, may.value, act) : makeNow(deps, certificateId, act);
};

/** Why it cannot be made void: it has ended. */
export const notVoidable = (certificate: Pick<Certificate, 'state'>): Refusal | null => (hasEnded(certificate) ? hasEndedAlready : null);

const voidForm = z.object({ reason: text('作废原因', 'Why it is void', { max: 500 }) });

/** 作废: it was made in error; with the reason, and for good (K13). */
export const voidCertificate = async (deps: ChainDeps, subject: Subject, input: VoidInput): Promise<Result<Certificate, Refusal>> => {
  const { requestId, certificateId, expectedVersion } = input;
  const said = stated<{ readonly reason: string }>(voidForm, input);
  if (!said.ok) return err(inForm(voidForm, said.error));
  const may = await mayAct(deps, subject, certificateId);
  if (!may.ok) return may;
  const { reason } = said.value;
  const today = localDate(deps.store.clock());
  const voided = (certificate: Certificate) => {
    const refusal = notVoidable(certificate);
    return refusal
      ? err(refusal)
      : ok(
          changed(certificate, {
            set: { state: 'VOID', statusReason: reason, sinceVoid: { isElsewhere: false, reason: certificate.statusReason } },
            ...{ today, action: 'void', label: certificateStates.VOID, opinion: reason, by: actorOf(subject) },
          }),
        );
  };
  const request = requestOf(requestId, subject, { certificateId, reason, act: 'void' });
  return deps.certificates.change(certificateId, voided, { expectedVersion, request });
};
