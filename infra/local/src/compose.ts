import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { type ASTNode, parse, print, visit } from 'graphql';

const root = new URL('../../../', import.meta.url);
const ports: Readonly<Record<string, number>> = {
  enterprise: 4001,
  personnel: 4002,
  supervision: 4003,
  equipment: 4004,
  certificate: 4006,
  partner: 4007,
  notification: 4008,
};

const schemaOf = (name: string): URL => new URL(`services/${name}/schema.graphql`, root);

const subgraphs = readdirSync(new URL('services/', root))
  .filter((name) => existsSync(schemaOf(name)))
  .sort()
  .map((name) => ({ name, sdl: readFileSync(schemaOf(name), 'utf8') }));

const fail = (title: string, lines: readonly string[]): never => {
  console.error(`${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
  process.exit(1);
};

const { errors, hints, supergraphSdl } = composeServices(
  subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://127.0.0.1:${ports[name] ?? 4000}/graphql` })),
);

if (errors)
  fail(
    'The subgraphs do not compose:',
    errors.map(({ message }) => message),
  );
/** Each service adds its own field to the work of all. */
const isMeant = ({ definition, message }: NonNullable<typeof hints>[number]): boolean =>
  definition.code === 'INCONSISTENT_OBJECT_VALUE_TYPE_FIELD' && message.includes('non-entity object type "Work"');

const unmeant = (hints ?? []).filter((hint) => !isMeant(hint));
if (unmeant.length > 0)
  fail(
    'The subgraphs compose with hints:',
    unmeant.map((hint) => hint.toString()),
  );

/** The schema without its descriptions: what a subgraph must serve at least. */
const bare = (sdl: string): string =>
  print(
    visit(parse(sdl, { noLocation: true }), {
      enter: ({ description, ...node }: ASTNode & { description?: unknown }) => (description ? node : undefined),
    }),
  );
writeFileSync(new URL('gateway/supergraph.graphql', root), `${supergraphSdl?.trim()}\n`);
writeFileSync(
  new URL('gateway/subgraphs.json', root),
  `${JSON.stringify(Object.fromEntries(subgraphs.map(({ name, sdl }) => [name, bare(sdl)])), null, 2)}\n`,
);
console.log(`Composed ${subgraphs.map(({ name }) => name).join(', ')} into gateway/supergraph.graphql`);
