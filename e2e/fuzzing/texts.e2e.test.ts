import { randomUUID } from 'node:crypto';
import { canonicalCode, characterFault, tidyName } from '@anzhu/identifiers';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Who } from '../../infra/local/src/client/client.ts';
import { unitForm } from '../../services/enterprise/src/unit-registration/unit-registration.sample.ts';
import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { unfiledDeviceForm } from '../../services/equipment/src/filings/unfiled-device/unfiled-device.sample.ts';
import { type Stage, stageOf, supergraphSdl } from '../harness/stage.ts';
import { type Place, placesIn, refusals } from './places.ts';
import { texts } from './texts.ts';

/** More on demand: `FUZZ_RUNS=2000`; the same again: `FUZZ_SEED=…`. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 200);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

const places = placesIn(supergraphSdl());

/** Forms of which drafts are really kept, whatever else is typed into them. */
const formsOf = ({ world, days }: Stage): Readonly<Record<string, object>> => ({
  createOwnershipFiling: craneForm(world, days),
  createUnfiledDevice: unfiledDeviceForm(world, days),
  createUnitRegistration: unitForm(world.units.equipmentOwner),
});

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

const send = async (stage: Stage, { place, text, who }: Sent) => {
  const form = formsOf(stage)[place.field];
  const variables = place.variablesWith(text, form);
  const input = variables['input'] as Record<string, unknown> | undefined;
  const isRequestId = place.path.at(-1) === 'requestId';
  const own = input && 'requestId' in input && !isRequestId ? { ...variables, input: { ...input, requestId: randomUUID() } } : variables;
  const body = JSON.stringify({ query: place.document, variables: own });
  const actor = form ? stage.world.units.equipmentOwner : (actors[who]?.(stage) ?? null);
  const token =
    actor === null ? null : typeof actor === 'string' ? await stage.client.tokens.user(actor) : await stage.client.tokens.subject(actor);
  const headers = { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
  const answer = await fetch(`${stage.client.baseUrl}/graphql`, { method: 'POST', headers, body });
  return { status: answer.status, said: await answer.text() };
};

const foreign = /INTERNAL_SERVER_ERROR|UNAVAILABLE/;

/** Every text in a value, however deep. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

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
const expectHeld = (place: Place, answer: Answered, { text, mark }: { readonly text: string; readonly mark: string }): void => {
  const marked = (value: unknown): readonly string[] => textsIn(value).filter((one) => canonicalCode(one).includes(mark));
  const back = marked(answer);
  if (!isKept(place, answer)) expect(back, 'sent back').toEqual([]);
  for (const one of back) expect(characterFault(one), one).toBeUndefined();
  for (const one of marked(answer.data?.answer?.['form'])) expect([text, canonicalCode(text), tidyName(text)]).toContain(one);
};

describe('fuzzing every text that the schema lets a client send', () => {
  let stage: Stage;
  beforeAll(() => {
    stage = stageOf(inject('system'), { sharesFile: true });
  });

  it('X13 the schema names them, arguments and fields of forms alike', () => {
    const named = places.map(({ field, path }) => `${field} ${path.join('.')}`);
    expect(named).toEqual(
      expect.arrayContaining(['cranes filter.owner', 'ownershipFilings search', 'createUseRegistration input.form.specialWorkers.name']),
    );
    const typed = places.filter(({ isTyped }) => isTyped).map(({ field, path }) => `${field} ${path.join('.')}`);
    expect(typed).toEqual(
      expect.arrayContaining([
        'createOwnershipFiling input.form.category',
        'createOwnershipFiling input.form.manufactureDate',
        'createOwnershipFiling input.requestId',
      ]),
    );
    expect(places.length).toBeGreaterThan(400);
  });

  it(`X13 is kept as it is kept everywhere or refused, fails nothing and is not sent back (seed ${seed})`, {
    timeout: 600_000 + numRuns * 500,
  }, async () => {
    const kept = fc.constantFrom(...places.filter(({ field, path }) => field in formsOf(stage) && path[1] === 'form'));
    const sent = fc.record({ place: fc.oneof(fc.constantFrom(...places), kept), typed: texts, who: fc.nat(actors.length - 1) });
    await fc.assert(
      fc.asyncProperty(sent, async ({ place, typed: { text, mark }, who }) => {
        const { status, said } = await send(stage, { place, text, who });
        expect(status, said.slice(0, 500)).toBeLessThan(500);
        expect(said).not.toMatch(foreign);
        if (place.isTyped) expect(said).toMatch(refusalAt(place));
        expectHeld(place, JSON.parse(said) as Answered, { text, mark });
      }),
      { numRuns, seed },
    );
  });
});
