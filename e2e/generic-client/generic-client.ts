import { buildASTSchema, type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType, parse } from 'graphql';
import type { Client } from '../../infra/local/src/client/client.ts';

export interface Process {
  readonly id: string;
  readonly row: string;
  readonly type: string;
}

export interface Waiting {
  readonly service: string;
  readonly process: Process;
  readonly waiting: number;
  readonly overdue: number;
}

interface Ask {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly label: { readonly text: string };
  readonly choices: readonly { readonly value: string; readonly label: { readonly text: string } }[];
}

interface Button {
  readonly action: string;
  readonly mutation: string;
  readonly inputType: string;
  readonly label: { readonly text: string };
  readonly asks: readonly Ask[];
  readonly isPrimary: boolean;
}

interface Field {
  readonly path: string;
  readonly label: { readonly text: string };
  readonly value: string | null;
}

export interface AnyCase {
  readonly id: string;
  readonly title: string;
  readonly division: string;
  readonly procedure: string;
  readonly stateLabel: { readonly text: string };
  readonly buttons: readonly Button[];
  readonly fields: readonly Field[];
  readonly history: readonly { readonly number: number; readonly action: string; readonly label: { readonly text: string } }[];
}

/** A case as a list shows it. */
export interface ListedCase extends Pick<AnyCase, 'id' | 'title'> {
  readonly buttons: readonly Pick<Button, 'action' | 'isPrimary'>[];
}

export interface FieldDefinition {
  readonly path: string;
  readonly required: boolean;
  readonly label: { readonly text: string };
}

const asCase = `id title division procedure stateLabel { text }
  buttons { action mutation inputType label { text } isPrimary asks { name type required label { text } choices { value label { text } } } }
  fields { path label { text } value } history(first: 3) { number action label { text } }`;

/** The services, as the schema says them: a client that knows none reads the fields of `Work`. */
const servicesIn = (schema: GraphQLSchema): readonly string[] => Object.keys((schema.getType('Work') as GraphQLObjectType).getFields());

/** A front end that knows neither a service nor a process: what it shows and asks comes from the answers. */
export const genericClient = (client: Client, sdl: string) => {
  const schema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
  const services = servicesIn(schema);

  const asked = async (who: string, query: string, variables: object = {}): Promise<Readonly<Record<string, never>>> => {
    const { data, errors } = await client.ask(who, query, variables);
    if (errors || !data) throw new Error(`${who}: ${JSON.stringify(errors).slice(0, 500)}`);
    return data['work'] as Readonly<Record<string, never>>;
  };

  const of = async <T>(who: string, service: string, [field, variables]: readonly [string, object]): Promise<T> => {
    const names = { process: 'ID!', division: 'String!', id: 'ID!', after: 'String' } as Readonly<Record<string, string>>;
    const declared = Object.keys(variables).map((name) => `$${name}: ${names[name]}`);
    const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
    return (await asked(who, `query ${head} { work { ${service} { answer: ${field} } } }`, variables))[service]?.['answer'] as T;
  };

  return {
    services,
    /** The home page: what waits, over all services, in one request. */
    home: async (who: string): Promise<readonly Waiting[]> => {
      const counts = 'counts { process { id row type } waiting overdue }';
      const work = await asked(who, `{ work { ${services.map((service) => `${service} { ${counts} }`).join(' ')} } }`);
      return services.flatMap((service) =>
        ((work[service]?.['counts'] ?? []) as readonly Omit<Waiting, 'service'>[]).map((one) => ({ service, ...one })),
      );
    },
    waiting: async (who: string, { service, process }: Pick<Waiting, 'service' | 'process'>): Promise<readonly ListedCase[]> => {
      const list = 'cases(process: $process, tab: WAITING, first: 100) { edges { node { id title buttons { action isPrimary } } } }';
      const { edges } = await of<{ edges: readonly { node: ListedCase }[] }>(who, service, [list, { process: process.id }]);
      return edges.map(({ node }) => node);
    },
    opened: (who: string, { service, process }: Pick<Waiting, 'service' | 'process'>, id: string): Promise<AnyCase | null> =>
      of(who, service, [`case(process: $process, id: $id) { ${asCase} }`, { process: process.id, id }]),
    form: async (who: string, { service, process }: Pick<Waiting, 'service' | 'process'>, division: string) => {
      const field = 'formDefinition(process: $process, division: $division) { fields { path required label { text } } }';
      const found = await of<{ fields: readonly FieldDefinition[] } | null>(who, service, [field, { process: process.id, division }]);
      return found?.fields ?? [];
    },
    mayCreate: (who: string, service: string): Promise<readonly { process: Process; mutation: string; inputType: string }[]> =>
      of(who, service, ['mayCreate { process { id row type } mutation inputType }', {}]),
    /** Whether the schema has a mutation with an input of that type. */
    has: ({ mutation, inputType }: Pick<Button, 'mutation' | 'inputType'>): boolean => {
      const field = schema.getMutationType()?.getFields()[mutation];
      const answer = field && getNamedType(field.type);
      const input = field?.args.find(({ name }) => name === 'input');
      return input !== undefined && getNamedType(input.type).name === inputType && !isObjectType(answer);
    },
  };
};
