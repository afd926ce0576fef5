import { syntheticUscc } from '@anzhu/identifiers';
import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consultant } from '../../test/cases.ts';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';
import { checklistOf } from '../site-inspection/checklists.ts';
import type { InspectionKind } from '../site-inspection/inspection-kinds.ts';

describe('R7 R8 notices and their replies', () => {
  let service: SupervisionService;
  let ticker: ReturnType<SupervisionService['tick']>;
  beforeAll(async () => {
    service = await supervisionService();
    ticker = service.tick();
  });
  afterAll(async () => {
    await ticker.stop();
    await service.stop();
  });

  type Who = (typeof people)['safety' | 'quality'];
  const kindOf = (who: Who): InspectionKind => (who === people.safety ? 'SAFETY' : 'QUALITY');
  const inspect = async (who: Who, projectId: string): Promise<string> => {
    const kind = kindOf(who);
    const results = (checklistOf(kind, 1)?.items ?? []).slice(0, 2).map(({ code: item }) => ({ item, finding: 'VIOLATES' }));
    const form = { projectId, kind, inspectedOn: service.today(), place: '三层', summary: '临边无防护', checklistVersion: 1, results };
    const inspection = await service.change(who, 'createSiteInspection', { form });
    expect(inspection).toMatchObject({ state: 'RECORDED' });
    return inspection.id;
  };
  const issue = async (who: Who, projectId: string, parts: object) => {
    const form = { projectId, inspectionId: await inspect(who, projectId), problems: '临边无防护', demands: '设置栏杆', ...parts };
    return service.change(who, 'createRectificationNotice', {
      form,
      fields: 'number nature printed { url fileName } prints { label { zh } file { fileName } }',
    });
  };
  const reply = (who: Who, noticeId: string, form: object = {}) =>
    service.change(who, 'createRectificationReply', { form: { noticeId, result: '已整改', ...form } });
  const statuses = async (projectId: string) => {
    const { constructionStatus, qualityStatus, safetyStatus } = (await service.projectOf(projectId)) ?? expect.fail('no project');
    return [constructionStatus, qualityStatus, safetyStatus];
  };
  const noticeOf = (id: string) => service.connection.collection('rectification_notices').findOne({ _id: id as never });

  it('R7 R8 two notices of two institutions: the strictest decides, and only with the last reply all is normal', async () => {
    const projectId = await service.given();
    const stop = await issue(people.safety, projectId, { type: 'STOP' });
    expect(stop).toMatchObject({ state: 'ISSUED', number: expect.stringMatching(/^530102安监改\[2026\]\d{4}$/), nature: 'SAFETY' });
    const fileName = `安全监督停工整改通知书 ${stop.number}.pdf`;
    expect(stop).toMatchObject({ printed: { fileName }, prints: [{ label: { zh: '整改通知书' }, file: { fileName } }] });
    const order = await issue(people.quality, projectId, { type: 'DEADLINE', deadline: '2026-04-01' });
    expect(order).toMatchObject({ state: 'ISSUED', nature: 'QUALITY' });
    expect(await statuses(projectId)).toEqual(['STOPPED', 'STOPPED', 'STOPPED']);
    expect(await reply(people.quality, stop.id)).toMatchObject({ __typename: 'Blocked', reasons: [{ code: 'NOT_THE_ISSUER' }] });
    const reinspectionId = await inspect(people.safety, projectId);
    expect(await reply(people.safety, stop.id, { reinspectionId })).toMatchObject({ state: 'REPLIED' });
    expect(await statuses(projectId)).toEqual(['IN_CONSTRUCTION', 'RECTIFYING', 'RECTIFYING']);
    const query = `{ project(id: "${projectId}") { statusReasons { quality { code references { kind id label } } } rectificationNotices { edges { node { id state } } } } }`;
    const { project } = (await service.ask(people.owner, query)).data;
    const { quality } = project.statusReasons;
    expect(quality).toEqual([
      { code: 'RECTIFICATION_NOTICE_OPEN', references: [{ kind: 'RectificationNotice', id: order.id, label: order.number }] },
    ]);
    expect(project.rectificationNotices.edges.map(({ node }: { node: { state: string } }) => node.state).sort()).toEqual([
      'ISSUED',
      'REPLIED',
    ]);
    expect(await reply(people.quality, order.id)).toMatchObject({ state: 'REPLIED' });
    expect(await statuses(projectId)).toEqual(['IN_CONSTRUCTION', 'NORMAL', 'NORMAL']);
    expect(await reply(people.quality, order.id)).toMatchObject({ reasons: [{ code: 'NOTICE_CLOSED' }] });
  });

  it('R7 follows from several inspections, each of which its institution made of the project', async () => {
    const [projectId, elsewhere] = [await service.given(), await service.given()];
    const secondInspectionId = await inspect(people.safety, projectId);
    const foreign = { secondInspectionId, thirdInspectionId: await inspect(people.safety, elsewhere) };
    expect(await issue(people.safety, projectId, { type: 'STOP', ...foreign })).toMatchObject({
      faults: [{ path: 'form.thirdInspectionId', code: 'OTHER_PROJECT' }],
    });
    const notice = await issue(people.safety, projectId, { type: 'STOP', secondInspectionId });
    expect(notice).toMatchObject({ state: 'ISSUED' });
    const named = { kind: 'SAFETY', inspectedOn: service.today(), place: '三层' };
    expect(await noticeOf(notice.id)).toMatchObject({ form: { secondInspectionId }, outcome: { inspections: [named, named] } });
  });

  it('R7 an inspection offers a notice until one follows from it, as its first, second or third, and again once that is revoked', async () => {
    const projectId = await service.given();
    const ids = [await inspect(people.safety, projectId), await inspect(people.safety, projectId), await inspect(people.safety, projectId)];
    const offering = async () => {
      const query = (id: string) => `{ siteInspection(id: "${id}") { buttons { begins { id } } } }`;
      const shown = await Promise.all(ids.map(async (id) => (await service.ask(people.safety, query(id))).data.siteInspection.buttons));
      return shown.map((buttons) => buttons.length);
    };
    const of = (parts: object) => issue(people.safety, projectId, { inspectionId: ids[0], ...parts });
    expect(await offering()).toEqual([1, 1, 1]);
    const first = await of({ type: 'ORDERED', secondInspectionId: ids[1] });
    expect(await offering()).toEqual([0, 0, 1]);
    const again = { type: 'ORDERED', inspectionId: ids[2], thirdInspectionId: ids[1] };
    expect(await of(again)).toMatchObject({ faults: [{ path: 'form.thirdInspectionId', code: 'NOTICE_STANDS' }] });
    expect(await of({ type: 'PENALTY', penaltyBasis: '条例', penalty: '罚款' })).toMatchObject({ state: 'ISSUED' });
    const revocation = { id: first.id, expectedVersion: first.version, opinion: '误发' };
    expect(await service.change(people.safetyChief, 'revokeRectificationNotice', revocation)).toMatchObject({ state: 'REVOKED' });
    expect(await offering()).toEqual([0, 1, 1]);
    expect(await of(again)).toMatchObject({ state: 'ISSUED' });
    expect(await offering()).toEqual([0, 0, 0]);
  });

  it('R8 W12 the contractor reads the notice and who answers for it, shows what it has mended, and the reply accepts it', async () => {
    const projectId = await service.given();
    const notice = await issue(people.safety, projectId, { type: 'ORDERED' });
    const seen = `{ rectificationNotice(id: "${notice.id}") { number responsible { name } decided { label { zh } value reference { kind } } } }`;
    const { number, responsible, decided } = (await service.ask(people.contractor, seen)).data.rectificationNotice;
    expect([number, responsible]).toEqual([notice.number, { name: expect.stringMatching(/./) }]);
    const reference = { kind: 'Supervisor' };
    expect(decided).toContainEqual({ label: { zh: '责任监督员' }, value: expect.stringContaining(responsible.name), reference });
    expect((await service.ask(people.stranger, seen)).data.rectificationNotice).toBeNull();
    const form = { noticeId: notice.id, mendedOn: '2026-03-02', measures: '已设置栏杆' };
    const papers = [{ kind: 'MENDING_PHOTO', fileId: 'photo-1' }];
    const draft = await service.change(people.contractor, 'createRectificationReport', { form, papers });
    const report = await service.change(people.contractor, 'submitRectificationReport', { id: draft.id, expectedVersion: 1 });
    expect(report).toMatchObject({ state: 'SUBMITTED' });
    expect(await reply(people.safety, notice.id)).toMatchObject({ state: 'REPLIED' });
    const kept = await service.connection.collection('rectification_reports').findOne({ _id: draft.id });
    expect(kept?.['state']).toBe('ACCEPTED');
  });

  it('R2 R7 where the contractor changes an open notice is read by the new one, and waits for it', async () => {
    const successor = syntheticUscc(104);
    const unit = { uscc: successor, name: '云南盘龙建工', kinds: ['CONTRACTOR'], division: '530103', status: 'APPROVED' };
    await service.hear('enterprise', 'enterprise.unit.approved.v1', unit);
    const parties = [
      { kind: 'PROJECT_OWNER', uscc: people.owner.org, name: '云南滇池建设投资' },
      { kind: 'CONTRACTOR', uscc: people.contractor.org, name: '云南五华建工' },
      { kind: 'SUPERVISION_CONSULTANT', uscc: consultant, name: '昆明翠湖监理' },
    ] as const;
    const projectId = await service.given({}, { parties });
    const notice = await issue(people.safety, projectId, { type: 'ORDERED' });
    const entering: Who = { ...people.contractor, id: 'successor', org: successor };
    const waiting = async (who: Who) => {
      const list = '{ rectificationNotices(tab: WAITING) { edges { node { id } } } }';
      const { data } = await service.ask(who, list);
      return data.rectificationNotices.edges.some(({ node }: { node: { id: string } }) => node.id === notice.id);
    };
    expect([await waiting(people.contractor), await waiting(entering)]).toEqual([true, false]);
    const form = { projectId, kind: 'CONTRACTOR', leavingUscc: people.contractor.org, enteringUscc: successor, reason: '解除合同' };
    const papers = [{ kind: 'CHANGE_EVIDENCE', fileId: 'evidence' }];
    const draft = await service.change(people.owner, 'createProjectPartyChange', { form, papers });
    const submitted = await service.change(people.owner, 'submitProjectPartyChange', { id: draft.id, expectedVersion: draft.version });
    const approval = { id: draft.id, expectedVersion: submitted.version, verdict: 'PASS', opinion: '同意' };
    expect(await service.change(people.chief, 'reviewProjectPartyChange', approval)).toMatchObject({ state: 'APPROVED' });
    expect([await waiting(people.contractor), await waiting(entering)]).toEqual([false, true]);
    const seen = `{ rectificationNotice(id: "${notice.id}") { number } }`;
    expect((await service.ask(people.contractor, seen)).data.rectificationNotice).toBeNull();
    expect((await service.ask(entering, seen)).data.rectificationNotice).toEqual({ number: notice.number });
    const reporting = { form: { noticeId: notice.id, mendedOn: '2026-03-02', measures: '已设置栏杆' } };
    expect(await service.change(entering, 'createRectificationReport', reporting)).toMatchObject({ state: 'DRAFT' });
  });

  it('R7 the deadline passes by the clock: the leader, then the department; extended it runs anew', async () => {
    const projectId = await service.given();
    const notice = await issue(people.safety, projectId, { type: 'DEADLINE', deadline: service.today() });
    service.clock.advance({ days: 1 });
    await waitFor(async () => (await noticeOf(notice.id))?.['state'] === 'OVERDUE', { what: 'the notice to be overdue' });
    const waiting = '{ rectificationNotices(tab: WAITING, filter: { overdue: true }) { edges { node { id } } } }';
    const found = (await service.ask(people.safetyChief, waiting)).data.rectificationNotices.edges;
    expect(found.map(({ node }: { node: { id: string } }) => node.id)).toContain(notice.id);
    service.clock.advance({ days: 7 });
    await waitFor(async () => (await noticeOf(notice.id))?.['state'] === 'ESCALATED', { what: 'the notice to go to the department' });
    const { version } = (await noticeOf(notice.id)) ?? expect.fail('no notice');
    const deadline = '2026-06-01';
    const extension = { id: notice.id, expectedVersion: version, deadline, opinion: '材料未到' };
    expect(await service.change(people.safety, 'extendRectificationNotice', extension)).toMatchObject({ state: 'ISSUED' });
    expect(await noticeOf(notice.id)).toMatchObject({ dueAt: deadline, outcome: { extensions: 1 } });
    const told = (await service.outbox('rectification_notices', notice.id)).map(({ type, data }) => [type, data['stage']]);
    expect(told).toEqual([
      ['rectification-notice.issued', undefined],
      ['rectification-notice.reminded', 'OVERDUE'],
      ['rectification-notice.reminded', 'ESCALATED'],
    ]);
  });

  it('R13 an open notice keeps the completion from being accepted, and says what to do', async () => {
    const projectId = await service.given();
    const notice = await issue(people.quality, projectId, { type: 'ORDERED' });
    const query = `{ completionBlockers(projectId: "${projectId}") { code references { id } } }`;
    const { completionBlockers } = (await service.ask(people.quality, query)).data;
    expect(completionBlockers).toContainEqual({ code: 'RECTIFICATION_NOTICE_OPEN', references: [{ id: notice.id }] });
  });
});
