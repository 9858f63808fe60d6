import { Global, Module } from '@nestjs/common';
import { Access } from './engine/access.js';
import { Sessions } from './sessions/sessions.js';
import { SignInLimits } from './sessions/sign-in-limits.js';

@Global()
@Module({ providers: [Access, Sessions, SignInLimits], exports: [Access, Sessions, SignInLimits] })
export class AccessModule {}
