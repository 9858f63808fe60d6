import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { LinkRenderProps } from '@rinnalla/web-ui';

/** Draws every link of the product: ours go through the router, others are plain. */
export const AppLink = (props: LinkRenderProps) => <RoutedLink {...props} />;

function RoutedLink({ href, onClick, children, ...anchor }: LinkRenderProps) {
  const router = useRouter();
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !href.startsWith('/') || !isPlain(event) || anchor.target) return;
    event.preventDefault();
    void router.navigate({ href });
  };
  return (
    <a {...anchor} href={href} onClick={handleClick}>
      {children}
    </a>
  );
}

/** With a modifier the browser opens the link its own way: in a new tab or window. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
