const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (one) => entities[one] ?? one);

type Attributes = Readonly<Record<string, string | number>>;

/** An element of the OFD schema with attributes, and text or elements within. */
export const element = (name: string, attributes: Attributes = {}, within: readonly string[] | string = []): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const content = typeof within === 'string' ? escaped(within) : within.join('');
  return content === '' ? `<ofd:${name}${written.join('')}/>` : `<ofd:${name}${written.join('')}>${content}</ofd:${name}>`;
};

/** A file of an OFD with that element as its root. */
export const xmlFile = (name: string, attributes: Attributes, within: readonly string[]): Uint8Array =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n${element(name, { 'xmlns:ofd': 'http://www.ofdspec.org/2016', ...attributes }, within)}`,
  );
