import { can, roles as known, type Resource, type Role, type Subject } from '@anzhu/access';
import { type Bilingual, err, isUuid, ok, type Result } from '@anzhu/kernel';
import { badRequestId, type HistoryDraft } from '@anzhu/store';
import { badUserInput, notFound, type Refusal } from '@anzhu/workflow';
import { checkForm, type Form } from './form.ts';

interface Kept {
  readonly action: string;
  readonly label: Bilingual;
  readonly from: string;
  readonly to: string;
  readonly opinion?: string;
}

/** The entry in the log of a record of what its keeper does to it. */
export const keptEntry = ({ id, name, roles }: Subject, { opinion, ...kept }: Kept): HistoryDraft => ({
  ...kept,
  actorId: id,
  actorName: name,
  role: roles[0] ?? '',
  ...(opinion === undefined ? {} : { opinion }),
});

interface Keepers {
  readonly roles: readonly Role[];
  readonly resource: Resource;
}

/** Whether the subject keeps the record: it holds one of the roles and may act on what it is about. */
export const mayKeep = (subject: Subject, { roles, resource }: Keepers): boolean =>
  roles.some((role) => known[role].of === subject.orgKind && subject.roles.includes(role)) && can(subject, 'act', resource);

/** Why the subject may not keep the record; who may not even read it is told that there is none. */
export const keepRefusal = (subject: Subject, { roles, resource }: Keepers): Refusal | null => {
  const { assignedTo: _, ...readable } = resource;
  if (!can(subject, 'read', readable)) return notFound;
  return mayKeep(subject, { roles, resource }) ? null : { code: 'FORBIDDEN' };
};

/** What fields state, checked by a form and as it is kept; everything wrong at once, by the names of the input. */
export const statedInput = <T>(form: Form, input: object): Result<T, Refusal> => {
  const given = Object.fromEntries(Object.entries(input).filter(([key, value]) => key in form.shape && value !== null));
  const { missing, wrong, kept } = checkForm(form, given);
  const faults = [...missing, ...wrong].map((fault) => ({ ...fault, path: fault.path.replace(/^form\./, '') }));
  return faults.length > 0 ? err(badUserInput(...faults)) : ok(kept as T);
};

/** The same of a request, which has an id. */
export const stated = <T>(form: Form, input: object & { readonly requestId: string }): Result<T, Refusal> =>
  isUuid(input.requestId) ? statedInput(form, input) : err(badRequestId);
