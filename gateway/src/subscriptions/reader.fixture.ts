import { waitFor } from '@anzhu/testing';

export interface Heard {
  readonly id: string;
  readonly event: string;
  readonly data?: { readonly [name: string]: never } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

interface Asked {
  readonly query: string;
  readonly variables?: object;
}

const heardIn = (block: string): Heard | undefined => {
  const field = (name: string): string =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? '';
  const event = field('event');
  return event === '' ? undefined : { ...JSON.parse(field('data') || '{}'), id: field('id'), event };
};

/** Keeps what comes; answers how it ended. */
const keep = async (answer: Response, heard: Heard[]): Promise<'ENDED' | 'CUT'> => {
  let text = '';
  try {
    for await (const part of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
      text += Buffer.from(part).toString();
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      heard.push(...blocks.flatMap((block) => heardIn(block) ?? []));
    }
    return 'ENDED';
  } catch {
    return 'CUT';
  }
};

const begin = (url: string, asked: Asked, init: Pick<RequestInit, 'signal'> & { readonly headers: Readonly<Record<string, string>> }) =>
  fetch(url, {
    ...init,
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', ...init.headers },
    body: JSON.stringify(asked),
  });

/** A client of server-sent events that keeps what it heard. */
export const readEvents = async (url: string, asked: Asked, headers: Readonly<Record<string, string>> = {}) => {
  const leaving = new AbortController();
  const answer = await begin(url, asked, { headers, signal: leaving.signal });
  const heard: Heard[] = [];
  const isEvents = answer.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const refusal = isEvents ? undefined : ((await answer.json()) as Pick<Heard, 'errors'>);
  const until = async (count: number) => {
    await waitFor(() => heard.length >= count, { what: `${count} events` });
    return heard;
  };
  return {
    ...{ status: answer.status, headers: answer.headers, heard, until },
    ended: isEvents ? keep(answer, heard) : Promise.resolve('ENDED' as const),
    code: refusal?.errors?.[0]?.extensions.code,
    last: () => heard.at(-1)?.id ?? '',
    leave: () => leaving.abort(),
  };
};
