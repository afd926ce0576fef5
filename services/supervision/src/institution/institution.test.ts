import { authorityName } from '@anzhu/identifiers';
import { expect, it } from 'vitest';
import { codeFaults, institutionReasons, institutionsOfJurisdictions } from './institution.ts';

const stated = { code: '530103-SS', name: '盘龙区安全监督站', discipline: 'SAFETY', division: '530103', authority: '530103-JZ' } as const;
const wrong = (change: object): readonly string[] => codeFaults({ ...stated, ...change }).map(({ path }) => path);

it('R1 an institution is called by its place and kind, and belongs to a department of its place or above it', () => {
  for (const authority of ['530103-JZ', '530100-JZ', '530000-JZ']) expect(wrong({ authority })).toEqual([]);
  expect(wrong({ code: '530103-SS2' })).toEqual([]);
});

it.each(['530100-JZ', '530102-SS', '530103-QS', '91530102MA6K00014A', '530103', '530103-SS二'])('R1 its code is not %s', (code) => {
  expect(wrong({ code })).toEqual(['code']);
});

it.each(['530102-JZ', '440000-JZ', '530103-SS', '53'])('R1 its department is not %s', (authority) => {
  expect(wrong({ authority })).toEqual(['authority']);
});

it('R1 the institutions that the jurisdictions name are called so', () => {
  expect(institutionsOfJurisdictions().flatMap((one) => codeFaults(one))).toEqual([]);
});

it('R1 W12 one that was merged away is told with its successor by name, in both languages', () => {
  const merged = { ...stated, successor: '530102-SS' } as never;
  expect(institutionReasons(merged, 'SAFETY')).toEqual([
    {
      code: 'INSTITUTION_MERGED',
      zh: '盘龙区安全监督站已并入五华区建设工程安全监督机构',
      en: `盘龙区安全监督站 was merged into ${authorityName('530102-SS').en}`,
    },
  ]);
});
