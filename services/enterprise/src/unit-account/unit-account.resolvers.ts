import { anonymous } from '@anzhu/access';
import { answer, askedRegion, edgeError, forAnyone, type SubgraphContext } from '@anzhu/graphql';
import type { LogRequest } from '@anzhu/store';
import { type AccountActInput, type AccountDeps, doToAccount } from './account-acts.use-case.ts';
import { type InviteInput, inviteMember } from './invite.use-case.ts';
import { invitationsTo, pickable, standingOn } from './seats.store.ts';
import { shownSeat } from './seats.ts';
import { accountStatistics } from './statistics.ts';
import type { UnitAccount } from './unit-account.ts';

type Ctx = SubgraphContext;
type Input<T> = { readonly input: T };
type Resolve<A> = (owner: unknown, asked: A, context: Ctx) => unknown;

/** For whoever has signed in, with a seat or without one. */
const forPersons = <A>(resolve: Resolve<A>): Resolve<A> =>
  forAnyone((owner: unknown, asked: A, context: Ctx) => {
    if (context.subject.id === anonymous.id) throw edgeError({ code: 'UNAUTHENTICATED' });
    return resolve(owner, asked, context);
  });

type Act = Parameters<typeof doToAccount>[2][0];

const mutations = (deps: AccountDeps) => {
  const doing =
    (act: Act): Resolve<Input<AccountActInput>> =>
    (_, { input }, { subject }) =>
      answer('UnitAccount', doToAccount(deps, subject, [act, input]));
  return {
    inviteUnitMember: (_: unknown, { input }: Input<InviteInput>, { subject }: Ctx) =>
      answer('UnitAccount', inviteMember(deps, subject, input)),
    acceptUnitInvitation: forPersons(doing('accept')),
    declineUnitInvitation: forPersons(doing('decline')),
    changeUnitMemberRole: doing('changeRole'),
    removeUnitMember: doing('remove'),
    resetUnitInvitation: doing('reset'),
    disableUnitAccount: doing('disable'),
    enableUnitAccount: doing('enable'),
  };
};

/** Translates the part of the schema about accounts and seats. */
export const unitAccountResolvers = (deps: AccountDeps) => ({
  Query: {
    mySeats: forPersons(async (_, __, { subject }) => (await pickable(deps, subject)).map((seat) => shownSeat(subject, seat))),
    myInvitations: forPersons((_, __, { subject }) => invitationsTo(deps, subject)),
    seatStanding: (_: unknown, __: unknown, { subject }: Ctx) => standingOn(deps, subject),
    unitAccountStatistics: async (_: unknown, { division }: { readonly division?: string | null }, { subject }: Ctx) => {
      const { region, prefixes } = askedRegion(subject, division);
      return { division: region, ...accountStatistics(await deps.store.tally(deps.accounts.model, prefixes)) };
    },
  },
  Mutation: mutations(deps),
  UnitAccount: {
    unit: ({ uscc }: UnitAccount) => ({ uscc }),
    history: (account: UnitAccount, asked: LogRequest) => deps.store.readLog(deps.accounts.model, account, asked),
  },
});
