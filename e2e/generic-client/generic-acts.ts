import { actionEnumValue } from '@anzhu/workflow';
import type { GraphQLSchema } from 'graphql';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import type { Client, Who } from '../../infra/local/src/client/client.ts';
import { type Acts, actsOf, type RequestIds, randomIds } from '../../infra/local/src/sample/acts.ts';
import { daysFrom } from '../../infra/local/src/sample/days.ts';
import { type At, genericClient, type Offer } from './generic-client.ts';

interface Options {
  readonly schema: GraphQLSchema;
  readonly division: string;
  readonly ids?: RequestIds;
  readonly sharesFile?: boolean;
  /** By the clock of the system, where that is not the true one. */
  readonly today?: string;
  /** Told of everything the client does. */
  readonly seen?: Partial<Seen>;
}

/** What may be told of the client's work. */
export interface Seen {
  readonly begins: (who: Who, offer: Offer, form: Readonly<Record<string, unknown>>) => Promise<void>;
  /** With the action, unless a case was begun. */
  readonly done: (at: At, what: { readonly answer: Answer; readonly action?: string }) => void;
}

/** Made once; what failed is made again. */
const once = <T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
  const found = made.get(key) ?? make();
  made.set(key, found);
  found.catch(() => made.delete(key));
  return found;
};

/** Papers are announced under the ids of whoever acts, and what has the same id is the same file: it is sent once. One file may serve as all papers. */
export const uploading = ({ upload }: Client, { ids, sharesFile }: Required<Pick<Options, 'ids' | 'sharesFile'>>): Client['upload'] => {
  const sent = new Map<string, ReturnType<Client['upload']>>();
  return (who, service, paper) => {
    const requestId = ids(`${service} ${paper.name} ${JSON.stringify(who)}`);
    return once(sent, sharesFile ? `${service} ${JSON.stringify(who)}` : requestId, () => upload(who, service, paper, requestId));
  };
};

/** Who may begin the same: what somebody is called and for whom they act makes no difference. */
const seatOf = (who: Who): string => {
  if (who === null || typeof who === 'string') return JSON.stringify(who);
  const { roles, unitKinds, orgKind, region } = who;
  return JSON.stringify({ roles, unitKinds, orgKind, region });
};

const typedQuery = (type: string): string =>
  `query One($id: ID!) { one: ${type.charAt(0).toLowerCase()}${type.slice(1)}(id: $id) { process { id } } }`;

/** What stories and samples do with cases, done by the client that knows no process; what no button offers is sent as it is, and refused by the system. */
export const genericActs = (
  client: Client,
  { schema, division, ids = randomIds, sharesFile = false, today = daysFrom().today, seen = {} }: Options,
): Acts => {
  const usual = actsOf(client, { ids, sharesFile });
  const generic = genericClient({ ...client, upload: uploading(client, { ids, sharesFile }) }, schema, { today });
  const offers = new Map<string, Promise<readonly Offer[]>>();
  const places = new Map<string, At>();

  const offerOf = async (who: Who, type: string): Promise<Offer | undefined> => {
    const all = await once(offers, seatOf(who), () => generic.offers(who, division));
    return all.find(({ process }) => process.type === type);
  };
  const placeOf = async (who: Who, { __typename: type, id }: Answer): Promise<At | undefined> => {
    const known = places.get(type);
    if (known) return known;
    const { data } = await client.ask(who, typedQuery(type), { id });
    const process = (data?.['one'] as { process: { id: string } } | null | undefined)?.process.id;
    const [service] = process?.split('.') ?? [];
    if (process && service) places.set(type, { service, process });
    return places.get(type);
  };

  const open: Acts['open'] = async (who, type, input) => {
    const offer = await offerOf(who, type);
    if (!offer) return usual.open(who, type, input);
    const at = { service: offer.service, process: offer.process.id };
    places.set(type, at);
    const { form = {}, ...given } = input;
    const known = form as Readonly<Record<string, unknown>>;
    await seen.begins?.(who, offer, known);
    const answer = await generic.begin(who, offer, { requestId: ids(`create ${type} ${JSON.stringify(input)}`), ...given, known });
    if (answer.id !== undefined) seen.done?.(at, { answer });
    return answer;
  };
  const take: Acts['take'] = async (who, record, action, more = {}) => {
    const { id, version: expectedVersion } = record;
    const at = id === undefined || who === null ? undefined : await placeOf(who, record);
    if (id === undefined || !at) return usual.take(who, record, action, more);
    const requestId = ids(`${action} ${id} ${expectedVersion}`);
    const answer = await generic.press(who, at, { requestId, expectedVersion, ...more, id, action: actionEnumValue(action) });
    if (answer.__typename === 'NotOffered') return usual.take(who, record, action, more);
    if (answer.id === id) seen.done?.(at, { answer, action });
    return answer;
  };
  return { open, take, papers: usual.papers };
};
