import { divisionName } from '@anzhu/identifiers';
import { type Bilingual, deriveId } from '@anzhu/kernel';
import { xmlEscaped } from '@anzhu/sheets';
import { runsOf, type TextBlock, type TextRun } from '../license-notice/notice-text.ts';
import type { Publication } from './publication.ts';

/** The feeds of the portal, by the name of their file. */
export const feeds = {
  'public-notices.atom': { kind: 'NOTICE', zh: '安全生产许可证公示', en: 'Public notices of work-safety licenses' },
  'announcements.atom': { kind: 'ANNOUNCEMENT', zh: '安全生产许可证通告', en: 'Announcements of work-safety licenses' },
} as const satisfies Record<string, Bilingual & { readonly kind: Publication['kind'] }>;

export type FeedName = keyof typeof feeds;

const tags = { HEADING: 'h3', PARAGRAPH: 'p', ITEM: 'p', TABLE: 'p' } as const;

const runXhtml = ({ text, isBold, address }: TextRun): string => {
  const said = isBold ? `<strong>${xmlEscaped(text)}</strong>` : xmlEscaped(text);
  return address === null ? said : `<a href="${xmlEscaped(address)}" rel="noopener nofollow">${said}</a>`;
};

const rowXhtml = (tag: 'th' | 'td', { cells }: { readonly cells: readonly string[] }): string =>
  `<tr>${cells.map((cell) => `<${tag}>${xmlEscaped(cell)}</${tag}>`).join('')}</tr>`;

const tableXhtml = (rows: NonNullable<TextBlock['rows']>): string =>
  `<table>${rows.map((row, at) => rowXhtml(at === 0 ? 'th' : 'td', row)).join('')}</table>`;

/** A block in the few elements there are; all that was written stands in them as text. */
const blockXhtml = (block: TextBlock): string => {
  const tag = tags[block.kind];
  const said = runsOf(block).map(runXhtml).join('');
  return `<${tag}>${block.kind === 'ITEM' ? '· ' : ''}${said}</${tag}>${block.rows ? tableXhtml(block.rows) : ''}`;
};

const contentOf = ({ body, batchName, from, until }: Publication): string => {
  const window = from && until ? `<p>${xmlEscaped(`公示期: ${from}至${until}`)}</p>` : '';
  return `<div xmlns="http://www.w3.org/1999/xhtml"><p>${xmlEscaped(batchName)}</p>${window}${body.map(blockXhtml).join('')}</div>`;
};

const entryOf = (publication: Publication): string => {
  const { caseId, title, createdAt, division } = publication;
  return `<entry><id>urn:uuid:${caseId}</id><title>${xmlEscaped(title)}</title><updated>${createdAt.toISOString()}</updated><author><name>${xmlEscaped(`${divisionName(division).zh}住房城乡建设主管部门`)}</name></author><content type="xhtml">${contentOf(publication)}</content></entry>`;
};

interface Feed {
  readonly name: FeedName;
  /** Of the authorities of one division and below it; of all unless said. */
  readonly division: string | undefined;
}

/** What has nothing in it was never changed: a reader that asks again finds it as it was. */
const never = new Date(0);

/** The newest publications as an Atom feed (RFC 4287). */
export const atomFeed = (publications: readonly Publication[], { name, division }: Feed): string => {
  const title = `${division ? divisionName(division).zh : ''}${feeds[name].zh}`;
  const [newest] = publications;
  const head = [
    `<id>urn:uuid:${deriveId('feed', name, division ?? '')}</id>`,
    `<title>${xmlEscaped(title)}</title>`,
    `<updated>${(newest?.createdAt ?? never).toISOString()}</updated>`,
  ].join('');
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">${head}${publications.map(entryOf).join('')}</feed>\n`;
};
