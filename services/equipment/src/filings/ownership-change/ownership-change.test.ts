import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { expectEveryStage, stagesByProvince } from '../../../test/stages.ts';
import { crane, installation, org, unit } from '../../../test/world.ts';
import type { FilingFacts } from '../common/filing-business.ts';
import { ownershipChangeProcess } from './ownership-change.ts';

const buyer = org.installer;
const form = {
  craneId: 'crane-1',
  contactName: '李四',
  contactPhone: { sealed: 's', ref: 'r', masked: '*******0000' },
  transferredOn: '2026-09-01',
};
const facts: FilingFacts = { crane: crane(), standing: null, applicant: unit(buyer) };
const drafted = (own: object = {}) =>
  caseOf(ownershipChangeProcess, { applicant: buyer, form, parties: { applicant: buyer, formerOwner: org.owner }, ...own });

interface Given {
  readonly facts?: Partial<FilingFacts>;
  readonly own?: object;
  readonly asked?: Readonly<Record<string, unknown>>;
  readonly opinion?: string;
}

const act = (action: string, by: string, { facts: other = {}, own = {}, asked = {}, opinion }: Given = {}) =>
  take(ownershipChangeProcess, drafted(own), [
    action,
    { by, facts: { ...facts, ...other }, asked, serial: 42, ...(opinion ? { opinion } : {}) },
  ]);
const submit = (given?: Given) => act('submit', 'UNIT_CLERK', given);
const confirm = (by: string, archiveHandedOver?: boolean, other: Partial<FilingFacts> = {}) =>
  act('confirm', by, {
    own: { state: 'AWAITING_CONFIRMATION' },
    facts: other,
    ...(archiveHandedOver === undefined ? {} : { asked: { archiveHandedOver } }),
  });
const approve = ({ own, ...given }: Given = {}) =>
  act('approve', 'EXAMINER', { own: { state: 'ACCEPTED', ...own }, opinion: '同意', ...given });

describe('C2 change of ownership', () => {
  it.each([
    ['a crane that stands in a gate', { standing: installation() }, 'CRANE_STANDS'],
    ['a filing that was cancelled', { crane: crane({ filingState: 'CANCELLED' }) }, 'CRANE_NOT_FILED'],
    ['L1 a machine beyond its service life', { crane: crane({ validUntil: '2026-09-13' }) }, 'SERVICE_LIFE_OVER'],
    ['a crane the applicant owns', { crane: crane({ ownerUscc: buyer }) }, 'ALREADY_THE_OWNER'],
    ['a crane that changed hands since', { crane: crane({ ownerUscc: org.dismantler }) }, 'OWNER_CHANGED'],
    ['a crane another authority has filed', { crane: crane({ division: '530103' }) }, 'OTHER_AUTHORITY'],
    ['a new owner that is not approved', { applicant: unit(buyer, { status: 'REGISTERED' }) }, 'UNIT_NOT_APPROVED'],
    ['a new owner that owns no equipment', { applicant: unit(buyer, { kinds: ['CONTRACTOR'] }) }, 'UNIT_KIND'],
    ['E15 a blacklisted new owner', { applicant: unit(buyer, { blacklistedFor: '出借资质' }) }, 'UNIT_BLACKLISTED'],
  ] as const)('C2 %s is refused at submit and again at approve', (_, other, code) => {
    expect(codesOf(submit({ facts: other }))).toEqual([code]);
    expect(codesOf(approve({ facts: other }))).toEqual([code]);
  });

  it('C2 a transfer to come and missing papers are named together', () => {
    expect(codesOf(submit({ own: { form: { ...form, transferredOn: '2026-09-15' }, papers: [] } }))).toEqual([
      'form.transferredOn IN_FUTURE',
      ...['CHANGE_APPLICATION', 'FILING_CERTIFICATE', 'BUSINESS_LICENSE', 'TRANSFER_EVIDENCE', 'ARCHIVE_LIST', 'INSPECTION_REPORT'].map(
        (kind) => `papers.${kind} REQUIRED`,
      ),
    ]);
  });

  it('C2 the former owner confirms, nobody else, and only with the safety archive handed over', () => {
    expect(submit()).toMatchObject({ value: { set: { state: 'AWAITING_CONFIRMATION' } } });
    expect(codesOf(confirm('UNIT_CLERK', true))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(codesOf(confirm('EXAMINER', true))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(codesOf(confirm('UNIT_CLERK@formerOwner'))).toEqual(['archiveHandedOver REQUIRED']);
    expect(codesOf(confirm('UNIT_CLERK@formerOwner', false))).toEqual(['archiveHandedOver ARCHIVE_NOT_HANDED_OVER']);
    expect(codesOf(confirm('UNIT_CLERK@formerOwner', true, { crane: crane({ ownerUscc: org.dismantler }) }))).toEqual(['OWNER_CHANGED']);
    expect(confirm('UNIT_CLERK@formerOwner', true)).toMatchObject({
      value: { set: { state: 'SUBMITTED', outcome: { archiveHandedOverOn: '2026-09-14' } } },
    });
  });

  it.each([
    ['530102', 'RETURNED'],
    ['650102', 'TERMINATED'],
  ])('C2 declined by the former owner in %s it is %s', (division, state) => {
    const given = { own: { division, state: 'AWAITING_CONFIRMATION' }, opinion: '未转让' };
    expect(act('decline', 'UNIT_CLERK@formerOwner', given)).toMatchObject({ value: { set: { state } } });
  });

  it('C2 the new owner gets a new number for the rest of the validity; the event names the former filing', () => {
    expect(approve()).toMatchObject({
      value: {
        set: {
          state: 'FILED',
          outcome: { filingNumber: '云AA-T202600042', formerFilingNumber: '云AA-T202600001', validUntil: '2030-04-30' },
        },
        events: [
          {
            type: 'equipment.ownership-filing.changed.v1',
            data: { filingId: 'case-1', formerFilingId: 'filing-1', ownerUscc: buyer, validUntil: '2030-04-30' },
          },
        ],
      },
    });
  });

  it('C2 in Xinjiang the number is typed; unknown letters refuse it elsewhere', () => {
    const there = { division: '650102', state: 'SUBMITTED' };
    const other = { crane: crane({ division: '650102' }) };
    expect(codesOf(approve({ own: there, facts: other }))).toEqual(['filingNumber REQUIRED']);
    expect(codesOf(approve({ own: there, facts: other, asked: { filingNumber: '新A' } }))).toEqual(['filingNumber NUMBER_LENGTH']);
    expect(codesOf(approve({ own: { division: '310101' }, facts: { crane: crane({ division: '310101' }) } }))).toEqual([
      'NUMBER_LETTERS_UNKNOWN',
    ]);
  });

  it.each(stagesByProvince)('C2 FILED in %s only after the former owner and every stage: %s', (division, stages) => {
    const asked = { confirm: { archiveHandedOver: true }, approve: division.startsWith('65') ? { filingNumber: '新AA-T202600001' } : {} };
    const demanded = ['UNIT_CLERK@formerOwner', ...stages];
    const there = { ...facts, crane: crane({ division }) };
    expectEveryStage(ownershipChangeProcess, { fresh: drafted({ division }), facts: there, done: 'FILED', demanded, asked });
  });
});

it('C2 of an unknown crane nothing is said of who owns it', () => {
  expect(codesOf(submit({ facts: { crane: null } }))).toEqual(['CRANE_NOT_FILED']);
});
