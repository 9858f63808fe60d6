import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { PageHeading } from './page-heading.js';
import { RouteFocusProvider } from './route-focus.js';

const page = (path: string, title: string) => (
  <RouteFocusProvider routeKey={path}>
    <PageHeading>{title}</PageHeading>
  </RouteFocusProvider>
);

describe('the page heading', () => {
  it('leaves focus alone on the first load', () => {
    render(page('/', 'Työpöytä'));
    expect(document.body).toHaveFocus();
  });

  it('takes focus when the route changes, also to another page of the same shape', () => {
    const { rerender } = render(page('/', 'Työpöytä'));
    rerender(page('/cases/1', 'Asia'));
    expect(screen.getByRole('heading', { level: 1, name: 'Asia' })).toHaveFocus();
  });

  it('does not take focus when only the words change', () => {
    const { rerender } = render(page('/cases/1', 'Asia'));
    rerender(page('/cases/1', 'Asia, suljettu'));
    expect(document.body).toHaveFocus();
  });
});
