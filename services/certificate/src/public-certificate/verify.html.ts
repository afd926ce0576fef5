import type { Bilingual } from '@anzhu/kernel';
import { xmlEscaped } from '@anzhu/sheets';
import type { OnPaper } from './find-on-paper.store.ts';
import { both, page } from './page.html.ts';
import { type Verdict, verdictSection } from './verdict.html.ts';
import { words } from './verify-words.ts';

const field = (name: keyof OnPaper, value: string): string =>
  `<label for="${name}">${both(words[name])}</label><input id="${name}" name="${name}" value="${xmlEscaped(value)}" maxlength="200" autocomplete="off" required>`;

const section = (id: string, heading: Bilingual, content: string): string =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${both(heading)}</h2>${content}</section>`;

const numberForm = (paper: OnPaper): string =>
  `<form method="get" action="/verify">${field('number', paper.number)}${field('holderName', paper.holderName)}<button>${both(words.verify)}</button></form>`;

const fileForm = `<form method="post" action="/verify" enctype="multipart/form-data" id="file-form"><label for="file">${both(words.file)}</label>
<input id="file" name="file" type="file" accept=".pdf,.ofd,.json,application/pdf,application/ofd,application/json" aria-describedby="file-help" required>
<p id="file-help">${both(words.fileHelp)}</p><button>${both(words.verify)}</button></form>`;

/** What the script says while it looks; it stays hidden where no script or no camera is. */
const scanner = `<div id="scan" hidden>${section(
  'by-code',
  words.byCode,
  `<button type="button" id="scan-start">${both(words.start)}</button><button type="button" id="scan-stop" hidden>${both(words.stop)}</button>
<p id="scan-said" role="status" data-looking="${xmlEscaped(`${words.looking.zh} ${words.looking.en}`)}" data-no-camera="${xmlEscaped(`${words.noCamera.zh} ${words.noCamera.en}`)}" data-foreign="${xmlEscaped(`${words.foreign.zh} ${words.foreign.en}`)}"></p>
<video id="scan-view" hidden muted playsinline></video>`,
)}</div>`;

interface Asked {
  readonly paper: OnPaper;
  readonly verdict: Verdict | null;
}

/** The page on which anybody verifies a paper (K9): by number and by file without scripts, on a phone, in Chinese and English. */
export const verifyPage = ({ paper, verdict }: Asked): string =>
  page(
    words.title,
    `${verdictSection(verdict)}${section('by-number', words.byNumber, numberForm(paper))}
${section('by-file', words.byFile, fileForm)}
${scanner}`,
  );
