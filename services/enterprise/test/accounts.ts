import { type Subject, unseated } from '@anzhu/access';
import { newId } from '@anzhu/kernel';
import { subject } from '@anzhu/testing';
import { registrationForm, uscc } from './cases.ts';
import { type EnterpriseService, enterpriseService } from './service.ts';

export type AccountAnswer = Readonly<Record<string, never>> & { readonly id: string; readonly version: number };

export const newcomer = subject({ id: 'newcomer', name: '张三', org: uscc, unitKinds: [], roles: [] });
/** As the gateway lets them in once the register knows them. */
export const admin = subject({ ...newcomer, roles: ['UNIT_ADMIN'], unitKinds: ['CONTRACTOR'] });
export const person = (id: string): Subject => unseated(subject({ id, name: id }));
export const member = (id: string, role: 'UNIT_ADMIN' | 'UNIT_CLERK' = 'UNIT_CLERK'): Subject => ({
  ...admin,
  id,
  name: id,
  roles: [role],
});
export const official = (region: string, role: Subject['roles'][number] = 'DEPARTMENT_OFFICER'): Subject =>
  subject({ id: role, org: `${region}-JZ`, orgKind: 'AUTHORITY', unitKinds: [], region, roles: [role] });
export const officer = official('530102');

const shown = '... on UnitAccount { id version account role status invitedUntil }';
const refused = '... on Blocked { reasons { code } } ... on VersionConflict { currentVersion }';
const inputs: Readonly<Record<string, string>> = {
  removeUnitMember: 'UnitAccountReasonInput',
  disableUnitAccount: 'UnitAccountReasonInput',
  enableUnitAccount: 'UnitAccountReasonInput',
  acceptUnitInvitation: 'UnitInvitationInput',
  declineUnitInvitation: 'UnitInvitationInput',
  resetUnitInvitation: 'UnitInvitationInput',
};

/** What is seen of an account, to act on it. */
export const of = ({ id, version }: AccountAnswer) => ({ id, expectedVersion: version });

const register = async (service: EnterpriseService): Promise<void> => {
  const papers = ['BUSINESS_LICENSE', 'AUTHORIZATION'].map((kind) => ({ kind, fileId: kind }));
  const made = await service.change(newcomer, 'createUnitRegistration', { form: registrationForm, papers });
  const step = (who: Subject, mutation: string, { id, version }: Readonly<Record<string, unknown>>) =>
    service.change(who, mutation, { id, expectedVersion: version, opinion: '同意' });
  await step(officer, 'approveUnitRegistration', await step(newcomer, 'submitUnitRegistration', made));
};

/** The enterprise service with a unit that registered itself, and acts on its accounts. */
export const accountsService = async () => {
  const service = await enterpriseService('2026-03-02T02:00:00Z');
  await register(service);
  const act = async (who: Subject, mutation: string, input: object): Promise<AccountAnswer> => {
    const type = inputs[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { __typename ${shown} ${refused} } }`;
    const { data, errors } = await service.ask(who, query, { input: { requestId: newId(), ...input } });
    return (data?.['done'] ?? { code: errors?.[0]?.extensions?.code }) as unknown as AccountAnswer;
  };
  const invite = (account: string, role = 'UNIT_CLERK', who = admin) => act(who, 'inviteUnitMember', { account, name: account, role });
  const ask = async (who: Subject, query: string) => ((await service.ask(who, query)).data ?? {}) as Record<string, never>;
  return {
    ...{ service, act, invite, ask },
    joined: async (account: string, role?: string) => act(person(account), 'acceptUnitInvitation', of(await invite(account, role))),
    standing: async (who: Subject) => (await ask(who, '{ seatStanding { isHeld role unitKinds } }'))['seatStanding'],
    listed: async (who: Subject, asked = ''): Promise<readonly string[]> => {
      const list = (await ask(who, `{ unitAccounts${asked} { edges { node { account } } } }`))['unitAccounts'] as unknown;
      return (list as { edges: { node: { account: string } }[] }).edges.map(({ node }) => node.account);
    },
    stored: async (account: string): Promise<AccountAnswer> => {
      const found = await service.connection.collection('unit_accounts').findOne({ account });
      return { id: String(found?._id), version: Number(found?.['version']) } as AccountAnswer;
    },
  };
};
