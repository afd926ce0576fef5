import { syntheticUscc } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { constructionReasons, type ProjectCopy } from './project-copy.ts';
import type { UnitCopy } from './unit-copy.ts';
import { approvalReasons, blacklistReasons, kindReasons, licenseReasons, qualificationReasons } from './unit-rules.ts';

const today = '2026-09-30';
const uscc = syntheticUscc(1, '530102');

const unit = (overrides: Partial<UnitCopy> = {}): UnitCopy => ({
  _id: uscc,
  name: '昆明安装',
  kinds: ['INSTALLER'],
  status: 'APPROVED',
  license: { licenseId: 'l1', number: '滇-1', status: 'VALID', validUntil: '2027-01-01' },
  blacklistedFor: null,
  ...overrides,
});
const licensed = (license: Partial<NonNullable<UnitCopy['license']>>) =>
  unit({ license: { licenseId: 'l1', number: '滇-1', status: 'VALID', validUntil: today, ...license } });
const installer = { zh: '安拆单位', en: 'an installer' };
const unknown = { uscc, unit: null };

describe('what is known of a unit', () => {
  it('E15 nothing is held against a sound unit', () => {
    const subject = { uscc, unit: unit() };
    expect(
      [
        approvalReasons(subject),
        blacklistReasons(subject),
        licenseReasons(subject, today),
        kindReasons(subject, 'INSTALLER', installer),
      ].flat(),
    ).toEqual([]);
  });

  it.each([
    ['valid to the last day', licensed({}), []],
    ['over since yesterday', licensed({ validUntil: '2026-09-29' }), ['LICENSE_EXPIRED']],
    ['expired', licensed({ status: 'EXPIRED', validUntil: '2027-01-01' }), ['LICENSE_EXPIRED']],
    ['expired while suspended', licensed({ status: 'SUSPENDED', validUntil: '2026-09-29' }), ['LICENSE_EXPIRED']],
    ['suspended', licensed({ status: 'SUSPENDED' }), ['LICENSE_SUSPENDED']],
    ['revoked', licensed({ status: 'REVOKED' }), ['LICENSE_REVOKED']],
    ['cancelled', licensed({ status: 'CANCELLED' }), ['LICENSE_CANCELLED']],
    ['never issued', { _id: uscc, name: '昆明安装' }, ['LICENSE_UNKNOWN']],
    ['of a unit that is not known', null, ['LICENSE_UNKNOWN']],
  ])('E11 a license %s', (_, copy, codes) => {
    expect(licenseReasons({ uscc, unit: copy }, today).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['valid to the last day', unit({ qualification: '一级', qualificationValidUntil: today }), []],
    ['whose end is not stated', unit({ qualification: '一级', qualificationValidUntil: null }), []],
    ['over since yesterday', unit({ qualification: '一级', qualificationValidUntil: '2026-09-29' }), ['QUALIFICATION_EXPIRED']],
    ['never recorded', unit({ qualification: null }), ['QUALIFICATION_UNKNOWN']],
    ['of a unit that is not known', null, ['QUALIFICATION_UNKNOWN']],
  ])('C6 a qualification %s', (_, copy, codes) => {
    expect(qualificationReasons({ uscc, unit: copy }, today).map(({ code }) => code)).toEqual(codes);
  });

  it('E11 says why and of whom, with a reference', () => {
    expect(licenseReasons({ uscc, unit: licensed({ status: 'SUSPENDED', reason: '事故' }) }, today)).toEqual([
      {
        code: 'LICENSE_SUSPENDED',
        zh: '昆明安装: 安全生产许可证已被暂扣(事故)',
        en: '昆明安装: the work-safety license is suspended (事故)',
        references: [{ kind: 'Unit', id: uscc, label: '昆明安装' }],
      },
    ]);
  });

  it.each([
    ['not approved', approvalReasons({ uscc, unit: unit({ status: 'REGISTERED' }) }), 'UNIT_NOT_APPROVED'],
    ['not known', approvalReasons(unknown), 'UNIT_NOT_APPROVED'],
    ['merged into another', approvalReasons({ uscc, unit: unit({ successor: syntheticUscc(2, '530102') }) }), 'UNIT_MERGED'],
    ['of another kind', kindReasons({ uscc, unit: unit({ kinds: ['CONTRACTOR'] }) }, 'INSTALLER', installer), 'UNIT_KIND'],
    ['of no known kind', kindReasons(unknown, 'INSTALLER', installer), 'UNIT_KIND'],
    ['on the blacklist', blacklistReasons({ uscc, unit: unit({ blacklistedFor: '转包' }) }), 'UNIT_BLACKLISTED'],
  ])('E15 a unit %s is barred, once', (_, reasons, code) => {
    expect(reasons.map((reason) => reason.code)).toEqual([code]);
    expect(reasons[0]?.references).toMatchObject([{ kind: 'Unit', id: code === 'UNIT_MERGED' ? syntheticUscc(2, '530102') : uscc }]);
  });

  it('E1 a unit that was merged is told the name of the one that goes on, where that is known, else its code', () => {
    const successor = syntheticUscc(2, '530102');
    for (const [successorName, called] of [
      ['昆明建工', '昆明建工'],
      [undefined, successor],
    ] as const)
      expect(approvalReasons({ uscc, unit: unit({ successor, ...(successorName && { successorName }) }) })).toMatchObject([
        { zh: expect.stringContaining(`已并入${called},`), references: [{ id: successor, label: called }] },
      ]);
  });

  it('reliability: a unit without any code is barred too, with nothing to point at', () => {
    expect(approvalReasons({ uscc: undefined, unit: null })).toMatchObject([{ code: 'UNIT_NOT_APPROVED', references: [] }]);
  });
});

describe('what is known of a project', () => {
  const project = (constructionStatus: ProjectCopy['constructionStatus']) =>
    ({ _id: 'p1', name: '一号工程', constructionStatus }) as ProjectCopy;

  it.each([
    ['in construction', project('IN_CONSTRUCTION'), []],
    ['reported', project('REPORTED'), ['PROJECT_NOT_IN_CONSTRUCTION']],
    ['stopped', project('STOPPED'), ['PROJECT_NOT_IN_CONSTRUCTION']],
    ['void', project('VOID'), ['PROJECT_NOT_IN_CONSTRUCTION']],
    ['completed', project('COMPLETED'), ['PROJECT_ACCEPTED']],
    ['not known', null, ['PROJECT_NOT_IN_CONSTRUCTION']],
  ])('C6 a project %s', (_, copy, codes) => {
    const reasons = constructionReasons('p1', copy);
    expect(reasons.map(({ code }) => code)).toEqual(codes);
    expect(reasons.flatMap(({ references }) => references ?? [])).toEqual(
      codes.map(() => ({ kind: 'Project', id: 'p1', label: copy?.name ?? '工程' })),
    );
  });
});
