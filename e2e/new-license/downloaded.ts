import { readStatusList, type Trust, verifyFile } from '@anzhu/certificate-paper';
import { newId } from '@anzhu/kernel';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { contractor } from './certified.ts';

type Found = Answer & { readonly id?: string; readonly file?: { readonly url: string; readonly fileName: string } | null };

const certificateId = async ({ client }: Stage, who: ReturnType<typeof contractor>): Promise<string> => {
  const query = 'query ($uscc: ID!) { found: unit(uscc: $uscc) { license { electronicCertificate { id } } } }';
  const { data } = await client.ask(who, query, { uscc: who.org });
  const { license } = (data?.['found'] ?? {}) as { license?: { electronicCertificate: { id: string } | null } };
  return license?.electronicCertificate?.id ?? '';
};

/** Downloads the file of a certificate as a PDF, for a purpose. */
export const downloaded = async ({ client }: Stage, who: ReturnType<typeof contractor>, asked: object): Promise<Found> => {
  const query = `mutation ($input: DownloadElectronicCertificateInput!) { done: downloadElectronicCertificate(input: $input) { __typename
    ... on ElectronicCertificateDownload { id file { url fileName } } ... on Blocked { reasons { code } } } }`;
  const { data } = await client.ask(who, query, { input: { requestId: newId(), format: 'PDF', ...asked } });
  return (data?.['done'] as Found | null) ?? { __typename: 'NotFound' };
};

const copyOf = async (stage: Stage): Promise<Found> => {
  const who = contractor(stage);
  return downloaded(stage, who, { certificateId: await certificateId(stage, who), purpose: 'OTHER', note: '投标', isMarked: true });
};

export const bytesOf = async ({ system }: Stage, path: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(new URL(path, system.baseUrl))).arrayBuffer());

/** What is found off line of the file that was downloaded, by what everybody is given. */
const verified = async (stage: Stage, { __typename, file }: Found): Promise<Answer> => {
  if (!file) return { __typename };
  const trust = JSON.parse(String(await bytesOf(stage, '/certificates/trust.json'))) as Trust;
  const list = readStatusList(await bytesOf(stage, '/certificates/status-list.json'), trust, { atLeast: 1 });
  const verdict = verifyFile(await bytesOf(stage, file.url), trust);
  return { __typename, fileName: file.fileName, isUnchanged: verdict.isUnchanged, isListSigned: list.ok };
};

const usage = async ({ client }: Stage, who: ReturnType<typeof contractor>): Promise<Answer> => {
  const query = 'query { found: electronicCertificateDownloads(first: 1) { __typename edges { node { purpose note actorOrg } } } }';
  const { data } = await client.ask(who, query, {});
  return (data?.['found'] as Answer | null) ?? { __typename: 'NotFound' };
};

/** K7, K8, K11, E13: its files are there, are downloaded and verified, and who did is on record. */
export const downloads: readonly Step[] = [
  {
    row: 'K11',
    zh: '填写用途下载证照,离线核验未被改动',
    en: 'it is downloaded with its purpose, and verified off line (K7, K8)',
    by: contractor,
    act: async (stage) => verified(stage, await copyOf(stage)),
    expected: { __typename: 'ElectronicCertificateDownload', fileName: / 副本\.pdf$/, isUnchanged: true, isListSigned: true },
    soon: true,
  },
  {
    row: 'E13',
    zh: '下载记入电子证使用记录',
    en: 'the download is in the usage log',
    by: contractor,
    act: (stage) => usage(stage, contractor(stage)),
    expected: {
      __typename: 'ElectronicCertificateDownloadConnection',
      edges: [{ node: { purpose: 'OTHER', note: '投标', actorOrg: /^\w{18}$/ } }],
    },
  },
];
