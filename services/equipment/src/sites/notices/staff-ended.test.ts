import { describe, expect, it } from 'vitest';
import { installation, org } from '../../../test/world.ts';
import { dismantlingNoticeProcess } from '../dismantling-notice/dismantling-notice.ts';
import { installationNoticeProcess } from '../installation-notice/installation-notice.ts';

const processes = [installationNoticeProcess, dismantlingNoticeProcess];

/** The actions by which an approved notice comes into another state, in any procedure. */
const leaving = processes.flatMap((process) => {
  const moves = process.workflow.variants.flatMap(({ moves }) => Object.entries(moves));
  const away = moves.filter(([, move]) => move && 'to' in move && [move.from].flat().includes('APPROVED') && move.to !== 'APPROVED');
  return [...new Set(away.map(([action]) => action))].map((action) => ({ process, action, id: process.workflow.process.id }));
});

describe('P5 what asks for an explanation of the people of a notice', () => {
  it('P5 C6 C9 both processes have an end', () => {
    expect(leaving.map(({ id, action }) => `${id} ${action}`).sort()).toEqual([
      'equipment.dismantling-notice reportDismantled',
      'equipment.installation-notice cancelInstallation',
    ]);
  });

  it.each(leaving)('P5 C6 C9 ends with $id $action, which no explanation can follow', ({ process, action }) => {
    const notice = { _id: 'n', form: { craneId: 'c', projectId: 'p' }, outcome: { flags: ['STAFF_LACKING'], staffOpen: ['x'] } };
    const facts = { installation: installation(), installer: { uscc: org.installer } };
    const at = { facts, today: '2026-09-14', opinion: '未进场', asked: { dismantledOn: '2026-09-14' } };
    const effect = (process.effects as never as Record<string, (...given: object[]) => object>)[action];
    expect(effect?.(notice, at)).toMatchObject({ outcome: { flags: [], staffLacking: null, staffOpen: [] } });
  });
});
