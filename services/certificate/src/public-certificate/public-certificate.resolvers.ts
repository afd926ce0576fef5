import type { Unverified } from '@anzhu/certificate-paper';
import { edgeError, forAnyone, knownError, type SubgraphContext } from '@anzhu/graphql';
import { certificateKinds } from '@anzhu/identifiers';
import { type Fault, localDate } from '@anzhu/kernel';
import type { Certificate } from '../certificate/certificate.ts';
import { facePublicly } from '../certificate/faces.ts';
import { fileOutcomes, labelOf } from './file-outcomes.ts';
import { findByCode, findOnPaper, type OnPaper, type PubliclyShown, shownPublicly } from './find-on-paper.store.ts';
import { type FileVerification, type VerifyFileDeps, verifySentFile } from './verify-file.use-case.ts';

const notBase64: Fault = { path: 'content', code: 'INVALID_BASE64', zh: '文件内容应为Base64', en: 'The file is sent in Base64' };

const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);

const busy = { zh: '核验繁忙,请稍后再试', en: 'Too many files are being verified: try again shortly' };
const notVerified = { zh: '该文件未能核验', en: 'The file could not be verified' };

const unverified = ({ code }: Unverified): Error => knownError('UNAVAILABLE', code === 'BUSY' ? busy : notVerified);

const verifiedIn = async (deps: VerifyFileDeps, content: string): Promise<FileVerification> => {
  if (!isBase64(content)) throw edgeError({ code: 'BAD_USER_INPUT', faults: [notBase64] });
  const verified = await verifySentFile(deps, Buffer.from(content, 'base64'));
  if (!verified.ok) throw unverified(verified.error);
  return verified.value;
};

/** So many certificates one operation may ask for: limits count operations, and nobody holds more papers in hand. */
const mostAsked = 5;

const tooMany = (path: string): Fault => ({
  ...{ path, code: 'TOO_MANY', zh: `一次操作最多核验${mostAsked}件,其余请另行查询` },
  en: `One operation verifies ${mostAsked} certificates at most: ask for the others in another`,
});

const limited = () => {
  const asked = new WeakMap<SubgraphContext, number>();
  return <P extends object, R>(find: (_: unknown, paper: P, context: SubgraphContext) => R) =>
    forAnyone((_: unknown, paper: P, context: SubgraphContext): R => {
      const before = asked.get(context) ?? 0;
      if (before >= mostAsked) throw edgeError({ code: 'BAD_USER_INPUT', faults: [tooMany(Object.keys(paper)[0] ?? '')] });
      asked.set(context, before + 1);
      return find(_, paper, context);
    });
};

/** The public verification (K9): open to everyone, without login; of so many certificates in one operation. */
export const publicCertificateResolvers = (deps: VerifyFileDeps) => {
  const once = limited();
  const shown = async (certificate: Certificate | null, { now }: SubgraphContext) =>
    certificate && (await shownPublicly(deps, certificate, localDate(now())));
  return {
    Query: {
      publicCertificate: once(async (_, paper: OnPaper, context) => shown(await findOnPaper(deps.certificates, paper), context)),
      publicCertificateByCode: once(async (_, { code }: { readonly code: string }, context) =>
        shown(await findByCode(deps.certificates, code), context),
      ),
      verifyCertificateFile: once((_, { content }: { readonly content: string }) => verifiedIn(deps, content)),
    },
    PublicCertificate: {
      face: (certificate: PubliclyShown) => facePublicly(certificate),
      kindLabel: ({ kind }: PubliclyShown) => certificateKinds[kind],
      statusLabel: ({ status }: PubliclyShown) => labelOf(status),
    },
    CertificateFileVerification: { outcomeLabel: ({ outcome }: FileVerification) => fileOutcomes[outcome] },
  };
};
