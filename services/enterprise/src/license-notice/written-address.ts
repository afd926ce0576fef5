/** An address as a text shows it. */
export interface WrittenAddress {
  readonly start: number;
  readonly end: number;
  /** As a browser would ask for it; undefined where it cannot be asked for. */
  readonly href: string | undefined;
}

const wide = /[\uff01-\uff5e]/gu;

/** Letters and stops of other widths look, and lead, like their own; each stays in its place. */
const narrowed = (text: string): string =>
  text.replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replace(/[\u3002\uff61]/gu, '.');

const tail = String.raw`(?:[/?#:][\w\-.~:/?#@!$&*+,;=%]*)?`;

/** What begins as an address, and what a reader takes for one without its beginning. */
const written = new RegExp(
  String.raw`https?:\/\/[^\s/?#]*${tail}|(?<![\w.-])(?:www\.[\w.-]+|(?:[\w-]+\.)+(?:cn|com|net|org)(?![\w-]))${tail}`,
  'giu',
);

const hrefOf = (found: string): string | undefined => {
  const whole = /^https?:/iu.test(found) ? found : `https://${found}`;
  return URL.canParse(whole) ? new URL(whole).href : undefined;
};

/** The addresses that a text shows. */
export const addressesIn = (text: string): readonly WrittenAddress[] =>
  [...narrowed(text).matchAll(written)].map(({ 0: match, index: start }) => {
    const found = match.replace(/[.,;:!?]+$/u, '');
    return { start, end: start + found.length, href: hrefOf(found) };
  });
