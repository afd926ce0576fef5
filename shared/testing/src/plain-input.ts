import { type GraphQLInputType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

const madeUp: Readonly<Record<string, unknown>> = {
  UUID: '6f1d2c3b-4a59-4687-9f0e-1d2c3b4a5968',
  ID: '6f1d2c3b-4a59-4687-9f0e-1d2c3b4a5968',
  LocalDate: '2026-03-01',
  DateTime: '2026-03-01T00:00:00Z',
  Int: 1,
  Float: 1,
  Boolean: true,
};

/** A value of a type of input, with all that it demands and nothing else. */
export const plainInput = (type: GraphQLInputType): unknown => {
  const inner = getNullableType(type);
  if (isListType(inner)) return [plainInput(inner.ofType)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return madeUp[inner.name] ?? '样例';
  const demanded = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(demanded.map((field) => [field.name, plainInput(field.type)]));
};
