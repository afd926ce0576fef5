import type { CraneCategory } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { categoryLabel } from './crane-class.ts';

const machine = (category: CraneCategory, own: object = {}) => ({
  category,
  ratedMoment: null,
  hoistKind: null,
  ...own,
});

describe('C1d classes of machines', () => {
  it.each([
    [machine('TOWER_CRANE', { ratedMoment: 629 }), '塔式起重机(630kN·m以下)'],
    [machine('TOWER_CRANE', { ratedMoment: 630 }), '塔式起重机(630kN·m以上(含)1250kN·m以下)'],
    [machine('TOWER_CRANE', { ratedMoment: 1250 }), '塔式起重机(1250kN·m以上(含1250kN·m))'],
    [machine('TOWER_CRANE'), '塔式起重机'],
    [machine('CONSTRUCTION_HOIST', { hoistKind: 'SC' }), '施工升降机(齿轮齿条式SC)'],
    [machine('MATERIAL_HOIST'), '物料提升机'],
    [machine('GANTRY_CRANE', { ratedMoment: 800 }), '门式起重机'],
  ])('C1d %j is written %s', (crane, zh) => {
    expect(categoryLabel(crane)).toMatchObject({ zh, en: expect.stringMatching(/^[A-Z][\w ]+/) });
  });
});
