import type { Subject } from '@anzhu/access';
import { newId } from '@anzhu/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseOf, supervisor } from '../test/cases.ts';
import { people, type SupervisionService, supervisionService } from '../test/service.ts';
import { checklistOf } from './site-inspection/checklists.ts';
import { supervisionRegistrationProcess } from './supervision-registration/supervision-registration.ts';

interface Shown {
  readonly label: { readonly zh: string };
  readonly begins: { readonly id: string } | null;
  readonly mutation: string;
  readonly isPrimary: boolean;
  readonly prefill: readonly { readonly path: string; readonly value: string }[];
}

describe('R3 R4 R5 R7 R8 R13 R14 work that another process goes on with', () => {
  let service: SupervisionService;
  const colleague: Subject = { ...people.safety, id: 'colleague', name: 'colleague' };
  beforeAll(async () => {
    service = await supervisionService();
    const { _id, ...other } = supervisor('colleague');
    await service.connection.collection('supervisors').insertOne({ ...other, _id: 'the colleague' } as never);
  });
  afterAll(() => service.stop());

  const waits = async (who: Subject, list: string): Promise<readonly string[]> =>
    (await service.ask(who, `{ list: ${list}(tab: WAITING) { edges { node { id } } } }`)).data.list.edges.map(
      ({ node }: { node: { id: string } }) => node.id,
    );
  const counted = async (who: Subject, id: string): Promise<number> => {
    const { data } = await service.ask(who, '{ work { supervision { counts { process { id } waiting } } } }');
    const counts: readonly { readonly process: { readonly id: string }; readonly waiting: number }[] = data.work.supervision.counts;
    return counts.find(({ process }) => process.id === `supervision.${id}`)?.waiting ?? 0;
  };
  const next = async (who: Subject, one: string, id: string): Promise<readonly Shown[]> => {
    const fields = 'buttons { label { zh } mutation isPrimary begins { id } prefill { path value } }';
    const { data } = await service.ask(who, `{ one: ${one}(id: "${id}") { ${fields} } }`);
    return (data.one.buttons as readonly Shown[]).filter(({ begins }) => begins !== null);
  };
  const named = (buttons: readonly Shown[]) => buttons.map(({ label }) => label.zh);
  /** Begins what a button says with what it says, as a client does. */
  const begin = (who: Subject, [button]: readonly Shown[], more: object = {}, input: object = {}) => {
    const prefilled = Object.fromEntries((button?.prefill ?? []).map(({ path, value }) => [path, value]));
    return service.change(who, button?.mutation ?? 'createNothing', { form: { ...prefilled, ...more }, ...input });
  };

  const approved = async (projectId: string): Promise<string> => {
    const _id = newId();
    const assigned = { quality: '530102-QS', safety: '530102-SS' };
    const awaits = Object.entries(assigned).map(([seat, org]) => `supervision.supervision-allocation:${seat} ${org}`);
    const more = { _id, state: 'APPROVED', assigned, awaits, outcome: { projectId }, d2: '53', d4: '5301', d6: '530102' };
    const one = caseOf(supervisionRegistrationProcess, { registrationNumber: _id }, more as never);
    await service.connection.collection('supervision_registrations').insertOne(one as never);
    await service.connection.collection('projects').updateOne({ _id: projectId as never }, { $set: { registrationId: _id } });
    return _id;
  };
  const plan = { contents: '责任主体安全行为', focus: '起重机械', measures: '抽查', inspectionDays: 30 };
  const inspection = () => {
    const results = (checklistOf('SAFETY', 1)?.items ?? []).map(({ code: item }) => ({ item, finding: 'VIOLATES' }));
    return { kind: 'SAFETY', inspectedOn: service.today(), place: '三层', summary: '临边无防护', checklistVersion: 1, results };
  };

  it('R3 R4 R5 an approved registration waits for the chief, the allocation for whom it names, the overdue plan for its leader', async () => {
    const projectId = await service.given({}, { supervision: [] });
    const registration = await approved(projectId);
    const safety = people.safetyChief;
    expect([await waits(safety, 'supervisionRegistrations'), await counted(safety, 'supervision-registration')]).toEqual([
      [registration],
      1,
    ]);
    const [button] = await next(safety, 'supervisionRegistration', registration);
    expect(button).toMatchObject({
      isPrimary: true,
      mutation: 'createSupervisionAllocation',
      prefill: [{ path: 'projectId', value: projectId }],
    });
    const begun = await begin(safety, [button as Shown], { supervisorId: 'the SAFETY_SUPERVISOR' });
    expect(await waits(safety, 'supervisionRegistrations')).toEqual([]);
    expect(await waits(people.chief, 'supervisionRegistrations')).toEqual([registration]);
    const asked = `{ one: supervisionAllocation(id: "${begun.id}") { buttons { action asks { choices { value label { zh } } } } } }`;
    const { buttons } = (await service.ask(safety, asked)).data.one;
    const choices = (action: string) =>
      buttons.find((one: { action: string }) => one.action === action)?.asks[0].choices.map(({ value }: { value: string }) => value);
    expect([choices('ADD'), choices('REMOVE'), choices('SET_LEADER')]).toEqual([
      ['云建安监-colleague'],
      ['云建安监-SAFETY_SUPERVISOR'],
      ['云建安监-SAFETY_SUPERVISOR'],
    ]);
    const given = await service.change(safety, 'withdrawSupervisionAllocation', { id: begun.id, expectedVersion: begun.version });
    expect(given).toMatchObject({ state: 'WITHDRAWN' });
    expect(await waits(safety, 'supervisionRegistrations')).toEqual([registration]);
    const again = await begin(safety, [button as Shown], { supervisorId: 'the SAFETY_SUPERVISOR' });
    await service.change(safety, 'confirmSupervisionAllocation', { id: again.id, expectedVersion: again.version });

    expect([await waits(people.safety, 'supervisionAllocations'), await waits(colleague, 'supervisionAllocations')]).toEqual([
      [again.id],
      [],
    ]);
    expect(await next(colleague, 'supervisionAllocation', again.id)).toEqual([]);
    const compiled = await begin(people.safety, await next(people.safety, 'supervisionAllocation', again.id), plan);
    expect(compiled).toMatchObject({ state: 'IN_EFFECT' });
    expect(await waits(people.safety, 'supervisionAllocations')).toEqual([]);
    const change = { id: again.id, expectedVersion: again.version + 2 };
    const changing = await service.change(safety, 'changeSupervisionAllocation', change);
    await service.change(safety, 'confirmSupervisionAllocation', { id: again.id, expectedVersion: changing.version });
    expect(await waits(people.safety, 'supervisionAllocations')).toEqual([]);

    expect(await waits(people.safety, 'supervisionPlans')).toEqual([]);
    const ticker = service.tick();
    service.clock.advance({ days: 31 });
    await expect.poll(() => waits(people.safety, 'supervisionPlans')).toEqual([compiled.id]);
    await ticker.stop();
    expect(await counted(people.safety, 'supervision-plan')).toBe(1);
    expect([await waits(colleague, 'supervisionPlans'), await counted(colleague, 'supervision-plan')]).toEqual([[], 0]);
    const seen = await begin(people.safety, await next(people.safety, 'supervisionPlan', compiled.id), inspection());
    expect(seen).toMatchObject({ state: 'RECORDED' });
    expect(await waits(people.safety, 'supervisionPlans')).toEqual([]);

    const notice = await begin(people.safety, await next(people.safety, 'siteInspection', seen.id), {
      ...{ type: 'ORDERED', problems: '临边无防护', demands: '设置栏杆' },
    });
    expect(notice).toMatchObject({ state: 'ISSUED' });
    expect(await next(colleague, 'siteInspection', seen.id)).toEqual([]);
    const { contractor } = people;
    expect([await waits(contractor, 'rectificationNotices'), await waits(people.owner, 'rectificationNotices')]).toEqual([[notice.id], []]);
    expect(await counted(contractor, 'rectification-notice')).toBe(1);
    const mended = { mendedOn: service.today(), measures: '已设置栏杆' };
    const papers = [{ kind: 'MENDING_PHOTO', fileId: 'photo-1' }];
    const draft = await begin(contractor, await next(contractor, 'rectificationNotice', notice.id), mended, { papers });
    const report = await service.change(contractor, 'submitRectificationReport', { id: draft.id, expectedVersion: 1 });
    expect(await waits(contractor, 'rectificationNotices')).toEqual([]);
    await service.change(contractor, 'withdrawRectificationReport', { id: draft.id, expectedVersion: report.version });
    expect(await waits(contractor, 'rectificationNotices')).toEqual([notice.id]);
    const another = await begin(contractor, await next(contractor, 'rectificationNotice', notice.id), mended, { papers });
    await service.change(contractor, 'submitRectificationReport', { id: another.id, expectedVersion: 1 });
    expect(named(await next(people.safety, 'rectificationNotice', notice.id))).toEqual(['回复整改通知']);
    expect(await next(colleague, 'rectificationReport', another.id)).toEqual([]);
    const answered = await begin(people.safety, await next(people.safety, 'rectificationReport', another.id), { result: '已整改' });
    expect(answered).toMatchObject({ state: 'REPLIED' });
    expect([await waits(contractor, 'rectificationNotices'), await waits(people.safety, 'rectificationReports')]).toEqual([[], []]);
  });

  it.each([
    ['quality', people.quality, ['QUALITY_CONDUCT', 'QUALITY']],
    ['safety', people.safety, ['SAFETY']],
    ['the unit', people.owner, ['QUALITY_CONDUCT', 'QUALITY', 'SAFETY']],
  ])('R6 of the kinds of inspection those are offered that the institution makes: %s', async (_, who, kinds) => {
    const definition = 'formDefinition(process: "supervision.site-inspection", division: "530102") { fields { path choices { value } } }';
    const { data } = await service.ask(who, `{ work { supervision { ${definition} } } }`);
    const fields: readonly { readonly path: string; readonly choices: readonly { readonly value: string }[] }[] =
      data.work.supervision.formDefinition.fields;
    expect(fields.find(({ path }) => path === 'kind')?.choices.map(({ value }) => value)).toEqual(kinds);
  });
});
