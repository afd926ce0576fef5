import { ApolloGateway } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import { graphql } from '../graphql-copy.ts';
import { type SubscriptionField, subscriptionFields } from './fields.ts';

const after = {
  zh: '事件标识(extensions.id),从其后续订,不缺不重; 缺省为先给现状',
  en: 'Id of an event (extensions.id) after which to go on, nothing missing and nothing twice; unless given, the present state comes first',
};

const described = ({ zh, en }: { readonly zh: string; readonly en: string }): string => `"""${zh} / ${en}"""`;

const fieldSdl = ({ name, type, args, ...words }: SubscriptionField): string => {
  const given = [...Object.entries(args).map(([arg, text]) => `${described(text)} ${arg}: ID!`), `${described(after)} after: String`];
  return `${described(words)} ${name}(${given.join(', ')}): ${type}`;
};

const root = { zh: '订阅: 以 SSE 或 WebSocket', en: 'Subscriptions: by server-sent events or a WebSocket' };

/** The schema with what can be subscribed to of it. */
const withSubscriptions = (schema: GraphQLSchema): GraphQLSchema => {
  const known = subscriptionFields.filter(({ type }) => schema.getType(type) !== undefined);
  if (known.length === 0) return schema;
  const fields = known.map(fieldSdl).join('\n');
  const sdl = `extend schema { subscription: Subscription } ${described(root)} type Subscription { ${fields} }`;
  return graphql.extendSchema(schema, graphql.parse(sdl));
};

type Listener = Parameters<ApolloGateway['onSchemaLoadOrUpdate']>[0];

/** The gateway with subscriptions in the schema that clients see; it executes none itself. */
export class SubscribableGateway extends ApolloGateway {
  override onSchemaLoadOrUpdate(listener: Listener): ReturnType<ApolloGateway['onSchemaLoadOrUpdate']> {
    return super.onSchemaLoadOrUpdate(({ apiSchema, ...rest }) => listener({ apiSchema: withSubscriptions(apiSchema), ...rest }));
  }
}
