import { ofBody, ofDesk, ofUnit } from '@anzhu/access';
import type { CaseMove } from '@anzhu/contracts';
import { describe, expect, it } from 'vitest';
import { saidOfFiling, saidOfRegistration, toldOfInspection } from '../ending/told-of-crane.ts';
import { aboutOf, allKinds, momentsOf, type NotificationKind, recordOf, type Told } from './notification.ts';
import { wordsOf } from './notification-words.ts';
import { settledBy, toldOfCase, toldOfLimit } from './told-of-case.ts';
import { toldOfLicense, toldOfMaking, toldOfQualification } from './told-of-paper.ts';

const at = new Date('2026-07-01T02:00:00Z');
const [applicant, other] = ['91530102MA6K00014A', '91650100572536759H'];

const move = (own: Partial<CaseMove> = {}): CaseMove => ({
  ...{ process: 'equipment.ownership-filing', caseId: 'c1', processLabel: { zh: '产权备案', en: 'Ownership filing' }, title: 'QTZ80 SN-1' },
  ...{ action: 'submit', actionLabel: { zh: '上报', en: 'Submit' }, formerState: 'DRAFT', state: 'SUBMITTED' },
  ...{ stateLabel: { zh: '已上报', en: 'Submitted' }, formerPhase: 'TO_INITIATE', phase: 'IN_PROGRESS', division: '530102' },
  ...{ applicant, parties: [applicant, other], actedBy: applicant, waitsFor: [{ roles: ['EXAMINER'], regions: ['530102', '530100'] }] },
  ...own,
});

const told = (own: Partial<CaseMove>) => {
  const [found, ...others] = toldOfCase(move(own), at);
  expect(others).toEqual([]);
  return found && [found.kind, found.audience];
};

const licenseOf = { licenseId: 'l', uscc: applicant, number: 'N', validUntil: '2026-09-29' };
const certificate = { qualificationId: 'q', kind: 'MECHANIC', validUntil: '2026-09-29' } as const;
const making = { certificateId: 'e', kind: 'CRANE_USE_REGISTRATION', number: 'N', holderUscc: applicant };
const registration = { registrationId: 'r', registrationNumber: 'N', userUscc: applicant, inspectionDue: '2026-09-29' };
const warned = (warns: string) => toldOfInspection({ ...registration, warns } as never, at)[0];

/** How each kind comes to be told. */
const toldAs: Readonly<Record<NotificationKind, object | undefined>> = {
  ...Object.fromEntries(allKinds.filter((kind) => kind.startsWith('CASE_')).map((kind) => [kind, { ...toldOfCase(move(), at)[0], kind }])),
  LICENSE_EXPIRING: toldOfLicense('LICENSE_EXPIRING', licenseOf, at),
  LICENSE_EXPIRED: toldOfLicense('LICENSE_EXPIRED', licenseOf, at),
  QUALIFICATION_EXPIRING: toldOfQualification(certificate, { employer: applicant, at }),
  QUALIFICATION_EXPIRED: toldOfQualification(certificate, { employer: applicant, at, hasExpired: true }),
  CERTIFICATE_FAILED: toldOfMaking(making as never, at),
  FILING_EXPIRING: saidOfFiling({ filingId: 'f', craneId: 'c', filingNumber: 'N', ownerUscc: applicant } as never),
  FILING_EXPIRED: saidOfFiling({ filingId: 'f', craneId: 'c', filingNumber: 'N', ownerUscc: applicant } as never),
  USE_REGISTRATION_EXPIRING: saidOfRegistration(registration),
  INSPECTION_DUE: warned('DUE_SOON'),
  INSPECTION_OVERDUE: warned('OVERDUE'),
} as Readonly<Record<NotificationKind, object | undefined>>;

it.each(allKinds)('coming 32: %s leads to its case or to its record, never to both', (kind) => {
  const one = { kind, ...(toldAs[kind] ?? expect.fail(kind)) } as Told;
  const record = recordOf(one);
  expect([one.process !== undefined, record !== null]).toEqual([aboutOf[kind] === 'case', aboutOf[kind] !== 'case']);
  expect(record === null || record.id !== '').toBe(true);
});

describe('which event tells whom', () => {
  it('coming 32: what is submitted tells the desks of those who may act, wherever they stand', () => {
    expect(told({})).toEqual(['CASE_WAITING', [ofDesk('530102', 'EXAMINER'), ofDesk('530100', 'EXAMINER')]]);
  });

  it('coming 32: a seat or a party is told by its organisation: a body by role, a unit as a whole', () => {
    const waitsFor = [
      { roles: ['QUALITY_SUPERVISOR'], org: '530102-QS' },
      { roles: ['UNIT_CLERK', 'UNIT_ADMIN'], org: other },
    ];
    expect(told({ waitsFor })).toEqual(['CASE_WAITING', [ofBody('530102-QS', 'QUALITY_SUPERVISOR'), ofUnit(other)]]);
  });

  it('coming 32: a return tells whose it is to correct; who takes back his own is told nothing', () => {
    const back = { formerState: 'SUBMITTED', formerPhase: 'IN_PROGRESS', state: 'RETURNED', phase: 'TO_INITIATE' } as const;
    const waitsFor = [{ roles: ['UNIT_CLERK'], org: applicant }];
    expect(told({ ...back, actedBy: '530102-JZ', waitsFor })).toEqual(['CASE_RETURNED', [ofUnit(applicant)]]);
    expect(told({ ...back, waitsFor })).toBeUndefined();
  });

  it('coming 32: success and end tell the units concerned but the one that acted, once', () => {
    const decided = { formerState: 'ACCEPTED', formerPhase: 'IN_PROGRESS', state: 'FILED', waitsFor: [] as CaseMove['waitsFor'] } as const;
    expect(told({ ...decided, phase: 'PASSED', actedBy: '530102-JZ' })).toEqual(['CASE_APPROVED', [ofUnit(applicant), ofUnit(other)]]);
    expect(told({ ...decided, phase: 'TERMINATED' })).toEqual(['CASE_ENDED', [ofUnit(other)]]);
    expect(told({ ...decided, formerPhase: 'PASSED', phase: 'PASSED', actedBy: '' })).toBeUndefined();
    expect(told({ ...decided, phase: 'TERMINATED', parties: [applicant] })).toBeUndefined();
  });

  it('coming 32: R7 whose it is to go on with what has succeeded is told that it waits, also where another takes his place', () => {
    const issued: Partial<CaseMove> = {
      ...{ formerState: 'NEW', formerPhase: 'TO_INITIATE', state: 'ISSUED', phase: 'IN_PROGRESS', parties: [other] },
    };
    const waitsFor = [{ roles: ['UNIT_CLERK'], org: other }];
    expect(told({ ...issued, waitsFor })).toEqual(['CASE_WAITING', [ofUnit(other)]]);
    const kinds = toldOfCase(move({ ...issued, phase: 'PASSED', waitsFor }), at).map(({ kind, audience }) => [kind, audience]);
    expect(kinds).toEqual([
      ['CASE_APPROVED', [ofUnit(other)]],
      ['CASE_WAITING', [ofUnit(other)]],
    ]);
    const passed: Partial<CaseMove> = { ...issued, formerState: 'ISSUED', formerPhase: 'IN_PROGRESS', turnHasPassed: true, waitsFor };
    expect(told(passed)).toEqual(['CASE_WAITING', [ofUnit(other)]]);
    expect(settledBy(move(passed))).toContain('CASE_WAITING');
    expect(told({ ...passed, waitsFor: [] })).toBeUndefined();
  });

  it('coming 32: a time limit alone tells nobody; it is kept for whose turn the case is', () => {
    const limit = { formerState: 'SUBMITTED', formerPhase: 'IN_PROGRESS', dueAt: '2026-07-09' } as const;
    expect(told(limit)).toBeUndefined();
    expect(toldOfLimit(move(limit))).toEqual([ofDesk('530102', 'EXAMINER'), ofDesk('530100', 'EXAMINER')]);
    expect(toldOfLimit(move())).toEqual([]);
    expect(settledBy(move(limit))).toEqual(['CASE_DUE_SOON', 'CASE_OVERDUE']);
    expect(settledBy(move())).toContain('CASE_WAITING');
  });

  it('P5 coming 32: what needs attention since is told to whose it is to act and to who has decided it, until that is done; what comes while it is his turn, to both', () => {
    const passed = { formerState: 'APPROVED', state: 'APPROVED', formerPhase: 'PASSED', phase: 'PASSED', turnHasPassed: true } as const;
    const flagged = {
      ...passed,
      actedBy: '',
      waitsFor: [{ roles: ['UNIT_CLERK'], org: applicant }],
      flagged: [{ zh: '人员变动待说明', en: 'People to be explained' }],
      decidedBy: [{ roles: ['EXAMINER'], regions: ['530102'] }],
    };
    const all = toldOfCase(move(flagged), at);
    expect(all.map(({ kind, audience }) => [kind, audience])).toEqual([
      ['CASE_WAITING', [ofUnit(applicant)]],
      ['CASE_FLAGGED', [ofDesk('530102', 'EXAMINER')]],
    ]);
    expect(all.map((one) => wordsOf(one.kind, one).zh)).toEqual(['产权备案待办理:QTZ80 SN-1', '产权备案须注意(人员变动待说明):QTZ80 SN-1']);
    expect(settledBy(move({ ...passed, waitsFor: [], flagged: [] }))).toContain('CASE_FLAGGED');
    expect(toldOfCase(move({ ...passed, waitsFor: [], flagged: [] }), at)).toEqual([]);
    const more = toldOfCase(move({ ...flagged, turnHasPassed: undefined }), at);
    expect(more.map(({ kind, audience }) => [kind, audience])).toEqual([
      ['CASE_FLAGGED', [ofUnit(applicant), ofDesk('530102', 'EXAMINER')]],
    ]);
  });

  it('P6 L2 coming 32: where nobody is to act by it, the applicant is told what needs attention too; as long as it stands, whatever else is done', () => {
    const flagged = {
      ...{ formerState: 'REGISTERED', state: 'REGISTERED', formerPhase: 'PASSED', phase: 'PASSED', actedBy: '' },
      flagged: [
        { zh: '设备停用', en: 'Out of use' },
        { zh: '工程停工', en: 'Stopped' },
      ],
      decidedBy: [{ roles: ['EXAMINER'], regions: ['530102'] }],
    } as const;
    const all = toldOfCase(move(flagged as never), at);
    expect(all.map(({ kind, audience, label }) => [kind, audience, label?.zh])).toEqual([
      ['CASE_FLAGGED', [ofUnit(applicant), ofDesk('530102', 'EXAMINER')], '设备停用、工程停工'],
    ]);
    expect(settledBy(move(flagged as never))).toEqual(['CASE_FLAGGED']);
    const begun = { ...flagged, flagged: undefined, decidedBy: undefined, turnHasPassed: true };
    expect(settledBy(move(begun as never))).toContain('CASE_WAITING');
    expect(settledBy(move(begun as never))).not.toContain('CASE_FLAGGED');
    expect(settledBy(move({ ...begun, state: 'ENDED' } as never))).toContain('CASE_FLAGGED');
  });

  it('coming 32: who has brought it about has read it, and one who has said his part settles nothing for the others', () => {
    const own = { formerState: 'SUBMITTED', formerPhase: 'IN_PROGRESS', actedBy: '530102-JZ', actorId: 'p1' } as const;
    expect(toldOfCase(move({ ...own, state: 'ACCEPTED' }), at)).toMatchObject([{ kind: 'CASE_WAITING', doneBy: ['p1 530102-JZ'] }]);
    expect(toldOfCase(move(), at)[0]).not.toHaveProperty('doneBy');
    const said = move({ ...own, hasSaid: true });
    expect([toldOfCase(said, at), settledBy(said)]).toEqual([[], []]);
  });

  it('coming 19: a limit is called to mind three days before, and has passed the day after, in Shanghai', () => {
    const { dueSoon, overdue } = momentsOf('2026-07-09');
    expect([dueSoon, overdue].map((moment) => moment.toISOString())).toEqual(['2026-07-05T16:00:00.000Z', '2026-07-09T16:00:00.000Z']);
  });
});

describe('what a notification says', () => {
  it('coming 32: is made of what it holds, in both languages', () => {
    const [waiting] = toldOfCase(move({ dueAt: '2026-07-09' }), at);
    expect(waiting && wordsOf(waiting.kind, waiting)).toEqual({
      zh: '产权备案待办理:QTZ80 SN-1,期限2026-07-09',
      en: 'Ownership filing waits for your action: QTZ80 SN-1, due 2026-07-09',
    });
    const license = toldOfLicense('LICENSE_EXPIRING', { licenseId: 'l', uscc: applicant, number: '001', validUntil: '2026-09-29' }, at);
    expect([license.audience, wordsOf(license.kind, license).zh]).toEqual([
      [ofUnit(applicant)],
      '安全生产许可证001有效期至2026-09-29,请及时延续',
    ]);
  });

  it.each([
    'LICENSE_EXPIRED',
    'FILING_EXPIRED',
    'QUALIFICATION_EXPIRED',
    'INSPECTION_OVERDUE',
    'LICENSE_EXPIRING',
    'FILING_EXPIRING',
  ] as const)('coming 32: of what has ended or ends soon it says what is done: %s', (kind) => {
    const said = wordsOf(kind, { label: { zh: '证', en: 'A certificate' }, number: '001', dueAt: '2026-09-29' });
    expect([said.zh, said.en]).toEqual([
      expect.stringMatching(/[须请]|不得|方可/),
      expect.stringMatching(/appl|extend|extension|until it/),
    ]);
  });

  it('security: of a person’s certificate neither the holder nor a number that may be his', () => {
    const event = {
      qualificationId: 'q',
      kind: 'SPECIAL_OPERATION' as const,
      validUntil: '2026-09-29',
      number: 'T530102199001011234',
      personRef: 'ref',
    };
    const certificate = toldOfQualification(event, { employer: applicant, at });
    expect(JSON.stringify(certificate)).not.toMatch(/T5301|ref|person/i);
    expect(wordsOf(certificate.kind, certificate).en).toBe(
      'Certificate of special operations of one of your staff is valid until 2026-09-29: have it extended by its issuer in time',
    );
  });
});
