import { newId } from '@anzhu/kernel';
import { subject } from '@anzhu/testing';
import { afterAll, expect, it } from 'vitest';
import { partnerService } from '../../test/service.ts';

const authority = { orgKind: 'AUTHORITY', unitKinds: [] } as const;
const official = (region: string, role: 'PLATFORM_ADMIN' | 'DEPARTMENT_OFFICER' | 'AUDITOR') =>
  subject({ ...authority, id: `${region} ${role}`, org: `${region}-JZ`, region, roles: [role] });
const keeper = official('530000', 'PLATFORM_ADMIN');
const service = await partnerService();
afterAll(() => service.stop());

const act = async (mutation: string, type: string, more: object = {}) => {
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { __typename } }`;
  const input = { requestId: newId(), name: 'weather', ...more };
  expect((await service.ask(keeper, query, { input })).data.done).toEqual({ __typename: 'PartnerKept' });
};

const offered = async (who: ReturnType<typeof subject>): Promise<readonly string[]> => {
  const { data } = await service.ask(who, '{ partners { buttons { mutation } } partner(name: "weather") { buttons { mutation } } }');
  return [...data.partners.buttons, ...(data.partner?.buttons ?? [])].map(({ mutation }: { mutation: string }) => mutation);
};

const own = ['addPartner', 'rotatePartnerSecret', 'prolongPartner', 'replayPartner', 'setPartnerWebhook'];
const ofWebhook = ['rotatePartnerWebhookSecret', 'replayPartnerWebhook', 'redeliverPartnerEvent'];

it('X12 a partner offers what its keeper may do with it as it stands', async () => {
  await act('addPartner', 'AddPartnerInput', { regions: ['530000'] });
  expect(await offered(keeper)).toEqual([...own, 'revokePartner']);
  await act('setPartnerWebhook', 'PartnerWebhookInput', { url: 'https://partner.example/' });
  expect(await offered(keeper)).toEqual([...own, ...ofWebhook, 'disablePartnerWebhook', 'revokePartner']);
  await act('disablePartnerWebhook', 'PartnerActInput');
  const stopped = [...own, 'rotatePartnerWebhookSecret', 'enablePartnerWebhook', 'replayPartnerWebhook'];
  expect(await offered(keeper)).toEqual([...stopped, 'revokePartner']);
  await act('revokePartner', 'PartnerActInput');
  expect(await offered(keeper)).toEqual(['addPartner']);
});

it.each([
  ['the keeper of another province', official('650000', 'PLATFORM_ADMIN'), ['addPartner']],
  ['an administrator of a city', official('530100', 'PLATFORM_ADMIN'), []],
  ['an officer of the province', official('530000', 'DEPARTMENT_OFFICER'), []],
  ['an auditor', official('530000', 'AUDITOR'), []],
  ['the administrator of a unit', subject({ region: '530000', roles: ['UNIT_ADMIN'] }), []],
])('X12 %s is offered no more', async (_, who, may) => {
  expect(await offered(who)).toEqual(may);
});
