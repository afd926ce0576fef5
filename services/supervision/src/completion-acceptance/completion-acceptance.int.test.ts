import { addDays, newId } from '@anzhu/kernel';
import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';
import { recallIn } from '../carry-forward.ts';
import { tokenOf } from './completion-acceptance.ts';

const papers = ['QUALITY_SUPERVISION_REPORT', 'ACCEPTANCE_NOTICE', 'ACCEPTANCE_GROUP'].map((kind) => ({ kind, fileId: kind }));
const cranes = [{ installationId: 'i-1', craneId: 'c-1', filingNumber: '云A-T00001', since: '2026-01-01' }];
const fields = 'refusalCode standingCranes { label crane { id } }';

describe('R13 completion acceptance and the gate', () => {
  let service: SupervisionService;
  beforeAll(async () => {
    service = await supervisionService();
  });
  afterAll(() => service.stop());

  const terminated = () => service.given({ safetyTerminatedOn: '2026-02-01' });
  const create = (projectId: string, requestId = newId()) =>
    service.change(people.quality, 'createCompletionAcceptance', { requestId, fields, form: { projectId }, papers });
  const asked = (projectId: string) =>
    waitFor(() => service.connection.collection('completion_acceptances').findOne({ 'form.projectId': projectId }), {
      what: 'the question',
    }).then(({ _id }) => String(_id));
  const answer = (kind: 'sealed' | 'refused', projectId: string, id: string) =>
    service.hear('equipment', `equipment.project-gate.${kind}.v1`, {
      projectId,
      token: tokenOf({ _id: id }),
      ...(kind === 'refused' ? { code: 'CRANES_STANDING', cranes } : {}),
    });
  const accept = async (projectId: string) => {
    const opening = create(projectId);
    const checked = { state: 'CHECKING_EQUIPMENT', 'form.projectId': projectId };
    const { _id } = await waitFor(() => service.connection.collection('completion_acceptances').findOne(checked));
    await answer('sealed', projectId, String(_id));
    return opening;
  };
  const events = async (id: string) =>
    (await service.outbox('completion_acceptances', id)).map(({ type }) => type.replace('completion-acceptance.', ''));

  it('R13 waits for the answer and comes back accepted; a second answer changes nothing', async () => {
    const projectId = await terminated();
    const opening = create(projectId);
    const id = await asked(projectId);
    await answer('sealed', projectId, id);
    expect(await opening).toMatchObject({ id, state: 'ACCEPTED' });
    await answer('sealed', projectId, id);
    expect(await events(id)).toEqual(['requested', 'accepted']);
    expect((await service.projectOf(projectId))?.facts.acceptanceId).toBe(id);
    expect(await create(projectId)).toMatchObject({ reasons: [{ code: 'PROJECT_ACCEPTED' }] });
  });

  it('R13 comes back refused with the cranes, and aborts in the same write', async () => {
    const projectId = await terminated();
    const opening = create(projectId);
    const id = await asked(projectId);
    await answer('refused', projectId, id);
    expect(await opening).toMatchObject({
      state: 'REFUSED',
      refusalCode: 'CRANES_STANDING',
      standingCranes: [{ label: '云A-T00001', crane: { id: 'c-1' } }],
    });
    expect(await events(id)).toEqual(['requested', 'aborted']);
    expect(await accept(projectId)).toMatchObject({ state: 'ACCEPTED' });
  });

  it('R13 without an answer it comes back as CHECKING; a repeat re-reads it; a late seal after the withdrawal is aborted again', async () => {
    const projectId = await terminated();
    const requestId = newId();
    const checking = await create(projectId, requestId);
    expect(checking).toMatchObject({ state: 'CHECKING_EQUIPMENT', version: 1 });
    expect(await create(projectId)).toMatchObject({ reasons: [{ code: 'ACCEPTANCE_IN_PROGRESS' }] });
    const query = `{ completionBlockers(projectId: "${projectId}") { code references { id } remedy { action } } }`;
    expect((await service.ask(people.owner, query)).data.completionBlockers).toEqual([
      { code: 'ACCEPTANCE_IN_PROGRESS', references: [{ id: checking.id }], remedy: { action: 'WITHDRAW' } },
    ]);
    await service.change(people.quality, 'withdrawCompletionAcceptance', { id: checking.id, expectedVersion: 1 });
    expect(await create(projectId, requestId)).toMatchObject({ id: checking.id, state: 'WITHDRAWN' });
    await answer('sealed', projectId, checking.id);
    expect(await events(checking.id)).toEqual(['requested', 'aborted', 'aborted']);
    expect((await service.projectOf(projectId))?.facts.acceptanceId).toBeNull();
  });

  it('R13 R7 a notice that was issued while the cranes were checked refuses the acceptance and gives the seal back', async () => {
    const projectId = await terminated();
    const { id } = await create(projectId);
    const notices = [{ id: 'n-1', number: '530102质监改[2026]0001', type: 'ORDERED' }];
    await service.connection.collection('projects').updateOne({ _id: projectId as never }, { $set: { 'facts.notices': notices } });
    await answer('sealed', projectId, id);
    const kept = await service.connection.collection('completion_acceptances').findOne({ _id: id as never });
    expect(kept).toMatchObject({ state: 'REFUSED', outcome: { refusalCode: 'NOTICE_ISSUED' } });
    expect(await events(id)).toEqual(['requested', 'aborted']);
    expect((await service.projectOf(projectId))?.facts.acceptanceId).toBeNull();
  });

  it('R13 reliability: an acceptance that a restore has brought back after others heard that it was given up is annulled when the gate is asked again', async () => {
    const projectId = await terminated();
    const { id } = await accept(projectId);
    const token = tokenOf({ _id: id });
    const event = { type: 'supervision.completion-acceptance.aborted.v1', subject: id, data: { projectId, acceptanceId: id, token } };
    const said: string[] = [];
    await recallIn(service.connection)([event as never], async (of, draft) => void said.push(`${of} ${draft.type}`), []);
    expect(said).toEqual([`${id} supervision.completion-acceptance.requested.v1`]);
    const refused = (code: string) =>
      service.hear('equipment', 'equipment.project-gate.refused.v1', { projectId, token, code, cranes: [] });
    await refused('SEALED_BY_ANOTHER');
    expect((await service.projectOf(projectId))?.facts.acceptanceId).toBe(id);
    await refused('ABORTED');
    const kept = await service.connection.collection('completion_acceptances').findOne({ _id: id as never });
    const opinion = expect.stringMatching(/恢复备份.*系统重新撤销.*重新办理竣工验收/);
    expect(kept).toMatchObject({ state: 'ANNULLED', outcome: { dueOn: null } });
    expect(kept?.['history']).toContainEqual(expect.objectContaining({ action: 'annulUnsealed', opinion }));
    expect((await service.projectOf(projectId))?.facts.acceptanceId).toBeNull();
  });

  it('R13 the timer asks again with the same token, then gives up and aborts', async () => {
    const projectId = await terminated();
    const { id } = await create(projectId);
    const ticker = service.tick();
    service.clock.advance({ seconds: 6 });
    await waitFor(async () => (await events(id)).length === 2, { what: 'the second question' });
    service.clock.advance({ days: 1 });
    await waitFor(async () => (await events(id)).at(-1) === 'aborted', { what: 'the time-out' });
    await ticker.stop();
    const tokens = (await service.outbox('completion_acceptances', id)).map(({ data }) => data['token']);
    expect(new Set(tokens).size).toBe(1);
  });

  it('R13 R14 annulled until the project is completed; filed, it is 竣工 and 完工', async () => {
    const projectId = await terminated();
    const accepted = await accept(projectId);
    expect(
      (await service.ask(people.quality, `{ completionBlockers(projectId: "${projectId}") { code } }`)).data.completionBlockers,
    ).toEqual([{ code: 'PROJECT_ACCEPTED' }]);
    const dueOn = addDays(service.today(), 15);
    service.clock.advance({ days: 16 });
    const filing = await service.change(people.owner, 'createCompletionFiling', {
      form: { projectId },
      papers: [{ kind: 'FILING_APPLICATION', fileId: 'f' }],
      fields: 'dueOn isLate',
    });
    expect(filing).toMatchObject({ state: 'DRAFT', dueOn, isLate: null });
    const waiting = async () =>
      (
        await service.ask(
          people.owner,
          '{ list: completionAcceptances(tab: WAITING) { edges { node { id dueOn buttons { mutation } } } } }',
        )
      ).data.list.edges;
    const begins = [{ mutation: 'createCompletionFiling' }];
    expect(await waiting()).toContainEqual({ node: { id: accepted.id, dueOn, buttons: begins } });
    expect(await service.change(people.owner, 'submitCompletionFiling', { id: filing.id, expectedVersion: 1 })).toMatchObject({
      state: 'SUBMITTED',
    });
    expect((await waiting()).map(({ node }: { node: { id: string } }) => node.id)).not.toContain(accepted.id);
    const late = '{ completionFilings(filter: { isLate: true }) { edges { node { id dueOn isLate reviewNotes { code } } } } }';
    expect((await service.ask(people.chief, late)).data.completionFilings.edges).toEqual([
      { node: { id: filing.id, dueOn, isLate: true, reviewNotes: [{ code: 'FILED_LATE' }] } },
    ]);
    const approval = { id: filing.id, expectedVersion: 2, verdict: 'PASS', opinion: '同意' };
    expect(await service.change(people.chief, 'reviewCompletionFiling', approval)).toMatchObject({ state: 'APPROVED' });
    expect(await service.projectOf(projectId)).toMatchObject({
      constructionStatus: 'COMPLETED',
      qualityStatus: 'COMPLETED',
      safetyStatus: 'TERMINATED',
    });
    expect((await service.outbox('projects', projectId)).map(({ type }) => type)).toEqual(['project.status-changed', 'project.completed']);
    const annulment = { id: accepted.id, expectedVersion: accepted.version + 1, opinion: '误操作' };
    expect(await service.change(people.chief, 'annulCompletionAcceptance', annulment)).toMatchObject({
      reasons: [{ code: 'PROJECT_COMPLETED' }],
    });
  });

  it('R13 R14 an acceptance after one that was annulled waits for no filing that is under way', async () => {
    const acceptances = service.connection.collection<{ _id: string }>('completion_acceptances');
    const waitsForNothing = { state: 'ACCEPTED', awaits: [] };
    const projectId = await terminated();
    const first = await accept(projectId);
    const filing = await service.change(people.owner, 'createCompletionFiling', {
      form: { projectId },
      papers: [{ kind: 'FILING_APPLICATION', fileId: 'f' }],
    });
    const submitting = { id: filing.id, expectedVersion: 1 };
    expect(await service.change(people.owner, 'submitCompletionFiling', submitting)).toMatchObject({ state: 'SUBMITTED' });
    const annulment = { id: first.id, expectedVersion: first.version + 1, opinion: '误操作' };
    expect(await service.change(people.chief, 'annulCompletionAcceptance', annulment)).toMatchObject({ state: 'ANNULLED' });
    const second = await accept(projectId);
    expect(await acceptances.findOne({ _id: second.id })).toMatchObject(waitsForNothing);
    const waiting = { $set: { awaits: [`supervision.completion-filing ${people.owner.org}`] } };
    await acceptances.updateOne({ _id: second.id }, waiting);
    const approval = { id: filing.id, expectedVersion: 2, verdict: 'PASS', opinion: '同意' };
    expect(await service.change(people.chief, 'reviewCompletionFiling', approval)).toMatchObject({ state: 'APPROVED' });
    expect(await acceptances.findOne({ _id: second.id })).toMatchObject(waitsForNothing);
  });
});
