import { createContext, useContext, type AnchorHTMLAttributes, type ReactNode } from 'react';

/** What a router's link needs to draw one of our links. */
export interface LinkRenderProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
}

export type RenderLink = (props: LinkRenderProps) => ReactNode;

const renderAnchor: RenderLink = ({ children, ...anchor }) => <a {...anchor}>{children}</a>;

const LinkRendererContext = createContext<RenderLink>(renderAnchor);

export interface LinkRendererProviderProps {
  renderLink: RenderLink;
  children: ReactNode;
}

/** Lets the app draw every link of the library through its router. Without it links are plain anchors. */
export function LinkRendererProvider({ renderLink, children }: LinkRendererProviderProps) {
  return <LinkRendererContext value={renderLink}>{children}</LinkRendererContext>;
}

export const useLinkRenderer = (own?: RenderLink): RenderLink => {
  const shared = useContext(LinkRendererContext);
  return own ?? shared;
};
