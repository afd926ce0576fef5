import { startFederation } from './federation.fixture.ts';

const examiner = { sub: 'u7', name: '李四', org: 'A', org_kind: 'AUTHORITY', unit_kinds: [], region: '530000', roles: ['EXAMINER'] };
const machine = { ...examiner, sub: 'm', org_kind: 'SYSTEM', roles: ['PERMIT_REFORM_SYSTEM'] };

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly code?: string;
    readonly zh?: string;
    readonly en?: string;
    readonly data?: unknown;
    readonly errors?: readonly { message: string; extensions: { code: string; zh: string } }[];
  };
}

export const json = { 'content-type': 'application/json' };
/** Also of the permit-reform door, which answers as its own interface describes. */
export const outcome = ({ status, body }: Answered) => [status, body.errors?.[0]?.extensions.code ?? body.code];
export const refused = [400, 'BAD_USER_INPUT'];

/** A federation and who asks it: an examiner and the permit-reform system, each by a bearer token. */
export const startAsked = async (...given: Parameters<typeof startFederation>) => {
  const federation = await startFederation(...given);
  const [token, machineToken] = await Promise.all([examiner, machine].map(async (claims) => `Bearer ${await federation.sign(claims)}`));
  const send = async (path: string, init: RequestInit = {}): Promise<Answered> => {
    const answer = await fetch(federation.url + path, init);
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Answered['body'] };
  };
  return {
    ...federation,
    ...{ token: token ?? '', machineToken: machineToken ?? '', send },
    post: (body: unknown, headers: Record<string, string> = json) =>
      send('/graphql', { method: 'POST', headers, body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body) }),
    get: (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
      send(`/graphql?${new URLSearchParams(parameters)}`, { headers }),
  };
};
