import { checkCitizenId, checkUscc, syntheticCitizenId } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { passForm } from '../test/pass.ts';
import type { Sealed } from './field.ts';
import { checkForm, mapSecrets } from './form.ts';
import { checked, code, name, ref, secret, text } from './text-fields.ts';
import { choice, date, flag, group, number, several } from './value-fields.ts';
import { webAddress } from './web-address.ts';

const sealed: Sealed = { sealed: 'k1.abc', ref: 'ref', masked: '530102********0011' };
const kinds = { A: { zh: '甲', en: 'A' } };
const person = secret('citizenId', { zh: '身份证号', en: 'ID number' }, checkCitizenId);

const codesOf = (schema: z.ZodType, value: unknown): readonly string[] =>
  checkForm(z.object({ it: schema }), { it: value }).wrong.map((fault) => fault.code);

describe('fields', () => {
  it.each<readonly [string, z.ZodType, unknown, readonly string[]]>([
    ['blank text', text('名', 'Name'), '  ', ['EMPTY']],
    ['text that nobody sees', text('名', 'Name'), '\u3164\ufe0f', ['EMPTY']],
    ['several lines that nobody sees', text('因', 'Reason', { max: 1000 }), '\u3164\n\u2800', ['EMPTY']],
    ['text with spaces around it', text('名', 'Name'), ' 塔机', ['SPACES']],
    ['text with a control character', text('名', 'Name'), '塔\u0007机', ['CONTROL_CHARACTER']],
    ['several lines where one is asked for', text('名', 'Name'), '一\n二', ['CONTROL_CHARACTER']],
    ['several lines of nothing', text('因', 'Reason', { max: 1000 }), ' \r\n\n', ['EMPTY']],
    ['a control character among lines', text('因', 'Reason', { max: 1000 }), '一\n\u0007二', ['CONTROL_CHARACTER']],
    ['long text, counted in characters', text('名', 'Name', { max: 2 }), '𠮷𠮷𠮷', ['TOO_LONG']],
    ['text that is none', text('名', 'Name'), 5, ['INVALID']],
    ['text with an invisible character', text('名', 'Name'), '塔\u200B机', ['INVISIBLE_CHARACTER']],
    ['an ID number in free text', text('因', 'Reason'), '张三530102199003071019', ['ID_NUMBER']],
    ['an ID number in a name', name('名', 'Name'), '张三530102199003071019', ['ID_NUMBER']],
    ['a name whose order is turned', name('名', 'Name'), '\u202E丰三张', ['TURNING_CHARACTER']],
    ['a code whose order is turned', code('号', 'Code'), '\u202E321', ['TURNING_CHARACTER']],
    ['a checked code whose order is turned', checked('代码', 'USCC', checkUscc), '\u202E91530102MA6K00014A', ['TURNING_CHARACTER']],
    ['an ID number whose order is turned', person, `\u202E${syntheticCitizenId(1)}`, ['TURNING_CHARACTER']],
    ['a name with a private character', name('名', 'Name'), '张\ue000', ['PRIVATE_CHARACTER']],
    ['an ID number for a code', code('号', 'Code'), syntheticCitizenId(1), ['ID_NUMBER']],
    ['an ID number for a reference', ref('Case', { zh: '案', en: 'Case' }), syntheticCitizenId(1), ['ID_NUMBER']],
    ['an ID number in an address', webAddress('网址', 'Address'), `https://www.gov.cn/?id=${syntheticCitizenId(1)}`, ['ID_NUMBER']],
    ['spaces around what may be empty', text('格', 'Cell', { mayBeEmpty: true }), ' 塔机', ['SPACES']],
    ['a blank code', code('号', 'Code'), ' \u200B', ['EMPTY']],
    ['a number too small', number('重', 'Weight'), -1, ['OUT_OF_RANGE']],
    ['a number too great', number('重', 'Weight', { max: 3 }), 4, ['OUT_OF_RANGE']],
    ['a broken number where whole ones are asked', number('数', 'Count', { integer: true }), 1.5, ['NOT_AN_INTEGER']],
    ['a number with its unit', number('重', 'Weight'), '5t', ['INVALID']],
    ['a flag that is none', flag('急', 'Urgent'), 'yes', ['INVALID']],
    ['a date the calendar lacks', date('日', 'Day'), '2026-02-30', ['NOT_A_DATE']],
    ['a long reference', ref('Case', { zh: '案', en: 'Case' }), 'x'.repeat(101), ['TOO_LONG']],
    ['a value that is no choice', choice('Kind', { zh: '类', en: 'Kind' }, kinds), 'B', ['INVALID']],
    ['a choice named twice', several(choice('Kind', { zh: '类', en: 'Kind' }, { ...kinds, B: kinds.A })), ['A', 'A'], ['REPEATED']],
    ['a wrong ID number', person, '530102199001010010', [expect.any(String)]],
    ['a wrong USCC', checked('代码', 'USCC', checkUscc), '123', [expect.any(String)]],
  ])('X13 refuses %s', (_, schema, value, codes) => {
    expect(codesOf(schema, value)).toEqual(codes);
  });

  it.each<readonly [string, z.ZodType]>([
    ['a text', text('因', 'Reason', { max: 1000 })],
    ['a name', name('名', 'Name')],
    ['a code', code('号', 'Code')],
    ['a checked code', checked('代码', 'USCC', checkUscc)],
    ['a reference', ref('Case', { zh: '案', en: 'Case' })],
    ['personal data', person],
  ])('X13 security: refuses %s that is far too long at once, and for nothing but that', (_, schema) => {
    const began = performance.now();
    expect(codesOf(schema, '\u0334\u0321\u202e'.repeat(300_000))).toEqual(['TOO_LONG']);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it.each<readonly [string, z.ZodType, string, string]>([
    ['a code', code('号', 'Code'), ' ｗｆ–1\u200B2 3', 'WF-123'],
    ['a checked code', checked('代码', 'USCC', checkUscc), '91530102ma6k00014a', '91530102MA6K00014A'],
    ['a name', name('名', 'Name'), ' 示例\u200B机械 （集团）', '示例机械（集团）'],
    ['a reference', ref('Case', { zh: '案', en: 'Case' }), 'abc', 'abc'],
    ['a free text', text('因', 'Reason'), '因 Ａ 故', '因 Ａ 故'],
    ['a text of several lines', text('因', 'Reason', { max: 500 }), ' 一、临边\r\n\r\n二、洞口 \n', '一、临边\n\n二、洞口'],
  ])('X13 keeps %s in its canonical form, at any depth of a draft', (_, field, typed, kept) => {
    const form = z.object({ it: field, missing: field, list: z.array(group('G', { zh: '组', en: 'G' }, { it: field.optional() })) });
    expect(checkForm(form, { it: typed, list: [{ it: typed }, {}], unknown: typed }).kept).toEqual({
      it: kept,
      list: [{ it: kept }, {}],
      unknown: typed,
    });
  });

  it('X13 accepts what is right', () => {
    expect(codesOf(text('名', 'Name', { max: 2 }), '𠮷𠮷')).toEqual([]);
    expect(codesOf(text('名', 'Name'), 'Liebherr 280 EC-H')).toEqual([]);
    expect(codesOf(number('重', 'Weight', { max: 3 }), 3)).toEqual([]);
    expect(codesOf(choice('Kind', { zh: '类', en: 'Kind' }, kinds), 'A')).toEqual([]);
    expect(codesOf(person, syntheticCitizenId(1, '530102'))).toEqual([]);
    expect(codesOf(person, sealed)).toEqual([]);
  });
});

describe('a form', () => {
  const crew = z.object({
    holder: text('持有人', 'Holder'),
    workers: z
      .array(group('Worker', { zh: '人员', en: 'Worker' }, { name: text('姓名', 'Name'), weight: number('体重', 'Weight').optional() }))
      .min(1),
  });

  it('X5 tells what is missing from what is wrong, with the path and label of the innermost field', () => {
    const { missing, wrong } = checkForm(crew, { workers: [{ name: '张三' }, { weight: -1 }] });
    expect(missing).toEqual([
      { path: 'form.holder', code: 'REQUIRED', zh: '缺少持有人', en: 'Holder is missing' },
      { path: 'form.workers.1.name', code: 'REQUIRED', zh: '缺少姓名', en: 'Name is missing' },
    ]);
    expect(wrong).toEqual([
      {
        path: 'form.workers.1.weight',
        code: 'OUT_OF_RANGE',
        zh: '体重: 应在0至1000000000之间',
        en: 'Weight: must be between 0 and 1000000000',
      },
    ]);
  });

  it('X5 an empty list that needs an entry is missing, a list of the wrong kind is wrong', () => {
    expect(checkForm(crew, { holder: '李', workers: [] })).toMatchObject({
      missing: [{ path: 'form.workers', code: 'REQUIRED' }],
      wrong: [],
    });
    expect(checkForm(crew, { holder: '李', workers: 'x' })).toMatchObject({
      missing: [],
      wrong: [{ path: 'form.workers', code: 'INVALID' }],
    });
    expect(checkForm(crew, undefined).missing).toHaveLength(1);
  });

  it('X5 takes null for absent, at any depth', () => {
    const { missing, wrong, kept } = checkForm(passForm, {
      ...{ division: '530102', holder: '李', idNumber: sealed, siteId: null, from: null, isUrgent: false },
      workers: [{ name: '张', idNumber: null }],
    });
    expect(missing.map(({ path }) => path)).toEqual(['form.workers.0.idNumber']);
    expect(wrong).toEqual([]);
    expect(kept).toEqual({ division: '530102', holder: '李', idNumber: sealed, isUrgent: false, workers: [{ name: '张' }] });
  });

  it('changes secrets wherever they are, and nothing else', () => {
    const form = { holder: '李四', idNumber: '1', workers: [{ name: '张三', idNumber: '2' }], unknown: { idNumber: '3' } };
    const changed = mapSecrets(passForm, form, (kind, value) => `${kind}:${String(value)}`);
    expect(changed).toEqual({ ...form, idNumber: 'citizenId:1', workers: [{ name: '张三', idNumber: 'citizenId:2' }] });
  });
});
