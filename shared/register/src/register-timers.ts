import type { Aggregate, OnTimer, Store } from '@anzhu/store';
import type { Model } from 'mongoose';
import type { RegisterDefinition } from './definition.ts';
import { writingOf } from './writing.ts';

/** Does what a register's due timers are declared to do; a timer that a record no longer carries does nothing. */
export const onTimerOf = <T extends Aggregate>(definition: RegisterDefinition<T>, store: Store, model: Model<T>): OnTimer => {
  const { change } = writingOf<T>(store, model);
  return async (id, timer) => {
    const due = definition.timers?.[timer.name];
    if (!due) throw new Error(`${definition.type}: no timer is called ${timer.name}`);
    const outcome = await change(id, (record) => {
      const at = store.clock();
      const isDue = record.timers.some((own) => own.name === timer.name && own.at <= at);
      return isDue ? due(record, timer, at) : null;
    });
    if (!outcome.ok && outcome.error.code !== 'NOT_FOUND') throw new Error(`${definition.type} ${id}: ${outcome.error.code}`);
  };
};
