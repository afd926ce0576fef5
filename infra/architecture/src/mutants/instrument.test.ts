import { transpile } from 'typescript';
import { describe, expect, it } from 'vitest';
import { instrument } from './instrument.ts';

const source = `
const mayInstall = ({ crane, banned }: Notice, today: string): readonly BlockReason[] => [
  ...(crane ? reasonsOf(crane) : []),
  ...(banned.some(({ from }) => from <= today) && !crane?.isOld ? ['BANNED'] : []),
];
const reasonsOf = ({ state, ids }: Crane): BlockReason[] => {
  if (state !== 'FILED') return [{ code: 'NOT_FILED', references: [state, ids] }];
  return [];
};
const place = (crane: Crane): string => (crane ? crane.place : 'nowhere');
export const process = { guards: { cancel: (notice) => (notice.isOver ? ['OVER'] : []) }, effects: { cancel: (notice) => (notice ? [1] : []) } };
export const all = { mayInstall, reasonsOf };
`;

describe('changes of rules', () => {
  const found = instrument('a.ts', source);
  const ruleOf = (rule: string) => found?.mutants.filter((one) => one.rule === rule).map(({ id }) => id.split(' ')[1]) ?? [];

  it('are every condition made true and false, every part of one left out, every element of a list dropped', () => {
    expect(ruleOf('mayInstall').toSorted()).toEqual(
      [...Array(3).fill('dropped'), ...Array(3).fill('false'), ...Array(5).fill('true')].toSorted(),
    );
    expect(ruleOf('reasonsOf').toSorted()).toEqual(['dropped', 'false', 'true']);
  });

  it('are of guards, requirements and what finds reasons or faults, of nothing else', () => {
    expect(new Set(found?.mutants.map(({ rule }) => rule))).toEqual(new Set(['mayInstall', 'reasonsOf', 'cancel']));
    expect(ruleOf('cancel')).toEqual(
      ['dropped', 'false', 'true'].toSorted((one, other) => ruleOf('cancel').indexOf(one) - ruleOf('cancel').indexOf(other)),
    );
    expect(instrument('b.ts', 'export const place = (crane: Crane): string => (crane ? "here" : "there");')).toBeUndefined();
  });

  it('are of what refuses at once in a pure file, not of what does what was decided', () => {
    const rule = 'const may = (x: boolean): Refusal | null => (x ? null : no);';
    expect(instrument('services/x/src/may.ts', rule)?.mutants).toHaveLength(2);
    expect(instrument('services/x/src/may.use-case.ts', rule)).toBeUndefined();
  });

  it('are none of what is said in two languages', () => {
    const said = `const [zh, en] = ['不行', 'no'];`;
    const rule = `const rule = (x: boolean): BlockReason[] => { ${said} return x ? [] : [{ zh, en }]; };`;
    expect(instrument('d.ts', rule)?.mutants.map(({ id }) => id.split(' ')[1])).toEqual(['false', 'true', 'dropped']);
  });

  it('are of what is there or not where that decides, not where it only lets the rest be read', () => {
    const changes = (condition: string) => {
      const rule = `const rule = (x: Crane, y: boolean): BlockReason[] => (${condition} ? [] : ['NO']);`;
      return instrument('c.ts', rule)
        ?.mutants.map(({ id }) => id.replace(/^\S+ /, ''))
        .toSorted();
    };
    const ofTheWhole = ['dropped', 'false', 'true'];
    expect(changes('x !== undefined && x.isOver')).toEqual([...ofTheWhole, 'true'].toSorted());
    expect(changes("typeof x.a !== 'number' || isOver(x.a)")).toEqual([...ofTheWhole, 'false'].toSorted());
    expect(changes('x?.end !== null && isOver(x.end)')).toEqual([...ofTheWhole, 'true'].toSorted());
    for (const decides of ['x === undefined || y', 'x === undefined || max > 3', 'y || x.end === null', "y || typeof x === 'string'"])
      expect(changes(decides)).toEqual([...ofTheWhole, 'false', 'false'].toSorted());
  });

  it('are made one at a time, and none of them unless asked for', () => {
    const run = (active: string | undefined): unknown => {
      globalThis.isMutated = (_, id) => id === active;
      const body = transpile(found?.code.replace(/^export /gm, '') ?? '', { target: 9 });
      const { mayInstall } = new Function(`${body}; return all;`)() as { mayInstall: (...given: unknown[]) => unknown };
      const notice = { crane: { state: 'FILED', ids: [] }, banned: [{ from: '2026-01-01' }] };
      try {
        return mayInstall(notice, '2025-06-01');
      } catch {
        return 'thrown';
      }
    };
    expect(run(undefined)).toEqual([]);
    const answers = (found?.mutants ?? []).filter(({ rule }) => rule === 'mayInstall').map(({ id }) => [id.split(' ')[1], run(id)]);
    expect(answers.filter(([, answer]) => JSON.stringify(answer) !== '[]').length).toBe(3);
    delete (globalThis as { isMutated?: unknown }).isMutated;
  });
});
