import { expect, it } from 'vitest';
import { figuresOf } from './figures.ts';

it('X12 figures of series with different points stand each by its own name', () => {
  const construction = [
    ['在建', 3],
    ['停工', 1],
  ] as const;
  const safety = [
    ['未监督', 5],
    ['停工', 2],
    ['已终止', 4],
  ] as const;
  const all = [
    { name: '工程状态', points: construction },
    { name: '安监状态', points: safety },
  ];
  expect(figuresOf(all)).toEqual({
    names: ['在建', '停工', '未监督', '已终止'],
    series: [
      { name: '工程状态', values: [3, 1, undefined, undefined] },
      { name: '安监状态', values: [undefined, 2, 5, 4] },
    ],
  });
});
