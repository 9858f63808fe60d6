import '@testing-library/jest-dom/jest-globals';
import { configure } from '@testing-library/dom';

// What is waited for is a condition, not a time: a busy machine may take longer than the library's second.
configure({ asyncUtilTimeout: 8_000 });
