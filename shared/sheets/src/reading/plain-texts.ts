import { parseXml } from './parse.ts';
import { xmlText } from './plain-xml.ts';
import { tooLarge } from './unreadable.ts';

const most = 500_000;

/** The text of a cell's `is` or of a shared `si`: that of its runs together; readings of Chinese characters (`rPh`) are no part of it. */
export const textCollector = () => {
  let text = '';
  let isText = false;
  let isReading = false;
  return {
    open: (name: string): void => {
      if (name === 'rPh') isReading = true;
      isText = name === 't' && !isReading;
    },
    text: (piece: string): void => {
      if (isText) text += piece;
    },
    close: (name: string): void => {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
    },
    take: (): string => {
      const taken = text;
      text = '';
      return taken;
    },
  };
};

/** The shared texts, each in its place: the library would pass over an empty `<si/>`, and every text behind it would be another cell's. */
export const plainTexts = (xml: string): { readonly xml: string; readonly texts: readonly string[] } => {
  const collector = textCollector();
  const found: string[] = [];
  const texts: string[] = [];
  parseXml(xml, {
    open: collector.open,
    text: collector.text,
    close: (name) => {
      collector.close(name);
      if (name !== 'si') return;
      if (found.length >= most) throw tooLarge('texts');
      const text = collector.take();
      texts.push(text);
      found.push(`<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
    },
  });
  return { xml: found.join(''), texts };
};
