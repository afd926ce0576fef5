/** One of our own who logs in by password, as written in the broker's configuration; asked of nobody. */
export interface OwnUser {
  readonly name: string;
  readonly entry: string;
}

/** What lets partners in at the broker, beside our own services. */
export interface PartnerAccess {
  /** The public key of who speaks for partners: the partner service. */
  readonly issuer: string;
  /** Of the user `system`, who may look at connections and cut them. */
  readonly systemPassword: string;
  /** How many partners' connections there may be at once, so that our own services always find room. */
  readonly mostConnections?: number;
  /** Those who log in by password; without them everybody on the loopback address is one of our own, as long as no user is named. */
  readonly users?: readonly OwnUser[];
}

/** The account of everything that is ours, which before partners came was the broker's nameless one, `$G`. */
const ownAccount = 'ANZHU';

/** Where a broker of before kept the streams, and where one with partners looks for them. */
export const formerStreams = 'jetstream/$G';
export const ownStreams = `jetstream/${ownAccount}`;

/** Whoever names no user on a loopback address; for the local system alone. */
const local: OwnUser = { name: 'local', entry: '{ user: local, password: local }' };

/** How long the broker waits for who speaks for partners; with its two seconds partners are turned away where a machine is busy. */
const loginSeconds = 10;

const exported = (subject: string, more = ''): string => `      { service: ${JSON.stringify(subject)}, accounts: [PARTNERS]${more} }`;

const imported = (subject: string, to: string): string =>
  `      { service: { account: ${ownAccount}, subject: ${JSON.stringify(subject)} }, to: ${JSON.stringify(to)} }`;

const next = 'API.CONSUMER.MSG.NEXT.EVT_PARTNER.*';
const info = 'API.CONSUMER.INFO.EVT_PARTNER.*';
/** Of the form that names stream and consumer first, and of no other. */
const acknowledged = '$JS.ACK.EVT_PARTNER.*.*.*.*.*.*';

/** Accounts of our own users and of partners. Partners are in an account of their own: a reply to what they ask reaches nothing but them, also where they name one of our subjects for it. */
export const accountsConfig = (
  users: readonly OwnUser[],
  { issuer, systemPassword, mostConnections = 4_096 }: PartnerAccess,
): string => `system_account: SYSTEM
accounts {
  SYSTEM { users: [{ user: system, password: ${JSON.stringify(systemPassword)} }] }
  ${ownAccount} {
    jetstream: enabled
    users: [
${users.map(({ entry }) => `      ${entry}`).join('\n')}
    ]
    exports: [
${[exported(`$JS.${next}`, ', response_type: stream'), exported(`$JS.${info}`), exported(acknowledged)].join('\n')}
    ]
  }
  PARTNERS {
    limits { max_connections: ${mostConnections} }
    imports: [
${[imported(`$JS.${next}`, `$JS.anzhu.${next}`), imported(`$JS.${info}`, `$JS.anzhu.${info}`), imported(acknowledged, acknowledged)].join('\n')}
    ]
  }
}
authorization {
  timeout: ${loginSeconds}
  auth_callout { issuer: ${issuer}, account: ${ownAccount}, auth_users: [${['system', ...users.map(({ name }) => name)].join(', ')}] }
}
`;

export interface NatsConfig {
  readonly host: string;
  readonly port: number;
  readonly storeDir: string;
  readonly access?: PartnerAccess | undefined;
}

/** `sync_interval: always`: with the default a power cut lost every acknowledged message (reliability.md). */
export const natsConfig = ({ host, port, storeDir, access }: NatsConfig): string =>
  `host: ${JSON.stringify(host)}
port: ${port}
max_payload: 1MB
jetstream {
  store_dir: ${JSON.stringify(storeDir)}
  sync_interval: always
  max_memory_store: 64MB
}
${access ? `${access.users ? '' : `no_auth_user: ${local.name}\n`}${accountsConfig(access.users ?? [local], access)}` : ''}`;
