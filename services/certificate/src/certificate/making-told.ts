import { type Awaited, certificateMakingChanged, draftEvent, type EventDraft } from '@anzhu/contracts';
import { type Certificate, hasEnded } from './certificate.ts';
import { makers } from './desk.ts';
import { officeOf } from './office.ts';
import { correctorOf, problemsOf } from './problem-remedies.ts';

type HeldUpAt = 'SEAL' | 'CODE' | 'PAPER';

type Making = Pick<
  Certificate,
  'problem' | 'state' | 'paperState' | 'paperReasons' | 'kind' | 'division' | 'issuedBy' | 'd6' | 'holderUscc' | 'orgs'
>;

/** At which step its making waits for somebody: collecting is tried again by itself; files also of one that has ended. */
const heldUpAt = ({ problem, state, paperState }: Making): HeldUpAt | undefined => {
  if (paperState === 'REFUSED') return 'PAPER';
  return problem === null || problem.step === 'COLLECT' || hasEnded({ state }) ? undefined : problem.step;
};

/** Who makes certificates at its office. */
const office = (certificate: Making): Awaited => {
  const at = officeOf(certificate);
  return { roles: [...makers], ...('org' in at ? at : { regions: [...at.regions] }) };
};

const unit = (org: string): Awaited => ({ roles: ['UNIT_ADMIN', 'UNIT_CLERK'], org });

/** Who puts right what holds it up: each reason has its own (`problemsOf`). */
const waitingFor = (certificate: Making): readonly Awaited[] => {
  const step = heldUpAt(certificate);
  if (!step) return [];
  const problems = problemsOf(step === 'PAPER' ? { ...certificate, problem: null } : certificate);
  const isOffices = problems.some((one) => one.isOffices);
  const correctors = new Set(problems.flatMap((one) => correctorOf(one, certificate) ?? []));
  return [...(isOffices ? [office(certificate)] : []), ...[...correctors].map(unit)];
};

/** What whoever acts is told where the making is held up, or goes on; nothing where neither has changed. */
export const toldOfMaking = (
  before: Making,
  next: Making & Pick<Certificate, '_id' | 'subjectId' | 'edition' | 'number'>,
): readonly EventDraft[] => {
  const { _id, kind, subjectId, edition, number, holderUscc, division } = next;
  const [step, waitsFor] = [heldUpAt(next), waitingFor(next)];
  if (step === heldUpAt(before) && JSON.stringify(waitsFor) === JSON.stringify(waitingFor(before))) return [];
  return [
    draftEvent(certificateMakingChanged, {
      ...{ certificateId: _id, kind, subjectId, edition, number, holderUscc },
      ...(step ? { heldUpAt: step, waitsFor: [...waitsFor] } : {}),
      ...(division ? { division } : {}),
    }),
  ];
};
