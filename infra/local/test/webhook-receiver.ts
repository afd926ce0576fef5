import { appendFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Webhook } from 'standardwebhooks';

const [, , port = '', secret = '', file = '', dieAt = ''] = process.argv;
const webhook = new Webhook(secret);
let noted = readFileSync(file, 'utf8').split('\n').length - 1;

/** Notes an event before it answers; at one of them it dies in between, as by `kill -9`. */
createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const body = Buffer.concat(parts).toString('utf8');
    webhook.verify(body, request.headers as Record<string, string>);
    appendFileSync(file, `${body}\n`);
    noted += 1;
    if (noted === Number(dieAt)) process.kill(process.pid, 'SIGKILL');
    response.writeHead(204).end();
  });
}).listen(Number(port), '127.0.0.1');
