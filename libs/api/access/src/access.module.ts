import { Global, Module } from '@nestjs/common';
import { Access } from './engine/access.js';
import { LegalModeMissingFields } from './engine/legal-mode-missing.resolver.js';
import { PasswordAgain } from './sessions/password-again.js';
import { Sessions } from './sessions/sessions.js';
import { SignInLimits } from './sessions/sign-in-limits.js';

@Global()
@Module({
  providers: [Access, LegalModeMissingFields, Sessions, SignInLimits, PasswordAgain],
  exports: [Access, Sessions, SignInLimits, PasswordAgain],
})
export class AccessModule {}
