import { randomUUID } from 'node:crypto';
import { textPdf } from '@anzhu/pdf';
import { plainInput } from '@anzhu/testing';
import {
  type GraphQLField,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  isUnionType,
  type ValueNode,
} from 'graphql';
import type { GraphqlBody } from '../../infra/local/src/client/answer.ts';
import type { Who } from '../../infra/local/src/client/client.ts';
import { composed } from '../access/composed.ts';
import { type Stage, supergraphSdl } from '../harness/stage.ts';
import { type Door, keptWith, said } from './door.ts';
import { formsOf } from './forms.ts';
import { refusals } from './places.ts';

type Field = GraphQLField<unknown, unknown>;

/** A service that takes a file, and who sends it. */
interface Taker {
  readonly service: string;
  readonly who: Who;
}

const bytes = await textPdf([{ text: '附件', size: 16 }]);
const pdf = { contentType: 'application/pdf', bytes };

const isRefused = ({ data, errors }: GraphqlBody): boolean =>
  errors !== undefined ||
  Object.values(data ?? {}).some((one) => String((one as { readonly __typename?: string } | null)?.__typename) in refusals);

/** Asks, and goes on with what was answered unless it refuses. */
export const goOn = async (asked: Promise<GraphqlBody>, next: (data: Readonly<Record<string, unknown>>) => Promise<Response>) => {
  const body = await asked;
  return isRefused(body) ? said(body, true) : next(body.data ?? {});
};

interface Sent {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

const ticketQuery = (service: string): string =>
  `query ($input: UploadInput!) { work { taker: ${service} { ticket: requestUpload(input: $input) { fileId url } } } }`;

interface Work {
  readonly taker: { readonly ticket: { readonly fileId: string; readonly url: string } };
}

/** Sends a file, and goes on with its id where it is taken. */
export const sending = (
  { client }: Stage,
  { service, who, ...file }: Taker & Sent,
  next: (fileId: string) => Promise<Response>,
): Promise<Response> => {
  const { bytes: content, ...stated } = file;
  const input = { requestId: randomUUID(), ...stated, size: content.length };
  return goOn(client.ask(who, ticketQuery(service), { input }), async ({ work }) => {
    const { fileId, url } = (work as Work).taker.ticket;
    const sent = await fetch(new URL(url, client.baseUrl), { method: 'PUT', body: new Uint8Array(content) });
    return sent.ok ? next(fileId) : sent;
  });
};

const graphOf = (value: ValueNode | undefined): string => (value?.kind === 'EnumValue' ? value.value.toLowerCase() : '');

/** The service that answers a field of the composed schema. */
export const serviceOf = ({ astNode }: Field): string => {
  const joined = astNode?.directives?.find(({ name }) => name.value === 'join__field');
  return graphOf(joined?.arguments?.find(({ name }) => name.value === 'graph')?.value);
};

/** The kinds of papers that an input takes, where it takes some. */
const paperIn = (field: Field) => {
  const input = field.args.find(({ name }) => name === 'input');
  const type = input && getNamedType(input.type);
  const papers = isInputObjectType(type) ? type.getFields()['papers'] : undefined;
  return input && papers && isListType(getNullableType(papers.type))
    ? { input, paper: plainInput(getNamedType(papers.type) as never) as object }
    : undefined;
};

/** The name by which a file is sent down. */
const nameSent = (answer: Response): string =>
  decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '');

interface Paper {
  readonly name: string;
  readonly url: string;
}

const withPaper = (stage: Stage, field: Field, fileId: string) => {
  const { input, paper } = paperIn(field) as NonNullable<ReturnType<typeof paperIn>>;
  const form = formsOf[field.name]?.(stage);
  const given = { ...(plainInput(input.type) as object), requestId: randomUUID(), papers: [{ ...paper, fileId }], ...(form && { form }) };
  const result = getNamedType(field.type);
  const [record] = isUnionType(result) ? result.getTypes() : [];
  const query = `mutation ($input: ${String(input.type)}) { answer: ${field.name}(input: $input) { __typename
    ... on ${record?.name} { papers { name url } } ... on RequirementsNotMet { ${refusals['RequirementsNotMet']} } } }`;
  return { query, variables: { input: given } };
};

/** Who sends what units fill in. */
const unit = ({ world }: Stage): Who => world.units.equipmentOwner;

const asPaper =
  (field: Field) =>
  (stage: Stage, text: string): Promise<Response> => {
    const [who, taker] = [unit(stage), serviceOf(field)];
    return sending(stage, { service: taker, who, ...pdf, name: `${text}.pdf` }, (fileId) => {
      const { query, variables } = withPaper(stage, field, fileId);
      return goOn(stage.client.ask(who, query, variables), async ({ answer }) => {
        const { papers = [] } = answer as { readonly papers?: readonly Paper[] };
        const loaded = await Promise.all(papers.map(({ url }) => fetch(new URL(url, stage.client.baseUrl))));
        return said({ papers: papers.map(({ name }) => name), loaded: loaded.map(nameSent) });
      });
    });
  };

/** Every kind of business whose cases have papers: a file that is sent for it and named so. */
export const paperDoors = (): readonly Door[] =>
  composed(supergraphSdl())
    .mutations.filter((field) => field.name.startsWith('create') && paperIn(field) !== undefined)
    .map((field) => ({ door: `paper of ${field.name} named so`, send: asPaper(field), kept: keptWith('.pdf') }));

/** The services that take files, by where the schema says so. */
const takers = (): readonly string[] => {
  const work = composed(supergraphSdl()).queries.find(({ name }) => name === 'work');
  const parts = work && getNamedType(work.type);
  return Object.values(isObjectType(parts) ? parts.getFields() : {}).flatMap(({ name, type }) => {
    const part = getNamedType(type);
    return isObjectType(part) && 'requestUpload' in part.getFields() ? [name] : [];
  });
};

/** Every service that takes files, from a unit and from an official. */
export const uploadDoors = (): readonly Door[] =>
  takers().flatMap((service) =>
    [unit, (): Who => 'kunming-examiner'].flatMap((who, at) =>
      ['.pdf', ''].map((extension) => ({
        door: `upload to ${service} by ${at === 0 ? 'a unit' : 'an official'}${extension === '' ? ' named as it is' : ''}`,
        send: (stage: Stage, text: string) =>
          sending(stage, { service, who: who(stage), ...pdf, name: `${text}${extension}` }, async (fileId) => said({ fileId })),
        kept: keptWith(extension),
      })),
    ),
  );
