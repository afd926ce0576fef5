import type { Aggregate, Store, Timed } from '@anzhu/store';
import { recordsById } from '@anzhu/store';
import type { ClientSession, Model } from 'mongoose';
import type { References, RegisterDefinition } from './definition.ts';
import { exportOf, type Files } from './export.ts';
import { facesOf, mayRefer, tellsPlace } from './faces.ts';
import { listsOf } from './lists.ts';
import { modelOf } from './model.ts';
import { numbersOf } from './numbers.ts';
import { type Reading, readingOf } from './reading.ts';
import { onTimerOf } from './register-timers.ts';
import { writingOf } from './writing.ts';

interface Deps {
  readonly store: Store;
  readonly files: Files;
}

const referencesOf = <T extends Aggregate>(
  definition: RegisterDefinition<T>,
  model: Model<T>,
  faces: References<T>['faces'],
): References<T> => ({
  kind: definition.type,
  findQuery: definition.byNumber?.name ?? definition.foundBy ?? null,
  listQuery: definition.lists?.name ?? null,
  find: (ids, session?: ClientSession) => recordsById<T>(model.collection, ids, session),
  mayRefer: (subject, record) => mayRefer(definition, subject, record),
  tellsPlace: (subject, record) => tellsPlace(definition, subject, record),
  faces,
});

/** A register on a service's store. What is shown goes by `read`, `lists` and `faces`, which always take the reader; the rest is for decisions. */
export interface Register<T extends Aggregate> extends ReturnType<typeof writingOf<T>> {
  readonly definition: RegisterDefinition<T>;
  readonly model: Model<NoInfer<T>>;
  readonly read: Reading<T>;
  readonly lists: ReturnType<typeof listsOf<T>>;
  readonly exported: ReturnType<typeof exportOf<T>>;
  readonly faces: ReturnType<typeof facesOf<T>>;
  readonly numbers: ReturnType<typeof numbersOf<T>>;
  readonly references: References<T>;
  readonly timers: readonly Timed[];
}

/** Opens a declared register: its model, its lists, its export. */
export const openRegister = <T extends Aggregate>(definition: RegisterDefinition<T>, { store, files }: Deps): Register<T> => {
  const { connection, clock } = store;
  const model: Model<T> = modelOf(connection, definition);
  const lists = listsOf<T>(definition, model, clock);
  const exported = exportOf<T>(definition, { lists, files, clock });
  if (definition.lists) files.offer(exported.kind, 'LIST', exported.make);
  const faces = facesOf<T>(definition, model, clock);
  const onTimer = onTimerOf<T>(definition, store, model);
  return {
    definition,
    model,
    read: readingOf<T>({ definition, model, connection }),
    lists,
    exported,
    faces,
    numbers: numbersOf<T>({ definition, model, connection }),
    ...writingOf<T>(store, model),
    references: referencesOf<T>(definition, model, faces),
    timers: definition.timers ? [{ model: model as unknown as Model<never>, onTimer }] : [],
  };
};
