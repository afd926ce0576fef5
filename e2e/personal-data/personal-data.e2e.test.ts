import { randomUUID } from 'node:crypto';
import { syntheticCitizenId } from '@anzhu/identifiers';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { groundOf } from '../harness/ground.ts';
import { type Stage, stageOf } from '../harness/stage.ts';
import { loadSamples } from '../sample-data/load-samples.ts';
import { nameErased, rareName, tracesOfIt } from './erasing.ts';
import { exported } from './exported.ts';
import { betrayals, logged, published, type Remains, stored } from './remains.ts';

const isOwnSystem = process.env['ANZHU_URL'] === undefined;

/** Of a number nobody has registered, so that it is told from those of the samples. */
const number = syntheticCitizenId(11_000_001);

const found = async (remains: Iterable<Remains> | AsyncIterable<Remains>) => {
  const faults: string[] = [];
  let count = 0;
  for await (const one of remains) {
    count += 1;
    faults.push(...betrayals(one));
  }
  return { faults: [...new Set(faults)].slice(0, 20), isEmpty: count === 0 };
};

const nothing = { faults: [], isEmpty: false };

describe('X9 what is left of a run of the whole system betrays nobody', () => {
  let stage: Stage;
  beforeAll(async () => {
    const system = inject('system');
    await loadSamples(system);
    stage = stageOf(system);
  });
  const clerk = () => stage.world.units.contractor;

  it('X9 the search for it notices a whole number in any form, a masked one in an event, and a name there', () => {
    const wide = [...number].map((one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)).join('');
    for (const text of [`{"a":"${number}"}`, `号码${number}。`, wide]) expect(betrayals({ where: 'log', text })).toHaveLength(1);
    const event = `{"name":"李强","idNumber":"${number.slice(0, 2)}**************${number.slice(-2)}"}`;
    expect(betrayals({ where: 'personnel.event_log', text: event })).toHaveLength(1);
    expect(betrayals({ where: 'personnel.persons', text: event })).toEqual([]);
    const member = { uscc: 'U', personRef: 'ref', role: 'PROJECT_MANAGER', name: '李强' };
    const requested = { data: { projectId: 'p', members: [{ ...member, name: undefined }, member] } };
    expect(betrayals({ where: 'stream EVT_SUPERVISION', text: JSON.stringify(requested) })).toHaveLength(1);
    expect(
      betrayals({ where: 'dead letter', text: JSON.stringify({ message: JSON.stringify({ specversion: '1.0', data: member }) }) }),
    ).toEqual(['dead letter: a name in an event']);
    const nameless = { projectId: 'p', name: '工程', members: [{ ...member, name: undefined, nameRef: 'digest' }] };
    expect(betrayals({ where: 'outbox', text: JSON.stringify(nameless) })).toEqual([]);
  });

  it('X9 S3 no answer and no refusal gives a number back, wherever it was sent', async () => {
    const input = { requestId: randomUUID(), name: number, idNumber: `${number.slice(0, 17)}?`, phone: number };
    const register = 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { ... on Blocked { reasons { zh } } } }';
    const answers = [
      await stage.client.ask(clerk(), register, { input }),
      await stage.client.ask(clerk(), register, { input: { ...input, name: '李强', idNumber: { number } } }),
      await stage.client.ask(clerk(), `{ persons(search: "${number}") { edges { node { id } } } }`),
      await stage.client.ask(clerk(), `{ person(id: "${number}") { id } unknown${number}: nowhere }`),
    ];
    expect(answers.map((answer) => betrayals({ where: 'answer', text: JSON.stringify({ ...answer, asked: undefined }) }))).toEqual([
      [],
      [],
      [],
      [],
    ]);
    const posts = [`${stage.client.baseUrl}/graphql?idNumber=${number}`, `${stage.client.baseUrl}/${number}`];
    for (const url of posts) {
      const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"query": "${number}` });
      expect(betrayals({ where: url.slice(0, 40), text: await answer.text() })).toEqual([]);
    }
  });

  it('X9 X15 no export of any list says more than masks', async () => {
    const { rows, lists } = await exported(stage, 'kunming-auditor');
    expect(await found(rows)).toEqual(nothing);
    expect(lists.length).toBeGreaterThan(50);
    expect(rows.filter(({ where }) => where === 'exportPersons')).not.toEqual([]);
  });

  it('P5 X9 a name that was erased is found by nobody, in no record, log or event of any service', async () => {
    await groundOf(stage);
    const { personId, state, left } = await nameErased(stage, 11_000_002);
    expect(state).toBe('ERASED');
    const nameless = { form: { team: [{ name: '已删除姓名' }] }, title: '工程 已删除姓名' };
    expect(left).toMatchObject([nameless, nameless, nameless, nameless]);
    const query = `{ person(id: "${personId}") { name maskedIdNumber namesErasedOn } persons(search: "${rareName}") { edges { node { id } } } }`;
    const { data } = await stage.client.ask('kunming-examiner', query);
    const person = { name: '已删除姓名', maskedIdNumber: expect.stringContaining('*'), namesErasedOn: expect.any(String) };
    expect(data).toMatchObject({ person, persons: { edges: [] } });
    const told: string[] = [];
    for (const remains of [stored(stage.system.mongoUri), published(stage.system.natsUrl)])
      for await (const { where, text } of remains) if (tracesOfIt.test(text)) told.push(where);
    expect(told).toEqual([]);
  });

  it('X9 nor do records, their logs, events and dead letters', async () => {
    expect(await found(stored(stage.system.mongoUri))).toEqual(nothing);
    expect(await found(published(stage.system.natsUrl))).toEqual(nothing);
  });

  it.skipIf(!isOwnSystem)('X9 nor what gateway and services log, which is all that is kept of traces: their ids', async () => {
    expect(await found(logged(stage.system))).toEqual(nothing);
  });
});
