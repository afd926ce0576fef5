import { provenOk } from '@anzhu/kernel';
import type { Certificate } from '../../../../services/certificate/src/certificate/certificate.ts';
import { paperFace } from '../../../../services/certificate/src/certificate/paper-face.ts';
import { closedLoop, eachOf } from '../load.ts';
import { type Line, shown } from '../table.ts';
import { codedEdition } from './coded-editions.ts';
import type { Certificates } from './measured-service.ts';

const megabytes = (): number => process.memoryUsage.rss() / 1_048_576;

/** Of those drawn so many are looked at each time. */
const parts = 10;

const highest = (values: readonly number[]): number => Math.max(...values);

/** What this process holds while certificates are drawn and sealed: the most of the second half to the most of the first. */
export const memoryLine = async ({ press, seals }: Certificates, drawn: number): Promise<Line> => {
  const seal = await seals.sealOf('云南省住房和城乡建设厅');
  const trust = await seals.trust();
  const draw = async (n: number): Promise<void> => {
    const edition = codedEdition(1_000_000 + n) as unknown as Certificate;
    provenOk(await press.papers(paperFace(edition, { statusIndex: n, verifyAt: `https://anzhu.example/verify/${n}` }), { seal, trust }));
  };
  const seen: number[] = [];
  for (let part = 0; part < parts; part += 1) {
    const numbers = Array.from({ length: drawn / parts }, (_, nth) => (part * drawn) / parts + nth);
    await closedLoop({ clients: 2, next: eachOf(numbers), work: draw });
    seen.push(megabytes());
  }
  const [first, second] = [highest(seen.slice(0, parts / 2)), highest(seen.slice(parts / 2))];
  const growth = second / first;
  const what = `Memory over ${drawn.toLocaleString('en')} certificates drawn and sealed, the second half to the first`;
  const measured = `${shown(growth)} × (${shown(first)}, then ${shown(second)} MB)`;
  return { row: 'k', what, measured, aim: '≤ 1.1 ×', met: growth <= 1.1, figures: { growth, first, second } };
};
