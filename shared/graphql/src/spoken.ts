import type { Bilingual } from '@anzhu/kernel';
import { actionEnumValue } from '@anzhu/workflow';
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import type { SubgraphContext } from './context.ts';

type Resolvers = Readonly<Record<string, object>>;

const fieldsOf = ({ fields = [] }: ObjectTypeDefinitionNode): ReadonlyMap<string, string> =>
  new Map(
    fields.map(({ name, type }) => [
      name.value,
      type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE ? type.type.name.value : '',
    ]),
  );

const text = (said: Bilingual, _: unknown, { locale }: SubgraphContext): string => said[locale];

const action = (named: { readonly action: string }): string => actionEnumValue(named.action);

const isWarning = (reason: { readonly isWarning?: true }): boolean => reason.isWarning ?? false;

const spokenBy = (type: ObjectTypeDefinitionNode): object => {
  const fields = fieldsOf(type);
  const isSaidInBoth = ['zh', 'en', 'text'].every((name) => fields.has(name));
  return {
    ...(isSaidInBoth && { text }),
    ...(fields.get('action') === 'String' && { action }),
    ...(fields.get('isWarning') === 'Boolean' && { isWarning }),
  };
};

/** Resolvers of the words that a schema declares, whatever its types: `text` of what is said in both languages, in the reader's; `action` as the enums spell it; `isWarning` of reasons. */
export const withWords = (typeDefs: string, own: Resolvers): Resolvers => {
  const spoken = parse(typeDefs).definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION ? [[type.name.value, { ...spokenBy(type), ...own[type.name.value] }] as const] : [],
  );
  return { ...own, ...Object.fromEntries(spoken.filter(([, fields]) => Object.keys(fields).length > 0)) };
};
