import { isSignedIn } from '@anzhu/access';
import { answer, type SubgraphContext } from '@anzhu/graphql';
import { authorityName } from '@anzhu/identifiers';
import { loaderOf, pagesOfEach, type Register, registerLoaders } from '@anzhu/register';
import type { LogRequest } from '@anzhu/store';
import { type MakeInput, makeCertificate, mayActOn, notNow, notVoidable, type VoidInput, voidCertificate } from '../chain/act.use-case.ts';
import type { ChainDeps } from '../chain/chain.store.ts';
import type { Certificate } from './certificate.ts';
import { faceRead } from './faces.ts';
import { ofSubject } from './follow.store.ts';
import { correctionFor, problemsOf } from './problem-remedies.ts';

type Ctx = SubgraphContext;
type Asked<P> = readonly { readonly obj: P }[];
type Reference = { readonly id?: unknown; readonly subjectId?: unknown };

type Input<T> = { readonly input: T };

const uncached = { cache: false } as const;

/** What the caller may have done with it now. */
const acts = {
  isMakeable: (certificate: Certificate, _: unknown, { now, subject }: Ctx) =>
    mayActOn(subject, certificate) && notNow(certificate, now()) === null,
  isVoidable: (certificate: Certificate, _: unknown, { subject }: Ctx) =>
    mayActOn(subject, certificate) && notVoidable(certificate) === null,
};

/** Certificates for whoever may read them, on themselves and on what they certify. */
export const certificateResolvers = (deps: ChainDeps) => ({
  Mutation: {
    makeElectronicCertificate: (_: unknown, { input }: Input<MakeInput>, { subject }: Ctx) =>
      answer('ElectronicCertificate', makeCertificate(deps, subject, input)),
    voidElectronicCertificate: (_: unknown, { input }: Input<VoidInput>, { subject }: Ctx) =>
      answer('ElectronicCertificate', voidCertificate(deps, subject, input)),
  },
  ElectronicCertificate: {
    holder: ({ holderUscc: uscc }: Certificate) => ({ uscc }),
    face: faceRead,
    issuedByLabel: ({ issuedBy }: Certificate) => issuedBy && authorityName(issuedBy),
    problems: (certificate: Certificate, _: unknown, { subject }: Ctx) =>
      problemsOf(certificate).map((problem) => ({ ...problem, correction: correctionFor(problem.remedy, certificate, subject) })),
    ...acts,
    history: (certificate: Certificate, asked: LogRequest) => deps.store.readLog(deps.certificates.model, certificate, asked),
  },
});

/** A reference names an edition by its id, or the present one of a subject. */
const references = (certificates: Register<Certificate>) => {
  const byId = loaderOf(certificates).byId(({ id }: Reference) => id);
  const ofSubjects = loaderOf(certificates).firstAt(ofSubject, ({ subjectId }: Reference) => subjectId);
  return {
    loader: async (queries: Asked<Reference>, context: Ctx): Promise<readonly (Certificate | null)[]> => {
      const named = await byId.loader(queries, context);
      const present = await ofSubjects.loader(queries, context);
      return queries.map((_, at) => named[at] ?? present[at] ?? null);
    },
    opts: uncached,
  };
};

const known = <K extends string>(key: K) => ({
  loader: (queries: Asked<Readonly<Record<K, unknown>>>, { subject }: Ctx) =>
    Promise.resolve(queries.map(({ obj }) => (isSignedIn(subject) ? { [key]: obj[key] } : null))),
  opts: uncached,
});

const ofHolder = { by: 'holderUscc', filter: 'holder', idOf: ({ uscc }: { readonly uscc: string }) => uscc } as const;

/** The certificates of what other services have on record. */
export const certificateLoaders = (certificates: Register<Certificate>): Readonly<Record<string, object>> => {
  const { ElectronicCertificate: own, ...faces } = registerLoaders(certificates);
  const present = references(certificates);
  const ofLicense = {
    loader: (queries: Asked<{ readonly id: string }>, context: Ctx) =>
      present.loader(
        queries.map(({ obj }) => ({ obj: { subjectId: obj.id } })),
        context,
      ),
    opts: uncached,
  };
  return {
    ...faces,
    ElectronicCertificate: {
      ...own,
      __resolveReference: present,
      editions: loaderOf(certificates).allAt(ofSubject, ({ subjectId }: Certificate) => subjectId),
    },
    Unit: { __resolveReference: known('uscc'), electronicCertificates: pagesOfEach(certificates, ofHolder) },
    WorkSafetyLicense: { __resolveReference: known('id'), electronicCertificate: ofLicense },
  };
};
