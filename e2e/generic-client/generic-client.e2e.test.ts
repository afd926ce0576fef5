import { expect, inject, it } from 'vitest';
import { users } from '../../infra/local/src/issuer/users.ts';
import { stageOf, supergraphSdl } from '../harness/stage.ts';
import { loadSamples } from '../sample-data/load-samples.ts';
import { type AnyCase, type FieldDefinition, genericClient, type Waiting } from './generic-client.ts';

/** One for each province, kind of unit and role of all whom the start prints. */
const people = [
  ...new Map(
    users
      .filter(({ orgKind }) => orgKind !== 'SYSTEM')
      .map(({ id, region, roles, unitKinds }) => [[region.slice(0, 2), ...roles, ...unitKinds].join(' '), id]),
  ).values(),
];

/** A path without the numbers of entries. */
const declared = (path: string): string => path.replace(/\.\d+/g, '');

const spoken = (labels: readonly { readonly label: { readonly text: string } }[]): boolean =>
  labels.every(({ label }) => label.text !== '');

const wordsOf = ({ buttons, fields, history }: AnyCase) => [
  ...buttons,
  ...buttons.flatMap(({ asks }) => [...asks, ...asks.flatMap(({ choices }) => choices)]),
  ...fields,
  ...history,
];

/** Of each process. */
const opened = 3;

const definitions = new Map<string, readonly FieldDefinition[]>();

it.each(people)('X1 X12 %s finds by the interface what waits, what each button asks, and what each form says', async (who) => {
  await loadSamples(inject('system'));
  const client = genericClient(stageOf(inject('system')).client, supergraphSdl());
  const definitionOf = async (work: Waiting, division: string) => {
    const key = `${work.process.id} ${division}`;
    const known = definitions.get(key) ?? (await client.form(who, work, division));
    definitions.set(key, known);
    return known;
  };
  for (const work of await client.home(who)) {
    const cases = await client.waiting(who, work);
    expect(cases.length, work.process.id).toBe(Math.min(work.waiting, 100));
    expect(cases.filter(({ buttons }) => buttons.length === 0)).toEqual([]);
    for (const { id, title } of cases.slice(0, opened)) {
      const one = await client.opened(who, work, id);
      if (!one) throw new Error(`${title} is listed and not found`);
      expect([work.process.id, one.buttons.length > 0, one.buttons.every(client.has), spoken(wordsOf(one))]).toEqual([
        work.process.id,
        true,
        true,
        true,
      ]);
      expect([...one.buttons, ...one.history].filter(({ action }) => !/^[A-Z]+(_[A-Z]+)*$/.test(action))).toEqual([]);
      const paths = new Set((await definitionOf(work, one.division)).map(({ path }) => path));
      expect(one.fields.filter(({ path }) => !paths.has(declared(path)))).toEqual([]);
    }
  }
  for (const service of client.services) {
    const creatable = await client.mayCreate(who, service);
    expect(creatable.every(client.has)).toBe(true);
  }
});
