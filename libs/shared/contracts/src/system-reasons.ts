/** Written as the reason of a step that no person gave a reason for: the client withdrew the permission it rested on (703/2023 58 §). */
export const PERMISSION_WITHDRAWN = 'permission_withdrawn';

/** The same: the client denied what it told of (703/2023 58, 59 §). */
export const CLIENT_DENIED = 'client_denied';

/** Written where a consultation went back to its inbox: whoever had it may be told of its client no more, or works here no more (9, 53 §). */
export const HOLDER_LOST_SIGHT = 'holder_lost_sight';
