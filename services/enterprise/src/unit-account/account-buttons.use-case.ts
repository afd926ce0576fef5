import { buttonLoaders, type RecordAct, type RecordActs } from '@anzhu/graphql';
import type { Unit } from '../unit/unit.ts';
import { type AccountDeps, mayDo, type OwnAct } from './account-acts.use-case.ts';
import { mayInvite } from './invite.use-case.ts';
import { labelOf, type UnitAccount } from './unit-account.ts';

const doing = (act: OwnAct): RecordAct<UnitAccount, unknown, Unit | null> => ({
  ...labelOf(act),
  may: ({ record: account, subject, facts: unit, today }) => unit !== null && mayDo(subject, act, { account, unit, today }),
});

const ofAccount: RecordActs<UnitAccount, unknown, Unit | null> = {
  acceptUnitInvitation: doing('accept'),
  declineUnitInvitation: { ...doing('decline'), isDestructive: true },
  changeUnitMemberRole: doing('changeRole'),
  resetUnitInvitation: doing('reset'),
  enableUnitAccount: doing('enable'),
  disableUnitAccount: { ...doing('disable'), isDestructive: true },
  removeUnitMember: { ...doing('remove'), isDestructive: true },
};

const ofList: RecordActs<unknown, unknown> = {
  inviteUnitMember: { zh: '邀请人员', en: 'Invite a person', may: ({ subject }) => mayInvite(subject) },
};

const unitsOf = async ({ units }: Pick<AccountDeps, 'units'>, accounts: readonly UnitAccount[]): Promise<readonly (Unit | null)[]> => {
  const found = await units.findAt({ path: '_id', order: { _id: 1 } }, [...new Set(accounts.map(({ uscc }) => uscc))]);
  const byCode = new Map(found.map((unit) => [unit._id, unit]));
  return accounts.map(({ uscc }) => byCode.get(uscc) ?? null);
};

/** How accounts come to be. */
export const accountListButtons = { UnitAccountConnection: ofList };

/** What is done to accounts of units. */
export const accountButtons = { UnitAccount: ofAccount, ...accountListButtons };

/** What is done to accounts, by their units. */
export const accountButtonLoaders = (deps: Pick<AccountDeps, 'units'>) =>
  buttonLoaders('UnitAccount', ofAccount, (accounts) => unitsOf(deps, accounts));
