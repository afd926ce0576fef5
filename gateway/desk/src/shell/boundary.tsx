import { Button, Result } from 'antd';
import { Component, type ReactNode } from 'react';
import { useSay } from '../words.ts';

const Broken = () => {
  const say = useSay();
  const again = (
    <Button type="primary" onClick={() => location.reload()}>
      {say('reload')}
    </Button>
  );
  return <Result status="warning" title={say('broken')} extra={again} />;
};

interface Props {
  readonly children: ReactNode;
}

/** Says so where a page cannot be shown, as when the desk was built anew; the bar stays. */
export class Boundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError = (): { readonly isBroken: boolean } => ({ isBroken: true });

  override render(): ReactNode {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}
