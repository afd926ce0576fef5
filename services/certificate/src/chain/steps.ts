import { type Jurisdiction, jurisdictionOf } from '@anzhu/jurisdictions';
import type { Bilingual } from '@anzhu/kernel';
import type { CertificateState } from '../certificate/certificate-words.ts';

interface StepStates extends Bilingual {
  readonly running: CertificateState;
  readonly done: CertificateState;
  /** Where it goes on from when it was not done; what is not sealed stays where it is, for an administrator. */
  readonly failed: CertificateState;
}

/** What other platforms do with a certificate, each by itself (K3, K4, K6). */
export const steps = {
  SEAL: { zh: '签章', en: 'Seal', running: 'SEALING', done: 'SEALED', failed: 'SEALING' },
  CODE: { zh: '赋码', en: 'Code', running: 'CODING', done: 'CODED', failed: 'CODE_FAILED' },
  COLLECT: { zh: '归集', en: 'Collect', running: 'COLLECTING', done: 'COLLECTED', failed: 'COLLECT_FAILED' },
} as const satisfies Record<string, StepStates>;

export type Step = keyof typeof steps;

interface Making {
  readonly steps: readonly Step[];
  /** Begins by itself, or when the bureau asks for it (制证). */
  readonly isByItself: boolean;
}

/** The table of a jurisdiction: which steps, in their order. */
const makings = {
  SEALED_CODED_COLLECTED: { steps: ['SEAL', 'CODE', 'COLLECT'], isByItself: true },
  CODED_ON_REQUEST: { steps: ['CODE'], isByItself: false },
} as const satisfies Record<Jurisdiction['policies']['certificates'], Making>;

/** Where its place is not known, nobody is known to make it. */
const placeless: Making = { steps: [], isByItself: false };

export const makingIn = (division: string | null): Making =>
  division === null ? placeless : makings[jurisdictionOf(division).policies.certificates];

/** The step that is next in a state: the one that failed, or the one after what was done; none where all is done, and while one is asked for. */
export const stepAfter = (state: CertificateState, { steps: order }: Making): Step | null => {
  if (state === 'APPROVED') return order[0] ?? null;
  const failed = order.find((step) => steps[step].failed === state);
  if (failed) return failed;
  const done = order.findIndex((step) => steps[step].done === state);
  return done < 0 ? null : (order[done + 1] ?? null);
};
