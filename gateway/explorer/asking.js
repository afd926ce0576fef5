/** The user named by the last line `# as NAME` before an operation. */
const userOf = ({ query, operationName }) => {
  const at = operationName ? query.search(new RegExp(`^(query|mutation) ${operationName}\\b`, 'm')) : 0;
  const before = [...query.slice(0, at > 0 ? at : query.length).matchAll(/^# as (\S+)$/gm)];
  return before.at(-1)?.[1];
};

const authorizationOf = async (user, tokenOf) => (user ? { authorization: `Bearer ${await tokenOf(user)}` } : {});

/** Tokens of the dev issuer; a user it does not know, and an issuer that does not answer, are said in words. */
const tokensOf = (issuer, ask = fetch) => {
  const tokens = new Map();
  const request = async (user) => {
    const answer = await ask(`${issuer}/token/user`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user }),
    }).catch(() => {
      throw new Error(`身份提供方没有应答 / The dev issuer does not answer: ${issuer}`);
    });
    if (!answer.ok) throw new Error(`没有用户 "${user}",请在左侧选择 / There is no user "${user}": choose one on the left`);
    return (await answer.json()).access_token;
  };
  return async (user) => {
    if (!tokens.has(user)) tokens.set(user, await request(user));
    return tokens.get(user);
  };
};

/** Asks as the user chosen, else as the operation says; what goes wrong on the way is an answer like any other. */
const fetcherFor = ({ tokenOf, chosenUser, ask = fetch }) => {
  const send = async (operation, headers) => {
    const authorization = await authorizationOf(chosenUser() || userOf(operation), tokenOf);
    const all = { 'content-type': 'application/json', 'accept-language': 'zh', ...authorization, ...headers };
    return await (await ask('/graphql', { method: 'POST', headers: all, body: JSON.stringify(operation) })).json();
  };
  return async (operation, options) => {
    try {
      return await send(operation, options?.headers);
    } catch ({ message }) {
      return { errors: [{ message }] };
    }
  };
};

export { fetcherFor, tokensOf, userOf };
