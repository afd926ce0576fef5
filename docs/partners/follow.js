/** The events of a server-sent stream as they come. */
async function* eventsOf(body) {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of body) {
    text += decoder.decode(part, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop();
    for (const block of blocks) {
      const fields = block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
      yield Object.fromEntries(fields);
    }
  }
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const headersOf = (token, last) => ({
  accept: 'text/event-stream',
  'content-type': 'application/json',
  ...(token ? { authorization: `Bearer ${token}` } : {}),
  ...(last ? { 'last-event-id': last } : {}),
});

const open = async ({ url, query, variables, token, keep, signal }) => {
  const body = JSON.stringify({ query, variables });
  const last = keep.getItem('last');
  const response = await fetch(url, { method: 'POST', headers: headersOf(await token(), last), body, signal });
  // What lies too far back is told no more: begin with the present state.
  if (response.status === 400 && last) keep.removeItem('last');
  if (!response.ok) throw new Error(`refused with ${response.status}`);
  return response.body;
};

const take = ({ keep, show }, { id, data }) => {
  const told = JSON.parse(data);
  if (told.errors) throw new Error(told.errors[0].message);
  keep.setItem('shown', JSON.stringify(told.data));
  if (id) keep.setItem('last', id);
  show(told.data);
};

/** One connection; answers whether it is over for good. */
const connectOnce = async (following) => {
  for await (const event of eventsOf(await open(following))) {
    if (event.event === 'complete') return true;
    if (event.event === 'next') take(following, event);
  }
  return false;
};

/**
 * Follows a subscription until the signal ends it, and comes back by itself. What was shown last and its id stay in `keep`
 * (localStorage): opened again, the page shows that and goes on from there, nothing missing and nothing twice.
 */
export const follow = async (following) => {
  const { keep, show, signal } = following;
  const shown = keep.getItem('shown');
  if (shown) show(JSON.parse(shown));
  while (!signal.aborted) {
    const isOver = await connectOnce(following).catch(() => false);
    if (isOver || signal.aborted) return;
    await pause(500 + Math.random() * 1_500);
  }
};
