import type { Subject } from '@anzhu/access';
import type { StoredHistoryEntry } from '@anzhu/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit, examiner } from '../test/equipment-kit.ts';
import { served } from '../test/served.ts';
import { org } from '../test/world.ts';
import { dismantlingNoticeProcess } from './sites/dismantling-notice/dismantling-notice.ts';
import { useRegistrationProcess } from './use/use-registration/use-registration.ts';

const changji = { ...examiner, org: 'AUTH-6523', region: '652300' };
const reviewer: Subject = { ...changji, id: 'zhou', name: '周初审', roles: ['PRELIMINARY_REVIEWER'] };
const owner = clerkOf(org.owner, ['EQUIPMENT_OWNER']);

const listed = `query ($phase: CasePhase, $tab: CaseTab) { dismantlingNotices(phase: $phase, tab: $tab) { edges { node {
  initiator isInternal progress { label { zh } stages { label { zh } status deciders { zh } decidingOrg decidedBy } } } } } }`;

describe('X12 the lists of Xinjiang', () => {
  let kit: EquipmentKit;
  let ask: Awaited<ReturnType<typeof served>>;
  const notices = async (who: Subject, variables: object = {}) => {
    const { edges } = (await ask(who, listed, variables))['dismantlingNotices'] as { edges: readonly { node: object }[] };
    return edges.map(({ node }) => node);
  };

  beforeAll(async () => {
    kit = await equipmentKit();
    ask = await served(kit);
    const submitted = { number: 2, at: kit.clock(), actorId: 'wang', actorName: '王芳', role: 'UNIT_CLERK', action: 'submit' };
    const history = [{ ...submitted, label: { zh: '上报', en: 'Submit' }, from: 'DRAFT', to: 'SUBMITTED' }];
    const own = { applicant: org.owner, division: '652301', state: 'SUBMITTED', history, form: { installationId: 'installation-1' } };
    const id = await kit.lay(kit.dismantlingNotices, caseOf(dismantlingNoticeProcess, own));
    expect(codesOf(await kit.act(kit.dismantlingNotices, [id, 'passPreliminaryReview'], { by: reviewer }))).toBe('ok');
  });

  it('X12 流程进度 shows both levels of the review: who has decided the first, who decides the second; 流程发起人', async () => {
    const units = [{ zh: '单位管理员' }, { zh: '经办人' }];
    expect(await notices(owner)).toEqual([
      {
        initiator: '王芳',
        isInternal: false,
        progress: {
          label: { zh: '流程中' },
          stages: [
            { label: { zh: '发起审批' }, status: 'DONE', deciders: units, decidingOrg: org.owner, decidedBy: '王芳' },
            { label: { zh: '一级审批' }, status: 'DONE', deciders: [{ zh: '初审人' }], decidingOrg: null, decidedBy: '周初审' },
            { label: { zh: '审批' }, status: 'OPEN', deciders: [{ zh: '审核人' }], decidingOrg: null, decidedBy: null },
          ],
        },
      },
    ]);
  });

  it.each([
    ['流程中, 待审批 of the second level', changji, { phase: 'IN_PROGRESS', tab: 'WAITING' }, 1],
    ['待审批 of the first level, which has decided', reviewer, { tab: 'WAITING' }, 0],
    ['待发起', owner, { phase: 'TO_INITIATE' }, 0],
    ['通过', owner, { phase: 'PASSED' }, 0],
    ['终止', owner, { phase: 'TERMINATED' }, 0],
    ['我发起的', owner, { tab: 'MINE' }, 1],
    ['我发起的 of an authority', changji, { tab: 'MINE' }, 0],
    ['显示全部', changji, { tab: 'ALL' }, 1],
  ])('X12 %s', async (_, who, variables, count) => {
    expect(await notices(who, variables)).toHaveLength(count);
  });

  it('X12 knows the initiator and who decided also when these entries have left the case', async () => {
    const cases = kit.connection.collection('dismantling_notices');
    const { _id, history } = (await cases.findOne({})) as unknown as { _id: never; history: StoredHistoryEntry[] };
    const before = await notices(owner);
    const saved = { ...history.at(-1), action: 'save', from: 'PRE_REVIEWED', to: 'PRE_REVIEWED', number: 40, version: 40 };
    await cases.updateOne({ _id }, { $set: { remembered: history, history: [saved] } });
    expect(await notices(owner)).toEqual(before);
    await cases.updateOne({ _id }, { $set: { remembered: [] } });
    expect(await notices(owner)).toMatchObject([{ initiator: null }]);
    await cases.updateOne({ _id }, { $set: { history } });
  });

  it('X12 打印证书 is not offered while the certificate is pending, and the registration says so', async () => {
    const outcome = { registrationNumber: '6523-1', certificate: 'PENDING' as const };
    const own = { applicant: org.contractor, division: '652301', state: 'REGISTERED', form: { installationId: 'installation-1' }, outcome };
    const id = await kit.lay(kit.useRegistrations, caseOf(useRegistrationProcess, own));
    const query = 'query ($id: ID!) { useRegistration(id: $id) { registrationNumber certificate buttons { label { zh } } } }';
    expect(await ask(changji, query, { id })).toEqual({
      useRegistration: { registrationNumber: '6523-1', certificate: 'PENDING', buttons: [{ label: { zh: '撤销证件' } }] },
    });
  });
});
