import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { Client, Who } from '../../infra/local/src/client/client.ts';
import { daysFrom } from '../../infra/local/src/sample/days.ts';
import type { SystemUnderTest } from '../harness/system.ts';
import type { Seen } from './generic-acts.ts';
import { type Definition, type GenericClient, genericClient, type Offer } from './generic-client.ts';
import { penFrom } from './pen.ts';

type Values = Readonly<Record<string, unknown>>;

/** What the client did for somebody: processes begun by procedure, buttons pressed, and fields for which what the definition says was not enough. */
export interface Played {
  readonly begun: readonly string[];
  readonly pressed: readonly string[];
  readonly untold: Readonly<Record<string, readonly string[]>>;
}

/** Where it stands what the client did as it loaded the sample data of a system. */
export const playedFile = ({ dataDir }: Pick<SystemUnderTest, 'dataDir'>): string => join(dataDir, 'played.json');

const rootOf = (path: string): string => path.split('.')[0] ?? '';

/** Of what is known that which only a person knows: records, what belongs to persons, and groups with such fields. */
const personsOwn = ({ fields }: Definition, known: Values): Values => {
  const own = new Set(fields.flatMap(({ path, reference, isPersonal }) => (reference || isPersonal ? [rootOf(path)] : [])));
  return Object.fromEntries(Object.entries(known).filter(([name]) => own.has(name)));
};

const everything = '*';

/** Fields that a form filled by its definition alone gets wrong, and a person must say: each in turn as the check names it. */
const untoldBy = async (client: GenericClient, who: Who, { offer, known }: { offer: Offer; known: Values }): Promise<readonly string[]> => {
  const definition = await client.definition(who, { service: offer.service, process: offer.process.id }, offer.division);
  if (!definition) return [everything];
  const untold: string[] = [];
  for (let said = personsOwn(definition, known); ; ) {
    const { faults } = await client.check(who, definition, client.fill(definition, said));
    const wrong = new Set(faults.flatMap(({ path }) => (path.startsWith('form.') ? [rootOf(path.slice('form.'.length))] : [])));
    if (wrong.size === 0) return untold;
    if ([...wrong].some((name) => name in said || !(name in known))) return [everything];
    untold.push(...wrong);
    said = { ...said, ...Object.fromEntries([...wrong].map((name) => [name, known[name]])) };
  }
};

/** Notes what the client does; of each procedure it tries one form that it fills by its definition. */
export const witness = (schema: GraphQLSchema) => {
  const begun = new Set<string>();
  const pressed = new Set<string>();
  const untold = new Map<string, Set<string>>();
  const clients = new Map<Client, GenericClient>();
  const inventive = (client: Client): GenericClient => {
    const found = clients.get(client) ?? genericClient(client, schema, penFrom(daysFrom().today));
    clients.set(client, found);
    return found;
  };
  const seenBy = (client: Client): Seen => ({
    begins: async (who, offer, known) => {
      const at = { service: offer.service, process: offer.process.id };
      const { procedure = '' } = (await inventive(client).definition(who, at, offer.division)) ?? {};
      const key = `${at.process} ${procedure}`;
      if (begun.has(key)) return;
      begun.add(key);
      const names = untold.get(at.process) ?? new Set();
      untold.set(at.process, names);
      for (const name of await untoldBy(inventive(client), who, { offer, known })) names.add(name);
    },
    pressed: (process, procedure, action) => void pressed.add(`${process} ${procedure} ${action}`),
  });
  const played = (): Played => ({
    ...{ begun: [...begun].toSorted(), pressed: [...pressed].toSorted() },
    untold: Object.fromEntries([...untold].flatMap(([process, names]) => (names.size > 0 ? [[process, [...names].toSorted()]] : []))),
  });
  return { seenBy, played };
};
