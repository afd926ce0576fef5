import type { Bilingual } from '@anzhu/kernel';
import { xmlEscaped } from '@anzhu/sheets';

/** A text in both languages, each marked as what it is. */
export const both = ({ zh, en }: Bilingual): string => `${xmlEscaped(zh)} <span lang="en">${xmlEscaped(en)}</span>`;

/** One line of a table of facts. */
export const row = (label: Bilingual, value: string): string => `<tr><th scope="row">${both(label)}</th><td>${xmlEscaped(value)}</td></tr>`;

/** A page of text and forms; its style and what it does with a script come from the gateway. */
export const page = (title: Bilingual, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${xmlEscaped(title.zh)} ${xmlEscaped(title.en)}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/verify/assets/verify.css"><script type="module" src="/verify/assets/verify.js"></script></head>
<body><main><h1>${both(title)}</h1>
${body}</main></body></html>`;
