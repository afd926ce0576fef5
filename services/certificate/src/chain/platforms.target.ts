import { type Outgoing, signatureHeaders, type Target, type Told } from '@anzhu/deliveries';
import { certificateKinds } from '@anzhu/identifiers';
import type { Bilingual, Clock } from '@anzhu/kernel';
import type { Certificate } from '../certificate/certificate.ts';
import { faceSaid } from '../certificate/faces.ts';
import { sealNameOf } from './before-request.ts';
import { type Step, steps } from './steps.ts';

interface Platform extends Bilingual {
  /** In the queue of deliveries. */
  readonly name: string;
  /** Under the base address. */
  readonly path: string;
}

/** Who does which step (K14). */
const platforms = {
  SEAL: { name: 'seal-service', path: 'seal/requests', zh: '签章服务', en: 'Seal service' },
  CODE: { name: 'national-coding', path: 'coding/requests', zh: '国家赋码平台', en: 'National coding platform' },
  COLLECT: { name: 'provincial-sharing', path: 'sharing/requests', zh: '省级归集平台', en: 'Provincial sharing platform' },
} as const satisfies Record<Step, Platform>;

export const platformOf = (step: Step): string => platforms[step].name;

/** What a platform is asked: the same under one request id, however often it is sent. */
export const requestOf = (certificate: Certificate, { id, step }: NonNullable<Certificate['request']>) => {
  const { kind, number, edition, holderUscc, certificateNumber, issuedBy } = certificate;
  return {
    requestId: id,
    ...{ step, kind, number, edition, holderUscc, certificateNumber, issuedBy },
    sealName: sealNameOf(certificate),
    face: faceSaid(certificate).map(({ key, label, value }) => ({ key, name: label.zh, value })),
  };
};

type Payload = ReturnType<typeof requestOf>;

const told = ({ step, kind, number, edition }: Payload): readonly Told[] => [
  { label: { zh: '环节', en: 'Step' }, value: { zh: steps[step].zh, en: steps[step].en } },
  { label: { zh: '证照类型', en: 'Kind' }, value: certificateKinds[kind] },
  { label: { zh: '编号', en: 'Number' }, value: { zh: number, en: number } },
  { label: { zh: '版次', en: 'Edition' }, value: { zh: String(edition), en: String(edition) } },
];

interface Reached {
  /** Base address of the platforms. */
  readonly url: string;
  /** Shared with them; base64. */
  readonly signingKey: string;
  /** The true time, by which they tell old from new. */
  readonly now: Clock;
  readonly outgoing: Outgoing;
}

/** Posts what is asked, each try signed anew; the answer comes by itself, later. */
export const platformTargets = ({ url, signingKey, now, outgoing }: Reached): readonly Target[] =>
  Object.values(platforms).map(({ name, path, zh, en }) => ({
    ...{ name, zh, en, told },
    resentBy: ['EXAMINER', 'DEPARTMENT_OFFICER', 'PLATFORM_ADMIN'],
    places: 4,
    timeLimitMs: 3_000,
    send: ({ _id, payload }, signal) => {
      const body = JSON.stringify(payload);
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': _id,
        ...signatureHeaders(signingKey, { id: _id, at: now(), body }),
      };
      return outgoing.post({ url: new URL(path, url.endsWith('/') ? url : `${url}/`), headers, body, signal });
    },
  }));
