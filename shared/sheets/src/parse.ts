import type { Readable } from 'node:stream';
import sax from 'sax';

export interface Listener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads XML as it comes and tells the listener of it, names without prefix; throws on what is not well-formed. Entities of a document type are not known. */
export const parseXml = async (stream: Readable, { open, text, close }: Listener): Promise<void> => {
  const parser = sax.parser(true);
  parser.onopentag = (tag) => open?.(local(tag.name), (tag as sax.Tag).attributes);
  parser.ontext = (piece) => text?.(piece);
  parser.oncdata = (piece) => text?.(piece);
  parser.onclosetag = (name) => close?.(local(name));
  parser.onerror = (error) => {
    throw error;
  };
  stream.setEncoding('utf8');
  for await (const chunk of stream) parser.write(chunk as string);
  parser.close();
};
