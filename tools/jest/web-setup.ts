import { afterAll, afterEach } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { configure } from '@testing-library/dom';
import { format } from 'node:util';

// What is waited for is a condition, not a time: a busy machine may take longer than the library's second.
configure({ asyncUtilTimeout: 8_000 });

/** What React and our libraries complained of since the last look. */
const complaints: string[] = [];
console.error = console.warn = (...told: unknown[]) => {
  complaints.push(format(...told));
};

/** A complaint fails the test it came in: an update that nobody waited for, a list without keys, two regions of one name. */
const expectNoComplaints = () => {
  const told = complaints.splice(0);
  if (told.length > 0) throw new Error(`The console was written to:\n${told.join('\n\n')}`);
};
afterEach(expectNoComplaints);
afterAll(expectNoComplaints);
