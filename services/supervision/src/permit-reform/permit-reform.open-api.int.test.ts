import { newId } from '@anzhu/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { push } from '../../test/push.ts';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';
import { bodies } from './permit-reform.schemas.ts';

const url = '/permit-reform/v1/registrations';

/** The body as the interface describes it: what it does not describe is missing. */
const described = (schema: z.ZodType, body: unknown): unknown => schema.parse(body);

describe('R0 what the permit-reform system is told of its interface is so', () => {
  let service: SupervisionService;
  beforeAll(async () => {
    service = await supervisionService();
    await service.knowContractor();
  });
  afterAll(() => service.stop());

  const send = (payload: object, who = people.machine) => service.send(who, { method: 'POST', url, payload });

  it('R0 registrations, refusals and outcomes have the fields that the description names, and no other', async () => {
    const { body } = await send({ requestId: newId(), ...push() });
    expect(described(bodies.Registration, body)).toEqual(body);
    const refusals = [
      await send({ requestId: newId(), ...push(), division: '000000', team: [] }),
      await send({ requestId: newId(), ...push() }),
      await send({ requestId: newId() }, people.safety),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([422, 409, 403]);
    for (const refused of refusals) expect(described(bodies.Refusal, refused.body)).toEqual(refused.body);
    await service.change(people.safety, 'reviewSupervisionRegistration', {
      id: body.registrationId,
      expectedVersion: 1,
      verdict: 'REJECT',
      opinion: '虚假材料',
    });
    const answered = await service.connection.collection('deliveries').findOne({ key: body.registrationId });
    expect(answered?.['payload']).toBeDefined();
    expect(described(bodies.Answer, answered?.['payload'])).toEqual(answered?.['payload']);
  });

  it('R0 what is too large, in another charset or no JSON is refused with the words of the description', async () => {
    const { body: api } = await service.send(people.machine, { method: 'GET', url: '/permit-reform/v1/openapi.json' });
    const { responses } = api.paths[url].post;
    const raw = (payload: string, type = 'application/json') =>
      service.send(people.machine, { method: 'POST', url, payload: payload as never, headers: { 'content-type': type } });
    const refusals = [
      [413, await raw(JSON.stringify({ projectName: '园'.repeat(400_000) }))],
      [415, await raw('{}', 'application/json; charset=gbk')],
      [400, await raw('{"requestId":')],
      [400, await raw('[]')],
    ] as const;
    for (const [status, refusal] of refusals) {
      expect([refusal.status, described(bodies.Refusal, refusal.body)]).toEqual([status, refusal.body]);
      if (status > 400) expect(`${refusal.body.zh} / ${refusal.body.en}`).toBe(responses[status].description);
    }
  });

  it('R0 the description is served, and each of its references leads somewhere', async () => {
    const { status, body } = await service.send(people.machine, { method: 'GET', url: '/permit-reform/v1/openapi.json' });
    expect([status, body.openapi, Object.keys(body.components.schemas)]).toEqual([200, '3.1.0', Object.keys(bodies)]);
    const references = [...JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect([...new Set(references)].toSorted()).toEqual(Object.keys(bodies).toSorted());
  });
});
