import { err, ok } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { answer } from './answer.ts';
import { entryInWords, withLogWords } from './log-words.ts';
import { subgraphSdl } from './shared-sdl.ts';

const typeDefs = subgraphSdl(`
"状态 / State"
enum BoatState {
  "在港 / In port"
  IN_PORT
  "出海 / At sea"
  AT_SEA
}

"船 / A boat"
type Boat {
  "状态 / State"
  state: BoatState!
  "操作日志 / Operation log"
  history: [HistoryEntry!]!
}
`);

const entry = { role: 'UNIT_CLERK', from: '', to: 'AT_SEA' };

type Resolve = (...asked: unknown[]) => Promise<readonly object[]>;
type Shown = Readonly<Record<'roleLabel' | 'fromLabel' | 'toLabel', (entry: object) => unknown>>;

const told = async (entries: readonly object[]) => {
  const { Boat, HistoryEntry } = withLogWords(typeDefs, { Boat: { history: async () => entries } });
  const { roleLabel, fromLabel, toLabel } = HistoryEntry as Shown;
  const history = await (Boat as { readonly history: Resolve }).history({});
  return history.map((one) => [roleLabel(one), fromLabel(one), toLabel(one)]);
};

describe('W12 what a log says in words', () => {
  const clerk = { zh: '经办人', en: 'Unit clerk' };
  const atSea = { zh: '出海', en: 'At sea' };

  it('W12 role and states of an entry, by the enums of the record whose log it is', async () => {
    expect(await told([entry, { ...entry, role: 'SYSTEM', from: 'IN_PORT', to: 'SUNK' }])).toEqual([
      [clerk, null, atSea],
      [{ zh: '系统', en: 'The platform' }, { zh: '在港', en: 'In port' }, null],
    ]);
  });

  it('W12 the words that an entry comes with stand', async () => {
    const own = { roleLabel: clerk, fromLabel: null, toLabel: { zh: '沉没', en: 'Sunk' } };
    expect(await told([{ ...entry, ...own }])).toEqual([Object.values(own)]);
    expect(await told([entryInWords({ AT_SEA: own.toLabel })(entry)])).toEqual([[clerk, null, own.toLabel]]);
  });

  it('W12 what happened before a stale version is told in the same words', async () => {
    const refusal = { code: 'VERSION_CONFLICT', currentVersion: 3, since: [entry] } as never;
    const { since } = (await answer('Boat', err(refusal))) as unknown as { readonly since: readonly object[] };
    expect(await told(since)).toEqual([[clerk, null, atSea]]);
    expect(await answer('Boat', ok({ id: 'b1' }))).toEqual({ __typename: 'Boat', id: 'b1' });
  });
});
