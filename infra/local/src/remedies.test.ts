import { dismantlingReport } from '@anzhu/jurisdictions';
import { personalActions } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { correctionBegun, problemRemedies } from '../../../services/certificate/src/certificate/problem-remedies.ts';
import { licenseRemedies } from '../../../services/enterprise/src/licensing/remedies.ts';
import { standsReason } from '../../../services/equipment/src/sites/project-gate/project-gate.ts';
import { allocation, planning, remedies } from '../../../services/supervision/src/project/remedies.ts';
import { allProcesses, definitionIn, divisions } from '../test/definitions.ts';

const craneIn = (division: string) =>
  standsReason({ installationId: 'i', craneId: 'c', filingNumber: 'n', category: 'TOWER_CRANE', since: '2026-01-01' }, division).remedy;
const all = [
  ...Object.entries(remedies),
  ...(['QUALITY', 'SAFETY'] as const).flatMap((one) => [
    [`allocation ${one}`, allocation(one)] as const,
    [`plan ${one}`, planning(one)] as const,
  ]),
  ['CRANE_STANDS', craneIn('530102')] as const,
  ['DISMANTLING_NOT_REPORTED', dismantlingReport('530102')] as const,
  ...problemRemedies.map((remedy) => [`a face that ${remedy.process} corrects`, remedy] as const),
];

describe('K4 R4 R5 R7 R9 R11 R13 R14 what lifts a reason', () => {
  it.each(all)('R13 of %s is an action that a person takes, or begins a case with', (_, remedy) => {
    const found = allProcesses.find(({ workflow }) => workflow.process.id === remedy?.process);
    expect(found && [...personalActions(found.workflow), found.workflow.process.opensWith]).toContain(remedy?.action);
  });

  it.each(problemRemedies.map(({ process }) => process))('K4 the correction of a face by %s begins with fields of its form', (process) => {
    const certificate = {
      kind: 'CRANE_OWNERSHIP_FILING',
      division: null,
      subjectId: 's',
      number: 'n',
      holderUscc: 'u',
      craneId: 'c',
      d6: '',
    } as const;
    const found = allProcesses.find(({ workflow }) => workflow.process.id === process);
    const fields = found ? divisions.flatMap((division) => definitionIn(found, division)?.fields ?? []) : [];
    expect(fields).not.toEqual([]);
    for (const { path, value } of correctionBegun(process, certificate).prefill) {
      const named = fields.filter((one) => one.path === path);
      expect(named, path).not.toEqual([]);
      const choices = named.flatMap((one) => one.choices.map((choice) => choice.value));
      if (choices.length > 0) expect(choices, path).toContain(value);
    }
  });

  it.each(Object.entries(licenseRemedies))('E4 what is done instead of %s is an action that a unit takes', (_, remedy) => {
    const found = allProcesses.find(({ workflow }) => workflow.process.id === remedy.process);
    expect(found && personalActions(found.workflow)).toContain(remedy.action);
  });

  it('C9 R13 of a crane it says who gives notice of its dismantling there', () => {
    expect(['530102', '652301'].map((division) => craneIn(division)?.zh.slice(0, 5))).toEqual(['由安拆单位', '由产权单位']);
  });
});
