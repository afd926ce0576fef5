import { posix } from 'node:path';
import { parseXml } from './parse.ts';
import { damaged } from './unreadable.ts';
import type { ReadPart } from './unzip.ts';

/** The parts of a workbook that say what its first visible sheet holds. */
export interface SourceParts {
  readonly sheet: string;
  readonly texts: string | undefined;
  readonly styles: string | undefined;
  /** Whether its dates count from 1904. */
  readonly is1904: boolean;
}

interface Relation {
  readonly id: string;
  /** The last word of its type: the rest differs between kinds of workbooks. */
  readonly type: string;
  readonly part: string;
}

const partOf = (target: string, folder: string): string => posix.join(target.startsWith('/') ? '/' : folder, target).replace(/^\/+/, '');

const relationsIn = (xml: string, folder: string): readonly Relation[] => {
  const found: Relation[] = [];
  parseXml(xml, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (name === 'Relationship') found.push({ id, type: type.split('/').at(-1) ?? '', part: partOf(target, folder) });
    },
  });
  return found;
};

/** What a part refers to, found as programs find it: by its relations, not by names that are usual. */
const relationsOf = async (read: ReadPart, part: string): Promise<readonly Relation[]> => {
  const { dir, base } = posix.parse(part);
  return relationsIn((await read(posix.join(dir, '_rels', `${base}.rels`))) ?? '<none/>', dir);
};

const workbookFacts = (xml: string): { readonly first: string; readonly is1904: boolean } => {
  const sheets: string[] = [];
  let is1904 = false;
  parseXml(xml, {
    open: (name, { id = '', state = 'visible', date1904 = '' }) => {
      if (name === 'sheet' && state === 'visible') sheets.push(id);
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(date1904);
    },
  });
  const [first] = sheets;
  if (first === undefined) throw damaged('no sheet');
  return { first, is1904 };
};

export const sourceParts = async (read: ReadPart): Promise<SourceParts> => {
  const root = (await relationsOf(read, '')).find(({ type }) => type === 'officeDocument');
  const workbook = root && (await read(root.part));
  if (!root || workbook === undefined) throw damaged('no workbook');
  const { first, is1904 } = workbookFacts(workbook);
  const relations = await relationsOf(read, root.part);
  const optional = async (kind: string): Promise<string | undefined> => {
    const relation = relations.find(({ type }) => type === kind);
    return relation && (await read(relation.part));
  };
  const sheet = await read(relations.find(({ id }) => id === first)?.part ?? '');
  if (sheet === undefined) throw damaged('no first sheet');
  return { sheet, texts: await optional('sharedStrings'), styles: await optional('styles'), is1904 };
};
