import { can, internalTokenHeader, type Subject, type VerifyInternalToken } from '@anzhu/access';
import { replyFailure } from '@anzhu/graphql';
import { refusalOf } from '@anzhu/http';
import { type Bilingual, type ErrorCode, errorTexts } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SupervisionRegistrations } from '../supervision-registration/supervision-registration.module.ts';
import type { Registration } from '../supervision-registration/supervision-registration.ts';
import { supervisionRegistrationWorkflow } from '../supervision-registration/supervision-registration.workflow.ts';
import { permitReformOpenApi } from './permit-reform.open-api.ts';
import { pusher } from './push.use-case.ts';

const statuses: Readonly<Partial<Record<string, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  REQUIREMENTS_NOT_MET: 422,
  UNAVAILABLE: 503,
};

const texts: Readonly<Record<string, Bilingual>> = {
  ...errorTexts,
  REQUIREMENTS_NOT_MET: { zh: '报监信息不符合要求', en: 'The registration does not meet the requirements' },
  BLOCKED: { zh: '不予接收', en: 'The registration is not received' },
  VERSION_CONFLICT: { zh: '记录刚被修改,请重试', en: 'The record has just changed, try again' },
  ACTION_NOT_ALLOWED: { zh: '该报监编号当前不可重新报送', en: 'This registration cannot be pushed again now' },
};

const withoutPrefix = (path: string): string => path.replace(/^form\./, '');

const refuse = (reply: FastifyReply, refusal: Refusal) => {
  const { code } = refusal;
  return reply.code(statuses[code] ?? 409).send({
    code,
    ...texts[code],
    ...('faults' in refusal ? { faults: refusal.faults.map((fault) => ({ ...fault, path: withoutPrefix(fault.path) })) } : {}),
    ...('reasons' in refusal ? { reasons: refusal.reasons } : {}),
    ...('state' in refusal ? { state: refusal.state } : {}),
  });
};

const labels: Readonly<Record<string, Bilingual>> = supervisionRegistrationWorkflow.process.states;

const answerOf = ({ _id, state, form, outcome }: Registration) => ({
  registrationId: _id,
  registrationNumber: form.registrationNumber,
  projectId: outcome.projectId,
  state,
  stateLabel: labels[state],
  qualityAuthority: outcome.qualityAuthority ?? null,
  safetyAuthority: outcome.safetyAuthority ?? null,
  lockRefusal: outcome.lockRefusal ?? null,
});

const machineOf = async (request: FastifyRequest, verifyToken: VerifyInternalToken): Promise<Subject | ErrorCode> => {
  const token = request.headers[internalTokenHeader];
  const subject = await verifyToken(typeof token === 'string' ? token : undefined);
  if (!subject.ok) return subject.error;
  return subject.value.roles.includes('PERMIT_REFORM_SYSTEM') ? subject.value : 'FORBIDDEN';
};

/** The body without its request id, and the id from the header or the body. */
const pushOf = ({ body, headers }: FastifyRequest) => {
  const { requestId, ...form } = (body ?? {}) as Record<string, unknown>;
  return { requestId: String(headers['idempotency-key'] ?? requestId ?? ''), form };
};

const isObject = (body: unknown): boolean => typeof body === 'object' && body !== null && !Array.isArray(body);

interface RouteDeps {
  readonly registrations: SupervisionRegistrations;
  readonly verifyToken: VerifyInternalToken;
}

type RequestError = Error & Parameters<typeof refusalOf>[0];

type Handle = (machine: Subject, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

const pushing = (registrations: SupervisionRegistrations): Handle => {
  const push = pusher(registrations);
  return async (machine, request, reply) => {
    if (!isObject(request.body)) return refuse(reply, { code: 'BAD_USER_INPUT', faults: [] });
    const pushed = await push(machine, pushOf(request));
    if (!pushed.ok) return refuse(reply, pushed.error);
    return reply.code(pushed.value.isNew ? 201 : 200).send(answerOf(pushed.value.registration));
  };
};

const showing =
  (registrations: SupervisionRegistrations): Handle =>
  async (machine, request, reply) => {
    const found = await registrations.load(machine, (request.params as { id: string }).id);
    if (!found.ok) return refuse(reply, found.error);
    const isOwn = can(machine, 'act', { kind: 'supervision-registration', region: found.value.division });
    return isOwn ? reply.send(answerOf(found.value)) : refuse(reply, { code: 'NOT_FOUND' });
  };

/** REST for the permit-reform system (R0), reached through the gateway with its client credentials. */
export const permitReformRoutes =
  ({ registrations, verifyToken }: RouteDeps) =>
  (app: FastifyInstance): void => {
    const forMachine = (handle: Handle) => async (request: FastifyRequest, reply: FastifyReply) => {
      const machine = await machineOf(request, verifyToken);
      return typeof machine === 'string' ? refuse(reply, { code: machine } as Refusal) : handle(machine, request, reply);
    };
    void app.register(async (scope) => {
      scope.setErrorHandler((error: RequestError, request, reply) => {
        const { statusCode = 500 } = error;
        if (statusCode >= 500) return replyFailure(error, request, reply);
        return reply.code(statusCode).send(refusalOf(error, request.routeOptions.bodyLimit));
      });
      scope.get('/permit-reform/v1/openapi.json', () => permitReformOpenApi);
      scope.post('/permit-reform/v1/registrations', forMachine(pushing(registrations)));
      scope.get('/permit-reform/v1/registrations/:id', forMachine(showing(registrations)));
    });
  };
