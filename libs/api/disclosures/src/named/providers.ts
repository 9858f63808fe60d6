import { AnswerDisclosureRequest } from './answer-disclosure-request.js';
import { AskDisclosure } from './ask-disclosure.js';
import { DiscloseRecords } from './disclose-records.js';
import * as fields from './disclosure-fields.resolver.js';
import { DisclosureMutations, DisclosureQueries } from './disclosure.resolver.js';
import { EndDisclosure } from './end-disclosure.js';

export const NAMED_DISCLOSURE_PROVIDERS = [
  DisclosureQueries,
  DisclosureMutations,
  ...Object.values(fields),
  DiscloseRecords,
  EndDisclosure,
  AskDisclosure,
  AnswerDisclosureRequest,
];
