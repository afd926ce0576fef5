import { createHash } from 'node:crypto';
import { signatureHeaders } from '@anzhu/deliveries';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isSigned, parsed } from '../permit-reform/answers.ts';
import { createFaults, type Fault, type Platform, platforms, Rule } from './faults.ts';

const Asked = z.looseObject({
  requestId: z.string(),
  number: z.string(),
  sealName: z.string().nullable(),
  face: z.array(z.object({ key: z.string(), value: z.string() })).default([]),
});
type Asked = z.output<typeof Asked>;

interface Settings {
  readonly port: number;
  readonly host?: string;
  /** Base64; shared with the certificate service. */
  readonly key: string;
  /** Base address of the certificate service. */
  readonly answersTo: string;
  readonly delayMs: number;
}

/** A number as the coding platform gives them: of one paper always the same. */
const certificateNumber = ({ number }: Asked): string => {
  const digits = createHash('sha256').update(number).digest('hex').slice(0, 12).toUpperCase();
  return `1.2.156.3005.2-${digits}`;
};

/** The number of a machine, of one machine always the same: by maker's number and model. */
const deviceNumber = ({ face }: Asked): { readonly deviceNumber?: string } => {
  const said = ['model', 'serialNumber'].flatMap((key) => face.find((one) => one.key === key)?.value ?? []);
  if (said.length < 2) return {};
  const digits = BigInt(`0x${createHash('sha256').update(said.join(' ')).digest('hex').slice(0, 14)}`)
    .toString()
    .padStart(17, '0');
  return { deviceNumber: digits };
};

const doneBy: Readonly<Record<Platform, (asked: Asked) => object>> = {
  seal: ({ sealName }) => ({ sealName }),
  coding: (asked) => ({ certificateNumber: certificateNumber(asked), ...deviceNumber(asked) }),
  sharing: () => ({}),
};

const changedBy = (fault: Fault | undefined): object => {
  if (fault === 'WRONG_NUMBER') return { number: '冀XX-T209900001' };
  return fault === 'WRONG_SEAL' ? { sealName: '某某局' } : {};
};

const answerTo = (platform: Platform, asked: Asked, rule: ReturnType<ReturnType<typeof createFaults>['next']>): object => {
  if (rule?.fault === 'REFUSED') return { outcome: 'REFUSED', reasons: rule.reasons };
  return { outcome: 'DONE', number: asked.number, ...doneBy[platform](asked), ...changedBy(rule?.fault) };
};

/** Posts an answer, signed; nobody there is nobody told, as with any platform. */
const poster = ({ key, answersTo }: Settings) => {
  let sent = 0;
  return async (body: string): Promise<number> => {
    sent += 1;
    const signature = signatureHeaders(key, { id: `answer-${sent}`, at: new Date(), body });
    const headers = { 'content-type': 'application/json', ...signature };
    const answer = await fetch(`${answersTo}/certificate-platforms/v1/answers`, { method: 'POST', headers, body }).catch(() => null);
    return answer?.status ?? 0;
  };
};

/** What is sent for a request, in order; each answer is counted by how it was received. */
const createAnswers = (settings: Settings, timers: Set<NodeJS.Timeout>) => {
  const post = poster(settings);
  const received: Record<string, number> = {};
  const late: string[] = [];
  const send = async (body: string): Promise<void> => {
    const status = await post(body);
    received[status] = (received[status] ?? 0) + 1;
  };
  const sendAll = async (body: string, fault: Fault | undefined): Promise<void> => {
    if (fault === 'LATE') return void late.push(body);
    await send(fault === 'GARBAGE' ? '{"requestId": 7, "签章' : body);
    if (fault === 'TWICE') await send(body);
    for (const old of late.splice(0)) await send(old);
  };
  return {
    received,
    later: (body: string, fault: Fault | undefined): void => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        void sendAll(body, fault);
      }, settings.delayMs);
      timers.add(timer);
    },
  };
};

interface Simulated {
  readonly settings: Settings;
  readonly faults: ReturnType<typeof createFaults>;
  readonly answers: ReturnType<typeof createAnswers>;
  readonly asked: Readonly<Record<Platform, Asked[]>>;
}

/** Takes a request, and has it answered later as the next fault has it; false while it is away. */
const take = ({ faults, answers, asked }: Simulated, platform: Platform, request: Asked): boolean => {
  const rule = faults.next(platform, request.number);
  if (rule?.fault === 'AWAY') return false;
  asked[platform].push(request);
  const body = JSON.stringify({ requestId: request.requestId, answer: answerTo(platform, request, rule) });
  if (rule?.fault !== 'NEVER') answers.later(body, rule?.fault);
  return true;
};

const taking =
  (simulated: Simulated, platform: Platform) =>
  async ({ headers, body }: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (!isSigned(simulated.settings.key, headers, String(body))) return await reply.code(401).send({ error: 'invalid_signature' });
    const read = Asked.safeParse(parsed(body));
    if (!read.success) return await reply.code(400).send({ error: 'invalid_request' });
    if (!take(simulated, platform, read.data)) return await reply.code(503).send({ error: 'away' });
    return await reply.code(202).send({ requestId: read.data.requestId });
  };

const controlRoutes = (app: FastifyInstance, { faults, answers }: Simulated): void => {
  app.get('/answers', async () => answers.received);
  app.post('/faults', async ({ body }, reply) => {
    const rule = Rule.safeParse(parsed(body));
    if (!rule.success) return await reply.code(400).send({ error: 'invalid_request' });
    faults.tell(rule.data);
    return rule.data;
  });
  for (const platform of platforms)
    app.delete(`/faults/${platform}`, async (_request, reply) => {
      faults.mend(platform);
      return await reply.code(204).send();
    });
  app.get('/readyz', async () => ({ status: 'ready' }));
};

/** Stands for seal service, national coding and provincial sharing (K14): takes requests, answers by itself some time later, and goes wrong as it is told. */
export const startCertificatePlatforms = async (
  settings: Settings,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> => {
  const app = fastify({ forceCloseConnections: true });
  const timers = new Set<NodeJS.Timeout>();
  const asked: Record<Platform, Asked[]> = { seal: [], coding: [], sharing: [] };
  const simulated = { settings, faults: createFaults(), answers: createAnswers(settings, timers), asked };
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  for (const platform of platforms) {
    app.post(`/${platform}/requests`, taking(simulated, platform));
    app.get(`/requests/${platform}`, async () => asked[platform]);
  }
  controlRoutes(app, simulated);
  const url = await app.listen({ host: settings.host ?? '127.0.0.1', port: settings.port });
  const stop = async (): Promise<void> => {
    for (const timer of timers) clearTimeout(timer);
    await app.close();
  };
  return { url, stop };
};
