import { UserManager, WebStorageStateStore } from 'oidc-client-ts';

const issuer = document.querySelector<HTMLMetaElement>('meta[name="anzhu-issuer"]')?.content ?? '';
const here = `${location.origin}/desk/`;

/** Signs people in by authorisation code with PKCE; the token lives in this tab alone. */
const manager = new UserManager({
  authority: issuer,
  client_id: 'desk',
  redirect_uri: `${here}callback`,
  popup_redirect_uri: `${here}callback`,
  post_logout_redirect_uri: here,
  ...{ scope: 'openid profile', loadUserInfo: false, automaticSilentRenew: false },
  userStore: new WebStorageStateStore({ store: sessionStorage }),
});

const seatKey = 'anzhu.seat';

/** A token from another seat, and of whose session. */
type Seat = { readonly of: string; readonly key: string; readonly token: string };

const pickedSeat = (of: string | undefined): Seat | undefined => {
  const kept = sessionStorage.getItem(seatKey);
  const seat = kept ? (JSON.parse(kept) as Seat) : undefined;
  return seat?.of === of ? seat : undefined;
};

let token: string | undefined;
let refused = false;

export const tokenNow = (): string | undefined => token;

/** Whether the issuer has just let nobody in. */
export const wasRefused = (): boolean => refused;

/** Tells of the session: `ended` when the system takes its token no more, `back` when what is shown may have changed unheard. */
export const signs = new EventTarget();

/** Takes the answer of the issuer where it is one, else what this tab has. Answers whether somebody is signed in, and where to go on. */
export const openSession = async (): Promise<{ readonly isSignedIn: boolean; readonly goTo?: string }> => {
  if (location.pathname.endsWith('/callback')) {
    const user = await manager.signinCallback().catch(() => undefined);
    token = user?.access_token;
    refused = token === undefined;
    return { isSignedIn: token !== undefined, goTo: typeof user?.state === 'string' ? user.state : '/' };
  }
  const user = await manager.getUser();
  token = user && !user.expired ? (pickedSeat(user.access_token)?.token ?? user.access_token) : undefined;
  return { isSignedIn: token !== undefined };
};

/** Leads to the issuer, which asks who it is at least where that is not known; and back to this page. */
export const signIn = (asks: { readonly prompt?: 'login' } = {}): Promise<void> =>
  manager.signinRedirect({ ...asks, state: location.pathname.replace(/^\/desk/, '') + location.search });

export const signOut = async (): Promise<void> => {
  token = undefined;
  sessionStorage.removeItem(seatKey);
  await manager.signoutRedirect().catch(() => location.replace(here));
};

/** A page that the browser kept is somebody's of before: it is asked for anew. */
export const forgetKeptPages = (): void => addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

/** Exchanges the token for one from another seat of the same person (RFC 8693). */
const exchange = async (key: string): Promise<void> => {
  const user = await manager.getUser();
  const endpoint = await manager.metadataService.getTokenEndpoint(false);
  if (!user || !endpoint || token === undefined) throw new Error('there is nothing to exchange');
  const accessToken = 'urn:ietf:params:oauth:token-type:access_token';
  const body = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    ...{ client_id: 'desk', subject_token: token, subject_token_type: accessToken, seat: key },
  });
  const answer = await fetch(endpoint, { method: 'POST', body });
  const { access_token: picked } = (await answer.json()) as { readonly access_token?: string };
  if (picked === undefined) throw new Error('the issuer gives no token for this seat');
  sessionStorage.setItem(seatKey, JSON.stringify({ of: user.access_token, key, token: picked } satisfies Seat));
  token = picked;
};

export const takeSeat = async (key: string): Promise<void> => {
  await exchange(key);
  location.assign(here);
};

/** Signs the same person in again, from the same seat, in a window beside the page, which stays as it is; for anybody else it begins anew. */
export const signInAgain = async (): Promise<void> => {
  const was = await manager.getUser();
  const seat = pickedSeat(was?.access_token);
  const user = await manager.signinPopup();
  if (user.profile.sub !== was?.profile.sub) return location.assign(here);
  token = user.access_token;
  if (seat) await exchange(seat.key);
  signs.dispatchEvent(new Event('back'));
};
