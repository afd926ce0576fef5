import type { SubgraphContext } from '@anzhu/graphql';
import { subject } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { type Pass, passProcess } from '../../casework/test/pass.ts';
import { decidedFields, decidedLoader, verdictFields } from './decided-fields.ts';

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

  it('W12 a record that was decided on is shown by its face, by one question for all cases, and not to whom does not see it', async () => {
    const asked: (readonly string[])[] = [];
    const faces = {
      each: async () => new Map(),
      named: async (_: unknown, ids: readonly string[]) => {
        asked.push(ids);
        return new Map(ids.filter((id) => id !== 's-2').map((id) => [id, { id }]));
      },
      titleOf: ({ id }: { readonly id: string }) => `李监 ${id}`,
    };
    const refersTo = { kind: 'Supervisor', zh: '责任监督员', en: 'Supervisor who answers for it' };
    const outcomes = { ...asks, responsibleId: { type: 'String', isId: true, refersTo, zh: '责任监督员标识', en: 'Id' } };
    const { decided } = decidedLoader({ process: { outcome: outcomes }, references: { Supervisor: { faces } } } as never) as {
      readonly decided: { readonly loader: (...asked: readonly unknown[]) => Promise<readonly (readonly object[])[]> };
    };
    const queries = ['s-1', 's-2'].map((responsibleId) => ({ obj: { applicant: 'a', outcome: { number: '证7', responsibleId } } }));
    const [own, unseen] = await decided.loader(queries, { subject: subject({ orgKind: 'AUTHORITY' }), locale: 'zh' });
    const face = { path: 'responsibleId', label: { zh: '责任监督员', en: refersTo.en }, group: null, value: '李监 s-1' };
    expect(own).toEqual([
      expect.objectContaining({ path: 'number' }),
      { ...face, reference: { kind: 'Supervisor', id: 's-1', label: '李监 s-1' } },
    ]);
    expect([unseen?.length, asked]).toEqual([1, [['s-1', 's-2']]]);
    expect([decidedLoader({ process: { outcome: asks } } as never), decidedFields({ outcome: outcomes } as never)['decided']]).toEqual([
      {},
      undefined,
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
