import { ports } from './env.ts';
import { users } from './issuer/users.ts';

const explain = (user: string | undefined): string => {
  const listed = users.map(({ id, name }) => `  ${id.padEnd(32)} ${name}`).join('\n');
  return `${user === undefined ? 'Usage: npm run -s token -- USER' : `Unknown user "${user}".`}\nUsers:\n${listed}`;
};

const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const user = process.argv[2];
if (user === undefined || !users.some(({ id }) => id === user)) fail(explain(user));

const url = `http://127.0.0.1:${ports().issuer}`;
const answer = await fetch(`${url}/token/user`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ user }),
}).catch(() => fail(`Nothing answers at ${url}: start the system with "npm start" (ISSUER_PORT moves the issuer).`));
if (!answer.ok) fail(`${url} answered ${answer.status}: ${await answer.text()}`);
process.stdout.write(`${((await answer.json()) as { access_token: string }).access_token}\n`);
