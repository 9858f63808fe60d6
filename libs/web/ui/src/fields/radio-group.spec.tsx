import { expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { RadioGroup } from './radio-group.js';

function Form() {
  const [value, setValue] = useState('');
  return (
    <RadioGroup
      label="Uusi tila"
      value={value}
      onChange={setValue}
      options={[
        { value: 'service', label: 'Palvelussa' },
        { value: 'ended', label: 'Päättynyt' },
      ]}
    />
  );
}

it('is reached with Tab also while nothing is chosen', async () => {
  const user = userEvent.setup();
  render(<Form />);
  await user.tab();
  expect(screen.getByRole('radio', { name: 'Palvelussa' })).toHaveFocus();
  await user.keyboard(' ');
  expect(screen.getByRole('radio', { name: 'Palvelussa' })).toBeChecked();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'Päättynyt' })).toBeChecked();
});
