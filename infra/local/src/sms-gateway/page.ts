/** A text message as its receiver has it. */
export interface TextMessage {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly at: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const row = ({ at, to, text }: TextMessage): string => `<tr><td>${escaped(at)}<td>${escaped(to)}<td>${escaped(text)}`;

/** The messages for whoever tries the system, the last first. */
export const pageOf = (messages: readonly TextMessage[]): string => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta http-equiv="refresh" content="5"><title>短信 / Text messages</title>
<h1>短信 / Text messages</h1><table><tr><th>时间 / Time<th>号码 / Number<th>内容 / Text
${messages.toReversed().map(row).join('\n')}</table>`;
