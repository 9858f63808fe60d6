import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LinkRendererProvider } from '../actions/link-renderer.js';
import { Nav, type NavEntry } from './nav.js';

const entry = (id: string, extra: Partial<NavEntry> = {}): NavEntry => ({
  id,
  name: id,
  href: `/${id}`,
  icon: 'home',
  ...extra,
});

describe('the navigation', () => {
  it('says counts in words and marks where the reader is', () => {
    render(
      <Nav
        label="Päävalikko"
        moreLabel="Lisää"
        onNavigate={() => undefined}
        entries={[
          entry('Konsultaatiot', { count: 3, countWords: '3 vastaamatta' }),
          entry('Asiat', { isCurrent: true }),
        ]}
      />,
    );
    expect(screen.getByRole('link', { name: 'Konsultaatiot, 3 vastaamatta' })).toHaveAttribute(
      'href',
      '/Konsultaatiot',
    );
    expect(screen.getByRole('link', { name: 'Asiat' })).toHaveAttribute('aria-current', 'page');
  });

  it('keeps what does not fit a phone in a menu', async () => {
    const user = userEvent.setup();
    const onNavigate = jest.fn();
    render(
      <Nav
        label="Päävalikko"
        moreLabel="Lisää"
        onNavigate={onNavigate}
        entries={['A', 'B', 'C', 'D', 'E'].map((id) => entry(id))}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Lisää' }));
    await user.click(await screen.findByRole('menuitem', { name: 'E' }));
    expect(onNavigate).toHaveBeenCalledWith('/E');
  });

  it('says on a phone, too, what must not wait in the menu', () => {
    render(
      <Nav
        label="Päävalikko"
        moreLabel="Lisää"
        onNavigate={() => undefined}
        entries={[
          ...['A', 'B', 'C'].map((id) => entry(id)),
          entry('Yhteydenotot', {
            count: 2,
            countWords: '2 lukematta, 1 yli 15 minuuttia',
            isPressing: true,
          }),
          entry('Konsultaatiot', { count: 3, countWords: '3 vastaamatta' }),
        ]}
      />,
    );
    expect(
      screen.getByRole('button', { name: 'Lisää Yhteydenotot: 2 lukematta, 1 yli 15 minuuttia' }),
    ).toHaveTextContent('2');
  });

  it('draws its links through the app’s router when one is given', () => {
    render(
      <LinkRendererProvider
        renderLink={({ children, ...link }) => (
          <a {...link} data-router="yes">
            {children}
          </a>
        )}
      >
        <Nav label="Päävalikko" moreLabel="Lisää" onNavigate={() => undefined} entries={[entry('Asiat')]} />
      </LinkRendererProvider>,
    );
    expect(screen.getByRole('link', { name: 'Asiat' })).toHaveAttribute('data-router', 'yes');
  });
});
