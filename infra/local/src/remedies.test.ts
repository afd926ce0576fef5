import { personalActions } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { licenseRemedies } from '../../../services/enterprise/src/licensing/remedies.ts';
import { standsReason } from '../../../services/equipment/src/sites/project-gate/project-gate.ts';
import { completionRemedies } from '../../../services/supervision/src/completion-acceptance/completion-remedies.ts';
import { allProcesses } from '../test/definitions.ts';

const crane = standsReason({ installationId: 'i', craneId: 'c', filingNumber: 'n', category: 'TOWER_CRANE', since: '2026-01-01' });
const remedies = [...Object.entries(completionRemedies), [crane.code, crane.remedy] as const];

describe('R13 what lifts a reason', () => {
  it.each(remedies)('R13 of %s is an action that a person takes, or begins a case with', (_, remedy) => {
    const found = allProcesses.find(({ workflow }) => workflow.process.id === remedy?.process);
    expect(found && [...personalActions(found.workflow), found.workflow.process.opensWith]).toContain(remedy?.action);
  });

  it.each(Object.entries(licenseRemedies))('E4 what is done instead of %s is an action that a unit takes', (_, remedy) => {
    const found = allProcesses.find(({ workflow }) => workflow.process.id === remedy.process);
    expect(found && personalActions(found.workflow)).toContain(remedy.action);
  });

  it('R13 of a crane it is the same whichever service tells it', () => {
    expect(completionRemedies['CRANE_STANDS']).toEqual(crane.remedy);
  });
});
