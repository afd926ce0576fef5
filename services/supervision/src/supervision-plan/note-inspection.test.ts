import { describe, expect, it } from 'vitest';
import { project, supervision } from '../../test/cases.ts';
import { noteInspection } from './supervision-plan.module.ts';

const session = {} as never;

describe('R5 R6 an inspection is noted', () => {
  const taken: unknown[] = [];
  const world = { casesOf: () => ({ actAsSystem: async (...asked: unknown[]) => ({ ok: true, value: taken.push(asked) }) }) } as never;
  const noted = (of: ReturnType<typeof project>) => noteInspection(world, { project: of, discipline: 'SAFETY', on: '2026-03-02' }, session);

  it('R5 R6 on the plan by which the project is supervised, within the same transaction', async () => {
    expect((await noted(project({}, { supervision }))).ok).toBe(true);
    expect(taken).toEqual([['plan-SAFETY', { action: 'recordInspection', asked: { inspectedOn: '2026-03-02' } }, session]]);
  });

  it('R5 R6 where there is no plan nothing is due', async () => {
    expect((await noted(project())).ok).toBe(true);
    expect(taken).toHaveLength(1);
  });
});
