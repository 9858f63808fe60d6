import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { notAllowed, notSignedIn } from '../errors/app-error.js';
import type { GraphqlContext } from './context.js';

const ACTION = 'rinnalla:action';
const PUBLIC_ACTION = 'public';

/** Names what a root operation does, `noun.verb`. The rule behind it stands in the domain's policy; an operation without one is refused. */
export const Action = (name: `${string}.${string}`) => SetMetadata(ACTION, name);
/** For the few operations that need no one signed in. */
export const Public = () => SetMetadata(ACTION, PUBLIC_ACTION);

/** The outermost gate of every root operation: it must declare its action, and someone must be signed in. */
@Injectable()
export class ActionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') return true;
    const action = this.reflector.get<string | undefined>(ACTION, execution.getHandler());
    if (!action) throw notAllowed();
    if (action === PUBLIC_ACTION) return true;
    const { actor } = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
    if (!actor) throw notSignedIn();
    return true;
  }
}
