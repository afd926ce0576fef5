import { anonymous } from '@anzhu/access';
import { buildSchema, type GraphQLResolveInfo } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { SubgraphContext } from './context.ts';
import { type ActsByType, buttonLoaders, buttonResolvers, buttonsSdl, type RecordActs } from './record-buttons.ts';

const schema = buildSchema(`
  scalar UUID
  "从何处 / From where"
  enum StartBy { "从头;全部 / All of it, the first too" ALL "只要新的 / New ones" NEW }
  "方式 / Way"
  enum Way { "邮件 / E-mail" EMAIL "短信 / Text message" SMS }
  input Start { "方式 / By what" by: StartBy! "序号 / Number" number: Int }
  input WayInput { way: Way! "类别 / Kinds" kinds: [StartBy!]! }
  input ReplayInput { requestId: UUID! boatId: ID! expectedVersion: Int! "从何处 / From where" start: Start! "以后,可不填 / Later, may be left out" later: Start "事件(标识) / Event (its id)" eventId: ID! ways: [WayInput!] }
  input AddInput { requestId: UUID! "名称 / Name" name: String! "主人 / Owner" owner: ID }
  type Query { none: String }
  type Mutation { replay(input: ReplayInput!): String add(input: AddInput!): String }
`);

const boats: RecordActs<{ readonly isAshore: boolean }, { readonly captain: string }> = {
  replay: {
    zh: '重放',
    en: 'Replay',
    isDestructive: true,
    may: ({ record, subject, deps }) => record.isAshore && subject.id === deps.captain,
  },
};
const list: RecordActs<unknown, unknown> = { add: { zh: '新增', en: 'Add', may: () => true } };

type Resolve = (record: object, asked: object, context: SubgraphContext, info: GraphQLResolveInfo) => Promise<readonly object[]>;

const told = (all: ActsByType<{ readonly captain: string }>, type: string, record: object, captain = 'ahab') => {
  const { buttons } = buttonResolvers(all, { captain })[type] as { readonly buttons: Resolve };
  const context = { subject: { ...anonymous, id: 'ahab' }, now: () => new Date(0) } as SubgraphContext;
  return buttons(record, {}, context, { schema } as GraphQLResolveInfo);
};

describe('front-ends 4: what may be done with a record without a case', () => {
  it('X12 is told where it may be done, and to nobody else', async () => {
    const asked = [
      [true, 'ahab'],
      [false, 'ahab'],
      [true, 'ishmael'],
    ] as const;
    const found = await Promise.all(asked.map(([isAshore, captain]) => told({ Boat: boats }, 'Boat', { isAshore }, captain)));
    expect(found.map(({ length }) => length)).toEqual([1, 0, 0]);
  });

  it('X12 reliability: what it goes by beside the record is found once for all records of an answer', async () => {
    const asked: unknown[] = [];
    const facts = async (records: readonly { readonly isAshore: boolean }[]) => {
      asked.push(records);
      return records.map(({ isAshore }) => isAshore);
    };
    const acts: RecordActs<{ readonly isAshore: boolean }, unknown, boolean> = {
      add: { zh: '新增', en: 'Add', may: (seen) => seen.facts },
    };
    const context = { subject: anonymous, now: () => new Date(0) } as SubgraphContext;
    const { loader } = buttonLoaders('Boat', acts, facts)['Boat']?.buttons ?? {};
    const queries = [true, false, true].map((isAshore) => ({ obj: { isAshore }, info: { schema } }));
    expect((await loader?.(queries, context))?.map(({ length }) => length)).toEqual([1, 0, 1]);
    expect(asked).toHaveLength(1);
  });

  it('X12 asks what the input takes beside the record and its version: by paths, and word by word', async () => {
    const [button] = await told({ Boat: boats }, 'Boat', { isAshore: true });
    expect(button).toMatchObject({
      mutation: 'replay',
      inputType: 'ReplayInput',
      idField: 'boatId',
      isVersioned: true,
      isDestructive: true,
    });
    const { asks } = button as { readonly asks: readonly { readonly name: string; readonly required: boolean; readonly type: string }[] };
    expect(asks.map(({ name, type, required }) => [name, type, required])).toEqual([
      ['start.by', 'StartBy!', true],
      ['start.number', 'Int', false],
      ['later.by', 'StartBy!', false],
      ['later.number', 'Int', false],
      ['eventId', 'ID!', true],
      ['ways.way.EMAIL.kinds', '[StartBy!]', false],
      ['ways.way.SMS.kinds', '[StartBy!]', false],
    ]);
    expect(asks[0]).toMatchObject({
      label: { zh: '方式', en: 'By what' },
      choices: [{ value: 'ALL', label: { zh: '从头', en: 'All of it' } }, { value: 'NEW' }],
    });
    expect(asks.at(-1)).toMatchObject({ label: { zh: '短信', en: 'Text message' } });
    expect(asks[4]).toMatchObject({ label: { zh: '事件', en: 'Event' }, hint: { zh: '标识', en: 'its id' } });
    expect(asks[0]).toMatchObject({ hint: null });
  });

  it('X12 of a list it is about no record', async () => {
    expect(await told({ BoatConnection: list }, 'BoatConnection', {})).toMatchObject([
      { mutation: 'add', idField: null, isVersioned: false, asks: [{ name: 'name' }, { name: 'owner', required: false }] },
    ]);
    expect(buttonsSdl({ BoatConnection: list })).toContain('extend type BoatConnection {');
  });

  it('X12 a mutation that is not there is no button', async () => {
    await expect(
      told({ BoatConnection: { sink: { ...boats['replay'], may: () => true } as never } }, 'BoatConnection', {}),
    ).rejects.toThrow('sink');
  });
});
