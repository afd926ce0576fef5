import { request } from 'node:http';

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** What is sent: all of the body and its answer awaited; half of it; all, and the line cut before the answer. */
  readonly until?: 'HALF' | 'SENT';
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Posts as a bad line does: without an answer where it is cut, or nobody is there. */
export const post = ({ url, headers, body, until }: Post): Promise<Reply | null> =>
  new Promise((resolve) => {
    const sent = request(
      url,
      { method: 'POST', headers: { ...headers, 'content-length': String(body.length) }, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: jsonIn(Buffer.concat(chunks).toString()) }));
      },
    );
    sent.on('error', () => resolve(null));
    const cut = (): void => void setTimeout(() => sent.destroy(), 5);
    if (until === 'HALF') sent.write(body.subarray(0, body.length / 2), cut);
    else if (until === 'SENT') sent.end(body, cut);
    else sent.end(body);
  });
