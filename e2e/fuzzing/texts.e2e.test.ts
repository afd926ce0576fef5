import { randomUUID } from 'node:crypto';
import { canonicalCode, characterFault, tidyName } from '@anzhu/identifiers';
import { waitFor } from '@anzhu/testing';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Who } from '../../infra/local/src/client/client.ts';
import { pushProject } from '../crane-blocks-completion/projects.ts';
import { type Stage, stageOf, supergraphSdl } from '../harness/stage.ts';
import { registerUnit } from '../harness/units.ts';
import type { Door } from './door.ts';
import { doorsOf, rightlySent } from './doors.ts';
import { paperDoors, uploadDoors } from './file-doors.ts';
import { formsOf } from './forms.ts';
import { type Place, placesIn, refusals } from './places.ts';
import { texts } from './texts.ts';
import { workbookDoors } from './workbook-doors.ts';

/** More on demand: `FUZZ_RUNS=2000`; the same again: `FUZZ_SEED=…`. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 200);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

const places = placesIn(supergraphSdl());

const actors: readonly ((stage: Stage) => Who)[] = [
  ({ world }) => world.units.equipmentOwner,
  ({ world }) => world.units.contractor,
  () => 'kunming-examiner',
  () => null,
];

interface Sent {
  readonly place: Place;
  readonly text: string;
  readonly who: number;
}

const answerOf = async (sent: Promise<Response>) => {
  const answer = await sent;
  return { status: answer.status, said: await answer.text() };
};

const send = async (stage: Stage, { place, text, who }: Sent) => {
  const form = formsOf[place.field]?.(stage);
  const variables = place.variablesWith(text, form);
  const input = variables['input'] as Record<string, unknown> | undefined;
  const isRequestId = place.path.at(-1) === 'requestId';
  const own = input && 'requestId' in input && !isRequestId ? { ...variables, input: { ...input, requestId: randomUUID() } } : variables;
  const body = JSON.stringify({ query: place.document, variables: own });
  const actor = form ? stage.world.units.equipmentOwner : (actors[who]?.(stage) ?? null);
  const token =
    actor === null ? null : typeof actor === 'string' ? await stage.client.tokens.user(actor) : await stage.client.tokens.subject(actor);
  const headers = { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
  return answerOf(fetch(`${stage.client.baseUrl}/graphql`, { method: 'POST', headers, body }));
};

const foreign = /INTERNAL_SERVER_ERROR|UNAVAILABLE/;

/** Every text in a value, however deep. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

interface Answer {
  readonly status: number;
  readonly said: string;
}

interface Typed {
  readonly text: string;
  readonly mark: string;
}

/** The texts in a value that have the mark, however it is written. */
const marked = (value: unknown, mark: string): readonly string[] => textsIn(value).filter((one) => canonicalCode(one).includes(mark));

interface Answered {
  readonly data?: { readonly answer?: Readonly<Record<string, unknown>> | null } | null;
}

const isKept = ({ operation, isTyped }: Place, { data }: Answered): boolean => {
  const type = data?.answer?.['__typename'];
  return operation === 'mutation' && !isTyped && typeof type === 'string' && !(type in refusals);
};

/** How a text that its type does not take is refused: by its place. */
const refusalAt = ({ path }: Place): RegExp =>
  new RegExp(`${path.at(-1)}.*BAD_USER_INPUT|BAD_USER_INPUT.*${path.at(-1)}|RATE_LIMITED`, 'su');

/** What comes back is kept as texts are kept; of what is refused nothing comes back. */
const expectHeld = (place: Place, answer: Answered, { text, mark, where }: Typed & { readonly where: string }): void => {
  const back = marked(answer, mark);
  if (!isKept(place, answer)) expect(back, `${where} sent back`).toEqual([]);
  for (const one of back) expect(characterFault(one), where).toBeUndefined();
  for (const one of marked(answer.data?.answer?.['form'], mark)) expect([text, canonicalCode(text), tidyName(text)], where).toContain(one);
};

/** What a door answers to what it takes has it as it is kept, in a page as text; of what is refused nothing comes back. */
const expectTaken = ({ status, said }: Answer, { text, mark, where }: Typed & { readonly where: string }, kept: Door['kept']): void => {
  if (said.startsWith('{')) {
    const back = marked(JSON.parse(said), mark);
    if (status >= 300) expect(back, `${where} sent back`).toEqual([]);
    for (const one of back) expect(characterFault(one), where).toBeUndefined();
    for (const one of back) expect(kept?.(text) ?? [canonicalCode(text), tidyName(text)], where).toContain(one);
  } else if (/[<>&"]/.test(text)) expect(said, where).not.toContain(text);
};

const expectNoFailure = ({ status, said }: Answer, where: string): void => {
  expect(status, `${where} ${said.slice(0, 500)}`).toBeLessThan(500);
  expect(said, where).not.toMatch(foreign);
};

const tryPlace = async (stage: Stage, place: Place, { typed, who }: { readonly typed: Typed; readonly who: number }): Promise<void> => {
  const where = `${place.field} ${place.path.join('.')}: ${JSON.stringify(typed.text)}`;
  const answer = await send(stage, { place, text: typed.text, who });
  expectNoFailure(answer, where);
  if (place.isTyped) expect(answer.said, where).toMatch(refusalAt(place));
  expectHeld(place, JSON.parse(answer.said) as Answered, { ...typed, where });
};

const tryDoor = async (stage: Stage, { door, send: sendTo, kept }: Door, typed: Typed): Promise<void> => {
  const where = `${door}: ${JSON.stringify(typed.text)}`;
  const answer = await answerOf(sendTo(stage, typed.text));
  expectNoFailure(answer, where);
  expectTaken(answer, { ...typed, where }, kept);
};

/** As many as there are runs: of few a third are of the forms that are kept, and a third doors; where there are enough, each of all is visited. */
const visited = <T extends Place | Door>(all: readonly T[]): readonly T[] => {
  const shuffled = <A>(list: readonly A[]): readonly A[] =>
    fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), { numRuns: 1, seed })[0] ?? [];
  const ofForms = shuffled(all.filter((one) => !('door' in one) && one.field in formsOf && one.path[1] === 'form'));
  const third = Math.ceil(numRuns / 3);
  const [doors, fields] = [shuffled(all.filter((one) => 'door' in one)), shuffled(all.filter((one) => !('door' in one)))];
  const others = numRuns < all.length ? [...doors.slice(0, third), ...fields.slice(0, third)] : [...doors, ...fields];
  return [...others, ...Array.from({ length: numRuns - others.length }, (_, at) => ofForms[at % ofForms.length] as T)];
};

describe('fuzzing every text that the schema lets a client send', () => {
  let stage: Stage;
  let doors: readonly Door[];
  beforeAll(async () => {
    stage = stageOf(inject('system'), { sharesFile: true });
    await registerUnit(stage, stage.world.units.contractor);
    await waitFor(async () => (await pushProject(stage)).__typename === 'Pushed', { what: 'the contractor to be known' });
    doors = [...doorsOf(stage), ...uploadDoors(), ...paperDoors(), ...(await workbookDoors(stage))];
  });

  it('X13 the schema names them, arguments and fields of forms alike', () => {
    const named = places.map(({ field, path }) => `${field} ${path.join('.')}`);
    expect(named).toEqual(
      expect.arrayContaining([
        ...['cranes filter.owner', 'ownershipFilings search', 'createUseRegistration input.form.specialWorkers.name'],
        ...['work.equipment.cases search', 'work.supervision.case id', 'announcements.edges.node.entries search'],
        ...['persons.edges.node.lockHistory before', 'work.personnel.formDefinition division'],
      ]),
    );
    const typed = places.filter(({ isTyped }) => isTyped).map(({ field, path }) => `${field} ${path.join('.')}`);
    expect(typed).toEqual(
      expect.arrayContaining([
        'createOwnershipFiling input.form.category',
        'createOwnershipFiling input.form.manufactureDate',
        'createOwnershipFiling input.requestId',
      ]),
    );
    expect(doors.map(({ door }) => door)).toEqual(
      expect.arrayContaining([
        ...['push team.0.name', 'document fileName', 'verify code', 'verify a file named so'],
        ...['document of an approved registration fileName', 'upload to personnel by an official', 'importOwnershipFilings named so'],
        ...['paper of createInstallationNotice named so', 'importQualifications column name', 'importOwnershipFilings heading'],
      ]),
    );
    expect(places.length).toBeGreaterThan(400);
  });

  it('X13 R0 K9 the doors past the graph are open to what is rightly sent', async () => {
    expect(await rightlySent(stage)).toEqual([201, 409, 200, 200]);
  });

  it(`X13 is kept as it is kept everywhere or refused, fails nothing and is not sent back (seed ${seed})`, {
    timeout: 600_000 + numRuns * 500,
  }, async () => {
    const sent = fc.record({ typed: texts, who: fc.nat(actors.length - 1) });
    const drawn = visited([...places, ...doors]);
    for (const [at, visit] of fc.sample(sent, { numRuns, seed }).entries()) {
      const place = drawn[at] as Place | Door;
      if ('door' in place) await tryDoor(stage, place, visit.typed);
      else await tryPlace(stage, place, visit);
    }
  });
});
