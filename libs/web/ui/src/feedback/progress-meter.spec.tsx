import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { ProgressMeter } from './progress-meter.js';

describe('the progress meter', () => {
  it('tells its value as a number and in words', () => {
    render(<ProgressMeter label="Suunnitelma" value={4} valueText="4 / 11 valmiina" />);
    const meter = screen.getByRole('meter', { name: 'Suunnitelma' });
    expect(meter).toHaveAttribute('aria-valuenow', '4');
    expect(meter).toHaveAttribute('aria-valuemin', '0');
    expect(meter).toHaveAttribute('aria-valuemax', '11');
    expect(meter).toHaveAttribute('aria-valuetext', '4 / 11 valmiina');
  });

  it.each([
    [-3, '0'],
    [0, '0'],
    [11, '11'],
    [14, '11'],
  ])('brings %d to %s', (value, shown) => {
    render(<ProgressMeter label="Suunnitelma" value={value} valueText="" />);
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuenow', shown);
  });
});
