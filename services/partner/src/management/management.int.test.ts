import { newId } from '@anzhu/kernel';
import { queriesDuring, subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PartnerService, partnerService } from '../../test/service.ts';
import { hashOf, partnersIn } from '../access/partners.store.ts';
import { noteAttempt, webhooksIn } from '../webhooks/webhooks.store.ts';

const authority = { orgKind: 'AUTHORITY', unitKinds: [] } as const;
const administrator = (region: string) =>
  subject({ ...authority, id: `${region}-admin`, org: `${region}-JZ`, region, roles: ['PLATFORM_ADMIN'] });
const yunnan = administrator('530000');
const xinjiang = administrator('650000');
const strangers = [
  ['an administrator of a city', administrator('530100')],
  ['an officer of the province', subject({ ...authority, org: '530000-JZ', region: '530000', roles: ['DEPARTMENT_OFFICER'] })],
  ['an auditor of the province', subject({ ...authority, org: '530000-JZ', region: '530000', roles: ['AUDITOR'] })],
  ['the administrator of a unit', subject({ region: '530000', roles: ['UNIT_ADMIN'] })],
] as const;

const kept = `__typename
  ... on PartnerKept { secret partner { name state regions regionsLabels { zh } kinds secrets { since until } webhook { url state } } }
  ... on RequirementsNotMet { faults { path zh en } } ... on Blocked { reasons { code zh en } }`;
const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { done: ${name}(input: $input) { ${kept} } }`;
const inputs: Readonly<Record<string, string>> = {
  addPartner: 'AddPartnerInput',
  rotatePartnerSecret: 'PartnerSecretInput',
  prolongPartner: 'ProlongPartnerInput',
  revokePartner: 'PartnerActInput',
  replayPartner: 'PartnerReplayInput',
  setPartnerWebhook: 'PartnerWebhookInput',
  rotatePartnerWebhookSecret: 'PartnerSecretInput',
  enablePartnerWebhook: 'PartnerActInput',
  disablePartnerWebhook: 'PartnerActInput',
  replayPartnerWebhook: 'PartnerReplayInput',
  redeliverPartnerEvent: 'PartnerRedeliveryInput',
};
const more: Readonly<Record<string, object>> = {
  addPartner: { regions: ['530000'] },
  prolongPartner: { expiresAt: '2199-01-01T00:00:00Z' },
  replayPartner: { start: { by: 'ALL' } },
  setPartnerWebhook: { url: 'https://partner.example/' },
  replayPartnerWebhook: { start: { by: 'SEQUENCE', sequence: 4 } },
  redeliverPartnerEvent: { eventId: 'e1' },
};

describe('front-ends 4: partners by GraphQL', () => {
  let service: PartnerService;
  const codeOf = (answer: { errors?: readonly { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;
  const act = async (who: ReturnType<typeof subject>, name: string, given: object) => {
    const input = { requestId: newId(), name: 'weather', ...more[name], ...given };
    return await service.ask(who, mutation(name, String(inputs[name])), { input });
  };
  const done = async (name: string, given: object = {}) => (await act(yunnan, name, given)).data.done;
  const stored = () => partnersIn(service.connection).findOne({ _id: 'weather' });
  const webhook = () => webhooksIn(service.connection).findOne({ _id: 'weather' });
  /** Two events are received at the webhook, and a third is not. */
  const deliver = async (): Promise<void> => {
    const told = { partner: 'weather', type: 'partner.license.issued.v1', subject: 'l1' };
    const received = { outcome: 'DELIVERED', failure: null, httpStatus: 204 } as const;
    const failed = { outcome: 'FAILED', failure: 'TIMEOUT', httpStatus: null } as const;
    for (const [n, outcome] of [
      [1, received],
      [2, received],
      [3, failed],
    ] as const)
      await noteAttempt(service, { ...told, eventId: `e${n}`, sequence: n }, { at: new Date(Date.UTC(2026, 5, n)), ...outcome });
  };
  beforeAll(async () => {
    service = await partnerService();
  });
  afterAll(() => service.stop());

  it('security: an administrator of the province lets a partner in and is told its secret once', async () => {
    const input = { requestId: newId(), name: 'weather', regions: ['530100', '530000'], kinds: ['license'] };
    const ask = () => service.ask(yunnan, mutation('addPartner', 'AddPartnerInput'), { input });
    const { secret, partner } = (await ask()).data.done;
    expect((await stored())?.secrets.map(({ hash }) => hash)).toEqual([hashOf(secret)]);
    expect(partner).toMatchObject({
      name: 'weather',
      state: 'OPEN',
      regionsLabels: [{ zh: expect.stringContaining('昆明') }, { zh: '云南省' }],
    });
    expect((await ask()).data.done).toMatchObject({ __typename: 'PartnerKept', secret: null, partner: { name: 'weather' } });
    const other = { ...input, kinds: [] };
    expect(codeOf(await service.ask(yunnan, mutation('addPartner', 'AddPartnerInput'), { input: other }))).toBe('REQUEST_ID_REUSED');
  });

  it('says all that is wrong at once, each with its field, in Chinese and English, and writes nothing', async () => {
    const expiresAt = '2020-01-01T00:00:00Z';
    const wrong = { name: 'Bad', regions: ['53', '650000'], kinds: ['license', 'person'], start: { by: 'SEQUENCE' }, expiresAt };
    const { faults } = await done('addPartner', wrong);
    expect(faults.map(({ path }: { path: string }) => path)).toEqual([
      'name',
      'regions.0',
      'kinds.1',
      'regions.1',
      'start.sequence',
      'expiresAt',
    ]);
    for (const { zh, en } of faults) expect([/\p{Script=Han}/u.test(zh), /\p{Script=Han}/u.test(en)]).toEqual([true, false]);
    expect((await done('addPartner', { regions: [] })).faults).toMatchObject([
      { path: 'regions' },
      { path: 'name', en: 'The name is not free' },
    ]);
    expect((await done('rotatePartnerSecret', { overlapHours: 721 })).faults).toMatchObject([{ path: 'overlapHours' }]);
    expect((await done('setPartnerWebhook', { url: 'http://10.0.0.1/' })).faults).toMatchObject([{ path: 'url' }, { path: 'url' }]);
    expect((await done('replayPartner', { start: { by: 'TIME' } })).faults).toMatchObject([{ path: 'start.time' }]);
    expect((await done('prolongPartner', { expiresAt })).faults).toMatchObject([{ path: 'expiresAt' }]);
    expect(codeOf(await act(yunnan, 'revokePartner', { requestId: 'x' }))).toBe('BAD_USER_INPUT');
    expect([await partnersIn(service.connection).countDocuments(), await webhook()]).toEqual([1, null]);
  });

  it.each(strangers)('security: %s neither sees partners nor changes any', async (_, who) => {
    const seen = await service.ask(who, '{ partners { total { count } edges { node { name } } } partner(name: "weather") { name } }');
    expect(seen.data).toEqual({ partners: { total: { count: 0 }, edges: [] }, partner: null });
    for (const name of Object.keys(inputs)) expect([name, codeOf(await act(who, name, {}))]).toEqual([name, 'FORBIDDEN']);
  });

  it('security: partners of another province, and those that follow everywhere, are told to nobody and kept by command', async () => {
    await partnersIn(service.connection).insertMany([
      { ...(await stored()), _id: 'everywhere', regions: [] } as never,
      { ...(await stored()), _id: 'both', regions: ['530000', '650000'] } as never,
    ]);
    const names = async (who: ReturnType<typeof subject>) => {
      const { data } = await service.ask(who, '{ partners { total { count } edges { node { name } } } }');
      return [data.partners.total.count, data.partners.edges.map(({ node }: { node: { name: string } }) => node.name)];
    };
    expect([await names(yunnan), await names(xinjiang)]).toEqual([
      [1, ['weather']],
      [0, []],
    ]);
    for (const name of Object.keys(inputs).filter((one) => one !== 'addPartner')) {
      expect([name, codeOf(await act(xinjiang, name, {}))]).toEqual([name, 'NOT_FOUND']);
      expect([name, codeOf(await act(yunnan, name, { name: 'both' }))]).toEqual([name, 'NOT_FOUND']);
      expect([name, codeOf(await act(yunnan, name, { name: 'everywhere' }))]).toEqual([name, 'NOT_FOUND']);
    }
  });

  it('security: another secret takes the place of the one before, which stays good for as long as was said', async () => {
    const { secret, partner } = await done('rotatePartnerSecret', { overlapHours: 0 });
    expect((await stored())?.secrets.at(-1)?.hash).toBe(hashOf(secret));
    expect(partner.secrets.map(({ until }: { until: string | null }) => until === null)).toEqual([false, true]);
  });

  it('reliability: a replay is another generation, from where it was asked', async () => {
    const before = (await stored())?.generation;
    await done('replayPartner', { start: { by: 'TIME', time: '2026-06-30T00:00:00Z' } });
    expect(await stored()).toMatchObject({ start: { by: 'TIME', time: new Date('2026-06-30T00:00:00Z') } });
    expect((await stored())?.generation).not.toBe(before);
  });

  it('a webhook is set, its secret told once, rotated, stopped and begun again, replayed', async () => {
    expect(codeOf(await act(yunnan, 'enablePartnerWebhook', {}))).toBe('NOT_FOUND');
    const set = await done('setPartnerWebhook');
    expect(set).toMatchObject({ secret: expect.stringMatching(/^whsec_/), partner: { webhook: { state: 'DELIVERING' } } });
    expect(await done('setPartnerWebhook', { url: 'https://partner.example/2' })).toMatchObject({ secret: null });
    expect((await done('rotatePartnerWebhookSecret')).secret).not.toBe(set.secret);
    expect((await webhook())?.secrets).toHaveLength(2);
    expect((await done('disablePartnerWebhook')).partner.webhook).toEqual({ url: 'https://partner.example/2', state: 'STOPPED' });
    expect((await done('redeliverPartnerEvent')).reasons).toMatchObject([{ code: 'WEBHOOK_STOPPED' }]);
    expect((await done('enablePartnerWebhook')).partner.webhook.state).toBe('DELIVERING');
    await done('replayPartnerWebhook');
    expect(await webhook()).toMatchObject({ start: { by: 'SEQUENCE', sequence: 4 }, position: null });
  });

  it('what was delivered is read page by page, newest first, and one of it is sent once more', async () => {
    await deliver();
    const query = `query ($after: String, $state: PartnerDeliveryState) { partner(name: "weather") { webhook { deliveries(first: 2, after: $after, state: $state) {
      total { count } pageInfo { hasNextPage endCursor } edges { node { eventId state tries isAsked attempts { outcome failure failureLabel { en } httpStatus } } } } } } }`;
    const read = async (variables: object) => (await service.ask(yunnan, query, variables)).data.partner.webhook.deliveries;
    const first = await read({});
    expect(first).toMatchObject({ total: { count: 3 }, pageInfo: { hasNextPage: true } });
    expect(first.edges[0].node).toEqual({
      ...{ eventId: 'e3', state: 'WAITING', tries: 1, isAsked: false },
      attempts: [{ outcome: 'FAILED', failure: 'TIMEOUT', failureLabel: { en: 'No answer within the time limit' }, httpStatus: null }],
    });
    expect((await read({ after: first.pageInfo.endCursor })).edges).toMatchObject([{ node: { eventId: 'e1' } }]);
    expect((await read({ state: 'WAITING' })).total.count).toBe(1);
    await done('redeliverPartnerEvent', { eventId: 'e1' });
    expect((await read({})).edges[1].node.eventId).toBe('e2');
    expect((await read({ after: first.pageInfo.endCursor })).edges[0].node.isAsked).toBe(true);
    expect(codeOf(await act(yunnan, 'redeliverPartnerEvent', { eventId: 'e9' }))).toBe('NOT_FOUND');
  });

  it('who did what stands there, newest first, and a list of partners asks the same however many there are', async () => {
    const query = '{ partners { edges { node { name webhook { url } acts { actorName action actionLabel { en } } } } } }';
    const one = await queriesDuring(service.connection, () => service.ask(yunnan, query));
    await done('addPartner', { name: 'traffic' });
    let answer: { data: { partners: { edges: { node: { name: string; acts: object[] } }[] } } } | undefined;
    const two = await queriesDuring(service.connection, async () => {
      answer = await service.ask(yunnan, query);
    });
    expect(two.length).toBe(one.length);
    expect(answer?.data.partners.edges.map(({ node }) => node.name)).toEqual(['traffic', 'weather']);
    expect(answer?.data.partners.edges[1]?.node.acts[0]).toEqual({
      ...{ actorName: '王芳', action: 'REDELIVER' },
      actionLabel: { en: 'Post an event once more' },
    });
  });

  it('security: no secret is told again, by whatever is asked', async () => {
    const { data } = await service.ask(
      yunnan,
      '{ partners { edges { node { secrets { since until } webhook { secrets { since until } } } } } }',
    );
    expect(JSON.stringify(data)).not.toMatch(/whsec|hash|sealed/);
    expect((await service.ask(yunnan, '{ partners { edges { node { secrets { hash } } } } }')).errors).toBeDefined();
  });

  it('security: revoked it is let in no more and nothing else is done for it', async () => {
    expect((await done('revokePartner')).partner).toMatchObject({ state: 'REVOKED', secrets: [] });
    for (const name of Object.keys(inputs).filter((one) => one !== 'addPartner'))
      expect([name, (await done(name)).reasons]).toMatchObject([name, [{ code: expect.stringMatching(/^PARTNER_(ENDED|REVOKED)$/) }]]);
  });
});
