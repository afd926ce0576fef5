import { err, type Fault, isBlank, ok, type Result } from '@anzhu/kernel';
import { verifyFile } from '../check/verify-file.ts';
import type { Watermark } from '../drawing/watermark.ts';
import type { Face } from '../face/face.ts';
import { faultsInFace } from '../face/faults.ts';
import { type Undrawable, undrawable, undrawableInWatermark } from '../face/undrawable.ts';
import { sealOfd } from '../ofd/seal-ofd.ts';
import type { Seal, Trust } from '../seal/seal.ts';
import { sealPdf } from '../seal/seal-pdf.ts';
import { twinOf } from '../seal/twin.ts';
import { pageThreads } from './page-threads.ts';

export interface Papers {
  readonly pdf: Uint8Array;
  readonly ofd: Uint8Array;
  /** The machine-readable twin: canonical JSON (RFC 8785), signed with SM2 and SM3. */
  readonly twin: Uint8Array;
}

/** Why no paper is made; nothing was signed. */
export type PaperRefusal =
  | { readonly code: 'FACE_FAULTY'; readonly faults: readonly Fault[] }
  | { readonly code: 'UNDRAWABLE'; readonly characters: readonly Undrawable[] }
  | { readonly code: 'SEAL_NAME_DIFFERS'; readonly sealName: string; readonly issuedBy: string };

/** Who makes papers: the seal to sign with, and what a verifier will trust. */
export interface Sealing {
  readonly seal: Seal;
  readonly trust: Trust;
}

/** Draws in worker threads, a bounded number at once; others wait. */
export interface Press {
  /** The three sealed files of an edition, each verified again before it is given out. */
  readonly papers: (face: Face, sealing: Sealing) => Promise<Result<Papers, PaperRefusal>>;
  /** A sealed copy of the PDF with a watermark, which verifies as the same edition. */
  readonly copy: (face: Face, sealing: Sealing, watermark: Watermark) => Promise<Result<Uint8Array, PaperRefusal>>;
  readonly close: () => Promise<void>;
}

const room = 30;
const purposeFault: Fault = {
  path: 'purpose',
  code: 'INVALID_PURPOSE',
  zh: `用途须填写，且不超过 ${room} 个字`,
  en: `The purpose is given, in at most ${room} characters.`,
};

const inWatermark = (watermark: Watermark | null): readonly Fault[] =>
  watermark === null || (!isBlank(watermark.purpose) && [...watermark.purpose].length <= room) ? [] : [purposeFault];

const whyNone = async (face: Face, seal: Seal, watermark: Watermark | null): Promise<PaperRefusal | null> => {
  const faults = [...faultsInFace(face), ...inWatermark(watermark)];
  if (faults.length > 0) return { code: 'FACE_FAULTY', faults };
  const characters = [...(await undrawable(face)), ...(watermark ? await undrawableInWatermark(watermark) : [])];
  if (characters.length > 0) return { code: 'UNDRAWABLE', characters };
  return seal.name === face.issuedBy ? null : { code: 'SEAL_NAME_DIFFERS', sealName: seal.name, issuedBy: face.issuedBy };
};

/** Nothing leaves that a verifier would not take for this edition. */
const released = (bytes: Uint8Array, face: Face, trust: Trust): Uint8Array => {
  const verdict = verifyFile(bytes, trust);
  const isThis = verdict.isUnchanged && verdict.edition.certificateId === face.certificateId && verdict.edition.edition === face.edition;
  if (!isThis) throw new Error('A paper just sealed does not verify.');
  return bytes;
};

export const openPress = ({ threads }: { readonly threads: number }): Press => {
  const pages = pageThreads(threads);
  return {
    papers: async (face, { seal, trust }) => {
      const refusal = await whyNone(face, seal, null);
      if (refusal) return err(refusal);
      const drawn = await pages.do({ face, watermark: null });
      return ok({
        pdf: released(await sealPdf(drawn.pdf, seal), face, trust),
        ofd: released(await sealOfd(drawn.ofd, seal), face, trust),
        twin: released(await twinOf(face, seal), face, trust),
      });
    },
    copy: async (face, { seal, trust }, watermark) => {
      const refusal = await whyNone(face, seal, watermark);
      if (refusal) return err(refusal);
      const { pdf } = await pages.do({ face, watermark });
      return ok(released(await sealPdf(pdf, seal), face, trust));
    },
    close: () => pages.close(),
  };
};
