import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { useLinkRenderer, type RenderLink } from './link-renderer.js';

export interface TextLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  children: ReactNode;
  renderLink?: RenderLink;
}

/** A link in running text or in a list, drawn through the app's router. */
export function TextLink({ renderLink, ...anchor }: TextLinkProps) {
  return useLinkRenderer(renderLink)(anchor);
}
