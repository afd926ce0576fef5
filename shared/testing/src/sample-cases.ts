import { type GraphQLOutputType, type GraphQLSchema, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';
import { restingCase } from './resting-case.ts';

/** As much of a process as cases are made of. */
export interface SampledProcess {
  readonly collection: string;
  readonly outcome: object;
  readonly workflow: {
    readonly process: { readonly type: string; readonly states: object };
    readonly variants: readonly { readonly code: string; readonly version: number }[];
  };
}

const at = new Date('2026-09-14T02:00:00Z');
const scalars: Readonly<Record<string, unknown>> = { Int: 3, Float: 1.5, Boolean: true, LocalDate: '2026-09-14', DateTime: at };

/** A value a field of that type may have; texts begin with a mark. */
export const sampleOf = (type: GraphQLOutputType, mark: string, depth = 3): unknown => {
  if (isNonNullType(type)) return sampleOf(type.ofType, mark, depth);
  if (isListType(type)) return [sampleOf(type.ofType, mark, depth)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isObjectType(type)) return scalars[type.name] ?? `${mark} ${type.name}`;
  const fields = depth > 0 ? Object.values(type.getFields()) : [];
  return Object.fromEntries(fields.map((field) => [field.name, sampleOf(field.type, mark, depth - 1)]));
};

const fieldsOf = (schema: GraphQLSchema, name: string) => {
  const type = schema.getType(name);
  return isObjectType(type) ? type.getFields() : {};
};

/** The log of a case that went from state to state. */
const logOf = (path: readonly string[]) =>
  path.map((to, step) => ({
    ...{ number: step + 1, at: new Date(at.getTime() + step), actorId: `actor-${step}`, actorName: `王${step}`, role: 'UNIT_CLERK' },
    ...{ action: step === 0 ? 'open' : 'submit', label: { zh: '办理', en: 'Act' }, from: path[step - 1] ?? '', to, opinion: '同意' },
  }));

/** A case of a process in each of its states, in one procedure after the other, with something in every field. */
export const sampleCases = ({ workflow, outcome }: SampledProcess, schema: GraphQLSchema, applicant: string) => {
  const { type, states } = workflow.process;
  const { form } = fieldsOf(schema, type);
  const decided = Object.keys(outcome).map((name) => [name, fieldsOf(schema, type)[name]?.type] as const);
  return Object.keys(states).map((state, index) => {
    const procedure = workflow.variants[index % workflow.variants.length];
    const division = `${procedure && /^\d+$/.test(procedure.code) ? procedure.code : '53'}0102`.slice(0, 6);
    return {
      ...restingCase({ at, state, division, applicant, procedure }),
      _id: `${type}-${state}`,
      ...{ title: `案件 ${state}`, searchText: state, grams: [state], submittedAt: at, dueAt: '2026-09-01', isDueProvisional: true },
      parties: { applicant, other: 'ORG-2' },
      papers: [{ kind: 'APPLICATION', fileId: 'file-1', name: '申请.pdf', size: 7 }],
      verdicts: { quality: 'PASS' },
      form: form ? sampleOf(form.type, state) : {},
      outcome: Object.fromEntries(decided.map(([name, ofField]) => [name, ofField && sampleOf(ofField, state)])),
      history: logOf(Object.keys(states).slice(0, index + 1)),
    };
  });
};
