import { type GraphQLNamedType, type GraphQLSchema, type GraphQLType, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import type * as Said from '../../gateway/desk/language/documents.generated.ts';
import { documents } from '../../gateway/desk/language/documents.ts';
import { requestsOf } from '../../gateway/desk/language/requests-of.ts';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import type { Client, Who } from '../../infra/local/src/client/client.ts';
import { answered, filled, type Hand } from './filling.ts';

/** Where a process is found. */
export interface At {
  readonly service: string;
  readonly process: string;
}

type Values = Readonly<Record<string, unknown>>;
type Pressing = Values & { readonly id: string; readonly action: string };
export type Definition = NonNullable<Said.DefinedFragment['formDefinition']>;
export type OpenedCase = Said.AnyCaseFragment;

/** What somebody may begin, and where. */
export type Offer = Said.CreatablesFragment['mayCreate'][number] & { readonly service: string; readonly division: string };

/** What the client reaches the system by. */
export type Door = Pick<Client, 'ask' | 'act' | 'upload'>;

const fieldsOf = (type: unknown): readonly { readonly name: string; readonly type: GraphQLType }[] =>
  isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];

/** The services that have processes. */
const servicesIn = (schema: GraphQLSchema): readonly string[] => {
  const hasProcesses = (type: unknown) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'ServiceWork');
  return fieldsOf(schema.getType('Work')).flatMap(({ name, type }) => (hasProcesses(type) ? [name] : []));
};

const { requestOf, queryOf } = requestsOf(documents);

/** No button leads there now. */
const notOffered: Answer = { __typename: 'NotOffered' };

const idIn = ({ requestId }: Values): Values => (requestId === undefined ? {} : { requestId });

/** Papers that are called the same are the same. */
const pageFor = ({ label }: Definition['papers'][number]) => {
  const bytes = Buffer.from(`%PDF-1.7\n%${label.text}\n%%EOF\n`);
  return { name: `${label.text.replaceAll('/', '、')}.pdf`, contentType: 'application/pdf', bytes };
};

/** A path of what a query shows of a record; else through the record itself, which stands behind it. */
const stepsTo = (path: string, shown: GraphQLNamedType, kind: string | undefined): readonly string[] => {
  const steps = path.split('.');
  const fields = fieldsOf(shown);
  if (fields.some(({ name }) => name === steps[0])) return steps;
  return [...fields.filter(({ type }) => getNamedType(type).name === kind).map(({ name }) => name), ...steps];
};

/** A front end that knows neither a service nor a process: what it shows, asks and sends comes from the answers and the schema. */
export const genericClient = (door: Door, schema: GraphQLSchema, { today, pen }: Omit<Hand, 'find'>) => {
  const services = servicesIn(schema);

  const asked = async (who: Who, query: string, variables: object): Promise<Readonly<Record<string, unknown>>> => {
    const { data, errors } = await door.ask(who, query, variables);
    if (errors || !data) throw new Error(`${JSON.stringify(who)}: ${JSON.stringify(errors).slice(0, 500)}`);
    return data;
  };
  /** Of each service what it answers; nothing of one that is not available. */
  const ofEach = async <T>(who: Who, fragment: string, variables: object): Promise<readonly (T & { readonly service: string })[]> => {
    const { data } = await door.ask(who, requestOf(services, fragment, variables), variables);
    const work = (data?.['work'] ?? {}) as Readonly<Record<string, T | null>>;
    return services.flatMap((service) => (work[service] ? [{ service, ...work[service] }] : []));
  };
  const of = async <T>(who: Who, service: string, fragment: string, variables: object): Promise<T> =>
    ((await asked(who, requestOf([service], fragment, variables), variables))['work'] as Readonly<Record<string, T>>)[service] as T;

  const queryCalled = (name: string | null) => schema.getQueryType()?.getFields()[name ?? ''];
  const takes = (inputType: string, name: string): boolean => fieldsOf(schema.getType(inputType)).some((field) => field.name === name);

  const opened = async (who: Who, { service, process }: At, id: string): Promise<OpenedCase | null> =>
    (await of<Said.OpenedFragment>(who, service, 'Opened', { process, id })).case;

  const defined = new Map<string, Promise<Definition | null>>();
  const definition = (who: Who, { service, process }: At, division: string): Promise<Definition | null> => {
    const key = `${process} ${division}`;
    const asking = async () => (await of<Said.DefinedFragment>(who, service, 'Defined', { process, division })).formDefinition;
    const found = defined.get(key) ?? asking();
    defined.set(key, found);
    return found;
  };

  /** What stands at a path of the record that a number names, or with who asks. */
  const findFor =
    (who: Who): Hand['find'] =>
    async (reference, number, path) => {
      const field = queryCalled(reference ? (reference.findQuery ?? reference.readQuery) : 'me');
      if (!field) return undefined;
      const steps = stepsTo(path, getNamedType(field.type), reference?.kind);
      const given = Object.fromEntries(field.args.slice(0, 1).map(({ name }) => [name, number]));
      const selection = steps.reduceRight((inner, step) => `{ ${step} ${inner} }`, '');
      const found = await asked(who, queryOf(field.name, field.args, given, selection), given);
      return ['answer', ...steps].reduce<unknown>((value, step) => (value as Values | null | undefined)?.[step], found);
    };

  const fill = (who: Who, { fields }: Definition, known: Values): Promise<Values> =>
    filled(fields, known, { today, pen, find: findFor(who) });

  /** A page for each paper the procedure knows. */
  const papers = (who: Who, service: string, kinds: Definition['papers']) =>
    Promise.all(
      kinds.map(async (paper) => {
        const { fileId, ...refusal } = await door.upload(who, service, pageFor(paper));
        if (fileId === undefined) throw new Error(`a paper was not taken: ${JSON.stringify(refusal)}`);
        return { kind: paper.kind, fileId };
      }),
    );

  return {
    ...{ services, opened, definition },
    /** The home page: what waits and what may be begun, over all services, in one request. */
    home: (who: Who) => ofEach<Said.HomeFragment>(who, 'Home', {}),
    /** What somebody may begin in a division, over all services. */
    offers: async (who: Who, division: string): Promise<readonly Offer[]> => {
      const each = await ofEach<Said.CreatablesFragment>(who, 'Creatables', { division });
      return each.flatMap(({ service, mayCreate }) => mayCreate.map((offer) => ({ service, division, ...offer })));
    },
    listed: async (who: Who, { service, process }: At, tab = 'WAITING') => {
      const { cases } = await of<Said.ListedFragment>(who, service, 'Listed', { process, tab });
      return cases?.edges.map(({ node }) => node) ?? [];
    },
    /** What a person knows may be said by numbers: `{ number }` names a record as its papers do. */
    fill,
    /** What a submission would be refused for. */
    check: async (who: Who, { checkQuery }: Definition, form: Values): Promise<Said.CheckedFragment> => {
      const { name = '', args = [] } = queryCalled(checkQuery) ?? {};
      return (await asked(who, queryOf(name, args, { form }, '{ ...Checked }'), { form }))['answer'] as Said.CheckedFragment;
    },
    /** Begins what is offered with a form filled by its definition and a page for each of its papers. */
    begin: async (who: Who, offer: Offer, { known = {}, ...given }: Values & { readonly known?: Values } = {}): Promise<Answer> => {
      const { service, process, division, mutation, inputType } = offer;
      const form = await definition(who, { service, process: process.id }, division);
      if (!form) return notOffered;
      const attached = takes(inputType, 'papers') ? { papers: given['papers'] ?? (await papers(who, service, form.papers)) } : {};
      return door.act(who, mutation, { ...idIn(given), form: await fill(who, form, known), ...attached, ...answered(offer, given, pen) });
    },
    /** Takes an action on a case by its button, answering what it asks for. */
    press: async (who: Who, at: At, { id, action, ...given }: Pressing): Promise<Answer> => {
      const { case: found } = await of<Said.PossibleFragment>(who, at.service, 'Possible', { process: at.process, id });
      const button = found?.buttons.find((one) => one.action === action);
      if (!found || !button) return notOffered;
      const { expectedVersion = found.version } = given;
      return door.act(who, button.mutation, { ...idIn(given), id, expectedVersion, ...answered(button, given, pen) });
    },
  };
};

export type GenericClient = ReturnType<typeof genericClient>;
