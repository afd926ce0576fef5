import { saidOfStatus } from '@anzhu/http';
import { partyKinds, teamRoles } from '../project/project-vocabulary.ts';
import { documentPushLimit } from './document.form.ts';
import { bodySchemas, refTo, said } from './permit-reform.schemas.ts';

type Json = Record<string, unknown>;

const pushLimit = 1024 * 1024;

const json = (description: string, name: string): Json => ({ description, content: { 'application/json': { schema: refTo(name) } } });

/** Every refusal has a body of one form, whoever refuses. */
const refused = (statuses: readonly number[], bodyLimit: number): Json =>
  Object.fromEntries(
    statuses.map((status) => {
      const { zh, en } = saidOfStatus(status, bodyLimit);
      return [status, json(said(zh, en), 'Refusal')];
    }),
  );

const always = [401, 403, 429, 500, 503];
const ofBodies = (bodyLimit: number): Json => ({
  ...refused([...always, 408, 413, 415], bodyLimit),
  400: json('请求体不是UTF-8编码的JSON对象,或缺少请求编号 / The body is no JSON object in UTF-8, or there is no request id', 'Refusal'),
});

const header = (name: string, zh: string, en: string): Json => ({
  ...{ name, in: 'header', required: true },
  ...{ schema: { type: 'string' }, description: said(zh, en) },
});

const signatureParameters = [
  header('Idempotency-Key', '结果标识,每次投递相同', 'Id of the answer, the same at each try'),
  header('webhook-id', '同 Idempotency-Key', 'The same as Idempotency-Key'),
  header('webhook-timestamp', '投递时间, Unix 秒; 相差逾5分钟应拒收', 'Time of this try in Unix seconds; refuse what is 5 minutes off'),
  header('webhook-signature', '我方签名,见 securitySchemes', 'Our signature, see securitySchemes'),
];

const securitySchemes = {
  clientCredentials: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
  signature: {
    ...{ type: 'apiKey', in: 'header', name: 'webhook-signature' },
    description: said(
      'Standard Webhooks: "v1," 加 base64(HMAC-SHA256(共享密钥, webhook-id.webhook-timestamp.原始报文))',
      'Standard Webhooks: "v1," and base64(HMAC-SHA256(shared key, webhook-id.webhook-timestamp.body as received))',
    ),
  },
};

const idempotencyKey: Json = {
  ...{ name: 'Idempotency-Key', in: 'header', required: true },
  ...{ schema: { type: 'string', format: 'uuid' }, description: '重复请求得到同一结果 / A repeat gets the same answer' },
};

const registrationId: Json = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };

const push = {
  summary: '报送或打回后重新报送 / Push a registration, or push it again after 打回修改',
  parameters: [idempotencyKey],
  requestBody: { required: true, ...json('报监信息 / Registration', 'SupervisionRegistrationPush') },
  responses: {
    201: json('已接收 / Received', 'Registration'),
    200: json('重复或重新报送 / A repeat or a resubmission', 'Registration'),
    ...ofBodies(pushLimit),
    409: json('不可接收 / Cannot be received', 'Refusal'),
    422: json('不符合要求,一次列全 / Does not meet the requirements, all faults at once', 'Refusal'),
  },
  callbacks: {
    outcome: {
      '{permitReformUrl}/answers': {
        post: {
          summary: '审核结果,按 Idempotency-Key 去重 / Outcome, deduplicated by Idempotency-Key',
          security: [{ signature: [] }],
          parameters: signatureParameters,
          requestBody: json('结果 / Outcome', 'Answer'),
          responses: { 200: { description: '已收 / Received' }, 401: { description: '签名无效,将重试 / Not signed by us; tried again' } },
        },
      },
    },
  },
};

const show = {
  summary: '查询报监 / One registration',
  parameters: [registrationId],
  responses: { 200: json('报监 / Registration', 'Registration'), ...refused([...always, 404], pushLimit) },
};

const document = {
  summary: '推送报监通过后生成的文书 / Push a document made of an approved registration',
  description: said(
    '每次一份;同一文书更正后重发,版本递增;全部错误一次列出',
    'One at a time; a corrected document is pushed with a higher version; all faults at once',
  ),
  parameters: [registrationId, idempotencyKey],
  requestBody: { required: true, ...json('文书 / Document', 'DocumentPush') },
  responses: {
    200: json('已接收 / Received', 'Registration'),
    ...ofBodies(documentPushLimit),
    ...refused([404], documentPushLimit),
    409: json('不可接收 / Cannot be received', 'Refusal'),
    422: json('不符合要求,一次列全 / Does not meet the requirements, all faults at once', 'Refusal'),
  },
};

/** The interface for the permit-reform system (R0), made of the form that checks its pushes. */
export const permitReformOpenApi: Json = {
  openapi: '3.1.0',
  info: {
    title: '安筑 工改系统接口 / Anzhu: interface for the permit-reform system',
    version: '1.1.0',
    description: said(
      `参建单位须含${partyKinds.PROJECT_OWNER.zh}、${partyKinds.CONTRACTOR.zh}、${partyKinds.SUPERVISION_CONSULTANT.zh}; 班子须含${Object.values(
        teamRoles,
      )
        .map(({ zh }) => zh)
        .join('、')}`,
      `Parties include the owner, the general contractor and the supervision consultant; the team has ${Object.values(teamRoles)
        .map(({ en }) => en)
        .join(', ')}`,
    ),
  },
  components: { schemas: bodySchemas(), securitySchemes },
  security: [{ clientCredentials: [] }],
  paths: {
    '/permit-reform/v1/registrations': { post: push },
    '/permit-reform/v1/registrations/{id}': { get: show },
    '/permit-reform/v1/registrations/{id}/documents': { post: document },
  },
};
