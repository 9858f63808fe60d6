import type { SocialService } from '@rinnalla/domain';

/** Social services of SHL 14 §; each language stands apart, so that a screen takes its own alone. */
export type ServiceWords = Readonly<Record<SocialService, string>>;
