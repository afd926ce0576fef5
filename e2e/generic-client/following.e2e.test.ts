import { expect, inject, it } from 'vitest';
import { users } from '../../infra/local/src/issuer/users.ts';
import { daysFrom } from '../../infra/local/src/sample/days.ts';
import { stageOf, supergraphSchema } from '../harness/stage.ts';
import { followerOf } from './following.ts';
import { genericClient } from './generic-client.ts';
import { penFrom } from './pen.ts';

const schema = supergraphSchema();
const { today } = daysFrom();
const division = '530102';

it('front-ends 11: a case is followed by its owner and a list by its reviewer, by events and by a socket', async () => {
  const { client: door } = stageOf(inject('system'));
  const client = genericClient(door, schema, { today, pen: penFrom(today) });
  const owner = users.find(({ unitKinds, region }) => unitKinds.includes('EQUIPMENT_OWNER') && region === division);
  const reviewer = users.find(({ roles, region }) => roles.includes('PRELIMINARY_REVIEWER') && region === division);
  if (!owner || !reviewer) throw new Error('there is no owner of equipment, or no reviewer');
  const at = { service: 'equipment', process: 'equipment.ownership-filing' };
  const offer = (await client.offers(owner.id, division)).find(({ process }) => process.id === at.process);
  if (!offer) throw new Error('nothing is offered');
  const { id = '' } = await client.begin(owner.id, offer);
  const [mine, theirs] = [followerOf(door, owner.id), followerOf(door, reviewer.id)];
  const own = mine.byEvents({
    query: 'subscription ($process: ID!, $id: ID!) { caseChanged(process: $process, id: $id) { id stateLabel { text } } }',
    variables: { process: at.process, id },
  });
  const list = theirs.bySocket({
    query: `subscription ($process: ID!) { workListChanged { equipment { cases(process: $process, tab: WAITING) { edges { node { id } } } } } }`,
    variables: { process: at.process },
  });
  await own.until('the draft', (said) => said.includes('草稿'));
  await list.until('the list', (said) => !said.includes(id));
  expect(await client.press(owner.id, at, { id, action: 'SUBMIT' })).toMatchObject({ state: 'SUBMITTED' });
  await own.until('the case to be submitted', (said) => said.includes('已上报'));
  await list.until('the case in the list', (said) => said.includes(id));
  await Promise.all([mine, theirs].map(({ leave }) => leave()));
});
