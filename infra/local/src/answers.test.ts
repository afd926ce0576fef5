import { isPanel, movesIn } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { allProcesses } from '../test/definitions.ts';

/** What persons are asked by a process. */
const asksOf = ({ workflow: { variants } }: (typeof allProcesses)[number]): readonly string[] => [
  ...new Set(
    variants.flatMap((variant) =>
      movesIn(variant).flatMap(([, move]) => (isPanel(move) || move.by === 'SYSTEM' ? [] : Object.keys(move.asks ?? {}))),
    ),
  ),
];

const asked = allProcesses.flatMap((process) => asksOf(process).map((ask) => [process, ask] as const));

/** Plain texts: nothing of them can be wrong but their characters and their length. */
const texts: readonly string[] = ['dutyGround', 'staffStatement'];

describe('W8 what buttons ask', () => {
  it('W8 is asked in several services', () => {
    expect(new Set(asked.map(([{ workflow }]) => workflow.process.id.split('.')[0])).size).toBeGreaterThan(1);
  });

  it('W8 every answer but a plain text is judged by bounds or a rule of its own, so that its faults have its path', () => {
    const unjudged = asked.filter(([{ workflow, answers = {} }, ask]) => {
      const { earliest, latest } = workflow.process.asks?.[ask] ?? {};
      return !earliest && !latest && !(answers as Readonly<Record<string, unknown>>)[ask];
    });
    expect([...new Set(unjudged.map(([, ask]) => ask))].toSorted()).toEqual(texts.toSorted());
  });

  it('W8 no rule is for what nobody asks', () => {
    const idle = allProcesses.flatMap((process) => Object.keys(process.answers ?? {}).filter((ask) => !asksOf(process).includes(ask)));
    expect(idle).toEqual([]);
  });

  it('W8 a bound by another answer is one by what the same action asks', () => {
    const strange = allProcesses.flatMap(({ workflow }) =>
      workflow.variants.flatMap((variant) =>
        movesIn(variant).flatMap(([action, move]) => {
          const asks = isPanel(move) ? [] : Object.keys(move.asks ?? {});
          return asks.flatMap((name) => {
            const { earliest, latest } = workflow.process.asks?.[name] ?? {};
            return [earliest?.of, latest?.of].flatMap((of) => (of === undefined || asks.includes(of) ? [] : [`${action} ${name}: ${of}`]));
          });
        }),
      ),
    );
    expect(strange).toEqual([]);
  });
});
