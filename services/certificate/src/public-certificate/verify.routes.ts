import { certificateKinds } from '@anzhu/identifiers';
import { localDate } from '@anzhu/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Certificate } from '../certificate/certificate.ts';
import { facePublicly } from '../certificate/faces.ts';
import { fileOutcomes, labelOf, mostBytes } from './file-outcomes.ts';
import { findByCode, findOnPaper, type OnPaper, type PubliclyShown, shownPublicly } from './find-on-paper.store.ts';
import { sentFile } from './sent-file.routes.ts';
import type { Verdict } from './verdict.html.ts';
import { verifyPage } from './verify.html.ts';
import { type FileVerification, type VerifyFileDeps, verifySentFile } from './verify-file.use-case.ts';

type Query = Readonly<Record<string, string | string[] | undefined>>;

const textOf = (value: string | string[] | undefined): string => (typeof value === 'string' ? value.slice(0, 200) : '');

const noPaper: OnPaper = { number: '', holderName: '' };

interface Shown {
  readonly paper?: OnPaper;
  readonly verdict: Verdict | null;
  readonly status?: number;
}

const show = async (reply: FastifyReply, { paper = noPaper, verdict, status = 200 }: Shown): Promise<FastifyReply> =>
  await reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(verifyPage({ paper, verdict }));

const certificateJson = (certificate: PubliclyShown) => {
  const {
    kind,
    number,
    certificateNumber,
    edition,
    isPresentEdition,
    holderName,
    issuedOn,
    validUntil,
    status,
    statusKnownAt,
    replacedBy,
  } = certificate;
  return {
    ...{ kind, kindLabel: certificateKinds[kind], number, certificateNumber, edition, isPresentEdition, holderName, issuedOn, validUntil },
    ...{ status, statusLabel: labelOf(status), statusKnownAt, replacedBy, face: facePublicly(certificate) },
  };
};

const verificationJson = ({ outcome, format, certificate }: FileVerification) => ({
  ...{ outcome, outcomeLabel: fileOutcomes[outcome], format },
  certificate: certificate && certificateJson(certificate),
});

/** Other systems ask for JSON, a browser for the page. */
const asksForJson = ({ headers }: FastifyRequest): boolean => (headers.accept ?? '').startsWith('application/json');

const verifiedFile =
  (deps: VerifyFileDeps) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const file = await sentFile(request.body as Buffer, request.headers['content-type'] ?? '');
    const isJson = asksForJson(request);
    const without = async (why: Extract<Verdict, { by: 'NOTHING' }>['why'], status: number): Promise<FastifyReply> =>
      isJson ? await reply.code(status).send({ error: why }) : await show(reply, { verdict: { by: 'NOTHING', why }, status });
    if (!file) return await without('noFile', 400);
    const verified = await verifySentFile(deps, file);
    if (!verified.ok) return await without(verified.error.code === 'BUSY' ? 'busy' : 'notVerified', 503);
    if (isJson) return await reply.header('cache-control', 'no-store').send(verificationJson(verified.value));
    return await show(reply, { verdict: { by: 'FILE', verification: verified.value } });
  };

/** What is beside the file in a form is small. */
const formLimit = mostBytes + 10_000;

const fileRoute = (scope: FastifyInstance, deps: VerifyFileDeps): void => {
  scope.removeAllContentTypeParsers();
  const whole = { parseAs: 'buffer', bodyLimit: formLimit } as const;
  scope.addContentTypeParser('multipart/form-data', whole, (_request, body, given) => given(null, body));
  scope.setErrorHandler(async (error: { readonly statusCode?: number }, request, reply) => {
    if (error.statusCode !== 413 || asksForJson(request)) return await reply.send(error);
    return await show(reply, { verdict: { by: 'NOTHING', why: 'tooLarge' }, status: 413 });
  });
  scope.post('/verify', verifiedFile(deps));
};

/** `/verify`: the forms, what was found by number and name or by the code of a QR code, and what a file is that was sent. */
export const verifyRoutes =
  (deps: VerifyFileDeps) =>
  (app: FastifyInstance): void => {
    const { certificates, clock } = deps;
    const shown = async (found: Certificate | null) => found && (await shownPublicly(deps, found, localDate(clock())));
    app.get<{ Querystring: Query }>('/verify', async ({ query }, reply) => {
      const paper = { number: textOf(query['number']), holderName: textOf(query['holderName']) };
      if (query['file'] === 'too-large') return await show(reply, { verdict: { by: 'NOTHING', why: 'tooLarge' } });
      if (paper.number === '' && paper.holderName === '') return await show(reply, { verdict: null });
      const certificate = await shown(await findOnPaper(certificates, paper));
      return await show(reply, { paper, verdict: { by: 'NUMBER', certificate } });
    });
    app.get<{ Params: { code: string } }>('/verify/:code', async ({ params }, reply) =>
      show(reply, { verdict: { by: 'CODE', certificate: await shown(await findByCode(certificates, params.code)) } }),
    );
    app.register((scope, _options, done) => {
      fileRoute(scope, deps);
      done();
    });
  };
