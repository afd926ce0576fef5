/** Asks for everything of the schema that has a name and a description. */
const searchQuery = `query SchemaForSearch {
  __schema {
    types {
      name description
      fields(includeDeprecated: true) { name description }
      inputFields { name description }
      enumValues(includeDeprecated: true) { name description }
    }
  }
}`;

const tidy = (text) => text.normalize('NFKC').toLowerCase();

const entry = (name, description) => ({ name, description: description ?? '', words: tidy(`${name} ${description ?? ''}`) });

const partsOf = ({ fields, inputFields, enumValues }) => [fields, inputFields, enumValues].flatMap((parts) => parts ?? []);

/** The entries of a schema: types, and what they have as `Type.name`; what can be asked or done first. */
const entriesOf = ({ __schema: { types } }) => {
  const rank = ({ name }) => ['Mutation', 'Query'].indexOf(name);
  return types
    .filter(({ name }) => !name.startsWith('__'))
    .sort((a, b) => rank(b) - rank(a))
    .flatMap((type) => [
      entry(type.name, type.description),
      ...partsOf(type).map(({ name, description }) => entry(`${type.name}.${name}`, description)),
    ]);
};

/** The entries whose name or description, in Chinese or English, contains every word. */
const found = (entries, text, most = 60) => {
  const words = tidy(text).split(/\s+/).filter(Boolean);
  return words.length === 0 ? [] : entries.filter((one) => words.every((word) => one.words.includes(word))).slice(0, most);
};

export { entriesOf, found, searchQuery };
