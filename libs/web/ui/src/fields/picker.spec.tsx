import { describe, expect, it, jest } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Picker, type PickerItem } from './picker.js';

const people: PickerItem[] = [
  { id: 'aino', name: 'Aino Virtanen', detail: 'sosiaalityöntekijä' },
  { id: 'eero', name: 'Eero Korhonen', detail: 'sairaanhoitaja' },
  { id: 'helmi', name: 'Helmi Mäkinen', detail: 'fysioterapeutti' },
];

const texts = { placeholder: 'Valitse', search: 'Hae nimellä', nothingFound: 'Ei osumia', clear: 'Tyhjennä' };

function Example({
  onChange,
  start = null,
}: {
  onChange: (id: string | null) => void;
  start?: string | null;
}) {
  const [value, setValue] = useState<string | null>(start);
  const handleChange = (id: string | null) => {
    setValue(id);
    onChange(id);
  };
  return <Picker label="Vastuuhenkilö" items={people} value={value} onChange={handleChange} texts={texts} />;
}

describe('the picker', () => {
  it('chooses by typing, arrow and Enter, and gives focus back to its button', async () => {
    const user = userEvent.setup();
    const onChange = jest.fn();
    render(<Example onChange={onChange} />);

    await user.tab();
    await user.keyboard('{Enter}');
    await screen.findByRole('dialog', { name: 'Vastuuhenkilö' });
    await user.keyboard('helmi{ArrowDown}{Enter}');

    expect(onChange).toHaveBeenCalledWith('helmi');
    const button = screen.getByRole('button', { name: 'Vastuuhenkilö Helmi Mäkinen' });
    await waitFor(() => expect(button).toHaveFocus());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('finds people by what they do as well', async () => {
    const user = userEvent.setup();
    render(<Example onChange={() => undefined} />);
    await user.click(screen.getByRole('button', { name: /Vastuuhenkilö/ }));
    await user.keyboard('sairaan');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    expect(screen.getByRole('option')).toHaveTextContent('Eero Korhonen');
  });

  it('says so when nothing matches', async () => {
    const user = userEvent.setup();
    render(<Example onChange={() => undefined} />);
    await user.click(screen.getByRole('button', { name: /Vastuuhenkilö/ }));
    await user.keyboard('zzz');
    expect(await screen.findByText('Ei osumia')).toBeInTheDocument();
  });

  it('closes when the chosen one is chosen again, and keeps it', async () => {
    const user = userEvent.setup();
    render(<Example onChange={() => undefined} start="eero" />);
    await user.click(screen.getByRole('button', { name: 'Vastuuhenkilö Eero Korhonen' }));
    await user.click(await screen.findByRole('option', { name: /Eero Korhonen/ }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByRole('button', { name: 'Vastuuhenkilö Eero Korhonen' })).toBeInTheDocument();
  });

  it('closes with Esc without choosing', async () => {
    const user = userEvent.setup();
    const onChange = jest.fn();
    render(<Example onChange={onChange} />);
    await user.click(screen.getByRole('button', { name: /Vastuuhenkilö/ }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(onChange).not.toHaveBeenCalled();
  });

  it('clears and keeps focus on the button', async () => {
    const user = userEvent.setup();
    const onChange = jest.fn();
    render(<Example onChange={onChange} start="eero" />);
    await user.click(screen.getByRole('button', { name: 'Tyhjennä' }));
    expect(onChange).toHaveBeenCalledWith(null);
    expect(screen.getByRole('button', { name: 'Vastuuhenkilö Valitse' })).toHaveFocus();
  });
});
