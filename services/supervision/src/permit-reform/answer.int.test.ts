import type { IncomingHttpHeaders } from 'node:http';
import { commandDeliveries, createDeliveries, signatureHeaders } from '@anzhu/deliveries';
import { newId, ok, systemClock } from '@anzhu/kernel';
import { inTransaction } from '@anzhu/store';
import { waitFor } from '@anzhu/testing';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { push } from '../../test/push.ts';
import { people, permitReformKey, supervisionService } from '../../test/service.ts';

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
    const command = commandDeliveries(service.connection, systemClock);
    const deliverer = await service.deliver();
    for (const tries of [1, 2]) {
      const waiting = await waitFor(async () => (await command.list()).find((one) => one.tries === tries), { what: `try ${tries}` });
      expect(waiting).toMatchObject({ target: 'permit-reform', key: body.registrationId, lastFailure: 'HTTP 503' });
      await command.retry(waiting._id);
    }
    const delivered = await waitFor(() => service.connection.collection('deliveries').findOne({ state: 'DELIVERED' }), {
      what: 'the delivery to be recorded',
    });
    expect(delivered).toMatchObject({ lastFailure: null });
    expect(new Set(system.seen.map(({ key }) => key))).toEqual(new Set([String(delivered._id)]));
    expect(system.seen.map(({ status }) => status)).toEqual([503, 503, 200]);
    expect(system.seen.map((sent) => sent.isSigned)).toEqual([true, true, true]);
    await deliverer.stop();
    await service.stop();
    await system.stop();
  });

  it('R9 R0 a hundred answers the permit-reform system hangs on keep no planned date waiting', async () => {
    const hanging = Fastify({ forceCloseConnections: true });
    hanging.post('/answers', () => new Promise(() => undefined));
    const service = await supervisionService(await hanging.listen({ host: '127.0.0.1', port: 0 }));
    const deliveries = createDeliveries({ connection: service.connection, now: systemClock });
    for (let answer = 0; answer < 100; answer += 1) {
      const draft = { id: newId(), target: 'permit-reform', key: newId(), division: '530102', payload: { answer } };
      await inTransaction(service.connection, async (session) => ok(await deliveries.enqueue(draft, session)));
    }
    const projectId = await service.given();
    await service.change(people.safety, 'createSupervisionSuspension', {
      form: { projectId, plannedFrom: '2026-03-03', reason: '资金', partsUnderConstruction: '主体', safetyMeasures: '围挡' },
      papers: ['SUSPENSION_APPLICATION', 'SUSPENSION_NOTICE', 'SAFETY_MEASURES'].map((kind) => ({ kind, fileId: kind })),
    });
    const running = [await service.deliver(), service.tick()];
    await waitFor(async () => (await commandDeliveries(service.connection, systemClock).failing()).length > 0, { what: 'a try in vain' });
    service.clock.advance({ days: 1 });
    await waitFor(async () => (await service.projectOf(projectId))?.constructionStatus === 'STOPPED', {
      what: 'the suspension, while nothing is received',
    });
    for (const part of running) await part.stop();
    await service.stop();
    await hanging.close();
  });
});
