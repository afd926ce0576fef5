import { type FieldMeta, metaOf, unwrapped } from '@anzhu/casework';
import { authorityName, divisionName, tellAuthorities } from '@anzhu/identifiers';
import type { Ask } from '@anzhu/workflow';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allProcesses } from '../test/definitions.ts';

type Field = readonly [path: string, FieldMeta];

const fieldsIn = (schema: z.ZodType, path: string): readonly Field[] => {
  const { inner } = unwrapped(schema);
  if (inner instanceof z.ZodArray) return fieldsIn(inner.element as z.ZodType, path);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([name, child]) => fieldsIn(child as z.ZodType, `${path}.${name}`));
  const meta = metaOf(inner);
  return meta ? [[path, meta]] : [];
};

const fields = allProcesses.flatMap(({ workflow, form }) => fieldsIn(form, workflow.process.type));

const outcomes = allProcesses.flatMap(({ workflow, outcome }) =>
  Object.entries(outcome as Readonly<Record<string, Ask>>).map(([name, ask]) => [`${workflow.process.type}.${name}`, ask] as const),
);

/** Numbers that people know a thing by, and say themselves. */
const isSaid = /统一社会信用代码|出厂编号|备案编号|登记编号|证书编号|合同|许可证|报监编号|报告编号|身份证|工程编码|文号|注册号|证号|项目代码/u;

/** Codes and ids, as labels call them. */
const isCoded = /标识|项编号|代码$|区划|监督机构$/u;

describe('W12 what exports, archives and pages of cases show of a value', () => {
  it('W12 of a form: whatever is a code or an id has words, a face or the name of a file', () => {
    const coded = fields.filter(([, { zh }]) => isCoded.test(zh) && !isSaid.test(zh));
    const bare = coded.filter(
      ([, { values, codes, named, namesPaper, refersTo }]) => !(values ?? codes ?? named ?? namesPaper ?? refersTo),
    );
    expect(bare.map(([path, { zh }]) => `${path} ${zh}`)).toEqual([]);
    expect(coded.length).toBeGreaterThan(5);
  });

  it('W12 of a decision: whatever is a code or an id has words or is not shown', () => {
    const coded = outcomes.filter(([, { zh }]) => isCoded.test(zh) && !isSaid.test(zh));
    const bare = coded.filter(([, { values, named, isId }]) => !(values ?? named ?? isId));
    expect(bare.map(([path, { zh }]) => `${path} ${zh}`)).toEqual([]);
    expect(coded.length).toBeGreaterThan(5);
  });

  describe('institutions', () => {
    afterAll(() => tellAuthorities(new Map()));

    it('W12 are called as they are on record now, the others by place and kind', () => {
      const named = outcomes.filter(([, ask]) => ask.named && /机构/u.test(ask.zh));
      tellAuthorities(new Map([['530102-SS', '五华区安全监督中心']]));
      expect(named.map(([, ask]) => ask.named?.('530102-SS').zh)).toEqual(named.map(() => '五华区安全监督中心'));
      expect(named.length).toBeGreaterThan(1);
      expect(authorityName('530103-SS').zh).toBe(`${divisionName('530103').zh}建设工程安全监督机构`);
    });
  });
});
