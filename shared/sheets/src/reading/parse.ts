import sax from 'sax';

export type Attributes = Readonly<Record<string, string>>;

export interface Listener {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const localNames = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));

/** Tells the listener of XML, names without prefix; throws on what is not well-formed. Entities of a document type are not known. */
export const parseXml = (xml: string, { open, text, close }: Listener): void => {
  const parser = sax.parser(true);
  parser.onopentag = (tag) => open?.(local(tag.name), localNames((tag as sax.Tag).attributes));
  parser.ontext = (piece) => text?.(piece);
  parser.oncdata = (piece) => text?.(piece);
  parser.onclosetag = (name) => close?.(local(name));
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
};
