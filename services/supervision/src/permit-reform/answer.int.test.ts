import type { IncomingHttpHeaders } from 'node:http';
import { newId } from '@anzhu/kernel';
import { waitFor } from '@anzhu/testing';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { push } from '../../test/push.ts';
import { people, permitReformKey, supervisionService } from '../../test/service.ts';
import { signatureHeaders } from './answer.signature.ts';

/** Of the answer's id and body, and of the true time, though the service's clock stands elsewhere. */
const isSigned = (headers: IncomingHttpHeaders, body: string): boolean => {
  const at = Number(headers['webhook-timestamp']);
  const expected = signatureHeaders(permitReformKey, { id: String(headers['idempotency-key']), at: new Date(at * 1000), body });
  const isNow = Math.abs(Date.now() / 1000 - at) < 60;
  return isNow && headers['webhook-signature'] === expected['webhook-signature'];
};

/** Stands for the permit-reform system: fails so often, then receives. */
const receiver = async (failures: number) => {
  const seen: { key: string; result: string; status: number; isSigned: boolean }[] = [];
  const app = Fastify();
  app.post('/answers', async ({ headers, body }, reply) => {
    const status = seen.length < failures ? 503 : 200;
    const key = String(headers['idempotency-key']);
    seen.push({ key, result: (body as { result: string }).result, status, isSigned: isSigned(headers, JSON.stringify(body)) });
    return reply.code(status).send({});
  });
  return { seen, url: await app.listen({ host: '127.0.0.1', port: 0 }), stop: () => app.close() };
};

describe('R0 answers to the permit-reform system', () => {
  it('R0 an outcome is posted under one key until it is received, then never again', async () => {
    const system = await receiver(2);
    const service = await supervisionService(system.url);
    await service.knowContractor();
    const { body } = await service.send(people.machine, {
      method: 'POST',
      url: '/permit-reform/v1/registrations',
      payload: { requestId: newId(), ...push() },
    });
    await service.change(people.safety, 'reviewSupervisionRegistration', {
      id: body.registrationId,
      expectedVersion: 1,
      verdict: 'REJECT',
      opinion: '虚假材料',
    });
    const answers = service.connection.collection('permit_reform_answers');
    const ticker = service.tick();
    for (const tries of [1, 2]) {
      await waitFor(() => answers.findOne({ tries }), { what: `try ${tries} to be recorded` });
      service.clock.advance({ minutes: 1 });
    }
    const delivered = await waitFor(() => answers.findOne({ deliveredAt: { $ne: null } }), { what: 'the delivery to be recorded' });
    expect(delivered).toMatchObject({ tries: 3, timers: [], lastFailure: null });
    expect(new Set(system.seen.map(({ key }) => key))).toEqual(new Set([String(delivered._id)]));
    expect(system.seen.map(({ status }) => status)).toEqual([503, 503, 200]);
    expect(system.seen.map((sent) => sent.isSigned)).toEqual([true, true, true]);
    await ticker.stop();
    await service.stop();
    await system.stop();
  });
});
