import { dismantlingReport } from '@anzhu/jurisdictions';
import { isPanel, type Move, personalActions, type Remedy } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { correctionBegun, problemRemedies } from '../../../services/certificate/src/certificate/corrections.ts';
import { licenseRemedies } from '../../../services/enterprise/src/licensing/remedies.ts';
import { standsReason } from '../../../services/equipment/src/sites/project-gate/project-gate.ts';
import { replacing } from '../../../services/personnel/src/team/held.ts';
import { allocation, planning, remedies } from '../../../services/supervision/src/project/remedies.ts';
import { type AnyProcess, allProcesses, definitionIn, divisions } from '../test/definitions.ts';

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
  ['PERSON_LOCKED as manager', replacing('PROJECT_MANAGER', undefined)] as const,
  ['PERSON_LOCKED as chief', replacing('CHIEF_SUPERVISION_ENGINEER', undefined)] as const,
  ...Object.entries(licenseRemedies),
  ...problemRemedies.map((remedy) => [`a face that ${remedy.process} corrects`, remedy] as const),
];

/** By what words, in both languages, whoever holds a role is known to a reader who does not. */
const known: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  UNIT_ADMIN: [/单位/, /unit|owner|holder|user|installer|contractor|consultant/i],
  UNIT_CLERK: [/单位/, /unit|owner|holder|user|installer|contractor|consultant/i],
  QUALITY_SUPERVISOR: [/质量监督机构|监督机构|监督员/, /quality institution|institution|supervisor/i],
  SAFETY_SUPERVISOR: [/安全监督机构|监督机构|监督员/, /safety institution|institution|supervisor/i],
  SUPERVISION_CHIEF: [/负责人|监督机构/, /chief|institution/i],
  DEPARTMENT_OFFICER: [/主管部门/, /department|authority/i],
  EXAMINER: [/主管部门/, /department|authority/i],
  PUBLISHER: [/主管部门/, /department|authority/i],
};

const rolesOfMove = (move: Move<string>): readonly string[] => {
  const named = isPanel(move) ? Object.values(move.seats) : [move.by];
  return named.flatMap((one) => (JSON.stringify(one) ?? '').match(/[A-Z]+_[A-Z]+|EXAMINER|PUBLISHER/g) ?? []);
};

/** Who may take the action: whoever opens the case where it is that by which it is handed on. */
const takers = ({ workflow, opens }: AnyProcess, action: string): ReadonlySet<string> => {
  const moves = workflow.variants.flatMap(({ moves: all }) => all[action] ?? []) as unknown as readonly Move<string>[];
  const opening = action === workflow.process.opensWith ? opens.default.roles : [];
  return new Set([...opening, ...moves.flatMap(rolesOfMove)]);
};

const processOf = ({ process }: Remedy): AnyProcess =>
  allProcesses.find(({ workflow }) => workflow.process.id === process) ?? expect.fail(`no process ${process}`);

describe('R13 E4 P3 whoever may not take what lifts a reason is told who may', () => {
  it.each(all)('R13 E4 P3 of %s, in both languages', (_, remedy) => {
    const { zh, en, action } = remedy ?? expect.fail('no remedy');
    const roles = [...takers(processOf(remedy as Remedy), action)];
    const words = roles.flatMap((role) => (known[role] ? [known[role]] : []));
    expect(roles).not.toEqual([]);
    expect(
      words.filter(([inChinese, inEnglish]) => inChinese.test(zh) && inEnglish.test(en)),
      `${roles}: ${zh} / ${en}`,
    ).not.toEqual([]);
  });
});

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
      orgs: ['u'],
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
