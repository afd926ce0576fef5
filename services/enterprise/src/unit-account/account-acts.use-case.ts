import { accountIdOf, type Role, type Subject } from '@anzhu/access';
import { keepRefusal, keptEntry, stated, text } from '@anzhu/casework';
import { err, type LocalDate, localDate, ok, type Result } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import { requestOf, type Store } from '@anzhu/store';
import { blocked, notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import type { Unit } from '../unit/unit.ts';
import { actingReasons } from './standing.ts';
import { type AccountAct, changeAccount, labelOf, type UnitAccount } from './unit-account.ts';

export interface AccountDeps {
  readonly store: Store;
  readonly units: Register<Unit>;
  readonly accounts: Register<UnitAccount>;
}

export interface AccountActInput {
  readonly requestId: string;
  readonly id: string;
  readonly expectedVersion?: number;
  readonly role?: UnitAccount['role'];
  readonly reason?: string;
}

/** What was checked of an act; its order and the answer to a repeat go by it. */
interface Acting {
  readonly act: AccountAct;
  readonly input: AccountActInput;
  readonly said?: { readonly name?: string; readonly role?: UnitAccount['role']; readonly reason?: string };
  /** Why the subject may not, by the account and its unit as they are. */
  readonly barred: (account: UnitAccount, unit: Unit) => Refusal | null;
}

interface Within {
  readonly session: ClientSession;
}

interface Deciding extends Pick<Acting, 'act' | 'said'> {
  readonly account: UnitAccount;
  readonly unit: Unit;
  readonly today: LocalDate;
}

/** What an act makes of the account of a unit; or why it may not be now. */
const decided = ({ act, said = {}, account, unit, today }: Deciding) => {
  const reasons = actingReasons(account, unit, { act, role: said.role });
  return reasons.length > 0 ? err(blocked(...reasons)) : changeAccount(account, unit.administrators ?? [], { act, today, ...said });
};

/** What is decided about an account; the list of its unit's administrators is kept with it. */
const deciding =
  ({ units, store }: AccountDeps, subject: Subject, { act, said = {}, unit, session }: Acting & Within & { readonly unit: Unit }) =>
  async (account: UnitAccount) => {
    const made = decided({ act, said, account, unit, today: localDate(store.clock()) });
    if (!made.ok) return made;
    const { set, events, administrators } = made.value;
    const kept = administrators && (await units.save(unit, { set: { administrators } }, session));
    if (kept && !kept.ok) return kept;
    const { reason: opinion } = said;
    const entry = { action: act, label: labelOf(act), from: account.status, to: String(set.status), ...(opinion && { opinion }) };
    return ok({ set, events, history: [keptEntry(subject, entry)] });
  };

/** Does an act on an account within a transaction. */
export const actOnAccount = async (deps: AccountDeps, subject: Subject, acting: Acting & Within): Promise<Result<UnitAccount, Refusal>> => {
  const { accounts, units } = deps;
  const { act, said, barred, input, session } = acting;
  const { requestId, id, expectedVersion } = input;
  const found = await accounts.find(id, session);
  const unit = await units.find(found?.uscc, session);
  if (!found || !unit) return err(notFound);
  return accounts.change(id, deciding(deps, subject, { ...acting, unit }), {
    session,
    barred: (account) => barred(account, unit),
    ...(expectedVersion !== undefined && { expectedVersion }),
    request: requestOf(requestId, subject, { act, id, ...said }),
  });
};

const reasonForm = z.object({ reason: text('原因', 'Reason') });
const nothing = z.object({});

/** Whether the subject is an administrator by the unit's list, whatever a token of a moment ago says. */
export const isAdministratorOf = ({ _id, administrators }: Unit, { id, org, roles }: Subject): boolean =>
  org === _id && roles.includes('UNIT_ADMIN') && (administrators?.includes(accountIdOf(org, id)) ?? true);

const byAdministrator =
  (subject: Subject) =>
  (account: UnitAccount, unit: Unit): Refusal | null => {
    if (account.uscc !== subject.org) return keepRefusal(subject, { roles: [], resource: { kind: 'unit-account', region: account.d6 } });
    return isAdministratorOf(unit, subject) ? null : { code: 'FORBIDDEN' };
  };

/** The administrator removes; and whoever holds a seat may leave it. */
const byAdministratorOrOneself =
  (subject: Subject) =>
  (account: UnitAccount, unit: Unit): Refusal | null =>
    account.uscc === subject.org && account.account === subject.id ? null : byAdministrator(subject)(account, unit);

export const officers: readonly Role[] = ['DEPARTMENT_OFFICER', 'PLATFORM_ADMIN'];

const byOfficer =
  (subject: Subject) =>
  ({ d6, uscc }: UnitAccount): Refusal | null =>
    keepRefusal(subject, { roles: officers, resource: { kind: 'unit-account', org: uscc, region: d6 } });

const byAdministratorOrOfficer = (subject: Subject) => (account: UnitAccount, unit: Unit) =>
  subject.orgKind === 'AUTHORITY' ? byOfficer(subject)(account) : byAdministrator(subject)(account, unit);

const byInvited =
  ({ id }: Subject) =>
  ({ account }: UnitAccount): Refusal | null =>
    account === id ? null : notFound;

const whoMay = {
  accept: byInvited,
  decline: byInvited,
  changeRole: byAdministrator,
  remove: byAdministratorOrOneself,
  reset: byAdministratorOrOfficer,
  disable: byOfficer,
  enable: byOfficer,
} as const;

export type OwnAct = keyof typeof whoMay;

interface Standing {
  readonly account: UnitAccount;
  readonly unit: Unit;
  readonly today: LocalDate;
}

/** What may be answered where an act asks something that decides: of a role, every other. */
const answersTo = (act: OwnAct, { role }: UnitAccount): readonly NonNullable<Acting['said']>[] =>
  act === 'changeRole' ? (['UNIT_ADMIN', 'UNIT_CLERK'] as const).filter((one) => one !== role).map((one) => ({ role: one })) : [{}];

/** Whether the subject may do this to the account of a unit, as both are now: some answer to it is not refused. */
export const mayDo = (subject: Subject, act: OwnAct, { account, unit, today }: Standing): boolean =>
  whoMay[act](subject)(account, unit) === null && answersTo(act, account).some((said) => decided({ act, said, account, unit, today }).ok);

const formOf = (act: OwnAct) => (act === 'remove' || act === 'disable' || act === 'enable' ? reasonForm : nothing);

/** One act on an account that is on record, by whoever may do it. */
export const doToAccount = async (
  deps: AccountDeps,
  subject: Subject,
  [act, input]: readonly [OwnAct, AccountActInput],
): Promise<Result<UnitAccount, Refusal>> => {
  const said = stated<{ readonly reason?: string }>(formOf(act), input);
  if (!said.ok) return said;
  const { role } = input;
  const saying = { ...said.value, ...(act === 'changeRole' && role && { role }) };
  return deps.store.atomically((session) =>
    actOnAccount(deps, subject, { act, input, said: saying, barred: whoMay[act](subject), session }),
  );
};
