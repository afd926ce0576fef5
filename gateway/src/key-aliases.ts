import type { ASTVisitor, GraphQLCompositeType, ValidationContext, ValidationRule } from 'graphql';
import { graphql } from './graphql-copy.ts';

/** The fields by which each entity is known across services. */
const keysIn = (supergraphSdl: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const keys = new Map<string, Set<string>>();
  for (const node of graphql.parse(supergraphSdl, { noLocation: true }).definitions) {
    if (node.kind !== 'ObjectTypeDefinition' && node.kind !== 'InterfaceTypeDefinition') continue;
    const given = (node.directives ?? []).filter(({ name }) => name.value === 'join__type').flatMap((one) => one.arguments ?? []);
    const fields = given.flatMap(({ name, value }) =>
      name.value === 'key' && value.kind === 'StringValue' ? value.value.split(/\W+/) : [],
    );
    if (fields.length > 0) keys.set(node.name.value, new Set(fields.filter(Boolean)));
  }
  return keys;
};

const typesOf = (context: ValidationContext, type: GraphQLCompositeType): readonly string[] =>
  graphql.isAbstractType(type)
    ? context
        .getSchema()
        .getPossibleTypes(type)
        .map(({ name }) => name)
    : [type.name];

/** Refuses a field under the name of another that the gateway joins entities by: it would take the one for the other. */
export const keyAliasRule = (supergraphSdl: string): ValidationRule => {
  const keys = keysIn(supergraphSdl);
  return (context): ASTVisitor => ({
    Field: (node) => {
      const alias = node.alias?.value;
      const parent = context.getParentType();
      if (alias === undefined || alias === node.name.value || !parent) return;
      const isKey = alias === '__typename' || typesOf(context, parent).some((type) => keys.get(type)?.has(alias));
      if (!isKey) return;
      const message = `"${alias}" identifies ${parent.name}: give "${node.name.value}" another alias`;
      context.reportError(new graphql.GraphQLError(message, { nodes: [node] }));
    },
  });
};
