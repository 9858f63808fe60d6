import { useState } from 'react';

const KEPT_UNDER = 'rinnalla.consultations.letter-keys';
const OFF = 'off';

/** Whether single letters act in the list (WCAG 2.1.4: they can be switched off). Kept on this device. */
export function useLetterKeys(): readonly [isOn: boolean, turn: (isOn: boolean) => void] {
  const [isOn, setOn] = useState(areLetterKeysOn);
  const turn = (next: boolean) => {
    setOn(next);
    keep(next ? 'on' : OFF);
  };
  return [isOn, turn];
}

export const areLetterKeysOn = (): boolean => read() !== OFF;

function read(): string | null {
  try {
    return localStorage.getItem(KEPT_UNDER);
  } catch {
    // Storage can be switched off: then the choice lasts as long as the page.
    return null;
  }
}

function keep(choice: string): void {
  try {
    localStorage.setItem(KEPT_UNDER, choice);
  } catch {
    // As above.
  }
}
