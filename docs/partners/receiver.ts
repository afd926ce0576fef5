// Receives what an Anzhu partner is told by webhook, and keeps every event once in a file, one a line.
//   npm install standardwebhooks && ANZHU_WEBHOOK_SECRET=whsec_… ANZHU_FILE=events.jsonl PORT=8080 npx tsx receiver.ts
import { createServer, type IncomingMessage } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { openEventFile } from './event-file.ts';

const { ANZHU_WEBHOOK_SECRET: secret = '', ANZHU_FILE: file = 'events.jsonl', PORT: port = '8080' } = process.env;

const keep = openEventFile(file);
const webhook = new Webhook(secret);
const longest = 1024 * 1024;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longest) throw new Error('too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};

/** Kept before it is answered; what was not signed by us, or minutes ago, is refused, and comes again if it was ours. */
const receive = async (request: IncomingMessage): Promise<number> => {
  try {
    const event = webhook.verify(await bodyOf(request), request.headers as Record<string, string>);
    keep(event as { readonly id: string });
    return 204;
  } catch {
    return 400;
  }
};

// Behind whatever ends TLS: we post to https alone.
createServer((request, response) => void receive(request).then((status) => response.writeHead(status).end())).listen(
  Number(port),
  '127.0.0.1',
);
