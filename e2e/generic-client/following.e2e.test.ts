import { expect, inject, it } from 'vitest';
import { unitForm } from '../../services/enterprise/src/unit-registration/unit-registration.sample.ts';
import { stageOf } from '../harness/stage.ts';
import { approverOf } from '../harness/units.ts';
import { followerOf } from './following.ts';
import { startPosted } from './posted.ts';

const process = 'enterprise.unit-registration';
const notified = '{ unread { count } edges { node { id kind recordId } } }';

const kept = '{ ... on NotificationPreferencesKept { preferences { channels { channel address { isVerified } } } } }';

it('front-ends 11: a case is followed by its unit and a list by who decides on it, by events and by a socket; returned, the unit is told, also at the address it has verified, and reads it', async () => {
  const { client, acts, world } = stageOf(inject('system'));
  const unit = world.units.equipmentOwner;
  const draft = await acts.open(unit, 'UnitRegistration', { form: unitForm(unit) });
  const id = draft.id ?? '';
  const [mine, theirs] = [followerOf(client, unit), followerOf(client, approverOf(unit))];
  const own = mine.byEvents({
    query: 'subscription ($process: ID!, $id: ID!) { caseChanged(process: $process, id: $id) { id stateLabel { text } } }',
    variables: { process, id },
  });
  const list = theirs.bySocket({
    query:
      'subscription ($process: ID!) { workListChanged { enterprise { cases(process: $process, tab: WAITING) { edges { node { id } } } } } }',
    variables: { process },
  });
  await own.until('the draft', (said) => said.includes('草稿'));
  await list.until('the list', (said) => !said.includes(id));
  const told = mine.bySocket({ query: `subscription { notificationAdded ${notified} }` });
  await told.until('nothing', (said) => said.includes('"count":0'));
  const submitted = await acts.take(unit, draft, 'submit');
  expect(submitted).toMatchObject({ state: 'SUBMITTED' });
  await own.until('the case to be submitted', (said) => said.includes('已上报'));
  await list.until('the case in the list', (said) => said.includes(id));
  const posted = await startPosted();
  const set = `mutation ($address: String!) { setNotificationAddress(input: { channel: WEBHOOK, address: $address }) ${kept} }`;
  await client.ask(unit, set, { address: posted.url });
  const { code } = JSON.parse(await posted.until('the code', (body) => body.includes('verification'))) as { code: string };
  const verify = `mutation ($code: String!) { verifyNotificationAddress(input: { channel: WEBHOOK, code: $code }) ${kept} }`;
  expect(JSON.stringify(await client.ask(unit, verify, { code }))).toContain('"isVerified":true');
  await acts.take(approverOf(unit), submitted, 'returnForCorrection', { opinion: '补正' });
  await told.until('the return', (said) => said.includes(id) && said.includes('CASE_RETURNED') && said.includes('"count":1'));
  await posted.until('the return', (body) => body.includes(id) && body.includes('CASE_RETURNED'));
  posted.stop();
  const { data } = await client.ask(unit, `{ notifications(filter: { unread: true }) ${notified} }`);
  const ids = (data as { notifications: { edges: { node: { id: string } }[] } }).notifications.edges.map(({ node }) => node.id);
  const mark = 'mutation ($ids: [ID!]!) { markNotificationsRead(input: { ids: $ids }) { unread { count } } }';
  expect((await client.ask(unit, mark, { ids })).data).toEqual({ markNotificationsRead: { unread: { count: 0 } } });
  await Promise.all([mine, theirs].map(({ leave }) => leave()));
});
