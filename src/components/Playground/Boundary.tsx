import {Component, type ReactNode} from 'react';

type Props = {
  children: ReactNode;
  /** What is said in the place of what fell over. */
  instead: string;
  /** Another one of these, and it is tried again. */
  of: unknown;
};

/** Keeps a part of the page that falls over from taking the rest along: the text above all. */
export class Boundary extends Component<Props, {failed: unknown}> {
  state = {failed: undefined};

  static getDerivedStateFromError(): {failed: true} {
    return {failed: true};
  }

  componentDidUpdate({of}: Props): void {
    if (this.state.failed && of !== this.props.of) this.setState({failed: undefined});
  }

  render(): ReactNode {
    const {children, instead} = this.props;
    return this.state.failed ? <p role="alert">{instead}</p> : children;
  }
}
