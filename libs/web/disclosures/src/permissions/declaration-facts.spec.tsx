import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { FakeServer, openDesk } from '@rinnalla/web-testing';
import { useDeclarationFacts } from './declaration-facts.js';
import { denial } from './testing/sample-declarations.js';

describe('a denied record that its teller may not see', () => {
  const hidden = denial('denial-1', { register: 'health', target: 'service_event' });
  function Denied({ called }: { called?: Parameters<typeof useDeclarationFacts>[0] }) {
    return <p>{useDeclarationFacts(called).deniedIn(hidden)}</p>;
  }

  it('is not the reader’s to see on the screen', () => {
    openDesk(<Denied />, { server: new FakeServer() });
    expect(screen.getByText('Yksi kirjaus, jota sinulla ei ole oikeutta nähdä')).toBeVisible();
  });

  it('is not the printer’s to see on paper, whose reader is the client', () => {
    openDesk(<Denied called="printed.hiddenRecord" />, { server: new FakeServer() });
    expect(screen.getByText('Yksi kirjaus, jota tulostaja ei saa nähdä')).toBeVisible();
  });
});
