import type { FieldFault } from './field-fault.ts';
import { line } from './text-fields.ts';

const notAnAddress: FieldFault = {
  code: 'NOT_A_WEB_ADDRESS',
  zh: '应为以https://开头的网址,不含用户名和密码',
  en: 'must be an address that begins with https://, without user and password',
};

/** An address of the web behind TLS, as a browser would ask for it: foreign letters in the host are shown in their code, so that none passes for another. */
const parsed = (typed: string): string | undefined => {
  if (!URL.canParse(typed)) return undefined;
  const { protocol, username, password, hostname, href } = new URL(typed);
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.') ? href : undefined;
};

const longest = 200;

/** The address of a page, `https` alone. */
export const webAddress = (zh: string, en: string) =>
  line({
    max: longest,
    kept: (typed) => parsed(typed) ?? typed,
    fault: (typed) => (parsed(typed) === typed ? undefined : notAnAddress),
  }).meta({
    ...{ zh, en, sdl: 'String', maxLength: longest },
  });
