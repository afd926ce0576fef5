import { restingCase } from '@anzhu/testing';
import type { BlockReason } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import type { Pass, PassFacts } from '../test/pass.ts';
import { reasonsOf } from './guard.ts';
import type { Guard } from './guard-type.ts';
import type { Circumstances } from './process.ts';

const at = new Date('2026-09-30T02:00:00Z');
const record: Pass = {
  ...restingCase({ at, state: 'DRAFT', division: '530102', applicant: 'unit', procedure: undefined }),
  form: { division: '530102', holder: '李四', weight: 300 },
};
const circumstances: Circumstances<PassFacts, { readonly until?: string }> = {
  at,
  today: '2026-09-30',
  actor: { id: 'he', name: '何', org: 'AUTH', region: '53' },
  facts: { barred: [] },
  asked: { until: '2026-13-01' },
  opinion: '同意',
};

type At = typeof circumstances;

const says = (code: string): readonly BlockReason[] => [{ code, zh: code, en: code }];

const guard: Guard<Pass, At> = [
  ({ form }) => says(form.holder === undefined ? 'NOBODY' : 'HOLDER'),
  [({ form }) => says(`WEIGHT_${form.weight}`), ({ form }) => says(`FIELDS_${Object.keys(form).length}`)],
  (_, { facts }) => says(`FACT_${facts.barred.length}`),
  (_, { asked }) => says(`UNTIL_${asked.until}`),
  (_, { opinion }) => says(`OPINION_${opinion}`),
  (_, { today }) => says(today),
  (_, { today }) => says(today),
];

const reasons = (paths: readonly string[], factsBy: Readonly<Record<string, readonly string[]>> = {}) => {
  const faults = paths.map((path) => ({ path, code: 'X', zh: '错', en: 'wrong' }));
  return reasonsOf(guard as never, { record, circumstances: circumstances as never, faults, factsBy }).map(({ code }) => code);
};

const all = ['HOLDER', 'WEIGHT_300', 'FIELDS_3', 'FACT_0', 'UNTIL_2026-13-01', 'OPINION_同意', '2026-09-30'];
const but = (...codes: readonly string[]) => all.filter((code) => !codes.includes(code));

describe('X3 a guard', () => {
  it('X3 gives every reason of its rules once', () => {
    expect(reasons([])).toEqual(all);
  });

  it.each([
    ['a field that is wrong', ['form.weight'], {}, but('WEIGHT_300', 'FIELDS_3')],
    ['a field wrong in a part of it', ['form.weight.0.uscc'], {}, but('WEIGHT_300', 'FIELDS_3')],
    ['a field that is missing', ['form.idNumber'], {}, but('FIELDS_3')],
    ['the whole form', ['form'], {}, but('HOLDER', 'WEIGHT_300', 'FIELDS_3')],
    ['a fact found by a field that is wrong', ['form.siteId'], { barred: ['siteId'] }, but('FIELDS_3', 'FACT_0')],
    ['an answer that is wrong', ['until'], {}, but('UNTIL_2026-13-01')],
    ['an opinion that is missing', ['opinion'], {}, but('OPINION_同意')],
    ['a paper, of which no rule asks', ['papers.PHOTO'], {}, all],
  ] as const)('X3 says beside the fault nothing that depends on it: %s', (_, paths, factsBy, expected) => {
    expect(reasons(paths, factsBy)).toEqual(expected);
  });

  it('X3 any other error of a rule is an error', () => {
    const broken = (): never => {
      throw new Error('broken');
    };
    const given = { record, circumstances: circumstances as never, faults: [], factsBy: {} };
    expect(() => reasonsOf(broken as never, given)).toThrow('broken');
  });
});
