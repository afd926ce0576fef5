import { type Clock, localDate } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { FastifyInstance } from 'fastify';
import type { Certificate } from '../certificate/certificate.ts';
import { findOnPaper } from './find-on-paper.store.ts';
import { publicCertificate } from './public-certificate.ts';
import { verifyPage } from './verify.html.ts';

type Query = Readonly<Record<string, string | string[] | undefined>>;

const textOf = (value: string | string[] | undefined): string => (typeof value === 'string' ? value.slice(0, 200) : '');

interface Deps {
  readonly certificates: Pick<Register<Certificate>, 'numbers'>;
  readonly clock: Clock;
}

/** `/verify`: the form, and what was found by the number and the name in the address. */
export const verifyRoutes =
  ({ certificates, clock }: Deps) =>
  (app: FastifyInstance): void => {
    app.get<{ Querystring: Query }>('/verify', async ({ query }, reply) => {
      const paper = { number: textOf(query['number']), holderName: textOf(query['holderName']) };
      const isAsked = paper.number !== '' || paper.holderName !== '';
      const certificate = isAsked ? await findOnPaper(certificates, paper) : undefined;
      const shown = certificate && publicCertificate(certificate, localDate(clock()));
      return await reply
        .header('content-type', 'text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(verifyPage({ paper, certificate: shown }));
    });
  };
