import { can, type Resource, type Role, type Subject } from '@anzhu/access';
import { checkForm, type Form } from '@anzhu/casework';
import { type Bilingual, err, isUuid, ok, type Result } from '@anzhu/kernel';
import { type Aggregate, badRequestId, type Commit } from '@anzhu/store';
import { badUserInput, notFound, type Refusal } from '@anzhu/workflow';

/** What officials do to the registers of institutions and supervisors, as the log says it. */
const labels = {
  register: { zh: '登记', en: 'Register' },
  change: { zh: '变更', en: 'Change' },
  leave: { zh: '离岗', en: 'Leave' },
} as const satisfies Record<string, Bilingual>;

interface Kept {
  readonly action: keyof typeof labels;
  readonly from: string;
  readonly to: string;
  readonly opinion?: string;
}

type Entry = NonNullable<Commit<Aggregate>['history']>[number];

export const keptEntry = (subject: Subject, { opinion, ...kept }: Kept): Entry => ({
  ...kept,
  actorId: subject.id,
  actorName: subject.name,
  role: subject.roles[0] ?? '',
  label: labels[kept.action],
  ...(opinion === undefined ? {} : { opinion }),
});

interface Keepers {
  readonly roles: readonly Role[];
  readonly resource: Resource;
}

/** Whether the subject keeps the record: it holds one of the roles and may act on what it is about. */
export const mayKeep = (subject: Subject, { roles, resource }: Keepers): boolean =>
  subject.orgKind === 'AUTHORITY' && roles.some((role) => subject.roles.includes(role)) && can(subject, 'act', resource);

/** Why the subject may not keep the record; who may not even read it is told that there is none. */
export const keepRefusal = (subject: Subject, { roles, resource }: Keepers): Refusal | null => {
  const { assignedTo: _, ...readable } = resource;
  if (!can(subject, 'read', readable)) return notFound;
  return mayKeep(subject, { roles, resource }) ? null : { code: 'FORBIDDEN' };
};

/** What was stated, checked by a form and as it is kept; everything wrong at once, by the names of the input. */
export const stated = <T>(form: Form, input: { readonly requestId: string }): Result<T, Refusal> => {
  if (!isUuid(input.requestId)) return err(badRequestId);
  const given = Object.fromEntries(Object.entries(input).filter(([key, value]) => key in form.shape && value !== null));
  const { missing, wrong, kept } = checkForm(form, given);
  const faults = [...missing, ...wrong].map((fault) => ({ ...fault, path: fault.path.replace(/^form\./, '') }));
  return faults.length > 0 ? err(badUserInput(...faults)) : ok(kept as T);
};
