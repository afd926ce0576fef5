import { newId } from '@anzhu/kernel';
import { waitFor } from '@anzhu/testing';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { push } from '../../test/push.ts';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';

const shown = `id targetLabel { zh } state stateLabel { zh } tries isResendable content { label { zh } value { zh } }
  attempts { outcome outcomeLabel { zh } httpStatus } history { number actorName roleLabel { zh } label { zh } fromLabel { zh } toLabel { zh } }`;

describe('R0 the log of answers to the permit-reform system', () => {
  const system = Fastify();
  const keys: string[] = [];
  let status = 422;
  let service: SupervisionService;
  let deliverer: Awaited<ReturnType<SupervisionService['deliver']>>;
  let registrationId: string;
  beforeAll(async () => {
    system.post('/answers', async ({ headers }, reply) => {
      keys.push(String(headers['idempotency-key']));
      return reply.code(status).send({ secret: '内部错误' });
    });
    service = await supervisionService(await system.listen({ host: '127.0.0.1', port: 0 }));
    await service.knowContractor();
    const url = '/permit-reform/v1/registrations';
    ({
      body: { registrationId },
    } = await service.send(people.machine, { method: 'POST', url, payload: { requestId: newId(), ...push() } }));
    const review = { id: registrationId, expectedVersion: 1, verdict: 'REJECT', opinion: '虚假材料' };
    await service.change(people.safety, 'reviewSupervisionRegistration', review);
    deliverer = await service.deliver();
  });
  afterAll(async () => {
    await deliverer.stop();
    await service.stop();
    await system.close();
  });

  const sentAbout = async (who: (typeof people)[keyof typeof people]) => {
    const query = `query ($id: ID!) { supervisionRegistration(id: $id) { id deliveries { ${shown} } } }`;
    return (await service.ask(who, query, { id: registrationId })).data?.supervisionRegistration?.deliveries;
  };
  const listed = async (who: (typeof people)[keyof typeof people], states: readonly string[]) => {
    const query =
      'query ($states: [DeliveryState!]) { work { supervision { deliveries(filter: { states: $states }) { edges { node { id key } } total { count } } } } }';
    return (await service.ask(who, query, { states })).data?.work?.supervision?.deliveries;
  };
  const resend = async (who: (typeof people)[keyof typeof people], id: string, requestId = newId()) => {
    const query = `mutation ($input: ResendDeliveryInput!) { done: resendSupervisionDelivery(input: $input) { __typename ... on Delivery { id state } ... on Blocked { reasons { code zh en } } } }`;
    const { data, errors } = await service.ask(who, query, { input: { requestId, id } });
    return data?.done ?? errors?.[0]?.extensions.code;
  };

  it('R0 an official reads what was told and what came of it; a unit that reads the registration does not', async () => {
    const [refused] = await waitFor(
      async () => ((await sentAbout(people.safety))?.[0]?.state === 'REFUSED' ? sentAbout(people.safety) : null),
      {
        what: 'the answer to be refused',
      },
    );
    expect(refused).toMatchObject({
      targetLabel: { zh: '工改系统' },
      stateLabel: { zh: '被拒收,停止发送' },
      tries: 1,
      isResendable: true,
      attempts: [{ outcome: 'REFUSED', outcomeLabel: { zh: '内容被拒收' }, httpStatus: 422 }],
      history: [],
    });
    expect(refused.content).toContainEqual({ label: { zh: '结果' }, value: { zh: '审核不通过' } });
    expect(JSON.stringify(refused)).not.toContain('内部错误');
    expect([await sentAbout(people.owner), await sentAbout(people.stranger)]).toEqual([null, undefined]);
    expect(await listed(people.quality, ['WAITING', 'REFUSED'])).toMatchObject({
      edges: [{ node: { key: registrationId } }],
      total: { count: 1 },
    });
    expect(await listed(people.owner, ['REFUSED'])).toEqual({ edges: [], total: { count: 0 } });
  });

  it('R0 it is sent again by an official of the place under the same id, and received once; who did stands there', async () => {
    const [{ id }] = await sentAbout(people.safety);
    expect([await resend(people.owner, id), await resend(people.machine, id), await resend(people.quality, newId())]).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    status = 200;
    const requestId = newId();
    expect([await resend(people.quality, id, requestId), await resend(people.quality, id, requestId)]).toMatchObject([
      { __typename: 'Delivery', id },
      { __typename: 'Delivery', id },
    ]);
    const [received] = await waitFor(
      async () => ((await sentAbout(people.safety))?.[0]?.state === 'DELIVERED' ? sentAbout(people.safety) : null),
      {
        what: 'the answer to be received',
      },
    );
    expect(keys).toEqual([id, id]);
    expect(received.history).toEqual([
      {
        ...{ number: 1, actorName: people.quality.name, roleLabel: { zh: '质量监督员' }, label: { zh: '重新发送' } },
        ...{ fromLabel: { zh: '被拒收,停止发送' }, toLabel: { zh: '待送达' } },
      },
    ]);
    expect(received.attempts.map((one: { httpStatus: number }) => one.httpStatus)).toEqual([200, 422]);
    expect(await resend(people.quality, id)).toMatchObject({ __typename: 'Blocked', reasons: [{ code: 'DELIVERY_CLOSED' }] });
    expect(await listed(people.quality, ['WAITING', 'REFUSED'])).toMatchObject({ edges: [] });
  });
});
