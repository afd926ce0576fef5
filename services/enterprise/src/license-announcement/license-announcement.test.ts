import { faultsIn } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { authority, caseOf, refusalOf, today, when } from '../../test/cases.ts';
import { placeOfBatch } from '../license-batch/batch-rules.ts';
import type { LicenseBatch } from '../license-batch/license-batch.ts';
import { type LicenseAnnouncementFacts, licenseAnnouncementProcess as process } from './license-announcement.ts';

const batch = (overrides: Partial<LicenseBatch> = {}): LicenseBatch =>
  ({ _id: 'B1', name: '第1批', state: 'CONFIRMED', qualified: 3, division: '530000', ...overrides }) as LicenseBatch;
const form = { batchId: 'B1', heading: '通告', body: [{ kind: 'PARAGRAPH' as const, text: '准予发证。' }] };
const decided = (action: 'submit' | 'approve', facts: LicenseAnnouncementFacts) =>
  when(process, caseOf(process, form, { applicant: authority, division: '530000', state: action === 'submit' ? 'DRAFT' : 'REPORTED' }), {
    ...{ action, role: action === 'submit' ? 'NOTICE_EDITOR' : 'NOTICE_REVIEWER', facts, opinion: '同意' },
  });

describe('E10 announcement of a batch', () => {
  it('E10 X4 is reported, and told by another person, with the day it will bear', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
    const facts = { batch: batch(), waiting: 3 };
    expect(decided('submit', facts)).toMatchObject({ value: { set: { state: 'REPORTED' } } });
    expect(decided('approve', facts)).toMatchObject({ value: { set: { state: 'ISSUING', outcome: { announcedOn: today } } } });
  });

  it.each<[string, LicenseAnnouncementFacts, readonly string[]]>([
    ['no batch', { batch: null, waiting: 0 }, ['BATCH_UNKNOWN']],
    ['a batch whose notice runs, whatever waits', { batch: batch({ state: 'NOTICED' }), waiting: 0 }, ['BATCH_NOTICED']],
    ['a batch that is issued', { batch: batch({ state: 'ISSUED' }), waiting: 3 }, ['BATCH_ISSUED']],
    ['a batch of which one does not wait', { batch: batch(), waiting: 2 }, ['ENTRIES_NOT_WAITING']],
    ['a batch of which more wait than qualify', { batch: batch(), waiting: 4 }, ['ENTRIES_NOT_WAITING']],
  ])('E10 %s is not announced, neither reported nor approved', (_, facts, codes) => {
    expect([refusalOf(decided('submit', facts)), refusalOf(decided('approve', facts))]).toEqual([codes, codes]);
  });

  it('E10 the refusal says in words in which state the batch is, and how many do not wait', () => {
    expect(decided('submit', { batch: batch(), waiting: 1 })).toMatchObject({
      error: { reasons: [{ zh: '批次内合格3家,其中2家的申请不在待发证状态', en: 'Of 3 that qualify, 2 do not wait for their license' }] },
    });
    expect(decided('submit', { batch: batch({ state: 'OPEN' }), waiting: 3 })).toMatchObject({
      error: {
        reasons: [{ zh: expect.stringContaining('批次“第1批”的状态为'), references: [{ kind: 'LicenseBatch', id: 'B1', label: '第1批' }] }],
      },
    });
    expect(decided('submit', { batch: null, waiting: 0 })).toMatchObject({
      error: { reasons: [{ zh: '没有该批次', en: 'There is no such batch' }] },
    });
  });
});

describe('E7 where what is done about a batch belongs', () => {
  const at = (batchId: string | undefined, known: LicenseBatch | null) => placeOfBatch({ batchId }, { batch: known }, { region: '530000' });

  it('E7 to the authority that issues it, and to none above or below', () => {
    expect(at('B1', batch())).toBe('530000');
    for (const division of ['530102', '530100', '450000'])
      expect(at('B1', batch({ division }))).toMatchObject({ path: 'form.batchId', code: 'OTHER_AUTHORITY' });
  });

  it('E7 a batch that is not named is asked for; of one that is not there no more is told than of another’s', () => {
    expect(at(undefined, batch())).toMatchObject({ path: 'form.batchId', code: 'REQUIRED' });
    expect(at(undefined, null)).toMatchObject({ path: 'form.batchId', code: 'REQUIRED' });
    expect(at('B9', null)).toEqual(at('B1', batch({ division: '450000' })));
  });
});
