import { Component, type ReactNode } from 'react';

/** A part of the program that could not be fetched: no connection, or the program was renewed meanwhile. */
export class PartNotLoaded extends Error {}

interface LoadBoundaryProps {
  children: ReactNode;
  /** What stands in the place of the part. */
  failed: (retry: () => void) => ReactNode;
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
    if (error instanceof PartNotLoaded) return this.props.failed(this.#retry);
    throw error;
  }
}
