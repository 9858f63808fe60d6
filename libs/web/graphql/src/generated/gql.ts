/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Board($workspaceId: ID!, $filter: BoardFilter!, $sort: BoardSort!, $first: Int!, $after: String) {\n    board(workspaceId: $workspaceId, filter: $filter, sort: $sort, first: $first, after: $after) {\n      next\n      rows {\n        ...LiveBoardRow\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query WorkspaceCounts($workspaceId: ID!) {\n    workspaceCounts(workspaceId: $workspaceId) {\n      id\n      byStatus {\n        status\n        count\n      }\n      overdueResponsibilities\n      openConsultations\n      withoutNamedWorker\n    }\n  }\n": typeof types.WorkspaceCountsDocument,
    "\n  mutation OpenCase($input: OpenCaseInput!) {\n    openCase(input: $input) {\n      ... on CaseOpened {\n        positions {\n          stream\n          seq\n        }\n        case {\n          id\n          number\n        }\n      }\n      ... on ClientAlreadyKnown {\n        isVisible\n      }\n    }\n  }\n": typeof types.OpenCaseDocument,
    "\n  fragment LiveBoardRow on BoardRow {\n    id\n    number\n    topic\n    serviceFunction\n    status\n    statusSince\n    clients {\n      id\n      name\n      birthYear\n    }\n    namedWorker {\n      id\n      name\n      profession\n    }\n    workspaceId\n    unitNameFi\n    unitNameSv\n    nextDueOn\n    openConsultations\n    lastChangeAt\n    lastChangeBy {\n      id\n      name\n      profession\n    }\n    version\n  }\n": typeof types.LiveBoardRowFragmentDoc,
    "\n  query EventsSince($streams: [StreamCursor!]!) {\n    eventsSince(streams: $streams) {\n      stream\n      isReset\n      head\n      events\n    }\n  }\n": typeof types.EventsSinceDocument,
    "\n  query Records($refs: [RecordRef!]!) {\n    records(refs: $refs) {\n      ... on Availability {\n        ...LiveAvailability\n      }\n      ... on BoardRow {\n        ...LiveBoardRow\n      }\n      ... on GoneRecord {\n        kind\n        id\n      }\n    }\n  }\n": typeof types.RecordsDocument,
    "\n  fragment LiveAvailability on Availability {\n    id\n    isAvailable\n    since\n    professional {\n      id\n      name\n      profession\n    }\n  }\n": typeof types.LiveAvailabilityFragmentDoc,
    "\n  query Me {\n    me {\n      id\n      draftKey\n      screenLanguage\n      professional {\n        id\n        name\n        profession\n        register\n        unit {\n          id\n          nameFi\n          nameSv\n        }\n      }\n      availability {\n        ...LiveAvailability\n      }\n      expertise {\n        id\n        code\n        nameFi\n        nameSv\n        nameEn\n      }\n      workspaces {\n        tasks\n        workspace {\n          id\n          nameFi\n          nameSv\n          unit {\n            id\n            nameFi\n            nameSv\n          }\n        }\n      }\n    }\n  }\n": typeof types.MeDocument,
    "\n  mutation ChooseLanguage($input: ChooseLanguageInput!) {\n    chooseLanguage(input: $input) {\n      ... on LanguageChosen {\n        language\n      }\n    }\n  }\n": typeof types.ChooseLanguageDocument,
    "\n  mutation SwitchAvailability($input: SwitchAvailabilityInput!) {\n    switchAvailability(input: $input) {\n      ... on AvailabilitySwitched {\n        availability {\n          ...LiveAvailability\n        }\n      }\n    }\n  }\n": typeof types.SwitchAvailabilityDocument,
};
const documents: Documents = {
    "\n  query Board($workspaceId: ID!, $filter: BoardFilter!, $sort: BoardSort!, $first: Int!, $after: String) {\n    board(workspaceId: $workspaceId, filter: $filter, sort: $sort, first: $first, after: $after) {\n      next\n      rows {\n        ...LiveBoardRow\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  query WorkspaceCounts($workspaceId: ID!) {\n    workspaceCounts(workspaceId: $workspaceId) {\n      id\n      byStatus {\n        status\n        count\n      }\n      overdueResponsibilities\n      openConsultations\n      withoutNamedWorker\n    }\n  }\n": types.WorkspaceCountsDocument,
    "\n  mutation OpenCase($input: OpenCaseInput!) {\n    openCase(input: $input) {\n      ... on CaseOpened {\n        positions {\n          stream\n          seq\n        }\n        case {\n          id\n          number\n        }\n      }\n      ... on ClientAlreadyKnown {\n        isVisible\n      }\n    }\n  }\n": types.OpenCaseDocument,
    "\n  fragment LiveBoardRow on BoardRow {\n    id\n    number\n    topic\n    serviceFunction\n    status\n    statusSince\n    clients {\n      id\n      name\n      birthYear\n    }\n    namedWorker {\n      id\n      name\n      profession\n    }\n    workspaceId\n    unitNameFi\n    unitNameSv\n    nextDueOn\n    openConsultations\n    lastChangeAt\n    lastChangeBy {\n      id\n      name\n      profession\n    }\n    version\n  }\n": types.LiveBoardRowFragmentDoc,
    "\n  query EventsSince($streams: [StreamCursor!]!) {\n    eventsSince(streams: $streams) {\n      stream\n      isReset\n      head\n      events\n    }\n  }\n": types.EventsSinceDocument,
    "\n  query Records($refs: [RecordRef!]!) {\n    records(refs: $refs) {\n      ... on Availability {\n        ...LiveAvailability\n      }\n      ... on BoardRow {\n        ...LiveBoardRow\n      }\n      ... on GoneRecord {\n        kind\n        id\n      }\n    }\n  }\n": types.RecordsDocument,
    "\n  fragment LiveAvailability on Availability {\n    id\n    isAvailable\n    since\n    professional {\n      id\n      name\n      profession\n    }\n  }\n": types.LiveAvailabilityFragmentDoc,
    "\n  query Me {\n    me {\n      id\n      draftKey\n      screenLanguage\n      professional {\n        id\n        name\n        profession\n        register\n        unit {\n          id\n          nameFi\n          nameSv\n        }\n      }\n      availability {\n        ...LiveAvailability\n      }\n      expertise {\n        id\n        code\n        nameFi\n        nameSv\n        nameEn\n      }\n      workspaces {\n        tasks\n        workspace {\n          id\n          nameFi\n          nameSv\n          unit {\n            id\n            nameFi\n            nameSv\n          }\n        }\n      }\n    }\n  }\n": types.MeDocument,
    "\n  mutation ChooseLanguage($input: ChooseLanguageInput!) {\n    chooseLanguage(input: $input) {\n      ... on LanguageChosen {\n        language\n      }\n    }\n  }\n": types.ChooseLanguageDocument,
    "\n  mutation SwitchAvailability($input: SwitchAvailabilityInput!) {\n    switchAvailability(input: $input) {\n      ... on AvailabilitySwitched {\n        availability {\n          ...LiveAvailability\n        }\n      }\n    }\n  }\n": types.SwitchAvailabilityDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($workspaceId: ID!, $filter: BoardFilter!, $sort: BoardSort!, $first: Int!, $after: String) {\n    board(workspaceId: $workspaceId, filter: $filter, sort: $sort, first: $first, after: $after) {\n      next\n      rows {\n        ...LiveBoardRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query Board($workspaceId: ID!, $filter: BoardFilter!, $sort: BoardSort!, $first: Int!, $after: String) {\n    board(workspaceId: $workspaceId, filter: $filter, sort: $sort, first: $first, after: $after) {\n      next\n      rows {\n        ...LiveBoardRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceCounts($workspaceId: ID!) {\n    workspaceCounts(workspaceId: $workspaceId) {\n      id\n      byStatus {\n        status\n        count\n      }\n      overdueResponsibilities\n      openConsultations\n      withoutNamedWorker\n    }\n  }\n"): (typeof documents)["\n  query WorkspaceCounts($workspaceId: ID!) {\n    workspaceCounts(workspaceId: $workspaceId) {\n      id\n      byStatus {\n        status\n        count\n      }\n      overdueResponsibilities\n      openConsultations\n      withoutNamedWorker\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCase($input: OpenCaseInput!) {\n    openCase(input: $input) {\n      ... on CaseOpened {\n        positions {\n          stream\n          seq\n        }\n        case {\n          id\n          number\n        }\n      }\n      ... on ClientAlreadyKnown {\n        isVisible\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenCase($input: OpenCaseInput!) {\n    openCase(input: $input) {\n      ... on CaseOpened {\n        positions {\n          stream\n          seq\n        }\n        case {\n          id\n          number\n        }\n      }\n      ... on ClientAlreadyKnown {\n        isVisible\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LiveBoardRow on BoardRow {\n    id\n    number\n    topic\n    serviceFunction\n    status\n    statusSince\n    clients {\n      id\n      name\n      birthYear\n    }\n    namedWorker {\n      id\n      name\n      profession\n    }\n    workspaceId\n    unitNameFi\n    unitNameSv\n    nextDueOn\n    openConsultations\n    lastChangeAt\n    lastChangeBy {\n      id\n      name\n      profession\n    }\n    version\n  }\n"): (typeof documents)["\n  fragment LiveBoardRow on BoardRow {\n    id\n    number\n    topic\n    serviceFunction\n    status\n    statusSince\n    clients {\n      id\n      name\n      birthYear\n    }\n    namedWorker {\n      id\n      name\n      profession\n    }\n    workspaceId\n    unitNameFi\n    unitNameSv\n    nextDueOn\n    openConsultations\n    lastChangeAt\n    lastChangeBy {\n      id\n      name\n      profession\n    }\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventsSince($streams: [StreamCursor!]!) {\n    eventsSince(streams: $streams) {\n      stream\n      isReset\n      head\n      events\n    }\n  }\n"): (typeof documents)["\n  query EventsSince($streams: [StreamCursor!]!) {\n    eventsSince(streams: $streams) {\n      stream\n      isReset\n      head\n      events\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Records($refs: [RecordRef!]!) {\n    records(refs: $refs) {\n      ... on Availability {\n        ...LiveAvailability\n      }\n      ... on BoardRow {\n        ...LiveBoardRow\n      }\n      ... on GoneRecord {\n        kind\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query Records($refs: [RecordRef!]!) {\n    records(refs: $refs) {\n      ... on Availability {\n        ...LiveAvailability\n      }\n      ... on BoardRow {\n        ...LiveBoardRow\n      }\n      ... on GoneRecord {\n        kind\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LiveAvailability on Availability {\n    id\n    isAvailable\n    since\n    professional {\n      id\n      name\n      profession\n    }\n  }\n"): (typeof documents)["\n  fragment LiveAvailability on Availability {\n    id\n    isAvailable\n    since\n    professional {\n      id\n      name\n      profession\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      id\n      draftKey\n      screenLanguage\n      professional {\n        id\n        name\n        profession\n        register\n        unit {\n          id\n          nameFi\n          nameSv\n        }\n      }\n      availability {\n        ...LiveAvailability\n      }\n      expertise {\n        id\n        code\n        nameFi\n        nameSv\n        nameEn\n      }\n      workspaces {\n        tasks\n        workspace {\n          id\n          nameFi\n          nameSv\n          unit {\n            id\n            nameFi\n            nameSv\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Me {\n    me {\n      id\n      draftKey\n      screenLanguage\n      professional {\n        id\n        name\n        profession\n        register\n        unit {\n          id\n          nameFi\n          nameSv\n        }\n      }\n      availability {\n        ...LiveAvailability\n      }\n      expertise {\n        id\n        code\n        nameFi\n        nameSv\n        nameEn\n      }\n      workspaces {\n        tasks\n        workspace {\n          id\n          nameFi\n          nameSv\n          unit {\n            id\n            nameFi\n            nameSv\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseLanguage($input: ChooseLanguageInput!) {\n    chooseLanguage(input: $input) {\n      ... on LanguageChosen {\n        language\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseLanguage($input: ChooseLanguageInput!) {\n    chooseLanguage(input: $input) {\n      ... on LanguageChosen {\n        language\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchAvailability($input: SwitchAvailabilityInput!) {\n    switchAvailability(input: $input) {\n      ... on AvailabilitySwitched {\n        availability {\n          ...LiveAvailability\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SwitchAvailability($input: SwitchAvailabilityInput!) {\n    switchAvailability(input: $input) {\n      ... on AvailabilitySwitched {\n        availability {\n          ...LiveAvailability\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;