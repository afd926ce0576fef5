import { liesIn, type Subject } from '@anzhu/access';
import type { Bilingual, Fault, LocalDate } from '@anzhu/kernel';
import { err, ok, type Result } from '@anzhu/kernel';
import type { Commit } from '@anzhu/store';
import { blocked, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { Qualification } from './qualification.ts';
import { changed } from './qualification-change.ts';

/** What the issuer may make of a qualification: valid again, suspended, revoked, cancelled. */
export type SettableStatus = 'VALID' | 'SUSPENDED' | 'REVOKED' | 'CANCELLED';

/** What the issuer says of it. */
export interface StatedStatus {
  readonly status: SettableStatus;
  /** Since when. */
  readonly on: LocalDate;
  readonly reason: string;
}

const examines = ({ orgKind, roles }: Subject): boolean => orgKind === 'AUTHORITY' && roles.includes('EXAMINER');

/** Whether the subject is of the authority that put it on record or of one above; of one whose authority is not known, of one over its holder's place. */
export const isIssuer = (subject: Subject, { issuedIn, d6 }: Pick<Qualification, 'issuedIn' | 'd6'>): boolean =>
  examines(subject) && liesIn(subject.region, issuedIn ?? d6);

const labels: Readonly<Record<SettableStatus, Bilingual>> = {
  VALID: { zh: '恢复有效', en: 'Make valid again' },
  SUSPENDED: { zh: '暂扣', en: 'Suspend' },
  REVOKED: { zh: '吊销', en: 'Revoke' },
  CANCELLED: { zh: '注销', en: 'Cancel' },
};

const factsOf = ({ suspension }: Qualification, { status, on, reason }: StatedStatus): Pick<Qualification, 'suspension' | 'ending'> => {
  const act = { since: on, reason };
  if (status === 'VALID') return { suspension: null, ending: null };
  return status === 'SUSPENDED' ? { suspension: act, ending: null } : { suspension, ending: { ...act, as: status } };
};

/** What is in force already of what is asked for. */
const isSo = ({ suspension, ending }: Qualification, { status }: StatedStatus): boolean => {
  if (status === 'VALID') return suspension === null && ending === null;
  return status === 'SUSPENDED' ? suspension !== null && ending === null : ending?.as === status;
};

const dayFaults = ({ issuedOn }: Qualification, { on }: StatedStatus, today: LocalDate): readonly Fault[] => [
  ...(on > today ? [{ path: 'on', code: 'IN_FUTURE', zh: '日期晚于今天', en: 'The date is in the future' }] : []),
  ...(on < issuedOn ? [{ path: 'on', code: 'BEFORE_ISSUE', zh: '日期早于发证日期', en: 'The date is before the issue' }] : []),
];

interface Setting {
  readonly subject: Subject;
  readonly stated: StatedStatus;
  readonly today: LocalDate;
}

/** The issuer suspends, revokes or cancels, or takes that back; each with its day and its reason. What has expired stays expired. */
export const decideStatus = (qualification: Qualification, { subject, stated, today }: Setting): Result<Commit<Qualification>, Refusal> => {
  const faults = dayFaults(qualification, stated, today);
  if (faults.length > 0) return err(requirementsNotMet(faults));
  const { zh, en } = labels[stated.status];
  if (isSo(qualification, stated))
    return err(blocked({ code: 'STATUS_UNCHANGED', zh: `无须${zh}: 已是该状态`, en: `${en}: it is so already` }));
  const actor = { id: subject.id, name: subject.name, role: 'EXAMINER' };
  const set = factsOf(qualification, stated);
  return ok(changed(qualification, { set, actor, today, action: 'setStatus', label: labels[stated.status], opinion: stated.reason }));
};
