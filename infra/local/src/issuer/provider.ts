import { claimsOf, type Subject } from '@anzhu/access';
import Provider, { type Adapter, type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import type { IssuerKeys } from './keys.ts';
import { faultPage, logoutPage } from './login-page.ts';
import type { Standings } from './standings.ts';
import { tokenExchange } from './token-exchange.ts';
import { machines, users } from './users.ts';

/** Whom tokens are for, and how long. */
export const audience = 'anzhu';
export const workingDay = 12 * 3600;

const resource = 'urn:anzhu';
const { default: MemoryAdapter } = (await import('oidc-provider/lib/adapters/memory_adapter.js' as string)) as {
  readonly default: new (model: string) => Adapter;
};

/** Where a front end may be sent back to: any port of this machine. */
const desk = {
  client_id: 'desk',
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', tokenExchange],
  redirect_uris: ['127.0.0.1', 'localhost'].flatMap((host) => ['/', '/callback', '/desk/callback'].map((path) => `http://${host}${path}`)),
  post_logout_redirect_uris: ['127.0.0.1', 'localhost'].flatMap((host) => ['/', '/desk/'].map((path) => `http://${host}${path}`)),
} as const;

const clients = ({ secrets }: IssuerKeys) => [
  {
    ...desk,
    grant_types: [...desk.grant_types],
    redirect_uris: [...desk.redirect_uris],
    post_logout_redirect_uris: [...desk.post_logout_redirect_uris],
  },
  ...machines.map(({ id }) => ({
    client_id: id,
    client_secret: secrets[id] ?? '',
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
  })),
];

const known = (all: readonly Subject[], id?: string): Subject | undefined => all.find((one) => one.id === id);

/** Who logs in has agreed: there is nobody else to ask on a developer's machine. */
const agreed = async ({ oidc }: KoaContextWithOIDC) => {
  const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId ?? '', accountId: oidc.session?.accountId ?? '' });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
};

interface Of {
  readonly url: string;
  readonly keys: IssuerKeys;
  readonly standings: Pick<Standings, 'claimsNow'>;
}

/** Who is logged in is not asked again in another tab, though the desk is a native client here: any port of this machine may be its own. */
const policy = () => {
  const prompts = interactionPolicy.base();
  prompts.get('consent')?.checks.remove('native_client_prompt');
  return prompts;
};

const configuration = ({ url, keys, standings: { claimsNow } }: Of): Configuration => ({
  adapter: (model: string) => new MemoryAdapter(model),
  clients: clients(keys),
  clientDefaults: { id_token_signed_response_alg: 'ES256' },
  clientBasedCORS: () => true,
  jwks: { keys: [keys.jwk] },
  discovery: { introspection_endpoint: `${url}/introspection` },
  cookies: { keys: [keys.cookieKey] },
  responseTypes: ['code'],
  pkce: { methods: ['S256'], required: () => true },
  ttl: {
    Session: workingDay,
    Interaction: 3600,
    Grant: workingDay,
    AccessToken: workingDay,
    ClientCredentials: workingDay,
    IdToken: workingDay,
  },
  claims: { openid: ['sub'], profile: ['name', 'org', 'org_kind', 'unit_kinds', 'region', 'roles', 'seats'] },
  conformIdTokenClaims: false,
  findAccount: (_context, id) => {
    const user = known(users, id);
    return user && { accountId: id, claims: () => ({ ...claimsNow(claimsOf(user)), sub: id }) };
  },
  extraTokenClaims: (_context, token) => {
    const subject = token.kind === 'AccessToken' ? known(users, token.accountId) : known(machines, token.clientId);
    return subject && claimsNow(claimsOf(subject));
  },
  loadExistingGrant: agreed,
  interactions: { policy: policy(), url: (_context, { uid }) => `/login/${uid}` },
  renderError: (context) => {
    context.type = 'html';
    context.body = faultPage;
  },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      logoutSource: async (context, form) => {
        context.body = logoutPage(form);
      },
    },
    userinfo: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => resource,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: '',
        audience,
        accessTokenFormat: 'jwt',
        accessTokenTTL: workingDay,
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
});

interface ReturnsFromLogout {
  readonly postLogoutRedirectUris: readonly string[];
  postLogoutRedirectUriAllowed: (address: string) => boolean;
}

/** After a logout, too, back to any port of this machine. */
const onAnyPort = ({ Client }: Provider): void => {
  const client = (Client as unknown as { readonly prototype: ReturnsFromLogout }).prototype;
  client.postLogoutRedirectUriAllowed = function (this: ReturnsFromLogout, address) {
    const asked = URL.canParse(address) ? new URL(address) : undefined;
    if (asked) asked.port = '';
    return asked !== undefined && this.postLogoutRedirectUris.includes(asked.href);
  };
};

/** Logs in people by code with PKCE, and machines by their secret. */
export const createProvider = (of: Of): Provider => {
  const provider = new Provider(of.url, configuration(of));
  onAnyPort(provider);
  return provider;
};
