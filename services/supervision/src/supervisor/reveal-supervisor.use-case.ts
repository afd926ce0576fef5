import { can, type Subject } from '@anzhu/access';
import { type DisclosureAsked, disclosed } from '@anzhu/casework';
import { ok, type Result } from '@anzhu/kernel';
import { toldToAuditors } from '@anzhu/register';
import { notFound, type Refusal } from '@anzhu/workflow';
import type { Supervisor } from './supervisor.ts';
import type { SupervisorDeps } from './supervisor.use-case.ts';

/** A supervisor's ID number in plain, for the eyes of whoever asked and gave a reason. */
export interface SupervisorDisclosure {
  readonly supervisor: Supervisor;
  readonly idNumber: string;
}

/** The chief of the institution, who keeps the record, and the department of the region are shown it; who may not read the record is told that there is none. */
export const barredFrom =
  (subject: Subject) =>
  ({ institutionCode, d6 }: Supervisor): Refusal | null => {
    const resource = { kind: 'supervisor', region: d6 };
    if (!can(subject, 'read', resource)) return notFound;
    const isChief = subject.roles.includes('SUPERVISION_CHIEF') && subject.org === institutionCode;
    const isKnown = isChief || subject.roles.includes('DEPARTMENT_OFFICER');
    return isKnown && can(subject, 'reveal', resource) ? null : { code: 'FORBIDDEN' };
  };

/** The ID number of a supervisor for a stated reason. */
export const revealSupervisor = async (
  { supervisors, reveals, secrets, store }: SupervisorDeps,
  subject: Subject,
  asked: DisclosureAsked,
): Promise<Result<SupervisorDisclosure, Refusal>> => {
  const named = ({ _id: supervisorId, institutionCode }: Supervisor) => ({ supervisorId, institutionCode });
  const change = toldToAuditors({ store, records: supervisors, disclosures: reveals, named }, subject, asked);
  const supervisor = await disclosed(
    { store, change, barred: barredFrom(subject), stateOf: ({ status }: Supervisor) => status },
    subject,
    asked,
  );
  if (!supervisor.ok) return supervisor;
  return ok({ supervisor: supervisor.value, idNumber: secrets.open(supervisor.value.idNumber.sealed) });
};
