import type { Subject } from '@anzhu/access';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';

export const contractor = ({ world }: Stage): Subject => world.units.contractor as Subject;

/** What anybody is told of the license of a unit. */
export const license = async ({ client }: Stage, { name, org }: Subject): Promise<Answer> => {
  const query = 'query ($name: String, $uscc: String) { found: publicLicense(name: $name, uscc: $uscc) { __typename number uscc status } }';
  const { data } = await client.ask(null, query, { name, uscc: org });
  return (data?.['found'] as Answer | null) ?? { __typename: 'NotFound' };
};

/** What anybody is told of its certificate, by what the paper shows. */
const certificate = async (stage: Stage): Promise<Answer> => {
  const { number } = (await license(stage, contractor(stage))) as Answer & { number?: string };
  const query = `query ($number: String!, $holderName: String!) { found: publicCertificate(number: $number, holderName: $holderName) {
    __typename kind edition status isPresentEdition } }`;
  const { data } = await stage.client.ask(null, query, { number: number ?? '', holderName: contractor(stage).name });
  return (data?.['found'] as Answer | null) ?? { __typename: 'NotFound' };
};

/** What anybody is told of a file. */
export const verifiedFile = async ({ system }: Stage, bytes: Buffer): Promise<Answer> => {
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(bytes)]), 'paper.pdf');
  const answer = await fetch(`${system.baseUrl}/verify`, { method: 'POST', body, headers: { accept: 'application/json' } });
  return { __typename: 'Verification', ...((await answer.json()) as object) };
};

/** Its electronic certificate as the unit finds it on its license. */
const ofLicense = async ({ client }: Stage, who: Subject): Promise<Answer> => {
  const query = `query ($uscc: ID!) { found: unit(uscc: $uscc) { license { electronicCertificate { __typename edition status state certificateNumber } } } }`;
  const { data } = await client.ask(who, query, { uscc: who.org });
  const { license: own } = (data?.['found'] ?? {}) as { license?: { electronicCertificate: Answer | null } };
  return own?.electronicCertificate ?? { __typename: 'NotFound' };
};

/** K1, K9: what is licensed has its certificate. */
export const certified: readonly Step[] = [
  {
    row: 'K1',
    zh: '电子证照自动签章、赋码、归集,在许可证上查得',
    en: 'its electronic certificate is sealed, coded and collected without a click',
    by: contractor,
    act: (stage) => ofLicense(stage, contractor(stage)),
    expected: { __typename: 'ElectronicCertificate', edition: 1, status: 'VALID', state: 'COLLECTED', certificateNumber: /^1\.2\.156/ },
    soon: true,
  },
  {
    row: 'K9',
    zh: '任何人凭编号和名称核验证照',
    en: 'anybody verifies it by number and name, without login',
    by: () => null,
    act: certificate,
    expected: { __typename: 'PublicCertificate', kind: 'WORK_SAFETY_LICENSE', status: 'VALID', isPresentEdition: true },
  },
  {
    row: 'K9',
    zh: '核验页面不用登录和脚本即可查得',
    en: 'the page of verification says the same without login and without scripts',
    by: () => null,
    act: async (stage) => {
      const { number = '' } = (await license(stage, contractor(stage))) as Answer & { number?: string };
      const asked = new URLSearchParams({ number, holderName: contractor(stage).name });
      const answer = await fetch(`${stage.system.baseUrl}/verify?${asked}`);
      const page = await answer.text();
      const policy = answer.headers.get('content-security-policy') ?? '';
      return { __typename: 'Page', isValid: page.includes('class="verdict good"'), isClosed: policy.startsWith("default-src 'none'") };
    },
    expected: { __typename: 'Page', isValid: true, isClosed: true },
  },
  {
    row: 'K9',
    zh: '不是本系统签发的文件,如实告知',
    en: 'a file of elsewhere is told to be one, and nothing of the register with it',
    by: () => null,
    act: (stage) => verifiedFile(stage, Buffer.from('%PDF-1.7 another')),
    expected: { __typename: 'Verification', outcome: 'NOT_OURS', format: null, certificate: null },
  },
];
