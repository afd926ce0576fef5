import { createHmac } from 'node:crypto';
import { type Face, faultsInFace, type Papers, type Press, type SealProvider, undrawable } from '@anzhu/certificate-paper';
import { newId, ok } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import { type AttachmentStore, nextSerial, type OnTimer, type Store } from '@anzhu/store';
import { notFound } from '@anzhu/workflow';
import { certificateRegister } from '../certificate/certificate.register.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { paperFace } from '../certificate/paper-face.ts';
import { noAuthority, type Reason } from '../chain/before-request.ts';
import { isPrintDue, notPrinted, printed, reasonsOf } from './print.ts';
import { statusIndexScope } from './unprinted.ts';
import { withdrawnIn } from './withdrawn.ts';

/** By what the paper of an edition leads to what it is now. */
interface Leading {
  /** Base64; of the codes that papers lead by. */
  readonly codeKey: string;
  /** Where the public reaches the page of verification. */
  readonly publicUrl: string;
}

export interface PrintDeps extends Leading {
  readonly store: Store;
  readonly certificates: Register<Certificate>;
  readonly files: Pick<AttachmentStore, 'take' | 'naming'>;
  readonly press: Press;
  readonly seals: SealProvider;
}

/** The code of an edition: nobody guesses it, and made again after a restore it is the same. */
const codeOf = ({ codeKey }: Pick<Leading, 'codeKey'>, id: string): string =>
  createHmac('sha256', Buffer.from(codeKey, 'base64')).update(`certificate-code:${id}`).digest().subarray(0, 16).toString('base64url');

const addressOf = ({ publicUrl }: Pick<Leading, 'publicUrl'>, code: string): string => `${publicUrl.replace(/[/]+$/, '')}/verify/${code}`;

/** What would keep the files of an edition from being made, all at once and at the fields of its face: looked for before a number is asked for it (K4). */
export const unprintableBy =
  (leading: Leading) =>
  async (certificate: Certificate): Promise<readonly Reason[]> => {
    const face = paperFace(certificate, { statusIndex: 0, verifyAt: addressOf(leading, codeOf(leading, certificate._id)) });
    return [
      ...reasonsOf({ code: 'FACE_FAULTY', faults: faultsInFace(face) }),
      ...reasonsOf({ code: 'UNDRAWABLE', characters: await undrawable(face) }),
    ];
  };

/** The edition with its place in the status list and the code that its paper leads by, given once; null where no files of it are due. */
const numbered = async (deps: PrintDeps, id: string): Promise<Certificate | null> => {
  const { store, certificates } = deps;
  const taken = await store.together<Certificate | null>(statusIndexScope, async (session) => {
    const certificate = await certificates.find(id, session);
    if (!certificate || !isPrintDue(certificate, store.clock())) return ok(null);
    if (certificate.statusIndex !== null) return ok(certificate);
    const statusIndex = await nextSerial(store.connection, statusIndexScope, session);
    return certificates.save(certificate, { set: { statusIndex, verifyCode: codeOf(deps, id) } }, session);
  });
  if (taken.ok) return taken.value;
  throw new Error(`certificate ${id}: ${taken.error.code}`);
};

/** What the files are made from; the code leads whoever scans it to what the edition is now. */
const faceOf = (deps: PrintDeps, certificate: Certificate): Face => {
  const { statusIndex, verifyCode } = certificate;
  if (statusIndex === null || verifyCode === null) throw new Error(`certificate ${certificate._id} has no place in the status list.`);
  return paperFace(certificate, { statusIndex, verifyAt: addressOf(deps, verifyCode) });
};

type Kept = NonNullable<Certificate['papers']>;
type Format = Kept['files'][number]['format'];

/** Keeps the bytes; nothing names them yet, and what nothing names goes after a day. */
const keep = async ({ files }: PrintDeps, { _id, holderUscc: org }: Certificate, [format, bytes]: readonly [Format, Uint8Array]) => {
  const said = { name: `${_id}.${format.toLowerCase()}`, size: bytes.length, org, by: 'system', requestId: newId() };
  const taken = await files.take(said, Buffer.from(bytes));
  if (!taken.ok) throw new Error(`certificate ${_id}: its ${format} was not kept: ${taken.error.code}`);
  const { fileId, size, sha256 } = taken.value;
  return { format, fileId, size, sha256 };
};

/** The files of one making become those of the edition, unless others have: what was made beside them is named by nothing. */
const namePapers = async (
  deps: PrintDeps,
  certificate: Certificate,
  { statusIndex, papers, sealedBy }: { readonly statusIndex: number; readonly papers: Papers; readonly sealedBy: string },
): Promise<void> => {
  const kept = [await keep(deps, certificate, ['PDF', papers.pdf]), await keep(deps, certificate, ['OFD', papers.ofd])];
  const own: Kept = { files: kept, twin: Buffer.from(papers.twin).toString(), sealedBy };
  const by = { collection: certificateRegister.collection, id: certificate._id, field: 'papers.files.fileId' };
  const ids = kept.map(({ fileId }) => fileId);
  const former = certificate.papers?.files.map(({ fileId }) => fileId) ?? [];
  const named = await deps.files.naming({ by, org: certificate.holderUscc, ids, former }, () =>
    deps.certificates.change(certificate._id, (now) =>
      isPrintDue(now, deps.store.clock()) ? printed(now, { statusIndex, papers: own }) : null,
    ),
  );
  if (!named.ok) throw new Error(`certificate ${certificate._id}: its files were not named: ${named.error.code}`);
};

const refuse = async ({ certificates, store }: PrintDeps, id: string, reasons: readonly Reason[]): Promise<void> => {
  const refused = await certificates.change(id, (now) => (isPrintDue(now, store.clock()) ? notPrinted(now, reasons) : null));
  if (!refused.ok && refused.error !== notFound) throw new Error(`certificate ${id}: ${refused.error.code}`);
};

const print = async (deps: PrintDeps, id: string): Promise<void> => {
  const certificate = await numbered(deps, id);
  if (!certificate) return;
  const face = faceOf(deps, certificate);
  if (face.issuedBy === '') return await refuse(deps, id, [noAuthority]);
  const seal = await deps.seals.sealOf(face.issuedBy);
  const papers = await deps.press.papers(face, { seal, trust: await deps.seals.trust() });
  if (!papers.ok) return await refuse(deps, id, reasonsOf(papers.error));
  if (withdrawnIn(await deps.seals.trust()).includes(seal.keyId)) return await print(deps, id);
  await namePapers(deps, certificate, { statusIndex: face.statusIndex, papers: papers.value, sealedBy: seal.keyId });
};

/** Makes the files of an edition and keeps them, once: ended between any two steps it begins anew, as it does where the seal is withdrawn meanwhile, and nothing is named twice. */
export const onPrintTimer =
  (deps: PrintDeps): OnTimer =>
  (id) =>
    print(deps, id);
