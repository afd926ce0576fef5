import { can, isSignedIn, type Subject } from '@anzhu/access';
import { receives } from '@anzhu/jurisdictions';
import { type Actor, type AllowedAction, anyUnit, availableActions, type Refusal } from '@anzhu/workflow';
import type { CaseRecord } from './case-record.ts';
import { type Procedural, standingOf, variantOfCase } from './judge.ts';
import type { Process } from './process.ts';

/** The platform itself: timers and events act as this subject. */
export const system = { id: 'system', name: '系统', org: '', region: '' } as const;

type Owned = Pick<CaseRecord, 'applicant' | 'partyOrgs' | 'd6'>;

const resourceOf = (record: Owned) => ({
  kind: 'case',
  org: record.applicant,
  parties: record.partyOrgs,
  region: record.d6,
});

/** Whether a case may be read; unauthorised callers get NOT_FOUND. */
export const mayRead = (subject: Subject, record: Owned): boolean => can(subject, 'read', resourceOf(record));

export const systemActor: Actor = { id: system.id, roles: ['SYSTEM'], parties: [], isAuthority: false, holdsSeat: () => false };

/** The subject's roles in the terms of the tables: whoever acts for a unit is also `ANY_UNIT`. */
export const rolesOf = ({ roles, orgKind }: Subject): readonly string[] => (orgKind === 'UNIT' ? [...roles, anyUnit] : roles);

/** Whether the subject's authority decides cases of the process; others of its region, above and below, read them. */
export const maySit = ({ isOfOneAuthority }: Pick<Process<never, never, never>, 'isOfOneAuthority'>, { region }: Subject): boolean =>
  !isOfOneAuthority || receives(region);

/** The subject in the terms of the case's table. */
export const actorOf = (
  process: Pick<Process<never, never, never>, 'isOfOneAuthority'>,
  subject: Subject,
  record: Owned & Pick<CaseRecord, 'parties' | 'assigned'>,
): Actor => ({
  id: subject.id,
  roles: rolesOf(subject),
  parties: Object.entries(record.parties).flatMap(([party, org]) => (org === subject.org ? [party] : [])),
  isAuthority: subject.orgKind === 'AUTHORITY' && maySit(process, subject) && can(subject, 'act', resourceOf(record)),
  holdsSeat: (seat) => record.assigned[seat] === undefined || record.assigned[seat] === subject.org,
});

/** What tells the buttons of a case. */
export type Actionable = Parameters<typeof actorOf>[2] & Parameters<typeof standingOf>[0] & Procedural;

/** The buttons of a case for a subject: the same function that guards the actions. */
export const actionsFor = <F, X, Facts>(process: Process<F, X, Facts>, record: Actionable, subject: Subject): readonly AllowedAction[] =>
  availableActions(
    { workflow: process.workflow, variant: variantOfCase(process, record) },
    standingOf(record),
    actorOf(process, subject, record),
  );

/** Whether the subject may open a case under the procedure of a variant. */
export const mayOpen = <F, X, Facts>({ opens }: Process<F, X, Facts>, variant: string, subject: Subject): boolean => {
  const { roles, unitKinds, notKinds = [] } = opens[variant] ?? opens.default;
  if (notKinds.some((kind) => subject.unitKinds.includes(kind))) return false;
  const hasKind = unitKinds === undefined || subject.orgKind !== 'UNIT' || unitKinds.some((kind) => subject.unitKinds.includes(kind));
  return hasKind && roles.some((role) => rolesOf(subject).includes(role));
};

/** The refusal of who may open a case in no place: nothing is told of a form, and nothing that was sent is looked at. */
export const openingRefusal = <F, X, Facts>(process: Process<F, X, Facts>, subject: Subject): Refusal | undefined => {
  if (!isSignedIn(subject)) return { code: 'UNAUTHENTICATED' };
  return Object.keys(process.opens).some((variant) => mayOpen(process, variant, subject)) ? undefined : { code: 'FORBIDDEN' };
};

type Editable = Pick<CaseRecord, 'applicant' | 'variant' | 'state'>;

/** Whether the subject may change a case's form now: its own organisation's, in a state in which forms are changed, where it may open such a case. */
export const mayEdit = <F, X, Facts>(process: Process<F, X, Facts>, record: Editable, subject: Subject): boolean =>
  record.applicant === subject.org && process.workflow.process.editable.includes(record.state) && mayOpen(process, record.variant, subject);
