import { Readable } from 'node:stream';
import type { Subject } from '@anzhu/access';
import type { FileTicket } from '@anzhu/case-files';
import type { Face, Press, SealProvider } from '@anzhu/certificate-paper';
import { err, localDate, ok, type Result } from '@anzhu/kernel';
import type { AttachmentStore, OpenedFile } from '@anzhu/store';
import { blocked, notFound, type Refusal } from '@anzhu/workflow';
import type { Certificate } from '../certificate/certificate.ts';
import { issuedKinds } from '../certificate/certificate-words.ts';
import { sealOf, withdrawnIn } from '../files/withdrawn.ts';
import type { Download } from './download.register.ts';
import { notDownloadable, notMadeYet, purposeOnPaper } from './download.ts';
import type { DownloadDeps } from './download.use-case.ts';

interface Deps extends DownloadDeps {
  readonly files: Pick<AttachmentStore, 'offer' | 'link' | 'read'>;
  readonly press: Press;
  readonly seals: SealProvider;
}

/** What a link stands for: a download on record, for who asked for it. No name of a person is in it. */
interface Linked {
  readonly downloadId: string;
  readonly subject: Omit<Subject, 'name'>;
}

const fileKind = 'certificate-download';
/** After it a download is asked for anew, so that it is on record. */
const lifeMs = 10 * 60_000;

const isOver = ({ clock }: Pick<Deps, 'clock'>, { createdAt }: Download): boolean => clock().getTime() - createdAt.getTime() > lifeMs;

const mediaTypes = { PDF: 'application/pdf', OFD: 'application/ofd', JSON: 'application/json' } as const;

const fileNameOf = ({ kind, number, edition, format, isMarked }: Download): string =>
  `${issuedKinds[kind].zh} ${number.replaceAll(/[/\\\s]/g, '-')} 第${edition}版${isMarked ? ' 副本' : ''}.${format.toLowerCase()}`;

type Papers = NonNullable<Certificate['papers']>;

/** A copy of what was sealed, with the purpose and the day across the page, sealed as what it is. */
const copyOf = async ({ press, seals }: Deps, { twin }: Papers, download: Download): Promise<Buffer> => {
  const { face } = JSON.parse(twin) as { readonly face: Face };
  const watermark = { purpose: purposeOnPaper(download), on: localDate(download.createdAt) };
  const made = await press.copy(face, { seal: await seals.sealOf(face.issuedBy), trust: await seals.trust() }, watermark);
  if (!made.ok) throw new Error(`download ${download._id}: no copy was made: ${made.error.code}`);
  return Buffer.from(made.value);
};

const bytesOf = async (deps: Deps, { papers, holderUscc }: Certificate, download: Download): Promise<Result<Buffer, Refusal>> => {
  if (!papers) return err(notFound);
  if (download.format === 'JSON') return ok(Buffer.from(papers.twin));
  if (download.isMarked) return ok(await copyOf(deps, papers, download));
  const file = papers.files.find(({ format }) => format === download.format);
  return file ? deps.files.read(file.fileId, holderUscc) : err(notFound);
};

/** Files by a seal that was withdrawn a moment ago, and that are not yet due again. */
const notRelied = async ({ seals }: Deps, { papers }: Certificate): Promise<Refusal | null> =>
  papers && withdrawnIn(await seals.trust()).includes(sealOf(papers)) ? blocked(notMadeYet) : null;

/** The file of a download: who asked for it must still be allowed to have it. */
const opened = async (deps: Deps, { downloadId, subject }: Linked): Promise<Result<OpenedFile, Refusal>> => {
  const reader = { ...subject, name: '' };
  const download = await deps.downloads.find(downloadId);
  const certificate = await deps.certificates.read.one(reader, download?.certificateId);
  if (!download || !certificate || isOver(deps, download)) return err(notFound);
  const refusal = notDownloadable(certificate, reader, localDate(deps.clock())) ?? (await notRelied(deps, certificate));
  if (refusal) return err(refusal);
  const bytes = await bytesOf(deps, certificate, download);
  if (!bytes.ok) return bytes;
  const { length: size } = bytes.value;
  return ok({ stream: Readable.from([bytes.value]), name: fileNameOf(download), mediaType: mediaTypes[download.format], size });
};

/** Serves the files of downloads, and gives the links to them: to who asked for one, for ten minutes. */
export const downloadFiles = (deps: Deps) => {
  deps.files.offer(fileKind, 'PAPER', (linked: Linked) => opened(deps, linked));
  return (download: Download, { id, org, orgKind, unitKinds, region, roles }: Subject): FileTicket | null => {
    if (download.actorId !== id || download.actorOrg !== org || isOver(deps, download)) return null;
    const linked = deps.files.link(fileKind, { downloadId: download._id, subject: { id, org, orgKind, unitKinds, region, roles } });
    return linked.ok ? { ...linked.value, fileName: fileNameOf(download) } : null;
  };
};
