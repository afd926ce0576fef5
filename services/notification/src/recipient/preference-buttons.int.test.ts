import { refusedButtons, waitFor } from '@anzhu/testing';
import { afterAll, expect, it } from 'vitest';
import { codesIn, preferring } from '../../test/preferring.ts';
import { startReceiver } from '../../test/receivers.ts';
import { clerk, notificationService } from '../../test/service.ts';
import { preferenceButtons } from './preference-buttons.ts';

const receiver = await startReceiver();
const service = await notificationService('2026-07-01T02:00:00Z');
const deliverer = await service.deliver();
afterAll(async () => {
  for (const part of [receiver, deliverer, service]) await part.stop();
});

it('X12 coming 32: no button of how somebody is told is refused, with an address that is asked for, forgotten about or verified', async () => {
  const channel = 'WEBHOOK';
  const sentTo = (path: string) => codesIn(receiver.posts.filter((post) => post.path === `/${path}`).map(({ body }) => body));
  const pressed = new Set<string>();
  const press = async (state: string, code = ''): Promise<readonly string[]> => {
    const answers = {
      setNotificationPreferences: { language: 'ZH', channels: [] },
      setNotificationAddress: { channel, address: `${receiver.url}/other` },
      verifyNotificationAddress: { channel, code },
      removeNotificationAddress: { channel },
    };
    const found = await refusedButtons(service, { who: clerk, at: 'notificationPreferences', isIdentified: false, answers });
    expect([state, found.refused]).toEqual([state, []]);
    for (const mutation of found.pressed) pressed.add(mutation);
    return found.pressed;
  };
  const { setAddress, verify } = preferring(service);
  expect(await press('nothing')).not.toContain('removeNotificationAddress');
  await setAddress(clerk, { channel, address: `${receiver.url}/first` });
  await waitFor(() => sentTo('first').length === 1);
  await press('asked for', sentTo('first')[0]);
  service.clock.advance({ minutes: 16 });
  expect(await press('forgotten about', sentTo('first')[0])).not.toContain('verifyNotificationAddress');
  await setAddress(clerk, { channel, address: `${receiver.url}/second` });
  await waitFor(() => sentTo('second').length === 1);
  await verify(clerk, { channel, code: sentTo('second')[0] });
  expect(await press('verified')).not.toContain('verifyNotificationAddress');
  expect([...pressed].toSorted()).toEqual(Object.values(preferenceButtons).flatMap(Object.keys).toSorted());
});
