import { schema } from 'virtual:schema';
import { useParams, useSearchParams } from 'react-router';
import type * as Said from '../../language/documents.generated.ts';
import { fragmentsOf } from '../../language/requests.ts';
import { useAsked, type Values } from '../client.ts';
import { selected } from './records.ts';
import type { Definition } from './sheet.ts';

/** A case whose form is changed. */
export type Kept = Said.KeptCaseFragment & { readonly state: string; readonly form: Values };

/** Everything of who asks that the definition goes by. */
export const useMine = (definition: Definition | null | undefined) => {
  const text = JSON.stringify(definition?.fields ?? []);
  const paths = [...new Set([...text.matchAll(/"path":"me[.]([\w.]+)"/g)].map(([, path = '']) => path))];
  const selection = paths.map((path) => selected(path.split('.'))).join(' ');
  const { data, ...read } = useAsked<{ me: Values | null }>(`{ me { id ${selection} } }`, {}, { pause: !definition });
  return { ...read, me: data?.me ?? undefined };
};

const keptQuery = (service: string, type: string): string => `query Kept($process: ID!, $id: ID!) {
  work { ${service} { case(process: $process, id: $id) { ...KeptCase ... on ${type} { state form { ${schema.forms[type]} } } } } }
} ${fragmentsOf('KeptCase')}`;

type Answer = { readonly work: Readonly<Record<string, { readonly case: Kept | null } | null>> | null };

/** The form as it was saved, where one was. */
export const useKept = () => {
  const { service = '', process = '', id } = useParams();
  const type = useSearchParams()[0].get('type') ?? '';
  if (id !== undefined && !Object.hasOwn(schema.forms, type)) throw new Error('an address names what there is not');
  const query = id === undefined ? '{ __typename }' : keptQuery(service, type);
  const { data, ...read } = useAsked<Answer>(query, { process, id }, { pause: id === undefined, requestPolicy: 'network-only' });
  return { ...read, kept: data?.work?.[service]?.case };
};
