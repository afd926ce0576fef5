import { internalTokenHeader, type Subject, type VerifyInternalToken } from '@anzhu/access';
import { saidIn } from '@anzhu/case-files';
import { replyFailure } from '@anzhu/graphql';
import { refusalOf } from '@anzhu/http';
import { type Bilingual, both, type ErrorCode, errorTexts } from '@anzhu/kernel';
import type { AttachmentStore } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SupervisionRegistrations } from '../supervision-registration/supervision-registration.module.ts';
import type { Registration } from '../supervision-registration/supervision-registration.ts';
import { supervisionRegistrationWorkflow } from '../supervision-registration/supervision-registration.workflow.ts';
import { documentPushLimit } from './document.form.ts';
import { permitReformOpenApi } from './permit-reform.open-api.ts';
import { pusher } from './push.use-case.ts';
import { documentReceiver, registrationOf } from './receive-document.use-case.ts';

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
  REQUIREMENTS_NOT_MET: { zh: '报送内容不符合要求', en: 'What was sent does not meet the requirements' },
  BLOCKED: { zh: '不予接收', en: 'It is not received' },
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
  stateLabel: both(labels[state] ?? { zh: state, en: state }),
  qualityAuthority: outcome.qualityAuthority ?? null,
  safetyAuthority: outcome.safetyAuthority ?? null,
  lockRefusal: (saidIn(outcome.lockRefusal, 'zh') ?? null) as string | null,
  documents: (outcome.documents ?? []).map(({ receivedAt, ...document }) => ({ ...document, receivedAt: receivedAt.toISOString() })),
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

const idOf = ({ params }: FastifyRequest): string => (params as { readonly id: string }).id;

interface RouteDeps {
  readonly registrations: SupervisionRegistrations;
  readonly files: Pick<AttachmentStore, 'take'>;
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
    const found = await registrationOf(registrations, machine, idOf(request));
    return found.ok ? reply.send(answerOf(found.value)) : refuse(reply, found.error);
  };

const receivingDocuments = (deps: RouteDeps): Handle => {
  const receive = documentReceiver(deps);
  return async (machine, request, reply) => {
    if (!isObject(request.body)) return refuse(reply, { code: 'BAD_USER_INPUT', faults: [] });
    const received = await receive(machine, { id: idOf(request), ...pushOf(request) });
    return received.ok ? reply.send(answerOf(received.value)) : refuse(reply, received.error);
  };
};

/** REST for the permit-reform system (R0), reached through the gateway with its client credentials. */
export const permitReformRoutes =
  ({ registrations, files, verifyToken }: RouteDeps) =>
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
      const documents = forMachine(receivingDocuments({ registrations, files, verifyToken }));
      scope.post('/permit-reform/v1/registrations/:id/documents', { bodyLimit: documentPushLimit }, documents);
    });
  };
