import type { Subject } from '@anzhu/access';
import { keptEntry, name, stated, text } from '@anzhu/casework';
import { err, type LocalDate, localDate, ok, type Result } from '@anzhu/kernel';
import { requestOf } from '@anzhu/store';
import { blocked, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import type { Unit } from '../unit/unit.ts';
import { unitReasons } from '../unit/unit.ts';
import { type AccountDeps, actOnAccount, isAdministratorOf } from './account-acts.use-case.ts';
import { keepsAccounts } from './standing.ts';
import { accountIdOf, changedEvent, labelOf, newAccount, type UnitAccount } from './unit-account.ts';

interface Person {
  readonly account: string;
  readonly name: string;
}

export interface InviteInput extends Person {
  readonly requestId: string;
  readonly role: UnitAccount['role'];
}

const invitationForm = z.object({
  account: text('平台账号', 'Account on the platform', { max: 100 }),
  name: name('姓名', 'Name', { max: 50 }),
});

/** Puts a unit's first administrator on record: from then on the unit says itself who acts for it. */
export const beginAccounts = async (
  { accounts, units }: Pick<AccountDeps, 'accounts' | 'units'>,
  { unit, person, by }: { readonly unit: Unit; readonly person: Person; readonly by: Subject },
  session: ClientSession,
): Promise<Result<Unit, Refusal>> => {
  const own = newAccount(unit, person, { role: 'UNIT_ADMIN', invitedOn: null });
  const history = [keptEntry(by, { action: 'begin', label: labelOf('begin'), from: '', to: 'ACTIVE' })];
  const made = await accounts.insert(own, { events: [changedEvent(own._id, own)], history }, session);
  return made.ok ? units.save(unit, { set: { administrators: [own._id] } }, session) : made;
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

const invite = async (
  deps: AccountDeps,
  subject: Subject,
  { input, person, session }: Pick<Inviting, 'input' | 'person'> & { readonly session: ClientSession },
): Promise<Result<UnitAccount, Refusal>> => {
  const found = await deps.units.find(subject.org, session);
  const reasons = unitReasons(subject.org, found);
  if (!found || reasons.length > 0) return err(blocked(...reasons));
  if (!isAdministratorOf(found, subject)) return err({ code: 'FORBIDDEN' });
  const self = { account: subject.id, name: subject.name };
  const begun = keepsAccounts(found) ? ok(found) : await beginAccounts(deps, { unit: found, person: self, by: subject }, session);
  if (!begun.ok) return begun;
  const id = accountIdOf(subject.org, person.account);
  const { role, requestId } = input;
  if (!(await deps.accounts.find(id, session)))
    return inviteNew(deps, subject, { unit: begun.value, input, person, today: localDate(deps.store.clock()) })(session);
  const said = { name: person.name, role };
  return actOnAccount(deps, subject, { act: 'invite', input: { requestId, id }, said, barred: () => null, session });
};

/** The unit's administrator invites a person to act for it; one who left may be invited anew. */
export const inviteMember = async (deps: AccountDeps, subject: Subject, input: InviteInput): Promise<Result<UnitAccount, Refusal>> => {
  const said = stated<Person>(invitationForm, input);
  if (!said.ok) return said;
  if (subject.orgKind !== 'UNIT' || !subject.roles.includes('UNIT_ADMIN')) return err({ code: 'FORBIDDEN' });
  return deps.store.atomically((session) => invite(deps, subject, { input, person: said.value, session }));
};
