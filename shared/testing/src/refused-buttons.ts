import { randomUUID } from 'node:crypto';
import type { Subject } from '@anzhu/access';
import type { Connection } from 'mongoose';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message?: string; readonly extensions?: { readonly code?: string } }[];
}

interface Service {
  readonly connection: Connection;
  readonly ask: (who: Subject, query: string, variables?: object) => Promise<Answer>;
}

interface Offering {
  readonly who: Subject;
  /** The field of Query that reads the record or the list, with its arguments; of several records the first. */
  readonly at: string;
  /** What tells the record in inputs; none of a list. */
  readonly id?: string;
  /** Whether inputs have an id of the request; they have unless it is said. */
  readonly isIdentified?: boolean;
  /** By mutation, what is answered where it is not the first of the choices. */
  readonly answers?: Readonly<Record<string, object>>;
}

interface Button {
  readonly mutation: string;
  readonly idField: string | null;
  readonly inputType: string;
  readonly isVersioned: boolean;
  readonly asks: readonly { readonly name: string; readonly required: boolean; readonly choices: readonly { readonly value: string }[] }[];
}

interface Pressed {
  readonly pressed: readonly string[];
  /** What was offered and is refused, and by what. */
  readonly refused: readonly string[];
}

const shown = 'buttons { mutation idField inputType isVersioned asks { name required choices { value } } }';
const refusals = ['Blocked', 'RequirementsNotMet', 'ActionNotAllowed', 'VersionConflict'];

type Hashes = Readonly<Record<string, string>>;

const hashesOf = async (connection: Connection): Promise<Hashes> =>
  ((await connection.db?.command({ dbHash: 1 })) as { readonly collections: Hashes } | undefined)?.collections ?? {};

/** Does something, and puts every collection back to what it was. */
const undone = async <T>(connection: Connection, act: () => Promise<T>): Promise<T> => {
  const before = await hashesOf(connection);
  const names = Object.keys(before);
  const kept = new Map(await Promise.all(names.map(async (name) => [name, await connection.collection(name).find().toArray()] as const)));
  const answer = await act();
  const after = await hashesOf(connection);
  for (const name of Object.keys(after).filter((one) => after[one] !== before[one])) {
    const documents = kept.get(name) ?? [];
    await connection.collection(name).deleteMany({});
    if (documents.length > 0) await connection.collection(name).insertMany([...documents]);
  }
  return answer;
};

const firstChoices = ({ asks }: Button): object =>
  Object.fromEntries(
    asks.flatMap(({ name, required, choices: [first] }) => (required && first && !name.includes('.') ? [[name, first.value]] : [])),
  );

const whyRefused = ({ data, errors }: Answer): string | null => {
  const done = data?.['done'] as { readonly __typename: string } | null | undefined;
  if (!done) return errors?.[0]?.extensions?.code ?? errors?.[0]?.message ?? 'no answer';
  return refusals.includes(done.__typename) ? done.__typename : null;
};

/** Presses every button that somebody is offered at a record or a list, each with a valid answer, and leaves everything as it was. */
export const refusedButtons = async (
  { connection, ask }: Service,
  { who, at, id, isIdentified = true, answers = {} }: Offering,
): Promise<Pressed> => {
  const read = async (fields: string) =>
    ([(await ask(who, `{ record: ${at} { ${fields} } }`)).data?.['record'] ?? []].flat()[0] ?? {}) as object;
  const { buttons = [] } = (await read(shown)) as { readonly buttons?: readonly Button[] };
  const { version } = (buttons.some(({ isVersioned }) => isVersioned) ? await read('version') : {}) as { readonly version?: number };
  const refused: string[] = [];
  for (const button of buttons) {
    const { mutation, inputType, idField, isVersioned } = button;
    const isRequest = isIdentified && { requestId: randomUUID() };
    const known = { ...isRequest, ...(idField && { [idField]: id }), ...(isVersioned && { expectedVersion: version }) };
    const input = { ...known, ...firstChoices(button), ...answers[mutation] };
    const query = `mutation ($input: ${inputType}!) { done: ${mutation}(input: $input) { __typename } }`;
    const why = whyRefused(await undone(connection, () => ask(who, query, { input })));
    if (why !== null) refused.push(`${mutation}: ${why}`);
  }
  return { pressed: buttons.map(({ mutation }) => mutation), refused };
};
