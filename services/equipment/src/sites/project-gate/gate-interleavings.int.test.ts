import { completionAcceptanceAborted, completionAcceptanceRequested, registrationApproved } from '@anzhu/contracts';
import { newId, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { type EquipmentKit, equipmentKit, examiner } from '../../../test/equipment-kit.ts';
import { publishedIn } from '../../../test/published.ts';
import { org, project } from '../../../test/world.ts';
import { dismantlingNoticeProcess } from '../dismantling-notice/dismantling-notice.ts';
import { installationNoticeProcess } from '../installation-notice/installation-notice.ts';
import { gateRepair } from './gate-repair.store.ts';

const colleague = { ...examiner, id: 'qian', name: '钱监督' };

type Pick = 0 | 1;
interface OfProject {
  readonly kind: 'ask' | 'abort';
  readonly project: Pick;
  readonly token: string;
}
type Op =
  | { readonly kind: 'install'; readonly crane: Pick; readonly project: Pick; readonly second: 'approve' | 'returnForCorrection' }
  | { readonly kind: 'dismantle' | 'cancel'; readonly crane: Pick }
  | OfProject
  | { readonly kind: 'rebuild'; readonly project: Pick };

const pick = fc.constantFrom<Pick>(0, 1);
const token = fc.constantFrom('a', 'b');
const install = fc.record({
  kind: fc.constant('install' as const),
  crane: pick,
  project: pick,
  second: fc.constantFrom('approve' as const, 'returnForCorrection' as const),
});
const leave = fc.record({ kind: fc.constantFrom('dismantle' as const, 'cancel' as const), crane: pick });
const acceptance = fc.record({ kind: fc.constantFrom('ask' as const, 'abort' as const, 'abort' as const), project: pick, token });
const op: fc.Arbitrary<Op> = fc.oneof(
  { weight: 6, arbitrary: install },
  { weight: 4, arbitrary: leave },
  { weight: 2, arbitrary: acceptance },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rebuild' as const), project: pick }) },
);
/** What happens at the same moment, and then again, on one site. */
const schedule = fc.array(fc.array(op, { minLength: 2, maxLength: 4 }), { minLength: 4, maxLength: 8 });
/** Sites beside each other, which know nothing of one another. */
const schedules = fc.array(schedule, { minLength: 4, maxLength: 4 });

type Outcome = Result<unknown, Refusal>;

describe('reliability: two cranes, two projects, several people at the same moments, on a real MongoDB', () => {
  let kit: EquipmentKit;
  let repair: ReturnType<typeof gateRepair>;

  beforeAll(async () => {
    kit = await equipmentKit();
    repair = gateRepair(kit.connection.useDb(kit.connection.name), kit.clock, publishedIn(kit));
  });

  const site = async () => {
    const projects = [newId(), newId()] as const;
    for (const _id of projects) {
      await kit.know.project(project({ _id }));
      await kit.receive(registrationApproved, { registrationId: 'r', projectId: _id });
    }
    const cranes = [(await kit.fileCrane()).craneId, (await kit.fileCrane()).craneId] as const;
    return { projects, cranes, moved: { entered: 0, left: 0 } };
  };
  type Site = Awaited<ReturnType<typeof site>>;

  /** Of two people who decide on one case at once, at most one has decided. */
  const atMostOne = (outcomes: readonly Outcome[]): boolean => {
    const won = outcomes.filter(({ ok }) => ok);
    expect(won.length).toBeLessThanOrEqual(1);
    return won.length === 1;
  };

  const installed = async ({ projects, cranes, moved }: Site, one: Extract<Op, { kind: 'install' }>): Promise<void> => {
    const form = { craneId: cranes[one.crane], projectId: projects[one.project], location: '1号楼' };
    const own = { applicant: org.installer, state: 'SUBMITTED', form };
    const id = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, own));
    const decided = await Promise.all([
      kit.act(kit.installationNotices, [id, 'approve']),
      kit.act(kit.installationNotices, [id, one.second], { by: colleague }),
    ]);
    atMostOne(decided);
    const found = await kit.store.find(kit.installationNotices.model, id);
    if (found?.state === 'APPROVED' || found?.state === 'CANCELLED') moved.entered += 1;
  };

  const gone = async ({ cranes, moved }: Site, { kind, crane }: { kind: 'dismantle' | 'cancel'; crane: Pick }): Promise<void> => {
    const stands = await kit.records.installations.standing(cranes[crane]);
    if (!stands) return;
    if (kind === 'cancel') {
      const done = [examiner, colleague].map((by) => kit.act(kit.installationNotices, [stands._id, 'cancelInstallation'], { by }));
      if (atMostOne(await Promise.all(done))) moved.left += 1;
      return;
    }
    const own = { applicant: org.dismantler, state: 'SUBMITTED', form: { installationId: stands._id } };
    const rivals = [kit.lay(kit.dismantlingNotices, caseOf(dismantlingNoticeProcess, own))];
    rivals.push(kit.lay(kit.dismantlingNotices, caseOf(dismantlingNoticeProcess, own)));
    const ids = await Promise.all(rivals);
    if (atMostOne(await Promise.all(ids.map((id) => kit.act(kit.dismantlingNotices, [id, 'approve']))))) moved.left += 1;
  };

  const heard = ({ projects }: Site, { kind, token: acceptanceId, project: at }: OfProject) => {
    const asked = { projectId: projects[at], acceptanceId, token: acceptanceId };
    return kit.receive(kind === 'ask' ? completionAcceptanceRequested : completionAcceptanceAborted, asked);
  };

  const happen = async (at: Site, one: Op): Promise<void> => {
    switch (one.kind) {
      case 'install':
        return installed(at, one);
      case 'dismantle':
      case 'cancel':
        return gone(at, one);
      case 'rebuild':
        return expect(codesOf(await repair.rebuild(at.projects[one.project], { operator: 'op', reason: '核对' }))).toBe('ok');
      case 'ask':
      case 'abort':
        return heard(at, one);
    }
  };

  /** The gates hold exactly what stands, each crane once; none is sealed with a crane in it; what came in less what went out is there. */
  const expectCount = async ({ projects, cranes, moved }: Site): Promise<void> => {
    const gates = await Promise.all(projects.map((id) => kit.records.gates.find(id)));
    const standing = await kit.records.installations.list({ craneId: { $in: [...cranes] }, isStanding: true }, 10);
    const open = gates.flatMap((gate, at) => gate.open.map(({ installationId }) => `${projects[at]} ${installationId}`));
    expect(open.toSorted()).toEqual(standing.map(({ projectId, _id }) => `${projectId} ${_id}`).toSorted());
    expect(new Set(standing.map(({ craneId }) => craneId)).size).toBe(standing.length);
    for (const { sealedBy, open: within } of gates) expect(sealedBy === null || within.length === 0).toBe(true);
    expect(open.length).toBe(moved.entered - moved.left);
  };

  it('C6 C9 R13 no interleaving of reviewers, installations, dismantlings, cancellations and acceptances breaks the count', async () => {
    let stood = 0;
    const play = async (batches: readonly (readonly Op[])[]): Promise<void> => {
      const at = await site();
      for (const batch of batches) {
        await Promise.all(batch.map((one) => happen(at, one)));
        await expectCount(at);
      }
      stood += at.moved.entered;
    };
    const side = async (sites: readonly (readonly (readonly Op[])[])[]): Promise<void> => void (await Promise.all(sites.map(play)));
    await fc.assert(fc.asyncProperty(schedules, side), { numRuns: 20, endOnFailure: true });
    expect(stood).toBeGreaterThan(40);
  });
});
