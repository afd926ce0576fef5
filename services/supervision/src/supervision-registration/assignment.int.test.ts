import { newId } from '@anzhu/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { push } from '../../test/push.ts';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';

const url = '/permit-reform/v1/registrations';
let pushes = 0;

describe('R2 the assignment of a registration', () => {
  let service: SupervisionService;
  beforeAll(async () => {
    service = await supervisionService();
    await service.knowContractor();
  });
  afterAll(() => service.stop());

  const fresh = () => push({ registrationNumber: `BJ-${++pushes}` });
  const send = (form: object, requestId = newId(), who = people.machine) =>
    service.send(who, { method: 'POST', url, payload: form, headers: { 'idempotency-key': requestId } });
  const current = async (id: string) =>
    (
      await service.ask(
        people.quality,
        `{ one: supervisionRegistration(id: "${id}") { version state lockRefusal project { constructionStatus qualityStatus safetyStatus } } }`,
      )
    ).data.one;
  const review = async (who: (typeof people)['quality' | 'safety'], id: string, verdict: string) =>
    service.change(who, 'reviewSupervisionRegistration', { id, expectedVersion: (await current(id)).version, verdict, opinion: '意见' });

  it('R2 without an institution for the place it is assigned by hand, and the project follows', async () => {
    const { body } = await send(push({ registrationNumber: 'BJ-R2', division: '530112' }));
    expect(body).toMatchObject({ state: 'UNASSIGNED', qualityAuthority: null });
    const officer = { ...people.chief, id: 'officer', org: '530100-JZ', region: '530100', roles: ['DEPARTMENT_OFFICER'] as const };
    const asks = 'buttons { action asks { name choices { value label { zh } } } }';
    const { data } = await service.ask(officer, `{ one: supervisionRegistration(id: "${body.registrationId}") { ${asks} } }`);
    const [assign] = data.one.buttons;
    const choices = Object.fromEntries(
      assign.asks.map(({ name, choices: all }: { name: string; choices: { value: string }[] }) => [name, all]),
    );
    expect(choices.qualityAuthority).toContainEqual({ value: '530100-QS', label: { zh: expect.any(String) } });
    expect(choices.safetyAuthority.map(({ value }: { value: string }) => value)).toContain('530100-SS');
    expect(choices.qualityAuthority.filter(({ value }: { value: string }) => value.endsWith('SS'))).toEqual([]);
    const done = await service.change(officer, 'assignSupervisionRegistration', {
      id: body.registrationId,
      expectedVersion: 1,
      qualityAuthority: '530100-QS',
      safetyAuthority: '530100-SS',
    });
    expect(done).toMatchObject({ state: 'UNDER_REVIEW' });
    expect(await service.projectOf(body.projectId)).toMatchObject({ qualityAuthority: '530100-QS', safetyAuthority: '530100-SS' });
  });

  it('R2 R3 an institution learns what the other has said once it has said its own, by no path before', async () => {
    const { body } = await send(fresh());
    const id = body.registrationId;
    const query = `{ one: supervisionRegistration(id: "${id}") { version verdicts { seat verdict } history { action label { zh } opinion } } }`;
    const seen = async (who: (typeof people)['quality' | 'safety' | 'chief'] | typeof officer) => (await service.ask(who, query)).data.one;
    const officer = { ...people.chief, id: 'officer', org: '530102-JZ', roles: ['DEPARTMENT_OFFICER'] as const };
    const safetyChief = { ...people.chief, id: 'safety-chief', org: '530102-SS' };
    const { version } = await seen(people.safety);
    await service.change(people.quality, 'reviewSupervisionRegistration', {
      id,
      expectedVersion: version,
      verdict: 'RETURN',
      opinion: '资料不全',
    });
    const told = { seat: 'quality', verdict: 'RETURN' };
    for (const who of [people.safety, safetyChief]) {
      const blind = await seen(who);
      expect(blind.verdicts).toEqual([]);
      expect(blind.history[0]).toEqual({ action: 'REVIEW', label: { zh: '审核' }, opinion: null });
    }
    for (const who of [people.quality, people.chief, officer]) {
      expect(await seen(who)).toMatchObject({
        verdicts: [told],
        history: [{ label: { zh: '审核: 打回修改' }, opinion: '资料不全' }, {}, {}],
      });
    }
    const stale = `mutation ($input: ReviewSupervisionRegistrationInput!) { done: reviewSupervisionRegistration(input: $input) {
      ... on VersionConflict { since { label { zh } opinion } } } }`;
    const input = { requestId: newId(), id, expectedVersion: version, verdict: 'PASS' };
    expect((await service.ask(people.safety, stale, { input })).data.done).toEqual({ since: [{ label: { zh: '审核' }, opinion: null }] });
    await review(people.safety, id, 'PASS');
    expect((await seen(people.safety)).history[1]).toMatchObject({ label: { zh: '审核: 打回修改' }, opinion: '资料不全' });
  });

  it('R2 what was said before a recall stays unseen by the other until it has reviewed anew', async () => {
    const { body } = await send(fresh());
    const id = body.registrationId;
    await review(people.quality, id, 'PASS');
    const officer = { ...people.chief, id: 'officer', org: '530100-JZ', region: '530100', roles: ['DEPARTMENT_OFFICER'] as const };
    const act = async (action: string, asked: object = {}) =>
      service.change(officer, `${action}SupervisionRegistration`, { id, expectedVersion: (await current(id)).version, ...asked });
    expect(await act('recallAssignment')).toMatchObject({ state: 'UNASSIGNED' });
    const waiting = '{ supervisionRegistrations(tab: WAITING) { edges { node { id } } } }';
    expect((await service.ask(officer, waiting)).data.supervisionRegistrations.edges).toContainEqual({ node: { id } });
    expect(await act('assign', { qualityAuthority: '530102-qs', safetyAuthority: '530102-SS' })).toMatchObject({ state: 'UNDER_REVIEW' });
    const query = `{ one: supervisionRegistration(id: "${id}") { verdicts { seat } history { action opinion } } }`;
    const { verdicts, history } = (await service.ask(people.safety, query)).data.one;
    expect([verdicts, history.flatMap(({ opinion }: { opinion: string | null }) => opinion ?? [])]).toEqual([[], []]);
  });
});
