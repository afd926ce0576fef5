import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { passForm, passProcess } from '../test/pass.ts';
import { given, is, where } from './condition.ts';
import { declaring, type FieldRule } from './declaration.ts';
import { declaredFaults } from './declared-faults.ts';
import { formVersionOf } from './form-version.ts';
import { ruleFaults } from './rule-faults.ts';
import { ref, text } from './text-fields.ts';
import { choice, date, flag, group, number } from './value-fields.ts';

const kinds = { TEMPORARY: { zh: '暂停', en: 'Suspension' }, FINAL: { zh: '吊销', en: 'Revocation' } };
const isTemporary = is('kind', 'TEMPORARY');
const byFiling = { ...is('kind', 'FINAL'), ...where('reissue', 'BY_FILING') };
const ofTower = { ...is('craneId.category', 'TOWER'), labels: { TOWER: { zh: '塔机', en: 'Tower crane' } } };

const fields = z.object({
  kind: choice('StopKind', { zh: '类型', en: 'Kind' }, kinds).optional(),
  from: date('开始', 'First day').optional(),
  until: date('截止', 'Last day').optional(),
  paper: text('文书', 'Paper').optional(),
  paperOn: date('文书日期', 'Day of the paper', { isPast: true }).optional(),
  craneId: ref('Crane', { zh: '设备', en: 'Crane' }).optional(),
  way: date('换发日期', 'Day of the exchange').optional(),
  boom: number('臂长', 'Boom', { unit: 'm' }).optional(),
  parties: z
    .array(
      declaring(
        group(
          'StopParty',
          { zh: '单位', en: 'Unit' },
          { role: text('角色', 'Role'), has: flag('在场', 'Present').optional(), why: text('原因', 'Why').optional() },
        ),
        {
          rules: { why: { requiredWhen: [is('has', false)], onlyWhen: is('has', false) } },
        },
      ),
    )
    .optional(),
});

const form = declaring(fields, {
  rules: {
    kind: { requiredWhen: [where('reissue', 'BY_FILING')] },
    way: { requiredWhen: [byFiling], onlyWhen: byFiling, latest: { days: 0 } },
    from: { earliest: { days: 0 } },
    until: { requiredWhen: [isTemporary], onlyWhen: isTemporary, earliest: { of: 'from', days: 1 } },
    paperOn: { requiredWhen: [given('paper')] },
    boom: { requiredWhen: [ofTower], onlyWhen: ofTower },
    parties: { everyOf: { path: 'role', values: { OWNER: { zh: '产权单位', en: 'owner' }, USER: { zh: '使用单位', en: 'user' } } } },
  },
});

const faults = (values: object, { division = '530102', category }: { readonly division?: string; readonly category?: string } = {}) =>
  declaredFaults(form, values, { division, today: '2026-09-14', named: { 'craneId.category': category } });

const codes = (...asked: Parameters<typeof faults>) => faults(...asked).map(({ path, code }) => `${path} ${code}`);

describe('what a form declares over its fields', () => {
  it.each<readonly [string, object, readonly string[]]>([
    ['nothing', {}, []],
    ['what another value demands', { kind: 'TEMPORARY' }, ['form.until REQUIRED']],
    ['what another value forbids', { kind: 'FINAL', until: '2026-10-01' }, ['form.until NOT_APPLICABLE']],
    ['what nobody can tell yet', { until: '2026-10-01' }, []],
    ['what another field brings with it', { paper: '一号' }, ['form.paperOn REQUIRED']],
    ['a day before today', { from: '2026-09-13' }, ['form.from IN_PAST']],
    ['a day of the past to come', { paperOn: '2026-09-15' }, ['form.paperOn IN_FUTURE']],
    [
      'the same day where a later one is due',
      { kind: 'TEMPORARY', from: '2026-09-14', until: '2026-09-14' },
      ['form.until DATES_OUT_OF_ORDER'],
    ],
    ['one of a list that leaves out who must be there', { parties: [{ role: 'OWNER' }] }, ['form.parties USER_MISSING']],
    [
      'an entry of a list',
      {
        parties: [
          { role: 'OWNER', has: false },
          { role: 'USER', has: true, why: '病' },
        ],
      },
      ['form.parties.0.why REQUIRED', 'form.parties.1.why NOT_APPLICABLE'],
    ],
  ])('X4 %s', (_, values, expected) => {
    expect(codes(values).toSorted()).toEqual([...expected].toSorted());
  });

  it('X4 goes by the jurisdiction', () => {
    expect(codes({}, { division: '150102' })).toEqual(['form.kind REQUIRED']);
    expect(codes({ kind: 'FINAL' }, { division: '150102' })).toEqual(['form.way REQUIRED']);
    expect(codes({ kind: 'FINAL' })).toEqual([]);
  });

  it('X4 what another jurisdiction alone asks for is refused in words, whatever stands beside it, and judged no further', () => {
    const way = '2027-01-01';
    const refused = { path: 'form.way', code: 'NOT_APPLICABLE', zh: '该地区不填换发日期', en: 'Not asked for here: Day of the exchange' };
    for (const beside of [{}, { kind: 'FINAL' }, { kind: 'TEMPORARY', until: way }]) expect(faults({ ...beside, way })).toEqual([refused]);
    expect(codes({ kind: 'FINAL', way }, { division: '150102' })).toEqual(['form.way IN_FUTURE']);
  });

  it('X4 goes by the record that the form names, once it is known', () => {
    expect(codes({ craneId: 'c' })).toEqual([]);
    expect(codes({ craneId: 'c' }, { category: 'TOWER' })).toEqual(['form.boom REQUIRED']);
    expect(codes({ craneId: 'c', boom: 50 }, { category: 'HOIST' })).toEqual(['form.boom NOT_APPLICABLE']);
  });

  it('X4 is said in words of the form, in both languages', () => {
    expect(faults({ kind: 'TEMPORARY' })).toMatchObject([{ zh: '暂停须填写截止', en: 'Last day is required with: Suspension' }]);
    expect(faults({ craneId: 'c' }, { category: 'TOWER' })).toMatchObject([{ zh: '塔机须填写臂长(m)' }]);
    expect(faults({ paper: '一号' })).toMatchObject([{ zh: '填写文书时须填写文书日期', en: 'Day of the paper is required with: Paper' }]);
    expect(faults({ parties: [{ role: 'USER' }, { role: 'OWNER', has: true, why: '病' }] })).toMatchObject([
      { zh: '在场: 是,不填原因', en: 'Why does not apply to: Present: yes' },
    ]);
  });

  it('X6 changes the version of the form', () => {
    expect(formVersionOf(form)).not.toBe(formVersionOf(fields));
  });

  it.each<readonly [string, Readonly<Record<string, FieldRule>>, string]>([
    ['a field', { never: { earliest: { days: 0 } } }, 'a rule of never, which the form has not'],
    ['a condition', { from: { requiredWhen: [is('sort', 'A')] } }, 'a rule of from that goes by sort, which the form has not'],
    ['a choice', { from: { onlyWhen: is('kind', 'WEEK') } }, 'a rule of from for kind WEEK, which is no choice'],
    ['a record', { from: { onlyWhen: is('holder.sort', 'A') } }, 'a rule of from that goes by holder.sort, which the form has not'],
    ['a need', { holder: { requiredWhen: [given('from')] } }, 'a condition on holder, which is required always'],
  ])('X4 %s that the form has not is found at the start', (_, rules, fault) => {
    const own = declaring(passForm, { rules });
    expect(ruleFaults({ workflow: passProcess.workflow, form: own })).toEqual([fault]);
  });
});
