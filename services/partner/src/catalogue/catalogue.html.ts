import type { Bilingual } from '@anzhu/kernel';
import { xmlEscaped } from '@anzhu/sheets';
import { type CatalogueDocument, fieldsOf } from './catalogue-document.ts';
import { schemaPath } from './schema-path.ts';

const style = `body{font:1rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;color:#111;background:#fff}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2.5rem;border-top:1px solid #bbb;padding-top:1rem}a{color:#0b4f8a}code,pre{font-size:.85rem;overflow-wrap:anywhere}
pre{background:#f4f4f4;padding:.75rem;overflow:auto;max-height:24rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem .25rem 0;border-bottom:1px solid #ddd;font-weight:normal}`;

const both = ({ zh, en }: Bilingual): string => `${xmlEscaped(zh)} <span lang="en">${xmlEscaped(en)}</span>`;

const words = {
  title: { zh: '公开事件', en: 'Public events' },
  about: {
    zh: '合作方经 NATS JetStream 读取的事件, 不含个人信息。每个事件至少送达一次, 请按 id 去重; 同一记录的 eventnumber 连续, 按序到达。',
    en: 'What partners read from NATS JetStream; nothing in it is personal data. Every event comes at least once: drop what has an id you know. eventnumber is dense for each record, in order.',
  },
  document: { zh: '机器可读目录 (AsyncAPI 3.1)', en: 'The same for machines (AsyncAPI 3.1)' },
  subject: { zh: '主题', en: 'Subject' },
  schema: { zh: 'JSON Schema', en: '' },
  field: { zh: '字段', en: 'Field of data' },
  form: { zh: '类型', en: 'Form' },
  always: { zh: '必有', en: 'Always there' },
  meaning: { zh: '含义', en: 'Meaning' },
  sample: { zh: '示例', en: 'Sample' },
} as const satisfies Record<string, Bilingual>;

const heads = [words.field, words.form, words.always, words.meaning].map((head) => `<th scope="col">${both(head)}</th>`).join('');

const section = ({ channels, components }: CatalogueDocument, type: string): string => {
  const message = components.messages[type];
  if (!message) return '';
  const rows = fieldsOf(message.payload.schema.properties?.['data'] ?? {}).map(
    ({ path, form, isAlwaysThere, description }) =>
      `<tr><td><code>${xmlEscaped(path)}</code></td><td>${xmlEscaped(form)}</td><td>${isAlwaysThere ? '✓' : ''}</td><td>${xmlEscaped(description)}</td></tr>`,
  );
  const sample = JSON.stringify(message.examples[0]?.payload, null, 2);
  return `<section id="${xmlEscaped(type)}"><h2>${both({ zh: message.summary, en: message.title })}<br><code>${xmlEscaped(type)}</code></h2>
<p>${both(words.subject)}: <code>${xmlEscaped(channels[type]?.address ?? '')}</code> · <a href="${schemaPath(type)}">${words.schema.zh}</a></p>
<table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table><details><summary>${both(words.sample)}</summary><pre>${xmlEscaped(sample)}</pre></details></section>`;
};

/** The catalogue as a page: works without scripts and without a network, in Chinese and English. */
export const cataloguePage = (document: CatalogueDocument): string => {
  const types = Object.keys(document.components.messages);
  const contents = types.map((type) => `<li><a href="#${xmlEscaped(type)}"><code>${xmlEscaped(type)}</code></a></li>`);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${words.title.zh} ${words.title.en}</title><style>${style}</style></head>
<body><main><h1>${both(words.title)}</h1><p>${both(words.about)}</p><p><a href="/events/asyncapi.json">${both(words.document)}</a></p><ul>${contents.join('')}</ul>
${types.map((type) => section(document, type)).join('\n')}</main></body></html>`;
};
