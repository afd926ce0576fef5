import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { keepTelemetryOff } from './env.ts';
import { graphql } from './graphql-copy.ts';
import { SubscribableGateway } from './subscriptions/schema.ts';

const documentOf = (schema: GraphQLSchema): string => `${graphql.printSchema(schema)}\n`;

/** What clients see of a supergraph: no directive, type or field of the federation. */
export const apiDocument = async (supergraphSdl: string): Promise<string> => {
  keepTelemetryOff();
  const gateway = new SubscribableGateway({ supergraphSdl });
  const schemas: GraphQLSchema[] = [];
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => schemas.push(apiSchema));
  await gateway.load();
  await gateway.stop();
  return schemas.map(documentOf).join('');
};

/** Serves the schema of the server it is a plugin of at `/schema.graphql`. */
export const schemaDocument = (app: FastifyInstance): ApolloServerPlugin => ({
  serverWillStart: async ({ schema }) => {
    const document = documentOf(schema);
    app.get('/schema.graphql', (_request, reply) => reply.type('application/graphql; charset=utf-8').send(document));
  },
});
