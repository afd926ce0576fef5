import type { Asked } from 'virtual:records';
import { Button, Card, Form } from 'antd';
import { useState } from 'react';
import type { Values } from '../client.ts';
import { Answers } from '../form/answers.tsx';
import { useSay } from '../words.ts';
import { useAsks } from './told.ts';

type QuestionProps = { readonly args: Asked['args']; readonly given: Values; readonly onAsk: (given: Values) => void };

/** What a person says for a query to be asked. */
export const Question = ({ args, given, onAsk }: QuestionProps) => {
  const say = useSay();
  const [answers, setAnswers] = useState(given);
  const asks = useAsks()(args.filter(({ words }) => words[0] !== ''));
  if (asks.length === 0) return null;
  return (
    <Card>
      <Form layout="vertical" className="grid" onFinish={() => onAsk(answers)}>
        <Answers {...{ asked: { asks, opinion: null }, answers, faults: {}, onChange: setAnswers }} />
        <Button {...{ type: 'primary', htmlType: 'submit' }}>{say('find')}</Button>
      </Form>
    </Card>
  );
};
