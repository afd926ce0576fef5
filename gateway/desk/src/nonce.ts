/** What the styles that are written as the page runs must bear. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

const create = document.createElement.bind(document);

/** Some parts of the component library write styles and know of no nonce (the lock of scrolling, the width of scroll bars): they get it here. */
document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const element = create(name, options);
  if (name === 'style') element.nonce = nonce;
  return element;
}) as typeof document.createElement;
