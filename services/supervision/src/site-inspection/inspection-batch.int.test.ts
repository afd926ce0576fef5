import { newId } from '@anzhu/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';
import { checklistOf } from './checklists.ts';

const mutation = `mutation ($records: [CreateSiteInspectionInput!]!) { batch: recordInspections(records: $records) { receivedAt answers {
  requestId isRepeated error { code } result { __typename ... on SiteInspection { id } ... on Blocked { reasons { code } }
  ... on RequirementsNotMet { faults { path code } } } } } }`;

interface Answer {
  readonly requestId: string;
  readonly isRepeated: boolean;
  readonly error: { readonly code: string } | null;
  readonly result: { readonly __typename: string; readonly id?: string; readonly reasons?: readonly { code: string }[] } | null;
}

describe('R6 inspections made off line', () => {
  let service: SupervisionService;
  beforeAll(async () => {
    service = await supervisionService();
  });
  afterAll(() => service.stop());

  const items = (checklistOf('SAFETY', 1)?.items ?? []).map(({ code: item }) => ({ item, finding: 'CONFORMS' }));
  const entryOf = (projectId: string, form: object = {}, requestId = newId()) => ({
    requestId,
    form: {
      ...{ projectId, kind: 'SAFETY', inspectedOn: '2026-03-01', madeAt: '2026-03-01T10:00:00+08:00' },
      ...{ place: '三层', summary: '现场有序', checklistVersion: 1, results: items, ...form },
    },
  });
  type Entry = ReturnType<typeof entryOf>;
  const send = async (records: readonly Entry[], who: (typeof people)['safety' | 'owner'] = people.safety): Promise<readonly Answer[]> =>
    (await service.ask(who, mutation, { records })).data.batch.answers;
  const given = () => service.given({}, { registeredAt: new Date('2026-01-05T02:00:00Z') });
  const count = (projectId: string) => service.connection.collection('site_inspections').countDocuments({ 'form.projectId': projectId });

  it('R6 a day of 60, sent twice: each is on record once, and the second time nothing changes', async () => {
    const projectId = await given();
    const day = Array.from({ length: 60 }, (_, n) => entryOf(projectId, { place: `${n + 1}号楼` }));
    const first = await send(day);
    expect(first.map(({ isRepeated, result }) => [isRepeated, result?.__typename])).toEqual(day.map(() => [false, 'SiteInspection']));
    const before = await service.connection.collection('site_inspections').find({ 'form.projectId': projectId }).toArray();
    const second = await send(day);
    expect(second).toEqual(first.map((answer) => ({ ...answer, isRepeated: true })));
    expect(await service.connection.collection('site_inspections').find({ 'form.projectId': projectId }).toArray()).toEqual(before);
  });

  it('R6 each is answered by itself: what is refused keeps none of the others', async () => {
    const projectId = await given();
    const good = entryOf(projectId);
    const { madeAt: _, ...undated } = entryOf(projectId).form;
    const answers = await send([
      good,
      entryOf(projectId, { results: [{ item: 'AA99', finding: 'CONFORMS' }] }),
      entryOf('unknown'),
      { ...good, form: { ...good.form, summary: '另一次检查' } },
      { requestId: newId(), form: undated as Entry['form'] },
      good,
      entryOf(projectId, { kind: 'QUALITY', results: [{ item: 'ZA01', finding: 'CONFORMS' }] }),
    ]);
    expect(answers.map(({ error, result }) => error?.code ?? result?.__typename)).toEqual([
      'SiteInspection',
      'RequirementsNotMet',
      'RequirementsNotMet',
      'REQUEST_ID_REUSED',
      'RequirementsNotMet',
      'SiteInspection',
      'Blocked',
    ]);
    expect(answers[5]).toEqual({ ...answers[0], isRepeated: true });
    expect(await count(projectId)).toBe(1);
  });

  it('R6 R9 what was inspected while the supervision rested is refused with the reason; what was inspected before is not', async () => {
    const projectId = await given();
    await service.connection.collection('supervision_suspensions').insertOne({
      ...{ _id: newId() as never, state: 'IN_EFFECT', form: { projectId }, outcome: { effectiveOn: '2026-02-20' }, version: 1 },
    });
    const answers = await send([entryOf(projectId), entryOf(projectId, { inspectedOn: '2026-02-19' })]);
    expect(answers.map(({ result }) => result?.reasons?.map(({ code }) => code) ?? result?.__typename)).toEqual([
      ['INSPECTED_WHILE_SUSPENDED'],
      'SiteInspection',
    ]);
  });

  it('R6 by supervisors alone, and at most 200 at once', async () => {
    const projectId = await given();
    const [refused] = await send([entryOf(projectId)], people.owner);
    expect(refused?.error?.code).toBe('FORBIDDEN');
    const { errors } = await service.ask(people.safety, mutation, { records: Array.from({ length: 201 }, () => entryOf(projectId)) });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', faults: [{ path: 'records', code: 'TOO_MANY' }] });
    expect(await count(projectId)).toBe(0);
  });

  it('R6 the checklists are there for whoever is signed in', async () => {
    const query = '{ inspectionChecklists { kind version items { code theme { zh } text { en } } } }';
    const { inspectionChecklists } = (await service.ask(people.safety, query)).data;
    expect(inspectionChecklists.map(({ kind }: { kind: string }) => kind)).toEqual(['QUALITY_CONDUCT', 'QUALITY', 'SAFETY']);
  });
});
