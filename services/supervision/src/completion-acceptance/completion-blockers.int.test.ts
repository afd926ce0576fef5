import { newId } from '@anzhu/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';

describe('R13 what is told before the completion is accepted', () => {
  let service: SupervisionService;
  beforeAll(async () => {
    service = await supervisionService();
  });
  afterAll(() => service.stop());

  it('R13 F14 W17 what would forbid the acceptance is told before it is asked for, each crane that stands included', async () => {
    const projectId = await service.given({ safetyTerminatedOn: '2026-02-01' });
    const told = async (who = people.quality) =>
      (
        await service.ask(
          who,
          `{ completionBlockers(projectId: "${projectId}") { code zh isWarning references { kind id } remedy { process action } } }`,
        )
      ).data.completionBlockers.filter(({ remedy }: { remedy: { process: string } }) => remedy.process.startsWith('equipment'));
    const stay = (installationId: string) => ({ installationId, craneId: `of-${installationId}`, projectId });
    const hear = (event: string, data: object) => service.hear('equipment', `equipment.${event}.v1`, data);
    const [first, second, late] = [newId(), newId(), newId()];
    expect(await told()).toEqual([]);
    const approved = { installerUscc: people.owner.org, filingNumber: '云AA-T202600001', since: '2026-01-05' };
    await hear('installation-notice.approved', { ...stay(first), ...approved });
    await hear('installation-notice.approved', { ...stay(second), installerUscc: people.owner.org });
    expect(await told()).toHaveLength(2);
    expect((await told())[0].remedy).toMatchObject({ process: 'equipment.dismantling-notice', action: 'SUBMIT' });
    expect(await told()).toContainEqual({
      code: 'CRANE_STANDS',
      zh: '起重机械云AA-T202600001未办理拆除(2026-01-05安装告知通过)',
      isWarning: false,
      references: [{ kind: 'Installation', id: first }],
      remedy: { process: 'equipment.dismantling-notice', action: 'SUBMIT' },
    });
    const filing = { craneId: `of-${first}`, category: 'TOWER_CRANE', model: 'QTZ80', serialNumber: 'SN-1', ownerUscc: people.owner.org };
    const reissued = { ...filing, ownerName: '产权', formerFilingNumber: '云AA-T202600001', filingNumber: '云AA-T202600009' };
    await hear('ownership-filing.reissued', { ...reissued, filingId: newId(), formerFilingId: newId() });
    expect(await told()).toContainEqual(expect.objectContaining({ zh: expect.stringContaining('云AA-T202600009') }));
    const restored = { ...filing, ownerName: '产权', filingId: newId(), filingNumber: '云AA-T202600001' };
    await hear('ownership-filing.extended', { ...restored, filingNumber: '云AA-T202600008' });
    expect(JSON.stringify(await told())).not.toContain('云AA-T202600008');
    await hear('ownership-filing.extended', { ...restored, undoneSuccessor: { filingId: newId(), version: 1 } });
    expect(JSON.stringify(await told())).not.toContain('云AA-T202600009');
    await hear('ownership-filing.reissued', { ...reissued, filingId: newId(), formerFilingId: newId() });
    await hear('dismantling-notice.approved', { ...stay(first), noticeId: 'of first', dismantlerUscc: people.owner.org });
    await hear('installation-notice.cancelled', { ...stay(second), installerUscc: people.owner.org, reason: '未进场' });
    await hear('dismantling-notice.approved', { ...stay(late), noticeId: 'of late', dismantlerUscc: people.owner.org });
    await hear('installation-notice.approved', { ...stay(late), ...approved });
    const report = { process: 'equipment.dismantling-notice', action: 'REPORT_DISMANTLED' };
    const unreported = (id: string, number: string) => ({
      ...{ code: 'DISMANTLING_NOT_REPORTED', isWarning: true, references: [{ kind: 'Installation', id }], remedy: report },
      zh: `起重机械${number}拆卸告知已通过,尚未报告拆除完成`,
    });
    expect(await told()).toEqual([unreported(first, '云AA-T202600009'), unreported(late, '云AA-T202600001')]);
    const dismantledOn = '2026-03-01';
    await hear('dismantling-notice.reported', { ...stay(first), noticeId: 'of first', dismantledOn });
    await hear('dismantling-notice.reported', { ...stay(late), noticeId: 'of late', dismantledOn });
    expect(await told()).toEqual([]);
    await hear('dismantling-notice.undone', { ...stay(late), noticeId: 'of late' });
    expect(await told()).toMatchObject([{ code: 'CRANE_STANDS', references: [{ id: late }] }]);
  });

  it('R13 R12 F14 what the acceptance still lacks is told beforehand, as warnings: divisions not accepted, and its papers', async () => {
    const projectId = await service.given({ safetyTerminatedOn: '2026-02-01' });
    const query = `{ completionBlockers(projectId: "${projectId}") { code zh isWarning remedy { process action } } }`;
    const told = async () => (await service.ask(people.quality, query)).data.completionBlockers;
    const division = (name: string) => ({
      ...{ code: 'SUB_DIVISION_NOT_ACCEPTED', zh: `未见${name}的分部验收记录`, isWarning: true },
      remedy: { process: 'supervision.sub-division-acceptance', action: 'ACCEPT' },
    });
    const demanded = {
      ...{ code: 'ACCEPTANCE_PAPERS_DUE', zh: '提交竣工验收须附:工程质量监督报告、工程竣工验收通知书、验收组人员名单', isWarning: true },
      remedy: { process: 'supervision.completion-acceptance', action: 'REQUEST' },
    };
    expect(await told()).toEqual([...['地基与基础', '主体结构', '主要使用功能'].map(division), demanded]);
    const acceptance = { projectId, division: 'FOUNDATION', part: '1号楼', acceptedOn: service.today(), supervisionNotes: '符合规定' };
    const kinds = ['CONDITIONS_REVIEW', 'QUALITY_SUPERVISION_REPORT', 'ACCEPTANCE_GROUP', 'SUPERVISION_RECORD', 'ACCEPTANCE_NOTICE'];
    const accepting = { form: acceptance, papers: kinds.map((kind) => ({ kind, fileId: kind })) };
    expect(await service.change(people.quality, 'createSubDivisionAcceptance', accepting)).toMatchObject({ state: 'ACCEPTED' });
    expect(await told()).toEqual([...['主体结构', '主要使用功能'].map(division), demanded]);
    await service.connection.collection('projects').updateOne({ _id: projectId as never }, { $set: { 'facts.acceptanceId': 'a' } });
    expect((await told()).map(({ code }: { code: string }) => code)).toEqual(['PROJECT_ACCEPTED']);
  });
});
