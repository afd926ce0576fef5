import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codesIn, preferring } from '../../test/preferring.ts';
import { startReceiver } from '../../test/receivers.ts';
import { clerk, examiner, type NotificationService, notificationService, other } from '../../test/service.ts';
import { allKinds } from '../notification/notification.ts';

describe('how somebody is told beside the list', () => {
  let service: NotificationService;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  const parts: { stop: () => Promise<void> }[] = [];
  beforeAll(async () => {
    receiver = await startReceiver();
    service = await notificationService('2026-07-01T02:00:00Z');
    parts.push(receiver, await service.deliver());
  });
  afterAll(async () => {
    for (const part of parts) await part.stop();
    await service.stop();
  });
  const to = (path: string) => ({ channel: 'WEBHOOK', address: `${receiver.url}/${path}` });
  const codesTo = (path: string) => codesIn(receiver.posts.filter((post) => post.path === `/${path}`).map(({ body }) => body));
  const address = async (who = examiner) => (await preferring(service).said(who)).find(({ channel }) => channel === 'WEBHOOK')?.address;

  it('coming 32: who has said nothing is told nothing, and what is not configured is offered to nobody and says so', async () => {
    const { said, setAddress } = preferring(service);
    expect((await said(examiner)).map(({ channel, isOffered, kinds }) => [channel, isOffered, kinds])).toEqual([
      ['EMAIL', false, []],
      ['SMS', false, []],
      ['WEBHOOK', true, []],
    ]);
    expect(await setAddress(examiner, { channel: 'EMAIL', address: 'a@example.com' })).toEqual({
      __typename: 'Blocked',
      reasons: [{ code: 'CHANNEL_NOT_OFFERED', zh: '本平台未开通电子邮件', en: 'E-mail is not offered here' }],
    });
    for (const answer of [await setAddress(null, to('x')), await service.ask(null, '{ notificationPreferences { language } }')])
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('security: an address is kept sealed and shown masked, is verified by a code that is kept hashed, and is nobody else’s', async () => {
    const { setAddress, verify, said } = preferring(service);
    expect(await setAddress(examiner, to('secret-path'))).toMatchObject({ secret: expect.stringMatching(/^whsec_/) });
    await waitFor(() => codesTo('secret-path').length === 1);
    expect(await address()).toMatchObject({ masked: `${receiver.url}/…`, isVerified: false, codeExpiresAt: '2026-07-01T02:15:00.000Z' });
    const [code = ''] = codesTo('secret-path');
    const stored = JSON.stringify([
      await service.connection.collection('recipients').find({}).toArray(),
      await service.connection.collection('deliveries').find({}).toArray(),
    ]);
    expect(stored).not.toMatch(new RegExp(`secret-path|whsec_|"${code}"`));
    expect(await verify(other, { channel: 'WEBHOOK', code })).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    for (let again = 0; again < 2; again += 1)
      expect(await verify(examiner, { channel: 'WEBHOOK', code })).toMatchObject({
        __typename: 'NotificationPreferencesKept',
        secret: null,
      });
    expect((await said(examiner)).at(-1)).toMatchObject({ kinds: expect.arrayContaining(['CASE_WAITING']), address: { isVerified: true } });
    expect(await address(other)).toBeNull();
    const inYear = { expiresAt: { $gt: new Date(Date.now() + 364 * 86_400_000) } };
    expect(await service.connection.collection('recipients').countDocuments(inYear)).toBe(1);
    expect(await setAddress(examiner, to('secret-path'))).toMatchObject({ secret: null });
  });

  it('security: a code is tried five times and holds for a quarter of an hour; another address makes it good for nothing', async () => {
    const { setAddress, verify, remove } = preferring(service);
    const fault = async (code: string) =>
      ((await verify(clerk, { channel: 'WEBHOOK', code }))['faults'] as { code: string }[] | undefined)?.[0]?.code;
    await setAddress(clerk, to('first'));
    await waitFor(() => codesTo('first').length === 1);
    const [first = ''] = codesTo('first');
    const wrong = first === '000000' ? '000001' : '000000';
    for (let left = 4; left > 0; left -= 1) expect(await fault(wrong)).toBe('CODE_WRONG');
    expect(await fault(wrong)).toBe('CODE_EXPIRED');
    expect(await fault(first)).toBe('CODE_EXPIRED');
    await setAddress(clerk, to('second'));
    await waitFor(() => codesTo('second').length === 1);
    const [second = ''] = codesTo('second');
    if (first !== second) expect(await fault(first)).toBe('CODE_WRONG');
    service.clock.advance({ minutes: 16 });
    expect(await fault(second)).toBe('CODE_EXPIRED');
    await remove(clerk, { channel: 'WEBHOOK' });
    expect(await verify(clerk, { channel: 'WEBHOOK', code: second })).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    expect(await address(clerk)).toBeNull();
  });

  it('security: five codes a day for one person, and ten to one address, of which nobody can use up all; within a minute asked again sends none', async () => {
    const { setAddress } = preferring(service);
    const limited = { errors: [{ extensions: { code: 'RATE_LIMITED' } }] };
    for (let at = 0; at < 5; at += 1)
      expect(await setAddress(other, to(`many-${at}`))).toMatchObject({ __typename: 'NotificationPreferencesKept' });
    expect(await setAddress(other, to('many-4'))).toMatchObject({ secret: null });
    expect(await setAddress(other, to('many-5'))).toMatchObject(limited);
    for (let at = 0; at < 10; at += 1)
      expect(await setAddress({ ...other, id: `p${at}` }, to('one'))).toMatchObject({ __typename: 'NotificationPreferencesKept' });
    expect(await setAddress({ ...other, id: 'p10' }, to('one'))).toMatchObject(limited);
  });

  it('coming 32: everything wrong is said at its field, and what is said twice changes nothing', async () => {
    const { set, setAddress, said } = preferring(service);
    const email = { channel: 'EMAIL', kinds: ['CASE_OVERDUE'] };
    expect(await set(examiner, { language: 'EN', digestHour: 24, channels: [email, email] })).toEqual({
      __typename: 'RequirementsNotMet',
      faults: [
        { path: 'digestHour', code: 'INVALID' },
        { path: 'channels.1.channel', code: 'REPEATED' },
      ],
    });
    expect(await setAddress(examiner, { channel: 'WEBHOOK', address: 'http://10.0.0.1/x' })).toEqual({
      __typename: 'RequirementsNotMet',
      faults: [
        { path: 'address', code: 'INVALID' },
        { path: 'address', code: 'INVALID' },
      ],
    });
    for (let again = 0; again < 2; again += 1)
      expect(await set(examiner, { language: 'EN', digestHour: 8, channels: [email] })).toMatchObject({
        preferences: { language: 'EN', digestHour: 8 },
      });
    expect((await said(examiner)).map(({ kinds }) => kinds.length)).toEqual([1, 0, allKinds.length]);
  });
});
