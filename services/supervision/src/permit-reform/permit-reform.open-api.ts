import { z } from 'zod';
import { partyKinds, teamRoles } from '../project/project-vocabulary.ts';
import { supervisionRegistrationForm } from '../supervision-registration/supervision-registration.form.ts';
import { supervisionRegistrationWorkflow } from '../supervision-registration/supervision-registration.workflow.ts';
import { approvalDocuments } from './answer.ts';

type Json = Record<string, unknown>;

const bilingual = (zh: string, en: string): string => `${zh} / ${en}`;

/** The form's own metadata become descriptions; a secret travels as text, over TLS only. */
const described = ({ jsonSchema }: { jsonSchema: Json }): void => {
  const { zh, en, secret, values } = jsonSchema as {
    zh?: string;
    en?: string;
    secret?: string;
    values?: Record<string, { zh: string; en: string }>;
  };
  for (const own of ['zh', 'en', 'secret', 'values', 'sdl', 'unit']) delete jsonSchema[own];
  if (secret) jsonSchema['type'] = 'string';
  const listed = Object.entries(values ?? {}).map(([value, label]) => `${value} ${label.zh} ${label.en}`);
  if (zh && en) jsonSchema['description'] = [bilingual(zh, en), ...listed].join('; ');
};

const formSchema = (): Json => {
  const { $schema: _, ...schema } = z.toJSONSchema(supervisionRegistrationForm, { unrepresentable: 'any', override: described as never });
  return { ...schema, additionalProperties: true };
};

const text = (zh: string, en: string, more: Json = {}): Json => ({ type: 'string', description: bilingual(zh, en), ...more });
const object = (properties: Json, required = Object.keys(properties)): Json => ({ type: 'object', properties, required });
const list = (items: Json): Json => ({ type: 'array', items });
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (description: string, schema: Json): Json => ({ description, content: { 'application/json': { schema } } });

const nullable = (zh: string, en: string): Json => text(zh, en, { type: ['string', 'null'] });
const label = object({ zh: text('中文', 'Chinese'), en: text('英文', 'English') });

const schemas = {
  SupervisionRegistrationPush: formSchema(),
  Registration: object({
    registrationId: text('报监标识', 'Id of the registration', { format: 'uuid' }),
    registrationNumber: text('报监编号', 'Registration number'),
    projectId: text('工程标识', 'Id of the project', { format: 'uuid' }),
    state: text('状态', 'State', { enum: Object.keys(supervisionRegistrationWorkflow.process.states) }),
    stateLabel: label,
    qualityAuthority: nullable('质量监督机构代码', 'Code of the quality institution'),
    safetyAuthority: nullable('安全监督机构代码', 'Code of the safety institution'),
    lockRefusal: nullable('人员锁定被拒绝的原因', 'Why the team lock was refused'),
  }),
  Refusal: object(
    {
      code: text('代码', 'Stable code'),
      zh: text('中文说明', 'In Chinese'),
      en: text('英文说明', 'In English'),
      faults: list(
        object({
          path: text('字段路径', 'Path of the field'),
          code: text('代码', 'Code'),
          zh: text('中文', 'Chinese'),
          en: text('英文', 'English'),
        }),
      ),
      reasons: list(object({ code: text('代码', 'Code'), zh: text('中文', 'Chinese'), en: text('英文', 'English') })),
      state: text('当前状态', 'Present state'),
    },
    ['code', 'zh', 'en'],
  ),
  Answer: object({
    registrationId: text('报监标识', 'Id of the registration', { format: 'uuid' }),
    registrationNumber: text('报监编号', 'Registration number'),
    projectId: text('工程标识', 'Id of the project', { format: 'uuid' }),
    projectNumber: text('工程编号', 'Project number'),
    result: text('结果', 'Result', { enum: ['RETURNED', 'REJECTED', 'APPROVED'] }),
    opinions: list(object({ by: text('审核人', 'Reviewer'), result: text('结果', 'Result'), opinion: text('意见', 'Opinion') })),
    documents: list(
      object({ kind: text('文书', 'Document', { enum: approvalDocuments.map(({ kind }) => kind) }), name: text('名称', 'Name') }),
    ),
    decidedAt: text('决定时间', 'Decided at', { format: 'date-time' }),
  }),
} satisfies Json;

const refusals = {
  400: json('请求有误 / Bad request', ref('Refusal')),
  401: json('未登录 / Not signed in', ref('Refusal')),
  403: json('无权 / Not permitted', ref('Refusal')),
};

const header = (name: string, zh: string, en: string): Json => ({
  ...{ name, in: 'header', required: true },
  ...{ schema: { type: 'string' }, description: bilingual(zh, en) },
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
    description: bilingual(
      'Standard Webhooks: "v1," 加 base64(HMAC-SHA256(共享密钥, webhook-id.webhook-timestamp.原始报文))',
      'Standard Webhooks: "v1," and base64(HMAC-SHA256(shared key, webhook-id.webhook-timestamp.body as received))',
    ),
  },
};

const push = {
  summary: '报送或打回后重新报送 / Push a registration, or push it again after 打回修改',
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      schema: { type: 'string', format: 'uuid' },
      description: '重复请求得到同一结果 / A repeat gets the same answer',
    },
  ],
  requestBody: { required: true, ...json('报监信息 / Registration', ref('SupervisionRegistrationPush')) },
  responses: {
    201: json('已接收 / Received', ref('Registration')),
    200: json('重复或重新报送 / A repeat or a resubmission', ref('Registration')),
    ...refusals,
    409: json('不可接收 / Cannot be received', ref('Refusal')),
    422: json('不符合要求,一次列全 / Does not meet the requirements, all faults at once', ref('Refusal')),
  },
  callbacks: {
    outcome: {
      '{permitReformUrl}/answers': {
        post: {
          summary: '审核结果,按 Idempotency-Key 去重 / Outcome, deduplicated by Idempotency-Key',
          security: [{ signature: [] }],
          parameters: signatureParameters,
          requestBody: json('结果 / Outcome', ref('Answer')),
          responses: { 200: { description: '已收 / Received' }, 401: { description: '签名无效,将重试 / Not signed by us; tried again' } },
        },
      },
    },
  },
};

const show = {
  summary: '查询报监 / One registration',
  parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
  responses: { 200: json('报监 / Registration', ref('Registration')), ...refusals, 404: json('不存在 / Not found', ref('Refusal')) },
};

/** The interface for the permit-reform system (R0), made of the form that checks its pushes. */
export const permitReformOpenApi: Json = {
  openapi: '3.1.0',
  info: {
    title: '安筑 工改系统接口 / Anzhu: interface for the permit-reform system',
    version: '1.0.0',
    description: bilingual(
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
  components: { schemas, securitySchemes },
  security: [{ clientCredentials: [] }],
  paths: {
    '/permit-reform/v1/registrations': { post: push },
    '/permit-reform/v1/registrations/{id}': { get: show },
  },
};
