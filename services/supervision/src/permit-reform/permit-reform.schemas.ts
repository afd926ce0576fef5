import { z } from 'zod';
import { supervisionRegistrationForm } from '../supervision-registration/supervision-registration.form.ts';
import { supervisionRegistrationWorkflow } from '../supervision-registration/supervision-registration.workflow.ts';
import { type AnswerPayload, approvalDocuments } from './answer.ts';
import { documentForm } from './document.form.ts';

const documentKinds = approvalDocuments.map(({ kind }) => kind);
const { states } = supervisionRegistrationWorkflow.process;

export const said = (zh: string, en: string): string => `${zh} / ${en}`;

const text = (zh: string, en: string) => z.string().describe(said(zh, en));
const nullable = (zh: string, en: string) => z.string().nullable().describe(said(zh, en));
const id = (zh: string, en: string) => z.uuid().describe(said(zh, en));
const choice = <const V extends string>(zh: string, en: string, values: readonly V[]) => z.enum(values).describe(said(zh, en));
const inBoth = { zh: text('中文', 'Chinese'), en: text('英文', 'English') };

const registration = z.object({
  registrationId: id('报监标识', 'Id of the registration'),
  registrationNumber: text('报监编号', 'Registration number'),
  projectId: id('工程标识', 'Id of the project'),
  state: choice('状态', 'State', Object.keys(states) as (keyof typeof states)[]),
  stateLabel: z.object(inBoth),
  qualityAuthority: nullable('质量监督机构代码', 'Code of the quality institution'),
  safetyAuthority: nullable('安全监督机构代码', 'Code of the safety institution'),
  lockRefusal: nullable('人员锁定被拒绝的原因', 'Why the team lock was refused'),
  documents: z.array(
    z.object({
      kind: choice('文书', 'Document', documentKinds),
      version: z.int().describe(said('版本', 'Version')),
      documentNumber: text('文书编号', 'Number of the document'),
      sha256: text('文件的SHA-256', 'SHA-256 of the file'),
      receivedAt: z.iso.datetime().describe(said('接收时间', 'Received at')),
    }),
  ),
});

const refusal = z.object({
  code: text('代码', 'Stable code'),
  zh: text('中文说明', 'In Chinese'),
  en: text('英文说明', 'In English'),
  faults: z.array(z.object({ path: text('字段路径', 'Path of the field'), code: text('代码', 'Code'), ...inBoth })).optional(),
  reasons: z.array(z.object({ code: text('代码', 'Code'), ...inBoth })).optional(),
  state: text('当前状态', 'Present state').optional(),
});

const answer: z.ZodType<AnswerPayload> = z.object({
  registrationId: id('报监标识', 'Id of the registration'),
  registrationNumber: text('报监编号', 'Registration number'),
  projectId: id('工程标识', 'Id of the project'),
  projectNumber: text('工程编号', 'Project number'),
  result: choice('结果', 'Result', ['RETURNED', 'REJECTED', 'APPROVED']),
  opinions: z.array(z.object({ by: text('审核人', 'Reviewer'), result: text('结果', 'Result'), opinion: text('意见', 'Opinion') })),
  documents: z.array(
    z.object({
      kind: choice('文书', 'Document', documentKinds),
      name: text('名称', 'Name'),
    }),
  ),
  decidedAt: z.iso.datetime().describe(said('决定时间', 'Decided at')),
});

/** What goes to and comes from the permit-reform system (R0), by the names of its interface. */
export const bodies = {
  SupervisionRegistrationPush: supervisionRegistrationForm,
  DocumentPush: documentForm,
  Registration: registration,
  Refusal: refusal,
  Answer: answer,
};

const named = z.registry<{ readonly id: string }>();
for (const [name, body] of Object.entries<z.ZodType>(bodies)) named.add(body, { id: name });

interface Described {
  zh?: string;
  en?: string;
  secret?: string;
  values?: Record<string, { zh: string; en: string }>;
}

/** A field's own metadata become its description; a format says what its pattern does; a secret travels as text, over TLS only. */
const described = ({ jsonSchema }: { readonly jsonSchema: Record<string, unknown> }): void => {
  const { zh, en, secret, values = {} } = jsonSchema as Described;
  for (const own of ['zh', 'en', 'secret', 'values', 'sdl', 'unit', 'typed', 'min', 'max', 'maxLength', 'isMultiline'])
    delete jsonSchema[own];
  if (jsonSchema['format']) delete jsonSchema['pattern'];
  if (secret) jsonSchema['type'] = 'string';
  const listed = Object.entries(values).map(([value, label]) => `${value} ${label.zh} ${label.en}`);
  if (zh && en) jsonSchema['description'] = [said(zh, en), ...listed].join('; ');
};

const uri = (name: string): string => `#/components/schemas/${name}`;

export const refTo = (name: string): object => ({ $ref: uri(name) });

/** The bodies as JSON Schema, which OpenAPI 3.1 is: what a client may send and has to expect. */
export const bodySchemas = (): Readonly<Record<string, object>> => {
  const { schemas } = z.toJSONSchema(named, { io: 'input', unrepresentable: 'any', uri, override: described as never });
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]));
};
