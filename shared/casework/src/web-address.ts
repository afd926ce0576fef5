import { idNumberFault } from '@anzhu/identifiers';
import type { FieldFault } from './field-fault.ts';
import { line } from './text-fields.ts';

const notAnAddress: FieldFault = {
  code: 'NOT_A_WEB_ADDRESS',
  zh: '应为以https://开头、带域名的网址,不含用户名、密码和端口',
  en: 'must be an address that begins with https:// and a host name, without user, password and port',
};

/** Names under a top-level domain; what has digits last is an address of the network. */
const hostName = /^(?:[\w-]+\.)+[a-z][a-z\d-]*$/u;

/** An address of the web behind TLS, as a browser would ask for it: foreign letters in the host are shown in their code, so that none passes for another. */
const webAddressOf = (typed: string): string | undefined => {
  if (!URL.canParse(typed)) return undefined;
  const { protocol, username, password, hostname, port, href } = new URL(typed);
  return protocol === 'https:' && `${username}${password}${port}` === '' && hostName.test(hostname) ? href : undefined;
};

const asBytes = (encoded: string): string =>
  new TextDecoder().decode(Uint8Array.from(encoded.match(/[\da-f]{2}/giu) ?? [], (byte) => Number.parseInt(byte, 16)));

/** An address as whoever is asked for it may read it, however often it was encoded. */
const decoded = (address: string): string => {
  const once = address.replace(/(?:%[\da-f]{2})+/giu, asBytes);
  return once === address ? address : decoded(once);
};

/** Letters beside a number make another code of it in a text, and not in an address. */
const withoutLetters = (address: string): string => address.replace(/(?<!\d)[a-z]+|[a-wyz]/giu, ' ');

const addressFault = (typed: string): FieldFault | undefined =>
  webAddressOf(typed) === typed ? idNumberFault(withoutLetters(decoded(typed))) : notAnAddress;

const longest = 200;

/** The address of a page, `https` alone. */
export const webAddress = (zh: string, en: string) =>
  line({ max: longest, kept: (typed) => webAddressOf(typed) ?? typed, fault: addressFault }).meta({
    ...{ zh, en, sdl: 'String', maxLength: longest },
  });
