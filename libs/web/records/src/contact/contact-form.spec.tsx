import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openDesk } from '@rinnalla/web-testing';
import type { CaseClient } from '../data/record-types.js';
import { contactClient } from '../testing/sample-record.js';
import { ContactForm } from './contact-form.js';

it('a contact that a colleague changed meanwhile is shown before one’s own is saved over it', async () => {
  const form = (contact: CaseClient['contact']) => (
    <ContactForm
      caseId="case-1"
      clientId="marko"
      contact={contact}
      onDone={() => undefined}
      onCancel={() => undefined}
    />
  );
  const { contact } = contactClient();
  if (!contact) throw new Error('The sample is reached somewhere');
  const { rerender, server } = openDesk(form(contact));
  await userEvent.type(await screen.findByRole('textbox', { name: /Puhelin/ }), '040 123 4567');
  rerender(form({ ...contact, street: 'Uusikatu 2', version: contact.version + 1 }));
  expect(await screen.findByText('Uusikatu 2')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Joku muutti yhteystietoja ennen sinua.');
  expect(server.sentOf('SaveClientContact')).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Jatka, oma tekstini jää' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
  await waitFor(() =>
    expect(server.sentOf('SaveClientContact')[0]?.variables).toMatchObject({
      input: { street: 'Uusikatu 2', phone: '040 123 4567', version: contact.version + 1 },
    }),
  );
});
