import { stateLabel } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { act, codes, filingFacts, type Given, tower } from '../../../test/filings.ts';
import { expectEveryStage, stagesByProvince } from '../../../test/stages.ts';
import { crane, org, unit } from '../../../test/world.ts';
import { ownershipFilingProcess } from './ownership-filing.ts';

const exchange = { filingKind: 'REPLACEMENT', hasPaperCertificate: true, originalFilingNumber: '云AA-T202600001' } as const;

describe('C14b exchange of a paper certificate', () => {
  const there: Given = { division: '150102' };

  it.each([
    ['no kind of filing', {}, 'form.filingKind REQUIRED'],
    ['no paper certificate', { ...exchange, hasPaperCertificate: false }, 'form.originalFilingNumber NOT_ON_PAPER'],
    ['no former number', { ...exchange, originalFilingNumber: undefined }, 'form.originalFilingNumber REQUIRED'],
  ])('C14b %s is named in Inner Mongolia', (_, form, fault) => {
    expect(codes('submit', { ...there, form })).toEqual([fault]);
  });

  it('C14b K4 the electronic certificate of an own machine is exchanged without one on paper, so that its face can be corrected', () => {
    const form = { ...exchange, hasPaperCertificate: false };
    const certificate = { edition: 1, issuedBy: '150100-JZ', issuedOn: '2026-01-05' };
    const refused = (own: object) => codes('submit', { ...there, form, facts: { crane: crane({ certificate, ...own }) } });
    for (const own of [{}, { certificate: null }, { certificate: undefined }]) expect(refused(own)).toBe('ok');
    for (const own of [{ ownerUscc: org.installer }, { filingNumber: '云AA-T202600009' }])
      expect(refused(own)).toContain('form.originalFilingNumber NOT_ON_PAPER');
  });

  it('C14b elsewhere neither the kind of filing nor the paper is asked for', () => {
    const asked = ['form.filingKind NOT_APPLICABLE', 'form.hasPaperCertificate NOT_APPLICABLE'];
    for (const hasPaperCertificate of [true, false])
      expect(codes('submit', { form: { ...exchange, hasPaperCertificate } })).toEqual(expect.arrayContaining(asked));
  });

  it('C14b a new filing needs no certificate on paper, and is no exchange for naming a former number', () => {
    const anew = { ...exchange, filingKind: 'NEW', hasPaperCertificate: false };
    expect(codes('submit', { ...there, form: anew })).toBe('ok');
    expect(codes('submit', { ...there, form: anew, facts: { crane: crane() } })).toEqual(['CRANE_ALREADY_FILED']);
  });

  it('C14b only the owner exchanges the certificate it has; any other machine on record stays filed', () => {
    expect(codes('submit', { ...there, form: exchange, facts: { crane: crane() } })).toBe('ok');
    expect(codes('submit', { ...there, form: { filingKind: 'NEW' }, facts: { crane: crane() } })).toEqual(['CRANE_ALREADY_FILED']);
    const strange = [crane({ ownerUscc: org.installer }), crane({ filingNumber: '云AA-T202600009' })];
    for (const other of strange) {
      expect(codes('submit', { ...there, form: exchange, facts: { crane: other } })).toEqual(['CRANE_ALREADY_FILED']);
    }
  });

  it('C14b the new number takes the place of the old; a validity once extended is kept', () => {
    const extended = crane({ validUntil: '2036-04-30' });
    const by = { state: 'SUBMITTED', by: 'EXAMINER', opinion: '同意', serial: 7 };
    expect(act('approve', { ...there, ...by, form: exchange, facts: { crane: extended } })).toMatchObject({
      value: {
        set: { state: 'FILED', outcome: { filingNumber: '蒙AA-T202600007', validUntil: '2036-04-30' } },
        events: [
          { type: 'equipment.ownership-filing.reissued.v1', data: { formerFilingId: 'filing-1', formerFilingNumber: '云AA-T202600001' } },
        ],
      },
    });
  });
});

describe('C1 ownership filing: the procedures of Inner Mongolia and Zhongshan', () => {
  const review = { state: 'SUBMITTED', by: 'EXAMINER' } as const;

  it('C1 one review in Inner Mongolia, with an opinion either way; not passed is editable', () => {
    const there = { ...review, division: '150102', form: { filingKind: 'NEW' } };
    expect(codes('approve', there)).toEqual(['opinion REQUIRED']);
    expect(act('approve', { ...there, opinion: '同意' })).toMatchObject({ value: { set: { state: 'FILED' } } });
    expect(act('returnForCorrection', { ...there, opinion: '不符' })).toMatchObject({ value: { set: { state: 'RETURNED' } } });
    expect(codes('submit', { division: '150102', form: { filingKind: 'NEW' }, state: 'RETURNED' })).toBe('ok');
  });

  it('C1 Zhongshan accepts, or does not with an opinion, after which it is submitted again', () => {
    const there = { ...review, division: '442000' };
    expect(act('approve', { ...there, serial: 3 })).toMatchObject({
      value: { set: { state: 'FILED', outcome: { filingNumber: '粤TA-T202600003' } } },
    });
    expect(codes('returnForCorrection', there)).toEqual(['opinion REQUIRED']);
    expect(codes('submit', { division: '442000', state: 'RETURNED' })).toBe('ok');
  });

  it('C15 in Zhongshan an old certificate enters under its own number; one of the new form is numbered anew', () => {
    const there = { ...review, division: '442000', serial: 3 };
    const entered = act('approve', { ...there, form: { originalFilingNumber: '粤T-T00123' } });
    expect(entered).toMatchObject({
      value: {
        set: { outcome: { filingNumber: '粤T-T00123', certificate: 'AWAITING_REISSUE' } },
        events: [{ data: { certificate: 'AWAITING_REISSUE' } }],
      },
    });
    const renewed = act('approve', { ...there, form: { originalFilingNumber: '粤AA-T202400007' } });
    expect(renewed).toMatchObject({ value: { set: { outcome: { filingNumber: '粤TA-T202600003', certificate: 'PENDING' } } } });
  });

  it.each([
    ['another province', '云T-T00123', 'NUMBER_ABBREVIATION'],
    ['another city', '粤S-T00123', 'NUMBER_CITY'],
    ['another class', '粤T-S00123', 'NUMBER_CLASS'],
    ['no form at all', 'ABC', 'NUMBER_LENGTH'],
  ])('C15 an old number of %s is refused at its field, and again at approve; elsewhere old numbers are as they are', (_, number, code) => {
    const form = { originalFilingNumber: number };
    expect(codes('submit', { division: '442000', form })).toEqual([`form.originalFilingNumber ${code}`]);
    expect(codes('approve', { ...review, division: '442000', serial: 3, form })).toEqual([code]);
    expect(codes('submit', { division: '530102', form })).toBe('ok');
  });

  it('C15 an old certificate enters once: not under a number that a machine has or had', () => {
    const there = { division: '442000', facts: { holder: crane() } };
    expect(codes('submit', { ...there, form: { originalFilingNumber: '粤T-T00123' } })).toEqual(['NUMBER_TAKEN']);
    expect(codes('submit', { ...there, form: { originalFilingNumber: '粤AA-T202400007' } })).toBe('ok');
  });

  it.each([
    ['15', ['草稿', '待审核', '审核通过', '审核不通过']],
    ['4420', ['未提交备案', '待备案', '接受备案', '不接受备案']],
    ['65', ['待发起', '流程中', '通过', '退回']],
  ])('C1 the states are called as in %s', (code, names) => {
    const { workflow } = ownershipFilingProcess;
    const variant = workflow.variants.find((one) => one.code === code);
    expect(['DRAFT', 'SUBMITTED', 'FILED', 'RETURNED'].map((state) => stateLabel(workflow, variant, state).zh)).toEqual(names);
  });

  it('C1 the papers of Order 166, and the home certificate only from another province', () => {
    expect(codes('submit', { division: '442000', papers: [] })).toEqual(
      ['BUSINESS_LICENSE', 'MANUFACTURING_LICENSE', 'PRODUCT_CERTIFICATE', 'MANUFACTURING_INSPECTION', 'PURCHASE_EVIDENCE'].map(
        (kind) => `papers.${kind} REQUIRED`,
      ),
    );
    const local = unit(org.owner, { division: '450103' });
    expect(codes('submit', { division: '450103', papers: [], facts: { owner: local } })).not.toContain(
      'papers.HOME_FILING_CERTIFICATE REQUIRED',
    );
  });
});

describe('C1 a filing in force', () => {
  const inForce = (outcome: object) => caseOf(ownershipFilingProcess, { applicant: org.owner, state: 'FILED', form: tower, outcome });
  const record = inForce({ craneId: 'crane-1', filingNumber: '云AA-T202600001', validUntil: '2030-04-30' });

  it('C4 tells of its extension; only the platform extends it', () => {
    const asked = { extendedUntil: '2032-04-30' };
    expect(take(ownershipFilingProcess, record, ['extend', { by: 'SYSTEM', facts: filingFacts, asked }])).toMatchObject({
      value: {
        set: { state: 'FILED', outcome: { validUntil: '2032-04-30' } },
        events: [{ type: 'equipment.ownership-filing.extended.v1', data: { craneId: 'crane-1', validUntil: '2032-04-30' } }],
      },
    });
    expect(codesOf(take(ownershipFilingProcess, record, ['extend', { by: 'EXAMINER', facts: filingFacts, asked }]))).toEqual([
      'ACTION_NOT_ALLOWED',
    ]);
  });

  it('C15 tells of a re-issue elsewhere: the new number, the former one, and that no certificate is to be made', () => {
    const asked = { filingNumber: '粤AA-T202600077', edition: 2 };
    expect(take(ownershipFilingProcess, record, ['renumber', { by: 'SYSTEM', facts: filingFacts, asked }])).toMatchObject({
      value: {
        set: { state: 'FILED', outcome: { filingNumber: '粤AA-T202600077', certificate: 'ISSUED_ELSEWHERE' } },
        events: [
          {
            type: 'equipment.ownership-filing.reissued.v1',
            data: { filingNumber: '粤AA-T202600077', formerFilingNumber: '云AA-T202600001', edition: 2, certificate: 'ISSUED_ELSEWHERE' },
          },
        ],
      },
    });
  });

  it('C3 tells of its cancellation with the cause, once', () => {
    const cancelled = take(ownershipFilingProcess, record, ['cancel', { by: 'SYSTEM', facts: filingFacts, opinion: '报废' }]);
    expect(cancelled).toMatchObject({
      value: {
        set: { state: 'CANCELLED' },
        events: [{ type: 'equipment.ownership-filing.cancelled.v1', data: { filingNumber: '云AA-T202600001', reason: '报废' } }],
      },
    });
    const again = take(ownershipFilingProcess, { ...record, state: 'CANCELLED' }, [
      'cancel',
      { by: 'SYSTEM', facts: filingFacts, opinion: '报废' },
    ]);
    expect(codesOf(again)).toEqual(['ACTION_NOT_ALLOWED']);
  });
});

describe('C1 ownership filing: whatever is tried', () => {
  it.each(stagesByProvince)('C1 FILED in %s only after every stage the province demands: %s', (division, demanded) => {
    const kind = division.startsWith('15') ? { filingKind: 'NEW' as const } : {};
    const fresh = caseOf(ownershipFilingProcess, { applicant: org.owner, division, form: { ...tower, ...kind } });
    const asked = division.startsWith('65') ? { approve: { filingNumber: '新AA-T202600001' } } : {};
    expectEveryStage(ownershipFilingProcess, { fresh, facts: filingFacts, done: 'FILED', demanded, asked });
  });
});

describe('C14b C1 each rule by itself', () => {
  it('C14b the certificate of another machine or owner is not exchanged', () => {
    const other = (own: object) => codes('submit', { division: '150102', form: exchange, facts: { crane: crane(own) } });
    expect(other({})).toBe('ok');
    expect(other({ filingNumber: '云AA-T202600009' })).not.toBe('ok');
    expect(other({ ownerUscc: org.installer })).not.toBe('ok');
    expect(codes('submit', { division: '150102', form: { filingKind: 'FIRST' }, facts: { crane: crane() } })).not.toBe('ok');
  });

  it('C1 a class that is missing is all that is said of its parameters; an earlier filing may be of the past', () => {
    expect(codes('submit', { form: { category: undefined } })).toEqual(['form.category REQUIRED']);
    expect(codes('submit', { form: { networkFiledOn: '2020-07-01' } })).toBe('ok');
  });
});
