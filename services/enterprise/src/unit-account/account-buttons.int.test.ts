import type { Subject } from '@anzhu/access';
import { refusedButtons, subject } from '@anzhu/testing';
import { afterAll, expect, it } from 'vitest';
import { type AccountAnswer, accountsService, admin, member, of, officer, official, person } from '../../test/accounts.ts';
import { uscc } from '../../test/cases.ts';

const { service, act, invite, ask, joined, stored } = await accountsService();
afterAll(() => service.stop());

/** In which statuses each may be done, as the rulebook has them, and what it asks. */
const acts = {
  acceptUnitInvitation: [['INVITED'], {}],
  declineUnitInvitation: [['INVITED'], {}],
  changeUnitMemberRole: [['INVITED', 'ACTIVE'], { role: 'UNIT_CLERK' }],
  resetUnitInvitation: [['INVITED', 'DECLINED'], {}],
  enableUnitAccount: [['DISABLED'], { reason: '无' }],
  disableUnitAccount: [['ACTIVE'], { reason: '无' }],
  removeUnitMember: [['INVITED', 'ACTIVE'], { reason: '无' }],
} as const;

const everybody: readonly (readonly [string, Subject])[] = [
  ['the administrator', admin],
  ['a clerk', member('li')],
  ['the person', person('li')],
  ['the department of the place', officer],
  ['the department of another province', official('650000')],
  ['an examiner of the place', official('530102', 'EXAMINER')],
  ['the administrator of another unit', subject({ id: 'foreign', roles: ['UNIT_ADMIN'] })],
];

interface Offered {
  readonly id: string;
  readonly buttons: readonly { readonly mutation: string }[];
}

const offeredTo = async (who: Subject, { id }: AccountAnswer): Promise<readonly string[]> => {
  const shown = 'id buttons { mutation idField isVersioned asks { name required } }';
  const answer = await ask(who, `{ unitAccount(id: "${id}") { ${shown} } }`);
  const own = await ask(who, `{ myInvitations { ${shown} } }`);
  const invitations = (own['myInvitations'] ?? []) as readonly Offered[];
  const found = (answer['unitAccount'] as Offered | null | undefined) ?? invitations.find((one) => one.id === id);
  return (found?.buttons ?? []).map(({ mutation }) => mutation);
};

/** Whoever may, and has seen what stood there before, is told that it has changed; nothing is written. */
const mayNow = async (who: Subject, account: AccountAnswer, status: string): Promise<readonly string[]> => {
  const possible = Object.entries(acts).filter(([, [from]]) => (from as readonly string[]).includes(status));
  const tried = possible.map(async ([mutation, [, asked]]) => {
    const answer = await act(who, mutation, { ...of(account), expectedVersion: account.version - 1, ...asked });
    return (answer as Readonly<Record<string, unknown>>)['__typename'] === 'VersionConflict' ? [mutation] : [];
  });
  return (await Promise.all(tried)).flat();
};

const answers = Object.fromEntries(Object.entries(acts).map(([mutation, [, asked]]) => [mutation, asked]));
const otherwise = { ...answers, changeUnitMemberRole: { role: 'UNIT_ADMIN' } };

/** What anybody is offered at an account, and is refused however it is answered. */
const refusedAt = async ({
  id,
}: AccountAnswer): Promise<{ readonly pressed: ReadonlySet<string>; readonly refused: readonly string[] }> => {
  const pressed = new Set<string>();
  const refused: string[] = [];
  for (const [name, who] of everybody)
    for (const at of [`unitAccount(id: "${id}")`, 'myInvitations']) {
      const done = await refusedButtons(service, { who, at, id, answers });
      const again = done.refused.length > 0 ? await refusedButtons(service, { who, at, id, answers: otherwise }) : done;
      for (const mutation of done.pressed) pressed.add(mutation);
      refused.push(...again.refused.map((one) => `${name} ${one}`));
    }
  return { pressed, refused };
};

it('X10 X12 X18 an account offers exactly what its reader may do with it in its status, and nothing that is refused whatever is answered', async () => {
  const states: string[] = [];
  const pressed = new Set<string>();
  const look = async (account: AccountAnswer): Promise<void> => {
    const status = String((await service.connection.collection('unit_accounts').findOne({ _id: account.id as never }))?.['status']);
    states.push(status);
    for (const [name, who] of everybody) {
      const offered = await offeredTo(who, account);
      expect([name, status, offered.toSorted()]).toEqual([name, status, (await mayNow(who, account, status)).toSorted()]);
    }
    const found = await refusedAt(account);
    expect([status, found.refused]).toEqual([status, []]);
    for (const mutation of found.pressed) pressed.add(mutation);
  };
  await look(await invite('li'));
  const active = await act(person('li'), 'acceptUnitInvitation', of(await stored('li')));
  await look(active);
  await look(await act(officer, 'disableUnitAccount', { ...of(active), reason: '核实' }));
  await act(person('wu'), 'declineUnitInvitation', of(await invite('wu')));
  await look(await stored('wu'));
  const left = await joined('sun');
  await look(await act(admin, 'removeUnitMember', { ...of(left), reason: '离职' }));
  expect(states).toEqual(['INVITED', 'ACTIVE', 'DISABLED', 'DECLINED', 'REMOVED']);
  expect([...pressed].toSorted()).toEqual(Object.keys(acts).toSorted());
});

it('X10 X18 the last administrator is offered nothing that would leave the unit without one; beside another he is', async () => {
  const leaving = ['removeUnitMember', 'changeUnitMemberRole'];
  const own = await stored('newcomer');
  const offered = async () => (await offeredTo(admin, own)).filter((one) => leaving.includes(one)).toSorted();
  expect(await offered()).toEqual([]);
  expect(await act(admin, 'removeUnitMember', { ...of(own), reason: '离职' })).toMatchObject({ reasons: [{ code: 'LAST_ADMINISTRATOR' }] });
  await act(person('qian'), 'acceptUnitInvitation', of(await invite('qian', 'UNIT_ADMIN')));
  expect(await offered()).toEqual(leaving.toSorted());
  expect((await refusedAt(own)).refused).toEqual([]);
});

it('X10 X12 X18 an invitation that has ended is not offered to be accepted', async () => {
  await invite('late');
  service.clock.advance({ days: 60 });
  const late = await stored('late');
  expect(await offeredTo(person('late'), late)).not.toContain('acceptUnitInvitation');
  expect((await refusedAt(late)).refused).toEqual([]);
});

it('X10 X18 who invites is offered it at the list; the unit itself offers its keeping', async () => {
  const asked = async (who: Subject, query: string) => JSON.stringify(await ask(who, query));
  const list = '{ unitAccounts { buttons { mutation idField asks { name choices { value } } } } }';
  const offering = await Promise.all(everybody.map(async ([name, who]) => [name, (await asked(who, list)).includes('inviteUnitMember')]));
  expect(offering.filter(([, isOffered]) => isOffered).map(([name]) => name)).toEqual([
    'the administrator',
    'the department of the place',
    'the department of another province',
    'the administrator of another unit',
  ]);
  const unit = `{ unit(uscc: "${uscc}") { buttons { mutation isVersioned } } }`;
  expect(await asked(admin, unit)).toContain('changeUnit');
  expect(await asked(officer, unit)).not.toContain('changeUnit');
  expect(await asked(official('530102', 'EXAMINER'), unit)).toContain('importWorkSafetyLicense');
  expect(await asked(official('650000', 'EXAMINER'), unit)).not.toContain('importWorkSafetyLicense');
});
