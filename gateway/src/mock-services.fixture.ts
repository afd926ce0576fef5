import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLFieldResolver, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { graphql } from './graphql-copy.ts';

const values: Readonly<Record<string, unknown>> = {
  Int: 3,
  Float: 1.5,
  Boolean: true,
  LocalDate: '2026-03-31',
  DateTime: '2026-03-31T08:00:00Z',
};

/** Something of every type: one entry in each list, the first member of each union, the same id everywhere. */
const exampleOf = (type: GraphQLOutputType, schema: GraphQLSchema): unknown => {
  if (graphql.isNonNullType(type)) return exampleOf(type.ofType, schema);
  if (graphql.isListType(type)) return [exampleOf(type.ofType, schema)];
  if (graphql.isEnumType(type)) return type.getValues()[0]?.name;
  if (graphql.isAbstractType(type)) return { __typename: schema.getPossibleTypes(type)[0]?.name };
  return graphql.isObjectType(type) ? {} : (values[type.name] ?? 'x');
};

const example: GraphQLFieldResolver<Record<string, unknown>, unknown> = (...[source, , , { fieldName, returnType, schema }]) =>
  source?.[fieldName] ?? exampleOf(returnType, schema);

export type Mood = 'answers' | 'is away' | 'is frozen';

const answer = async (schema: GraphQLSchema, body: string): Promise<string> => {
  const { query, variables: variableValues } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
  return JSON.stringify(await graphql.execute({ schema, document: graphql.parse(query), variableValues, fieldResolver: example as never }));
};

const answering = (schema: GraphQLSchema, moods: { mood: Mood }): Server =>
  createServer((request, response) => {
    if (moods.mood === 'is away') return request.socket.destroy();
    if (moods.mood === 'is frozen') return;
    let body = '';
    request.on('data', (part) => {
      body += String(part);
    });
    request.on('end', () => {
      if (request.url === '/graphql') void answer(schema, body).then((text) => response.end(text));
      else response.end('{}');
    });
  });

const schemaOf = (service: string): GraphQLSchema => {
  const typeDefs = graphql.parse(readFileSync(new URL(`../../services/${service}/schema.graphql`, import.meta.url), 'utf8'));
  return buildSubgraphSchema({ typeDefs } as never) as GraphQLSchema;
};

/** A stand-in for a service: serves its committed schema with something of every type. */
export const startMockService = async (service: string) => {
  const moods: { mood: Mood } = { mood: 'answers' };
  const server = answering(schemaOf(service), moods);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  return {
    url,
    become: (mood: Mood): void => {
      moods.mood = mood;
    },
    stop: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
};
