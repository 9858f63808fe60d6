import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextArea } from './text-area.js';

const characterCount = { limit: 10, describe: (used: number, limit: number) => `${used} / ${limit} merkkiä` };

describe('the text area', () => {
  it('counts what is written, in words tied to the field', async () => {
    const user = userEvent.setup();
    render(<TextArea label="Kysymys" characterCount={characterCount} />);
    await user.type(screen.getByRole('textbox', { name: 'Kysymys' }), 'Saako');
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription('5 / 10 merkkiä');
  });

  it('never cuts a text that is too long', async () => {
    const user = userEvent.setup();
    render(<TextArea label="Kysymys" characterCount={characterCount} />);
    await user.type(screen.getByRole('textbox'), 'Saako tämän tehdä');
    expect(screen.getByRole('textbox')).toHaveValue('Saako tämän tehdä');
    expect(screen.getByText('17 / 10 merkkiä')).toBeInTheDocument();
  });
});
