import { accountIdOf, type Subject } from '@anzhu/access';
import { keepRefusal, keptEntry, name, stated, text } from '@anzhu/casework';
import { canonicalCode } from '@anzhu/identifiers';
import { err, type LocalDate, localDate, ok, type Result } from '@anzhu/kernel';
import { requestOf } from '@anzhu/store';
import { type BlockReason, blocked, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import type { Unit } from '../unit/unit.ts';
import { type AccountDeps, actOnAccount, isAdministratorOf, officers } from './account-acts.use-case.ts';
import { keepsAccounts, seatingReasons } from './standing.ts';
import { changeAccount, changedEvent, invitingReasons, labelOf, newAccount, type UnitAccount } from './unit-account.ts';

interface Person {
  readonly account: string;
  readonly name: string;
}

export interface InviteInput extends Person {
  readonly requestId: string;
  readonly role: UnitAccount['role'];
  /** Of the unit, where an authority appoints. */
  readonly uscc?: string | null;
}

/** The unit for which the subject invites: its own, or for an authority the one it names. */
const orgOf = ({ orgKind, org }: Subject, { uscc }: InviteInput): string => (orgKind === 'UNIT' ? org : canonicalCode(uscc ?? ''));

const invitationForm = z.object({
  account: text('平台账号', 'Account on the platform', { max: 100 }),
  name: name('姓名', 'Name', { max: 50 }),
});

interface Beginning {
  readonly unit: Unit;
  readonly person: Person;
  readonly by: Subject;
}

/** The account of a unit's first administrator: a new one, or the one by which the person was invited before. */
const firstAccount = async (
  { accounts, store }: AccountDeps,
  { unit, person, by }: Beginning,
  session: ClientSession,
): Promise<Result<UnitAccount, Refusal>> => {
  const own = newAccount(unit, person, { role: 'UNIT_ADMIN', invitedOn: null });
  const found = await accounts.find(own._id, session);
  const history = [keptEntry(by, { action: 'begin', label: labelOf('begin'), from: found?.status ?? '', to: 'ACTIVE' })];
  if (!found) return accounts.insert(own, { events: [changedEvent(own._id, own)], history }, session);
  const begun = changeAccount(found, [], { act: 'begin', today: localDate(store.clock()), role: 'UNIT_ADMIN', name: person.name });
  return begun.ok ? accounts.save(found, { set: begun.value.set, events: begun.value.events, history }, session) : begun;
};

/** Puts a unit's first administrator on record: from then on the unit says itself who acts for it. */
export const beginAccounts = async (deps: AccountDeps, beginning: Beginning, session: ClientSession): Promise<Result<Unit, Refusal>> => {
  const made = await firstAccount(deps, beginning, session);
  return made.ok ? deps.units.save(beginning.unit, { set: { administrators: [made.value._id] } }, session) : made;
};

interface Inviting {
  readonly unit: Unit;
  readonly input: InviteInput;
  readonly person: Person;
  readonly today: LocalDate;
}

const inviteNew = (
  { accounts }: AccountDeps,
  subject: Subject,
  { unit, input, person, today }: Inviting,
): ((session: ClientSession) => Promise<Result<UnitAccount, Refusal>>) => {
  const own = newAccount(unit, person, { role: input.role, invitedOn: today });
  const history = [keptEntry(subject, { action: 'invite', label: labelOf('invite'), from: '', to: 'INVITED' })];
  const request = requestOf(input.requestId, subject, { act: 'invite', id: own._id, name: person.name, role: input.role });
  return (session) => accounts.insert(own, { events: [changedEvent(own._id, own)], history, request }, session);
};

/** Why the subject may not invite for a unit: its administrator does, and an authority of its place appoints administrators. */
const invitingRefusal = (subject: Subject, unit: Unit, role: UnitAccount['role']): Refusal | null => {
  if (subject.orgKind === 'UNIT') return isAdministratorOf(unit, subject) ? null : { code: 'FORBIDDEN' };
  const refusal = keepRefusal(subject, { roles: officers, resource: { kind: 'unit-account', org: unit._id, region: unit.d6 } });
  return refusal ?? (role === 'UNIT_ADMIN' ? null : { code: 'FORBIDDEN' });
};

/** The first to invite for a unit whose staff the issuer named stands on its list. */
const begun = (
  deps: AccountDeps,
  { unit, by }: { readonly unit: Unit; readonly by: Subject },
  session: ClientSession,
): Promise<Result<Unit, Refusal>> => {
  const person = { account: by.id, name: by.name };
  return keepsAccounts(unit) || by.orgKind !== 'UNIT' ? Promise.resolve(ok(unit)) : beginAccounts(deps, { unit, person, by }, session);
};

/** Why the unit invites nobody more, by its other invitations that may still be answered; an authority, which is no unit, has none and appoints all the same. */
const crowdedReasons = async (
  { accounts, store }: AccountDeps,
  { org }: Subject,
  { account, session }: { readonly account: string; readonly session: ClientSession },
): Promise<readonly BlockReason[]> => {
  const open = { uscc: org, status: 'INVITED', invitedUntil: { $gte: localDate(store.clock()) } };
  const others = { ...open, _id: { $ne: accountIdOf(org, account) } };
  return invitingReasons(await accounts.model.collection.countDocuments(others as never, { session }));
};

const invite = async (
  deps: AccountDeps,
  subject: Subject,
  { input, person, session }: Pick<Inviting, 'input' | 'person'> & { readonly session: ClientSession },
): Promise<Result<UnitAccount, Refusal>> => {
  const uscc = orgOf(subject, input);
  const found = await deps.units.find(uscc, session);
  const refusal = found && invitingRefusal(subject, found, input.role);
  if (refusal) return err(refusal);
  const crowded = await crowdedReasons(deps, subject, { account: person.account, session });
  const reasons = [...seatingReasons(uscc, found, input.role), ...crowded];
  if (!found || reasons.length > 0) return err(blocked(...reasons));
  const unit = await begun(deps, { unit: found, by: subject }, session);
  if (!unit.ok) return unit;
  const id = accountIdOf(uscc, person.account);
  const { role, requestId } = input;
  if (!(await deps.accounts.find(id, session)))
    return inviteNew(deps, subject, { unit: unit.value, input, person, today: localDate(deps.store.clock()) })(session);
  const said = { name: person.name, role };
  return actOnAccount(deps, subject, { act: 'invite', input: { requestId, id }, said, barred: () => null, session });
};

/** Whether the subject invites anybody at all. */
export const mayInvite = ({ orgKind, roles }: Subject): boolean =>
  orgKind === 'UNIT' ? roles.includes('UNIT_ADMIN') : officers.some((role) => roles.includes(role));

/** The unit's administrator invites a person to act for it, or an authority of its place an administrator; one who left may be invited anew. */
export const inviteMember = async (deps: AccountDeps, subject: Subject, input: InviteInput): Promise<Result<UnitAccount, Refusal>> => {
  const said = stated<Person>(invitationForm, input);
  if (!said.ok) return said;
  if (!mayInvite(subject)) return err({ code: 'FORBIDDEN' });
  return deps.store.atomically((session) => invite(deps, subject, { input, person: said.value, session }));
};
