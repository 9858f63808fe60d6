import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { render } from '@testing-library/react';
import { InlineAlert } from './inline-alert.js';

describe('a message beside what it is about', () => {
  const scrollIntoView = jest.fn();
  beforeEach(() => {
    scrollIntoView.mockClear();
    Object.assign(Element.prototype, { scrollIntoView });
  });
  afterEach(() => {
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });

  it('comes into sight when it is urgent, and again when it says something else', () => {
    const { rerender } = render(<InlineAlert isUrgent>Ei tallennettu.</InlineAlert>);
    expect(scrollIntoView).toHaveBeenCalledTimes(1);
    rerender(<InlineAlert isUrgent>Ei tallennettu.</InlineAlert>);
    expect(scrollIntoView).toHaveBeenCalledTimes(1);
    rerender(<InlineAlert isUrgent>Ei oikeutta.</InlineAlert>);
    expect(scrollIntoView).toHaveBeenCalledTimes(2);
  });

  it('moves nothing otherwise', () => {
    render(<InlineAlert>Jatkat kesken jäänyttä.</InlineAlert>);
    expect(scrollIntoView).not.toHaveBeenCalled();
  });
});
