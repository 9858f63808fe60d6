import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Dialog } from '../overlays/dialog.js';
import { announcementGap } from './announcement-buffer.js';
import { LiveRegionProvider, useAnnounce } from './live-region.js';

function Speaker({ message }: { message: string }) {
  const announce = useAnnounce();
  return <button onClick={() => announce(message)}>Kerro</button>;
}

describe('the live region', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('is one polite region, empty until something is said', () => {
    render(<LiveRegionProvider>{null}</LiveRegionProvider>);
    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'polite');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('is heard while a dialog makes the page behind it inert', () => {
    render(
      <LiveRegionProvider>
        <p>Sivu</p>
        <Dialog isOpen onOpenChange={() => undefined} title="Lomake" closeLabel="Sulje">
          Kenttä
        </Dialog>
      </LiveRegionProvider>,
    );
    const isHidden = (element: HTMLElement) => element.closest('[inert], [aria-hidden="true"]') !== null;
    expect(isHidden(screen.getByText('Sivu'))).toBe(true);
    expect(isHidden(screen.getByRole('status'))).toBe(false);
  });

  it('says the same words again in a new element, after the gap', () => {
    render(
      <LiveRegionProvider>
        <Speaker message="Valmis" />
      </LiveRegionProvider>,
    );
    fireEvent.click(screen.getByRole('button'));
    const first = screen.getByText('Valmis');
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByText('Valmis')).toBe(first);
    act(() => jest.advanceTimersByTime(announcementGap));
    expect(screen.getByText('Valmis')).not.toBe(first);
  });
});
