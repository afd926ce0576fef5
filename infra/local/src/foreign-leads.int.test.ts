import type { Subject } from '@anzhu/access';
import { refFields } from '@anzhu/casework';
import { refusalsTelling, toldOfOthers } from '@anzhu/testing';
import { movesIn, mutationName, statesLeft, variantFor } from '@anzhu/workflow';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  formNaming,
  letsRead,
  ownId,
  ownRecordId,
  type Place,
  places,
  type ReaderOf,
  readersIn,
  secret,
  serviceNaming,
  typeOf,
} from '../test/foreign.ts';
import { type AnyProcess, owner, processesOf, registersOf, schemas, services } from '../test/services.ts';
import type { GraphqlBody } from './client/answer.ts';

const lower = (type: string): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;

const processes = (
  await Promise.all(services.map(async (service) => (await processesOf(service)).map((one) => [service, typeOf(one), one] as const)))
).flat();

/** The registers whose records are some organisation's. */
const owned = (
  await Promise.all(
    services.map(async (service) =>
      (
        await registersOf(service)
      )
        .filter(({ readableBy, byId }) => typeof readableBy === 'object' && byId !== false)
        .map(({ type, idField = 'id' }) => [service, type, idField] as const),
    ),
  )
).flat();

describe('S1 what leads on from one’s own case to records that one may not read, in two provinces', () => {
  const serving = new Map<string, Awaited<ReturnType<typeof serviceNaming>>>();
  const of = (service: string) => serving.get(service) as Awaited<ReturnType<typeof serviceNaming>>;
  beforeAll(async () => {
    for (const service of new Set([...processes, ...owned].map(([name]) => name))) serving.set(service, await serviceNaming(service));
  });

  const reading = (place: Place, name: ReaderOf) => ({ place, name, who: readersIn(place)[name] });
  const [here, elsewhere] = places as [Place, Place];
  /** Those who read the case and not the record: units and authorities, in the one place and in the other. */
  const readings = [reading(here, 'applicant'), reading(here, 'party'), reading(here, 'authority'), reading(elsewhere, 'applicant')];
  const acting = [reading(here, 'applicant'), reading(elsewhere, 'authority')];

  /** All of an answer; that a query was not run at all is no answer. */
  const asking = (service: string, who: Subject) => async (query: string) => {
    const said = await of(service).answer(who, query);
    expect(said.errors ?? [], query).toEqual([]);
    return said;
  };
  const walk = (service: string, who: Subject, from: { readonly root: string; readonly type: string; readonly depth?: number }) =>
    toldOfOthers({ sdl: schemas(service), ask: asking(service, who), mark: secret, ...from });

  it.each(processes)('S1 %s: %s leads to nothing but faces, whatever field is asked', async (service, type, process) => {
    for (const { place, name, who } of readings) {
      await of(service).rest(process, place);
      const root = `${lower(type)}(id: "${ownId(process, place)}")`;
      expect(await asking(service, who)(`{ record: ${root} { id } }`)).toEqual({ data: { record: { id: ownId(process, place) } } });
      expect([name, place.code, await walk(service, who, { root, type })]).toEqual([name, place.code, []]);
    }
  });

  it.each(owned.filter(([, type]) => !letsRead.includes(type)))(
    'S1 %s: %s leads to nothing but faces, whatever field is asked',
    async (service, type, idField) => {
      for (const place of places) {
        const root = `${lower(type)}(${idField}: "${ownRecordId(place)}")`;
        const who = readersIn(place).applicant;
        expect(await asking(service, who)(`{ record: ${root} { __typename } }`)).toEqual({ data: { record: { __typename: type } } });
        expect([place.code, await walk(service, who, { root, type })]).toEqual([place.code, []]);
      }
    },
  );

  /** The state in which each mutation of a process may be taken, as far as one may. */
  const statesOf = (process: AnyProcess, division: string): ReadonlyMap<string, string | undefined> => {
    const variant = variantFor(process.workflow, division);
    const moves = variant ? movesIn(variant) : [];
    return new Map(moves.map(([action, move]) => [mutationName(action, typeOf(process)), statesLeft(move)[0]]));
  };

  /** What nothing refuses here, and cannot be carried out on what is made up. */
  const carriedOut = [
    ...['approveUnitRegistration', 'approveProjectEntry'],
    ...['recallAssignmentSupervisionRegistration', 'extendRectificationNotice', 'revokeRectificationNotice'],
  ];
  /** What fails is no refusal. */
  const unlessCarriedOut = (failed: Error): GraphqlBody => {
    if (carriedOut.some((mutation) => failed.message.includes(`answer: ${mutation}(`))) return {};
    throw failed;
  };

  /** What was answered to what was tried, by service. */
  const refused = new Set<string>();

  /** Who opens such cases in the place, and reads no record of the other. */
  const openerIn = ({ opens }: AnyProcess, place: Place): Subject => {
    const { roles } = opens[place.code] ?? opens.default;
    const unitKinds = Object.values(opens).flatMap((one) => one.unitKinds ?? []);
    const { applicant, authority } = readersIn(place);
    return { ...(roles.includes('UNIT_CLERK') ? applicant : authority), roles: roles as Subject['roles'], unitKinds };
  };

  /** Whose faces say where they lie. */
  const placedByFace = ['Project'];

  it.each(processes.filter(([, , { form }]) => refFields(form).length > 0))(
    'S1 %s: the check of a form of %s tells of what it may only name nothing that reads do not',
    async (service, type, process) => {
      const check = `check${type}`;
      if (!schemas(service).includes(`${check}(`)) return;
      const query = `query ($form: ${type}FormInput!) { told: ${check}(form: $form) { division reasons { zh en references { id label } } faults { zh en } } }`;
      for (const place of places)
        for (const { name, kind } of refFields(process.form)) {
          const said = await of(service).answer(openerIn(process, place), query, { form: { [name]: place.there.id } });
          expect(said.errors ?? [], name).toEqual([]);
          expect(JSON.stringify(said)).not.toContain(secret);
          const { division } = (said.data?.['told'] ?? {}) as { readonly division?: string | null };
          expect([name, division === place.there.division && !placedByFace.includes(kind)]).toEqual([name, false]);
        }
    },
  );

  it.each(processes)('S1 %s: no refusal of %s tells of what it names', async (service, type, process) => {
    const { answer, rest } = of(service);
    for (const { place, name, who } of acting) {
      const states = statesOf(process, place.division);
      const told = await refusalsTelling({
        ...{ sdl: schemas(service), type, mark: secret },
        given: { id: ownId(process, place), form: formNaming(process, place) },
        ask: async (query, variables) => {
          const said = await answer(who, query, variables).catch(unlessCarriedOut);
          refused.add(`${service} ${(said.data?.['answer'] as { readonly __typename: string } | null | undefined)?.__typename}`);
          return said;
        },
        prepare: (mutation) => rest(process, place, states.get(mutation)),
      });
      expect([name, place.code, told]).toEqual([name, place.code, []]);
    }
  });

  it.each([...new Set(processes.map(([service]) => service))])('S1 %s: what is wrong with a form was said', (service) => {
    expect(refused).toContain(`${service} RequirementsNotMet`);
  });

  it.each([...owned, ...processes.map(([service, type]) => [service, type, 'id'] as const)])(
    'S1 %s: the foreign %s is there, and read by whose it is',
    async (service, type, idField) => {
      for (const { there } of places)
        expect(await asking(service, owner)(`{ record: ${lower(type)}(${idField}: "${there.id}") { __typename } }`)).toEqual({
          data: { record: { __typename: type } },
        });
    },
  );

  it.each([...new Set(processes.map(([service]) => service))])('S1 %s: what is another’s is told to whose it is', async (service) => {
    const told = processes
      .filter(([name]) => name === service)
      .map(([, type]) => [type, `${lower(type)}(id: "${here.there.id}")`] as const);
    for (const [type, root] of told) expect([type, await walk(service, owner, { root, type, depth: 1 })]).not.toEqual([type, []]);
  });
});
