import { Component, type ReactNode } from 'react';

/** A part of the program that is not there. */
export class PartNotLoaded extends Error {
  /**
   * @param canRetry it was not asked for, since there is no connection. Of what was asked for and didn't come, a browser remembers the failure
   *   until the page is loaded again.
   */
  constructor(
    readonly canRetry: boolean,
    options?: ErrorOptions,
  ) {
    super('A part of the program could not be loaded', options);
  }
}

interface LoadBoundaryProps {
  children: ReactNode;
  /** What stands in the place of the part; without `retry` where only loading the page again helps. */
  failed: (retry: (() => void) | null) => ReactNode;
  onRetry: () => void;
}

/** Keeps a part that could not be loaded from taking its surroundings with it. What breaks otherwise goes on upwards. */
export class LoadBoundary extends Component<LoadBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  readonly #retry = () => {
    this.props.onRetry();
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error instanceof PartNotLoaded) return this.props.failed(error.canRetry ? this.#retry : null);
    throw error;
  }
}
