import type { SubgraphContext } from '@anzhu/graphql';
import { subject } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { type Pass, passProcess } from '../../casework/test/pass.ts';
import { decidedFields, verdictFields } from './decided-fields.ts';

const asks = {
  number: { type: 'String', zh: '证号', en: 'Number' },
  craneId: { type: 'String', isId: true, zh: '标识', en: 'Id' },
  validUntil: { type: 'LocalDate', zh: '有效期至', en: 'Valid until' },
  result: { type: 'String', zh: '结论', en: 'Result', values: { PASSED: { zh: '通过', en: 'Passed' } } },
  note: { type: 'String', zh: '说明', en: 'Note' },
} as const;

const outcome = { number: '证7', craneId: 'c-1', result: 'PASSED', note: { zh: '缺员', en: 'One is missing' } };
const shown = (locale: 'zh' | 'en') => {
  const fields = decidedFields({ outcome: asks } as never) as Record<string, (...asked: readonly unknown[]) => unknown>;
  return { decided: fields['decided']?.({ outcome }, {}, { locale }), note: fields['note']?.({ outcome }, {}, { locale }) };
};

describe('X1 what was decided on a case', () => {
  it('X1 is shown with its labels: codes in words, no ids, nothing that is not decided', () => {
    expect(shown('zh').decided).toEqual([
      { path: 'number', label: { zh: '证号', en: 'Number' }, group: null, value: '证7', reference: null },
      expect.objectContaining({ path: 'result', value: '通过' }),
      expect.objectContaining({ path: 'note', value: '缺员' }),
    ]);
  });

  it('P3 P5 is said in the language of the reader where it was said in both', () => {
    expect([shown('zh').note, shown('en').note]).toEqual(['缺员', 'One is missing']);
  });

  it('R3 R14 C6 verdicts of bodies are said in words', () => {
    const pass = { variant: '65', tableVersion: 1, verdicts: { quality: 'PASS' } } as unknown as Pass;
    expect(verdictFields(passProcess).verdicts(pass, {}, { subject: subject() } as SubgraphContext)).toEqual([
      {
        ...{ seat: 'quality', seatLabel: { zh: '质量监督员', en: 'Quality supervisor' } },
        ...{ verdict: 'PASS', verdictLabel: { zh: '通过', en: 'Pass' } },
      },
    ]);
  });
});
