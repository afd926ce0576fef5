import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface Mail {
  readonly to: string;
  readonly raw: string;
}

const portOf = ({ port }: AddressInfo): number => port;

/** A mail server on this machine that keeps what it is sent; `refusal` is its code for who it will not have. */
export const startMailCatcher = async (refusal: (address: string) => number | undefined = () => undefined) => {
  const mails: Mail[] = [];
  const refused = (address: string): Error | null => {
    const responseCode = refusal(address);
    return responseCode === undefined ? null : Object.assign(new Error(`not ${address}`), { responseCode });
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom: ({ address }, _session, done) => done(refused(address)),
    onRcptTo: ({ address }, _session, done) => done(refused(address)),
    onData: (stream, { envelope }, done) => {
      void text(stream).then((raw) => {
        mails.push({ to: envelope.rcptTo.map(({ address }) => address).join(), raw });
        done();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  return {
    mails,
    url: `smtp://127.0.0.1:${portOf(listening.address() as AddressInfo)}?requireTLS=false`,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
};

export interface Post {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Takes what is posted; answers with the status that `status` says for its path, and asks for half an hour by 429. */
export const startReceiver = async (status: (path: string) => number = () => 204) => {
  const posts: Post[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const path = request.url ?? '';
      posts.push({ path, headers: request.headers as Record<string, string>, body });
      response.writeHead(status(path), status(path) === 429 ? { 'retry-after': '1800' } : {}).end();
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    posts,
    url: `http://127.0.0.1:${portOf(server.address() as AddressInfo)}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
