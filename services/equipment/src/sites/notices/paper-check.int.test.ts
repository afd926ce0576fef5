import { createLists } from '@anzhu/casework';
import { registrationApproved } from '@anzhu/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit, examiner } from '../../../test/equipment-kit.ts';
import { installing } from '../../../test/notices.ts';
import { org } from '../../../test/world.ts';
import { installationNoticeProcess } from '../installation-notice/installation-notice.ts';

const installer = clerkOf(org.installer, ['INSTALLER']);
const contractor = clerkOf(org.contractor, ['CONTRACTOR']);
const consultant = clerkOf(org.consultant, ['SUPERVISION_CONSULTANT']);
const parties = { applicant: org.installer, installer: org.installer, contractor: org.contractor, consultant: org.consultant };

describe('C6 the check of the papers on a real MongoDB', () => {
  let kit: EquipmentKit;
  const draft = () => {
    const alone = { d2: '', d4: '', d6: '', partyOrgs: [org.installer], parties };
    return kit.lay(
      kit.installationNotices,
      caseOf(installationNoticeProcess, { applicant: org.installer, form: installing.form, ...alone }),
    );
  };
  const waiting = async (who: typeof installer) => {
    const found = await createLists(kit.installationNotices).list(who, { tab: 'WAITING' });
    return found.ok ? found.value.edges.map(({ node }) => node._id) : [];
  };
  const act = (id: string, action: string, who: typeof installer, verdict?: string) =>
    kit.act(kit.installationNotices, [id, action], { by: who, ...(verdict ? { verdict } : {}) });

  beforeAll(async () => {
    kit = await equipmentKit();
    await kit.know.persons(installing.facts.persons);
    await kit.receive(registrationApproved, { registrationId: 'r', projectId: 'project-1' });
  });

  it('X1 it waits for contractor and consultant until each has answered, and is seen by no authority before it is submitted', async () => {
    const id = await draft();
    expect(await waiting(contractor)).not.toContain(id);
    expect(codesOf(await act(id, 'requestCheck', installer))).toBe('ok');
    expect([await waiting(contractor), await waiting(consultant)]).toEqual([[id], [id]]);
    expect((await kit.installationNotices.load(examiner, id)).ok).toBe(false);
    expect(codesOf(await act(id, 'check', contractor, 'CONFIRM'))).toBe('ok');
    expect([await waiting(contractor), await waiting(consultant)]).toEqual([[], [id]]);
    expect(codesOf(await act(id, 'submit', installer))).toEqual(['PAPERS_NOT_CHECKED']);
    expect(codesOf(await act(id, 'check', consultant, 'CONFIRM'))).toBe('ok');
    expect(codesOf(await act(id, 'submit', installer))).toBe('ok');
    expect(await waiting(examiner)).toContain(id);
    expect((await kit.installationNotices.load(examiner, id)).ok).toBe(true);
  });

  it('C6 both answer at the same moment: both count', async () => {
    const id = await draft();
    await act(id, 'requestCheck', installer);
    const both = [contractor, consultant];
    const outcomes = await Promise.all(both.map((who) => act(id, 'check', who, 'CONFIRM')));
    for (const [at, outcome] of outcomes.entries()) {
      if (!outcome.ok) expect(codesOf(await act(id, 'check', both[at] ?? contractor, 'CONFIRM'))).toBe('ok');
    }
    const found = await kit.store.find(kit.installationNotices.model, id);
    expect(found).toMatchObject({
      verdicts: { contractor: 'CONFIRM', consultant: 'CONFIRM' },
      outcome: { checks: { contractor: { answer: 'CONFIRMED' }, consultant: { answer: 'CONFIRMED' } } },
      timers: [],
    });
  });
});
