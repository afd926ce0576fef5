import { readFileSync } from 'node:fs';

interface FileRequest {
  readonly title: string;
  readonly name: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const requestIn = (block: string): FileRequest | undefined => {
  const [title = '', ...rest] = block.split('\n');
  const name = /^# @name (\w+)$/m.exec(block)?.[1];
  const lines = rest.filter((line) => !/^(#|@)/.test(line));
  const first = lines.findIndex((line) => /^[A-Z]+ \S+/.test(line));
  if (first < 0) return undefined;
  const [method = '', url = ''] = (lines[first] ?? '').split(' ');
  const end = lines.findIndex((line, at) => at > first && line === '');
  const headers = lines.slice(first + 1, end).map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]);
  return { title: title.trim(), name, method, url, headers: Object.fromEntries(headers), body: lines.slice(end).join('\n').trim() };
};

/** A file of requests as the REST client of VS Code reads it: `@variables`, blocks after `###`, answers by `# @name`. */
export const parseHttpFile = (text: string) => ({
  variables: Object.fromEntries([...text.matchAll(/^@(\w+) = (.+)$/gm)].map(([, name = '', value = '']) => [name, value])),
  requests: text
    .split(/^###/m)
    .slice(1)
    .flatMap((block) => requestIn(block) ?? []),
});

const at = (answer: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], answer);

/** Sends requests one after the other, each with what the earlier answers hold. */
export const sender = (variables: Readonly<Record<string, string>>, folder: URL) => {
  const answers = new Map<string, unknown>();
  const filled = (text: string): string =>
    text.replaceAll(/\{\{(?:(\w+)\.response\.body\.\$\.([^}]+)|(\w+))\}\}/g, (whole, name, path, variable) => {
      const value = variable ? variables[variable] : at(answers.get(name), path);
      if (value === undefined) throw new Error(`Nothing stands for ${whole}.`);
      return String(value);
    });
  return async ({ name, method, url, headers, body }: FileRequest) => {
    const file = /^< (\S+)$/.exec(body)?.[1];
    const content = file ? new Uint8Array(readFileSync(new URL(file, folder))) : filled(body);
    const sent = Object.entries(headers).map(([header, value]): [string, string] => [header, filled(value)]);
    const answer = await fetch(filled(url), { method, headers: sent, ...(content.length > 0 && { body: content }) });
    const isJson = answer.headers.get('content-type')?.includes('json');
    const received = isJson ? ((await answer.json()) as unknown) : await answer.text();
    if (name) answers.set(name, received);
    return { status: answer.status, received };
  };
};
