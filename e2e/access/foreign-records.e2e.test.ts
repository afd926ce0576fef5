import { roles, type Subject, unitKinds } from '@anzhu/access';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Stage, stageOf, supergraphSdl } from '../harness/stage.ts';
import { registerUnit } from '../harness/units.ts';
import { loadSamples } from '../sample-data/load-samples.ts';
import { asksForId, batched, type Call, callsNaming, everything, operationOf } from './calls.ts';
import { composed } from './composed.ts';
import { type Their, theirsIn } from './theirs.ts';

const { queries, mutations } = composed(supergraphSdl());
const sideBySide = 6;

/** All people over all records takes minutes; otherwise each kind of person walks the queries of one province and the mutations of the other. */
const isWhole = process.env['WALK'] === 'whole';
const extent = {
  query: { perType: isWhole ? 2 : 1, namesPlaces: true, anything: isWhole ? everything : { everyKind: 8, numbers: 100 } },
  mutation: { perType: 1, anything: isWhole ? everything : { everyKind: 20, numbers: 0 } },
};

type Roles = Subject['roles'];
const rolesOf = (kind: 'UNIT' | 'AUTHORITY'): Roles => (Object.keys(roles) as Roles).filter((role) => roles[role].of === kind);

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

type Node = Readonly<Record<string, unknown>>;

/** All objects of an answer, with the way to each. */
const objectsIn = (value: unknown, path: string): readonly (readonly [path: string, node: Node])[] => {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, one]) => objectsIn(one, `${path}.${key}`));
  return Array.isArray(value) ? below : [[path, value as Node], ...below];
};

interface Answered {
  readonly call: Call;
  readonly answer: unknown;
  readonly code: string | undefined;
}

const failures = ['INTERNAL_SERVER_ERROR', 'UNAVAILABLE', 'TOO_COMPLEX', 'RATE_LIMITED'];

/** What was not answered at all, which is no refusal. */
const brokenIn = (answers: readonly Answered[]): readonly string[] =>
  answers.filter(({ code = '' }) => failures.includes(code)).map(({ call, code }) => `${code} ${call.text.slice(0, 200)}`);

describe.each([
  ['Yunnan', '530102', '65'],
  ['Xinjiang', '652301', '53'],
])('X9 S1 an organisation of %s and the records of the other province, over every field of the composed schema', (_, division, other) => {
  let stage: Stage;
  let theirs: readonly Their[];
  let closed: ReadonlySet<string>;
  let people: Readonly<Record<'query' | 'mutation', readonly Subject[]>>;

  beforeAll(async () => {
    const system = inject('system');
    await loadSamples(system);
    stage = stageOf(system, { division });
    const unit = stage.world.units.contractor;
    await registerUnit(stage, unit);
    theirs = await theirsIn(system.mongoUri, other);
    closed = new Set(theirs.filter(({ isPublic }) => !isPublic).map(({ type, id }) => `${type} ${id}`));
    const clerk: Subject = { ...unit, unitKinds: Object.keys(unitKinds) as Subject['unitKinds'], roles: rolesOf('UNIT') };
    const office = { id: 'official', org: `${division}-JZ`, orgKind: 'AUTHORITY', unitKinds: [], region: division } as const;
    const both = [clerk, { ...clerk, ...office, roles: rolesOf('AUTHORITY') }];
    const [first, second] = other === '65' ? both : both.toReversed();
    people = isWhole || !first || !second ? { query: both, mutation: both } : { query: [first], mutation: [second] };
  });

  const saysMore = ({ __typename: type, id, ...rest }: Node, { variables }: Call): boolean =>
    closed.has(`${type} ${id}`) && (Object.values(rest).some(isSaid) || !variables.some(({ value }) => value === id));

  /** Where an answer says more of a closed record of theirs than the asker named. */
  const toldIn = ({ call, answer }: Answered): readonly string[] =>
    objectsIn(answer, call.field.name).flatMap(([path, node]) => (saysMore(node, call) ? [`${path} ${node['__typename']}`] : []));

  const askBatch = async (who: Subject, kind: 'query' | 'mutation', batch: readonly Call[]): Promise<readonly Answered[]> => {
    const { query, variables } = operationOf(kind, batch);
    const { data, errors } = await stage.client.ask(who, query, variables);
    return batch.map((call, at) => {
      const error = errors?.find(({ path }) => path === undefined || path[0] === `a${at}`);
      return { call, answer: data?.[`a${at}`] ?? null, code: error?.extensions?.code };
    });
  };

  /** Queries many in one operation, mutations one by one: an error in one would take the answers of all. */
  const ask = async (who: Subject, kind: 'query' | 'mutation', calls: readonly Call[]): Promise<readonly Answered[]> => {
    const waiting = kind === 'query' ? batched(calls) : calls.map((call): readonly Call[] => [call]);
    const answers: Answered[] = [];
    const worker = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) answers.push(...(await askBatch(who, kind, next)));
    };
    await Promise.all(Array.from({ length: sideBySide }, worker));
    return answers;
  };

  it('X9 there is much of theirs to be found, of every kind', () => {
    expect(theirs.length).toBeGreaterThan(100);
    expect(new Set(theirs.map(({ type }) => type)).size).toBeGreaterThan(15);
  });

  it('X9 S1 every query answers nothing of theirs but what anybody sees', async () => {
    const calls = queries.flatMap(callsNaming(theirs, { today: stage.days.today, ...extent.query }));
    for (const who of people.query) {
      const answers = await ask(who, 'query', calls);
      expect(answers.flatMap(toldIn)).toEqual([]);
      expect(brokenIn(answers)).toEqual([]);
    }
  });

  it('X9 S1 every mutation leaves theirs as they are and tells nothing of them', async () => {
    const calls = mutations.flatMap(callsNaming(theirs, { today: stage.days.today, ...extent.mutation }));
    for (const who of people.mutation) {
      const answers = await ask(who, 'mutation', calls);
      expect(answers.flatMap(toldIn)).toEqual([]);
      expect(brokenIn(answers)).toEqual([]);
      const onTheirs = answers.filter(({ call }) => asksForId(call.field) && call.meant !== '');
      expect(onTheirs.length).toBeGreaterThan(80);
      const odd = onTheirs.filter(({ code }) => !['NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT'].includes(code ?? ''));
      expect(odd.map(({ call, answer, code }) => `${call.field.name} ${code} ${JSON.stringify(answer)}`)).toEqual([]);
    }
    const versions = (all: readonly Their[]) => Object.fromEntries(all.map(({ type, id, version }) => [`${type} ${id}`, version]));
    expect(versions(await theirsIn(inject('system').mongoUri, other))).toEqual(versions(theirs));
  });
});
