/* global GraphiQL, React, ReactDOM */
import { fetcherFor, tokensOf } from './asking.js';
import { entriesOf, found, searchQuery } from './search.js';

const h = React.createElement;
const json = async (address) => await (await fetch(address)).json();

const { issuer, examples } = await json('/explorer/settings.json');
const provinces = issuer ? await json(`${issuer}/users`).catch(() => []) : [];

const firstExample = examples[0]?.processes[0]?.operations[0]?.query ?? '';

let user = '';
const fetcher = fetcherFor({ tokenOf: tokensOf(issuer), chosenUser: () => user });

let entries;
const schemaEntries = async () => {
  const { data } = await fetcher({ query: searchQuery });
  return data ? entriesOf(data) : [];
};

const UserPicker = () => {
  const [chosen, choose] = React.useState('');
  const change = ({ target }) => {
    user = target.value;
    choose(user);
  };
  const groups = provinces.flatMap(({ province, roles }) =>
    roles.map(({ role, users }) =>
      h(
        'optgroup',
        { key: province + role, label: `${province} · ${role}` },
        users.map(({ id, name }) => h('option', { key: id, value: id }, name)),
      ),
    ),
  );
  return h(
    'label',
    null,
    '用户 User',
    h('select', { value: chosen, onChange: change }, h('option', { value: '' }, '按示例 (# as …) As the example says'), groups),
  );
};

const SchemaSearch = () => {
  const [hits, show] = React.useState([]);
  const search = async ({ target }) => {
    entries ??= schemaEntries();
    show(found(await entries, target.value));
  };
  const results = hits.map(({ name, description }) =>
    h('li', { key: name }, h('code', null, name), h('span', null, description.split(' / ')[0])),
  );
  return h(
    'label',
    null,
    '查找模式 Search the schema',
    h('input', { type: 'search', placeholder: '产权备案 / ownership', onChange: search }),
    h('ul', { id: 'hits' }, results),
  );
};

const Examples = ({ open }) =>
  examples.map(({ service, processes }) =>
    h(
      'details',
      { key: service },
      h('summary', null, service),
      processes.map(({ process, operations }) =>
        h(
          'details',
          { key: process },
          h('summary', null, process),
          operations.map(({ title, query }) => h('button', { key: title, onClick: () => open(query) }, title)),
        ),
      ),
    ),
  );

const Explorer = () => {
  const [query, show] = React.useState();
  const open = (text) => show((last) => (last === text ? `${text}\n` : text));
  return h(
    React.Fragment,
    null,
    h('aside', null, h(UserPicker), h(SchemaSearch), h(Examples, { open })),
    h('main', null, h(GraphiQL, { fetcher, query, defaultQuery: firstExample, defaultEditorToolsVisibility: 'variables' })),
  );
};

ReactDOM.createRoot(document.getElementById('explorer')).render(h(Explorer));
