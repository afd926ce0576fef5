import { accountIdOf } from '@anzhu/access';
import { draftEvent, unitAccountChanged } from '@anzhu/contracts';
import { addDays, type Bilingual, err, type LocalDate, ok, type Result } from '@anzhu/kernel';
import type { Aggregate, Commit } from '@anzhu/store';
import { type BlockReason, blocked, type Refusal } from '@anzhu/workflow';
import type { z } from 'zod';
import type { Unit } from '../unit/unit.ts';
import type { unitAccountRecord } from './unit-account.record.ts';

/** A person's seat in a unit (X10), by the account with which the issuer signs them in. */
export interface UnitAccount extends Aggregate, Readonly<z.output<typeof unitAccountRecord>> {}

type Status = UnitAccount['status'];

const invitationDays = 30;

interface Act extends Bilingual {
  readonly from: readonly Status[];
  readonly to?: Status;
}

// biome-ignore format: the table reads in columns
/** What is done to accounts: in which status they are, and in which they are then; the same one where it says none. */
const acts = {
  begin:      { zh: '建立账号', en: 'Begin',             from: ['INVITED', 'DECLINED'],            to: 'ACTIVE' },
  invite:     { zh: '邀请',     en: 'Invite',            from: ['DECLINED', 'REMOVED'],            to: 'INVITED' },
  reset:      { zh: '重置邀请', en: 'Reset the invitation', from: ['INVITED', 'DECLINED'],            to: 'INVITED' },
  accept:     { zh: '接受邀请', en: 'Accept',            from: ['INVITED'],                        to: 'ACTIVE' },
  decline:    { zh: '谢绝邀请', en: 'Decline',           from: ['INVITED'],                        to: 'DECLINED' },
  changeRole: { zh: '变更角色', en: 'Change the role',   from: ['INVITED', 'ACTIVE'] },
  remove:     { zh: '移除',     en: 'Remove',            from: ['INVITED', 'ACTIVE'],              to: 'REMOVED' },
  disable:    { zh: '停用',     en: 'Disable',           from: ['ACTIVE'],                         to: 'DISABLED' },
  enable:     { zh: '恢复',     en: 'Enable',            from: ['DISABLED'],                       to: 'ACTIVE' },
} as const satisfies Record<string, Act>;

export type AccountAct = keyof typeof acts;

export const labelOf = (act: AccountAct): Bilingual => {
  const { zh, en } = acts[act];
  return { zh, en };
};

/** Whether an account is in a status in which this can be done to it. */
const isPossible = (act: AccountAct, { status }: Pick<UnitAccount, 'status'>): boolean => {
  const { from }: Act = acts[act];
  return from.includes(status);
};

type Told = Pick<UnitAccount, 'uscc' | 'role' | 'status'>;

/** What others are told of an account: no person. */
export const changedEvent = (accountId: string, { uscc, role, status }: Told) =>
  draftEvent(unitAccountChanged, { accountId, uscc, role, status });

const aboutAccount = ({ _id, name }: Pick<UnitAccount, '_id' | 'name'>) => [{ kind: 'UnitAccount', id: _id, label: name }];

const statusReason = (account: UnitAccount): BlockReason => ({
  code: 'ACCOUNT_STATUS',
  zh: '账号当前状态不允许此操作',
  en: 'The present status of the account does not allow this',
  references: aboutAccount(account),
});

const expired = (account: UnitAccount): BlockReason => ({
  code: 'INVITATION_EXPIRED',
  zh: `邀请已于${account.invitedUntil}到期,请单位管理员重新邀请`,
  en: `The invitation ended on ${account.invitedUntil}; the administrator may invite anew`,
  references: aboutAccount(account),
});

const openInvitations = 200;

/** Why a unit invites nobody more for now, by how many invitations of its own are open. */
export const invitingReasons = (open: number): readonly BlockReason[] =>
  open < openInvitations
    ? []
    : [
        {
          code: 'TOO_MANY_INVITATIONS',
          zh: `本单位未接受的邀请已达${openInvitations}个,请先移除不再需要的邀请`,
          en: `The unit has ${openInvitations} open invitations: remove those that are not needed first`,
        },
      ];

const lastAdministrator = (account: UnitAccount): BlockReason => ({
  code: 'LAST_ADMINISTRATOR',
  zh: '这是最后一名单位管理员,请先指定另一名管理员',
  en: 'This is the unit’s last administrator: name another one first',
  references: aboutAccount(account),
});

interface Doing {
  readonly act: AccountAct;
  readonly today: LocalDate;
  readonly role?: UnitAccount['role'] | undefined;
  readonly name?: string | undefined;
  readonly reason?: string | undefined;
}

interface AccountChange {
  readonly set: Partial<Omit<UnitAccount, keyof Aggregate>>;
  readonly events: NonNullable<Commit<UnitAccount>['events']>;
  /** Of the unit, from now on; null where they stay. */
  readonly administrators: readonly string[] | null;
}

/** Whether an invitation can be accepted no more. */
const hasEnded = ({ invitedUntil }: UnitAccount, today: LocalDate): boolean => invitedUntil !== null && invitedUntil < today;

/** Whether a person may still answer the invitation. */
export const isOpen = (account: UnitAccount, today: LocalDate): boolean => account.status === 'INVITED' && !hasEnded(account, today);

const isAdministrator = ({ role, status }: Pick<UnitAccount, 'role' | 'status'>): boolean => role === 'UNIT_ADMIN' && status === 'ACTIVE';

/** A unit never does without an administrator by its own doing; an authority may disable even the last one. */
const leavesNone = (administrators: readonly string[], { act }: Doing): boolean => administrators.length === 0 && act !== 'disable';

/** Until when an invitation is open after an act: for its days once it is made or reset, as it stood after any other. */
const openUntil = ({ invitedUntil }: UnitAccount, { act, today }: Doing): LocalDate | null =>
  act === 'invite' || act === 'reset' ? addDays(today, invitationDays) : invitedUntil;

const statedIn = (account: UnitAccount, doing: Doing) => {
  const { act, role = account.role, name = account.name, reason } = doing;
  const { to: status = account.status }: Act = acts[act];
  return { role, name, status, reason: reason ?? null, invitedUntil: status === 'INVITED' ? openUntil(account, doing) : null };
};

/** What an act makes of an account and of the list of the unit's administrators; or why it may not be. */
export const changeAccount = (account: UnitAccount, administrators: readonly string[], doing: Doing): Result<AccountChange, Refusal> => {
  if (!isPossible(doing.act, account)) return err(blocked(statusReason(account)));
  if (doing.act === 'accept' && hasEnded(account, doing.today)) return err(blocked(expired(account)));
  const set = statedIn(account, doing);
  const others = administrators.filter((id) => id !== account._id);
  const [isOne, isOneThen] = [administrators.includes(account._id), isAdministrator(set)];
  if (isOne && !isOneThen && leavesNone(others, doing)) return err(blocked(lastAdministrator(account)));
  const after = isOneThen ? [...others, account._id] : others;
  return ok({ set, events: [changedEvent(account._id, { ...account, ...set })], administrators: isOne === isOneThen ? null : after });
};

interface Person {
  readonly account: string;
  readonly name: string;
}

/** What an account takes over from its unit, and follows it in. */
export const unitFieldsOf = ({ name, kinds, division, d2, d4, d6 }: Unit) => ({ unitName: name, kinds, division, d2, d4, d6 });

/** A new account of a unit: of its first administrator, or of one who is invited. */
export const newAccount = (
  unit: Unit,
  { account, name }: Person,
  { role, invitedOn }: Pick<UnitAccount, 'role'> & { readonly invitedOn: LocalDate | null },
) => ({
  ...unitFieldsOf(unit),
  _id: accountIdOf(unit._id, account),
  account,
  name,
  uscc: unit._id,
  role,
  status: invitedOn === null ? ('ACTIVE' as const) : ('INVITED' as const),
  invitedUntil: invitedOn === null ? null : addDays(invitedOn, invitationDays),
  reason: null,
});
