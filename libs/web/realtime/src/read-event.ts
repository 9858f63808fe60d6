import type { NumberedEvent } from './stream-position.js';

/** The one place where a missed event, which travels as JSON text, is believed to be one: our own server wrote it. */
export const readEvent = (text: string): NumberedEvent => JSON.parse(text) as NumberedEvent;
