import { fi } from '../i18n/fi.js';
import type { FaultField } from './use-declared-form.js';

const isFaultField = (name: string): name is FaultField => name in fi.fault;

/** The field the server names; one this form does not know stands at the top of it. */
export const asFaultField = (name: string): FaultField => (isFaultField(name) ? name : 'client');
