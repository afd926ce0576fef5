import { describe, expect, it } from 'vitest';
import { caseOf, paper, project, refusalOf, supervised, when } from '../../test/cases.ts';
import { checklistOf, currentChecklists } from './checklists.ts';
import type { SiteInspectionFacts } from './inspection-rules.ts';
import { siteInspectionProcess as process } from './site-inspection.ts';

const results = (checklistOf('SAFETY', 1)?.items ?? []).slice(0, 3).map(({ code: item }) => ({ item, finding: 'CONFORMS' as const }));
const form = {
  projectId: 'project-1',
  kind: 'SAFETY' as const,
  inspectedOn: '2026-03-02',
  place: '3号楼',
  summary: '临边防护缺失',
  checklistVersion: 1,
  results,
};
const hazard = { place: '三层', description: '临边无防护', severity: 'GENERAL' as const };
const team = [{ role: 'SAFETY_OFFICER' as const, personRef: 'ref-1', name: '李娜', uscc: 'U' }];
const cranes = [{ craneId: 'crane-1', filingNumber: '云AA-T202600001' }];
const known = project({}, { team });
const facts = (changed: Partial<SiteInspectionFacts> = {}): SiteInspectionFacts => ({
  ...supervised(known),
  pauses: [],
  cranes,
  ...changed,
});

type Given = {
  readonly changed?: object;
  readonly facts?: SiteInspectionFacts;
  readonly org?: string;
  readonly papers?: readonly string[];
};
const record = ({ changed = {}, facts: at = facts(), org = '530102-SS', papers = [] }: Given = {}) => {
  const opened = caseOf(process, { ...form, ...changed }, { applicant: org, parties: { applicant: org }, papers: papers.map(paper) });
  const role = org.endsWith('QS') ? 'QUALITY_SUPERVISOR' : 'SAFETY_SUPERVISOR';
  return when(process, opened, { action: 'record', role, facts: at });
};

describe('R6 site inspections', () => {
  it('R6 X8 saving completes it, with the hazards counted and what they concern by reference', () => {
    const hazards = [
      { ...hazard, item: 'AG01', craneFilingNumber: '云AA-T202600001' },
      { ...hazard, severity: 'MAJOR', photoIds: ['file-SITE_PHOTO'], personRole: 'SAFETY_OFFICER', personName: '李娜' },
    ];
    expect(record({ changed: { hazards }, papers: ['SITE_PHOTO'] })).toMatchObject({
      value: {
        set: {
          state: 'RECORDED',
          outcome: {
            hazardCount: 2,
            majorHazardCount: 1,
            supervisorId: 'the SAFETY_SUPERVISOR',
            hazardsOf: { AG: 1, OTHER: 1 },
            concerned: [
              { hazard: 1, craneId: 'crane-1' },
              { hazard: 2, personRef: 'ref-1' },
            ],
          },
        },
      },
    });
  });

  it.each([
    ['QUALITY_CONDUCT', '530102-QS', []],
    ['QUALITY', '530102-QS', []],
    ['SAFETY', '530102-SS', []],
    ['QUALITY_CONDUCT', '530102-SS', ['NOT_IN_CHARGE']],
    ['QUALITY', '530102-SS', ['NOT_IN_CHARGE']],
    ['SAFETY', '530102-QS', ['NOT_IN_CHARGE']],
  ] as const)('R6 %s by %s', (kind, org, reasons) => {
    const items = (checklistOf(kind, 1)?.items ?? []).map(({ code: item }) => ({ item, finding: 'CONFORMS' }));
    expect(refusalOf(record({ changed: { kind, results: items }, org }))).toEqual(reasons);
  });

  it('R6 everything wrong is named at once, each with its place', () => {
    const hazards = [
      { ...hazard, item: 'AA99' },
      { ...hazard, severity: 'MAJOR' },
      { ...hazard, craneFilingNumber: '云AA-T202609999', photoIds: ['file-OTHER'] },
      { ...hazard, personRole: 'SAFETY_OFFICER', personName: '王五' },
      { ...hazard, personRole: 'PROJECT_MANAGER' },
    ];
    const twice = [...results, { item: 'AA01', finding: 'VIOLATES' }, { item: 'ZA01', finding: 'CONFORMS' }];
    const wrong = { hazards, results: twice, madeAt: 'yesterday', longitude: 2, latitude: 48, inspectedOn: '2026-03-03' };
    expect([...refusalOf(record({ changed: wrong, papers: ['OTHER'] }))].sort()).toEqual(
      [
        'form.inspectedOn',
        'form.madeAt',
        'form.longitude',
        'form.results.3.item',
        'form.results.4.item',
        'form.hazards.0.item',
        'form.hazards.1.photoIds',
        'form.hazards.2.craneFilingNumber',
        'form.hazards.2.photoIds.0',
        'form.hazards.3.personName',
        'form.hazards.4.personName',
      ].sort(),
    );
  });

  it.each([
    ['2026-03-02T10:00:00+08:00', []],
    ['2026-03-02T02:00:00.125Z', []],
    ['2026-03-02T10:00', ['form.madeAt']],
    ['2026-13-02T10:00:00Z', ['form.madeAt']],
    ['2 March 2026', ['form.madeAt']],
  ])('R6 the device says when it was made, with its time zone: %s', (madeAt, faults) => {
    expect(refusalOf(record({ changed: { madeAt } }))).toEqual(faults);
  });

  it.each(['kind', 'checklistVersion'])('R6 without its %s an inspection is not measured by a checklist', (field) => {
    expect(refusalOf(record({ changed: { [field]: undefined, results: [{ item: 'ZZ99', finding: 'CONFORMS' }] } }))).toEqual([
      `form.${field}`,
    ]);
  });

  it('R6 a project that nobody knows is inspected by nobody', () => {
    expect(refusalOf(record({ facts: facts(supervised(null)) }))).toEqual(['NOT_IN_CHARGE']);
  });

  it('R6 a checklist that was replaced since is still recorded under its version, an unknown one is not', () => {
    expect(refusalOf(record({ changed: { checklistVersion: 9 } }))).toEqual(['form.checklistVersion']);
  });

  it('R6 every checklist has items of one code each, and words in both languages', () => {
    const codes = currentChecklists.flatMap(({ items }) => items.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    for (const { items } of currentChecklists)
      for (const { theme, text } of items) expect([theme.zh, theme.en, text.zh, text.en].every((one) => one.length > 1)).toBe(true);
    expect(currentChecklists.map(({ kind }) => kind)).toEqual(['QUALITY_CONDUCT', 'QUALITY', 'SAFETY']);
  });
});

describe('R6 R9 the day of the inspection decides, whenever it is sent', () => {
  const pause = { id: 's', from: '2026-02-10', until: '2026-02-20' };
  const early = project({}, { registeredAt: new Date('2026-01-05T02:00:00Z'), team });
  const on = (inspectedOn: string, at: Partial<SiteInspectionFacts>) =>
    refusalOf(record({ changed: { inspectedOn }, facts: facts({ ...supervised(early), ...at }) }));

  it.each([
    ['the day before it began', '2026-02-09', []],
    ['its first day', '2026-02-10', ['INSPECTED_WHILE_SUSPENDED']],
    ['its last day', '2026-02-19', ['INSPECTED_WHILE_SUSPENDED']],
    ['the day it was resumed', '2026-02-20', []],
  ])('R9 R10 a suspension that is over: %s', (_, day, reasons) => {
    expect(on(day, { pauses: [pause] })).toEqual(reasons);
  });

  it('R9 one that lasts', () => {
    expect(on('2026-03-01', { pauses: [{ ...pause, until: null }] })).toEqual(['INSPECTED_WHILE_SUSPENDED']);
    expect(on('2026-02-09', { pauses: [{ ...pause, until: null }] })).toEqual([]);
  });

  it.each([
    ['before safety supervision was terminated', { safetyTerminatedOn: '2026-02-15' }, '2026-02-15', []],
    ['after it', { safetyTerminatedOn: '2026-02-15' }, '2026-02-16', ['SAFETY_SUPERVISION_TERMINATED']],
    ['of a void project', { isVoid: true }, '2026-02-15', ['PROJECT_NOT_IN_CONSTRUCTION']],
    ['of one that is not approved', { isApproved: false }, '2026-02-15', ['PROJECT_NOT_IN_CONSTRUCTION']],
    ['from before its registration', {}, '2026-01-04', ['INSPECTED_BEFORE_REGISTRATION']],
  ])('R6 R11 %s', (_, changed, day, reasons) => {
    const at = project(changed, { registeredAt: new Date('2026-01-05T02:00:00Z'), team });
    expect(on(day, supervised(at))).toEqual(reasons);
  });
});
