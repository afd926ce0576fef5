import type { Fault } from '@anzhu/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refused } from './refused.ts';
import { badTexts } from './unicode.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

const charsetOf = (contentType = ''): string | undefined => /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType)?.[1]?.toLowerCase();

/** The text of a JSON body. Throws 415 for a charset that is not UTF-8, and 400 for bytes that are no UTF-8: decoded anyhow, they would be other text for ever. */
const textOf = (request: Pick<FastifyRequest, 'headers'>, body: Buffer): string => {
  const charset = charsetOf(request.headers['content-type']);
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') throw refused(415, `JSON is sent in UTF-8, not in ${charset}`);
  try {
    return utf8.decode(body);
  } catch {
    throw refused(400, 'The body is not UTF-8');
  }
};

const halfAt = (path: string): Fault => ({ path, code: 'CHARACTER', zh: '含不完整的字符', en: 'Half a character' });

const deepest = 64;
const steps: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 };

/** Whether lists and objects lie within each other deeper than anybody sends; what reads them goes down as deep. */
const isTooDeep = (text: string): boolean => {
  let depth = 0;
  let isText = false;
  for (const [one] of text.matchAll(/\\.|["[\]{}]/gs)) {
    if (one === '"') isText = !isText;
    else if (!isText) depth += steps[one] ?? 0;
    if (depth > deepest) return true;
  }
  return false;
};

const mayBeHalf = /\\u[dD][89a-fA-F]/;

/** Throws as a strict reading of the body does, and gives its text. */
export const checkJson = (request: Pick<FastifyRequest, 'headers'>, body: Buffer): string => {
  const text = textOf(request, body);
  if (isTooDeep(text)) throw refused(400, `Lists and objects lie more than ${deepest} deep`);
  if (!mayBeHalf.test(text)) return text;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return text;
  }
  const paths = badTexts(parsed);
  if (paths.length > 0)
    throw Object.assign(refused(400, `Half a character (a lone surrogate) in: ${paths.join(', ')}`), { faults: paths.map(halfAt) });
  return text;
};

/** Takes JSON in UTF-8 and nothing else: another media type or charset is 415; bytes that are no UTF-8, and escapes that are no characters, are 400. */
export const parseJsonStrictly = (app: FastifyInstance): void => {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    void parse(request, checkJson(request, body as Buffer), done);
  });
};
