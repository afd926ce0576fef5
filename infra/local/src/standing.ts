import { parseArgs } from 'node:util';
import { ports } from './env.ts';
import { standingFaults, standingNow } from './issuer/standing-asked.ts';
import { users } from './issuer/users.ts';

const usage = `Usage: npm run standing -- USER [--roles ROLE,…] [--region CODE] [--org CODE]
                                        has the dev issuer say so of a sample official from now on
       npm run standing -- USER --ended     ends what the user has signed in for
       npm run standing -- USER --restored  all is as it was
It holds until the issuer is started anew.`;

const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const options = {
  roles: { type: 'string' },
  region: { type: 'string' },
  org: { type: 'string' },
  ended: { type: 'boolean' },
  restored: { type: 'boolean' },
} as const;

const read = () => {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options });
    return { user: positionals[0], ...values };
  } catch {
    return fail(usage);
  }
};

const { user, roles, region, org, ended, restored } = read();
const claims = {
  ...(roles !== undefined && { roles: roles.split(',').filter((role) => role !== '') }),
  ...(region !== undefined && { region }),
  ...(org !== undefined && { org }),
};
const isChanged = Object.keys(claims).length > 0;
if (user === undefined || [isChanged, ended, restored].filter(Boolean).length !== 1) fail(usage);
const found = users.find(({ id }) => id === user);
const faults = standingFaults(found, claims);
if (faults.length > 0) fail(faults.join('\n'));

const url = `http://127.0.0.1:${ports().issuer}`;
const answer = await fetch(`${url}/standing`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ user, ...(isChanged && { claims }), ...(ended && { ended }) }),
}).catch(() => fail(`Nothing answers at ${url}: start the system with "npm start" (ISSUER_PORT moves the issuer).`));
if (!answer.ok) fail(`${url} answered ${answer.status}: ${await answer.text()}`);
if (found) process.stdout.write(`${standingNow(found, { claims, ended })}\n`);
