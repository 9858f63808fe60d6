import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DateField } from './date-field.js';
import { FormErrorSummary, type FormError } from './form-error-summary.js';
import { Picker } from './picker.js';
import { TextField } from './text-field.js';

const errors: FormError[] = [
  { fieldId: 'what', message: 'Kirjoita, mitä sovittiin.' },
  { fieldId: 'due', message: 'Kirjoita päivä.' },
  { fieldId: 'who', message: 'Valitse vastuuhenkilö.' },
];

function Form({ attempt, shown }: { attempt: number; shown: FormError[] }) {
  return (
    <>
      <FormErrorSummary title="Korjaa ennen lähettämistä" errors={shown} attempt={attempt} />
      <TextField id="what" label="Mitä" errorMessage="Kirjoita, mitä sovittiin." />
      <DateField
        id="due"
        label="Päivä"
        value={null}
        onChange={() => undefined}
        errorMessage="Kirjoita päivä."
      />
      <Picker
        id="who"
        label="Kuka"
        items={[]}
        value={null}
        onChange={() => undefined}
        texts={{ placeholder: 'Valitse', search: 'Hae', nothingFound: 'Ei osumia' }}
      />
    </>
  );
}

describe('the error summary', () => {
  it('is not there before anything is wrong', () => {
    render(<Form attempt={0} shown={[]} />);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });

  it('takes focus on each failed attempt', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Form attempt={1} shown={errors} />);
    const summary = screen.getByRole('group', { name: 'Korjaa ennen lähettämistä' });
    expect(summary).toHaveFocus();

    await user.click(screen.getByRole('textbox', { name: 'Mitä' }));
    expect(summary).not.toHaveFocus();
    rerender(<Form attempt={2} shown={errors} />);
    expect(summary).toHaveFocus();
  });

  it('does not take focus back while the reader mends fields', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Form attempt={1} shown={errors} />);
    const field = screen.getByRole('textbox', { name: 'Mitä' });
    await user.click(field);
    rerender(<Form attempt={1} shown={errors.slice(1)} />);
    expect(field).toHaveFocus();
  });

  it('leaves focus where somebody types when a field that was mended goes wrong again', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Form attempt={1} shown={errors} />);
    const field = screen.getByRole('textbox', { name: 'Mitä' });
    await user.click(field);
    rerender(<Form attempt={1} shown={[]} />);
    rerender(<Form attempt={1} shown={errors.slice(0, 1)} />);
    expect(field).toHaveFocus();
  });

  it('leads to a text field, the first part of a date and a picker', async () => {
    const user = userEvent.setup();
    render(<Form attempt={1} shown={errors} />);
    await user.click(screen.getByRole('link', { name: 'Kirjoita, mitä sovittiin.' }));
    expect(screen.getByRole('textbox', { name: 'Mitä' })).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Kirjoita päivä.' }));
    expect(screen.getAllByRole('spinbutton')[0]).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Valitse vastuuhenkilö.' }));
    expect(screen.getByRole('button', { name: 'Kuka Valitse' })).toHaveFocus();
  });

  it('ties the same words to the field itself', () => {
    render(<Form attempt={1} shown={errors} />);
    const field = screen.getByRole('textbox', { name: 'Mitä' });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('Kirjoita, mitä sovittiin.');
  });
});
