import type { RecordAct, RecordActs } from '@anzhu/graphql';
import { type AccountDeps, mayDo, type OwnAct } from './account-acts.use-case.ts';
import { mayInvite } from './invite.use-case.ts';
import { labelOf, type UnitAccount } from './unit-account.ts';

const doing = (act: OwnAct): RecordAct<UnitAccount, AccountDeps> => ({
  ...labelOf(act),
  may: async ({ record: account, subject, deps }) => {
    const unit = await deps.units.find(account.uscc);
    return unit !== null && mayDo(subject, act, { account, unit });
  },
});

const ofAccount: RecordActs<UnitAccount, AccountDeps> = {
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

/** What is done to accounts of units, and how they come to be. */
export const accountButtons = { UnitAccount: ofAccount, UnitAccountConnection: ofList };
