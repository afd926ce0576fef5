import { readFileSync } from 'node:fs';
import { changeStreamOf, changeSubjectOf, changesOf, missedChangesOf, streamOf, subjectOf, subjectsOf } from '@anzhu/contracts';
import { waitFor } from '@anzhu/testing';
import type { NatsConnection } from 'nats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPartnerStage, type PartnerStage, refusals } from '../test/partner-stage.ts';

const subgraphs = readFileSync(new URL('../../../gateway/subgraphs.json', import.meta.url), 'utf8');
/** A new service, and so its streams, is tried too. */
const services = Object.keys(JSON.parse(subgraphs));

const name = 'weather';
const answer = `_INBOX_${name}.answer`;

const saidBy = (service: string) => [
  subjectOf(`${service}.record.said.v1`, 'x'),
  changeSubjectOf(`${service}.records`, 'x'),
  missedChangesOf(service),
  `wake.${service}`,
  `dlq.${service}.x`,
  `acc.${service}.${name}`,
  `_INBOX_${service}.x`,
];

const askedOf = (service: string) =>
  [streamOf(service), changeStreamOf(service)].flatMap((stream) => [
    ...['STREAM.INFO', 'STREAM.PURGE', 'STREAM.DELETE', 'STREAM.MSG.GET', 'DIRECT.GET'].map((api) => `$JS.API.${api}.${stream}`),
    ...['$JS.API', '$JS.anzhu.API'].map((api) => `${api}.CONSUMER.CREATE.${stream}`),
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.${name}`,
  ]);

const heardOf = (service: string) => [
  subjectsOf(service),
  changesOf(service),
  `wake.${service}`,
  `dlq.${service}.>`,
  `_INBOX_${service}.>`,
];

describe.skipIf(process.env['NATS_URL'])('security: what a partner may at the broker, of every service', () => {
  let stage: PartnerStage;
  let access: { readonly stop: () => Promise<void> };
  let partner: NatsConnection;
  let refused: readonly string[];

  const streams = async () => {
    const all = [];
    for await (const { config, state } of stage.manager.streams.list()) all.push({ config, last: `${config.name} ${state.last_seq}` });
    return all;
  };
  const lengths = async () => (await streams()).map(({ last }) => last).toSorted();
  const isRefused = async (words: readonly string[]) =>
    await waitFor(() => words.every((word) => refused.includes(word)), {
      what: `refusals, of which lack ${words.filter((word) => !refused.includes(word))}`,
    });

  beforeAll(async () => {
    stage = await openPartnerStage();
    access = await stage.start();
    const made = new Set((await streams()).map(({ config }) => config.name));
    const wanted = services.flatMap((service) => [
      { name: streamOf(service), subjects: [subjectsOf(service)] },
      { name: changeStreamOf(service), subjects: [changesOf(service)] },
    ]);
    for (const stream of wanted) if (!made.has(stream.name)) await stage.manager.streams.add(stream);
    for (const service of services.filter((one) => one !== 'partner'))
      await stage.nats.jetstream().publish(subjectOf(`${service}.unit.changed.v1`, 'u'), '{}');
    partner = await stage.login(name, await stage.add(name, { regions: ['530000'], kinds: ['license'] }));
    refused = refusals(partner);
  });
  afterAll(async () => {
    await partner.close();
    await access.stop();
    await stage.close();
  });

  it('security: the streams that are there are those of the services', async () => {
    const names = (await streams()).map(({ config }) => config.name);
    expect(services.length).toBeGreaterThanOrEqual(7);
    expect(names).toEqual(
      expect.arrayContaining([...services.flatMap((service) => [streamOf(service), changeStreamOf(service)]), 'ACC_PARTNER']),
    );
  });

  it.each(services)('security: it is refused every word into streams, marks, dead letters and inboxes of %s', async (service) => {
    const before = await lengths();
    const subjects = [...saidBy(service), ...askedOf(service)].filter((one) => one !== `$JS.API.CONSUMER.MSG.NEXT.EVT_PARTNER.${name}`);
    for (const subject of subjects) partner.publish(subject, '{}', { reply: answer });
    await isRefused(subjects.map((subject) => `publish ${subject}`));
    expect(await lengths()).toEqual(before);
  });

  it.each(services)('security: it hears nothing of %s', async (service) => {
    const subjects = heardOf(service);
    for (const subject of subjects) partner.subscribe(subject, { callback: () => undefined });
    await isRefused(subjects.map((subject) => `subscription ${subject}`));
  });

  it('security: it is refused a word on the subjects of any stream that is there', async () => {
    const before = await lengths();
    const all = (await streams()).flatMap(({ config }) => config.subjects);
    const subjects = [...new Set(all.map((subject) => subject.replaceAll('*', 'x').replace(/>$/, 'x.y')))];
    for (const subject of subjects) partner.publish(subject, '{}', { reply: answer });
    await isRefused(subjects.map((subject) => `publish ${subject}`));
    expect(await lengths()).toEqual(before);
  });
});
